# A method that the page does not know is told which it knows; an unknown page is missing whatever the method.
post /tack a=b
status 405
head Allow: GET, HEAD
has Sidan används inte så
post /en/tack a=b
status 405
has The page is not used that way
get /svar/1/hjalpte
status 405
head Allow: POST
request PUT /kontakt
status 405
head Allow: GET, HEAD, POST
request DELETE /finns-inte
status 404
request OPTIONS /arbete/arenden
status 405
head Allow: GET, HEAD
request HEAD /tack
status 200
head Content-Type: text/html
