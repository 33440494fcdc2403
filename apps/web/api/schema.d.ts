export interface paths {
  '/api/applicants/{id}/particulars': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The particulars in full, for a case and a purpose that go to the audit.
     * @description For: clerk, station-head, duty-leader, supervisor, handler, agent, revisitor.
     */
    post: operations['Applicants_unmask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/applicants/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Finds applicants with a case in sight by name, part of a name, telephone or id number; masked.
     * @description For: clerk, station-head, duty-leader, leader, supervisor, handler, agent, revisitor.
     */
    post: operations['Applicants_search'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a file. It belongs to nothing until a command names its id, and is forgotten after a day without one.
     * @description For: staff.
     */
    post: operations['Attachments_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/attachments/limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How large a file may be; told before one is sent.
     * @description For: everyone.
     */
    get: operations['Attachments_limits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What the people in the supervisor's part did, and what anybody did about its people, places, rules and cases; the latest first.
     * @description For: supervisor.
     */
    get: operations['Audit_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Changes one's password and ends one's other sessions.
     * @description For: staff.
     */
    post: operations['Auth_changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who one is, with one's posts and the unit one acts for.
     * @description For: staff.
     */
    get: operations['Auth_myself'];
    put?: never;
    /**
     * Signs in: with a cookie for browsers, with a bearer token for programs.
     * @description For: everyone.
     */
    post: operations['Auth_signIn'];
    /**
     * Signs out.
     * @description For: staff.
     */
    delete: operations['Auth_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/session/unit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Chooses for which of one's units one acts.
     * @description For: staff.
     */
    put: operations['Auth_actFor'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One's open sessions, the latest used first.
     * @description For: staff.
     */
    get: operations['Auth_sessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Ends one of one's sessions.
     * @description For: staff.
     */
    delete: operations['Auth_endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Holidays and made-up working days of a year, and a hall's own days.
     * @description For: staff.
     */
    get: operations['Calendar_year'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar/concerned': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many cases a change of the calendar may move; nothing is done.
     * @description For: admin.
     */
    get: operations['Calendar_concerned'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar/deadline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The due moment of a limit in a hall: each day counted or skipped and why.
     * @description For: staff.
     */
    get: operations['Calendar_calculate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar/local-days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sets or withdraws days of a hall, with their legal reference; its open cases are recounted.
     * @description For: admin.
     */
    post: operations['Calendar_setLocalDays'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes in a State Council notice; every open case is recounted by it.
     * @description For: admin.
     */
    post: operations['Calendar_publishNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Cases that the caller sees, the newest first or by `sort`. `tab` is one of the worklist's: `mine` is `owesMe=true`, `unit` is `owesMyUnit=true`, `unassigned` is `unassigned=true`, `handling` is `stages=handling`, `consulting` is `owes=opinion`, `lapsing` is `lapsingWithin=1wd`, `overdue` is `overdue=true&stages=triage,handling`, and `triage`, `acknowledge`, `return-ruling`, `call-back` are `owes=` that.
     * @description For: staff.
     */
    get: operations['Cases_search'];
    put?: never;
    /**
     * register ☎
     * @description Who: clerk, system, applicant. Stage: new.
     */
    post: operations['Cases_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A case: who owes what by when and what happens then, and what the caller may do now. That they opened it, by this or by any other part of it, is in the audit; with `unopened=true`, for what may be shown next or is shown in a line, that they fetched it.
     * @description For: staff.
     */
    get: operations['Cases_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/at': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A case as it stood at the end of a past minute.
     * @description For: staff.
     */
    get: operations['Cases_at'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The files of a case: who brought each, when and with which command. `unopened` as for the case.
     * @description For: staff.
     */
    get: operations['Attachments_ofCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A file of a case, to be saved. The audit notes who fetched it.
     * @description For: staff.
     */
    get: operations['Attachments_fetchOfCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/attachments/{id}/for-applicant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Marks whether the applicant is shown a file of their case.
     * @description For: staff.
     */
    put: operations['Attachments_markForApplicant'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/{command}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What the command would do now, or why it would be refused; nothing is done.
     * @description For: staff.
     */
    post: operations['CaseCommands_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * accept ☎
     * @description Who: clerk, station-head. Stage: triage.
     */
    post: operations['CaseCommands_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/acceptPledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * acceptPledge
     * @description Who: clerk, handler. Stage: handling.
     */
    post: operations['CaseCommands_acceptPledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/acknowledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * acknowledge
     * @description Who: the-unit. Stage: handling.
     */
    post: operations['CaseCommands_acknowledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/adoptPolicy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * adoptPolicy
     * @description Who: duty-leader. Stage: triage, handling.
     */
    post: operations['CaseCommands_adoptPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * answer ☎
     * @description Who: clerk, station-head. Stage: triage.
     */
    post: operations['CaseCommands_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/answerCard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * answerCard
     * @description Who: the-unit. Stage: any but the last.
     */
    post: operations['CaseCommands_answerCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/appealCard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * appealCard
     * @description Who: the-unit. Stage: any but the last.
     */
    post: operations['CaseCommands_appealCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/approveReview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * approveReview
     * @description Who: station-head, duty-leader, leader. Stage: triage, handling.
     */
    post: operations['CaseCommands_approveReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/arrive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * arrive
     * @description Who: duty-leader. Stage: any but the last.
     */
    post: operations['CaseCommands_arrive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * assign
     * @description Who: station-head, duty-leader. Stage: handling.
     */
    post: operations['CaseCommands_assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * cancel
     * @description Who: station-head. Stage: handling.
     */
    post: operations['CaseCommands_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/comment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * comment
     * @description Who: staff. Stage: any but the last.
     */
    post: operations['CaseCommands_comment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/completeMeasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * completeMeasure
     * @description Who: the-unit, station-head. Stage: handling.
     */
    post: operations['CaseCommands_completeMeasure'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/concludeConsult': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * concludeConsult
     * @description Who: station-head, the-unit. Stage: handling.
     */
    post: operations['CaseCommands_concludeConsult'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/confirmReferral': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * confirmReferral
     * @description Who: clerk, the-unit. Stage: followUp.
     */
    post: operations['CaseCommands_confirmReferral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/correctApplicant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * correctApplicant
     * @description Who: clerk, applicant. Stage: any but the last.
     */
    post: operations['CaseCommands_correctApplicant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/denyExtension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * denyExtension
     * @description Who: duty-leader, leader. Stage: handling.
     */
    post: operations['CaseCommands_denyExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/designate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * designate
     * @description Who: station-head, duty-leader. Stage: handling.
     */
    post: operations['CaseCommands_designate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/dispatch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * dispatch
     * @description Who: station-head. Stage: handling.
     */
    post: operations['CaseCommands_dispatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/escalate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * escalate
     * @description Who: station-head, duty-leader, supervisor. Stage: handling.
     */
    post: operations['CaseCommands_escalate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/exempt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * exempt
     * @description Who: duty-leader, leader. Stage: any but the last.
     */
    post: operations['CaseCommands_exempt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/forwardGuidance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * forwardGuidance
     * @description Who: station-head. Stage: handling.
     */
    post: operations['CaseCommands_forwardGuidance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/fulfilPledge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * fulfilPledge
     * @description Who: clerk, applicant. Stage: handling, followUp.
     */
    post: operations['CaseCommands_fulfilPledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/giveOpinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * giveOpinion
     * @description Who: the-unit. Stage: handling.
     */
    post: operations['CaseCommands_giveOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/grantExtension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * grantExtension ☎
     * @description Who: duty-leader, leader. Stage: handling.
     */
    post: operations['CaseCommands_grantExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/issueCard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * issueCard
     * @description Who: supervisor. Stage: any but the last.
     */
    post: operations['CaseCommands_issueCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/issueCertificate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * issueCertificate
     * @description Who: in-a-unit. Stage: handling.
     */
    post: operations['CaseCommands_issueCertificate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/leaderDecide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * leaderDecide
     * @description Who: leader. Stage: handling.
     */
    post: operations['CaseCommands_leaderDecide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/logContact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * logContact (☎)
     * @description Who: staff. Stage: triage, handling, followUp.
     */
    post: operations['CaseCommands_logContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/lookBack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * lookBack
     * @description Who: station-head, curator. Stage: closed.
     */
    post: operations['CaseCommands_lookBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * merge
     * @description Who: station-head. Stage: triage, handling.
     */
    post: operations['CaseCommands_merge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/notifyResult': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * notifyResult ☎
     * @description Who: clerk, handler. Stage: handling.
     */
    post: operations['CaseCommands_notifyResult'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/objectNotice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * objectNotice
     * @description Who: clerk. Stage: handling.
     */
    post: operations['CaseCommands_objectNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/openConsult': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * openConsult
     * @description Who: station-head, lead-unit. Stage: handling.
     */
    post: operations['CaseCommands_openConsult'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/pauseClock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * pauseClock ☎
     * @description Who: handler, station-head. Stage: handling.
     */
    post: operations['CaseCommands_pauseClock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/planVisit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * planVisit
     * @description Who: station-head, agent, handler. Stage: handling.
     */
    post: operations['CaseCommands_planVisit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/postNotice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * postNotice ☎
     * @description Who: clerk, the-unit. Stage: handling.
     */
    post: operations['CaseCommands_postNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/proposeInfeasible': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * proposeInfeasible
     * @description Who: handler, station-head. Stage: handling.
     */
    post: operations['CaseCommands_proposeInfeasible'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/proposeResolved': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * proposeResolved
     * @description Who: handler, station-head. Stage: handling.
     */
    post: operations['CaseCommands_proposeResolved'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/provideMaterials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * provideMaterials
     * @description Who: applicant, clerk. Stage: triage, handling.
     */
    post: operations['CaseCommands_provideMaterials'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/rate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * rate
     * @description Who: applicant. Stage: followUp, closed.
     */
    post: operations['CaseCommands_rate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/receiveGuidance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * receiveGuidance
     * @description Who: station-head, handler, the-unit. Stage: handling.
     */
    post: operations['CaseCommands_receiveGuidance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/reclassify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * reclassify ☎
     * @description Who: station-head, duty-leader. Stage: handling.
     */
    post: operations['CaseCommands_reclassify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/recordCallBack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * recordCallBack
     * @description Who: revisitor, supervisor. Stage: followUp.
     */
    post: operations['CaseCommands_recordCallBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/recordRisk': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * recordRisk
     * @description Who: staff. Stage: handling.
     */
    post: operations['CaseCommands_recordRisk'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/refer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * refer
     * @description Who: clerk, station-head. Stage: triage, handling.
     */
    post: operations['CaseCommands_refer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/rejectReview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * rejectReview
     * @description Who: station-head, duty-leader, leader. Stage: triage, handling.
     */
    post: operations['CaseCommands_rejectReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * reopen
     * @description Who: applicant, station-head, supervisor. Stage: followUp, closed.
     */
    post: operations['CaseCommands_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/reply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * reply ☎
     * @description Who: clerk, handler. Stage: handling.
     */
    post: operations['CaseCommands_reply'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/reportVisit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * reportVisit
     * @description Who: the-agent. Stage: handling.
     */
    post: operations['CaseCommands_reportVisit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/requestExtension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * requestExtension
     * @description Who: handler, station-head. Stage: handling.
     */
    post: operations['CaseCommands_requestExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/requestGuidance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * requestGuidance
     * @description Who: station-head, handler. Stage: handling.
     */
    post: operations['CaseCommands_requestGuidance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/requestMaterials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * requestMaterials ☎
     * @description Who: clerk, handler. Stage: triage, handling.
     */
    post: operations['CaseCommands_requestMaterials'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/resumeClock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * resumeClock
     * @description Who: handler, station-head. Stage: handling.
     */
    post: operations['CaseCommands_resumeClock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/retractProposal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * retractProposal
     * @description Who: handler, station-head. Stage: handling.
     */
    post: operations['CaseCommands_retractProposal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/returnDispatch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * returnDispatch
     * @description Who: the-unit. Stage: handling.
     */
    post: operations['CaseCommands_returnDispatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/ruleCard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * ruleCard
     * @description Who: the-owner. Stage: any but the last.
     */
    post: operations['CaseCommands_ruleCard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/settleObjection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * settleObjection
     * @description Who: clerk, station-head. Stage: handling.
     */
    post: operations['CaseCommands_settleObjection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/startProxy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * startProxy
     * @description Who: station-head, duty-leader. Stage: handling.
     */
    post: operations['CaseCommands_startProxy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/takeInterim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * takeInterim ☎
     * @description Who: station-head, leader. Stage: handling.
     */
    post: operations['CaseCommands_takeInterim'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/urge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * urge
     * @description Who: supervisor, system. Stage: handling.
     */
    post: operations['CaseCommands_urge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/commands/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * withdraw
     * @description Who: applicant. Stage: triage, handling.
     */
    post: operations['CaseCommands_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/deadline': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How every due moment came about: each day counted or skipped and why, each stop, the policy clause.
     * @description For: staff.
     */
    get: operations['Cases_explain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The log of a case, in order; what the applicant reads of it in the language asked for. `unopened` as for the case.
     * @description For: staff.
     */
    get: operations['Cases_log'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/holding': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who held a case in which time: the window, a unit, the applicant, a superior, the committee.
     * @description For: staff.
     */
    get: operations['Cases_holding'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/presence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Tells the others who see the case that one looks at it, writes in it or has left it: to be said every 20 seconds.
     * @description For: staff.
     */
    put: operations['Presence_inCase'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{no}/workflow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The workflow of a case: run, pending work with attempts and last failure, and how far the ledger is.
     * @description For: admin, station-head, duty-leader, leader, supervisor.
     */
    get: operations['WorkflowView_ofCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many cases each tab of the worklist holds for the caller; `GET /api/cases?tab=` lists them.
     * @description For: staff.
     */
    get: operations['Cases_counts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open cases about the same and earlier ones of the same applicant, before one more is registered.
     * @description For: staff.
     */
    post: operations['Cases_findSimilar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/total': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many cases fit a search in all: what one asks once beside the first page of `GET /api/cases`.
     * @description For: staff.
     */
    get: operations['Cases_total'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tells of each case and matter that the caller sees when something was recorded of it (`changed`: its number and version), and who else looks at it (`presence`: `entity`, `no`, `person`, `name`, `state`, `at`; to be forgotten after 45 seconds).
     * @description For: staff.
     */
    get: operations['Live_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Matters that the caller sees, the latest called first.
     * @description For: staff.
     */
    get: operations['Matters_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A matter: who owes what by when and what happens then, and what the caller may do now.
     * @description For: staff.
     */
    get: operations['Matters_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The files of a matter.
     * @description For: staff.
     */
    get: operations['Attachments_ofMatter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A file of a matter, to be saved. The audit notes who fetched it.
     * @description For: staff.
     */
    get: operations['Attachments_fetchOfMatter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The cases that are or were attached to a matter: what members must know of them, who may not see them whole.
     * @description For: staff.
     */
    get: operations['Matters_cases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/commands/{command}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What the command would do now, or why it would be refused; nothing is done.
     * @description For: staff.
     */
    post: operations['Matters_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/commands/adopt': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * adopt
     * @description Who: committee-secretary. Stage: deliberating.
     */
    post: operations['Matters_adopt'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/commands/attachCase': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * attachCase
     * @description Who: committee-secretary. Stage: called, deliberating, countersigning.
     */
    post: operations['Matters_attachCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/commands/convene': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * convene
     * @description Who: committee-secretary. Stage: called.
     */
    post: operations['Matters_convene'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/commands/countersign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * countersign
     * @description Who: the-unit. Stage: countersigning.
     */
    post: operations['Matters_countersign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/commands/opine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * opine
     * @description Who: the-unit. Stage: deliberating, countersigning.
     */
    post: operations['Matters_opine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/commands/referUp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * referUp
     * @description Who: committee-secretary. Stage: called, deliberating, countersigning.
     */
    post: operations['Matters_referUp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/commands/veto': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * veto
     * @description Who: legal. Stage: called, deliberating, countersigning.
     */
    post: operations['Matters_veto'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The log of a matter, in order.
     * @description For: staff.
     */
    get: operations['Matters_log'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/presence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * The same of a matter.
     * @description For: staff.
     */
    put: operations['Presence_inMatter'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/matters/{no}/workflow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The workflow of a matter; as of a case.
     * @description For: admin, station-head, duty-leader, leader, supervisor, committee-secretary.
     */
    get: operations['WorkflowView_ofMatter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/operations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What became of a command: its reply, its refusal, or 202 while it is still not known; 404 when it never arrived.
     * @description For: staff.
     */
    get: operations['Operations_ask'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organisation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The places at and below one, or all of them, those above first.
     * @description For: staff.
     */
    get: operations['Organisation_list'];
    put?: never;
    /**
     * Adds a place below one that the administrator keeps.
     * @description For: admin.
     */
    post: operations['Organisation_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organisation/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A place.
     * @description For: staff.
     */
    get: operations['Organisation_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes, moves, closes or opens a place.
     * @description For: admin.
     */
    patch: operations['Organisation_update'];
    trace?: never;
  };
  '/api/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * People, by id, active ones unless others are asked for; narrowed by text, by role, by where they have a post. Those asked for by their ids are named whether they are active or not.
     * @description For: staff.
     */
    get: operations['People_list'];
    put?: never;
    /**
     * Adds a person, and tells the password to give them.
     * @description For: admin.
     */
    post: operations['People_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A person's account.
     * @description For: admin.
     */
    get: operations['People_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Changes a person; whoever is deactivated is signed out everywhere.
     * @description For: admin.
     */
    patch: operations['People_update'];
    trace?: never;
  };
  '/api/people/{id}/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a new password to give to the person; it opens a locked account and ends all their sessions.
     * @description For: admin.
     */
    post: operations['People_resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/posts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Appoints a person to a role at a place.
     * @description For: admin.
     */
    post: operations['People_appoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/posts/{place}/{role}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Ends an appointment.
     * @description For: admin.
     */
    delete: operations['People_dismiss'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Ends all sessions of a person.
     * @description For: admin.
     */
    delete: operations['People_signOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/people/{id}/unlock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Opens an account that was locked after failures to sign in.
     * @description For: admin.
     */
    post: operations['People_unlock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page: how one's case stands, or the form that asks for its query code, with the one that a printed link has.
     * @description For: everyone.
     */
    get: operations['PlainTrack_show'];
    put?: never;
    /**
     * Sends a one-time code and asks for it; with one opens a session and leads to the case.
     * @description For: everyone.
     */
    post: operations['PlainTrack_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/plain/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ends the session, so that the next at this browser finds nothing, and leads to the form for the query code.
     * @description For: everyone.
     */
    post: operations['PlainTrack_end'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Every version of every profile.
     * @description For: staff.
     */
    get: operations['Policies_list'];
    put?: never;
    /**
     * Publishes a version of a profile: only what differs from what it inherits is written.
     * @description For: admin.
     */
    post: operations['Policies_publish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/policies/{profile}/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A version, complete with what it inherits, and what it says differently from that.
     * @description For: staff.
     */
    get: operations['Policies_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/policies/compare': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where two versions differ; each is named like `zhanyi@1`.
     * @description For: staff.
     */
    get: operations['Policies_compare'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All of one's own.
     * @description For: staff.
     */
    get: operations['Preferences_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/preferences/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Sets one: a list or an object of at most 16 KB.
     * @description For: staff.
     */
    put: operations['Preferences_set'];
    post?: never;
    /**
     * Takes one back.
     * @description For: staff.
     */
    delete: operations['Preferences_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/queues/{queue}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is owed now, the first to fall due first: by me, by my unit, by a unit in a case without a handler, about to lapse, or past its moment.
     * @description For: staff.
     */
    get: operations['Queues_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * register ☎
     * @description Who: clerk, system, applicant. Stage: new.
     */
    post: operations['OnlineRegistration_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registrations/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a file for a matter that is about to be reported online; whoever names its id there gives it.
     * @description For: everyone.
     */
    post: operations['CitizenAttachments_uploadToReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/registrations/halls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The halls that take reports online, by region.
     * @description For: everyone.
     */
    get: operations['OnlineRegistration_halls'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Figures over the cases that the caller sees and that were registered in a time, for numbers and pictures.
     * @description For: staff.
     */
    get: operations['Statistics_of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/supervision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How much is at risk, who is late, which cards are out and how far cases have risen, over the cases the caller sees.
     * @description For: staff.
     */
    get: operations['Supervision_of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/supervision/risks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What staff owe and is past or due within two working days, over the cases the caller sees, the most urgent first.
     * @description For: staff.
     */
    get: operations['Supervision_risks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/track': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How one's case stands, in plain words.
     * @description For: citizen.
     */
    get: operations['Track_progress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/track/{code}/otp': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends a one-time code to the address on record. Whether there is such a case is not told.
     * @description For: everyone.
     */
    post: operations['Track_requestCode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/track/{code}/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Opens a short session with a query code and its one-time code.
     * @description For: everyone.
     */
    post: operations['Track_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/track/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a file of the applicant, to be named in a command on their case.
     * @description For: citizen.
     */
    post: operations['CitizenAttachments_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/track/attachments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A file that the applicant brought or that is marked for them, to be saved.
     * @description For: citizen.
     */
    get: operations['CitizenAttachments_fetch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/track/commands/{command}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Provides materials, fulfils a pledge, rates, withdraws, asks to reopen, or corrects one's particulars.
     * @description For: citizen.
     */
    post: operations['Track_command'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/track/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Ends the session.
     * @description For: citizen.
     */
    delete: operations['Track_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/workflows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The workflows that run: those that `failed` first, then those that wake first, and so those that are `behind`.
     * @description For: admin, station-head, duty-leader, leader, supervisor.
     */
    get: operations['WorkflowView_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/workflows/workers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether workers ask the task queues for work: without any, cases stand still.
     * @description For: admin, station-head, duty-leader, leader, supervisor.
     */
    get: operations['WorkflowView_listWorkers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The process answers. Nothing else is asked, so that a database that is away does not get it restarted.
     * @description For: everyone.
     */
    get: operations['Health_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everything it needs answers; 503 with the names of what does not.
     * @description For: everyone.
     */
    get: operations['Health_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/openapi.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The OpenAPI 3.1 document.
     * @description For: everyone.
     */
    get: operations['OpenApi_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Account: {
      active: boolean;
      email: string | null;
      id: string;
      locked: boolean;
      mustChangePassword: boolean;
      name: string;
      posts: {
        place: string;
        role: string;
      }[];
    };
    /** @description the commands open to the caller now, and those not possible now and why */
    Actions: {
      closed: {
        code: string;
        command: string;
        field?: string;
        /** @description the number that the rule sets, such as 5wd */
        limit?: string | number;
        nextAllowedAt?: components['schemas']['Moment'];
        rule?: string;
        /** @description the stage it is in, when that is why */
        stage?: string;
      }[];
      open: {
        command: string;
        /** @description one for each way of giving the command that makes a difference */
        effects: {
          effect: components['schemas']['Effect'];
          with: {
            [key: string]: unknown;
          };
        }[];
      }[];
    };
    /** @description 申请人, in full; every look is in the audit */
    Applicant: {
      address?: string;
      /** @description what they were before they were corrected, and who wrote that */
      earlier: {
        /** Format: date-time */
        at: string;
        by: string;
        particulars: {
          address?: string;
          idNumber?: string;
          /** @enum {string} */
          kind: 'person' | 'organisation';
          name: string;
          phone?: string;
          specialNeeds?: string;
        };
      }[];
      id: string;
      idNumber?: string;
      /** @enum {string} */
      kind: 'person' | 'organisation';
      name: string;
      phone?: string;
      specialNeeds?: string;
    };
    AttachedCase: {
      detail: string | null;
      /** @description when its promise is due */
      due: components['schemas']['Moment'] | null;
      /** @description what became of the measures of this matter in it */
      measures: {
        action: string;
        id: string;
        /** @enum {string} */
        state: 'open' | 'completed' | 'cancelled' | 'released';
        unit: string;
      }[];
      no: string;
      /** @description whether the caller may see the whole case */
      open: boolean;
      overdue: boolean;
      /** @description why it was raised to the joint committee */
      reason: string | null;
      stage: string;
      title: string;
    };
    Attachment: {
      at: components['schemas']['Moment'];
      /** @description whether it can be fetched now: not while it waits for the scanner */
      available: boolean;
      by: string;
      byApplicant: boolean;
      /** @description the command that brought it */
      command: string;
      /** @description marked to be shown to the applicant */
      forApplicant: boolean;
      id: string;
      name: string;
      /** @enum {string} */
      scan: 'unscanned' | 'clean' | 'infected';
      /** @description the version after that command, whose events are the last up to it */
      seq: number;
      sha256: string;
      /** @description in bytes */
      size: number;
      type: string;
    };
    /** @description 审计: who did or saw what */
    AuditEntry: {
      /** @enum {string} */
      act:
        | 'case.opened'
        | 'case.fetched'
        | 'matter.opened'
        | 'applicant.unmasked'
        | 'attachment.fetched'
        | 'attachment.marked'
        | 'person.created'
        | 'person.changed'
        | 'person.appointed'
        | 'person.dismissed'
        | 'person.password-reset'
        | 'person.unlocked'
        | 'person.signed-out'
        | 'password.changed'
        | 'signed-in'
        | 'sign-in.failed'
        | 'sign-in.locked'
        | 'signed-out'
        | 'session.ended'
        | 'place.created'
        | 'place.changed'
        | 'policy.published'
        | 'calendar.notice-published'
        | 'calendar.local-days-set';
      actor: string;
      /** Format: date-time */
      at: string;
      detail: {
        [key: string]: unknown;
      };
      id: string;
      purpose: string | null;
      session: string | null;
      subject: string;
      /** @description of an applicant with a case that the reader sees: their name, masked */
      subjectName: string | null;
    };
    Calculated: {
      calendar: string;
      days: {
        because: string;
        counted: number | null;
        date: string;
        minutes?: number;
        name?: string;
        reference?: string;
      }[];
      due: components['schemas']['Moment'];
      provisional: boolean;
    };
    CalendarYear: {
      /** @description the hall's own days: those entered for it, above those of the policy */
      local: {
        date: string;
        name: string;
        off: boolean;
        reference?: string;
      }[];
      /** @description holidays, and working days made up for them */
      notice: {
        date: string;
        name: string;
        off: boolean;
        reference?: string;
      }[];
      /** @description false: no notice yet, so what falls in it is provisional */
      published: boolean;
      version: string;
      workingDays: number;
      year: number;
    };
    Case: {
      actions: components['schemas']['Actions'];
      applicant: {
        address?: string;
        id: string;
        idNumber?: string;
        kind: string;
        /** @description masked */
        name: string;
        phone?: string;
        specialNeeds?: string;
      };
      /** @description the version of the calendar it goes by */
      calendar: string;
      channel: string;
      class: string | null;
      /** @enum {string} */
      clock: 'running' | 'stopped' | 'off';
      closedAt: components['schemas']['Moment'] | null;
      /** @description working days until it is due by the calendar of the hall: 0 today, negative once it has passed; null without a due moment */
      daysLeft: number | null;
      detail: string | null;
      /** @description of the promise; null when none is open or the clock stands still */
      due: components['schemas']['Moment'] | null;
      facts: {
        /** @description each with `appealUntil` as long as its unit may appeal */
        cards: {
          [key: string]: unknown;
        }[];
        certificates: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
        consults: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
        dispatches: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
        escalations: {
          [key: string]: unknown;
        }[];
        exempt: string[];
        extensionRequest: {
          [key: string]: unknown;
        } | null;
        guidances: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
        lookBack: {
          [key: string]: unknown;
        } | null;
        mandates: string[];
        materials: {
          [key: string]: unknown;
        }[];
        matter: string | null;
        measures: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
        pledge: {
          [key: string]: unknown;
        } | null;
        proposal: {
          [key: string]: unknown;
        } | null;
        referredTo: string | null;
        reopens: number;
        risks: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
        scores: {
          [key: string]: number;
        };
        stops: {
          [key: string]: unknown;
        }[];
        urgings: {
          [key: string]: number;
        };
        visits: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
      };
      green: boolean;
      hall: string;
      hallName: string;
      handler: string | null;
      handlerName: string | null;
      lead: string | null;
      leadName: string | null;
      level: string;
      needBy: string | null;
      needByRisk: boolean;
      no: string;
      obligations: components['schemas']['Obligation'][];
      outcome: string | null;
      overdue: boolean;
      policy: {
        profile: string;
        version: number;
      };
      provisional: boolean;
      registeredAt: components['schemas']['Moment'];
      solution: string | null;
      stage: string;
      supervisor: string | null;
      title: string;
      version: number;
    };
    'case.accept': {
      attachments?: string[];
      /**
       * @example guide
       * @example procedure
       * @example system
       * @example ability
       * @example process
       * @example policy
       * @example legacy
       * @example channel
       * @example data
       * @example reform-link
       */
      cause?: string;
      /** @enum {string} */
      class: 'instant' | 'simple' | 'complex';
      /** @description a person on staff */
      handler?: string;
      /** @description a unit */
      lead: string;
      note?: string;
      /** @enum {string} */
      obstacle: 'cannot' | 'hard' | 'refused' | 'dragged' | 'unknown-how' | 'owner-unknown';
      solution?: string;
      /** @description a person on staff */
      supervisor?: string;
      /** @enum {string} */
      track: 'no-obstacle' | 'bottleneck';
    };
    'case.acceptPledge': {
      attachments?: string[];
      creditClear: boolean;
      items: {
        name: string;
        primary: boolean;
      }[];
      /** @description working or natural days, working hours or minutes, natural hours, e.g. 3wd, 7nd, 4wh, 5wm, 2nh; left out, `limits.pledge` of the policy counts */
      limit?: string;
      note?: string;
    };
    'case.acknowledge': {
      attachments?: string[];
      /** @description a person on staff */
      handler?: string;
      note?: string;
    };
    'case.adoptPolicy': {
      attachments?: string[];
      note?: string;
      reason: string;
      /** @description a version of the policy of the case */
      version: number;
    };
    'case.answer': {
      attachments?: string[];
      basis?: string;
      note?: string;
      text: string;
    };
    'case.answerCard': {
      attachments?: string[];
      /** @description a card of the case */
      card: string;
      note?: string;
      text: string;
    };
    'case.appealCard': {
      attachments?: string[];
      /** @description a card of the case */
      card: string;
      ground: string;
      note?: string;
    };
    'case.approveReview': {
      attachments?: string[];
      note?: string;
    };
    'case.arrive': {
      attachments?: string[];
      note?: string;
    };
    'case.assign': {
      attachments?: string[];
      /** @description a person on staff */
      handler: string;
      /** @description a unit */
      lead?: string;
      note?: string;
      reason?: string;
    };
    'case.cancel': {
      attachments?: string[];
      id: string;
      /** @enum {string} */
      kind: 'visit' | 'measure' | 'consult' | 'guidance';
      note?: string;
      reason: string;
    };
    'case.comment': {
      attachments?: string[];
      note?: string;
      text: string;
      /** @enum {string} */
      visibility: 'internal' | 'applicant';
    };
    'case.completeMeasure': {
      attachments?: string[];
      /** @description a measure of the case */
      measure: string;
      note?: string;
      text: string;
    };
    'case.concludeConsult': {
      attachments?: string[];
      conclusion: string;
      /** @description a consult of the case */
      consult: string;
      measures?: {
        action: string;
        /** @description working or natural days, working hours or minutes, natural hours, e.g. 3wd, 7nd, 4wh, 5wm, 2nh; left out, `limits.measure` of the policy counts */
        limit?: string;
        /** @description a new measure: an id of the caller's, unique in the case */
        measure: string;
        /** @description a unit */
        unit: string;
      }[];
      note?: string;
    };
    'case.confirmReferral': {
      attachments?: string[];
      note?: string;
      result?: string;
    };
    'case.correctApplicant': {
      address?: string;
      attachments?: string[];
      name?: string;
      note?: string;
      phone?: string;
    };
    'case.denyExtension': {
      attachments?: string[];
      note?: string;
      reason: string;
    };
    'case.designate': {
      attachments?: string[];
      note?: string;
      /** @description a unit */
      unit: string;
    };
    'case.dispatch': {
      attachments?: string[];
      /** @description a unit */
      lead?: string;
      note?: string;
      units: string[];
    };
    'case.escalate': {
      attachments?: string[];
      ground: string;
      note?: string;
      to?: string;
    };
    'case.exempt': {
      attachments?: string[];
      basis: string;
      diligence: string[];
      note?: string;
      participants: string[];
    };
    'case.forwardGuidance': {
      attachments?: string[];
      /** @description a guidance of the case */
      guidance: string;
      note?: string;
      /** @description a unit */
      unit: string;
    };
    'case.fulfilPledge': {
      attachments?: string[];
      items: string[];
      note?: string;
    };
    'case.giveOpinion': {
      attachments?: string[];
      basis?: string;
      /** @description a consult of the case */
      consult: string;
      note?: string;
      /** @enum {string} */
      position: 'agree' | 'conditional' | 'disagree' | 'not-ours';
      text: string;
    };
    'case.grantExtension': {
      attachments?: string[];
      note?: string;
    };
    'case.issueCard': {
      attachments?: string[];
      /** @enum {string} */
      colour: 'yellow' | 'red';
      ground: string;
      note?: string;
      /** @description a unit */
      unit: string;
    };
    'case.issueCertificate': {
      attachments?: string[];
      /** @description a new certificate: an id of the caller's, unique in the case */
      certificate: string;
      /** @description a unit */
      filedWith: string;
      note?: string;
      /** @description a risk of the case */
      shields: string;
      text: string;
    };
    'case.leaderDecide': {
      attachments?: string[];
      measures?: {
        action: string;
        /** @description working or natural days, working hours or minutes, natural hours, e.g. 3wd, 7nd, 4wh, 5wm, 2nh; left out, `limits.measure` of the policy counts */
        limit?: string;
        /** @description a new measure: an id of the caller's, unique in the case */
        measure: string;
        /** @description a unit */
        unit: string;
      }[];
      note?: string;
      text: string;
    };
    'case.logContact': {
      attachments?: string[];
      /** @enum {string} */
      channel: 'phone' | 'sms' | 'visit' | 'window' | 'letter';
      note?: string;
      reached: boolean;
      text: string;
    };
    'case.lookBack': {
      actions?: {
        after?: number;
        before?: number;
        /** @enum {string} */
        kind:
          | 'fix-guide'
          | 'change-process'
          | 'fix-dictionary'
          | 'remove-cap'
          | 'drop-proof'
          | 'merge-theme'
          | 'train';
        /** @description a unit */
        owner: string;
        text: string;
      }[];
      attachments?: string[];
      /** @enum {string} */
      cause:
        | 'guide'
        | 'procedure'
        | 'system'
        | 'ability'
        | 'process'
        | 'policy'
        | 'legacy'
        | 'channel'
        | 'data'
        | 'reform-link';
      lessons: string;
      nominate?: boolean;
      note?: string;
    };
    'case.merge': {
      attachments?: string[];
      ground: string;
      /** @description the number of a case */
      into: string;
      note?: string;
    };
    'case.notifyResult': {
      attachments?: string[];
      /**
       * @example phone
       * @example sms
       * @example visit
       * @example window
       * @example letter
       */
      channel: string;
      note?: string;
      text: string;
    };
    'case.objectNotice': {
      attachments?: string[];
      by: string;
      ground: string;
      note?: string;
    };
    'case.openConsult': {
      attachments?: string[];
      /** @description a new consult: an id of the caller's, unique in the case */
      consult: string;
      /** @enum {string} */
      form: 'written' | 'huddle' | 'round-table' | 'site-survey' | 'walk-through' | 'task-force';
      /** @description a unit */
      lead: string;
      /** @description working or natural days, working hours or minutes, natural hours, e.g. 3wd, 7nd, 4wh, 5wm, 2nh; left out, `limits.opinion` of the policy counts */
      limit?: string;
      note?: string;
      question: string;
      /**
       * @description left out, `silence` of the policy counts
       * @enum {string}
       */
      silence?: 'escalate' | 'consent';
      units: {
        statutory?: boolean;
        /** @description a unit */
        unit: string;
      }[];
    };
    'case.pauseClock': {
      attachments?: string[];
      evidence: string;
      note?: string;
      /** @description missing, it is refused with CLOCK.NOTICE_MISSING */
      notifiedText?: string;
      /** @enum {string} */
      reason:
        | 'hearing'
        | 'appraisal'
        | 'expert-review'
        | 'inspection'
        | 'tender'
        | 'applicant'
        | 'court'
        | 'survey'
        | 'outage';
      /**
       * Format: date
       * @description left out, `limits.stopReview` of the policy counts
       */
      until?: string;
    };
    'case.planVisit': {
      /** @description a person on staff */
      agent: string;
      attachments?: string[];
      /** @enum {string} */
      kind: 'proxy' | 'home' | 'site-survey' | 'walk-through';
      note?: string;
      /**
       * Format: date
       * @description left out, `limits.visit` of the policy counts
       */
      on?: string;
      purpose: string;
      /** @description a unit, or `applicant` */
      to: string;
      /** @description a new visit: an id of the caller's, unique in the case */
      visit: string;
    };
    'case.postNotice': {
      attachments?: string[];
      /** @description working or natural days, working hours or minutes, natural hours, e.g. 3wd, 7nd, 4wh, 5wm, 2nh */
      limit: string;
      note?: string;
      place: string;
      /** @description a unit */
      unit: string;
    };
    'case.proposeInfeasible': {
      /** @description missing, it is refused with OUTCOME.NO_ALTERNATIVE */
      alternatives?: {
        text: string;
      }[];
      /** @description missing, it is refused with OUTCOME.BARE_REFUSAL */
      asked?: {
        otherBusiness?: string;
        otherNeeds?: string;
        otherProblems?: string;
      };
      attachments?: string[];
      /** @description missing, it is refused with OUTCOME.NO_BASIS */
      basis?: string[];
      note?: string;
      remedy: string;
    };
    'case.proposeResolved': {
      attachments?: string[];
      evidence?: string;
      note?: string;
      result: string;
    };
    'case.provideMaterials': {
      attachments?: string[];
      items: string[];
      note?: string;
    };
    'case.rate': {
      attachments?: string[];
      comment?: string;
      level: number;
      note?: string;
    };
    'case.receiveGuidance': {
      attachments?: string[];
      favourable: boolean;
      /** @description a guidance of the case */
      guidance: string;
      note?: string;
      text: string;
    };
    'case.reclassify': {
      attachments?: string[];
      /** @enum {string} */
      class: 'instant' | 'simple' | 'complex';
      note?: string;
      /** @description missing, it is refused with CLASS.NOTICE_MISSING */
      notifiedText?: string;
      reason: string;
    };
    'case.recordCallBack': {
      attachments?: string[];
      comment?: string;
      level?: number;
      note?: string;
      reached: boolean;
    };
    'case.recordRisk': {
      attachments?: string[];
      note?: string;
      /** @description a new risk: an id of the caller's, unique in the case */
      risk: string;
      text: string;
    };
    'case.refer': {
      attachments?: string[];
      /** @enum {string} */
      code: 'OOS01' | 'OOS02' | 'OOS03' | 'OOS04' | 'OOS05' | 'OOS06' | 'OOS07' | 'OOS08' | 'OOS09';
      explanation: string;
      note?: string;
      /** @description a unit */
      unit: string;
      warm?: boolean;
    };
    'case.register': {
      applicant: {
        address?: string;
        idNumber?: string;
        /** @enum {string} */
        kind: 'person' | 'organisation';
        name: string;
        phone?: string;
        specialNeeds?: string;
      };
      attachments?: string[];
      /** @enum {string} */
      channel: 'window' | 'hotline' | 'web' | 'township' | 'bell' | 'visit' | 'referral' | 'guest-book';
      greenChannel?: {
        ground: string;
      };
      hall?: string;
      matter: {
        detail: string;
        item?: string;
        title: string;
      };
      /** Format: date */
      needBy?: string;
      note?: string;
      priorVisits?: number;
      /** @description a person on staff */
      receivedBy?: string;
      refusalGround?: string;
      refusedBy?: string;
    };
    'case.rejectReview': {
      attachments?: string[];
      note?: string;
      reason: string;
    };
    'case.reopen': {
      attachments?: string[];
      ground: string;
      /** @description a person on staff */
      handler: string;
      note?: string;
    };
    'case.reply': {
      attachments?: string[];
      note?: string;
      text: string;
    };
    'case.reportVisit': {
      attachments?: string[];
      ground?: string;
      note?: string;
      /** @enum {string} */
      result: 'cooperated' | 'refused' | 'partial' | 'absent';
      text: string;
      /** @description a visit of the case */
      visit: string;
    };
    'case.requestExtension': {
      attachments?: string[];
      /** @description working or natural days, e.g. 3wd, 7nd */
      days: string;
      note?: string;
      /** @description missing, it is refused with EXTENSION.NOTICE_MISSING */
      notifiedText?: string;
      reason: string;
    };
    'case.requestGuidance': {
      attachments?: string[];
      /** @description a new guidance: an id of the caller's, unique in the case */
      guidance: string;
      note?: string;
      question: string;
      stopClock?: {
        /** @description a person on staff */
        approvedBy: string;
      };
      /** @description a unit */
      unit: string;
    };
    'case.requestMaterials': {
      attachments?: string[];
      contact?: string;
      items: string[];
      nextWindow?: string;
      note?: string;
    };
    'case.resumeClock': {
      attachments?: string[];
      note?: string;
    };
    'case.retractProposal': {
      attachments?: string[];
      note?: string;
      reason: string;
    };
    'case.returnDispatch': {
      attachments?: string[];
      clause: string;
      ground: string;
      note?: string;
    };
    'case.ruleCard': {
      attachments?: string[];
      /** @description a card of the case */
      card: string;
      note?: string;
      /** @enum {string} */
      ruling: 'upheld' | 'withdrawn';
    };
    'case.settleObjection': {
      attachments?: string[];
      note?: string;
      /** @enum {string} */
      ruling: 'dismissed' | 'upheld';
      text: string;
    };
    'case.startProxy': {
      /** @description a person on staff */
      agent: string;
      attachments?: string[];
      mandate: {
        scope: string;
        /** @description a moment like 2026-11-25T09:30+08:00; without a zone it is Asia/Shanghai */
        signedAt: string;
      };
      note?: string;
    };
    'case.takeInterim': {
      attachments?: string[];
      note?: string;
      text: string;
    };
    'case.urge': {
      attachments?: string[];
      note?: string;
      text: string;
      /** @description a unit */
      unit: string;
    };
    'case.withdraw': {
      attachments?: string[];
      note?: string;
      reason?: string;
    };
    CaseAt: {
      /** @description the version of the calendar it goes by */
      calendar: string;
      channel: string;
      class: string | null;
      /** @enum {string} */
      clock: 'running' | 'stopped' | 'off';
      /** @description of the promise; null when none is open or the clock stands still */
      due: components['schemas']['Moment'] | null;
      facts: {
        /** @description each with `appealUntil` as long as its unit may appeal */
        cards: {
          [key: string]: unknown;
        }[];
        certificates: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
        consults: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
        dispatches: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
        escalations: {
          [key: string]: unknown;
        }[];
        exempt: string[];
        extensionRequest: {
          [key: string]: unknown;
        } | null;
        guidances: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
        lookBack: {
          [key: string]: unknown;
        } | null;
        mandates: string[];
        materials: {
          [key: string]: unknown;
        }[];
        matter: string | null;
        measures: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
        pledge: {
          [key: string]: unknown;
        } | null;
        proposal: {
          [key: string]: unknown;
        } | null;
        referredTo: string | null;
        reopens: number;
        risks: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
        scores: {
          [key: string]: number;
        };
        stops: {
          [key: string]: unknown;
        }[];
        urgings: {
          [key: string]: number;
        };
        visits: {
          [key: string]: {
            [key: string]: unknown;
          };
        };
      };
      green: boolean;
      hall: string;
      handler: string | null;
      lead: string | null;
      level: string;
      needBy: string | null;
      needByRisk: boolean;
      no: string;
      obligations: components['schemas']['Obligation'][];
      outcome: string | null;
      overdue: boolean;
      policy: {
        profile: string;
        version: number;
      };
      provisional: boolean;
      registeredAt: components['schemas']['Moment'];
      solution: string | null;
      stage: string;
      supervisor: string | null;
      title: string;
      version: number;
    };
    CaseCounts: {
      acknowledge: number;
      'call-back': number;
      consulting: number;
      handling: number;
      lapsing: number;
      mine: number;
      overdue: number;
      'return-ruling': number;
      triage: number;
      unassigned: number;
      unit: number;
    };
    CaseLine: {
      applicant: {
        id: string;
        /** @description masked */
        name: string;
      };
      channel: string;
      class: string | null;
      /** @enum {string} */
      clock: 'running' | 'stopped' | 'off';
      closedAt: components['schemas']['Moment'] | null;
      /** @description working days until it is due by the calendar of the hall: 0 today, negative once it has passed; null without a due moment */
      daysLeft: number | null;
      /** @description of the promise; null when none is open or the clock stands still */
      due: components['schemas']['Moment'] | null;
      green: boolean;
      hall: string;
      hallName: string;
      handler: string | null;
      handlerName: string | null;
      lead: string | null;
      leadName: string | null;
      level: string;
      needByRisk: boolean;
      /** @description what falls due first of all that is open; in a list narrowed by what is owed, of that */
      next: {
        /** @description working days until it is due by the calendar of the hall: 0 today, negative once it has passed; null without a due moment */
        daysLeft: number | null;
        due: components['schemas']['Moment'] | null;
        kind: string;
        owner: components['schemas']['Owner'];
      } | null;
      no: string;
      outcome: string | null;
      overdue: boolean;
      provisional: boolean;
      registeredAt: components['schemas']['Moment'];
      stage: string;
      /**
       * @description by which due moment it stands in the order `due`
       * @enum {string}
       */
      standsBy: 'promise' | 'next';
      title: string;
      version: number;
    };
    CaseTotal: {
      total: number;
    };
    /** @description 工作人员 */
    Colleague: {
      active: boolean;
      id: string;
      name: string;
      posts: {
        place: string;
        role: string;
      }[];
    };
    Derivation: {
      basis: {
        at: components['schemas']['Moment'];
        ownDay?: boolean;
      };
      calendar: string;
      /** @description the policy clause the limit comes from, or `given` */
      clause: string;
      due: components['schemas']['Moment'] | null;
      floor?: components['schemas']['Moment'];
      kind: string;
      obligation: string;
      parts: {
        days: {
          because: string;
          /** @description the how-manieth day it is; null when it is not counted */
          counted: number | null;
          date: string;
          minutes?: number;
          name?: string;
          /** @description legal reference of a local day */
          reference?: string;
        }[];
        due: components['schemas']['Moment'] | null;
        limit: string;
        provisional: boolean;
        /** @enum {string} */
        role: 'limit' | 'extension';
      }[];
      policy: {
        profile: string;
        version: number;
      };
      /** @description the article or law the clause rests on */
      source?: string;
      stops: {
        from: components['schemas']['Moment'];
        reason?: string;
        /** @description null while the clock stands still */
        to: components['schemas']['Moment'] | null;
      }[];
      /** @description the case whose promise was taken over at a merge */
      takenFrom?: string;
    };
    /** @description what a command would do; only what changes is named */
    Effect: {
      /** @description cards that units get */
      cards?: {
        /** @enum {string} */
        colour: 'yellow' | 'red';
        unit: string;
      }[];
      clock?: {
        from: string;
        to: string;
      };
      due?: {
        from: components['schemas']['Moment'] | null;
        to: components['schemas']['Moment'] | null;
      };
      /** @description what it would do in other cases that the caller sees, or whose matter they see */
      elsewhere?: {
        case: string;
        effect: {
          /** @description cards that units get */
          cards?: {
            /** @enum {string} */
            colour: 'yellow' | 'red';
            unit: string;
          }[];
          clock?: {
            from: string;
            to: string;
          };
          due?: {
            from: components['schemas']['Moment'] | null;
            to: components['schemas']['Moment'] | null;
          };
          ends: {
            /** @enum {string} */
            how: 'settled' | 'released' | 'lapsed';
            id: string;
            kind: string;
          }[];
          level?: {
            from: string;
            to: string;
          };
          moves: {
            due: components['schemas']['Moment'] | null;
            id: string;
            kind: string;
          }[];
          opens: {
            due: components['schemas']['Moment'] | null;
            kind: string;
            owner: components['schemas']['Owner'];
          }[];
          overdue?: {
            from: boolean;
            to: boolean;
          };
          /** @description the day by which the applicant needs it, when the new due moment lies after it */
          pastNeedBy?: string;
          /** @description when a clock that stops runs again by itself, and the due moment then */
          resumes?: {
            at: components['schemas']['Moment'];
            due: components['schemas']['Moment'];
          };
          /** @description what each unit loses, below zero, or gets back */
          scores?: {
            points: number;
            unit: string;
          }[];
          stage?: {
            from: string;
            to: string;
          };
          tells: {
            about?: string;
            at: components['schemas']['Moment'];
            notice: string;
            to: components['schemas']['Owner'];
          }[];
        };
      }[];
      ends: {
        /** @enum {string} */
        how: 'settled' | 'released' | 'lapsed';
        id: string;
        kind: string;
      }[];
      level?: {
        from: string;
        to: string;
      };
      moves: {
        due: components['schemas']['Moment'] | null;
        id: string;
        kind: string;
      }[];
      opens: {
        due: components['schemas']['Moment'] | null;
        kind: string;
        owner: components['schemas']['Owner'];
      }[];
      overdue?: {
        from: boolean;
        to: boolean;
      };
      /** @description the day by which the applicant needs it, when the new due moment lies after it */
      pastNeedBy?: string;
      /** @description when a clock that stops runs again by itself, and the due moment then */
      resumes?: {
        at: components['schemas']['Moment'];
        due: components['schemas']['Moment'];
      };
      /** @description what each unit loses, below zero, or gets back */
      scores?: {
        points: number;
        unit: string;
      }[];
      stage?: {
        from: string;
        to: string;
      };
      tells: {
        about?: string;
        at: components['schemas']['Moment'];
        notice: string;
        to: components['schemas']['Owner'];
      }[];
    };
    Event: {
      at: components['schemas']['Moment'];
      by: string;
      data: {
        [key: string]: unknown;
      };
      kind: string;
      /** @description e.g. opened:triage, lapsed:promise */
      name: string;
      /** @description when it was written down */
      recordedAt?: string;
      seq: number;
      /** @description what the applicant reads of it on their page; without it they read nothing */
      told?: string;
    };
    /**
     * @description window, lead unit, applicant, superior, committee; `stopped`: the clock waits for none of them
     * @enum {string}
     */
    HolderKind: 'window' | 'unit' | 'applicant' | 'superior' | 'committee' | 'stopped';
    Holding: {
      from: components['schemas']['Moment'];
      holder: {
        kind: components['schemas']['HolderKind'];
        name: string | null;
        owner: components['schemas']['Owner'] | null;
      };
      /** @description whether the clock stood still meanwhile */
      stopped: boolean;
      /** @description null while it lasts */
      to: components['schemas']['Moment'] | null;
    };
    IssuedCard: {
      case: string;
      /** @enum {string} */
      colour: 'yellow' | 'red';
      ground: string;
      issuedAt: components['schemas']['Moment'];
      /** @description of the unit */
      name: string;
      /** @description within its case */
      no: string;
      /** @enum {string} */
      state: 'issued' | 'answered' | 'appealed' | 'upheld' | 'withdrawn';
      title: string;
      unit: string;
    };
    /** @description 申请人, with the particulars masked */
    MaskedApplicant: {
      address?: string;
      /** @description their cases that the searcher sees */
      cases: string[];
      id: string;
      idNumber?: string;
      /** @enum {string} */
      kind: 'person' | 'organisation';
      name: string;
      phone?: string;
      specialNeeds?: string;
    };
    Matter: {
      actions: components['schemas']['Actions'];
      adoption: {
        /** @enum {string} */
        by: 'consensus' | 'vote' | 'chair';
        dissent: string[];
        interim?: string;
        measures: {
          action: string;
          limit?: string;
          measure: string;
          unit: string;
        }[];
        text: string;
      } | null;
      agenda: string | null;
      /** @description cases that wait for it now */
      attached: string[];
      calendar: string;
      calledAt: components['schemas']['Moment'];
      cases: string[];
      detached: string[];
      effectiveOn: string | null;
      endedAt: components['schemas']['Moment'] | null;
      hall: string;
      members: {
        recused: boolean;
        unit: string;
        voting: boolean;
      }[];
      no: string;
      obligations: components['schemas']['Obligation'][];
      opinions: {
        bySilence?: boolean;
        ground?: string;
        /** @enum {string} */
        position: 'agree' | 'disagree';
        text: string;
        unit: string;
      }[];
      /** @description the ground on which it was referred up */
      referredUp: string | null;
      /** @description the unit that would not countersign */
      refusedBy?: string;
      signed: string[];
      silent: string[];
      stage: string;
      /** @description how a vote of those with a vote stands; null where the committee does not vote */
      tally: {
        agreed: number;
        disagreed: number;
        quorum: string;
        spoken: number;
        voting: number;
      } | null;
      units: string[];
      version: number;
    };
    'matter.adopt': {
      attachments?: string[];
      /** @enum {string} */
      by: 'consensus' | 'vote' | 'chair';
      interim?: string;
      measures?: {
        action: string;
        /** @description working or natural days, working hours or minutes, natural hours, e.g. 3wd, 7nd, 4wh, 5wm, 2nh; left out, `limits.measure` of the policy counts */
        limit?: string;
        /** @description a new measure: an id of the caller's, unique in the case */
        measure: string;
        /** @description a unit */
        unit: string;
      }[];
      note?: string;
      text: string;
    };
    'matter.attachCase': {
      attachments?: string[];
      /** @description the number of a case */
      case: string;
      note?: string;
    };
    'matter.convene': {
      agenda: string;
      attachments?: string[];
      members: {
        /** @description a unit */
        unit: string;
        voting: boolean;
      }[];
      note?: string;
      recused?: string[];
    };
    'matter.countersign': {
      attachments?: string[];
      ground?: string;
      note?: string;
      signed: boolean;
    };
    'matter.opine': {
      attachments?: string[];
      ground?: string;
      note?: string;
      /** @enum {string} */
      position: 'agree' | 'disagree';
      text: string;
    };
    'matter.referUp': {
      attachments?: string[];
      ground: string;
      note?: string;
    };
    'matter.veto': {
      attachments?: string[];
      ground: string;
      note?: string;
    };
    MatterLine: {
      agenda: string | null;
      calledAt: components['schemas']['Moment'];
      cases: string[];
      endedAt: components['schemas']['Moment'] | null;
      hall: string;
      no: string;
      /** @description the ground on which it was referred up */
      referredUp: string | null;
      stage: string;
      units: string[];
      version: number;
      /** @description what an open matter waits for: of which units, or of the secretary when there is none */
      waits: {
        due: components['schemas']['Moment'] | null;
        /** @enum {string} */
        step: 'convene' | 'opine' | 'adopt' | 'countersign' | 'effective';
        units: string[];
      } | null;
    };
    /** @description local time, e.g. 2026-11-25T09:30+08:00 */
    Moment: string;
    Myself: {
      actingFor: string | null;
      id: string;
      mustChangePassword: boolean;
      name: string;
      posts: {
        kind: string;
        place: string;
        role: string;
      }[];
    };
    /** @description 义务: who owes what by when, and what happens then */
    Obligation: {
      clause?: string;
      due: components['schemas']['Moment'] | null;
      id: string;
      kind: string;
      limit?: string;
      openedAt: components['schemas']['Moment'];
      overdue: boolean;
      owner: components['schemas']['Owner'];
      provisional: boolean;
      ref?: string;
      round: number;
      /** @description what happens by itself when the moment passes and nobody has acted */
      then?: {
        [key: string]: unknown;
      }[];
    };
    OnlineReceipt: {
      at: components['schemas']['Moment'];
      /** @description what the hall does next at the latest, or what the applicant still may do */
      next: {
        by: components['schemas']['Moment'];
        kind: string;
        text: string;
      } | null;
      nextWake: components['schemas']['Moment'] | null;
      no: string;
      /** @description with it the applicant follows the case */
      queryCode: string;
      /** @description false while the ledger is away; the decision stands */
      recorded: boolean;
      /** @description the version after the command */
      seq: number;
      stage: string;
    };
    OpenedSession: {
      /** Format: date-time */
      expiresAt: string;
      token?: string;
    };
    OpenHall: {
      id: string;
      name: string;
      regions: {
        id: string;
        name: string;
      }[];
    };
    /** @description who owes, or is told */
    Owner: {
      /** @enum {string} */
      as: 'role' | 'person' | 'unit' | 'applicant' | 'system';
      id: string;
    };
    /** @description 机构: a region, a hall or a unit */
    Place: {
      active: boolean;
      defaultUnit: string | null;
      id: string;
      /** @enum {string} */
      kind: 'country' | 'province' | 'city' | 'county' | 'town' | 'hall' | 'unit';
      name: string;
      nameEn: string | null;
      parentId: string | null;
      policyProfile: string | null;
    };
    Policy: {
      /** @description what it says differently from the profile it inherits */
      changes: {
        from?: unknown;
        path: string;
        to?: unknown;
      }[];
      inherits: string | null;
      /** @description complete, with all it inherits */
      policy: {
        [key: string]: unknown;
      };
    };
    PolicyLine: {
      effectiveFrom: string;
      profile: string;
      publishedAt: string;
      publishedBy: string;
      version: number;
    };
    /** @description by name, as they were set */
    Preferences: {
      [key: string]: unknown;
    };
    /** @description problem details (RFC 9457) */
    Problem: {
      away?: string[];
      /** @description stable; see docs/commands.md */
      code: string;
      /** @description in the language asked for: zh-CN or en */
      detail: string;
      field?: string;
      instance?: string;
      /** @description the number that the rule sets, such as 5wd */
      limit?: string | number;
      nextAllowedAt?: string;
      rule?: string;
      /** @description the stage it is in, when that is why */
      stage?: string;
      status: number;
      title: string;
      type: string;
      /** @description of a 412: what it is now */
      version?: number;
    };
    Progress: {
      /** @description what the applicant may do now: see POST /api/track/commands/{command} */
      actions: ('provideMaterials' | 'fulfilPledge' | 'rate' | 'withdraw' | 'reopen' | 'correctApplicant')[];
      /** @description files the applicant sent or is shown: see GET /api/track/attachments/{id} */
      attachments: {
        at: components['schemas']['Moment'];
        /** @description whether it can be fetched now: not while it waits for the scanner */
        available: boolean;
        id: string;
        /** @description the materials that it was provided for */
        items: string[];
        name: string;
        /** @description sent by the applicant */
        own: boolean;
        /** @enum {string} */
        scan: 'unscanned' | 'clean' | 'infected';
        /** @description in bytes */
        size: number;
        type: string;
      }[];
      hall: string;
      history: {
        at: components['schemas']['Moment'];
        kind: string;
        text: string;
      }[];
      /** @description 承办单位 */
      lead: string | null;
      /** @description what is waited for from the applicant */
      needed: {
        due: components['schemas']['Moment'] | null;
        items: string[];
        kind: string;
        /** @description by when all of it has to be there, and what happens if it is not; null once it is no longer owed */
        otherwise: string | null;
        text: string;
      }[];
      /** @description what the hall does next at the latest, or what the applicant still may do */
      next: {
        by: components['schemas']['Moment'];
        kind: string;
        text: string;
      } | null;
      no: string;
      notices: {
        at: components['schemas']['Moment'];
        contact: string | null;
        due: components['schemas']['Moment'] | null;
        items: {
          name: string;
          provided: boolean;
        }[];
        nextWindow: string | null;
        /** @description by when all of it has to be there, and what happens if it is not; null once it is no longer owed */
        otherwise: string | null;
      }[];
      outcome: {
        code: string;
        text: string;
      } | null;
      promise: {
        due: components['schemas']['Moment'] | null;
        /**
         * @description 办结 or 答复: what was promised
         * @enum {string}
         */
        kind: 'resolve' | 'reply';
        /** @description while the clock stands still: the limit that is left once it runs, where that is certain */
        left: {
          code: string | null;
          text: string;
        } | null;
        overdue: boolean;
        provisional: boolean;
        stopped: boolean;
        text: string;
      } | null;
      queryCode: string | null;
      registeredAt: components['schemas']['Moment'];
      /** @description for how long it may be reopened after it has closed; null when it may not be any more */
      reopenWithin: {
        code: string;
        text: string;
      } | null;
      stage: {
        code: string;
        text: string;
      };
      /** @description why the clock stands still, if it does */
      stops: {
        code: string;
        since: components['schemas']['Moment'];
        text: string;
        /** @description when it ends by itself at the latest */
        until: components['schemas']['Moment'] | null;
      }[];
      title: string;
      /** @description the stages from the receipt to the end */
      way: {
        /** @description when it was reached last */
        at: components['schemas']['Moment'] | null;
        code: string;
        /** @enum {string} */
        state: 'done' | 'skipped' | 'now' | 'ahead';
        text: string;
      }[];
    };
    QueueItem: {
      /** @description working days until it is due by the calendar of the hall: 0 today, negative once it has passed; null without a due moment */
      daysLeft: number | null;
      due: components['schemas']['Moment'] | null;
      /** @enum {string} */
      entity: 'case' | 'matter';
      hall: string;
      id: string;
      kind: string;
      no: string;
      openedAt: components['schemas']['Moment'];
      overdue: boolean;
      owner: components['schemas']['Owner'];
      provisional: boolean;
      ref: string | null;
      round: number;
      title: string;
    };
    Reply: {
      at: components['schemas']['Moment'];
      nextWake: components['schemas']['Moment'] | null;
      no: string;
      /** @description false while the ledger is away; the decision stands */
      recorded: boolean;
      /** @description the version after the command */
      seq: number;
      stage: string;
    };
    Risk: {
      case: components['schemas']['CaseLine'];
      daysLeft: number;
      obligation: {
        due: components['schemas']['Moment'];
        id: string;
        kind: string;
        owner: components['schemas']['Owner'];
      };
    };
    RunningLine: {
      /** @enum {string} */
      entity: 'case' | 'matter';
      hall: string;
      hallName: string;
      /** @description ISO 8601 */
      lastRecordedAt: string | null;
      nextWake: components['schemas']['Moment'] | null;
      no: string;
      stage: string;
      /**
       * @description `behind`: its moment has passed and nothing happened; `failed`: its workflow has ended, and nothing acts on it
       * @enum {string}
       */
      state: 'waiting' | 'behind' | 'failed';
      /** @description null for whoever may not see it, e.g. an administrator */
      title: string | null;
      /** @description where Temporal shows it */
      ui: string | null;
      version: number;
      /** @description what falls due first of all that is open */
      waitsFor: {
        due: components['schemas']['Moment'] | null;
        kind: string;
        owner: components['schemas']['Owner'];
      } | null;
      workflowId: string;
    };
    Session: {
      /** Format: date-time */
      createdAt: string;
      current: boolean;
      /** Format: date-time */
      expiresAt: string;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      seenAt: string;
      userAgent: string | null;
    };
    Statistics: {
      asOf: components['schemas']['Moment'];
      /** @description the same of the time it is compared with: as many days before, or of a year so far the same days of the year before */
      before: {
        /** @description outcomes `resolved` and `conditional` */
        done: number;
        from: string;
        /** @description answered at the window */
        onTheSpot: number;
        rated: number;
        received: number;
        reopened: number;
        /** @description rated 3 and better */
        satisfied: number;
        to: string;
        /** @description told a result in the time, whenever registered */
        told: number;
        toldOnTime: number;
      };
      byChannel: {
        [key: string]: number;
      };
      byClass: {
        [key: string]: number;
      };
      byHall: {
        [key: string]: number;
      };
      byOutcome: {
        [key: string]: number;
      };
      /** @description in the order of their names */
      byRegion: {
        kind: string;
        name: string;
        /** @description told within the promise, of those told; null without any */
        onTimeShare: number | null;
        /** @description in triage or handling and overdue now, whenever registered: `GET /api/cases?tab=overdue` */
        overdueNow: number;
        place: string;
        received: number;
        told: number;
        toldOnTime: number;
      }[];
      byStage: {
        [key: string]: number;
      };
      /** @description what happened in each week of the time, by its Monday */
      byWeek: {
        done: number;
        received: number;
        told: number;
        toldOnTime: number;
        week: string;
      }[];
      causes: {
        cases: number;
        obstacle: string;
        track: string;
      }[];
      /** @description outcomes `resolved` and `conditional` */
      done: number;
      /** @description answered at the window */
      onTheSpot: number;
      /** @description in triage or handling and overdue now, whenever registered: `GET /api/cases?tab=overdue` */
      overdueNow: number;
      rated: number;
      received: number;
      reopened: number;
      satisfaction: {
        /** @description told a result, and so to be asked; one rated and then opened again is among them */
        asked: number;
        byScore: {
          [key: string]: number;
        };
        rated: number;
      };
      /** @description rated 3 and better */
      satisfied: number;
      /** @description all that is open now, by natural days since registration */
      stageByAge: {
        age: string;
        cases: number;
        stage: string;
      }[];
      /** @description in whose hands the cases were, in hours, nights and days off among them */
      timeByHolder: {
        cases: number;
        holder: components['schemas']['HolderKind'];
        hours: number;
      }[];
      /** @description how many cases that was taken from, those registered last */
      timeByHolderOf: number;
      /** @description told a result in the time, whenever registered */
      told: number;
      toldOnTime: number;
      /** @description the place whose parts `byRegion` lists */
      under: string | null;
    };
    Supervision: {
      asOf: components['schemas']['Moment'];
      /** @description how much `GET /api/supervision/risks` lists in all */
      atRisk: number;
      /** @description the levels that cases at work are on or that their policies' ladders have */
      byLevel: {
        level: string;
        open: number;
      }[];
      /** @description the latest first, two hundred at most */
      cards: components['schemas']['IssuedCard'][];
      overdueByUnit: {
        name: string;
        open: number;
        overdue: number;
        unit: string;
      }[];
    };
    TaskQueueWorkers: {
      /** @description ISO 8601; null when Temporal remembers none */
      lastSeenAt: string | null;
      /** @enum {string} */
      queue: 'cases' | 'chores';
      /** @description whether a worker asks this task queue for work */
      working: boolean;
    };
    /** @description a file that belongs to nothing yet: name its id in a command */
    Upload: {
      /** @description whether it can be fetched now: not while it waits for the scanner */
      available: boolean;
      id: string;
      name: string;
      /** @enum {string} */
      scan: 'unscanned' | 'clean' | 'infected';
      sha256: string;
      /** @description in bytes */
      size: number;
      type: string;
    };
    /** @description in MB of 1024 × 1024 bytes, the most that one file may have */
    UploadLimits: {
      citizens: number;
      staff: number;
    };
    WorkflowView: {
      /** @description whether its workflow has ended though it is not over: nothing acts on it until the run is reset */
      broken: boolean;
      /** @description events that the ledger does not have yet */
      lag: number | null;
      ledger: {
        brokenRuns: {
          at: components['schemas']['Moment'];
          how: string;
        }[];
        calendar: string;
        nextWake: components['schemas']['Moment'] | null;
        refusedSignals: {
          at: components['schemas']['Moment'];
          by: string;
          code: string;
          field: string | null;
          id: string;
          name: string;
        }[];
        stage: string;
        version: number;
      };
      /** @description null when Temporal no longer knows it */
      temporal: {
        closedAt: string | null;
        historyBytes: number | null;
        historyLength: number;
        pendingActivities: {
          attempt: number;
          lastFailure: string | null;
          nextAttemptAt: string | null;
          scheduledAt: string | null;
          state: string;
          type: string;
        }[];
        /** @description the workflow task that no worker has finished; more than one attempt means trouble */
        pendingTask: {
          attempt: number;
          state: string;
        } | null;
        runId: string;
        searchAttributes: {
          [key: string]: unknown;
        };
        /** @description ISO 8601 */
        startedAt: string;
        stateTransitions: number | null;
        status: string;
        taskQueue: string;
        /** @description where Temporal shows it */
        ui: string | null;
        workerVersion: string | null;
        workflowId: string;
      } | null;
      workflow: {
        calendar: string;
        ledgerAway: boolean;
        nextWake: components['schemas']['Moment'] | null;
        policy: {
          profile: string;
          version: number;
        };
        recordedVersion: number;
        version: number;
      } | null;
    };
  };
  responses: {
    /** @description something is away; the same key may be sent again */
    Away: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description not there, or not for the caller to know of */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description the outcome is not known yet; `instance` is the place to ask */
    Pending: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description refused, or something is away */
    Refused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description too many at once */
    TooMany: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /** @description the same key gets the same answer, and acts once */
    IdempotencyKey: string;
    /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
    IfMatch: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  Applicants_unmask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          case: string;
          purpose: string;
        };
      };
    };
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Applicant'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Applicants_search: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['MaskedApplicant'][];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Attachments_upload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /** @description the name to keep the file under, instead of its own */
          name?: string;
        };
      };
    };
    responses: {
      /** @description done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Upload'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Attachments_limits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UploadLimits'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Audit_list: {
    parameters: {
      query?: {
        act?:
          | 'case.opened'
          | 'case.fetched'
          | 'matter.opened'
          | 'applicant.unmasked'
          | 'attachment.fetched'
          | 'attachment.marked'
          | 'person.created'
          | 'person.changed'
          | 'person.appointed'
          | 'person.dismissed'
          | 'person.password-reset'
          | 'person.unlocked'
          | 'person.signed-out'
          | 'password.changed'
          | 'signed-in'
          | 'sign-in.failed'
          | 'sign-in.locked'
          | 'signed-out'
          | 'session.ended'
          | 'place.created'
          | 'place.changed'
          | 'policy.published'
          | 'calendar.notice-published'
          | 'calendar.local-days-set';
        actor?: string;
        before?: string;
        from?: string;
        limit?: number;
        subject?: string;
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AuditEntry'][];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Auth_changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          current: string;
          password: string;
        };
      };
    };
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Auth_myself: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Myself'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Auth_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          account: string;
          /**
           * @default cookie
           * @enum {string}
           */
          as?: 'cookie' | 'bearer';
          password: string;
        };
      };
    };
    responses: {
      /** @description done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedSession'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Auth_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Auth_actFor: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          unit: string;
        };
      };
    };
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Auth_sessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Session'][];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Auth_endSession: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Calendar_year: {
    parameters: {
      query: {
        hall: string;
        policy?: string;
        version?: string;
      };
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarYear'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Calendar_concerned: {
    parameters: {
      query: {
        from: string;
        hall?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description not archived, with something due on that day or later, or a clock that stands still */
            cases: number;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Calendar_calculate: {
    parameters: {
      query: {
        hall: string;
        limit: string;
        start: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Calculated'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Calendar_setLocalDays: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          days: {
            /** Format: date */
            date: string;
            name: string;
            /** @description null withdraws an earlier word on the day */
            off: boolean | null;
            /** @description the legal reference */
            reference: string;
          }[];
          hall: string;
        };
      };
    };
    responses: {
      /** @description done */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description false: the days stand so already, and nothing was done */
            changed: boolean;
            /** @description of the calendar; open cases are recounted by it in the background */
            version: string;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Calendar_publishNotice: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          days: {
            /** Format: date */
            date: string;
            name: string;
            off: boolean;
          }[];
          source: string;
          year: number;
        };
      };
    };
    responses: {
      /** @description done */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description false: the days stand so already, and nothing was done */
            changed: boolean;
            /** @description of the calendar; open cases are recounted by it in the background */
            version: string;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Cases_search: {
    parameters: {
      query?: {
        after?: string;
        applicant?: string;
        channels?: string;
        classes?: string;
        dueBefore?: string;
        halls?: string;
        handler?: string;
        heldBy?: string;
        lapsingWithin?: string;
        lead?: string;
        levels?: string;
        limit?: number;
        marks?: string;
        no?: string;
        nos?: string;
        obstacles?: string;
        onTheSpot?: 'true' | 'false';
        onTime?: 'true' | 'false';
        outcomes?: string;
        overdue?: 'true' | 'false';
        owes?: string;
        owesMe?: 'true' | 'false';
        owesMyUnit?: 'true' | 'false';
        ratings?: string;
        registeredFrom?: string;
        registeredTo?: string;
        sort?: '-registered' | 'due';
        stages?: string;
        tab?:
          | 'mine'
          | 'unit'
          | 'unassigned'
          | 'triage'
          | 'acknowledge'
          | 'return-ruling'
          | 'handling'
          | 'consulting'
          | 'lapsing'
          | 'overdue'
          | 'call-back';
        text?: string;
        toldFrom?: string;
        toldTo?: string;
        tracks?: string;
        unassigned?: 'true' | 'false';
        under?: string;
        units?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['CaseLine'][];
            /** @description cursor of the next page */
            next: string | null;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Cases_register: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.register'];
      };
    };
    responses: {
      /** @description accepted */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            at: components['schemas']['Moment'];
            nextWake: components['schemas']['Moment'] | null;
            no: string;
            /** @description with it the applicant follows the case */
            queryCode: string;
            /** @description false while the ledger is away; the decision stands */
            recorded: boolean;
            /** @description the version after the command */
            seq: number;
            stage: string;
          };
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  Cases_get: {
    parameters: {
      query?: {
        unopened?: 'true' | 'false';
      };
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Case'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Cases_at: {
    parameters: {
      query: {
        time: string;
      };
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAt'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Attachments_ofCase: {
    parameters: {
      query?: {
        unopened?: 'true' | 'false';
      };
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Attachment'][];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Attachments_fetchOfCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Attachments_markForApplicant: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        id: string;
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          value: boolean;
        };
      };
    };
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  CaseCommands_preview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        command: string;
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': unknown;
      };
    };
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                effect: components['schemas']['Effect'];
              }
            | {
                refusal: {
                  code: string;
                  field?: string;
                  /** @description the number that the rule sets, such as 5wd */
                  limit?: string | number;
                  nextAllowedAt?: components['schemas']['Moment'];
                  rule?: string;
                  /** @description the stage it is in, when that is why */
                  stage?: string;
                };
              };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  CaseCommands_accept: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.accept'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_acceptPledge: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.acceptPledge'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, PLEDGE.BAD_CREDIT, PLEDGE.NOT_ELIGIBLE, PLEDGE.NOT_OFFERED */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_acknowledge: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.acknowledge'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_adoptPolicy: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.adoptPolicy'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, POLICY.UNKNOWN */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_answer: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.answer'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_answerCard: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.answerCard'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_appealCard: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.appealCard'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CARD.APPEAL_LATE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_approveReview: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.approveReview'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED, REVIEW.SELF_REVIEW */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_arrive: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.arrive'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_assign: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.assign'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_cancel: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.cancel'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_comment: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.comment'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_completeMeasure: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.completeMeasure'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_concludeConsult: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.concludeConsult'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN, CONSULT.OPINIONS_OUTSTANDING */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_confirmReferral: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.confirmReferral'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_correctApplicant: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.correctApplicant'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_denyExtension: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.denyExtension'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED, EXTENSION.SELF_APPROVAL */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_designate: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.designate'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_dispatch: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.dispatch'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_escalate: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.escalate'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, ESCALATION.TOP_LEVEL */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_exempt: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.exempt'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_forwardGuidance: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.forwardGuidance'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_fulfilPledge: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.fulfilPledge'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_giveOpinion: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.giveOpinion'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED, CONSULT.NOT_ASKED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_grantExtension: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.grantExtension'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED, EXTENSION.SELF_APPROVAL */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_issueCard: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.issueCard'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CARD.EXEMPT */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_issueCertificate: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.issueCertificate'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, RISK.UNKNOWN, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_leaderDecide: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.leaderDecide'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_logContact: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.logContact'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_lookBack: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.lookBack'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_merge: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.merge'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, MERGE.DIFFERENT_APPLICANT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_notifyResult: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.notifyResult'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, OUTCOME.NOT_DECIDED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_objectNotice: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.objectNotice'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_openConsult: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.openConsult'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_pauseClock: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.pauseClock'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN, CLOCK.ALREADY_STOPPED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CLOCK.NOTICE_MISSING, CLOCK.STOP_NOT_ALLOWED */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_planVisit: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.planVisit'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, VISIT.NO_MANDATE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_postNotice: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.postNotice'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_proposeInfeasible: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.proposeInfeasible'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, OUTCOME.DECIDED, OUTCOME.OPEN_OBLIGATIONS */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, OUTCOME.BARE_REFUSAL, OUTCOME.NO_ALTERNATIVE, OUTCOME.NO_BASIS */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_proposeResolved: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.proposeResolved'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, OUTCOME.DECIDED, OUTCOME.OPEN_OBLIGATIONS, OUTCOME.RISK_UNSHIELDED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_provideMaterials: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.provideMaterials'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, MATERIALS.UNKNOWN */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_rate: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.rate'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_receiveGuidance: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.receiveGuidance'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_reclassify: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.reclassify'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN, CLASS.AFTER_DUE, CLASS.EXTENDED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CLASS.NOTICE_MISSING */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_recordCallBack: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.recordCallBack'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED, CALL_BACK.BY_HANDLER */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_recordRisk: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.recordRisk'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_refer: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.refer'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, OUTCOME.OPEN_OBLIGATIONS */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_rejectReview: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.rejectReview'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED, REVIEW.SELF_REVIEW */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_reopen: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.reopen'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, REOPEN.LIMIT_REACHED, REOPEN.WINDOW_CLOSED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, REOPEN.SAME_HANDLER */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_reply: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.reply'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_reportVisit: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.reportVisit'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_requestExtension: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.requestExtension'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN, CLOCK.ALREADY_STOPPED, EXTENSION.AFTER_DUE, EXTENSION.LIMIT_REACHED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, EXTENSION.NOTICE_MISSING, EXTENSION.OVER_CAP */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_requestGuidance: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.requestGuidance'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT, CLOCK.STOP_NOT_ALLOWED */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_requestMaterials: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.requestMaterials'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, MATERIALS.ALREADY_NOTIFIED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_resumeClock: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.resumeClock'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CLOCK.NOT_STOPPED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_retractProposal: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.retractProposal'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, OUTCOME.NOT_DECIDED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_returnDispatch: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.returnDispatch'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, DISPATCH.DESIGNATED, DISPATCH.RETURN_LATE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_ruleCard: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.ruleCard'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_settleObjection: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.settleObjection'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_startProxy: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.startProxy'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_takeInterim: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.takeInterim'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_urge: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.urge'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CaseCommands_withdraw: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.withdraw'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  Cases_explain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            derivations: components['schemas']['Derivation'][];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Cases_log: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        unopened?: 'true' | 'false';
      };
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Event'][];
            /** @description cursor of the next page */
            next: string | null;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Cases_holding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Holding'][];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Presence_inCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          state: 'viewing' | 'editing' | 'left';
        };
      };
    };
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  WorkflowView_ofCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkflowView'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Cases_counts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseCounts'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Cases_findSimilar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          applicant?: {
            contact: string;
            name: string;
          };
          title?: string;
        };
      };
    };
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @description cases of the same applicant that the caller sees */
            earlier: components['schemas']['CaseLine'][];
            similar: {
              hall: string;
              no: string;
              similarity: number;
              stage: string;
              title: string;
            }[];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Cases_total: {
    parameters: {
      query?: {
        applicant?: string;
        channels?: string;
        classes?: string;
        dueBefore?: string;
        halls?: string;
        handler?: string;
        heldBy?: string;
        lapsingWithin?: string;
        lead?: string;
        levels?: string;
        marks?: string;
        no?: string;
        nos?: string;
        obstacles?: string;
        onTheSpot?: 'true' | 'false';
        onTime?: 'true' | 'false';
        outcomes?: string;
        overdue?: 'true' | 'false';
        owes?: string;
        owesMe?: 'true' | 'false';
        owesMyUnit?: 'true' | 'false';
        ratings?: string;
        registeredFrom?: string;
        registeredTo?: string;
        stages?: string;
        tab?:
          | 'mine'
          | 'unit'
          | 'unassigned'
          | 'triage'
          | 'acknowledge'
          | 'return-ruling'
          | 'handling'
          | 'consulting'
          | 'lapsing'
          | 'overdue'
          | 'call-back';
        text?: string;
        toldFrom?: string;
        toldTo?: string;
        tracks?: string;
        unassigned?: 'true' | 'false';
        under?: string;
        units?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseTotal'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Live_changes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': unknown;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Matters_list: {
    parameters: {
      query?: {
        after?: string;
        case?: string;
        limit?: number;
        open?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['MatterLine'][];
            /** @description cursor of the next page */
            next: string | null;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Matters_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Matter'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Attachments_ofMatter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Attachment'][];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Attachments_fetchOfMatter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Matters_cases: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AttachedCase'][];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Matters_preview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        command: string;
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': unknown;
      };
    };
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json':
            | {
                effect: components['schemas']['Effect'];
              }
            | {
                refusal: {
                  code: string;
                  field?: string;
                  /** @description the number that the rule sets, such as 5wd */
                  limit?: string | number;
                  nextAllowedAt?: components['schemas']['Moment'];
                  rule?: string;
                  /** @description the stage it is in, when that is why */
                  stage?: string;
                };
              };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Matters_adopt: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['matter.adopt'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description MATTER.WRONG_STAGE, MATTER.NO_MAJORITY, MATTER.OBJECTION_STANDS, MATTER.OPINIONS_OUTSTANDING */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description MATTER.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT, MATTER.NO_VOTE */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  Matters_attachCase: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['matter.attachCase'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description MATTER.WRONG_STAGE, CASE.WRONG_STAGE, MATTER.ADOPTED, MATTER.ALREADY_ATTACHED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description MATTER.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  Matters_convene: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['matter.convene'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description MATTER.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description MATTER.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID, CASE.UNKNOWN_UNIT */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  Matters_countersign: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['matter.countersign'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED, MATTER.NOT_MEMBER, MATTER.RECUSED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description MATTER.WRONG_STAGE, CASE.NOTHING_OPEN */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description MATTER.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  Matters_opine: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['matter.opine'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED, MATTER.NOT_MEMBER, MATTER.RECUSED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description MATTER.WRONG_STAGE, MATTER.ADOPTED */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description MATTER.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  Matters_referUp: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['matter.referUp'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description MATTER.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description MATTER.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  Matters_veto: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description the version that was decided on, e.g. "12"; refused with 412 when there is another by then */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['matter.veto'];
      };
    };
    responses: {
      /** @description accepted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description MATTER.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description MATTER.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  Matters_log: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Event'][];
            /** @description cursor of the next page */
            next: string | null;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Presence_inMatter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          state: 'viewing' | 'editing' | 'left';
        };
      };
    };
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  WorkflowView_ofMatter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        no: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkflowView'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Operations_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Organisation_list: {
    parameters: {
      query?: {
        under?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Place'][];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Organisation_create: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          id: string;
          /** @enum {string} */
          kind: 'province' | 'city' | 'county' | 'town' | 'hall' | 'unit';
          name: string;
          nameEn?: string;
          parentId: string;
          policyProfile?: string;
        };
      };
    };
    responses: {
      /** @description done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Place'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Organisation_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Place'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Organisation_update: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          active?: boolean;
          defaultUnit?: string;
          name?: string;
          nameEn?: string | null;
          parentId?: string;
          policyProfile?: string;
        };
      };
    };
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Place'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  People_list: {
    parameters: {
      query?: {
        active?: 'true' | 'false';
        after?: string;
        ids?: string;
        limit?: number;
        role?:
          | 'clerk'
          | 'station-head'
          | 'duty-leader'
          | 'leader'
          | 'supervisor'
          | 'handler'
          | 'agent'
          | 'revisitor'
          | 'curator'
          | 'committee-secretary'
          | 'committee-member'
          | 'legal'
          | 'admin';
        text?: string;
        under?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Colleague'][];
            next: string | null;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  People_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: email */
          email?: string;
          id: string;
          name: string;
          posts: {
            place: string;
            /** @enum {string} */
            role:
              | 'clerk'
              | 'station-head'
              | 'duty-leader'
              | 'leader'
              | 'supervisor'
              | 'handler'
              | 'agent'
              | 'revisitor'
              | 'curator'
              | 'committee-secretary'
              | 'committee-member'
              | 'legal'
              | 'admin';
          }[];
        };
      };
    };
    responses: {
      /** @description done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            active: boolean;
            email: string | null;
            id: string;
            locked: boolean;
            mustChangePassword: boolean;
            name: string;
            posts: {
              place: string;
              role: string;
            }[];
            temporaryPassword: string;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  People_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  People_update: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          active?: boolean;
          email?: string | null;
          name?: string;
        };
      };
    };
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  People_resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            temporaryPassword: string;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  People_appoint: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          place: string;
          /** @enum {string} */
          role:
            | 'clerk'
            | 'station-head'
            | 'duty-leader'
            | 'leader'
            | 'supervisor'
            | 'handler'
            | 'agent'
            | 'revisitor'
            | 'curator'
            | 'committee-secretary'
            | 'committee-member'
            | 'legal'
            | 'admin';
        };
      };
    };
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  People_dismiss: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        id: string;
        place: string;
        role: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  People_signOut: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  People_unlock: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  PlainTrack_show: {
    parameters: {
      query?: {
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Refused'];
    };
  };
  PlainTrack_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          code: string;
          otp?: string;
        };
      };
    };
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Refused'];
    };
  };
  PlainTrack_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Refused'];
    };
  };
  Policies_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['PolicyLine'][];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Policies_publish: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          effectiveFrom: string;
          policy: {
            inherits?: string;
            profile: string;
            version: number;
          } & {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Policy'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Policies_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile: string;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Policy'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Policies_compare: {
    parameters: {
      query: {
        from: string;
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            differences: {
              from?: unknown;
              path: string;
              to?: unknown;
            }[];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Preferences_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Preferences'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Preferences_set: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              [key: string]: unknown;
            }
          | unknown[];
      };
    };
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Preferences_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Queues_list: {
    parameters: {
      query?: {
        after?: string;
        kinds?: string;
        limit?: number;
        within?: number;
      };
      header?: never;
      path: {
        queue: 'mine' | 'unit' | 'unassigned' | 'lapsing' | 'overdue';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['QueueItem'][];
            /** @description cursor of the next page */
            next: string | null;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  OnlineRegistration_register: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['case.register'];
      };
    };
    responses: {
      /** @description accepted */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OnlineReceipt'];
        };
      };
      202: components['responses']['Pending'];
      /** @description CASE.NOT_PERMITTED */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      404: components['responses']['NotFound'];
      /** @description CASE.WRONG_STAGE */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.CHANGED */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description CASE.INVALID */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      429: components['responses']['TooMany'];
      503: components['responses']['Away'];
    };
  };
  CitizenAttachments_uploadToReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /** @description the name to keep the file under, instead of its own */
          name?: string;
        };
      };
    };
    responses: {
      /** @description done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Upload'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  OnlineRegistration_halls: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['OpenHall'][];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Statistics_of: {
    parameters: {
      query: {
        from: string;
        to: string;
        under?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statistics'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Supervision_of: {
    parameters: {
      query?: {
        under?: string;
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Supervision'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Supervision_risks: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        under?: string;
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Risk'][];
            /** @description cursor of the next page */
            next: string | null;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Track_progress: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Progress'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Track_requestCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @constant */
            sent: 'if-known';
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Track_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @default cookie
           * @enum {string}
           */
          as?: 'cookie' | 'bearer';
          otp: string;
        };
      };
    };
    responses: {
      /** @description done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedSession'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  CitizenAttachments_upload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          /** @description the name to keep the file under, instead of its own */
          name?: string;
        };
      };
    };
    responses: {
      /** @description done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Upload'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  CitizenAttachments_fetch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Track_command: {
    parameters: {
      query?: never;
      header: {
        /** @description the same key gets the same answer, and acts once */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        command: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': unknown;
      };
    };
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reply'];
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Track_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      default: components['responses']['Refused'];
    };
  };
  WorkflowView_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        state?: 'waiting' | 'behind' | 'failed';
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RunningLine'][];
            /** @description cursor of the next page */
            next: string | null;
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  WorkflowView_listWorkers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['TaskQueueWorkers'][];
          };
        };
      };
      default: components['responses']['Refused'];
    };
  };
  Health_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Refused'];
    };
  };
  Health_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Refused'];
    };
  };
  OpenApi_document: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      default: components['responses']['Refused'];
    };
  };
}
