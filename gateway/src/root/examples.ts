import type { Example } from '../options.js';

/** Operations that GraphiQL opens with; they run on the sample data. */
export const examples: Example[] = [
  {
    query: `# 逾期未履行的义务，先到期者在前 · what is overdue, earliest first. Needs a token (see Headers below).
query Overdue {
  obligations(filter: { isOverdue: true }, first: 10) {
    edges {
      node {
        title
        due { on rule { n unit version } }
        overdueDays
        obligor { name }
        responsibilities { capacity post { title } holder { state tenure { person { name } } } }
        subject { ... on ProcurementContract { number name value { amount currency } } }
      }
    }
  }
}`,
  },
  {
    query: `# 机构及其现任主要负责人，公开可查 · bodies and the heads in office; open to everyone.
query Bodies {
  governmentBodies(first: 10) {
    edges { node { name unifiedSocialCreditCode head { state since tenure { person { name } } } } }
  }
}`,
  },
];
