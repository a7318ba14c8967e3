# Keys of interfaces: made on the page and by the command, shown once, revoked; nothing of them is kept readable.
server LYHORD_CLOCK_SHIFT=jump
as admin
log in admin
get /arbete/nycklar
status 200
has Inga nycklar än
submit token name= | days=0
status 422
has Fyll i det här fältet
has Skriv ett tal i 1–1
# What a scope needs is asked of the roles at once.
submit token name=Webbplatsen | scope=cases:read | days=30
status 422
has Välj en roll som räcker för cases:read.
has value="Webbplatsen"
submit token name=Webbplatsen | scope=cases:read | scope=search | role=officer | unit=Socialförvaltningen | days=30
status 200
has Här är nyckeln
keep TOKEN (lyh_[0-9A-HJKMNP-TV-Z]{33})
head Cache-Control: no-store
# Sent again it is neither made nor shown again.
again
status 303
follow
has visas bara en gång
not $TOKEN
has Webbplatsen
has Handläggare (Socialförvaltningen)
has search, cases:read
has Aldrig
# It is no user: not in the list, no page, no way to log in.
get /arbete/anvandare?q=webb
not Webbplatsen
keep TOK name="form_token" value="([^"]+)"
get /arbete/nycklar
keep REVOKE (/arbete/nycklar/[0-9a-z]+/aterkalla)
keep ID /arbete/nycklar/([0-9a-z]+)/aterkalla
get /arbete/anvandare/$ID
status 404
post /arbete/anvandare/$ID/roll form_token=$TOK&once=0123456789ABCDEFGHJKMNPQRS&role=admin&unit=1
status 404
get /arbete/enheter
keep UNIT href="(/arbete/enheter/[0-9a-z]+)">Socialförvaltningen
get $UNIT
has Webbplatsen
# What the log says of it, and that only a MAC is stored.
get /arbete/logg
match row">Lade till en nyckel för ett gränssnitt
has Får: search cases:read
run token list $SITE --json
prints "state":"good"
prints "name":"Webbplatsen"
not $TOKEN
# Revoked; a second time is a conflict.
as other
log in admin
get /arbete/nycklar
as admin
get /arbete/nycklar
submit $REVOKE
status 303
follow
has Nyckeln är återkallad.
as other
submit $REVOKE
status 409
has redan återkallat
# The same by command.
run token add $SITE --name Mätaren --scope figures:read
code 1
has Choose a role that is enough for figures:read
run token add $SITE --name Mätaren --scope figures:read,duva --role manager
code 1
has There is no scope "duva"
run token add $SITE --name Mätaren --scope figures:read --role manager --unit duva
code 1
run token add $SITE --name Mätaren --scope figures:read --role manager --unit social --days 2000
code 1
run token add $SITE --name Mätaren --scope search --role protected_identity
code 1
has protected_identity gives an interface nothing
run token add $SITE --name Mätaren
code 2
run token add $SITE --name Mätaren --scope figures:read --role manager --days 10
code 0
match ^lyh_[0-9A-HJKMNP-TV-Z]{33}\n
run token list $SITE
prints Mätaren
keep SECOND ([0-9a-z]+) +lyh_\w+… good
run token revoke $SITE $SECOND
code 0
run token revoke $SITE $SECOND
code 1
has revoked before
run token revoke $SITE duva
code 1
# After a quarter of an hour a new key asks who it is, with what was typed.
as admin
later 1000
get /arbete/nycklar
submit token name=Sent på dagen | scope=search
status 200
has Bekräfta
raw-has Sent på dagen
# Only administrators.
as agent
log in agent
get /arbete/nycklar
status 403
# The token stands nowhere in the site's files.
as admin
run token add $SITE --name Spåret --scope search
keep CANARY (lyh_\w+)
nowhere $CANARY
# An expired one says so for a month; then the keeper takes it away, and its name stays in the log.
run token add $SITE --name Kortlivad --scope structure:read --role agent --days 1
keep SHORT (lyh_\w+)
as board
bearer $SHORT
later 200000
get /api/v1/topics
status 401
has urn:lyhord:problem:token-expired
later 2700000
wait /api/v1/topics urn:lyhord:problem:token-unknown
as admin
log in admin
get /arbete/nycklar
not Kortlivad
get /arbete/logg
match <td>Lyhörd</td>\s*<th scope="row">Tog bort en gammal nyckel</th>
has Kortlivad
