/**
 * What a rule passes over: the reason by coordinate, by rule. A coordinate may begin with `*`. One that nothing needs any
 * more is a fault itself.
 */
export const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  booleanNames: {
    'Obligation.performedLate': 'tells what happened, beside isOverdue, which tells what is',
    'Obligation.suspended': 'a state the sector tells of in its events, under this word',
    'Obligation.disputed': 'a state the sector tells of in its events, under this word',
    'Due.provisional': 'the word of the rules on working days beyond the published calendar',
    'RuleValue.verified': 'the word of the rules on values that were compared with the text of the law',
    'DatedValue.verified': 'the same word',
    'DebtEmergencyAssessment.verified': 'the same word, of the values it rests on',
    '*Payload.pending': 'short for "the register is pending"; beside record and userErrors in every payload',
  },
  instantNames: {
    'Freshness.lastApplied': 'the word of the register for the last event it took in',
  },
  nullableAcrossSubgraphs: {
    'Post.tenures':
      'told by parties alone: here it is only what a field rests on (@external), and has its owner’s type',
  },
};
