# For whoever watches the server: alive, ready, figures; and the log's other form.
get /healthz
status 200
has ok
head Cache-Control: no-store
wait /readyz ready
status 200
head Cache-Control: no-store
get /
get /
get /finns-inte
get /metrics
status 200
head Content-Type: text/plain; version=0.0.4
match lyhord_http_requests_total\{route="/",method="GET",status="200"\} 2\n
match lyhord_http_requests_total\{route="-",method="GET",status="404"\} 1\n
match lyhord_http_seconds_bucket\{route="/",le="\+Inf"\} 1\n
match lyhord_cache_hits_total [1-9]
match lyhord_cache_misses_total 1\n
match lyhord_refused_total\{class="log_in"\} 0\n
match lyhord_line_at_work\{class="probe"\} 1\n
match lyhord_jobs_failed 0\n
match lyhord_memory_bytes [1-9]
match lyhord_connections [1-9]
not ekasa.example
# Not for others, also when they come by a proxy on this machine.
header X-Forwarded-For: 192.0.2.7
get /metrics
status 403
not lyhord_
header X-Forwarded-For: 192.0.2.7
get /healthz
status 200
