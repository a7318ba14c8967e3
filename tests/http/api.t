# The JSON interface: tokens and scopes, what is refused and how, lists by page, filing, once, revisions.
server LYHORD_CLOCK_SHIFT=jump
expect kind=core.morning .* result=busy
run token add $SITE --name Webben --scope answers:read,search,structure:read,cases:write --days 30
keep WEB (lyh_\w+)
run token add $SITE --name Byggreda --scope cases:read,cases:write,search --role officer --unit samhallsbyggnad --days 400
keep BYGG (lyh_\w+)
run token add $SITE --name Centralen --scope cases:read,cases:write --role agent --days 400
keep CENTRE (lyh_\w+)
run token add $SITE --name Tavlan --scope figures:read --role manager --days 400
keep FIG (lyh_\w+)
# Without a token, with something else, with a broken one, with one that is not ours.
get /api/v1/answers
status 401
head Content-Type: application/problem+json
head WWW-Authenticate: Bearer realm="lyhord"
head Content-Language: sv
has urn:lyhord:problem:token-missing
has "status":401
has Visa en nyckel
header Accept-Language: fi-FI, en;q=0.5
get /api/v1/answers
head Content-Language: fi
has Näytä avain
header Authorization: Basic YTpi
get /api/v1/answers
status 401
bearer lyh_ABC
header Accept-Language: en
get /api/v1/answers
status 401
has The token is unknown
head WWW-Authenticate: error="invalid_token"
# A session's cookie is not looked at, and no other site's page can ask at all.
as admin
log in admin
header Cookie: lyhord_session=abc
get /api/v1/answers
status 401
as cors
bearer $WEB
header Origin: https://elsewhere.example
get /api/v1/answers?limit=1
status 200
head Access-Control-Allow-Origin:
request OPTIONS /api/v1/answers
status 405
head Allow: GET
has urn:lyhord:problem:method
# Answers, page by page, by key.
as web
bearer $WEB
get /api/v1/answers?limit=2
status 200
head Content-Type: application/json
head Cache-Control: no-store
head Set-Cookie:
has "items":[{"id":"
keep NEXT "next":"([0-9a-z]+)"
head Link: </api/v1/answers?limit=2&after=$NEXT>; rel="next"
keep FIRST "items":\[\{"id":"([0-9a-z]+)"
get /api/v1/answers?limit=2&after=$NEXT
status 200
not "id":"$FIRST"
get /api/v1/answers/$FIRST
status 200
has "id":"$FIRST"
has "url":"/svar/$FIRST"
header Accept-Language: en
get /api/v1/topics
status 200
has "key":"skolskjuts"
head Content-Language: en
keep TOPIC "id":"([0-9a-z]+)","key":"skolskjuts"
get /api/v1/units
status 200
has "kind":"centre"
get /api/v1/answers?topic=$TOPIC&lang=sv
status 200
has "items":[{
get /api/v1/search?q=skolskjuts
status 200
has "kind":"answer"
not "kind":"case"
get /api/v1/route?q=Hur%20ans%C3%B6ker%20jag%20om%20skolskjuts&lang=sv
status 200
has "topics":[{"id":"$TOPIC","name":
has "units":[{
has "sure":true
get /api/v1/route?lang=xx
status 422
has "parameter":"q"
has "parameter":"lang"
# What is wrong in an address is named.
header Accept-Language: en
get /api/v1/answers?limit=1000&topik=1&lang=xx&after=%21
status 422
has urn:lyhord:problem:invalid
has "parameter":"topik"
has "parameter":"limit"
has "parameter":"lang"
get /api/v1/answers?after=%21
status 422
has "parameter":"after"
get /api/v1/search
status 422
has "parameter":"q"
get /api/v1/answers/finns-inte
status 404
has urn:lyhord:problem:missing
get /api/v1/nothing
status 404
head Content-Type: application/problem+json
get /api/v2/answers
status 404
head Content-Type: application/problem+json
request DELETE /api/v1/answers
status 405
get /api/v1/answers?q=%ff
status 400
has urn:lyhord:problem:unreadable
header Accept: text/html
get /api/v1/answers
status 406
header Accept: text/html, application/*;q=0.5
get /api/v1/answers?limit=1
status 200
header Accept: application/json;q=0, */*
get /api/v1/answers?limit=1
status 406
# Scope: this token may not read cases or figures.
header Accept-Language: en
get /api/v1/cases
status 403
has urn:lyhord:problem:scope
has The token may not be used for this
head WWW-Authenticate: error="insufficient_scope", scope="cases:read"
get /api/v1/figures
status 403
# Filing, as the public form does.
header Idempotency-Key: web-1
json /api/v1/cases {"question": "Hur ansöker jag om bygglov för en altan?", "name": "Bo", "email": "bo@example.com"}
status 201
keep NUMBER "number":"(KC-\d+)"
keep CODE "code":"([0-9A-Z-]+)"
keep CASE "id":"([0-9a-z]+)"
head Location: /api/v1/cases/$CASE
# The same key and body: the first answer, nothing more. Another body: refused.
header Idempotency-Key: web-1
json /api/v1/cases {"question": "Hur ansöker jag om bygglov för en altan?", "name": "Bo", "email": "bo@example.com"}
status 201
has "number":"$NUMBER"
has "code":"$CODE"
header Idempotency-Key: web-1
json /api/v1/cases {"question": "Något helt annat"}
status 422
has urn:lyhord:problem:key-reused
# Somebody else's same key is another one.
as centre
bearer $CENTRE
header Idempotency-Key: web-1
json /api/v1/cases {"question": "Central fråga"}
status 201
not "number":"$NUMBER"
# The number and the code open the case for the citizen.
as citizen
get /arende
submit follow number=$NUMBER | code=$CODE
status 303
as web
# What is wrong in the body is named, in the language; what was right is not.
header Accept-Language: en
json /api/v1/cases {"question": "", "email": "ingen", "topic": "finns-inte", "colour": "red", "name": 7}
status 422
has "pointer":"#/question"
has "pointer":"#/email"
has "pointer":"#/topic"
has "pointer":"#/colour"
has "pointer":"#/name"
not "pointer":"#/phone"
header Accept-Language: sv
json /api/v1/cases {}
status 422
has Fyll i det här fältet.
json /api/v1/cases {"question": "a", "files": ["x"]}
status 422
has "pointer":"#/files"
# No JSON, other types, too much.
json /api/v1/cases {"question": 
status 400
has urn:lyhord:problem:unreadable
json /api/v1/cases [1]
status 400
json /api/v1/cases {"question": "a", "question": "b"}
status 400
json /api/v1/cases {"question": "\xff"}
status 400
json /api/v1/cases {"question": "a\u0000b"}
status 400
header Content-Type: application/x-www-form-urlencoded
json /api/v1/cases question=a
status 415
header Content-Type: multipart/form-data; boundary=x
json /api/v1/cases question=a
status 415
header Content-Type:
json /api/v1/cases {"question": "a"}
status 415
header Content-Type: Application/JSON; charset=utf-8
json /api/v1/cases {"question": "Stora bokstäver i typen"}
status 201
# Reading cases: by access. The department does not see the centre's case.
as bygg
bearer $BYGG
get /api/v1/cases/$CASE
status 404
get /api/v1/cases
status 200
not $NUMBER
get /api/v1/search?q=$NUMBER
status 200
not $NUMBER
as centre
get /api/v1/cases?order=changed&limit=1
status 200
keep NEXT "next":"([0-9.]+)"
get /api/v1/cases?order=changed&limit=1&after=$NEXT
status 200
get /api/v1/cases?after=duva
status 422
get /api/v1/cases?status=closed
status 200
get /api/v1/cases/$CASE
status 200
has "title":"Hur ansöker jag om bygglov för en altan?"
has "email":"bo@example.com"
has "limited":false
keep REV "rev":(\d+)
head ETag: "$REV"
header If-None-Match: "$REV"
get /api/v1/cases/$CASE
status 304
length 0
# Each reading is written down, with the interface's name, as for people.
as admin
get /arbete/logg?om=$NUMBER
has Centralen
# Answering says what it builds on.
as centre
json /api/v1/cases/$CASE/answers {"body": "Du söker på webben."}
status 428
has urn:lyhord:problem:revision-missing
header If-Match: "99"
json /api/v1/cases/$CASE/answers {"body": "Du söker på webben."}
status 412
header If-Match: "$REV"
json /api/v1/cases/$CASE/answers {"resolution": "solved"}
status 422
has "pointer":"#/body"
header If-Match: "$REV"
header Idempotency-Key: svar-1
json /api/v1/cases/$CASE/answers {"body": "Du söker på webben.", "resolution": "solved"}
status 200
has "status":"closed"
has Du söker på webben.
header If-Match: "$REV"
header Idempotency-Key: svar-1
json /api/v1/cases/$CASE/answers {"body": "Du söker på webben.", "resolution": "solved"}
status 200
has "status":"closed"
as centre
header If-Match: "2"
json /api/v1/cases/$CASE/answers {"body": "En gång till."}
status 409
as web
header If-Match: "1"
json /api/v1/cases/$CASE/answers {"body": "Får inte."}
status 403
has urn:lyhord:problem:denied
# Figures.
as fig
bearer $FIG
get /api/v1/figures?from=2026-01-01&to=2026-12-31
status 200
has "by_channel":{"phone":
get /api/v1/figures?from=2026-12-31&to=2026-01-01
status 422
get /api/v1/figures?from=igår-ish
status 422
# The document needs no token.
as nobody
get /api/v1/openapi.json
status 200
has "openapi":"3.1.0"
has "/api/v1/cases/{id}"
# When it was used stands on the page, to the day; a refusal is written down once an hour.
as admin
get /arbete/nycklar
has måndag 16 november
keep REVOKE (/arbete/nycklar/[0-9a-z]+/aterkalla)
submit $REVOKE
status 303
as fig
get /api/v1/figures
status 401
header Accept-Language: en
get /api/v1/figures
status 401
has The token has been revoked
as admin
get /arbete/logg
match <td>Tavlan</td>\s*<th scope="row">Nekades med en nyckel</th>
# Two refusals of it within the hour are one line.
match ^(?:(?!row">Nekades).)*row">Nekades(?:(?!row">Nekades).)*row">Nekades(?:(?!row">Nekades).)*$
# A month later the first one has expired.
later 2700000
as web
header Accept-Language: en
get /api/v1/answers
status 401
has The token has expired
as centre
get /api/v1/cases
status 200
# A role taken away: the next request sees nothing.
as nobody
