// Made from docs/openapi.json by `npm run clients`; a change here is lost.
import type { CallOptions, ConnectionOptions, EventOptions, FileBody, StationEvent } from './connection.js'

export type { CallOptions, ConnectionOptions, ErrorDetail, EventOptions, FileBody, StationEvent, Tokens } from './connection.js'
export { StationError } from './connection.js'

/** Centerline 0.1.0: a function for each operation of the station. */
export interface Client {
  /** Signs in with a name and a password; the sign-in renews itself from then on. */
  signIn(credentials: AuthLoginBody, options?: CallOptions): Promise<AuthLoginAnswer['user']>
  /** Ends the sign-in at the station. */
  signOut(options?: CallOptions): Promise<void>
  /** Figures in Prometheus' text format — GET /metrics */
  metrics(input?: CallOptions): Promise<string>
  setup: {
    /** Whether the station waits for its first administrator — GET /api/v1/setup */
    status(input?: CallOptions): Promise<SetupStatusAnswer>
    /** Make the first administrator; only while there is no user — POST /api/v1/setup */
    create(input: { body: SetupCreateBody } & CallOptions): Promise<SetupCreateAnswer>
  }
  auth: {
    /** Sign in with a name and a password — POST /api/v1/auth/login */
    login(input: { body: AuthLoginBody } & CallOptions): Promise<AuthLoginAnswer>
    /** Exchange a refresh token for new tokens; a reused one ends its whole family — POST /api/v1/auth/refresh */
    refresh(input: { body: AuthRefreshBody } & CallOptions): Promise<AuthLoginAnswer>
    /** Sign out: the refresh token and its family end — POST /api/v1/auth/logout */
    logout(input: { body: AuthRefreshBody } & CallOptions): Promise<void>
  }
  user: {
    /** Change your own password; every other sign-in ends, and the tokens of the answer take their place — POST /api/v1/users/me/password */
    changePassword(input: { body: UserChangePasswordBody } & CallOptions): Promise<AuthLoginAnswer>
    /** Everybody who may sign in, and those who are disabled — GET /api/v1/users */
    list(input?: CallOptions): Promise<UserListAnswer>
    /** Enter a person. A badge number with a PIN signs in at the screens of this station only, never here. — POST /api/v1/users */
    create(input: { body: UserCreateBody } & CallOptions): Promise<UserListAnswerItem>
    /** Change a person; what is not named stays. People are disabled, never deleted: records name them. The last administrator who can sign in stays one (422). — PATCH /api/v1/users/{id} */
    update(input: { path: { id: number }; body: UserUpdateBody } & CallOptions): Promise<UserListAnswerItem>
  }
  apiKey: {
    /** Make an API key of your own; it is shown once — POST /api/v1/users/me/apikeys */
    create(input: { body: ApiKeyCreateBody } & CallOptions): Promise<ApiKeyCreateAnswer>
    /** Your API keys, without their secrets — GET /api/v1/users/me/apikeys */
    list(input?: CallOptions): Promise<ApiKeyListAnswer>
    /** Change one of your API keys; its secret stays. What is not named stays. `permissions` may name only those that change. — PATCH /api/v1/users/me/apikeys/{id} */
    update(input: { path: { id: number }; body: ApiKeyUpdateBody } & CallOptions): Promise<ApiKeyListAnswerItem>
    /** Revoke one of your API keys — DELETE /api/v1/users/me/apikeys/{id} */
    revoke(input: { path: { id: number } } & CallOptions): Promise<void>
    /** Replace one of your API keys by a new one, which is shown once. The old key goes on for `overlap_hours`, so that gauges can be changed over one by one. — POST /api/v1/users/me/apikeys/{id}/rotate */
    rotate(input: { path: { id: number }; body: ApiKeyRotateBody } & CallOptions): Promise<ApiKeyRotateAnswer>
    /** Make an API key of your own, the older way — POST /api/auth/apikey/generate */
    generate(input: { body: ApiKeyGenerateBody } & CallOptions): Promise<ApiKeyGenerateAnswer>
  }
  adminKey: {
    /** Make an API key for somebody or for a machine; it is shown once — POST /api/admin/keys */
    create(input: { body: AdminKeyCreateBody } & CallOptions): Promise<AdminKeyCreateAnswer>
    /** Everybody's API keys, without their secrets. With `includeInactive=true` also those that are deactivated, expired or revoked. — GET /api/admin/keys */
    list(input?: { query?: AdminKeyListQuery } & CallOptions): Promise<AdminKeyListAnswer>
    /** Change anybody's API key, pause it (`isActive`: false) or let it go on. What is not named stays. `permissions` may name only those that change. — PUT /api/admin/keys/{id} */
    update(input: { path: { id: number }; body: AdminKeyUpdateBody } & CallOptions): Promise<AdminKeyUpdateAnswer>
    /** Deactivate anybody's API key, or delete it for good with `permanent=true` — DELETE /api/admin/keys/{id} */
    remove(input: { path: { id: number }; query?: AdminKeyRemoveQuery } & CallOptions): Promise<AdminKeyRemoveAnswer>
    /** Replace anybody's API key by a new one, which is shown once — POST /api/admin/keys/{id}/rotate */
    rotate(input: { path: { id: number }; body: AdminKeyRotateBody } & CallOptions): Promise<AdminKeyRotateAnswer>
    /** Revoke anybody's API key, at once and for good — POST /api/admin/keys/{id}/revoke */
    revoke(input: { path: { id: number } } & CallOptions): Promise<void>
  }
  sample: {
    /** Enter one subgroup; it is judged and on disk before the answer. An `Idempotency-Key` header makes a retry safe, as `sample_uuid` does: the same content answers 200 with the first result, other content 409. — POST /api/v1/data-entry/submit */
    submit(input: { body: SampleSubmitBody } & CallOptions): Promise<SampleSubmitAnswer>
    /** Enter up to 10,000 subgroups; each stands alone unless atomic=true. An `Idempotency-Key` header makes a retry of the whole batch safe: it answers 200 with the first results, and 409 where the content is another. — POST /api/v1/data-entry/batch */
    submitBatch(input: { query?: SampleSubmitBatchQuery; body: SampleSubmitBatchBody } & CallOptions): Promise<SampleSubmitBatchAnswer>
    /** Leave a subgroup out of limits and rules. It stays stored and drawn. Its violations are withdrawn, and the points that it touched are judged again. — POST /api/v1/characteristics/{id}/samples/{sample_id}/exclude */
    exclude(input: { path: { id: number; sample_id: number }; body: SampleExcludeBody } & CallOptions): Promise<SampleExcludeAnswer>
    /** Let a subgroup count again that was left out. It and the points that it touches are judged again. Frozen limits do not move. — POST /api/v1/characteristics/{id}/samples/{sample_id}/include */
    include(input: { path: { id: number; sample_id: number }; body: SampleExcludeBody } & CallOptions): Promise<SampleExcludeAnswer>
    /** Correct what was measured or noted of a subgroup. The old content stays in the audit log. The point and those that it touches are judged again; frozen limits do not move. — PATCH /api/v1/characteristics/{id}/samples/{sample_id} */
    correct(input: { path: { id: number; sample_id: number }; body: SampleCorrectBody } & CallOptions): Promise<SampleExcludeAnswer>
    /** All that is known of one subgroup — GET /api/v1/characteristics/{id}/samples/{sample_id} */
    get(input: { path: { id: number; sample_id: number } } & CallOptions): Promise<SampleExcludeAnswer>
    /** Undo the last entry, within 60 s, by whoever entered it. The subgroup is left out, with the reason that it was undone; it stays stored and drawn. Only the last entry of a sign-in (or of a key) can be undone; one that was entered since, or a batch, ends it with 409. — POST /api/v1/characteristics/{id}/samples/{sample_id}/undo */
    undo(input: { path: { id: number; sample_id: number } } & CallOptions): Promise<SampleExcludeAnswer>
    /** Subgroups over all characteristics, newest first, a page after the other. `trace` asks for a value: `trace=batch_number:B-117`, `trace=*:4711` for any field, `trace=serial:SN-4*` for a beginning; given several times, all must be carried. — GET /api/v1/samples */
    list(input?: { query?: SampleListQuery } & CallOptions): Promise<SampleListAnswer>
    /** Subgroups over all characteristics as CSV. At most 5,000 rows a part. The Link header with rel="next" leads to the next part, which has no line of column names; the last part has no such header. — GET /api/v1/samples/export */
    export(input?: { query?: SampleListQuery } & CallOptions): Promise<string>
    /** What was done to a stored subgroup, the newest first — GET /api/v1/characteristics/{id}/samples/{sample_id}/history */
    history(input: { path: { id: number; sample_id: number } } & CallOptions): Promise<SampleHistoryAnswer>
  }
  dataEntry: {
    /** JSON Schemas of a sample, a batch and the headers — GET /api/v1/data-entry/schema */
    schema(input?: CallOptions): Promise<DataEntrySchemaAnswer>
  }
  characteristic: {
    /** Set up a characteristic — POST /api/v1/characteristics */
    create(input: { body: CharacteristicCreateBody } & CallOptions): Promise<CharacteristicCreateAnswer>
    /** All characteristics that you may see — GET /api/v1/characteristics */
    list(input?: CallOptions): Promise<CharacteristicListAnswer>
    /** One characteristic — GET /api/v1/characteristics/{id} */
    get(input: { path: { id: number } } & CallOptions): Promise<CharacteristicCreateAnswer>
    /** Change a characteristic; what is not named stays — PATCH /api/v1/characteristics/{id} */
    update(input: { path: { id: number }; body: CharacteristicUpdateBody } & CallOptions): Promise<CharacteristicCreateAnswer>
    /** Delete a characteristic — DELETE /api/v1/characteristics/{id} */
    delete(input: { path: { id: number } } & CallOptions): Promise<void>
  }
  limits: {
    /** Freeze control limits, from a baseline or as given — POST /api/v1/characteristics/{id}/limits */
    revise(input: { path: { id: number }; body: LimitsReviseBody } & CallOptions): Promise<LimitsReviseAnswer>
    /** Every revision of the control limits — GET /api/v1/characteristics/{id}/limits */
    list(input: { path: { id: number } } & CallOptions): Promise<LimitsListAnswer>
    /** What limits would be, beside those in force; nothing is stored — POST /api/v1/characteristics/{id}/limits/preview */
    preview(input: { path: { id: number }; query?: LimitsPreviewQuery; body: LimitsPreviewBody } & CallOptions): Promise<LimitsPreviewAnswer>
    /** How the limits of a revision were computed: each number with its formula, inputs and steps — GET /api/v1/characteristics/{id}/limits/{revision} */
    explain(input: { path: { id: number; revision: number }; query?: LimitsExplainQuery } & CallOptions): Promise<LimitsExplainAnswer>
  }
  recalculation: {
    /** Judge the whole history anew, by the rules in force or by others. Nothing is stored. The answer says which signals have no violation, and which violations no signal. — POST /api/v1/characteristics/{id}/recalculation */
    run(input: { path: { id: number }; body: RecalculationRunBody } & CallOptions): Promise<RecalculationRunAnswer>
  }
  chart: {
    /** Points and limits, oldest first: the newest so many, or a period — GET /api/v1/characteristics/{id}/chart */
    get(input: { path: { id: number }; query?: ChartGetQuery } & CallOptions): Promise<ChartGetAnswer>
    /** The values as boxes by shift, plant day, operator, batch or another field, each number with its way — GET /api/v1/characteristics/{id}/box-plots */
    boxPlots(input: { path: { id: number }; query: ChartBoxPlotsQuery } & CallOptions): Promise<ChartBoxPlotsAnswer>
  }
  capability: {
    /** A capability study; what cannot be computed is null with its reason — GET /api/v1/characteristics/{id}/capability */
    get(input: { path: { id: number }; query?: CapabilityGetQuery } & CallOptions): Promise<CapabilityGetAnswer>
    /** A capability study with every distribution’s fit, the tests of normality and what its pictures show — GET /api/v1/characteristics/{id}/capability/report */
    report(input: { path: { id: number }; query?: CapabilityReportQuery } & CallOptions): Promise<CapabilityReportAnswer>
  }
  histogram: {
    /** Single measurements in classes — GET /api/v1/characteristics/{id}/histogram */
    get(input: { path: { id: number }; query?: HistogramGetQuery } & CallOptions): Promise<HistogramGetAnswer>
  }
  runLength: {
    /** How long a chart runs until it alarms, in control and after changes — POST /api/v1/run-length */
    get(input: { body: RunLengthGetBody } & CallOptions): Promise<RunLengthGetAnswer>
  }
  power: {
    /** How likely a chart is to catch a change within so many subgroups — POST /api/v1/power */
    get(input: { body: PowerGetBody } & CallOptions): Promise<PowerGetAnswer>
    /** How large subgroups must be to catch a change — POST /api/v1/power/sample-size */
    plan(input: { body: PowerPlanBody } & CallOptions): Promise<PowerPlanAnswer>
  }
  events: {
    /** Server-sent events: sample, violation, limits, sampling; Last-Event-ID resumes without a gap — GET /api/v1/events */
    stream(input?: EventOptions): AsyncGenerator<StationEvent, void, undefined>
  }
  violation: {
    /** Rules that fired, newest first — GET /api/v1/violations */
    list(input?: { query?: ViolationListQuery } & CallOptions): Promise<ViolationListAnswer>
    /** Violations counted by cause, characteristic, rule, shift, operator or part number. Withdrawn violations are left out, and those that do not have the property; how many stands beside the bars. Times to acknowledge are in minutes. — GET /api/v1/violations/pareto */
    pareto(input: { query: ViolationParetoQuery } & CallOptions): Promise<ViolationParetoAnswer>
    /** Violations as CSV, newest first. At most 5,000 rows a part. The Link header with rel="next" leads to the next part, which has no line of column names; the last part has no such header. — GET /api/v1/violations/export */
    export(input?: { query?: ViolationExportQuery } & CallOptions): Promise<string>
    /** A violation with the subgroups of its pattern — GET /api/v1/violations/{id} */
    get(input: { path: { id: number } } & CallOptions): Promise<ViolationGetAnswer>
    /** Change the cause, action or comment of an acknowledged violation, with a reason — PATCH /api/v1/violations/{id} */
    amend(input: { path: { id: number }; body: ViolationAmendBody } & CallOptions): Promise<ViolationListAnswerResultsItem>
    /** Say what caused a violation and what was done — POST /api/v1/violations/{id}/acknowledge */
    acknowledge(input: { path: { id: number }; body: ViolationAcknowledgeBody } & CallOptions): Promise<ViolationListAnswerResultsItem>
    /** Say what caused several violations and what was done: all of them, or none — POST /api/v1/violations/acknowledge */
    acknowledgeMany(input: { body: ViolationAcknowledgeManyBody } & CallOptions): Promise<ViolationAcknowledgeManyAnswer>
  }
  cause: {
    /** The codes of assignable causes that are offered, in order; with include_retired=true the others too — GET /api/v1/causes */
    list(input?: { query?: CauseListQuery } & CallOptions): Promise<CauseListAnswer>
    /** Add a code for an assignable cause — POST /api/v1/causes */
    create(input: { body: CauseCreateBody } & CallOptions): Promise<CauseListAnswerItem>
    /** Rename, move, retire or bring back the code of an assignable cause — PATCH /api/v1/causes/{code} */
    update(input: { path: { code: string }; body: CauseUpdateBody } & CallOptions): Promise<CauseListAnswerItem>
  }
  action: {
    /** The codes of corrective actions that are offered, in order; with include_retired=true the others too — GET /api/v1/actions */
    list(input?: { query?: CauseListQuery } & CallOptions): Promise<CauseListAnswer>
    /** Add a code for a corrective action — POST /api/v1/actions */
    create(input: { body: CauseCreateBody } & CallOptions): Promise<CauseListAnswerItem>
    /** Rename, move, retire or bring back the code of a corrective action — PATCH /api/v1/actions/{code} */
    update(input: { path: { code: string }; body: CauseUpdateBody } & CallOptions): Promise<CauseListAnswerItem>
  }
  shift: {
    /** When the shifts of the station start, in its local time — GET /api/v1/shifts */
    list(input?: CallOptions): Promise<ShiftListAnswer>
    /** Say when the shifts of the station start, and what they are called — PUT /api/v1/shifts */
    set(input: { body: ShiftSetBody } & CallOptions): Promise<ShiftListAnswer>
  }
  gaugeStudy: {
    /** Add a gauge study; values that are not measured yet are null — POST /api/v1/gauge-studies */
    create(input: { body: GaugeStudyCreateBody } & CallOptions): Promise<GaugeStudyCreateAnswer>
    /** Gauge studies with their verdicts, the last changed first — GET /api/v1/gauge-studies */
    list(input?: CallOptions): Promise<GaugeStudyListAnswer>
    /** A gauge study with its data — GET /api/v1/gauge-studies/{id} */
    get(input: { path: { id: number } } & CallOptions): Promise<GaugeStudyCreateAnswer>
    /** Change a gauge study; what is not named stays. With `revision`, only if nobody else changed it since — PATCH /api/v1/gauge-studies/{id} */
    update(input: { path: { id: number }; body: GaugeStudyUpdateBody } & CallOptions): Promise<GaugeStudyCreateAnswer>
    /** Take a gauge study out of the list — DELETE /api/v1/gauge-studies/{id} */
    delete(input: { path: { id: number } } & CallOptions): Promise<void>
    /** What a gauge study comes to; what cannot be computed is null, and `problems` name what is missing — GET /api/v1/gauge-studies/{id}/result */
    result(input: { path: { id: number } } & CallOptions): Promise<GaugeStudyResultAnswer>
    /** The result with the way of each number: its formula, inputs, steps, source, and why it is null — GET /api/v1/gauge-studies/{id}/result/explain */
    explain(input: { path: { id: number } } & CallOptions): Promise<GaugeStudyExplainAnswer>
  }
  group: {
    /** Group characteristics that are to be judged together — POST /api/v1/characteristic-groups */
    create(input: { body: GroupCreateBody } & CallOptions): Promise<GroupCreateAnswer>
    /** Every group of characteristics — GET /api/v1/characteristic-groups */
    list(input?: CallOptions): Promise<GroupListAnswer>
    /** A group of characteristics — GET /api/v1/characteristic-groups/{id} */
    get(input: { path: { id: number } } & CallOptions): Promise<GroupCreateAnswer>
    /** Change a group; what is not named stays — PATCH /api/v1/characteristic-groups/{id} */
    update(input: { path: { id: number }; body: GroupUpdateBody } & CallOptions): Promise<GroupCreateAnswer>
    /** Delete a group; its characteristics stay — DELETE /api/v1/characteristic-groups/{id} */
    delete(input: { path: { id: number } } & CallOptions): Promise<void>
    /** Freeze the mean vector and covariance matrix of a baseline — POST /api/v1/characteristic-groups/{id}/limits */
    freeze(input: { path: { id: number }; body: GroupFreezeBody } & CallOptions): Promise<GroupFreezeAnswer>
    /** T² of the newest complete observations, oldest first, and what is incomplete — GET /api/v1/characteristic-groups/{id}/chart */
    chart(input: { path: { id: number }; query?: GroupChartQuery } & CallOptions): Promise<GroupChartAnswer>
    /** The T² chart with the way of each limit, mean, deviation and correlation — GET /api/v1/characteristic-groups/{id}/chart/explain */
    explain(input: { path: { id: number }; query?: GroupChartQuery } & CallOptions): Promise<GroupExplainAnswer>
    /** One observation taken apart: which characteristics moved — GET /api/v1/characteristic-groups/{id}/observations/{sample_id} */
    observation(input: { path: { id: number; sample_id: number } } & CallOptions): Promise<GroupObservationAnswer>
    /** One observation taken apart, with the way of each number — GET /api/v1/characteristic-groups/{id}/observations/{sample_id}/explain */
    explainObservation(input: { path: { id: number; sample_id: number } } & CallOptions): Promise<GroupExplainObservationAnswer>
  }
  groupSignal: {
    /** Observations of groups beyond their limit, newest first — GET /api/v1/group-signals */
    list(input?: { query?: GroupSignalListQuery } & CallOptions): Promise<GroupSignalListAnswer>
    /** Say what caused an observation beyond the limit and what was done — POST /api/v1/group-signals/{id}/acknowledge */
    acknowledge(input: { path: { id: number }; body: ViolationAcknowledgeBody } & CallOptions): Promise<GroupObservationAnswerSignal>
  }
  alarmPolicy: {
    /** What leaders decided about alarms — GET /api/v1/alarm-policy */
    get(input?: CallOptions): Promise<AlarmPolicyGetAnswer>
    /** Decide about alarms: what is given changes, the rest stays — PATCH /api/v1/alarm-policy */
    update(input: { body: AlarmPolicyUpdateBody } & CallOptions): Promise<AlarmPolicyGetAnswer>
  }
  alarm: {
    /** Put an alarm, or all of a characteristic or group, aside for a while. It stays open and comes back by itself; until then it is silent and not escalated. — POST /api/v1/alarms/shelve */
    shelve(input: { body: AlarmShelveBody } & CallOptions): Promise<ViolationListAnswerResultsItemShelf>
    /** Take back what was put aside — POST /api/v1/alarms/unshelve */
    unshelve(input: { body: AlarmUnshelveBody } & CallOptions): Promise<void>
    /** What is put aside, what comes back first at the front — GET /api/v1/alarms/shelved */
    shelved(input?: CallOptions): Promise<AlarmShelvedAnswer>
  }
  escalation: {
    /** Whom unacknowledged alarms are told to — GET /api/v1/escalations */
    list(input?: CallOptions): Promise<EscalationListAnswer>
    /** Say whom unacknowledged alarms are told to, and after how long — POST /api/v1/escalations */
    create(input: { body: EscalationCreateBody } & CallOptions): Promise<EscalationListAnswerItem>
    /** Change an escalation — PATCH /api/v1/escalations/{id} */
    update(input: { path: { id: number }; body: EscalationUpdateBody } & CallOptions): Promise<EscalationListAnswerItem>
    /** Delete an escalation; what it did not send yet is not sent — DELETE /api/v1/escalations/{id} */
    delete(input: { path: { id: number } } & CallOptions): Promise<void>
  }
  webhook: {
    /** Programs that can be told of alarms — GET /api/v1/webhooks */
    list(input?: CallOptions): Promise<WebhookListAnswer>
    /** Set up a program that can be told of alarms. Each call carries `X-Centerline-Signature: t=<seconds>,v1=<hex>`: HMAC-SHA256 of `<t>.<body>` with the secret. — POST /api/v1/webhooks */
    create(input: { body: WebhookCreateBody } & CallOptions): Promise<WebhookCreateAnswer>
    /** Change the name, the address or the secret of a webhook — PATCH /api/v1/webhooks/{id} */
    update(input: { path: { id: number }; body: WebhookUpdateBody } & CallOptions): Promise<WebhookListAnswerItem>
    /** Delete a webhook that no escalation names — DELETE /api/v1/webhooks/{id} */
    delete(input: { path: { id: number } } & CallOptions): Promise<void>
    /** Call a webhook once, and say how it answered — POST /api/v1/webhooks/{id}/test */
    test(input: { path: { id: number } } & CallOptions): Promise<WebhookTestAnswer>
  }
  mailServer: {
    /** The server that e-mails go out by; its password is never told — GET /api/v1/mail-server */
    get(input?: CallOptions): Promise<MailServerGetAnswer>
    /** Say which server e-mails go out by — PUT /api/v1/mail-server */
    set(input: { body: MailServerSetBody } & CallOptions): Promise<MailServerGetAnswer>
    /** Send an e-mail once, and say how the server answered — POST /api/v1/mail-server/test */
    test(input: { body: MailServerTestBody } & CallOptions): Promise<WebhookTestAnswer>
  }
  delivery: {
    /** What was told of alarms, newest first, with the answers of the servers — GET /api/v1/deliveries */
    list(input?: { query?: DeliveryListQuery } & CallOptions): Promise<DeliveryListAnswer>
    /** Try a message that failed once more — POST /api/v1/deliveries/{id}/retry */
    retry(input: { path: { id: number } } & CallOptions): Promise<WebhookTestAnswer>
  }
  entryLock: {
    /** Characteristics that take no subgroup until a leader releases them — GET /api/v1/entry-locks */
    list(input?: CallOptions): Promise<EntryLockListAnswer>
    /** Which rules lock a characteristic, and whether it is locked — GET /api/v1/characteristics/{id}/entry-lock */
    get(input: { path: { id: number } } & CallOptions): Promise<EntryLockGetAnswer>
    /** Say which rules lock a characteristic when they fire — PUT /api/v1/characteristics/{id}/entry-lock */
    set(input: { path: { id: number }; body: EntryLockSetBody } & CallOptions): Promise<EntryLockGetAnswer>
    /** Lock a characteristic: it takes no subgroup until it is released — POST /api/v1/characteristics/{id}/entry-lock/lock */
    lock(input: { path: { id: number }; body: EntryLockLockBody } & CallOptions): Promise<EntryLockListAnswerItem>
    /** Release a locked characteristic, with a reason — POST /api/v1/characteristics/{id}/entry-lock/release */
    release(input: { path: { id: number }; body: EntryLockLockBody } & CallOptions): Promise<void>
  }
  annotation: {
    /** What people noted at points and for periods of charts, the newest first — GET /api/v1/annotations */
    list(input?: { query?: AnnotationListQuery } & CallOptions): Promise<AnnotationListAnswer>
    /** Note something at a subgroup, or for a period, such as a change of the tool — POST /api/v1/annotations */
    add(input: { body: AnnotationAddBody } & CallOptions): Promise<AnnotationListAnswerItem>
    /** Change the words or the category of an annotation; its author and leaders may — PATCH /api/v1/annotations/{id} */
    update(input: { path: { id: number }; body: AnnotationUpdateBody } & CallOptions): Promise<AnnotationListAnswerItem>
    /** Take an annotation off its chart; the audit log keeps it — DELETE /api/v1/annotations/{id} */
    remove(input: { path: { id: number } } & CallOptions): Promise<void>
  }
  traceField: {
    /** The fields that tell where subgroups come from, in order; with include_retired=true also those no longer asked for — GET /api/v1/trace-fields */
    list(input?: { query?: TraceFieldListQuery } & CallOptions): Promise<TraceFieldListAnswer>
    /** Add a field; its values travel in the metadata of subgroups under its key. Older subgroups that carry it are found by it within a while: `searchable` tells how far that is. — POST /api/v1/trace-fields */
    create(input: { body: TraceFieldCreateBody } & CallOptions): Promise<TraceFieldListAnswerItem>
    /** Change how a field is asked for, or its place in the list — PATCH /api/v1/trace-fields/{key} */
    update(input: { path: { key: string }; body: TraceFieldUpdateBody } & CallOptions): Promise<TraceFieldListAnswerItem>
    /** No longer ask for a field, or ask for it again; what subgroups carry of it stays and is still found — POST /api/v1/trace-fields/{key}/retire */
    retire(input: { path: { key: string }; body: TraceFieldRetireBody } & CallOptions): Promise<TraceFieldListAnswerItem>
  }
  trace: {
    /** Batches, serial numbers and other values that begin with a text, those that read just so first — GET /api/v1/traces */
    find(input: { query: TraceFindQuery } & CallOptions): Promise<TraceFindAnswer>
    /** Everything that was measured of a batch or of another value of a field, chart by chart — GET /api/v1/traces/{field}/{value} */
    get(input: { path: { field: string; value: string }; query?: TraceGetQuery } & CallOptions): Promise<TraceGetAnswer>
  }
  piece: {
    /** Store a piece: a new one, or a newer version in place of the stored one. What is older than the stored piece, by its `timestamp` or `updatedAt`, changes nothing: `action` is `kept`. A numeric marker that a characteristic names as its source, new or different, becomes a subgroup there. — POST /api/samples */
    save(input: { body: PieceSaveBody } & CallOptions): Promise<PieceSaveAnswer>
    /** Pieces, the newest first — GET /api/samples */
    list(input?: { query?: PieceListQuery } & CallOptions): Promise<PieceListAnswer>
    /** Store up to 10,000 pieces; each stands alone — POST /api/samples/batch */
    saveBatch(input: { body: PieceSaveBatchBody } & CallOptions): Promise<PieceSaveBatchAnswer>
    /** One piece; open to everybody — GET /api/samples/{kitNumber} */
    get(input: { path: { kitNumber: string } } & CallOptions): Promise<PieceGetAnswer>
    /** Change what is named of a piece; the rest stays. A marker or a further field that is null is taken away. — PUT /api/samples/{kitNumber} */
    change(input: { path: { kitNumber: string }; body: PieceChangeBody } & CallOptions): Promise<PieceSaveAnswer>
    /** Delete a piece; subgroups that came of its markers stay on their charts — DELETE /api/samples/{kitNumber} */
    delete(input: { path: { kitNumber: string } } & CallOptions): Promise<PieceDeleteAnswer>
  }
  wall: {
    /** Every wall — GET /api/v1/walls */
    list(input?: CallOptions): Promise<WallListAnswer>
    /** Define a wall: a full-screen grid whose pages go round — POST /api/v1/walls */
    create(input: { body: WallCreateBody } & CallOptions): Promise<WallListAnswerItem>
    /** One wall — GET /api/v1/walls/{id} */
    get(input: { path: { id: number } } & CallOptions): Promise<WallListAnswerItem>
    /** Change a wall; what is not named stays, and screens that show it follow at once — PATCH /api/v1/walls/{id} */
    update(input: { path: { id: number }; body: WallUpdateBody } & CallOptions): Promise<WallListAnswerItem>
    /** Delete a wall, with the keys of the screens that show it — DELETE /api/v1/walls/{id} */
    delete(input: { path: { id: number } } & CallOptions): Promise<void>
  }
  displayKey: {
    /** Keys of the screens that show a wall — GET /api/v1/walls/{id}/keys */
    list(input: { path: { id: number } } & CallOptions): Promise<DisplayKeyListAnswer>
    /** Make a key for a screen; it shows this wall and does nothing else — POST /api/v1/walls/{id}/keys */
    create(input: { path: { id: number }; body: DisplayKeyCreateBody } & CallOptions): Promise<DisplayKeyCreateAnswer>
    /** Rename the key of a screen, or have it wait or go on — PATCH /api/v1/walls/keys/{id} */
    update(input: { path: { id: number }; body: DisplayKeyUpdateBody } & CallOptions): Promise<DisplayKeyListAnswerItem>
    /** End the key of a screen; it goes dark at once — DELETE /api/v1/walls/keys/{id} */
    revoke(input: { path: { id: number } } & CallOptions): Promise<void>
  }
  import: {
    /** Imports, newest first, without their faults — GET /api/v1/imports */
    list(input?: { query?: ImportListQuery } & CallOptions): Promise<ImportListAnswer>
    /** Import a table of measurements, counts, pieces or production records: CSV, TSV or XLSX. What a column holds is guessed from its header and its cells, and can be said. 422 tells what only a person knows (a decimal sign, the order of day and month) and every fault by row and column; nothing is stored then. The import runs on by itself: ask its status. Records of production (work orders, entries, downtime and so on) take the right of the operation that stores one. — POST /api/v1/imports */
    submit(input: { query?: ImportSubmitQuery; body: FileBody | Record<string, unknown>; contentType?: 'text/csv' | 'text/tab-separated-values' | 'text/plain' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' | 'application/json' | 'multipart/form-data' } & CallOptions): Promise<ImportSubmitAnswer>
    /** How far an import is, and what of it was refused — GET /api/v1/imports/{id} */
    status(input: { path: { id: number } } & CallOptions): Promise<ImportListAnswerItem>
    /** Stop an import and take back what it stored — POST /api/v1/imports/{id}/cancel */
    cancel(input: { path: { id: number } } & CallOptions): Promise<ImportListAnswerItem>
    /** Take an import back as a whole. Its subgroups are left out with a reason and their violations withdrawn; what it overwrote and its pieces are as they were, unless somebody changed them since. Limits that were frozen stay. Entries of production are voided, other records removed or retired. — POST /api/v1/imports/{id}/undo */
    undo(input: { path: { id: number }; body: ImportUndoBody } & CallOptions): Promise<ImportListAnswerItem>
  }
  plan: {
    /** Add a plan of sampling: which characteristics, how many pieces, how often — POST /api/v1/plans */
    create(input: { body: PlanCreateBody } & CallOptions): Promise<PlanCreateAnswer>
    /** The plans of sampling, each with what is due of it — GET /api/v1/plans */
    list(input?: CallOptions): Promise<PlanListAnswer>
    /** A plan of sampling, with what is due of it — GET /api/v1/plans/{id} */
    get(input: { path: { id: number } } & CallOptions): Promise<PlanCreateAnswer>
    /** Change a plan of sampling; what is left out stays — PATCH /api/v1/plans/{id} */
    update(input: { path: { id: number }; body: PlanUpdateBody } & CallOptions): Promise<PlanCreateAnswer>
    /** Take a plan out of the list; its samplings stay — DELETE /api/v1/plans/{id} */
    delete(input: { path: { id: number } } & CallOptions): Promise<void>
    /** Count pieces that were made, as a PLC does; with enough of them a sampling is due. Send `counter`, the running total of a machine, where a request may be sent twice: only what it rose by counts. `pieces` counts each time. — POST /api/v1/plans/{id}/pieces */
    count(input: { path: { id: number }; body: PlanCountBody } & CallOptions): Promise<PlanCreateAnswer>
    /** Say that a setup was done, so that the sampling of the plan is due — POST /api/v1/plans/{id}/set-up */
    setUp(input: { path: { id: number } } & CallOptions): Promise<PlanCreateAnswer>
  }
  samplingRun: {
    /** Begin the sampling of a plan that is due, or go on with the one that was begun — POST /api/v1/plans/{id}/start */
    start(input: { path: { id: number } } & CallOptions): Promise<PlanCreateAnswerOpen>
    /** Samplings that were due, the newest first; missed ones with `state=missed` — GET /api/v1/samplings */
    list(input?: { query?: SamplingRunListQuery } & CallOptions): Promise<SamplingRunListAnswer>
    /** A sampling with its steps and what was recorded for them — GET /api/v1/samplings/{id} */
    get(input: { path: { id: number } } & CallOptions): Promise<PlanCreateAnswerOpen>
    /** Interrupt a sampling; anybody may go on with it later — POST /api/v1/samplings/{id}/pause */
    pause(input: { path: { id: number } } & CallOptions): Promise<PlanCreateAnswerOpen>
    /** Go on with a sampling — POST /api/v1/samplings/{id}/resume */
    resume(input: { path: { id: number } } & CallOptions): Promise<PlanCreateAnswerOpen>
    /** Tie a subgroup that was just recorded to its step of a sampling; a retry changes nothing — POST /api/v1/samplings/{id}/record */
    record(input: { path: { id: number }; body: SamplingRunRecordBody } & CallOptions): Promise<PlanCreateAnswerOpen>
    /** Leave a characteristic of a sampling out, with the reason — POST /api/v1/samplings/{id}/skip */
    skip(input: { path: { id: number }; body: SamplingRunSkipBody } & CallOptions): Promise<PlanCreateAnswerOpen>
    /** Give a sampling up, with the reason; it counts as missed — POST /api/v1/samplings/{id}/abandon */
    abandon(input: { path: { id: number }; body: EntryLockLockBody } & CallOptions): Promise<PlanCreateAnswerOpen>
  }
  handover: {
    /** What a shift leaves to the next: what happened, what is open, notes, who took over — GET /api/v1/handover */
    get(input?: { query?: HandoverGetQuery } & CallOptions): Promise<HandoverGetAnswer>
    /** Leave a note for the next shift; it stays as it is written — POST /api/v1/handover/notes */
    addNote(input: { body: HandoverAddNoteBody } & CallOptions): Promise<HandoverGetAnswerNotesItem>
    /** Confirm that a shift was taken over — POST /api/v1/handover/take-over */
    takeOver(input: { body: HandoverTakeOverBody } & CallOptions): Promise<HandoverTakeOverAnswer>
  }
  serialGauge: {
    /** Gauges on serial ports, by name — GET /api/v1/serial-gauges */
    list(input?: CallOptions): Promise<SerialGaugeListAnswer>
    /** Attach a gauge to a serial port — POST /api/v1/serial-gauges */
    create(input: { body: SerialGaugeCreateBody } & CallOptions): Promise<SerialGaugeListAnswerItem>
    /** Serial ports that the computer has — GET /api/v1/serial-gauges/ports */
    ports(input?: CallOptions): Promise<SerialGaugePortsAnswer>
    /** Try how a line would be understood — POST /api/v1/serial-gauges/understand */
    understand(input: { body: SerialGaugeUnderstandBody } & CallOptions): Promise<SerialGaugeUnderstandAnswer>
    /** Change a gauge on a serial port — PATCH /api/v1/serial-gauges/{id} */
    update(input: { path: { id: number }; body: SerialGaugeUpdateBody } & CallOptions): Promise<SerialGaugeListAnswerItem>
    /** Take a gauge off its port — DELETE /api/v1/serial-gauges/{id} */
    delete(input: { path: { id: number } } & CallOptions): Promise<void>
    /** Ask a gauge for a value — POST /api/v1/serial-gauges/{id}/request */
    request(input: { path: { id: number } } & CallOptions): Promise<SerialGaugeRequestAnswer>
    /** Forget the readings of a subgroup that is not full — POST /api/v1/serial-gauges/{id}/discard */
    discard(input: { path: { id: number } } & CallOptions): Promise<SerialGaugeRequestAnswer>
  }
  attachment: {
    /** Photos and files of a sample — GET /api/v1/samples/{id}/attachments */
    listOfSample(input: { path: { id: number } } & CallOptions): Promise<AttachmentListOfSampleAnswer>
    /** Attach a photo or a file to a sample. At most 10 MB: JPEG, PNG, WebP, HEIC, PDF, text or CSV, by what the file holds and not by its name. The same file once more is recognised. — POST /api/v1/samples/{id}/attachments */
    addToSample(input: { path: { id: number }; query?: AttachmentAddToSampleQuery; body: FileBody; contentType?: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf' | 'text/plain' | 'text/csv' | 'application/octet-stream' | 'multipart/form-data' } & CallOptions): Promise<AttachmentListOfSampleAnswerItem>
    /** Photos and files of a violation — GET /api/v1/violations/{id}/attachments */
    listOfViolation(input: { path: { id: number } } & CallOptions): Promise<AttachmentListOfSampleAnswer>
    /** Attach a photo or a file to a violation. At most 10 MB: JPEG, PNG, WebP, HEIC, PDF, text or CSV, by what the file holds and not by its name. The same file once more is recognised. — POST /api/v1/violations/{id}/attachments */
    addToViolation(input: { path: { id: number }; query?: AttachmentAddToSampleQuery; body: FileBody; contentType?: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf' | 'text/plain' | 'text/csv' | 'application/octet-stream' | 'multipart/form-data' } & CallOptions): Promise<AttachmentListOfSampleAnswerItem>
    /** Photos and files of a characteristic — GET /api/v1/characteristics/{id}/attachments */
    listOfCharacteristic(input: { path: { id: number } } & CallOptions): Promise<AttachmentListOfSampleAnswer>
    /** Attach a photo or a file to a characteristic. At most 10 MB: JPEG, PNG, WebP, HEIC, PDF, text or CSV, by what the file holds and not by its name. The same file once more is recognised. — POST /api/v1/characteristics/{id}/attachments */
    addToCharacteristic(input: { path: { id: number }; query?: AttachmentAddToSampleQuery; body: FileBody; contentType?: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf' | 'text/plain' | 'text/csv' | 'application/octet-stream' | 'multipart/form-data' } & CallOptions): Promise<AttachmentListOfSampleAnswerItem>
    /** What an attached file holds. Its hash is verified before it is sent. It is meant to be saved, never to be shown as a page: Content-Disposition says so. — GET /api/v1/attachments/{id} */
    get(input: { path: { id: number } } & CallOptions): Promise<Uint8Array>
    /** Remove an attached file, with a reason. The audit log keeps its name, its hash, and why it went. — DELETE /api/v1/attachments/{id} */
    remove(input: { path: { id: number }; body: EntryLockLockBody } & CallOptions): Promise<void>
  }
  wedgeRoute: {
    /** Where the readings of gauges that type go, by their prefix — GET /api/v1/wedge-routes */
    list(input?: CallOptions): Promise<WedgeRouteListAnswer>
    /** Lead readings with a prefix to a characteristic — POST /api/v1/wedge-routes */
    create(input: { body: WedgeRouteCreateBody } & CallOptions): Promise<WedgeRouteListAnswerItem>
    /** Forget where readings with a prefix go — DELETE /api/v1/wedge-routes/{id} */
    remove(input: { path: { id: number } } & CallOptions): Promise<void>
  }
  client: {
    /** The lines whose production the caller may see — GET /api/v1/clients */
    list(input?: { query?: CauseListQuery } & CallOptions): Promise<ClientListAnswer>
    /** Add a line, or change its name, standard cycle, or whether it is offered — PUT /api/v1/clients */
    save(input: { body: ClientSaveBody } & CallOptions): Promise<ClientListAnswerItem>
  }
  lineShift: {
    /** The hours of the shifts of lines; those of the plant where nobody set them — GET /api/v1/line-shifts */
    list(input?: { query?: LineShiftListQuery } & CallOptions): Promise<LineShiftListAnswer>
    /** Set how long a shift of a line is, and when it starts — PUT /api/v1/line-shifts */
    save(input: { body: LineShiftSaveBody } & CallOptions): Promise<LineShiftListAnswerItem>
  }
  style: {
    /** The styles that lines make, with their standards — GET /api/v1/styles */
    list(input?: { query?: StyleListQuery } & CallOptions): Promise<StyleListAnswer>
    /** Add a style of a line, or change its name and standards; what is left out stays — PUT /api/v1/styles */
    save(input: { body: StyleSaveBody } & CallOptions): Promise<StyleListAnswerItem>
  }
  workOperation: {
    /** The steps of the work of lines, in their sequence — GET /api/v1/operations */
    list(input?: { query?: StyleListQuery } & CallOptions): Promise<WorkOperationListAnswer>
    /** Add a step of the work of a line, or change its name and place; what is left out stays — PUT /api/v1/operations */
    save(input: { body: WorkOperationSaveBody } & CallOptions): Promise<WorkOperationListAnswerItem>
  }
  job: {
    /** The jobs of work orders — GET /api/v1/jobs */
    list(input?: { query?: JobListQuery } & CallOptions): Promise<JobListAnswer>
    /** Add a job of a work order, or change it; what is left out stays — PUT /api/v1/jobs */
    save(input: { body: JobSaveBody } & CallOptions): Promise<JobListAnswerItem>
  }
  workOrder: {
    /** Add a work order; its line and style are added where they are new. Without `planned_ship_date` the order is due after quantity × cycle hours of the clock from its start; without `planned_start_date` it starts with its first entry. Left out is as null, and `inference` says what was filled in. — POST /api/v1/work-orders */
    create(input: { body: WorkOrderCreateBody } & CallOptions): Promise<WorkOrderCreateAnswer>
    /** Work orders with what was made of them; the open ones by when they are due, others the latest first. `date_from` and `date_to` are days on which they are due. — GET /api/v1/work-orders */
    list(input?: { query?: WorkOrderListQuery } & CallOptions): Promise<WorkOrderListAnswer>
    /** A work order with the steps of its life and its holds — GET /api/v1/work-orders/{id} */
    get(input: { path: { id: string } } & CallOptions): Promise<WorkOrderGetAnswer>
    /** Change what is planned for a work order; what is left out stays — PATCH /api/v1/work-orders/{id} */
    update(input: { path: { id: string }; body: WorkOrderUpdateBody } & CallOptions): Promise<WorkOrderCreateAnswer>
    /** Move a work order on: hold, release, complete, ship, cancel, reopen. ACTIVE goes to ON_HOLD, COMPLETED or CANCELLED; ON_HOLD to ACTIVE or CANCELLED; COMPLETED to SHIPPED, or with a `reason` to ACTIVE. Anything else is a 422. The status that it has already changes nothing. — PUT /api/v1/work-orders/{id}/status */
    setStatus(input: { path: { id: string }; body: WorkOrderSetStatusBody } & CallOptions): Promise<WorkOrderCreateAnswer>
  }
  hold: {
    /** Times in which work orders were on hold, the newest first — GET /api/v1/holds */
    list(input?: { query?: HoldListQuery } & CallOptions): Promise<HoldListAnswer>
    /** Record a hold of the past; the state of its order stays — POST /api/v1/holds */
    record(input: { body: HoldRecordBody } & CallOptions): Promise<WorkOrderGetAnswerHoldsItem>
  }
  production: {
    /** Record what was produced of an order in a shift. An `Idempotency-Key` header makes a retry safe, as `entry_uuid` does: the same content answers 200 with the entry that is there, other content 409. An order on hold or completed takes entries; one that was shipped or cancelled takes those of days up to that one, and refuses later ones (422). — POST /api/v1/production/entry */
    create(input: { body: ProductionCreateBody } & CallOptions): Promise<ProductionCreateAnswer>
    /** Production entries with their figures, the latest shift first. Of your own line, or of all lines for those who see all. Voided ones with `include_voided=true`. — GET /api/v1/production/entries */
    list(input?: { query?: ProductionListQuery } & CallOptions): Promise<ProductionListAnswer>
    /** One production entry, with its figures and what was filled in for it — GET /api/v1/production/entry/{id} */
    get(input: { path: { id: string } } & CallOptions): Promise<ProductionListAnswerResultsItem>
    /** Change a production entry; what is left out stays. A verified entry is refused with 422: reopen it first. — PUT /api/v1/production/entry/{id} */
    update(input: { path: { id: string }; body: ProductionUpdateBody } & CallOptions): Promise<ProductionUpdateAnswer>
    /** Say that a production entry is right — POST /api/v1/production/entry/{id}/verify */
    verify(input: { path: { id: string } } & CallOptions): Promise<ProductionVerifyAnswer>
    /** Let a verified production entry be changed again, with the reason — POST /api/v1/production/entry/{id}/reopen */
    reopen(input: { path: { id: string }; body: EntryLockLockBody } & CallOptions): Promise<ProductionListAnswerResultsItem>
    /** Take a production entry out of all figures, with the reason; it stays stored — POST /api/v1/production/entry/{id}/void */
    void(input: { path: { id: string }; body: EntryLockLockBody } & CallOptions): Promise<ProductionListAnswerResultsItem>
    /** Take your last production entry back within a minute — POST /api/v1/production/entry/{id}/undo */
    undo(input: { path: { id: string } } & CallOptions): Promise<ProductionListAnswerResultsItem>
    /** What an entry of an order in a shift would be judged by — GET /api/v1/production/standards */
    standards(input: { query: ProductionStandardsQuery } & CallOptions): Promise<ProductionStandardsAnswer>
  }
  productionBatch: {
    /** How far a file of production entries is stored, and what of it was refused. Told to whoever submitted it, and to those who see all lines. — GET /api/v1/production/batch/{id}/status */
    status(input: { path: { id: string } } & CallOptions): Promise<ProductionBatchStatusAnswer>
    /** Record many production entries as a CSV file. The first row names the columns, as the fields of an entry or in other usual words. Faults are told by row and field; all other rows are stored after the answer, also over a restart: ask the status. With an `Idempotency-Key` rows that were sent before count once. — POST /api/v1/production/batch */
    submit(input: { query?: ProductionBatchSubmitQuery; body: FileBody; contentType?: 'text/csv' | 'text/tab-separated-values' | 'text/plain' | 'multipart/form-data' } & CallOptions): Promise<ProductionBatchSubmitAnswer>
  }
  standstill: {
    /** Standstills that go on, or that have ended and were not recorded yet. A line has one at most. — GET /api/v1/standstills */
    list(input?: { query?: StandstillListQuery } & CallOptions): Promise<StandstillListAnswer>
    /** Say that a line stands still. Where one goes on or waits to be recorded already, that stays and is the answer. — POST /api/v1/standstills */
    begin(input: { body: StandstillBeginBody } & CallOptions): Promise<StandstillListAnswerItem>
    /** Say that a standstill of a line was none. The audit log keeps it. — DELETE /api/v1/standstills */
    drop(input: { body: StandstillDropBody } & CallOptions): Promise<void>
    /** Say that a line runs again. It is kept until it is recorded by `POST /api/v1/downtime` with its start as `standstill_since`, or dropped. One that has ended keeps its end. — POST /api/v1/standstills/end */
    end(input: { body: StandstillEndBody } & CallOptions): Promise<StandstillListAnswerItem>
  }
  downtime: {
    /** Record that a line stood still in a shift, and why. A shift has at most 24 hours of standstill; what is more is refused with 422. `standstill_since` records the running standstill of the line. — POST /api/v1/downtime */
    record(input: { body: DowntimeRecordBody } & CallOptions): Promise<DowntimeRecordAnswer>
    /** Standstills, the newest day first — GET /api/v1/downtime */
    list(input?: { query?: DowntimeListQuery } & CallOptions): Promise<DowntimeListAnswer>
    /** Change a standstill; what is not named stays — PATCH /api/v1/downtime/{id} */
    update(input: { path: { id: number }; body: DowntimeUpdateBody } & CallOptions): Promise<DowntimeRecordAnswer>
    /** Remove a standstill, with a reason. The audit log keeps what it was, and why it went. — DELETE /api/v1/downtime/{id} */
    remove(input: { path: { id: number }; body: EntryLockLockBody } & CallOptions): Promise<void>
  }
  attendance: {
    /** Record whether a person was there for a shift. Recorded again for the same person and shift, it replaces what was there. — POST /api/v1/attendance */
    record(input: { body: AttendanceRecordBody } & CallOptions): Promise<AttendanceRecordAnswer>
    /** Attendance at shifts, the newest day first — GET /api/v1/attendance */
    list(input?: { query?: AttendanceListQuery } & CallOptions): Promise<AttendanceListAnswer>
    /** Remove what was recorded of a person for a shift, with a reason. The audit log keeps what it was, and why it went. — DELETE /api/v1/attendance/{id} */
    remove(input: { path: { id: number }; body: EntryLockLockBody } & CallOptions): Promise<void>
  }
  inspection: {
    /** Record how many units were inspected, and what was found. units_passed is of the first time; reworked units are at most those that failed. A step that the line does not have yet is added as its last one. — POST /api/v1/inspections */
    record(input: { body: InspectionRecordBody } & CallOptions): Promise<InspectionRecordAnswer>
    /** Inspections, the newest day first — GET /api/v1/inspections */
    list(input?: { query?: InspectionListQuery } & CallOptions): Promise<InspectionListAnswer>
    /** Change an inspection; what is not named stays — PATCH /api/v1/inspections/{id} */
    update(input: { path: { id: number }; body: InspectionUpdateBody } & CallOptions): Promise<InspectionRecordAnswer>
    /** Remove an inspection, with a reason. The audit log keeps what it was, and why it went. — DELETE /api/v1/inspections/{id} */
    remove(input: { path: { id: number }; body: EntryLockLockBody } & CallOptions): Promise<void>
  }
  report: {
    /** The SPC report of a characteristic and a period as PDF. Control chart with the limits in force, the six pictures of its capability, every capability number with its interval, and the violations of the period with causes and actions. The name of the file is CODE_SPC_FROM_to_TO.pdf. — GET /api/v1/reports/spc/pdf */
    spc(input: { query: ReportSpcQuery } & CallOptions): Promise<Uint8Array>
    /** The daily production report of a line as PDF. Figures against targets with what was filled in for them, entries with their totals, a Pareto of downtime, open and held orders, attendance, the control charts of the day's violations, the violations with their actions, lines to sign on, and the head of the audit log. The name of the file is LINE_Daily_Production_DAY.pdf. — GET /api/v1/reports/production/daily/pdf */
    daily(input?: { query?: ReportDailyQuery } & CallOptions): Promise<Uint8Array>
    /** Production of a period as a workbook (XLSX). A sheet each for the figures against their targets, the days, entries, downtime, work orders due, holds, attendance, inspections and violations, with real numbers and dates, times by the clocks of the plant, filters, and pictures of the trend and of the downtime. The name of the file is Production_Data_FROM_to_TO.xlsx. At most 366 days. — GET /api/v1/reports/production/excel */
    workbook(input: { query: ReportWorkbookQuery } & CallOptions): Promise<Uint8Array>
  }
  reportSchedule: {
    /** Reports that go out by mail, with when each is due next — GET /api/v1/reports/email/schedule */
    list(input?: CallOptions): Promise<ReportScheduleListAnswer>
    /** Send a report by mail at its times. `schedule` is a time and the days: `06:00 daily`, `06:00 weekdays`, `06:00 monday` (or another day of the week) or `06:00 monthly` (on the 1st), by the clocks of `timezone`. A time that these skip is due right after the gap, one that they show twice at the first of them. A line that is not there is a 404; a schedule that sends the same report at the same time to the same recipients as another one is a 409 that names the other. — POST /api/v1/reports/email/schedule */
    create(input: { body: ReportScheduleCreateBody } & CallOptions): Promise<ReportScheduleListAnswerItem>
    /** Change, pause or resume a schedule: what is given changes, the rest stays — PATCH /api/v1/reports/email/schedule/{id} */
    update(input: { path: { id: number }; body: ReportScheduleUpdateBody } & CallOptions): Promise<ReportScheduleListAnswerItem>
    /** Delete a schedule; what it did not send yet is not sent — DELETE /api/v1/reports/email/schedule/{id} */
    delete(input: { path: { id: number } } & CallOptions): Promise<void>
    /** Send the report now to all recipients, marked as a test — POST /api/v1/reports/email/schedule/{id}/test */
    test(input: { path: { id: number } } & CallOptions): Promise<ReportScheduleTestAnswer>
    /** What became of the mails of a schedule, the newest first — GET /api/v1/reports/email/schedule/{id}/deliveries */
    deliveries(input: { path: { id: number }; query?: ReportScheduleDeliveriesQuery } & CallOptions): Promise<ReportScheduleDeliveriesAnswer>
  }
  reportDelivery: {
    /** What became of the mails of all schedules, the newest first — GET /api/v1/reports/email/deliveries */
    list(input?: { query?: ReportDeliveryListQuery } & CallOptions): Promise<ReportScheduleDeliveriesAnswer>
    /** Send once more what failed, was missed, or may not have arrived — POST /api/v1/reports/email/deliveries/{id}/resend */
    resend(input: { path: { id: number } } & CallOptions): Promise<ReportScheduleTestAnswerItem>
  }
  kpi: {
    /** Efficiency: hours produced ÷ hours available. The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday. Where there is nothing to divide by, the figure is null and `reason` says why. The figure of the whole is a ratio of sums, never a mean of the points. — GET /api/v1/kpi/efficiency */
    efficiency(input?: { query?: KpiEfficiencyQuery } & CallOptions): Promise<KpiEfficiencyAnswer>
    /** Performance: hours produced ÷ run time. The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday. Where there is nothing to divide by, the figure is null and `reason` says why. The figure of the whole is a ratio of sums, never a mean of the points. — GET /api/v1/kpi/performance */
    performance(input?: { query?: KpiEfficiencyQuery } & CallOptions): Promise<KpiEfficiencyAnswer>
    /** WIP aging: how long orders have been open, less the time on hold. The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday. Where there is nothing to divide by, the figure is null and `reason` says why. The figure of the whole is a ratio of sums, never a mean of the points. — GET /api/v1/kpi/wip_aging */
    wip_aging(input?: { query?: KpiEfficiencyQuery } & CallOptions): Promise<KpiEfficiencyAnswer>
    /** On-time delivery: orders shipped by their planned date ÷ orders shipped or due. The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday. Where there is nothing to divide by, the figure is null and `reason` says why. The figure of the whole is a ratio of sums, never a mean of the points. — GET /api/v1/kpi/on_time_delivery */
    on_time_delivery(input?: { query?: KpiEfficiencyQuery } & CallOptions): Promise<KpiEfficiencyAnswer>
    /** PPM: defective units in a million produced. The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday. Where there is nothing to divide by, the figure is null and `reason` says why. The figure of the whole is a ratio of sums, never a mean of the points. — GET /api/v1/kpi/ppm */
    ppm(input?: { query?: KpiEfficiencyQuery } & CallOptions): Promise<KpiEfficiencyAnswer>
    /** DPMO: defects in a million opportunities. The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday. Where there is nothing to divide by, the figure is null and `reason` says why. The figure of the whole is a ratio of sums, never a mean of the points. — GET /api/v1/kpi/dpmo */
    dpmo(input?: { query?: KpiEfficiencyQuery } & CallOptions): Promise<KpiEfficiencyAnswer>
    /** FPY: units passed the first time ÷ units inspected. The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday. Where there is nothing to divide by, the figure is null and `reason` says why. The figure of the whole is a ratio of sums, never a mean of the points. — GET /api/v1/kpi/fpy */
    fpy(input?: { query?: KpiEfficiencyQuery } & CallOptions): Promise<KpiEfficiencyAnswer>
    /** RTY: the first-pass yields of the steps, multiplied. The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday. Where there is nothing to divide by, the figure is null and `reason` says why. The figure of the whole is a ratio of sums, never a mean of the points. — GET /api/v1/kpi/rty */
    rty(input?: { query?: KpiEfficiencyQuery } & CallOptions): Promise<KpiEfficiencyAnswer>
    /** Availability: planned hours less downtime ÷ planned hours. The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday. Where there is nothing to divide by, the figure is null and `reason` says why. The figure of the whole is a ratio of sums, never a mean of the points. — GET /api/v1/kpi/availability */
    availability(input?: { query?: KpiEfficiencyQuery } & CallOptions): Promise<KpiEfficiencyAnswer>
    /** Absenteeism: absence hours ÷ scheduled hours. The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday. Where there is nothing to divide by, the figure is null and `reason` says why. The figure of the whole is a ratio of sums, never a mean of the points. — GET /api/v1/kpi/absenteeism */
    absenteeism(input?: { query?: KpiEfficiencyQuery } & CallOptions): Promise<KpiEfficiencyAnswer>
    /** All ten figures of a period. The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday. Where there is nothing to divide by, the figure is null and `reason` says why. With `trend` the answer also tells the course of each. — GET /api/v1/kpi/all */
    all(input?: { query?: KpiAllQuery } & CallOptions): Promise<KpiAllAnswer>
    /** OEE: availability × performance × quality, and what of the planned hours was lost to which. The last 30 days to today of the plant unless `date_from` and `date_to` say otherwise; weeks begin on Monday. Where there is nothing to divide by, the figure is null and `reason` says why. — GET /api/v1/kpi/oee */
    oee(input?: { query?: KpiEfficiencyQuery } & CallOptions): Promise<KpiOeeAnswer>
  }
  kpiTarget: {
    /** What figures are to reach, with their history, the newest first — GET /api/v1/kpi/targets */
    list(input?: { query?: LineShiftListQuery } & CallOptions): Promise<KpiTargetListAnswer>
    /** Set what a figure of a line is to reach from a day on; that of the days before stays — PUT /api/v1/kpi/targets */
    save(input: { body: KpiTargetSaveBody } & CallOptions): Promise<KpiTargetListAnswerItem>
    /** Take a target away; the one before it holds again — DELETE /api/v1/kpi/targets */
    remove(input: { body: KpiTargetRemoveBody } & CallOptions): Promise<void>
  }
  inference: {
    /** How complete the records of a period are, what stands in for what is missing, and what to collect — POST /api/v1/inference/analyze */
    analyze(input: { body: InferenceAnalyzeBody } & CallOptions): Promise<InferenceAnalyzeAnswer>
  }
  settings: {
    /** What an administrator decided for the whole station — GET /api/v1/settings */
    get(input?: CallOptions): Promise<SettingsGetAnswer>
    /** Decide for the whole station: what is given changes, the rest stays — PATCH /api/v1/settings */
    update(input: { body: SettingsUpdateBody } & CallOptions): Promise<SettingsGetAnswer>
  }
  network: {
    /** Whether the station can be reached from the network, and by which certificate — GET /api/v1/network */
    get(input?: CallOptions): Promise<NetworkGetAnswer>
    /** The certificate of the station's certificate authority, to be accepted on other computers. PEM. Compare its SHA-256 fingerprint with the one under Settings on the station before you accept it. — GET /api/v1/network/certificate */
    certificate(input?: CallOptions): Promise<string>
  }
  audit: {
    /** Entries of the audit log, newest first — GET /api/v1/audit */
    list(input?: { query?: AuditListQuery } & CallOptions): Promise<AuditListAnswer>
    /** One entry of the audit log with all that was recorded — GET /api/v1/audit/{seq} */
    get(input: { path: { seq: number } } & CallOptions): Promise<AuditGetAnswer>
    /** The newest entry of the audit log: number, hash and time, to be noted outside — GET /api/v1/audit/head */
    head(input?: CallOptions): Promise<AuditHeadAnswer>
    /** Whether the chain of the audit log is whole, and which entry is the first that is not. With `anchor`, a head that was noted before (`<seq>:<hash>`), a tail that was cut off or rewritten shows as well. — GET /api/v1/audit/verify */
    verify(input?: { query?: AuditVerifyQuery } & CallOptions): Promise<AuditVerifyAnswer>
    /** Entries of the audit log as CSV, newest first. At most 5,000 rows a part. The Link header with rel="next" leads to the next part, which has no line of column names; the last part has no such header. — GET /api/v1/audit/export */
    export(input?: { query?: AuditExportQuery } & CallOptions): Promise<string>
    /** Moves entries that are older than audit_retention_days to a file in the data folder — POST /api/v1/audit/archive */
    archive(input?: CallOptions): Promise<AuditArchiveAnswer>
    /** Entries of the audit log by their number, with the field names of the sample manager — GET /api/admin/audit */
    page(input?: { query?: AuditPageQuery } & CallOptions): Promise<AuditPageAnswer>
    /** How many entries of the audit log there are of what — GET /api/admin/audit/stats/summary */
    statistics(input?: CallOptions): Promise<AuditStatisticsAnswer>
    /** The audit log as one CSV file, newest first — GET /api/admin/audit/export/csv */
    exportAll(input?: { query?: AuditExportAllQuery } & CallOptions): Promise<string>
  }
  health: {
    /** Whether the station runs — GET /health/live */
    live(input?: CallOptions): Promise<HealthLiveAnswer>
    /** Whether the station takes samples — GET /health/ready */
    ready(input?: CallOptions): Promise<HealthLiveAnswer>
  }
}

/** A client of the station at `options.baseUrl`. Nothing is sent until a function is called. */
export declare const createClient: (options?: ConnectionOptions) => Client

export interface SetupStatusAnswer {
  needs_setup: boolean
  station_name: string
  version: string
  /** other computers can reach the station */
  open_to_network: boolean
}

export interface SetupCreateBody {
  username: string
  password: string
  full_name: string
  station_name?: string
}

export interface SetupCreateAnswer {
  user_id: number
  username: string
  full_name: string
  role: 'OPERATOR_DATAENTRY' | 'LEADER_DATACONFIG' | 'POWERUSER' | 'ADMIN'
  client_id: string | null
  /** only there while a new password must be chosen before anything else */
  must_change_password?: true
}

export interface AuthLoginBody {
  username: string
  password: string
}

export interface AuthLoginAnswer {
  access_token: string
  refresh_token: string
  token_type: 'bearer'
  /** seconds until the access token expires */
  expires_in: number
  user: SetupCreateAnswer
}

export interface AuthRefreshBody {
  refresh_token: string
}

export type AuthRefreshAnswer = AuthLoginAnswer

export type AuthLogoutBody = AuthRefreshBody

export interface UserChangePasswordBody {
  current_password: string
  new_password: string
}

export type UserChangePasswordAnswer = AuthLoginAnswer

export type UserListAnswer = UserListAnswerItem[]

export interface UserListAnswerItem {
  user_id: number
  username: string
  full_name: string
  role: 'OPERATOR_DATAENTRY' | 'LEADER_DATACONFIG' | 'POWERUSER' | 'ADMIN'
  /** the line or customer whose data the person sees; null is none */
  client_id: string | null
  disabled: boolean
  disabled_at: string | null
  /** before anything else, at the next sign-in */
  must_change_password: boolean
  badge: string | null
  /** whether the badge signs in, together with a PIN */
  has_pin: boolean
  last_sign_in_at: string | null
  created_at: string
  updated_at: string
}

export interface UserCreateBody {
  username: string
  full_name: string
  role: 'OPERATOR_DATAENTRY' | 'LEADER_DATACONFIG' | 'POWERUSER' | 'ADMIN'
  client_id?: string | null
  password: string
  /** at the first sign-in, where somebody else chose the password */
  must_change_password?: boolean
  badge?: string
  pin?: string
}

export type UserCreateAnswer = UserListAnswerItem

export interface UserUpdateBody {
  full_name?: string
  role?: 'OPERATOR_DATAENTRY' | 'LEADER_DATACONFIG' | 'POWERUSER' | 'ADMIN'
  client_id?: string | null
  /** ends every sign-in of the person */
  password?: string
  must_change_password?: boolean
  /** null takes the badge away, and its PIN */
  badge?: string | null
  /** null takes the PIN away; the badge stays */
  pin?: string | null
  /** people are disabled, never deleted: records name them */
  disabled?: boolean
}

export type UserUpdateAnswer = UserListAnswerItem

export interface ApiKeyCreateBody {
  name?: string
  description?: string
  permissions?: ApiKeyCreateBodyPermissions
  /** null is no limit; 60 unless set */
  rate_limit_per_minute?: number | null
  /** empty is everywhere */
  allowed_addresses?: string[]
  expires_in_days?: number
}

export interface ApiKeyCreateBodyPermissions {
  characteristics?: 'all' | number[]
  'samples.create'?: boolean
  'samples.update'?: boolean
  'samples.delete'?: boolean
}

export interface ApiKeyCreateAnswer {
  id: number
  key_prefix: string
  description: string | null
  created_at: string
  expires_at: string | null
  /** shown once */
  plaintext_key: string
}

export type ApiKeyListAnswer = ApiKeyListAnswerItem[]

export interface ApiKeyListAnswerItem {
  id: number
  key_prefix: string
  name: string | null
  description: string | null
  permissions: ApiKeyListAnswerItemPermissions
  client_id: string | null
  allowed_addresses: string[]
  rate_limit_per_minute: number | null
  created_at: string
  expires_at: string | null
  /** false where it was deactivated or revoked */
  is_active: boolean
  revoked_at: string | null
  /** made by an administrator: its owner may revoke and rotate it, not change it */
  managed: boolean
  /** the key that it replaces */
  rotated_from: number | null
  /** the key that replaces it */
  replaced_by: number | null
  last_used_at: string | null
  last_used_address: string | null
  usage_count: number
}

export interface ApiKeyListAnswerItemPermissions {
  characteristics: 'all' | number[]
  'samples.create': boolean
  'samples.update': boolean
  'samples.delete': boolean
}

export interface ApiKeyUpdateBody {
  name?: string | null
  description?: string | null
  permissions?: ApiKeyCreateBodyPermissions
  /** null is no limit; more than the role's, and none, is for administrators to give */
  rate_limit_per_minute?: number | null
  /** empty is everywhere */
  allowed_addresses?: string[]
  /** from now; null is never */
  expires_in_days?: number | null
}

export type ApiKeyUpdateAnswer = ApiKeyListAnswerItem

export type ApiKeyRotateBody = {
  /** hours until the old key ends; 0 ends it at once */
  overlap_hours?: number
} | null

export interface ApiKeyRotateAnswer {
  id: number
  key_prefix: string
  description: string | null
  created_at: string
  expires_at: string | null
  /** shown once */
  plaintext_key: string
  rotated_from: number
  old_key_expires_at: string
}

export interface ApiKeyGenerateBody {
  description?: string
}

export interface ApiKeyGenerateAnswer {
  id: number
  key_value: string
  description: string | null
  created_at: string
}

export interface AdminKeyCreateBody {
  name: string
  description?: string
  permissions?: ApiKeyCreateBodyPermissions
  expiresInDays?: number
  /** null is no limit; 60 unless set */
  rateLimitPerMinute?: number | null
  /** empty is everywhere */
  allowedAddresses?: string[]
  /** the client whose data the key is kept to; null is all of its owner */
  clientId?: string | null
  /** whose key it is; your own unless set */
  userId?: number
}

export interface AdminKeyCreateAnswer {
  success: true
  message: string
  /** shown once */
  apiKey: string
  keyInfo: AdminKeyCreateAnswerKeyInfo
}

export interface AdminKeyCreateAnswerKeyInfo {
  id: number
  name: string | null
  permissions: ApiKeyListAnswerItemPermissions
  expiresAt: string | null
}

export interface AdminKeyListQuery {
  includeInactive?: 'true' | 'false'
}

export interface AdminKeyListAnswer {
  success: true
  keys: AdminKeyListAnswerKeysItem[]
}

export interface AdminKeyListAnswerKeysItem {
  id: number
  name: string | null
  permissions: ApiKeyListAnswerItemPermissions
  expiresAt: string | null
  keyPrefix: string
  description: string | null
  isActive: boolean
  createdAt: string
  revokedAt: string | null
  lastUsedAt: string | null
  lastUsedAddress: string | null
  usageCount: number
  rateLimitPerMinute: number | null
  allowedAddresses: string[]
  clientId: string | null
  rotatedFrom: number | null
  replacedBy: number | null
  owner: {
    userId: number
    username: string
    fullName: string
    role: 'OPERATOR_DATAENTRY' | 'LEADER_DATACONFIG' | 'POWERUSER' | 'ADMIN'
  }
}

export interface AdminKeyUpdateBody {
  name?: string | null
  description?: string | null
  permissions?: ApiKeyCreateBodyPermissions
  /** false refuses its requests until it is true again */
  isActive?: boolean
  /** from now; null is never */
  expiresInDays?: number | null
  /** null is no limit; more than the role's, and none, is for administrators to give */
  rateLimitPerMinute?: number | null
  /** empty is everywhere */
  allowedAddresses?: string[]
  /** the client whose data the key is kept to; null is all of its owner */
  clientId?: string | null
}

export interface AdminKeyUpdateAnswer {
  success: true
  message: string
  key: AdminKeyListAnswerKeysItem
}

export interface AdminKeyRemoveQuery {
  permanent?: 'true' | 'false'
}

export interface AdminKeyRemoveAnswer {
  success: true
  action: 'deactivated' | 'deleted'
  message: string
  id: number
}

export type AdminKeyRotateBody = {
  /** hours until the old key ends; 0 ends it at once */
  overlapHours?: number
} | null

export interface AdminKeyRotateAnswer {
  success: true
  message: string
  /** shown once */
  apiKey: string
  keyInfo: AdminKeyCreateAnswerKeyInfo
  rotatedFrom: number
  oldKeyExpiresAt: string
}

export interface SampleSubmitBody {
  characteristic_id?: number
  /** the code, in place of characteristic_id */
  characteristic?: string
  /** null is a missing value, never 0 */
  measurements?: (number | null)[]
  /** on charts of counts, in place of measurements */
  count?: number
  /** what was inspected; subgroup_size unless sent */
  sample_size?: number
  /** when it was measured; now unless given */
  timestamp?: string
  batch_number?: string
  operator_id?: string
  /** part_number, where it is sent, ends runs and names the part */
  metadata?: Record<string, string | number | boolean | null>
  /** makes a retry safe */
  sample_uuid?: string
}

export interface SampleSubmitAnswer {
  sample_id: number
  sample_uuid: string
  characteristic_id: number
  timestamp: string
  /** measurements, or the size of what was inspected */
  n: number
  /** of the measurements; on charts of counts the plotted value */
  mean: number
  range_value: number | null
  std_dev: number | null
  zone: 'beyond_ucl' | 'zone_a_upper' | 'zone_b_upper' | 'zone_c_upper' | 'center_line' | 'zone_c_lower' | 'zone_b_lower' | 'zone_a_lower' | 'beyond_lcl' | 'trial'
  in_control: boolean
  limits_revision: number | null
  violations: {
    rule_id: number
    rule_name: string
    severity: 'CRITICAL' | 'WARNING'
    chart: 'location' | 'dispersion' | 'within'
  }[]
}

export interface SampleSubmitBatchQuery {
  atomic?: 'true' | 'false'
}

export interface SampleSubmitBatchBody {
  /** 1 to 10,000 samples, each as POST /api/v1/data-entry/submit takes it */
  samples: unknown[]
}

export interface SampleSubmitBatchAnswer {
  total: number
  successful: number
  failed: number
  results: SampleSubmitAnswer[]
  errors: {
    index: number
    code: string
    message: string
  }[]
}

export interface DataEntrySchemaAnswer {
  single_sample: SerialGaugeRequestAnswer
  batch_sample: SerialGaugeRequestAnswer
  authentication: SerialGaugeRequestAnswer
}

export interface CharacteristicCreateBody {
  /** short code that gauges may use in place of the id; unique */
  code: string
  name: string
  unit?: string | null
  chart_type: 'xbar_r' | 'xbar_s' | 'i_mr' | 'i_mr_rs' | 'median' | 'p' | 'np' | 'c' | 'u' | 'laney_p' | 'laney_u' | 'ewma' | 'cusum' | 'short_run_deviation' | 'short_run_z' | 'g' | 't' | 'precontrol'
  /** measurements a subgroup, 1 to 100; on charts of counts the usual sample size */
  subgroup_size: number
  decimals?: number
  target?: number | null
  lsl?: number | null
  usl?: number | null
  /** a value below this is refused as a typing error */
  plausible_min?: number | null
  plausible_max?: number | null
  client_id?: string | null
  baseline_subgroups?: number
  sigma_method?: 'range' | 'deviation' | 'pooled' | 'moving_range' | 'median_moving_range' | 'mssd' | null
  rules?: {
    preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    /** rules of the range, deviation or moving range; rule 1 unless set */
    dispersion?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
    /** rules of the spread within subgroups on a between/within chart; rule 1 unless set */
    within?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
  } | {
    location: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
    /** rules of the range, deviation or moving range; rule 1 unless set */
    dispersion?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
    /** rules of the spread within subgroups on a between/within chart; rule 1 unless set */
    within?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
  } | {
    rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
    enabled: boolean
    params?: {
      count?: number
      window?: number
      sigma?: number
    }
    chart?: 'location' | 'dispersion' | 'within'
  }[]
  chart_params?: CharacteristicCreateBodyChartParams
  /** marker of a piece whose numbers are plotted here, one subgroup each; /api/samples brings them */
  source_marker?: string | null
  /** production line where it is measured; the board groups by it */
  line?: string | null
  /** machine that makes it */
  machine?: string | null
  /** part that it belongs to */
  part?: string | null
  /** what people read beside the fields when they measure */
  instruction?: string | null
  /** on charts of counts: each gets its own buttons, and travels as defect.<kind> in the metadata */
  defect_kinds?: string[]
}

export interface CharacteristicCreateBodyChartParams {
  /** fewest measurements a subgroup may have; subgroup_size unless set */
  min_subgroup_size?: number
  /** weight of the newest mean, EWMA; 0.2 unless set */
  lambda?: number
  /** limits of an EWMA chart in sigmas; 3 unless set */
  L?: number
  /** slack of a CUSUM chart in sigmas of the mean; 0.5 unless set */
  k?: number
  /** decision interval of a CUSUM chart; 5 unless set */
  h?: number
  /** start a CUSUM chart at h/2 */
  fir?: boolean
  /** third panel of a between/within chart */
  within?: 'range' | 'deviation'
  /** part numbers of a short-run chart, each with its target */
  parts?: {
    part_number: string
    target: number
    /** of single values; from the baseline unless set */
    sigma?: number
  }[]
}

export interface CharacteristicCreateAnswer {
  id: number
  /** short code that gauges may use in place of the id; unique */
  code: string
  name: string
  unit: string | null
  chart_type: 'xbar_r' | 'xbar_s' | 'i_mr' | 'i_mr_rs' | 'median' | 'p' | 'np' | 'c' | 'u' | 'laney_p' | 'laney_u' | 'ewma' | 'cusum' | 'short_run_deviation' | 'short_run_z' | 'g' | 't' | 'precontrol'
  /** measurements a subgroup, 1 to 100; on charts of counts the usual sample size */
  subgroup_size: number
  decimals: number
  target: number | null
  lsl: number | null
  usl: number | null
  /** a value below this is refused as a typing error */
  plausible_min: number | null
  plausible_max: number | null
  client_id: string | null
  baseline_subgroups: number
  sigma_method: 'range' | 'deviation' | 'pooled' | 'moving_range' | 'median_moving_range' | 'mssd' | null
  rules: {
    preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    /** rules of the range, deviation or moving range; rule 1 unless set */
    dispersion?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
    /** rules of the spread within subgroups on a between/within chart; rule 1 unless set */
    within?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
  } | {
    location: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
    /** rules of the range, deviation or moving range; rule 1 unless set */
    dispersion?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
    /** rules of the spread within subgroups on a between/within chart; rule 1 unless set */
    within?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
  } | {
    rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
    enabled: boolean
    params?: {
      count?: number
      window?: number
      sigma?: number
    }
    chart?: 'location' | 'dispersion' | 'within'
  }[]
  chart_params: CharacteristicCreateBodyChartParams
  /** marker of a piece whose numbers are plotted here, one subgroup each; /api/samples brings them */
  source_marker: string | null
  /** production line where it is measured; the board groups by it */
  line: string | null
  /** machine that makes it */
  machine: string | null
  /** part that it belongs to */
  part: string | null
  /** what people read beside the fields when they measure */
  instruction: string | null
  /** on charts of counts: each gets its own buttons, and travels as defect.<kind> in the metadata */
  defect_kinds: string[]
  created_at: string
  updated_at: string
  /** baseline until limits are frozen */
  phase: 'baseline' | 'monitoring'
  /** subgroups stored */
  subgroups: number
  limits_revision: number | null
}

export type CharacteristicListAnswer = CharacteristicCreateAnswer[]

export type CharacteristicGetAnswer = CharacteristicCreateAnswer

export interface CharacteristicUpdateBody {
  /** short code that gauges may use in place of the id; unique */
  code?: string
  name?: string
  unit?: string | null
  chart_type?: 'xbar_r' | 'xbar_s' | 'i_mr' | 'i_mr_rs' | 'median' | 'p' | 'np' | 'c' | 'u' | 'laney_p' | 'laney_u' | 'ewma' | 'cusum' | 'short_run_deviation' | 'short_run_z' | 'g' | 't' | 'precontrol'
  /** measurements a subgroup, 1 to 100; on charts of counts the usual sample size */
  subgroup_size?: number
  decimals?: number
  target?: number | null
  lsl?: number | null
  usl?: number | null
  /** a value below this is refused as a typing error */
  plausible_min?: number | null
  plausible_max?: number | null
  client_id?: string | null
  baseline_subgroups?: number
  sigma_method?: 'range' | 'deviation' | 'pooled' | 'moving_range' | 'median_moving_range' | 'mssd' | null
  rules?: {
    preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    /** rules of the range, deviation or moving range; rule 1 unless set */
    dispersion?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
    /** rules of the spread within subgroups on a between/within chart; rule 1 unless set */
    within?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
  } | {
    location: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
    /** rules of the range, deviation or moving range; rule 1 unless set */
    dispersion?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
    /** rules of the spread within subgroups on a between/within chart; rule 1 unless set */
    within?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
  } | {
    rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
    enabled: boolean
    params?: {
      count?: number
      window?: number
      sigma?: number
    }
    chart?: 'location' | 'dispersion' | 'within'
  }[]
  chart_params?: CharacteristicCreateBodyChartParams
  /** marker of a piece whose numbers are plotted here, one subgroup each; /api/samples brings them */
  source_marker?: string | null
  /** production line where it is measured; the board groups by it */
  line?: string | null
  /** machine that makes it */
  machine?: string | null
  /** part that it belongs to */
  part?: string | null
  /** what people read beside the fields when they measure */
  instruction?: string | null
  /** on charts of counts: each gets its own buttons, and travels as defect.<kind> in the metadata */
  defect_kinds?: string[]
  /** needed where the settings of the station ask for a signature */
  signature?: CharacteristicUpdateBodySignature
}

/** needed where the settings of the station ask for a signature */
export interface CharacteristicUpdateBodySignature {
  password: string
  meaning: 'approval' | 'review' | 'responsibility' | 'authorship'
}

export type CharacteristicUpdateAnswer = CharacteristicCreateAnswer

export type LimitsReviseBody = {
  method: 'baseline'
  from_sample?: number
  to_sample?: number
  exclude?: {
    sample_id: number
    reason: string
  }[]
  reason?: string
  /** needed where the settings of the station ask for a signature */
  signature?: CharacteristicUpdateBodySignature
} | {
  method: 'given'
  center_line: number
  /** of single values; on charts of counts it follows from the centre unless it is sent */
  sigma?: number
  /** sigma within subgroups, on a between/within chart */
  within_sigma?: number
  reason?: string
  /** needed where the settings of the station ask for a signature */
  signature?: CharacteristicUpdateBodySignature
}

export interface LimitsReviseAnswer {
  revision: number
  method: 'baseline' | 'given'
  center_line: number
  /** the level that was frozen: where a mean is plotted the centre line, on other charts what it follows from */
  process_level: number
  sigma: number
  /** at the configured subgroup size */
  ucl: number
  lcl: number
  /** null on charts of counts */
  dispersion: {
    center_line: number
    ucl: number
    lcl: number
  } | null
  /** of a between/within chart */
  within: {
    center_line: number
    ucl: number
    lcl: number
  } | null
  within_sigma: number | null
  /** subgroups it was computed from; null where it was given */
  subgroups: number | null
  created_by: string
  created_at: string
  reason: string | null
  /** in force for points after this time; null from the beginning */
  effective_after: string | null
  signature: {
    full_name: string
    username: string
    meaning: 'approval' | 'review' | 'responsibility' | 'authorship'
    signed_at: string
  } | null
}

export type LimitsListAnswer = LimitsReviseAnswer[]

export interface LimitsPreviewQuery {
  last?: number
}

export type LimitsPreviewBody = {
  method: 'baseline'
  from_sample?: number
  to_sample?: number
  exclude?: {
    sample_id: number
    reason: string
  }[]
  reason?: string
} | {
  method: 'given'
  center_line: number
  /** of single values; on charts of counts it follows from the centre unless it is sent */
  sigma?: number
  /** sigma within subgroups, on a between/within chart */
  within_sigma?: number
  reason?: string
}

export interface LimitsPreviewAnswer {
  /** what would be frozen */
  process: {
    center_line: number
    sigma: number
    /** within subgroups, on a between/within chart */
    within_sigma: number | null
  }
  /** the limits of now, on trial or frozen; null where there are none */
  in_force: LimitsPreviewAnswerInForce | null
  proposed: LimitsPreviewAnswerInForce
  /** proposed less in force */
  change: LimitsPreviewAnswerInForce | null
  /** subgroups computed from; null where the limits were given */
  subgroups: number | null
  first: {
    sample_id: number
    timestamp: string
  } | null
  last: {
    sample_id: number
    timestamp: string
  } | null
  excluded: {
    sample_id: number
    timestamp: string
    /** as the chart shows it: counted from the first subgroup in the order of time, excluded ones too */
    number: number
    reason: string
    /** null where it is only proposed */
    excluded_by: string | null
    excluded_at: string | null
  }[]
  /** subgroups of the baseline that lie beyond the limits computed from it */
  beyond: number[]
  /** how many of the newest subgroups were judged by the proposed limits */
  newest: number
  signals: {
    rule_id: number
    rule_name: string
    chart: 'location' | 'dispersion' | 'within'
    count: LimitsPreviewAnswerInForceProcessItem
    /** the subgroups at which it would fire, oldest first */
    sample_ids: number[]
  }[]
}

export interface LimitsPreviewAnswerInForce {
  /** what a revision freezes: the centre, sigma where the chart has one, and what else it needs */
  process: LimitsPreviewAnswerInForceProcessItem[]
  location: LimitsPreviewAnswerInForceLocation
  dispersion: LimitsPreviewAnswerInForceLocation | null
  within: LimitsPreviewAnswerInForceLocation | null
}

export interface LimitsPreviewAnswerInForceProcessItem {
  name: string
  symbol: string
  value: number | null
  /** why there is no value */
  reason: string | null
  formula: string
  inputs: {
    symbol: string
    meaning: string
    value: number | string | null
  }[]
  steps: {
    expression: string
    value: number | null
  }[]
  source: string
  /** what was left out */
  excluded: string[]
}

export interface LimitsPreviewAnswerInForceLocation {
  center_line: LimitsPreviewAnswerInForceProcessItem
  ucl: LimitsPreviewAnswerInForceProcessItem
  lcl: LimitsPreviewAnswerInForceProcessItem
}

export interface LimitsExplainQuery {
  /** subgroup size; the configured one unless given */
  n?: number
  /** of the plotted point, where its limits go by another size than n, as on an EWMA chart */
  equivalent_size?: number
}

export interface LimitsExplainAnswer {
  /** null for trial limits */
  revision: LimitsReviseAnswer | null
  /** the subgroup size that the limits are for */
  n: number
  figures: LimitsPreviewAnswerInForce
  /** subgroups computed from; null where the limits were given */
  subgroups: number | null
  first: {
    sample_id: number
    timestamp: string
  } | null
  last: {
    sample_id: number
    timestamp: string
  } | null
  excluded: {
    sample_id: number
    timestamp: string
    /** as the chart shows it: counted from the first subgroup in the order of time, excluded ones too */
    number: number
    reason: string
    /** null where it is only proposed */
    excluded_by: string | null
    excluded_at: string | null
  }[]
}

export interface RecalculationRunBody {
  /** rules to try; nothing is stored. Those in force unless sent */
  rules?: {
    preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    /** rules of the range, deviation or moving range; rule 1 unless set */
    dispersion?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
    /** rules of the spread within subgroups on a between/within chart; rule 1 unless set */
    within?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
  } | {
    location: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
    /** rules of the range, deviation or moving range; rule 1 unless set */
    dispersion?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
    /** rules of the spread within subgroups on a between/within chart; rule 1 unless set */
    within?: {
      preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
    } | {
      rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
      enabled: boolean
      params?: {
        count?: number
        window?: number
        sigma?: number
      }
    }[]
  } | {
    rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
    enabled: boolean
    params?: {
      count?: number
      window?: number
      sigma?: number
    }
    chart?: 'location' | 'dispersion' | 'within'
  }[]
}

export interface RecalculationRunAnswer {
  subgroups: number
  signals: {
    rule_id: number
    rule_name: string
    chart: 'location' | 'dispersion' | 'within'
    count: number
  }[]
  /** signals in all */
  found: number
  /** violations that stand */
  stored: number
  /** signals without a violation, as from rules that were switched on later */
  new: RecalculationRunAnswerNew
  /** violations without a signal, as from rules that were switched off */
  gone: RecalculationRunAnswerNew
}

/** signals without a violation, as from rules that were switched on later */
export interface RecalculationRunAnswerNew {
  count: number
  /** the first hundred of them */
  first: {
    sample_id: number
    rule_id: number
    chart: 'location' | 'dispersion' | 'within'
  }[]
}

export interface ChartGetQuery {
  /** 200 unless a period is given */
  last?: number
  /** this time or later */
  from?: string
  /** this time or earlier */
  to?: string
  format?: 'points' | 'columns'
}

export interface ChartGetAnswer {
  characteristic: CharacteristicCreateAnswer
  limits: LimitsListAnswer
  points: {
    sample_id: number
    timestamp: string
    n: number
    value: number
    dispersion: number | null
    center_line: number | null
    ucl: number | null
    lcl: number | null
    dispersion_ucl: number | null
    dispersion_lcl: number | null
    /** the spread within the subgroup, or the lower sum of a CUSUM chart as a negative number */
    companion: number | null
    zone: 'beyond_ucl' | 'zone_a_upper' | 'zone_b_upper' | 'zone_c_upper' | 'center_line' | 'zone_c_lower' | 'zone_b_lower' | 'zone_a_lower' | 'beyond_lcl' | 'trial'
    excluded: boolean
    /** rule ids */
    violations: number[]
  }[]
}

export interface ChartBoxPlotsQuery {
  /** shift, day (of the plant), operator_id, batch_number, or a key of the metadata such as cavity */
  by: string
  /** the newest so many subgroups */
  last?: number
  /** this time or later */
  from?: string
  /** this time or earlier */
  to?: string
}

export interface ChartBoxPlotsAnswer {
  /** shift, day (of the plant), operator_id, batch_number, or a key of the metadata such as cavity */
  by: string
  /** days and batches by time, others by name */
  boxes: {
    /** null where it was not recorded */
    name: string | null
    subgroups: number
    /** of them left out; their values do not count */
    excluded: number
    /** single values; on charts of counts one a subgroup, what is plotted */
    values: number
    figures: {
      minimum: LimitsPreviewAnswerInForceProcessItem
      lower_fence: LimitsPreviewAnswerInForceProcessItem
      lower_whisker: LimitsPreviewAnswerInForceProcessItem
      lower_quartile: LimitsPreviewAnswerInForceProcessItem
      median: LimitsPreviewAnswerInForceProcessItem
      upper_quartile: LimitsPreviewAnswerInForceProcessItem
      upper_whisker: LimitsPreviewAnswerInForceProcessItem
      upper_fence: LimitsPreviewAnswerInForceProcessItem
      maximum: LimitsPreviewAnswerInForceProcessItem
      interquartile_range: LimitsPreviewAnswerInForceProcessItem
      mean: LimitsPreviewAnswerInForceProcessItem
    }
    /** values beyond the fences, rising; at most 200, the outermost kept */
    outside: number[]
    outside_count: number
    first_at: string
    last_at: string
  }[]
  /** groups that have no box: older ones, or less frequent ones */
  left_out: number
}

export interface CapabilityGetQuery {
  /** the newest so many subgroups; all unless set */
  last?: number
  /** subgroups of this time or later */
  from?: string
  /** subgroups of this time or earlier */
  to?: string
  /** what the indices are computed by, normal unless set; best is chosen by Anderson-Darling */
  distribution?: 'normal' | 'lognormal' | 'gamma' | 'weibull' | 'weibull_threshold' | 'exponential' | 'box_cox' | 'johnson' | 'best'
  /** of the confidence intervals, 0.95 unless set */
  level?: number
}

export interface CapabilityGetAnswer {
  /** single measurements; of a chart of counts, the units that were inspected */
  n: number
  subgroups: number
  mean: number | null
  sigma_within: number | null
  sigma_overall: number | null
  cp: number | null
  cpl: number | null
  cpu: number | null
  cpk: number | null
  pp: number | null
  ppl: number | null
  ppu: number | null
  ppk: number | null
  cpm: number | null
  confidence: {
    cp: [number, number] | null
    cpk: [number, number] | null
    level: number
  }
  ppm: {
    observed: number | null
    expected_within: number | null
    expected_overall: number | null
  }
  normality: {
    anderson_darling: number | null
    p_value: number | null
  }
  /** null where the process was not judged yet */
  stable: boolean | null
  /** why a figure is null, or why the study is not to be trusted */
  reasons: string[]
  /** every number with the way it was computed */
  figures: Record<string, LimitsPreviewAnswerInForceProcessItem>
  /** what the indices were computed by; null on a chart of counts */
  distribution: {
    family: 'normal' | 'lognormal' | 'gamma' | 'weibull' | 'weibull_threshold' | 'exponential' | 'box_cox' | 'johnson'
    name: string
    parameters: LimitsPreviewAnswerInForceProcessItem[]
    test: CapabilityGetAnswerDistributionTest
    /** why there is no fit */
    reason: string | null
    notes: string[]
    percentiles: {
      low: LimitsPreviewAnswerInForceProcessItem
      middle: LimitsPreviewAnswerInForceProcessItem
      high: LimitsPreviewAnswerInForceProcessItem
    } | null
    /** why this distribution */
    choice: string
  } | null
  /** set where the indices are by the normal curve and the values refute it at 5 %, so that they do not hold */
  not_normal: {
    /** what fits best, by Anderson-Darling, with Ppk by it; null where nothing fits better */
    best: {
      family: 'normal' | 'lognormal' | 'gamma' | 'weibull' | 'weibull_threshold' | 'exponential' | 'box_cox' | 'johnson'
      name: string
      ppk: LimitsPreviewAnswerInForceProcessItem
    } | null
  } | null
  /** the mean defect level of a chart of counts */
  attribute: {
    mean: LimitsPreviewAnswerInForceProcessItem
    low: LimitsPreviewAnswerInForceProcessItem
    high: LimitsPreviewAnswerInForceProcessItem
    ppm: LimitsPreviewAnswerInForceProcessItem
    z: LimitsPreviewAnswerInForceProcessItem
    z_low: LimitsPreviewAnswerInForceProcessItem
    z_high: LimitsPreviewAnswerInForceProcessItem
  } | null
}

export interface CapabilityGetAnswerDistributionTest {
  name: string
  statistic: LimitsPreviewAnswerInForceProcessItem
  probability: LimitsPreviewAnswerInForceProcessItem
  /** where a table ended: the true probability is at most, or at least, the value */
  bound: 'at_most' | 'at_least' | null
}

export interface CapabilityReportQuery {
  /** the newest so many subgroups; all unless set */
  last?: number
  /** subgroups of this time or later */
  from?: string
  /** subgroups of this time or earlier */
  to?: string
  /** what the indices are computed by, normal unless set; best is chosen by Anderson-Darling */
  distribution?: 'normal' | 'lognormal' | 'gamma' | 'weibull' | 'weibull_threshold' | 'exponential' | 'box_cox' | 'johnson' | 'best'
  /** of the confidence intervals, 0.95 unless set */
  level?: number
  /** subgroups in one stretch of capability over time; by limits revision unless set */
  block?: number
}

export interface CapabilityReportAnswer {
  capability: CapabilityGetAnswer
  /** of the first subgroup studied */
  from: string | null
  /** of the last one */
  to: string | null
  fits: {
    family: 'normal' | 'lognormal' | 'gamma' | 'weibull' | 'weibull_threshold' | 'exponential' | 'box_cox' | 'johnson'
    name: string
    parameters: LimitsPreviewAnswerInForceProcessItem[]
    test: CapabilityGetAnswerDistributionTest
    /** why there is no fit */
    reason: string | null
    notes: string[]
  }[]
  best: {
    family: 'normal' | 'lognormal' | 'gamma' | 'weibull' | 'weibull_threshold' | 'exponential' | 'box_cox' | 'johnson' | null
    reason: string
  }
  normality: CapabilityGetAnswerDistributionTest[]
  histogram: {
    edges: number[]
    counts: number[]
    curves: {
      name: string
      of: 'within' | 'overall' | 'fit'
      x: number[]
      y: number[]
    }[]
  }
  /** normal scores that the distribution gives the values (x) and those of their median ranks (y) */
  probability_plot: {
    values: number[]
    x: number[]
    y: number[]
    band: {
      y: number[]
      low: number[]
      high: number[]
    }
    ticks: {
      value: number
      x: number
    }[]
  } | null
  over_time: {
    from: string
    to: string
    /** of the limits, where the stretches are theirs */
    revision: number | null
    subgroups: number
    mean: LimitsPreviewAnswerInForceProcessItem
    cpk: LimitsPreviewAnswerInForceProcessItem
    cpk_low: LimitsPreviewAnswerInForceProcessItem
    cpk_high: LimitsPreviewAnswerInForceProcessItem
    ppk: LimitsPreviewAnswerInForceProcessItem
  }[]
  /** the newest 25 */
  last_subgroups: {
    at: string
    values: number[]
  }[]
}

export interface HistogramGetQuery {
  /** the newest so many subgroups; all unless set */
  last?: number
  /** subgroups of this time or later */
  from?: string
  /** subgroups of this time or earlier */
  to?: string
}

export interface HistogramGetAnswer {
  /** one more than counts */
  edges: number[]
  counts: number[]
  n: number
  mean: number | null
  sigma_overall: number | null
  sigma_within: number | null
}

export interface RunLengthGetBody {
  chart_type: 'xbar_r' | 'xbar_s' | 'i_mr' | 'i_mr_rs' | 'median' | 'p' | 'np' | 'c' | 'u' | 'laney_p' | 'laney_u' | 'ewma' | 'cusum' | 'short_run_deviation' | 'short_run_z' | 'g' | 't' | 'precontrol'
  /** measurements or units in a subgroup */
  subgroup_size: number
  /** location unless set */
  panel?: 'location' | 'dispersion' | 'within'
  /** rules of that panel; the default set unless set */
  rules?: {
    preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
  } | {
    rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
    enabled: boolean
    params?: {
      count?: number
      window?: number
      sigma?: number
    }
  }[]
  /** design of an EWMA, CUSUM or between/within chart, as on a characteristic */
  chart_params?: RunLengthGetBodyChartParams
  /** fraction, count or count per unit in control; on charts of counts only */
  level?: number
  /** changes to give the average run length for */
  changes?: RunLengthGetBodyChangesItem[]
}

/** design of an EWMA, CUSUM or between/within chart, as on a characteristic */
export interface RunLengthGetBodyChartParams {
  lambda?: number
  L?: number
  k?: number
  h?: number
  fir?: boolean
  within?: 'range' | 'deviation'
}

export interface RunLengthGetBodyChangesItem {
  /** in sigmas of single values; on charts of counts the new level */
  shift?: number
  /** how many times as large sigma has become */
  ratio?: number
}

export interface RunLengthGetAnswer {
  /** average number of points to a false alarm */
  arl0: LimitsPreviewAnswerInForceProcessItem
  method: 'closed_form' | 'markov_chain' | 'integral_equation' | 'simulation' | null
  /** of a simulated average; 0 where it was computed */
  standard_error: number
  at: {
    shift: number | null
    ratio: number | null
    arl: LimitsPreviewAnswerInForceProcessItem
  }[]
}

export interface PowerGetBody {
  chart_type: 'xbar_r' | 'xbar_s' | 'i_mr' | 'i_mr_rs' | 'median' | 'p' | 'np' | 'c' | 'u' | 'laney_p' | 'laney_u' | 'ewma' | 'cusum' | 'short_run_deviation' | 'short_run_z' | 'g' | 't' | 'precontrol'
  /** measurements or units in a subgroup */
  subgroup_size: number
  /** location unless set */
  panel?: 'location' | 'dispersion' | 'within'
  /** rules of that panel; the default set unless set */
  rules?: {
    preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
  } | {
    rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
    enabled: boolean
    params?: {
      count?: number
      window?: number
      sigma?: number
    }
  }[]
  /** design of an EWMA, CUSUM or between/within chart, as on a characteristic */
  chart_params?: RunLengthGetBodyChartParams
  /** fraction, count or count per unit in control; on charts of counts only */
  level?: number
  change: RunLengthGetBodyChangesItem
  /** subgroups after the change that may pass until the signal */
  within: number
  /** changes to give the probability for */
  curve?: RunLengthGetBodyChangesItem[]
}

export interface PowerGetAnswer {
  /** of a signal within so many subgroups after the change */
  probability: LimitsPreviewAnswerInForceProcessItem
  /** of a signal within so many subgroups without any change */
  false_alarm: LimitsPreviewAnswerInForceProcessItem
  /** average number of subgroups to the signal after the change */
  arl: LimitsPreviewAnswerInForceProcessItem
  curve: {
    shift: number | null
    ratio: number | null
    probability: number | null
  }[]
}

export interface PowerPlanBody {
  chart_type: 'xbar_r' | 'xbar_s' | 'i_mr' | 'i_mr_rs' | 'median' | 'p' | 'np' | 'c' | 'u' | 'laney_p' | 'laney_u' | 'ewma' | 'cusum' | 'short_run_deviation' | 'short_run_z' | 'g' | 't' | 'precontrol'
  /** measurements or units in a subgroup */
  subgroup_size: number
  /** location unless set */
  panel?: 'location' | 'dispersion' | 'within'
  /** rules of that panel; the default set unless set */
  rules?: {
    preset: 'default' | 'shewhart' | 'western_electric' | 'nelson' | 'aiag' | 'montgomery' | 'juran' | 'ihi' | 'westgard' | 'minitab'
  } | {
    rule_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
    enabled: boolean
    params?: {
      count?: number
      window?: number
      sigma?: number
    }
  }[]
  /** design of an EWMA, CUSUM or between/within chart, as on a characteristic */
  chart_params?: RunLengthGetBodyChartParams
  /** fraction, count or count per unit in control; on charts of counts only */
  level?: number
  change: RunLengthGetBodyChangesItem
  /** subgroups after the change that may pass until the signal */
  within: number
  probability: number
}

export interface PowerPlanAnswer {
  /** why there is no plan */
  reason: string | null
  choices: {
    within: number
    /** the smallest that is enough; null where none is */
    subgroup_size: number | null
    probability: LimitsPreviewAnswerInForceProcessItem | null
  }[]
}

export interface SampleExcludeBody {
  /** why it is left out */
  reason: string
  /** needed where the settings of the station ask for a signature */
  signature?: CharacteristicUpdateBodySignature
}

export interface SampleExcludeAnswer {
  sample_id: number
  sample_uuid: string
  characteristic_id: number
  timestamp: string
  /** measurements, or the size of what was inspected */
  n: number
  /** of the measurements; on charts of counts the plotted value */
  mean: number
  range_value: number | null
  std_dev: number | null
  zone: 'beyond_ucl' | 'zone_a_upper' | 'zone_b_upper' | 'zone_c_upper' | 'center_line' | 'zone_c_lower' | 'zone_b_lower' | 'zone_a_lower' | 'beyond_lcl' | 'trial'
  in_control: boolean
  limits_revision: number | null
  /** as the chart shows it: counted from the first subgroup in the order of time, excluded ones too */
  number: number
  measurements: number[]
  /** on charts of counts */
  count: number | null
  part_number: string | null
  /** what the location panel shows */
  plotted: number
  /** the spread within the subgroup, or the lower sum of a CUSUM chart */
  companion: number | null
  z: number | null
  center_line: number | null
  ucl: number | null
  lcl: number | null
  dispersion: number | null
  dispersion_center_line: number | null
  dispersion_ucl: number | null
  dispersion_lcl: number | null
  within_center_line: number | null
  within_ucl: number | null
  within_lcl: number | null
  figures: {
    /** what the location panel shows */
    value: LimitsPreviewAnswerInForceProcessItem
    dispersion: LimitsPreviewAnswerInForceProcessItem | null
    companion: LimitsPreviewAnswerInForceProcessItem | null
    z: LimitsPreviewAnswerInForceProcessItem | null
    /** those in force at its time, for its own size; null while there are none */
    limits: {
      location: LimitsPreviewAnswerInForceLocation
      dispersion: LimitsPreviewAnswerInForceLocation | null
      within: LimitsPreviewAnswerInForceLocation | null
    } | null
  }
  excluded: boolean
  /** why it is left out, by whom and since when; null where it counts */
  exclusion: {
    reason: string
    excluded_by: string
    excluded_at: string
  } | null
  /** how often it was corrected; the audit log holds what it was before */
  corrections: number
  /** the newest first */
  correction_history: {
    reason: string
    corrected_by: string
    corrected_at: string
    /** what the subgroup held until then */
    before: {
      measurements: number[]
      count: number | null
      /** where it was sent with the count */
      sample_size: number | null
      batch_number: string | null
      operator_id: string | null
    }
  }[]
  received_at: string
  /** who, in words: a person, or a key by its prefix */
  recorded_by: string
  /** address and transport */
  recorded_from: string
  batch_number: string | null
  operator_id: string | null
  metadata: Record<string, string | number | boolean | null> | null
  /** of what was done to it since, the newest first */
  signatures: SampleExcludeAnswerSignaturesItem[]
}

export interface SampleExcludeAnswerSignaturesItem {
  full_name: string
  username: string
  meaning: 'approval' | 'review' | 'responsibility' | 'authorship'
  signed_at: string
  operation: string
}

export type SampleIncludeBody = SampleExcludeBody

export type SampleIncludeAnswer = SampleExcludeAnswer

export interface SampleCorrectBody {
  measurements?: (number | null)[]
  count?: number
  sample_size?: number
  batch_number?: string | null
  operator_id?: string | null
  metadata?: Record<string, string | number | boolean | null> | null
  /** why it is left out */
  reason: string
  /** needed where the settings of the station ask for a signature */
  signature?: CharacteristicUpdateBodySignature
}

export type SampleCorrectAnswer = SampleExcludeAnswer

export type SampleGetAnswer = SampleExcludeAnswer

export type SampleUndoAnswer = SampleExcludeAnswer

export interface ViolationListQuery {
  characteristic_id?: number
  sample_id?: number
  rule_id?: number
  severity?: 'CRITICAL' | 'WARNING'
  cause_code?: string
  action_code?: string
  /** of the sample */
  operator_id?: string
  /** metadata.part_number of the sample */
  part_number?: string
  /** what the sample carries, such as batch_number:B-117; *:4711 for any field, * at the end for a beginning */
  trace?: string
  /** start of the shift in which the sample was measured, such as 06:00 */
  shift?: string
  /** this time or later */
  from?: string
  /** this time or earlier */
  to?: string
  status?: 'open' | 'acknowledged' | 'withdrawn'
  /** at unless given: the time of the sample */
  sort?: 'at' | 'characteristic' | 'rule' | 'severity' | 'value' | 'status' | 'cause' | 'time_to_acknowledge'
  /** desc unless given */
  order?: 'asc' | 'desc'
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
}

export interface ViolationListAnswer {
  total: number
  page: number
  limit: number
  results: ViolationListAnswerResultsItem[]
  /** how many of each status there are under the other filters */
  counts: ViolationListAnswerCounts
}

export interface ViolationListAnswerResultsItem {
  id: number
  characteristic_id: number
  characteristic_code: string
  characteristic_name: string
  sample_id: number
  /** of the sample */
  timestamp: string
  /** the plotted value on its panel */
  value: number
  chart: 'location' | 'dispersion' | 'within'
  rule_id: number
  rule_name: string
  severity: 'CRITICAL' | 'WARNING'
  /** what fired, in words with numbers */
  sentence: string
  /** samples of the pattern, oldest first */
  members: number[]
  limits_revision: number
  status: 'open' | 'acknowledged' | 'withdrawn'
  opened_at: string
  acknowledged_at: string | null
  acknowledged_by: string | null
  /** from when it was opened */
  minutes_to_acknowledge: number | null
  cause_code: string | null
  action_code: string | null
  comment: string | null
  withdrawn_at: string | null
  /** what changed the verdict, in words */
  withdrawn_reason: string | null
  /** where it, or everything of its characteristic, is put aside for a while */
  shelf: ViolationListAnswerResultsItemShelf | null
}

export interface ViolationListAnswerResultsItemShelf {
  id: number
  subject: ViolationListAnswerResultsItemShelfSubject
  reason: string
  shelved_by: string
  shelved_at: string
  /** it comes back by itself then */
  until: string
}

export interface ViolationListAnswerResultsItemShelfSubject {
  kind: 'violation' | 'signal' | 'characteristic' | 'group'
  id: number
}

/** how many of each status there are under the other filters */
export interface ViolationListAnswerCounts {
  open: number
  acknowledged: number
  withdrawn: number
}

export interface ViolationParetoQuery {
  characteristic_id?: number
  rule_id?: number
  severity?: 'CRITICAL' | 'WARNING'
  cause_code?: string
  action_code?: string
  /** of the sample */
  operator_id?: string
  /** metadata.part_number of the sample */
  part_number?: string
  /** what the sample carries, such as batch_number:B-117; *:4711 for any field, * at the end for a beginning */
  trace?: string
  /** start of the shift in which the sample was measured, such as 06:00 */
  shift?: string
  /** this time or later */
  from?: string
  /** this time or earlier */
  to?: string
  by: 'cause' | 'characteristic' | 'rule' | 'shift' | 'operator' | 'part_number'
  /** the tallest; the rest is one more */
  bars?: number
}

export interface ViolationParetoAnswer {
  by: 'cause' | 'characteristic' | 'rule' | 'shift' | 'operator' | 'part_number'
  /** violations in the bars */
  counted: number
  /** violations that are left out because they have no such property */
  not_stated: number
  /** violations that are left out because they were withdrawn */
  withdrawn: number
  /** tallest first; the rest, if there is one, last */
  bars: {
    /** what to filter a list by: a code, an id, a start of shift; null for the rest */
    key: string | null
    label: string
    /** how many groups the bar stands for; more than one for the rest */
    groups: number
    count: number
    critical: number
    open: number
    /** percent */
    share: number | null
    /** percent */
    cumulative: number | null
    acknowledged: number
    minutes_median: number | null
    minutes_mean: number | null
    minutes_p95: number | null
    figures: {
      share: LimitsPreviewAnswerInForceProcessItem
      cumulative: LimitsPreviewAnswerInForceProcessItem
      minutes_median: LimitsPreviewAnswerInForceProcessItem
      minutes_mean: LimitsPreviewAnswerInForceProcessItem
      minutes_p95: LimitsPreviewAnswerInForceProcessItem
    }
  }[]
  all: {
    acknowledged: number
    minutes_median: number | null
    minutes_mean: number | null
    minutes_p95: number | null
    figures: {
      minutes_median: LimitsPreviewAnswerInForceProcessItem
      minutes_mean: LimitsPreviewAnswerInForceProcessItem
      minutes_p95: LimitsPreviewAnswerInForceProcessItem
    }
  }
  /** by the time of day at which they start */
  shifts: {
    name: string
    start: string
  }[]
  /** of the station, such as Europe/Berlin */
  time_zone: string
}

export interface ViolationExportQuery {
  characteristic_id?: number
  sample_id?: number
  rule_id?: number
  severity?: 'CRITICAL' | 'WARNING'
  cause_code?: string
  action_code?: string
  /** of the sample */
  operator_id?: string
  /** metadata.part_number of the sample */
  part_number?: string
  /** what the sample carries, such as batch_number:B-117; *:4711 for any field, * at the end for a beginning */
  trace?: string
  /** start of the shift in which the sample was measured, such as 06:00 */
  shift?: string
  /** this time or later */
  from?: string
  /** this time or earlier */
  to?: string
  status?: 'open' | 'acknowledged' | 'withdrawn'
  limit?: number
  /** `next` of the part before; the first part unless given */
  after?: string
}

export interface ViolationGetAnswer {
  id: number
  characteristic_id: number
  characteristic_code: string
  characteristic_name: string
  sample_id: number
  /** of the sample */
  timestamp: string
  /** the plotted value on its panel */
  value: number
  chart: 'location' | 'dispersion' | 'within'
  rule_id: number
  rule_name: string
  severity: 'CRITICAL' | 'WARNING'
  /** what fired, in words with numbers */
  sentence: string
  /** samples of the pattern, oldest first */
  members: number[]
  limits_revision: number
  status: 'open' | 'acknowledged' | 'withdrawn'
  opened_at: string
  acknowledged_at: string | null
  acknowledged_by: string | null
  /** from when it was opened */
  minutes_to_acknowledge: number | null
  cause_code: string | null
  action_code: string | null
  comment: string | null
  withdrawn_at: string | null
  /** what changed the verdict, in words */
  withdrawn_reason: string | null
  /** where it, or everything of its characteristic, is put aside for a while */
  shelf: ViolationListAnswerResultsItemShelf | null
  chart_type: 'xbar_r' | 'xbar_s' | 'i_mr' | 'i_mr_rs' | 'median' | 'p' | 'np' | 'c' | 'u' | 'laney_p' | 'laney_u' | 'ewma' | 'cusum' | 'short_run_deviation' | 'short_run_z' | 'g' | 't' | 'precontrol'
  /** the subgroups of the pattern, oldest first */
  pattern: {
    sample_id: number
    /** as the chart shows it: counted from the first subgroup in the order of time, excluded ones too */
    number: number
    timestamp: string
    /** the plotted value; null where the subgroup was left out since */
    value: number | null
  }[]
  operator_id: string | null
  batch_number: string | null
  part_number: string | null
  figures: {
    minutes_to_acknowledge: LimitsPreviewAnswerInForceProcessItem
  }
}

export interface ViolationAmendBody {
  cause_code?: string
  action_code?: string
  comment?: string | null
  /** why what was said is changed */
  reason: string
}

export type ViolationAmendAnswer = ViolationListAnswerResultsItem

export interface ViolationAcknowledgeBody {
  /** required unless a leader decided otherwise for the rule and the role */
  cause_code?: string
  /** required unless a leader decided otherwise */
  action_code?: string
  /** required where a leader decided so */
  comment?: string
}

export type ViolationAcknowledgeAnswer = ViolationListAnswerResultsItem

export interface ViolationAcknowledgeManyBody {
  /** all of them are acknowledged, or none */
  ids: number[]
  /** required unless a leader decided otherwise for the rule and the role */
  cause_code?: string
  /** required unless a leader decided otherwise */
  action_code?: string
  /** required where a leader decided so */
  comment?: string
}

export interface ViolationAcknowledgeManyAnswer {
  acknowledged: number
  /** in the order in which they were named */
  results: ViolationListAnswerResultsItem[]
}

export interface CauseListQuery {
  /** also those that are no longer offered */
  include_retired?: 'true' | 'false'
}

export type CauseListAnswer = CauseListAnswerItem[]

export interface CauseListAnswerItem {
  /** what programs send; it never changes */
  code: string
  /** what people read */
  label: string
  /** place in the list, from 1 */
  position: number
  /** since when it is no longer offered */
  retired_at: string | null
}

export interface CauseCreateBody {
  code: string
  label: string
}

export type CauseCreateAnswer = CauseListAnswerItem

export interface CauseUpdateBody {
  label?: string
  /** its new place in the list, from 1; the others make room */
  position?: number
  /** true takes it off the list that is offered, false brings it back */
  retired?: boolean
}

export type CauseUpdateAnswer = CauseListAnswerItem

export type ActionListQuery = CauseListQuery

export type ActionListAnswer = CauseListAnswer

export type ActionCreateBody = CauseCreateBody

export type ActionCreateAnswer = CauseListAnswerItem

export type ActionUpdateBody = CauseUpdateBody

export type ActionUpdateAnswer = CauseListAnswerItem

export interface ShiftListAnswer {
  /** by the time of day at which they start */
  shifts: {
    name: string
    start: string
  }[]
  /** of the station, such as Europe/Berlin */
  time_zone: string
  /** time of day at which a plant day starts */
  plant_day_start: string
}

export interface ShiftSetBody {
  shifts: {
    name: string
    start: string
  }[]
}

export type ShiftSetAnswer = ShiftListAnswer

export interface GaugeStudyCreateBody {
  name: string
  /** which gauge, such as its name or inventory number */
  gauge?: string | null
  unit?: string | null
  /** what the gauge measures, where it is set up here */
  characteristic_id?: number | null
  client_id?: string | null
  /** width of the tolerance, USL − LSL; that of the characteristic unless set */
  tolerance?: number | null
  /** sigmas that count as the whole spread; 6 unless set */
  multiplier?: number
  note?: string | null
  data: {
    kind: 'crossed'
    parts: string[]
    appraisers: string[]
    trials: number
    /** by part, appraiser and trial */
    values: (((number | null)[])[])[]
    /** parts that do not count, each with its reason; nothing is deleted */
    left_out?: {
      part: string
      reason: string
    }[]
  } | {
    kind: 'nested'
    parts: string[]
    appraisers: string[]
    trials: number
    /** by part, appraiser and trial */
    values: (((number | null)[])[])[]
    /** parts that do not count, each with its reason; nothing is deleted */
    left_out?: {
      part: string
      reason: string
    }[]
  } | {
    kind: 'attribute'
    parts: string[]
    appraisers: string[]
    trials: number
    /** by part, appraiser and trial */
    ratings: (((string | null)[])[])[]
    /** the right answer for each part; all null where nobody knows it */
    standard: (string | null)[]
    /** parts that do not count, each with its reason; nothing is deleted */
    left_out?: {
      part: string
      reason: string
    }[]
  } | GaugeStudyCreateBodyData | GaugeStudyCreateBodyData2 | GaugeStudyCreateBodyData3
}

export interface GaugeStudyCreateBodyData {
  kind: 'bias'
  /** accepted value of the master */
  reference: number | null
  values: (number | null)[]
}

export interface GaugeStudyCreateBodyData2 {
  kind: 'linearity'
  parts: string[]
  /** accepted value of each master */
  references: (number | null)[]
  /** by master; they need not be equally many */
  values: ((number | null)[])[]
}

export interface GaugeStudyCreateBodyData3 {
  kind: 'stability'
  /** accepted value of the master, where it is known */
  reference: number | null
  /** when the master was measured, in order */
  occasions: string[]
  /** measurements each time */
  trials: number
  /** by occasion and trial */
  values: ((number | null)[])[]
}

export interface GaugeStudyCreateAnswer {
  id: number
  name: string
  /** which gauge, such as its name or inventory number */
  gauge: string | null
  unit: string | null
  /** what the gauge measures, where it is set up here */
  characteristic_id: number | null
  client_id: string | null
  /** width of the tolerance, USL − LSL */
  tolerance: number | null
  /** sigmas that count as the whole spread; 6 unless set */
  multiplier: number
  note: string | null
  characteristic_code: string | null
  kind: 'crossed' | 'nested' | 'attribute' | 'bias' | 'linearity' | 'stability'
  revision: number
  created_by: string
  created_at: string
  updated_by: string
  updated_at: string
  data: {
    kind: 'crossed'
    parts: string[]
    appraisers: string[]
    trials: number
    /** by part, appraiser and trial */
    values: (((number | null)[])[])[]
    /** parts that do not count, each with its reason; nothing is deleted */
    left_out: {
      part: string
      reason: string
    }[]
  } | {
    kind: 'nested'
    parts: string[]
    appraisers: string[]
    trials: number
    /** by part, appraiser and trial */
    values: (((number | null)[])[])[]
    /** parts that do not count, each with its reason; nothing is deleted */
    left_out: {
      part: string
      reason: string
    }[]
  } | {
    kind: 'attribute'
    parts: string[]
    appraisers: string[]
    trials: number
    /** by part, appraiser and trial */
    ratings: (((string | null)[])[])[]
    /** the right answer for each part; all null where nobody knows it */
    standard: (string | null)[]
    /** parts that do not count, each with its reason; nothing is deleted */
    left_out: {
      part: string
      reason: string
    }[]
  } | GaugeStudyCreateBodyData | GaugeStudyCreateBodyData2 | GaugeStudyCreateBodyData3
}

export type GaugeStudyListAnswer = {
  id: number
  name: string
  /** which gauge, such as its name or inventory number */
  gauge: string | null
  unit: string | null
  /** what the gauge measures, where it is set up here */
  characteristic_id: number | null
  client_id: string | null
  /** width of the tolerance, USL − LSL */
  tolerance: number | null
  /** sigmas that count as the whole spread; 6 unless set */
  multiplier: number
  note: string | null
  characteristic_code: string | null
  kind: 'crossed' | 'nested' | 'attribute' | 'bias' | 'linearity' | 'stability'
  revision: number
  created_by: string
  created_at: string
  updated_by: string
  updated_at: string
  grade: 'good' | 'marginal' | 'poor' | 'none'
  /** the verdict, or what is still missing */
  sentence: string
}[]

export type GaugeStudyGetAnswer = GaugeStudyCreateAnswer

export interface GaugeStudyUpdateBody {
  name?: string
  /** which gauge, such as its name or inventory number */
  gauge?: string | null
  unit?: string | null
  /** width of the tolerance, USL − LSL; that of the characteristic unless set */
  tolerance?: number | null
  /** sigmas that count as the whole spread; 6 unless set */
  multiplier?: number
  note?: string | null
  data?: {
    kind: 'crossed'
    parts: string[]
    appraisers: string[]
    trials: number
    /** by part, appraiser and trial */
    values: (((number | null)[])[])[]
    /** parts that do not count, each with its reason; nothing is deleted */
    left_out?: {
      part: string
      reason: string
    }[]
  } | {
    kind: 'nested'
    parts: string[]
    appraisers: string[]
    trials: number
    /** by part, appraiser and trial */
    values: (((number | null)[])[])[]
    /** parts that do not count, each with its reason; nothing is deleted */
    left_out?: {
      part: string
      reason: string
    }[]
  } | {
    kind: 'attribute'
    parts: string[]
    appraisers: string[]
    trials: number
    /** by part, appraiser and trial */
    ratings: (((string | null)[])[])[]
    /** the right answer for each part; all null where nobody knows it */
    standard: (string | null)[]
    /** parts that do not count, each with its reason; nothing is deleted */
    left_out?: {
      part: string
      reason: string
    }[]
  } | GaugeStudyCreateBodyData | GaugeStudyCreateBodyData2 | GaugeStudyCreateBodyData3
  revision?: number
}

export type GaugeStudyUpdateAnswer = GaugeStudyCreateAnswer

export type GaugeStudyResultAnswer = {
  kind: 'crossed'
  verdict: GaugeStudyResultAnswerVerdict
  problems: {
    sentence: string
    /** place from 0 */
    part?: number
    appraiser?: number
    trial?: number
  }[]
  analysis: {
    anova: {
      /** the table that the components come from */
      chosen: 'interaction' | 'pooled'
      interaction: {
        id: 'part' | 'appraiser' | 'interaction' | 'repeatability' | 'total'
        name: string
        df: number | null
        ss: number | null
        ms: number | null
        f: number | null
        p: number | null
      }[]
      pooled: {
        id: 'part' | 'appraiser' | 'interaction' | 'repeatability' | 'total'
        name: string
        df: number | null
        ss: number | null
        ms: number | null
        f: number | null
        p: number | null
      }[]
    }
    components: {
      id: 'gauge' | 'repeatability' | 'reproducibility' | 'appraiser' | 'interaction' | 'part' | 'total'
      name: string
      variance: number | null
      lower: number | null
      upper: number | null
      deviation: number | null
      spread: number | null
      contribution: number | null
      share: number | null
      tolerance: number | null
    }[]
    categories: number | null
    charts: GaugeStudyResultAnswerAnalysisCharts
    /** by averages and ranges */
    ranges: {
      widths: (number | null)[]
      components: {
        id: 'gauge' | 'repeatability' | 'reproducibility' | 'appraiser' | 'interaction' | 'part' | 'total'
        name: string
        variance: number | null
        lower: number | null
        upper: number | null
        deviation: number | null
        spread: number | null
        contribution: number | null
        share: number | null
        tolerance: number | null
      }[]
      categories: number | null
    }
  } | null
} | {
  kind: 'nested'
  verdict: GaugeStudyResultAnswerVerdict
  problems: {
    sentence: string
    /** place from 0 */
    part?: number
    appraiser?: number
    trial?: number
  }[]
  analysis: {
    anova: {
      id: 'part' | 'appraiser' | 'interaction' | 'repeatability' | 'total'
      name: string
      df: number | null
      ss: number | null
      ms: number | null
      f: number | null
      p: number | null
    }[]
    components: {
      id: 'gauge' | 'repeatability' | 'reproducibility' | 'appraiser' | 'interaction' | 'part' | 'total'
      name: string
      variance: number | null
      lower: number | null
      upper: number | null
      deviation: number | null
      spread: number | null
      contribution: number | null
      share: number | null
      tolerance: number | null
    }[]
    categories: number | null
    charts: GaugeStudyResultAnswerAnalysisCharts
  } | null
} | {
  kind: 'attribute'
  verdict: GaugeStudyResultAnswerVerdict
  problems: {
    sentence: string
    /** place from 0 */
    part?: number
    appraiser?: number
    trial?: number
  }[]
  analysis: {
    categories: string[]
    within: {
      appraiser: string
      matched: number | null
      inspected: number | null
      percent: number | null
      lower: number | null
      upper: number | null
    }[]
    standard: {
      appraiser: string
      matched: number | null
      inspected: number | null
      percent: number | null
      lower: number | null
      upper: number | null
    }[]
    between: {
      matched: number | null
      inspected: number | null
      percent: number | null
      lower: number | null
      upper: number | null
    } | null
    all: {
      matched: number | null
      inspected: number | null
      percent: number | null
      lower: number | null
      upper: number | null
    } | null
    cohen: {
      first: string
      /** null: the standard */
      second: string | null
      kappa: number | null
      error: number | null
      z: number | null
      p: number | null
      lower: number | null
      upper: number | null
    }[]
    fleiss: {
      /** null: all appraisers */
      appraiser: string | null
      kappas: {
        /** null: all categories */
        category: string | null
        kappa: number | null
        error: number | null
        z: number | null
        p: number | null
      }[]
    }[]
  } | null
} | {
  kind: 'bias'
  verdict: GaugeStudyResultAnswerVerdict
  problems: {
    sentence: string
    /** place from 0 */
    part?: number
    appraiser?: number
    trial?: number
  }[]
  analysis: {
    count: number | null
    mean: number | null
    bias: number | null
    repeatability: number | null
    error: number | null
    freedom: number | null
    tolerance: {
      bias: number | null
      repeatability: number | null
    }
    t: number | null
    p: number | null
    lower: number | null
    upper: number | null
  } | null
} | {
  kind: 'linearity'
  verdict: GaugeStudyResultAnswerVerdict
  problems: {
    sentence: string
    /** place from 0 */
    part?: number
    appraiser?: number
    trial?: number
  }[]
  analysis: {
    slope: GaugeStudyResultAnswerAnalysisSlope
    intercept: GaugeStudyResultAnswerAnalysisSlope
    deviation: number | null
    freedom: number | null
    determination: number | null
    linearity: number | null
    bias: number | null
    parts: {
      part: string
      reference: number
      count: number | null
      mean: number | null
      bias: number | null
      repeatability: number | null
      error: number | null
      freedom: number | null
      tolerance: {
        bias: number | null
        repeatability: number | null
      }
      t: number | null
      p: number | null
      lower: number | null
      upper: number | null
    }[]
    band: {
      x: number
      fit: number
      lower: number
      upper: number
    }[]
    points: {
      x: number
      y: number
    }[]
  } | null
} | {
  kind: 'stability'
  verdict: GaugeStudyResultAnswerVerdict
  problems: {
    sentence: string
    /** place from 0 */
    part?: number
    appraiser?: number
    trial?: number
  }[]
  analysis: {
    chart: 'xbar_r' | 'i_mr'
    center: number | null
    sigma: number | null
    upper: number | null
    lower: number | null
    dispersion: {
      center: number | null
      upper: number | null
    }
    bias: number | null
    points: {
      occasion: number
      n: number
      value: number
      dispersion: number | null
      upper: number
      lower: number
      ceiling: number | null
      signals: string[]
    }[]
  } | null
}

export interface GaugeStudyResultAnswerVerdict {
  /** none where the study cannot be judged */
  grade: 'good' | 'marginal' | 'poor' | 'none'
  sentence: string
  remarks: string[]
}

export interface GaugeStudyResultAnswerAnalysisCharts {
  cells: {
    part: number
    appraiser: number
    mean: number
    range: number
  }[]
  means: GaugeStudyResultAnswerAnalysisChartsMeans
  ranges: GaugeStudyResultAnswerAnalysisChartsMeans
  beyond: number | null
  unsteady: number | null
}

export interface GaugeStudyResultAnswerAnalysisChartsMeans {
  center: number | null
  upper: number | null
  lower: number | null
}

export interface GaugeStudyResultAnswerAnalysisSlope {
  estimate: number | null
  error: number | null
  t: number | null
  p: number | null
  lower: number | null
  upper: number | null
}

export type GaugeStudyExplainAnswer = {
  kind: 'crossed'
  verdict: GaugeStudyResultAnswerVerdict
  problems: {
    sentence: string
    /** place from 0 */
    part?: number
    appraiser?: number
    trial?: number
  }[]
  analysis: {
    anova: {
      /** the table that the components come from */
      chosen: 'interaction' | 'pooled'
      interaction: {
        id: 'part' | 'appraiser' | 'interaction' | 'repeatability' | 'total'
        name: string
        df: LimitsPreviewAnswerInForceProcessItem
        ss: LimitsPreviewAnswerInForceProcessItem
        ms: LimitsPreviewAnswerInForceProcessItem | null
        f: LimitsPreviewAnswerInForceProcessItem | null
        p: LimitsPreviewAnswerInForceProcessItem | null
      }[]
      pooled: {
        id: 'part' | 'appraiser' | 'interaction' | 'repeatability' | 'total'
        name: string
        df: LimitsPreviewAnswerInForceProcessItem
        ss: LimitsPreviewAnswerInForceProcessItem
        ms: LimitsPreviewAnswerInForceProcessItem | null
        f: LimitsPreviewAnswerInForceProcessItem | null
        p: LimitsPreviewAnswerInForceProcessItem | null
      }[]
    }
    components: {
      id: 'gauge' | 'repeatability' | 'reproducibility' | 'appraiser' | 'interaction' | 'part' | 'total'
      name: string
      variance: LimitsPreviewAnswerInForceProcessItem
      lower: LimitsPreviewAnswerInForceProcessItem
      upper: LimitsPreviewAnswerInForceProcessItem
      deviation: LimitsPreviewAnswerInForceProcessItem
      spread: LimitsPreviewAnswerInForceProcessItem
      contribution: LimitsPreviewAnswerInForceProcessItem
      share: LimitsPreviewAnswerInForceProcessItem
      tolerance: LimitsPreviewAnswerInForceProcessItem
    }[]
    categories: LimitsPreviewAnswerInForceProcessItem
    charts: GaugeStudyExplainAnswerAnalysisCharts
    /** by averages and ranges */
    ranges: {
      widths: LimitsPreviewAnswerInForceProcessItem[]
      components: {
        id: 'gauge' | 'repeatability' | 'reproducibility' | 'appraiser' | 'interaction' | 'part' | 'total'
        name: string
        variance: LimitsPreviewAnswerInForceProcessItem
        lower: LimitsPreviewAnswerInForceProcessItem
        upper: LimitsPreviewAnswerInForceProcessItem
        deviation: LimitsPreviewAnswerInForceProcessItem
        spread: LimitsPreviewAnswerInForceProcessItem
        contribution: LimitsPreviewAnswerInForceProcessItem
        share: LimitsPreviewAnswerInForceProcessItem
        tolerance: LimitsPreviewAnswerInForceProcessItem
      }[]
      categories: LimitsPreviewAnswerInForceProcessItem
    }
  } | null
} | {
  kind: 'nested'
  verdict: GaugeStudyResultAnswerVerdict
  problems: {
    sentence: string
    /** place from 0 */
    part?: number
    appraiser?: number
    trial?: number
  }[]
  analysis: {
    anova: {
      id: 'part' | 'appraiser' | 'interaction' | 'repeatability' | 'total'
      name: string
      df: LimitsPreviewAnswerInForceProcessItem
      ss: LimitsPreviewAnswerInForceProcessItem
      ms: LimitsPreviewAnswerInForceProcessItem | null
      f: LimitsPreviewAnswerInForceProcessItem | null
      p: LimitsPreviewAnswerInForceProcessItem | null
    }[]
    components: {
      id: 'gauge' | 'repeatability' | 'reproducibility' | 'appraiser' | 'interaction' | 'part' | 'total'
      name: string
      variance: LimitsPreviewAnswerInForceProcessItem
      lower: LimitsPreviewAnswerInForceProcessItem
      upper: LimitsPreviewAnswerInForceProcessItem
      deviation: LimitsPreviewAnswerInForceProcessItem
      spread: LimitsPreviewAnswerInForceProcessItem
      contribution: LimitsPreviewAnswerInForceProcessItem
      share: LimitsPreviewAnswerInForceProcessItem
      tolerance: LimitsPreviewAnswerInForceProcessItem
    }[]
    categories: LimitsPreviewAnswerInForceProcessItem
    charts: GaugeStudyExplainAnswerAnalysisCharts
  } | null
} | {
  kind: 'attribute'
  verdict: GaugeStudyResultAnswerVerdict
  problems: {
    sentence: string
    /** place from 0 */
    part?: number
    appraiser?: number
    trial?: number
  }[]
  analysis: {
    categories: string[]
    within: {
      appraiser: string
      matched: LimitsPreviewAnswerInForceProcessItem
      inspected: LimitsPreviewAnswerInForceProcessItem
      percent: LimitsPreviewAnswerInForceProcessItem
      lower: LimitsPreviewAnswerInForceProcessItem
      upper: LimitsPreviewAnswerInForceProcessItem
    }[]
    standard: {
      appraiser: string
      matched: LimitsPreviewAnswerInForceProcessItem
      inspected: LimitsPreviewAnswerInForceProcessItem
      percent: LimitsPreviewAnswerInForceProcessItem
      lower: LimitsPreviewAnswerInForceProcessItem
      upper: LimitsPreviewAnswerInForceProcessItem
    }[]
    between: {
      matched: LimitsPreviewAnswerInForceProcessItem
      inspected: LimitsPreviewAnswerInForceProcessItem
      percent: LimitsPreviewAnswerInForceProcessItem
      lower: LimitsPreviewAnswerInForceProcessItem
      upper: LimitsPreviewAnswerInForceProcessItem
    } | null
    all: {
      matched: LimitsPreviewAnswerInForceProcessItem
      inspected: LimitsPreviewAnswerInForceProcessItem
      percent: LimitsPreviewAnswerInForceProcessItem
      lower: LimitsPreviewAnswerInForceProcessItem
      upper: LimitsPreviewAnswerInForceProcessItem
    } | null
    cohen: {
      first: string
      /** null: the standard */
      second: string | null
      kappa: LimitsPreviewAnswerInForceProcessItem
      error: LimitsPreviewAnswerInForceProcessItem
      z: LimitsPreviewAnswerInForceProcessItem
      p: LimitsPreviewAnswerInForceProcessItem
      lower: LimitsPreviewAnswerInForceProcessItem
      upper: LimitsPreviewAnswerInForceProcessItem
    }[]
    fleiss: {
      /** null: all appraisers */
      appraiser: string | null
      kappas: {
        /** null: all categories */
        category: string | null
        kappa: LimitsPreviewAnswerInForceProcessItem
        error: LimitsPreviewAnswerInForceProcessItem
        z: LimitsPreviewAnswerInForceProcessItem
        p: LimitsPreviewAnswerInForceProcessItem
      }[]
    }[]
  } | null
} | {
  kind: 'bias'
  verdict: GaugeStudyResultAnswerVerdict
  problems: {
    sentence: string
    /** place from 0 */
    part?: number
    appraiser?: number
    trial?: number
  }[]
  analysis: {
    count: LimitsPreviewAnswerInForceProcessItem
    mean: LimitsPreviewAnswerInForceProcessItem
    bias: LimitsPreviewAnswerInForceProcessItem
    repeatability: LimitsPreviewAnswerInForceProcessItem
    error: LimitsPreviewAnswerInForceProcessItem
    freedom: LimitsPreviewAnswerInForceProcessItem
    tolerance: GaugeStudyExplainAnswerAnalysisTolerance
    t: LimitsPreviewAnswerInForceProcessItem
    p: LimitsPreviewAnswerInForceProcessItem
    lower: LimitsPreviewAnswerInForceProcessItem
    upper: LimitsPreviewAnswerInForceProcessItem
  } | null
} | {
  kind: 'linearity'
  verdict: GaugeStudyResultAnswerVerdict
  problems: {
    sentence: string
    /** place from 0 */
    part?: number
    appraiser?: number
    trial?: number
  }[]
  analysis: {
    slope: GaugeStudyExplainAnswerAnalysisSlope
    intercept: GaugeStudyExplainAnswerAnalysisSlope
    deviation: LimitsPreviewAnswerInForceProcessItem
    freedom: LimitsPreviewAnswerInForceProcessItem
    determination: LimitsPreviewAnswerInForceProcessItem
    linearity: LimitsPreviewAnswerInForceProcessItem
    bias: LimitsPreviewAnswerInForceProcessItem
    parts: {
      part: string
      reference: number
      count: LimitsPreviewAnswerInForceProcessItem
      mean: LimitsPreviewAnswerInForceProcessItem
      bias: LimitsPreviewAnswerInForceProcessItem
      repeatability: LimitsPreviewAnswerInForceProcessItem
      error: LimitsPreviewAnswerInForceProcessItem
      freedom: LimitsPreviewAnswerInForceProcessItem
      tolerance: GaugeStudyExplainAnswerAnalysisTolerance
      t: LimitsPreviewAnswerInForceProcessItem
      p: LimitsPreviewAnswerInForceProcessItem
      lower: LimitsPreviewAnswerInForceProcessItem
      upper: LimitsPreviewAnswerInForceProcessItem
    }[]
    band: {
      x: number
      fit: number
      lower: number
      upper: number
    }[]
    points: {
      x: number
      y: number
    }[]
  } | null
} | {
  kind: 'stability'
  verdict: GaugeStudyResultAnswerVerdict
  problems: {
    sentence: string
    /** place from 0 */
    part?: number
    appraiser?: number
    trial?: number
  }[]
  analysis: {
    chart: 'xbar_r' | 'i_mr'
    center: LimitsPreviewAnswerInForceProcessItem
    sigma: LimitsPreviewAnswerInForceProcessItem
    upper: LimitsPreviewAnswerInForceProcessItem
    lower: LimitsPreviewAnswerInForceProcessItem
    dispersion: {
      center: LimitsPreviewAnswerInForceProcessItem
      upper: LimitsPreviewAnswerInForceProcessItem
    }
    bias: LimitsPreviewAnswerInForceProcessItem | null
    points: {
      occasion: number
      n: number
      value: number
      dispersion: number | null
      upper: number
      lower: number
      ceiling: number | null
      signals: string[]
    }[]
  } | null
}

export interface GaugeStudyExplainAnswerAnalysisCharts {
  cells: {
    part: number
    appraiser: number
    mean: number
    range: number
  }[]
  means: GaugeStudyExplainAnswerAnalysisChartsMeans
  ranges: GaugeStudyExplainAnswerAnalysisChartsMeans
  beyond: LimitsPreviewAnswerInForceProcessItem
  unsteady: LimitsPreviewAnswerInForceProcessItem
}

export interface GaugeStudyExplainAnswerAnalysisChartsMeans {
  center: LimitsPreviewAnswerInForceProcessItem
  upper: LimitsPreviewAnswerInForceProcessItem
  lower: LimitsPreviewAnswerInForceProcessItem
}

export interface GaugeStudyExplainAnswerAnalysisTolerance {
  bias: LimitsPreviewAnswerInForceProcessItem
  repeatability: LimitsPreviewAnswerInForceProcessItem
}

export interface GaugeStudyExplainAnswerAnalysisSlope {
  estimate: LimitsPreviewAnswerInForceProcessItem
  error: LimitsPreviewAnswerInForceProcessItem
  t: LimitsPreviewAnswerInForceProcessItem
  p: LimitsPreviewAnswerInForceProcessItem
  lower: LimitsPreviewAnswerInForceProcessItem
  upper: LimitsPreviewAnswerInForceProcessItem
}

export interface GroupCreateBody {
  name: string
  /** ids of the characteristics, all of one client */
  members: number[]
  /** timestamp unless given */
  align_by?: 'timestamp' | 'batch_number' | 'piece'
  /** classical unless given */
  covariance?: 'classical' | 'successive' | 'pooled'
  /** 0.0027 unless given */
  alpha?: number
  /** 25 unless given */
  baseline_observations?: number
}

export interface GroupCreateAnswer {
  id: number
  name: string
  members: {
    characteristic_id: number
    code: string
    name: string
    unit: string | null
    decimals: number
    subgroup_size: number
    deleted: boolean
  }[]
  /** what makes subgroups of the members one observation: the same timestamp, the same batch_number, or the same metadata.piece (or kit_number, serial) */
  align_by: 'timestamp' | 'batch_number' | 'piece'
  /** classical and successive take each subgroup as one value; pooled takes the covariance from within subgroups, whose measurements belong together one by one */
  covariance: 'classical' | 'successive' | 'pooled'
  /** share of points of an unchanged process beyond the limit */
  alpha: number
  baseline_observations: number
  client_id: string | null
  created_at: string
  updated_at: string
  limits_revision: number | null
  open_signals: number
}

export type GroupListAnswer = GroupCreateAnswer[]

export type GroupGetAnswer = GroupCreateAnswer

export interface GroupUpdateBody {
  name?: string
  /** ids of the characteristics, all of one client */
  members?: number[]
  /** timestamp unless given */
  align_by?: 'timestamp' | 'batch_number' | 'piece'
  /** classical unless given */
  covariance?: 'classical' | 'successive' | 'pooled'
  /** 0.0027 unless given */
  alpha?: number
  /** 25 unless given */
  baseline_observations?: number
}

export type GroupUpdateAnswer = GroupCreateAnswer

export interface GroupFreezeBody {
  /** the baseline begins here; with the first observation unless given */
  from?: string
  /** this time or earlier */
  to?: string
  /** observations to leave out, each by its sample_id */
  exclude?: {
    sample_id: number
    reason: string
  }[]
  reason?: string
  /** needed where the settings of the station ask for a signature */
  signature?: CharacteristicUpdateBodySignature
}

export interface GroupFreezeAnswer {
  revision: number
  observations: number
  alpha: number
  covariance: 'classical' | 'successive' | 'pooled'
  excluded: {
    sample_id: number
    reason: string
  }[]
  created_by: string
  created_at: string
  reason: string | null
  /** in force for observations after this time; null from the beginning */
  effective_after: string | null
  /** in the order of the members */
  means: (number | null)[]
  deviations: (number | null)[]
  /** the lower triangle, without its diagonal */
  correlations: ((number | null)[])[]
  /** phase II, for a subgroup of the configured size */
  ucl: number | null
}

export interface GroupChartQuery {
  /** 200 unless given */
  last?: number
}

export interface GroupChartAnswer {
  group: GroupCreateAnswer
  revisions: GroupFreezeAnswer[]
  /** of the newest point: trial, or the revision in force */
  ucl: number | null
  dispersion_limits: {
    ucl: number | null
    lcl: number | null
  } | null
  /** complete observations, oldest first */
  points: {
    /** of the first member; names the observation */
    sample_id: number
    /** the timestamp, batch or piece that it has in common */
    observation: string
    /** of the newest subgroup of the observation */
    timestamp: string
    n: number
    /** null before there is an estimate */
    t2: number | null
    ucl: number | null
    beyond: boolean
    phase: 'trial' | 'I' | 'II'
    revision: number | null
    /** one of its subgroups is left out */
    excluded: boolean
    /** |S| of the subgroup as a share of the baseline’s */
    dispersion: number | null
    /** |S| is beyond a limit */
    dispersion_beyond: boolean
    signal: {
      id: number
      status: 'open' | 'acknowledged' | 'withdrawn'
    } | null
    dispersion_signal: {
      id: number
      status: 'open' | 'acknowledged' | 'withdrawn'
    } | null
  }[]
  /** complete observations that were read, of which the points are the newest */
  complete: number
  incomplete: GroupChartAnswerIncomplete
  /** there are older subgroups, which were not read */
  truncated: boolean
  /** why there is no estimate or limit */
  reasons: string[]
}

export interface GroupChartAnswerIncomplete {
  count: number
  /** at most 50 */
  newest: {
    /** null where a subgroup does not name it */
    observation: string | null
    timestamp: string
    reason: string
  }[]
}

export type GroupExplainQuery = GroupChartQuery

export interface GroupExplainAnswer {
  group: GroupCreateAnswer
  revisions: {
    revision: number
    observations: number
    alpha: number
    covariance: 'classical' | 'successive' | 'pooled'
    excluded: {
      sample_id: number
      reason: string
    }[]
    created_by: string
    created_at: string
    reason: string | null
    /** in force for observations after this time; null from the beginning */
    effective_after: string | null
    /** in the order of the members */
    means: LimitsPreviewAnswerInForceProcessItem[]
    deviations: LimitsPreviewAnswerInForceProcessItem[]
    /** the lower triangle, without its diagonal */
    correlations: LimitsPreviewAnswerInForceProcessItem[][]
    /** phase II, for a subgroup of the configured size */
    ucl: LimitsPreviewAnswerInForceProcessItem
  }[]
  /** of the newest point: trial, or the revision in force */
  ucl: LimitsPreviewAnswerInForceProcessItem | null
  dispersion_limits: {
    ucl: LimitsPreviewAnswerInForceProcessItem
    lcl: LimitsPreviewAnswerInForceProcessItem
  } | null
  /** complete observations, oldest first */
  points: {
    /** of the first member; names the observation */
    sample_id: number
    /** the timestamp, batch or piece that it has in common */
    observation: string
    /** of the newest subgroup of the observation */
    timestamp: string
    n: number
    /** null before there is an estimate */
    t2: number | null
    ucl: number | null
    beyond: boolean
    phase: 'trial' | 'I' | 'II'
    revision: number | null
    /** one of its subgroups is left out */
    excluded: boolean
    /** |S| of the subgroup as a share of the baseline’s */
    dispersion: number | null
    /** |S| is beyond a limit */
    dispersion_beyond: boolean
    signal: {
      id: number
      status: 'open' | 'acknowledged' | 'withdrawn'
    } | null
    dispersion_signal: {
      id: number
      status: 'open' | 'acknowledged' | 'withdrawn'
    } | null
  }[]
  /** complete observations that were read, of which the points are the newest */
  complete: number
  incomplete: GroupChartAnswerIncomplete
  /** there are older subgroups, which were not read */
  truncated: boolean
  /** why there is no estimate or limit */
  reasons: string[]
}

export interface GroupObservationAnswer {
  sample_id: number
  observation: string
  timestamp: string
  phase: 'trial' | 'I' | 'II'
  revision: number | null
  t2: number | null
  ucl: number | null
  beyond: boolean
  sentence: string
  /** the one that stands out most first */
  contributions: {
    characteristic_id: number
    code: string
    name: string
    sample_id: number
    value: number
    /** from its mean, in σ */
    distance: number | null
    /** Tⱼ²: it alone */
    unconditional: number | null
    /** from where the others lead one to expect it, in σ */
    conditional_distance: number | null
    /** dⱼ: T² − T² without it */
    conditional: number | null
    unconditional_p: number | null
    conditional_p: number | null
  }[]
  signal: GroupObservationAnswerSignal | null
  dispersion_signal: GroupObservationAnswerSignal | null
}

export interface GroupObservationAnswerSignal {
  id: number
  group_id: number
  group_name: string
  /** of the first member; names the observation */
  sample_id: number
  observation: string
  timestamp: string
  revision: number
  t2: number
  /** of T² */
  ucl: number
  /** what signals: location is T², dispersion is |S| as a share of the baseline’s */
  chart: 'location' | 'dispersion'
  rule_name: string
  severity: 'CRITICAL'
  /** of T² or |S|, whichever signals */
  value: number
  /** that it is beyond */
  limit: number
  /** which characteristics moved, or how much the subgroup scatters */
  sentence: string
  status: 'open' | 'acknowledged' | 'withdrawn'
  opened_at: string
  acknowledged_at: string | null
  acknowledged_by: string | null
  cause_code: string | null
  action_code: string | null
  comment: string | null
  withdrawn_at: string | null
  /** where it, or everything of its group, is put aside for a while */
  shelf: ViolationListAnswerResultsItemShelf | null
}

export interface GroupExplainObservationAnswer {
  sample_id: number
  observation: string
  timestamp: string
  phase: 'trial' | 'I' | 'II'
  revision: number | null
  t2: LimitsPreviewAnswerInForceProcessItem
  ucl: LimitsPreviewAnswerInForceProcessItem
  beyond: boolean
  sentence: string
  /** the one that stands out most first */
  contributions: {
    characteristic_id: number
    code: string
    name: string
    sample_id: number
    value: number
    /** from its mean, in σ */
    distance: LimitsPreviewAnswerInForceProcessItem
    /** Tⱼ²: it alone */
    unconditional: LimitsPreviewAnswerInForceProcessItem
    /** from where the others lead one to expect it, in σ */
    conditional_distance: LimitsPreviewAnswerInForceProcessItem
    /** dⱼ: T² − T² without it */
    conditional: LimitsPreviewAnswerInForceProcessItem
    unconditional_p: LimitsPreviewAnswerInForceProcessItem
    conditional_p: LimitsPreviewAnswerInForceProcessItem
  }[]
  signal: GroupObservationAnswerSignal | null
  dispersion_signal: GroupObservationAnswerSignal | null
}

export interface GroupSignalListQuery {
  group_id?: number
  /** groups that it belongs to */
  characteristic_id?: number
  status?: 'open' | 'acknowledged' | 'withdrawn'
  cause_code?: string
  /** this time or later */
  from?: string
  /** this time or earlier */
  to?: string
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
}

export interface GroupSignalListAnswer {
  total: number
  page: number
  limit: number
  results: GroupObservationAnswerSignal[]
  /** by what became of them, whatever status is asked for */
  counts: ViolationListAnswerCounts
}

export type GroupSignalAcknowledgeBody = ViolationAcknowledgeBody

export type GroupSignalAcknowledgeAnswer = GroupObservationAnswerSignal

export interface AlarmPolicyGetAnswer {
  /** the first that fits decides */
  handling: {
    /** null is any */
    severity: 'CRITICAL' | 'WARNING' | null
    /** empty is any; signals of groups have no rule */
    rule_ids: number[]
    /** of whoever acknowledges; empty is any */
    roles: ('OPERATOR_DATAENTRY' | 'LEADER_DATACONFIG' | 'POWERUSER' | 'ADMIN')[]
    may_acknowledge: boolean
    cause_required: boolean
    action_required: boolean
    comment_required: boolean
  }[]
  shelving: AlarmPolicyGetAnswerShelving
  /** warnings stand in the banner, too, and sound */
  banner_warnings: boolean
  sound: AlarmPolicyGetAnswerSound
}

export interface AlarmPolicyGetAnswerShelving {
  /** who may shelve */
  roles: ('OPERATOR_DATAENTRY' | 'LEADER_DATACONFIG' | 'POWERUSER' | 'ADMIN')[]
  max_minutes: number
}

export interface AlarmPolicyGetAnswerSound {
  enabled: boolean
  tone: 'chime' | 'bell' | 'beep' | 'horn'
  /** per cent */
  volume: number
  /** until acknowledged or shelved; null is once */
  repeat_seconds: number | null
}

export interface AlarmPolicyUpdateBody {
  /** the first that fits decides */
  handling?: {
    /** null is any */
    severity: 'CRITICAL' | 'WARNING' | null
    /** empty is any; signals of groups have no rule */
    rule_ids: number[]
    /** of whoever acknowledges; empty is any */
    roles: ('OPERATOR_DATAENTRY' | 'LEADER_DATACONFIG' | 'POWERUSER' | 'ADMIN')[]
    may_acknowledge: boolean
    cause_required: boolean
    action_required: boolean
    comment_required: boolean
  }[]
  shelving?: AlarmPolicyGetAnswerShelving
  /** warnings stand in the banner, too, and sound */
  banner_warnings?: boolean
  sound?: AlarmPolicyGetAnswerSound
}

export type AlarmPolicyUpdateAnswer = AlarmPolicyGetAnswer

export interface AlarmShelveBody {
  subject: ViolationListAnswerResultsItemShelfSubject
  /** until it comes back; the policy may allow less than a week */
  minutes: number
  reason: string
}

export type AlarmShelveAnswer = ViolationListAnswerResultsItemShelf

export interface AlarmUnshelveBody {
  subject: ViolationListAnswerResultsItemShelfSubject
}

export type AlarmShelvedAnswer = {
  id: number
  subject: ViolationListAnswerResultsItemShelfSubject
  reason: string
  shelved_by: string
  shelved_at: string
  /** it comes back by itself then */
  until: string
  /** of the characteristic or group */
  name: string
  /** of the violation or signal; null where everything of it is shelved */
  sentence: string | null
}[]

export type EscalationListAnswer = EscalationListAnswerItem[]

export interface EscalationListAnswerItem {
  id: number
  name: string
  enabled: boolean
  /** null is both */
  severity: 'CRITICAL' | 'WARNING' | null
  /** empty is all; a group counts by its members */
  characteristics: number[]
  /** of the characteristic; empty is all */
  lines: string[]
  steps: {
    /** since the alarm, unacknowledged */
    after_minutes: number
    recipients: {
      kind: 'email'
      address: string
    } | {
      kind: 'webhook'
      webhook_id: number
    }[]
  }[]
  /** whose characteristics it is about, besides those of all clients */
  client_id: string | null
  every_client: boolean
  /** alarms from here on; those before it was switched on are left in peace */
  since: string
  updated_at: string
}

export interface EscalationCreateBody {
  name: string
  enabled?: boolean
  /** null is both */
  severity?: 'CRITICAL' | 'WARNING' | null
  /** empty is all; a group counts by its members */
  characteristics?: number[]
  /** of the characteristic; empty is all */
  lines?: string[]
  steps: {
    /** since the alarm, unacknowledged */
    after_minutes: number
    recipients: {
      kind: 'email'
      address: string
    } | {
      kind: 'webhook'
      webhook_id: number
    }[]
  }[]
}

export type EscalationCreateAnswer = EscalationListAnswerItem

export interface EscalationUpdateBody {
  name?: string
  enabled?: boolean
  /** null is both */
  severity?: 'CRITICAL' | 'WARNING' | null
  /** empty is all; a group counts by its members */
  characteristics?: number[]
  /** of the characteristic; empty is all */
  lines?: string[]
  steps?: {
    /** since the alarm, unacknowledged */
    after_minutes: number
    recipients: {
      kind: 'email'
      address: string
    } | {
      kind: 'webhook'
      webhook_id: number
    }[]
  }[]
}

export type EscalationUpdateAnswer = EscalationListAnswerItem

export type WebhookListAnswer = WebhookListAnswerItem[]

export interface WebhookListAnswerItem {
  id: number
  name: string
  url: string
  updated_at: string
}

export interface WebhookCreateBody {
  name: string
  url: string
  /** signs what is sent; made by the station unless given */
  secret?: string
}

export interface WebhookCreateAnswer {
  webhook: WebhookListAnswerItem
  /** shown this once, where the station made it; null where it was given */
  secret: string | null
}

export interface WebhookUpdateBody {
  name?: string
  url?: string
  /** signs what is sent; made by the station unless given */
  secret?: string
}

export type WebhookUpdateAnswer = WebhookListAnswerItem

export interface WebhookTestAnswer {
  id: number
  kind: 'email' | 'webhook'
  /** the mail address, or the name of the webhook */
  recipient: string
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled'
  /** its name; null for a test */
  escalation: string | null
  after_minutes: number | null
  /** violations and signals of groups that it tells of */
  alarms: ViolationListAnswerResultsItemShelfSubject[]
  title: string
  attempts: number
  created_at: string
  next_attempt_at: string | null
  finished_at: string | null
  /** the server's answer to the last attempt, or why there was none */
  answer: string | null
}

export interface MailServerGetAnswer {
  server: {
    host: string
    port: number
    /** tls from the first byte, starttls before anything is said, or none */
    security: 'tls' | 'starttls' | 'none'
    /** null where the server asks for no sign-in */
    user: string | null
    from_address: string
    from_name: string
    /** the plant's own certificate authority, trusted besides the known ones */
    ca: string | null
    password_set: boolean
  } | null
}

export interface MailServerSetBody {
  host: string
  port: number
  /** tls from the first byte, starttls before anything is said, or none */
  security: 'tls' | 'starttls' | 'none'
  /** null where the server asks for no sign-in */
  user: string | null
  from_address: string
  from_name: string
  /** the plant's own certificate authority, trusted besides the known ones */
  ca: string | null
  /** unless given, the known one stays while host, port and user do; null forgets it */
  password?: string | null
}

export type MailServerSetAnswer = MailServerGetAnswer

export interface MailServerTestBody {
  to: string
}

export type MailServerTestAnswer = WebhookTestAnswer

export interface DeliveryListQuery {
  state?: 'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled'
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
}

export interface DeliveryListAnswer {
  total: number
  page: number
  limit: number
  results: WebhookTestAnswer[]
}

export type DeliveryRetryAnswer = WebhookTestAnswer

export type EntryLockListAnswer = EntryLockListAnswerItem[]

export interface EntryLockListAnswerItem {
  characteristic_id: number
  locked_at: string
  /** a person, or system where a rule did */
  locked_by: string
  /** what the rule found in words, or what the person said */
  reason: string
  /** that locked it; null where a person did */
  violation_id: number | null
}

export interface EntryLockGetAnswer {
  characteristic_id: number
  /** rules that lock it when they fire at a subgroup that arrives */
  rule_ids: number[]
  lock: EntryLockListAnswerItem | null
}

export interface EntryLockSetBody {
  rule_ids: number[]
}

export type EntryLockSetAnswer = EntryLockGetAnswer

export interface EntryLockLockBody {
  reason: string
}

export type EntryLockLockAnswer = EntryLockListAnswerItem

export type EntryLockReleaseBody = EntryLockLockBody

export interface AnnotationListQuery {
  characteristic_id?: number
  /** those that reach into the period, by the measuring time */
  from?: string
  to?: string
  /** the newest so many */
  limit?: number
}

export type AnnotationListAnswer = AnnotationListAnswerItem[]

export interface AnnotationListAnswerItem {
  id: number
  characteristic_id: number
  characteristic_code: string
  characteristic_name: string
  /** null where it is of a period */
  sample_id: number | null
  /** the time of the subgroup, or where the period begins */
  from: string
  /** where the period ends; null at a subgroup */
  to: string | null
  text: string
  category: 'tool_change' | 'maintenance' | 'material' | 'setting' | 'measurement' | 'other' | null
  author: string
  created_at: string
  updated_by: string | null
  updated_at: string | null
  revision: number
}

export interface AnnotationAddBody {
  characteristic_id: number
  /** one subgroup, or a period */
  place: {
    /** the subgroup that it stands at */
    sample_id: number
  } | {
    /** of the measuring time, as `to`, which is not before it */
    from: string
    to: string
  }
  /** what people read beside the chart */
  text: string
  category?: 'tool_change' | 'maintenance' | 'material' | 'setting' | 'measurement' | 'other' | null
}

export type AnnotationAddAnswer = AnnotationListAnswerItem

export interface AnnotationUpdateBody {
  /** what people read beside the chart */
  text?: string
  category?: 'tool_change' | 'maintenance' | 'material' | 'setting' | 'measurement' | 'other' | null
  /** refuses where somebody changed it since */
  revision?: number
}

export type AnnotationUpdateAnswer = AnnotationListAnswerItem

export interface TraceFieldListQuery {
  /** also those that are no longer asked for */
  include_retired?: 'true' | 'false'
  characteristic_id?: number
}

export type TraceFieldListAnswer = TraceFieldListAnswerItem[]

export interface TraceFieldListAnswerItem {
  key: string
  /** what people read */
  label: string
  kind: 'text' | 'choice' | 'barcode'
  /** what can be chosen where the kind is choice; else empty */
  choices: string[]
  /** people must fill it in; programs may leave it out */
  required: boolean
  /** keeps its value from one entry to the next */
  sticky: boolean
  /** what a barcode begins with that belongs here wherever it is read; it is taken off */
  barcode_prefix: string | null
  /** for which characteristics it is asked; null is all */
  characteristic_ids: number[] | null
  /** batch_number, operator_id (both beside the metadata) and part_number (within), which every station has */
  built_in: boolean
  /** place in the list, from 1 */
  position: number
  /** since when it is no longer asked for; it can still be searched */
  retired_at: string | null
  /** the share of the older subgroups that can be found by it by now; 1 is all */
  searchable: number
}

export interface TraceFieldCreateBody {
  /** under which it travels in the metadata of a subgroup; it never changes */
  key: string
  /** what people read */
  label: string
  kind?: 'text' | 'choice' | 'barcode'
  /** what can be chosen where the kind is choice; else empty */
  choices?: string[]
  /** people must fill it in; programs may leave it out */
  required?: boolean
  /** keeps its value from one entry to the next */
  sticky?: boolean
  /** what a barcode begins with that belongs here wherever it is read; it is taken off */
  barcode_prefix?: string | null
  /** for which characteristics it is asked; null is all */
  characteristic_ids?: number[] | null
}

export type TraceFieldCreateAnswer = TraceFieldListAnswerItem

export interface TraceFieldUpdateBody {
  /** what people read */
  label?: string
  kind?: 'text' | 'choice' | 'barcode'
  /** what can be chosen where the kind is choice; else empty */
  choices?: string[]
  /** people must fill it in; programs may leave it out */
  required?: boolean
  /** keeps its value from one entry to the next */
  sticky?: boolean
  /** what a barcode begins with that belongs here wherever it is read; it is taken off */
  barcode_prefix?: string | null
  /** for which characteristics it is asked; null is all */
  characteristic_ids?: number[] | null
  /** its new place in the list, from 1; the others make room */
  position?: number
}

export type TraceFieldUpdateAnswer = TraceFieldListAnswerItem

export interface TraceFieldRetireBody {
  /** false brings it back */
  retired?: boolean
}

export type TraceFieldRetireAnswer = TraceFieldListAnswerItem

export interface TraceFindQuery {
  /** what the value begins with, whatever the case */
  text: string
  field?: string
  limit?: number
}

export type TraceFindAnswer = {
  field: string
  label: string
  value: string
  samples: number
  characteristics: number
  first_at: string
  last_at: string
}[]

export interface TraceGetQuery {
  /** this time or later */
  from?: string
  /** this time or earlier */
  to?: string
}

export interface TraceGetAnswer {
  field: string
  label: string
  value: string
  samples: number
  /** those with open violations first, then by name */
  characteristics: {
    characteristic_id: number
    code: string
    name: string
    unit: string | null
    /** of the plotted values */
    decimals: number
    /** of the limits */
    line_decimals: number
    samples: number
    excluded: number
    violations: {
      open: number
      acknowledged: number
    }
    first_at: string
    last_at: string
    first_sample_id: number
    last_sample_id: number
    /** of the limits in force now, at the usual size */
    center_line: number | null
    ucl: number | null
    lcl: number | null
    /** oldest first: those that carry the value with some before and after, at most 120, the newest kept */
    points: {
      sample_id: number
      timestamp: string
      /** the plotted value */
      value: number
      /** carries the value; the others stand around it */
      carries: boolean
      excluded: boolean
      violation: 'open' | 'acknowledged' | null
    }[]
  }[]
  /** what else the newest 2,000 of these subgroups carry, the most frequent first */
  related: {
    field: string
    label: string
    value: string
    samples: number
  }[]
}

export interface SampleListQuery {
  characteristic_id?: number
  /** when it was measured */
  from?: string
  to?: string
  state?: 'excluded' | 'corrected' | 'violation' | 'open_violation'
  source?: 'bridge' | 'http' | 'station'
  sort?: 'measured' | 'received' | 'characteristic'
  order?: 'asc' | 'desc'
  limit?: number
  /** `next` of the page before; the first page unless given */
  after?: string
  trace?: string | string[]
}

export interface SampleListAnswer {
  results: {
    sample_id: number
    characteristic_id: number
    characteristic_code: string
    characteristic_name: string
    unit: string | null
    decimals: number
    /** when it was measured */
    timestamp: string
    received_at: string
    measurements: number[]
    /** of the measurements; null on charts of counts */
    mean: number | null
    /** on charts of counts */
    count: number | null
    /** where it was sent with the count */
    sample_size: number | null
    batch_number: string | null
    operator_id: string | null
    part_number: string | null
    /** of the fields that a leader defined, by their keys */
    traces: Record<string, string>
    note: string | null
    excluded: boolean
    corrections: number
    /** false where there were no frozen limits when it arrived */
    judged: boolean
    violations: {
      open: number
      acknowledged: number
      /** one of them is beyond a limit */
      critical: boolean
      /** of those that stand */
      rule_ids: number[]
    }
    recorded_by: string
    source: 'bridge' | 'http' | 'station'
  }[]
  /** `after` of the next page; null when this is the last */
  next: string | null
  /** null where it would have to be counted */
  total: number | null
  /** how many were looked at where a page ends early, because few match; ask for `next` */
  searched: number | null
}

export type SampleExportQuery = SampleListQuery

export type SampleHistoryAnswer = {
  /** of the audit log */
  seq: number
  at: string
  actor: string
  operation: string
  reason: string | null
  /** of a correction */
  before: {
    measurements: number[]
    batch_number: string | null
    operator_id: string | null
    metadata: SerialGaugeRequestAnswer | null
  } | null
  after: {
    measurements: number[]
    batch_number: string | null
    operator_id: string | null
    metadata: SerialGaugeRequestAnswer | null
  } | null
  signature: SampleExcludeAnswerSignaturesItem | null
}[]

export interface PieceSaveBody {
  /** kit or serial number; one piece has it */
  kitNumber: string
  name?: string | null
  country?: string | null
  haplogroup?: string | null
  /** measured or read of the piece, by name, as it was sent */
  markers?: Record<string, string | number>
  /** when this was recorded; what is older than the stored piece changes nothing. Now unless sent */
  timestamp?: string
  /** the same, as an answer names it */
  updatedAt?: string
  /** as an answer names it; the station keeps its own */
  createdAt?: string
  [name: string]: unknown
}

export interface PieceSaveAnswer {
  success: true
  /** kept: what was sent is older than what is stored, and changed nothing */
  action: 'created' | 'updated' | 'kept'
  /** A piece, with its further fields beside the known ones */
  sample: PieceSaveAnswerSample
  /** what the markers that feed charts came to */
  measurements: {
    characteristic_id: number
    /** its code */
    characteristic: string
    marker: string
    /** the subgroup that it became */
    sample_id?: number
    in_control?: boolean
    violations?: {
      rule_id: number
      rule_name: string
      severity: 'CRITICAL' | 'WARNING'
      chart: 'location' | 'dispersion' | 'within'
    }[]
    /** why it became none; the piece is stored all the same */
    error?: string
  }[]
}

/** A piece, with its further fields beside the known ones */
export interface PieceSaveAnswerSample {
  kitNumber: string
  name: string | null
  country: string | null
  haplogroup: string | null
  markers: Record<string, string | number>
  createdAt: string
  /** its own timestamp where it carries one */
  updatedAt: string
  [name: string]: unknown
}

export interface PieceListQuery {
  /** beginnings of words in number, name, country, haplogroup */
  search?: string
  country?: string
  haplogroup?: string
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
}

export interface PieceListAnswer {
  success: true
  samples: PieceSaveAnswerSample[]
  pagination: {
    /** a search counts to 1,000 and no further */
    total: number
    page: number
    limit: number
    hasMore: boolean
  }
}

export interface PieceSaveBatchBody {
  /** 1 to 10,000 pieces, each as POST /api/samples takes it */
  samples: unknown[]
}

export interface PieceSaveBatchAnswer {
  success: true
  total: number
  successful: number
  failed: number
  created: number
  updated: number
  kept: number
  results: {
    kitNumber: string
    /** kept: what was sent is older than what is stored, and changed nothing */
    action: 'created' | 'updated' | 'kept'
    /** where markers feed charts */
    measurements?: {
      characteristic_id: number
      /** its code */
      characteristic: string
      marker: string
      /** the subgroup that it became */
      sample_id?: number
      in_control?: boolean
      violations?: {
        rule_id: number
        rule_name: string
        severity: 'CRITICAL' | 'WARNING'
        chart: 'location' | 'dispersion' | 'within'
      }[]
      /** why it became none; the piece is stored all the same */
      error?: string
    }[]
  }[]
  errors: {
    index: number
    code: string
    message: string
  }[]
}

export interface PieceGetAnswer {
  success: true
  /** A piece, with its further fields beside the known ones */
  sample: PieceSaveAnswerSample
}

export interface PieceChangeBody {
  kitNumber?: string
  name?: string | null
  country?: string | null
  haplogroup?: string | null
  /** those that are to be different; null takes one away, the others stay */
  markers?: Record<string, string | number | null>
  /** when this was recorded; what is older than the stored piece changes nothing. Now unless sent */
  timestamp?: string
  /** the same, as an answer names it */
  updatedAt?: string
  /** as an answer names it; the station keeps its own */
  createdAt?: string
  [name: string]: unknown
}

export type PieceChangeAnswer = PieceSaveAnswer

export interface PieceDeleteAnswer {
  success: true
  action: 'deleted'
  kitNumber: string
}

export type WallListAnswer = WallListAnswerItem[]

export interface WallListAnswerItem {
  id: number
  name: string
  content: {
    kind: 'characteristics'
    ids: number[]
  } | {
    kind: 'board'
    filter: {
      lines: string[]
      machines: string[]
      parts: string[]
      states: ('empty' | 'trial' | 'in_control' | 'warning' | 'alarm')[]
      /** those alone that a plan asks for now */
      due: boolean
      /** words in code, name, line, machine, part */
      search: string
    }
    order: 'urgency' | 'code' | 'newest'
  }
  /** on a screen that lies; one that stands has them as rows */
  columns: number
  rows: number
  /** a chart with its limits, or a large value */
  cell: 'chart' | 'value'
  /** until the next page; the pages go round */
  seconds: number
  /** a new alarm brings its page to the front */
  alarms_first: boolean
  /** nobody leaves the wall without the PIN of somebody who may define walls */
  kiosk: boolean
  client_id: string | null
  created_by: string
  created_at: string
  updated_at: string
}

export interface WallCreateBody {
  name: string
  content: {
    kind: 'characteristics'
    ids: number[]
  } | {
    kind: 'board'
    filter?: {
      lines?: string[]
      machines?: string[]
      parts?: string[]
      states?: ('empty' | 'trial' | 'in_control' | 'warning' | 'alarm')[]
      /** those alone that a plan asks for now */
      due?: boolean
      /** words in code, name, line, machine, part */
      search?: string
    }
    order?: 'urgency' | 'code' | 'newest'
  }
  /** on a screen that lies; one that stands has them as rows */
  columns?: number
  rows?: number
  /** a chart with its limits, or a large value */
  cell?: 'chart' | 'value'
  /** until the next page; the pages go round */
  seconds?: number
  /** a new alarm brings its page to the front */
  alarms_first?: boolean
  /** nobody leaves the wall without the PIN of somebody who may define walls */
  kiosk?: boolean
}

export type WallCreateAnswer = WallListAnswerItem

export type WallGetAnswer = WallListAnswerItem

export interface WallUpdateBody {
  name?: string
  content?: {
    kind: 'characteristics'
    ids: number[]
  } | {
    kind: 'board'
    filter?: {
      lines?: string[]
      machines?: string[]
      parts?: string[]
      states?: ('empty' | 'trial' | 'in_control' | 'warning' | 'alarm')[]
      /** those alone that a plan asks for now */
      due?: boolean
      /** words in code, name, line, machine, part */
      search?: string
    }
    order?: 'urgency' | 'code' | 'newest'
  }
  /** on a screen that lies; one that stands has them as rows */
  columns?: number
  rows?: number
  /** a chart with its limits, or a large value */
  cell?: 'chart' | 'value'
  /** until the next page; the pages go round */
  seconds?: number
  /** a new alarm brings its page to the front */
  alarms_first?: boolean
  /** nobody leaves the wall without the PIN of somebody who may define walls */
  kiosk?: boolean
}

export type WallUpdateAnswer = WallListAnswerItem

export type DisplayKeyListAnswer = DisplayKeyListAnswerItem[]

export interface DisplayKeyListAnswerItem {
  id: number
  wall_id: number
  name: string
  kind: 'tv' | 'window'
  key_prefix: string
  created_by: string
  created_at: string
  expires_at: string | null
  /** shows nothing until it goes on */
  paused: boolean
  last_seen_at: string | null
  last_address: string | null
}

export interface DisplayKeyCreateBody {
  /** where the screen hangs */
  name: string
  /** never unless given */
  expires_in_days?: number
}

export interface DisplayKeyCreateAnswer {
  key: DisplayKeyListAnswerItem
  /** shown once */
  plaintext_key: string
}

export interface DisplayKeyUpdateBody {
  name?: string
  paused?: boolean
}

export type DisplayKeyUpdateAnswer = DisplayKeyListAnswerItem

export interface ImportListQuery {
  limit?: number
}

export type ImportListAnswer = ImportListAnswerItem[]

export interface ImportListAnswerItem {
  id: number
  /** interrupted: the station ended meanwhile; undo it, or import it again and skip the duplicates */
  state: 'running' | 'done' | 'failed' | 'cancelling' | 'cancelled' | 'undoing' | 'undone' | 'interrupted'
  file_name: string | null
  /** subgroups: a row a subgroup, its values in columns; measurements: a row a measurement, subgroups by a column or by their number; wide: a row a piece, a column a characteristic; counts: a row a count with its size; pieces: records of the sample manager; the others: a row a record of production, its columns of the role field, named as the API names them */
  layout: 'subgroups' | 'measurements' | 'wide' | 'counts' | 'pieces' | 'production_entries' | 'work_orders' | 'clients' | 'line_shifts' | 'styles' | 'operations' | 'jobs' | 'downtime_events' | 'holds' | 'attendance' | 'inspections' | 'kpi_targets'
  /** subgroups, pieces or records to be handled, faulty ones not counted */
  total: number
  done: number
  stored: number
  corrected: number
  /** duplicates and conflicts */
  skipped: number
  refused: number
  seconds_left: number | null
  started_by: string
  started_at: string
  finished_at: string | null
  undone_by: string | null
  undone_at: string | null
  /** why it failed, in a sentence */
  problem: string | null
  /** the first 500 of what was refused */
  faults: {
    /** of the table, from 1 */
    row: number
    /** from 0; null where it is about the row */
    column: number | null
    column_name: string | null
    /** what stands there */
    cell: string | null
    /** what is wrong and what to do */
    message: string
  }[]
}

export interface ImportSubmitQuery {
  file_name?: string
  delimiter?: '	' | ';' | ',' | '|'
  header_row?: number
  /** subgroups: a row a subgroup, its values in columns; measurements: a row a measurement, subgroups by a column or by their number; wide: a row a piece, a column a characteristic; counts: a row a count with its size; pieces: records of the sample manager; the others: a row a record of production, its columns of the role field, named as the API names them */
  layout?: 'subgroups' | 'measurements' | 'wide' | 'counts' | 'pieces' | 'production_entries' | 'work_orders' | 'clients' | 'line_shifts' | 'styles' | 'operations' | 'jobs' | 'downtime_events' | 'holds' | 'attendance' | 'inspections' | 'kpi_targets'
  characteristic_id?: number
  /** its code, in place of characteristic_id */
  characteristic?: string
  /** line of records of production, where no column names it */
  client_id?: string
  /** of all columns */
  decimal?: 'point' | 'comma'
  /** of all columns */
  date_order?: 'ymd' | 'dmy' | 'mdy'
  /** of times without an offset; that of the station unless given */
  time_zone?: string
  /** what <0.01 and <LOD stand for: nothing (a fault), the limit itself, half of it, or a value that was not measured */
  below_detection?: 'refuse' | 'limit' | 'half' | 'blank'
  /** all: nothing is stored where one row has a fault */
  rows?: 'all' | 'good'
  /** keep stores them once more */
  duplicates?: 'skip' | 'keep'
  /** skip leaves what is stored; keep stores both; overwrite corrects what is stored */
  conflicts?: 'skip' | 'keep' | 'overwrite'
  /** JSON: what columns hold, by header, such as {"Ø": {"role": "value"}}; the others are guessed */
  columns?: string
}

export interface ImportSubmitAnswer {
  id: number
  /** interrupted: the station ended meanwhile; undo it, or import it again and skip the duplicates */
  state: 'running' | 'done' | 'failed' | 'cancelling' | 'cancelled' | 'undoing' | 'undone' | 'interrupted'
  file_name: string | null
  /** subgroups: a row a subgroup, its values in columns; measurements: a row a measurement, subgroups by a column or by their number; wide: a row a piece, a column a characteristic; counts: a row a count with its size; pieces: records of the sample manager; the others: a row a record of production, its columns of the role field, named as the API names them */
  layout: 'subgroups' | 'measurements' | 'wide' | 'counts' | 'pieces' | 'production_entries' | 'work_orders' | 'clients' | 'line_shifts' | 'styles' | 'operations' | 'jobs' | 'downtime_events' | 'holds' | 'attendance' | 'inspections' | 'kpi_targets'
  /** subgroups, pieces or records to be handled, faulty ones not counted */
  total: number
  done: number
  stored: number
  corrected: number
  /** duplicates and conflicts */
  skipped: number
  refused: number
  seconds_left: number | null
  started_by: string
  started_at: string
  finished_at: string | null
  undone_by: string | null
  undone_at: string | null
  /** why it failed, in a sentence */
  problem: string | null
  /** the first 500 of what was refused */
  faults: {
    /** of the table, from 1 */
    row: number
    /** from 0; null where it is about the row */
    column: number | null
    column_name: string | null
    /** what stands there */
    cell: string | null
    /** what is wrong and what to do */
    message: string
  }[]
  status_url: string
}

export type ImportStatusAnswer = ImportListAnswerItem

export type ImportCancelAnswer = ImportListAnswerItem

export interface ImportUndoBody {
  /** stands with each subgroup that is left out */
  reason?: string
}

export type ImportUndoAnswer = ImportListAnswerItem

export interface PlanCreateBody {
  name: string
  /** what people read before they begin */
  note?: string | null
  client_id?: string | null
  /** in the order in which they are measured */
  steps: {
    characteristic_id: number
    /** how many pieces are measured; a multiple of the subgroup size of the characteristic */
    pieces: number
  }[]
  triggers: (PlanCreateBodyTriggersItem | {
    kind: 'pieces'
    every: number
    /** count each new piece of the plan's client that is stored here, beside those of plan.count */
    count_submitted?: boolean
  } | {
    kind: 'shift_start'
  } | {
    kind: 'set_up'
  })[]
  /** names of the shifts in which it holds; null is all */
  shifts?: string[] | null
  /** plant days on which it holds, 1 is Monday */
  weekdays?: number[]
  /** from due to overdue */
  grace_minutes?: number
  /** a plan that rests makes nothing due */
  active?: boolean
}

export interface PlanCreateBodyTriggersItem {
  kind: 'minutes'
  /** minutes, counted anew from each start of a shift */
  every: number
}

export interface PlanCreateAnswer {
  id: number
  name: string
  /** what people read before they begin */
  note: string | null
  client_id: string | null
  /** in the order in which they are measured */
  steps: {
    characteristic_id: number
    /** how many pieces are measured; a multiple of the subgroup size of the characteristic */
    pieces: number
  }[]
  triggers: (PlanCreateBodyTriggersItem | {
    kind: 'pieces'
    every: number
    /** count each new piece of the plan's client that is stored here, beside those of plan.count */
    count_submitted: boolean
  } | {
    kind: 'shift_start'
  } | {
    kind: 'set_up'
  })[]
  /** names of the shifts in which it holds; null is all */
  shifts: string[] | null
  /** plant days on which it holds, 1 is Monday */
  weekdays: number[]
  /** from due to overdue */
  grace_minutes: number
  /** a plan that rests makes nothing due */
  active: boolean
  /** since a sampling was last due by pieces */
  pieces_counted: number
  /** by the clock; null where only pieces or a setup decide */
  next_due_at: string | null
  /** the sampling that is due, running or paused */
  open: PlanCreateAnswerOpen | null
  /** why it makes nothing due, in words */
  problem: string | null
  revision: number
  created_by: string
  created_at: string
  updated_by: string
  updated_at: string
}

export interface PlanCreateAnswerOpen {
  run_id: number
  plan_id: number
  plan_name: string
  note: string | null
  trigger: 'minutes' | 'pieces' | 'shift_start' | 'set_up' | 'extra'
  due_at: string
  /** due_at and the grace period */
  overdue_at: string
  state: 'due' | 'running' | 'paused' | 'done' | 'missed' | 'withdrawn'
  /** it is open, and its grace period is over */
  overdue: boolean
  started_at: string | null
  started_by: string | null
  paused_at: string | null
  paused_by: string | null
  /** when it was done, missed or withdrawn */
  ended_at: string | null
  ended_by: string | null
  missed_because: 'not_taken' | 'not_finished' | 'station_off' | 'abandoned' | null
  /** why it was missed or withdrawn, in words */
  sentence: string | null
  steps: {
    /** from 1 */
    place: number
    characteristic_id: number
    characteristic_code: string
    characteristic_name: string
    pieces: number
    /** how many subgroups its pieces make */
    subgroups: number
    /** what was recorded for it, oldest first */
    sample_ids: number[]
    /** subgroups of the characteristic since the sampling began that were recorded for no step, oldest first */
    untied: number[]
    finished_at: string | null
    skipped_reason: string | null
    skipped_by: string | null
  }[]
}

export type PlanListAnswer = PlanCreateAnswer[]

export type PlanGetAnswer = PlanCreateAnswer

export interface PlanUpdateBody {
  name?: string
  /** what people read before they begin */
  note?: string | null
  /** in the order in which they are measured */
  steps?: {
    characteristic_id: number
    /** how many pieces are measured; a multiple of the subgroup size of the characteristic */
    pieces: number
  }[]
  triggers?: (PlanCreateBodyTriggersItem | {
    kind: 'pieces'
    every: number
    /** count each new piece of the plan's client that is stored here, beside those of plan.count */
    count_submitted?: boolean
  } | {
    kind: 'shift_start'
  } | {
    kind: 'set_up'
  })[]
  /** names of the shifts in which it holds; null is all */
  shifts?: string[] | null
  /** plant days on which it holds, 1 is Monday */
  weekdays?: number[]
  /** from due to overdue */
  grace_minutes?: number
  /** a plan that rests makes nothing due */
  active?: boolean
  /** the one that was read; 409 where somebody else changed it since */
  revision?: number
}

export type PlanUpdateAnswer = PlanCreateAnswer

export interface PlanCountBody {
  /** made since the last count */
  pieces?: number
  /** a machine's running total: what it rose by since it was last sent counts, so a retry does no harm */
  counter?: number
}

export type PlanCountAnswer = PlanCreateAnswer

export type PlanSetUpAnswer = PlanCreateAnswer

export type SamplingRunStartAnswer = PlanCreateAnswerOpen

export interface SamplingRunListQuery {
  /** open: due, running or paused */
  state?: 'due' | 'running' | 'paused' | 'done' | 'missed' | 'withdrawn' | 'open'
  plan_id?: number
  /** due from */
  from?: string
  /** due before */
  to?: string
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
}

export interface SamplingRunListAnswer {
  total: number
  page: number
  limit: number
  results: PlanCreateAnswerOpen[]
}

export type SamplingRunGetAnswer = PlanCreateAnswerOpen

export type SamplingRunPauseAnswer = PlanCreateAnswerOpen

export type SamplingRunResumeAnswer = PlanCreateAnswerOpen

export interface SamplingRunRecordBody {
  characteristic_id: number
  sample_id: number
}

export type SamplingRunRecordAnswer = PlanCreateAnswerOpen

export interface SamplingRunSkipBody {
  characteristic_id: number
  reason: string
}

export type SamplingRunSkipAnswer = PlanCreateAnswerOpen

export type SamplingRunAbandonBody = EntryLockLockBody

export type SamplingRunAbandonAnswer = PlanCreateAnswerOpen

export interface HandoverGetQuery {
  /** any time of the shift; now unless given */
  at?: string
  /** in place of it: the first shift of that plant day */
  day?: string
}

export interface HandoverGetAnswer {
  shift: HandoverGetAnswerShift
  /** the shift is not over */
  current: boolean
  /** of its plant day, to choose from */
  shifts_of_day: HandoverGetAnswerShift[]
  /** start of the shift before */
  previous: string
  /** start of the shift after; null where that is yet to come */
  next: string | null
  time_zone: string
  happened: {
    subgroups: number
    /** those with a subgroup, the most violations first */
    characteristics: {
      characteristic_id: number
      characteristic_code: string
      characteristic_name: string
      subgroups: number
      violations: number
    }[]
    /** of subgroups that were measured in the shift, but withdrawn ones */
    violations: HandoverGetAnswerHappenedViolations
    /** samplings that were missed in the shift */
    missed: {
      total: number
      rows: PlanCreateAnswerOpen[]
    }
    limits: {
      total: number
      rows: {
        characteristic_id: number
        characteristic_code: string
        characteristic_name: string
        revision: number
        at: string
        by: string
        reason: string | null
      }[]
    }
    exclusions: {
      total: number
      rows: {
        characteristic_id: number
        characteristic_code: string
        characteristic_name: string
        sample_id: number
        at: string
        by: string
        reason: string
      }[]
    }
  }
  /** as it stands now, whatever the shift */
  open: {
    violations: HandoverGetAnswerHappenedViolations
    /** due, overdue, running or paused */
    samplings: PlanCreateAnswerOpen[]
  }
  /** oldest first */
  notes: HandoverGetAnswerNotesItem[]
  taken_over: HandoverTakeOverAnswer | null
}

export interface HandoverGetAnswerShift {
  name: string
  from: string
  to: string
  /** the plant day that it belongs to, such as 2026-03-29 */
  day: string
}

/** of subgroups that were measured in the shift, but withdrawn ones */
export interface HandoverGetAnswerHappenedViolations {
  total: number
  rows: ViolationListAnswerResultsItem[]
}

export interface HandoverGetAnswerNotesItem {
  id: number
  at: string
  author: string
  text: string
}

export interface HandoverAddNoteBody {
  /** start of the shift, as handover.get gives it */
  shift_from: string
  text: string
}

export type HandoverAddNoteAnswer = HandoverGetAnswerNotesItem

export interface HandoverTakeOverBody {
  /** start of the shift, as handover.get gives it */
  shift_from: string
  comment?: string | null
}

export interface HandoverTakeOverAnswer {
  at: string
  by: string
  comment: string | null
}

export type SerialGaugeListAnswer = SerialGaugeListAnswerItem[]

export interface SerialGaugeListAnswerItem {
  id: number
  name: string
  /** COM3, /dev/ttyUSB0 or /dev/serial/by-id/… */
  port: string
  baud_rate: number
  data_bits: 5 | 6 | 7 | 8
  parity: 'none' | 'even' | 'odd' | 'mark' | 'space'
  stop_bits: 1 | 1.5 | 2
  format: 'mitutoyo' | 'sylvac' | 'mahr' | 'starrett' | 'own'
  /** of the format own: a regular expression with a group (?<value>…) and perhaps (?<unit>…) */
  pattern: string | null
  /** the decimal sign of its numbers */
  decimal: 'point' | 'comma'
  /** of its numbers where the line names none */
  unit: string | null
  /** what asks for a value, such as ?\r; \r, \n, \t and \xNN stand for what cannot be typed */
  request: string | null
  /** what it measures; null: whatever is asked for */
  characteristic_id: number | null
  /** records by itself when the subgroup is full; only with a characteristic */
  auto_submit: boolean
  enabled: boolean
  characteristic_code: string | null
  created_by: string
  created_at: string
  updated_by: string
  updated_at: string
}

export interface SerialGaugeCreateBody {
  name: string
  /** COM3, /dev/ttyUSB0 or /dev/serial/by-id/… */
  port: string
  baud_rate?: number
  data_bits?: 5 | 6 | 7 | 8
  parity?: 'none' | 'even' | 'odd' | 'mark' | 'space'
  stop_bits?: 1 | 1.5 | 2
  format: 'mitutoyo' | 'sylvac' | 'mahr' | 'starrett' | 'own'
  /** of the format own: a regular expression with a group (?<value>…) and perhaps (?<unit>…) */
  pattern?: string | null
  /** the decimal sign of its numbers */
  decimal?: 'point' | 'comma'
  /** of its numbers where the line names none */
  unit?: string | null
  /** what asks for a value, such as ?\r; \r, \n, \t and \xNN stand for what cannot be typed */
  request?: string | null
  /** what it measures; null: whatever is asked for */
  characteristic_id?: number | null
  /** records by itself when the subgroup is full; only with a characteristic */
  auto_submit?: boolean
  enabled?: boolean
}

export type SerialGaugeCreateAnswer = SerialGaugeListAnswerItem

export interface SerialGaugePortsAnswer {
  ports: {
    path: string
    /** what the system says is plugged in there */
    name: string | null
    /** the gauge that is defined there */
    used_by: string | null
  }[]
  /** why serial ports cannot be used here, and what to do */
  problem: string | null
}

export interface SerialGaugeUnderstandBody {
  format: 'mitutoyo' | 'sylvac' | 'mahr' | 'starrett' | 'own'
  /** of the format own: a regular expression with a group (?<value>…) and perhaps (?<unit>…) */
  pattern?: string | null
  /** the decimal sign of its numbers */
  decimal?: 'point' | 'comma'
  /** of its numbers where the line names none */
  unit?: string | null
  line: string
}

export interface SerialGaugeUnderstandAnswer {
  value: number | null
  text: string | null
  unit: string | null
  problem: string | null
}

export interface SerialGaugeUpdateBody {
  name?: string
  /** COM3, /dev/ttyUSB0 or /dev/serial/by-id/… */
  port?: string
  baud_rate?: number
  data_bits?: 5 | 6 | 7 | 8
  parity?: 'none' | 'even' | 'odd' | 'mark' | 'space'
  stop_bits?: 1 | 1.5 | 2
  format?: 'mitutoyo' | 'sylvac' | 'mahr' | 'starrett' | 'own'
  /** of the format own: a regular expression with a group (?<value>…) and perhaps (?<unit>…) */
  pattern?: string | null
  /** the decimal sign of its numbers */
  decimal?: 'point' | 'comma'
  /** of its numbers where the line names none */
  unit?: string | null
  /** what asks for a value, such as ?\r; \r, \n, \t and \xNN stand for what cannot be typed */
  request?: string | null
  /** what it measures; null: whatever is asked for */
  characteristic_id?: number | null
  /** records by itself when the subgroup is full; only with a characteristic */
  auto_submit?: boolean
  enabled?: boolean
}

export type SerialGaugeUpdateAnswer = SerialGaugeListAnswerItem

export type SerialGaugeRequestAnswer = Record<string, unknown>

export type SerialGaugeDiscardAnswer = SerialGaugeRequestAnswer

export type AttachmentListOfSampleAnswer = AttachmentListOfSampleAnswerItem[]

export interface AttachmentListOfSampleAnswerItem {
  id: number
  subject: {
    kind: 'sample' | 'violation' | 'characteristic'
    id: number
  }
  file_name: string
  type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic' | 'application/pdf' | 'text/plain' | 'text/csv'
  /** bytes */
  size: number
  /** lower-case hex; stands in the audit log, too */
  sha256: string
  added_by: string
  added_at: string
}

export interface AttachmentAddToSampleQuery {
  /** of a body that is the file itself */
  file_name?: string
}

export type AttachmentAddToSampleAnswer = AttachmentListOfSampleAnswerItem

export type AttachmentListOfViolationAnswer = AttachmentListOfSampleAnswer

export type AttachmentAddToViolationQuery = AttachmentAddToSampleQuery

export type AttachmentAddToViolationAnswer = AttachmentListOfSampleAnswerItem

export type AttachmentListOfCharacteristicAnswer = AttachmentListOfSampleAnswer

export type AttachmentAddToCharacteristicQuery = AttachmentAddToSampleQuery

export type AttachmentAddToCharacteristicAnswer = AttachmentListOfSampleAnswerItem

export type AttachmentRemoveBody = EntryLockLockBody

export type WedgeRouteListAnswer = WedgeRouteListAnswerItem[]

export interface WedgeRouteListAnswerItem {
  id: number
  /** what the gauge types before the value, such as "B;" */
  prefix: string
  characteristic_id: number
  characteristic_code: string
  characteristic_name: string
}

export interface WedgeRouteCreateBody {
  prefix: string
  characteristic_id: number
}

export type WedgeRouteCreateAnswer = WedgeRouteListAnswerItem

export type ClientListQuery = CauseListQuery

export type ClientListAnswer = ClientListAnswerItem[]

export interface ClientListAnswerItem {
  client_id: string
  name: string
  /** standard hours that one unit takes; null is none */
  ideal_cycle_time: number | null
  created_by: string
  created_at: string
  updated_by: string | null
  updated_at: string | null
  /** no longer offered; what was recorded stays */
  retired: boolean
}

export interface ClientSaveBody {
  client_id: string
  name?: string
  /** standard hours that one unit takes; null is none */
  ideal_cycle_time?: number | null
  retired?: boolean
}

export type ClientSaveAnswer = ClientListAnswerItem

export interface LineShiftListQuery {
  client_id?: string
}

export type LineShiftListAnswer = LineShiftListAnswerItem[]

export interface LineShiftListAnswerItem {
  client_id: string
  shift_type: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  hours: number
  /** when it starts; null is not said */
  starts_at: string | null
  is_default: boolean
}

export interface LineShiftSaveBody {
  client_id: string
  shift_type: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  hours: number
  starts_at?: string | null
}

export type LineShiftSaveAnswer = LineShiftListAnswerItem

export interface StyleListQuery {
  client_id?: string
  /** also those that are no longer offered */
  include_retired?: 'true' | 'false'
}

export type StyleListAnswer = StyleListAnswerItem[]

export interface StyleListAnswerItem {
  client_id: string
  style_model: string
  name: string
  /** standard hours that one unit takes; null is none */
  ideal_cycle_time: number | null
  /** for a defect; null is one */
  opportunities_per_unit: number | null
  created_by: string
  created_at: string
  updated_by: string | null
  updated_at: string | null
  /** no longer offered; what was recorded stays */
  retired: boolean
}

export interface StyleSaveBody {
  client_id: string
  style_model: string
  name?: string
  /** standard hours that one unit takes; null is none */
  ideal_cycle_time?: number | null
  /** for a defect; null is one */
  opportunities_per_unit?: number | null
  retired?: boolean
}

export type StyleSaveAnswer = StyleListAnswerItem

export type WorkOperationListQuery = StyleListQuery

export type WorkOperationListAnswer = WorkOperationListAnswerItem[]

export interface WorkOperationListAnswerItem {
  client_id: string
  operation_id: string
  name: string
  /** its place among the steps; the first-pass yields multiply in it */
  sequence: number
  created_by: string
  created_at: string
  updated_by: string | null
  updated_at: string | null
  /** no longer offered; what was recorded stays */
  retired: boolean
}

export interface WorkOperationSaveBody {
  client_id: string
  operation_id: string
  name?: string
  /** its place among the steps; the first-pass yields multiply in it */
  sequence?: number
  retired?: boolean
}

export type WorkOperationSaveAnswer = WorkOperationListAnswerItem

export interface JobListQuery {
  client_id?: string
  /** also those that are no longer offered */
  include_retired?: 'true' | 'false'
  work_order_id?: string
}

export type JobListAnswer = JobListAnswerItem[]

export interface JobListAnswerItem {
  job_id: string
  work_order_id: string
  operation_id: string | null
  planned_quantity: number | null
  client_id: string
  created_by: string
  created_at: string
  updated_by: string | null
  updated_at: string | null
  /** no longer offered; what was recorded stays */
  retired: boolean
}

export interface JobSaveBody {
  job_id: string
  work_order_id: string
  operation_id?: string | null
  planned_quantity?: number | null
  retired?: boolean
}

export type JobSaveAnswer = JobListAnswerItem

export interface WorkOrderCreateBody {
  work_order_id: string
  client_id: string
  style_model: string
  planned_quantity: number
  planned_start_date?: string | null
  /** null is inferred: the start plus quantity × cycle */
  planned_ship_date?: string | null
  /** hours that one unit takes; null is inferred */
  ideal_cycle_time?: number | null
  priority_level?: 'LOW' | 'STANDARD' | 'HIGH' | 'URGENT'
  po_number?: string | null
}

export interface WorkOrderCreateAnswer {
  work_order_id: string
  client_id: string
  style_model: string
  planned_quantity: number
  planned_start_date: string | null
  /** null is inferred: the start plus quantity × cycle */
  planned_ship_date: string | null
  /** hours that one unit takes; null is inferred */
  ideal_cycle_time: number | null
  priority_level: 'LOW' | 'STANDARD' | 'HIGH' | 'URGENT'
  po_number: string | null
  status: 'ACTIVE' | 'ON_HOLD' | 'COMPLETED' | 'SHIPPED' | 'CANCELLED'
  /** the first day that something was produced for it */
  started_on: string | null
  completed_at: string | null
  shipped_at: string | null
  /** the day of the plant on which it was shipped */
  shipped_on: string | null
  cancelled_at: string | null
  on_hold_since: string | null
  units_produced: number
  units_defective: number
  /** the planned ship date, or what stands in for it */
  due_on: string
  /** due before today, and not shipped */
  is_late: boolean
  /** not late, but at the pace of its last seven days it will not be done when it is due */
  at_risk: boolean
  inference: {
    field: 'ideal_cycle_time' | 'shift_hours_scheduled' | 'employees_present' | 'planned_ship_date' | 'start_date'
    /** null where several records have several */
    value: number | string | null
    /** style, client: their standard; rolling: mean of the style over the 30 days before; default: 0.25 h; shift: the hours of the shift; assigned: all who were assigned; cycle: start and quantity × cycle; first_entry, created: of the order */
    source: 'style' | 'client' | 'rolling' | 'default' | 'shift' | 'assigned' | 'cycle' | 'first_entry' | 'created'
    confidence: number
    /** how many records it stands in */
    records: number
  }[]
  created_by: string
  created_at: string
  updated_by: string | null
  updated_at: string | null
}

export interface WorkOrderListQuery {
  /** the caller's own line unless given, all lines for those who see all */
  client_id?: string
  /** the first day */
  date_from?: string
  /** the last day, which counts */
  date_to?: string
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
  /** open: ACTIVE and ON_HOLD */
  status?: 'ACTIVE' | 'ON_HOLD' | 'COMPLETED' | 'SHIPPED' | 'CANCELLED' | 'open'
  style_model?: string
  /** in the order, the style and the purchase order */
  search?: string
  /** only those that are late, or at risk */
  attention?: 'late' | 'at_risk'
  /** only those that were shipped on this day or later */
  shipped_from?: string
}

export interface WorkOrderListAnswer {
  total: number
  page: number
  limit: number
  results: WorkOrderCreateAnswer[]
}

export interface WorkOrderGetAnswer {
  work_order: WorkOrderCreateAnswer
  /** oldest first */
  steps: {
    status: 'ACTIVE' | 'ON_HOLD' | 'COMPLETED' | 'SHIPPED' | 'CANCELLED'
    at: string
    by: string
    reason: string | null
    hold_cause: 'CUSTOMER' | 'QUALITY' | 'MATERIAL' | 'EQUIPMENT' | 'OTHER' | null
  }[]
  holds: WorkOrderGetAnswerHoldsItem[]
}

export interface WorkOrderGetAnswerHoldsItem {
  id: number
  client_id: string
  work_order_id: string
  cause: 'CUSTOMER' | 'QUALITY' | 'MATERIAL' | 'EQUIPMENT' | 'OTHER'
  reason: string | null
  held_at: string
  held_by: string
  released_at: string | null
  released_by: string | null
}

export interface WorkOrderUpdateBody {
  style_model?: string
  planned_quantity?: number
  planned_start_date?: string | null
  /** null is inferred: the start plus quantity × cycle */
  planned_ship_date?: string | null
  /** hours that one unit takes; null is inferred */
  ideal_cycle_time?: number | null
  priority_level?: 'LOW' | 'STANDARD' | 'HIGH' | 'URGENT'
  po_number?: string | null
}

export type WorkOrderUpdateAnswer = WorkOrderCreateAnswer

export interface WorkOrderSetStatusBody {
  status: 'ACTIVE' | 'ON_HOLD' | 'COMPLETED' | 'SHIPPED' | 'CANCELLED'
  /** when it happened, not in the future; now unless given */
  at?: string
  /** required to reopen what was completed */
  reason?: string
  /** with ON_HOLD; OTHER unless given */
  hold_cause?: 'CUSTOMER' | 'QUALITY' | 'MATERIAL' | 'EQUIPMENT' | 'OTHER'
}

export type WorkOrderSetStatusAnswer = WorkOrderCreateAnswer

export interface HoldListQuery {
  /** the caller's own line unless given, all lines for those who see all */
  client_id?: string
  /** the first day */
  date_from?: string
  /** the last day, which counts */
  date_to?: string
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
  work_order_id?: string
  open?: 'true' | 'false'
}

export interface HoldListAnswer {
  total: number
  page: number
  limit: number
  results: WorkOrderGetAnswerHoldsItem[]
}

export interface HoldRecordBody {
  work_order_id: string
  cause: 'CUSTOMER' | 'QUALITY' | 'MATERIAL' | 'EQUIPMENT' | 'OTHER'
  reason?: string | null
  held_at: string
  released_at: string
}

export type HoldRecordAnswer = WorkOrderGetAnswerHoldsItem

export interface ProductionCreateBody {
  work_order_id: string
  job_id?: string | null
  /** day of the plant, not in the future */
  shift_date: string
  shift_type: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  operation_id?: string | null
  units_produced: number
  units_defective?: number
  run_time_hours: number
  employees_assigned: number
  employees_present?: number | null
  shift_hours_scheduled?: number | null
  downtime_total_minutes?: number | null
  notes?: string | null
  /** makes a retry safe: the same id and content answers with the first result */
  entry_uuid?: string
}

export interface ProductionCreateAnswer {
  /** such as PROD-20251215-143045-001 */
  production_entry_id: string
  work_order_id: string
  shift_date: string
  shift_type: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  units_produced: number
  units_defective: number
  calculated_metrics: {
    /** percent */
    efficiency: number | null
    /** percent */
    performance: number | null
    /** percent; null where nothing was produced */
    defect_rate: number | null
  }
  inference_flags: string[]
  inference: {
    field: 'ideal_cycle_time' | 'shift_hours_scheduled' | 'employees_present' | 'planned_ship_date' | 'start_date'
    /** null where several records have several */
    value: number | string | null
    /** style, client: their standard; rolling: mean of the style over the 30 days before; default: 0.25 h; shift: the hours of the shift; assigned: all who were assigned; cycle: start and quantity × cycle; first_entry, created: of the order */
    source: 'style' | 'client' | 'rolling' | 'default' | 'shift' | 'assigned' | 'cycle' | 'first_entry' | 'created'
    confidence: number
    /** how many records it stands in */
    records: number
  }[]
  created_at: string
  created_by: string
}

export interface ProductionListQuery {
  /** the caller's own line unless given, all lines for those who see all */
  client_id?: string
  /** the first day */
  date_from?: string
  /** the last day, which counts */
  date_to?: string
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
  shift_type?: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  work_order_id?: string
  include_voided?: 'true' | 'false'
}

export interface ProductionListAnswer {
  total: number
  page: number
  limit: number
  results: ProductionListAnswerResultsItem[]
}

export interface ProductionListAnswerResultsItem {
  /** such as PROD-20251215-143045-001 */
  production_entry_id: string
  client_id: string
  work_order_id: string
  style_model: string
  job_id: string | null
  shift_date: string
  shift_type: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  operation_id: string | null
  units_produced: number
  units_defective: number
  run_time_hours: number
  employees_assigned: number
  employees_present: number | null
  shift_hours_scheduled: number | null
  downtime_total_minutes: number | null
  notes: string | null
  /** hours, given or inferred */
  ideal_cycle_time: number
  /** units × ideal cycle time */
  hours_produced: number
  /** employees assigned × shift hours */
  hours_available: number
  /** percent */
  efficiency: number | null
  /** percent */
  performance: number | null
  /** percent; null where nothing was produced */
  defect_rate: number | null
  inference_flags: string[]
  inference: {
    field: 'ideal_cycle_time' | 'shift_hours_scheduled' | 'employees_present' | 'planned_ship_date' | 'start_date'
    /** null where several records have several */
    value: number | string | null
    /** style, client: their standard; rolling: mean of the style over the 30 days before; default: 0.25 h; shift: the hours of the shift; assigned: all who were assigned; cycle: start and quantity × cycle; first_entry, created: of the order */
    source: 'style' | 'client' | 'rolling' | 'default' | 'shift' | 'assigned' | 'cycle' | 'first_entry' | 'created'
    confidence: number
    /** how many records it stands in */
    records: number
  }[]
  status: 'ENTERED' | 'VERIFIED' | 'VOIDED'
  verified: boolean
  verified_by: string | null
  verified_at: string | null
  batch_id: string | null
  created_by: string
  created_at: string
  updated_by: string | null
  updated_at: string | null
}

export type ProductionGetAnswer = ProductionListAnswerResultsItem

export interface ProductionUpdateBody {
  work_order_id?: string
  job_id?: string | null
  /** day of the plant, not in the future */
  shift_date?: string
  shift_type?: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  operation_id?: string | null
  units_produced?: number
  units_defective?: number
  run_time_hours?: number
  employees_assigned?: number
  employees_present?: number | null
  shift_hours_scheduled?: number | null
  downtime_total_minutes?: number | null
  notes?: string | null
  /** stands in the audit log */
  reason?: string
}

export interface ProductionUpdateAnswer {
  /** such as PROD-20251215-143045-001 */
  production_entry_id: string
  updated_fields: string[]
  updated_at: string
  updated_by: string
}

export interface ProductionVerifyAnswer {
  /** such as PROD-20251215-143045-001 */
  production_entry_id: string
  verified_by: string
  verified_at: string
  status: 'VERIFIED'
}

export type ProductionReopenBody = EntryLockLockBody

export type ProductionReopenAnswer = ProductionListAnswerResultsItem

export type ProductionVoidBody = EntryLockLockBody

export type ProductionVoidAnswer = ProductionListAnswerResultsItem

export type ProductionUndoAnswer = ProductionListAnswerResultsItem

export interface ProductionStandardsQuery {
  work_order_id: string
  shift_date: string
  shift_type: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
}

export interface ProductionStandardsAnswer {
  work_order_id: string
  style_model: string
  status: 'ACTIVE' | 'ON_HOLD' | 'COMPLETED' | 'SHIPPED' | 'CANCELLED'
  ideal_cycle_time: number
  cycle_source: 'order' | 'style' | 'client' | 'rolling' | 'default'
  shift_hours: number
  /** units in an hour of run time over the last entries of the order; null without any */
  pace: number | null
  /** good units that the order still lacks; below 0 where it has more */
  remaining: number
  efficiency_target: number | null
}

export interface ProductionBatchStatusAnswer {
  batch_id: string
  status: 'PENDING' | 'PROCESSING' | 'COMPLETED' | 'FAILED'
  progress: {
    total: number
    processed: number
    failed: number
  }
  estimated_completion: string | null
  /** what was refused while it was stored */
  errors: {
    /** of the file, counted from 1 with its header */
    row: number
    field: string
    error: string
  }[]
}

export interface StandstillListQuery {
  /** the caller's own line unless given, all lines for those who see all */
  client_id?: string
}

export type StandstillListAnswer = StandstillListAnswerItem[]

export interface StandstillListAnswerItem {
  client_id: string
  started_at: string
  /** null while it goes on */
  ended_at: string | null
  begun_by: string
}

export interface StandstillBeginBody {
  client_id: string
  /** now, where it is left out */
  started_at?: string
}

export type StandstillBeginAnswer = StandstillListAnswerItem

export interface StandstillDropBody {
  client_id: string
  /** started_at of the one that is meant; 404 where it is not kept any more */
  standstill_since?: string
}

export interface StandstillEndBody {
  client_id: string
  /** started_at of the one that is meant; 404 where it is not kept any more */
  standstill_since?: string
  /** now, where it is left out */
  ended_at?: string
}

export type StandstillEndAnswer = StandstillListAnswerItem

export interface DowntimeRecordBody {
  client_id: string
  shift_date: string
  shift_type: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  work_order_id?: string | null
  category: 'EQUIPMENT' | 'MATERIAL' | 'CHANGEOVER' | 'QUALITY' | 'LABOUR' | 'UTILITIES' | 'OTHER'
  /** such as Needle broke */
  reason: string
  minutes: number
  started_at?: string | null
  notes?: string | null
  /** started_at of the running standstill of the line that this records: that is gone with the same commit; 404 where it is not kept any more */
  standstill_since?: string
}

export interface DowntimeRecordAnswer {
  client_id: string
  shift_date: string
  shift_type: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  work_order_id: string | null
  category: 'EQUIPMENT' | 'MATERIAL' | 'CHANGEOVER' | 'QUALITY' | 'LABOUR' | 'UTILITIES' | 'OTHER'
  /** such as Needle broke */
  reason: string
  minutes: number
  started_at: string | null
  notes: string | null
  id: number
  created_by: string
  created_at: string
  updated_by: string | null
  updated_at: string | null
}

export interface DowntimeListQuery {
  /** the caller's own line unless given, all lines for those who see all */
  client_id?: string
  /** the first day */
  date_from?: string
  /** the last day, which counts */
  date_to?: string
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
  shift_type?: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  work_order_id?: string
  category?: 'EQUIPMENT' | 'MATERIAL' | 'CHANGEOVER' | 'QUALITY' | 'LABOUR' | 'UTILITIES' | 'OTHER'
}

export interface DowntimeListAnswer {
  total: number
  page: number
  limit: number
  results: DowntimeRecordAnswer[]
}

export interface DowntimeUpdateBody {
  shift_date?: string
  shift_type?: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  work_order_id?: string | null
  category?: 'EQUIPMENT' | 'MATERIAL' | 'CHANGEOVER' | 'QUALITY' | 'LABOUR' | 'UTILITIES' | 'OTHER'
  /** such as Needle broke */
  reason?: string
  minutes?: number
  started_at?: string | null
  notes?: string | null
}

export type DowntimeUpdateAnswer = DowntimeRecordAnswer

export type DowntimeRemoveBody = EntryLockLockBody

export interface AttendanceRecordBody {
  client_id: string
  shift_date: string
  shift_type: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  employee_id: string
  scheduled_hours: number
  absent_hours: number
  absence_reason?: string | null
  is_excused?: boolean
}

export interface AttendanceRecordAnswer {
  client_id: string
  shift_date: string
  shift_type: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  employee_id: string
  scheduled_hours: number
  absent_hours: number
  absence_reason: string | null
  is_excused: boolean
  id: number
  created_by: string
  created_at: string
  updated_by: string | null
  updated_at: string | null
}

export interface AttendanceListQuery {
  /** the caller's own line unless given, all lines for those who see all */
  client_id?: string
  /** the first day */
  date_from?: string
  /** the last day, which counts */
  date_to?: string
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
  shift_type?: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  employee_id?: string
}

export interface AttendanceListAnswer {
  total: number
  page: number
  limit: number
  results: AttendanceRecordAnswer[]
}

export type AttendanceRemoveBody = EntryLockLockBody

export interface InspectionRecordBody {
  client_id: string
  shift_date: string
  shift_type: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  work_order_id?: string | null
  /** the step after which it was inspected; null is the end */
  operation_id?: string | null
  units_inspected: number
  /** at the first time, without rework */
  units_passed: number
  /** found, several in one unit too */
  defects: number
  /** null is that of the style, else one */
  opportunities_per_unit?: number | null
  units_reworked?: number
  notes?: string | null
}

export interface InspectionRecordAnswer {
  client_id: string
  shift_date: string
  shift_type: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  work_order_id: string | null
  /** the step after which it was inspected; null is the end */
  operation_id: string | null
  units_inspected: number
  /** at the first time, without rework */
  units_passed: number
  /** found, several in one unit too */
  defects: number
  /** null is that of the style, else one */
  opportunities_per_unit: number | null
  units_reworked: number
  notes: string | null
  id: number
  style_model: string | null
  created_by: string
  created_at: string
  updated_by: string | null
  updated_at: string | null
}

export interface InspectionListQuery {
  /** the caller's own line unless given, all lines for those who see all */
  client_id?: string
  /** the first day */
  date_from?: string
  /** the last day, which counts */
  date_to?: string
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
  shift_type?: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  work_order_id?: string
  operation_id?: string
}

export interface InspectionListAnswer {
  total: number
  page: number
  limit: number
  results: InspectionRecordAnswer[]
}

export interface InspectionUpdateBody {
  shift_date?: string
  shift_type?: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  work_order_id?: string | null
  /** the step after which it was inspected; null is the end */
  operation_id?: string | null
  units_inspected?: number
  /** at the first time, without rework */
  units_passed?: number
  /** found, several in one unit too */
  defects?: number
  /** null is that of the style, else one */
  opportunities_per_unit?: number | null
  units_reworked?: number
  notes?: string | null
}

export type InspectionUpdateAnswer = InspectionRecordAnswer

export type InspectionRemoveBody = EntryLockLockBody

export interface ReportSpcQuery {
  characteristic_id: number
  /** a time, or a day of the plant such as 2026-03-29; from the first subgroup unless given */
  from?: string
  /** a time, or a day of the plant, which is taken whole; until now unless given */
  to?: string
  /** of the report */
  language?: 'en' | 'de'
}

export interface ReportDailyQuery {
  /** whose day; the own line unless given, all lines for those who see all */
  client_id?: string
  /** the day of the plant that it is unless given */
  date?: string
  /** control charts of the day's violations */
  include_charts?: 'true' | 'false'
  /** of the report */
  language?: 'en' | 'de'
}

export interface ReportWorkbookQuery {
  /** the caller's own line unless given, all lines for those who see all */
  client_id?: string
  date_from: string
  date_to: string
  /** of the report */
  language?: 'en' | 'de'
}

export type ReportScheduleListAnswer = ReportScheduleListAnswerItem[]

export interface ReportScheduleListAnswerItem {
  id: number
  client_id: string
  report_type: 'daily_production' | 'production_excel' | 'spc'
  recipients: string[]
  schedule: string
  /** IANA name; the clocks of this zone say when */
  timezone: string
  /** of the report and the mail */
  language: 'en' | 'de'
  /** what an SPC report is about; null for the others */
  characteristic_id: number | null
  paused: boolean
  /** day: the last whole plant day; since_last: on Monday Friday to Sunday, else the last whole plant day; week: the last 7 whole plant days; month: the month before */
  span: 'day' | 'since_last' | 'week' | 'month'
  /** null while paused */
  next_at: string | null
  /** the last time it was due, with the state of the mail to each recipient */
  last: {
    occurrence_at: string
    states: ('pending' | 'sending' | 'sent' | 'failed' | 'unsure' | 'missed' | 'cancelled')[]
  } | null
  created_by: string
  created_at: string
  updated_by: string
  updated_at: string
}

export interface ReportScheduleCreateBody {
  client_id: string
  report_type: 'daily_production' | 'production_excel' | 'spc'
  recipients: string[]
  /** "06:00 daily", "06:00 weekdays", "06:00 monday" or "06:00 monthly" */
  schedule: string
  /** IANA name; the clocks of this zone say when */
  timezone: string
  /** of the report and the mail */
  language?: 'en' | 'de'
  /** what an SPC report is about; null for the others */
  characteristic_id?: number | null
}

export type ReportScheduleCreateAnswer = ReportScheduleListAnswerItem

export interface ReportScheduleUpdateBody {
  recipients?: string[]
  /** "06:00 daily", "06:00 weekdays", "06:00 monday" or "06:00 monthly" */
  schedule?: string
  /** IANA name; the clocks of this zone say when */
  timezone?: string
  /** of the report and the mail */
  language?: 'en' | 'de'
  paused?: boolean
}

export type ReportScheduleUpdateAnswer = ReportScheduleListAnswerItem

export type ReportScheduleTestAnswer = ReportScheduleTestAnswerItem[]

export interface ReportScheduleTestAnswerItem {
  id: number
  schedule_id: number
  report_type: 'daily_production' | 'production_excel' | 'spc'
  is_test: boolean
  /** when it was due; of a test, when it was asked for */
  occurrence_at: string
  recipient: string
  state: 'pending' | 'sending' | 'sent' | 'failed' | 'unsure' | 'missed' | 'cancelled'
  date_from: string
  date_to: string
  file_name: string | null
  attempts: number
  next_attempt_at: string | null
  finished_at: string | null
  /** the mail server's answer, or why there was none */
  answer: string | null
  created_at: string
}

export interface ReportScheduleDeliveriesQuery {
  state?: 'pending' | 'sending' | 'sent' | 'failed' | 'unsure' | 'missed' | 'cancelled'
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
}

export interface ReportScheduleDeliveriesAnswer {
  total: number
  page: number
  limit: number
  results: ReportScheduleTestAnswer
}

export interface ReportDeliveryListQuery {
  schedule_id?: number
  state?: 'pending' | 'sending' | 'sent' | 'failed' | 'unsure' | 'missed' | 'cancelled'
  /** which page, from 1 */
  page?: number
  /** results on a page */
  limit?: number
}

export type ReportDeliveryListAnswer = ReportScheduleDeliveriesAnswer

export type ReportDeliveryResendAnswer = ReportScheduleTestAnswerItem

export interface KpiEfficiencyQuery {
  /** the caller's own line unless given, all lines for those who see all */
  client_id?: string
  /** the first day */
  date_from?: string
  /** the last day, which counts */
  date_to?: string
  /** of this order alone */
  work_order_id?: string
  /** of these shifts alone */
  shift_type?: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  /** what each point is of */
  aggregation?: 'daily' | 'weekly' | 'monthly' | 'total'
}

export interface KpiEfficiencyAnswer {
  client_id: string | null
  date_range: {
    from: string
    to: string
  }
  aggregation: 'daily' | 'weekly' | 'monthly' | 'total'
  data: {
    /** its first day */
    date: string
    /** its last day */
    date_to: string
    value: number | null
    inference_flags: string[]
    target: number | null
    variance: number | null
    /** why there is no figure */
    reason: string | null
    [name: string]: unknown
  }[]
  summary: {
    value: number | null
    reason: string | null
    [name: string]: unknown
  }
  metadata: {
    calculation_method: string
    formula: string
    inference_applied: boolean
    ideal_cycle_time_source: string | null
    inference: {
      field: 'ideal_cycle_time' | 'shift_hours_scheduled' | 'employees_present' | 'planned_ship_date' | 'start_date'
      /** null where several records have several */
      value: number | string | null
      /** style, client: their standard; rolling: mean of the style over the 30 days before; default: 0.25 h; shift: the hours of the shift; assigned: all who were assigned; cycle: start and quantity × cycle; first_entry, created: of the order */
      source: 'style' | 'client' | 'rolling' | 'default' | 'shift' | 'assigned' | 'cycle' | 'first_entry' | 'created'
      confidence: number
      /** how many records it stands in */
      records: number
    }[]
    calculated_at: string
  }
}

export type KpiPerformanceQuery = KpiEfficiencyQuery

export type KpiPerformanceAnswer = KpiEfficiencyAnswer

export type KpiWip_agingQuery = KpiEfficiencyQuery

export type KpiWip_agingAnswer = KpiEfficiencyAnswer

export type KpiOn_time_deliveryQuery = KpiEfficiencyQuery

export type KpiOn_time_deliveryAnswer = KpiEfficiencyAnswer

export type KpiPpmQuery = KpiEfficiencyQuery

export type KpiPpmAnswer = KpiEfficiencyAnswer

export type KpiDpmoQuery = KpiEfficiencyQuery

export type KpiDpmoAnswer = KpiEfficiencyAnswer

export type KpiFpyQuery = KpiEfficiencyQuery

export type KpiFpyAnswer = KpiEfficiencyAnswer

export type KpiRtyQuery = KpiEfficiencyQuery

export type KpiRtyAnswer = KpiEfficiencyAnswer

export type KpiAvailabilityQuery = KpiEfficiencyQuery

export type KpiAvailabilityAnswer = KpiEfficiencyAnswer

export type KpiAbsenteeismQuery = KpiEfficiencyQuery

export type KpiAbsenteeismAnswer = KpiEfficiencyAnswer

export interface KpiAllQuery {
  /** the caller's own line unless given, all lines for those who see all */
  client_id?: string
  /** the first day */
  date_from?: string
  /** the last day, which counts */
  date_to?: string
  /** of this order alone */
  work_order_id?: string
  /** of these shifts alone */
  shift_type?: 'SHIFT_1ST' | 'SHIFT_2ND' | 'SAT_OT' | 'SUN_OT' | 'OTHER'
  /** also tells the course of each figure */
  trend?: 'daily' | 'weekly' | 'monthly' | 'total'
}

export interface KpiAllAnswer {
  client_id: string | null
  date_range: {
    from: string
    to: string
  }
  kpis: Record<string, {
    value: number | null
    target: number | null
    variance: number | null
    reason: string | null
    [name: string]: unknown
  }>
  /** each figure of each day, week or month; where it is asked for */
  trend?: {
    date: string
    date_to: string
    values: Record<string, number | null>
  }[]
  metadata: {
    calculated_at: string
    /** percent of what is recorded rather than inferred */
    data_completeness: number | null
    inference_flags: string[]
    inference: {
      field: 'ideal_cycle_time' | 'shift_hours_scheduled' | 'employees_present' | 'planned_ship_date' | 'start_date'
      /** null where several records have several */
      value: number | string | null
      /** style, client: their standard; rolling: mean of the style over the 30 days before; default: 0.25 h; shift: the hours of the shift; assigned: all who were assigned; cycle: start and quantity × cycle; first_entry, created: of the order */
      source: 'style' | 'client' | 'rolling' | 'default' | 'shift' | 'assigned' | 'cycle' | 'first_entry' | 'created'
      confidence: number
      /** how many records it stands in */
      records: number
    }[]
  }
}

export type KpiOeeQuery = KpiEfficiencyQuery

export interface KpiOeeAnswer {
  client_id: string | null
  date_range: {
    from: string
    to: string
  }
  oee: number | null
  availability: number | null
  performance: number | null
  quality: number | null
  reason: string | null
  /** of planned hours; empty where there are none */
  waterfall: {
    step: 'planned' | 'availability_loss' | 'performance_loss' | 'quality_loss' | 'effective'
    hours: number
    percent: number
  }[]
  data: {
    /** its first day */
    date: string
    /** its last day */
    date_to: string
    value: number | null
    inference_flags: string[]
    target: number | null
    variance: number | null
    /** why there is no figure */
    reason: string | null
    [name: string]: unknown
  }[]
}

export type KpiTargetListQuery = LineShiftListQuery

export type KpiTargetListAnswer = KpiTargetListAnswerItem[]

export interface KpiTargetListAnswerItem {
  client_id: string
  kpi: 'efficiency' | 'performance' | 'wip_aging' | 'on_time_delivery' | 'ppm' | 'dpmo' | 'fpy' | 'rty' | 'availability' | 'absenteeism' | 'oee'
  /** percent to 100, of efficiency and performance to 200; ppm and dpmo to 1000000; wip_aging in days, to 3650 */
  target: number
  /** holds from this day until a later one */
  valid_from: string
  created_by: string
  created_at: string
  updated_by: string | null
  updated_at: string | null
}

export interface KpiTargetSaveBody {
  client_id: string
  kpi: 'efficiency' | 'performance' | 'wip_aging' | 'on_time_delivery' | 'ppm' | 'dpmo' | 'fpy' | 'rty' | 'availability' | 'absenteeism' | 'oee'
  /** percent to 100, of efficiency and performance to 200; ppm and dpmo to 1000000; wip_aging in days, to 3650 */
  target: number
  /** holds from this day until a later one */
  valid_from: string
}

export type KpiTargetSaveAnswer = KpiTargetListAnswerItem

export interface KpiTargetRemoveBody {
  client_id: string
  kpi: 'efficiency' | 'performance' | 'wip_aging' | 'on_time_delivery' | 'ppm' | 'dpmo' | 'fpy' | 'rty' | 'availability' | 'absenteeism' | 'oee'
  /** holds from this day until a later one */
  valid_from: string
}

export interface InferenceAnalyzeBody {
  client_id?: string
  date_from: string
  date_to: string
  fields_to_check?: ('ideal_cycle_time' | 'planned_ship_date' | 'employees_present' | 'shift_hours_scheduled')[]
}

export interface InferenceAnalyzeAnswer {
  client_id: string | null
  date_range: string
  data_completeness: Record<string, {
    /** percent; null where there is no record */
    completeness: number | null
    missing_count: number
    total_count: number
    /** such as 30_day_average_by_style */
    inference_strategy: string
    fallback_value?: number
    confidence: number | null
  }>
  recommendations: string[]
}

export interface SettingsGetAnswer {
  station_name: string
  /** how long a program stays signed in without a refresh */
  access_token_minutes: number
  /** a window locks after; null is never */
  idle_lock_minutes: number | null
  /** own API keys that one person may have at a time */
  max_keys_per_user: number
  /** what only a signature lets through */
  signed_operations: ('limits.revise' | 'group.freeze' | 'sample.exclude' | 'sample.include' | 'sample.correct')[]
  /** entries of the audit log older than this may be archived; null keeps all */
  audit_retention_days: number | null
  /** when a plant day starts; null is the start of the first shift after midnight */
  plant_day_start: string | null
  /** of the plant, an IANA name such as Europe/Berlin; null is that of this computer */
  time_zone: string | null
  network: SettingsGetAnswerNetwork
}

export interface SettingsGetAnswerNetwork {
  /** whether other computers can reach the station, over HTTPS */
  enabled: boolean
  /** of HTTPS; the local port stays as it is */
  port: number
  /** names and addresses besides this computer's own under which it is reached */
  names: string[]
}

export interface SettingsUpdateBody {
  station_name?: string
  /** how long a program stays signed in without a refresh */
  access_token_minutes?: number
  /** a window locks after; null is never */
  idle_lock_minutes?: number | null
  /** own API keys that one person may have at a time */
  max_keys_per_user?: number
  /** what only a signature lets through */
  signed_operations?: ('limits.revise' | 'group.freeze' | 'sample.exclude' | 'sample.include' | 'sample.correct')[]
  /** entries of the audit log older than this may be archived; null keeps all */
  audit_retention_days?: number | null
  /** when a plant day starts; null is the start of the first shift after midnight */
  plant_day_start?: string | null
  /** of the plant, an IANA name such as Europe/Berlin; null is that of this computer */
  time_zone?: string | null
  network?: SettingsGetAnswerNetwork
}

export type SettingsUpdateAnswer = SettingsGetAnswer

export interface NetworkGetAnswer {
  /** as an administrator decided */
  enabled: boolean
  /** it was started with --host, which holds until it ends */
  by_command_line: boolean
  /** where it can be reached, such as https://cell-4:8443; empty while it does not listen */
  addresses: string[]
  /** why it does not listen although it should, and what to do */
  problem: string | null
  /** SHA-256 of the certificate authority's certificate; null before it is made */
  fingerprint: string | null
  authority_expires_at: string | null
  /** it is renewed by itself a month before */
  certificate_expires_at: string | null
  /** sealed by the system, or in files of this user only */
  secrets_kept: 'system' | 'file'
  warnings: string[]
}

export interface AuditListQuery {
  /** user name or prefix of a key */
  actor?: string
  user_id?: number
  key_id?: number
  operation?: string
  action?: 'CREATE' | 'UPDATE' | 'DELETE' | 'DEACTIVATE'
  table?: string
  record?: string
  success?: boolean
  /** this time or later */
  from?: string
  /** this time or earlier */
  to?: string
  /** in reason, error, record, before or after, whatever the case */
  text?: string
  /** also the commits of measurements */
  measurements?: boolean
  limit?: number
  /** `next` of the page before; the newest entries unless given */
  after?: string
}

export interface AuditListAnswer {
  /** newest first */
  results: {
    /** number of the entry, counted from 1 */
    seq: number
    at: string
    /** ingest, limits, violation, sample, attachment, import, sampling, handover, report, production, configuration, people, access, refusal, audit */
    kind: string
    actor_kind: 'anonymous' | 'system' | 'master' | 'user' | 'key' | 'display'
    /** user name, prefix of the key, or the kind where there is neither */
    actor: string
    role: string | null
    user_id: number | null
    key_id: number | null
    /** http, bridge (a screen) or station (itself) */
    via: string
    address: string
    user_agent: string | null
    /** its name at that time */
    station: string | null
    operation: string
    action: 'CREATE' | 'UPDATE' | 'DELETE' | 'DEACTIVATE'
    table: string | null
    record: string | null
    /** fields that differ between before and after, at most 12 */
    changed: string[]
    /** how many refused attempts an entry stands for; null is one */
    attempts: number | null
    reason: string | null
    success: boolean
    error: string | null
    /** the subgroups that one commit stored */
    samples: {
      first_id: number
      last_id: number
      count: number
      /** SHA-256, lower-case hex */
      digest: string
    } | null
  }[]
  /** `after` of the next page; null when this is the last */
  next: string | null
  /** how far back was looked where a page ends early, because few entries match; ask for `next` */
  searched_to: string | null
}

export interface AuditGetAnswer {
  /** number of the entry, counted from 1 */
  seq: number
  at: string
  /** ingest, limits, violation, sample, attachment, import, sampling, handover, report, production, configuration, people, access, refusal, audit */
  kind: string
  actor_kind: 'anonymous' | 'system' | 'master' | 'user' | 'key' | 'display'
  /** user name, prefix of the key, or the kind where there is neither */
  actor: string
  role: string | null
  user_id: number | null
  key_id: number | null
  /** http, bridge (a screen) or station (itself) */
  via: string
  address: string
  user_agent: string | null
  /** its name at that time */
  station: string | null
  operation: string
  action: 'CREATE' | 'UPDATE' | 'DELETE' | 'DEACTIVATE'
  table: string | null
  record: string | null
  /** fields that differ between before and after, at most 12 */
  changed: string[]
  /** how many refused attempts an entry stands for; null is one */
  attempts: number | null
  reason: string | null
  success: boolean
  error: string | null
  /** the subgroups that one commit stored */
  samples: {
    first_id: number
    last_id: number
    count: number
    /** SHA-256, lower-case hex */
    digest: string
  } | null
  /** null where there was nothing */
  before: unknown
  /** null where there is nothing */
  after: unknown
  /** which columns the hash covers */
  version: number
  /** SHA-256, lower-case hex */
  previous_hash: string
  /** SHA-256, lower-case hex */
  hash: string
}

export interface AuditHeadAnswer {
  /** 0 while the log is empty */
  seq: number
  hash: string | null
  at: string | null
  /** <seq>:<hash>, for audit.verify */
  anchor: string | null
  /** what the comparison with the anchor file found at the start; null when all held */
  problem: string | null
}

export interface AuditVerifyQuery {
  /** a head that was noted before: what was cut or rewritten since shows */
  anchor?: string
}

export interface AuditVerifyAnswer {
  valid: boolean
  /** entries that hold, those of before the checkpoint not counted */
  entries: number
  /** hash of the last entry that holds */
  head: string | null
  first_broken: number | null
  /** what is wrong at the first broken entry */
  broken: {
    kind: 'changed' | 'removed' | 'reordered' | 'cut' | 'rewritten' | 'measurements' | 'archive'
    sentence: string
  } | null
  /** the anchor that was given */
  anchor: {
    /** number of the entry, counted from 1 */
    seq: number
    /** SHA-256, lower-case hex */
    hash: string
    /** null where the entry is in an archive, or was not reached */
    holds: boolean | null
  } | null
  /** heads of the anchor file that hold */
  anchors: number
  /** entries up to this one are in archives */
  checkpoint: number | null
  archives: {
    file: string
    first_seq: number
    last_seq: number
    state: 'whole' | 'broken' | 'elsewhere'
  }[]
}

export interface AuditExportQuery {
  /** user name or prefix of a key */
  actor?: string
  user_id?: number
  key_id?: number
  operation?: string
  action?: 'CREATE' | 'UPDATE' | 'DELETE' | 'DEACTIVATE'
  table?: string
  record?: string
  success?: boolean
  /** this time or later */
  from?: string
  /** this time or earlier */
  to?: string
  /** in reason, error, record, before or after, whatever the case */
  text?: string
  /** also the commits of measurements */
  measurements?: boolean
  limit?: number
  after?: string
}

export interface AuditArchiveAnswer {
  /** entries; 0 where none is old enough */
  archived: number
  through: number | null
  /** in the data folder */
  file: string | null
  sha256: string | null
}

export interface AuditPageQuery {
  apiKeyId?: number
  operation?: 'CREATE' | 'UPDATE' | 'DELETE' | 'DEACTIVATE'
  tableName?: string
  recordId?: string
  successOnly?: 'true' | 'false'
  limit?: number
  offset?: number
  startDate?: string
  endDate?: string
}

export interface AuditPageAnswer {
  success: true
  /** newest first */
  entries: {
    id: number
    created_at: string
    operation: 'CREATE' | 'UPDATE' | 'DELETE' | 'DEACTIVATE'
    station_operation: string
    table_name: string | null
    record_id: string | null
    old_data: unknown
    new_data: unknown
    ip_address: string
    user_agent: string | null
    success: boolean
    error_message: string | null
    api_key_id: number | null
    /** the prefix of the key */
    api_key_name: string | null
    actor: string
    role: string | null
    reason: string | null
    hash: string
  }[]
  pagination: {
    total: number
    limit: number
    offset: number
    hasMore: boolean
  }
}

export interface AuditStatisticsAnswer {
  success: true
  statistics: {
    entries: number
    refused: number
    first_at: string | null
    last_at: string | null
    operations: {
      entries: number
      refused: number
      operation: string
      action: 'CREATE' | 'UPDATE' | 'DELETE' | 'DEACTIVATE'
    }[]
    tables: {
      entries: number
      refused: number
      table: string
    }[]
    /** the last 30 days with entries */
    activity: {
      entries: number
      refused: number
      /** UTC */
      day: string
    }[]
    /** the 20 keys with the most entries */
    topApiKeys: {
      entries: number
      refused: number
      key_id: number
      prefix: string
    }[]
    /** the 20 with the most entries */
    topActors: {
      entries: number
      refused: number
      actor: string
    }[]
  }
}

export interface AuditExportAllQuery {
  startDate?: string
  endDate?: string
}

export interface HealthLiveAnswer {
  status: 'ok' | 'unavailable'
  checks?: Record<string, string>
}

export type HealthReadyAnswer = HealthLiveAnswer

export interface ProductionBatchSubmitQuery {
  file_name?: string
}

export interface ProductionBatchSubmitAnswer {
  batch_id: string
  total_rows: number
  valid_rows: number
  invalid_rows: number
  /** at most 1,000 */
  errors: {
    /** of the file, counted from 1 with its header */
    row: number
    field: string
    error: string
  }[]
  /** how many more there are */
  errors_omitted: number
  status_url: string
}
