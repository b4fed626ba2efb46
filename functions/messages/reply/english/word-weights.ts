/**
 * What each word, each two together and each slot speak for: "feature=sign=emergency", in hundredths, as `weigherOf` reads
 * them. Written by `npm run word-weights` out of the labelled wordings of the tests.
 */
export const wordWeights = `
!,=-12=2 !,_none=-38=-23 !0=-65=-101 !0_!0=-98=-50 !0_!hours=56=28 !0_,=-4=-35 !0_.=12=24 !?=19=-104 !a=35=26 !a_!drop=30=85
!a_!period=-22=-4 !a_!problem=-29=-6 !a_!wee=16=-40 !again=-76=-38 !again_!0=-23=-35 !all=15=-43 !all_!day=18=-21 !all_,=-35=-76
!all_.=-16=-21 !am=-7=-72 !and=84=125 !and_!no=46=28 !and_i=1=-30 !answer=32=34 !answering=21=30 !any=-9=41 !any_!more=39=24
!anyth*=-26=-18 !anything=-26=-18 !anything_.=31=29 !anywa*=-34=-33 !anyway=-34=-33 !anyway_.=-34=-33 !appet*=66=-39
!appetite=66=-39 !asked=10=11 !at=-7=10 !at_!all=-22=-52 !back=30=37 !bad=-48=-33 !be=36=32 !be_!here=15=15 !been=65=-31
!been_able=15=-18 !befor*=116=88 !before=116=88 !before_,=38=30 !blist*=16=26 !blisters=16=26 !blisters_!0=16=26 !blood=-35=-8
!bothe*=-144=-66 !bother=-97=-42 !bother_!since=-58=-9 !bothered=-40=-24 !bothered_!me=-40=-24 !breat*=24=22 !breath=-37=-35
!breath_!at=-26=-3 !breathing=81=84 !breathing_.=30=27 !care=-45=-57 !care_!if=-45=-57 !chest=-11=10 !chest_!pain=-9=-60
!clot=18=44 !comes=20=-23 !comes_!out=20=-23 !confu*=-37=-21 !confused=-37=-21 !dark=-102=-11 !day=-4=-30 !diabe*=-48=-54
!dizzi*=-35=-35 !dizziness=-35=-35 !dizziness_,=-26=-29 !dizzy=-62=-66 !dizzy_!any=-24=-49 !dizzy_,=-23=-12 !do=11=11
!do_!what=-42=-43 !drop=30=85 !even=61=16 !faint=-20=-18 !faint*=-47=-41 !fainted=-47=-41 !fall=-41=-25 !feel=-11=37
!feeli*=62=-36 !feeling=62=-36 !fever=-81=-72 !fever_,=-31=-35 !fever_.=-63=-51 !find=5=14 !find_!the=5=14 !fit=-20=35 !for=-49=2
!for_!0=-35=-60 !for_!a=32=18 !for_!the=13=25 !from=29=59 !get=-34=-17 !grip=-14=4 !had=24=21 !had_!a=74=54 !had_!this=41=4
!haha=-108=-94 !haha_.=-43=-14 !happe*=-56=-7 !happened=-56=-7 !have=-54=-71 !heada*=-30=-39 !headache=-30=-39 !heart=-7=-13
!her=50=45 !here=94=77 !here_!any=48=38 !herse*=18=23 !herself=18=23 !hours=51=28 !hours_.=13=-22 !hurt=-100=-61 !if=16=21
!if_i=16=21 !in=-134=-104 !in_!0=22=42 !in_!months=10=0 !in_!the=34=75 !in_!them=22=14 !in_!this=-94=-79 !in_it=12=39
!in_my=-35=-77 !injur*=13=-5 !last=22=8 !legs_!0=8=28 !like=133=156 !like_!her=50=45 !like_it=-49=-29 !live=41=38 !livin*=36=44
!living=36=44 !living_.=18=24 !lol=-105=-83 !lol_.=-43=-30 !make=77=89 !makin*=50=60 !making=50=60 !making_!sense=30=31 !me=38=64
!me_,=29=52 !me_.=-8=-12 !memor*=30=27 !memory=30=27 !memory_!of=30=27 !miss=50=51 !miss_!me=50=51 !month*=-28=-12 !months=-28=-12
!more=-17=-5 !more_.=5=-15 !morni*=24=72 !morning=24=72 !muscl*=3=-76 !muscle=3=-76 !new=-97=-32 !no=-36=-9 !not=-5=-10
!notic*=5=12 !obey=14=31 !of=-88=-56 !of_!breath=-37=-35 !of_!those=3=-13 !on=-19=-69 !on_!the=-39=-124 !once=-143=-38 !open=33=32
!or=-62=-38 !or_!anything=-23=-11 !out=-50=-66 !pain=26=-34 !pain_!no=-16=-9 !pain_,=-12=-10 !pain_.=30=33 !palpi*=-38=-26
!palpitations=-38=-26 !passe*=28=18 !passed=28=18 !pee=-12=-23 !peed=47=-43 !peed_!since=3=-38 !perio*=-55=-32 !period=-55=-32
!period_!in=-22=-4 !plan=15=24 !point=-35=-30 !power=23=49 !pregn*=-75=-78 !pregnant=-75=-78 !probl*=-40=-21 !problem=-29=-6
!problems=-11=-15 !pulse=26=23 !race=35=35 !race_.=47=20 !reaso*=71=71 !reason=71=71 !reason_!to=8=13 !recog*=48=48
!recognise=48=48 !recognise_my=17=4 !respo*=66=55 !responding=20=19 !responding_.=12=9 !rest=-66=-23 !run=-16=-16 !run_,=-11=-5
!run_.=43=32 !runni*=-15=-24 !running=-15=-24 !running_.=1=-20 !salt=-57=-30 !see=10=8 !see_!a=10=8 !seizu*=-67=-70
!seizure=-67=-70 !sense=85=78 !sense_!since=6=17 !sense_,=26=28 !sense_.=12=10 !short=-37=-35 !short_!of=-37=-35 !sick=-23=-35
!sick_,=0=-11 !since=-33=-33 !since_!0=-10=-58 !since_!the=126=103 !since_!yesterday=51=-29 !since_.=-103=-39 !since_i=-3=53
!sir=3=14 !sir_,=3=14 !slept=-30=-22 !slept_!0=-24=-33 !sore=0=-21 !sore_!0=158=81 !soren*=-40=-28 !soreness=-40=-28
!soreness_,=-17=-23 !strai*=10=40 !straighten=10=3 !stren*=59=-6 !strength=59=-6 !strength_.=14=-90 !sweat=23=49 !swell*=-34=-53
!swelling=-34=-53 !swelling_,=-1=-14 !swoll*=-56=-16 !swollen=-56=-16 !that=-103=-118 !the=225=66 !the_!back=45=24
!the_!race=91=65 !the_!words=5=14 !them=22=14 !there=63=-12 !there_.=33=8 !thing*=3=-13 !things=3=-13 !things_!sir=3=-13
!this=77=-25 !this_!time=20=46 !those=3=-13 !those_!things=3=-13 !time=-39=-32 !time_.=-59=-51 !to=35=56 !to_!be=36=32
!to_!live=41=38 !to_!wake=41=32 !today=-120=-136 !today_,=-24=-47 !today_.=-25=-36 !tomor*=0=-10 !tomorrow=0=-10 !touch*=43=38
!touching=43=38 !touching_it=43=38 !troub*=-61=-47 !trouble=-61=-47 !under*=20=19 !understand=20=19 !understand_!what=20=14
!up=74=79 !up_,=18=16 !up_.=24=42 !urine=37=-24 !vomit=0=12 !vomit_!at=0=12 !wait=-37=-26 !wait_!0=-37=-26 !wake=44=61
!wake_!up=44=32 !want=-29=-35 !want_!to=17=-5 !warni*=22=54 !warning=22=54 !water=37=-11 !way=-11=-10 !wee=110=-45
!wee_!since=24=-19 !what=-22=-29 !what_i=-42=-43 !when=14=44 !when_i=-10=45 !with=152=182 !with_it=34=52 !words=9=14 !work=-33=-37
!worki*=16=21 !working=16=21 !worth=8=11 !worth_!living=8=11 !would=40=56 !years=-33=-51 !yeste*=62=0 !yesterday=62=0
!yesterday_.=0=-10 !you=-24=-6 (=-54=-104 (_guinness=-12=8 )=-54=-104 )_.=-12=8 ,=2=37 ,_0=39=-7 ,_a=65=76 ,_about=42=73
,_after=85=148 ,_all=-135=-12 ,_also=0=53 ,_anaphylaxis=-16=-18 ,_and=30=100 ,_arm=-20=-52 ,_arms=20=41 ,_as=-39=-38 ,_at=32=114
,_avg=15=9 ,_back=-22=-52 ,_bad=1=18 ,_been=37=-34 ,_belly=8=39 ,_best=-95=-85 ,_better=-93=-52 ,_big=25=51 ,_bit=-54=-27
,_black=-10=-18 ,_bleeding=41=21 ,_blister=90=74 ,_blood=-15=1 ,_body=63=55 ,_bone=42=-3 ,_boss=48=42 ,_both=41=79 ,_bought=11=-13
,_breathtaking=65=48 ,_brilliant=-15=-22 ,_brown=-27=60 ,_but=4=-32 ,_calf=-54=133 ,_call=-29=0 ,_calves=24=25 ,_came=69=-42
,_can=13=-50 ,_cannot=92=90 ,_cardiac=105=75 ,_carry=-39=-32 ,_chest=31=15 ,_coach=8=17 ,_coffee=-16=-17 ,_cold=24=-31
,_collapsed=113=85 ,_collarbone=56=25 ,_comes=13=-9 ,_confused=-42=-5 ,_coros=16=-22 ,_crashed=42=33 ,_cut=-13=-50 ,_did=-13=-18
,_dizzy=8=56 ,_do=33=-25 ,_doc=-24=-26 ,_does=-99=-118 ,_dog=28=-20 ,_drank=34=-25 ,_dying=26=0 ,_e=38=69 ,_ears=55=115
,_even=67=68 ,_everything=68=53 ,_eyes=78=73 ,_face=63=56 ,_fainted=86=96 ,_feel=66=136 ,_feels=36=43 ,_fell=38=66 ,_felt=38=-36
,_fine=81=72 ,_fingers=-31=-26 ,_first=166=196 ,_foam=-38=-32 ,_foot=65=69 ,_fresh=81=110 ,_from=6=87 ,_fyi=-16=-27 ,_gave=18=0
,_getting=11=25 ,_gone=-51=-7 ,_good=71=-2 ,_got=-11=40 ,_grand=-46=-39 ,_great=64=25 ,_grown=-95=-68 ,_had=198=265 ,_hands=69=55
,_happy=8=-28 ,_hard=26=64 ,_have=10=10 ,_he=-103=-123 ,_head=21=20 ,_headache=15=16 ,_heading=23=39 ,_healed=-46=0 ,_heart=46=27
,_heat=78=46 ,_heavy=15=-26 ,_help=32=48 ,_hills=88=47 ,_hit=21=42 ,_home=-55=-55 ,_hot=-10=-86 ,_how=-47=-75 ,_hr=-5=-20
,_hurts=1=-26 ,_i=80=74 ,_id=15=-10 ,_in=-87=-49 ,_is=36=23 ,_it=180=99 ,_jelly=62=10 ,_just=15=58 ,_keep=30=97 ,_kill=43=30
,_knackered=64=19 ,_knocked=50=17 ,_last=10=3 ,_lb=44=10 ,_leave=31=-15 ,_left=27=77 ,_legs=-92=-35 ,_letters=62=67 ,_light=40=51
,_like=130=198 ,_lips=26=15 ,_lit=45=22 ,_long=-74=-13 ,_lost=8=47 ,_loved=-6=-11 ,_lovely=-117=-70 ,_massive=-13=-23
,_medics=-92=-89 ,_missed=-14=-7 ,_mist=21=15 ,_muddled=56=60 ,_muscles=26=16 ,_my=56=52 ,_neck=38=94 ,_need=-87=-31
,_nerves=-62=-9 ,_never=2=28 ,_new=19=6 ,_next=102=104 ,_night=-14=-36 ,_nights=-29=-20 ,_no=5=44 ,_nobody=27=-37 ,_none=9=-23
,_normal=-66=-49 ,_not=49=50 ,_nothing=-119=-62 ,_now=41=94 ,_numb=-37=-31 ,_off=-26=-18 ,_ok=17=-20 ,_on=-55=13 ,_one=36=16
,_only=130=133 ,_other=-17=-11 ,_our=47=29 ,_out=-121=-72 ,_patient=56=63 ,_pb=-48=-60 ,_peed=6=75 ,_pins=-41=-13
,_plaster=-76=-61 ,_poor=31=25 ,_popped=-4=13 ,_puffy=1=49 ,_pulse=17=-5 ,_quads=33=8 ,_quite=27=13 ,_ran=56=81 ,_read=51=71
,_recovered=-42=-45 ,_red=34=119 ,_riders=-13=-23 ,_right=-49=-63 ,_running=-73=-64 ,_sad=-23=-25 ,_same=35=57 ,_scan=-29=-3
,_scared=-46=-16 ,_seeing=46=117 ,_settled=-50=-24 ,_shaking=-50=-43 ,_she=-73=31 ,_short=38=44 ,_since=114=356 ,_skin=44=14
,_skinned=-23=-71 ,_sleep=149=156 ,_slept=-19=-130 ,_smashed=46=-7 ,_so=20=3 ,_soaked=-16=-19 ,_something=0=-35 ,_sore=-239=-123
,_soreness=-28=-20 ,_sorted=-16=-38 ,_spare=51=32 ,_staggering=18=25 ,_started=4=75 ,_still=-25=7 ,_stopped=23=15 ,_strap=18=49
,_surgeon=-32=-45 ,_sweating=104=129 ,_swollen=12=-46 ,_temperature=-35=37 ,_thanks=23=38 ,_thawed=-55=-30 ,_the=-42=-36
,_then=46=111 ,_they=30=43 ,_third=26=55 ,_this=-13=-13 ,_three=-37=-76 ,_throat=62=-46 ,_throwing=58=88 ,_tight=21=59
,_tired=10=-3 ,_today=-11=-5 ,_tongue=45=30 ,_too=-62=-94 ,_totally=47=-8 ,_towel=10=6 ,_turned=4=-13 ,_two=-64=-57 ,_undo=17=-13
,_up=-103=-46 ,_very=42=15 ,_vision=25=83 ,_vomited=53=26 ,_vomiting=26=121 ,_walked=-35=-27 ,_warmed=27=37 ,_was=68=-6
,_watch=12=95 ,_watched=-5=-37 ,_watching=54=26 ,_we=-27=-51 ,_weak=3=32 ,_well=-29=-13 ,_went=-21=-21 ,_what=-19=-44
,_where=44=28 ,_whole=14=-12 ,_why=25=15 ,_wife=114=78 ,_wo=-96=-33 ,_woke=58=40 ,_work=63=45 ,_worse=12=33 ,_worth=-46=-63
,_you=62=116 -=-16=10 -_0=-82=-31 .=-145=-250 ._,=-113=-91 ._.=-101=-57 ._0=76=35 ._a=-31=-57 ._about=33=66 ._ache=-28=2
._achilles=97=0 ._after=-34=-28 ._air=-9=-14 ._all=-58=-91 ._allergic=-5=16 ._almost=33=43 ._ambulance=-35=-33
._anaphylaxis=-12=-8 ._and=-159=-124 ._angina=108=99 ._ankle=58=-123 ._answers=68=65 ._anyway=-25=10 ._arm=-18=6 ._arms=-17=-137
._as=54=48 ._ate=-99=-78 ._baby=-50=-47 ._back=-48=-37 ._bad=22=-44 ._banged=39=46 ._bee=-22=-26 ._been=86=9 ._beetroot=-104=-71
._before=-31=-38 ._belly=66=68 ._big=44=67 ._bike=24=29 ._bit=-51=-88 ._bitten=40=12 ._black=-146=-78 ._blacked=39=26
._bleeding=-23=-64 ._blew=-39=-33 ._blister=36=37 ._blood=-83=-47 ._bloody=-51=-84 ._blowing=-50=-29 ._body=-67=-34
._boiling=-49=-75 ._boked=150=138 ._bone=-55=-18 ._bonked=-58=-53 ._born=-25=-17 ._boss=-56=-50 ._both=-39=-67 ._bought=-23=-2
._brain=-65=-57 ._breath=-14=-17 ._breathing=44=30 ._breathless=-53=-108 ._breathtaking=-41=-28 ._bright=-5=-84 ._broke=-28=-56
._brown=-159=-36 ._bruised=-39=0 ._burned=17=9 ._burning=25=-58 ._burnt=-15=-24 ._calf=-104=-168 ._call=13=35 ._came=73=135
._can=-77=-41 ._cannot=-122=-112 ._car=-30=-6 ._cardiac=7=18 ._cardiologist=-23=-18 ._cat=-50=-41 ._caught=-44=-32
._chasing=-48=-7 ._chess=36=89 ._chest=-4=19 ._coach=-13=-10 ._coke=-42=-14 ._cold=-29=-29 ._collapsed=132=125 ._collarbone=17=32
._confused=-14=4 ._conked=21=28 ._cooked=55=70 ._core=15=85 ._coros=3=27 ._coughed=40=33 ._coughing=117=101 ._could=-12=27
._cracked=-37=-11 ._cramp=-19=-16 ._crashed=-15=20 ._crushed=-14=-21 ._crushing=-20=-10 ._cudnt=100=130 ._cut=41=-8
._cutting=55=35 ._dad=92=82 ._dark=-78=-65 ._daughter=-62=0 ._dead=-71=-58 ._deep=18=8 ._delete=-35=-25 ._dentist=-60=-54
._diabetic=14=26 ._diarrhoea=25=-37 ._did=-88=-73 ._died=-69=-31 ._dizzy=-21=-115 ._do=-45=-15 ._doctor=-34=-19 ._does=17=13
._dog=59=-73 ._done=-42=-13 ._drank=-34=11 ._dropped=-31=-90 ._dying=-22=-13 ._e=-31=-1 ._ear=-1=-32 ._ears=-28=-16 ._eish=13=9
._energy=-12=-4 ._engine=-21=-35 ._epilepsy=92=126 ._epileptic=9=14 ._every=56=43 ._everyone=21=32 ._everything=57=21
._everytime=17=59 ._eye=7=-45 ._eyes=-90=-66 ._face=-41=-52 ._faint=-64=-21 ._fainted=61=132 ._fast=-25=-24 ._feel=-27=-138
._feeling=-4=-109 ._feels=94=101 ._fell=48=39 ._felt=-25=-82 ._fever=-24=-37 ._feverish=90=-21 ._filled=9=21 ._fine=125=29
._fingers=37=38 ._finished=-81=-79 ._first=-63=-43 ._fit=-11=0 ._fits=39=56 ._flu=83=-7 ._foot=76=-26 ._forget=-97=-91
._fracture=-59=0 ._freezing=-27=20 ._friend=-50=-52 ._funny=-47=-20 ._garmin=-11=-82 ._gasping=-16=-8 ._gave=-55=-43
._getting=19=9 ._giddy=-94=-19 ._glutes=-55=-21 ._going=55=0 ._good=-50=-67 ._goodbye=112=104 ._got=-24=-7 ._graze=48=-35
._great=35=42 ._grip=70=12 ._guy=38=42 ._had=132=198 ._haha=20=3 ._half=86=124 ._hamstring=-31=-25 ._hand=-75=-31 ._hands=-63=1
._hard=-27=-14 ._have=-55=-86 ._having=48=54 ._he=156=180 ._head=23=-2 ._headache=40=81 ._headphones=-79=-57 ._heads=-12=1
._heard=85=42 ._heart=67=-26 ._heat=135=147 ._heavy=-12=-4 ._her=45=51 ._hi=-13=-15 ._high=10=-32 ._hip=5=-71 ._his=52=90
._hit=-12=-5 ._hives=14=58 ._hot=-145=-144 ._how=-179=-146 ._hr=1=18 ._hurts=16=-9 ._husband=17=24 ._i=-28=17 ._ich=136=177
._id=-13=-1 ._ill=-72=-34 ._in=3=-61 ._infected=21=0 ._irregular=23=-6 ._is=-28=9 ._it=39=-16 ._itchy=-45=-57 ._jaw=-66=-54
._je=169=199 ._jelly=-52=16 ._jumped=-78=-54 ._just=8=65 ._keeled=43=47 ._keep=65=17 ._kept=17=2 ._kid=-26=0 ._kids=-13=1
._kill=61=57 ._killed=-77=-25 ._knackered=-15=3 ._knee=-45=-87 ._knees=-11=-1 ._knocked=87=89 ._krew=88=-112 ._laptop=-70=-35
._last=97=-3 ._lb=54=44 ._leave=-57=-45 ._left=-83=-23 ._leg=11=2 ._legs=-58=-57 ._life=57=46 ._light=-43=-57 ._lights=21=28
._like=-14=43 ._lips=76=80 ._listening=-55=-36 ._lit=-59=-31 ._little=-36=-15 ._liver=-19=-7 ._lol=66=68 ._looking=43=-31
._lost=50=40 ._low=-14=-8 ._lower=0=-72 ._lump=49=-28 ._lungs=35=83 ._lying=-56=-20 ._ma=41=10 ._marking=-21=-11 ._mate=-79=-10
._me=124=157 ._mist=-11=-37 ._mouth=-26=-47 ._muddled=-95=-85 ._mum=-30=-24 ._muscles=5=-68 ._my=-74=-79 ._nearly=83=42
._neck=-22=-25 ._neighbour=-59=-62 ._never=-69=-52 ._new=-26=-22 ._nice=-9=-14 ._nicked=-10=-3 ._nie=168=192 ._night=12=-29
._no=4=63 ._nobody=60=81 ._none=-2=-12 ._nose=-17=16 ._nosebleed=15=13 ._not=-110=-93 ._nothing=38=19 ._now=30=32 ._numb=90=-72
._numbness=22=10 ._ok=88=69 ._on=-110=-50 ._one=96=42 ._only=36=-39 ._our=38=43 ._out=-139=-148 ._overheated=18=30 ._oxygen=6=18
._pain=-56=-53 ._palpitations=70=-25 ._panting=-9=46 ._partner=11=12 ._passed=-65=-1 ._patient=-22=-27 ._pause=-107=-42
._pee=-82=38 ._peed=56=-21 ._peeing=70=0 ._period=-3=43 ._phone=-70=-52 ._physio=-62=-58 ._pills=-61=-44 ._pink=173=103
._pins=-17=-14 ._piss=24=-50 ._please=2=-19 ._poo=22=-82 ._popped=-68=-14 ._pressure=31=47 ._puffed=-47=-30 ._puffer=26=32
._puffing=-48=-38 ._puffy=-43=-1 ._pulse=34=-50 ._pure=11=-58 ._quads=-42=-62 ._racing=18=-8 ._ran=-103=-80 ._rash=-21=-54
._read=-85=-87 ._reading=-27=11 ._ready=-4=-19 ._really=3=-20 ._red=-75=-151 ._right=-76=-81 ._rings=-10=-19 ._roasting=60=-23
._room=37=-38 ._rpe=-23=-8 ._running=28=-8 ._salt=-47=-17 ._same=-107=-91 ._sangre=55=-44 ._sangue=57=54 ._saw=-107=-163
._see=-21=-8 ._seeing=48=-102 ._send=-47=-43 ._severe=23=-3 ._shaking=-46=-2 ._sharp=-43=16 ._shattered=-22=-1 ._she=76=87
._shin=-79=-53 ._short=44=44 ._should=-45=-33 ._shoulder=-4=-40 ._shoulders=-33=-45 ._sick=-48=-53 ._side=-13=-45 ._sir=0=-13
._sister=-54=-44 ._skin=19=20 ._skinned=26=34 ._skipped=31=-37 ._sleep=-18=8 ._slept=-77=-78 ._slight=-57=-44 ._slurring=23=27
._smashed=-26=-1 ._so=31=73 ._soaked=-48=-111 ._sodium=90=90 ._someone=-34=-22 ._something=-58=-31 ._son=-27=-30 ._sore=-70=-75
._soreness=100=-15 ._sorness=-28=-24 ._spare=-35=-7 ._speech=49=41 ._spinning=-48=-5 ._stabbing=20=9 ._staring=14=17
._started=100=52 ._stepped=7=-37 ._stiff=-81=-71 ._stitch=-48=-35 ._stomach=16=5 ._stool=3=-16 ._stop=-79=-63 ._stopped=-22=-20
._strava=39=34 ._stress=44=-16 ._stroke=10=20 ._struggling=26=36 ._stung=26=2 ._sudden=33=8 ._suddenly=13=-47 ._suicidal=67=89
._suicide=-20=-23 ._sun=-17=-10 ._sweated=-55=-41 ._sweating=-96=-83 ._sweats=33=-39 ._sweaty=-14=-28 ._swollen=-145=-55
._take=-122=-127 ._taking=-92=-74 ._temperature=-26=-43 ._testicle=47=-37 ._thank=66=88 ._that=-66=-91 ._the=-196=-196
._they=133=100 ._thighs=13=-58 ._think=100=-16 ._thinking=61=59 ._third=45=92 ._this=-11=-5 ._thought=-60=-20 ._three=-59=-11
._threw=52=9 ._throat=-6=-14 ._throwing=36=39 ._thumping=22=22 ._thunderclap=44=51 ._tick=45=-95 ._ticker=35=-79 ._tight=-2=10
._tightness=33=38 ._time=-101=-66 ._tired=49=69 ._today=-89=-91 ._toe=19=-56 ._toes=-10=-66 ._toilet=-1=-23 ._tongue=13=11
._too=2=15 ._took=-5=21 ._total=-33=-38 ._totally=-40=6 ._train=-95=-78 ._treadmill=-119=-93 ._tried=93=76 ._tripped=-36=-37
._trying=27=45 ._tummy=-29=-7 ._two=-147=-125 ._type=-52=-36 ._typing=22=16 ._undo=-59=-27 ._units=-28=-15 ._up=-3=40
._urine=-14=-15 ._used=-58=-76 ._usual=-88=-26 ._very=-7=-52 ._vision=4=56 ._vomit=3=40 ._vomited=80=-18 ._vomiting=12=-39
._w=-104=-91 ._walked=10=31 ._walking=53=42 ._was=135=60 ._wasp=13=19 ._watch=33=-6 ._watched=-46=-52 ._watching=-12=-26
._we=-43=-36 ._weak=-108=29 ._weather=-28=-16 ._wee=-83=-7 ._weeing=36=-13 ._weighed=-40=-19 ._weight=-46=9 ._weird=5=22
._went=47=21 ._what=-143=-113 ._wheezing=6=13 ._when=-35=-29 ._where=-27=-30 ._who=-73=-47 ._whole=-9=19 ._why=27=36
._wife=-79=-65 ._wind=-12=-26 ._wish=30=39 ._wobbly=-66=-111 ._woke=18=52 ._words=10=27 ._work=-14=10 ._worst=35=66 ._yellow=-69=0
._you=20=2 ._zero=-66=-31 0_!,=-58=-62 0_,=-185=-208 0_-=-79=-29 0_.=-57=-80 0_0=-184=-125 0_:=-52=-33 0_?=-57=-23 0_after=-84=28
0_all=42=-30 0_and=-28=-52 0_anyway=-177=-161 0_at=4=-23 0_avg=-25=0 0_bit=-53=-38 0_bottle=52=26 0_bottles=-15=-16 0_bpm=-71=-37
0_but=3=-39 0_calves=-19=-24 0_cannot=-21=-25 0_chest=65=81 0_d=-31=-13 0_days=35=112 0_degrees=-2=52 0_felt=-8=-25
0_foot=-117=-43 0_for=-41=-2 0_from=-12=0 0_gels=52=26 0_got=34=10 0_h=-79=-45 0_had=130=125 0_haha=-156=-159 0_he=2=15
0_heart=69=38 0_hours=-8=-23 0_hr=-25=-45 0_hrs=-57=-62 0_i=-233=-165 0_in=-98=-96 0_is=-32=-33 0_ish=-104=-49 0_kg=22=12
0_kilos=93=42 0_km=-34=-39 0_knee=29=-21 0_l=-22=2 0_last=-15=-23 0_lb=-29=3 0_legs=-137=-189 0_litres=-48=-10 0_lol=-49=-135
0_lying=2=55 0_maybe=-69=-51 0_mg=-56=-43 0_mile=-13=-3 0_miler=4=-60 0_miles=49=17 0_min=12=32 0_mins=-43=-58 0_minutes=45=52
0_ml=-51=-46 0_months=-52=22 0_muscles=-6=-60 0_my=-62=-26 0_no=-13=28 0_not=-54=-44 0_now=-89=-43 0_of=-77=-50 0_on=56=81
0_one=-27=-22 0_only=28=-35 0_or=27=79 0_out=-101=-78 0_oz=-23=-16 0_pain=-4=-15 0_paracetamol=-19=-4 0_percent=-120=-28
0_pm=21=-29 0_rd=-22=-12 0_reps=12=7 0_rpe=-22=-20 0_s=-70=-66 0_sat=55=3 0_sets=-39=-12 0_shoes=-12=-15 0_sleep=46=81
0_slept=180=199 0_so=38=11 0_sore=-171=-148 0_th=-29=-30 0_the=-79=-92 0_then=-164=-175 0_they=55=95 0_this=105=-135
0_times=-40=-134 0_to=-117=-19 0_today=-177=-139 0_took=16=29 0_w=-39=-22 0_weeks=-40=-88 0_went=-13=-16 0_what=-34=-9
0_with=-64=6 0_wks=-3=-26 0_woke=-49=-7 0_x=16=12 0_years=72=59 :=4=75 :_0=-81=-69 ?=-76=-66 ?_,=-126=-86 ?_.=-87=-41 ?_0=90=27
?_?=181=165 ?_legs=-64=-35 ?_sore=-42=4 @!aboutToOther=-15=-12 @!ache=-120=-92 @!aching=-56=-34 @!airHunger=-86=-70 @!airWord=3=18
@!aloneBetter=-17=-13 @!asPrescribed=-23=5 @!askedWord=-97=-38 @!atRest=122=105 @!back=30=37 @!bad=-30=-16 @!badNight=-53=-50
@!beAlive=142=161 @!bed=-40=-114 @!beenSick=-23=-35 @!behaving=21=30 @!bendLift=24=-56 @!bikeThing=24=18 @!blackThings=-24=7
@!bleeding=-70=-43 @!bleedingWord=-70=-43 @!blood=-54=-31 @!bloodOnly=-35=-8 @!bloodThing=39=65 @!bloodWord=-35=-8
@!boneName=49=62 @!breath=44=49 @!breathless=-57=-61 @!calfPain=28=39 @!cameTo=59=62 @!cannot=-100=-81 @!cannotThink=-37=-21
@!chest=-11=10 @!chestPain=-54=-17 @!clockTime=-33=-37 @!closing=-88=-62 @!clot=18=44 @!coffee=-25=-28 @!cold=-120=-78
@!coldOnly=-89=-78 @!coldOrCough=-65=-64 @!coldStart=-99=-53 @!confused=-37=-21 @!crashWord=-41=-25 @!curtains=23=49
@!cutObjects=-39=-65 @!cutWord=-59=-48 @!dark=-54=-88 @!darkLoo=-102=-11 @!darkOnly=-102=-11 @!darkening=-102=-11
@!deadOrOther=-10=-9 @!deadlyThing=-9=10 @!deathMarch=-41=-62 @!device=-18=-21 @!diabetes=-48=-54 @!distanceWord=-57=-43
@!dizzy=-98=-101 @!drinking=5=16 @!drops=30=85 @!easyEffort=72=72 @!edgeSport=35=35 @!elsewhere=-49=68 @!exertion=10=-29
@!exertionHeart=-32=-102 @!exertionOnly=17=11 @!exertionPlace=-9=10 @!faint=-47=-41 @!faintRaw=-76=-67 @!faintish=-20=-18
@!fellWord=-41=-25 @!fever=-81=-72 @!feverBeside=-74=-51 @!feverSense=-22=-13 @!flaresUp=-118=-53 @!foamPop=16=26
@!foodNumb=-85=-47 @!forgotten=12=23 @!fullOf=37=-11 @!getUp=9=-73 @!goOnSport=-43=-27 @!goingOn=39=24 @!gone=28=18 @!gym=-31=-42
@!hardTo=-102=-68 @!hardWork=17=11 @!headache=-30=-39 @!heart=-7=-13 @!heavyThing=-14=4 @!helpTopic=25=32 @!hereWord=22=17
@!hospitalSense=-43=-48 @!hot=-11=-13 @!hotOrFar=-26=-28 @!hours=-10=-8 @!hugeWord=-55=-72 @!illWord=-11=13 @!irregular=83=-16
@!joint=-17=-17 @!jokes=65=64 @!justWant=44=41 @!killing=5=50 @!knownPlace=46=46 @!leg=45=59 @!legClot=18=44 @!legsWent=-62=-66
@!life=98=99 @!limbPlace=34=58 @!liveFor=49=49 @!load=79=109 @!longMinutes=-11=22 @!lostWord=-22=10 @!low=-102=-11 @!making=50=60
@!medicalWork=12=2 @!memoryOf=30=27 @!missMe=10=6 @!moveFeel=-2=32 @!moveLift=-31=-30 @!muchLonger=-14=-22 @!muddled=-47=-11
@!muscle=3=-76 @!nausea=-23=-35 @!nauseaStrong=-23=-23 @!neckBack=30=37 @!neckOrBack=30=37 @!needWord=45=58 @!nightWord=0=-10
@!noPoint=-40=-26 @!noPower=82=45 @!notBodies=-18=-24 @!notEnough=-21=-40 @!nothingWord=75=62 @!now=-11=37 @!numbersHead=-33=-53
@!obey=40=43 @!odd=-88=16 @!onPurpose=33=32 @!onThePaper=49=32 @!openWord=33=32 @!otherGoodbye=-33=-27 @!ownLife=36=44
@!painWord=26=-34 @!palpitation=-38=-26 @!peeOther=-51=66 @!peopleLike=-43=-26 @!pressing=-24=-40 @!prideSwallow=9=14
@!puffy=-52=0 @!pulse=21=10 @!pushing=7=10 @!puzzle=-17=-7 @!puzzleYours=15=24 @!rainDrops=23=49 @!rainOrSweat=23=49
@!reasonWord=36=41 @!redDrinks=70=-48 @!redHot=-25=-21 @!redStuff=-35=-8 @!relapse=-1=13 @!rest=14=-33 @!restNow=37=0
@!seizure=-67=-70 @!sense=85=78 @!shavingAndCooking=5=59 @!shoeThing=-49=-39 @!sickPraise=-13=9 @!simile=109=-7 @!sinceWord=54=26
@!skinPlace=0=-21 @!sleepHours=-1=-36 @!slipped=-37=-35 @!sore=0=-21 @!soreThroatOnly=-65=-64 @!soreWord=31=37 @!speechWord=9=19
@!sprainSense=18=1 @!squeeze=-12=9 @!stiffNeck=-30=-22 @!strongAche=-69=-24 @!suddenPain=45=-4 @!suddenly=-62=-66
@!suicideSport=-55=-41 @!sunWord=-82=-32 @!sunny=71=137 @!sweaty=23=63 @!swollen=-52=0 @!swollenArm=-51=-27 @!swollenFace=-52=0
@!swollenLimb=-52=0 @!swollenStrict=-52=0 @!tarry=-35=-8 @!thingsDropped=-56=-69 @!thingsOnWrist=-29=-64 @!thinking=81=83
@!times=51=28 @!tiredLegs=27=35 @!toLive=102=102 @!tonsils=-65=-64 @!transport=7=-14 @!upWord=-17=-5 @!urine=216=-122
@!veryHot=19=15 @!vomited=-23=-23 @!vomiting=-16=-4 @!wakeOrLive=85=100 @!walking=26=-67 @!want=-39=1 @!waterWord=29=-13
@!weakFrom=-92=-94 @!weatherTemperature=71=137 @!weekWord=-28=-12 @!weightPlace=16=-24 @!wentDown=-107=-79 @!whatHappened=38=65
@!whatOneKnows=3=-13 @!whereThings=-74=-56 @!wider=-17=-5 @!wishWere=36=32 @!wound=33=54 @!woundOnly=16=26 @!wrongBreath=-78=-72
@aboutToGo=98=117 @aboutToOther=-80=-67 @abscess=52=71 @ache=-27=-28 @aching=51=9 @achingShaking=11=-24 @air=103=99
@airHunger=145=179 @airIsSo=-73=-128 @airWord=114=190 @allOfIt=-16=-4 @allOverWord=-160=-88 @allergen=143=168
@allergicReaction=72=73 @aloneBetter=-14=72 @ambulance=91=114 @anaphylaxis=243=269 @angina=82=117 @arm=38=137
@asPrescribed=-52=-42 @askedWord=-45=-19 @askingWord=-36=-12 @asthma=-6=11 @atOnce=170=148 @atRest=165=80 @ateBeetroot=-147=-80
@ateWord=35=105 @audioThing=-212=-163 @awayForAWhile=69=78 @back=-17=-41 @bad=58=28 @badLuck=-49=-3 @ballGame=31=2 @bath=-6=26
@beAlive=-1=27 @beats=128=-3 @bed=-84=-112 @beenCutting=44=74 @beenSick=-56=-82 @beerJoke=-129=-35 @behaving=61=63 @belly=21=-1
@bendLift=109=5 @betterOff=183=160 @betterWithout=76=63 @betterWord=44=62 @betweenWords=35=39 @bigger=33=2 @bikeThing=47=39
@bite=78=-34 @biteWord=119=-5 @biter=105=30 @bittenThing=-40=-21 @bittenWord=142=55 @blackThings=-96=-95 @bladder=44=7
@bleedWord=-81=-72 @bleeding=-46=-46 @bleedingWord=39=30 @blewUpRace=-79=-55 @blindWord=17=34 @blood=42=76 @bloodIn=51=-61
@bloodOnly=38=29 @bloodSwear=-63=-44 @bloodThing=-146=-122 @bloodWord=13=-34 @blue=42=-17 @blurry=-30=19 @bodySide=11=21
@bone=94=105 @boneDry=-9=116 @boneName=77=4 @boneOut=36=96 @boneParts=-27=11 @boneStrict=106=-58 @boneWord=65=-9 @boozy=-117=-89
@bowlFood=-129=-136 @bowlWord=33=53 @brainFailing=-13=-3 @breath=112=148 @breathless=134=226 @broken=-11=-90 @brokenWord=-40=-23
@bruised=11=19 @burn=25=31 @burningUp=85=-107 @bustWord=-15=-32 @calf=11=-90 @calfPain=-64=44 @callingMe=42=49 @calvesBurn=-20=-11
@cameRound=39=95 @cameTo=160=219 @cameToStrict=91=87 @cameraWord=-56=2 @cannot=72=85 @cannotFill=96=153 @cannotStand=-9=23
@cannotStrict=57=68 @cannotThink=33=78 @carOnRoad=66=81 @cardiacWord=90=73 @carrying=-42=-59 @cellulitis=28=13 @chest=275=387
@chestInfection=-60=-103 @chestPain=93=91 @chestThing=-168=-152 @chestish=189=268 @chills=225=37 @clockTime=-118=-105
@closing=25=28 @closingStrict=72=106 @clot=-2=12 @clothes=-72=-118 @coffee=-72=-108 @coffeeGrounds=13=79 @cold=-61=-96
@coldOnly=25=-9 @coldOrCough=-26=-112 @coldStart=-65=-25 @coldWord=-52=-68 @collapse=67=95 @collapsedThing=-259=-192
@colorOfUrine=7=-163 @coloredWord=215=85 @comeOut=65=104 @confused=281=359 @confusedBy=-144=-159 @controlWord=-29=-21
@cookedMyself=-85=-8 @coolOther=67=15 @coreWord=-22=33 @cough=-10=24 @coughColor=142=-98 @coughed=146=157 @crashInto=39=69
@crashWord=55=20 @creamWord=-83=-12 @crossLegged=28=-1 @curtains=-111=-109 @cutMyArms=186=203 @cutObjects=-14=34 @cutWord=63=17
@cutting=80=152 @cuttingWord=8=33 @dark=124=42 @darkLoo=5=-26 @darkOnly=-53=-106 @darkening=66=37 @dayWord=-82=-87 @days=16=-60
@deadOrOther=-22=-26 @deadWord=-50=-2 @deadlyThing=2=18 @deathMarch=-35=-39 @deformed=78=100 @dentist=-89=-47 @device=-45=-132
@deviceOnly=-51=-7 @diabetes=-38=-3 @diarrhoea=298=-116 @digging=34=27 @distanceWord=-39=16 @dizzy=293=-40 @doctorWord=-102=-124
@doseWord=-8=33 @downArm=77=169 @dragging=82=203 @drankLots=49=60 @dressing=56=122 @drinkOrSweet=-14=-36 @drinking=-10=20
@drinkish=-80=-60 @droop=122=70 @dropTo=24=55 @drops=88=-50 @drowsy=30=64 @drunkLike=83=103 @dryPaths=-49=-33 @dying=-3=24
@eachBreath=-31=65 @earWord=44=-8 @early=-67=-53 @earlyWord=-110=-89 @easyEffort=-74=-36 @eating=-148=-113 @edge=35=80
@edgeSport=40=25 @elsewhere=-23=48 @elsewhereSwollen=-115=-133 @emptyOrFull=20=-16 @endLife=247=245 @endOfTether=200=187
@endThemselves=-53=-53 @epilepsyWord=-16=5 @epilepticWord=52=60 @everRecord=24=49 @everyDay=74=10 @exactSpot=3=-232
@exercise=-68=-27 @exertion=8=13 @exertionHeart=-21=-1 @exertionOnly=32=-23 @exertionPlace=-47=-6 @eyeWord=106=72
@eyelidWord=25=-11 @eyes=106=72 @eyesRolled=68=61 @face=5=20 @faint=308=353 @faintRaw=135=105 @faintish=72=81 @farAway=20=31
@feelAwful=75=53 @feelFaint=159=90 @fellWord=3=12 @fever=205=-139 @feverBeside=112=-56 @feverSense=-161=-86 @fewWordsAtOnce=41=47
@fillsIt=124=113 @film=-17=-9 @fineMark=-27=-3 @fineNow=-234=-142 @finishSentence=41=42 @fitContext=36=77 @fitNoun=85=92
@fitSense=-93=-63 @fittedWord=27=70 @flaresUp=6=-29 @flashes=40=-209 @flopWord=-74=-100 @flu=-44=-163 @foamPop=47=-56
@foodNumb=93=90 @foot=47=-196 @footDrops=34=51 @forMyHeart=-164=-152 @forgetting=152=172 @forgotten=-65=-56 @foundMe=53=62
@fractureOther=-43=-23 @fractureWord=29=-67 @fullOf=-102=-79 @funnyFace=-240=-220 @funnyMuddle=-82=-93 @funnyTurn=-33=-13
@gaveWay=95=53 @getUp=-27=1 @getsMe=83=77 @gettingWeak=32=-46 @gettingWorse=107=-82 @givesWay=304=59 @goOn=6=86 @goOnSport=17=43
@goOnWord=2=22 @goSince=15=-18 @going=97=47 @goingOn=55=100 @goingOnWhat=-39=-35 @gone=-2=-13 @goneDown=-62=27 @goneThrough=-56=-6
@grayOrSweaty=22=100 @greenThings=55=146 @grief=-70=-72 @groin=26=-50 @ground=-87=-85 @gurgle=47=99 @gushing=177=260
@gym=-119=-113 @hand=22=42 @handOneSided=125=79 @handPlace=11=52 @hangover=-106=-73 @hardTo=88=75 @hardWork=-41=-49
@hateWord=-44=-48 @head=39=71 @headGone=4=43 @headInjury=17=41 @headKilling=122=193 @headOut=125=-32 @headPain=18=97
@headPlace=-17=44 @headTorch=-74=-56 @headache=148=261 @healthyUrine=-159=-63 @heardPop=152=-15 @heart=117=11 @heartAttack=25=64
@heartBeatWord=57=-41 @heartCondition=-124=21 @heartHurts=97=290 @heartRateWord=-44=-36 @heartRaw=140=63 @heartThing=-188=-142
@heatStroke=43=64 @heavily=25=75 @heavyThing=-46=25 @heldTongue=-137=-115 @helpTopic=-33=-31 @hereWord=36=-55 @historyOf=-60=-13
@hit=70=83 @holdBreath=54=-22 @holdWord=66=23 @homeWay=59=105 @hospital=38=-135 @hospitalSense=-68=-47 @hot=62=48
@hotAndCold=84=-14 @hotDry=119=162 @hotOrFar=-76=-64 @hotSkin=-12=109 @hours=-21=17 @hugeWord=-18=-67 @hypo=11=13
@hyponatremia=-14=-37 @illWord=-13=-49 @inAmbulance=26=24 @indigestion=13=26 @infected=220=-140 @infectedWord=140=-88
@inhaler=126=139 @insideWord=88=89 @irregular=56=-114 @irregularStrict=87=-9 @isGone=41=40 @itAll=72=42 @itch=-23=-19
@itchAll=68=70 @jab=-217=-195 @jaw=122=38 @jerking=138=121 @joint=24=-69 @jokeAttack=-14=-2 @justWant=-11=45 @keenOnIt=-18=-25
@keepDown=75=-114 @keepWord=-27=-37 @kidneyPart=-72=-79 @kidsOrPets=-174=-148 @killJoke=2=-36 @killSelf=278=358 @killing=88=77
@knifeWord=37=-73 @knownPlace=115=117 @lasting=77=6 @laughing=-146=-51 @left=5=-15 @leg=72=22 @legClot=124=25 @legsRefuse=49=32
@legsWent=91=70 @legsWord=-141=-25 @lettersLeft=176=190 @life=-31=2 @lifeOther=-17=-59 @lightThing=83=99 @lightsOut=79=57
@likeBalloons=42=29 @likeDark=133=13 @likeTap=34=67 @likeWood=-13=-138 @limbPlace=-40=-98 @limbsGoing=38=40 @limbsRefuse=-91=-15
@limp=41=82 @limping=15=-26 @lips=101=115 @livesWithIt=-17=-35 @load=120=57 @longMinutes=-15=18 @lostWord=42=71 @lovedOnes=42=61
@low=-12=-35 @lowSodium=-65=-59 @lump=74=-67 @lungs=12=39 @lyingWord=159=111 @making=-35=-28 @manyOf=-28=-24 @manyWord=-154=-123
@medicTent=31=32 @medicalWork=-63=-73 @memoryOf=-144=-73 @middlePlace=42=120 @midges=-77=-37 @mindElsewhere=-103=-13 @missMe=75=90
@missedBeats=107=-134 @mouth=49=95 @moveFeel=-10=7 @moveLift=23=21 @muchBlood=-10=4 @muchLonger=-52=-68 @muchWord=46=-16
@mudWord=-154=-123 @muddled=-29=-44 @muscle=19=-22 @muscleWork=-70=-5 @musicWord=-38=-96 @myChest=107=125 @myPills=60=81
@nail=46=-33 @nails=96=143 @namedSo=24=5 @nausea=14=46 @nauseaStrong=54=145 @nearlyWord=40=26 @neck=20=18 @neckBack=26=17
@neckOrBack=3=-23 @neckOrJaw=43=117 @neckPlace=20=18 @neckStiff=20=30 @neckWord=20=18 @needWord=-150=-101 @neverFelt=87=-73
@nextThing=54=45 @nightRest=242=-1 @nightSky=-98=-8 @nightWord=-17=-20 @noGrip=87=30 @noHelp=11=99 @noMemory=63=50
@noPoint=117=135 @noPower=39=-81 @noSeeing=-24=-7 @noSense=104=98 @noStrength=43=-161 @noUrine=308=-132 @nobodyWord=81=42
@noseThing=-147=-90 @noseWord=-7=49 @nosebleedWord=66=68 @notADoctor=-72=-35 @notAnswering=97=118 @notBeHere=32=31
@notBetter=30=-67 @notBodies=-114=-108 @notBreathing=95=100 @notComingDown=8=-152 @notEnough=71=40 @notFamiliar=48=48
@notGone=17=-79 @notHealing=-17=-23 @notHolding=-8=-16 @notKnowing=-61=-22 @notMoving=24=52 @notMuscle=3=-76 @notNight=57=68
@notRecognise=48=48 @notRemember=173=181 @notSelf=-25=-28 @notThinking=48=48 @notWanting=-33=-50 @notWord=18=-18
@nothingLeft=106=79 @nothingWord=45=-35 @now=21=-1 @numb=-42=0 @numbPlaces=-62=-77 @numbStrict=74=10 @numbersHead=65=59
@obey=23=-2 @odd=56=7 @oddWays=5=90 @offTheEdge=-110=-45 @onGround=95=98 @onMe=44=31 @onMyChest=-103=-100 @onPurpose=20=70
@onThePaper=80=-29 @oneCalf=117=-129 @oneEye=33=81 @oneLimb=142=81 @onePoint=140=-95 @oneSideWord=-23=-48 @oneSided=40=2
@oneWord=12=24 @onlyWord=-10=16 @openWord=1=27 @openedBy=-1=13 @otherGoodbye=-59=-31 @outFor=95=57 @outOfPuff=57=160
@outOvernight=56=-43 @overIt=146=165 @overMe=90=25 @overTheEdge=-12=-26 @overdose=219=240 @overheatedWord=-25=-4 @ownArm=-86=-13
@ownFacts=71=68 @ownLife=124=136 @ownPlace=38=88 @ownWill=35=8 @paceWord=-81=-66 @painWord=73=26 @palpitation=204=-91
@passOut=280=351 @passedSoon=-209=-303 @passing=-222=-201 @passingBlood=44=-86 @peeOther=-57=-89 @peopleLike=-28=-7 @person=6=34
@phantoms=66=128 @phoneOnly=-27=-23 @pills=55=35 @pillsReady=107=120 @pinkSpit=47=161 @pissWeather=-46=-50 @planned=-101=-76
@pleased=-156=-121 @pointTender=80=-94 @pokingOut=19=141 @pollen=-156=-84 @pop=75=29 @pouring=20=80 @pouringOut=48=119
@pressWord=30=59 @pressing=25=12 @preventing=31=-5 @prideSwallow=34=14 @puffSport=-71=-43 @puffyPlace=-37=76 @pulse=34=-31
@pumpingOut=136=156 @puncheyes=-98=-113 @purple=4=22 @pushing=44=8 @puzzle=-117=-94 @puzzleLight=0=-15 @puzzleYours=-72=-52
@puzzlingThing=-94=-33 @rainOnly=-45=5 @rainOrSweat=-35=-41 @rash=91=135 @reactionTo=-145=-126 @reasonWord=112=96
@redDrinks=-19=51 @redHot=84=2 @redOnly=-27=7 @redStreak=126=-11 @redStuff=111=135 @relapse=120=62 @repeatedly=115=5
@reported=83=102 @rest=10=19 @restNow=-72=-60 @rhabdo=6=-78 @rightLow=12=74 @rigid=94=101 @ringsTight=1=-22 @rising=41=25
@rockHard=-38=-20 @room=0=-76 @running=92=-82 @saddle=-47=-68 @sameAgain=90=86 @sayWord=41=49 @scaryWord=-131=-97
@scenery=-100=-118 @secondsWord=117=130 @seeing=28=38 @seeingPhantoms=-9=91 @seeingThings=169=-2 @seizedUp=-53=-37
@seizure=296=351 @seriously=36=46 @seriouslyIll=33=-69 @severe=98=-65 @shaking=119=171 @shakingSense=22=-17 @sharpThing=-1=-29
@sharpWord=38=-33 @shavingAndCooking=37=96 @shin=29=-44 @shoeThing=29=121 @shoesOnly=-118=-75 @shortEffort=-52=-61 @shoulder=13=71
@sickPraise=12=-2 @sickWord=64=29 @side=61=75 @sidewaysWord=199=163 @sightGone=66=169 @sightWord=78=75 @simile=-46=9
@simpleTask=18=-26 @sinceWord=43=-15 @sittingOn=-21=69 @skin=100=34 @skinPlace=23=-16 @slack=-49=-76 @slapping=34=28
@sleepHours=-82=-90 @sleeveThing=-60=-19 @slicedWord=34=94 @slipped=-36=-66 @slurring=209=225 @smallBleed=40=-75
@smallVomit=-108=-121 @smileWord=-113=-64 @smiling=-36=-17 @snot=-40=11 @soOrHope=48=28 @soWeak=114=-56 @soaked=69=7
@sodiumWord=-59=-23 @somethingHeavy=29=-31 @sore=-21=-80 @soreMore=155=-10 @soreThroatOnly=-40=-75 @soreWord=121=50 @sos=191=255
@soundsWord=79=100 @speech=131=130 @speechWord=131=162 @spinClass=-140=-106 @spinning=92=-127 @sportFever=-159=0
@sprainSense=79=67 @spreading=-37=43 @spreadingWord=116=31 @spreadsTo=29=32 @squeeze=69=106 @staggering=147=177 @stairsWay=16=24
@standingOn=-44=19 @starsSeen=69=-46 @stiffNeck=-100=-52 @stings=-20=-55 @stingsWhen=91=-1 @stool=246=-174 @stopBleeding=37=56
@stopOrControl=-72=1 @stopped=1=61 @stoppedDoing=75=126 @stoppedSoon=-74=-57 @straightLine=-62=43 @stranded=78=29
@strangely=172=138 @strokeWord=203=187 @strongAche=103=-32 @strongSharp=10=-40 @struck=111=109 @struggling=39=38 @stuckHigh=70=-6
@stuckJoint=0=-29 @sudden=100=102 @suddenPain=42=-50 @suddenly=83=46 @suicidal=86=133 @suicideSport=-18=-56 @suicideTalk=-88=-79
@sunWord=66=25 @sunny=-60=-12 @surelyIrregular=225=93 @swallow=60=70 @sweatOnly=15=55 @sweaty=81=134 @sweetThings=-86=-109
@swimmy=41=47 @swollen=70=-4 @swollenArm=23=-53 @swollenFace=174=71 @swollenLimb=49=43 @swollenStrict=47=10 @tarry=-40=-9
@temperature=123=-21 @tenderWord=70=-34 @testicle=110=-53 @tetanus=23=-33 @thenOn=63=46 @theySaid=64=65 @thigh=-6=-75
@thingsDropped=-71=-8 @thingsOnWrist=49=44 @thinkAny=34=39 @thinking=33=105 @thinkingOf=91=115 @thinnersWord=-19=23
@throat=118=143 @throb=63=13 @throughIt=30=39 @throughWord=-32=-24 @thunderclap=44=51 @tia=98=78 @tickInsect=50=-69
@tickSigns=137=-18 @times=54=-2 @tinglyWord=93=-29 @tired=-144=-156 @tiredLegs=-1=28 @toAll=10=42 @toBone=-20=141 @toLive=88=93
@toStand=70=50 @toTheLoo=93=47 @toesOnly=-63=-41 @toilet=-5=-45 @tongue=53=68 @tongueBitten=97=133 @tongueWord=53=68
@tonsils=-95=-49 @tooMany=116=106 @towelWord=44=121 @traffic=-46=-47 @trafficThing=-43=-66 @transport=-32=-57 @trip=-137=-20
@trivialEffort=89=74 @tunnelling=59=26 @turned=252=-163 @twitch=87=135 @tyre=-40=-120 @unexplained=99=-106 @upWord=75=77
@urine=274=-268 @urineStop=-154=-33 @vehicle=26=49 @veryHot=14=19 @vessels=-15=21 @visiting=-53=-30 @vitalThing=-1=-107
@voiceGone=-16=-43 @vomited=85=63 @vomiting=193=83 @wakeOrLive=-16=-15 @walkStand=-16=-120 @walking=143=23 @wallWord=-128=-32
@want=89=117 @warmBath=-2=-21 @wasOut=35=27 @waterFun=-41=-4 @waterWord=32=23 @wayForward=24=-34 @weak=-25=-81 @weakAs=99=-56
@weakFrom=-65=-14 @weakOnly=-38=-2 @weakStrict=81=-60 @weatherFog=-67=-72 @weatherTemperature=51=127 @weekWord=-73=-114
@weightBearing=55=-146 @weightPlace=26=75 @weightUp=34=157 @weightWord=-103=-151 @wentDarkThen=37=101 @wentDown=26=58
@whatHappened=78=76 @whatOneKnows=142=123 @wheeze=35=31 @whenStand=82=85 @whereThings=-39=-53 @whistledTune=-18=-2
@wholeBody=78=41 @wider=30=34 @wipeWord=35=-214 @wishWere=102=124 @without=97=110 @withoutKnowing=18=38 @wobblyWord=37=18
@wontBend=35=-50 @wontGo=54=-22 @wontStop=50=88 @wontWake=21=53 @worse=99=-106 @worstPain=32=30 @worstWord=71=100 @wound=25=-84
@woundOnly=-35=72 @wrongBreath=43=13 @wrongWord=-46=2 a=-22=-17 a_0=-143=-111 a_baby=-62=-31 a_bad=37=32 a_ball=9=-12
a_balloon=16=7 a_belt=15=3 a_big=58=-45 a_bit=-74=17 a_blackout=60=34 a_blind=2=11 a_blister=-63=-9 a_board=27=5 a_book=5=12
a_branch=53=45 a_breath=14=-16 a_car=135=164 a_chair=70=-20 a_clot=22=-11 a_cold=-12=-27 a_crack=44=23 a_curry=-35=-12 a_day=77=7
a_deep=21=-63 a_dog=50=-34 a_drip=4=13 a_drum=9=-58 a_drunk=-10=-7 a_dull=8=37 a_dvt=-35=26 a_e=5=-80 a_fever=94=-39 a_few=27=-36
a_film=11=17 a_fish=62=-22 a_fist=8=16 a_fit=-36=-65 a_football=39=-18 a_full=38=49 a_funny=-26=-24 a_good=18=109 a_guy=-67=-64
a_half=-123=-85 a_hamstring=19=14 a_headache=-122=-144 a_heart=-93=-80 a_horror=30=10 a_horse=-77=-16 a_kid=-48=-14
a_kidney=-11=-9 a_knife=17=9 a_lad=-76=-56 a_light=42=11 a_little=-13=-67 a_load=32=39 a_log=-14=-13 a_long=44=17 a_lot=78=83
a_marathon=-20=-58 a_marshal=-5=-16 a_meeting=-58=-36 a_mile=-1=46 a_minute=-104=-62 a_nurse=70=18 a_pain=-61=9
a_paramedic=-15=-20 a_pint=-39=-57 a_plan=62=57 a_pop=18=-23 a_problem=-32=-43 a_race=-59=-60 a_rash=16=25 a_red=-1=42
a_root=-51=-69 a_run=-77=-43 a_runner=18=-7 a_sack=15=25 a_sec=-1=16 a_second=18=-14 a_seizure=80=72 a_sentence=59=73
a_seven=-3=-24 a_sheet=64=34 a_snap=25=73 a_sock=-58=-37 a_sore=-74=-55 a_stitch=17=21 a_stone=-15=-54 a_straight=-43=1
a_straw=70=35 a_stress=28=-49 a_stroke=85=77 a_sudden=3=25 a_tap=34=67 a_teenager=-43=-42 a_temperature=37=-46 a_terrible=12=59
a_tiny=43=0 a_train=51=44 a_van=114=159 a_vice=67=60 a_wall=33=35 a_wasp=-38=-17 a_wee=-110=40 a_week=144=-16 a_weight=-2=15
a_whole=69=85 a_woman=-31=-42 able=-4=-28 able_to=-4=-28 about=-28=-32 about_,=82=46 about_0=-14=-22 about_a=69=95
about_me=-52=-37 about_running=-120=-128 about_soreness=26=40 about_stepping=23=66 about_the=-173=-161 about_to=127=163
accou*=-12=7 account=-12=7 ache=-9=77 ache_behind=21=12 ache_in=-64=-10 aches=51=48 achil*=92=-43 achilles=92=-43 achin*=35=-61
aching=35=-61 aching_all=14=-97 achy=17=-29 acros*=51=65 across=51=65 across_my=15=12 across_the=36=53 actin*=57=65 acting=57=65
add=12=20 afib=132=57 after=66=71 after_,=-106=-113 after_.=-47=-59 after_0=112=84 after_a=-38=-65 after_eating=29=25 after_i=9=52
after_prawns=23=15 after_squats=-31=0 after_that=2=25 after_the=204=182 after_work=-49=-23 again=100=80 again_,=-90=-73
again_.=-31=-40 again_0=-3=-89 again_and=13=-71 again_on=74=77 ages=50=43 ages_,=30=52 ago=42=-1 ago_,=-82=-100 ago_.=67=67
agony=2=-103 ah=33=71 aid=-86=-87 aid_course=32=8 aid_station=-17=-19 air=33=-27 air_,=-44=-90 air_.=25=35 air_0=-72=-101
air_in=69=65 air_through=47=38 al=196=265 alive=-64=-12 all=34=-4 all_,=-99=-66 all_.=71=14 all_clear=-87=-102 all_day=43=-40
all_evening=77=6 all_good=-17=-3 all_healed=-17=-11 all_jumbled=17=12 all_morning=127=-20 all_my=53=60 all_night=-15=-152
all_of=3=25 all_over=89=58 all_sorted=-39=-7 all_the=-202=-146 all_to=72=42 all_week=-15=32 aller*=-73=-69 allergic=-73=-69
allergic_reaction=22=9 allergic_to=-88=-67 almos*=33=28 almost=33=28 alone=-28=28 alone_.=-26=-62 alrea*=53=-20 already=53=-20
already_,=80=11 already_.=-13=-15 also=57=131 alway*=-29=-34 always=-29=-34 am=35=47 am_,=30=26 am_0=-95=-86 am_a=-156=-181
am_acting=57=65 am_at=84=89 am_burning=54=77 am_clammy=17=27 am_confused=8=-15 am_dead=-19=-30 am_dizzy=0=85 am_done=95=64
am_dying=-3=24 am_expecting=-59=-66 am_fine=-74=-112 am_going=11=8 am_having=-51=8 am_i=-23=18 am_in=22=42 am_late=20=14
am_not=-43=-45 am_ok=13=-6 am_on=-110=-136 am_only=14=21 am_perfectly=3=-13 am_scared=73=44 am_seeing=38=122 am_so=81=68
am_ss=10=3 am_still=19=11 am_sweating=6=12 am_talking=56=60 amazi*=-80=-82 amazing=-80=-82 ambul*=26=24 ambulance=26=24
ambulance_.=73=79 an=138=133 an_ambulance=129=118 an_easy=48=7 an_egg=20=-56 an_epipen=-39=-32 an_hour=146=119 an_ice=27=36
anaph*=55=74 anaphylaxis=-49=-50 anaphylaxis_once=-39=-32 anato*=-57=-54 anatomy=-57=-54 and=222=160 and_0=-91=-56 and_a=-152=-121
and_aching=14=-97 and_achy=17=-29 and_again=97=-91 and_all=-37=-13 and_arm=11=65 and_bigger=2=-39 and_blue=-49=-86 and_bone=3=10
and_broke=-37=-23 and_burning=1=-65 and_came=15=15 and_cannot=125=98 and_chest=-135=-44 and_chills=4=-26 and_closing=53=39
and_cold=17=5 and_confused=72=117 and_dark=24=0 and_dizzy=-40=72 and_do=0=10 and_does=11=0 and_down=12=-7 and_dry=-16=19
and_everything=-38=19 and_feel=71=103 and_felt=-8=-13 and_foam=13=15 and_getting=24=-59 and_goes=8=82 and_going=7=60
and_got=-44=-55 and_had=-20=-6 and_hard=2=69 and_have=43=67 and_he=-40=-13 and_head=2=16 and_headache=62=50 and_his=27=19
and_hit=46=56 and_hot=39=-2 and_i=201=127 and_id=-23=-19 and_in=-28=-43 and_inhaler=16=13 and_is=45=43 and_it=102=67
and_itchy=68=-23 and_jaw=21=26 and_just=-55=-77 and_leg=0=44 and_legs=9=41 and_like=-98=-79 and_lost=-4=-23 and_my=59=72
and_needles=-42=-27 and_no=66=14 and_not=30=35 and_now=71=89 and_off=2=-59 and_one=41=26 and_pain=18=42 and_puffy=17=21
and_red=5=22 and_seeing=-40=-26 and_shaking=54=-116 and_shaky=35=-32 and_shivering=6=30 and_shivery=41=-62 and_short=20=-25
and_sleep=-77=-82 and_slept=-98=-21 and_sore=69=16 and_soul=-62=-39 and_sticky=-38=22 and_still=81=89 and_stinks=6=-33
and_sweats=21=-11 and_swelling=0=18 and_swollen=26=27 and_talking=9=26 and_tears=-90=-78 and_the=-53=39 and_then=35=32
and_there=30=71 and_throat=7=26 and_throbbing=6=46 and_throwing=31=70 and_tight=6=72 and_today=33=13 and_vomiting=55=49
and_warm=28=34 and_was=83=91 and_weak=6=-101 and_went=17=20 and_wet=25=46 and_wo=20=13 and_woke=20=24 angin*=82=117 angina=82=117
angina_,=-4=-31 angina_and=-52=-20 angina_spray=73=73 angry=65=-108 ankle=106=-61 ankle*=21=-29 ankle_,=32=70 ankle_.=0=57
ankle_a=-28=0 ankle_in=-34=-22 ankle_is=17=-60 ankles=21=-29 anore*=-68=-72 anorexia=-46=-55 anorexia_.=-28=-40 anorexic=-22=-17
anoth*=3=27 another=3=27 answe*=62=50 answer=-40=-50 answering=28=30 answers=74=70 antib*=5=25 any=-22=-87 any_more=42=62
any_of=33=58 anyth*=-12=-49 anything=-12=-49 anything_down=17=-35 anywa*=-18=-21 anyway=-18=-21 anyway_cannot=-46=-67
anyway_i=-15=-14 anyway_my=-5=-22 apixa*=-62=-19 apixaban=-62=-19 app=-25=-5 appen*=-43=-42 appendix=-43=-42 appendix_out=-43=-42
are=29=62 are_coming=19=12 are_great=-70=-13 are_killing=-17=-18 are_not=26=67 are_screaming=14=23 are_so=63=-7 are_swollen=16=-1
area=54=75 arm=-75=112 arm_,=-64=-36 arm_.=11=40 arm_and=-55=-21 arm_gone=26=38 arm_is=-37=-36 arm_on=-18=20 arm_was=43=25
arms=113=25 arms_,=22=36 arms_so=1=48 aroun*=99=-44 around=99=-44 around_0=-12=0 around_the=26=-67 arres*=-89=-86 arriv*=-33=-20
arter*=24=47 artery=24=47 as=-52=-26 as_a=-81=-80 as_always=-29=-34 as_hell=-17=-9 as_planned=-43=-11 as_rest=-47=-52
as_you=-124=-147 ask=-22=-38 ask_,=-22=-39 asked=-27=25 aslee*=-114=-47 asleep=-114=-47 asleep_at=-2=-25 asleep_on=-44=-24
assoc*=-20=-18 association=-20=-18 asthm*=-6=11 asthma=-6=11 at=-39=-52 at_0=-95=-65 at_a=50=54 at_all=111=94 at_every=16=47
at_first=-25=-8 at_home=8=-18 at_km=99=63 at_lunch=98=61 at_mile=36=19 at_my=-35=-24 at_night=-33=-122 at_parkrun=-36=-34
at_rest=167=-8 at_school=-27=0 at_the=-41=-26 at_work=-39=-28 ate=-125=-104 ate_a=-11=0 attac*=52=83 attack=123=180
attack_,=-81=-71 attack_in=-27=-16 attack_last=93=83 attack_when=-21=-16 attacks=-45=-74 au=31=64 avg=-10=15 avg_hr=16=15
avoid=30=-8 avoid_blisters=57=19 awake=87=104 away=41=-48 away_,=-55=-49 away_with=79=67 awful=-23=-19 awful_.=20=26
baby=-126=-133 baby_,=-21=-19 baby_.=-16=0 baby_0=-6=-37 back=-17=-41 back_,=33=32 back_.=24=29 back_0=9=48 back_at=-41=-25
back_in=-60=-21 back_is=-22=-32 back_of=23=105 back_on=-14=5 back_pain=17=-165 back_to=0=75 back_today=88=27 backw*=65=48
bad=24=56 bad_,=52=118 bad_headache=39=70 bad_i=-8=-38 badly=-25=-8 badly_,=-22=-12 badly_.=12=3 badly_and=11=14 ball=74=-29
ballo*=123=99 balloon=16=16 balloon_,=3=47 balloon_.=13=-28 ballooned=33=31 ballooning=96=90 balloons=42=24 band=-39=-28
band_round=17=26 bange*=39=46 banged=39=46 banged_my=81=83 bangi*=41=41 banging=41=41 bar=87=74 bar_.=37=40 barel*=-98=-71
barely=-98=-71 bath_,=6=-15 bath_0=14=7 bathr*=13=28 bathroom=13=28 bathroom_floor=13=27 batte*=-26=-36 battery=-26=-36
battery_died=-10=8 be=114=131 be_a=109=43 be_better=80=65 be_fine=80=63 bear=47=-70 beat=-20=-40 beati*=79=57 beating=79=57
beats=148=36 beats_at=3=-11 becam*=40=34 became=40=34 becau*=-10=5 because=-10=5 because_of=-15=-9 becom*=59=60 become=59=60
bed=-59=-58 bed_,=-47=-22 bed_.=90=24 bed_0=-52=-33 bed_at=-10=-10 bedro*=-91=-91 bedroom=-91=-91 bee=-6=23 been=211=134
been_cutting=13=69 been_on=-28=29 been_sick=68=-14 beer=10=52 beers=-43=-29 beetr*=-119=-40 beetroot=-119=-40
beetroot_juice=-43=-22 beetroot_salad=-104=-58 befor*=-104=-46 before=-104=-46 before_,=-18=-18 before_.=25=57 before_0=-29=-34
before_i=-27=-14 before_the=-79=-66 behin*=43=61 behind=43=61 behind_my=14=9 behind_the=74=76 being=263=242 being_pulled=32=14
being_sick=34=59 belly=47=72 belt=-29=8 bench=62=79 bend=27=-40 bend_them=0=-114 bent=87=-13 besid*=58=65 beside=58=65
beside_me=23=31 best=-54=-31 best_.=41=54 beta=-6=20 beta_blockers=-6=20 bette*=33=52 better=33=52 better_,=7=43 better_.=22=10
better_off=144=110 betwe*=7=-40 between=7=-40 between_my=87=-9 big=148=158 big_,=0=10 bigge*=31=-29 bigger=31=-35 bigger_.=0=-52
bigger_and=0=47 bigger_than=6=-20 bike=32=66 bike_,=27=39 bike_gone=24=37 bin=175=158 birth=-83=-13 birth*=-66=-1 birthday=-66=-1
bisop*=-14=-13 bisoprolol=-14=-13 bit=-64=-62 bit_,=5=38 bit_.=39=42 bit_confused=-21=-32 bit_me=161=77 bit_my=38=-19
bit_of=-10=102 bit_sore=-12=-8 bit_stiff=-66=-28 bit_tight=-80=-56 bite=36=-2 bits=32=127 bitte*=83=-2 bitten=83=-2
bitten_by=76=-33 bitten_tongue=3=28 black=82=-21 black*=34=91 black_.=56=50 black_and=-47=-52 black_at=23=16 black_coffee=36=-68
black_ice=57=33 black_like=8=59 black_stuff=-12=8 black_tea=-59=-74 black_toenail=-73=-35 blacked=20=17 blacked_out=32=22
blackout=46=64 bladd*=44=7 bladder=44=7 blade=4=-74 blade*=61=50 blades=61=50 blades_and=0=36 blades_that=33=46 blank=34=83
blank*=10=-17 bled=-76=-67 bled_a=-14=0 bleed=-15=-29 bleed*=10=24 bleeding=19=33 bleeding_.=32=36 bleeding_a=-15=-46
bleeding_from=105=46 bleeding_heck=15=-21 blew=-160=-125 blew_up=-108=-54 blind=17=34 blind*=-14=-5 blind_coming=2=11
blist*=-58=-31 blister=44=6 blister_.=1=-36 blister_is=4=-16 blister_on=-103=108 blisters=-92=-38 blisters_?=57=19 bloat*=-18=30
bloated=-18=30 block*=-51=-40 blocked=-45=-60 blockers=-6=20 blood=38=29 blood*=-25=-63 blood_,=176=78 blood_.=81=-11
blood_after=55=22 blood_in=80=-37 blood_keeps=10=42 blood_on=-33=-138 blood_pressure=-227=-208 blood_sugar=61=96
blood_sweat=-90=-78 blood_test=11=7 blood_thinners=-12=-8 blood_when=41=6 blood_yesterday=-94=-72 bloody=-25=-63 blotc*=13=60
blotchy=13=50 blowi*=-10=-7 blowing=-10=-7 blowing_up=40=22 blown=42=-36 blown_up=42=-36 blue=6=-28 blue_.=40=-10 blue_and=3=10
blurr*=47=-126 blut=83=39 board=27=5 body=104=185 body_is=14=50 body_pain=-17=-32 body_went=0=14 boile*=-47=3 boili*=14=16
boiling=14=16 boiling_,=17=15 boiling_hot=8=39 boked=150=138 bone=-27=11 bone_,=56=103 bone_.=26=47 bone_dry=-17=67 bone_is=18=106
bone_pain=0=-60 bonke*=-58=-53 bonked=-58=-53 book=-74=-56 born=-25=-17 born_with=-25=-17 boss=-40=-47 boss_had=-19=-19
boss_is=-22=-17 boss_will=20=16 both=56=159 both_arms=26=-7 both_sides=-14=-7 bothe*=-117=-67 bothered=-137=-80 bottl*=-21=-35
bottle=-10=-20 bottle_.=64=55 bottles=-12=-15 bough*=-12=-15 bought=-12=-15 bought_the=-12=-15 bout=4=54 bowl=75=67 bpm=-69=-28
bpm_.=-26=-26 brain=-34=-20 brain_is=-63=-79 bread=-53=-1 break*=-45=10 breakfast=-47=1 breakfast_.=-11=4 breakfast_0=-63=-9
breas*=-52=-13 breast=-18=-36 breast_bone=1=22 breastbone=72=91 breastbone_and=0=11 breastbone_since=4=29 breastfeeding=-40=-51
breat*=80=160 breath=-1=-35 breath_,=19=8 breath_.=71=69 breath_0=37=31 breath_after=-64=-108 breath_and=-112=-98
breath_away=-42=-55 breath_in=32=37 breath_is=65=66 breath_just=7=16 breath_on=-32=-73 breath_properly=1=13 breathe=6=52
breathe_,=93=95 breathe_.=65=73 breathe_0=-113=-113 breathe_in=-37=-30 breathe_properly=17=0 breathing=74=66 breathing_hard=-1=-22
breathing_is=67=114 breathing_through=77=35 breathless=-39=-49 breathlessness=33=141 breathtaking=13=15 breathtaking_views=29=26
brick=22=80 bridg*=21=27 bridge=21=27 bridge_,=0=-14 brigh*=17=1 bright=17=1 bright_red=17=1 brill*=-89=-65 brilliant=-89=-65
bro=7=30 broke=-53=-113 broke*=72=74 broke_his=-83=-47 broke_my=27=45 broken=72=74 broth*=-43=-49 brother=-43=-49 brown=78=20
brown_,=91=23 brown_.=-24=-5 brown_like=36=78 brown_pee=69=0 bru=15=44 bruis*=-29=12 bruised=-29=12 bruised_from=32=12
bruta*=-16=-17 brutal=-16=-17 bubbl*=30=53 bucke*=-83=-86 buckets=-83=-86 buckets_,=-16=-28 buckl*=64=96 buddy=45=35 bug=-62=-1
bulim*=-57=-57 bulimic=-49=-51 bum=-55=-73 bum_hurts=-24=-16 bump=91=-8 burn=51=86 burne*=-12=-22 burned=-12=-22 burni*=35=50
burning=21=37 burning_,=21=96 burning_in=28=30 burning_quads=-93=-51 burning_up=85=-107 burns=0=-49 burnt=-48=-43
burnt_the=-15=-24 burst=29=-4 burst*=13=-38 bursting=5=46 bus=-84=-67 bus_0=-125=-100 bus_home=19=18 bus_stop=88=52 busy=-69=-54
but=39=-10 but_chest=49=59 but_feel=-25=-49 but_fine=-13=-4 but_got=-5=-27 but_happy=49=42 but_i=41=83 but_it=72=87 but_not=21=-21
but_ok=-34=-31 but_she=-74=-115 but_slept=-13=0 but_the=-64=-47 butte*=-30=-85 butterflies=-26=-85 butto*=81=18 by=-105=-109
by_0=-40=-47 by_a=77=64 by_itself=25=5 bypas*=-65=-52 bypass=-65=-52 c=-17=-1 cake=-34=-11 calf=91=-96 calf_,=81=91 calf_.=33=16
calf_a=-29=0 calf_is=-47=27 calf_swollen=107=-13 calf_that=0=10 call=2=42 call_0=87=101 call_it=-84=-33 call_tonight=77=11
calle*=-18=-16 called=-18=-16 calli*=46=55 calling=46=55 calling_me=46=55 calor*=-42=6 calve*=-72=-41 calves=-72=-41
calves_0=66=60 calves_are=-11=-4 calves_tight=-37=-29 came=143=149 came_back=78=147 came_from=28=-33 came_in=3=19 came_on=92=73
came_out=-33=-72 came_over=56=94 came_round=16=20 came_to=125=113 came_up=-43=-19 can=72=86 can_barely=12=-24 can_feel=29=41
can_i=-150=-106 can_see=49=95 can_we=-19=-24 can_you=25=-6 canal=-13=-32 cance*=-15=-6 canna*=75=60 cannae=75=60 canno*=57=68
cannot=57=68 cannot_add=17=22 cannot_bear=11=-18 cannot_bend=14=-5 cannot_breath=34=47 cannot_breathe=-109=-48 cannot_catch=51=117
cannot_climb=92=-70 cannot_control=3=36 cannot_cool=-53=6 cannot_do=46=16 cannot_draw=32=52 cannot_feel=-130=-53
cannot_figure=78=96 cannot_find=-81=-58 cannot_follow=9=67 cannot_get=83=71 cannot_go=6=16 cannot_hop=10=-32 cannot_keep=66=-126
cannot_lie=56=87 cannot_lift=21=-71 cannot_make=118=165 cannot_move=17=45 cannot_put=31=-64 cannot_raise=4=-31
cannot_remember=-56=-43 cannot_see=-34=-16 cannot_seem=16=31 cannot_sleep=-76=-78 cannot_speak=35=36 cannot_stand=31=101
cannot_stay=3=101 cannot_stop=-89=-162 cannot_straighten=43=-95 cannot_swallow=26=50 cannot_take=61=65 cannot_talk=-128=-67
cannot_tell=-4=20 cannot_think=-35=81 cannot_to=14=-34 cannot_wait=-119=-38 cannot_walk=-29=-168 cannot_work=119=122 car=52=38
car_,=37=51 car_.=44=39 car_dead=21=-8 car_hit=92=106 car_is=-165=-174 car_on=66=81 cardi*=-91=-70 cardiac_hill=101=63
cardiologist=-81=-60 carpe*=-101=-16 carpet=-101=-16 carpet_0=-14=12 carri*=21=12 carried=21=12 carry=-54=-41 carry*=7=13
carry_an=-39=-32 carrying=7=13 case=-39=-32 case_.=-39=-32 cashe*=25=36 casua*=-64=-30 casualty=-64=-30 cat=-95=-78 catch=-7=37
catch*=156=-19 catch_my=30=4 caugh*=-57=-86 caught=-57=-86 cell=-35=-33 cellu*=28=13 cellulitis=28=13 centr*=18=13 chafe=25=-76
chafi*=-45=-15 chafing=-45=-15 chair=77=18 chair_.=14=30 chang*=11=30 change=-17=-19 chase*=-80=-28 chased=-80=-28 chasi*=-48=-7
chasing=-48=-7 chatt*=62=-28 check*=-19=-65 checked=2=-53 checked_out=-93=-50 cheek=22=70 cheek*=33=54 cheeks=33=54 cheer*=-73=-73
cheering=-69=-73 chess=36=121 chest=35=100 chest_,=57=42 chest_0=-86=-97 chest_and=-39=-42 chest_area=12=24 chest_day=47=-25
chest_feels=50=41 chest_freezer=-58=-65 chest_has=12=47 chest_hurts=19=60 chest_infection=-39=-93 chest_is=84=103 chest_like=65=32
chest_on=83=65 chest_pain=1=264 chest_since=0=26 chest_strap=-130=-136 chest_that=23=58 chest_to=40=80 chest_when=15=45
chewe*=21=26 chewed=21=26 chick*=-24=-32 chicken=-24=-32 chill*=58=-36 chills=145=18 chills_,=50=82 chills_.=33=-54 chin=108=115
choco*=-138=-38 chocolate=-69=-33 chocolate_and=-40=-29 choke*=-65=-59 choked=-65=-59 choked_with=-65=-49 choki*=-18=-29
choking=-18=-29 chuck*=0=17 chucking=0=17 chucking_up=0=17 cirrh*=-39=-44 cirrhosis=-39=-44 city=21=29 clamm*=34=65 clammy=34=65
clammy_.=7=18 clare*=96=114 claret=96=114 class=-57=-62 class_0=-11=9 class_and=8=-35 class_so=36=19 clean=93=107 clear=-4=11
clear*=5=26 clear_,=6=17 clear_.=-21=-30 clear_as=-1=12 clear_sky=-10=0 clear_water=86=60 cleared=-18=3 cleared_up=43=3
click*=-24=75 clicks=-55=-27 cliff=21=45 climb=35=10 climb*=-8=-25 climb_,=-51=-50 climb_0=-57=-37 climb_stairs=86=-33
climbing=41=25 climbs=-48=-49 climbs_,=8=22 close*=-40=-31 closi*=86=66 closing=84=65 closing_,=47=21 closing_.=16=30
closing_up=16=15 clot=-43=-84 clot_in=-22=-69 clots=41=96 cloud*=-52=-73 clouds=-52=-13 club=-36=-1 club_run=-25=0 clutc*=37=54
coach=73=98 coach_,=20=19 coach_.=113=106 coach_nearly=12=7 coca=34=27 coca_cola=28=-26 coffe*=24=0 coffee=56=0 coffee_,=53=37
coffee_.=-35=-94 coffee_0=-22=-24 coffee_and=-53=-1 coffee_grounds=13=79 coke=-48=26 cola=-60=-66 cola_,=-2=104 cola_.=-30=-38
cold=58=11 cold_,=-74=-74 cold_.=-21=-82 cold_0=-61=-70 cold_air=-83=-109 cold_and=15=3 cold_at=41=45 cold_by=-13=-22
cold_cleared=43=3 cold_i=-41=9 cold_in=-84=-56 cold_sweat=64=95 cold_water=124=93 colla*=-9=27 collapse=0=-15 collapsed=-23=0
collapsed_,=63=62 collapsed_again=-53=-92 collapsed_and=-20=-19 collapsed_at=-82=-41 collapsed_in=-115=-50 collapsed_into=-56=-42
collapsed_on=-15=-48 collarbone=13=42 collarbone_bruised=32=12 colle*=-51=-34 colleague=-51=-34 color=139=136 color*=81=-38
color_of=94=-19 colored=81=-38 come=50=127 come_down=-18=-71 come_out=111=155 come_up=0=12 comes=103=21 comin*=65=104
coming=65=104 coming_,=-24=-19 coming_down=8=14 coming_out=36=-8 compl*=-190=-100 completely=-83=-55 compr*=-42=-58 concr*=-75=-66
concrete=-75=-66 concu*=-26=-36 concussion=-26=-36 condi*=-100=-38 condition=-88=-26 confu*=16=4 confused=28=16 confused_,=100=119
confused_.=56=80 confused_about=-76=-89 confused_after=66=71 confused_and=29=65 confused_by=-35=-87 confused_over=-73=-38
conke*=21=28 conked=21=28 conked_out=21=28 consc*=51=70 consciousness=-11=35 consciousness_.=12=14 contr*=-63=-55 control=-29=-21
controlled=-34=-34 convu*=128=137 convulsion=125=124 convulsion_,=33=28 convulsion_on=31=32 cooke*=32=59 cooked=32=59
cooked_in=33=48 cooked_myself=24=25 cooki*=-12=-2 cooking=-12=-2 cooking_0=-12=-2 cool=-60=2 core=-22=33 core_temperature=15=85
corne*=135=143 corner=135=143 coros=-6=-28 coros_crashed=19=5 cos=9=41 cos_i=48=41 cos_of=-36=0 couch=7=25 couch_.=53=53
couch_after=-136=-100 cough=-28=-59 cough*=43=118 cough_.=19=-27 coughed=50=104 coughed_up=43=61 coughing=-19=-33
coughing_blood=-115=-38 coughing_up=57=61 could=-72=-35 could_be=9=43 count=-21=-9 count*=102=90 count_as=-47=-52 counted=44=49
cours*=-35=-40 course=-35=-40 course_did=27=4 covid=-21=-14 cpr=-53=-44 crack=44=48 crack*=4=-10 crack_in=44=68 cracked=13=-10
cracked_my=83=108 cramp=-75=-26 cramp*=38=14 cramp_at=-3=-48 cramp_in=-77=19 cramps=34=76 crash=-30=-32 crash*=13=28
crash_,=-13=-18 crashed=13=28 crashed_at=19=5 crashed_out=25=38 crawl*=24=15 crazy=-22=136 creak*=-46=-33 cream=-10=-2
creep*=34=-61 creeping=14=-4 creeping_up=14=-4 cried=33=21 crime=-52=-20 crims*=63=47 crimson=63=47 crisi*=10=3 crisis=10=3
crisis_was=10=3 crook=38=93 crook*=67=49 crooked=67=49 crooked_,=37=38 crooked_.=15=-21 cross*=65=17 crossfit=56=0
crossfit_.=24=-1 crossing=9=16 crowd=-104=-71 crushed=-9=-12 crushing=16=20 crushing_feeling=22=37 cryin*=-41=-5 crying=-41=-5
cudnt=112=130 cup=26=-7 cup_,=19=-19 curry=-27=-19 curta*=-27=-19 curtain=42=38 cut_,=-1=10 cut_is=76=-32 cut_it=28=25
cut_my=42=78 cut_on=0=-14 cut_the=-15=35 cutti*=8=33 cutting=8=33 cutting_myself=54=29 cuz=-39=-25 cycli*=-26=-28 d=-31=-13
dad=-17=-64 dad_had=20=-22 dad_has=25=34 dad_is=-18=-12 damag*=-35=-12 damaged=-35=-12 damn=9=38 dark=-70=-44 dark_,=2=21
dark_.=-17=-7 dark_and=-37=32 dark_beer=-12=-16 dark_brown=100=27 dark_chocolate=-28=-22 dark_dark=28=25 dark_mornings=14=30
dark_pee=92=0 dark_urine=87=-18 dark_wee=24=0 data=-128=-91 data_.=-14=-10 date=-10=22 daugh*=-54=4 daughter=-54=2 day=-72=-97
day_,=-84=-84 day_.=-5=-106 day_0=15=-91 day_and=32=80 day_at=61=-6 day_it=83=134 day_lol=-28=0 days=71=-52 days_.=0=-52
days_0=-17=0 days_after=102=67 days_now=20=-26 de=274=257 de_france=-13=-23 dead=-34=-25 dead_.=63=52 dead_0=-18=-31
dead_after=-18=-17 dead_on=-71=-67 deadl*=-55=-44 death=-100=-115 deck=34=53 deep=78=-20 deep_breath=-20=10 deep_in=37=15
degre*=37=40 degrees=-2=52 degrees_,=15=44 degrees_.=73=87 degrees_and=14=-28 dehyd*=43=68 dehydration=43=68 delet*=-47=-31
delete=-47=-31 delete_my=-35=-25 delir*=100=108 delirious=100=108 denti*=-54=-48 dentist=-54=-48 desce*=-46=-18 descent=-46=-18
desk=-53=13 desma*=196=216 despi*=40=33 despite=40=33 dey=24=141 diabe*=-94=-86 diabetic=-79=-74 diabetic_,=12=12 dialy*=-42=0
dialysis=-42=0 diarr*=93=-41 diarrhoea=62=-38 diarrhoea_for=21=0 did=-124=-114 did_0=-26=-62 did_a=-8=-25 did_not=-32=-52
did_seizure=27=4 did_the=-11=0 die=-66=-65 died=-148=-97 died_,=9=11 died_0=-20=12 died_at=-44=-64 died_on=-30=-34 died_so=-4=-12
diet=-114=-68 diffe*=-74=-75 different=-74=-75 diffi*=74=77 difficulty=74=77 diggi*=-28=0 digging=-28=0 digging_in=-23=5
dinne*=-28=-13 dinner=-28=-13 disap*=71=86 disco*=34=16 discomfort=34=16 disea*=-4=-12 disease=-4=-12 disease_,=-4=-12
disor*=59=52 disorder=-11=-9 disoriented=70=61 dista*=-53=-43 distance=-53=-43 dizzy=22=-40 dizzy_,=59=28 dizzy_.=76=43
dizzy_and=3=59 dizzy_on=-261=-19 do=-51=7 do_.=75=72 do_i=-182=-169 do_it=97=72 do_not=42=92 do_the=34=88 do_this=21=37
do_you=-21=-5 doc=-53=-62 doc_said=17=-9 docto*=-47=-57 doctor=-47=-57 doctor_says=-46=-37 dodgy=-41=3 does=-7=57 does_it=-64=-59
does_not=119=176 does_nothing=20=23 dog=135=34 dog_.=46=78 dog_bit=201=-48 dog_had=-106=-54 dog_on=64=-58 dog_threw=-14=12
dog_was=-10=21 dogs=19=35 doing=-42=-51 doing_great=0=-20 doing_my=-94=-92 doing_somersaults=36=-1 doms=-71=-89 don=166=274
donat*=-53=-44 done=-50=-27 done_,=-20=-26 done_.=-13=-6 done_0=-26=-32 done_with=35=22 doom=19=62 door=-71=-13 dor=179=227
doubl*=37=27 double=24=78 double_.=85=36 double_and=0=22 down=14=-1 down_,=72=-10 down_.=26=-96 down_0=-70=-32 down_and=-55=49
down_at=20=5 down_in=95=29 down_like=125=121 down_my=34=67 down_on=-56=-67 down_one=9=54 down_stairs=-60=-41 down_the=44=-16
down_to=-46=-6 down_with=-164=-83 downh*=-33=-16 downhill=-33=-16 dragg*=-22=17 dragged=-22=-21 dragging=0=38 drama=-39=-18
drank=-110=-88 drank_0=-36=-44 drank_gallons=13=0 drank_loads=-61=-10 drank_plenty=43=-10 draw=40=70 draw_a=40=54 drenc*=51=-12
drenched=51=-12 dress*=-79=-63 dribb*=74=111 dribbling=74=114 drift*=15=27 drink=-13=-53 drink*=54=63 drinking=54=63 drip=4=13
dripp*=29=-2 dripping=29=-2 drive=12=-32 drivi*=5=18 driving=5=18 droop*=109=50 drooping=101=30 drooping_.=33=31 droopy=8=20
drop=-19=57 drop_,=-11=24 dropp*=-18=-24 dropped=-18=-24 dropped_,=42=32 dropped_.=4=33 dropped_like=-52=-31 dropped_my=-69=-72
dropped_to=-58=-31 drops=107=-30 drown*=-3=-14 drowned=-46=-33 drowned_slept=30=10 drowning=43=19 drum=9=-58 drunk=17=35
drunk_,=15=20 drunk_.=2=21 drunk_and=21=28 drunk_but=30=25 drunk_on=-31=-36 dry=-147=-81 dry_,=7=-12 dry_and=7=93 dry_from=-68=-95
du=104=-20 du_sang=104=-26 due=-49=-51 due_date=-18=-16 due_in=-31=-34 dull=13=98 dull_ache=8=37 dummy=-42=-44 durin*=58=90
during=58=90 during_the=107=99 dust=-66=-93 dust_today=3=-27 duty=-3=-15 duvet=-39=-39 dvt=126=14 dvt_in=-10=48 dying=1=11
dying_for=-40=-23 dying_to=10=-33 e=27=58 e_0=-31=-6 e_dey=53=144 each=100=18 each_breath=32=65 each_day=47=8 each_run=68=-23
each_time=4=52 ear=8=-41 early=-38=-31 early_because=59=28 ears=36=33 easy=-49=-85 easy_,=-27=-40 easy_.=-33=-23 easy_0=79=51
easy_jog=75=17 easy_run=50=43 eat=-50=-72 eatin*=-74=-56 eating=-74=-56 eating_disorder=-11=-9 ecg=50=36 edge=31=43 edges=38=72
effor*=1=12 effort=1=12 egg=26=-27 ego=-27=-4 eh=-79=-102 eish=13=9 el=136=73 elbow=-28=27 eleph*=66=65 elephant=66=65 else=25=40
em=58=83 empty=45=3 end=-75=-87 end_,=10=21 end_.=19=2 end_it=13=14 end_my=10=4 end_of=-90=-97 endin*=18=16 ending=18=16
ending_it=18=16 energ*=-17=-33 energy=-17=-33 energy_0=-49=-6 energy_bar=32=17 enoug*=39=43 enough=39=43 enough_air=33=37
epile*=-16=5 epilepsy=-68=-55 epilepsy_is=23=39 epileptic=52=60 epileptic_,=-34=-56 epileptic_and=27=42 epipe*=109=114
epipen=116=125 epipen_just=-39=-32 episo*=45=68 episode=45=68 even=182=72 even_at=44=77 even_in=13=4 even_lying=14=35
even_sat=12=25 even_when=35=48 even_with=-41=-83 eveni*=92=-36 evening=92=-36 evening_,=43=-52 ever=-29=-45 ever_,=61=98
ever_since=-21=-58 every=198=-21 every*=-12=61 every_breath=-12=-11 every_day=97=5 every_few=14=36 every_night=-4=-18
every_run=13=33 every_station=0=10 every_step=5=-17 every_ten=14=30 everyone=28=19 everyone_would=27=18 everything=-37=-29
everything_,=-30=-27 everything_is=3=38 everything_went=-28=7 everytime=21=59 everytime_i=21=59 everywhere=-97=-56
everywhere_,=71=38 excit*=-55=-5 excitement=-54=-3 expec*=-118=-155 expecting=-97=-90 expecting_,=-30=-35 explo*=-10=5
expo=-126=-110 eye=38=60 eye_.=16=-2 eye_for=26=46 eyeli*=25=-11 eyelid=11=16 eyelids=14=-27 eyes=16=62 eyes_,=-43=-20
eyes_.=17=-38 eyes_are=12=7 eyes_open=0=23 eyes_rolled=88=103 face=-76=-93 face_,=-31=-40 face_feels=16=8 face_has=66=70
face_is=60=63 face_like=-15=-74 face_lol=-101=-121 fail=-78=-54 failu*=-61=-45 failure=-61=-45 failure_,=-36=-16 failure_.=-15=-23
faint=72=81 faint*=-44=-31 faint_,=2=65 faint_.=16=85 faint_and=4=-79 faint_at=25=-76 faint_in=-26=4 fainted=-45=-43
fainted_,=11=14 fainted_.=29=48 fainted_at=10=-44 fainted_in=79=-24 fainted_on=-19=19 fainting=1=12 fall=76=-7 fall_,=51=55
fall_.=35=1 falli*=-22=-19 falling=-22=-19 famil*=-38=3 family=-38=3 far=-34=-19 fast=-44=32 fast_.=-3=13 fast_and=25=77 fat=26=40
fat_.=-27=-22 fatte*=46=76 fatter=46=76 fatter_than=46=76 feedi*=-72=-30 feeding=-72=-30 feeding_the=-14=44 feel=21=-1
feel_confused=23=13 feel_drunk=74=100 feel_faint=29=-18 feel_full=43=64 feel_good=43=3 feel_it=1=-40 feel_like=-151=-114
feel_my=-106=-66 feel_really=51=-2 feel_sick=20=40 feel_weak=-15=-94 feeli*=86=61 feeling=86=61 feeling_faint=41=14
feeling_feverish=35=-16 feeling_in=44=93 feels=166=229 feels_like=43=36 feels_tight=51=46 feet=-68=-15 feet_up=-47=21 fell=31=82
fell_,=30=31 fell_.=-31=-77 fell_and=49=61 fell_asleep=-18=9 fell_down=113=158 fell_in=23=-4 fell_off=-22=-8 fell_on=52=55
fell_over=1=38 fella=-31=-42 felt=0=-110 felt_a=7=-17 felt_easy=-63=-46 felt_like=-36=3 felt_strong=-13=-7 felt_the=116=74
fence=64=65 fever=49=-205 fever*=153=-4 fever_,=23=-16 fever_.=37=-4 fever_0=156=-20 fever_last=19=-8 fever_of=176=-20
fever_since=54=-10 feverish=162=-4 feverish_and=3=56 few=74=56 few_minutes=0=-11 few_seconds=25=77 fiddl*=18=9 fight*=41=49
fighting=41=49 figur*=78=96 figure=78=96 figure_out=78=96 fille*=9=21 filled=9=21 filli*=-51=-70 filling=-51=-71 film=15=7
find=-81=-58 find_my=-81=-65 fine=-27=-3 fine_,=-91=-25 fine_.=-80=-76 fine_after=-47=-67 fine_but=80=66 fine_now=95=50
fine_since=-41=-8 finger=59=34 finger_cooking=-12=-2 fingers=-56=-53 fingers_,=3=29 fingers_numb=-18=-9 fingers_on=-3=-11
fingers_swollen=2=31 finis*=41=48 finish=49=38 finish_,=-1=-12 finish_.=97=84 finish_0=-115=-95 finish_a=33=35 finish_line=91=87
finished=-35=-15 finished_,=-4=14 finishing=26=26 fire=-25=-45 fire_0=-19=-23 first=22=87 first_aid=-69=-68 first_time=-13=-20
fish=62=-22 fist=11=23 fit=-19=-24 fit_,=-35=-41 fit_.=-56=-70 fit_after=38=36 fit_as=-18=0 fit_at=93=76 fit_if=20=16
fit_in=64=103 fit_on=-3=-11 fit_when=-43=-49 fits=36=66 fitte*=-25=-10 fitted=-25=-10 fitti*=53=80 fitting=53=80 five=-111=-123
five_,=-83=-65 five_hrs=-3=-24 five_times=32=-51 flat=-7=47 flat_,=63=78 flatm*=-64=-48 flatmate=-64=-48 flew=-116=-60
flexo*=-111=-9 fligh*=76=-42 flight=76=-42 flight_,=36=-29 flight_.=25=-55 flip=60=77 float*=52=-103 floor=-15=-19 floor_,=16=21
floor_.=-2=12 floor_with=2=34 flopp*=40=9 floppy=10=14 flops=23=64 flu=39=-4 flu_,=37=-1 flu_jab=-47=-13 flu_so=-27=0 fluid*=6=-15
fluids=6=-15 flutt*=101=-74 fluttering=36=-25 flutters=38=-96 foam=8=13 foam_rolled=-26=0 fog=-98=-103 foggy=4=28 foggy_.=2=22
follo*=9=67 follow=9=67 food=-32=-40 foot=112=-36 foot_,=28=3 foot_.=21=-12 foot_0=-124=-41 foot_bone=0=-41 foot_fell=30=122
footb*=-29=-74 football=-29=-74 football_,=-60=-55 for=-72=-126 for_0=161=112 for_a=64=1 for_about=112=84 for_ages=25=4
for_air=87=97 for_an=-25=-84 for_breath=47=40 for_dinner=-16=-7 for_good=71=39 for_half=83=87 for_it=-42=-61 for_life=-107=-112
for_me=-45=-20 for_my=-97=-58 for_no=63=58 for_now=-34=-32 for_once=-45=-38 for_some=62=68 for_soreness=-36=-2 for_the=-159=-66
for_three=114=-46 for_years=-65=-41 foreh*=19=32 forehead=19=32 forev*=141=132 forever=141=132 forge*=3=22 forget=-39=-39
forget_me=-102=-91 forgetting=42=61 forgo*=119=123 forgot=-17=-26 forgot_my=-72=-73 forgot_to=-58=-65 fork=3=20 forms=-34=8
forms_all=-34=8 found=59=45 found_me=53=62 found_out=-61=-75 four=57=-107 four_,=-19=-8 four_days=72=-9 fract*=29=-67
fracture=29=-67 franc*=-13=-23 france=-13=-23 france_,=-13=-23 free=-29=5 freez*=-44=-162 freezer=-58=-65 freezing=3=-37
fresh=-16=-25 fresh_legs=11=29 frida*=-72=-44 friday=-72=-44 friday_,=-32=-14 fridg*=4=33 fridge=4=33 fried=-76=-94
fried_from=-76=-88 frien*=78=73 friend=78=73 friend_is=-8=-30 from=-141=-62 from_0=-10=-37 from_a=52=1 from_carrying=-6=-24
from_hell=155=151 from_last=58=119 from_laughing=-15=-47 from_my=102=119 from_nowhere=-37=-20 from_swimming=-29=-33 from_the=88=29
front=100=75 front_,=65=91 front_.=16=29 front_of=-50=-94 froth=21=56 froze=-56=-71 froze*=-70=-64 frozen=-70=-64 full=-61=-29
full_,=-67=-78 full_breath=38=49 full_of=-22=-50 fully=-17=-10 fun=-71=-53 fun_.=-36=-37 funny=-156=-71 funny_,=46=42
funny_.=33=38 funny_to=-24=-16 funny_turn=-33=-13 furos*=-60=-3 furosemide=-60=-3 fuzzy=23=31 fyi=-23=-27 fyi_.=-8=-17
gaine*=20=18 gained=20=18 gained_0=20=18 gallo*=74=64 gallons=13=0 garde*=-37=-12 garmi*=3=-19 garmin=3=-19 garmin_says=-15=27
gaspi*=0=-12 gasping=0=-12 gasping_after=-24=-18 gate=-49=18 gave=-62=-110 gave_blood=-45=-30 gave_him=-56=-78 gave_it=-72=-38
gave_me=-3=-15 gave_out=48=48 gave_the=58=42 gave_up=-36=0 gave_way=45=-39 gel=73=37 gel_,=5=-12 gel_.=19=29 gels=-7=-31
gels_0=30=9 genot*=-14=-27 genotype=-14=-27 genotype_,=-14=-27 gentl*=-66=-20 gentle=-66=-20 get=-46=-57 get_a=42=39 get_air=50=88
get_chest=-191=-179 get_enough=10=23 get_my=18=70 get_out=83=-79 get_the=25=23 get_up=-2=-51 gets=120=33 gets_worse=51=-5
getti*=142=128 getting=142=128 getting_bigger=8=-23 getting_worse=-89=-53 ghost=-36=0 gibbe*=11=17 gibberish=11=17 giddy=-7=64
girl=30=38 give=-15=-20 give_it=-7=-22 give_me=-118=-88 give_up=93=74 gives=27=-61 gives_way=27=-61 givin*=-10=-42 giving=-10=-42
giving_blood=-45=-38 glass=20=44 glove*=-6=30 gloves=-6=30 glute*=-55=-21 glutes=-55=-21 go=50=61 go_,=29=28 go_.=-113=-99
go_0=-15=0 go_in=51=0 go_on=82=80 go_to=11=2 goes=64=28 going=153=225 going_.=-55=-34 going_0=-25=-29 going_black=24=113
going_down=-18=-33 going_in=108=114 going_like=-31=-27 going_to=24=-31 going_up=43=-3 gone=22=33 gone_,=-90=-57 gone_.=-13=-12
gone_0=3=23 gone_blue=60=67 gone_for=-20=-26 gone_green=51=48 gone_grey=15=4 gone_in=48=2 gone_numb=33=48 gone_to=-7=-58
gone_yellow=18=-38 gonna=26=44 good=-39=31 good_,=-28=-20 good_.=-36=-6 good_0=-24=-27 good_again=43=3 good_morning=74=55
good_to=-8=-23 good_way=-29=-31 goodb*=149=142 goodbye=149=142 goose*=28=123 goosebumps=28=91 got=-69=-30 got_0=-25=15 got_a=110=9
got_angina=-46=-47 got_heat=-1=40 got_hit=72=55 got_home=71=65 got_it=-22=-19 got_knocked=-121=-93 got_like=-3=-24
got_lost=-72=-63 got_me=11=33 got_my=35=-2 got_the=-23=-20 got_there=-36=-23 gp=-68=-7 gps=-52=-43 grand=-90=-60 grand*=-29=-44
grand_,=-51=-46 grandad=-60=-62 grass=-26=-48 grass_.=45=19 grave*=25=-29 gravel=25=-29 gravel_0=-7=-48 graze=23=50
graze_on=-40=72 great=-57=-32 great_,=-26=-20 great_.=-67=-48 great_fun=-21=-27 great_session=223=153 green=34=-104 grey=32=14
grey_,=22=27 grey_.=12=0 grey_and=16=10 grip=76=23 groin=26=-50 groun*=59=98 ground=32=0 grounds=13=79 grounds_.=13=42
grown=-95=-68 grown_out=-95=-68 guinn*=9=34 guinness=9=34 guinness_)=-12=8 gun=-32=34 gunk=79=0 gushi*=34=31 gushing=34=31
gushing_.=24=31 gutte*=-35=-18 gutted=-35=-18 guy=-86=-86 guy_next=-52=-54 gym=39=34 gym_,=-22=-31 gym_.=32=-13 h=-41=-14
h_,=-11=0 h_.=-32=-33 had=-123=-106 had_0=-83=-54 had_a=-13=12 had_an=60=72 had_chest=-189=-199 had_heat=-51=-53
had_hyponatremia=9=-10 had_low=-26=0 had_me=-56=-70 had_my=-12=66 had_not=14=-40 had_one=171=170 had_rhabdo=14=-48 had_the=-15=-44
had_to=54=73 had_two=40=14 haha=-133=-108 haha_,=-55=-65 haha_.=52=20 haha_0=-30=-2 haha_cannot=-27=-23 haha_i=-29=-17
haha_my=-86=-80 hair=48=54 half=-29=7 half_,=-53=-136 half_.=-78=-30 half_a=83=122 half_hours=-16=-18 half_my=30=9 half_of=79=173
hamme*=-56=-55 hammered=-56=-62 hamst*=-5=-41 hamstring=4=-41 hamstring_at=19=14 hand=110=124 hand_.=87=25 hand_has=4=-109
hand_wo=-11=0 hands=-42=17 hands_and=39=29 hands_are=6=50 hands_like=42=20 hangi*=-1=36 hanging=-1=36 happe*=-18=-2 happen=1=20
happen_,=1=20 happened=18=11 happens=-40=-38 happiness=-11=-10 happy=22=-45 happy_,=-11=-5 happy_.=61=52 hard=-93=-90 hard_,=-4=25
hard_.=-45=28 hard_and=-25=-100 hard_to=-2=-21 hardl*=61=38 hardly=61=38 harma*=0=-39 harmattan=0=-39 harmattan_dust=0=-39
has=32=65 has_a=-35=-1 has_angina=-31=-13 has_been=-26=41 has_chest=25=29 has_collapsed=80=68 has_dropped=59=51 has_gone=63=15
has_got=-15=63 has_me=-59=-52 has_not=-47=8 hate=-44=-48 have=28=21 have_a=75=-25 have_anorexia=-13=-40 have_been=10=-68
have_epilepsy=-72=-79 have_gone=68=23 have_got=42=-24 have_had=62=76 have_heart=-7=-13 have_no=46=25 have_not=-33=-140
have_one=21=-15 have_sickle=-16=-19 have_stopped=-11=-1 have_the=59=65 have_to=105=76 have_tweaked=19=14 have_written=104=109
havin*=24=31 having=24=31 having_a=3=52 having_an=31=34 hay=-98=0 hay_fever=-98=0 he=-4=47 he_cannot=13=22 he_does=38=19
he_has=18=2 he_is=62=102 he_keeps=-122=-113 he_said=12=7 he_was=-126=-122 head=-40=4 head_,=65=62 head_.=-32=-32 head_all=40=40
head_and=108=108 head_hurts=10=26 head_in=-52=-48 head_injury=43=78 head_is=-32=13 head_off=-94=-128 head_on=59=86 head_pain=8=48
head_pounding=29=35 head_spinning=55=14 head_to=-27=55 head_torch=-74=-56 head_was=-50=-60 head_with=-27=-41 heada*=62=150
headache=62=150 headache_,=38=50 headache_.=33=45 headache_after=18=18 headache_and=20=37 headache_ever=16=28
headache_from=-80=-112 heade*=114=-62 headed=114=-62 headed_.=1=-54 headed_all=49=0 headed_with=3=103 headi*=11=29 heading=11=29
heading_out=11=29 headp*=-84=-64 headphones=-84=-64 heads=-18=1 heale*=-43=-23 healed=-43=-23 hear=-39=-7 heard=98=-4 heard_a=59=2
heart=-41=-33 heart_.=-24=-4 heart_and=-62=13 heart_attack=52=86 heart_failure=-61=-45 heart_fluttering=23=-7 heart_flutters=7=-61
heart_goes=43=-53 heart_going=-32=-79 heart_hurts=60=156 heart_is=30=-148 heart_keeps=16=12 heart_pounding=4=73
heart_racing=-69=24 heart_rate=-44=-36 heart_says=-129=-64 heart_was=-22=-20 heartbeat=75=45 heartbreak=-13=-3 heat=-9=11
heat_,=15=-15 heat_.=121=135 heat_?=-96=-93 heat_but=-61=-76 heat_is=-78=-62 heat_stroke=43=64 heat_was=33=10 heavi*=109=142
heavier=2=14 heaving=43=54 heavy=-71=-73 heavy_.=-65=-65 heavy_and=29=-39 heavy_harmattan=3=-27 heck=15=11 heck_that=15=-21
heel=39=-47 heel_0=-7=118 hell=3=41 hell_,=2=25 help=23=83 help_,=-10=13 help_.=94=110 help_me=-110=-98 helpe*=-43=-54
helped=-43=-54 helped_.=-27=-41 her=-20=62 her_mouth=23=17 here=-14=31 here_,=-13=-7 here_.=-14=-7 here_0=31=48 hey=3=76
hey_,=20=90 hi=-14=-17 high=-80=-77 high_on=-11=0 hill=23=14 hill_,=-105=-94 hill_.=33=24 hill_0=4=-12 hill_and=19=22
hill_parkrun=123=88 hills=77=48 hills_,=41=27 hills_.=2=24 hills_0=6=10 hills_lol=12=4 hills_tomorrow=88=47 him=-148=-134
him_.=8=24 himse*=29=55 himself=29=55 hip=-12=-42 hip_is=35=66 hip_pain=25=-8 his=72=141 his_arm=-45=-38 his_chest=15=5
his_head=25=43 histo*=-41=-15 history=-41=-15 hit=-6=45 hit_by=45=76 hit_me=31=23 hit_my=72=93 hit_the=-86=-71 hives=14=58
hives_all=11=18 hoars*=4=13 hoarse=4=13 hold=9=-62 hold_the=31=-38 holdi*=44=50 holding=44=50 holid*=-15=4 holiday=-15=4
home=-18=3 home_,=13=21 home_.=56=53 home_0=-39=11 home_and=-61=-66 home_now=-72=-87 hones*=-83=-63 honest=-83=-47 hop=11=-77
hop_.=2=-32 hop_on=9=-23 horro*=30=10 horror=30=10 horror_film=30=10 horse=-77=-16 horse_,=-40=5 hospi*=-39=-38 hospital=-33=-37
hospital_with=-30=-5 hot=34=-59 hot_,=78=143 hot_.=96=30 hot_as=-5=30 hot_i=-16=31 hot_lump=18=-45 hot_red=21=-52
hot_today=-31=-17 hotel=-123=-35 hour=90=60 hour_,=-17=-23 hour_.=106=66 hour_after=0=57 hour_ago=91=86 hour_and=19=19
hour_now=39=56 hours=-80=-16 hours_,=-152=-97 hours_.=136=118 hours_0=-27=-64 hours_and=-39=-61 hours_at=81=106 hours_in=-34=-10
hours_lol=9=23 hours_of=-17=-6 hours_sleep=-21=-8 house=-44=-71 how=39=47 how_do=-59=-53 how_i=83=80 how_long=42=36
how_much=-61=-30 how_to=118=88 hr=-45=18 hr_0=-91=-26 hr_in=41=55 hr_stuck=57=19 hrs=-86=-86 hrs_,=-7=22 hrs_.=-30=-4 hrs_0=-14=0
hrs_of=-22=-26 hubby=4=35 huge=-2=-42 huge_,=40=-35 humid=-27=-35 humid*=-56=-72 humidity=-56=-72 hungo*=-69=-53 hungover=-69=-53
hungr*=-49=-50 hungry=-49=-50 hurt=6=-18 hurt_.=41=3 hurt_myself=21=38 hurti*=0=56 hurting=0=56 hurting_myself=13=7 hurts=121=82
hurts_,=13=39 hurts_.=40=111 hurts_and=0=-25 hurts_at=14=-27 hurts_from=-24=-16 hurts_more=0=-63 hurts_to=9=-29 husba*=32=22
husband=32=22 husband_has=13=20 husband_is=2=15 husband_reckons=-38=-43 husband_says=15=13 hydra*=66=98 hyper*=-10=-10
hypon*=-14=-37 hyponatremia=-2=-15 hyponatremia_at=9=-10 i=83=66 i_am=-52=27 i_asked=-38=-4 i_avoid=-27=-27 i_blacked=33=26
i_breathe=4=56 i_broke=70=22 i_came=40=47 i_can=122=105 i_cannot=48=-15 i_climb=25=114 i_collapsed=132=134 i_cough=23=105
i_could=-51=-33 i_dey=-54=-93 i_did=-49=-7 i_died=53=55 i_do=109=92 i_don=58=44 i_drink=-42=-74 i_eat=-40=-38 i_fainted=75=97
i_fall=20=-3 i_feel=162=87 i_fell=82=124 i_finished=39=28 i_get=-12=-138 i_go=-2=55 i_got=-4=60 i_had=80=16 i_have=-45=-21
i_hit=7=61 i_hop=1=-17 i_inhale=9=11 i_jog=2=28 i_just=68=73 i_keep=30=90 i_kept=36=26 i_know=-32=-6 i_lie=53=-80 i_lift=-6=18
i_lost=18=14 i_mean=-5=-17 i_nearly=-33=-18 i_need=-59=-52 i_no=153=171 i_not=-6=20 i_passed=53=52 i_pee=16=-88 i_press=8=10
i_push=8=28 i_put=34=80 i_ran=5=46 i_reckon=63=47 i_run=-77=15 i_saw=-69=-25 i_see=19=5 i_should=10=14 i_slept=-124=-36
i_speak=9=13 i_stand=52=-7 i_started=-85=-56 i_still=14=-20 i_stop=4=44 i_stopped=-20=18 i_take=-52=-67 i_think=117=134
i_took=152=129 i_try=11=-4 i_use=-45=-24 i_used=-7=-33 i_walk=61=152 i_want=51=25 i_was=57=108 i_wee=4=-77 i_went=-35=-12
i_wipe=76=-29 i_wo=74=76 i_woke=-31=-17 i_would=-104=-84 ibupr*=-5=30 ibuprofen=-5=-46 ice=43=80 ice_bath=10=10
ice_everywhere=57=33 ich=219=257 ich_bin=-19=-30 id=38=39 id_be=91=74 id_give=27=6 id_kill=-46=-26 id_say=-35=-68 idea=-35=-16
idea_about=26=40 idea_how=-58=-58 idea_what=-13=-17 if=6=34 if_i=127=57 ignor*=-1=12 ill=-92=-74 in=81=43 in_,=52=71 in_.=52=58
in_0=-101=-145 in_a=64=-57 in_an=80=60 in_and=74=85 in_bed=33=41 in_both=45=-36 in_case=-39=-32 in_chest=22=41 in_class=36=19
in_from=-28=35 in_front=-85=-70 in_his=15=5 in_hospital=11=-42 in_ice=84=126 in_it=-45=-44 in_january=-27=-47 in_june=-68=-32
in_left=-16=3 in_march=-54=-51 in_me=4=24 in_my=18=-209 in_no=-39=-45 in_recovery=-7=-13 in_the=-89=-122 in_this=19=16
in_zone=41=55 indig*=41=35 indigestion=41=35 infec*=89=12 infected=97=-32 infected_,=38=-18 infected_and=21=-4 infection=-39=-93
ingro*=53=0 ingrown=53=0 ingrown_toenail=53=0 inhal*=87=87 inhale=9=11 inhaler=78=76 inhaler_empty=55=62 injec*=-118=-42
inject=-70=-13 injur*=-10=0 injury=43=78 insid*=37=49 inside=37=49 inside_,=20=20 inside_.=30=58 inside_of=0=-49 insul*=5=27
insulin=5=27 intak*=17=-9 intake=17=-9 intake_,=17=-9 inter*=-47=-47 interesting=-26=-32 interesting_.=23=-5 interval=54=79
intervals=33=-7 into=28=-12 into_a=81=18 into_bed=-56=-42 into_my=-37=-15 into_the=24=22 iron=83=68 ironm*=9=-10 ironman=9=-10
ironman_.=22=-4 irreg*=134=-91 irregular=92=-53 irregular_heartbeat=39=45 is=96=70 is_,=105=100 is_.=10=53 is_0=-118=-26
is_a=-109=21 is_about=-11=20 is_all=15=-34 is_allergic=-65=-58 is_back=103=80 is_beating=42=-26 is_being=10=24 is_black=36=75
is_bleeding=35=49 is_boiling=23=52 is_burning=15=61 is_clear=-52=-1 is_closing=15=17 is_coming=11=63 is_confused=-127=-138
is_coughing=-169=-174 is_crooked=54=31 is_dark=-5=-22 is_dead=34=72 is_doing=-75=-56 is_down=-55=22 is_drooping=49=46
is_easy=-12=-30 is_epileptic=-29=-20 is_fine=-71=-110 is_fried=-76=-94 is_full=10=41 is_getting=5=13 is_going=5=13
is_gone=-139=-42 is_good=-15=-27 is_having=102=62 is_his=15=5 is_home=-46=-53 is_hot=58=-92 is_in=-34=-4 is_infected=52=-15
is_it=-78=35 is_just=-124=-60 is_killing=-63=-6 is_like=154=-42 is_missing=30=-14 is_mush=-62=-49 is_my=-151=-127 is_no=32=97
is_normal=43=124 is_not=101=85 is_numb=28=49 is_ok=-38=-35 is_on=-2=-24 is_only=-21=53 is_out=-43=-35 is_own=0=17 is_paining=0=41
is_pounding=6=-30 is_pouring=24=23 is_pumping=0=31 is_pushing=12=18 is_racing=61=6 is_really=43=89 is_red=38=-19 is_so=73=84
is_sore=-33=-13 is_spinning=-21=-21 is_spreading=21=44 is_standing=28=-26 is_still=36=49 is_swelling=65=50 is_swollen=32=-32
is_talking=31=28 is_that=-3=-37 is_the=79=18 is_there=34=-41 is_this=-19=-49 is_tight=32=6 is_tingling=5=18 is_twice=7=-41
is_two=-22=-8 is_unconscious=60=61 is_up=80=-2 is_warm=3=-120 is_weeping=15=-85 is_why=-13=-15 is_worse=62=-58 ish=-45=-80
ish_hours=-49=-37 ish_sore=-49=-37 it=21=35 it_,=43=189 it_.=-43=1 it_0=-130=-51 it_a=-17=-17 it_all=72=42 it_anyway=-32=40
it_at=-5=-125 it_burns=0=-41 it_early=28=25 it_easy=27=2 it_everything=-40=-38 it_feels=10=24 it_hurts=0=-108 it_in=-7=-50
it_is=164=93 it_keeps=62=-9 it_legs=-34=-11 it_lol=-20=-3 it_matter=-40=-29 it_now=-30=-60 it_off=2=-68 it_since=21=-98
it_to=-8=-35 it_today=-23=-29 it_tonight=63=70 it_was=-57=63 it_wo=0=10 itchi*=3=52 itching=3=52 itchy=-18=-74 itchy_all=5=11
itsel*=-21=5 itself=-21=5 jab=-52=-13 janua*=-27=-47 january=-27=-47 january_.=21=10 jaw=-8=29 jaw_,=14=23 jaw_and=2=20 je=199=230
jelly=-97=-21 jelly_legs=5=26 jerki*=79=59 jerking=79=59 jog=-21=-30 jog_.=29=8 jog_soon=-32=-45 jogge*=-38=-54 jogged=-38=-54
joggi*=3=-14 jogging=3=-14 joy=-42=57 joy_at=3=103 juice=11=9 juice_turned=-29=19 jumbl*=26=18 jumbled=26=18 jump=58=67
jumpe*=-9=-40 jumped=-9=-40 jumpi*=52=11 jumping=52=11 jumping_on=46=-13 jumps=80=-82 june=-68=-32 june_,=-45=-25 just=123=110
just_a=-43=-46 just_dropped=32=49 just_found=-9=-40 just_had=59=46 just_in=-39=-32 just_now=77=121 just_sitting=50=-31
just_so=-37=-46 just_the=-22=46 just_tired=-3=-14 just_walking=17=8 just_want=27=17 just_went=1=12 just_wo=0=14 k=-44=-33
k_,=49=37 k_.=23=41 k_0=-29=-11 k_done=-78=-118 k_in=32=-10 k_today=-22=-15 k_went=-18=-71 keele*=61=57 keeled=61=57
keeled_over=61=57 keep=81=47 keep_anything=17=-35 keep_asking=14=5 keep_forgetting=39=45 keep_running=-82=-60 keep_thinking=13=11
keep_vomiting=0=51 keep_water=1=-40 keepe*=-78=-75 keeper=-78=-75 keeps=-42=6 keeps_coming=23=29 keeps_going=2=24
keeps_jumping=50=19 keeps_missing=4=-38 keeps_telling=-29=-9 keine=105=129 keine_luft=105=129 kena=31=27 kept=-66=-90
kept_me=-69=-56 kerb=55=-2 kerb_,=-2=23 kerb_.=9=-18 kerb_and=0=-37 kettl*=25=71 kettle=25=71 key=74=39 keys=-16=8 kg_,=-35=-25
kg_after=29=20 kicke*=-13=-35 kicked=-13=-35 kid=-28=21 kid_,=-48=-14 kid_has=-26=0 kidne*=-72=-79 kidney=-91=-55 kidney_.=37=-11
kidneys=19=-24 kids_,=0=-18 kids_names=66=46 kill=48=42 kill_for=-51=-26 kill_me=94=56 kill_myself=24=20 kill_reps=10=31
kille*=-114=-68 killed=-77=-25 killer=-37=-43 killi*=-80=-31 killing=-80=-31 killing_me=-40=-30 kilos=90=42 kind=108=126
kind_of=37=47 kip=-27=0 kit=18=6 kitch*=57=73 kitchen=57=73 kitchen_.=7=11 km=9=31 km_0=66=75 knack*=-15=3 knackered=-15=3
knackered_today=32=-1 knee=-34=-103 knee_,=-37=24 knee_.=28=38 knee_0=-63=17 knee_is=18=-35 knee_keeps=50=-26 knee_locks=26=-34
knees=-55=114 knees_when=97=126 knife=17=9 knock*=12=1 knocked=12=1 knocked_off=71=71 knocked_out=-97=-99 know=47=32
know_,=-34=-44 know_.=-117=-108 know_how=59=48 know_the=12=14 know_what=51=36 know_where=32=31 krew=88=-112 l=-22=2 l_.=-15=-21
la=245=196 laces=36=24 laces_,=75=44 lad=-24=-6 lads=16=21 lady=10=7 lake=-11=-48 lamp=-42=-41 lamp_posts=-41=-46 landi*=24=-7
landing=24=-7 lap=92=71 lapto*=-123=-105 laptop=-123=-105 last=-40=-21 last_0=-72=-115 last_climb=-72=-59 last_crisis=10=3
last_hill=34=-47 last_ironman=9=-10 last_lap=-16=-25 last_mile=-45=-41 last_month=-135=4 last_night=160=133 last_one=-35=-20
last_rep=-65=-20 last_week=54=102 last_winter=-27=-15 last_year=-41=-8 late=-98=-80 late_,=-6=11 late_.=-11=-13 later=50=37
later_.=27=17 laugh*=-17=-10 laughed=35=10 laughing_0=-70=-98 lb=69=57 lb_please=98=54 lbs=-14=-6 lead=-61=-51 lead_.=19=7
leaki*=-20=33 leaking=-20=33 learn*=-25=-35 learned=-25=-35 leave=-25=-5 leave_me=-25=-60 left=5=-15 left_,=27=56 left_.=66=-82
left_arm=47=124 left_calf=48=-53 left_eye=17=30 left_hand=3=33 left_leg=15=-57 left_shoulder=15=43 left_side=-25=-12 leg=93=24
leg_,=13=-68 leg_.=69=-89 leg_and=7=49 leg_at=-23=0 leg_day=-108=-17 leg_dey=19=103 leg_from=11=-49 leg_is=7=-186 leg_with=1=-36
legs=-78=-14 legs_,=20=15 legs_.=52=-46 legs_0=62=-7 legs_a=0=-22 legs_after=-51=-48 legs_are=-113=-105 legs_feel=-172=-123
legs_fine=-8=55 legs_heavy=-28=-41 legs_like=12=79 legs_off=-4=20 legs_ok=24=68 legs_r=-3=-24 legs_say=-46=-27 legs_so=34=-21
legs_went=44=39 legs_were=44=78 legs_wo=42=32 leh=29=109 less=-135=-14 lesso*=-25=-35 lesson=-25=-35 lette*=178=168
letters=128=129 level=-23=-15 lie=165=94 lie_down=98=97 lie_flat=67=82 life=20=25 life_,=-8=-25 life_.=69=75 life_is=-15=-27
lift=26=75 lift_my=20=-108 light=-13=-36 light*=57=46 light_headed=106=-24 light_jog=-32=-45 lighter=55=58 lights_out=24=2
like=236=227 like_0=-184=-140 like_a=21=-6 like_an=-82=-86 like_balloons=42=24 like_being=5=-55 like_black=11=-68 like_coca=9=-17
like_coffee=93=145 like_coke=39=89 like_cola=-90=5 like_concrete=-42=-47 like_death=-40=-84 like_five=-3=-24 like_it=31=138
like_jelly=-70=-39 like_lead=-58=-47 like_mad=53=70 like_my=2=24 like_someone=103=112 like_tar=4=-36 like_tea=0=-79 like_the=13=76
like_they=17=17 limbs=64=-50 limit=-25=-13 limpe*=-54=-9 limped=-54=-9 limpi*=64=-14 limping=64=-14 line=11=25 line_,=-16=5
line_.=-1=65 line_0=44=18 line_going=10=80 lined=52=62 lined_up=52=62 lines=-113=-94 link=-63=-60 lip=-16=15 lips=95=86
lips_are=35=43 lips_have=39=50 lips_swelling=16=11 lips_tingling=14=3 liste*=-60=-36 listening=-60=-36 listening_to=-60=-36
lit=-14=-9 lit_up=-14=-9 lithi*=-45=-22 lithium=-45=-22 lithium_for=-10=-7 litre=-32=-39 litre*=-3=29 litres=-3=29 litres_,=10=6
litres_and=43=26 littl*=2=-26 little=2=-26 liver=-102=-107 livin*=11=11 living=11=11 load=32=39 load_of=32=39 loads=38=-25
loads_of=-11=-132 lobst*=-23=-14 lobster=-23=-14 locke*=27=-39 locked=27=-44 locks=39=-36 locks_and=12=-34 log=-14=-13
log_0=-12=-12 lol=-225=-200 lol_,=-111=-102 lol_.=125=109 lol_0=-218=-199 lol_anyway=-11=-10 lol_haha=5=16 lol_lol=-14=-11
lol_my=5=34 lol_no=-90=-102 long=-37=-48 long_one=-26=-17 long_run=45=-25 loo=-59=-100 loo_,=3=-57 loo_and=15=-63
loo_trips=-98=-15 look=228=169 looke*=31=12 looked=31=12 looked_at=11=67 looki*=56=109 looking=56=109 looking_at=68=101
looks=223=61 looks_awful=9=16 looks_like=54=18 loose*=-55=4 lopsi*=32=54 lopsided=32=54 losin*=13=23 losing=13=23 lost=17=11
lost_a=92=56 lost_about=66=80 lost_consciousness=90=110 lost_feeling=-33=25 lost_in=-29=-34 lost_my=-104=-74 lost_on=-39=-13
lost_the=-43=-43 lot=63=90 lot_.=108=147 lot_of=-10=44 lots=-60=-88 lots_of=-60=-88 love=62=57 loved=-13=-16 loved_it=-6=-11
lovel*=-125=-93 lovely=-125=-93 lovely_.=-67=-44 low=41=-21 low_on=43=-10 low_salt=-14=-5 low_sodium=-51=-22 lower=1=-105
lower_leg=26=-33 luft=105=129 lump=74=-68 lump_in=57=-15 lunch=75=59 lunch_,=20=0 lungs=12=39 lungs_burning=-21=-20
lungs_feel=79=101 lungs_on=-24=-30 lungs_were=-32=-43 lying=89=49 lying_down=50=-76 lying_in=-37=-16 lying_on=22=35 ma=165=171
machi*=-11=12 machine=-11=12 mad=-21=-1 mad_,=40=45 mad_.=-16=-25 made=-23=-41 made_me=-52=-49 make=79=105 make_no=16=21
makes=-43=-39 makes_me=-43=-39 mam=0=18 man=-142=-46 manag*=4=-19 managed=-7=-11 managed_0=12=-1 mans=-48=1 many=37=74
marat*=1=-112 marathon=-13=23 marathon_.=-2=74 marathon_?=-13=-43 marathon_and=17=-2 marathon_lol=3=49 march=-114=-89
march_,=-36=-35 mark=111=14 marki*=-80=-70 marking=-80=-70 marsh*=21=26 marshal=35=28 marshals=86=75 massi*=-50=-25
massive=-50=-25 massive_crash=-13=-23 match=-111=-101 mate=-37=18 mate_,=7=29 mate_.=-29=-24 mate_is=15=7 mate_says=40=22
mates=41=58 mates_say=41=58 matte*=32=29 matter=-12=13 max=-23=0 may=-103=-70 maybe=-26=-1 maybe_,=5=-14 maybe_0=-80=-44 me=40=41
me_,=3=-16 me_.=23=42 me_0=-83=-132 me_a=-75=-151 me_alone=-25=-60 me_and=78=69 me_at=-80=-80 me_by=42=49 me_for=-11=9
me_haha=-24=-4 me_i=37=57 me_in=69=5 me_left=0=-17 me_like=-72=-68 me_lol=-2=17 me_my=-41=-41 me_now=59=32 me_off=10=16
me_on=73=68 me_over=-66=-49 me_the=-12=37 me_to=-28=-15 me_up=-123=-50 me_when=5=33 meals=-133=-124 mean=-22=-35 mean_.=21=24
mean_?=-5=-10 medal=-105=-112 medal_.=-45=-58 medic=16=32 medic*=64=98 medical=22=52 medics=42=46 medics_had=-107=-91
meeti*=-149=-91 meeting=-82=-62 meh=-13=13 melte*=-28=-24 melted=-28=-24 menta*=-16=-33 mental=-16=-33 messa*=-30=-32
message=-41=-29 messaging=31=-2 messaging_me=31=-2 metat*=37=-72 metfo*=-38=-10 metformin=-38=-10 mg=-56=-43 mi=24=58 mid=33=81
mid_run=-1=24 middl*=4=43 middle=4=43 middle_of=-29=10 midni*=-44=-39 midnight=-44=-39 migra*=51=47 migraine=67=59 mild=-64=-44
mile=10=27 mile_,=-28=-20 mile_0=32=11 miles=7=-20 miles_0=18=1 milk=20=71 min=39=46 min_,=37=64 mind=17=95 mins=-13=36
mins_,=16=106 mins_.=-15=-18 mins_after=35=4 minut*=121=101 minute=-15=-29 minute_,=-45=-47 minute_.=-1=10 minute_0=-53=-68
minutes=136=130 minutes_,=10=-9 minutes_.=34=1 minutes_and=12=32 misse*=-47=-56 missed=-47=-8 missed_the=-33=-8 missi*=105=115
missing=105=115 missing_beats=4=-45 missu*=5=24 missus=5=24 mist=-7=-31 mist_so=-7=-31 ml=-96=-85 momen*=44=78 moment=44=78
monday_.=12=72 month=-31=-77 month*=-57=13 month_,=-89=-52 month_.=77=-18 months=-57=13 moon=-28=-6 moor=-78=-53 moor_,=-78=-53
more=52=45 more_.=14=43 more_than=-47=70 morni*=16=-12 morning=24=3 morning_,=17=25 morning_0=10=27 morning_after=25=-14
morning_anyway=1=-18 morning_coach=102=86 morning_haha=-63=-51 mornings=-17=-2 mornings_.=23=17 most=22=47 mouth=6=11
mouth_,=38=44 mouth_.=30=28 mouth_has=83=64 mouth_is=48=40 mouth_on=-83=-47 move=-31=9 move_my=44=69 moved=-39=-51 much_,=16=18
much_.=11=-16 much_in=13=32 much_water=-11=-18 mud=-73=-10 muddl*=54=56 muddled=54=56 muddled_.=58=69 muddy=-86=-70 mum=50=41
mum_says=-26=-36 murde*=-23=-29 murder=-7=-20 murdered=-16=-9 muscl*=19=-22 muscle=57=101 muscles=-38=-123 muscles_0=-14=35
muscles_are=13=-28 muscles_so=-4=-27 muscles_swollen=11=-37 mush=-40=-86 must=1=19 my=19=51 my_achilles=0=-43 my_ankle=-11=18
my_appendix=-43=-42 my_arm=65=90 my_arms=76=55 my_back=18=-6 my_belly=-44=-28 my_bike=70=89 my_body=48=90 my_brain=20=12
my_breastbone=65=84 my_breath=-176=-203 my_breathing=64=60 my_brother=-25=-37 my_bum=-32=-34 my_calf=68=-7 my_car=-165=-174
my_cardiologist=-51=-41 my_cheek=-9=-27 my_chest=136=94 my_chin=108=115 my_collarbone=-14=-3 my_dad=-56=-80 my_data=-46=-32
my_desk=-19=-13 my_doctor=-31=-15 my_ears=25=-55 my_elbow=-28=23 my_epipen=106=103 my_face=68=60 my_feet=-7=16 my_finger=-84=-2
my_fingers=-12=-31 my_first=-55=-44 my_foot=30=-13 my_friend=90=81 my_front=40=57 my_gloves=-18=-6 my_hand=55=-8 my_hands=-12=-30
my_head=-36=-53 my_heart=-39=1 my_heel=7=96 my_hip=33=0 my_husband=15=-8 my_jaw=28=61 my_kidneys=-10=-53 my_knee=80=11
my_knees=1=45 my_laces=-12=-31 my_last=-52=-48 my_left=2=-12 my_leg=92=-14 my_legs=126=87 my_life=12=25 my_lips=-43=-56
my_liver=-38=-32 my_lower=23=18 my_lungs=-13=-34 my_mate=85=37 my_mouth=1=33 my_mum=40=2 my_nails=50=64 my_neck=-24=-43
my_own=48=93 my_palms=-7=-48 my_partner=37=44 my_pb=66=13 my_pee=114=-19 my_period=-94=-32 my_periods=-6=-33 my_phone=-21=-25
my_pulse=85=34 my_quads=40=-4 my_ribs=9=65 my_right=-13=108 my_run=17=31 my_running=45=38 my_shin=37=-59 my_shoes=-29=-36
my_shoulder=29=34 my_side=-10=-4 my_sister=98=60 my_skin=-98=-35 my_skull=23=40 my_smile=32=35 my_sodium=17=-9 my_son=-61=-57
my_soreness=-12=0 my_speech=6=13 my_splits=-69=-63 my_sternum=24=68 my_stool=21=20 my_tablets=81=83 my_thigh=16=34 my_throat=67=65
my_ticker=24=132 my_toe=-57=-18 my_toenail=8=52 my_toes=-57=-33 my_twenties=-123=-127 my_uncle=-29=-36 my_urine=39=30
my_vest=61=43 my_vision=50=-73 my_voice=-13=-24 my_watch=31=45 my_water=-129=-61 my_wee=90=22 my_wife=2=36 my_words=85=59
my_wrist=-118=-64 mysel*=7=45 myself=7=45 myself_,=-52=-46 myself_.=61=65 myself_again=18=28 na=47=30 nail=46=-33 nail_,=46=-33
nails=68=83 name=75=82 name_.=64=64 names=83=69 nan=-59=-13 nap=-56=-28 nause*=82=108 nauseous=68=100 nauseous_,=43=36 near=49=66
near_the=49=66 nearly_died=-11=-9 nearly_fainted=71=-5 nearly_fell=11=-67 nearly_gave=12=7 nearly_passed=-32=-123
nearly_went=25=63 neck=20=18 neck_.=-46=-25 neck_and=-11=18 neck_is=29=72 neck_stiff=8=40 necke*=24=15 necked=24=15 need=-148=-86
need_a=-56=-20 need_to=-59=-44 neede*=-118=-107 needed=-118=-107 needl*=-42=-39 needles=-42=-39 neigh*=-67=-64 neighbour=-59=-64
neighbour_had=0=-19 nerve*=-62=-9 nerves=-62=-9 nettl*=-67=-9 nettle=-67=11 nettles=0=-20 never=-21=-83 never_!again=-93=-79
never_!been=5=21 never_!had=54=91 new=-98=-111 new_best=41=54 new_gel=53=33 next=82=64 next_one=-19=-35 next_thing=54=45
next_to=62=80 nice=-102=-91 nicke*=-12=-2 nicked=-12=-2 nicked_my=-12=-2 nie=168=192 niggl*=25=91 niggle=-71=-25 night=45=-165
night*=-56=-73 night_,=12=36 night_.=110=20 night_0=48=110 night_and=-56=-83 night_in=39=0 night_shift=25=48 night_so=-55=0
nightmare=-94=-90 nights=38=17 nights_this=-29=-18 nil=-4=-23 nine=-73=-68 nine_hours=-29=-31 nippl*=-26=34 nipple=19=54 nite=59=1
no=72=61 no_!appetite=66=-39 no_!blisters=16=26 no_!blood=-35=-8 no_!bother=-33=0 no_!chest=50=5 no_!dizziness=-28=-29
no_!fever=-17=13 no_!headache=-30=-39 no_!memory=30=27 no_!more=-41=-16 no_!pain=-13=-70 no_!pee=-32=-21 no_!point=-35=-30
no_!pulse=26=23 no_!reason=66=67 no_!run=-17=-17 no_!running=-42=-44 no_!salt=-16=-11 no_!seizure=-35=-53 no_!sense=26=23
no_!soreness=-16=-21 no_!strength=59=-32 no_!sweat=23=25 no_!swelling=-34=-52 no_!time=-59=-78 no_!wait=-37=-26 no_!wee=20=-4
no_idea=-35=-16 no_one=-8=36 no_sleep=-116=-89 nobod*=145=117 nobody=81=42 nobody_!would=40=56 noise=8=11 non=84=89 none=-54=-62
none_!of=2=-20 none_.=-3=-22 nonse*=50=37 nonsense=50=37 nonsense_and=25=16 noon=-6=36 nope=-70=-22 norma*=3=49 normal=-47=-3
normal_,=-7=-24 normal_.=-52=-65 normal_?=164=181 normal_for=60=65 nose=-36=33 noseb*=29=16 nosebleed=29=19 not=197=196
not_!a=-45=-64 not_!answer=32=34 not_!answering=21=30 not_!been=60=-52 not_!breathing=116=133 not_!clot=18=44 not_!dizzy=-34=-49
not_!do=31=36 not_!faint=-20=-18 not_!feel=-11=37 not_!find=5=14 not_!get=1=-12 not_!had=-29=-70 not_!have=-54=-71
not_!hurt=-100=-61 not_!in=-67=-45 not_!like=69=116 not_!make=13=5 not_!making=50=60 not_!me=-21=-26 not_!obey=14=31
not_!open=33=32 not_!peed=47=-43 not_!pregnant=-75=-78 not_!recognise=48=48 not_!responding=20=19 not_!see=10=8 not_!short=-14=-32
not_!sick=0=-11 not_!sore=-55=-15 not_!straighten=10=3 not_!swollen=-56=-6 not_!the=14=-158 not_!there=63=33 not_!touching=43=38
not_!understand=20=19 not_!vomit=0=12 not_!wake=3=29 not_!want=-1=-29 not_!work=-33=-37 not_!working=16=21 not_!worth=8=11
not_better=40=16 not_come=-16=-5 not_getting=-100=-37 not_go=73=-63 not_going=60=63 not_know=47=24 not_remember=110=91
not_right=17=-129 not_shift=41=23 not_stop=62=77 not_sure=-44=-38 nothi*=-12=12 nothing=-41=-30 nothing_!comes=20=-23
nothing_!like=36=27 nothing_!new=-92=-20 nothing_!since=-27=-55 nothing_,=12=32 nothing_.=51=47 notic*=75=170 now=100=134
now_,=-15=-5 now_.=-59=-66 now_0=-2=-57 now_?=-15=-25 now_and=0=-20 now_anyway=-15=-9 now_cannot=0=44 now_i=73=134 now_it=52=74
now_lol=-25=-38 now_my=9=31 now_vomiting=31=21 nowhe*=5=38 nowhere=5=38 nowhere_.=-39=-49 nowt=-66=-15 numb=63=7 numb_,=12=37
numb_.=18=13 numb_and=0=58 numb_with=-19=-8 numbe*=10=-22 number=144=143 numbers=-81=-93 numbn*=22=10 numbness=22=10 nurse=-17=-47
nurse_,=-45=-22 nurse_and=6=28 nuts=-40=61 nuts_,=-22=-5 nuts_.=28=46 o=75=141 odd=2=26 of=67=6 of_0=80=-53 of_a=-31=2
of_bed=115=32 of_black=-12=8 of_blood=-58=-41 of_breath=-50=-87 of_chest=-43=-18 of_coke=-13=-27 of_ending=18=16
of_everything=24=18 of_it=55=171 of_life=40=39 of_me=-18=45 of_my=229=119 of_nowhere=36=43 of_one=29=34 of_puff=86=76
of_pus=58=-25 of_red=91=-43 of_sleep=-7=-42 of_spuds=15=25 of_ten=-67=-38 of_the=-85=-26 of_this=-27=-30 of_water=77=25
of_work=59=28 off=19=56 off_,=65=58 off_.=17=11 off_0=7=-25 off_and=-29=14 off_for=-121=-55 off_if=68=46 off_like=42=31
off_me=-61=-103 off_my=36=37 off_since=16=-15 off_the=46=68 offic*=-64=-48 office=-64=-48 ok=-91=-119 ok_,=-52=-29 ok_.=-47=2
ok_0=-103=-94 ok_today=40=-5 old=-154=-83 old_.=11=31 old_car=75=29 on=-16=-8 on_,=110=133 on_.=-6=66 on_0=-7=-20 on_about=-22=-25
on_an=109=17 on_and=47=-58 on_apixaban=-62=-19 on_bisoprolol=-14=-13 on_blood=-43=-46 on_call=21=-32 on_every=85=29
on_fire=-54=-57 on_gravel=-7=-48 on_holiday=-15=19 on_in=12=14 on_it=-20=-177 on_legs=87=79 on_me=21=-4 on_my=49=-26 on_one=57=-4
on_purpose=21=32 on_shift=9=54 on_soreness=-19=-19 on_stairs=24=-34 on_sudden=-60=-31 on_sunday=16=21 on_tablets=-29=7
on_that=55=148 on_the=33=22 on_top=29=11 on_tuesday=-28=-33 on_warfarin=50=75 on_water=-126=-131 once=-267=-233 once_,=39=25
once_in=-99=-89 one=91=71 one_,=14=115 one_.=-39=-2 one_calf=69=22 one_eye=16=27 one_hour=-27=-54 one_is=-33=-56
one_kidney=-80=-46 one_leg=2=-157 one_minute=73=7 one_side=28=-22 one_spot=-44=-51 one_step=32=79 one_would=75=90 ones=-19=-29
onion*=-14=-12 onions=-14=-12 only=12=-7 only_,=-43=-30 only_.=-49=18 only_0=-98=-51 only_a=59=-119 only_left=187=16
only_managed=40=30 only_the=-49=10 oozin*=47=-23 oozing=47=-23 op=38=103 open=-1=38 or=145=28 or_0=-12=0 or_so=-68=-17
or_wrist=-22=-7 orang*=-5=-62 orange=-5=-62 orina=237=-61 other=39=-26 other_,=41=104 other_.=12=-68 other_one=30=-42 our=-13=-30
our_first=27=4 our_second=-45=-37 out=-24=32 out_,=-160=-144 out_.=55=87 out_0=75=84 out_after=-13=13 out_and=-159=-217
out_at=139=100 out_but=-40=-25 out_cold=70=53 out_for=65=79 out_from=1=-40 out_how=48=45 out_i=-42=-54 out_in=-49=-35
out_like=56=-35 out_of=7=-50 out_on=57=84 out_once=-96=-83 out_the=105=100 out_there=-141=-81 out_to=-164=-130 out_when=-72=11
out_where=23=28 out_wrong=54=69 outsi*=25=-10 outside=25=-10 oven=1=44 oven_,=-10=1 over=91=85 over_,=22=-26 over_.=84=-8
over_0=-52=8 over_all=4=15 over_and=26=19 over_at=40=25 over_it=-27=-21 over_me=91=93 over_my=-30=-66 over_on=0=-46
over_the=-81=-123 overd*=71=102 overh*=-37=-3 overheated=-61=-55 overn*=48=-58 overnight=48=-58 overnight_.=40=-21 own=59=113
own_name=21=10 oxyge*=70=125 oxygen=70=125 oz=-30=-21 pace=-125=-95 pacin*=-32=-34 pacing=-32=-34 pack=101=84 pack_strap=32=12
packe*=62=81 packed=62=81 page=-16=-33 pain=-3=-62 pain_,=4=67 pain_.=104=89 pain_0=41=32 pain_all=-88=-27 pain_and=16=-37
pain_at=44=7 pain_between=0=31 pain_in=-32=35 pain_is=11=-14 pain_last=34=14 pain_low=36=-52 pain_on=69=-35 pain_one=-21=-43
pain_so=-21=-19 pain_when=31=75 painf*=5=-59 painful=5=-53 paini*=41=104 paining=41=104 pale=-162=-61 palms=-6=-38 palms_,=-7=-48
palpi*=132=-32 palpitations=47=-29 panti*=-3=70 panting=-3=70 paper=-13=-48 parac*=28=26 paracetamol=28=26 param*=-22=-33
paramedic=26=14 paramedic_,=-35=-34 park=62=44 park_.=22=19 parked_a=10=0 parkr*=31=19 parkrun=31=19 parkrun_,=-64=-56
parkrun_.=26=17 parkrun_pb=123=88 partn*=-22=-19 partner=-22=-19 partner_says=51=52 pass=40=44 pass_out=40=44 passe*=54=8
passed=54=8 passed_clean=137=127 passed_out=88=76 passi*=41=27 passing=41=27 passing_out=-6=114 past=11=-69 past_my=0=-42
patch=47=17 path=-137=-122 path_.=-17=8 patie*=-99=-73 patient=-17=-12 patient_fainted=26=36 patients=-82=-61 pause=-135=-42
pause_.=47=-6 pause_0=-68=-19 pavem*=48=82 pavement=48=82 pb=32=-10 pb_.=-57=-64 pb_0=138=136 peanuts=5=10 pecho=138=187
pecs=-8=-11 pee=50=-117 pee_,=13=-17 pee_.=21=-23 pee_is=3=-25 pee_looks=21=-24 pee_since=0=-29 pee_stop=-95=-8 pee_was=-26=-9
peed=54=47 peed_clear=-19=0 peein*=-9=-72 peeing=-9=-72 pen=35=35 peopl*=19=21 people=19=21 people_are=21=9 perce*=-129=-33
percent=-129=-33 perfe*=-65=-25 perfect=-67=-12 perfect_.=-24=0 perfectly=3=-13 perfectly_fit=3=-13 perio*=-86=-8 period=-98=11
period_since=-102=-79 periods=12=-19 phone=44=37 physi*=-89=-59 physio=-89=-59 physio_says=-62=-58 pill=32=31 pillo*=21=29
pillow=21=29 pills=28=40 pills_.=51=37 pin=19=11 pink=67=95 pink_.=-29=25 pink_pee=-55=-40 pins=-42=-27 pins_and=-42=-27
pint=-39=-57 pint_of=-12=8 piss=68=43 piss_is=35=-14 pissi*=15=-16 pissing=15=-16 pitch=-19=-26 pizza=-36=-36 pizza_,=-17=-24
place=39=-14 place_with=-36=0 plain=10=11 plan=-68=-49 plan_.=-32=-22 plan_to=41=26 plane=42=15 plann*=-73=-42 planned=-43=-11
planning=-30=-32 plast*=-97=-59 plaster=-98=-62 plaster_on=-76=-61 playi*=-82=-47 playing=-82=-47 playl*=-46=-38 playlist=-46=-38
pleas*=-55=-25 please=-55=-25 please_.=-41=-32 plent*=-40=18 plenty=-40=18 plenty_.=41=74 plot=-20=-12 plus=63=113 pm=21=-29
pm_0=15=35 pneum*=-21=-10 pneumonia=-21=-10 podca*=-91=-79 podcast=-91=-79 podcast_about=-32=-48 point=84=45 point*=-12=-29
point_in=28=44 point_of=48=96 points=-12=-29 poo=71=-29 poo_is=22=49 pool=100=98 poor=-38=-28 poor_sleep=52=55 pop=18=-23
pop_in=18=-23 poppe*=-35=-4 popped=-35=-4 popped_to=-22=-2 porri*=-48=-32 porridge=-48=-32 porta*=-33=-20 post=-9=12 posts=-41=-46
posts_.=-25=-38 pound*=22=4 pounding=26=5 pounding_.=11=32 pounding_and=0=-57 pounding_at=-48=33 poure*=-44=-31 poured=-44=-31
pouri*=51=74 pouring=51=74 power=30=17 prawn=53=65 prawn*=-13=-7 prawns=-13=-7 pregn*=-88=-73 pregnant=-70=-64 pregnant_,=-61=-58
press=-77=-12 press*=19=30 pressing=21=49 pressing_on=0=18 pressure=-67=-67 pressure_,=-19=-17 pressure_in=16=4 preve*=-43=-32
pride=-40=-24 print*=-10=10 printer=-12=-12 prob=34=73 proba*=80=70 probably=80=70 probl*=-60=-59 problem=-61=-59 progr*=-39=-17
progress=-39=-17 prope*=85=67 proper=54=-43 properly=31=110 properly_.=50=73 pub=-48=-59 puff=86=76 puffe*=71=84 puffed=23=20
puffed_out=34=20 puffed_up=23=-3 puffer=48=64 puffer_is=31=32 puffi*=-66=-36 puffing=-66=-36 puffing_up=-33=-13 puffy_,=32=-1
puffy_hands=17=18 pull=7=158 pull_ups=0=12 pulle*=-66=21 pulled=-66=21 pulse=146=-8 pulse_0=-88=10 pulse_is=61=-39
pulse_pounding=-91=-33 pump=-32=-27 pumpi*=-10=10 pumping=-10=10 pumping_out=24=29 pupil=-3=14 pure=61=-43 purpo*=21=32
purpose=21=32 pus=72=-73 pus_,=20=-64 push=28=52 pushi*=12=18 pushing=12=18 pushing_on=12=18 put=140=138 put_me=-56=-30
put_my=13=56 put_on=-26=-4 put_the=6=46 put_weight=8=11 quads=-70=-61 quads_0=-47=-1 quads_are=112=95 quads_on=-76=-51
quest*=94=79 question=29=25 questions=65=54 queue_for=-1=37 quick=-81=-32 quick*=-11=-17 quite=27=14 quite_interesting=27=4
r=-3=-24 r_a=-3=-24 race=55=24 race_,=14=78 race_.=104=61 race_0=-13=-14 race_again=-16=-37 race_and=26=-6 race_day=-92=-75
racin*=-23=20 racing=-23=20 racing_and=0=61 racing_heart=14=4 radia*=14=18 rain=-46=-50 rain_0=-17=-15 raise=24=9 ran=-142=-78
ran_.=0=-18 ran_0=68=100 ran_at=38=12 ran_in=27=89 ran_it=-23=-27 ran_the=-19=-19 rash=48=-21 rash_all=21=-31 rate=-70=-55
rate_0=-3=14 rate_strap=51=70 rate_was=-50=-4 razor=27=-6 razor_blades=27=-6 rd=-22=-12 react*=45=21 reaction=52=33
reaction_,=22=9 read=8=12 read_0=51=71 read_the=32=26 readi*=-96=-20 reading=-96=-20 reading_a=-27=-26 reads=-28=-27
reads_0=-28=-27 ready=-115=-106 ready_to=-56=-44 real=-7=48 reall*=94=-15 really=94=-15 really_bad=46=61 really_dark=18=-15
reckon=77=72 reckons=-82=-76 reckons_i=-82=-76 recov*=-125=-80 recovered=-60=-52 recovered_quick=-11=-6 recovering=-19=-14
recovery=-45=-14 red=-27=7 red_,=32=3 red_.=-20=23 red_and=32=66 red_as=-93=-38 red_face=-191=-86 red_hot=-20=43 red_in=78=-82
red_line=95=32 red_stuff=22=119 redne*=52=13 redness=52=13 refre*=-54=-62 refresher=-52=-62 remem*=70=68 remember=70=68
remember_finishing=11=15 remember_my=-33=-26 remember_the=-15=-48 rep=-53=-32 rep_,=-1=15 rep_0=6=-29 repea*=48=74 repeating=28=48
reps=-36=-15 reps_.=29=16 reps_0=-50=-50 reps_tonight=10=31 respi*=321=373 rest=32=-80 rest_,=27=-31 rest_.=12=-31 rest_0=38=89
rest_?=-15=-22 rest_and=0=19 resti*=-51=-66 resting=-51=-66 resting_.=-64=-51 resting_heart=39=-65 resting_hr=-79=-10
resting_pulse=31=46 restless_.=14=4 restr*=-54=-29 restricted=-19=-19 resul*=-71=-86 results=-46=-55 rhabd*=6=-78 rhabdo=11=-78
rhabdo_.=24=-20 rhabdo_in=46=-48 rhyth*=69=-99 rhythm=69=-99 ribs=24=117 ribs_.=12=40 rice=-32=-54 rider*=-13=-23 riders=-13=-23
riders_everywhere=-13=-23 right=16=-19 right_,=128=145 right_.=33=-45 right_after=33=50 right_arm=-14=6 right_calf=5=-19
right_hand=51=78 right_in=33=84 right_now=-192=-139 right_side=-75=-68 rigid=11=15 ring=-31=22 ringi*=48=28 ringing=48=28
ringing_,=31=37 rings=11=2 rite=87=155 river=-123=-65 river_,=-60=-41 rn=102=69 road=-43=-31 roast*=70=9 roasting=59=58 rock=93=-8
rock_hard=21=-88 roll=-58=-26 rolle*=3=-21 rolled=31=11 rolled_back=14=31 rolled_it=-12=-61 rolled_my=-45=-31 room=135=29
room_is=51=3 root=-51=-69 rope=89=115 rotte*=22=-96 rotten=22=-96 rough=-46=-11 round=111=27 round*=-48=-21 round_,=-35=-72
round_me=28=58 round_my=54=51 round_the=65=20 round_with=0=14 route=-99=-107 rpe=-56=-32 rpe_0=-52=-28 rubbe*=-14=-13
rubbed=-16=-14 rubbi*=-30=-41 rubbish=-18=-29 rubbish_,=-41=-37 rubbish_0=8=-16 rugby=-25=-3 rumbl*=-45=-30 rumbling=-45=-30
run=43=-16 run_,=71=99 run_.=13=-26 run_0=12=17 run_a=-11=-3 run_and=49=58 run_done=-12=-1 run_for=-5=-21 run_lol=40=10
run_today=-9=-22 run_tomorrow=-75=-51 run_was=-19=-18 runne*=-19=19 runner=41=50 runner_who=-53=-78 runni*=62=47 running=-23=-36
running_,=-55=20 running_.=-44=-72 running_a=58=17 running_buddy=45=35 running_fever=-24=0 running_for=-54=-46 running_out=39=21
runs=64=-128 rust=0=-38 rusty=64=20 s=-78=-70 s_,=-20=-55 s_0=-50=-13 sack=15=25 sack_of=15=25 sad=-23=-25 saddl*=55=14
saddle=55=14 said=37=65 said_,=-13=-23 said_.=19=11 said_i=-11=4 salad=-104=-58 salt=-69=-32 salt_0=36=24 salt_diet=-14=-8
same=68=167 same_question=29=25 same_thing=35=36 sang=104=-26 sangr*=128=40 sangre=79=-18 sangu*=78=83 sangue=78=83 sank=14=-34
sat=126=166 sat_down=50=-11 sat_here=42=54 sat_in=16=36 sat_on=6=11 sauce=-34=20 saved=-59=-80 saw=-105=-73 saw_a=-78=-82
saw_it=79=123 saw_stars=70=-11 saw_the=-69=-25 say=13=91 say_,=26=39 say_.=-18=15 say_0=27=-79 say_i=132=149 sayin*=-53=-53
saying=-53=-53 says=92=73 says_0=56=41 says_do=58=75 says_i=63=65 says_it=-63=-108 says_light=-32=-45 says_my=47=93 scale=-85=-44
scan=-10=-3 scare*=14=23 scared=14=23 scared_.=47=25 scared_of=-67=-40 scary=-103=-63 schoo*=5=19 school=5=19 school_,=-117=-74
scorc*=10=47 scorching=5=36 scram*=15=9 scrambled=15=9 scrat*=-27=-41 scratch=-9=-10 screa*=-22=-10 screaming=14=23
screaming_0=-23=-5 screaming_but=78=81 scree*=-12=4 sea=-45=-37 seaso*=-114=-69 season=-72=-69 season_,=-72=-69 sec=45=48
sec_,=15=21 secon*=47=49 second=-82=-95 second_,=-23=-29 second_.=-12=-48 seconds=128=144 secs=43=33 see=-69=14 see_the=-38=-27
see_you=-11=-1 seein*=41=-27 seeing=41=-27 seeing_double=41=72 seeing_stars=3=-35 seeing_things=0=19 seem=16=31 seem_to=16=31
seize*=-59=-47 seized=-59=-47 seized_up=-59=-47 seizu*=32=35 seizure=32=35 seizure_,=48=49 seizure_.=83=97 seizure_and=-91=-114
seizure_last=-125=-88 seizure_on=-109=-113 seizure_today=11=-20 self=73=116 send=58=70 sent=66=67 sente*=128=133 sentence=77=88
sentence_,=36=34 sentences=52=45 serio*=30=-56 sessi*=27=13 session=57=56 session_.=-6=32 session_0=97=112 set=15=32 sets=-39=-12
sets_of=-39=-12 settl*=-35=-69 settled=-77=-46 settled_in=-55=-42 seven=-60=-64 seven_.=-9=-24 seven_and=-15=-30
seven_hours=-32=-9 sever*=28=6 severe=28=6 shade=-63=-12 shake=82=126 shaki*=-12=-52 shaking=-12=-52 shaking_,=8=60
shaking_.=35=-100 shaking_and=7=30 shaking_with=38=-40 shaky=82=12 shaky_,=35=26 sharp=-67=40 sharp_pain=43=43 shatt*=-35=-28
shattered=-35=-28 she=-9=61 she_is=8=58 she_keeps=-57=-30 she_says=10=6 she_was=27=31 sheet=64=95 sheet*=85=0 sheet_.=54=34
sheets=85=0 shift=-17=19 shift_,=25=30 shift_.=16=12 shin=26=36 shin_,=30=-15 shin_.=9=-11 shin_bone=30=-70 shin_hurts=10=-2
shin_is=27=52 shin_pain=15=-29 shin_splints=-38=-15 shins=-85=-45 shirt=62=66 shive*=34=-76 shivering=7=66 shivering_and=20=-59
shivers=27=-80 shivers_and=27=-4 shivery=0=-62 shoe=-43=11 shoes=57=36 shoes_,=-19=-26 shoes_.=-23=-15 shoes_0=-44=-23
shoes_in=74=68 shoes_smell=16=26 shoot*=20=57 shop_0=-22=6 short=-19=-16 short*=-83=-19 short_of=40=10 shorts=-55=28 shot=-56=-78
shoul*=-79=-27 should=-79=-56 should_i=-63=-29 should_rest=30=30 shoulder=63=112 shoulder_,=10=33 shoulder_blade=4=-74
shoulder_blades=33=56 shoulders=-62=-82 showe*=65=29 shower=48=74 shower_,=32=35 shower_.=-30=-26 shower_after=13=0 shut=1=37
sick=-56=-82 sick_,=46=91 sick_.=38=65 sick_0=55=-46 sick_all=-30=-11 sick_and=0=28 sick_of=-79=-57 sickl*=-59=-64 sickle=-59=-64
sickle_cell=-35=-33 side=41=120 side_,=39=-19 side_.=46=-51 side_of=-47=-51 side_only=34=166 side_stitch=-43=-74 side_when=0=28
sides=-14=-7 sight=-30=-3 signe*=36=-13 signed=36=-13 signed_me=4=-13 since=287=95 since_,=28=31 since_.=-39=-56 since_0=-181=-44
since_a=9=64 since_birth=-89=-39 since_breakfast=47=88 since_i=84=23 since_last=54=-175 since_mile=59=61 since_morning=21=5
since_sunday=164=-29 since_the=303=52 since_two=17=-7 since_yesterday=95=-82 sip=1=10 sir=105=137 sir_,=-2=-23 sir_.=74=67
siste*=45=15 sister=45=15 sister_is=39=40 sit=59=134 sit_.=13=18 sit_up=30=36 sitti*=12=34 sitting=-4=-10 sitting_here=6=-86
sitting_on=20=55 six=-107=-69 six_hours=-51=-47 size=41=-6 size_0=-45=-36 size_of=90=90 skin=100=34 skin_,=-16=-20 skin_.=29=-9
skin_around=7=-105 skin_is=23=53 skin_on=30=3 skinn*=0=33 skinned=0=33 skinned_my=-7=-48 skipp*=6=-123 skipped=29=-37
skipped_beats=50=-37 skipping=-23=-86 skull=23=40 sky=-27=16 sky_.=-31=-2 slapp*=38=-11 slapping=38=-11 slaps=34=3 sleep=-17=13
sleep*=-6=36 sleep_,=-40=2 sleep_.=-16=-4 sleep_0=92=94 sleep_and=-7=-24 sleep_for=-10=-22 sleep_not=-20=-31 sleep_rubbish=8=-16
sleep_six=-4=-23 sleep_was=21=22 sleeping=-5=19 sleepy=25=37 sleev*=-26=-13 slept=-94=-58 slept_0=72=25 slept_for=97=86
slept_in=-42=0 slept_like=-77=-53 slept_ok=-13=0 slept_on=-41=-33 sligh*=-57=-49 slight=-57=-44 slipp*=-40=8 slipped=-11=28
slipped_,=51=71 slow=-78=-57 slow_.=-18=-18 slurr*=121=121 slurred=49=40 slurring=71=76 smack*=24=41 smacked=24=41 small=10=1
smash*=11=-8 smashed=11=-8 smashed_it=-39=-38 smashed_my=77=23 smashed_up=53=52 smell=15=55 smell_,=21=47 smells=-64=0 smile=0=60
smile_is=34=44 smili*=-86=-64 smiling=-86=-64 smiling_.=-26=-8 smoke=-41=-63 smoot*=-86=4 smoothie=-86=4 snap=63=67 snap_in=25=73
snapp*=-63=-49 snapped=-60=-49 snow=6=14 snow_,=-36=-30 so=-185=-161 so_0=-47=-52 so_a=46=54 so_bad=-3=-69 so_easy=-54=-27
so_funny=-24=-16 so_hard=76=58 so_hot=-24=45 so_i=-18=36 so_late=-35=-45 so_missed=-30=-2 so_much=9=29 so_my=-36=-11 so_no=-16=-51
so_only=-14=-16 so_ran=-35=-67 so_short=-12=4 so_slept=-18=20 so_swollen=67=-72 so_thick=-53=-73 so_tired=-14=-25 so_weak=53=-51
so_you=-37=-46 soaked_.=9=13 soaked_through=-108=-86 soaked_two=32=79 sock=-56=-65 socks=-14=25 sodiu*=-59=-23 sodium=-59=-23
sodium_intake=17=-9 sofa=-52=-55 sofa_,=13=-23 sofa_.=108=50 sofa_0=-18=-38 solid=-19=2 some=126=162 some_kind=37=47 someb*=40=67
somebody=40=67 somebody_is=24=42 someo*=140=163 someone=130=163 someone_else=25=40 somer*=36=-1 somersaults=36=-1 somet*=72=25
something=65=48 something_,=9=41 something_.=33=5 something_is=32=-102 something_like=39=47 son=-3=-11 soon=29=-12 sore=-94=-38
sore_,=-62=-20 sore_.=-77=-16 sore_0=223=158 sore_all=19=9 sore_and=-34=-15 sore_everywhere=-5=21 sore_from=-97=-81
sore_throat=-146=-108 sore_to=49=-46 sore_when=47=14 soren*=-78=-88 soreness=-78=-88 soreness_,=-24=-13 soreness_0=164=78
soreness_is=-2=-40 soreness_today=-20=0 soreness_yet=26=40 sorne*=-45=-27 sorness=-28=-24 sorry=-103=-97 sort_of=19=7
sorte*=-101=-65 sorted=-101=-65 sorted_,=-9=-19 sorted_.=-8=-17 soul=-62=-39 sound*=-25=-18 sounds=23=28 soup=13=-19 space*=-9=-11
spaced=-9=-11 spaced_out=-9=-11 spare=16=26 spare_shoes=16=26 speak=45=48 speak*=-38=-23 speaker=-65=-49 speaking=28=27
speec*=57=67 speech=58=67 speech_is=6=13 spewi*=23=11 spewing=23=11 spin=-3=26 spin_class=30=61 spinn*=59=-27 spinning=59=-27
spinning_.=51=-8 spins=85=-59 spit=7=77 spitt*=39=61 spitting=39=61 splin*=-82=-15 splints=-38=-15 split=-16=-41 split*=-6=11
splits=-69=-63 splitting=63=75 splitting_and=0=12 spot=15=-71 spot_on=31=-56 spots=17=-111 sprai*=-81=-5 sprained=-81=-5
spray=85=83 sprea*=-2=26 spreading=43=39 spreading_.=15=26 spreading_and=0=14 sprin*=-189=-67 spring=-92=-3 sprint=-83=-42
sprints=-14=-22 spuds=15=25 spurt*=32=67 spurting=32=67 spurting_.=14=26 squat*=-89=-77 squats=-89=-77 squats_,=-30=-16
squats_haha=10=32 squea*=9=11 squee*=129=144 squeeze=47=53 squeezed=76=85 squir*=58=114 squirting=63=48 ss=10=3 ss_genotype=10=3
stab=10=35 stabb*=3=33 stabbing=3=33 stage=-42=-22 stage_0=-42=-22 stagg*=71=63 staggering=76=102 staggering_about=14=39
staggering_all=53=64 stair*=31=42 stairs=31=42 stairs_,=53=51 stairs_.=30=30 stairs_0=-12=25 stairs_after=10=32 stairs_at=63=68
stairs_haha=-67=-55 stand=-6=-24 stand*=-52=-10 stand_,=35=64 stand_.=46=68 stand_on=7=-31 stand_up=26=8 standing=14=41
standing_on=-47=-15 standing_out=19=-29 standing_up=42=61 stari*=108=99 staring=108=99 stars=73=-46 start=25=17 start*=76=167
start_,=26=-37 start_0=-30=-3 start_line=-50=16 started=60=148 started_in=14=24 starv*=-4=17 starving=-4=17 station_,=26=21
stay=3=101 staye*=-15=-44 stayed=-15=-44 stead*=-36=-39 steady=-36=-39 step=72=168 step_.=32=51 stepp*=36=40 stepped=12=-27
stepped_on=12=-27 stepping=23=66 stepping_in=16=15 steps=-10=-52 stern*=56=83 sternum=56=83 stick*=66=-84 sticky=-65=-53
stiff=-37=-3 stiff*=-29=-30 stiff_,=-43=-30 stiff_.=55=47 stiff_0=1=14 stiff_from=-21=-29 stiff_neck=12=-10 stiffness=-31=-31
stifl*=-16=-7 stifling=-16=-7 stifling_but=25=13 still=143=161 still_,=55=70 still_0=-13=-15 still_cannot=21=11
still_feeding=-32=17 still_going=18=59 still_in=26=40 sting=17=53 sting*=-41=-43 sting_,=17=38 stings=-41=-42 stink*=6=-33
stinks=6=-33 stitc*=-126=-103 stitch=-51=-60 stitch_at=-39=-10 stitch_in=13=25 stitches=-19=-1 stoma*=26=-32 stomach=26=-32
stomach_pain=46=-113 stone=-93=-55 stood=44=31 stool=86=-45 stop=-43=22 stop_,=79=103 stop_.=99=82 stop_at=-40=-10 stop_for=-49=22
stop_it=-40=-47 stop_messaging=31=-2 stop_shaking=1=10 stop_the=95=148 stopp*=-51=-16 stopped=-51=-17 stopped_.=2=-26
stopped_sweating=79=103 stops=52=77 stops_when=6=48 storm=-43=-16 story=-54=-58 stout=-52=-64 strai*=5=-19 straight=-18=39
straight_,=11=44 straight_.=8=16 straight_away=24=-33 straight_line=-43=1 straighten=43=-95 straighten_my=23=-13 strained=-20=-13
stran*=25=35 strange=5=17 strap=-51=4 strap_0=14=-14 strap_is=12=43 strap_or=-22=-7 strap_slipped=51=71 strav*=-15=-9
strava=-15=-9 straw=6=33 straw_.=-38=0 strea*=91=-112 streak=1=-67 streaks=43=0 streaming=-27=3 stree*=84=66 street=84=66
stres*=59=-12 stress=78=-12 stress_,=52=55 stress_fracture=88=-67 strid*=-21=-6 strides=-72=-62 strik*=-81=32 striker=-85=-70
strin*=26=38 strok*=-89=-62 stroke=69=92 stroke_,=42=38 stroke_.=110=126 stroke_0=-83=-105 stroke_and=-43=-33
stroke_association=-18=-15 stroke_at=-44=-44 stroke_i=29=25 stroke_in=-24=0 stroke_of=-75=-63 stroked=-17=-43 strokes=-141=-110
strokes_and=-146=-111 stron*=44=-6 strong=24=-6 strong_,=29=32 strug*=29=45 struggling=29=45 struggling_for=8=26
struggling_to=18=13 stuck=115=26 stuck_,=24=48 stuck_at=57=19 stuff=53=28 stuff_(=-12=8 stuff_.=-4=13 stumb*=70=-2 stung=-48=-35
stung_and=12=0 stung_by=-60=-41 sub=-78=-63 sub_0=-78=-63 sucki*=58=27 sucking=58=27 sudde*=64=59 sudden=53=86 sudden_,=43=45
sudden_.=25=32 suddenly=12=-27 suddenly_.=-45=15 suffe*=-57=-6 suffo*=37=42 suffocating=0=-25 sugar=98=123 sugar_0=50=66
sugar_is=49=70 suici*=62=121 suicidal=134=182 suicide=-48=-49 summe*=-112=-51 summer=-89=-46 sun=51=6 sunbu*=-50=-70
sunburnt=-50=-70 sunda*=26=-56 sunday=26=-56 sunday_,=35=-96 sunday_.=-19=23 sunday_0=-38=-19 suppo*=-67=-71 support=-67=-71
sure=-33=-8 surge*=-5=-18 surgeon=-32=-45 surgeon_says=-32=-45 surgery=26=28 survi*=-84=-62 swall*=43=69 swallow=55=65
swallow_,=22=33 swallowed=-17=0 swear*=-135=-134 sweat=41=47 sweat*=5=11 sweat_.=50=62 sweat_and=-72=-54 sweated=-70=-53
sweating=54=114 sweating_,=44=63 sweating_.=100=123 sweating_and=7=20 sweating_buckets=-83=-86 sweats=71=5 sweats_and=21=17
sweaty=-49=-56 swell=0=10 swell*=-27=-13 swelled=33=-21 swelled_up=31=-22 swelling=-60=8 swelling_,=-3=33 swelling_.=-81=-22
swelling_up=62=18 swim=80=71 swim_0=54=44 swimm*=-9=-10 swimming=-50=-40 swimming_0=-29=-33 swimmy=41=31 switc*=52=56
switched=40=39 swoll*=23=-58 swollen=23=-58 swollen_,=121=63 swollen_.=82=-135 swollen_and=51=-104 swollen_in=-31=0
swollen_like=11=-33 swollen_river=-32=-1 swollen_up=29=62 swoon*=131=107 swooned=131=107 synco*=78=82 t=-5=25 ta=-3=-16
table=114=136 table*=-11=-10 tablets=-11=-10 tablets_.=-54=-50 take=-191=-181 take_a=12=39 take_lithium=-16=-7 takin*=-85=-66
taking=-85=-66 taking_it=-20=-13 talking_gibberish=11=17 talking_rubbish=45=52 tap=-85=-107 taper=-31=-44 tar=23=-26 tarma*=30=29
tarmac=30=29 tarry=27=55 tax=-110=-80 tax_forms=-34=8 tea=10=-43 tea_,=95=62 tea_colored=25=-59 teach*=105=58 team=-132=-108
tears=-106=-87 teena*=-43=-42 teenager=-43=-42 teeth=130=9 tell=36=62 tell_if=22=16 tell_the=15=34 telli*=-15=1 telling=-15=1
telling_me=-15=1 telly=-96=-86 telly_.=-34=-35 tempe*=123=-21 temperature=123=-21 temperature_.=21=-64 temperature_0=124=194
temperature_and=0=-38 temperature_dropped=-143=-54 temperature_is=89=71 temperature_of=87=33 temperature_wo=18=-99 tempo=39=-3
tempo_.=-50=-47 ten=48=44 ten_,=-54=-34 ten_mins=43=60 ten_minutes=24=15 ten_times=162=0 ten_years=-15=-9 tende*=70=-34
tender=-46=-17 tenderness=116=-17 tent=64=83 tent_.=101=87 terri*=-60=-17 terrible=47=38 terrible_headache=0=58 testi*=47=-47
testicle=47=-47 text=-35=-11 texti*=-76=-68 texting=-76=-68 texts=-43=-22 th=-29=-30 than=153=-28 than_at=28=66 than_before=44=75
than_the=-29=-75 than_usual=-25=0 thank=27=25 thank*=-121=-75 thank_you=27=25 thanks=-121=-75 thanks_.=-36=-12 that=-160=-83
that_,=-33=-27 that_.=-74=-54 that_a=-32=-43 that_film=-26=-33 that_hill=-33=-37 that_i=-95=-105 that_is=-10=-93 that_last=-13=-28
that_pb=-60=-42 that_side=8=139 that_was=-18=-1 that_wind=15=-21 that_wo=23=71 thawe*=-55=-30 thawed=-55=-30 thawed_in=-36=-30
the=-23=-6 the_0=-160=-132 the_aid=-17=-19 the_ambulance=25=33 the_arm=-36=-128 the_baby=-6=-42 the_back=71=39 the_bath=38=17
the_bathroom=13=28 the_bed=4=-45 the_bedroom=-91=-91 the_bench=134=116 the_bike=-24=-1 the_bleeding=26=34 the_blister=120=-51
the_blood=87=111 the_blue=17=-42 the_bottle=-22=-28 the_breast=50=55 the_bridge=21=27 the_bus=42=30 the_calf=1=-43
the_canal=-13=-32 the_car=70=62 the_carpet=-101=-16 the_cat=-27=-16 the_chest=63=41 the_climb=9=19 the_climbs=-57=-72
the_club=-14=10 the_cold=-40=-17 the_color=94=-10 the_corner=86=82 the_couch=7=25 the_course=-38=-42 the_crossfit=61=23
the_cup=15=20 the_curry=-34=-28 the_cut=9=-101 the_dark=-23=19 the_day=52=61 the_dead=-20=-31 the_deck=34=53 the_descent=-46=-18
the_dog=1=39 the_door=-143=-118 the_downhill=-33=-16 the_easy=43=86 the_edge=31=43 the_end=-133=-114 the_expo=-126=-110
the_eyes=30=-92 the_face=-98=-116 the_fall=50=-13 the_finish=99=4 the_first=-67=-11 the_flight=82=16 the_floor=54=103
the_flu=-58=22 the_foot=41=13 the_fridge=41=33 the_front=105=45 the_gate=-111=-95 the_gel=28=7 the_ghost=-36=0 the_grass=11=10
the_graze=-33=64 the_groin=25=-42 the_ground=32=0 the_guy=-84=-84 the_gym=0=-50 the_half=19=76 the_head=-48=-67 the_heart=0=36
the_heat=-16=8 the_heel=32=-75 the_hill=-28=-5 the_hills=14=41 the_hip=69=-17 the_house=-44=-73 the_ice=-57=-42 the_inside=0=-49
the_intervals=16=13 the_kerb=9=-17 the_kettle=25=-9 the_kids=-18=-6 the_kitchen=57=73 the_knee=-69=-11 the_knees=70=124
the_lad=42=32 the_lads=-13=3 the_lake=-11=-48 the_lamp=-43=-41 the_last=-39=-58 the_left=80=67 the_leg=36=-32 the_legs=-96=-42
the_lights=-57=-25 the_line=-49=-106 the_long=91=63 the_loo=-29=-80 the_marathon=115=132 the_match=-111=-101 the_middle=-7=40
the_moon=-54=-12 the_moor=-78=-53 the_morning=-97=10 the_mouth=41=27 the_mud=-6=-10 the_muscles=-20=0 the_neck=9=31
the_new=-52=-41 the_next=-9=-81 the_night=95=119 the_numbers=10=4 the_nuts=18=40 the_old=21=-6 the_one=8=95 the_only=-58=-31
the_other=55=2 the_oven=1=44 the_pack=32=12 the_paper=42=-14 the_park=30=9 the_path=-15=9 the_pavement=48=34 the_pb=-32=75
the_phone=62=72 the_pill=23=-10 the_pillow=0=10 the_pills=60=72 the_place=27=-15 the_plan=-14=-2 the_plot=-20=-12 the_point=81=124
the_pull=1=72 the_queue=70=-8 the_race=265=176 the_rain=-17=-15 the_reps=-57=-51 the_right=80=47 the_river=-78=-64
the_road=-79=-66 the_room=105=20 the_route=-40=-57 the_run=194=172 the_runner=-17=-30 the_runs=79=0 the_same=105=200
the_scale=-34=-25 the_second=-80=-69 the_session=27=47 the_shade=-13=42 the_sheets=84=-71 the_shin=70=11 the_shoulder=8=47
the_shower=107=116 the_side=8=72 the_size=140=120 the_skin=95=-59 the_sleep=-37=-30 the_snow=11=23 the_sofa=-52=-55
the_soreness=-30=-10 the_spring=-31=-3 the_sprint=-43=-40 the_squats=-40=-31 the_start=-6=25 the_stroke=-21=-10 the_sun=16=22
the_table=10=18 the_tarmac=30=29 the_tax=-34=8 the_telly=-66=-57 the_tempo=-31=26 the_thermometer=78=6 the_thresholds=-22=-7
the_time=-78=-150 the_toes=14=64 the_toilet=-2=44 the_top=-45=-80 the_tour=-13=-23 the_track=48=39 the_tracks=64=66
the_trail=74=15 the_train=-46=14 the_treadmill=53=33 the_tube=-11=13 the_turbo=-36=-27 the_ultra=1=-83 the_view=13=13
the_wall=33=-3 the_watch=30=38 the_water=152=131 the_way=-94=-35 the_website=24=13 the_wedding=-66=-20 the_wee=-62=44
the_weekend=32=4 the_whole=-70=-95 the_wife=-28=-38 the_wind=-82=-67 the_word=21=39 the_wrong=77=109 them=52=24 then=155=210
then_i=36=58 then_nothing=35=32 then_run=-59=-68 there=92=4 there_,=17=40 there_.=11=-33 there_0=-93=-59 there_a=49=14
there_was=65=76 therm*=109=32 thermometer=109=32 thermometer_and=29=80 these=-134=-130 these_workouts=-16=-20 they=208=207
they_are=-45=3 they_said=69=91 they_say=32=15 they_told=14=6 thick=-36=-19 thick_i=-41=-46 thigh=92=93 thigh*=97=23
thigh_from=27=3 thighs=97=23 thighs_are=42=32 thing=64=108 thing*=35=71 thing_,=27=-13 thing_.=-31=-42 thing_and=-2=-14
thing_i=39=24 things=35=71 things_.=3=36 think=206=202 think*=111=127 think_,=-53=10 think_i=254=3 think_it=37=12
think_of=-139=-128 think_straight=18=26 thinking=156=157 thinking_about=52=36 thinking_of=33=32 thinks=-49=-54 thinks_i=-49=-54
thinn*=-12=-8 thinners=-12=-8 third=71=92 third_time=81=169 thirs*=-19=0 this=60=67 this_.=127=150 this_is=77=75 this_morning=30=5
this_week=-90=-68 those=-50=-60 thoug*=11=-60 though=16=-100 though_,=-50=-72 though_.=28=-27 thought=-69=-39
thought_about=-41=-19 thought_it=27=24 thoughts=64=79 thoughts_of=47=65 three=-106=-72 three_days=71=-96 three_times=-35=50
thres*=-35=-9 thresholds=-22=-7 thresholds_.=-22=-7 threw_up=29=43 throa*=-3=-32 throat=-3=-32 throat_,=-4=22 throat_closing=10=10
throat_feels=32=34 throat_is=51=73 throat_tight=27=39 throb*=63=2 throbbing=23=45 throbbing_,=7=70 throbbing_.=7=-74 throbs=41=-43
throu*=22=-15 through=30=39 through_a=124=79 through_it=-68=-96 through_my=-46=-41 through_the=97=127 throw*=40=-55 throwing=19=7
throwing_up=19=7 thru=16=-12 thumb=0=-95 thump*=51=12 thumping=51=12 thund*=-28=-23 thunderclap=44=51 tick=50=-69 ticke*=83=7
ticker=88=22 ticker_is=11=-13 tie=48=55 tied=170=168 tight=-78=-18 tight*=60=85 tight_,=-13=42 tight_.=-38=4 tight_0=-42=0
tight_and=51=20 tight_band=-28=13 tight_chest=30=11 tighter=-87=-108 tightness=66=123 tightness_in=-72=-20 til=62=111
til_0=-35=-28 til_my=91=82 till=-110=-54 till_friday=-8=24 time=39=122 time_,=-10=-16 time_.=40=25 time_i=-71=10 time_in=-63=-85
time_this=72=6 times=161=134 times_,=31=-9 times_.=90=-24 times_but=-90=4 times_today=119=110 tingl*=63=104 tingling=19=26
tingling_and=5=23 tingly=40=-26 tiny=-8=-33 tired=17=13 tired_.=-6=-14 tired_0=-13=0 tired_from=-5=-10 tired_legs=-25=-18
tired_of=92=85 tissu*=80=24 to=17=20 to_0=-7=-52 to_a=-81=-89 to_avoid=57=19 to_be=-21=-61 to_bed=-10=-2 to_breathe=92=61
to_catch=-7=-46 to_die=-12=-13 to_do=-45=-40 to_end=35=21 to_get=-74=-13 to_go=25=34 to_happen=1=20 to_hold=41=-24 to_jump=36=48
to_kill=36=27 to_lie=57=88 to_me=72=59 to_my=-15=30 to_on=83=78 to_one=0=10 to_pass=29=28 to_pee=-30=-10 to_press=25=-8
to_race=10=-11 to_run=-29=-29 to_say=-159=-132 to_sit=-21=-20 to_sleep=-33=-20 to_stop=-30=-36 to_swallow=26=13 to_take=-43=-39
to_tell=-98=-65 to_the=69=88 to_toe=13=110 to_touch=68=-11 to_unlock=47=42 to_watch=17=-9 to_with=59=55 toast=-23=-7 today=-8=27
today_,=-115=-112 today_.=-11=-33 today_0=8=70 today_and=66=46 today_cannot=32=16 today_heart=30=-31 today_i=16=24
today_it=-23=-26 today_legs=-17=-18 today_lol=-31=-20 today_my=-31=-13 today_so=-3=-14 today_sore=-4=11 toddl*=-43=0 toddler=-43=0
toe=-97=-80 toe_,=8=26 toe_and=6=30 toe_is=41=-77 toena*=-115=-73 toenail=-9=15 toenail_0=28=50 toes=34=39 toes_went=-51=-30
toget*=-17=22 together=-17=22 together_.=-25=0 toile*=-3=21 toilet=-3=21 toilet_,=19=44 told=-11=-7 told_me=-11=-7 tomat*=-48=-40
tomato=-48=-40 tomor*=-44=-24 tomorrow=-44=-24 tomorrow_,=-23=-39 tomorrow_.=6=38 tomorrow_0=34=32 tongu*=53=68 tongue=53=68
tongue_and=3=28 tongue_is=53=45 tonig*=91=88 tonight=91=88 tonight_0=15=31 tonight_on=77=11 too=-115=-77 too_,=38=28 too_.=48=85
too_hot=-97=-31 too_many=37=23 too_tight=35=-64 took=46=91 took_0=-69=-39 took_a=73=133 took_it=7=-40 took_my=-42=-55
took_the=-84=-86 took_too=47=34 tooth=15=72 top=38=0 top_,=-2=19 top_0=-4=-14 top_of=102=73 torch=-74=-56 total=-91=-54
total*=28=3 total_0=-46=-39 totally=28=3 totally_forgot=14=5 touch=48=-41 touch_,=23=62 touch_.=20=13 tough=23=18 tour=-13=-23
tour_de=-13=-23 towel=55=90 towel*=-24=15 towel_soaked=10=6 towels=-24=15 track=48=36 track*=44=72 track_.=-48=-54 tracks=44=72
trail=56=-4 trail*=-82=-109 trail_,=14=52 trail_.=43=89 trail_0=-76=-28 trails=-82=-109 train=42=8 train*=49=33 train_0=34=122
training=60=45 training_.=43=37 training_for=53=27 trait=-40=-41 trans*=-15=-9 transplant=-15=-9 treac*=1=14 treacle=1=14
tread*=-26=-10 treadmill=11=6 treadmill_inside=3=-27 tree=93=57 tremb*=14=-93 tried=107=125 tried_to=107=88 tripp*=-41=-40
tripped=-41=-40 tripped_on=-14=-11 trips=-98=-15 trots=80=-7 troub*=30=46 trouble=30=46 try=11=-4 try_to=11=-4 tryin*=40=43
trying=40=43 trying_to=48=43 tube=-11=13 tues=-55=-56 tuesd*=-42=12 tuesday=-42=12 tuesday_,=65=-37 tummy=-47=-18 tunne*=-50=5
tunnel=-50=-10 turbo=-63=-52 turn=-58=-42 turn_at=-93=-61 turne*=-13=10 turned=-13=10 turned_my=-133=-18 tv=110=113 tweak*=-47=5
tweaked=-47=5 tweaked_a=19=14 twent*=-123=-127 twenties=-123=-127 twenties_,=-123=-127 twice=-4=-22 twice_,=14=-6 twice_.=-22=-20
twice_and=0=17 twice_the=63=52 twice_this=16=-49 twing*=-10=37 twins=-61=-80 twist*=-84=-70 twisted=-84=-70 twisted_my=-84=-70
twitc*=-4=46 twitched=86=78 twitching=-89=-29 two=-28=52 two_.=-19=-36 two_days=39=-38 two_minutes=67=74 two_times=53=101
two_weeks=60=59 two_years=-18=-29 type=-55=6 type_0=-42=-79 typin*=70=56 typing=70=56 ultra=-31=-46 ultra_,=-12=-3 ultra_.=9=-45
ultra_and=41=58 uncle=-79=-57 uncon*=138=179 unconscious=114=99 unconscious_.=10=7 unconscious_for=38=27 under=58=-25 under*=7=-14
under_0=0=-78 under_me=21=-26 under_my=55=82 under_the=-81=-14 undo=-88=-74 undo_.=3=12 uni=-36=-6 uni_,=-32=0 units=-71=-61
units_.=-43=-46 unloc*=66=68 unlock=66=68 until=38=27 until_the=-11=25 unwel*=66=-56 unwell=66=-56 up=60=43 up_,=28=62
up_.=-29=-68 up_0=-10=-36 up_a=37=26 up_after=-108=-17 up_all=-85=-49 up_and=-89=-86 up_at=-90=-98 up_blood=83=215 up_by=59=48
up_for=53=-41 up_from=69=-41 up_in=17=-11 up_like=42=-32 up_lol=-10=14 up_lungs=-14=-9 up_my=44=21 up_on=57=33 up_since=3=-70
up_the=-64=-66 up_to=-19=-56 up_twice=-10=-46 uphil*=0=29 uphill=0=29 upper=21=39 ups=-73=-22 ups_,=-1=-22 urine=209=-52
urine_.=50=-9 urine_is=35=-38 urine_like=1=-39 urine_this=6=-20 us=-26=-16 us_,=22=5 us_.=16=22 use=-43=-33 used=-64=-39
used_my=72=84 used_the=3=-27 used_to=-169=-183 usele*=5=-12 useless=5=-12 usual=-132=-54 usual*=-10=28 usually=-10=28
valve=-64=-57 van=52=66 vanis*=79=85 veins=36=22 very=119=177 very_dark=70=-19 very_hot=20=105 very_much=7=-20 vest=-19=49
vet=-43=-44 vice=67=60 view=-10=-7 view_0=93=112 views=-13=-20 views_0=78=45 visio*=93=16 vision=93=16 vision_went=12=82
visit*=-43=-20 visited=-34=-18 voice=-86=-77 voice*=59=84 voice_gone=-61=-61 voices=59=84 vomit=27=120 vomit*=121=45
vomited=30=-17 vomited_0=60=-22 vomited_all=18=-71 vomited_blood=15=156 vomiting=90=62 vomiting_,=14=-65 vomiting_.=9=-47
vomiting_and=2=80 vomiting_since=9=-79 w=181=191 w_0=-108=-73 w_the=-28=3 wait=-146=-92 wait_for=-53=-38 waiti*=34=36
waiting=34=36 waiting_for=-14=-18 wake=50=50 wake_up=50=50 wakes=74=-34 wakes_me=74=-34 walk=-21=-20 walk_,=33=30 walk_.=32=-59
walk_down=-31=29 walk_straight=-19=42 walke*=-35=11 walked=-35=11 walki*=9=52 walking=9=52 walking_to=28=42 wall=31=-40
wall_,=-28=-37 wall_.=96=71 wall_at=-63=-80 wande*=48=73 wandering=48=73 want=73=76 want_it=73=42 want_to=44=58 wants=-14=-4
ward_so=77=11 warfa*=12=34 warfarin=12=34 warfarin_and=50=75 warm_.=19=-41 warm_to=0=-78 warm_up=-30=-5 warme*=-147=-166
warmed=-8=-20 was=-121=-99 was_0=-84=48 was_a=58=87 was_blood=32=50 was_brutal=-16=-17 was_clear=-28=0 was_confused=-104=-115
was_dead=99=60 was_fine=78=34 was_gone=60=30 was_in=-117=-83 was_jerking=26=13 was_like=68=94 was_not=73=39 was_ok=-21=-44
was_on=107=85 was_out=87=87 was_racing=28=0 was_seeing=32=-26 was_shaking=23=51 was_sick=-38=-15 was_something=15=-21
was_stifling=25=13 was_swollen=-34=0 was_up=-116=-97 wasp=-20=17 watch=70=72 watch*=-111=-74 watch_,=53=82 watch_.=21=5
watch_my=17=-9 watch_says=111=11 watch_strap=15=34 watched=-89=-117 watched_a=30=8 watched_the=-54=-67 watching=-39=11
watching_a=26=14 watching_the=-112=-82 water=110=121 water_,=98=158 water_.=-41=-9 water_0=-22=12 water_and=79=162
water_down=1=-40 water_on=-30=-23 water_swim=87=50 water_tablets=-60=-66 way=42=-38 way_,=15=8 way_.=-13=0 way_0=-70=-34
way_home=12=63 way_on=24=-34 way_to=-141=-146 we=-78=-90 we_are=-17=-10 we_got=-37=-1 weak=38=-55 weak_,=-14=37 weak_.=18=-22
weak_at=70=124 weak_coffee=-16=0 weak_i=47=-54 weak_legs=-53=-38 weake*=32=-46 weaker=32=-46 wear=-33=-41 weath*=-39=-19
weather=-39=-19 websi*=24=13 website=24=13 website_.=24=13 weddi*=-72=-43 wedding=-72=-43 wee=-56=-17 wee_.=-23=46 wee_is=-77=-49
wee_looks=24=-45 wee_one=-14=44 wee_pink=-29=19 wee_was=116=-89 weein*=38=-13 weeing=38=-13 week=-21=-52 week_,=-4=-12
week_.=9=-65 week_0=-27=-61 week_is=-54=-1 week_lol=-8=-18 weeke*=27=4 weekend=27=4 weekend_,=27=-38 weeks=16=-60 weeks_,=19=-27
weeks_ago=31=64 weeks_gone=-57=-64 weeks_now=37=0 weeks_old=-45=-1 weepi*=95=-3 weeping=87=-85 weigh=39=81 weigh*=-22=-85
weighed=-40=-21 weighed_0=-38=-20 weight=24=-64 weight_0=-157=-36 weight_on=78=28 weird=83=117 weird_.=43=62 well=-16=-17
well_,=-1=-11 well_.=-37=-16 well_0=-38=-43 well_controlled=-13=-13 welts=11=28 went=95=152 went_,=20=55 went_and=9=31
went_black=25=42 went_dark=0=67 went_down=57=84 went_for=-27=25 went_fuzzy=23=19 went_grey=10=16 went_numb=1=-42 went_out=23=27
went_over=45=82 went_stiff=82=91 went_to=45=-25 went_well=-96=-88 went_white=-34=-23 were=-38=-36 were_on=35=17 wet=13=52
wet_.=-12=-25 wet_myself=0=14 what=-12=20 what_a=-54=-60 what_day=78=101 what_do=-19=-17 what_does=-18=-9 what_happened=-22=-51
what_i=-33=-6 what_if=-96=-93 what_is=-11=24 what_people=15=9 what_to=-82=-105 wheez*=69=22 wheezing=18=37 wheezy=24=-38
when=52=-35 when_can=-45=-41 when_he=-13=0 when_i=43=4 when_resting=57=-12 when_the=-82=-77 whene*=41=10 whenever=41=10
whenever_i=41=10 where=91=83 where_am=77=66 where_i=47=32 where_is=39=70 where_the=-15=-15 which=-77=-33 which_day=-120=-82
while=110=33 whist*=-24=26 whistle=10=17 white=36=21 white_and=8=17 white_as=64=34 white_in=-36=-30 who=-121=-86 who_is=-28=-7
whole=21=31 whole_body=64=45 whole_way=-32=-22 why=-40=-14 why_i=-62=-57 why_no=-19=-44 wicke*=-23=19 wicked=-23=19 wide=56=55
wife=11=8 wife_,=14=11 wife_has=-60=-40 wife_is=-93=-12 wife_says=68=32 wifi=-67=0 will=-5=39 will_have=20=16 wind=-61=-37
wind_.=14=13 wind_0=-16=-32 wind_is=19=35 wind_was=15=-21 winde*=38=48 winded=38=48 windp*=12=23 windpipe=12=23 winte*=-50=-38
winter=-27=-17 winter_,=-27=-15 wipe=-21=-29 wiped=-15=-64 wiped_out=-15=-64 wish=89=85 wish_i=64=70 with=-32=-35 with_a=17=19
with_blood=74=23 with_cold=-14=-22 with_every=13=-17 with_excitement=-49=-3 with_heat=-98=-97 with_it=22=15 with_joy=-23=66
with_me=-52=-98 with_my=135=187 with_people=19=8 with_the=28=33 with_work=-41=-4 witho*=54=38 without=54=38 without_!a=-15=-73
without_!me=45=32 without_!warning=18=38 wks=4=-83 wo=125=88 wo_not=125=88 wobbl*=69=83 wobbling=77=88 wobbly=-32=-26
wobbly_legs=-83=-63 woke=-10=7 woke_0=-112=-53 woke_at=-34=-45 woke_up=10=30 woke_with=51=55 woman=-17=-25 woods=-115=-107
woozy=40=-19 word=22=53 words=84=79 words_,=-93=-87 words_.=42=36 words_are=19=12 words_come=93=59 work=14=15 work_,=3=34
work_.=19=31 work_0=-15=-3 work_out=158=157 work_so=-16=-10 work_stress=52=55 worke*=-74=-5 worked=-74=-5 worko*=-54=-37
workouts=-16=-20 works=29=13 worri*=-12=-22 worried=-12=-22 worse=2=-99 worse_,=-67=-11 worse_.=-118=-70 worse_each=52=-44
worse_every=52=-4 worse_not=40=16 worst=6=42 worst_headache=10=16 worth=-46=-65 worth_it=-46=-65 would=110=61 would_be=108=100
would_not=35=10 wound=37=39 wound_is=29=34 wrapp*=50=54 wreck*=-29=-50 wrecked=-29=-50 wrist=-52=-75 wrist*=17=35 wrist_for=-22=-7
wrists=17=35 writt*=129=127 written=129=127 written_the=69=64 wrong=-20=-13 wrong_,=19=26 wrong_way=66=101 wrote=15=11 x=-24=24
x_0=-74=-25 yawni*=-90=-50 yawning=-90=-50 year=-59=-33 year_,=-30=-22 year_.=-19=-20 year_and=7=14 years=-103=-74 years_,=30=47
years_.=-47=-40 years_ago=-158=-143 years_back=-37=-35 yello*=-44=-139 yellow=-100=-48 yellow_and=36=-38 yes=-113=-71 yeste*=26=16
yesterday=26=-31 yesterday_,=112=68 yesterday_.=-109=-98 yesterday_0=-26=-37 yet=23=24 yet_,=26=40 you=-104=-113 you_.=39=20
you_can=6=57 you_have=-62=-27 you_know=-5=-35 you_said=-55=-50 you_stop=31=-2 your=-138=-133 your_text=-31=-45 z=-25=-15
z_0=-17=-14 zero=-125=-74 zigza*=92=98 zigzagging=92=98 zombi*=-7=-13 zone=14=36 zone_0=14=36 zz=-33=-10 zz_0=-28=-10
`;

/** The fingerprint of those wordings. */
export const learnedFrom = '9eee019425eb6281';
