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
  {
    query: `# 已公开的空气质量排名与日评价，公开可查 · the published ranking of air and its days; open to everyone.
query Air {
  environmentPublishedAirRanking(pollutant: PM25, from: "2026-02-01", to: "2026-02-28") {
    rank value days falsifiedDays station { number name }
  }
  environmentAirEvaluations(first: 2) {
    edges { node { station { name } firstDay lastDay days { day isAttained values { pollutant value limit isAttained } } } }
  }
}`,
  },
];
