# Whether somebody answers now is said on pages kept in memory too, and is another thing when the clock has moved on.
server LYHORD_CLOCK_SHIFT=jump
as citizen
times 2 get / ; has Öppet nu, till 16.30. ; get /oppettider ; has Öppet nu, till 16.30.
logged 1 route=/ status
later 23400
get /
has Stängt nu. Öppnar i morgon 7.30.
not Öppet nu
get /oppettider
has Stängt nu. Öppnar i morgon 7.30.
get /kontakt
has Stängt nu. Öppnar i morgon 7.30.
later 50400
get /
has Öppet nu, till 16.30.
