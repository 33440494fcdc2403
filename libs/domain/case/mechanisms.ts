import type { Mechanism } from './mechanism';
import { life } from './life';
import { acceptance } from './mechanisms/acceptance';
import { cancelling } from './mechanisms/cancelling';
import { card } from './mechanisms/card';
import { committee } from './mechanisms/committee';
import { consult } from './mechanisms/consult';
import { contact } from './mechanisms/contact';
import { dispatch } from './mechanisms/dispatch';
import { escalation } from './mechanisms/escalation';
import { extension } from './mechanisms/extension';
import { followUp } from './mechanisms/follow-up';
import { guidance } from './mechanisms/guidance';
import { intake } from './mechanisms/intake';
import { leaderSession } from './mechanisms/leader-session';
import { materials } from './mechanisms/materials';
import { measure } from './mechanisms/measure';
import { merging } from './mechanisms/merging';
import { outcome } from './mechanisms/outcome';
import { pause } from './mechanisms/pause';
import { pledge } from './mechanisms/pledge';
import { promise } from './mechanisms/promise';
import { proxyVisit } from './mechanisms/proxy-visit';
import { publicNotice } from './mechanisms/public-notice';
import { referral } from './mechanisms/referral';
import { reopening } from './mechanisms/reopening';
import { risk } from './mechanisms/risk';
import { ruleset } from './mechanisms/ruleset';

/** Every mechanism of a case, in the order of its life. To add one is to add its file and its line here. */
export const MECHANISMS: readonly Mechanism[] = [
  life,
  intake,
  acceptance,
  contact,
  promise,
  materials,
  dispatch,
  proxyVisit,
  consult,
  measure,
  guidance,
  publicNotice,
  pledge,
  risk,
  pause,
  extension,
  escalation,
  leaderSession,
  committee,
  card,
  outcome,
  referral,
  followUp,
  reopening,
  merging,
  ruleset,
  cancelling,
];
