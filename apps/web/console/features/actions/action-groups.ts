/** 操作分组: commands by their subject, in the order in which a case meets them. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  intake: ['accept', 'answer', 'refer', 'merge', 'arrive', 'confirmReferral'],
  applicant: [
    'logContact',
    'reply',
    'comment',
    'requestMaterials',
    'provideMaterials',
    'correctApplicant',
    'takeInterim',
  ],
  departments: ['dispatch', 'acknowledge', 'returnDispatch', 'designate', 'assign', 'reclassify'],
  together: [
    'openConsult',
    'giveOpinion',
    'concludeConsult',
    'completeMeasure',
    'requestGuidance',
    'receiveGuidance',
    'forwardGuidance',
    'escalate',
    'leaderDecide',
    'cancel',
  ],
  visits: ['startProxy', 'planVisit', 'reportVisit'],
  clock: ['pauseClock', 'resumeClock', 'requestExtension', 'grantExtension', 'denyExtension', 'adoptPolicy'],
  safeguards: [
    'acceptPledge',
    'fulfilPledge',
    'postNotice',
    'objectNotice',
    'settleObjection',
    'recordRisk',
    'issueCertificate',
  ],
  outcome: [
    'proposeResolved',
    'proposeInfeasible',
    'approveReview',
    'rejectReview',
    'retractProposal',
    'notifyResult',
  ],
  'follow-up': ['recordCallBack', 'rate', 'reopen', 'lookBack', 'withdraw'],
  accountability: ['urge', 'issueCard', 'answerCard', 'appealCard', 'ruleCard', 'exempt'],
  committee: ['convene', 'attachCase', 'opine', 'adopt', 'countersign', 'referUp', 'veto'],
};

/** What cannot be undone is asked once more. */
const FINAL: ReadonlySet<string> = new Set([
  'answer',
  'merge',
  'notifyResult',
  'cancel',
  'withdraw',
  'issueCard',
  'veto',
  'referUp',
]);

/** A signature refused refers the matter up at once; one that is given does not. */
export const isFinal = (command: string, payload: Readonly<Record<string, unknown>>): boolean =>
  FINAL.has(command) || (command === 'countersign' && payload.signed === false);

/** Every command that has a place, for the proof that each has one. */
export const GROUPED: readonly string[] = Object.values(GROUPS).flat();

/** The commands by subject, without empty groups; each group keeps its own order. */
export function inGroups<T extends { readonly command: string }>(
  actions: readonly T[],
): { readonly group: string; readonly actions: readonly T[] }[] {
  const byName = new Map(actions.map((action) => [action.command, action]));
  return Object.entries(GROUPS)
    .map(([group, commands]) => ({
      group,
      actions: commands.flatMap((command) => byName.get(command) ?? []),
    }))
    .filter((one) => one.actions.length > 0);
}
