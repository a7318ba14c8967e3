# What is refused before any handler speaks the user's language: the path's, the session's, the browser's.
get /kontakt
get /%ff
status 400
head Content-Type: text/html
has Adressen går inte att läsa
has Ekåsa kommun
get /en/%ff
status 400
has The address cannot be read
get /fi/a%ff
status 400
has Osoitetta ei voi lukea
get /api/v1/%ff
status 400
head Content-Type: application/problem+json
header Accept-Language: en
get /arbete/%ff
status 400
has The address cannot be read
# Too large.
fill 1100000 /fi/kontakt
status 413
has Kerralla tuli liikaa
fill 1100000 /kontakt
status 413
has Det är för mycket på en gång
fill 1100000 /api/v1/cases
status 413
has urn:lyhord:problem:too-large
# Staff pages: the language of the session, also where there is no page.
as officer
log in officer
get /arbete/konto
submit who lang=en
status 303
get /arbete/finns-inte
status 404
has We cannot find the page
get /arbete/anvandare
status 403
has You may not see this page
header Content-Type: text/plain
post /arbete/konto x
status 422
has What was sent was not a form.
# Without a session: the browser's.
as stranger
header Accept-Language: en
get /arbete/finns-inte
status 404
has We cannot find the page
get /arbete/finns-inte
has Vi hittar inte sidan
