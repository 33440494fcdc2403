import { ROLES, type Actor, type Role } from '@domain/kernel/actor';
import type { Facts } from '@domain/kernel/command';
import type { Delivery } from '@domain/kernel/message';
import { refuse, type Refusal } from '@domain/kernel/refusal';
import type { SignalInput } from './messages';

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isActor = (value: unknown): value is Actor =>
  isMap(value) &&
  isText(value.id) &&
  Array.isArray(value.roles) &&
  value.roles.every((held) => ROLES.includes(held as Role)) &&
  (value.unit === undefined || isText(value.unit));

const isFacts = (value: unknown): value is Facts =>
  isMap(value) && Array.isArray(value.units) && isMap(value.people) && isMap(value.cases);

/** Reads what a sender put into a signal, who may be anyone with access to Temporal; a refusal names the wrong field. */
export function readSignal(sent: unknown): SignalInput | { refusal: Refusal } {
  if (!isMap(sent)) return { refusal: refuse('CASE.INVALID', '', 'map') };
  const { id, actor, payload, facts } = sent;
  if (!isText(id)) return { refusal: refuse('CASE.INVALID', 'id', 'required') };
  if (!isActor(actor)) return { refusal: refuse('CASE.INVALID', 'actor', 'actor') };
  if (facts !== undefined && facts !== null && !isFacts(facts))
    return { refusal: refuse('CASE.INVALID', 'facts', 'facts') };
  return { id, actor, payload: payload ?? {}, facts: facts ?? undefined };
}

/** Whether a delivery has all that taking it in needs. */
export const isDelivery = (sent: unknown): sent is Delivery =>
  isMap(sent) &&
  isText(sent.id) &&
  isText(sent.name) &&
  isText(sent.from) &&
  isText(sent.sentAt) &&
  isMap(sent.body) &&
  isMap(sent.basis) &&
  isText(sent.basis.at);

/** Who and what a signal claims to be, for the record of a refused one. */
export function claimsOf(sent: unknown): { id: string; by: string } {
  if (!isMap(sent)) return { id: '', by: '' };
  const by = isMap(sent.actor) ? sent.actor.id : sent.from;
  return { id: isText(sent.id) ? sent.id : '', by: isText(by) ? by : '' };
}
