# Kept pages: tag, 304, coding, no request's name; a change shows at once; pages with forms are not kept.
get /
status 200
head ETag: "
head Vary: Accept-Encoding
head Cache-Control: no-cache
head X-Request-Id:
keep-head TAG ETag
header If-None-Match: "annat", W/$TAG
get /
status 304
head ETag: $TAG
length 0
header If-None-Match: "annat"
get /
status 200
# What the page does not know of makes no other page.
header If-None-Match: $TAG
get /?utm_source=nyhetsbrev
status 304
request HEAD /
status 200
head ETag: $TAG
length 0
header Accept-Encoding: gzip
get /
head Content-Encoding: gzip
header Accept-Encoding: gzip;q=0.5, br
get /
head Content-Encoding: br
header Accept-Encoding: gzip;q=0, br;q=0
get /
head Content-Encoding:
has Vad kan vi hjälpa dig med?
# All that came from memory, once made.
logged 1 route=/ status
# Languages have pages of their own.
get /en
has How can we help you?
not Vad kan vi hjälpa dig med?
get /fi
not Vad kan vi hjälpa dig med?
# The settings are in every page's shell.
as admin
log in admin
get /arbete/installningar
submit settings name=Nya Ekåsa
status 303
as anyone
get /
has Nya Ekåsa
header If-None-Match: $TAG
get /
status 200
get /en
has Nya Ekåsa
# Pages with a form that is sent once are nobody else's.
get /kontakt
head ETag:
get /amne/skolskjuts
keep-head TOPIC ETag
keep ANSWER href="(/svar/[0-9a-z]+)
get $ANSWER
status 200
head ETag:
# A file of the theme.
get /
keep CSS href="(/static/lyhord[^"]*css)"
get $CSS
status 200
head ETag: "
head Cache-Control: immutable
header Accept-Encoding: br
get $CSS
head Content-Encoding: br
# Staff pages are packed when our own page or the reader asked, not when another site made the browser ask.
as admin
header Accept-Encoding: gzip
header Sec-Fetch-Site: same-origin
get /arbete/anvandare
status 200
head Content-Encoding: gzip
head ETag:
header Accept-Encoding: gzip
header Sec-Fetch-Site: cross-site
get /arbete/anvandare
status 200
head Content-Encoding:
header Accept-Encoding: gzip
get /arbete/anvandare
head Content-Encoding:
keep-head ID X-Request-Id
log request=$ID
