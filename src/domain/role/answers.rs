//! The questions of the role aid and what can be answered.

/// A question. The groups are the elements of the Handreiking: A ambition of the executive and the alderman,
/// B position in the local field, C attitude, knowledge and competences, D means. K1 gives a warning only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// A0: what the municipality strives for.
    Striving,
    /// A1: motivated from within.
    Motivation,
    /// A2: a vision of its own.
    OwnVision,
    /// A3: the council supports it.
    Council,
    /// A4: it fits the larger strategy.
    Strategy,
    /// A7: it is urgent.
    Urgency,
    /// B1: how organised the field is.
    Organised,
    /// B2: how many players there are.
    Players,
    /// B3: the field's attitude to the municipality.
    Attitude,
    /// B4: the culture of cooperation.
    Culture,
    /// B5: where the energy is.
    Energy,
    /// B6: the field needs the municipality.
    Needed,
    /// C1: knowledge of the subject.
    Knowledge,
    /// C2: insight in the process.
    Process,
    /// C3: skills to cooperate.
    Cooperating,
    /// C4: able to stay neutral.
    Neutral,
    /// D1: budget.
    Budget,
    /// D2: staff.
    Staff,
    /// D3: means can be acquired.
    Acquirable,
    /// D4: buildings to offer.
    Buildings,
    /// K1: a stakeholder analysis was made.
    Analysed,
}

/// An answer that someone gave. "I don't know" is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    /// j
    Yes,
    /// d
    Partly,
    /// n
    No,
    /// e: a goal of the municipality's own.
    OwnGoal,
    /// g: a goal that is shared.
    SharedGoal,
    /// h: helping the partners.
    Helping,
    /// x: other priorities.
    OtherPriorities,
    /// n: the field is not organised.
    NotOrganised,
    /// d: partly organised.
    PartlyOrganised,
    /// g: well organised.
    WellOrganised,
    /// w: few players.
    Few,
    /// v: many players.
    Many,
    /// -: distrust.
    Distrust,
    /// 0: wait and see.
    WaitAndSee,
    /// +: positive.
    Positive,
    /// n: hardly any cooperation.
    Hardly,
    /// w: cooperation varies.
    Varying,
    /// v: cooperation is trusted.
    Trusted,
    /// g: the energy is with the municipality.
    WithMunicipality,
    /// p: the energy is with the partners.
    WithPartners,
    /// b: the energy is with both.
    WithBoth,
    /// -: the energy is nowhere.
    Nowhere,
}

/// A choice that its question does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongChoice {
    /// The question.
    pub question: Question,
    /// The choice that was offered.
    pub choice: Choice,
}

const DEGREE: &[Choice] = &[Choice::Yes, Choice::Partly, Choice::No];

impl Question {
    /// Every question, in the order of the groups.
    pub const ALL: [Self; 21] = [
        Self::Striving,
        Self::Motivation,
        Self::OwnVision,
        Self::Council,
        Self::Strategy,
        Self::Urgency,
        Self::Organised,
        Self::Players,
        Self::Attitude,
        Self::Culture,
        Self::Energy,
        Self::Needed,
        Self::Knowledge,
        Self::Process,
        Self::Cooperating,
        Self::Neutral,
        Self::Budget,
        Self::Staff,
        Self::Acquirable,
        Self::Buildings,
        Self::Analysed,
    ];

    /// What can be answered.
    #[must_use]
    pub fn choices(self) -> &'static [Choice] {
        match self {
            Self::Striving => {
                &[Choice::OwnGoal, Choice::SharedGoal, Choice::Helping, Choice::OtherPriorities]
            }
            Self::Organised => &[Choice::NotOrganised, Choice::PartlyOrganised, Choice::WellOrganised],
            Self::Players => &[Choice::Few, Choice::Many],
            Self::Attitude => &[Choice::Distrust, Choice::WaitAndSee, Choice::Positive],
            Self::Culture => &[Choice::Hardly, Choice::Varying, Choice::Trusted],
            Self::Energy => {
                &[Choice::WithMunicipality, Choice::WithPartners, Choice::WithBoth, Choice::Nowhere]
            }
            Self::Analysed => &[Choice::Yes, Choice::No],
            _ => DEGREE,
        }
    }
}

/// What was answered. What is not there is open or not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    given: [Option<Choice>; Question::ALL.len()],
}

impl Answers {
    /// What was answered to a question, if anything.
    #[must_use]
    pub fn get(&self, question: Question) -> Option<Choice> {
        self.given[question as usize]
    }

    /// Whether the question was answered with this.
    #[must_use]
    pub fn is(&self, question: Question, choice: Choice) -> bool {
        self.get(question) == Some(choice)
    }

    /// Whether the question was answered with one of these.
    #[must_use]
    pub fn is_any(&self, question: Question, choices: &[Choice]) -> bool {
        self.get(question).is_some_and(|given| choices.contains(&given))
    }

    /// The same answers with one given, or taken back.
    ///
    /// # Errors
    /// When the question does not have that choice.
    pub fn with(mut self, question: Question, choice: Option<Choice>) -> Result<Self, WrongChoice> {
        if let Some(choice) = choice.filter(|choice| !question.choices().contains(choice)) {
            return Err(WrongChoice { question, choice });
        }
        self.given[question as usize] = choice;
        Ok(self)
    }

    /// Every way to give an answer to these questions that are still open.
    #[must_use]
    pub fn filled(self, questions: &[Question]) -> Vec<Self> {
        let mut ways = vec![self];
        for question in questions.iter().filter(|question| self.get(**question).is_none()) {
            ways = ways
                .into_iter()
                .flat_map(|way| question.choices().iter().map(move |choice| way.sure(*question, *choice)))
                .collect();
        }
        ways
    }

    /// The same answers with a choice that is known to be one of the question's.
    pub(super) fn sure(mut self, question: Question, choice: Choice) -> Self {
        self.given[question as usize] = Some(choice);
        self
    }
}
