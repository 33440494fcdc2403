import { id, newId, text, unit } from '../../kernel/shape';
import { command, type Mechanism } from '../mechanism';

/** 风险与证明: a work-around must not leave its risk with the applicant; a certificate shields it (沾益). */
export type RiskEvent =
  | { kind: 'risk-recorded'; risk: string; text: string }
  | { kind: 'certificate-issued'; certificate: string; text: string; shields: string; filedWith: string }
  | { kind: 'interim-taken'; text: string };

export const risk: Mechanism = {
  name: 'risk',
  commands: {
    recordRisk: command({
      who: ['staff'],
      stages: ['handling'],
      payload: { risk: newId('risk'), text: text() },
      decide: (turn, { risk: ref, text: words }) =>
        turn.emit<RiskEvent>({ kind: 'risk-recorded', risk: ref, text: words }),
    }),
    issueCertificate: command({
      who: ['in-a-unit'],
      stages: ['handling'],
      payload: { certificate: newId('certificate'), text: text(), shields: id('risk'), filedWith: unit() },
      decide: (turn, { certificate, text: words, shields, filedWith }) =>
        turn.emit<RiskEvent>({ kind: 'certificate-issued', certificate, text: words, shields, filedWith }),
    }),
    takeInterim: command({
      who: ['station-head', 'leader'],
      stages: ['handling'],
      payload: { text: text() },
      reaches: 'interim',
      decide: (turn, { text: words }) => turn.emit<RiskEvent>({ kind: 'interim-taken', text: words }),
    }),
  },
  evolve: {
    'risk-recorded': (state, event: Extract<RiskEvent, { kind: 'risk-recorded' }>) => {
      state.risks[event.risk] = { text: event.text, shielded: false };
    },
    'certificate-issued': (state, event: Extract<RiskEvent, { kind: 'certificate-issued' }>) => {
      state.certificates[event.certificate] = { risk: event.shields, filedWith: event.filedWith };
      state.risks[event.shields]!.shielded = true;
    },
  },
};
