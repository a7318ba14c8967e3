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
