/**
 * What each word, each two together and each slot speak for: "feature=sign=emergency", in hundredths, as `weigherOf` reads
 * them. Written by `npm run word-weights` out of the labelled wordings of the tests.
 */
export const wordWeights = `
!,=27=42 !0=-58=-94 !0_!0=-105=-54 !0_!am=-7=-67 !0_!hours=52=20 !0_!k=-49=-38 !0_!months=-11=8 !0_!slept=1=10 !0_!years=-32=-28
!0_,=-20=-43 !0_.=18=41 !0_0=-4=21 !:=-19=3 !?=51=-70 !?_no=-62=-54 !a=8=10 !a_!drop=30=83 !a_!fever=-51=-54 !a_!period=-28=-3
!a_!problem=-29=-25 !a_!seizure=-24=-24 !a_!wee=26=-41 !again=-48=-42 !again_!0=4=-21 !again_.=-32=-42 !all=16=-28 !all_!0=14=26
!all_!day=21=-29 !all_!today=12=17 !all_,=-29=-69 !all_.=-22=-27 !allow*=-32=-39 !allowed=-32=-39 !am=-7=-67 !and=93=126
!and_!no=55=19 !and_i=4=-23 !answe*=-17=1 !answer=20=33 !answering=24=33 !any=9=30 !any_!chest=-45=-1 !any_!more=32=20
!anyth*=-22=-27 !anything=-22=-27 !anything_,=-17=-17 !anything_.=44=28 !anywa*=-55=-40 !anyway=-55=-40 !anyway_.=-55=-40
!anywh*=11=-22 !anywhere=11=-22 !appet*=54=-57 !appetite=54=-57 !as=-25=-9 !ask=-57=-23 !at=-3=31 !at_!all=-27=-35 !at_!rest=14=31
!at_!the=48=63 !back=33=30 !bad=-47=-40 !be=41=37 !be_!here=22=25 !been=39=-53 !been_able=15=-13 !befor*=102=76 !before=102=76
!before_,=30=13 !blood=-25=-7 !bothe*=-109=-64 !bother=-96=-50 !bother_!since=-72=-11 !bothered=-17=-26 !bothered_!me=-17=-26
!bothers=4=12 !bothers_!me=4=12 !breat*=24=11 !breath=-37=-33 !breath_!at=-12=14 !breath_.=-10=-29 !breathing=71=76
!breathing_.=23=30 !breathlessness=23=-8 !breathlessness_,=23=-8 !bus=-9=12 !calf=21=4 !care=-46=-50 !care_!if=-46=-50
!chest=-21=6 !chest_!pain=-5=-29 !clot=30=46 !coach=-35=-20 !coach_.=-30=-15 !coffe*=-7=-10 !coffee=-7=-10 !cold=-43=-54
!comes=27=-10 !comes_!out=27=-10 !confu*=-29=-22 !confused=-29=-22 !confused_!at=-28=-13 !dark=-91=-20 !dark_!pee=8=-11
!data=14=25 !day=-5=-33 !day_,=-26=-4 !diabe*=-43=-54 !diabetes=-13=-7 !dizzi*=4=-19 !dizziness=4=-19 !dizziness_,=3=-47
!dizzy=-52=-33 !dizzy_!any=-76=-84 !dizzy_!at=24=14 !dizzy_,=6=11 !do=10=8 !do_!what=-54=-58 !drop=30=83 !elect*=35=37 !even=74=13
!faint=-10=-3 !faint*=-41=-32 !fainted=-49=-35 !fall=-30=-20 !fall_!and=-33=-11 !fancy=-31=-38 !feel=-9=39 !feel_!sick=-9=-12
!feeli*=69=-24 !feeling=69=-24 !fever=-39=-42 !fever_,=-22=-70 !fever_.=-68=-53 !find=12=14 !find_!the=12=14 !fit=-19=17
!for=-17=-2 !for_!0=-25=-57 !for_!a=31=28 !for_!once=-50=5 !from=27=50 !goes=12=19 !goes_!over=12=19 !grip=-12=6 !had=26=29
!had_!a=79=43 !had_!any=-19=-9 !had_!palpitations=-12=-16 !had_!this=50=7 !had_my=-91=-59 !haha=-98=-93 !haha_.=-40=-17
!happe*=-30=14 !happened=-48=0 !have=-64=-61 !have_!a=-51=-54 !have_!diabetes=-13=-7 !heada*=-44=-53 !headache=-44=-53
!heat=-53=-31 !her=49=46 !here=82=61 !here_!any=58=52 !herse*=27=35 !herself=27=35 !hold=-28=-45 !hot=-18=-15 !hot_,=-18=-15
!hours=43=28 !hours_.=22=-20 !hurt=-101=-58 !ice=-20=-13 !if=30=40 !if_i=30=40 !ill=27=39 !in=-134=-113 !in_!0=41=40
!in_!a=-26=-34 !in_!the=54=76 !in_!them=17=5 !in_!this=-84=-77 !in_it=6=38 !in_my=-56=-77 !injur*=10=-9 !issue*=-15=-13
!issues=-15=-13 !issues_!0=-13=19 !k=-49=-38 !kidne*=-12=-21 !kidney=-12=-21 !knee=-30=-33 !knee_!pain=-30=-33 !last=13=11
!legs=-10=-11 !legs_!0=11=25 !like=118=131 !like_!her=49=46 !like_!that=-11=-27 !like_it=-76=-52 !live=46=44 !livin*=35=48
!living=35=48 !living_.=11=27 !lol=-116=-107 !lol_.=-50=-29 !longe*=14=6 !longer=14=6 !make=65=77 !makin*=47=63 !making=47=63
!making_!sense=29=28 !me=80=52 !me_!in=-11=21 !me_!now=-16=-9 !me_!since=-11=-2 !me_,=20=38 !me_.=14=-12 !memor*=28=33
!memory=28=33 !memory_!of=19=21 !miss=43=42 !miss_!me=43=42 !month*=-33=-8 !months=-33=-8 !months_.=-15=4 !more=-17=-9
!more_!0=-33=-39 !more_,=38=20 !more_.=-25=-29 !morni*=47=87 !morning=47=87 !muscl*=5=-82 !muscle=5=-82 !mysel*=70=87
!myself=70=87 !new=-96=-10 !new_.=-90=-26 !no=-10=5 !no_!anything=-12=-9 !no_!dizziness=19=6 !no_!swelling=18=2 !notic*=20=22
!now=-16=-9 !now_.=-13=-5 !obey=7=20 !of=-82=-67 !of_!a=-34=-14 !of_!breath=-37=-33 !of_!dark=24=-4 !of_!fever=-13=-7 !on=8=-59
!on_!the=-33=-111 !once=-98=-24 !once_,=-38=-11 !once_.=-60=-12 !open=25=31 !or=-32=-31 !or_!anything=-9=-22
!or_!breathlessness=23=-8 !out=-37=-52 !over=12=19 !over_!0=12=19 !pain=35=-27 !pain_!0=11=28 !pain_!anywhere=11=-3
!pain_!no=-19=5 !pain_!or=18=27 !pain_,=-7=-12 !palpi*=-35=-33 !palpitations=-35=-33 !paper=0=-37 !passe*=38=14 !passed=38=14
!pee=3=-29 !pee_,=4=-14 !peed=49=-57 !peed_!since=0=-40 !perio*=-51=-24 !period=-51=-24 !period_!in=-28=-3 !pleas*=-15=-3
!please=-15=-3 !point=-28=-32 !point_!in=10=16 !power=17=45 !pregn*=-86=-78 !pregnant=-86=-78 !probl*=-30=-34 !problem=-19=-16
!problems=-11=-18 !prope*=-36=-37 !properly=-36=-37 !pulse=32=21 !race=30=30 !race_.=50=32 !reaso*=66=66 !reason=66=66
!reason_!to=14=17 !recog*=50=45 !recognise=50=45 !recognise_my=28=14 !respo*=67=55 !responding=17=12 !responding_.=10=7
!rest=-70=-32 !run=-21=-18 !run_,=-11=-14 !salt=-45=-23 !salt_.=-25=-4 !salty=-9=-25 !say=-54=-29 !say_no=-54=-29 !see=13=12
!see_!a=13=12 !seizu*=-64=-62 !seizure=-64=-62 !sense=74=75 !sense_!since=11=14 !sense_,=33=26 !sense_.=11=8 !she=-35=-42
!short=-37=-33 !short_!of=-37=-33 !sick=-3=-20 !since=-42=-33 !since_!0=-44=-72 !since_!the=120=105 !since_!yesterday=64=-18
!since_.=-96=-20 !since_i=-33=21 !six=-16=-15 !slept=-26=-12 !slept_!0=-32=-39 !sore=-10=-29 !sore_!0=128=75 !sore_!and=-70=-74
!sore_!at=-13=14 !sore_,=-26=-1 !sore_.=14=31 !soren*=-20=-26 !soreness=-20=-26 !soreness_,=-29=-23 !soreness_nil=47=31
!soreness_so=24=8 !stops=-67=11 !strai*=23=26 !straighten=23=-1 !stren*=67=-2 !strength=67=-2 !strength_.=18=-96 !sweat=34=57
!swell*=-7=-35 !swelling=-7=-35 !swelling_!0=-3=42 !swelling_,=38=5 !swoll*=-56=-28 !swollen=-56=-28 !sync=-83=-75 !sync_.=-79=-68
!that=-73=-107 !the=217=71 !the_!back=38=26 !the_!bus=-9=12 !the_!race=86=64 !the_!words=12=14 !them=17=5 !there=62=-17
!there_.=35=1 !this=105=-4 !this_!time=1=40 !time=-31=-19 !time_!0=6=17 !time_,=16=10 !time_.=-68=-61 !to=45=75 !to_!be=40=35
!to_!live=46=44 !to_!run=-22=-42 !to_!wake=39=24 !today=-59=-71 !today_!0=3=15 !today_,=25=-14 !today_.=-26=-25 !tomor*=-3=-11
!tomorrow=-3=-11 !touch*=54=39 !touching=54=39 !touching_it=54=39 !troub*=-63=-32 !trouble=-63=-32 !under*=28=34 !understand=28=34
!understand_!what=23=32 !up=64=65 !up_!this=-31=-19 !up_,=22=14 !up_.=23=31 !urine=45=-15 !wait=-28=-25 !wait_!0=-28=-25
!wake=39=59 !wake_!up=39=24 !want=-24=-37 !want_!to=26=-3 !warni*=33=61 !warning=33=61 !water=38=-13 !way=-10=1 !wee=107=-42
!wee_!since=36=-12 !what=-28=-26 !what_i=-51=-58 !when=2=34 !when_i=-23=37 !with=124=130 !with_it=41=44 !witho*=30=44
!without=30=44 !wo=10=21 !wo_!not=10=21 !words=13=16 !work=-48=-46 !worki*=16=29 !working=16=29 !working_,=11=5 !worth=11=20
!worth_!living=11=20 !would=45=59 !wrong=-16=-24 !years=-55=-60 !years_.=-35=-29 !yeste*=76=14 !yesterday=76=14 !you=-2=10
(=-72=-90 )=-72=-90 )_.=-40=11 )_and=65=15 ,=12=34 ,_.=-2=-29 ,_0=12=-28 ,_a=86=80 ,_about=35=72 ,_after=74=144 ,_all=-52=0
,_also=0=44 ,_amazing=-36=-55 ,_and=26=88 ,_arm=3=-49 ,_arms=45=57 ,_as=-27=-25 ,_at=2=110 ,_ate=-17=11 ,_back=20=-48 ,_bad=-11=16
,_been=26=-34 ,_belly=4=14 ,_best=-77=-79 ,_better=-109=-47 ,_big=26=52 ,_bit=-4=25 ,_black=-25=-42 ,_bled=41=39 ,_bleeding=13=12
,_blister=40=23 ,_blood=-16=-27 ,_bloody=-29=11 ,_body=55=39 ,_bone=28=-11 ,_boss=38=40 ,_both=55=75 ,_brain=61=-6
,_breathing=48=25 ,_brilliant=0=-17 ,_broke=26=56 ,_brown=-71=57 ,_burning=35=-5 ,_busy=9=-43 ,_but=-9=-55 ,_calf=-100=105
,_call=27=-4 ,_calves=16=17 ,_came=58=-36 ,_can=69=-33 ,_cannot=63=84 ,_car=-50=-88 ,_cardiologist=28=32 ,_checked=-48=-44
,_chest=31=29 ,_clear=74=59 ,_cleared=14=-5 ,_coach=8=14 ,_coffee=-33=-32 ,_cold=-43=-53 ,_collapsed=90=80 ,_completely=-27=-36
,_confused=29=49 ,_cough=13=-61 ,_crashed=18=8 ,_cut=8=-57 ,_dad=13=2 ,_dark=10=64 ,_dead=11=33 ,_did=54=-9 ,_dizzy=-21=41
,_do=7=-11 ,_doc=-9=-31 ,_doctor=47=2 ,_does=-58=-100 ,_dog=21=-6 ,_doing=29=15 ,_drank=9=-26 ,_drinking=33=33 ,_dropped=-42=-34
,_due=-28=-59 ,_duvet=-53=-23 ,_dying=19=-9 ,_e=17=46 ,_ears=71=130 ,_easy=11=-3 ,_ecg=32=31 ,_emptied=-11=-17 ,_entered=-16=-13
,_even=68=48 ,_everything=53=33 ,_eyes=122=107 ,_face=30=34 ,_feel=59=113 ,_feeling=-29=-6 ,_feels=40=56 ,_fell=50=61
,_fella=-30=-18 ,_felt=18=-8 ,_fever=119=-42 ,_fine=67=26 ,_fingers=-9=-15 ,_first=147=183 ,_flew=-15=5 ,_foam=-37=-14
,_foot=23=53 ,_for=17=3 ,_forearms=0=-13 ,_forget=96=110 ,_forgot=-26=-29 ,_freezing=-12=-7 ,_fresh=51=95 ,_from=21=94
,_fully=-8=42 ,_fun=-50=-57 ,_fyi=0=-17 ,_garmin=67=81 ,_gave=21=-11 ,_getting=10=30 ,_gone=-93=-9 ,_good=40=-73 ,_got=9=20
,_grand=2=-11 ,_grazed=2=28 ,_great=3=-24 ,_grey=18=9 ,_grown=-101=-69 ,_had=196=233 ,_hand=13=-7 ,_hands=28=32 ,_happy=32=-30
,_hard=23=61 ,_has=-47=-9 ,_hate=-19=-20 ,_have=30=6 ,_he=-84=-116 ,_head=44=46 ,_headache=18=9 ,_healed=-1=55 ,_heart=92=125
,_help=29=58 ,_hills=66=29 ,_hip=45=137 ,_hit=13=22 ,_home=-46=-41 ,_hot=10=-26 ,_how=-7=-57 ,_hr=-27=-22 ,_hubby=6=15
,_hurts=0=-20 ,_i=25=35 ,_icu=-51=-51 ,_id=56=20 ,_in=-89=-70 ,_is=35=17 ,_it=164=101 ,_jumped=4=25 ,_just=23=50 ,_keep=24=95
,_kid=20=18 ,_knee=-7=12 ,_knees=17=2 ,_last=60=28 ,_late=10=13 ,_learned=15=-5 ,_left=30=77 ,_legs=-22=-5 ,_letters=59=71
,_like=97=145 ,_lips=30=39 ,_long=-39=60 ,_loosened=-49=-14 ,_lost=60=73 ,_loved=35=-33 ,_lovely=-121=-51 ,_lungs=61=52
,_mad=-34=-13 ,_magic=-57=-32 ,_medics=-89=-97 ,_missed=27=22 ,_mouth=-19=-27 ,_move=-58=-62 ,_muddled=35=40 ,_muscles=13=-8
,_my=65=4 ,_nearly=71=1 ,_neck=38=90 ,_need=-64=-21 ,_needed=-24=-12 ,_nerves=-46=11 ,_never=4=23 ,_new=34=16 ,_next=101=114
,_nice=-50=-62 ,_night=-16=-23 ,_nights=-31=-39 ,_no=-20=32 ,_nobody=33=-28 ,_none=7=-18 ,_normal=-86=-49 ,_not=17=46
,_nothing=-95=-32 ,_now=35=88 ,_numb=-11=-7 ,_off=-36=-3 ,_ok=-3=-51 ,_on=-61=16 ,_one=25=7 ,_only=112=109 ,_other=-40=-21
,_ouch=14=-14 ,_our=34=21 ,_out=-69=-78 ,_over=6=-22 ,_pain=-32=-31 ,_passed=2=-39 ,_pause=2=41 ,_pb=-28=-50 ,_pee=14=-12
,_peed=12=104 ,_physio=16=40 ,_pink=-66=-12 ,_pins=-57=-19 ,_plan=-12=6 ,_plaster=-48=-27 ,_please=-18=-57 ,_poor=-12=-15
,_popped=-36=12 ,_progress=-14=-4 ,_puffed=36=50 ,_puffy=-23=36 ,_pulse=-17=-12 ,_quads=73=42 ,_ran=76=78 ,_read=25=-4
,_ready=-10=-17 ,_recovered=-17=-14 ,_red=40=107 ,_right=-61=-75 ,_rpe=12=24 ,_run=-10=-74 ,_running=-74=-61 ,_runs=-43=-51
,_sad=13=-3 ,_same=42=65 ,_sat=10=33 ,_saw=36=45 ,_scan=-24=-3 ,_scared=-21=-3 ,_scary=-54=-9 ,_seeing=80=119 ,_send=0=11
,_settled=-46=-16 ,_seven=-24=17 ,_shaking=-63=-72 ,_shattered=-23=-42 ,_she=-62=17 ,_short=33=42 ,_should=48=63 ,_shoulders=16=6
,_sick=21=2 ,_since=103=314 ,_size=-48=-103 ,_skin=21=1 ,_sleep=125=162 ,_sleeping=-65=-75 ,_slept=45=-47 ,_slow=-41=-31
,_smashed=21=4 ,_so=8=-18 ,_soaked=-19=-45 ,_something=-4=-62 ,_sore=-156=-72 ,_soreness=36=74 ,_sorry=56=76 ,_sorted=-26=-37
,_staggering=14=17 ,_started=4=69 ,_stiff=-46=-67 ,_stitch=35=22 ,_stomach=-30=23 ,_stopped=31=20 ,_strap=-19=7 ,_strong=13=9
,_surgeon=-37=-50 ,_sweating=102=114 ,_swollen=-43=-59 ,_take=-28=-13 ,_taking=-29=6 ,_temperature=-56=41 ,_ten=-41=-24
,_thanks=21=8 ,_that=63=66 ,_thawed=-63=-33 ,_the=-11=15 ,_then=41=85 ,_they=18=47 ,_third=22=42 ,_this=-14=-6 ,_thought=30=-32
,_three=-25=-93 ,_throat=31=-68 ,_throwing=36=90 ,_tight=39=81 ,_tired=25=11 ,_tomorrow=-22=-1 ,_tongue=11=-13 ,_too=-81=-108
,_took=-47=-43 ,_total=-10=-5 ,_towel=27=20 ,_treadmill=-53=-52 ,_trying=29=30 ,_turned=-8=15 ,_two=-48=-30 ,_up=-82=-11
,_used=66=-13 ,_usual=-6=-20 ,_usually=-29=-16 ,_very=53=48 ,_vision=19=92 ,_voice=-63=-74 ,_vomited=47=22 ,_vomiting=24=118
,_w=36=27 ,_walked=-28=-27 ,_want=-13=-5 ,_warm=53=48 ,_warmed=3=15 ,_was=49=6 ,_watch=42=109 ,_watched=35=34 ,_we=-3=-17
,_weak=-14=57 ,_wee=-87=23 ,_weight=77=66 ,_well=-28=10 ,_went=-19=8 ,_what=27=-29 ,_where=38=47 ,_whole=-2=-31 ,_why=18=-40
,_wife=113=72 ,_wo=-79=-13 ,_wobbly=53=63 ,_woke=63=18 ,_worse=27=32 ,_worth=-48=-64 ,_wrecked=-16=5 ,_you=50=117 -_0=-56=-26
.=-181=-266 ._!soreness=-7=-13 ._,=-94=-58 ._.=-116=-89 ._0=74=22 ._a=-57=-71 ._about=6=52 ._absolutely=28=28 ._ache=-33=0
._achilles=73=-2 ._after=-45=-39 ._air=-31=-18 ._all=-26=-35 ._allergic=20=24 ._almost=38=51 ._am=-33=-30 ._ambulance=-50=-47
._and=-100=-84 ._angina=113=90 ._ankle=63=-115 ._answers=52=51 ._anyway=-18=17 ._arm=-29=13 ._arms=-41=-129 ._as=65=55
._ate=-109=-96 ._baby=-66=-27 ._bad=35=-23 ._baltic=-22=-25 ._banged=27=42 ._bed=27=6 ._bee=0=-24 ._been=60=-10
._beetroot=-122=-68 ._before=-37=-40 ._belly=46=67 ._big=46=60 ._bike=21=17 ._bit=-44=-68 ._bitten=47=10 ._black=-149=-55
._blacked=45=37 ._bleeding=-42=-103 ._blew=-49=-34 ._blister=63=-2 ._bloated=22=22 ._blood=-43=-23 ._bloody=-23=-38
._blooming=-13=-19 ._blowing=-47=-31 ._bob=-76=-41 ._body=-21=-11 ._boiler=-26=-18 ._boiling=17=-26 ._boked=153=123 ._bone=-69=-36
._bonked=-61=-60 ._book=-68=-54 ._born=-34=-31 ._boss=-90=-67 ._both=-41=-66 ._bought=-37=-16 ._brain=-30=-3
._breastfeeding=-14=-25 ._breath=6=-18 ._breathing=48=54 ._breathless=-21=-68 ._breathtaking=-13=-19 ._bridge=-18=-22
._bright=0=-68 ._broke=-43=-56 ._brown=-154=-25 ._bruised=-27=12 ._burning=46=-44 ._burnt=-24=-43 ._busy=-32=3 ._but=-14=-11
._calf=-54=-115 ._call=28=47 ._calves=-11=2 ._came=75=140 ._can=-68=-73 ._cannot=-113=-108 ._car=-34=-15 ._cardiologist=-15=-16
._cat=-94=-57 ._caught=-28=-11 ._celtic=-61=-58 ._chased=-23=-10 ._chasing=-27=-11 ._chess=41=97 ._chest=-23=-6 ._chilled=-65=-24
._choked=15=-23 ._coach=-3=-17 ._coke=-28=10 ._cold=-74=-83 ._collapsed=135=134 ._colleague=-57=-23 ._confused=-94=-50
._confusing=-66=-47 ._conked=33=30 ._convulsion=10=14 ._cooked=60=80 ._core=9=75 ._coughed=25=28 ._coughing=71=48 ._could=-41=-5
._cracked=-27=7 ._cramp=-29=-26 ._crashed=-8=15 ._cream=-8=11 ._crushed=-24=-31 ._crushing=-34=-27 ._cudnt=113=135 ._cut=35=-21
._cutting=46=39 ._dad=84=69 ._dark=-79=-55 ._data=-57=-38 ._daughter=-68=9 ._dead=-39=-9 ._deep=19=8 ._delete=-24=-27
._dentist=-33=-35 ._diarrhoea=33=-35 ._did=-84=-72 ._died=-89=-41 ._dislocated=-45=-23 ._dizzy=-15=-112 ._do=-61=-43
._doctor=14=27 ._does=42=30 ._dog=53=-77 ._doing=-54=-74 ._doms=-6=12 ._donated=-27=-19 ._done=-27=-1 ._drank=-24=0
._dropped=-16=-55 ._due=-36=-27 ._dying=-38=-45 ._e=-35=-11 ._ear=-21=-24 ._ears=-19=-16 ._eating=10=12 ._ecg=19=11 ._eish=13=22
._ended=-11=-34 ._energy=-17=20 ._engine=-1=-22 ._epilepsy=94=130 ._epileptic=-12=-15 ._every=59=53 ._everyone=33=36
._everything=78=20 ._everytime=30=64 ._eye=-11=-46 ._eyes=-109=-67 ._face=-56=-54 ._faint=-58=-33 ._fainted=118=167 ._fast=2=-10
._feel=-35=-126 ._feeling=-6=-90 ._feels=84=97 ._feet=-3=-16 ._fell=26=49 ._felt=-39=-48 ._fever=19=-40 ._feverish=77=-19
._filled=-23=4 ._fine=109=12 ._fingers=31=19 ._finished=-80=-65 ._first=-16=-7 ._fit=-40=-10 ._fits=54=64 ._flu=87=-11
._foot=116=-25 ._for=-16=7 ._forget=-86=-85 ._forgot=16=18 ._found=26=25 ._fracture=-50=20 ._freezing=-41=17 ._friend=-71=-50
._funny=-21=-22 ._gained=11=5 ._garmin=-42=-107 ._gasping=-25=-15 ._gave=-59=-38 ._getting=31=22 ._giddy=-32=9 ._give=-70=-67
._glutes=-46=-18 ._going=61=-5 ._good=13=-17 ._goodbye=125=115 ._got=-24=-12 ._gp=-66=-23 ._gps=-28=-30 ._grand=-31=-4
._graze=48=-30 ._grip=69=1 ._gutted=26=42 ._guy=24=26 ._had=128=174 ._half=101=136 ._hammered=-19=-18 ._hamstring=-48=-56
._hamstrings=11=25 ._hand=-49=-2 ._hands=-75=7 ._hardly=-26=0 ._have=-77=-82 ._having=67=52 ._he=171=194 ._head=18=25
._headache=24=59 ._headphones=-57=-33 ._heads=-20=-2 ._heard=77=48 ._heart=65=-37 ._heat=157=156 ._her=57=65 ._hey=-3=-27
._hi=-34=-37 ._high=28=-32 ._hip=32=-61 ._his=58=83 ._hives=21=56 ._hospital=7=14 ._hot=-101=-95 ._hotel=-13=1 ._hours=37=44
._how=-194=-163 ._hr=-23=-10 ._hubby=4=22 ._huge=-52=-15 ._hungry=-57=-44 ._hurts=13=-22 ._husband=16=13 ._i=-25=-1 ._ich=165=206
._id=-45=-36 ._ill=-53=-18 ._in=-1=-50 ._infected=29=-6 ._insulin=51=64 ._irregular=21=-28 ._is=-21=-1 ._it=33=6 ._itchy=-36=-44
._jaw=-28=-22 ._je=182=210 ._jelly=-26=-7 ._jogged=-37=-48 ._jumped=-61=-37 ._just=27=65 ._keeled=48=50 ._keep=89=42 ._kept=18=15
._kid=-51=12 ._kids=-21=-10 ._kill=22=24 ._killed=-68=-43 ._knackered=17=38 ._knee=-32=-39 ._knocked=81=67 ._krew=98=-111
._laptop=-59=-25 ._last=66=20 ._left=-100=-26 ._leg=1=-12 ._legs=-47=-54 ._life=38=47 ._light=10=-70 ._lights=20=14 ._like=-29=21
._limping=48=-39 ._lips=60=81 ._listening=-39=-31 ._little=-59=1 ._liver=-18=-16 ._lol=49=46 ._long=12=11 ._looking=43=-39
._lost=58=59 ._lovely=-8=-17 ._low=-11=-11 ._lower=1=-77 ._lump=47=-25 ._lungs=4=58 ._lying=-53=-16 ._ma=53=28 ._marking=-19=-16
._mate=-75=-1 ._max=2=-12 ._me=123=159 ._mental=-27=0 ._midges=-58=-30 ._mild=-56=-24 ._missed=8=14 ._mouth=-34=-49
._muddled=-89=-75 ._mum=-22=-22 ._muscles=22=-67 ._my=-64=-60 ._nearly=46=54 ._neck=-22=-46 ._need=-14=0 ._neighbour=-40=-52
._neighbours=-11=0 ._never=-47=-29 ._new=-49=-44 ._nice=27=7 ._nie=173=191 ._night=10=-39 ._nine=-19=-15 ._no=-26=0 ._nobody=54=69
._none=-53=-42 ._nose=9=57 ._not=-92=-83 ._nothing=42=29 ._now=32=40 ._nowt=-40=-22 ._numb=116=-51 ._numbness=11=14
._nurse=-16=-35 ._ok=16=-35 ._old=-28=-9 ._on=-105=-42 ._one=90=56 ._only=27=-48 ._our=37=28 ._out=-158=-174 ._overheated=9=26
._oxygen=15=18 ._pain=-28=-54 ._palpitations=82=-34 ._panting=-13=46 ._paramedic=-18=-12 ._partner=14=15 ._passed=-70=-14
._patient=-54=-33 ._pause=-79=-21 ._pb=13=33 ._pee=-105=8 ._peed=31=-33 ._peeing=84=-3 ._period=17=32 ._periods=-3=26
._phone=-38=-21 ._physio=-61=-67 ._pills=-44=-29 ._pink=165=76 ._piss=43=-45 ._pissing=-1=-27 ._please=2=-16 ._poo=8=-83
._popped=-42=0 ._portaloo=-8=-27 ._poured=-17=-10 ._pregnant=-24=-13 ._pressure=37=40 ._puffed=-33=-5 ._puffer=38=29
._puffing=-60=-53 ._puffy=-35=18 ._pulled=-106=-9 ._pulse=41=-41 ._pure=6=-52 ._pus=13=-8 ._put=-47=-18 ._quads=-82=-112
._race=-53=3 ._racing=22=7 ._rain=-7=-21 ._raising=5=10 ._ran=-73=-45 ._rash=-14=-45 ._read=-53=-50 ._reading=-38=8
._ready=-14=-37 ._red=-68=-108 ._rest=18=76 ._resume=-11=-6 ._right=-59=-63 ._rings=-17=-25 ._roasting=52=-37 ._room=57=-41
._rpe=-33=1 ._runner=15=38 ._running=37=-13 ._s=13=4 ._salt=-31=-2 ._same=-88=-94 ._sangre=41=-46 ._sangue=56=56 ._saw=-109=-157
._scratch=-8=-18 ._seeing=55=-74 ._seized=-11=-5 ._send=-39=-26 ._severe=33=-10 ._shaking=-59=-1 ._sharp=-82=3 ._shattered=-27=10
._she=109=124 ._shin=-79=-56 ._shivering=-30=-13 ._short=43=44 ._should=-84=-75 ._shoulder=-14=-13 ._shoulders=-62=-55
._sick=-44=-23 ._side=-16=-45 ._sister=-64=-47 ._skin=21=8 ._skipped=20=-34 ._sleep=8=17 ._slept=-65=-58 ._slight=-30=-27
._slurring=43=43 ._smashed=-53=-46 ._so=26=61 ._soaked=-38=-97 ._sodium=101=93 ._someone=-31=-18 ._something=-54=0 ._son=-51=-45
._sore=-56=-53 ._soreness=41=-66 ._sorness=-45=-52 ._speaker=1=-47 ._speech=33=27 ._speechless=9=16 ._spinning=-40=14
._stabbing=10=-4 ._staring=12=16 ._started=103=53 ._stepped=11=-38 ._stiff=-58=-64 ._still=-36=-4 ._stitch=-31=-30 ._stomach=22=2
._stool=16=-2 ._stop=-69=-49 ._stopped=-28=-21 ._storm=-34=-9 ._strava=17=17 ._stress=66=-13 ._striker=-56=-49 ._stroke=36=42
._stroked=23=-6 ._struggling=28=32 ._sudden=42=26 ._suddenly=15=-38 ._suicidal=66=89 ._sweated=-49=-23 ._sweating=-94=-84
._sweats=24=-52 ._sweaty=-10=-15 ._swelling=-129=-60 ._swollen=-119=-23 ._take=-109=-104 ._taking=-93=-71 ._taper=-9=-21
._temperature=0=-29 ._testicle=60=-39 ._thank=-7=26 ._that=-62=-87 ._the=-157=-143 ._there=14=-16 ._they=138=97 ._thighs=29=-44
._think=116=-13 ._thinking=77=83 ._third=46=98 ._this=-14=-11 ._thought=-75=-31 ._three=-75=-49 ._threw=72=-2 ._throwing=75=39
._thumping=9=15 ._thunderclap=58=67 ._tick=45=-88 ._ticker=50=-81 ._tightness=36=54 ._time=-92=-49 ._tired=39=72 ._today=-94=-97
._toddler=-66=-10 ._toe=16=-36 ._toes=-4=-66 ._toilet=-2=-27 ._tongue=56=51 ._too=1=15 ._took=21=42 ._total=-16=-31
._totally=-51=9 ._tough=-26=-19 ._train=-105=-65 ._treadmill=-104=-67 ._tried=80=67 ._tripped=-39=-25 ._trying=48=57
._tummy=-20=17 ._two=-150=-124 ._type=-38=-20 ._typing=22=16 ._undo=-55=-35 ._units=-13=-18 ._up=-30=36 ._used=-92=-81
._usual=-71=-28 ._very=-6=-59 ._vision=0=43 ._voice=14=17 ._vomit=-4=23 ._vomited=104=-33 ._vomiting=32=-38 ._w=-106=-85
._walked=5=27 ._walking=43=33 ._want=13=11 ._warm=-67=-66 ._was=112=35 ._wasp=15=13 ._watched=-53=-101 ._watching=-11=-39
._we=-10=-36 ._weak=-113=-22 ._weather=-53=-53 ._wee=-82=-8 ._weeing=46=-23 ._weighed=-34=-23 ._weight=-92=-27 ._weird=1=24
._went=72=39 ._what=-108=-103 ._wheezing=10=15 ._when=-37=-17 ._where=-24=-37 ._who=-77=-53 ._whole=2=16 ._why=5=41 ._wife=-73=-49
._wind=-36=-3 ._wiped=-15=-7 ._wish=28=37 ._wo=-37=-21 ._wobbly=-82=-126 ._woke=34=53 ._woken=-3=16 ._work=-13=-1 ._worst=28=65
._wrecked=57=64 ._wrote=41=43 ._yellow=-77=0 ._you=8=13 ._zero=-69=-41 ._zonked=-17=-9 0=14=5 0_)=22=50 0_,=-166=-194 0_-=-66=-35
0_.=-39=-60 0_0=-181=-115 0_:=11=26 0_?=-68=-14 0_after=-72=20 0_all=17=-46 0_am=15=29 0_and=-65=-89 0_anyway=-204=-174
0_at=-7=-36 0_avg=-11=18 0_because=12=8 0_bit=-55=-44 0_black=-35=-32 0_bottles=-18=-20 0_bpm=-69=-18 0_but=-1=-32 0_by=-25=0
0_calves=-5=-20 0_cannot=-23=-24 0_chest=41=60 0_cos=10=10 0_d=-10=-4 0_days=10=105 0_degrees=-6=41 0_dogs=-21=-1 0_drank=-16=-2
0_e=12=-10 0_energy=-25=-14 0_even=-66=-27 0_felt=16=27 0_foot=-149=-59 0_for=-15=39 0_from=4=24 0_got=27=11 0_h=-49=-24
0_had=95=100 0_haha=-140=-151 0_heart=46=21 0_here=-21=-15 0_hours=-56=-99 0_hr=13=-26 0_hrs=-12=-10 0_i=-226=-151 0_id=29=-20
0_in=-62=-73 0_is=-49=-34 0_ish=-88=-44 0_kg=10=17 0_kilos=105=47 0_km=-35=-37 0_knee=25=-24 0_l=15=34 0_lb=-15=2 0_lbs=-3=-12
0_legs=-90=-126 0_like=-44=-1 0_litres=-38=-5 0_lol=-28=-126 0_lying=0=39 0_maybe=-62=-59 0_mg=-40=-45 0_mile=-28=-14
0_miler=12=-75 0_miles=17=-12 0_min=15=26 0_mins=-3=-43 0_minutes=35=47 0_ml=-34=-47 0_months=-30=10 0_muscles=-14=-76 0_my=-60=2
0_next=-5=-11 0_no=-55=-14 0_not=-90=-58 0_now=-116=-77 0_of=-62=-25 0_off=74=52 0_on=63=63 0_one=-18=-21 0_only=15=-54 0_or=44=71
0_out=-128=-78 0_oz=-25=-23 0_pain=-4=-13 0_percent=-86=-15 0_pm=4=-37 0_pulse=-7=-13 0_rd=-19=8 0_reps=-11=-12 0_rpe=11=-13
0_s=-72=-88 0_sat=63=-3 0_sets=-15=25 0_sleep=-49=-19 0_slept=81=62 0_so=58=2 0_sore=-143=-92 0_soreness=-27=5 0_th=-40=-25
0_that=-26=-35 0_the=-115=-93 0_then=-152=-157 0_they=64=99 0_this=94=-114 0_times=-29=-127 0_to=-64=3 0_today=-164=-124
0_tomorrow=-19=-35 0_up=46=80 0_w=-58=-61 0_was=22=-8 0_weeks=-45=-89 0_what=-51=-20 0_wife=-28=-23 0_with=-70=17 0_wks=-7=-18
0_woke=-53=-23 0_x=17=13 0_years=87=66 0_z=13=10 :=46=62 :_0=-71=-64 ?=-84=-52 ?_,=-102=-67 ?_.=-44=-29 ?_0=69=31 ?_?=145=137
?_haha=-25=-29 ?_i=-58=-66 ?_legs=-53=-7 ?_no=-104=-128 ?_sore=-52=-3 @!ache=-97=-69 @!aching=-55=-25 @!airHunger=-79=-63
@!airWord=1=18 @!aloneBetter=-12=-20 @!asPrescribed=-22=5 @!askedWord=-54=-45 @!atRest=141=117 @!ateWord=-83=-76 @!back=33=30
@!bad=-30=-28 @!badLuck=14=7 @!badNight=-34=-21 @!ballGame=-20=-13 @!beAlive=138=164 @!bed=-39=-102 @!beenSick=-3=-20
@!behaving=24=33 @!bendLift=36=-51 @!bikeThing=41=23 @!blackThings=-26=-5 @!bleedWord=-19=-21 @!bleeding=-45=-28
@!bleedingWord=-45=-28 @!blood=-51=-34 @!bloodOnly=-25=-7 @!bloodThing=26=46 @!bloodWord=-25=-7 @!breath=34=43
@!breathless=-47=-66 @!calf=21=4 @!calfPain=43=64 @!cameTo=59=50 @!cannot=-77=-70 @!cannotThink=-29=-22 @!chest=-21=6
@!chestPain=-30=8 @!chills=19=-2 @!clockTime=-48=-46 @!closing=-59=-49 @!clot=30=46 @!coffee=-15=-16 @!cold=-82=-46
@!coldOnly=-63=-67 @!coldOrCough=-36=-59 @!coldStart=-69=-41 @!confused=-29=-22 @!confusedBy=-28=-13 @!crashWord=-30=-20
@!curtains=17=45 @!cutObjects=-9=-35 @!cutWord=-25=-20 @!dark=-35=-88 @!darkLoo=-91=-20 @!darkOnly=-91=-21 @!darkening=-91=-20
@!deadOrOther=-16=-24 @!deadlyThing=-6=15 @!deathMarch=-13=-37 @!device=-12=-34 @!diabetes=-43=-54 @!distanceWord=-46=-35
@!dizzy=-48=-51 @!drinking=-1=22 @!drinkish=-7=-11 @!droop=-11=-29 @!drops=30=83 @!easyEffort=59=68 @!eating=-40=-27
@!edgeSport=30=30 @!elsewhere=-12=79 @!everRecord=-19=-35 @!exertion=37=-15 @!exertionHeart=-44=-92 @!exertionOnly=18=14
@!exertionPlace=-22=7 @!faint=-41=-32 @!faintRaw=-59=-48 @!faintish=-10=-3 @!feelAwful=-9=-12 @!fellWord=-30=-20 @!fever=-39=-42
@!feverBeside=-52=-38 @!feverSense=-15=-20 @!fillsIt=-6=13 @!fineNow=10=2 @!fitContext=-53=-35 @!flaresUp=-115=-59
@!foodNumb=-63=-25 @!forgotten=30=54 @!fullOf=38=-13 @!getUp=1=-70 @!goOnSport=-46=-11 @!going=12=19 @!goingOn=32=20 @!gone=38=14
@!gym=-15=-23 @!hardTo=-93=-65 @!headache=-44=-53 @!helpTopic=44=56 @!hereWord=19=12 @!hit=-33=-82 @!holdBreath=-28=-45
@!holdWord=17=-11 @!hospitalSense=-16=-38 @!hotOrFar=-16=-18 @!hours=-23=-24 @!hugeWord=-28=-59 @!illWord=-20=-1
@!irregular=78=-19 @!joint=-30=-33 @!jokes=61=48 @!justWant=37=35 @!kidneyPart=-12=-21 @!killing=1=48 @!knownPlace=39=37
@!leg=54=62 @!legClot=30=46 @!legsWent=-52=-33 @!legsWord=-10=-11 @!life=99=103 @!lightThing=-17=-6 @!limbPlace=40=59
@!limp=-18=-47 @!lips=52=49 @!liveFor=57=65 @!load=44=57 @!longMinutes=-10=31 @!lostWord=-23=5 @!low=-91=-20 @!making=47=63
@!manyWord=-28=-14 @!memoryOf=28=33 @!mindElsewhere=-43=-54 @!missMe=17=15 @!moveFeel=-8=35 @!moveLift=-27=-29 @!muchLonger=11=-5
@!muddled=-47=-24 @!muscle=5=-82 @!nausea=-3=-20 @!nauseaStrong=-24=-20 @!neckBack=33=30 @!neckOrBack=33=30 @!needWord=46=58
@!nightRest=14=31 @!nightWord=-3=-11 @!noPoint=-35=-28 @!noPower=84=50 @!notBodies=-9=-13 @!notEnough=-22=-40 @!nothingWord=57=50
@!now=-9=39 @!numb=-65=-17 @!numbStrict=-65=-17 @!numbersHead=-32=-51 @!obey=19=27 @!odd=-123=1 @!oddWays=-18=-15
@!onPurpose=25=31 @!onThePaper=46=31 @!oneCalf=21=4 @!openWord=25=31 @!openedBy=5=31 @!otherGoodbye=-30=-31 @!ownLife=35=48
@!painWord=25=-35 @!palpitation=-35=-33 @!passOut=-23=-9 @!peeOther=-13=68 @!peopleLike=-50=-31 @!pouring=-19=-21 @!pressing=0=-13
@!prideSwallow=13=16 @!puffSport=-12=-16 @!puffy=-40=3 @!pulse=8=-13 @!pushing=11=0 @!puzzle=-24=-20 @!rainDrops=34=57
@!rainOrSweat=34=57 @!reasonWord=38=34 @!redDrinks=63=-58 @!redHot=-24=-15 @!redStuff=-25=-7 @!relapse=-24=-14 @!rest=5=-44
@!restNow=22=-11 @!seizure=-64=-62 @!sense=74=75 @!seriously=-36=-37 @!sharpThing=5=31 @!shavingAndCooking=7=61
@!shoeThing=-53=-45 @!sickPraise=-7=24 @!simile=82=-27 @!sinceWord=43=25 @!skinPlace=-10=-29 @!sleepHours=-13=-48
@!slipped=-37=-33 @!smallBleed=-30=-33 @!snot=-43=-54 @!sore=1=-22 @!soreThroatOnly=-44=-57 @!soreWord=46=50 @!speech=13=9
@!speechWord=13=17 @!sprainSense=8=12 @!squeeze=-10=6 @!stiffNeck=-26=-12 @!stopped=-67=11 @!strongAche=-64=-16 @!suddenPain=57=9
@!suddenly=-52=-33 @!suicideSport=-55=-33 @!sunWord=-71=-22 @!sunny=54=108 @!sweaty=36=74 @!sweetThings=-7=-10 @!swollen=-40=3
@!swollenArm=-57=-52 @!swollenFace=-40=3 @!swollenLimb=-40=3 @!swollenStrict=-40=3 @!tarry=-25=-7 @!thingsDropped=-46=-55
@!thingsOnWrist=-22=-52 @!thinking=86=81 @!times=43=28 @!tinglyWord=-65=-17 @!tiredLegs=28=37 @!toLive=96=104 @!toTheLoo=-67=11
@!tonsils=-44=-57 @!trafficThing=-9=12 @!transport=15=-10 @!trip=-20=-13 @!upWord=-17=-9 @!urine=248=-131 @!vehicle=-9=12
@!veryHot=24=16 @!vomited=-24=-20 @!vomiting=-67=-35 @!wakeOrLive=85=104 @!walking=34=-67 @!want=-47=-15 @!waterFun=-9=12
@!waterWord=30=-7 @!weakFrom=-105=-107 @!weatherTemperature=68=134 @!weekWord=-33=-8 @!weightPlace=21=-25 @!wentDown=-95=-69
@!whatHappened=34=48 @!whatOneKnows=-15=-45 @!whereThings=-36=-4 @!wider=-17=-9 @!wipeWord=0=-37 @!wishWere=40=35 @!wound=24=49
@!wrongBreath=-70=-77 @!wrongWord=-16=-24 @aboutToGo=107=115 @aboutToOther=-53=-51 @abscess=38=77 @ache=-24=-30 @aching=48=19
@achingShaking=1=-39 @air=114=114 @airHunger=136=161 @airIsSo=-99=-140 @airWord=117=166 @allOverWord=-106=-44 @allergen=146=155
@allergicReaction=55=61 @aloneBetter=21=88 @ambulance=102=126 @anaphylaxis=256=277 @angina=76=111 @arm=42=144
@asPrescribed=-12=-29 @askedWord=-39=-22 @askingWord=-49=-17 @asthma=23=26 @asthmaAttack=-22=-6 @atOnce=146=132 @atRest=155=76
@ateBeetroot=-94=-65 @ateWord=42=100 @audioThing=-137=-126 @awayForAWhile=82=83 @back=-14=-27 @bad=71=69 @badLuck=-29=-4
@badNight=39=63 @ballGame=34=6 @beAlive=7=14 @beats=158=27 @bed=-50=-66 @beenCutting=21=42 @beenSick=-44=-72 @beerJoke=-90=-22
@behaving=40=43 @belly=20=-4 @bendLift=118=24 @betterOff=183=156 @betterWithout=84=72 @betterWord=32=57 @betweenWords=54=54
@bigger=51=8 @bikeThing=16=11 @bite=84=-43 @biteWord=125=-14 @biter=89=28 @bittenThing=-45=-22 @bittenWord=146=59
@blackThings=-86=-52 @bladder=49=5 @bleedWord=-45=-55 @bleeding=-20=-49 @bleedingWord=24=17 @blewUpRace=-66=-32 @blindWord=19=34
@blood=10=74 @bloodIn=51=-61 @bloodOnly=36=18 @bloodSwear=-43=-38 @bloodThing=-145=-101 @bloodWord=8=-24 @blue=64=-7 @blurry=-31=0
@bodySide=41=42 @bone=83=74 @boneDry=-12=102 @boneName=66=11 @boneOut=64=129 @boneParts=-29=7 @boneStrict=115=-45 @boneWord=61=0
@boozy=-64=-75 @bowlFood=-111=-108 @bowlWord=65=57 @breath=120=165 @breathless=154=240 @broken=3=-45 @brokenWord=-38=-11
@bruised=-18=11 @burn=9=26 @burningUp=86=-111 @bustWord=-27=-40 @calf=14=-64 @calfPain=-25=56 @callingMe=33=36 @calvesBurn=-26=-14
@cameRound=41=100 @cameTo=143=191 @cameToStrict=100=96 @cameraWord=-55=-8 @cannot=77=67 @cannotFill=86=151 @cannotStand=13=33
@cannotStrict=55=66 @cannotThink=26=64 @carOnRoad=68=88 @cardiacWord=52=47 @carrying=-16=-56 @cellulitis=37=30 @chest=286=392
@chestInfection=-59=-99 @chestPain=87=87 @chestThing=-183=-167 @chestish=205=273 @chills=244=39 @clockTime=-64=-85 @closing=36=27
@closingStrict=79=110 @clot=7=25 @clothes=-56=-94 @coffee=-79=-118 @coffeeGrounds=13=68 @cold=-102=-146 @coldOnly=36=-5
@coldOrCough=-2=-90 @coldStart=-34=1 @coldWord=-15=-43 @collapse=75=108 @collapsedThing=-266=-186 @colorOfUrine=-12=-160
@coloredWord=224=97 @comeOut=68=95 @confused=278=347 @confusedBy=-130=-164 @controlWord=-27=-14 @cookedMyself=-41=16 @cool=-15=-5
@coolOther=44=8 @coreWord=-25=15 @cough=-22=26 @coughColor=139=-77 @coughed=157=170 @crashInto=35=63 @crashWord=49=27
@creamWord=-62=-3 @crossLegged=-7=-16 @curtains=-144=-132 @cutMyArms=192=226 @cutObjects=-17=26 @cutWord=71=25 @cutting=102=165
@cuttingWord=9=26 @dark=99=27 @darkLoo=38=-30 @darkOnly=-22=-81 @darkening=75=38 @dayWord=-21=-59 @days=-10=-66
@deadOrOther=-5=-19 @deadWord=-39=8 @deadlyThing=15=18 @deathMarch=8=-25 @deformed=89=107 @dentist=-151=-106 @device=-51=-138
@deviceOnly=-63=-23 @diabetes=-23=11 @diarrhoea=317=-106 @digging=57=37 @distanceWord=-23=28 @dizzy=312=-43 @doctorWord=-65=-74
@doseWord=-1=17 @downArm=86=161 @dragging=86=201 @drankLots=45=70 @dressing=67=150 @drinkOrSweet=-38=-38 @drinking=25=53
@drinkish=-80=-52 @droop=122=73 @dropTo=0=60 @drops=90=-36 @drowsy=49=82 @drunkLike=92=114 @dryGround=8=-10 @dryPaths=-54=-35
@dying=12=51 @eachBreath=-27=67 @earWord=30=-1 @early=-58=-43 @earlyWord=-60=-40 @easyEffort=-71=-47 @eating=-120=-83 @edge=35=70
@edgeSport=19=19 @elsewhere=-8=40 @elsewhereSwollen=-99=-85 @emptyOrFull=50=17 @endLife=244=246 @endOfTether=179=196
@endThemselves=-36=-38 @epilepsyWord=9=17 @epilepticWord=54=64 @everRecord=27=47 @everyDay=70=-8 @exactSpot=3=-217 @exercise=-40=0
@exertion=18=6 @exertionHeart=-33=-23 @exertionOnly=17=-6 @exertionPlace=-45=-2 @eyeWord=104=61 @eyelidWord=32=-12 @eyes=104=61
@eyesRolled=69=55 @face=26=45 @faint=296=337 @faintRaw=122=117 @faintish=91=103 @farAway=27=37 @feelAwful=79=50 @feelFaint=144=64
@fellWord=16=20 @fever=189=-114 @feverBeside=94=-31 @feverSense=-158=-67 @fewWordsAtOnce=48=57 @fillsIt=88=71 @film=-30=-17
@fineMark=-1=25 @fineNow=-191=-126 @finishSentence=31=37 @fitContext=14=62 @fitNoun=81=105 @fitSense=-56=-23 @fittedWord=38=71
@flaresUp=1=-48 @flashes=40=-199 @flopWord=-38=-89 @flu=-12=-143 @foamPop=17=-55 @foggy=-5=14 @foodNumb=72=83 @foot=63=-217
@footDrops=46=42 @forMyHeart=-127=-79 @forgetting=137=156 @forgotten=-63=-65 @foundMe=69=71 @fractureOther=-50=-4
@fractureWord=41=-34 @fullOf=-117=-85 @funnyFace=-220=-183 @funnyMuddle=-59=-35 @funnyTurn=-18=-7 @gaveWay=115=80 @getUp=-37=-31
@getsMe=101=80 @gettingWeak=11=-55 @gettingWorse=116=-90 @givesWay=338=48 @goOn=0=99 @goOnSport=10=11 @goOnWord=10=17
@goSince=15=-13 @going=83=33 @goingOn=48=104 @goingOnWhat=-40=-30 @goneDown=-108=-26 @goneThrough=-41=-1 @grayOrSweaty=5=86
@greenThings=24=137 @grief=-82=-79 @groin=35=-50 @ground=-39=-42 @gurgle=51=96 @gushing=200=279 @gym=-119=-94 @hand=24=24
@handOneSided=117=101 @handPlace=8=60 @hangover=-69=-14 @hardTo=90=85 @hardWork=-40=-64 @hateWord=-40=-36 @head=59=82
@headGone=9=59 @headInjury=22=20 @headKilling=92=194 @headOut=77=-96 @headPain=21=101 @headPlace=-14=37 @headTorch=-51=-56
@headache=137=234 @healthyUrine=-158=-40 @heardPop=134=-35 @heart=126=17 @heartAttack=26=52 @heartBeatWord=59=-18
@heartCondition=-84=23 @heartHurts=90=281 @heartRateWord=-41=-2 @heartRaw=105=50 @heartThing=-161=-138 @heatStroke=70=70
@heavily=27=70 @heavyThing=-11=47 @heldTongue=-91=-72 @helpTopic=-42=-68 @hereWord=37=-51 @historyOf=-31=11 @hit=41=57
@holdBreath=45=-21 @holdWord=31=0 @homeWay=71=109 @hospital=45=-102 @hospitalSense=-55=-33 @hot=77=54 @hotAndCold=89=-2
@hotDry=113=163 @hotOrFar=-86=-64 @hotSkin=-26=98 @hours=-11=-12 @hugeWord=-19=-65 @hypo=28=20 @hyponatremia=-16=-40
@illWord=-3=-28 @inAmbulance=26=18 @indigestion=16=37 @infected=236=-110 @infectedWord=144=-74 @inhaler=121=143 @insideWord=76=77
@irregular=57=-121 @irregularStrict=109=-1 @isGone=46=42 @itAll=60=41 @itch=14=-8 @itchAll=78=88 @jab=-204=-189 @jaw=159=61
@jerking=153=142 @joint=10=-53 @jokeAttack=-26=-3 @jokes=10=8 @justWant=-17=44 @keenOnIt=22=12 @keepDown=74=-117 @keepWord=-11=-51
@kidneyPart=-57=-60 @kidsOrPets=-104=-57 @killJoke=-1=-39 @killSelf=285=353 @killing=89=74 @knifeWord=44=-58 @knownPlace=99=117
@lasting=61=0 @laughing=-135=-71 @left=-8=-19 @leg=99=16 @legClot=138=44 @legsRefuse=24=21 @legsWent=66=68 @legsWord=-111=6
@lettersLeft=180=191 @lifeOther=-24=-35 @lightThing=86=107 @lightsOut=91=47 @likeALight=32=9 @likeBalloons=35=36 @likeDark=166=7
@likeTap=29=66 @likeWood=-13=-128 @limbPlace=-35=-114 @limbsGoing=29=32 @limbsRefuse=-67=-4 @limp=66=78 @limping=21=-34
@lips=79=89 @livesWithIt=-3=-30 @load=90=33 @longMinutes=-10=17 @lostWord=53=74 @lovedOnes=41=49 @low=-18=-27 @lowSodium=-66=-65
@lump=71=-68 @lungs=38=56 @lyingWord=149=99 @making=-49=-29 @manyOf=-35=-29 @manyWord=-74=-77 @medicTent=26=19
@medicalWork=-28=-58 @memoryOf=-131=-70 @middlePlace=31=95 @midges=-61=-23 @mindElsewhere=-83=-19 @missMe=88=96
@missedBeats=107=-135 @mouth=27=100 @moveFeel=-15=-3 @moveLift=24=15 @muchBlood=-15=17 @muchLonger=-42=-50 @muchWord=21=-21
@mudWord=-109=-94 @muddled=-44=-43 @muscle=19=-17 @muscleWork=-34=-14 @musicWord=-55=-103 @myChest=98=128 @myPills=61=82
@nail=49=-29 @nails=83=147 @namedSo=-22=-38 @nausea=5=29 @nauseaStrong=52=136 @nearlyWord=59=30 @neck=20=20 @neckBack=29=17
@neckOrBack=6=-24 @neckOrJaw=42=112 @neckPlace=20=20 @neckWord=20=20 @needWord=-144=-100 @neverFelt=49=-114 @nextThing=64=51
@nightRest=195=-39 @nightSky=-81=3 @nightWord=-14=-27 @noGrip=72=21 @noHelp=23=105 @noMemory=49=56 @noPoint=103=124
@noPower=43=-79 @noSeeing=-43=-25 @noSense=108=100 @noStrength=35=-150 @noUrine=371=-115 @nobodyWord=86=34 @noseThing=-69=-75
@noseWord=-9=42 @nosebleedWord=83=84 @notADoctor=-37=8 @notAnswering=99=123 @notBeHere=34=28 @notBetter=11=-72 @notBodies=-72=-79
@notBreathing=101=90 @notCareIf=-71=-87 @notComingDown=24=-147 @notEnough=68=28 @notFamiliar=50=45 @notGone=6=-90
@notHolding=-5=-21 @notKnowing=-84=-36 @notMoving=31=61 @notMuscle=5=-82 @notNight=55=66 @notRecognise=50=45 @notRemember=157=176
@notSelf=-36=-28 @notThinking=33=50 @notWanting=-41=-42 @notWord=-10=7 @nothingLeft=112=73 @nothingWord=25=-63 @now=20=1
@numb=-38=-15 @numbPlaces=-48=-29 @numbStrict=56=17 @numbersHead=47=48 @obey=22=13 @odd=67=43 @oddWays=10=96 @offTheEdge=-123=-67
@onGround=97=105 @onMe=48=45 @onMyChest=-114=-110 @onPurpose=25=81 @onThePaper=74=-19 @oneCalf=113=-118 @oneEye=53=95
@oneLimb=129=75 @onePoint=163=-59 @oneSideWord=-20=-45 @oneSided=50=2 @oneWord=20=17 @onlyWord=-3=-21 @openWord=10=27
@openedBy=-16=0 @otherGoodbye=-46=-18 @outFor=93=47 @outOfPuff=48=145 @outOvernight=67=-26 @overIt=153=162 @overMe=71=-6
@overTheEdge=-2=-14 @overdose=228=240 @overheatedWord=-29=5 @ownArm=-64=-17 @ownFacts=92=79 @ownLife=118=133 @ownPlace=56=96
@ownWill=32=11 @paceWord=-67=-56 @painWord=70=25 @palpitation=238=-58 @passOut=259=341 @passedSoon=-152=-200 @passing=-174=-132
@passingBlood=51=-90 @peeOther=-23=-58 @peopleLike=-32=-9 @person=5=44 @phantoms=78=149 @phoneOnly=-60=-54 @pills=47=30
@pillsReady=116=127 @pinkSpit=52=164 @pissWeather=-41=-45 @planned=-84=-55 @pleased=-89=-53 @pointTender=82=-102 @pokingOut=48=167
@pollen=-167=-109 @pop=97=48 @pouring=45=72 @pouringOut=39=104 @pressWord=26=69 @pressing=5=13 @preventing=-22=-39
@prideSwallow=37=30 @puffSport=-69=-29 @puffy=4=19 @puffyPlace=-15=86 @pulse=24=-10 @pumpingOut=137=166 @puncheyes=-70=-98
@pushing=47=20 @puzzle=-76=-48 @puzzleLight=-29=-28 @puzzleYours=11=-11 @puzzlingThing=-89=-9 @rainDrops=-10=-8 @rainOnly=-81=-1
@rainOrSweat=11=-24 @rash=96=139 @reactionTo=-144=-135 @reasonWord=88=77 @redDrinks=-29=46 @redHot=72=-1 @redOnly=-36=4
@redStreak=130=-19 @redStuff=107=147 @relapse=93=54 @repeatedly=100=-9 @reported=72=101 @rest=-9=-26 @restNow=-36=-7 @rhabdo=23=-6
@rightLow=25=88 @rigid=109=132 @ringsTight=-5=-13 @rising=22=10 @rockHard=-29=-27 @room=-8=-94 @running=87=-94 @saddle=-51=-66
@sameAgain=93=96 @sausages=3=12 @sayWord=41=57 @scaryWord=-112=-103 @scenery=-104=-135 @secondsWord=96=119 @seeing=6=36
@seeingPhantoms=-17=79 @seeingThings=170=18 @seizedUp=-59=-48 @seizure=308=359 @seriously=19=32 @seriouslyIll=48=-65
@severe=107=-75 @shaking=120=168 @shakingSense=19=19 @sharpThing=5=-30 @sharpWord=54=-29 @shavingAndCooking=45=109 @shin=25=-43
@shoeThing=30=121 @shoesOnly=-73=-49 @shortEffort=-25=-20 @shoulder=22=62 @sickPraise=-33=-25 @sickWord=87=37 @side=61=74
@sidewaysWord=146=119 @sightGone=74=174 @sightWord=78=80 @simile=-36=13 @simpleTask=22=-21 @sinceWord=75=5 @sittingOn=1=92
@sittingOnMe=-9=46 @skin=106=33 @skinPlace=40=-17 @slack=-53=-69 @slapping=46=34 @sleepHours=-66=-42 @sleeveThing=-78=-30
@slicedWord=50=90 @slipped=-35=-70 @slurring=197=220 @smallBleed=51=-77 @smallVomit=-46=-95 @smileWord=-113=-64 @smiling=-46=-23
@snot=-45=22 @soOrHope=40=27 @soWeak=109=-49 @soaked=67=9 @sodiumWord=-57=-23 @somethingHeavy=30=-26 @sore=14=-62
@soreMore=145=-17 @soreThroatOnly=-54=-78 @soreWord=113=43 @sos=218=267 @soundsWord=84=102 @speech=128=134 @speechWord=137=152
@spinClass=-114=-65 @spinning=99=-94 @sportFever=-159=-10 @sprainSense=65=55 @spreading=-37=29 @spreadingWord=123=23
@spreadsTo=25=30 @squeeze=76=93 @staggering=151=187 @standingOn=-30=40 @starsSeen=51=-50 @stiffNeck=-86=-45 @stings=-31=-65
@stingsWhen=83=-13 @stool=257=-149 @stopBleeding=49=68 @stopOrControl=-66=0 @stopped=0=50 @stoppedDoing=66=109
@stoppedSoon=-47=-55 @straightLine=-79=27 @stranded=74=38 @strangely=160=139 @strokeWord=199=176 @strongAche=101=-30
@strongSharp=17=-36 @struck=104=86 @struggling=56=28 @stuckHigh=77=-26 @sudden=105=111 @suddenPain=44=-45 @suddenly=65=26
@suicidal=92=115 @suicideSport=-4=-38 @suicideTalk=-58=-60 @sunWord=43=8 @sunny=-30=3 @surelyIrregular=233=90 @swallow=79=88
@sweatOnly=32=45 @sweaty=81=130 @sweetThings=-82=-88 @swimmy=50=45 @swollen=85=5 @swollenArm=-16=-47 @swollenFace=146=45
@swollenLimb=63=46 @swollenStrict=58=10 @tarry=-9=-16 @temperature=119=-18 @tenderWord=79=-15 @testicle=102=-39 @tetanus=29=-27
@thenOn=69=60 @theySaid=30=33 @thigh=21=-63 @thingsDropped=-77=-3 @thingsOnWrist=39=41 @thinkAny=23=35 @thinking=43=136
@thinkingOf=128=138 @thinnersWord=3=39 @throat=109=148 @throb=55=15 @throughIt=27=35 @throughWord=-54=-24 @thunderclap=58=67
@tia=88=68 @tickInsect=63=-67 @tickSigns=132=-27 @times=57=44 @tinglyWord=77=-24 @tired=-132=-153 @tiredLegs=3=31 @toAll=12=42
@toBone=-5=141 @toDoWhat=-67=-55 @toLive=83=102 @toStand=71=36 @toTheLoo=48=16 @toesOnly=-56=8 @toilet=22=-33 @tongue=65=79
@tongueBitten=88=119 @tongueWord=65=79 @tonsils=-69=-40 @tooMany=114=91 @tookWord=19=13 @towelWord=70=135 @traffic=36=17
@trafficThing=-55=-87 @transport=-29=-38 @trip=-141=-33 @trivialEffort=90=63 @tunnelling=54=14 @turned=238=-132 @twitch=88=147
@tyre=-25=-79 @unexplained=102=-123 @upWord=73=68 @urine=261=-244 @urineStop=-123=14 @vehicle=27=43 @vessels=-13=8 @visiting=-33=0
@vitalThing=-3=-77 @voiceGone=-12=-41 @vomited=76=73 @vomiting=204=88 @walkStand=-12=-117 @walking=169=36 @wallWord=-108=-28
@want=97=133 @warmBath=-25=-29 @wasOut=34=26 @waterFun=-18=22 @waterWord=22=23 @wayForward=20=-42 @weak=-38=-100 @weakAs=87=-45
@weakFrom=-41=12 @weakOnly=-18=-9 @weakStrict=82=-76 @weatherFog=-31=-48 @weatherTemperature=48=116 @weekWord=-51=-121
@weightBearing=53=-152 @weightPlace=35=75 @weightUp=36=165 @weightWord=-111=-166 @wentDarkThen=40=96 @wentDown=27=41
@whatHappened=91=84 @whatOneKnows=141=118 @wheeze=41=25 @whenStand=77=71 @whereThings=-7=-31 @wholeBody=79=45 @wider=51=24
@wipeWord=58=-184 @wishWere=104=115 @without=82=103 @withoutKnowing=23=44 @wobblyWord=60=31 @wontBend=46=-49 @wontGo=66=-27
@wontStop=54=93 @wontWake=24=50 @worse=111=-93 @worstPain=23=35 @worstWord=68=102 @wound=46=-64 @woundOnly=-8=86
@wrongBreath=27=-5 @wrongWord=-52=-17 a_0=-106=-99 a_baby=-60=-43 a_bad=30=34 a_ball=16=-14 a_balloon=18=9 a_beer=-30=-42
a_beetroot=20=36 a_big=37=-57 a_bit=-76=-20 a_blackout=70=55 a_blind=8=22 a_blister=-71=25 a_blood=-42=-47 a_board=18=2
a_boil=1=-24 a_branch=65=56 a_breath=24=-8 a_bug=-24=-17 a_bus=-137=-154 a_car=131=159 a_chair=68=-15 a_child=53=0 a_clear=-59=-20
a_clot=18=-20 a_coffee=17=16 a_coke=-47=-12 a_cola=-64=-54 a_cold=31=27 a_collapsed=-51=-55 a_cough=-10=-31 a_crack=37=15
a_curry=-31=-19 a_dark=-62=0 a_day=75=0 a_deep=14=-72 a_deer=-35=-7 a_diuretic=-27=-15 a_dog=47=-32 a_drip=14=27 a_drop=-27=-28
a_drum=10=-54 a_dull=13=36 a_dvt=-30=36 a_e=9=-82 a_fever=110=-10 a_few=20=-36 a_fiddle=33=14 a_film=37=55 a_first=10=-4
a_fish=65=-12 a_fist=7=13 a_fit=-49=-71 a_football=77=-3 a_fright=57=20 a_full=32=48 a_funny=-8=-15 a_gel=1=-13 a_girl=-17=-42
a_good=5=100 a_graze=61=68 a_guy=-40=-36 a_half=-116=-94 a_hangover=1=15 a_headache=-107=-150 a_heap=-13=-6 a_heart=-88=-90
a_holiday=-3=-34 a_horse=-68=-19 a_hospital=-16=-4 a_hot=-18=-67 a_kid=-14=1 a_knife=27=20 a_lad=-72=-68 a_lady=-31=-28
a_light=22=-4 a_litre=-43=-43 a_little=0=-71 a_load=39=45 a_log=-32=-36 a_long=40=-5 a_lot=74=84 a_low=41=-6 a_man=-10=18
a_marathon=-53=-73 a_marshal=-5=-15 a_meeting=-68=-38 a_mile=26=58 a_minute=-132=-102 a_nap=33=0 a_new=-20=-33 a_nightmare=37=43
a_nurse=69=-9 a_one=-30=-17 a_pain=-56=18 a_paramedic=10=-12 a_pb=-11=-22 a_pint=-57=-79 a_plan=51=47 a_podcast=45=36 a_pop=31=-18
a_problem=-45=-50 a_race=-49=-33 a_rash=9=29 a_red=-4=53 a_root=-44=-64 a_run=-67=-54 a_runner=38=27 a_sack=17=23 a_sec=-23=36
a_second=9=-14 a_seizure=66=56 a_sentence=66=80 a_sheet=68=43 a_single=-2=-15 a_snap=31=73 a_sock=-50=-42 a_solid=-23=-31
a_sore=-114=-75 a_stone=-17=-37 a_straight=-48=-6 a_straw=70=33 a_stress=41=-59 a_stroke=70=60 a_sudden=1=23 a_tad=-39=-26
a_tap=29=66 a_teenager=-53=-37 a_temperature=43=-37 a_terrible=6=55 a_tight=-57=-43 a_tiny=40=-4 a_toenail=9=52 a_tomato=-52=-51
a_train=54=63 a_truck=-28=-32 a_true=-49=-27 a_two=29=15 a_van=118=149 a_vet=-38=-18 a_vice=62=49 a_wall=24=35 a_wasp=-56=-30
a_wee=-111=42 a_week=130=27 a_weight=-8=23 a_whole=75=80 a_woman=-41=-55 able=-13=-13 able_to=-13=-13 about=-15=-14 about_,=71=50
about_0=30=10 about_a=84=100 about_her=-20=-22 about_it=-15=-22 about_jumping=-33=-15 about_me=-71=-57 about_running=-126=-151
about_stepping=27=65 about_sunday=-26=4 about_the=-153=-163 about_to=143=159 about_where=-39=-53 absol*=25=24 absolutely=25=24
absolutely_killed=17=10 accid*=-35=-7 accident=-35=-7 accor*=24=13 according=23=12 according_to=23=12 accou*=7=38 account=7=38
ace=-77=-9 ace_0=-77=-9 ache=11=89 ache_behind=28=14 ache_from=-40=16 ache_in=-42=-8 aches=51=44 aches_.=-20=-22 achey=15=-24
achil*=78=-51 achilles=78=-51 achin*=34=-49 aching=34=-49 aching_all=16=-101 aching_from=-48=23 achy=21=-29 acros*=50=66
across=50=66 across_my=14=22 across_the=36=44 actin*=55=61 acting=55=61 actua*=-15=15 actually=-15=15 addic*=-41=-32
addicted=-41=-32 addis*=-33=-14 addisons=-33=-14 advic*=20=29 advice=20=29 afib=122=52 after=49=43 after_,=-61=-76 after_.=-53=-62
after_0=112=71 after_a=19=-71 after_crossfit=-7=40 after_eating=29=37 after_i=17=49 after_intervals=9=65 after_leg=-79=-27
after_prawns=24=17 after_squats=-37=-6 after_that=-7=37 after_the=172=161 after_work=-5=-10 again=121=88 again_,=-86=-87
again_.=-68=-50 again_0=-7=-103 again_and=20=-69 again_on=55=61 age_lol=-23=-19 ages=83=56 ages_,=37=64 ago=13=-16 ago_,=-64=-82
ago_.=61=61 ago_and=-11=-15 agony=12=-99 ah=51=76 ahead=-48=-65 ahead_of=-48=-65 aid=-83=-69 aid_refresher=-49=-63 air=33=-23
air_,=-43=-99 air_.=23=38 air_0=-60=-92 air_in=63=62 air_through=53=58 al=221=279 alive=-55=-21 all=64=26 all_,=-88=-54 all_.=56=5
all_better=-4=-27 all_clear=-67=-132 all_day=41=-8 all_evening=61=0 all_fine=49=55 all_gone=-67=-59 all_good=28=52
all_healed=-24=-31 all_i=-39=-11 all_jumbled=11=17 all_morning=146=-25 all_my=76=78 all_night=-15=-128 all_of=8=27 all_ok=25=-11
all_over=78=51 all_run=-29=-35 all_sorted=3=22 all_the=-208=-146 all_to=60=41 all_week=17=5 aller*=-56=-59 allergic=-56=-59
allergic_reaction=18=14 allergic_to=-62=-60 allow*=-47=0 allowed=-47=0 almos*=38=26 almost=38=26 alone=-21=41 alone_.=-71=-70
alrea*=23=-42 already=23=-42 already_,=68=12 already_.=-17=-22 also=61=130 always_.=-8=-19 am=46=46 am_,=46=37 am_.=13=7
am_0=-103=-91 am_a=-168=-204 am_acting=55=61 am_at=70=70 am_away=-16=-17 am_back=-21=-37 am_burning=60=72 am_clammy=8=22
am_confused=3=-26 am_dead=-31=-40 am_dizzy=2=98 am_done=93=62 am_dying=3=43 am_expecting=-52=-68 am_fine=-40=-95 am_gasping=17=17
am_getting=0=11 am_going=6=22 am_good=0=-35 am_having=-36=4 am_home=-34=-52 am_i=-10=16 am_in=26=38 am_late=-26=-43 am_not=-23=-24
am_ok=19=0 am_on=-125=-141 am_only=16=27 am_out=-16=7 am_pregnant=-22=-48 am_resting=-14=-27 am_scared=63=37 am_seeing=31=111
am_so=77=82 am_sore=-24=-14 am_still=17=14 am_sweating=18=25 am_talking=84=91 amazi*=-33=-44 amazing=-33=-44 amazing_0=29=31
amazing_crowd=-36=-55 ambul*=26=18 ambulance=26=18 ambulance_.=91=84 ambulance_took=-78=-74 an=129=129 an_0=-64=-48
an_ambulance=149=134 an_article=-32=-27 an_easy=37=-5 an_eating=-20=-25 an_egg=18=-56 an_hour=131=126 an_ice=11=18
an_irregular=-67=-26 anaph*=42=61 anaphylaxis=-92=-83 anaphylaxis_once=-80=-63 anato*=-53=-20 anatomy=-53=-20 and=236=163
and_0=-81=-38 and_a=-159=-139 and_about=-35=12 and_aching=31=-101 and_achy=18=-34 and_again=89=-78 and_all=-41=-21 and_arm=6=66
and_back=-20=-1 and_bigger=0=-44 and_blue=-35=-75 and_bone=10=27 and_bothered=-27=-10 and_broke=-42=-47 and_buried=-12=-6
and_burning=1=-59 and_came=18=24 and_cannot=130=108 and_chest=-175=-96 and_chills=0=-23 and_closing=36=26 and_coffee=18=23
and_cold=7=13 and_confused=86=122 and_dark=16=0 and_dizzy=-32=78 and_does=14=12 and_doing=-45=-63 and_drank=-28=-29 and_dry=4=40
and_everything=-44=33 and_feel=56=107 and_felt=-15=-21 and_foam=19=12 and_gasping=32=21 and_getting=58=-56 and_go=-107=-115
and_goes=0=80 and_going=17=49 and_gone=-44=-15 and_got=-51=-43 and_had=-19=-1 and_half=27=-54 and_hard=3=68 and_have=29=54
and_he=-49=-14 and_headache=52=36 and_his=31=26 and_hit=66=73 and_hot=32=-14 and_i=190=123 and_id=-42=-9 and_in=-23=-58
and_inhaler=15=14 and_is=42=39 and_it=92=83 and_itchy=71=-12 and_jaw=13=16 and_just=-58=-91 and_leg=13=49 and_legs=12=39
and_like=-92=-65 and_lips=42=23 and_lost=10=-5 and_my=45=52 and_needles=-41=-23 and_next=24=13 and_no=55=0 and_not=31=38
and_now=112=102 and_off=11=-57 and_one=44=28 and_onions=-24=-14 and_pain=17=46 and_plenty=-57=-40 and_puffy=13=15 and_red=10=20
and_seeing=-48=-50 and_shaking=73=-93 and_shaky=15=-21 and_she=-76=-73 and_shivering=10=20 and_shivery=69=-53 and_short=10=-45
and_sleep=-113=-107 and_slept=-91=-51 and_sore=68=12 and_soreness=22=39 and_soul=-64=-50 and_sticky=-38=18 and_still=89=94
and_stinks=11=-40 and_sweats=16=-13 and_swollen=21=26 and_talking=8=27 and_tears=-102=-85 and_the=-68=39 and_then=27=26
and_there=34=77 and_three=-9=28 and_throat=1=24 and_throbbing=1=41 and_throwing=30=72 and_tight=5=83 and_today=24=3
and_tongue=3=13 and_vomiting=60=52 and_warm=30=36 and_was=53=67 and_weak=32=-99 and_went=26=40 and_wet=24=33 and_wo=10=21
and_woke=19=27 angin*=76=111 angina=76=111 angina_,=-11=-38 angina_and=-60=-18 angina_spray=75=71 angry=44=-119 ankle=99=-44
ankle*=26=-29 ankle_,=44=70 ankle_.=13=62 ankle_a=-29=14 ankle_in=-33=-23 ankle_is=5=-57 ankle_was=3=-11 ankles=26=-29
anore*=-55=-44 anorexia=-48=-40 anorexia_.=-36=-17 another_one=-5=17 answe*=35=18 answer=-59=-75 answering=22=28 answers=72=65
antib*=-4=41 anxio*=-36=-26 anxious=-36=-26 anxious_about=-36=-26 any=-2=-44 any_more=32=67 any_of=29=60 anyth*=-15=-39
anything=-15=-39 anything_,=-6=14 anything_down=23=-43 anything_to=10=6 anywa*=-21=-21 anyway=-21=-21 anyway_.=-18=-16
anyway_0=-7=-15 anyway_i=-49=-26 anyway_my=-47=-48 anywh*=-40=-23 anywhere=-40=-23 anywhere_,=-40=-23 apixa*=-42=-12
apixaban=-42=-12 apixaban_for=-21=-8 app=-59=5 app_is=30=10 appar*=49=40 apparently=49=40 appen*=-32=-41 appendix=-32=-41
appendix_out=-32=-41 appoi*=11=13 appointment=11=13 appointment_for=11=13 are=45=77 are_0=-12=-8 are_coming=19=10 are_dead=-27=-11
are_great=-80=-34 are_in=5=-13 are_killing=-21=-15 are_not=30=64 are_ok=-58=-49 are_screaming=-44=-40 are_so=59=-5
are_swollen=15=-16 are_toast=33=28 area=55=65 arm=-52=111 arm_,=-64=-24 arm_.=10=37 arm_and=-53=-11 arm_dead=-36=-64
arm_gone=26=38 arm_is=-39=-36 arm_on=-43=5 arm_sore=-40=-24 arm_warmers=-24=-17 arm_was=14=16 arms=102=39 arms_,=24=33
arms_like=-13=0 arms_so=9=41 arms_tired=15=-2 aroun*=92=-30 around=92=-30 around_0=-23=33 around_the=26=-78 arres*=-83=-79
arrests=-60=-49 arriv*=-5=-13 arrived=-29=-8 arrived_.=-17=-7 arsen*=-51=-26 arsenal=-51=-26 arter*=14=45 artery=14=45
artic*=-32=-27 article=-32=-27 as=-46=-20 as_a=-66=-71 as_always=-44=-39 as_anything=-7=26 as_hell=7=-22 as_planned=-33=-8
as_rain=-17=-28 as_rest=-46=-52 as_the=5=-12 as_water=-17=-5 as_yesterday=-12=-3 as_you=-104=-152 ask=-27=-44 ask_,=-27=-50
asked=-35=8 askin*=23=14 asking=23=14 aslee*=-97=-59 asleep=-97=-59 asleep_.=18=3 asleep_at=36=4 asleep_on=-87=-73
asleep_standing=30=18 assoc*=-20=-20 association=-20=-20 association_.=-20=-20 asthm*=23=26 asthma=23=26 asthma_as=12=2
asthma_attack=-22=-6 asthma_attacks=-12=-20 at=-24=-47 at_0=-78=-39 at_a=13=17 at_all=74=74 at_every=11=40 at_first=-23=-22
at_football=31=29 at_half=-55=-25 at_his=3=-17 at_home=3=-15 at_km=89=74 at_lunch=80=60 at_mile=7=10 at_my=-51=-14
at_night=-6=-114 at_parkrun=-43=-34 at_rest=174=-15 at_school=-11=3 at_the=-45=-39 at_uni=60=17 at_work=-10=13 ate=-128=-106
ateno*=-33=-18 atenolol=-33=-18 attac*=59=95 attack=104=154 attack_,=-109=-106 attack_hill=0=-46 attack_in=2=10 attack_last=100=84
attack_when=-73=-57 attacks=-5=-12 attacks_as=68=44 au=38=50 avera*=13=-5 avg=-20=27 avg_hr=-13=-4 avoid=-20=-27 awake=75=97
away=37=-47 away_,=-54=-28 away_.=9=10 away_0=24=20 away_with=76=61 awful=-31=-28 awful_.=22=29 baby=-118=-102 baby_,=-19=-26
baby_.=-25=-16 baby_0=-13=-35 baby_was=9=11 back=-14=-27 back_,=18=35 back_.=48=24 back_0=30=30 back_at=-76=-34 back_fine=-4=-11
back_in=-42=6 back_is=-64=-70 back_now=-21=-37 back_of=19=91 back_on=-19=-15 back_pain=18=-174 back_racing=-43=-21
back_running=-42=-105 back_to=74=124 back_today=72=8 backw*=56=41 bad=26=47 bad_,=62=112 bad_headache=33=78 bad_i=-11=-42
badly=-40=-16 badly_,=-14=4 badly_.=-19=-35 badly_and=18=16 bakin*=8=-13 baking=8=-13 balan*=0=-61 balance=0=-61 ball=72=-13
ballo*=148=118 balloon=18=13 balloon_,=11=55 balloon_.=7=-34 ballooned=54=40 ballooning=88=88 balloons=32=24 ballot=-45=-47
balti*=-21=-23 baltic=-21=-23 band=-25=-10 band_round=24=28 bange*=40=59 banged=40=59 banged_my=60=97 bangi*=45=30 banging=45=30
bar=82=77 bar_.=37=49 barel*=-79=-58 barely=-79=-58 barki*=0=18 barking=0=18 bath=-27=-28 bath_,=36=12 bath_.=46=41 bath_0=32=0
bath_and=-91=-56 bathr*=20=34 bathroom=20=34 bathroom_floor=20=31 batte*=-22=-34 battery=-22=-34 battery_died=3=23 be=126=149
be_0=-9=-13 be_a=124=50 be_better=87=72 be_fine=72=48 bear=49=-75 beat=3=-21 beati*=95=54 beating=95=54 beats=155=48
beats_at=6=-23 becam*=36=32 became=36=32 becau*=-10=12 because=-10=12 because_of=-20=-12 becom*=55=57 become=48=50 bed=-39=-43
bed_,=1=12 bed_.=32=-7 bed_0=-28=13 bed_at=35=1 bed_is=-135=-67 bed_with=-31=-9 bedro*=-95=-98 bedroom=-95=-98 bee=3=24
bee_got=35=24 been=175=106 been_cutting=-4=29 been_on=-30=43 been_sick=57=-2 beer=-3=30 beer_last=-46=-18 beers=-33=-40
bees=-29=-17 beetr*=-74=-29 beetroot=-74=-29 beetroot_juice=-29=-28 beetroot_salad=-78=-70 beets=-60=-30 befor*=-61=-24
before=-61=-24 before_.=-3=36 before_0=-39=-49 before_a=5=19 before_bed=-5=-39 before_i=-45=-15 before_the=-91=-87 behin*=59=62
behind=59=62 behind_a=-21=0 behind_me=-7=-15 behind_my=19=8 behind_the=66=69 being=251=225 being_pulled=19=9 being_sick=36=43
being_wrung=11=19 belly=25=59 belly_,=5=26 belt=1=38 bench=44=47 bend=35=-35 bend_them=16=-95 bent=103=-20 besid*=41=46
beside=41=46 beside_me=21=25 best=-63=-52 best_sleep=-95=-79 beta=5=32 beta_blockers=5=32 bette*=16=41 better=16=41 better_,=5=48
better_.=10=11 better_now=-75=-96 better_off=151=114 betwe*=35=-28 between=35=-28 between_my=92=2 bewil*=-8=-16 bewildered=-8=-16
bib=47=26 bib_0=26=36 big=143=141 bigge*=31=-30 bigger=31=-33 bigger_.=0=-54 bigger_and=0=42 bigger_than=11=-16 bike=31=62
bike_,=46=53 bike_0=-7=13 bill=-26=-25 bin=202=160 binge=-27=0 biolo*=-31=-35 biology=-31=-35 bipol*=16=19 bipolar=16=19
birth=-75=-12 birth*=-40=6 birth_,=-60=-36 birthday=-40=6 birthday_.=-22=9 biscu*=-33=-29 bisop*=-19=-28 bisoprolol=-19=-28
bisoprolol_,=-21=-34 bisoprolol_so=12=19 bit=-8=-21 bit_,=30=70 bit_.=18=17 bit_at=-19=-11 bit_blue=10=9 bit_confused=-51=-48
bit_flat=-123=-89 bit_from=14=25 bit_high=-80=-35 bit_me=169=64 bit_my=22=-22 bit_of=-59=50 bit_off=2=-29 bit_sore=35=20
bit_stiff=-43=14 bit_tender=5=36 bit_the=-62=8 bit_through=-2=-14 bit_tight=-61=-85 bite=39=-8 bits=37=124 bitte*=86=-5
bitten=86=-5 bitten_by=80=-33 bitten_tongue=6=18 black=66=-9 black*=51=94 black_,=42=27 black_.=44=41 black_and=-35=-45
black_at=15=15 black_coffee=61=-63 black_ice=17=-30 black_like=16=66 black_tea=-26=-56 black_toenail=-56=-16 blacked=43=23
blacked_out=20=13 blackout=29=42 blacks=-68=-45 bladd*=49=5 bladder=49=5 blade=4=-73 blade*=56=38 blades=56=38 blades_and=0=29
blades_that=32=54 blank=38=77 blank*=20=-19 bled=-44=-44 bled_a=28=38 bleed=0=-31 bleed*=0=19 bleed_for=-9=-10 bleeding=0=41
bleeding_.=42=44 bleeding_a=-30=-65 bleeding_down=-19=-17 bleeding_from=93=31 bleeding_me=-50=-79 bleeding_out=-48=-30
bleeds=0=-22 blew=-158=-99 blew_my=-42=-50 blew_up=-83=-30 blind=19=34 blind*=-23=-26 blind_coming=8=22 blist*=-94=-62
blister=30=-24 blister_,=15=-16 blister_.=-3=-27 blister_0=11=13 blister_is=14=-18 blister_on=-128=38 blister_popped=-34=4
blisters=-124=-38 bloat*=-2=46 bloated=-2=46 bloated_,=7=14 block*=-19=-29 blocked=-24=-61 blockers=5=32 blockers_.=-57=-34
blood=36=18 blood*=-28=-42 blood_,=181=98 blood_.=124=25 blood_after=58=27 blood_blister=-99=-46 blood_clot=-42=-47
blood_in=84=-38 blood_keeps=7=45 blood_on=-7=-127 blood_orange=-66=-49 blood_pressure=-195=-193 blood_sugar=58=90
blood_sweat=-102=-85 blood_test=-8=-19 blood_thinners=-13=3 blood_when=56=0 blood_yesterday=-90=-55 bloody=-28=-42
bloody_hell=-18=-2 blotc*=9=54 blotchy=9=52 blowi*=-14=-11 blowing=-14=-11 blowing_up=34=19 blown=33=-33 blown_up=33=-33
blue=21=-20 blue_.=44=2 blue_and=32=29 blurr*=60=-118 blut=78=29 board=18=2 bob=-76=-41 body=119=179 body_is=0=35
body_pain=-42=-48 body_went=0=12 boil=1=-24 boil_on=1=-24 boile*=-19=1 boiler=-19=-5 boili*=31=22 boiling=31=22 boiling_,=10=13
boiling_hot=13=38 boked=153=123 bone=-29=7 bone_,=62=83 bone_.=27=50 bone_dry=-25=65 bone_is=13=97 bone_pain=2=-58 bonke*=-59=-65
bonked=-59=-65 bonked_hard=1=-10 book=-86=-81 book_on=-21=-28 booke*=-28=0 booked=-28=0 born=-16=-18 born_with=-16=-18
boss=-30=-38 boss_?=10=5 boss_had=25=16 boss_is=-32=-24 both=92=162 both_arms=28=-4 both_quads=0=68 both_sides=8=-10
bothe*=-93=-57 bothered=-132=-89 bothered_on=-27=-10 bottl*=3=-32 bottle=14=-18 bottle_.=93=33 bottle_0=-50=-38 bottles=-10=-15
bottles_.=-27=-12 bough*=-11=-18 bought=-11=-18 bout=-5=28 bout_0=-12=-8 bout_a=7=36 bowl=74=66 boxin*=-10=-23 boxing=-10=-23
boxing_,=-10=-23 bp=-13=52 bpm=-69=-14 bra=-42=-21 brain=38=4 brain*=-16=-22 brain_dead=-5=-16 brain_fried=26=0 brain_is=-17=-67
branc*=0=-20 branch=0=-20 bread=-52=-24 break*=-32=6 breakfast=-46=-1 breakfast_.=4=30 breakfast_0=-48=-4 breaks=26=11
breas*=-66=-42 breast=-16=-23 breast_bone=4=33 breast_stroke=-73=-89 breastbone=64=81 breastbone_and=0=16 breastbone_since=3=24
breastfeeding=-78=-75 breat*=81=133 breath=-4=-22 breath_,=46=37 breath_.=74=87 breath_0=36=26 breath_after=-67=-103
breath_and=-103=-106 breath_away=-38=-31 breath_back=-21=-24 breath_between=-25=-6 breath_in=38=42 breath_is=75=66
breath_just=11=22 breath_of=-75=-107 breath_on=-42=-68 breathe=-16=28 breathe_,=91=89 breathe_.=72=95 breathe_0=-145=-150
breathe_at=-12=21 breathe_in=-10=-7 breathe_on=42=24 breathe_properly=27=15 breathing=90=79 breathing_at=-86=-75
breathing_felt=-72=-51 breathing_hard=-25=-44 breathing_heavy=-27=-54 breathing_is=75=118 breathing_through=84=40
breathing_was=-44=-70 breathless=-24=-50 breathless_0=-65=-112 breathless_on=-22=-45 breathlessness=52=149 breathtaking=-7=-32
breathtaking_views=-28=-25 brick=13=70 bridg*=19=30 bridge=19=30 bridge_,=-13=-16 bridge_and=-51=-19 bridge_run=-13=-20
brigh*=30=17 bright=30=17 bright_red=30=17 brill*=-58=-37 brilliant=-58=-37 brilliant_.=-23=0 briti*=28=27 british=28=27
british_heart=28=27 bro=15=36 broke=-29=-99 broke*=64=56 broke_0=-3=-19 broke_her=-53=-38 broke_his=-83=-43 broke_my=25=66
broken=64=56 broken_i=-19=13 broth*=-23=-48 brother=-23=-53 brother_.=11=18 brother_is=-26=-26 brown=75=-2 brown_,=136=14
brown_.=-57=-5 brown_bread=-52=-28 brown_like=24=77 brown_pee=54=0 bru=15=50 bruis*=-51=27 bruised=-34=42 bruta*=62=33
brutal=62=33 brutal_,=-1=15 brutal_0=-12=-10 bruv=-38=-2 btw=-22=-31 bubbl*=19=41 bucke*=-57=-63 buckets=-57=-63 buckets_,=-6=-21
buckets_on=12=4 buckl*=76=87 buddy=56=49 bug=-62=-5 bulim*=-21=-25 bulimic=-39=-38 bulimic_.=-25=-35 bum=-45=-70 bump=94=-8
burge*=-24=-28 burger=-24=-28 burie*=-12=-6 buried=-12=-6 buried_lol=-12=-6 burn=10=68 burne*=-18=-29 burned=-18=-29
burned_my=-12=-18 burni*=43=51 burning=26=36 burning_,=15=94 burning_calves=-30=-20 burning_in=13=50 burning_quads=-109=-37
burning_up=86=-111 burns=5=-48 burnt=-32=-30 burpe*=27=4 burpees=27=4 burst=57=-7 burst*=-8=-30 bursting=-8=55 bus=-65=-52
bus_,=-70=-63 bus_0=-111=-95 bus_lol=22=28 bus_stop=78=69 busy=-39=-55 but=34=-2 but_0=-43=-21 but_chest=41=48 but_feel=-24=-63
but_fine=-12=-16 but_got=-30=-53 but_he=-84=-79 but_i=12=70 but_in=1=17 but_it=78=93 but_legs=-21=55 but_loved=6=15 but_my=11=13
but_no=-24=24 but_not=4=-33 but_ok=-17=-14 but_she=-92=-106 but_slept=55=71 but_still=-42=-32 but_stopped=-43=-44 but_the=-30=-6
but_today=41=58 butte*=-69=-109 butterflies=-53=-94 butterflies_in=-10=-85 butto*=69=20 buy=-26=-40 buzzi*=-49=-44 buzzing=-49=-44
buzzing_.=-35=-37 by=-71=-69 by_0=-66=-69 by_a=65=49 by_accident=-35=-7 by_evening=-27=-38 by_itself=23=5 by_my=27=14 by_the=-11=4
by_your=-42=-64 bypas*=-40=-15 bypass=-40=-15 bypass_in=-7=-15 c=12=-4 cake=-5=15 cake_.=18=44 calf=81=-87 calf_,=61=76
calf_.=73=8 calf_a=-43=20 calf_cramp=-52=9 calf_is=-9=46 calf_pain=-68=15 calf_swollen=98=-27 calf_was=-5=19 call=26=49
call_0=95=106 call_it=-53=-33 calle*=-32=-13 called=-32=-13 calli*=33=36 calling=33=36 calling_me=33=36 calm=-6=-15 calor*=-19=22
calories=-18=-13 calories_0=-18=-13 calve*=-68=-26 calves=-68=-26 calves_.=-39=-43 calves_0=14=37 calves_are=11=15
calves_sore=8=25 calves_tight=-33=-39 came=149=140 came_back=52=119 came_from=12=-36 came_off=13=34 came_on=74=70 came_out=-39=-85
came_over=65=92 came_round=23=26 came_to=104=103 came_up=-32=-26 camp=-50=-25 can=79=31 can_barely=41=-30 can_feel=21=57
can_hardly=93=7 can_i=-157=-109 can_see=57=107 can_we=-27=-37 can_you=31=-6 canal=-24=-63 cance*=16=18 cancer=-1=21 canna*=85=66
cannae=85=66 canno*=55=66 cannot=55=66 cannot_add=6=18 cannot_be=-105=-80 cannot_bear=8=-13 cannot_bend=20=-15 cannot_breath=25=40
cannot_breathe=-110=-42 cannot_catch=60=131 cannot_climb=86=-54 cannot_complain=-93=-55 cannot_control=9=29 cannot_cool=-48=-6
cannot_do=27=6 cannot_draw=38=66 cannot_feel=-122=-63 cannot_figure=88=102 cannot_find=-96=-68 cannot_finish=-29=3
cannot_follow=22=69 cannot_get=61=73 cannot_go=3=27 cannot_hop=4=-37 cannot_keep=71=-141 cannot_lie=53=73 cannot_lift=34=-74
cannot_make=119=171 cannot_move=21=56 cannot_put=19=-83 cannot_raise=14=-25 cannot_remember=-37=-28 cannot_say=-33=-16
cannot_see=-56=-36 cannot_seem=18=25 cannot_sleep=-90=-98 cannot_smile=-22=-6 cannot_speak=42=29 cannot_stand=54=113
cannot_stay=0=107 cannot_stop=-85=-149 cannot_straighten=42=-84 cannot_swallow=38=64 cannot_take=34=51 cannot_talk=-97=-62
cannot_tell=-30=13 cannot_think=-29=79 cannot_to=13=-20 cannot_wait=-134=-39 cannot_walk=-52=-169 cannot_work=83=114 car=36=38
car_,=37=53 car_.=44=42 car_dead=-37=-39 car_had=16=0 car_hit=93=101 car_is=-102=-99 car_on=68=88 carb=-1=24 carbs=-27=-14
cardi*=-61=-27 cardiac=-32=-27 cardiac_arrests=-60=-49 cardiac_hill=26=33 cardiologist=-46=-24 cardiologist_said=-22=-14
cardiologist_says=25=-12 carpe*=-107=-28 carpet=-107=-28 carri*=25=17 carried=25=17 carry=-81=-69 carry*=18=25 carrying=18=25
carrying_the=-10=-46 cashe*=27=47 casua*=-58=-44 casualty=-58=-44 cat=-58=-46 catch=5=57 catch*=173=-13 catch_my=32=8
catching=-51=-13 catching_my=-51=-13 cats=-32=-13 caugh*=-33=-59 caught=-33=-59 caught_my=-35=-44 cell=-28=-31 cell_disease=10=-2
cellu*=37=30 cellulitis=37=30 celti*=-53=-52 celtic=-53=-52 chafe=21=-85 chafe*=-63=-48 chafi*=-50=-4 chafing=-50=-4 chair=81=23
chair_.=9=27 chang*=19=37 change=-8=-17 chari*=37=11 charity=49=11 charity_.=25=23 charity_0=25=0 chase*=-62=-30 chased=-62=-30
chased_by=-23=1 chased_me=-37=-28 chasi*=-40=-16 chasing=-40=-16 chasing_a=-41=1 chatt*=70=-39 chatting=-20=17 check=18=-3
check*=-31=-53 checked=-16=-63 checked_out=-111=-76 cheek=28=93 cheek*=44=52 cheeks=44=52 cheer*=-66=-74 cheering=-73=-82
chemo=-60=64 chess=41=130 chest=28=104 chest_,=72=57 chest_.=18=-4 chest_0=-83=-88 chest_and=-39=-38 chest_area=22=32
chest_day=-60=-107 chest_feels=56=18 chest_freezer=-43=-56 chest_from=-20=-26 chest_has=23=49 chest_hurts=19=65
chest_infection=-34=-96 chest_is=90=102 chest_like=58=29 chest_on=81=68 chest_pain=-17=240 chest_press=-58=-43 chest_since=6=30
chest_sore=-9=-36 chest_strap=-120=-140 chest_that=11=53 chest_to=24=66 chest_when=22=45 chewe*=21=32 chewed=21=32 chick*=-28=-45
chicken=-28=-45 child=55=1 child_,=53=0 chill*=63=-44 chilled=-67=-47 chilli=16=6 chills=125=3 chills_,=47=66 chills_.=24=-46
chin=90=105 choco*=-124=-42 chocolate=-55=-23 chocolate_and=-37=-41 choke=-13=-36 choke*=-49=-34 choked=-49=-34
choked_with=-67=-31 choki*=-20=-23 choking=-20=-23 chris*=-69=-22 chuck*=0=20 chucking=0=20 chucking_up=0=20 chugg*=-16=-10
cirrh*=-65=-62 cirrhosis=-65=-62 cirrhosis_,=-27=-40 cirrhosis_.=-38=-22 city=22=32 ckd=-53=-47 ckd_stage=-53=-47 clamm*=28=51
clammy=28=51 clammy_.=15=25 clare*=83=112 claret=83=112 class=-80=-97 class*=4=-34 class_.=-36=-35 class_0=3=12 class_and=3=-35
class_so=19=-6 classic=4=-34 clean=71=100 clear=-16=14 clear*=-5=36 clear_.=-27=-15 clear_0=15=-12 clear_as=-17=7
clear_since=-14=-5 clear_sky=33=53 clear_water=73=47 cleared=-24=14 click*=-46=55 clicks=-74=-41 cliff=26=45 climb=37=28
climb*=0=-12 climb_,=-37=-29 climb_.=-68=-19 climb_0=-46=-28 climb_but=-25=-29 climb_stairs=99=-15 climbing=22=10 climbs=-22=-22
climbs_,=4=25 clini*=10=-26 clinic=10=-26 clock*=-36=-23 close=-21=-30 close*=-38=-24 closed=-42=-57 closi*=88=64 closing=88=64
closing_,=35=21 closing_.=8=10 closing_up=40=29 clot=-44=-71 clot_in=-30=-61 clots=51=96 cloud*=-32=-57 clouds=-35=-13
club=-33=-29 club_run=1=10 clue=24=16 clutc*=39=50 coach=63=75 coach_,=32=32 coach_.=64=56 coach_is=-24=-27 coach_it=16=10
coach_says=-20=-22 coca=67=24 coca_cola=60=-31 coffee=53=9 coffee_,=44=40 coffee_.=-52=-116 coffee_0=-16=-25 coffee_and=-45=-6
coffee_grounds=13=68 coffee_helped=-24=-32 coffee_then=17=24 coffees=-49=-2 coke=-22=61 coke_and=-73=-48 coke_at=31=38
cola=-36=-59 cola_,=21=116 cola_.=-70=-41 cold=57=22 cold_,=-16=-83 cold_.=-30=-102 cold_0=-48=-74 cold_air=-94=-141
cold_and=14=-4 cold_at=1=10 cold_but=26=59 cold_by=5=-11 cold_i=-43=-1 cold_in=-68=-44 cold_on=1=12 cold_so=21=-8
cold_sweat=63=102 cold_water=68=66 cold_wind=38=53 colla*=2=26 collapse=5=-13 collapse_at=5=-13 collapsed=-17=-8 collapsed_,=37=38
collapsed_again=-78=-91 collapsed_and=-14=-2 collapsed_at=-62=-30 collapsed_in=-73=-39 collapsed_into=-92=-81 collapsed_last=33=33
collapsed_on=18=-22 collapsed_so=-28=-42 collapsed_wall=-40=-49 collapsed_with=-37=-41 collarbone=-3=32 collarbone_in=17=18
colle*=-56=-29 colleague=-56=-29 color=139=130 color*=64=-35 color_of=83=-40 colored=64=-35 coma=36=55 come=65=128
come_down=-14=-82 come_off=0=10 come_out=107=143 come_up=0=22 comes=91=17 comin*=68=95 coming=68=95 coming_,=-22=-27
coming_down=9=26 coming_out=40=-28 compl*=-142=-100 complain=-93=-55 completely=-49=-45 compr*=-32=-51 comra*=-24=-21
comrades=-24=-21 concr*=-87=-76 concrete=-87=-76 concu*=-10=-49 concussion=-7=-35 condi*=-100=-41 condition=-95=-34 confu*=31=5
confused=27=4 confused_,=102=117 confused_.=70=105 confused_about=-62=-69 confused_after=68=74 confused_and=57=82
confused_by=-26=-93 confused_over=-121=-63 confusing=-59=-58 conke*=33=30 conked=33=30 conked_out=33=30 consc*=64=82
consciousness=8=49 consciousness_.=22=24 conti*=10=31 continue=10=31 contr*=-41=-27 control=-27=-14 controlled=-13=-13
controlled_on=-28=-27 convu*=147=150 convulsion=135=138 convulsion_,=39=52 convulsion_on=50=48 cooke*=45=66 cooked=45=66
cooked_in=33=55 cooked_myself=30=29 cooki*=-33=-16 cooking=-33=-16 cool=-34=7 cool_down=-15=-5 coole*=-61=-24 core=-25=15
core_,=-29=-50 core_temperature=0=70 corne*=131=132 corner=131=132 coros=-21=-53 cos=-4=59 cos_i=41=38 cos_of=-33=5 couch=-53=-38
couch_,=38=30 couch_.=58=58 couch_after=-133=-119 couch_at=-67=-59 cough=-42=-60 cough*=49=111 cough_.=21=-22 coughed=46=104
coughed_up=40=60 coughing=-15=-36 coughing_blood=-72=20 coughing_up=65=61 could=-70=-32 could_be=24=51 could_i=-11=-14
could_murder=-6=-11 could_sleep=-8=39 count=-36=-13 count*=114=99 count_as=-46=-52 counted=52=60 cours*=-12=-24 course=-12=-24
cousi*=12=21 cousin=12=21 covid=10=-3 covid_in=-18=-17 cpr=-34=-16 crack=37=31 crack*=13=-6 crack_in=37=67 cracked=18=-12
cracked_my=95=119 crackered=28=6 craic=-61=-47 cramp=-72=-20 cramp*=25=17 cramp_at=-5=-55 cramp_in=-89=19 cramps=16=52
crampy=-4=27 crash=-71=-45 crash*=-10=7 crash_,=-42=-41 crashed=-10=7 crawl*=24=29 crazy=-2=138 crazy_,=-69=-34 crazy_in=26=164
creak*=-7=-14 creaks=-23=-19 creaks_old=-23=-19 creaky=16=5 cream_crackered=28=6 creep*=39=-64 creeping=15=-7 creeping_up=15=-7
cried=31=28 crime=-25=-8 crims*=76=65 crimson=76=65 crisp*=-6=22 crisps=-6=22 crook=25=87 crook*=76=55 crooked=76=55
crooked_,=39=47 crooked_.=6=-30 cross=-5=36 cross*=73=45 crossfit=54=27 crossfit_.=25=15 crossing=19=18 crowd=-90=8
crowd_.=-31=-26 crushed=2=-12 crushing=3=16 crushing_feeling=14=29 cudnt=127=137 cup=32=-7 cup_,=16=-26 curry=-15=-31 curry_,=18=4
curry_.=-2=-11 curta*=-48=-45 curtain=54=56 cut=-38=-26 cut_,=-23=33 cut_back=-16=-5 cut_is=60=-46 cut_it=-17=-13 cut_my=17=49
cut_myself=-13=5 cut_on=0=-17 cut_the=27=49 cutti*=9=26 cutting=9=26 cutting_back=0=-13 cutting_myself=68=56 cutting_out=-130=-106
cutting_the=-199=-220 cycli*=-16=-18 cycling=-46=-52 cycling_count=-46=-52 d=-10=-4 d_.=21=11 dad=-18=-93 dad_duty=-15=-27
dad_had=38=-23 dad_has=29=37 dad_is=-13=3 damag*=-35=-5 damaged=-35=-5 damn=3=17 damn_jialat=3=11 dark=-75=-52 dark_,=4=23
dark_.=-13=-9 dark_and=-42=32 dark_beer=6=-10 dark_brown=112=13 dark_by=-26=19 dark_chocolate=-11=6 dark_dark=14=19 dark_in=-72=59
dark_mornings=-33=-11 dark_pee=91=0 dark_roast=0=27 dark_urine=100=-20 dark_wee=16=0 data=-87=-76 date=-5=14 date_of=4=26
daugh*=-58=10 daughter=-58=9 daughter_had=-50=-5 dave=66=82 day=-60=-59 day_,=-23=-39 day_.=-12=-111 day_0=83=54 day_?=-56=-48
day_and=32=71 day_at=3=-44 day_done=-25=-31 day_for=16=21 day_is=-37=-33 day_it=91=132 day_lol=-30=-5 day_off=-14=-13
day_on=-28=-20 day_tomorrow=-51=13 day_two=-21=-20 days=78=-45 days_,=5=-11 days_.=12=-17 days_0=-19=8 days_after=73=55
days_ago=40=-45 days_now=14=-31 de=268=236 dead=-44=-39 dead_.=48=49 dead_0=-48=-42 dead_after=-22=-30 dead_and=-12=-6
dead_from=-26=-40 dead_haha=-49=-54 dead_on=-54=-52 dead_tired=31=16 deadline=-39=-31 deadline_is=-39=-31 death=-15=-78
death_in=-82=-58 deck=27=46 deckc*=-37=-57 deckchair=-37=-57 deep=76=-10 deep_breath=-25=2 deep_in=30=25 deer=-35=-7
deer_by=-35=-7 degre*=22=23 degrees=-6=41 degrees_,=-20=25 degrees_.=68=93 degrees_and=19=-25 degrees_in=-40=-19 dehyd*=46=76
dehydration=46=76 delet*=-21=-18 delete=-21=-18 delete_my=-34=-36 delir*=114=112 delirious=114=112 denti*=-56=-52 dentist=-56=-52
dentist_this=-8=-23 dentist_today=-10=-10 desce*=-40=-32 descent=-32=-19 descent_0=-19=-19 deser*=0=16 desk=-32=18 desma*=206=212
despi*=39=29 despite=39=29 destr*=-23=10 destroyed=-23=10 dey=53=164 dey_pain=-61=-45 diabe*=-72=-71 diabetic=-53=-64
diabetic_,=-1=-20 diabetic_.=19=14 diagn*=-48=3 diagnosed=-48=3 dialy*=-14=14 dialysis=-14=14 diarr*=106=-37 diarrhoea=66=-35
diarrhoea_for=29=0 did=-56=-74 did_0=-27=-81 did_a=21=0 did_my=-29=-1 did_not=-43=-17 did_the=15=17 die=-53=-53 die_at=-54=-40
died=-58=-37 died_,=23=29 died_0=15=76 died_at=-14=-50 died_on=7=-55 died_so=-11=-25 diet=-120=-79 diet_.=8=14 diffe*=-61=-69
different=-61=-69 diffi*=69=69 difficulty=69=69 diggi*=-14=16 digging=-14=16 digging_in=-29=1 dinne*=-36=-16 dinner=-36=-16
dinner_,=61=40 dinner_.=-43=-50 dips=14=-13 dips_0=14=-13 disap*=52=70 disco*=23=11 discomfort=23=11 disea*=17=-5 disease=17=-5
disease_,=21=4 dislo*=-35=-25 dislocated=-35=-25 disor*=75=61 disoriented=81=65 dista*=-43=-37 distance=-43=-37 diure*=-27=-15
diuretic=-27=-15 dizzy=18=-34 dizzy_,=56=15 dizzy_.=91=41 dizzy_and=20=76 dizzy_on=-252=-52 do=-10=32 do_.=56=61 do_i=-128=-144
do_if=-56=-48 do_intervals=-15=-17 do_it=84=56 do_not=31=73 do_the=38=74 do_this=11=31 do_you=-42=-6 doc=-50=-72 docto*=-11=-38
doctor=-11=-38 doctor_gave=32=19 doctor_said=48=33 doctor_says=-76=-57 doctor_told=-32=-24 docum*=10=29 documentary=10=29
dodgy=-31=21 does=1=54 does_it=-36=-47 does_not=107=173 does_nothing=16=17 does_that=-13=-43 does_this=-41=-38 dog=81=8
dog_.=62=108 dog_0=11=67 dog_a=5=14 dog_bit=178=-52 dog_collapsed=-55=-36 dog_had=-110=-46 dog_on=46=-59 dog_was=9=31 dogs=10=26
doing=-40=-74 doing_great=5=-24 doing_my=-66=-77 doing_somersaults=36=-19 dolor=54=62 doms=-26=-80 doms_0=-83=-57 doms_from=40=-24
don=152=275 donat*=-29=-20 donated=-27=-17 donated_blood=-27=-17 done_,=-37=-27 done_.=-32=-49 done_0=51=36 done_with=44=38
doom=31=83 door=-6=30 door_.=15=9 dor=184=211 doubl*=45=28 double=39=92 double_,=20=7 double_.=76=27 double_and=7=28 down=33=11
down_,=87=6 down_.=34=-89 down_0=-55=-35 down_and=-67=43 down_at=15=-15 down_in=99=39 down_like=128=129 down_my=16=65
down_on=-60=-64 down_one=10=52 down_stairs=-58=-40 down_the=9=-30 down_to=-21=-9 down_with=-158=-66 downh*=-31=-11
downhill=-31=-11 dragg*=6=35 dragging=0=39 drama=-29=-33 drank=-136=-95 drank_0=-18=-40 drank_a=-43=-9 drank_gallons=23=2
drank_loads=-27=7 drank_plenty=-11=-50 drank_ten=-26=13 drank_too=-12=-25 draw=49=86 draw_a=49=64 dream=-23=-40 dream*=15=20
drenc*=49=-19 drenched=49=-19 dress*=-47=-44 dribb*=65=90 dribbling=63=96 drift*=7=46 drill=24=7 drill*=-42=-17 drills=-42=-17
drink=-20=-57 drink*=62=84 drink_0=-15=-34 drinking=62=84 drip=14=27 dripp*=34=1 dripping=34=1 drive=9=-40 driving_me=10=3
droop*=113=71 drooping=91=44 drooping_.=22=30 droopy=22=26 drop=-27=68 drop_,=-16=39 dropp*=-29=-23 dropped=-29=-23
dropped_,=25=22 dropped_.=5=35 dropped_like=-69=-42 dropped_my=-84=-64 dropped_out=-25=-19 dropped_to=-81=-20 drops=115=-22
drown*=-19=-19 drowned=-67=-58 drowning=47=39 drum=10=-54 drunk=6=33 drunk_,=19=36 drunk_.=-4=19 drunk_after=-26=-12
drunk_and=25=43 drunk_but=30=21 drunk_on=-36=-49 dry=-133=-61 dry_,=13=-16 dry_and=4=91 dry_from=-84=-123 dry_trails=-17=-2
du=102=-14 du_sang=102=-24 due=-54=-40 due_date=-13=-33 due_in=-41=-7 dull=26=83 dull_ache=17=36 dummy=-38=-35 durin*=63=95
during=63=95 during_the=99=95 dust=-82=-103 dust_0=-21=-24 duty=-11=-32 duty_.=-15=-26 duvet=-40=-12 dvt=131=18 dvt_in=-15=41
dye=-34=-54 dying=-17=-13 dying_for=-3=-14 dying_lol=-27=-34 dying_to=-35=-73 e=26=9 e_,=-64=-33 e_0=-29=-42 e_dey=47=140
each=117=35 each_breath=44=62 each_day=49=4 each_rep=-63=-58 each_run=60=-29 each_time=23=75 ear=3=-21 early=-43=-21 early_.=16=19
early_0=-42=-53 early_on=-10=9 ears=28=20 easin*=-5=-11 easing=-5=-11 easing_.=-5=-11 easy=-37=-76 easy_,=-21=-25 easy_.=11=28
easy_0=61=2 easy_jog=62=29 easy_one=-1=48 easy_run=57=31 eat=-16=-56 eatin*=-73=-69 eating=-73=-69 ecg=51=42 edge=41=43
edges=33=77 effor*=10=28 effort=10=28 egg=29=-34 ego=-13=0 eh=-72=-87 eight=80=59 eight_.=22=27 eight_hours=69=40 eish=13=22
el=134=74 elbow=-34=13 elden=-60=-25 elden_ring=-60=-25 elect*=-32=-17 eleph*=69=69 elephant=69=69 elephant_on=30=27 else=39=58
em=44=80 empti*=-11=-17 emptied=-11=-17 emptied_the=-11=-17 empty=34=1 end=-74=-101 end_,=-6=11 end_it=16=7 end_of=-97=-104
ended=14=1 ended_up=14=1 endin*=11=12 ending=11=12 ending_it=10=5 energ*=-9=-35 energy=-9=-35 energy_0=-30=-14 energy_bar=17=14
engin*=21=3 engine=21=3 engine_overheated=-40=-47 enoug*=42=47 enough=42=47 enough_,=-33=-38 enough_air=25=28 enter*=18=32
entered=18=32 epile*=9=17 epilepsy=-45=-47 epilepsy_,=7=-34 epilepsy_.=-53=-55 epilepsy_is=23=56 epileptic=54=64
epileptic_,=-38=-49 epileptic_and=25=34 epipe*=77=89 epipen=90=102 episo*=56=77 episode=56=77 er=82=-1 essay*=-30=18 essays=-30=18
even=194=69 even_at=49=67 even_in=16=-7 even_lying=17=48 even_sat=17=31 even_when=21=46 even_with=-45=-114 eveni*=84=-31
evening=84=-31 evening_,=48=-54 evening_.=7=24 ever=-38=-34 ever_,=50=94 ever_since=-53=-76 every=206=6 every*=-3=81 every_0=-44=6
every_breath=-41=-20 every_day=106=-4 every_few=25=49 every_half=1=17 every_morning=-72=-36 every_night=13=-16 every_run=26=33
every_station=4=11 every_step=2=-29 every_ten=9=23 every_time=22=-17 everyone=54=47 everyone_on=-57=-51 everyone_would=36=27
everything=-43=-31 everything_,=-25=-32 everything_is=5=46 everything_went=-45=-18 everytime=30=64 everytime_i=30=64
everywhere=-112=-61 everywhere_,=-5=-30 everywhere_.=-23=3 exact*=-42=-23 exactly=-42=-23 exactly_?=-42=-23 exam=-50=-55
exam_on=-50=-55 exams=-32=-46 excit*=-47=-12 excitement=-56=-20 exerc*=56=43 expec*=-112=-143 expecting=-101=-104
expecting_,=-33=-38 expla*=-15=6 explain=-15=6 explo*=-16=-18 exploded=-16=-21 expo=-126=-107 expo_.=-20=-37 extra=-37=-28
extra_water=-37=-28 eye=31=44 eye_.=22=14 eye_for=16=30 eyeli*=32=-12 eyelid=21=16 eyelids=11=-27 eyes=6=43 eyes_,=-52=-39
eyes_.=13=-36 eyes_are=15=22 eyes_open=16=16 eyes_rolled=88=97 face=-78=-88 face_,=-54=-55 face_.=-13=-25 face_after=-97=-50
face_feels=33=22 face_has=76=93 face_is=60=63 face_like=-28=-91 face_lol=-79=-103 face_numb=-19=-9 fail=-72=-38 fail_me=-49=-38
failu*=-42=-48 failure=-42=-48 failure_.=-33=-19 faint=91=103 faint*=-47=-28 faint_,=20=99 faint_.=11=78 faint_and=0=-80
faint_at=51=-44 faint_in=-46=-15 fainted=-53=-67 fainted_,=4=17 fainted_.=14=31 fainted_0=-3=-10 fainted_at=17=-34
fainted_in=23=-67 fainted_on=8=20 fainted_once=-76=-98 fall=66=-7 fall_,=37=42 fall_.=27=6 falli*=-10=-12 falling=-10=-12
famil*=-44=2 family=-44=2 far=-38=-27 fast=-49=22 fast_.=-22=21 fast_0=-33=1 fast_and=24=73 fat=6=38 fat_.=-25=-17 fatte*=52=74
fatter=52=74 fatter_than=52=74 fee=-29=-2 feedi*=-58=-35 feeding=-58=-35 feeding_her=-49=-58 feeding_the=-17=27 feel=20=1
feel_confused=18=20 feel_drunk=65=97 feel_faint=27=-15 feel_full=54=58 feel_good=20=1 feel_great=31=18 feel_heavy=-42=-32
feel_it=8=-35 feel_like=-140=-109 feel_my=-107=-55 feel_really=55=0 feel_sick=20=34 feel_weak=-22=-83 feeli*=94=71 feeling=94=71
feeling_faint=24=-5 feeling_feverish=46=-34 feeling_fresh=-14=-10 feeling_good=-1=24 feeling_in=41=96 feels=150=250
feels_dead=12=16 feels_like=53=50 feels_tight=56=63 feet=-46=21 feet_after=7=-13 feet_up=-66=29 fell=43=74 fell_,=25=36
fell_.=-13=-71 fell_and=43=49 fell_asleep=-64=-53 fell_down=103=139 fell_in=17=-15 fell_last=-60=-36 fell_off=-6=-10 fell_on=28=36
fell_open=-59=-62 fell_over=15=55 fella=-12=-17 felt=39=-38 felt_a=8=-34 felt_easy=-57=-37 felt_good=62=12 felt_great=5=25
felt_like=-54=-22 felt_rough=-47=4 felt_strong=-11=-1 felt_the=38=25 fence=58=58 fever=45=-171 fever*=153=4 fever_,=-11=61
fever_.=48=-19 fever_0=156=-31 fever_has=-63=-6 fever_is=-128=-26 fever_last=7=-32 fever_of=193=-27 fever_since=38=-25
fever_so=-22=30 feverish=161=-21 feverish_and=5=32 few=67=47 few_days=-48=-14 few_minutes=20=1 few_seconds=28=80 fibro*=-30=-47
fibrosis=-30=-47 fiddl*=41=14 fiddle=33=14 fiddle_0=33=14 field=-147=-44 fight*=45=48 fighting=45=48 figur*=88=102 figure=88=102
figure_out=88=102 fille*=7=30 filled=7=30 filli*=-80=-113 filling=-80=-113 film=18=7 film_about=31=42 film_had=-41=-52
film_someone=-18=-15 film_where=-29=-44 final*=-29=-21 finally=-29=-21 find=-96=-68 find_my=-96=-78 fine=-1=25 fine_,=-98=-9
fine_.=-49=-93 fine_0=108=131 fine_after=-15=-63 fine_but=66=56 fine_now=49=-10 fine_since=-75=-19 fine_today=-33=3 finge*=5=-34
finger=51=23 fingers=-37=-51 fingers_,=6=40 fingers_numb=-22=-19 fingers_on=-3=-30 fingers_swollen=0=26 finis*=36=38 finish=19=17
finish_,=9=-11 finish_.=114=109 finish_0=-128=-79 finish_a=29=34 finish_but=-61=-36 finish_line=88=88 finish_today=8=22
finish_was=-11=-17 finished=-30=-1 finished_,=10=22 finished_.=-25=-31 finished_me=17=7 finishing=47=22 fire=30=-20 fire_,=21=22
fire_in=13=-34 fire_today=-12=-27 first=-3=60 first_0=-34=-33 first_aid=-85=-75 first_one=32=55 first_time=-16=-29 fish=65=-12
fist=7=14 fit=-26=-49 fit_,=-6=-10 fit_.=-40=-38 fit_after=39=52 fit_as=27=10 fit_at=108=71 fit_in=63=83 fit_round=-22=-12
fit_when=-58=-77 fits=71=91 fitte*=-23=-13 fitted=-23=-13 fitted_on=-33=9 fitti*=61=84 fitting=61=84 five=-81=-88 five_,=-97=-79
five_.=15=29 five_hours=54=55 five_times=39=-44 fix=0=-10 flat=3=55 flat_,=48=61 flat_.=10=-12 flatm*=-54=-36 flatmate=-54=-36
flatmate_has=-9=17 flew=-129=-68 flexo*=-67=10 flexors=-42=-9 flexors_tight=-42=-9 fligh*=95=-31 flight=95=-31 flight_,=38=-38
flight_.=30=-43 flip=72=69 float*=51=-89 flood*=-43=-41 floor_,=28=32 floor_.=13=31 floor_0=-48=-41 floor_with=4=11 flopp*=76=29
flopped=-5=12 floppy=8=18 flops=46=62 flowi*=-22=-18 flowing=-22=-18 flu=43=12 flu_,=39=11 flu_jab=-49=-12 flu_so=-25=11
fluid=-37=3 fluid*=11=-11 fluids=11=-11 flush=14=18 flutt*=100=-91 fluttering=52=-41 flutters=34=-94 fly=-105=-117 foam=3=34
foam_rolled=-36=13 foam_roller=-20=-29 focus=-24=-15 fog=-71=-101 fog_so=7=17 foggy=-13=13 foggy_.=8=21 follo*=22=69 follow=22=69
food=-13=-23 foot=89=-47 foot_,=29=-6 foot_0=-146=-59 foot_bone=0=-24 foot_fell=-8=51 foot_is=5=12 footb*=-19=-51 football=-19=-51
football_,=-68=-56 football_0=15=29 for=-56=-86 for_0=115=52 for_a=69=9 for_about=110=87 for_ages=44=29 for_air=78=100
for_an=-34=-96 for_breakfast=-59=-13 for_breath=13=11 for_dinner=-35=-2 for_epilepsy=-9=-14 for_good=49=25 for_half=83=79
for_it=-26=-53 for_life=-89=-96 for_lunch=-37=-23 for_me=-69=-39 for_my=-76=-40 for_no=52=49 for_now=-70=-77 for_once=-28=-4
for_parkrun=13=12 for_sleep=20=-6 for_some=56=58 for_sore=20=-6 for_soreness=-42=-6 for_stroke=-22=-2 for_sunday=-43=6
for_tea=-15=-3 for_the=-114=-62 for_three=128=-46 for_words=-86=-90 for_years=-26=-4 forea*=0=-13 forearms=0=-13 foreh*=20=28
forehead=20=28 forev*=119=132 forever=119=132 forget=-58=-60 forget_me=-108=-85 forgetting=59=66 forgo*=109=117 forgot=-24=-30
forgot_my=-59=-60 forgot_to=-97=-102 fork=4=15 form=-17=23 found=45=45 found*=41=34 found_me=69=71 found_out=-61=-75
foundation=41=34 foundation_.=23=12 four=56=-103 four_.=-13=-13 four_days=76=-8 fract*=41=-34 fracture=41=-34 fracture_in=20=0
fracture_my=-63=12 free=-29=16 free_,=3=-12 freez*=-18=-119 freezer=-43=-56 freezer_full=-36=-36 freezing=19=-4 freezing_,=-19=-9
freezing_out=-28=-23 fresh=51=46 fresh_.=73=61 fresh_air=-75=-107 frida*=-48=-29 friday=-48=-29 friday_,=-17=-20 friday_.=4=32
fridg*=4=33 fridge=4=33 fried=-37=-85 fried_from=-61=-93 frien*=63=54 friend=63=54 friend_is=2=-54 frigh*=57=20 fright=57=20
from=-98=-36 from_0=50=-28 from_a=59=26 from_carrying=-13=-46 from_hay=-87=0 from_hell=129=128 from_last=50=105
from_laughing=-4=-39 from_my=71=103 from_new=28=34 from_no=-32=-88 from_nowhere=-43=-16 from_screens=-19=-19 from_swimming=-48=-52
from_tax=-67=-77 from_the=98=28 from_too=-14=-42 from_work=19=19 from_yesterday=-19=32 front=87=69 front_,=74=97 front_.=14=31
front_of=-54=-93 froth=23=56 froze=-39=-42 froze*=-46=-54 frozen=-46=-54 frozen_at=3=-27 full=-38=-5 full_,=-79=-99 full_.=7=-21
full_0=30=43 full_breath=32=48 full_of=-6=-48 fully=-36=16 fully_over=-39=-20 fully_recovered=-8=42 fun=-62=-71 fun_.=-7=-27
fun_0=-63=-51 funny=-165=-80 funny_,=52=72 funny_.=30=27 funny_turn=-18=-7 furos*=-45=20 furosemide=-45=20 fuzzy=26=26 fyi=-33=-22
fyi_.=-10=-25 gaine*=14=19 gained=14=19 gained_0=14=19 gallo*=71=70 gallons=23=2 galor*=34=17 galore=34=17 garde*=-43=2
gardening=-1=14 garmi*=-8=-19 garmin=-8=-19 garmin_says=-41=12 gaspi*=1=-20 gasping=1=-20 gasping_after=-49=-54 gasping_for=-10=-2
gate=-62=-27 gave=-22=-51 gave_a=21=14 gave_blood=-14=-27 gave_him=-50=-77 gave_it=-79=-52 gave_me=-16=4 gave_out=39=35
gave_the=42=39 gave_up=-29=34 gave_way=36=-50 gel=73=33 gel_,=-16=-20 gel_.=41=34 gels=-1=-60 gels_0=62=-13 geniu*=-9=-14
genius=-9=-14 genot*=-7=-27 genotype=-7=-27 genotype_,=-7=-27 gentl*=-63=-47 gentle=-63=-47 gentle_jog=-30=-44 get=-54=-66
get_a=39=32 get_air=46=85 get_chest=-206=-198 get_enough=8=23 get_my=13=73 get_out=73=-89 get_the=40=33 get_to=-33=-19
get_up=21=-80 gets=99=21 gets_worse=45=-5 getti*=139=129 getting=139=129 getting_bigger=0=-15 getting_worse=-83=-44 ghost=-19=32
gibbe*=27=25 gibberish=27=25 gibberish_.=13=10 giddy=-5=71 girl=15=28 girlf*=8=11 girlfriend=8=11 give=-23=-33 give_it=-39=-54
give_me=-92=-63 give_up=99=71 gives=20=-67 gives_way=20=-67 givin*=-26=-48 giving=-26=-48 giving_blood=-67=-40 glass=2=44
glove*=-5=40 gloves=-5=40 gloves_0=-5=-15 glute=-32=-25 glute*=-45=-11 glutes=-45=-11 go=58=62 go_,=35=32 go_.=-105=-102
go_0=-34=-15 go_down=17=6 go_in=42=0 go_on=71=94 go_to=12=7 go_uphill=15=12 goal=-2=19 goes=80=53 going=139=216 going_.=-85=-38
going_0=-14=-33 going_black=16=106 going_down=-29=-29 going_in=112=122 going_like=1=11 going_on=-12=-10 going_out=7=38
going_to=46=-12 going_up=50=-3 golf=-23=-38 gone=5=11 gone_,=-69=-12 gone_0=-20=8 gone_after=-29=-49 gone_blue=57=68
gone_for=-39=-41 gone_from=-63=-91 gone_green=58=45 gone_grey=16=9 gone_in=26=-52 gone_numb=30=58 gone_the=-81=-43 gone_to=2=-43
gone_yellow=18=-52 gonna=34=39 good=-39=26 good_,=-18=4 good_.=8=41 good_0=15=-12 good_after=-17=-17 good_morning=-9=-10
good_run=71=33 good_since=28=20 good_to=-38=-56 good_today=-10=-15 good_way=-41=-43 goodb*=142=127 goodbye=142=127
goodbye_to=-87=-108 goose*=41=127 goosebumps=38=90 got=-52=-18 got_0=-27=35 got_a=113=10 got_about=-95=-79 got_an=21=-8
got_angina=-69=-61 got_confused=71=47 got_heat=-21=42 got_hit=66=56 got_home=84=76 got_it=7=-23 got_knocked=-121=-102
got_lost=-64=-52 got_me=32=29 got_my=35=-1 got_no=-51=-33 got_on=-32=-35 got_rhabdo=-1=-48 got_seven=0=10 got_stung=-75=-37
got_the=-36=-36 got_there=-50=-33 got_up=-2=-14 gp=-68=23 gp_says=-37=17 gps=-72=-67 grade=9=-38 gran=17=19 grand=-102=-59
grand*=-50=-36 grand_,=-52=-51 grand_.=-34=-44 grand_after=-34=-13 grand_since=-33=-16 grandad=-47=-50 grann*=-128=-116
granny=-128=-116 grass=-30=-65 grass_.=3=-27 grave*=17=-36 gravel=17=-36 graze=14=63 graze*=2=28 graze_,=27=8 graze_on=-57=52
grazed=2=28 grazed_my=-2=25 great=-86=-76 great_.=-4=-32 great_craic=-61=-47 great_fun=5=-14 great_session=15=-8 green=51=-86
green_and=11=-6 grey=44=30 grey_,=35=43 grey_and=26=15 grin=-55=-86 grip=60=4 grogg*=8=12 groggy=8=12 groin=35=-50 groin_,=-1=-16
groun*=41=73 ground=17=-14 grounds=13=68 grounds_.=12=30 growl*=-38=-13 growling=-38=-13 grown=-101=-69 grown_out=-101=-69
grump*=10=9 grumpy=10=9 grumpy_.=14=16 guess=-35=-17 guinn*=-18=12 guinness=-18=12 gulpi*=13=17 gulping=13=17 gun=-23=47
gunk=84=-11 gushi*=37=44 gushing=37=44 gushing_.=25=44 gutte*=-23=4 gutted=-23=4 gutted_.=-39=-9 guy=-85=-87 guy_in=-53=-54
guy_next=-54=-59 gym=48=32 gym_,=-6=-17 gym_.=-24=-33 gym_yesterday=21=-7 h=-15=6 h_,=-5=10 h_.=-32=-29 had=-108=-99 had_0=-86=-61
had_a=3=36 had_an=50=50 had_chest=-226=-225 had_covid=-18=2 had_had=32=15 had_heart=-11=-18 had_heat=-42=-51 had_him=-36=-35
had_his=32=17 had_low=-10=6 had_me=-13=-52 had_my=-14=46 had_not=15=-47 had_one=159=157 had_palpitations=-60=6 had_rhabdo=55=-11
had_some=5=15 had_surgery=29=43 had_the=-23=-13 had_to=36=58 had_two=38=12 haha=-120=-91 haha_,=-52=-76 haha_.=38=9 haha_0=-7=13
haha_cannot=15=10 haha_i=-7=-15 haha_my=-69=-59 hahah*=10=8 hahaha=10=8 hair=56=62 hairy=49=10 half=-29=9 half_,=-34=-92
half_.=-58=-36 half_a=77=118 half_hour=1=17 half_hrs=-49=-7 half_marathon=-33=-34 half_my=42=24 half_of=77=170 half_the=-3=10
half_way=-56=3 hamme*=-35=-38 hammered=-35=-41 hammered_it=-53=-58 hamstring=-16=-60 hamstring_niggle=-14=-12 hamstrings=15=32
hand=95=123 hand_.=69=14 hand_has=0=-91 hand_wo=4=13 hands=-45=19 hands_and=34=45 hands_are=0=50 hands_at=-70=-104
hands_full=-63=-73 hands_like=35=25 handy=7=15 hangi*=-12=29 hanging=-12=29 hango*=1=15 hangover=1=15 happe*=-20=7 happen=0=20
happen_,=0=20 happened=21=12 happens=-48=-39 happens_if=-48=-45 happi*=20=16 happy=53=-4 happy_,=-10=6 happy_.=54=59 happy_0=41=43
hard=-78=-74 hard_,=16=27 hard_.=-33=37 hard_and=10=-76 hard_at=-41=-58 hard_session=-45=-50 hard_to=-22=-38 hardl*=64=2
hardly=64=2 harma*=0=-52 harmattan=0=-52 harmattan_dust=0=-52 has=44=85 has_a=3=20 has_angina=-33=-9 has_been=-35=28
has_chest=24=29 has_collapsed=77=61 has_dropped=63=53 has_gone=80=17 has_got=-7=58 has_me=-79=-55 has_not=-13=11 has_the=-14=7
hate=-40=-36 have=24=30 have_a=28=-44 have_been=16=-69 have_epilepsy=-61=-88 have_gone=70=17 have_got=71=-17 have_had=43=54
have_heart=25=-10 have_no=45=21 have_not=-24=-146 have_on=-47=-43 have_run=-43=-5 have_sickle=-30=-34 have_slept=-59=-50
have_the=70=70 have_to=64=61 have_written=104=107 havin*=29=33 having=29=33 having_a=-17=72 having_an=37=33 hay=-88=0
hay_fever=-88=0 he=-7=46 he_cannot=11=19 he_does=42=17 he_has=12=5 he_is=43=88 he_keeps=-114=-102 he_said=-1=-11 he_was=-135=-125
head=-37=-4 head_,=78=88 head_.=-50=-32 head_0=-102=-97 head_all=37=25 head_and=105=102 head_cold=-5=-13 head_down=-85=-93
head_hurts=16=31 head_injury=32=69 head_is=-50=16 head_off=-64=-112 head_on=71=100 head_pain=18=54 head_pounding=21=23
head_spinning=49=-4 head_to=-41=44 head_torch=-63=-59 head_was=-56=-61 head_with=-26=-61 heada*=57=137 headache=57=137
headache_,=58=50 headache_.=36=47 headache_after=22=31 headache_and=9=38 headache_ever=25=32 headache_from=-112=-158
headache_lol=-28=-18 heade*=104=-88 headed=104=-88 headed_.=18=-32 headed_all=42=0 headp*=-73=-59 headphones=-73=-59
headphones_keep=-76=-64 heads=-22=-3 heale*=-50=-4 healed=-50=-4 healed_.=-17=-13 healed_0=-60=-6 healt*=12=14 health=12=14
heap=-13=-6 hear=-40=4 heard=94=-4 heard_a=60=-1 heart=-30=-5 heart_.=-46=-15 heart_and=-63=-21 heart_at=15=19 heart_attack=49=70
heart_failure=-51=-59 heart_felt=35=60 heart_fluttering=33=-7 heart_flutters=7=-66 heart_foundation=26=37 heart_goes=38=-52
heart_going=-9=-45 heart_hurts=57=154 heart_is=15=-136 heart_keeps=32=9 heart_last=29=-2 heart_of=-10=12 heart_out=-5=11
heart_pounding=2=87 heart_racing=-70=15 heart_rate=-41=-2 heart_sank=17=18 heart_says=-106=-65 heartbeat=71=28
heartbreak_hill=20=8 heartburn=-27=-14 heat=-7=27 heat_,=6=-23 heat_.=117=133 heat_?=-84=-104 heat_but=-85=-84 heat_is=-50=-40
heat_stroke=59=79 heave*=-41=-29 heaven=-41=-29 heavi*=121=146 heavier=9=23 heaving=50=49 heavy=-78=-75 heavy_.=-94=-69
heavy_0=-13=7 heavy_and=28=-39 heavy_on=-27=-54 heck=11=1 hedge=-64=-44 heel=25=-89 heel_,=-44=-45 heel_0=-29=29 heigh*=-69=7
heights=-69=7 hell=50=58 hell_,=14=32 hell_that=-18=-2 help=26=76 help_,=-18=-9 help_.=98=122 help_me=-123=-101 helpe*=-40=-40
helped=-40=-40 helped_.=-17=-39 helps=16=2 her=-10=68 her_hip=-53=-38 her_medal=-20=-22 her_mouth=33=33 her_myself=-49=-58
here=25=52 here_,=-18=-5 here_.=-41=-21 here_0=34=43 hero=-92=-75 hey=0=39 hey_,=2=67 hi_.=10=-14 hi_coach=-21=-10 high=-70=-68
high_on=-32=9 hill=24=32 hill_,=-94=-90 hill_.=-7=-16 hill_0=22=13 hill_again=-27=7 hill_and=5=30 hill_in=-10=-4 hill_nearly=-30=1
hills=50=29 hills_,=14=28 hills_.=-12=29 hills_0=20=5 hills_as=14=26 hills_lol=54=33 hills_tomorrow=19=1 hills_were=46=26
him=-147=-153 him_.=27=15 him_a=-10=-25 himse*=29=68 himself=29=68 hip=8=-10 hip_flexors=-42=-9 hip_hurts=3=-15 hip_is=16=43
hip_op=-65=-17 hip_pain=34=-22 his=34=112 his_ankle=16=28 his_arm=-47=-51 his_chest=17=6 his_head=25=41 histo*=-45=-30
history=-45=-30 history_of=-44=-27 hit=12=50 hit_by=39=59 hit_me=41=19 hit_my=72=106 hit_the=-80=-68 hitti*=-2=-19 hitting=-2=-19
hitting_the=-2=-19 hives=37=70 hives_all=18=13 hoars*=6=26 hoarse=6=26 hold=10=-55 hold_my=-23=-5 hold_the=37=-38 holdi*=60=67
holding=60=67 holiday_.=25=9 home=1=10 home_,=12=21 home_.=44=44 home_0=-45=21 home_and=-74=-74 home_happy=6=-14 home_now=-61=-69
hones*=-66=-69 honest=-79=-56 hop=9=-65 hop_.=3=-36 hop_on=6=-15 horse=-68=-19 horse_,=-30=21 hospi*=-29=-6 hospital=-27=-18
hospital_,=-37=-12 hospital_0=10=6 hospital_appointment=11=13 hospital_with=-43=27 hospitalised=-1=12 hospitalised_with=-1=12
hot=31=-56 hot_,=66=147 hot_.=92=12 hot_and=0=20 hot_as=0=48 hot_bath=-91=-56 hot_day=-50=-5 hot_i=0=41 hot_lump=14=-51
hot_red=19=-59 hot_sauce=-88=-124 hot_to=-15=-5 hot_today=-17=6 hotel=-96=-26 hotel_too=-4=10 hotte*=-12=-20 hotter=-12=-20
hotter_than=-12=-20 hour=111=83 hour_.=75=46 hour_after=5=55 hour_ago=86=88 hour_and=17=21 hour_now=37=51 hours=-53=4
hours_,=-160=-99 hours_.=58=34 hours_0=-20=-86 hours_and=-14=-77 hours_asleep=32=18 hours_at=74=105 hours_but=-2=-27
hours_haha=-9=-15 hours_in=-40=7 hours_lol=-12=10 hours_of=-40=18 hours_sleep=85=79 hours_though=0=17 hours_total=-32=-27
house=-49=-74 how=35=21 how_come=-78=-55 how_do=-52=-81 how_i=94=84 how_long=41=33 how_much=-45=-26 how_to=61=58 how_was=3=17
hr=-41=7 hr_0=-88=-25 hr_stuck=37=6 hrs=-90=-68 hrs_,=-11=7 hrs_0=31=49 hrs_in=8=54 hrs_kip=-25=-3 hrs_of=-28=-34
hrs_sleep=-25=-31 hubby=17=43 hubby_has=-67=-54 hubby_is=-22=-32 huge=-4=-66 huge_,=30=-43 humid=-5=-12 humid*=-55=-84
humidity=-55=-84 hungo*=-31=-53 hungover=-31=-53 hungr*=-47=-60 hungry=-47=-60 hurt=-12=-3 hurt_.=25=5 hurt_myself=31=31
hurti*=9=52 hurting=9=52 hurting_myself=11=15 hurts=108=68 hurts_,=20=41 hurts_.=66=127 hurts_and=0=-29 hurts_at=12=-26
hurts_more=0=-65 hurts_to=5=-32 husba*=12=9 husband=12=9 husband_has=13=16 husband_is=10=30 husband_reckons=-77=-79
husband_says=15=5 hydra*=41=100 hyper*=20=-5 hypon*=-16=-40 hyponatraemia=-3=-25 hyponatremia=-13=-16 i=90=79 i_am=-56=18
i_asked=-43=-9 i_avoid=-20=-22 i_blacked=29=26 i_breathe=5=62 i_broke=61=-2 i_came=25=37 i_can=133=61 i_cannot=30=-28
i_change=-17=-11 i_climb=33=118 i_collapse=10=-13 i_collapsed=125=129 i_cough=26=81 i_could=-41=-18 i_dey=-44=-90 i_did=-69=-18
i_died=41=50 i_do=115=99 i_don=65=37 i_drank=-35=4 i_drink=-54=-79 i_eat=-54=-54 i_ever=-93=-63 i_fainted=113=136 i_fall=13=-10
i_feel=147=65 i_fell=79=127 i_finished=41=39 i_gave=15=18 i_get=-2=-150 i_go=5=35 i_got=-51=32 i_guess=-35=-17 i_had=55=14
i_have=-37=-31 i_hit=4=63 i_inhale=22=26 i_jog=13=28 i_just=46=67 i_keep=24=104 i_kept=25=28 i_know=-25=-5 i_lie=63=-66
i_lift=-12=35 i_lost=28=7 i_love=57=51 i_mean=-16=-9 i_nearly=-28=-15 i_need=-39=-38 i_needed=17=20 i_no=133=165 i_not=10=32
i_open=-50=-11 i_passed=35=47 i_pee=37=-96 i_push=12=21 i_put=21=57 i_race=-19=-15 i_ran=-26=21 i_reckon=46=34 i_run=-57=15
i_said=-27=-15 i_saw=-95=-61 i_see=22=11 i_should=-35=-32 i_sleep=-79=-42 i_slept=-188=-92 i_speak=5=21 i_stand=52=-7
i_start=58=20 i_started=-114=-89 i_still=0=-28 i_stop=11=45 i_stopped=6=33 i_strained=-26=-5 i_take=-36=-73 i_tell=3=-16
i_think=136=145 i_took=143=112 i_train=103=-21 i_try=10=-6 i_use=-33=-24 i_used=-17=-42 i_vomit=-6=-19 i_walk=60=156 i_want=42=14
i_was=11=75 i_wee=21=-76 i_went=-29=-2 i_will=-14=27 i_wipe=74=-31 i_wo=61=73 i_woke=-45=-16 i_would=-97=-87 ibupr*=-15=24
ibuprofen=-15=-52 ice=49=49 ice_bath=11=10 ice_everywhere=17=-30 ice_for=11=-35 ice_lolly=-46=-21 iced=43=22 ich=251=282
ich_bin=-25=-38 icu=-51=-51 id=16=49 id_be=106=91 id_kill=-22=-19 id_say=-31=-72 idea=-26=-3 idea_.=24=29 idea_how=-47=-54
if=-8=16 if_i=92=30 ignor*=-12=-6 ignore=-12=-16 ill=-91=-73 ill_.=13=1 ill_run=-52=-38 in=59=18 in_,=34=88 in_.=75=87
in_0=-115=-96 in_a=56=-39 in_all=-113=-70 in_an=67=53 in_and=64=80 in_bed=-28=-4 in_bits=4=-13 in_both=41=-26 in_chest=29=51
in_class=19=-6 in_from=-25=21 in_front=-89=-76 in_his=17=6 in_hospital=18=-17 in_ice=91=134 in_it=-16=-8 in_january=-40=-57
in_june=-76=-15 in_law=-58=-64 in_left=-14=14 in_march=-34=-57 in_may=-9=-13 in_me=10=15 in_my=37=-189 in_no=-26=-34 in_one=22=-14
in_recovery=-13=-29 in_that=-8=20 in_the=-40=-74 in_this=12=12 in_total=-30=6 in_two=10=11 indig*=43=50 indigestion=43=50
infec*=65=18 infected=74=-47 infected_,=59=-32 infection=-35=-96 ingro*=54=-6 ingrown=54=-6 ingrown_toenail=54=-6 inhal*=104=106
inhale=22=26 inhaler=83=80 inhaler_empty=57=62 injec*=-107=-41 inject=-30=-3 inject_novorapid=-33=-6 injecting=-56=-23
injection=-20=-15 injur*=-23=-46 injured=-15=-69 injury=32=69 insid*=29=36 inside=29=36 inside_,=16=27 inside_.=25=60
inside_of=0=-45 insul*=4=23 insulin=4=23 insulin_.=-25=-39 inter*=-17=-24 interesting=-18=-44 interesting_.=8=-28 interval=80=108
intervals=24=-2 intervals_,=-3=34 intervals_0=-12=-8 interview=-102=-86 into=6=-25 into_a=75=11 into_bed=-96=-82 into_my=-20=-9
into_the=49=40 iron=64=45 ironm*=-11=-11 ironman=-11=-11 irreg*=148=-70 irregular=99=-38 irregular_heartbeat=30=28 is=105=69
is_,=79=82 is_.=23=44 is_0=-92=-29 is_a=-112=9 is_about=5=50 is_all=-2=-45 is_allergic=-71=-39 is_an=-63=-28 is_at=-61=-67
is_away=-8=-31 is_back=70=43 is_beating=50=-36 is_being=15=32 is_black=8=67 is_bleeding=33=43 is_blood=18=14 is_boiling=24=53
is_burning=14=57 is_clear=-57=7 is_closing=22=13 is_coming=21=74 is_confused=-111=-141 is_coughing=-117=-100 is_crooked=49=20
is_dark=7=-27 is_dead=-8=47 is_diabetic=-58=-46 is_doing=-79=-58 is_down=-56=24 is_drooping=36=50 is_easy=-11=-54
is_epileptic=-44=-44 is_fine=-55=-96 is_for=27=20 is_fried=-64=-85 is_full=27=67 is_getting=-9=16 is_going=0=13 is_gone=-134=-48
is_good=-26=-34 is_grand=-76=-81 is_happy=-41=-67 is_having=78=47 is_his=17=6 is_home=-66=-56 is_hot=73=-103 is_in=-11=19
is_infected=53=-14 is_it=-83=11 is_just=-142=-92 is_killing=-47=-3 is_like=145=-57 is_missing=32=-14 is_mush=-25=-38
is_my=-109=-92 is_no=20=80 is_normal=38=119 is_not=80=69 is_numb=47=62 is_off=-16=-52 is_ok=-49=-34 is_on=-2=-18 is_only=-33=58
is_oozing=14=-6 is_out=-31=-39 is_own=1=30 is_paining=1=29 is_pounding=3=-29 is_pouring=21=23 is_pregnant=22=18 is_pumping=1=36
is_pushing=16=24 is_racing=66=-18 is_really=56=86 is_red=26=-34 is_rest=-37=-33 is_right=-16=-28 is_roasting=-19=-15 is_so=46=59
is_sore=-25=30 is_spinning=-13=-18 is_splitting=0=10 is_spreading=19=58 is_standing=24=-16 is_still=38=36 is_suffocating=-42=-25
is_swelling=63=49 is_swollen=42=-45 is_talking=25=12 is_that=-11=-39 is_the=117=9 is_there=46=-41 is_this=-31=-52 is_tight=15=-8
is_tingling=0=14 is_twice=0=-41 is_two=-29=-25 is_unbearable=-40=-4 is_unconscious=55=46 is_up=79=-4 is_walking=-54=-28
is_warm=10=-117 is_weak=-49=1 is_weeping=29=-67 is_what=26=9 is_worse=51=-54 ish=-51=-98 ish_.=-6=-25 it=14=25 it_,=61=218
it_.=-38=17 it_0=-78=-16 it_a=-44=-37 it_all=60=41 it_anyway=-41=33 it_at=-9=-125 it_bad=-105=-17 it_burns=4=-39 it_done=-5=-23
it_down=-25=-29 it_early=-17=-13 it_easy=-1=-25 it_everything=-45=-56 it_feels=15=32 it_for=-30=15 it_handy=7=15 it_hurts=0=-112
it_in=-3=-24 it_is=158=78 it_keeps=78=8 it_legs=-44=-10 it_lol=-35=-14 it_matter=-17=-20 it_now=-45=-79 it_off=-6=-58 it_ok=29=21
it_on=-67=-59 it_since=23=-94 it_slow=13=-18 it_sore=-18=4 it_to=1=-29 it_today=-10=-4 it_tonight=73=71 it_was=-86=9 it_with=21=4
it_wo=0=15 it_would=-50=-35 itch=-73=-39 itch_a=-73=-39 itchi*=-10=49 itching=-10=49 itching_to=-46=-30 itchy=9=-74 itchy_all=5=17
itsel*=-18=7 itself=-18=7 jab=-53=-10 jab_0=-21=-14 jab_in=-24=2 janua*=-40=-57 january=-40=-57 jaw=22=51 jaw_,=9=13 jaw_ache=0=18
jaw_and=13=23 jaw_fell=-59=-62 je=217=239 jelly=-110=-26 jelly_0=-56=-18 jelly_legs=-24=0 jerki*=86=62 jerking=86=62 jiala*=3=11
jialat=3=11 job=-50=-30 jog=-25=-26 jog_.=-1=52 jog_0=15=3 jog_soon=-37=-50 jogge*=-46=-47 jogged=-46=-47 joy=-56=1 juice=17=-5
juice_.=41=40 juice_before=29=-11 juice_turned=-24=2 jumbl*=25=22 jumbled=25=22 jump=60=69 jump_in=-28=-24 jumpe*=-17=-29
jumped=-17=-29 jumped_in=1=28 jumped_off=-16=-33 jumpi*=48=15 jumping=48=15 jumping_on=54=-4 jumps=82=-91 june=-76=-15
june_,=-67=-39 june_.=-9=24 just=124=125 just_0=-9=-18 just_a=-22=-41 just_dropped=33=50 just_found=-15=-36 just_had=76=58
just_now=95=123 just_one=-59=-108 just_sitting=60=-34 just_so=-17=-34 just_the=-41=13 just_tight=-73=-74 just_tired=18=3
just_to=29=-25 just_walking=8=11 just_want=14=9 just_went=9=16 just_wo=0=10 k=-56=-28 k_,=26=18 k_0=-28=-16 k_anyway=-3=-20
k_done=-78=-95 k_gone=-16=-25 k_in=30=-9 k_legs=10=4 k_pb=-16=-20 k_then=-28=-13 k_this=-6=22 k_too=-34=-25 k_went=-28=-73
k_yesterday=-44=-49 keele*=59=56 keeled=59=56 keeled_over=59=56 keep=65=50 keep_anything=23=-43 keep_asking=14=6
keep_forgetting=56=56 keep_passing=-42=1 keep_running=-91=-48 keep_thinking=12=10 keep_vomiting=1=46 keep_water=4=-31
keepe*=-86=-62 keeper=-86=-62 keeps_asking=-52=-35 keeps_coming=18=41 keeps_going=-4=18 keeps_jumping=53=2 keeps_missing=13=-38
keeps_saying=-29=-24 keeps_telling=-42=-29 keine=103=103 keine_luft=123=150 kena=26=10 keppr*=23=5 keppra=23=5 kept=-77=-103
kept_me=-82=-95 kerb=49=1 kerb_,=18=36 kerb_.=2=-32 kerb_and=7=-37 kettl*=17=61 kettle=17=61 key=67=33 keyho*=39=-2 keyhole=39=-2
keys=-23=-1 kg=6=18 kg_,=-29=-23 kg_.=-12=-8 kg_0=18=21 kg_during=11=5 kicke*=-12=-26 kicked=-12=-26 kicki*=-51=-26
kicking=-51=-26 kid=-15=40 kid_,=-70=-32 kid_0=56=33 kid_had=-37=10 kid_has=13=35 kidne*=-57=-60 kidney=-76=-31 kidney_,=-12=-17
kidney_to=21=14 kidney_transplant=10=-8 kidneys=18=-29 kidneys_are=-15=0 kids=-12=-19 kids_,=-8=-14 kids_have=-39=0
kids_names=58=39 kill=-2=10 kill_for=-25=-19 kill_myself=29=28 kille*=-54=-56 killed_it=-8=-16 killed_me=-15=-10 killed_that=34=33
killer=-46=-59 killi*=-80=-40 killing=-80=-40 killing_me=-14=6 killing_the=-42=-31 kilo=-39=-5 kilos=108=47 kind=107=135
kind_of=36=48 kinda=-11=-5 kip=-35=5 kit=12=10 kitch*=62=80 kitchen=62=80 kitte*=2=37 km=8=33 km_.=-12=-28 km_0=61=89
knack*=-19=-5 knackered=-19=-5 knackered_.=-58=-23 knee=-29=-75 knee_,=-30=17 knee_.=30=26 knee_0=-42=70 knee_clicks=-49=3
knee_is=23=-53 knee_keeps=48=-43 knee_locks=25=-42 knee_scope=-7=35 knee_was=-51=6 knees=-68=65 knees_0=-81=-7 knees_a=8=-17
knees_are=50=53 knew=-44=-33 knife=27=20 knocked_off=71=69 knocked_out=-125=-109 know=53=36 know_,=-31=-42 know_.=-72=-49
know_how=48=42 know_if=-15=-29 know_the=12=24 know_what=55=43 know_where=36=31 know_which=-51=-30 knows=-15=-14 krew=98=-111
l=15=34 l_,=18=15 la=251=195 laces=39=13 laces_,=60=37 lad=-59=-45 lads=21=33 lah=-56=-72 lah_,=-56=-72 lake=11=-12 lake_0=-19=7
lamot*=-28=-27 lamotrigine=-28=-27 lamp=-42=-28 lamp_posts=-46=-38 lande*=-12=9 landed=-12=9 landed_on=-12=9 landi*=24=2
landing=24=2 lantu*=-41=-22 lantus=-41=-22 lap=114=85 lap_0=81=63 lapto*=-122=-99 laptop=-122=-99 last=-18=2 last_0=-73=-95
last_climb=-80=-64 last_hill=57=-13 last_lap=17=7 last_legs=0=-11 last_mile=-28=-43 last_month=-160=13 last_night=145=118
last_one=-47=-39 last_rep=-59=-25 last_summer=32=0 last_time=-81=-100 last_week=20=101 last_winter=-27=-22 last_year=-32=-5
late=-80=-70 late_,=-13=-4 late_.=59=21 late_0=-27=-34 late_finish=-17=-12 later=53=31 later_.=40=21 laugh*=7=13 laughed=47=15
laughing=-11=-1 laughing_0=-67=-99 laughing_at=49=54 laughter=-12=6 law=-58=-64 lay=-132=-108 lay_down=-132=-108 lazy=-32=-43
lazy_.=-28=-33 lb=-12=7 lbs=6=17 lbs_.=13=25 lead=-53=-54 lead_.=12=6 lead_0=-40=-54 leafs=-50=-47 leaki*=-4=42 leaking=-4=42
leaking_oil=-22=-74 leani*=14=19 leaning=14=19 learn*=-22=-33 learned=-22=-33 learned_my=15=-5 leave=-44=-7 left=-8=-19
left_,=30=48 left_.=71=-69 left_arm=53=111 left_calf=44=-67 left_eye=15=33 left_hand=0=55 left_in=3=-37 left_leg=19=-53
left_me=-21=-28 left_shoulder=14=36 left_side=-6=-20 leg=102=29 leg_,=16=-59 leg_.=50=-82 leg_and=4=49 leg_at=-32=6
leg_day=-130=-17 leg_dey=28=108 leg_from=18=-47 leg_is=8=-182 leg_on=-63=-27 leg_with=4=-50 legs=-86=-19 legs_!say=-54=-29
legs_,=30=19 legs_.=7=-45 legs_0=10=-33 legs_?=25=9 legs_a=49=6 legs_after=-47=-39 legs_are=-73=-88 legs_feel=-161=-114
legs_fine=14=62 legs_gave=-29=-23 legs_getting=-51=-78 legs_heavy=-59=-36 legs_like=5=82 legs_off=-47=-9 legs_ok=25=81
legs_r=-26=-48 legs_say=-50=-36 legs_so=25=-19 legs_they=-50=-53 legs_went=43=43 legs_were=35=90 legs_wo=17=21 leh=24=108
less=-111=-9 lesso*=-26=-42 lesson=-22=-33 lette*=173=180 letters=125=145 level=-31=6 lie=153=87 lie_down=86=73 lie_flat=77=97
life=37=36 life_,=20=4 life_.=57=51 life_is=-37=-39 life_support=-31=-43 lift=35=75 lift_my=34=-115 light=10=-1 light*=71=54
light_headed=100=-53 light_jog=-37=-50 light_yellow=-90=51 lighter=64=71 lights=20=-2 lights_.=-94=-75 lights_out=28=-8
like=229=214 like_0=-122=-113 like_a=-11=-41 like_an=-72=-118 like_balloons=32=24 like_being=6=-57 like_black=21=-82
like_coca=20=-20 like_coffee=82=121 like_coke=44=88 like_cola=-78=29 like_concrete=-58=-38 like_crazy=-39=-27 like_death=-26=-63
like_it=9=102 like_jelly=-49=-22 like_lead=-67=-54 like_mad=63=97 like_my=-17=32 like_sausages=3=12 like_someone=114=113
like_tar=16=-26 like_tea=0=-83 like_the=12=67 like_they=14=15 like_wood=-43=1 limbs=67=-46 limit=-31=-18 limit_fluids=-30=-20
limp=-9=-23 limpe*=-32=1 limped=-32=1 limped_home=20=1 limpi*=63=-12 limping=63=-12 line=22=28 line_.=13=81 line_0=19=45
line_going=13=89 lined=59=68 lined_up=59=68 lines=-119=-97 link=-61=-73 lip=-23=15 lips=93=93 lips_are=23=26 lips_have=43=57
lips_look=6=12 lips_swelling=16=27 lips_tingling=11=6 listening=-37=-22 listening_to=-37=-22 lithi*=-59=-35 lithium=-59=-35
lithium_.=-3=-14 lithium_for=-12=-14 litre=-43=-43 litre*=-7=22 litres=-7=22 litres_,=26=16 litres_.=-25=-13 litres_and=39=21
litres_of=19=-14 littl*=-5=-30 little=-5=-30 little_,=44=-33 little_one=-43=-11 liver=-103=-105 liver_and=-24=-14
living_the=-23=-40 load=39=45 load_of=39=45 loads=32=-24 loads_of=16=-110 lobst*=-53=-34 lobster=-53=-34 locke*=42=-30
locked=42=-33 locks=56=-31 locks_and=6=-42 log=-22=-26 log_0=-17=-19 lol=-190=-150 lol_,=-146=-108 lol_.=91=64 lol_0=-59=-52
lol_haha=1=13 lol_i=15=12 lol_legs=-21=-19 lol_my=-4=27 lol_no=-108=-128 lol_today=-13=-5 lolly=-46=-21 lolly_.=-33=-13
long_day=12=11 long_over=-28=-6 long_run=100=14 long_runs=-15=-6 long_week=16=-8 loo=-44=-91 loo_,=1=-67 loo_and=9=-76
loo_trips=-95=-28 look=229=170 looke*=36=17 looked=36=17 looked_at=-1=66 looki*=48=103 looking=48=103 looking_at=63=95
looks=239=67 looks_awful=14=17 looks_like=51=20 loop=-12=-7 loose*=-47=-6 loose_,=-30=1 loosened=-49=-14 lopsi*=38=59
lopsided=38=59 losin*=26=31 losing=26=31 losing_consciousness=-87=-58 lost=58=38 lost_a=83=68 lost_about=54=72
lost_consciousness=95=107 lost_feeling=-35=7 lost_for=-86=-90 lost_in=-27=-41 lost_my=-104=-82 lost_the=-7=-17 lot=58=94
lot_.=133=154 lot_but=-28=-103 lot_of=-28=29 lots=-55=-72 lots_of=-55=-72 love=53=48 loved=20=-31 loved_it=23=-19 lovel*=-46=-70
lovely=-46=-70 lovely_.=-28=-23 lovely_0=25=0 low=44=-11 low_,=-46=30 low_.=44=53 low_on=30=-20 low_salt=-19=3 low_sodium=-50=-25
lower=3=-100 lower_leg=32=-31 luck=-24=-15 luft=123=150 lump=71=-75 lump_in=45=-24 lunch=69=50 lunch_,=43=-3 lunge*=10=-8
lunges=10=-8 lungs=38=56 lungs_burning=-32=-19 lungs_feel=72=95 lungs_on=10=-36 lungs_were=-23=-35 lying=75=44 lying_down=36=-83
lying_in=-41=-11 lying_on=22=44 ma=173=171 machi*=-16=9 machine=-16=9 mad=-24=0 mad_,=43=55 mad_.=4=-30 mad_0=-49=-29 made=8=-27
made_me=-23=-31 magic=-57=-32 make=63=97 make_no=20=18 makes=-51=-31 makes_me=-51=-31 mam=-11=0 man=-116=-31 man_flu=-1=41
manag*=-17=-45 managed=-16=-31 managed_0=-11=-25 mans=-48=20 mans_birthday=-39=8 many=6=58 map=-10=-11 marat*=10=-116
marathon=1=19 marathon_,=-17=5 marathon_.=28=69 marathon_?=-34=-55 marathon_and=16=-7 marathon_legs=-11=6 marathon_lol=14=38
march=-90=-86 march_,=-13=-35 march_.=-32=-22 mark=97=17 marki*=-52=-58 marking=-52=-58 marking_up=-64=-79 marsh*=51=41
marshal=52=47 marshal_gave=4=13 marshalled=-89=-83 marshals=88=77 mass=-75=-93 massi*=-68=-47 massive=-68=-47 match=-69=-68
match_.=-2=-12 mate=-51=16 mate_.=16=2 mate_says=40=27 mate_was=-3=-18 mates=21=49 mates_say=21=49 matte*=62=38 matter=15=19
matter_?=24=-4 matter_for=-39=-21 max=-7=-15 max_hr=11=0 may=-69=-72 may_.=-16=-20 maybe_,=7=-15 maybe_.=-41=-16 maybe_0=-61=-35
maybe_a=37=32 me=48=52 me_,=15=-20 me_.=10=23 me_0=-72=-99 me_?=-44=-27 me_a=-72=-138 me_and=85=82 me_at=-74=-61 me_by=33=36
me_down=-11=-2 me_dry=-50=-79 me_haha=-15=-3 me_i=47=59 me_in=84=14 me_left=0=-20 me_like=-51=-70 me_lol=-33=-10 me_my=-63=-63
me_nothing=-106=-92 me_now=-10=-21 me_off=10=19 me_on=85=34 me_over=-74=-33 me_palpitations=1=21 me_the=27=42 me_to=-51=-33
me_today=-61=-39 me_up=-123=-82 me_when=18=39 meals=-124=-129 meals_.=-52=-60 mean=-21=-56 mean_.=33=-1 mean_?=-16=-11 means=15=6
meant=-1=-16 med=-63=-35 medal=-96=-100 medal_.=-39=-54 medic=7=25 medic*=99=128 medical=46=80 medics=53=48 medics_had=-91=-97
meds=-2=11 meeti*=-126=-85 meeting=-66=-53 meh=-16=-8 melte*=-30=-49 melted=-30=-49 memor*=-35=-53 memory=-35=-53 menta*=1=-47
mental=1=-47 mess=-17=-30 mess_0=-17=-30 messa*=7=-35 message=-10=-36 messages=-12=18 metal=-19=-24 metal_valve=-19=-24
metat*=40=-66 metfo*=-40=-17 metformin=-40=-17 metre*=-45=-55 metres=-45=-55 metri*=-27=-8 metric=-27=-8 mg=-40=-45 mi=10=49
mid=63=85 mid_run=-23=1 middl*=-1=29 middle=-1=29 middle_of=-27=-1 midge*=-61=-30 midges=-61=-30 midni*=-38=-49 midnight=-38=-49
midnight_.=-9=-37 might=-1=-43 migra*=17=11 migraine=41=32 migraines=-24=-21 mild=-34=-16 mile=0=10 mile_,=15=14 mile_.=-32=-66
mile_0=26=24 mile_lol=-52=-29 miler=18=-8 miles=-3=-49 miles_0=-21=-41 miles_in=15=-2 milk=33=74 milk_.=27=35 min=32=36
min_,=68=62 min_.=-36=-2 min_0=-31=-36 mind=14=87 mins=-6=41 mins_,=10=110 mins_.=-32=-16 mins_after=51=20 minut*=101=67
minute=-27=-59 minute_,=-71=-50 minute_.=-41=-33 minute_0=-32=-57 minute_at=-71=-61 minute_in=64=89 minutes=128=127 minutes_,=23=5
minutes_and=13=33 miss=46=56 misse*=-26=-37 missed=-27=15 missi*=111=117 missing=111=117 missing_beats=22=-49 missu*=18=38
missus=18=38 ml=-72=-78 ml_on=-60=-49 momen*=28=67 moment=28=67 monda*=-4=12 monday_,=5=-27 monday_.=5=50 mondays=-5=15
money=15=22 money_for=15=22 monit*=28=38 monitor=28=38 monitor_died=28=38 month=-7=-67 month*=-35=13 month_,=-87=-73
month_.=78=-13 month_0=-77=-51 months=-35=13 months_.=-12=-1 moon=-27=-19 moor=-35=-29 moor_,=-57=-40 more=51=27 more_.=27=52
more_0=-3=20 more_than=-45=80 morni*=-10=-40 morning=9=-10 morning_,=56=70 morning_.=25=31 morning_0=-10=28 morning_after=12=-13
morning_cannot=-21=-13 morning_haha=-54=-38 mornings=-19=-31 mornings_.=-36=-16 mornings_0=2=-31 most=37=55 mouth=3=15
mouth_,=46=50 mouth_.=23=23 mouth_0=-3=-11 mouth_has=83=70 mouth_is=59=52 mouth_on=-79=-57 move=-35=-3 move_my=61=82 moved=-38=-55
moved_it=-21=-37 much=-14=-20 much_,=-13=4 much_.=31=4 much_do=-28=-43 much_in=10=39 much_water=-8=-18 mud=-66=-2 muddl*=41=40
muddled=41=40 muddled_.=57=64 muddy=-41=-56 muddy_.=-58=-50 mum=47=32 mum_is=18=14 mum_says=-35=-70 murde*=-1=-17 murder=-16=-31
murder_a=-6=-11 murdered=15=14 muscl*=19=-17 muscle=41=81 muscles=-22=-98 muscles_0=-23=48 muscles_are=45=-7 muscles_so=-18=-29
muscles_swollen=25=-46 mush=10=-62 mush_after=-37=-29 mush_with=13=-8 muske*=11=-16 muskelkater=11=-16 must=4=25 my=26=46
my_0=22=17 my_account=-31=-42 my_achilles=7=-49 my_ankle=-12=-11 my_appendix=-32=-41 my_arm=66=90 my_arms=69=41 my_baby=-31=-27
my_back=-17=-30 my_belly=-51=-17 my_bib=-19=-4 my_bike=89=104 my_body=44=102 my_boss=58=27 my_bottle=-32=-32 my_brain=37=13
my_breastbone=64=81 my_breath=-165=-181 my_breathing=53=53 my_brother=-7=-27 my_bum=-34=-35 my_calf=59=-9 my_car=-102=-99
my_cardiologist=-59=-40 my_cheek=-9=-11 my_chest=148=105 my_chin=90=105 my_dad=-48=-62 my_data=-6=-33 my_daughter=57=9
my_doctor=-63=-29 my_ears=13=-52 my_elbow=-34=12 my_epipen=104=94 my_eyes=-15=-5 my_face=80=62 my_feet=-11=2 my_finger=-105=-21
my_fingers=-23=-53 my_first=-34=-17 my_flatmate=-45=-53 my_foot=23=3 my_friend=82=73 my_front=35=55 my_garmin=-8=21 my_gel=10=-18
my_gloves=-11=-9 my_grandad=-60=-63 my_hand=62=-8 my_hands=0=-37 my_head=-29=-40 my_heart=-45=-16 my_heel=-12=21 my_husband=-5=-13
my_jaw=32=52 my_keys=-39=-11 my_kidneys=-8=-38 my_kit=-11=-4 my_knee=86=-2 my_knees=-22=42 my_laces=-16=-50 my_last=-70=-70
my_leg=99=12 my_legs=117=77 my_lesson=15=-5 my_life=17=26 my_link=-19=-42 my_lips=-80=-103 my_liver=-42=-40 my_lower=28=23
my_lungs=0=-40 my_mate=68=16 my_mouth=14=46 my_mum=23=-21 my_nails=51=79 my_nan=-12=-19 my_neck=-37=-36 my_neighbour=3=11
my_night=44=85 my_own=26=68 my_pace=-115=-95 my_page=-31=-23 my_pal=6=13 my_partner=38=36 my_pb=11=4 my_pee=96=-18
my_period=-90=-30 my_periods=6=-34 my_phone=-32=-21 my_plan=70=64 my_pulse=94=33 my_quads=53=-5 my_recovery=-36=-27 my_ribs=-7=53
my_right=-33=107 my_run=-14=15 my_running=60=55 my_shift=-30=-29 my_shin=54=-37 my_shirt=-9=-33 my_shoes=-23=-44 my_shoulder=33=31
my_side=8=21 my_sister=84=40 my_skin=-91=-34 my_skull=23=41 my_sleep=13=22 my_smile=28=26 my_son=-56=-70 my_soreness=25=-7
my_sorry=-38=-44 my_splits=-86=-70 my_sternum=19=66 my_stool=12=22 my_swollen=-56=6 my_tablets=72=92 my_teens=-67=-59
my_thigh=30=51 my_throat=79=86 my_ticker=13=135 my_time=-36=-34 my_toe=-74=-29 my_toenail=-42=-7 my_toes=-28=-10
my_training=-91=-117 my_twenties=-110=-111 my_uncle=-23=-46 my_urine=20=19 my_vest=54=37 my_vision=60=-76 my_voice=-17=-37
my_watch=28=33 my_water=-109=-75 my_wee=65=19 my_whole=-13=-11 my_wife=40=59 my_words=67=53 my_wrist=-85=-40 mysel*=21=47
myself=21=47 myself_,=-30=-27 myself_.=70=79 myself_again=19=22 myself_going=-18=-23 myself_in=-18=17 n=8=-13 n_0=8=-13 na=54=37
nah=-27=-26 nail=49=-29 nail_,=49=-29 nails=74=102 name=90=73 name_.=58=43 names=97=77 nan=-40=-43 nan_had=12=-5 nap=-32=-35
nappe*=20=52 nause*=73=103 nauseous=64=97 nauseous_,=35=25 near=32=57 near_the=32=57 nearl*=21=4 nearly=21=4 nearly_died=41=-5
nearly_fainted=82=-4 nearly_fell=7=-73 nearly_finished=20=-8 nearly_gone=-5=-13 nearly_had=-46=-10 nearly_killed=8=-17
nearly_passed=-46=-117 nearly_went=16=72 neck=20=20 neck_.=-35=-28 neck_and=-19=8 neck_from=-16=10 neck_is=36=89 neck_stiff=3=31
necke*=27=22 necked=27=22 need=-119=-68 need_0=-67=-76 need_a=-44=-20 need_new=-22=-25 need_to=-25=-6 neede*=-111=-80
needed=-111=-80 needed_the=23=47 needl*=-38=-32 needles=-38=-32 negat*=-45=-61 negative=-45=-61 neigh*=-53=-35 neighbour=-58=-64
neighbour_had=-3=-11 neighbours=5=29 neighbours_dog=-22=5 nephr*=-102=-13 nerve*=-46=11 nerves=-46=11 nerves_0=-58=32
nettl*=-70=-14 nettle=-82=1 nettles=12=-15 never=21=-60 never_!again=-58=-82 never_!been=1=18 never_!bothers=4=12
never_!fainted=-24=-25 never_!goes=12=19 never_!had=52=82 new=-63=-73 new_gel=43=22 new_ones=-22=-25 new_pb=15=28 new_plan=-66=-47
new_shoes=24=63 new_trainers=22=8 new_watch=-33=-22 news=-18=16 next=114=104 next_,=13=-33 next_month=-5=-11 next_thing=64=51
next_to=49=60 nice=-73=-80 nice_.=-22=-18 nicel*=-63=-23 nicely=-63=-23 nie=173=191 niggl*=58=135 niggle=-41=32 night=32=-139
night*=-31=-56 night_,=38=53 night_.=70=-20 night_0=35=97 night_and=-82=-113 night_but=14=-87 night_for=-36=7 night_in=48=-4
night_shift=13=50 night_shifts=-29=-19 night_so=-71=-11 nightmare=-77=-69 nights=46=12 nights_this=-33=-10 nil=26=-5 nil_,=8=-19
nine=-107=-79 nine_hours=-41=-40 nippl*=-23=34 nipple=15=51 nite=66=2 no=100=93 no_!0=-46=-23 no_!appetite=54=-57 no_!blood=-25=-7
no_!bother=-48=-16 no_!chest=9=-33 no_!dark=-32=-7 no_!data=14=25 no_!dizziness=-57=-65 no_!fever=-10=5 no_!grip=-12=6
no_!headache=-34=-53 no_!issues=-13=19 no_!knee=-30=-33 no_!longer=14=6 no_!memory=28=33 no_!more=-25=-6 no_!pain=-24=-79
no_!palpitations=-23=-17 no_!pee=-28=-18 no_!period=-14=-29 no_!point=-28=-32 no_!pulse=32=21 no_!reason=54=59 no_!run=-40=-31
no_!running=-36=-15 no_!salt=-13=0 no_!seizure=-40=-38 no_!sense=27=21 no_!strength=67=-21 no_!sweat=30=26 no_!swelling=-25=-37
no_!time=-33=-59 no_!trouble=-32=-21 no_!wait=-28=-25 no_!wee=28=0 no_,=-24=-28 no_.=-51=-25 no_clue=24=16 no_idea=-26=-3
no_one=0=38 no_sleep=-98=-82 nobod*=135=104 nobody=86=34 nobody_!would=45=59 non=78=92 none=-44=-65 none_!of=15=-26 none_,=-23=-20
none_.=-5=15 nonse*=44=38 nonsense=44=38 nonsense_and=23=19 noo=-18=45 noon=-15=18 noon_,=3=36 nope=-49=-19 norma*=5=47
normal=-46=-2 normal_.=-42=-84 normal_0=40=23 normal_?=155=184 normal_color=-91=11 normal_for=47=54 nose=-60=10 nose_0=-19=-6
nose_bleed=-9=-10 nose_bleeding=40=62 noseb*=52=32 nosebleed=53=37 not=201=190 not_!0=-36=-33 not_!a=-45=-45 not_!allowed=-32=-39
not_!answer=20=33 not_!answering=20=25 not_!ask=-62=-23 not_!been=38=-71 not_!bothered=-47=-9 not_!breathing=98=121
not_!care=-71=-87 not_!clot=30=46 not_!confused=-20=-20 not_!dizzy=-47=-49 not_!do=34=37 not_!drink=-19=3 not_!faint=-10=-3
not_!fall=-30=-63 not_!fancy=-31=-38 not_!feel=-9=39 not_!find=12=14 not_!fit=-19=17 not_!for=24=38 not_!get=29=-10
not_!had=-25=-52 not_!have=-64=-61 not_!hold=-28=-45 not_!hurt=-101=-58 not_!in=-80=-56 not_!like=86=124 not_!making=47=63
not_!me=-18=-25 not_!obey=7=20 not_!open=25=31 not_!peed=49=-57 not_!pregnant=-86=-78 not_!recognise=50=45 not_!responding=17=12
not_!see=13=12 not_!short=-22=-29 not_!sore=-42=-15 not_!straighten=23=-1 not_!swollen=-98=-17 not_!sync=-83=-75 not_!the=0=-155
not_!there=62=38 not_!touching=54=39 not_!understand=28=34 not_!wake=0=36 not_!want=1=-28 not_!work=-48=-46 not_!working=16=29
not_!worth=11=20 not_.=-95=-75 not_better=41=20 not_come=-15=-12 not_getting=-112=-45 not_go=68=-73 not_going=65=56 not_know=18=-6
not_much=30=-43 not_remember=106=78 not_right=6=-147 not_shift=16=-3 not_stop=64=85 not_sure=-53=-62 not_too=-49=-30 notes=-28=0
nothi*=0=24 nothing=-29=-20 nothing_!bad=-3=-25 nothing_!comes=27=-10 nothing_!happened=-57=-53 nothing_!like=37=37
nothing_!new=-93=-4 nothing_!since=-34=-72 nothing_!wrong=-16=-24 nothing_.=66=66 nothing_really=-38=-8 notic*=59=165
novor*=-33=-6 novorapid=-33=-6 now=83=113 now_,=-26=-4 now_.=-37=-55 now_0=-6=-72 now_?=-24=-38 now_and=-39=-43 now_anyway=-26=-29
now_cannot=9=51 now_i=81=136 now_it=50=68 now_lol=-50=-52 now_my=9=24 now_vomiting=24=16 nowhe*=25=50 nowhere=25=50
nowhere_.=-15=-23 nowt=-40=-23 numb=73=12 numb_,=20=45 numb_.=46=29 numb_after=-144=-138 numb_and=0=68 numb_from=-19=20
numb_with=-18=-13 numbe*=8=-26 number=135=111 number_0=13=-36 numbers=-45=-26 numbers_at=18=62 numbers_mean=23=-5 numbn*=11=14
numbness=11=14 nurse=-15=-72 nurse_,=-36=-49 nurse_and=11=41 nursi*=-57=-55 nursing=-57=-55 nursing_my=-57=-55 nuts=-60=50
nuts_,=-31=-13 nuts_.=22=51 o=65=131 octob*=-19=1 october=-19=1 odd=6=24 odd_.=6=11 of=70=20 of_0=118=4 of_a=-7=24
of_anything=-97=-74 of_bed=108=19 of_blood=-67=-23 of_breath=-32=-62 of_chest=-45=-14 of_coke=-13=-42 of_course=-16=-6
of_each=-17=15 of_ending=10=5 of_everything=31=34 of_fresh=-75=-107 of_genius=-9=-14 of_hills=22=37 of_hospital=-53=-63
of_ice=-36=-36 of_iron=21=-17 of_it=33=151 of_life=32=43 of_luck=-24=-15 of_me=15=41 of_my=210=94 of_nowhere=51=53 of_one=19=33
of_porridge=-13=-10 of_puff=58=57 of_pus=49=-28 of_rain=-39=20 of_red=80=-63 of_sleep=-3=-16 of_spuds=17=23 of_tea=-27=0
of_ten=-59=-26 of_the=-48=-43 of_this=5=-40 of_those=18=17 of_water=85=42 off=20=67 off_,=34=49 off_.=51=29 off_0=37=1
off_a=-20=17 off_and=-13=22 off_by=25=36 off_finally=-29=-21 off_for=-128=-77 off_if=66=42 off_like=13=16 off_lol=-26=-32
off_me=-28=-107 off_my=39=16 off_since=31=-7 off_the=14=38 off_till=-2=26 off_with=19=-24 offic*=-48=-33 office=-48=-33
oil=-22=-74 ok=-62=-108 ok_,=-66=-40 ok_.=-57=-79 ok_0=-71=-86 ok_to=24=18 ok_today=31=-13 old=-165=-107 old_age=-23=-19 on=-3=-17
on_,=108=121 on_.=-4=79 on_0=-15=-8 on_a=1=18 on_about=-5=-19 on_an=94=6 on_and=46=-61 on_apixaban=-42=-12 on_bisoprolol=-29=-19
on_blood=-59=-43 on_call=-40=-51 on_coffee=-79=-83 on_dad=-15=-27 on_elden=-60=-25 on_every=70=29 on_fire=-14=-24 on_for=-21=-33
on_happiness=-18=-19 on_holiday=-15=14 on_ice=-16=-1 on_in=4=14 on_insulin=-4=-30 on_it=1=-161 on_lamotrigine=-28=-27 on_left=11=5
on_legs=35=60 on_life=31=18 on_lithium=-11=-10 on_long=-38=-34 on_me=-1=-11 on_monday=39=111 on_my=33=-31 on_one=61=-17
on_priadel=-41=-9 on_purpose=16=35 on_race=-56=-48 on_shift=-1=52 on_soreness=-33=-10 on_stairs=42=-42 on_strike=45=61
on_strokes=23=27 on_sudden=-74=-51 on_sunday=8=22 on_tablets=-23=1 on_telly=-29=-39 on_that=82=149 on_the=21=22 on_top=31=23
on_tuesday=-13=-40 on_warfarin=39=61 on_water=-105=-134 once=-245=-218 once_,=33=28 once_at=-60=-60 once_in=-84=-96
once_when=-73=-76 one=92=68 one_,=11=101 one_.=-44=-14 one_0=-16=4 one_calf=67=10 one_day=-22=12 one_eye=31=37 one_hour=-28=-66
one_is=-40=-70 one_kidney=-89=-36 one_leg=4=-162 one_minute=89=18 one_side=30=-14 one_spot=-43=-34 one_step=39=81
one_time=-97=-120 one_was=-7=-11 one_would=88=96 ones=-22=-31 onion*=-29=-24 onions=-29=-24 onions_,=-11=-11 only=29=13
only_,=11=-6 only_.=-36=17 only_0=-92=-31 only_a=55=-107 only_left=180=-4 only_the=-49=4 oozin*=56=-27 oozing=56=-27 op=33=76
op_last=12=9 open=9=46 open_at=-59=-62 open_the=-28=2 or=136=45 or_0=18=37 or_so=-68=-45 orang*=14=-61 orange=14=-61
orange_juice=-66=-49 orina=247=-58 other=25=-38 other*=13=5 other_,=38=95 other_.=29=-57 other_one=17=-52 others=13=5 ouch=14=-14
our=12=-54 our_kid=-10=-12 our_second=-20=-37 out=-8=23 out_,=-162=-159 out_.=87=91 out_0=21=45 out_after=-4=36 out_and=-151=-201
out_as=66=38 out_at=104=75 out_but=-36=-20 out_by=25=29 out_cold=55=42 out_for=52=57 out_from=-25=-35 out_how=32=33 out_i=-30=-55
out_in=-39=-23 out_like=41=-50 out_of=2=-35 out_on=0=26 out_once=-75=-83 out_the=120=108 out_there=-126=-93 out_to=-163=-125
out_too=-115=-54 out_when=-85=11 out_where=24=16 out_wrong=43=58 outsi*=17=-32 outside=17=-32 oven=-14=34 oven_,=-19=3 over=114=89
over_,=17=9 over_.=94=-4 over_0=-39=9 over_all=5=12 over_and=33=16 over_at=29=22 over_it=-52=-44 over_me=85=97 over_my=-38=-63
over_now=-87=-10 over_on=6=-49 over_the=-46=-116 overd*=81=103 overdosed=24=30 overdosed_on=24=30 overh*=-55=-15
overheated=-76=-64 overheated_and=-37=-58 overn*=59=-49 overnight=59=-49 overnight_.=31=-37 overnight_0=2=22 own=41=114
own_name=31=22 oxyge*=81=137 oxygen=81=137 oz=-32=-30 oz_.=-29=-30 pace=-49=-28 pace_.=20=6 pace_0=-6=-15 pace_is=-60=-16
pacin*=-57=-58 pacing=-57=-58 pack=69=69 packe*=103=87 packed=103=87 packs=19=23 pads=-30=-11 page=-38=-38 pain=-4=-51
pain_,=14=58 pain_.=114=76 pain_0=10=21 pain_all=-130=-53 pain_and=17=-52 pain_at=38=4 pain_au=-105=-22 pain_between=4=25
pain_gone=-46=45 pain_in=-39=17 pain_is=28=-6 pain_last=13=10 pain_low=27=-65 pain_me=-61=-45 pain_of=-24=26 pain_on=70=-26
pain_one=-31=-64 pain_so=-30=3 pain_what=-94=-92 pain_when=39=75 painf*=10=-74 painful=10=-59 paini*=50=108 paining=50=108
pal=6=13 pale=-149=-50 pale_and=-57=-40 palms=0=-35 palms_,=-24=-62 palpi*=122=-8 palpitations=42=-8 palpitations_when=-35=-26
panti*=3=70 panting=3=70 panting_at=-8=42 panting_like=0=19 paper=-16=-47 paper_cut=-86=19 parac*=41=36 paracetamol=41=36
param*=-19=-15 paramedic=21=32 paramedic_,=-7=-24 park=60=35 park_.=33=25 parke*=11=1 parked=11=1 parked_a=14=3 parki*=23=7
parking=23=7 parkr*=-12=-30 parkrun=-12=-30 parkrun_,=-67=-62 parkrun_0=-12=-19 partner_says=60=53 party=51=15 pass=46=53
pass_out=52=42 passe*=45=-6 passed=45=-6 passed_clean=124=124 passed_everyone=-57=-51 passed_out=49=51 passi*=49=34 passing=49=34
passing_out=-10=112 past=32=-27 past_my=6=-21 past_the=12=-27 pasta=-79=-82 patch=38=20 path=-126=-103 path_.=-22=9 path_is=-6=-18
patie*=-83=-58 patient=10=6 patient_.=24=16 patient_fainted=-11=-7 patients=-93=-64 pause=-104=20 pause_.=36=-9 pause_0=-55=-6
pavem*=57=85 pavement=57=85 pb=-26=-40 pb_,=-23=-60 pb_.=-41=-36 pb_0=75=93 peanut=-16=-15 peanuts=12=13 pecho=143=176 pee=62=-88
pee_.=21=-14 pee_is=-2=-32 pee_looks=29=-11 pee_since=0=-27 pee_stop=-92=-12 pee_was=-39=-14 peed=40=62 peed_clear=-41=11
peein*=-12=-79 peeing=-12=-79 peeing_like=-91=-11 pen=51=44 peopl*=14=12 people=14=12 people_are=18=15 people_in=15=20
perce*=-91=-26 percent=-91=-26 percent_.=-62=-12 perfe*=-49=9 perfect=-49=25 perfect_.=19=32 perio*=-48=12 period=-73=7
period_since=-94=-75 periods=25=5 periods_have=-7=-38 periods_stopped=3=-28 perso*=-75=-82 person=-75=-82 phone=61=68
phone_died=35=26 photo=-58=-78 photo_0=-58=-78 physi*=-73=-22 physio=-73=-22 physio_happy=-13=5 physio_says=-23=-21 pigeo*=-25=-37
pigeon=-25=-37 pill=36=21 pillo*=32=28 pillow=32=25 pills=45=47 pills_.=45=13 pills_and=-51=-35 pin=25=20 pink=78=100
pink_.=-67=14 pink_pee=-32=-3 pins=-41=-23 pins_and=-41=-23 pint=-57=-79 piss=71=44 piss_is=56=-12 pissi*=6=-27 pissing=6=-27
pitch=-17=20 pitch_black=14=9 pizza=-26=-14 pizza_,=-42=-54 pizza_.=19=30 place=30=-12 place_.=28=-51 place_today=-56=-55
place_with=-62=-11 plain=16=17 plan=-54=-16 plan_,=-22=-14 plan_.=-24=-43 plan_?=54=72 plan_to=29=27 plane=40=14 plank=32=18
plann*=-77=-50 planned=-33=-8 planned_.=-44=-18 planning=-44=-42 planning_the=-72=-31 plast*=-66=-31 plaster=-71=-35
plaster_on=-43=-17 playi*=-82=-45 playing=-82=-45 playl*=-65=-49 playlist=-65=-49 pleas*=-52=-39 please=-52=-39 please_.=-49=-23
plent*=-39=-2 plenty=-39=-2 plenty_.=-30=40 plenty_0=-42=-19 plenty_and=-8=-11 plot_on=32=26 plus=67=107 pm=4=-37 pm_0=-5=17
pneum*=-25=-3 pneumonia=-25=-3 pod=-35=14 podca*=-67=-59 podcast=-67=-59 point=65=25 point*=-14=-31 point_five=-9=-19
point_in=45=63 point_of=50=96 points=-14=-31 poiso*=21=34 polyc*=-47=-29 polycystic=-47=-29 polycystic_kidneys=-47=-29 poo=66=-25
poo_is=9=40 pool=77=85 poor=-69=-60 poor_thing=-12=-15 pop=31=-18 pop_in=31=-18 poppe*=-7=15 popped=-7=15 popped_0=-34=4
popped_out=5=65 porri*=-50=-33 porridge=-50=-33 porridge_,=-11=-9 porridge_0=28=44 porta*=-56=-51 portaloo=-8=-27 posit*=-24=-5
post=5=21 posts=-46=-38 posts_.=-28=-22 pounding_.=8=28 pounding_after=-42=17 pounding_and=1=-54 pounding_at=-49=23 poure*=-13=-5
poured=-13=-5 poured_water=-28=-20 pouri*=26=40 pouring=26=40 pouring_off=-6=-46 power=32=16 pract*=-6=23 prawn=50=72
prawn*=-17=-2 prawns=-17=-2 predn*=-15=3 prednisolone=-11=-8 pregn*=-79=-41 pregnant=-48=-36 pregnant_,=-42=-36 pregnant_and=20=30
press=-64=-7 press*=35=39 press_and=-58=-43 press_ups=-49=5 pressing=32=52 pressing_on=16=25 pressure=-54=-63 pressure_,=-27=-17
prett*=-20=3 pretty=-20=3 preve*=-40=-40 prevent=-5=-13 prevention=-35=-28 priad*=-41=-9 priadel=-41=-9 price=-9=-13
price_of=18=17 pride=-55=-18 print*=-47=-17 printer=-47=-33 prob=41=61 proba*=78=79 probably=78=79 probl*=-65=-56 problem=-67=-56
problem_.=-27=-33 progr*=-20=-4 progress=-20=-4 prom=-15=-5 prope*=99=82 proper=66=-24 properly=32=105 properly_.=59=68
proud=-8=-12 proud_of=-8=-12 pub=-66=-71 puff=58=57 puff_on=-7=-10 puffe*=96=113 puffed=33=54 puffed_out=65=46 puffer=63=60
puffer_is=31=38 puffi*=-68=-34 puffing=-68=-34 puffing_like=-22=-15 puffing_up=-35=-22 puffy=-19=-19 puffy_,=25=-10
puffy_hands=15=25 pull=12=155 pull_ups=4=13 pulle*=-24=28 pulled=-24=28 pulled_me=-14=21 pulled_muscle=8=-16 pulse=157=2
pulse_0=-80=7 pulse_is=63=-37 pump=-37=-10 pumpi*=-6=20 pumping=-6=20 pumping_out=16=30 pupil=10=11 puppy=-35=-29 pure=48=-40
pure_murder=21=0 purpl*=-5=-20 purple=-5=-20 purpo*=16=35 purpose=16=35 pus=74=-82 pus_,=29=-64 pus_.=3=-10 pus_coming=13=-8
push=26=28 pushi*=16=24 pushing=16=24 pushing_on=16=24 put=153=162 put_me=-65=-47 put_my=-8=39 put_on=-2=22 put_the=7=44
quads=-75=-40 quads_0=-50=-13 quads_are=69=45 quads_like=-7=-29 quads_on=-72=-40 quart*=-23=-21 quarter=-23=-21
quarter_hours=-23=-21 queas*=-24=-1 queasy=-24=-1 quest*=74=76 question=30=31 questions=56=48 queue=1=-23 queue_.=4=-48
queue_for=-26=14 queue_was=-8=-11 quick=-45=-35 quick*=-33=-29 quick_0=-32=31 r=-26=-48 r_a=-26=-48 race=61=40 race_,=11=49
race_.=85=41 race_0=14=-42 race_again=-42=-42 race_and=28=13 race_day=-92=-72 race_on=-11=-51 raced=-3=40 racin*=-36=31
racing=-36=31 racing_and=0=49 racing_heart=16=25 rain=-41=-45 rain_,=-22=-5 rain_.=20=12 rain_0=-30=-10 rain_now=-17=-28
raise=22=17 raise*=-11=1 raised=-11=1 raisi*=10=21 raising=10=21 raising_money=26=21 ramip*=-58=-54 ramipril=-58=-54 ran=-99=-56
ran_.=35=5 ran_0=99=110 ran_a=-30=-22 ran_alone=-64=-51 ran_at=16=0 ran_heart=0=-46 ran_in=29=87 ran_it=-10=-27 ran_out=18=31
ran_over=-34=-63 rash=42=-24 rash_all=24=-21 rash_from=-28=18 rash_spreading=0=-17 rate=-65=-37 rate_0=24=5 rate_is=-9=-39
rate_strap=18=14 rate_the=-28=-9 rate_was=-50=15 razor=24=-20 razor_blades=24=-20 rd=-19=8 rd_,=-7=26 react*=52=26 reaction=60=39
reaction_,=18=14 read=3=-27 read_an=-32=-27 read_the=23=24 readi*=-77=-36 reading=-77=-36 reading_a=-35=-28 reads=-16=-25
reads_0=-16=-25 ready=-110=-102 ready_to=-60=-47 real=26=75 reall*=92=-23 really=92=-23 really_,=-38=-8 really_bad=62=63
really_dark=27=-23 recko*=-14=-30 reckon=67=61 reckons=-81=-91 reckons_i=-81=-91 recov*=-61=-21 recovered=-25=20 recovered_.=22=32
recovered_quick=-12=-21 recovering=-8=-30 recovery=-28=-11 recovery_,=-66=-45 recovery_from=-19=-29 red=-36=4 red_,=48=-12
red_.=-30=28 red_and=45=53 red_as=-120=-44 red_face=-175=-86 red_hot=-41=29 red_in=88=-76 red_line=99=32 red_shorts=-104=-33
red_stuff=17=123 red_wine=-3=72 redne*=41=16 redness=41=16 reflu*=-45=-40 reflux=-45=-40 refre*=-37=-45 refresher=-46=-59
remem*=85=73 remember=85=73 remember_finishing=31=21 remember_how=10=7 remember_my=-21=-19 remember_the=-35=-62 rep=-72=-44
rep_,=33=6 rep_.=-63=-29 rep_0=-12=-44 repea*=47=72 repeating=15=37 repor*=30=-8 report=32=-10 reps=-33=-10 reps_0=-53=-83
respi*=302=356 rest=90=-21 rest_,=30=-18 rest_.=0=-29 rest_0=39=74 rest_?=-2=-41 rest_and=1=12 rest_day=36=54 resti*=-52=-67
resting=-52=-67 resting_.=-36=-35 resting_heart=22=-87 resting_hr=-50=15 resting_pulse=12=42 restr*=-28=3 resul*=-47=-55
results=-9=-10 results_0=-29=-44 resum*=-23=-18 resume=-23=-18 retur*=-67=-77 returns=-67=-77 rhabd*=23=-6 rhabdo=20=-36
rhabdo_.=19=-39 rhabdo_?=40=2 rhabdo_in=44=-67 rhabdomyolysis=2=30 rhr=-11=4 rhyth*=84=-97 rhythm=84=-97 ribs=21=81 ribs_.=6=40
rice=-15=-36 right=13=-34 right_,=138=151 right_.=54=-48 right_after=54=74 right_arm=-37=-14 right_as=-17=-28 right_calf=6=-26
right_hand=26=77 right_in=41=89 right_now=-180=-103 right_side=-73=-69 rigid=11=21 ring=13=28 ring_.=-14=12 ringi*=50=30
ringing=50=30 ringing_,=27=45 rings_are=-22=-26 rite=76=143 river=-119=-61 river_,=-75=-59 river_.=-36=-58 rn=90=71 road=-51=-33
road_.=-56=-40 road_was=-99=-67 roast=0=27 roast*=67=7 roast_coffee=0=27 roasting=60=51 rock=96=-5 rock_hard=23=-75 roll=-58=-24
rolle*=15=-13 rolled=36=16 rolled_back=22=30 rolled_it=-23=-46 rolled_my=-30=-35 roller=-20=-29 roof=-32=-6 room=150=27
room_0=-11=47 room_is=69=6 root=-44=-64 root_,=-14=-39 rope=83=115 rotte*=-2=-100 rotten=-2=-100 rotten_,=-2=10 rough=-38=9
round=123=40 round*=-26=-24 round_,=-8=-56 round_0=-24=-19 round_me=21=48 round_my=51=47 round_that=-22=-12 round_the=49=16
round_with=0=13 rounds=-30=-14 rounds_of=-30=-14 route=-62=-70 route_,=-42=-29 route_0=14=6 rower=20=-12 rpe=-24=-7 rpe_0=-31=4
rubbed_my=-18=-18 rubbi*=-49=-36 rubbish=-41=-29 rubbish_,=-27=-35 rugby=-26=-34 rugby_days=-24=-20 rumbl*=-52=-32
rumbling=-52=-32 run=37=-14 run_,=53=89 run_.=48=-12 run_0=0=24 run_?=32=18 run_a=-14=-10 run_after=-13=-3 run_again=-34=-9
run_and=37=50 run_done=7=11 run_for=-14=-27 run_hard=-10=4 run_lol=39=11 run_the=-35=22 run_today=26=18 run_tomorrow=-83=-46
run_was=14=-3 runne*=-19=20 runner=55=70 runner_trots=14=33 runner_who=-38=-48 runni*=58=40 running=-14=-25 running_,=-47=40
running_.=-43=-78 running_?=-17=-11 running_a=81=10 running_buddy=56=49 running_fever=-26=6 running_for=-52=-38 running_late=51=24
running_out=43=25 running_there=-16=4 runny=-19=-6 runny_nose=-19=-6 runs=91=-66 runs_.=-29=24 runs_0=-37=-40 runs_fit=-22=-12
rust=0=-26 rusty=56=2 s=-58=-76 s_,=-22=-65 s_0=-36=-2 sack=15=27 sack_of=17=23 sad=13=-3 saddl*=76=20 saddle=76=20 said=37=63
said_,=-5=-15 said_.=-10=-12 said_0=-22=3 said_i=23=25 salad=-78=-70 salad_last=-96=-50 salt=-47=-38 salt_0=35=22 salt_diet=-19=-4
same=78=156 same_again=-52=-50 same_as=-26=-22 same_question=30=31 same_thing=41=38 sang=102=-24 sangr*=92=27 sangre=56=-24
sangu*=80=86 sangue=80=86 sank=39=-6 sat=124=159 sat_down=64=-15 sat_here=31=48 sat_in=13=39 sat_on=-3=11 saturday=-18=-34
sauce=-50=-11 sauna=-32=-13 sausa*=3=12 sausages=3=12 sausages_,=3=12 saved=-28=-51 saved_me=16=7 saw=-99=-78 saw_a=-70=-92
saw_it=61=103 saw_stars=81=17 saw_the=-73=-64 say=4=76 say_,=36=40 say_.=-40=-15 say_0=60=-38 say_i=120=144 sayin*=-57=-55
saying=-57=-55 says=120=71 says_.=-13=-15 says_0=38=33 says_do=57=74 says_i=30=41 says_it=-70=-107 says_light=-37=-50
says_my=45=86 says_no=-3=17 says_the=-23=-22 says_yes=-48=-21 scab=-42=-28 scabb*=0=-12 scale=-87=-56 scale_again=-34=-23
scale_says=-56=-18 scan=-14=15 scan_was=-29=25 scar=-49=-65 scar_is=-49=-65 scare*=15=29 scared=15=29 scared_.=29=17
scared_of=-51=-25 scary=-92=-58 scary_lol=-2=-22 scary_stuff=-39=-42 schme*=172=222 schoo*=1=27 school=1=27 school_,=-98=-69
scope=-7=35 scorc*=20=43 scorching=17=31 scram*=14=12 scrambled=14=12 scrat*=-17=-35 scratch=18=3 screa*=-68=-66 screaming=-44=-40
scree*=-20=-4 screen=-1=15 screens=-19=-19 sea=-20=-13 sea_air=8=-27 seaso*=-71=-32 season=-54=-51 season_,=-54=-51 seasons=-17=19
seasons_ago=-17=19 sec=20=42 sec_,=16=12 sec_after=-26=21 secon*=56=65 second=-65=-81 second_,=-28=-23 second_.=-2=-33
second_half=-81=-65 seconds=121=146 secs=39=32 see=-81=18 see_the=-58=-33 seein*=57=-17 seeing=57=-17 seeing_double=29=66
seeing_stars=-4=-48 seeing_the=-84=-58 seeing_things=6=22 seem=18=25 seem_to=18=25 seize*=-30=-23 seized=-30=-23 seized_up=-69=-55
seizure_,=80=59 seizure_.=79=90 seizure_and=-112=-154 seizure_last=-131=-113 seizure_on=-97=-83 seizure_today=-14=-41 self=97=148
self_out=-38=-44 send=58=82 send_help=78=71 send_me=-48=-30 sent=61=67 sent_from=32=-1 sente*=129=141 sentence=81=99
sentence_,=29=30 sentences=47=42 septi*=-10=-22 septic=-10=-22 serio*=27=-58 sessi*=19=-21 session=45=7 session_,=16=21
session_.=21=65 session_0=-65=-17 session_at=31=-15 set=15=25 sets=-15=25 sets_of=-15=25 setti*=17=13 settl*=-31=-78
settled=-65=-29 settled_after=-12=9 settled_in=-29=-26 seven=-54=-49 seven_.=-31=-27 seven_and=-11=-19 seven_hours=-2=15
seven_point=-9=-19 sever*=37=7 severe=37=7 shade=-37=1 shake=77=125 shaki*=-21=-64 shaking=-21=-64 shaking_,=17=50
shaking_.=36=-85 shaking_and=15=41 shaking_hands=-51=-72 shaking_with=-10=-57 shaky=69=11 shaky_,=38=39 shape*=19=-8 sharp=-65=40
sharp_pain=47=41 shatt*=-50=-31 shattered=-50=-31 shattered_.=-17=-30 shavi*=-103=-91 shaving=-103=-91 she=4=59 she_is=-20=45
she_keeps=-51=-28 she_saw=23=-2 sheet=68=102 sheet*=91=7 sheet_.=56=43 sheets=91=7 shift=-15=14 shift*=-27=-17 shift_,=31=20
shift_.=-18=-18 shift_0=43=28 shift_as=14=31 shift_so=-30=-29 shifts=-29=-19 shifts_,=-29=-19 shin=9=39 shin_,=29=-19
shin_.=15=-15 shin_bone=35=-59 shin_is=34=66 shin_pain=7=-29 shin_splints=-56=-28 shins=-75=-59 shiny=0=-28 shirt=45=64
shive*=60=-62 shivering=3=78 shivering_and=17=-66 shivering_at=-53=-1 shivers=29=-85 shivers_and=29=-4 shivery=27=-55 shoe=-30=29
shoes=65=70 shoes_,=18=13 shoes_.=18=38 shoes_0=-62=-18 shoes_in=48=43 shoot*=18=52 shop=0=-11 shop_0=-39=-14 shopp*=-31=-48
shopping=-31=-48 short=-21=-18 short*=-65=-6 short_of=44=10 short_run=-35=-29 shorts=-41=13 shorts_,=-39=-22 shot=-65=-98
shot_0=34=0 shoul*=-36=5 should=-61=-26 should_have=21=-2 should_i=-49=-10 should_know=23=0 shoulder=55=94 shoulder_,=14=36
shoulder_blade=4=-73 shoulder_blades=32=58 shoulders=-30=-64 shoulders_0=46=20 showe*=54=14 shower=48=65 shower_,=40=46
shower_.=-23=-44 shower_after=23=28 showi*=19=7 showing=19=7 showing_0=19=7 shows=-14=24 shut=20=53 siao=-21=-30 sick=-44=-72
sick_,=15=66 sick_.=34=56 sick_0=66=-37 sick_and=18=42 sick_at=-20=-35 sick_day=24=16 sick_in=-50=-26 sick_of=-74=-73
sick_on=13=11 sick_so=-70=-66 sickl*=-47=-58 sickle=-47=-58 sickle_cell=-28=-31 side=43=130 side_,=32=-19 side_.=63=-30
side_of=-69=-51 side_only=36=143 side_stitch=-56=-71 side_when=0=29 sides=8=-10 sight=-30=2 signa*=-81=-72 signal=-81=-72
signe*=32=-21 signed=32=-21 signed_me=-13=-19 since=279=82 since_,=27=43 since_.=-49=-51 since_0=-152=-40 since_a=26=66
since_birth=-75=-38 since_breakfast=52=109 since_i=65=24 since_last=41=-174 since_mile=60=68 since_morning=22=31
since_sunday=189=-33 since_the=320=54 since_tuesday=-130=-39 since_two=34=-7 since_yesterday=94=-81 singl*=-2=-12 single=-2=-12
sip=8=12 sir=116=146 sir_,=19=-15 sir_.=70=59 sir_i=17=3 siste*=36=24 sister=36=24 sister_in=-24=-30 sister_is=30=55 sit=25=112
sit_up=19=23 site=-12=29 sits=9=18 sits_at=9=18 sitti*=35=60 sitting=16=6 sitting_here=11=-83 sitting_on=38=66 six=-70=-43
six_.=-4=-16 six_and=-9=-15 six_hours=-38=-26 size=23=-34 size_0=-70=-65 size_of=85=74 skin=106=33 skin_,=9=-12 skin_.=23=-14
skin_around=10=-103 skin_is=24=53 skin_like=0=13 skin_on=15=-6 skinn*=-12=26 skinned=-12=26 skip=9=36 skip_the=9=36 skipp*=13=-98
skipped=30=-11 skipped_beats=33=-34 skipped_the=-3=23 skipping=-17=-86 skipping_beats=14=0 skull=23=41 sky=-31=23 sky_.=-34=16
slack=-15=-32 slapp*=30=-4 slapping=30=-4 slaps=46=-3 sleep=-24=20 sleep*=10=58 sleep_,=-34=-11 sleep_.=18=8 sleep_:=-20=-2
sleep_for=-17=20 sleep_i=-53=-29 sleep_not=-38=-40 sleep_six=-11=-44 sleep_was=22=-7 sleeping=-24=6 sleepy=28=40 sleev*=-20=-9
sleeve=0=-12 sleeves=-20=3 slept=-83=-50 slept_0=58=46 slept_badly=-54=-39 slept_bout=-12=-8 slept_for=29=27 slept_from=36=5
slept_in=-29=4 slept_like=-67=-42 slept_ok=41=70 slept_on=-70=-52 slept_seven=6=24 slept_well=46=8 sligh*=-47=-46 slight=-47=-44
slipp*=-44=-20 slipped=-32=-12 slipping=-12=-8 slow=-68=-68 slow_.=2=-22 slow_0=17=10 slowe*=28=37 slurr*=140=142 slurred=33=27
slurring=99=97 slurry=8=18 smack*=28=39 smacked=28=39 small=38=14 smash*=-30=-42 smashed=-30=-42 smashed_into=-38=-20
smashed_it=-1=-25 smashed_my=19=15 smell=-28=32 smell*=-25=22 smells=-74=34 smile=10=62 smile_is=27=34 smili*=-71=-48
smiling=-71=-48 smiling_.=-28=-2 smoke=-75=-80 smoot*=-102=26 smoothie=-102=26 snap=65=71 snap_in=31=73 snapp*=-58=-38
snapped=-72=-39 snapped_my=-30=-17 snow=-17=-13 so=-125=-106 so_.=-34=-20 so_0=22=-21 so_a=46=86 so_back=-11=-14 so_bad=-19=-81
so_can=9=36 so_cannot=-36=-39 so_did=-39=-17 so_easy=0=38 so_hard=62=40 so_hot=-45=35 so_i=-37=15 so_ill=38=10 so_late=-28=-12
so_missed=-47=-21 so_much=16=33 so_my=-27=-2 so_no=12=-13 so_only=-31=-36 so_ran=-29=-57 so_short=-18=-6 so_slept=-22=7
so_slow=18=5 so_so=-48=-7 so_sore=-15=-17 so_soreness=46=46 so_swollen=74=-88 so_the=-36=-15 so_thick=-65=-84 so_tired=-44=-39
so_took=3=30 so_walked=-10=-25 so_we=-50=-41 so_weak=60=-45 so_wet=-14=-27 so_you=-34=-41 soake*=12=-2 soaked=12=-2 soaked_.=28=34
soaked_through=-101=-89 soaked_two=23=82 sock=-62=-56 socks=-23=-5 sodiu*=-57=-23 sodium=-57=-23 sodium_diet=-49=-46
sodium_in=-34=-11 sofa=-53=-44 sofa_,=52=3 sofa_.=26=-12 sofa_0=-18=-41 sofa_at=-79=-60 solid=-14=14 some=102=149 some_kind=33=48
someb*=46=78 somebody=46=78 somebody_is=31=51 someo*=134=161 someone=120=161 someone_drowned=-18=-15 someone_else=31=42
someone_is=16=13 somer*=46=25 somersaults=46=25 somersaults_when=11=26 somet*=77=24 something=56=36 something_,=4=28
something_is=20=-111 something_like=49=50 son=4=-17 soon=11=-19 soon_.=-16=-16 sore=-103=-36 sore_,=-49=-40 sore_.=-84=-13
sore_0=135=101 sore_and=-29=-8 sore_as=-46=-24 sore_but=4=12 sore_chest=-21=-43 sore_everywhere=2=18 sore_from=-7=27
sore_since=-72=-35 sore_three=8=29 sore_throat=-143=-143 sore_to=61=-37 sore_when=37=16 soren*=-18=-25 soreness=-18=-25
soreness_,=32=35 soreness_.=10=20 soreness_0=73=-4 soreness_:=-22=10 soreness_and=-33=-29 soreness_for=-60=-57 soreness_is=-13=-37
soreness_just=-29=3 soreness_nothing=-38=-8 soreness_of=-21=0 soreness_sits=9=18 soreness_six=-4=-16 soreness_went=-19=-13
soreness_zero=43=36 sorne*=-27=-39 sorness=-26=-20 sorness_0=-3=-19 sorry=-83=-63 sorry_,=-90=-81 sorry_self=-38=-44 sort=8=-11
sort_of=12=7 sorte*=-58=-45 sorted=-58=-45 sorted_,=40=20 sorted_.=-11=-23 soul=-64=-50 sound*=-42=-32 sounds=24=29 soup=-3=-35
space*=-16=-20 spaced=-16=-20 spaced_out=-16=-20 speak=47=49 speak*=19=-7 speaker=-5=-27 speaking=24=20 speec*=77=72 speech=56=60
speechless=20=12 speechless_,=20=12 spell*=-5=-50 spells=-5=-50 spent=-100=-77 spewi*=18=16 spewing=18=16 spin=19=58
spin_class=39=78 spinn*=67=4 spinning=67=4 spinning_.=61=-5 spinning_class=-48=-14 spins=97=-55 spiro*=-28=-12
spironolactone=-28=-12 spit=9=74 spitt*=51=78 spitting=51=78 splin*=-88=-20 splints=-56=-28 split=-19=-40 split*=-23=12
split_my=46=3 splits=-71=-62 splits_0=-62=-78 splitting=48=74 splitting_and=0=12 spot=-9=-45 spot_.=1=-21 spot_of=-71=20
spot_on=21=-36 spots=6=-121 sprai*=-64=-2 sprained=-64=-2 sprained_my=-56=-6 spray=81=86 sprea*=18=40 spreading=43=30
spreading_.=10=23 spreadsheets=-72=-112 spreadsheets_.=-50=-82 sprin*=-169=-60 spring=-73=26 spring_,=17=17 sprint=-103=-56
sprint_,=15=45 sprint_.=-40=-7 sprint_finish=-55=-60 sprint_recovered=-23=-35 sprints=12=-20 spuds=17=23 spun=8=15 spurt*=48=71
spurting=48=71 spurting_.=20=25 squat*=-80=-86 squats=-80=-86 squats_,=-23=-24 squats_.=39=23 squats_0=-28=-24 squats_and=10=2
squea*=4=13 squee*=113=122 squeeze=40=47 squeezed=74=68 squir*=43=88 squirrel=-57=-46 squirting=68=52 st=-55=-20 stab=18=34
stabb*=23=34 stabbing=0=34 stabbing_,=-19=14 stage=-44=-39 stage_0=-44=-39 stagg*=50=41 staggered=-34=-58 staggering=84=99
staggering_about=21=41 staggering_all=55=58 stair*=26=29 stairs=26=29 stairs_,=58=35 stairs_.=40=42 stairs_0=-15=54
stairs_are=-38=-11 stairs_at=46=62 stairs_haha=-69=-66 stairs_lol=-37=-10 stand=16=-22 stand*=-59=-16 stand_,=29=44 stand_.=59=79
stand_collapsed=-84=-43 stand_on=10=-28 stand_up=37=23 standing=7=37 standing_on=-50=-10 standing_out=23=-30 standing_up=34=43
stari*=82=77 staring=82=77 stars=77=-30 stars_,=-59=-20 stars_on=16=35 start=47=32 start*=62=159 start_,=-25=-45 start_.=13=-8
start_0=-10=2 start_again=-12=-10 start_line=-43=-9 started=40=134 started_in=6=17 starv*=-14=0 starving=-14=0 starving_and=25=12
stati*=20=30 station=20=30 station_,=29=47 stay=0=107 staye*=-7=-11 stayed=-7=-11 steady_0=-14=-23 step=68=156 step_.=33=46
stepp*=44=51 stepped=18=-14 stepped_on=18=-14 stepping=27=65 stepping_in=21=21 steps=-19=-67 stern*=55=81 sternum=55=81
stick*=85=-77 sticky=-80=-56 stiff=-22=10 stiff*=10=8 stiff_,=-57=-41 stiff_.=37=37 stiff_0=8=59 stiff_as=16=-3 stiff_from=-21=-33
stiff_neck=4=-25 stifl*=-47=-22 stifling=-47=-22 still=122=150 still_,=46=70 still_cannot=23=13 still_feeding=-34=10
still_going=17=38 still_seeing=28=33 sting=31=62 sting*=-63=-53 sting_,=31=50 stings=-60=-53 stink*=11=-40 stinks=11=-40
stitc*=-90=-78 stitch=-42=-45 stitch_at=-21=-12 stitch_early=-10=9 stitch_in=20=43 stoma*=42=-27 stomach=42=-27
stomach_pain=36=-129 stone=-97=-57 stood=36=32 stool=89=-53 stop=-38=13 stop_,=93=133 stop_.=99=90 stop_at=-69=-18
stop_behind=-21=0 stop_being=9=10 stop_for=-67=-1 stop_it=-27=-54 stop_shaking=1=15 stop_smiling=-47=-34 stop_texting=-46=-6
stop_the=94=144 stopp*=-46=-23 stopped=-46=-27 stopped_.=10=-27 stopped_it=-47=-53 stopped_sweating=67=100 stops=45=73
stops_when=1=37 storm=-47=-34 story=-47=-52 stout=-44=-47 strai*=-8=-14 straight=-24=32 straight_,=16=37 straight_.=8=29
straight_away=11=-39 straight_down=-28=-20 straight_line=-48=-6 straighten=42=-84 straighten_my=24=-5 strained=-26=-4 stran*=39=60
strange=26=39 strangled=-11=-28 strap=-72=-42 strap_0=3=-12 strap_gave=-16=8 strap_is=9=31 strap_was=29=-19 strav*=-11=-26
strava=-11=-26 straw=13=29 straw_,=15=9 straw_.=-16=0 strea*=63=-116 streak=0=-73 streaks=25=0 stream=57=-42 streaming=-18=-1
stree*=92=66 street=92=66 stres*=16=-61 stress=68=-54 stress_fracture=90=-73 stret*=-11=-2 stretched=-11=-2 stretched_it=-11=-2
strid*=-12=13 strides=-52=-64 strides_.=15=15 strik*=-116=-11 strike=45=61 striker=-69=-58 strin*=36=39 strok*=-65=-60
stroke=45=69 stroke_,=37=32 stroke_.=104=128 stroke_0=-72=-89 stroke_?=115=96 stroke_and=-53=-27 stroke_at=-35=-64 stroke_i=43=37
stroke_in=-15=7 stroke_last=-11=-11 stroke_of=-49=-35 stroke_rate=4=-27 stroke_two=85=92 stroke_ward=-38=-16 stroke_when=-26=-9
stroked=24=-41 stroked_the=1=-35 strokes=-134=-88 strokes_.=33=29 strokes_and=-171=-118 stron*=47=-10 strong=30=-10 strong_,=14=25
strong_.=15=-19 strug*=37=57 struggling=37=57 struggling_for=2=23 struggling_to=31=21 stuck=98=7 stuck_,=20=55 stuck_at=37=6
stuff=36=22 stuff*=16=13 stuff_.=4=24 stumb*=75=-1 stung=-31=2 stung_and=14=15 stung_by=-45=-28 sub=-55=-57 sub_0=-55=-57
such=-43=-6 such_a=-43=-6 sucki*=51=26 sucking=51=26 sudde*=54=57 sudden=15=66 sudden_,=17=34 sudden_.=18=28 suddenly=39=-8
suddenly_.=-34=14 suffe*=-45=4 suffo*=55=60 suffocating=-9=-19 suffocating_.=40=11 sugar=105=134 sugar_0=54=63 sugar_is=26=64
suici*=86=112 suicidal=134=183 suicide=-43=-68 suicide_hill=-18=-29 suicide_prevention=-35=-28 suicide_sprints=0=-28
summe*=-66=-65 summer=-53=-58 sun=55=20 sun_,=-8=-15 sunbu*=-54=-74 sunburnt=-54=-74 sunburnt_a=-39=-49 sunda*=20=-52
sunday=20=-52 sunday_,=50=-114 sunday_.=-5=50 sunday_0=-22=-27 sunny=-118=-69 sunny_,=-118=-69 sunri*=-56=-76 sunrise=-56=-76
sunse*=-29=-37 sunset=-29=-37 suppo*=-37=-47 support=-31=-43 sure=-30=-18 sure_i=21=16 surge*=-7=-24 surgeon=-31=-50
surgeon_says=-37=-50 surgery=31=35 survi*=-66=-60 survivor=-62=-43 swall*=59=87 swallow=67=80 swallow_,=24=32 swallowed=-20=-1
swallowed_a=-48=-42 swallowing=12=8 swear*=-98=-102 sweat=31=37 sweat*=44=32 sweat_.=44=56 sweat_and=-86=-56 sweat_pouring=-6=-46
sweated=-36=-14 sweated_buckets=39=43 sweated_like=-75=-57 sweating=70=117 sweating_,=68=90 sweating_.=105=139 sweating_and=7=19
sweating_buckets=-96=-106 sweats=74=-3 sweats_and=34=10 sweaty=-65=-68 sweaty_mess=-17=-30 swell=0=10 swell*=-23=-26
swelled=30=-42 swelled_up=30=-42 swelling=-53=17 swelling_,=31=66 swelling_.=-59=-12 swelling_up=59=22 swim=24=41 swim_0=-21=6
swimm*=-22=-23 swimming=-72=-58 swimming_0=-48=-52 swimmy=50=34 switc*=66=69 switched=66=57 swoll*=37=-47 swollen=37=-47
swollen_,=124=49 swollen_.=111=-128 swollen_and=72=-103 swollen_calf=26=6 swollen_in=-17=8 swollen_like=16=-34
swollen_river=-36=18 swollen_today=-75=9 swollen_up=17=44 swoon*=126=113 swooned=126=113 synco*=87=97 t=-7=21 ta=13=13
table=126=144 table*=-23=-12 tablets=-23=-12 tablets_.=-47=-44 tablets_for=-10=-18 tad=-39=-26 take=-152=-127 take_.=-50=-47
take_a=10=28 take_lithium=-11=-30 take_the=-34=-72 take_water=-10=-18 taken=39=14 takin*=-56=-48 taking=-56=-48 taking_it=13=-5
taking_lithium=-17=0 talk_.=43=44 talk_right=-168=-180 talki*=-3=-12 talking=-3=-12 talking_gibberish=27=25 talking_rubbish=40=40
tank=-11=-17 tap=-97=-117 taper=-36=-65 taper_has=-9=-21 tar=25=-11 tarma*=27=23 tarmac=27=23 tarry=35=64 taugh*=-6=-27
taught=-6=-27 tax=-126=-76 tax_returns=-67=-77 tbh=18=23 tea=-5=-64 tea_,=92=53 tea_.=5=12 tea_colored=37=-55 teach*=71=35
teacher=52=35 team=-129=-110 teamm*=-15=-20 teammate=-15=-20 teammate_had=-15=-20 tears=-90=-72 tears_0=5=-19 tears_but=-9=-12
teena*=-53=-37 teenager=-53=-37 teenager_,=-28=-27 teens=-67=-59 teens_,=-67=-59 teeth=137=10 tell=4=31 tell_if=28=17
tell_the=20=35 tell_them=26=7 tell_you=23=17 telli*=-30=-14 telling=-30=-14 telling_me=-30=-14 telly=-88=-71 telly_.=-27=-30
tempe*=119=-18 temperature=119=-18 temperature_,=28=-4 temperature_.=27=-66 temperature_0=135=205 temperature_and=0=-44
temperature_dropped=-162=-82 temperature_is=89=78 temperature_of=97=28 temperature_was=-44=21 temperature_wo=7=-115 tempo=33=-26
tempo_.=-63=-83 ten=16=10 ten_,=-55=-47 ten_hours=-41=-24 ten_mins=52=75 ten_minutes=20=15 ten_times=140=0 ten_years=-27=-30
tende*=79=-15 tender=-27=2 tender_after=-89=-18 tenderness=106=-18 tent=58=82 tent_.=99=92 tent_collapsed=-48=-16 terri*=-65=-36
terrible=39=44 terrible_headache=0=59 test=18=29 test_came=-55=-66 testi*=60=-50 testicle=60=-50 tests=35=14 tetan*=-20=2
tetanus=-20=2 text=-41=-16 text_.=-12=-7 text_later=11=8 texti*=-69=-33 texting=-69=-33 texting_me=-46=-6 texts=-30=19 th=-40=-25
than=132=-11 than_at=25=72 than_before=37=76 than_the=-26=-75 than_usual=-38=15 thank*=-76=-45 thanks=-76=-45 thanks_.=-38=-17
that=-134=-64 that_,=-11=-11 that_.=-38=-59 that_a=-45=-50 that_climb=-31=-10 that_cold=-51=-30 that_film=0=-32 that_gel=-19=12
that_hill=10=-45 that_i=-82=-113 that_is=-22=-59 that_last=-24=-34 that_ok=40=-11 that_pb=-74=-42 that_right=-58=-78
that_session=29=45 that_side=4=133 that_was=-14=-3 that_wo=11=56 thawe*=-63=-33 thawed=-63=-33 the=-30=-9 the_0=-138=-110
the_ambulance=21=39 the_app=-53=-74 the_arm=-12=-114 the_baby=49=-3 the_back=58=37 the_ballot=-45=-47 the_bath=29=4
the_bathroom=20=34 the_bed=17=-22 the_bedroom=-95=-98 the_beers=-32=-40 the_bench=116=102 the_bike=-34=-2 the_bill=-33=-44
the_bleeding=31=37 the_blister=97=-59 the_blood=83=93 the_blue=9=-43 the_bone=3=-20 the_boss=-35=-33 the_bottle=-17=-7
the_bowl=-7=-33 the_breast=49=68 the_bridge=5=26 the_bus=77=69 the_calf=15=-63 the_canal=-24=-63 the_car=57=52 the_carpet=-107=-28
the_cat=-3=36 the_chest=63=71 the_city=22=31 the_climb=9=12 the_climbs=-26=-39 the_clouds=31=26 the_club=-22=4 the_coach=-58=-51
the_cold=-32=-46 the_color=89=-21 the_comrades=-24=-21 the_corner=88=77 the_couch=-53=-38 the_course=-16=6 the_crossfit=69=17
the_cup=12=14 the_curry=-38=-37 the_cut=-29=-115 the_dark=-63=-6 the_day=72=77 the_dead=-20=-38 the_deadline=-39=-31
the_deck=27=46 the_dentist=-22=-24 the_descent=-32=-19 the_dog=6=15 the_door=-130=-116 the_downhill=-31=-11 the_dream=-23=-40
the_dust=-21=-24 the_easy=19=79 the_edge=41=41 the_end=-134=-101 the_expo=-126=-107 the_eyes=35=-107 the_face=-91=-116
the_fall=45=-8 the_film=-24=-12 the_finish=90=-7 the_first=-90=-34 the_flight=92=22 the_floor=39=91 the_flu=-66=22 the_foot=53=33
the_fridge=36=25 the_front=112=64 the_gate=-133=-136 the_gel=38=18 the_ghost=-19=32 the_glute=-32=-25 the_grass=14=-9
the_graze=-50=77 the_groin=18=-53 the_ground=17=-14 the_guy=-90=-95 the_gym=-3=-73 the_half=17=75 the_head=-21=-62 the_heart=2=44
the_heat=-16=-15 the_heel=36=-49 the_hill=-44=-20 the_hills=-10=27 the_hip=69=-12 the_hospital=12=53 the_house=-49=-74
the_ice=-58=-44 the_inside=0=-45 the_intervals=47=29 the_kettle=15=-16 the_kids=-51=-36 the_kitchen=62=80 the_knee=-83=-23
the_knees=54=71 the_lad=31=19 the_lads=-5=15 the_lake=11=-12 the_lamp=-42=-28 the_laptop=-61=-61 the_last=-12=-24 the_left=89=53
the_leg=38=-31 the_legs=-68=-16 the_lights=-40=-11 the_line=-59=-96 the_link=-42=-31 the_long=84=51 the_loo=-21=-72
the_loop=-12=-7 the_marathon=140=137 the_match=-69=-68 the_middle=-10=29 the_missus=-14=-4 the_month=32=0 the_moon=-54=-25
the_moor=-35=-29 the_morning=-86=15 the_mouth=35=34 the_muscles=0=46 the_neck=17=45 the_new=-6=22 the_news=-18=16 the_next=-9=-77
the_night=100=77 the_numbers=37=30 the_nuts=17=51 the_old=-28=-38 the_one=2=88 the_only=-64=-39 the_other=65=5 the_others=13=5
the_oven=-14=32 the_pain=-24=8 the_paper=28=-11 the_park=26=3 the_path=-1=24 the_pavement=57=36 the_pb=-46=19 the_phone=49=68
the_pill=19=-16 the_pills=66=78 the_place=12=-30 the_plan=-12=-14 the_plane=37=33 the_point=60=130 the_power=7=61 the_price=-9=-13
the_prom=-15=-5 the_pub=-22=-15 the_pull=8=72 the_queue=64=4 the_race=265=177 the_rain=7=-13 the_reps=-65=-60 the_results=-27=-14
the_right=88=33 the_river=-80=-92 the_road=-72=-77 the_roof=-32=-6 the_room=93=24 the_route=-33=-40 the_rower=20=-12
the_run=153=144 the_runner=-29=-41 the_running=3=22 the_runs=64=0 the_same=101=188 the_scale=-41=-39 the_school=-29=-14
the_screen=-1=15 the_sea=26=23 the_second=-83=-77 the_session=31=48 the_shade=-8=59 the_sheets=91=-59 the_shin=69=6 the_shop=0=-11
the_shoulder=17=53 the_shower=84=109 the_side=14=66 the_sight=-30=-26 the_size=115=78 the_skin=114=-46 the_sleep=-17=-58
the_sofa=-53=-44 the_sore=2=-12 the_soreness=42=17 the_spring=-17=20 the_sprint=-63=-48 the_sprints=12=7 the_squats=-49=-53
the_stairs=-22=4 the_start=8=29 the_strides=-27=-15 the_stroke=-51=-29 the_sun=-2=18 the_sunrise=-56=-76 the_table=9=19
the_tablets=12=2 the_tank=-11=-17 the_tarmac=27=23 the_telly=-72=-63 the_tent=31=27 the_texts=-11=56 the_thermometer=74=16
the_time=-61=-115 the_toes=6=44 the_toilet=2=47 the_top=-25=-71 the_torch=17=20 the_towel=21=16 the_track=46=51 the_tracks=77=82
the_trail=84=20 the_train=-92=-47 the_treadmill=65=64 the_tube=-8=11 the_turbo=-24=-26 the_ultra=26=-69 the_usual=31=33
the_vaccine=-66=-66 the_view=-15=-30 the_wall=55=14 the_warm=4=48 the_watch=-18=2 the_water=175=160 the_way=-121=-48
the_wedding=-35=-31 the_wee=-68=28 the_week=-51=-45 the_weekend=21=-14 the_whole=-46=-60 the_wife=-25=-34 the_wind=-91=-87
the_woods=-90=-92 the_word=22=43 the_worst=-13=-48 the_wrong=99=125 them=60=28 then=150=186 then_,=-40=-32 then_0=-88=-105
then_a=41=25 then_gone=-14=-13 then_i=44=59 then_nothing=27=26 then_out=-145=-90 then_ran=12=8 then_run=-62=-85 there=61=8
there_,=20=61 there_.=16=-24 there_0=-75=-65 there_a=33=15 there_is=17=5 there_was=48=59 therm*=112=37 thermometer=112=37
thermometer_and=20=75 these=-102=-109 these_shoes=-68=-34 these_workouts=-32=-30 they=191=213 they_are=-59=-14 they_call=-54=-21
they_said=73=95 they_say=38=19 thick=-29=-6 thick_i=-46=-38 thigh=100=84 thigh*=83=5 thigh_from=22=-1 thighs=83=5 thighs_are=33=17
thing=45=102 thing*=53=79 thing_,=31=-22 thing_.=-75=-82 thing_and=-8=-17 thing_i=47=30 things=53=79 things_.=17=40 think=214=185
think*=105=130 think_,=-64=8 think_.=-12=-9 think_?=-20=-16 think_i=259=-8 think_it=39=13 think_of=-135=-130 think_straight=21=20
thinking=152=173 thinking_about=58=39 thinking_of=41=44 thinks=-54=-63 thinks_i=-54=-63 thinn*=-13=3 thinners=-13=3 third=68=81
third_time=79=173 thirs*=-19=18 thirsty=9=47 thirt*=-17=-15 thirty=-17=-15 this=76=67 this_.=138=176 this_app=30=55 this_is=76=82
this_morning=58=41 this_one=-28=-21 this_rain=3=-18 this_week=-91=-55 those=-25=-47 those_shoes=31=19 thoug*=35=-18 though=-3=-76
though_,=-44=-59 though_.=19=-11 thought=-24=-14 thought_about=-31=-21 thought_it=23=15 thoughts=62=72 thoughts_of=38=52
thous*=-12=-5 thousand=-12=-5 three=-137=-89 three_days=74=-82 three_seven=-9=-13 three_slept=8=29 three_times=-48=31
thres*=-51=-15 threw=-15=-4 threw_up=-8=21 throa*=-9=-36 throat=-9=-36 throat_,=-9=19 throat_.=-56=-8 throat_a=-37=-44
throat_closing=26=22 throat_feels=42=57 throat_is=51=69 throat_tight=22=45 throb*=53=-11 throbbing=18=39 throbbing_,=12=79
throbbing_.=3=-80 throbs=35=-50 throu*=2=-27 through=27=35 through_0=-46=-26 through_a=137=97 through_it=-80=-104
through_my=-55=-53 through_the=86=110 throughout=-26=-62 throw=-105=-113 throw*=67=-46 throw_up=-105=-113 throwing=17=-8
throwing_up=-19=-8 thru=17=-12 thumb=0=-89 thump*=42=8 thumping=42=8 thumping_after=-25=-12 thund*=19=-14 thunder=-39=-81
thunderclap=58=67 thurs*=4=13 thursday=4=13 tick=63=-67 tick_bite=4=-10 ticke*=81=4 ticker=89=20 ticker_is=3=-16 tie=55=63
tied=183=175 tight=-68=-9 tight*=64=103 tight_,=-31=56 tight_.=-58=-40 tight_0=-31=-4 tight_after=14=15 tight_and=53=5
tight_band=2=48 tight_chest=61=41 tight_on=-6=-111 tighter=-68=-94 tighter_.=-89=-85 tightness=63=119 tightness_in=-63=-15
tights=-7=17 til=46=66 til_0=-31=-46 til_my=59=58 till=-69=-24 till_friday=7=32 till_i=-37=-34 till_late=16=15 till_monday=-22=-36
till_the=-6=-13 time=80=140 time_,=10=6 time_.=41=-4 time_0=28=29 time_i=-64=23 time_in=-69=-97 time_of=32=0 time_on=87=70
time_this=62=-1 time_was=-40=-2 time_with=20=43 times=144=127 times_,=23=-7 times_.=91=-43 times_a=14=-37 times_but=-80=-2
times_today=110=93 tingl*=60=107 tingling=18=40 tingling_and=0=28 tingly=42=-25 tiny=-23=-45 tired=43=26 tired_.=5=-15
tired_0=23=2 tired_from=-6=-25 tired_of=72=94 tissu*=80=28 to=24=26 to_0=-12=-61 to_a=-54=-77 to_be=-17=-54 to_bed=18=41
to_bees=-29=-17 to_breathe=95=61 to_buy=-26=-40 to_catch=-5=-42 to_die=-23=-14 to_do=-58=-66 to_drink=0=11 to_drop=-4=-41
to_end=33=20 to_get=-83=26 to_go=24=36 to_happen=0=20 to_have=72=45 to_hills=-8=-22 to_hold=42=-23 to_jog=-20=-8 to_jump=41=38
to_kill=42=40 to_lie=57=84 to_limit=-30=-20 to_me=58=55 to_my=-25=26 to_normal=51=27 to_on=69=74 to_one=0=11 to_pass=39=31
to_pee=-41=-13 to_press=18=-12 to_race=-20=-26 to_rest=23=40 to_run=-19=-34 to_say=-144=-125 to_sit=-28=0 to_stop=-33=-41
to_swallow=19=3 to_take=-36=-49 to_tell=-68=-43 to_the=72=71 to_toe=-2=86 to_touch=81=-18 to_training=-11=-14 to_unlock=49=45
to_warm=-13=-2 to_wear=-20=-22 to_with=39=42 to_work=-67=-55 toast=4=17 toast_0=-29=-16 today=5=41 today_,=-89=-95 today_.=-31=-48
today_0=27=73 today_and=54=37 today_cannot=29=14 today_heart=30=-35 today_i=10=18 today_it=-11=-47 today_my=-32=-19 today_so=15=3
today_sore=-29=-13 toddl*=-42=15 toddler=-42=15 toe=-103=-46 toe_.=-49=-1 toe_and=0=22 toe_is=57=-67 toena*=-91=-37 toenail=-35=27
toenail_0=-16=-5 toenail_again=-16=8 toenail_fell=-29=-21 toenails=-57=-63 toes=47=54 toes_in=-45=6 toes_numb=-19=20
toes_went=-95=-61 toget*=-8=25 together=-8=25 together_.=-13=5 toile*=-3=19 toilet=-3=19 toilet_,=24=46 toilet_bowl=10=-6
told=-27=-28 told_me=-40=-34 tomat*=-52=-34 tomato=-52=-34 tomor*=-30=-18 tomorrow=-30=-18 tomorrow_,=-11=-34 tomorrow_.=36=30
tomorrow_0=-52=4 tomorrow_?=27=16 tongu*=65=79 tongue=65=79 tongue_and=5=17 tongue_is=41=31 tonic=-3=-10 tonig*=66=70
tonight=66=70 tonight_,=-96=-109 tonight_.=-6=-30 tonight_0=3=18 tonight_on=13=-10 too=-104=-71 too_,=38=26 too_.=46=90
too_fast=-32=1 too_hot=-75=-16 too_many=42=6 too_much=-42=-36 too_tight=21=-42 too_wet=-34=-38 took=34=101 took_0=-34=-27
took_a=56=131 took_ages=8=24 took_it=-14=-76 took_my=-38=-28 took_the=-67=-76 took_too=54=29 tooth=23=86 top=27=3 top_,=16=52
top_.=-38=-34 top_0=-7=-47 top_of=99=82 toppe*=13=19 topped=13=19 torch=-46=-40 torch_.=17=20 tore=-49=-1 total=-87=-57
total*=44=-6 total_,=-32=-27 total_0=-42=-30 totally=44=-6 totally_confused=-16=-11 touch=46=-30 touch_,=26=64 touch_.=38=14
tough_day=-29=-18 towel=63=93 towel*=-11=18 towel_soaked=27=20 towels=-11=18 track=48=37 track*=54=74 track_.=-40=-36 tracks=54=74
trail=59=-10 trail*=-61=-97 trail_,=24=46 trail_.=56=95 trail_0=-90=-46 trails=-61=-97 train=23=-17 train*=59=34 train_.=28=37
train_times=-11=41 train_was=15=4 trainers=22=8 training=20=32 training_.=22=16 training_for=42=34 trait=-26=-25 trait_,=-14=-24
trave*=-21=-22 travelling=-21=-22 treac*=8=15 treacle=8=15 tread*=-31=-14 treadmill=45=27 treadmill_stopped=-37=-30 treat*=-36=-30
treatment=-36=-30 tree=83=53 tremb*=4=-86 tried=91=116 tried_to=91=78 trip=-14=-32 tripp*=-18=-7 tripped=-18=-7 tripped_on=-12=1
trips=-95=-28 trips_.=-63=-16 trots=88=-23 troub*=41=67 trouble=41=67 truck=-28=-32 true=-49=-27 true_crime=-49=-27 try=10=-6
try_to=10=-6 tryin*=49=58 trying=49=58 trying_to=39=40 tube=-8=11 tube_0=-27=-10 tues=-62=-50 tuesday_,=20=-48 tummy=-47=-15
tummy_rumbling=4=11 tunne*=-53=1 tunnel=-53=-19 turbo=-44=-59 turn=-60=-33 turn_at=-77=-46 turned_my=-137=-27 turned_out=-80=-66
turned_to=5=20 turni*=37=16 turning=37=16 tv=105=120 tweak*=-53=7 tweaked=-53=7 twent*=-110=-111 twenties=-110=-111
twenties_,=-110=-111 twice=12=-45 twice_,=47=3 twice_.=-57=-27 twice_0=29=23 twice_and=4=27 twice_on=-31=0 twice_the=56=42
twice_this=21=-55 twing*=4=55 twinge=-3=33 twinge_in=-3=33 twins=-51=-66 twins_.=-32=-47 twist*=-83=-67 twisted=-83=-67
twisted_my=-83=-67 twitc*=0=37 twitched=82=78 twitching=-85=-33 two=-10=41 two_,=-1=-45 two_.=30=-13 two_cardiac=-60=-49
two_days=28=-47 two_kids=12=19 two_minutes=65=66 two_times=46=90 two_weeks=52=61 two_winters=-27=-24 two_years=-1=-25 type=-25=34
type_0=-34=-73 typin*=54=42 typing=54=42 u=-46=-71 ultra=-1=-42 ultra_.=26=-34 ultra_and=30=55 uncle=-89=-66 uncon*=151=203
unconscious=121=115 unconscious_.=11=9 unconscious_for=57=43 under=53=-6 under_0=-14=-81 under_control=-54=-73 under_me=40=-29
under_my=44=74 under_the=-94=2 undo=-72=-81 uni_,=25=22 units=-69=-44 units_.=-56=-57 unloc*=69=73 unlock=69=73 unrea*=27=8
unreal=27=8 unreal_,=27=8 until=34=35 until_the=3=22 unwel*=66=-58 unwell=66=-58 up=49=39 up_,=33=54 up_.=-36=-66 up_0=-10=-18
up_a=37=35 up_after=-90=2 up_all=-57=-5 up_and=-89=-79 up_at=-62=-80 up_blood=90=219 up_for=57=-48 up_from=62=-37 up_like=41=-30
up_my=-17=-39 up_on=54=55 up_since=11=-51 up_the=-73=-51 up_to=-27=-82 up_twice=-54=-92 up_with=33=1 updat*=-47=-54 update=-47=-54
update_my=-47=-54 uphil*=19=37 uphill=19=37 upper=14=37 ups=-69=-26 ups_,=4=-14 urine=220=-42 urine_.=67=-9 urine_fine=-101=50
urine_is=33=-41 urine_like=6=-39 urine_this=11=-31 us=-21=-20 us_,=11=14 us_.=39=27 use=-38=-22 used=-27=-13 used_my=73=74
used_to=-106=-102 usele*=24=-9 useless=24=-9 usual=-120=-46 usual*=3=56 usual_doms=5=-15 usually=3=56 vacci*=-66=-66
vaccine=-66=-66 valve=-41=-30 valve_,=-19=-24 van=61=79 vanis*=101=103 veins=40=31 very=142=199 very_dark=68=-30 very_hot=16=99
vest=-14=105 vet=-51=-53 vet_,=-38=-18 vice=62=49 view=0=-25 view_.=-42=-52 view_0=43=23 views=-41=-41 views_0=40=32
vineg*=-85=-85 vinegar=-85=-85 virus=-5=-53 visio*=102=36 vision=102=36 vision_went=18=79 visit*=11=-7 visited=18=6
vitam*=-113=-83 voice=-78=-79 voice*=68=88 voice_gone=-49=-57 voices=68=88 vomit=23=106 vomit*=131=47 vomited=38=-18
vomited_0=58=-34 vomited_all=11=-87 vomited_blood=16=149 vomiting=93=64 vomiting_,=24=-54 vomiting_.=10=-42 vomiting_and=0=89
vomiting_since=8=-76 w=180=172 w_0=-97=-46 w_the=-33=13 wah=3=11 wait=-162=-105 wait_for=-63=-30 waiti*=30=34 waiting=30=34
waiting_for=-23=-27 wake=51=46 wake_up=49=43 wakes=80=-20 wakes_me=80=-20 walk=-37=-30 walk_,=27=16 walk_.=36=-65 walk_down=-65=7
walk_straight=-31=33 walke*=-13=14 walked=-13=14 walked_it=-18=-28 walki*=4=47 walking=4=47 walking_again=-48=-29 walking_to=12=32
wall=27=-30 wall_,=-30=-41 wall_.=92=63 wall_at=-59=-71 wande*=46=58 wandering=46=58 want=59=67 want_it=67=45 want_to=54=47
wants=26=13 ward=-17=-11 ward_,=20=6 warfa*=11=28 warfarin=11=28 warfarin_and=39=61 warm=19=-6 warm_.=13=-48 warm_to=4=-86
warm_up=-39=-1 warme*=-117=-111 warmed=-23=-12 warmed_up=-2=11 warmers=-24=-17 warne*=-28=-68 warned=-28=-68 was=-80=-66
was_0=-53=45 was_a=43=51 was_all=-61=-21 was_at=7=28 was_bleeding=-15=-15 was_blood=19=34 was_brutal=-5=-17 was_choking=18=7
was_clear=-34=22 was_confused=-117=-132 was_dead=87=32 was_dizzy=-68=-9 was_dodgy=-51=6 was_fine=59=11 was_flat=14=-9
was_gone=59=21 was_hard=-59=-84 was_in=-139=-126 was_jerking=21=8 was_knocked=-15=-22 was_late=15=4 was_like=64=92
was_lovely=14=12 was_not=43=10 was_ok=-23=-49 was_on=70=73 was_out=54=86 was_pale=-61=-15 was_racing=40=35 was_seeing=27=-31
was_shaking=21=52 was_so=2=-37 was_swollen=-61=27 was_the=-7=-10 was_thumping=16=-12 was_up=-107=-81 wasp=-36=-13 watch=74=65
watch*=-112=-81 watch_,=-3=41 watch_.=42=23 watch_died=15=15 watch_is=-125=-89 watch_says=112=11 watch_strap=27=60 watched=-72=-97
watched_a=76=54 watched_the=-55=-65 watching=-54=-14 watching_a=30=9 watching_the=-113=-104 water=115=110 water*=-17=-13
water_,=106=173 water_.=-33=-8 water_0=-10=17 water_all=-16=-4 water_and=79=169 water_down=4=-31 water_like=-2=-60
water_on=-27=-18 water_tablets=-48=-56 way=32=-33 way_,=18=6 way_.=-24=1 way_0=-67=4 way_home=23=66 way_on=20=-42 way_round=-24=-5
way_to=-147=-154 we=-71=-75 we_are=-35=-20 we_did=-14=-38 we_got=2=31 weak=19=-46 weak_,=-14=51 weak_.=33=-22 weak_at=16=26
weak_coffee=-9=34 weak_i=38=-59 weak_legs=-60=-15 weak_wifi=-58=25 weake*=11=-55 weaker=11=-55 weakn*=-37=36 weakness=-37=36
wear=-18=-39 weather_.=-26=-1 weather_0=39=24 wed=-41=-8 weddi*=-24=-20 wedding=-24=-20 wedding_.=-72=-28 wedding_years=-24=-36
wee=-44=-12 wee_,=-23=0 wee_.=4=45 wee_bit=-16=-50 wee_is=-59=-30 wee_looks=33=-39 wee_mans=-39=8 wee_one=-29=20 wee_was=114=-73
weein*=46=-23 weeing=46=-23 week=-3=-54 week_,=-10=-6 week_.=-31=-59 week_0=15=-23 week_has=12=-6 week_is=-38=-6 week_lol=-47=-32
week_with=-16=55 weeke*=16=-9 weekend=16=-9 weekend_,=10=-59 weeks=-10=-66 weeks_,=36=3 weeks_.=23=28 weeks_ago=16=58
weeks_gone=-72=-74 weeks_now=36=0 weeks_old=-56=-27 weepi*=105=22 weeping=93=-67 weigh=31=83 weigh*=-13=-44 weighed=-46=-33
weighed_0=-38=-30 weight=28=-61 weight_.=-69=-37 weight_0=-151=-24 weight_on=56=28 weird=63=99 weird_.=32=51 well=1=16
well_,=-20=-23 well_0=-17=-36 welts=3=23 went=73=148 went_,=10=44 went_0=-33=2 went_and=7=29 went_away=11=41 went_black=13=39
went_dark=24=79 went_down=72=77 went_for=-38=17 went_fuzzy=26=16 went_grey=8=16 went_into=-23=-30 went_numb=-9=-55
went_off=-43=-74 went_out=27=27 went_over=52=92 went_purple=-30=-37 went_stiff=87=100 went_to=41=-47 went_well=-106=-108
went_white=-53=-44 went_wrong=-156=-153 were=-22=-38 were_brutal=46=26 were_bursting=-37=-31 were_on=55=40 wet=26=55 wet_.=-55=-60
wet_myself=0=12 what=3=17 what_a=-70=-69 what_day=89=101 what_do=-55=-31 what_happened=-26=-44 what_happens=-48=-45
what_if=-84=-104 what_is=4=42 what_pace=37=28 what_people=22=15 what_should=18=-19 what_to=-106=-121 wheez*=80=31 wheezing=16=32
wheezy=39=-24 when=39=-36 when_can=-29=-22 when_he=-41=-22 when_i=54=-10 when_resting=27=-21 when_she=23=-2 when_the=-92=-70
whene*=42=7 whenever=42=7 whenever_i=42=7 where=91=103 where_am=70=72 where_do=-54=-57 where_i=36=23 where_is=38=78
where_the=-23=-7 which=-55=-16 which_day=-98=-84 which_way=-89=-70 while=112=28 whist*=-36=1 whistling=-39=-7 white=27=19
white_and=7=10 white_as=68=43 who=-79=-77 who_collapsed=-75=-85 who_drank=-12=-25 who_is=-44=-18 whole=21=16 whole_body=62=27
whole_pizza=15=-4 whole_way=-2=17 whole_week=-42=-31 why=-44=-34 why_,=-32=-15 why_.=-24=-19 why_?=-20=3 why_am=-48=-46
why_i=-50=-36 wicke*=-32=-10 wicked=-32=-10 wide=60=58 wife=20=14 wife_,=5=16 wife_had=33=31 wife_has=-99=-81 wife_is=-80=-21
wife_says=77=38 wife_was=18=9 wifi=-58=25 will=-9=26 wind=-51=-39 wind_,=-20=-24 wind_.=25=-13 wind_0=10=-3 wind_is=22=22
wind_nearly=-56=-52 wind_took=2=-11 winde*=28=36 winded=28=36 windo*=-26=-22 windp*=12=23 windpipe=12=23 wine=-24=30
wine_last=-38=27 winge*=-54=-39 winger=-54=-39 winte*=-56=-50 winter=-28=-25 winter_,=-27=-22 winters=-27=-24 wipe=1=-26
wiped=-10=-29 wiped_out=-10=-29 wise=-6=23 wise_,=-6=23 wish=80=80 wish_i=55=63 with=-22=-29 with_0=-12=-10 with_blood=62=25
with_cold=-10=-19 with_dust=-61=-27 with_every=18=-33 with_excitement=-51=-18 with_heat=-103=-105 with_it=22=25 with_joy=-38=12
with_me=-56=-114 with_meals=-29=-4 with_my=121=169 with_one=16=-6 with_our=-28=-37 with_people=8=11 with_rhabdo=-2=32
with_that=-21=-35 with_the=32=24 with_this=-25=-42 with_work=-27=-18 witho*=42=16 without=42=16 without_!a=-7=-81
without_!any=-27=-9 without_!me=46=39 without_!warning=23=44 without_my=-68=-66 wks=1=-73 wo=138=100 wo_not=138=100 wobbl*=77=80
wobbling=80=92 wobbly=-19=-23 wobbly_legs=-97=-78 woke=-30=-21 woke_0=-124=-72 woke_at=-38=-53 woke_me=-26=-75 woke_up=23=22
woke_with=54=55 woken=18=7 woman=-7=-24 wood=-43=1 woods=-95=-78 woods_,=-78=-57 woozy=27=-18 word=25=57 words=100=98
words_,=-75=-74 words_.=36=26 words_are=16=10 words_come=66=42 words_to=7=24 work=-24=5 work_,=38=65 work_.=-5=-23 work_0=-12=5
work_out=132=141 work_so=-23=-28 worke*=-58=-5 worked=-58=-5 worked_0=-20=0 worko*=-56=-36 workout=-24=-6 workouts=-32=-30
works=26=12 world=-29=-12 worri*=-3=-10 worried=-3=-10 worse=-2=-89 worse_,=-52=18 worse_.=-120=-82 worse_each=50=-46
worse_every=49=-9 worse_not=40=20 worst=14=45 worst_headache=10=17 worth=-29=-47 worth_it=-29=-47 would=98=61 would_be=98=85
would_not=18=4 would_say=14=1 wound=32=38 wound_is=27=32 wrapp*=51=44 wreck*=17=15 wrecked=17=15 wrecked_but=50=51 wrist=-27=-67
wrist*=17=31 wrist_on=-28=-64 wrists=17=31 writt*=140=142 written=140=142 written_the=63=63 wrong=-23=-14 wrong_,=28=27
wrong_turn=-66=-72 wrong_way=82=112 wrote=29=34 wrote_an=-11=-16 wrung=11=19 wrung_out=11=19 x_0=-67=-41 yawni*=-87=-63
yawning=-87=-63 yawning_.=-62=-58 ye=47=8 yeah=-27=-26 yeah_nah=-27=-26 year=-59=-35 year_,=-18=-29 year_and=3=18 years=-55=-38
years_,=24=24 years_ago=-149=-154 years_back=-49=-20 years_old=37=8 yello*=-64=-117 yellow=-98=-3 yellow_,=-36=-9
yellow_and=22=-55 yer=-6=-22 yer_man=-6=-22 yes=-94=-63 yes_.=-27=-34 yes_legs=-48=-21 yeste*=42=26 yesterday=40=-27
yesterday_,=113=73 yesterday_.=-88=-93 yesterday_0=-24=-48 yesterday_i=-38=-45 yesterday_so=15=44 yet=-21=-8 you=-92=-112
you_.=-13=-2 you_at=25=17 you_can=-3=63 you_have=-69=-40 you_know=-19=-27 you_said=-32=-27 you_say=6=-10 you_would=-30=-66
your=-136=-88 your_text=-58=-67 z=-18=-7 z_0=-12=-5 zero=-42=-24 zigza*=101=102 zigzagging=101=102 zombi*=-5=-15 zombie=-14=-27
zone=-1=36 zone_0=-1=36 zonke*=-18=-9 zonked=-18=-9 zz=-55=-19 zz_0=-55=-19
`;

/** The fingerprint of those wordings. */
export const learnedFrom = 'bb6e670f9a387936';
