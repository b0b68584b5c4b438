//! What a stakeholder field proposes to answer to the questions of the role aid about the position of the municipality (B1 to B6)
//! and whether there is an analysis (K1). All of it is ours, derived from what was said of each party; people take it over or
//! they do not. Where what was said points both ways, or too little was said, nothing is proposed.

use super::{Attitude, Degree, Tie, YesNo};
use crate::domain::role::{Choice, Question};

/// What was said of a party, as far as it matters here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Player {
    /// Whether it is of the municipality itself.
    pub own: bool,
    /// Whether its interest was told or placed.
    pub interest: bool,
    /// How much it can bring about.
    pub influence: Option<Degree>,
    /// How it looks at the municipality.
    pub attitude: Option<Attitude>,
    /// Whether it wants to get going itself.
    pub energy: Option<YesNo>,
    /// Whether it needs the municipality for it.
    pub needs: Option<YesNo>,
}

/// The field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// The parties.
    pub players: Vec<Player>,
    /// How two of them get on, by their places among the parties. One of each pair.
    pub ties: Vec<(usize, usize, Tie)>,
}

/// What a proposal rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// So many partners.
    Players(usize),
    /// How partners get on: so many pairs of each tie, in the order of [`Tie::ALL`].
    Ties([usize; 4]),
    /// So many of those who matter look at it so: `most` says that these are those with the most influence.
    Attitude {
        /// How they look at it.
        attitude: Attitude,
        /// So many.
        count: usize,
        /// Of so many of whom it was said.
        of: usize,
        /// Whether only those with the most influence were looked at.
        most: bool,
    },
    /// Who wants to get going: whether the municipality does, and so many partners of those of whom it was said.
    Energy {
        /// Whether the municipality does.
        own: bool,
        /// So many partners.
        count: usize,
        /// Of so many of whom it was said.
        of: usize,
    },
    /// So many partners need the municipality, of those of whom it was said.
    Needs {
        /// So many.
        count: usize,
        /// Of so many of whom it was said.
        of: usize,
    },
    /// Of so many partners the interest was told, and so many ties.
    Described {
        /// So many partners.
        partners: usize,
        /// So many ties.
        ties: usize,
    },
}

/// An answer that the field proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// To which question.
    pub question: Question,
    /// What it proposes.
    pub choice: Choice,
    /// What it rests on.
    pub because: Because,
}

/// From so many partners on there are many.
pub const MANY: usize = 6;
/// From this influence on a party is one of those with the most.
const MOST: Degree = Degree::Four;

/// All that the field proposes, in the order of the questions.
#[must_use]
pub fn proposals(field: &Field) -> Vec<Proposal> {
    // One partner is no field.
    if field.partners().nth(1).is_none() {
        return Vec::new();
    }
    let found = [
        (Question::Organised, organised(field)),
        (Question::Players, players(field)),
        (Question::Attitude, attitude(field)),
        (Question::Culture, culture(field)),
        (Question::Energy, energy(field)),
        (Question::Needed, needed(field)),
        (Question::Analysed, analysed(field)),
    ];
    let proposal = |(question, found): (Question, Option<(Choice, Because)>)| {
        found.map(|(choice, because)| Proposal { question, choice, because })
    };
    found.into_iter().filter_map(proposal).collect()
}

impl Field {
    fn partners(&self) -> impl Iterator<Item = (usize, &Player)> {
        self.players.iter().enumerate().filter(|(_, player)| !player.own)
    }

    /// How partners get on; what the municipality has to do with them says nothing of how organised they are.
    fn between(&self) -> impl Iterator<Item = (usize, usize, Tie)> {
        let partner = |at: usize| self.players.get(at).is_some_and(|player| !player.own);
        self.ties.iter().copied().filter(move |(one, other, _)| partner(*one) && partner(*other))
    }

    fn counted(&self) -> [usize; 4] {
        Tie::ALL.map(|tie| self.between().filter(|(_, _, of)| *of == tie).count())
    }

    /// Whether each partner is linked to each other by firm ties, be it through others.
    fn is_whole(&self) -> bool {
        let all: Vec<usize> = self.partners().map(|(at, _)| at).collect();
        let Some(first) = all.first() else { return false };
        let mut reached = vec![*first];
        let mut next = 0;
        while let Some(at) = reached.get(next).copied() {
            next += 1;
            for (one, other, tie) in self.between() {
                let far = if one == at { other } else { one };
                if tie == Tie::Firm && (one == at || other == at) && !reached.contains(&far) {
                    reached.push(far);
                }
            }
        }
        reached.len() == all.len()
    }
}

fn organised(field: &Field) -> Option<(Choice, Because)> {
    let ties = field.counted();
    let [firm, loose, tense, apart] = ties;
    if firm + loose + tense + apart == 0 {
        return None;
    }
    let choice = match firm {
        0 => Choice::NotOrganised,
        _ if field.is_whole() => Choice::WellOrganised,
        _ => Choice::PartlyOrganised,
    };
    Some((choice, Because::Ties(ties)))
}

fn players(field: &Field) -> Option<(Choice, Because)> {
    let count = field.partners().count();
    (count > 0).then_some((if count < MANY { Choice::Few } else { Choice::Many }, Because::Players(count)))
}

/// What more than half of those with the most influence think; of all, where no two have that.
fn attitude(field: &Field) -> Option<(Choice, Because)> {
    let is_most = |player: &Player| player.influence.is_some_and(|influence| influence >= MOST);
    let most = field.partners().filter(|(_, player)| is_most(player)).count() > 1;
    let all: Vec<&Player> =
        field.partners().map(|(_, player)| player).filter(|player| !most || is_most(player)).collect();
    let said: Vec<Attitude> = all.iter().filter_map(|player| player.attitude).collect();
    if said.is_empty() || said.len() * 2 < all.len() {
        return None;
    }
    let of = said.len();
    let count = |attitude: Attitude| said.iter().filter(|one| **one == attitude).count();
    let attitude = Attitude::ALL.into_iter().find(|one| count(*one) * 2 > of)?;
    let choice = match attitude {
        Attitude::Positive => Choice::Positive,
        Attitude::Waits => Choice::WaitAndSee,
        Attitude::Distrusts => Choice::Distrust,
    };
    Some((choice, Because::Attitude { attitude, count: count(attitude), of, most }))
}

fn culture(field: &Field) -> Option<(Choice, Because)> {
    let ties = field.counted();
    let [firm, loose, tense, apart] = ties;
    let choice = match (firm, loose, tense + apart) {
        (0, 0, 0) => return None,
        (_, 0, 0) => Choice::Trusted,
        (0, 0, _) => Choice::Hardly,
        _ => Choice::Varying,
    };
    Some((choice, Because::Ties(ties)))
}

/// Who wants to get going. That of the municipality has to be said; and that no partner does, of each of them.
fn energy(field: &Field) -> Option<(Choice, Because)> {
    let own: Vec<YesNo> =
        field.players.iter().filter(|player| player.own).filter_map(|player| player.energy).collect();
    let own = if own.contains(&YesNo::Yes) {
        true
    } else if own.is_empty() {
        return None;
    } else {
        false
    };
    let (count, of, all) = said_yes(field, |player| player.energy);
    let choice = match (own, count > 0) {
        (true, true) => Choice::WithBoth,
        (false, true) => Choice::WithPartners,
        (_, false) if of == 0 || of < all => return None,
        (true, false) => Choice::WithMunicipality,
        (false, false) => Choice::Nowhere,
    };
    Some((choice, Because::Energy { own, count, of }))
}

fn needed(field: &Field) -> Option<(Choice, Because)> {
    let (count, of, all) = said_yes(field, |player| player.needs);
    if of == 0 || of * 2 < all {
        return None;
    }
    let choice = match count {
        0 if of < all => return None,
        0 => Choice::No,
        _ if count == of => Choice::Yes,
        _ => Choice::Partly,
    };
    Some((choice, Because::Needs { count, of }))
}

fn analysed(field: &Field) -> Option<(Choice, Because)> {
    let told = |player: &Player| player.interest && player.influence.is_some();
    let partners = field.partners().filter(|(_, player)| told(player)).count();
    let ties = field.ties.len();
    (partners >= 2 && ties > 0).then_some((Choice::Yes, Because::Described { partners, ties }))
}

/// How many partners said yes, of how many it was said, and how many there are.
fn said_yes(field: &Field, get: fn(&Player) -> Option<YesNo>) -> (usize, usize, usize) {
    let said: Vec<YesNo> = field.partners().filter_map(|(_, player)| get(player)).collect();
    let count = said.iter().filter(|one| **one == YesNo::Yes).count();
    (count, said.len(), field.partners().count())
}
