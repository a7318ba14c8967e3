# Wrong passwords are few, and nobody can use that to lock a colleague out.
as known
header X-Forwarded-For: 192.0.2.1
get /arbete/logga-in
header X-Forwarded-For: 192.0.2.1
submit log-in email=anna.agent@ekasa.example | password=lyhord-demo
status 303
head Set-Cookie: lyhord_
# From the same town hall somebody guesses: some, then a wait that is said.
as thief
get /arbete/logga-in
times 6 header X-Forwarded-For: 192.0.2.1 ; submit log-in email=anna.agent@ekasa.example | password=gissning
status 422
has Adressen eller lösenordet stämmer inte.
times 8 header X-Forwarded-For: 192.0.2.1 ; submit log-in email=anna.agent@ekasa.example | password=gissning
header X-Forwarded-For: 192.0.2.1
submit log-in email=Anna.Agent@ekasa.example | password=lyhord-demo
status 429
has För många försök. Försök igen i dag
has Anna.Agent@ekasa.example
match Andra som loggar in påverkas inte
# An account that does not exist is limited in the same way, and answered in the same words.
times 6 header X-Forwarded-For: 192.0.2.1 ; submit log-in email=ingen@ekasa.example | password=gissning
status 422
has Adressen eller lösenordet stämmer inte.
times 8 header X-Forwarded-For: 192.0.2.1 ; submit log-in email=ingen@ekasa.example | password=gissning
header X-Forwarded-For: 192.0.2.1
submit log-in email=ingen@ekasa.example | password=gissning
status 429
# Anna herself: from the browser that she has used, and from anywhere else.
as known
get /arbete/konto
submit /arbete/logga-ut
get /arbete/logga-in
header X-Forwarded-For: 192.0.2.1
submit log-in email=anna.agent@ekasa.example | password=lyhord-demo
status 303
as home
get /arbete/logga-in
header X-Forwarded-For: 198.51.100.7
submit log-in email=anna.agent@ekasa.example | password=lyhord-demo
status 303
# Her colleagues at the same address.
as erik
get /arbete/logga-in
header X-Forwarded-For: 192.0.2.1
submit log-in email=erik.agent@ekasa.example | password=lyhord-demo
status 303
# A cookie of one's own making is no known device.
as forger
cookie lyhord_device=AAAAAAAAAAAAAAAAAAAAAAAAAA.zzzzzzz.AAAA
get /arbete/logga-in
header X-Forwarded-For: 192.0.2.1
submit log-in email=anna.agent@ekasa.example | password=lyhord-demo
status 429
# A restart forgets nothing.
restart
as thief
header X-Forwarded-For: 192.0.2.1
submit log-in email=anna.agent@ekasa.example | password=lyhord-demo
status 429
log not anna.agent
