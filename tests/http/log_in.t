# Log in, log out, and what happens without.
get /arbete/arenden
status 303
goes /arbete/logga-in\?next=%2Farbete%2Farenden
follow
status 200
submit log-in email=anna.agent@ekasa.example | password=fel-fel-fel
status 422
has Adressen eller lösenordet stämmer inte.
has anna.agent@ekasa.example
not fel-fel-fel
submit log-in email=ingen@ekasa.example | password=lyhord-demo
status 422
has Adressen eller lösenordet stämmer inte.
submit log-in email=anna.agent@ekasa.example | password=lyhord-demo
status 303
goes ^/arbete/arenden$
head Set-Cookie: HttpOnly; SameSite=Lax
follow
status 200
has Anna Alm
head Cache-Control: no-store
# Never to another site after log-in.
as thief
get /arbete/logga-in?next=//ond.example/
submit log-in email=anna.agent@ekasa.example | password=lyhord-demo
goes ^/arbete$
# A form without the session's token is refused.
post /arbete/logga-ut form_token=fel
status 403
has äldre inloggning
# Language of staff pages.
get /arbete/arenden
submit /arbete/sprak lang=en
status 303
goes ^/arbete/arenden$
follow
has All open
submit /arbete/logga-ut
status 303
get /arbete/arenden
status 303
# Public pages set no cookie and look the same to staff.
get /
head Set-Cookie:
not Anna Alm
# A disabled user is out at once.
as erik
log in agent2
get /arbete/arenden
status 200
run user disable $SITE --email erik.agent@ekasa.example
code 0
get /arbete/arenden
status 303
get /arbete/logga-in
submit log-in email=erik.agent@ekasa.example | password=lyhord-demo
status 422
log not anna.agent
log not lyhord-demo
