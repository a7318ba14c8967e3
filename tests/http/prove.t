# Dangerous acts ask again who it is when that was more than a quarter of an hour ago, and keep what was typed.
server LYHORD_CLOCK_SHIFT=jump
as citizen
get /kontakt
submit file question=Frågan om den försvunna mössan | topic=Gator och vägar | name=Kanarie Hemligsson | email=kanarie.hemligsson@exempel.example
as agent
log in agent
run user grant $SITE --email anna.agent@ekasa.example --role protected_identity --unit kontaktcenter
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Frågan om den försvunna
get /arbete/arenden/$CASE
submit /arbete/arenden/$CASE/skydda
status 303
# A list as a file.
get /arbete/arenden
later 1000
submit file slag=csv
status 200
has Bekräfta att det är du
not Kanarie
submit prove prove_password=fel
status 422
has Det stämmer inte med ditt lösenord.
submit prove prove_password=lyhord-demo
status 200
head Content-Type: text/csv
has Frågan om den försvunna mössan
# It was them: nothing more is asked for a while.
get /arbete/arenden
submit file slag=jsonl
head Content-Type: application/x-ndjson
# A protected identity.
later 1000
get /arbete/arenden/$CASE
submit /arbete/arenden/$CASE/visa-identitet
status 200
has Bekräfta att det är du
not Hemligsson
submit prove prove_password=lyhord-demo
status 200
has Kanarie Hemligsson
# A new user: what was typed comes along.
as admin
log in admin
get /arbete/anvandare
later 1000
submit user name=Nya Nygren | email=nya@ekasa.example | password=lugn sten valsar | role=officer | unit=Socialförvaltningen
status 200
has Bekräfta att det är du
raw-has Nya Nygren
submit prove prove_password=lyhord-demo
status 303
follow
has Nya Nygren
has Socialförvaltningen
# Failed jobs and mails: again and aside.
keep TOKEN name="form_token" value="([^"]+)"
later 1000
post /arbete/jobb/1/undan form_token=$TOKEN&once=0123456789ABCDEFGHJKMNPQRS
status 200
has Bekräfta att det är du
submit prove prove_password=lyhord-demo
status 303
goes /arbete/jobb\?klart=1
later 1000
post /arbete/jobb/igen form_token=$TOKEN&once=0123456789ABCDEFGHJKMNPQRT
has Bekräfta att det är du
post /arbete/jobb/post/bulk/lamna form_token=$TOKEN&once=0123456789ABCDEFGHJKMNPQRV
has Bekräfta att det är du
# When the act is refused after the proof, the page shows what was typed, and no password.
post /arbete/anvandare/1/losenord form_token=$TOKEN&once=0123456789ABCDEFGHJKMNPQRX&password=hemliga+ord+valsar
has Bekräfta att det är du
submit prove prove_password=lyhord-demo
status 404
raw-not lyhord-demo
raw-not hemliga ord
