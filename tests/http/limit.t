# Too many forms from one address: a clear page, and nothing lost.
server LYHORD_LIMIT=2
get /arende
submit follow number=1 | code=A
status 422
submit follow number=1 | code=A
status 422
get /kontakt
submit file question=En lång fråga som inte får försvinna
status 429
has Vänta en liten stund
has En lång fråga som inte får försvinna
head Retry-After: 5
# Others are not held up: behind a proxy on this machine each client has a limit of its own.
header X-Forwarded-For: 192.0.2.1, 198.51.100.7
post /arende number=1
status 422
header X-Forwarded-For: 198.51.100.8
post /arende number=1
status 422
header X-Forwarded-For: 203.0.113.9, 198.51.100.7
post /arende number=1
status 422
header X-Forwarded-For: 198.51.100.7
post /arende number=1
status 429
