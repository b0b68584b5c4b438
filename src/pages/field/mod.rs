//! What a stakeholder field proposes to answer to the role aid, in words: for who makes the field and for who answers.

use crate::domain::field::{Because, Proposal, proposals};
use crate::domain::role::{Choice, Question};
use crate::domain::{Attitude, Tie};
use crate::kit::dutch;
use crate::records::Shelf;

/// A proposal in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// To which question.
    pub question: Question,
    /// What it proposes.
    pub choice: Choice,
    /// What it rests on.
    pub why: String,
}

/// All that the field proposes, in the order of the questions.
#[must_use]
pub fn said(shelf: &Shelf) -> Vec<Said> {
    proposals(&shelf.field()).into_iter().map(in_words).collect()
}

fn in_words(Proposal { question, choice, because }: Proposal) -> Said {
    Said { question, choice, why: why(&because) }
}

/// How parties get on, in words.
#[must_use]
pub fn tie_word(tie: Tie) -> &'static str {
    match tie {
        Tie::Firm => "werken vast samen",
        Tie::Loose => "kennen elkaar en doen soms iets samen",
        Tie::Tense => "hebben met elkaar te maken, en dat wringt",
        Tie::Apart => "hebben niets met elkaar te maken",
    }
}

/// How a party looks at the municipality, in words.
#[must_use]
pub fn attitude_word(attitude: Attitude) -> &'static str {
    match attitude {
        Attitude::Positive => "positief",
        Attitude::Waits => "afwachtend",
        Attitude::Distrusts => "met wantrouwen",
    }
}

/// What the short question is about, and what is proposed, in a few words.
#[must_use]
pub fn in_short(of: &Said) -> (&'static str, &'static str) {
    let question = match of.question {
        Question::Organised => "Hoe goed is het veld georganiseerd?",
        Question::Players => "Om hoeveel partijen gaat het?",
        Question::Attitude => "Hoe kijken ze naar de gemeente?",
        Question::Culture => "Hoe werken ze met elkaar samen?",
        Question::Energy => "Waar zit de energie?",
        Question::Needed => "Hebben ze de gemeente nodig?",
        // Nothing else is proposed.
        _ => "Is er een krachtenveldanalyse?",
    };
    (question, choice_word(of.choice))
}

fn choice_word(choice: Choice) -> &'static str {
    match choice {
        Choice::NotOrganised => "niet",
        Choice::PartlyOrganised | Choice::Partly => "deels",
        Choice::WellOrganised => "goed",
        Choice::Few => "weinig",
        Choice::Many => "veel",
        Choice::Distrust => "met wantrouwen",
        Choice::WaitAndSee => "afwachtend",
        Choice::Positive => "positief",
        Choice::Hardly => "nauwelijks",
        Choice::Varying => "wisselend",
        Choice::Trusted => "vertrouwd",
        Choice::WithMunicipality => "vooral bij de gemeente",
        Choice::WithPartners => "vooral bij de partners",
        Choice::WithBoth => "bij de gemeente en de partners",
        Choice::Nowhere => "nergens",
        Choice::No => "nee",
        _ => "ja",
    }
}

fn many(count: usize, one: &str, more: &str) -> String {
    match count {
        0 => format!("geen {one}"),
        1 => format!("één {one}"),
        some => format!("{} {more}", dutch::number(some)),
    }
}

fn why(because: &Because) -> String {
    match because {
        Because::Players(count) => format!(
            "In jullie krachtenveld {} {} buiten de gemeente. Zes of meer noemt de app veel. Kies zelf hoe het voor jullie voelt.",
            if *count == 1 { "staat" } else { "staan" },
            many(*count, "partij", "partijen")
        ),
        Because::Ties(counts) => {
            let ties = Tie::ALL.into_iter().zip(counts).filter(|(_, count)| **count > 0);
            let lines: Vec<String> = ties
                .map(|(tie, count)| format!("{} ‘{}’", many(*count, "keer", "keer"), tie_word(tie)))
                .collect();
            format!("Jullie zeiden over hoe partners met elkaar omgaan: {}.", lines.join(", "))
        }
        Because::Attitude { attitude, count, of, most } => format!(
            "Van de partijen {}kijkt meer dan de helft {} naar de gemeente ({count} van de {of} waarbij jullie dit invulden).",
            if *most { "met veel invloed " } else { "" },
            attitude_word(*attitude)
        ),
        Because::Energy { own, count, of } => format!(
            "De gemeente zelf wil {} aan de slag. Van de {of} partners waarbij jullie dit invulden, willen er {count} dat ook.",
            if *own { "nu" } else { "nu niet" }
        ),
        Because::Needs { count, of } => format!(
            "Van de {of} partners waarbij jullie dit invulden, {} de gemeente nodig.",
            if *count == 1 { "heeft er 1".to_owned() } else { format!("hebben er {count}") }
        ),
        Because::Described { partners, ties } => format!(
            "Van {} zeiden jullie wat hun belang en invloed is, en {} hoe partijen met elkaar omgaan.",
            many(*partners, "partner", "partners"),
            many(*ties, "keer", "keer")
        ),
    }
}
