# A citizen sends files with a question; who may read the case may fetch them, and nobody else.
get /kontakt
raw-has enctype="multipart/form-data"
attach files bild.png \x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x02\x80\x00\x00\x01\xe0\x08\x06\x00\x00\x00
attach files ../../etc/Åsas.html <script>alert(1)</script>
submit file question=Lampan är trasig, se bilden | topic=Parkering | email=a@example.org
status 303
follow
keep NUMBER data-case-number="([^"]+)"

as agent
log in agent
get /arbete/arenden
keep CASE href="/arbete/arenden/([0-9a-z]+)">Lampan är trasig
get /arbete/arenden/$CASE
has Filer som kom med ärendet
has bild.png
has Åsas.html
not ../
keep PNG href="(/arbete/arenden/[0-9a-z]+/fil/[0-9a-z]+)">bild
keep HTML href="(/arbete/arenden/[0-9a-z]+/fil/[0-9a-z]+)">Åsas
get $PNG
status 200
head Content-Type: image/png
head Content-Disposition: inline; filename="bild.png"; filename*=UTF-8''bild.png
head Content-Security-Policy: sandbox
head X-Content-Type-Options: nosniff
head Cache-Control: no-store
get $HTML
status 200
head Content-Type: application/octet-stream
head Content-Disposition: attachment; filename="__sas.html"; filename*=UTF-8''%C3%85sas.html
match ^<script>alert\(1\)</script>$

# Parts of it
header Range: bytes=1-3
get $PNG
status 206
head Content-Range: bytes 1-3/29
match ^PNG$
header Range: bytes=-4
get $HTML
status 206
match ^ipt>$
header Range: bytes=25-
get $HTML
status 416
head Content-Range: bytes */25
header Range: lines=1-2
get $HTML
status 200
header Range: bytes=0-1
header If-Range: "another"
get $HTML
status 200

# Not for others, not by another case's address, not without a log-in
as press
log in press
get $PNG
status 403
as nobody
get $PNG
status 303
as agent
get /arbete/arenden/$CASE/fil/$CASE
status 404

# What is wrong is said, with what was typed, and the files named
as other
get /kontakt
attach files karta.pdf %PDF-1.4
submit file question=Skriven text som ska vara kvar | email=inte en adress
status 422
has Skriven text som ska vara kvar
has Välj filerna igen, de sparas inte när något behöver ändras:
match <li><b>karta.pdf</b>


run doctor $SITE
code 0
prints ok    every file has its bytes
prints ok    no stray files older than a day

# What is too large, too many or of the wrong kind is named, file by file
as agent
get /arbete/galleri
has Högst 3 filer, tillsammans högst 20 MB. Varje fil får vara högst 1 MB. Det går bra med PDF, PNG, JPEG.
attach files rätt.pdf %PDF-1.4
attach files fel.pdf <script>alert(1)</script>
submit files-form
status 422
has fel.pdf: Filen är av fel slag. Det går bra med PDF, PNG, JPEG.
not rätt.pdf: Filen
get /arbete/galleri
attach files a.pdf %PDF-1.4
attach files b.pdf %PDF-1.4
attach files c.pdf %PDF-1.4
attach files d.pdf %PDF-1.4
submit files-form
status 422
has Det är för många filer. Välj högst 3.
get /arbete/galleri
submit files-form
status 422
get /arbete/galleri
attach files a.pdf %PDF-1.4
submit files-form
status 303
goes skickat=1
