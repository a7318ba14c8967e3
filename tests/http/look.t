# The municipality's look: seen before it is saved, refused when it cannot be read, a conflict when two change it.
as admin
log in admin
get /arbete/utseende
has Så här blir det
submit look brand=#ffd400 | typeface=inter | act=preview
status 422
has Länkar på sidans botten: kontrasten blir 1,
has och det behövs 4,5
match Närmaste färg som går är #[0-9a-f]{6}
raw-not utseende-1-ffd400
submit look brand=#7a1f5c | typeface=serif | act=preview
status 200
match href="/static/utseende-1-7a1f5c-serif-prov.css"
get /
not utseende-1
get /arbete/utseende
submit look brand=gul | typeface=inter
status 422
has Skriv färgen som #
submit look brand=#7A1F5C | typeface=serif
status 303
follow
has Utseendet är sparat
get /
match href="/static/utseende-1-7a1f5c-serif.css"
get /static/utseende-1-7a1f5c-serif.css
status 200
head Cache-Control: immutable
has --brand:#7a1f5c
# Two at once.
get /arbete/utseende
as other
log in admin
get /arbete/utseende
submit look brand=#1f3a5a | typeface=inter
status 303
as admin
submit look brand=#5a1f1f | typeface=inter
status 409
has #1f3a5a
has #5a1f1f
# In words, not in codes.
match <td data-label="Sparat nu">Inter
# Sheets of other colours are made for whoever asks, and push no page out of memory.
as anybody
get /metrics
keep PAGES lyhord_cache_pages (\d+)
get /static/utseende-1-112233-inter.css
status 200
get /static/utseende-1-112234-inter.css
get /static/utseende-1-112235-serif.css
get /static/utseende-1-zzzzzz-serif.css
status 404
get /metrics
match lyhord_cache_pages $PAGES\n
# The logotype: cleaned, shown on every page with what it says, refused by the name of what cannot be taken.
as admin
get /arbete/utseende
has Det finns ingen logotyp än
submit logo alt=Ekåsa kommun
status 422
match Logotyp</a>: Fyll i det här fältet
attach light logo.svg <?xml version="1.0"?><svg viewBox="0 0 40 10" onload="x()"><style>a{}</style><path class="a" d="M0 0h40v10z"/></svg>
submit logo alt=Ekåsa kommun
status 422
has SVG-filen använder ”style”
has logo.svg
attach light logo.gif GIF89a
submit logo alt=Ekåsa kommun
status 422
has Filen är av fel slag. Det går bra med PNG, SVG.
attach light logo.svg <svg viewBox="0 0 40 10" onload="x()"><path d="M0 0h40v10z" style="fill:#123456"/><script>alert(1)</script></svg>
submit logo alt=Ekåsa kommun
status 303
follow
has Logotypen är sparad
get /
raw-has alt="Ekåsa kommun"
keep LOGO src="(/logotyp/[0-9a-z]+\.svg)"
as nobody
get $LOGO
status 200
head Content-Type: image/svg+xml
head Content-Security-Policy: sandbox
head X-Content-Type-Options: nosniff
head Cache-Control: immutable
match ^<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10z" fill="#123456"/></svg>$
get /logotyp/0000000000000000.svg
status 404
get /kontakt
raw-has $LOGO
# A mark alone has the name beside it; a dark one beside the light; two at once are a conflict.
as admin
get /arbete/utseende
as other
get /arbete/utseende
attach dark mork.svg <svg width="40" height="10"><path d="M0 0h40v10z" fill="#fff"/></svg>
submit logo alt=
status 303
get /arbete/anvandare
match <source media="\(prefers-color-scheme: dark\)" srcset="/logotyp/[0-9a-z]+\.svg"><img src="$LOGO" alt=""></picture>Ekåsa
as admin
submit logo alt=Min text
status 409
match <td data-label="Du skrev"><mark>Min text
submit logo act=remove
status 303
get $LOGO
status 404
get /
raw-not /logotyp/
