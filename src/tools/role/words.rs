//! Dutch for what the rules of the role aid name in types.

use crate::content::{Origin, role as texts};
use crate::domain::Given;
use crate::domain::role::{
    Answers, Argument, Choice, Condition, Ground, Outcome, Question, Role, Verdict, conditions,
};
use crate::kit::dutch as common;
use crate::records::Assessment;

/// What stands where no role was chosen.
pub const NO_DECISION: &str = "nog geen keuze";
/// What stands where they do not know.
pub const UNKNOWN: &str = "weet niet";
/// What stands where a question was not answered.
pub const OPEN: &str = "nog niet beantwoord";

/// An outcome in words.
pub fn outcome(of: Outcome) -> &'static str {
    match of {
        Outcome::NotNow => "nu niet",
        Outcome::NotYetKnown => "nog niet te zeggen",
        Outcome::Conditional => "past onder voorwaarde",
        Outcome::Fits => "past",
    }
}

/// How far a need is met, in words.
pub fn verdict(of: Verdict) -> &'static str {
    match of {
        Verdict::Met => "in orde",
        Verdict::InPart => "deels in orde",
        Verdict::Blocks => "ontbreekt",
        Verdict::Open => "weten we nog niet",
    }
}

/// Whether a source says it.
pub fn ground(of: Ground) -> &'static str {
    match of {
        Ground::Source => "bron",
        Ground::Derived => "afgeleid",
    }
}

/// Where it is said, or what it was inferred from; [`super::sources`] has the full titles.
pub fn origin(ground: Ground, of: Origin) -> String {
    let place = common::short_place(of);
    match ground {
        Ground::Source => format!("{place}."),
        Ground::Derived => format!("Uit: {place}."),
    }
}

/// The needs of a role that are not met, by how far: ontbreekt: een eigen doel. Empty when all are met.
pub fn unmet(role: Role, answers: &Answers) -> Vec<String> {
    [Verdict::Blocks, Verdict::InPart, Verdict::Open]
        .into_iter()
        .filter_map(|wanted| {
            let lacks: Vec<&str> = conditions(role)
                .filter(|condition| condition.verdict(answers) == wanted)
                .filter_map(|condition| need(condition).map(|text| text.lack))
                .collect();
            (!lacks.is_empty()).then(|| format!("{}: {}", verdict(wanted), lacks.join(", ")))
        })
        .collect()
}

/// The question as it is asked.
pub fn question(of: Question) -> &'static str {
    texts::question(of).map_or(of.name(), |(_, text)| text.text)
}

/// An answer as it is given.
pub fn choice(question: Question, of: Choice) -> &'static str {
    texts::choice(question, of).map_or(of.name(), |text| text.label)
}

/// The roles of each part of the decision: geheel: regisserend; huisvesting: faciliterend.
pub fn decision(of: &Assessment) -> String {
    let parts = of.present_parts().filter(|(_, part)| !part.chosen().is_empty()).map(|(id, part)| {
        let subject = match part.subject.text().trim() {
            _ if id == Assessment::WHOLE => "geheel",
            "" => "een deel",
            name => name,
        };
        format!("{subject}: {}", roles(&part.chosen()))
    });
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { NO_DECISION.to_owned() } else { parts.join("; ") }
}

/// What was answered to a question.
pub fn given(assessment: &Assessment, of: Question) -> &'static str {
    match assessment.given(of) {
        Given::Open => OPEN,
        Given::Unknown => UNKNOWN,
        Given::Choice(one) => choice(of, one),
    }
}

/// An answer, to follow "als".
pub fn when(question: Question, of: Choice) -> &'static str {
    texts::choice(question, of).map_or(of.name(), |text| text.when)
}

/// Names in a row: sturend, regisserend en volgend.
pub fn row(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [rest @ .., last] => format!("{} en {last}", rest.join(", ")),
    }
}

/// Roles in a row, without capitals.
pub fn roles(of: &[Role]) -> String {
    row(&of.iter().map(|role| role.name()).collect::<Vec<_>>())
}

/// What the answers say of all roles, in one sentence.
pub fn summary(outcomes: &[(Role, Outcome)]) -> String {
    let with = |wanted: Outcome| -> Vec<Role> {
        outcomes.iter().filter(|(_, outcome)| *outcome == wanted).map(|(role, _)| *role).collect()
    };
    let (fits, conditional, open, not_now) =
        (with(Outcome::Fits), with(Outcome::Conditional), with(Outcome::NotYetKnown), with(Outcome::NotNow));
    let mut parts = Vec::new();
    if !fits.is_empty() {
        let together = if fits.len() > 1 { " Deze rollen kunnen samengaan." } else { "" };
        parts.push(format!("Nu past: {}.{together}", roles(&fits)));
    }
    if !conditional.is_empty() {
        parts.push(format!("Onder voorwaarde past: {}.", roles(&conditional)));
    }
    if !open.is_empty() {
        parts.push(format!("Nog niet te zeggen: {}.", roles(&open)));
    }
    if not_now.len() == outcomes.len() {
        parts.push("Nu past geen enkele rol.".to_owned());
    } else if !not_now.is_empty() {
        parts.push(format!("Nu niet: {}.", roles(&not_now)));
    }
    parts.join(" ")
}

/// An argument as it is said; nothing for one without a text, which the build does not let pass.
pub fn argument(of: &Argument) -> Option<&'static texts::ArgumentText> {
    let role = texts::roles().iter().find(|text| text.role == of.role)?;
    role.arguments.iter().find(|text| text.side == of.side && text.id == of.id)
}

/// What a role needs, as it is said.
pub fn need(of: &Condition) -> Option<&'static texts::NeedText> {
    let role = texts::roles().iter().find(|text| text.role == of.role)?;
    role.needs.iter().find(|text| text.need == of.need)
}
