/** Names and ports of what takes in traces and logs; senders, policies and configuration agree here. */
export const telemetryNames = {
  /** Takes spans of proxies and applications. */
  collector: 'otel-collector',
  /** OTLP over gRPC: what proxies speak. */
  grpcPort: 4317,
  /** OTLP over HTTP: what applications are told to speak. */
  httpPort: 4318,
  /** Entry of `meshConfig.extensionProviders` that leads there. */
  provider: 'otel-collector',
  /** Takes logs by TCP, an object a line. */
  intake: 'log-intake',
  /** Port that senders name; the pods of the intake have another one for each namespace. */
  intakePort: 5678,
  /** Service of the intake that one namespace may use. */
  intakeOf: (namespace: string) => `log-intake-${namespace}`,
  /** Variables in which a service finds its intake. */
  intakeHostVariable: 'LOG_INTAKE_HOST',
  intakePortVariable: 'LOG_INTAKE_PORT',
} as const;
