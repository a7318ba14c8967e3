# What people search for: counted when several have done it, without persons; words that are replaced become proposals.
get /fraga?q=dagisplats
raw-has name="innan" value="dagisplats"
get /
raw-not name="innan"
header X-Forwarded-For: 10.0.0.1
get /fraga?q=rymdraket+hyra
header X-Forwarded-For: 10.0.0.1
get /fraga?q=f%C3%B6rskoleplats&innan=dagisplats
header X-Forwarded-For: 10.0.0.2
get /fraga?q=rymdraket+hyra
header X-Forwarded-For: 10.0.0.2
get /fraga?q=f%C3%B6rskoleplats&innan=dagisplats
header X-Forwarded-For: 10.0.0.3
get /fraga?q=rymdraket+hyra
header X-Forwarded-For: 10.0.0.3
get /fraga?q=f%C3%B6rskoleplats&innan=dagisplats
header X-Forwarded-For: 10.0.0.4
get /fraga?q=rymdraket+hyra
header X-Forwarded-For: 10.0.0.4
get /fraga?q=f%C3%B6rskoleplats&innan=dagisplats
header X-Forwarded-For: 10.0.0.4
get /fraga?q=rymdraket+hyra
header X-Forwarded-For: 10.0.0.4
get /fraga?q=rymdraket+hyra
# Four have asked: nothing may be read, and nothing stands anywhere. The wait is for what is counted after it.
header X-Forwarded-For: 10.0.0.11
get /fraga?q=flygande+mattor
header X-Forwarded-For: 10.0.0.12
get /fraga?q=flygande+mattor
header X-Forwarded-For: 10.0.0.13
get /fraga?q=flygande+mattor
header X-Forwarded-For: 10.0.0.14
get /fraga?q=flygande+mattor
header X-Forwarded-For: 10.0.0.15
get /fraga?q=flygande+mattor
as kim
log in communicator
wait /arbete/sokt flygande mattor
not rymdraket
nowhere rymdraket
get /arbete/sokord
not dagisplats
header X-Forwarded-For: 10.0.0.5
get /fraga?q=Rymdraket+hyra?
header X-Forwarded-For: 10.0.0.6
get /fraga?q=19850312-1234+orosanm%C3%A4lan
header X-Forwarded-For: 10.0.0.6
get /fraga?q=ring+0704123456
header X-Forwarded-For: 10.0.0.6
get /fraga?q=Storgatan+12
header X-Forwarded-For: 10.0.0.6
get /fraga?q=eva@example.se
header X-Forwarded-For: 10.0.0.7
get /fraga?q=ring+0704123456
header X-Forwarded-For: 10.0.0.7
get /fraga?q=Storgatan+12
header X-Forwarded-For: 10.0.0.7
get /fraga?q=eva@example.se
header X-Forwarded-For: 10.0.0.8
get /fraga?q=ring+0704123456
header X-Forwarded-For: 10.0.0.8
get /fraga?q=Storgatan+12
header X-Forwarded-For: 10.0.0.8
get /fraga?q=eva@example.se
header X-Forwarded-For: 10.0.0.9
get /fraga?q=ring+0704123456
header X-Forwarded-For: 10.0.0.9
get /fraga?q=Storgatan+12
header X-Forwarded-For: 10.0.0.9
get /fraga?q=eva@example.se
header X-Forwarded-For: 10.0.0.10
get /fraga?q=ring+0704123456
header X-Forwarded-For: 10.0.0.10
get /fraga?q=Storgatan+12
header X-Forwarded-For: 10.0.0.10
get /fraga?q=eva@example.se
header X-Forwarded-For: 10.0.0.11
get /fraga?q=ring+0704123456
header X-Forwarded-For: 10.0.0.11
get /fraga?q=Storgatan+12
header X-Forwarded-For: 10.0.0.11
get /fraga?q=eva@example.se
header X-Forwarded-For: 10.0.0.12
get /fraga?q=ring+0704123456
header X-Forwarded-For: 10.0.0.12
get /fraga?q=Storgatan+12
header X-Forwarded-For: 10.0.0.12
get /fraga?q=eva@example.se
header X-Forwarded-For: 10.0.0.5
get /fraga?q=f%C3%B6rskoleplats&innan=dagisplats
as kim
wait /arbete/sokt rymdraket
raw-has /fraga?q=rymdraket%20hyra
raw-has /arbete/svar/nytt?fraga=rymdraket%20hyra
not 0704123456
not storgatan
not eva@example
nowhere 0704123456
get /arbete/sokt?hittar=saknas
has flygande mattor
get /arbete/sokord
has dagisplats
has förskoleplats
has 5 gånger
keep TAKE href="(/arbete/sokord/ny\?ur=[0-9a-z]+)"
keep DISMISS action="(/arbete/sokord/forslag/[0-9a-z]+/avfarda)"
get $TAKE
raw-has value="dagisplats"
raw-has value="förskoleplats"
submit word
status 303
get /arbete/sokord
has Inga förslag just nu.
# Another one is dismissed, and does not come back.
header X-Forwarded-For: 10.0.0.1
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=taxibiljetter
header X-Forwarded-For: 10.0.0.2
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=taxibiljetter
header X-Forwarded-For: 10.0.0.3
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=taxibiljetter
header X-Forwarded-For: 10.0.0.4
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=taxibiljetter
header X-Forwarded-For: 10.0.0.5
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=taxibiljetter
header X-Forwarded-For: 10.0.0.6
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=taxibiljetter
as kim
wait /arbete/sokord taxibiljetter
keep DISMISS action="(/arbete/sokord/forslag/[0-9a-z]+/avfarda)"
submit $DISMISS
status 303
follow
has Förslaget är avfärdat
has Inga förslag just nu.
header X-Forwarded-For: 10.0.0.21
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=taxibiljetter
header X-Forwarded-For: 10.0.0.22
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=taxibiljetter
header X-Forwarded-For: 10.0.0.23
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=taxibiljetter
header X-Forwarded-For: 10.0.0.24
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=taxibiljetter
header X-Forwarded-For: 10.0.0.31
get /fraga?q=f%C3%A4rdtj%C3%A4nsten&innan=pensionsbil
header X-Forwarded-For: 10.0.0.32
get /fraga?q=f%C3%A4rdtj%C3%A4nsten&innan=pensionsbil
header X-Forwarded-For: 10.0.0.33
get /fraga?q=f%C3%A4rdtj%C3%A4nsten&innan=pensionsbil
header X-Forwarded-For: 10.0.0.34
get /fraga?q=f%C3%A4rdtj%C3%A4nsten&innan=pensionsbil
header X-Forwarded-For: 10.0.0.35
get /fraga?q=f%C3%A4rdtj%C3%A4nsten&innan=pensionsbil
header X-Forwarded-For: 10.0.0.36
get /fraga?q=f%C3%A4rdtj%C3%A4nsten&innan=pensionsbil
as kim
wait /arbete/sokord pensionsbil
not taxibiljetter
get /arbete/sokord?lage=avfardade
has taxibiljetter
# What was only spelled otherwise, narrowed, or found nothing teaches nothing.
header X-Forwarded-For: 10.0.0.41
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=fardtjanst
header X-Forwarded-For: 10.0.0.41
get /fraga?q=f%C3%A4rdtj%C3%A4nst+avgift&innan=f%C3%A4rdtj%C3%A4nst
header X-Forwarded-For: 10.0.0.41
get /fraga?q=xyzzyxyzzy&innan=rullator
header X-Forwarded-For: 10.0.0.42
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=fardtjanst
header X-Forwarded-For: 10.0.0.42
get /fraga?q=f%C3%A4rdtj%C3%A4nst+avgift&innan=f%C3%A4rdtj%C3%A4nst
header X-Forwarded-For: 10.0.0.42
get /fraga?q=xyzzyxyzzy&innan=rullator
header X-Forwarded-For: 10.0.0.43
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=fardtjanst
header X-Forwarded-For: 10.0.0.43
get /fraga?q=f%C3%A4rdtj%C3%A4nst+avgift&innan=f%C3%A4rdtj%C3%A4nst
header X-Forwarded-For: 10.0.0.43
get /fraga?q=xyzzyxyzzy&innan=rullator
header X-Forwarded-For: 10.0.0.44
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=fardtjanst
header X-Forwarded-For: 10.0.0.44
get /fraga?q=f%C3%A4rdtj%C3%A4nst+avgift&innan=f%C3%A4rdtj%C3%A4nst
header X-Forwarded-For: 10.0.0.44
get /fraga?q=xyzzyxyzzy&innan=rullator
header X-Forwarded-For: 10.0.0.45
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=fardtjanst
header X-Forwarded-For: 10.0.0.45
get /fraga?q=f%C3%A4rdtj%C3%A4nst+avgift&innan=f%C3%A4rdtj%C3%A4nst
header X-Forwarded-For: 10.0.0.45
get /fraga?q=xyzzyxyzzy&innan=rullator
header X-Forwarded-For: 10.0.0.46
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=fardtjanst
header X-Forwarded-For: 10.0.0.46
get /fraga?q=f%C3%A4rdtj%C3%A4nst+avgift&innan=f%C3%A4rdtj%C3%A4nst
header X-Forwarded-For: 10.0.0.46
get /fraga?q=xyzzyxyzzy&innan=rullator
header X-Forwarded-For: 10.0.0.47
get /fraga?q=f%C3%A4rdtj%C3%A4nst&innan=fardtjanst
header X-Forwarded-For: 10.0.0.47
get /fraga?q=f%C3%A4rdtj%C3%A4nst+avgift&innan=f%C3%A4rdtj%C3%A4nst
header X-Forwarded-For: 10.0.0.47
get /fraga?q=xyzzyxyzzy&innan=rullator
as kim
wait /arbete/sokt xyzzyxyzzy
get /arbete/sokord
not fardtjanst
not rullator
# Asked by many, of words that stand in our answers: it completes what others type; what does not, does not.
get /forslag?q=skolskjuts+f%C3%B6
not skolskjuts för mitt barn
header X-Forwarded-For: 10.0.0.1
get /fraga?q=skolskjuts+f%C3%B6r+mitt+barn
header X-Forwarded-For: 10.0.0.1
get /fraga?q=skolskjuts+f%C3%B6r+xyzzyx
header X-Forwarded-For: 10.0.0.2
get /fraga?q=skolskjuts+f%C3%B6r+mitt+barn
header X-Forwarded-For: 10.0.0.2
get /fraga?q=skolskjuts+f%C3%B6r+xyzzyx
header X-Forwarded-For: 10.0.0.3
get /fraga?q=skolskjuts+f%C3%B6r+mitt+barn
header X-Forwarded-For: 10.0.0.3
get /fraga?q=skolskjuts+f%C3%B6r+xyzzyx
header X-Forwarded-For: 10.0.0.4
get /fraga?q=skolskjuts+f%C3%B6r+mitt+barn
header X-Forwarded-For: 10.0.0.4
get /fraga?q=skolskjuts+f%C3%B6r+xyzzyx
header X-Forwarded-For: 10.0.0.5
get /fraga?q=skolskjuts+f%C3%B6r+mitt+barn
header X-Forwarded-For: 10.0.0.5
get /fraga?q=skolskjuts+f%C3%B6r+xyzzyx
header X-Forwarded-For: 10.0.0.6
get /fraga?q=skolskjuts+f%C3%B6r+mitt+barn
header X-Forwarded-For: 10.0.0.6
get /fraga?q=skolskjuts+f%C3%B6r+xyzzyx
header X-Forwarded-For: 10.0.0.7
get /fraga?q=skolskjuts+f%C3%B6r+mitt+barn
header X-Forwarded-For: 10.0.0.7
get /fraga?q=skolskjuts+f%C3%B6r+xyzzyx
header X-Forwarded-For: 10.0.0.8
get /fraga?q=skolskjuts+f%C3%B6r+mitt+barn
header X-Forwarded-For: 10.0.0.8
get /fraga?q=skolskjuts+f%C3%B6r+xyzzyx
header X-Forwarded-For: 10.0.0.9
get /fraga?q=skolskjuts+f%C3%B6r+mitt+barn
header X-Forwarded-For: 10.0.0.9
get /fraga?q=skolskjuts+f%C3%B6r+xyzzyx
header X-Forwarded-For: 10.0.0.10
get /fraga?q=skolskjuts+f%C3%B6r+mitt+barn
header X-Forwarded-For: 10.0.0.10
get /fraga?q=skolskjuts+f%C3%B6r+xyzzyx
header X-Forwarded-For: 10.0.0.11
get /fraga?q=skolskjuts+f%C3%B6r+mitt+barn
header X-Forwarded-For: 10.0.0.11
get /fraga?q=skolskjuts+f%C3%B6r+xyzzyx
header X-Forwarded-For: 10.0.0.12
get /fraga?q=skolskjuts+f%C3%B6r+mitt+barn
header X-Forwarded-For: 10.0.0.12
get /fraga?q=skolskjuts+f%C3%B6r+xyzzyx
wait /forslag?q=skolskjuts+f%C3%B6 skolskjuts för mitt barn
not xyzzyx
get /forslag?q=SKOLSKJUTS+FOR+m
has skolskjuts för mitt barn
# An editor hides it: it is proposed no more.
as kim
get /arbete/sokt?ordning=antal
has skolskjuts för mitt barn
