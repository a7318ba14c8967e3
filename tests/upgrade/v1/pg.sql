--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: contact_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_answer (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    topic_id bigint NOT NULL,
    unit_id bigint,
    lang bigint NOT NULL,
    audience bigint NOT NULL,
    question text NOT NULL,
    body text NOT NULL,
    source text,
    source_key text NOT NULL,
    reviewed_at bigint NOT NULL,
    updated_at bigint NOT NULL,
    retired_at bigint
);


--
-- Name: contact_case; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_case (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    number text NOT NULL,
    code_mac text NOT NULL,
    type_id bigint NOT NULL,
    topic_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    access bigint NOT NULL,
    holder_id bigint,
    person_id bigint,
    channel bigint NOT NULL,
    lang bigint NOT NULL,
    status bigint NOT NULL,
    resolution bigint NOT NULL,
    title text NOT NULL,
    known bigint NOT NULL,
    handed_over bigint DEFAULT 0 NOT NULL,
    first_contact bigint DEFAULT 0 NOT NULL,
    return_by bigint,
    returned bigint DEFAULT 0 NOT NULL,
    opened_at bigint NOT NULL,
    opened_day bigint NOT NULL,
    closed_at bigint,
    closed_day bigint
);


--
-- Name: contact_case_type; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_case_type (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    key text NOT NULL,
    ladder_step bigint NOT NULL,
    "position" bigint NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    name_fi text NOT NULL
);


--
-- Name: contact_helped; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_helped (
    id bigint NOT NULL,
    answer_id bigint NOT NULL,
    topic_id bigint NOT NULL,
    day bigint NOT NULL
);


--
-- Name: contact_message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact_message (
    id bigint NOT NULL,
    case_id bigint NOT NULL,
    kind bigint NOT NULL,
    channel bigint NOT NULL,
    author_id bigint,
    answer_id bigint,
    body text NOT NULL,
    at bigint NOT NULL
);


--
-- Name: core_access_class; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_access_class (
    id bigint NOT NULL,
    unit_id bigint NOT NULL,
    secrecy bigint NOT NULL,
    kind bigint NOT NULL
);


--
-- Name: core_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_event (
    seq bigint NOT NULL,
    tx bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL,
    kind bigint NOT NULL,
    link_kind bigint NOT NULL,
    link_id bigint NOT NULL,
    at bigint NOT NULL,
    actor bigint
);


--
-- Name: core_event_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.core_event ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.core_event_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: core_grant; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_grant (
    user_id bigint NOT NULL,
    role bigint NOT NULL,
    unit_id bigint NOT NULL
);


--
-- Name: core_node; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_node (
    id bigint NOT NULL,
    lease_until bigint NOT NULL,
    high_ms bigint NOT NULL
);


--
-- Name: core_once; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_once (
    token_mac text NOT NULL,
    location text NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: core_person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_person (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    name text,
    email text,
    email_key text,
    phone text,
    phone_key text,
    created_at bigint NOT NULL
);


--
-- Name: core_rollup; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_rollup (
    measure bigint NOT NULL,
    day bigint NOT NULL,
    dim bigint NOT NULL,
    n bigint NOT NULL
);


--
-- Name: core_rollup_delta; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_rollup_delta (
    seq bigint NOT NULL,
    measure bigint NOT NULL,
    day bigint NOT NULL,
    dim bigint NOT NULL,
    n bigint NOT NULL
);


--
-- Name: core_rollup_delta_seq_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.core_rollup_delta ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.core_rollup_delta_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: core_series; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_series (
    name text NOT NULL,
    next bigint NOT NULL
);


--
-- Name: core_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_session (
    token_mac text NOT NULL,
    user_id bigint NOT NULL,
    created_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    expires_at bigint NOT NULL
);


--
-- Name: core_setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_setting (
    name text NOT NULL,
    value text NOT NULL,
    rev bigint DEFAULT 1 NOT NULL
);


--
-- Name: core_topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_topic (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    key text NOT NULL,
    parent_id bigint,
    unit_id bigint NOT NULL,
    secrecy bigint NOT NULL,
    "position" bigint NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    name_fi text NOT NULL
);


--
-- Name: core_unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_unit (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    key text NOT NULL,
    parent_id bigint,
    kind bigint NOT NULL,
    name_sv text NOT NULL,
    name_en text NOT NULL,
    name_fi text NOT NULL
);


--
-- Name: core_user; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_user (
    id bigint NOT NULL,
    rev bigint DEFAULT 1 NOT NULL,
    email text NOT NULL,
    email_key text NOT NULL,
    name text NOT NULL,
    password_hash text,
    lang bigint NOT NULL,
    created_at bigint NOT NULL,
    disabled_at bigint
);


--
-- Name: core_viewer_class; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.core_viewer_class (
    user_id bigint NOT NULL,
    class_id bigint NOT NULL,
    level bigint NOT NULL
);


--
-- Name: db_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.db_version (
    domain text NOT NULL,
    version bigint NOT NULL
);


--
-- Name: jobs_job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.jobs_job (
    id bigint NOT NULL,
    kind text NOT NULL,
    arg bigint NOT NULL,
    run_at bigint NOT NULL,
    attempts bigint DEFAULT 0 NOT NULL,
    lease_until bigint,
    failed_at bigint
);


--
-- Data for Name: contact_answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_answer VALUES (380658254604140544, 1, 380658254004355073, 380658254000160772, 0, 0, 'Hur ansöker jag om plats i förskola?', 'Du ansöker i e-tjänsten Förskola och fritids med din e-legitimation. Ansök tidigast sex månader innan barnet ska börja.

När barnet har fyllt ett år får det en plats inom fyra månader. Du får svar i e-tjänsten och ska tacka ja inom sju dagar.', NULL, 'own:sv:Hur ansöker jag om plats i förskola?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254612529152, 1, 380658254004355073, 380658254000160772, 0, 0, 'Vad kostar förskolan?', 'Avgiften beror på hushållets inkomst före skatt. Den är högst tre procent för det yngsta barnet, två för det andra och en för det tredje. Från det fjärde barnet kostar det ingenting.

Lämna ny uppgift om inkomst i e-tjänsten när den ändras.', NULL, 'own:sv:Vad kostar förskolan?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254612529153, 1, 380658254004355074, 380658254000160772, 0, 0, 'Hur anmäler jag att mitt barn är sjukt?', 'Anmäl frånvaron i skolans app före klockan 8 samma morgon. Du gör en ny anmälan för varje dag.

Har du inte appen ringer du skolans expedition.', NULL, 'own:sv:Hur anmäler jag att mitt barn är sjukt?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254616723456, 1, 380658254004355074, 380658254000160772, 0, 0, 'Hur söker jag ledigt för mitt barn?', 'Skriv till barnets mentor i skolans app minst två veckor före. Mentorn kan ge ledigt högst tio dagar under ett läsår. För längre tid bestämmer rektorn.

Skolplikten gör att ledighet bara ges när det finns särskilda skäl.', NULL, 'own:sv:Hur söker jag ledigt för mitt barn?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254620917760, 1, 380658254004355075, 380658254000160772, 0, 0, 'Har mitt barn rätt till skolskjuts?', 'Barnet har rätt till skolskjuts om vägen till skolan är lång: två kilometer i förskoleklass till årskurs 3, tre kilometer i årskurs 4–6 och fyra kilometer i årskurs 7–9. En farlig väg eller en funktionsnedsättning kan också ge rätt.

Ansök i e-tjänsten Skolskjuts. Väljer du en annan skola än den du har fått gäller inte rätten.', NULL, 'own:sv:Har mitt barn rätt till skolskjuts?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254620917761, 1, 380658254004355075, 380658254000160772, 0, 0, 'Vad gör vi om skolbussen inte kommer?', 'Vänta i tjugo minuter. Ring sedan trafikbolaget på numret som står på busskortet. Kommer ingen buss ser de till att barnet får en taxi.

Berätta gärna för oss också, så följer vi upp det.', NULL, 'own:sv:Vad gör vi om skolbussen inte kommer?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254625112064, 1, 380658254008549377, 380658254000160775, 0, 0, 'Hur ansöker jag om hemtjänst?', 'Ring oss så kopplar vi dig till en biståndshandläggare, eller ansök i e-tjänsten Äldreomsorg. Handläggaren pratar med dig om vad du behöver, ofta hemma hos dig.

Du får ett skriftligt beslut, oftast inom två veckor.', NULL, 'own:sv:Hur ansöker jag om hemtjänst?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254625112065, 1, 380658254008549377, 380658254000160775, 0, 0, 'Vad kostar hemtjänst?', 'Du betalar en avgift för varje timme, men aldrig mer än högkostnadsskyddet, som regeringen bestämmer varje år. Avgiften beror också på din inkomst: en del betalar ingenting.

Vi räknar ut din avgift när du har lämnat uppgift om inkomst.', NULL, 'own:sv:Vad kostar hemtjänst?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254629306368, 1, 380658254008549377, 380658254000160775, 0, 0, 'Hur får jag ett trygghetslarm?', 'Är du över 75 år beställer du larmet direkt hos oss på telefon. Är du yngre ansöker du hos biståndshandläggaren.

Larmet sätts upp inom en vecka. Du behöver ha en nyckel som personalen kan använda.', NULL, 'own:sv:Hur får jag ett trygghetslarm?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254629306369, 1, 380658254008549378, 380658254000160775, 0, 0, 'Hur söker jag ekonomiskt bistånd?', 'Första gången ringer du mottagningen, vardagar klockan 9–11. Du får en tid för samtal och veta vilka papper du ska ta med.

Har du fått bistånd tidigare söker du varje månad i e-tjänsten. Du får svar inom två veckor när allt är med.', NULL, 'own:sv:Hur söker jag ekonomiskt bistånd?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254633500672, 1, 380658254008549379, 380658254000160775, 0, 0, 'Jag är orolig för ett barn. Vad gör jag?', 'Ring socialtjänstens mottagning på vardagar, eller socialjouren på kvällar och helger. Är det akut ringer du 112.

Du behöver inte vara säker. Du kan vara anonym om du inte säger vem du är. Den som arbetar med barn är skyldig att anmäla.', NULL, 'own:sv:Jag är orolig för ett barn. Vad gör jag?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254633500673, 1, 380658254008549380, 380658254000160775, 0, 0, 'Hur ansöker jag om färdtjänst?', 'Ansök i e-tjänsten Färdtjänst eller på en blankett som vi skickar hem. Vi behöver ofta ett läkarintyg.

Du får svar inom fyra veckor. Med tillståndet bokar du resor själv hos trafikbolaget.', NULL, 'own:sv:Hur ansöker jag om färdtjänst?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254637694976, 1, 380658254008549381, 380658254000160775, 0, 0, 'Kan jag få bidrag för att bygga om min bostad?', 'Ja, om du har en funktionsnedsättning och behöver ändra något i bostaden, till exempel ta bort trösklar eller sätta upp en ramp. Ett intyg från arbetsterapeut eller läkare ska visa behovet.

Ansök i e-tjänsten Bostadsanpassning. Vänta med att bygga tills du har fått beslut.', NULL, 'own:sv:Kan jag få bidrag för att bygga om min bostad?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254641889280, 1, 380658254008549383, 380658254000160781, 0, 0, 'När har biblioteket öppet?', 'Huvudbiblioteket har öppet måndag till torsdag 10–19, fredag 10–17 och lördag 10–14. Med meröppet kan du komma in klockan 6–22 alla dagar.

Du får meröppet hos personalen. Du behöver vara över 16 år.', NULL, 'own:sv:När har biblioteket öppet?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254641889281, 1, 380658254008549383, 380658254000160781, 0, 0, 'Hur lånar jag om böcker?', 'Logga in på bibliotekets webbplats med lånekort och pin-kod. Du kan låna om tre gånger om ingen annan står i kö.

Du kan också ringa eller komma in till oss.', NULL, 'own:sv:Hur lånar jag om böcker?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254646083584, 1, 380658254008549384, 380658254000160781, 0, 0, 'Hur anmäler jag mitt barn till kulturskolan?', 'Anmäl i e-tjänsten Kulturskolan. Barnet kan börja i årskurs 2 och välja ett instrument, dans, teater eller bild.

Terminen kostar 600 kronor. Ni kan låna instrument det första året.', NULL, 'own:sv:Hur anmäler jag mitt barn till kulturskolan?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254646083585, 1, 380658254008549385, 380658254000160781, 0, 0, 'Hur bokar jag en idrottshall eller lokal?', 'Du ser lediga tider och bokar i e-tjänsten Boka lokal. Föreningar har lägre pris.

Avboka senast tre dagar före, annars får du betala ändå.', NULL, 'own:sv:Hur bokar jag en idrottshall eller lokal?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254650277888, 1, 380658254012743681, 380658254000160778, 0, 0, 'Behöver jag bygglov för en altan?', 'Ofta inte. En altan i marknivå behöver inget lov. Är den hög, har tak eller ändrar husets utseende mycket kan du behöva lov.

Fråga oss innan du bygger. Skicka med en enkel skiss, så får du svar inom några dagar.', NULL, 'own:sv:Behöver jag bygglov för en altan?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254650277889, 1, 380658254012743681, 380658254000160778, 0, 0, 'Hur lång tid tar ett bygglov?', 'Vi har högst tio veckor på oss från den dag då ansökan är komplett. De flesta får beslut snabbare.

Saknas något hör vi av oss inom tre veckor. Du får inte börja bygga förrän du har ett startbesked.', NULL, 'own:sv:Hur lång tid tar ett bygglov?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254654472192, 1, 380658254012743682, 380658254000160778, 0, 0, 'Varför är vattnet avstängt?', 'Planerade avstängningar och läckor står överst på startsidan. Där ser du vilka gator det gäller och när vattnet kommer tillbaka.

Ser du ingenting där ringer du oss. Efter kontorstid ringer du jouren för vatten och avlopp.', NULL, 'own:sv:Varför är vattnet avstängt?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254654472193, 1, 380658254012743682, 380658254000160778, 0, 0, 'Hur anmäler jag en vattenläcka?', 'Ring oss direkt. Efter kontorstid ringer du jouren för vatten och avlopp.

Berätta var läckan är och hur mycket vatten det rinner. Ta gärna en bild.', NULL, 'own:sv:Hur anmäler jag en vattenläcka?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254658666496, 1, 380658254012743683, 380658254000160778, 0, 0, 'När hämtas mina sopor?', 'Skriv din adress i tjänsten Hämtdag, så ser du nästa hämtning för varje kärl. Kärlet ska stå ute klockan 6 på morgonen.

Blev det inte hämtat? Vänta ett dygn och anmäl det sedan till oss.', NULL, 'own:sv:När hämtas mina sopor?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254658666497, 1, 380658254012743683, 380658254000160778, 0, 0, 'När har återvinningscentralen öppet?', 'Återvinningscentralen Kvarnen har öppet måndag till torsdag 10–18, fredag 10–16 och lördag 9–14.

Du som privatperson lämnar gratis. Farligt avfall lämnar du till personalen.', NULL, 'own:sv:När har återvinningscentralen öppet?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254662860800, 1, 380658254012743684, 380658254000160778, 0, 0, 'Får jag elda i trädgården?', 'Du får elda torra kvistar och löv om det inte stör grannarna och det inte råder eldningsförbud. Inom tätbebyggt område får du elda i april och oktober.

Kontrollera eldningsförbudet samma dag. Det står på startsidan när det gäller.', NULL, 'own:sv:Får jag elda i trädgården?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254667055104, 1, 380658254012743686, 380658254000160778, 0, 0, 'Hur ansöker jag om parkeringstillstånd för rörelsehindrade?', 'Ansök i e-tjänsten Parkeringstillstånd eller på en blankett hos oss. Du behöver ett läkarintyg som visar hur långt du kan gå, och ett foto.

Du får svar inom fyra veckor. Tillståndet gäller i hela landet och i högst fem år.', NULL, 'own:sv:Hur ansöker jag om parkeringstillstånd för rörelsehindrade?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254671249408, 1, 380658254012743686, 380658254000160778, 0, 0, 'Hur får jag boendeparkering?', 'Du ansöker i e-tjänsten Boendeparkering om du är folkbokförd i området och äger bilen. Det kostar 250 kronor i månaden.

Tillståndet börjar gälla dagen efter att du har betalat.', NULL, 'own:sv:Hur får jag boendeparkering?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254692220928, 1, 380658254012743687, 380658254000160778, 0, 0, 'Hur anmäler jag ett hål i gatan eller en trasig gatlykta?', 'Gör en felanmälan i e-tjänsten Felanmälan, eller ring oss. Skriv adressen eller peka ut platsen på kartan.

Farliga hål lagar vi inom ett dygn. En trasig gatlykta lagas oftast inom två veckor.', NULL, 'own:sv:Hur anmäler jag ett hål i gatan eller en trasig gatlykta?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254692220929, 1, 380658254016937984, 380658254000160778, 0, 0, 'När plogas min gata?', 'Vi börjar ploga när det har kommit fem centimeter snö. Först kommer stora vägar, busslinjer och gångvägar till skolor. Bostadsgator plogas inom tolv timmar efter att det har slutat snöa.

Är din gata inte plogad då kan du anmäla det till oss.', NULL, 'own:sv:När plogas min gata?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254696415232, 1, 380658254016937987, 380658254000160784, 0, 0, 'Hur söker jag sommarjobb i kommunen?', 'Du som går i nian eller på gymnasiet kan söka i e-tjänsten Sommarjobb från den 1 februari till den 15 mars.

Vi lottar platserna. Alla får svar i april.', NULL, 'own:sv:Hur söker jag sommarjobb i kommunen?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254696415233, 1, 380658254021132289, 380658254000160784, 0, 0, 'Hur bokar vi en borgerlig vigsel?', 'Begär först hindersprövning hos Skatteverket. Boka sedan tid hos oss, helst två månader före.

Vigseln är gratis i kommunhuset på vardagar. Ni behöver två vittnen, och vi kan ordna dem.', NULL, 'own:sv:Hur bokar vi en borgerlig vigsel?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254700609536, 1, 380658254012743683, 380658254000160778, 1, 0, 'When is my waste collected?', 'Type your address in the service Collection day to see the next collection for each bin. The bin must be out at 6 in the morning.

Was it not emptied? Wait a day, then tell us.', NULL, 'own:en:When is my waste collected?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254700609537, 1, 380658254012743686, 380658254000160778, 1, 0, 'How do I apply for a disabled parking permit?', 'Apply in the e-service Parking permit or on a form from us. You need a doctor''s certificate that shows how far you can walk, and a photo.

You get an answer within four weeks. The permit is valid in the whole country for five years at most.', NULL, 'own:en:How do I apply for a disabled parking permit?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254704803840, 1, 380658254004355073, 380658254000160772, 1, 0, 'How do I apply for a place in preschool?', 'Apply in the e-service Preschool with your electronic ID, six months ahead at the earliest.

A child who is one year old gets a place within four months. Accept the place within seven days.', NULL, 'own:en:How do I apply for a place in preschool?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254708998144, 1, 380658254004355075, 380658254000160772, 1, 0, 'Is my child entitled to school transport?', 'Yes, if the way to school is long: two kilometres up to year 3, three in years 4–6 and four in years 7–9. A dangerous road or a disability may also count.

Apply in the e-service School transport.', NULL, 'own:en:Is my child entitled to school transport?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254713192448, 1, 380658254008549383, 380658254000160781, 1, 0, 'When is the library open?', 'The main library is open Monday to Thursday 10–19, Friday 10–17 and Saturday 10–14.

Ask the staff about coming in on your own from 6 to 22.', NULL, 'own:en:When is the library open?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254717386752, 1, 380658254008549377, 380658254000160775, 2, 0, 'Miten haen kotipalvelua?', 'Soita meille, niin yhdistämme sinut käsittelijälle, tai hae sähköisessä palvelussa. Käsittelijä keskustelee kanssasi siitä, mitä tarvitset.

Saat kirjallisen päätöksen useimmiten kahden viikon kuluessa. Sinulla on oikeus asioida suomeksi.', NULL, 'own:fi:Miten haen kotipalvelua?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254717386753, 1, 380658254012743683, 380658254000160778, 2, 0, 'Milloin roskani haetaan?', 'Kirjoita osoitteesi Noutopäivä-palveluun, niin näet seuraavan tyhjennyksen. Astian pitää olla ulkona kello 6 aamulla.

Jäikö astia tyhjentämättä? Odota vuorokausi ja ilmoita sitten meille.', NULL, 'own:fi:Milloin roskani haetaan?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254725775360, 1, 380658254004355073, 380658254000160772, 2, 0, 'Miten haen paikkaa esikoulusta?', 'Hae sähköisessä palvelussa sähköisellä tunnisteella, aikaisintaan kuusi kuukautta etukäteen.

Vuoden täyttänyt lapsi saa paikan neljän kuukauden kuluessa. Hyväksy paikka seitsemän päivän kuluessa.', NULL, 'own:fi:Miten haen paikkaa esikoulusta?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254725775361, 1, 380658254021132289, 380658254000160784, 2, 0, 'Miten varaamme siviilivihkimisen?', 'Pyytäkää ensin esteiden tutkinta verovirastosta (Skatteverket). Varatkaa sitten aika meiltä, mieluiten kaksi kuukautta etukäteen.

Vihkiminen on maksuton kunnantalossa arkisin.', NULL, 'own:fi:Miten varaamme siviilivihkimisen?', 1794823200, 1794823200, NULL);
INSERT INTO public.contact_answer VALUES (380658254729969664, 1, 380658254008549383, 380658254000160781, 2, 0, 'Milloin kirjasto on auki?', 'Pääkirjasto on auki maanantaista torstaihin 10–19, perjantaisin 10–17 ja lauantaisin 10–14.

Kysy henkilökunnalta omatoimiajoista kello 6–22.', NULL, 'own:fi:Milloin kirjasto on auki?', 1794823200, 1794823200, NULL);


--
-- Data for Name: contact_case; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_case VALUES (380658254792884225, 2, 'KC-1000', 'H8F944FZSGRAKQWCA1XNW07AAVWT86DVVAJ469KS540PV8SHMKG0', 380658254025326593, 380658254004355075, 380658254000160769, 380658254000160770, 380658254092435456, 380658254792884224, 1, 0, 2, 1, 'Har mitt barn rätt till skolskjuts?', 1, 0, 1, 1785071762, 0, 1784466962, 20653, 1784466962, 20653);
INSERT INTO public.contact_case VALUES (380658254809661440, 2, 'KC-1001', 'KW56ND8PZKPRJE01S2JPJ9RVS41SHAXZM69RJ9DK46GRSPWXYKF0', 380658254025326593, 380658254004355075, 380658254000160769, 380658254000160770, 380658254092435456, NULL, 1, 0, 2, 1, 'Har mitt barn rätt till skolskjuts?', 0, 0, 1, 1785935861, 0, 1785331061, 20663, 1785331061, 20663);
INSERT INTO public.contact_case VALUES (380658254822244352, 2, 'KC-1002', 'SZ4KPNACYPRSBJ1059N7C2C9FNED7TYAC258JQRD6MZ0N5Y2Q9D0', 380658254025326593, 380658254008549378, 380658254000160769, 380658254000160771, 380658254092435456, NULL, 1, 0, 2, 2, 'Hur söker jag ekonomiskt bistånd?', 0, 1, 0, NULL, 0, 1786172040, 20673, 1786172040, 20673);
INSERT INTO public.contact_case VALUES (380658254826438656, 2, 'KC-1003', 'P2A3E47VP0582S0ZZSHW4X4F0RRCV805X74JQNSS50RF7XM8ZPR0', 380658254025326593, 380658254008549381, 380658254000160769, 380658254000160770, 380658254092435456, NULL, 1, 0, 2, 1, 'Kan jag få bidrag för att bygga om min bostad?', 0, 0, 1, 1787670192, 0, 1787065392, 20683, 1787065392, 20683);
INSERT INTO public.contact_case VALUES (380658254834827265, 2, 'KC-1004', '9R1902PHCNNGP915YC6ATYE4XVVVCXBSRM0ET74T0FKV0X22CP3G', 380658254025326593, 380658254012743683, 380658254000160769, 380658254000160770, 380658254092435456, 380658254834827264, 4, 0, 2, 1, 'När har återvinningscentralen öppet?', 1, 0, 0, NULL, 0, 1787926723, 20693, 1787938625, 20693);
INSERT INTO public.contact_case VALUES (380658254855798784, 2, 'KC-1005', 'T7Q1NSJP5804HH30FS9435YX9SQ2Y2NP7XX3RTFK77FTXGDP2WSG', 380658254025326593, 380658254012743683, 380658254000160769, 380658254000160770, 380658254092435456, 380658254834827264, 1, 0, 2, 1, 'Hur anmäler jag mitt barn till kulturskolan?', 1, 0, 1, 1789377790, 0, 1788772990, 20703, 1788772990, 20703);
INSERT INTO public.contact_case VALUES (380658254864187393, 2, 'KC-1006', '59SCGAAHE7NBT8BRTHS6W7557AXZ0FX3G953NCPHS8SCMMPBAD7G', 380658254025326593, 380658254012743684, 380658254000160769, 380658254000160770, 380658254092435456, 380658254864187392, 1, 0, 2, 1, 'Får jag elda i trädgården?', 1, 0, 1, 1790257329, 0, 1789652529, 20713, 1789652529, 20713);
INSERT INTO public.contact_case VALUES (380658254872576000, 2, 'KC-1007', 'T29PK7VPS0C49AD1SHKHM25CCM39K7J6KY8RKM55FRPYFJ1BZPB0', 380658254025326593, 380658254021132289, 380658254000160769, 380658254000160770, 380658254092435456, NULL, 1, 0, 2, 1, 'Hur bokar vi en borgerlig vigsel?', 0, 0, 1, 1790936591, 0, 1790331791, 20721, 1790331791, 20721);
INSERT INTO public.contact_case VALUES (380658254880964608, 2, 'KC-1008', '7AKBDZX8SJ9CEM0VB2SGFX7WDKNJPWYQEE19005B0MFDKWDN0B10', 380658254025326593, 380658254008549384, 380658254000160781, 380658254000160782, NULL, 380658254876770304, 1, 0, 1, 0, 'Hur anmäler jag mitt barn till kulturskolan?', 1, 1, 0, NULL, 0, 1791363772, 20733, NULL, NULL);
INSERT INTO public.contact_case VALUES (380658254893547520, 2, 'KC-1009', 'WV5M21XPETGMX894S7BDTHVESHJJRZR0A8QKYJ5YTAM396QFHN50', 380658254025326593, 380658254008549384, 380658254000160769, 380658254000160770, 380658254092435456, 380658254876770304, 1, 0, 2, 2, 'Hur ansöker jag om plats i förskola?', 1, 1, 0, NULL, 0, 1792150003, 20742, 1792150003, 20742);
INSERT INTO public.contact_case VALUES (380658254901936129, 2, 'KC-1010', '9TJGSNKWPPN0NA1YYCDGYY391ZTQ2CZFE6WFH27PAFWSN480ZZ1G', 380658254025326593, 380658254008549383, 380658254000160769, 380658254000160770, 380658254092435456, 380658254901936128, 1, 0, 2, 1, 'Hur lånar jag om böcker?', 1, 0, 1, 1793693306, 0, 1793088506, 20753, 1793088506, 20753);
INSERT INTO public.contact_case VALUES (380658254910324737, 2, 'KC-1011', 'P47P55XQDM5K566TC26KE29XFGPXTXYREYZYY09355X9MEJGM6S0', 380658254025326593, 380658254004355073, 380658254000160769, 380658254000160770, 380658254092435456, 380658254910324736, 1, 0, 2, 1, 'Vad kostar förskolan?', 1, 0, 1, 1794552069, 0, 1793947269, 20763, 1793947269, 20763);


--
-- Data for Name: contact_case_type; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_case_type VALUES (380658254025326593, 1, 'fraga', 1, 0, 'Fråga', 'Question', 'Kysymys');
INSERT INTO public.contact_case_type VALUES (380658254025326594, 1, 'vagledning', 2, 1, 'Vägledning och råd', 'Guidance and advice', 'Neuvonta');
INSERT INTO public.contact_case_type VALUES (380658254025326595, 1, 'felanmalan', 3, 2, 'Felanmälan', 'Fault report', 'Vikailmoitus');
INSERT INTO public.contact_case_type VALUES (380658254025326596, 1, 'synpunkt', 1, 3, 'Synpunkt', 'View', 'Mielipide');
INSERT INTO public.contact_case_type VALUES (380658254029520896, 1, 'klagomal', 1, 4, 'Klagomål', 'Complaint', 'Valitus');
INSERT INTO public.contact_case_type VALUES (380658254029520897, 1, 'berom', 1, 5, 'Beröm', 'Praise', 'Kiitos');
INSERT INTO public.contact_case_type VALUES (380658254029520898, 1, 'busskort', 3, 6, 'Busskort', 'Bus card', 'Bussikortti');
INSERT INTO public.contact_case_type VALUES (380658254029520899, 1, 'vigsel', 3, 7, 'Borgerlig vigsel', 'Civil wedding', 'Siviilivihkiminen');
INSERT INTO public.contact_case_type VALUES (380658254029520900, 1, 'parkeringstillstand', 4, 8, 'Parkeringstillstånd', 'Parking permit', 'Pysäköintilupa');
INSERT INTO public.contact_case_type VALUES (380658254029520901, 1, 'bostadsanpassning', 4, 9, 'Bostadsanpassningsbidrag', 'Housing-adaptation grant', 'Asunnon muutostyöavustus');
INSERT INTO public.contact_case_type VALUES (380658254029520902, 1, 'handling', 3, 10, 'Begäran om allmän handling', 'Request for a public record', 'Asiakirjapyyntö');
INSERT INTO public.contact_case_type VALUES (380658254029520903, 1, 'intern', 1, 11, 'Intern fråga', 'Internal question', 'Sisäinen kysymys');


--
-- Data for Name: contact_helped; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: contact_message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact_message VALUES (380658254801272832, 380658254792884225, 1, 1, NULL, NULL, 'Har mitt barn rätt till skolskjuts?', 1784466962);
INSERT INTO public.contact_message VALUES (380658254805467136, 380658254792884225, 2, 1, 380658254092435456, 380658254620917760, 'Barnet har rätt till skolskjuts om vägen till skolan är lång: två kilometer i förskoleklass till årskurs 3, tre kilometer i årskurs 4–6 och fyra kilometer i årskurs 7–9. En farlig väg eller en funktionsnedsättning kan också ge rätt.

Ansök i e-tjänsten Skolskjuts. Väljer du en annan skola än den du har fått gäller inte rätten.', 1784466962);
INSERT INTO public.contact_message VALUES (380658254813855744, 380658254809661440, 1, 1, NULL, NULL, 'Har mitt barn rätt till skolskjuts?', 1785331061);
INSERT INTO public.contact_message VALUES (380658254813855745, 380658254809661440, 2, 1, 380658254092435456, 380658254620917760, 'Barnet har rätt till skolskjuts om vägen till skolan är lång: två kilometer i förskoleklass till årskurs 3, tre kilometer i årskurs 4–6 och fyra kilometer i årskurs 7–9. En farlig väg eller en funktionsnedsättning kan också ge rätt.

Ansök i e-tjänsten Skolskjuts. Väljer du en annan skola än den du har fått gäller inte rätten.', 1785331061);
INSERT INTO public.contact_message VALUES (380658254822244353, 380658254822244352, 1, 1, NULL, NULL, 'Hur söker jag ekonomiskt bistånd?', 1786172040);
INSERT INTO public.contact_message VALUES (380658254822244354, 380658254822244352, 2, 1, 380658254092435456, 380658254629306369, 'Första gången ringer du mottagningen, vardagar klockan 9–11. Du får en tid för samtal och veta vilka papper du ska ta med.

Har du fått bistånd tidigare söker du varje månad i e-tjänsten. Du får svar inom två veckor när allt är med.', 1786172040);
INSERT INTO public.contact_message VALUES (380658254830632960, 380658254826438656, 1, 1, NULL, NULL, 'Kan jag få bidrag för att bygga om min bostad?', 1787065392);
INSERT INTO public.contact_message VALUES (380658254830632961, 380658254826438656, 2, 1, 380658254092435456, 380658254637694976, 'Ja, om du har en funktionsnedsättning och behöver ändra något i bostaden, till exempel ta bort trösklar eller sätta upp en ramp. Ett intyg från arbetsterapeut eller läkare ska visa behovet.

Ansök i e-tjänsten Bostadsanpassning. Vänta med att bygga tills du har fått beslut.', 1787065392);
INSERT INTO public.contact_message VALUES (380658254839021568, 380658254834827265, 1, 4, NULL, NULL, 'När har återvinningscentralen öppet?', 1787926723);
INSERT INTO public.contact_message VALUES (380658254847410176, 380658254834827265, 2, 3, 380658254092435456, 380658254658666497, 'Återvinningscentralen Kvarnen har öppet måndag till torsdag 10–18, fredag 10–16 och lördag 9–14.

Du som privatperson lämnar gratis. Farligt avfall lämnar du till personalen.', 1787938625);
INSERT INTO public.contact_message VALUES (380658254855798785, 380658254855798784, 1, 1, NULL, NULL, 'Hur anmäler jag mitt barn till kulturskolan?', 1788772990);
INSERT INTO public.contact_message VALUES (380658254855798786, 380658254855798784, 2, 1, 380658254092435456, 380658254646083584, 'Anmäl i e-tjänsten Kulturskolan. Barnet kan börja i årskurs 2 och välja ett instrument, dans, teater eller bild.

Terminen kostar 600 kronor. Ni kan låna instrument det första året.', 1788772990);
INSERT INTO public.contact_message VALUES (380658254864187394, 380658254864187393, 1, 1, NULL, NULL, 'Får jag elda i trädgården?', 1789652529);
INSERT INTO public.contact_message VALUES (380658254864187395, 380658254864187393, 2, 1, 380658254092435456, 380658254662860800, 'Du får elda torra kvistar och löv om det inte stör grannarna och det inte råder eldningsförbud. Inom tätbebyggt område får du elda i april och oktober.

Kontrollera eldningsförbudet samma dag. Det står på startsidan när det gäller.', 1789652529);
INSERT INTO public.contact_message VALUES (380658254872576001, 380658254872576000, 1, 1, NULL, NULL, 'Hur bokar vi en borgerlig vigsel?', 1790331791);
INSERT INTO public.contact_message VALUES (380658254872576002, 380658254872576000, 2, 1, 380658254092435456, 380658254696415233, 'Begär först hindersprövning hos Skatteverket. Boka sedan tid hos oss, helst två månader före.

Vigseln är gratis i kommunhuset på vardagar. Ni behöver två vittnen, och vi kan ordna dem.', 1790331791);
INSERT INTO public.contact_message VALUES (380658254880964609, 380658254880964608, 1, 1, NULL, NULL, 'Hur anmäler jag mitt barn till kulturskolan?', 1791363772);
INSERT INTO public.contact_message VALUES (380658254889353216, 380658254880964608, 4, 0, 380658254092435456, NULL, '→ Kultur- och fritidsförvaltningen
Frågan behöver bedömas av er. Den som frågar vill ha svar skriftligt.', 1791385964);
INSERT INTO public.contact_message VALUES (380658254893547521, 380658254893547520, 1, 1, NULL, NULL, 'Hur ansöker jag om plats i förskola?', 1792150003);
INSERT INTO public.contact_message VALUES (380658254897741824, 380658254893547520, 2, 1, 380658254092435456, 380658254604140544, 'Du ansöker i e-tjänsten Förskola och fritids med din e-legitimation. Ansök tidigast sex månader innan barnet ska börja.

När barnet har fyllt ett år får det en plats inom fyra månader. Du får svar i e-tjänsten och ska tacka ja inom sju dagar.', 1792150003);
INSERT INTO public.contact_message VALUES (380658254901936130, 380658254901936129, 1, 1, NULL, NULL, 'Hur lånar jag om böcker?', 1793088506);
INSERT INTO public.contact_message VALUES (380658254901936131, 380658254901936129, 2, 1, 380658254092435456, 380658254641889281, 'Logga in på bibliotekets webbplats med lånekort och pin-kod. Du kan låna om tre gånger om ingen annan står i kö.

Du kan också ringa eller komma in till oss.', 1793088506);
INSERT INTO public.contact_message VALUES (380658254910324738, 380658254910324737, 1, 1, NULL, NULL, 'Vad kostar förskolan?', 1793947269);
INSERT INTO public.contact_message VALUES (380658254914519040, 380658254910324737, 2, 1, 380658254092435456, 380658254612529152, 'Avgiften beror på hushållets inkomst före skatt. Den är högst tre procent för det yngsta barnet, två för det andra och en för det tredje. Från det fjärde barnet kostar det ingenting.

Lämna ny uppgift om inkomst i e-tjänsten när den ändras.', 1793947269);


--
-- Data for Name: core_access_class; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_access_class VALUES (380658253995966465, 380658253995966464, 0, 1);
INSERT INTO public.core_access_class VALUES (380658254000160768, 380658253995966464, 1, 1);
INSERT INTO public.core_access_class VALUES (380658254000160770, 380658254000160769, 0, 1);
INSERT INTO public.core_access_class VALUES (380658254000160771, 380658254000160769, 1, 1);
INSERT INTO public.core_access_class VALUES (380658254000160773, 380658254000160772, 0, 1);
INSERT INTO public.core_access_class VALUES (380658254000160774, 380658254000160772, 1, 1);
INSERT INTO public.core_access_class VALUES (380658254000160776, 380658254000160775, 0, 1);
INSERT INTO public.core_access_class VALUES (380658254000160777, 380658254000160775, 1, 1);
INSERT INTO public.core_access_class VALUES (380658254000160779, 380658254000160778, 0, 1);
INSERT INTO public.core_access_class VALUES (380658254000160780, 380658254000160778, 1, 1);
INSERT INTO public.core_access_class VALUES (380658254000160782, 380658254000160781, 0, 1);
INSERT INTO public.core_access_class VALUES (380658254000160783, 380658254000160781, 1, 1);
INSERT INTO public.core_access_class VALUES (380658254000160785, 380658254000160784, 0, 1);
INSERT INTO public.core_access_class VALUES (380658254000160786, 380658254000160784, 1, 1);


--
-- Data for Name: core_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (1, 786, 40, 4, 0, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (2, 786, 30, 3, 380658254092435456, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (3, 786, 30, 3, 380658254146961408, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (4, 786, 30, 3, 380658254197293056, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (5, 786, 30, 3, 380658254243430400, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (6, 786, 30, 3, 380658254293762048, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (7, 786, 30, 3, 380658254339899392, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (8, 786, 30, 3, 380658254386036736, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (9, 786, 30, 3, 380658254432174080, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (10, 786, 30, 3, 380658254478311424, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (11, 786, 30, 3, 380658254524448768, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (12, 786, 30, 3, 380658254570586112, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (13, 787, 20, 2, 380658254604140544, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (14, 787, 20, 2, 380658254612529152, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (15, 787, 20, 2, 380658254612529153, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (16, 787, 20, 2, 380658254616723456, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (17, 787, 20, 2, 380658254620917760, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (18, 787, 20, 2, 380658254620917761, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (19, 787, 20, 2, 380658254625112064, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (20, 787, 20, 2, 380658254625112065, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (21, 787, 20, 2, 380658254629306368, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (22, 787, 20, 2, 380658254629306369, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (23, 787, 20, 2, 380658254633500672, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (24, 787, 20, 2, 380658254633500673, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (25, 787, 20, 2, 380658254637694976, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (26, 787, 20, 2, 380658254641889280, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (27, 787, 20, 2, 380658254641889281, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (28, 787, 20, 2, 380658254646083584, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (29, 787, 20, 2, 380658254646083585, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (30, 787, 20, 2, 380658254650277888, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (31, 787, 20, 2, 380658254650277889, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (32, 787, 20, 2, 380658254654472192, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (33, 787, 20, 2, 380658254654472193, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (34, 787, 20, 2, 380658254658666496, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (35, 787, 20, 2, 380658254658666497, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (36, 787, 20, 2, 380658254662860800, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (37, 787, 20, 2, 380658254667055104, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (38, 787, 20, 2, 380658254671249408, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (39, 787, 20, 2, 380658254692220928, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (40, 787, 20, 2, 380658254692220929, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (41, 787, 20, 2, 380658254696415232, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (42, 787, 20, 2, 380658254696415233, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (43, 787, 20, 2, 380658254700609536, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (44, 787, 20, 2, 380658254700609537, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (45, 787, 20, 2, 380658254704803840, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (46, 787, 20, 2, 380658254708998144, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (47, 787, 20, 2, 380658254713192448, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (48, 787, 20, 2, 380658254717386752, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (49, 787, 20, 2, 380658254717386753, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (50, 787, 20, 2, 380658254725775360, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (51, 787, 20, 2, 380658254725775361, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (52, 787, 20, 2, 380658254729969664, 1794823200, NULL);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (53, 789, 2, 1, 380658254792884225, 1784466962, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (54, 789, 4, 1, 380658254792884225, 1784466962, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (55, 789, 5, 1, 380658254792884225, 1784466962, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (56, 789, 2, 1, 380658254809661440, 1785331061, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (57, 789, 4, 1, 380658254809661440, 1785331061, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (58, 789, 5, 1, 380658254809661440, 1785331061, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (59, 789, 2, 1, 380658254822244352, 1786172040, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (60, 789, 4, 1, 380658254822244352, 1786172040, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (61, 789, 5, 1, 380658254822244352, 1786172040, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (62, 789, 2, 1, 380658254826438656, 1787065392, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (63, 789, 4, 1, 380658254826438656, 1787065392, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (64, 789, 5, 1, 380658254826438656, 1787065392, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (65, 789, 1, 1, 380658254834827265, 1787926723, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (66, 789, 4, 1, 380658254834827265, 1787938625, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (67, 789, 5, 1, 380658254834827265, 1787938625, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (68, 789, 2, 1, 380658254855798784, 1788772990, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (69, 789, 4, 1, 380658254855798784, 1788772990, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (70, 789, 5, 1, 380658254855798784, 1788772990, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (71, 789, 2, 1, 380658254864187393, 1789652529, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (72, 789, 4, 1, 380658254864187393, 1789652529, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (73, 789, 5, 1, 380658254864187393, 1789652529, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (74, 789, 2, 1, 380658254872576000, 1790331791, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (75, 789, 4, 1, 380658254872576000, 1790331791, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (76, 789, 5, 1, 380658254872576000, 1790331791, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (77, 789, 2, 1, 380658254880964608, 1791363772, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (78, 789, 7, 1, 380658254880964608, 1791385964, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (79, 789, 2, 1, 380658254893547520, 1792150003, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (80, 789, 4, 1, 380658254893547520, 1792150003, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (81, 789, 5, 1, 380658254893547520, 1792150003, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (82, 789, 2, 1, 380658254901936129, 1793088506, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (83, 789, 4, 1, 380658254901936129, 1793088506, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (84, 789, 5, 1, 380658254901936129, 1793088506, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (85, 789, 2, 1, 380658254910324737, 1793947269, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (86, 789, 4, 1, 380658254910324737, 1793947269, 380658254092435456);
INSERT INTO public.core_event OVERRIDING SYSTEM VALUE VALUES (87, 789, 5, 1, 380658254910324737, 1793947269, 380658254092435456);


--
-- Data for Name: core_grant; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_grant VALUES (380658254092435456, 0, 380658254000160769);
INSERT INTO public.core_grant VALUES (380658254146961408, 0, 380658254000160769);
INSERT INTO public.core_grant VALUES (380658254197293056, 1, 380658254000160778);
INSERT INTO public.core_grant VALUES (380658254243430400, 1, 380658254000160775);
INSERT INTO public.core_grant VALUES (380658254293762048, 2, 380658254000160784);
INSERT INTO public.core_grant VALUES (380658254339899392, 3, 380658254000160769);
INSERT INTO public.core_grant VALUES (380658254386036736, 4, 380658254000160784);
INSERT INTO public.core_grant VALUES (380658254432174080, 5, 380658254000160775);
INSERT INTO public.core_grant VALUES (380658254478311424, 6, 380658254000160784);
INSERT INTO public.core_grant VALUES (380658254524448768, 7, 380658254000160784);
INSERT INTO public.core_grant VALUES (380658254570586112, 8, 380658253995966464);


--
-- Data for Name: core_node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_node VALUES (0, 0, 1794823200261);


--
-- Data for Name: core_once; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: core_person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_person VALUES (380658254792884224, 1, 'Leila Ekholm', NULL, NULL, '070-174 06 75', '46701740675', 1784466962);
INSERT INTO public.core_person VALUES (380658254834827264, 2, 'Nora Carlsson', NULL, NULL, '070-174 06 45', '46701740645', 1787926723);
INSERT INTO public.core_person VALUES (380658254864187392, 1, 'David Carlsson', NULL, NULL, '070-174 06 35', '46701740635', 1789652529);
INSERT INTO public.core_person VALUES (380658254876770304, 2, 'Fatima Björk', NULL, NULL, '070-174 06 21', '46701740621', 1791363772);
INSERT INTO public.core_person VALUES (380658254901936128, 1, 'Astrid Gran', NULL, NULL, '070-174 06 96', '46701740696', 1793088506);
INSERT INTO public.core_person VALUES (380658254910324736, 1, 'Nora Gran', 'person109@exempel.example', 'person109@exempel.example', NULL, NULL, 1793947269);


--
-- Data for Name: core_rollup; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: core_rollup_delta; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (1, 1, 20653, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (2, 4, 20653, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (3, 2, 20653, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (4, 3, 20653, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (5, 6, 20653, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (6, 1, 20663, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (7, 5, 20663, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (8, 2, 20663, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (9, 3, 20663, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (10, 7, 20663, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (11, 1, 20673, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (12, 5, 20673, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (13, 2, 20673, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (14, 1, 20683, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (15, 5, 20683, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (16, 2, 20683, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (17, 3, 20683, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (18, 7, 20683, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (19, 1, 20693, 4, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (20, 2, 20693, 4, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (21, 3, 20693, 4, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (22, 1, 20703, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (23, 4, 20703, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (24, 2, 20703, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (25, 3, 20703, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (26, 6, 20703, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (27, 1, 20713, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (28, 4, 20713, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (29, 2, 20713, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (30, 3, 20713, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (31, 6, 20713, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (32, 1, 20721, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (33, 5, 20721, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (34, 2, 20721, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (35, 3, 20721, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (36, 7, 20721, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (37, 1, 20733, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (38, 4, 20733, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (39, 1, 20742, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (40, 4, 20742, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (41, 2, 20742, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (42, 1, 20753, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (43, 4, 20753, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (44, 2, 20753, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (45, 3, 20753, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (46, 6, 20753, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (47, 1, 20763, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (48, 4, 20763, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (49, 2, 20763, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (50, 3, 20763, 1, 1);
INSERT INTO public.core_rollup_delta OVERRIDING SYSTEM VALUE VALUES (51, 6, 20763, 1, 1);


--
-- Data for Name: core_series; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_series VALUES ('case', 1050);


--
-- Data for Name: core_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: core_setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_setting VALUES ('name', 'Ekåsa kommun', 1);
INSERT INTO public.core_setting VALUES ('phone', '0499-380 00', 1);
INSERT INTO public.core_setting VALUES ('hours', 'vardagar 7.30–16.30', 1);
INSERT INTO public.core_setting VALUES ('first_contact_days', '7', 1);


--
-- Data for Name: core_topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_topic VALUES (380658254004355072, 1, 'barn-utbildning', NULL, 380658254000160772, 0, 0, 'Barn och utbildning', 'Children and education', 'Lapset ja koulutus');
INSERT INTO public.core_topic VALUES (380658254004355073, 1, 'forskola', 380658254004355072, 380658254000160772, 0, 1, 'Förskola', 'Preschool', 'Esikoulu');
INSERT INTO public.core_topic VALUES (380658254004355074, 1, 'skola', 380658254004355072, 380658254000160772, 0, 2, 'Grundskola', 'Compulsory school', 'Peruskoulu');
INSERT INTO public.core_topic VALUES (380658254004355075, 1, 'skolskjuts', 380658254004355072, 380658254000160772, 0, 3, 'Skolskjuts', 'School transport', 'Koulukuljetus');
INSERT INTO public.core_topic VALUES (380658254008549376, 1, 'omsorg-stod', NULL, 380658254000160775, 0, 4, 'Omsorg och stöd', 'Care and support', 'Hoiva ja tuki');
INSERT INTO public.core_topic VALUES (380658254008549377, 1, 'aldreomsorg', 380658254008549376, 380658254000160775, 0, 5, 'Äldreomsorg', 'Care of older people', 'Vanhustenhoito');
INSERT INTO public.core_topic VALUES (380658254008549378, 1, 'ekonomiskt-bistand', 380658254008549376, 380658254000160775, 1, 6, 'Ekonomiskt bistånd', 'Financial assistance', 'Toimeentulotuki');
INSERT INTO public.core_topic VALUES (380658254008549379, 1, 'orosanmalan', 380658254008549376, 380658254000160775, 1, 7, 'Oro för ett barn', 'Worry about a child', 'Huoli lapsesta');
INSERT INTO public.core_topic VALUES (380658254008549380, 1, 'fardtjanst', 380658254008549376, 380658254000160775, 0, 8, 'Färdtjänst', 'Special transport', 'Kuljetuspalvelu');
INSERT INTO public.core_topic VALUES (380658254008549381, 1, 'bostadsanpassning', 380658254008549376, 380658254000160775, 0, 9, 'Bostadsanpassning', 'Housing adaptation', 'Asunnon muutostyöt');
INSERT INTO public.core_topic VALUES (380658254008549382, 1, 'uppleva-gora', NULL, 380658254000160781, 0, 10, 'Uppleva och göra', 'See and do', 'Koe ja tee');
INSERT INTO public.core_topic VALUES (380658254008549383, 1, 'bibliotek', 380658254008549382, 380658254000160781, 0, 11, 'Bibliotek', 'Libraries', 'Kirjastot');
INSERT INTO public.core_topic VALUES (380658254008549384, 1, 'kulturskola', 380658254008549382, 380658254000160781, 0, 12, 'Kulturskola', 'School of arts', 'Taidekoulu');
INSERT INTO public.core_topic VALUES (380658254008549385, 1, 'lokaler', 380658254008549382, 380658254000160781, 0, 13, 'Boka lokal', 'Book premises', 'Tilavaraukset');
INSERT INTO public.core_topic VALUES (380658254012743680, 1, 'bygga-bo', NULL, 380658254000160778, 0, 14, 'Bygga, bo och miljö', 'Build, live and environment', 'Rakentaminen, asuminen ja ympäristö');
INSERT INTO public.core_topic VALUES (380658254012743681, 1, 'bygglov', 380658254012743680, 380658254000160778, 0, 15, 'Bygglov', 'Building permits', 'Rakennusluvat');
INSERT INTO public.core_topic VALUES (380658254012743682, 1, 'vatten-avlopp', 380658254012743680, 380658254000160778, 0, 16, 'Vatten och avlopp', 'Water and sewage', 'Vesi ja viemäri');
INSERT INTO public.core_topic VALUES (380658254012743683, 1, 'avfall', 380658254012743680, 380658254000160778, 0, 17, 'Avfall och återvinning', 'Waste and recycling', 'Jätteet ja kierrätys');
INSERT INTO public.core_topic VALUES (380658254012743684, 1, 'eldning', 380658254012743680, 380658254000160778, 0, 18, 'Eldning', 'Fires outdoors', 'Avotuli');
INSERT INTO public.core_topic VALUES (380658254012743685, 1, 'trafik', NULL, 380658254000160778, 0, 19, 'Trafik och infrastruktur', 'Traffic and infrastructure', 'Liikenne ja infrastruktuuri');
INSERT INTO public.core_topic VALUES (380658254012743686, 1, 'parkering', 380658254012743685, 380658254000160778, 0, 20, 'Parkering', 'Parking', 'Pysäköinti');
INSERT INTO public.core_topic VALUES (380658254012743687, 1, 'gator', 380658254012743685, 380658254000160778, 0, 21, 'Gator och vägar', 'Streets and roads', 'Kadut ja tiet');
INSERT INTO public.core_topic VALUES (380658254016937984, 1, 'snorojning', 380658254012743685, 380658254000160778, 0, 22, 'Snöröjning', 'Snow clearance', 'Lumityöt');
INSERT INTO public.core_topic VALUES (380658254016937985, 1, 'naringsliv-arbete', NULL, 380658254000160784, 0, 23, 'Näringsliv och arbete', 'Business and work', 'Elinkeinoelämä ja työ');
INSERT INTO public.core_topic VALUES (380658254016937986, 1, 'serveringstillstand', 380658254016937985, 380658254000160775, 0, 24, 'Serveringstillstånd', 'Alcohol licences', 'Anniskeluluvat');
INSERT INTO public.core_topic VALUES (380658254016937987, 1, 'sommarjobb', 380658254016937985, 380658254000160784, 0, 25, 'Sommarjobb', 'Summer jobs', 'Kesätyöt');
INSERT INTO public.core_topic VALUES (380658254021132288, 1, 'kommun-politik', NULL, 380658254000160784, 0, 26, 'Kommun och politik', 'Municipality and politics', 'Kunta ja politiikka');
INSERT INTO public.core_topic VALUES (380658254021132289, 1, 'vigsel', 380658254021132288, 380658254000160784, 0, 27, 'Borgerlig vigsel', 'Civil weddings', 'Siviilivihkimiset');
INSERT INTO public.core_topic VALUES (380658254021132290, 1, 'e-forslag', 380658254021132288, 380658254000160784, 0, 28, 'Förslag och synpunkter', 'Proposals and views', 'Ehdotukset ja mielipiteet');
INSERT INTO public.core_topic VALUES (380658254025326592, 1, 'handlingar', 380658254021132288, 380658254000160784, 0, 29, 'Allmänna handlingar', 'Public records', 'Julkiset asiakirjat');


--
-- Data for Name: core_unit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_unit VALUES (380658253995966464, 1, 'kommunen', NULL, 0, 'Ekåsa kommun', 'Municipality of Ekåsa', 'Ekåsan kunta');
INSERT INTO public.core_unit VALUES (380658254000160769, 1, 'kontaktcenter', 380658253995966464, 1, 'Kontaktcenter', 'Contact centre', 'Yhteyskeskus');
INSERT INTO public.core_unit VALUES (380658254000160772, 1, 'utbildning', 380658253995966464, 2, 'Barn- och utbildningsförvaltningen', 'Children and education', 'Kasvatus- ja koulutushallinto');
INSERT INTO public.core_unit VALUES (380658254000160775, 1, 'social', 380658253995966464, 2, 'Socialförvaltningen', 'Social services', 'Sosiaalihallinto');
INSERT INTO public.core_unit VALUES (380658254000160778, 1, 'samhallsbyggnad', 380658253995966464, 2, 'Samhällsbyggnadsförvaltningen', 'Building and environment', 'Yhdyskuntarakentaminen');
INSERT INTO public.core_unit VALUES (380658254000160781, 1, 'kultur', 380658253995966464, 2, 'Kultur- och fritidsförvaltningen', 'Culture and leisure', 'Kulttuuri ja vapaa-aika');
INSERT INTO public.core_unit VALUES (380658254000160784, 1, 'ledning', 380658253995966464, 2, 'Kommunledningskontoret', 'Municipal executive office', 'Kunnan johto');


--
-- Data for Name: core_user; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_user VALUES (380658254092435456, 1, 'anna.agent@ekasa.example', 'anna.agent@ekasa.example', 'Anna Alm', '$argon2id$v=19$m=19456,t=2,p=1$NrZEToHFts9vyDRCkbtlaA$OsyD9eduQ2DneUQ/RVu4VpPqHKOgZVFZL7rTz0hg6bo', 0, 1794823200, NULL);
INSERT INTO public.core_user VALUES (380658254146961408, 1, 'erik.agent@ekasa.example', 'erik.agent@ekasa.example', 'Erik Ek', '$argon2id$v=19$m=19456,t=2,p=1$MdEHuKzh5YjQmmEvagAWCA$gZEN76+oVU5Wn6nC4bfknltyXAkYBtzPASnYc6IfFiw', 0, 1794823200, NULL);
INSERT INTO public.core_user VALUES (380658254197293056, 1, 'olle.officer@ekasa.example', 'olle.officer@ekasa.example', 'Olle Öberg', '$argon2id$v=19$m=19456,t=2,p=1$CHfAuNz5+2tx8AMeEVzzFQ$mG1zoc6XCStC9mMorOGA5Cp/OG07oMc/likdixQwSLw', 0, 1794823200, NULL);
INSERT INTO public.core_user VALUES (380658254243430400, 1, 'sara.officer@ekasa.example', 'sara.officer@ekasa.example', 'Sara Sund', '$argon2id$v=19$m=19456,t=2,p=1$u9q/RTp0/gmk+biup5J8hQ$YkBH1nvMwjEQEwC+PY4cpD9NLcQZzCxqf1XFploPKmI', 0, 1794823200, NULL);
INSERT INTO public.core_user VALUES (380658254293762048, 1, 'kim.communicator@ekasa.example', 'kim.communicator@ekasa.example', 'Kim Kvist', '$argon2id$v=19$m=19456,t=2,p=1$B35q2pLYZllhyVM+4cY+Ag$JQzsqrjTxCKfpI1UD0rR4Z0/M9rhq4ApXKhmZDmpqZw', 0, 1794823200, NULL);
INSERT INTO public.core_user VALUES (380658254339899392, 1, 'maria.manager@ekasa.example', 'maria.manager@ekasa.example', 'Maria Mård', '$argon2id$v=19$m=19456,t=2,p=1$T92ktvVi9s0TpgQZjoL2sA$QFEgFsrRIr24qMtRnTxvCriGj0OeOcuRLHEILKQUmSc', 0, 1794823200, NULL);
INSERT INTO public.core_user VALUES (380658254386036736, 1, 'nils.secretary@ekasa.example', 'nils.secretary@ekasa.example', 'Nils Nord', '$argon2id$v=19$m=19456,t=2,p=1$DBX7L8ghYs5vktx649AkdA$gX216fNDgpq9uryFfnEYmGQweWTXR7F0aP0WTFJ3XlI', 0, 1794823200, NULL);
INSERT INTO public.core_user VALUES (380658254432174080, 1, 'pia.project@ekasa.example', 'pia.project@ekasa.example', 'Pia Palm', '$argon2id$v=19$m=19456,t=2,p=1$TCDKA7ZS5LJNim26vhKUSg$XW78nEFLjGofdTR+OFOAc3MD/3eCsOvjO6RyraLP8o4', 0, 1794823200, NULL);
INSERT INTO public.core_user VALUES (380658254478311424, 1, 'pontus.press@ekasa.example', 'pontus.press@ekasa.example', 'Pontus Pil', '$argon2id$v=19$m=19456,t=2,p=1$lX1W3g6NnF/XjIC0erUHHg$iK3AH/0oQvapOxISBz7VUTJTfMGvcRm5S2LBSQQHa5o', 0, 1794823200, NULL);
INSERT INTO public.core_user VALUES (380658254524448768, 1, 'carl.crisis@ekasa.example', 'carl.crisis@ekasa.example', 'Carl Ceder', '$argon2id$v=19$m=19456,t=2,p=1$HueepovUtsrnF0NmYh5cjg$0Q/yGwJt9Aj+24DHeLDH+zhWe/fjXb5rP+8nX4YqBvE', 0, 1794823200, NULL);
INSERT INTO public.core_user VALUES (380658254570586112, 1, 'ada.admin@ekasa.example', 'ada.admin@ekasa.example', 'Ada Asp', '$argon2id$v=19$m=19456,t=2,p=1$2S1nrihZZpMD7mmywP8SVQ$J7hKx+kqZGOeg+kXyXSDDDTFj/eZeyY50a+gIfD2E08', 0, 1794823200, NULL);


--
-- Data for Name: core_viewer_class; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.core_viewer_class VALUES (380658254092435456, 380658253995966465, 1);
INSERT INTO public.core_viewer_class VALUES (380658254092435456, 380658254000160770, 3);
INSERT INTO public.core_viewer_class VALUES (380658254092435456, 380658254000160771, 3);
INSERT INTO public.core_viewer_class VALUES (380658254092435456, 380658254000160773, 1);
INSERT INTO public.core_viewer_class VALUES (380658254092435456, 380658254000160776, 1);
INSERT INTO public.core_viewer_class VALUES (380658254092435456, 380658254000160779, 1);
INSERT INTO public.core_viewer_class VALUES (380658254092435456, 380658254000160782, 1);
INSERT INTO public.core_viewer_class VALUES (380658254092435456, 380658254000160785, 1);
INSERT INTO public.core_viewer_class VALUES (380658254146961408, 380658253995966465, 1);
INSERT INTO public.core_viewer_class VALUES (380658254146961408, 380658254000160770, 3);
INSERT INTO public.core_viewer_class VALUES (380658254146961408, 380658254000160771, 3);
INSERT INTO public.core_viewer_class VALUES (380658254146961408, 380658254000160773, 1);
INSERT INTO public.core_viewer_class VALUES (380658254146961408, 380658254000160776, 1);
INSERT INTO public.core_viewer_class VALUES (380658254146961408, 380658254000160779, 1);
INSERT INTO public.core_viewer_class VALUES (380658254146961408, 380658254000160782, 1);
INSERT INTO public.core_viewer_class VALUES (380658254146961408, 380658254000160785, 1);
INSERT INTO public.core_viewer_class VALUES (380658254197293056, 380658254000160779, 3);
INSERT INTO public.core_viewer_class VALUES (380658254197293056, 380658254000160780, 3);
INSERT INTO public.core_viewer_class VALUES (380658254243430400, 380658254000160776, 3);
INSERT INTO public.core_viewer_class VALUES (380658254243430400, 380658254000160777, 3);
INSERT INTO public.core_viewer_class VALUES (380658254339899392, 380658254000160770, 2);
INSERT INTO public.core_viewer_class VALUES (380658254339899392, 380658254000160771, 2);


--
-- Data for Name: db_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.db_version VALUES ('jobs', 1);
INSERT INTO public.db_version VALUES ('core', 1);
INSERT INTO public.db_version VALUES ('contact', 1);


--
-- Data for Name: jobs_job; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: core_event_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.core_event_seq_seq', 87, true);


--
-- Name: core_rollup_delta_seq_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.core_rollup_delta_seq_seq', 51, true);


--
-- Name: contact_answer contact_answer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_answer
    ADD CONSTRAINT contact_answer_pkey PRIMARY KEY (id);


--
-- Name: contact_answer contact_answer_source_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_answer
    ADD CONSTRAINT contact_answer_source_key_key UNIQUE (source_key);


--
-- Name: contact_case contact_case_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_number_key UNIQUE (number);


--
-- Name: contact_case contact_case_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_pkey PRIMARY KEY (id);


--
-- Name: contact_case_type contact_case_type_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case_type
    ADD CONSTRAINT contact_case_type_key_key UNIQUE (key);


--
-- Name: contact_case_type contact_case_type_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case_type
    ADD CONSTRAINT contact_case_type_pkey PRIMARY KEY (id);


--
-- Name: contact_helped contact_helped_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_helped
    ADD CONSTRAINT contact_helped_pkey PRIMARY KEY (id);


--
-- Name: contact_message contact_message_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_message
    ADD CONSTRAINT contact_message_pkey PRIMARY KEY (id);


--
-- Name: core_access_class core_access_class_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_access_class
    ADD CONSTRAINT core_access_class_pkey PRIMARY KEY (id);


--
-- Name: core_event core_event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_event
    ADD CONSTRAINT core_event_pkey PRIMARY KEY (seq);


--
-- Name: core_grant core_grant_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_grant
    ADD CONSTRAINT core_grant_pkey PRIMARY KEY (user_id, role, unit_id);


--
-- Name: core_node core_node_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_node
    ADD CONSTRAINT core_node_pkey PRIMARY KEY (id);


--
-- Name: core_once core_once_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_once
    ADD CONSTRAINT core_once_pkey PRIMARY KEY (token_mac);


--
-- Name: core_person core_person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_person
    ADD CONSTRAINT core_person_pkey PRIMARY KEY (id);


--
-- Name: core_rollup_delta core_rollup_delta_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_rollup_delta
    ADD CONSTRAINT core_rollup_delta_pkey PRIMARY KEY (seq);


--
-- Name: core_rollup core_rollup_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_rollup
    ADD CONSTRAINT core_rollup_pkey PRIMARY KEY (measure, day, dim);


--
-- Name: core_series core_series_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_series
    ADD CONSTRAINT core_series_pkey PRIMARY KEY (name);


--
-- Name: core_session core_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_session
    ADD CONSTRAINT core_session_pkey PRIMARY KEY (token_mac);


--
-- Name: core_setting core_setting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_setting
    ADD CONSTRAINT core_setting_pkey PRIMARY KEY (name);


--
-- Name: core_topic core_topic_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_topic
    ADD CONSTRAINT core_topic_key_key UNIQUE (key);


--
-- Name: core_topic core_topic_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_topic
    ADD CONSTRAINT core_topic_pkey PRIMARY KEY (id);


--
-- Name: core_unit core_unit_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_unit
    ADD CONSTRAINT core_unit_key_key UNIQUE (key);


--
-- Name: core_unit core_unit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_unit
    ADD CONSTRAINT core_unit_pkey PRIMARY KEY (id);


--
-- Name: core_user core_user_email_key_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_user
    ADD CONSTRAINT core_user_email_key_key UNIQUE (email_key);


--
-- Name: core_user core_user_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_user
    ADD CONSTRAINT core_user_pkey PRIMARY KEY (id);


--
-- Name: core_viewer_class core_viewer_class_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_viewer_class
    ADD CONSTRAINT core_viewer_class_pkey PRIMARY KEY (user_id, class_id);


--
-- Name: db_version db_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.db_version
    ADD CONSTRAINT db_version_pkey PRIMARY KEY (domain);


--
-- Name: jobs_job jobs_job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.jobs_job
    ADD CONSTRAINT jobs_job_pkey PRIMARY KEY (id);


--
-- Name: contact_answer_topic_id_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_answer_topic_id_id ON public.contact_answer USING btree (topic_id, id);


--
-- Name: contact_case_holder_id_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_case_holder_id_status ON public.contact_case USING btree (holder_id, status);


--
-- Name: contact_case_person_id_topic_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_case_person_id_topic_id ON public.contact_case USING btree (person_id, topic_id);


--
-- Name: contact_case_status_opened_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_case_status_opened_at_id ON public.contact_case USING btree (status, opened_at, id);


--
-- Name: contact_case_unit_id_status_opened_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_case_unit_id_status_opened_at_id ON public.contact_case USING btree (unit_id, status, opened_at, id);


--
-- Name: contact_helped_answer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_helped_answer_id ON public.contact_helped USING btree (answer_id);


--
-- Name: contact_message_case_id_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX contact_message_case_id_id ON public.contact_message USING btree (case_id, id);


--
-- Name: core_access_class_unit_id_secrecy_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX core_access_class_unit_id_secrecy_kind ON public.core_access_class USING btree (unit_id, secrecy, kind);


--
--



--
-- Name: core_event_tx_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_event_tx_seq ON public.core_event USING btree (tx, seq);


--
-- Name: core_once_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_once_expires_at ON public.core_once USING btree (expires_at);


--
-- Name: core_person_email_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_person_email_key ON public.core_person USING btree (email_key);


--
-- Name: core_person_phone_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_person_phone_key ON public.core_person USING btree (phone_key);


--
-- Name: core_rollup_delta_measure_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_rollup_delta_measure_day ON public.core_rollup_delta USING btree (measure, day);


--
-- Name: core_session_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_session_expires_at ON public.core_session USING btree (expires_at);


--
-- Name: core_session_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_session_user_id ON public.core_session USING btree (user_id);


--
-- Name: core_topic_parent_id_position_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_topic_parent_id_position_id ON public.core_topic USING btree (parent_id, "position", id);


--
-- Name: core_unit_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_unit_parent_id ON public.core_unit USING btree (parent_id);


--
-- Name: core_user_name_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX core_user_name_id ON public.core_user USING btree (name, id);


--
-- Name: jobs_job_kind_arg; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX jobs_job_kind_arg ON public.jobs_job USING btree (kind, arg);


--
-- Name: jobs_job_run_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX jobs_job_run_at_id ON public.jobs_job USING btree (run_at, id);


--
-- Name: contact_answer contact_answer_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_answer
    ADD CONSTRAINT contact_answer_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.core_topic(id);


--
-- Name: contact_answer contact_answer_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_answer
    ADD CONSTRAINT contact_answer_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: contact_case contact_case_access_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_access_fkey FOREIGN KEY (access) REFERENCES public.core_access_class(id);


--
-- Name: contact_case contact_case_holder_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES public.core_user(id);


--
-- Name: contact_case contact_case_person_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.core_person(id);


--
-- Name: contact_case contact_case_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.core_topic(id);


--
-- Name: contact_case contact_case_type_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_type_id_fkey FOREIGN KEY (type_id) REFERENCES public.contact_case_type(id);


--
-- Name: contact_case contact_case_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_case
    ADD CONSTRAINT contact_case_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: contact_helped contact_helped_answer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_helped
    ADD CONSTRAINT contact_helped_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES public.contact_answer(id);


--
-- Name: contact_helped contact_helped_topic_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_helped
    ADD CONSTRAINT contact_helped_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.core_topic(id);


--
-- Name: contact_message contact_message_answer_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_message
    ADD CONSTRAINT contact_message_answer_id_fkey FOREIGN KEY (answer_id) REFERENCES public.contact_answer(id);


--
-- Name: contact_message contact_message_author_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_message
    ADD CONSTRAINT contact_message_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.core_user(id);


--
-- Name: contact_message contact_message_case_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact_message
    ADD CONSTRAINT contact_message_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.contact_case(id);


--
-- Name: core_access_class core_access_class_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_access_class
    ADD CONSTRAINT core_access_class_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: core_grant core_grant_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_grant
    ADD CONSTRAINT core_grant_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: core_grant core_grant_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_grant
    ADD CONSTRAINT core_grant_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_session core_session_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_session
    ADD CONSTRAINT core_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- Name: core_topic core_topic_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_topic
    ADD CONSTRAINT core_topic_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.core_topic(id);


--
-- Name: core_topic core_topic_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_topic
    ADD CONSTRAINT core_topic_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.core_unit(id);


--
-- Name: core_unit core_unit_parent_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_unit
    ADD CONSTRAINT core_unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.core_unit(id);


--
-- Name: core_viewer_class core_viewer_class_class_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_viewer_class
    ADD CONSTRAINT core_viewer_class_class_id_fkey FOREIGN KEY (class_id) REFERENCES public.core_access_class(id);


--
-- Name: core_viewer_class core_viewer_class_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.core_viewer_class
    ADD CONSTRAINT core_viewer_class_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.core_user(id);


--
-- PostgreSQL database dump complete
--


