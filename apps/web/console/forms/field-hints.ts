import { doubtOfPhone } from '@domain/case/phone-number';
import type { Role } from '@domain/kernel/actor';

/** What a form knows of a field beyond its shape. */
export interface Hint {
  /** A short text: one line to type in. */
  readonly line?: true;
  /** People in these roles first; all of those of the hall and its units when there is none. */
  readonly roles?: readonly Role[];
  /** The engine takes nobody in another role. */
  readonly only?: true;
  /** Only together with the fields around it may it be left out. */
  readonly needed?: true;
  /** A unit above the hall is asked (上级): those come first. */
  readonly superior?: true;
  /** The field beside it that names the unit whose people are meant, or `own` for one's own. */
  readonly in?: string;
  /** The rule that a text seems to break: it is said, and the text taken all the same. */
  readonly doubts?: (text: string) => string | undefined;
  /** What a text may be, from what is known of the case and its policy. */
  readonly among?: 'levels' | 'cancellable' | 'pledgeable';
  /** What stands there at first, of what is known. */
  readonly initially?: 'lead-unit' | 'oneself' | 'now';
  /** The value that stands there at first. */
  readonly usually?: string | true;
  /** What it says until somebody says otherwise follows from this, of the unit beside it. */
  readonly follows?: 'seat';
  /** Where a limit counts from, when that is not now: the promise's due moment, or one that is not known yet. */
  readonly from?: 'promise' | 'later';
}

const UNIT_HANDLER: Hint = { roles: ['handler'], in: 'lead' };

/** By command and field; lists by the field of their rows. */
const HINTS: Readonly<Record<string, Hint>> = {
  'answer.basis': { line: true },
  'accept.handler': UNIT_HANDLER,
  'accept.supervisor': { roles: ['supervisor'] },
  'accept.solution': { line: true },
  'assign.handler': { roles: ['handler'], in: 'lead' },
  'assign.lead': { initially: 'lead-unit' },
  'acknowledge.handler': { roles: ['handler'], in: 'own' },
  'correctApplicant.phone': { line: true, doubts: doubtOfPhone },
  'correctApplicant.address': { line: true },
  'correctApplicant.name': { line: true },
  'logContact.channel': { usually: 'phone' },
  'logContact.reached': { usually: true },
  'comment.visibility': { usually: 'internal' },
  'requestMaterials.items': { line: true },
  'requestMaterials.nextWindow': { line: true },
  'requestMaterials.contact': { line: true },
  'returnDispatch.clause': { line: true },
  'startProxy.agent': { roles: ['agent'] },
  'startProxy.mandate.signedAt': { initially: 'now' },
  'planVisit.agent': { roles: ['agent'], initially: 'oneself' },
  'openConsult.lead': { initially: 'lead-unit' },
  'requestGuidance.unit': { superior: true },
  'forwardGuidance.unit': { superior: true },
  'requestGuidance.stopClock.approvedBy': { roles: ['duty-leader'], only: true },
  'postNotice.unit': { initially: 'lead-unit' },
  'postNotice.limit': { usually: '7nd' },
  'postNotice.place': { line: true },
  'objectNotice.by': { line: true },
  'acceptPledge.items.name': { among: 'pledgeable' },
  'requestExtension.days': { usually: '5wd', from: 'promise' },
  'escalate.to': { among: 'levels' },
  'cancel.id': { among: 'cancellable' },
  'notifyResult.channel': { usually: 'phone' },
  'recordCallBack.reached': { usually: true },
  'reopen.handler': { roles: ['handler'] },
  'proposeInfeasible.basis': { line: true },
  'proposeInfeasible.asked.otherBusiness': { needed: true },
  'proposeInfeasible.asked.otherNeeds': { needed: true },
  'proposeInfeasible.asked.otherProblems': { needed: true },
  'exempt.diligence': { line: true },
  'urge.unit': { initially: 'lead-unit' },
  'issueCard.unit': { initially: 'lead-unit' },
  'convene.members.voting': { follows: 'seat' },
  'adopt.measures.limit': { from: 'later' },
  'countersign.signed': { usually: true },
};

const NONE: Hint = {};
/** The hint of a field (`units.unit` for every row of `units`), or an empty one. */
export const hintOf = (command: string, field: string): Hint => HINTS[`${command}.${field}`] ?? NONE;
/** Whether a field of the command follows from what stands beside it. */
export const hasFollowing = (command: string): boolean =>
  Object.entries(HINTS).some(([field, { follows }]) => follows && field.startsWith(`${command}.`));
/** Every field that has a hint, for the proof that it exists. */
export const HINTED = Object.keys(HINTS);
