# A token's requests are counted by token: a second one has its own.
server LYHORD_LIMIT=3
run token add $SITE --name Ivrig --scope answers:read
keep A (lyh_\w+)
run token add $SITE --name Lugn --scope answers:read
keep B (lyh_\w+)
bearer $A
times 3 get /api/v1/answers?limit=1 ; status 200
get /api/v1/answers?limit=1
status 429
head Retry-After: 60
has urn:lyhord:problem:limit
as calm
bearer $B
get /api/v1/answers?limit=1
status 200
