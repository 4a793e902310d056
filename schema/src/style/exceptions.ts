/** What a rule may pass over: the reason by coordinate, by rule. One that is no longer needed is a fault itself. */
export const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  booleanNames: {
    'Obligation.performedLate': 'names what happened, beside isOverdue which names what is',
    'Due.provisional': 'the word of the rules on working days beyond the published calendar',
  },
  instantNames: {
    'Freshness.lastApplied': 'the word of the events: the last one applied',
  },
};
