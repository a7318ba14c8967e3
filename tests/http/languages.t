# The public pages in Swedish, English and Finnish.
get /
has Vad kan vi hjälpa dig med?
match <html lang="sv">
get /en/
status 200
match <html lang="en">
has How can we help you?
has Children and education
get /en
status 200
get /fi/
match <html lang="fi">
has Miten voimme auttaa?
get /fi/fraga?q=roskat+haetaan
has Milloin roskani haetaan?
get /en/fraga?q=waste
has When is my waste collected?
get /en/amne/avfall
has When is my waste collected?
# No answer in the language: Swedish ones are better than none.
get /en/fraga?q=bergv%C3%A4rme
has Måste jag anmäla bergvärme?
get /en/kontakt
submit file question=Where is the town hall?
goes ^/en/arende/kvitto
follow
has We have received what you wrote.
keep NUMBER data-case-number="([^"]+)"
keep CODE data-case-code="([^"]+)"
get /fi/arende
submit follow number=$NUMBER | code=$CODE
goes ^/fi/arende/visa
follow
has Vastaanotettu
