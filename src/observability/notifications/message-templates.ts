/** File of the templates, beside `alertmanager.yml`. */
export const messageFile = 'messages.tmpl';

/** How the fields of receivers name what stands in the file. */
export const messages = {
  subject: '{{ template "meshwright.subject" . }}',
  unroutedSubject: '{{ template "meshwright.unrouted.subject" . }}',
  text: '{{ template "meshwright.text" . }}',
  html: '{{ template "meshwright.html" . }}',
  dashboard: '{{ .CommonAnnotations.dashboard_url }}',
  runbook: '{{ .CommonAnnotations.runbook_url }}',
  /** As PagerDuty calls it. */
  urgency: '{{ if eq .CommonLabels.severity "page" }}critical{{ else }}warning{{ end }}',
} as const;

/**
 * What messages say (https://prometheus.io/docs/alerting/latest/notifications/): the subject is what is wrong and
 * where; below it, for each alert, what it means, since when, and the two links that one needs next.
 */
export const messageTemplates = `{{ define "meshwright.subject" -}}
[{{ if eq .Status "resolved" }}RESOLVED{{ else }}{{ or .CommonLabels.severity "alert" | toUpper }}{{ end }}]
{{- with .GroupLabels.project }} {{ . }}{{ end }}
{{- with .GroupLabels.environment }} {{ . }}:{{ end }}
{{- with .CommonAnnotations.summary }} {{ . }}{{ else }} {{ .GroupLabels.alertname }}
{{- with .GroupLabels.service }} of {{ . }}{{ end }}
{{- with .GroupLabels.namespace }} in {{ . }}{{ end }} ({{ len .Alerts }} alerts){{ end }}
{{- end }}

{{ define "meshwright.unrouted.subject" -}}
[NO SUCH TENANT] {{ template "meshwright.subject" . }}
{{- end }}

{{ define "meshwright.where" -}}
{{ with .project }}project {{ . }}, {{ end }}
{{- with .environment }}environment {{ . }}, {{ end }}
{{- with .namespace }}namespace {{ . }}, {{ end }}
{{- with .service }}service {{ . }}, {{ end }}
{{- with .pod }}pod {{ . }}, {{ end -}}
cluster {{ or .cluster "unknown" }}
{{- end }}

{{ define "meshwright.text" -}}
{{ range .Alerts -}}
{{ .Annotations.summary }}{{ if eq .Status "resolved" }} (over){{ end }}
{{ with .Annotations.description }}{{ . }}
{{ end -}}
Where: {{ template "meshwright.where" .Labels }}
Since: {{ .StartsAt.UTC.Format "2006-01-02 15:04" }} UTC
{{ with .Annotations.runbook_url }}Runbook: {{ . }}
{{ end -}}
{{ with .Annotations.dashboard_url }}Dashboard: {{ . }}
{{ end }}
{{ end -}}
{{ end }}

{{ define "meshwright.html" -}}
{{ range .Alerts -}}
<p><strong>{{ .Annotations.summary }}</strong>{{ if eq .Status "resolved" }} (over){{ end }}<br>
{{ with .Annotations.description }}{{ . }}<br>
{{ end -}}
Where: {{ template "meshwright.where" .Labels }}<br>
Since: {{ .StartsAt.UTC.Format "2006-01-02 15:04" }} UTC
{{- with .Annotations.runbook_url }}<br>
<a href="{{ . }}">Runbook</a>{{ end }}
{{- with .Annotations.dashboard_url }}<br>
<a href="{{ . }}">Dashboard</a>{{ end }}</p>
{{ end -}}
{{ end }}
`;
