import { Access, type Context, relatedTo } from '@integrity-graph/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ProcurementApproval } from '../approval/approval.js';
import { ProcurementAward } from '../award/award.js';
import { ProcurementAwardPublication } from '../award/publication.js';
import { ProcurementBid } from '../bid/bid.js';
import { ProcurementClarification } from '../clarification/clarification.js';
import { ProcurementEvaluation } from '../evaluation/evaluation.js';
import { ProcurementEvaluator } from '../evaluation/evaluator.js';
import { ProcurementFailure } from '../failure/failure.js';
import { ProcurementPrequalificationNotice } from '../notice/prequalification.js';
import { ProcurementSingleSourceNotice } from '../notice/single-source.js';
import { ProcurementPackage } from '../package/package.js';
import { ProcurementTender } from '../tender/tender.js';
import { ProcurementProject } from './project.js';

/* What a project shows of the records on its way. What is published is for everyone; the rest for departments. */

@Resolver(() => ProcurementProject)
export class ProjectFields {
  @Access('L2')
  @FieldResolver(() => [ProcurementApproval], {
    nullable: true,
    description: '批准 · approvals (政府采购法 27; 实施条例 28)',
  })
  approvals(@Root() project: ProcurementProject, @Ctx() context: Context) {
    return relatedTo(context, project, ProcurementApproval, 'projectId');
  }

  @Access('public')
  @FieldResolver(() => [ProcurementSingleSourceNotice], {
    nullable: true,
    description: '单一来源采购公示 · notices of a single source (实施条例 38)',
  })
  singleSourceNotices(@Root() project: ProcurementProject, @Ctx() context: Context) {
    return relatedTo(context, project, ProcurementSingleSourceNotice, 'projectId');
  }

  @Access('public')
  @FieldResolver(() => [ProcurementPrequalificationNotice], {
    nullable: true,
    description: '资格预审公告 · prequalification notices (实施条例 21)',
  })
  prequalificationNotices(@Root() project: ProcurementProject, @Ctx() context: Context) {
    return relatedTo(context, project, ProcurementPrequalificationNotice, 'projectId');
  }

  @Access('public')
  @FieldResolver(() => [ProcurementTender], {
    nullable: true,
    description: '采购公告与采购文件 · tenders (政府采购法 35)',
  })
  tenders(@Root() project: ProcurementProject, @Ctx() context: Context) {
    return relatedTo(context, project, ProcurementTender, 'projectId');
  }

  @Access('public')
  @FieldResolver(() => [ProcurementPackage], { nullable: true, description: '采购包 · packages (OCDS lots)' })
  packages(@Root() project: ProcurementProject, @Ctx() context: Context) {
    return relatedTo(context, project, ProcurementPackage, 'projectId');
  }

  @Access('public')
  @FieldResolver(() => [ProcurementFailure], {
    nullable: true,
    description: '废标、采购活动终止 · what of it failed (政府采购法 36)',
  })
  failures(@Root() project: ProcurementProject, @Ctx() context: Context) {
    return relatedTo(context, project, ProcurementFailure, 'projectId');
  }

  @Access('public')
  @FieldResolver(() => [ProcurementAward], { nullable: true, description: '中标、成交结果 · awards (实施条例 43)' })
  awards(@Root() project: ProcurementProject, @Ctx() context: Context) {
    return relatedTo(context, project, ProcurementAward, 'projectId');
  }
}

@Resolver(() => ProcurementTender)
export class TenderFields {
  @Access('public')
  @FieldResolver(() => [ProcurementPackage], {
    nullable: true,
    description: '采购包，不分包的为空 · packages, if it is divided',
  })
  packages(@Root() tender: ProcurementTender, @Ctx() context: Context) {
    return relatedTo(context, tender, ProcurementPackage, 'tenderId');
  }

  @Access('public')
  @FieldResolver(() => [ProcurementFailure], {
    nullable: true,
    description: '废标、采购活动终止 · what of it failed (政府采购法 36)',
  })
  failures(@Root() tender: ProcurementTender, @Ctx() context: Context) {
    return relatedTo(context, tender, ProcurementFailure, 'tenderId');
  }

  @Access('L2')
  @FieldResolver(() => [ProcurementClarification], {
    nullable: true,
    description: '澄清或修改 · clarifications (实施条例 31)',
  })
  clarifications(@Root() tender: ProcurementTender, @Ctx() context: Context) {
    return relatedTo(context, tender, ProcurementClarification, 'tenderId');
  }

  @Access('L2')
  @FieldResolver(() => [ProcurementBid], { nullable: true, description: '投标 · bids' })
  bids(@Root() tender: ProcurementTender, @Ctx() context: Context) {
    return relatedTo(context, tender, ProcurementBid, 'tenderId');
  }

  @Access('L2')
  @FieldResolver(() => ProcurementEvaluation, { nullable: true, description: '评审 · evaluation' })
  async evaluation(@Root() tender: ProcurementTender, @Ctx() context: Context) {
    const [found] = await relatedTo(context, tender, ProcurementEvaluation, 'tenderId');
    return found ?? null;
  }
}

@Resolver(() => ProcurementEvaluation)
export class EvaluationFields {
  @Access('L2')
  @FieldResolver(() => [ProcurementEvaluator], {
    nullable: true,
    description: '评审委员会成员 · members of the committee (实施条例 39)',
  })
  evaluators(@Root() evaluation: ProcurementEvaluation, @Ctx() context: Context) {
    return relatedTo(context, evaluation, ProcurementEvaluator, 'evaluationId');
  }
}

@Resolver(() => ProcurementAward)
export class AwardFields {
  @Access('public')
  @FieldResolver(() => ProcurementAwardPublication, {
    nullable: true,
    description: '结果公告 · publication (实施条例 43)',
  })
  async publication(@Root() award: ProcurementAward, @Ctx() context: Context) {
    const [publication] = await relatedTo(context, award, ProcurementAwardPublication, 'awardId');
    return publication ?? null;
  }
}
