# A person with protected personal data: hidden from all but those with the right, who leave a trace.
as citizen
get /kontakt
submit file question=Frågan om kanariegången | topic=Gator och vägar | name=Kanarie Hemligsson | email=kanarie.hemligsson@exempel.example | phone=070-174 06 98
as agent
log in agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Frågan om kanarie
get /arbete/arenden/$CASE
has Kanarie Hemligsson
wait /arbete/sok?q=kanarieg%C3%A5ngen Frågan om kanariegången
get /arbete/arenden/$CASE
submit /arbete/arenden/$CASE/skydda
status 303
follow
has Skyddad identitet
not Hemligsson
not 174 06 98
not Visa identiteten
# Gone from where one could look: by name, address, and the case's own text.
wait /arbete/sok?q=kanarieg%C3%A5ngen Inget ärende hittades
get /arbete/sok?q=Hemligsson
not Kanarie Hemligsson
get /arbete/arenden?q=kanarie.hemligsson%40exempel.example
not Frågan om kanariegången
# Without the right nothing is shown, and what was tried is refused.
get /arbete/arenden/$CASE
keep TOKEN name="form_token" value="([^"]+)"
post /arbete/arenden/$CASE/visa-identitet form_token=$TOKEN&once=0123456789ABCDEFGHJKMNPQRS
status 403
# They come back by the same address: known again, hidden from the beginning.
as citizen
get /kontakt
submit file question=Andra frågan från samma håll | topic=Parkering | name=Kanarie Hemligsson | email=Kanarie.Hemligsson@exempel.example
as agent
get /arbete/arenden
keep SECOND href="/arbete/arenden/([0-9a-z]+)">Andra frågan
get /arbete/arenden/$SECOND
has Skyddad identitet
not Hemligsson
# With the right: one act shows it, in that answer only, and it is in the log and the case's history.
run user grant $SITE --email anna.agent@ekasa.example --role protected_identity --unit kontaktcenter
code 0
get /arbete/arenden/$CASE
not Hemligsson
submit /arbete/arenden/$CASE/visa-identitet
status 200
has Kanarie Hemligsson
has kanarie.hemligsson@exempel.example
get /arbete/arenden/$CASE
not Hemligsson
as admin
log in admin
get /arbete/logg
match <th scope="row">Visade en skyddad identitet
not Hemligsson
run export $SITE cases
prints KC-
not Hemligsson
# A new key: who is protected is still known, and can still be shown.
run key rotate $SITE
code 0
restart
as citizen
get /kontakt
submit file question=Tredje frågan från samma håll | topic=Parkering | name=Kanarie Hemligsson | email=Kanarie.Hemligsson@exempel.example
as agent
log in agent
get /arbete/arenden
keep THIRD href="/arbete/arenden/([0-9a-z]+)">Tredje frågan
get /arbete/arenden/$THIRD
has Skyddad identitet
submit /arbete/arenden/$THIRD/visa-identitet
has Kanarie Hemligsson
# The protection is taken away by who has the right: as before.
as agent
get /arbete/arenden/$CASE
submit /arbete/arenden/$CASE/ta-bort-skydd
status 303
follow
has Kanarie Hemligsson
wait /arbete/sok?q=kanarieg%C3%A5ngen Frågan om kanariegången
log not Hemligsson
log not hemligsson
