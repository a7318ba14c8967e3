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
