/** One command of the canonical case: who gives it, with what, and a try that is refused on the way. */
export interface BenchStep {
  readonly by: 'clerk' | 'head' | 'duty' | 'handler' | 'revisitor';
  readonly do: string;
  readonly with: Readonly<Record<string, unknown>>;
  /** Tried first by the same person, and refused: not in this stage, not by this role, or nothing to rule on. */
  readonly refusedTry?: string;
}

const HALL = 'heping';
const UNIT = `${HALL}-services`;

/** People of the sample organisation who play the parts. */
export const CAST: Readonly<Record<BenchStep['by'], string>> = {
  clerk: `${HALL}-clerk`,
  head: `${HALL}-head`,
  duty: `${HALL}-duty`,
  handler: `${UNIT}-handler`,
  revisitor: `${HALL}-revisitor`,
};

export const registration = (n: number): Readonly<Record<string, unknown>> => ({
  channel: 'window',
  applicant: { name: `申请人${n}`, kind: 'person', phone: `138${String(n).padStart(8, '0')}` },
  matter: { title: '危险化学品经营许可证变更', detail: '一个部门要求先照后证，另一个部门要求先证后照' },
});

const notifiedText = '已电话告知申请人';
const refusedTry = 'answer';

/**
 * K12: intake, twelve decisions with three changes of the deadline, and the close. Every decision is tried once in vain
 * before and sent once more after. Deadlines that fire are not in it: no limit is short enough to be waited for.
 */
export const K12: readonly BenchStep[] = [
  {
    by: 'clerk',
    do: 'accept',
    with: {
      class: 'complex',
      lead: UNIT,
      handler: CAST.handler,
      track: 'bottleneck',
      obstacle: 'refused',
      cause: 'reform-link',
    },
    refusedTry: 'notifyResult',
  },
  { by: 'head', do: 'dispatch', with: { units: [UNIT], lead: UNIT }, refusedTry },
  { by: 'handler', do: 'acknowledge', with: {}, refusedTry: 'grantExtension' },
  { by: 'clerk', do: 'logContact', with: { channel: 'phone', reached: true, text: '已受理' }, refusedTry },
  {
    by: 'handler',
    do: 'requestGuidance',
    with: { guidance: 'g1', unit: 'jining-approval', question: '照和证谁先变更' },
    refusedTry: 'grantExtension',
  },
  {
    by: 'handler',
    do: 'receiveGuidance',
    with: { guidance: 'g1', text: '可先出具受理单', favourable: true },
    refusedTry: 'grantExtension',
  },
  {
    by: 'head',
    do: 'reclassify',
    with: { class: 'simple', reason: '指导意见已到', notifiedText },
    refusedTry,
  },
  {
    by: 'handler',
    do: 'pauseClock',
    with: { reason: 'expert-review', evidence: '评审通知', notifiedText },
    refusedTry: 'grantExtension',
  },
  { by: 'handler', do: 'resumeClock', with: {}, refusedTry: 'grantExtension' },
  {
    by: 'head',
    do: 'requestExtension',
    with: { days: '2wd', reason: '仍需现场核实', notifiedText },
    refusedTry,
  },
  { by: 'duty', do: 'grantExtension', with: {}, refusedTry: 'accept' },
  { by: 'handler', do: 'proposeResolved', with: { result: '许可证已变更' }, refusedTry: 'grantExtension' },
];

/** What ends the case after the twelve decisions. */
export const CLOSE: readonly BenchStep[] = [
  { by: 'clerk', do: 'notifyResult', with: { channel: 'phone', text: '请来领取' } },
  { by: 'revisitor', do: 'recordCallBack', with: { reached: true, level: 5 } },
];
