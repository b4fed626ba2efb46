/**
 * What each word, each two together and each slot speak for: "feature=sign=emergency=despair", in hundredths, as `weigherOf` reads
 * them. Written by `npm run word-weights` out of the labelled wordings of the tests.
 */
export const wordWeights = `
!,=27=7=-10 !0=-121=-136=-124 !0_!0=-108=-98=-20 !0_!am=-2=-59=-60 !0_!and=-35=-26=-4 !0_!hours=70=37=0 !0_!k=-53=-34=-23
!0_!slept=25=39=7 !0_!years=-12=-29=0 !0_,=-54=-48=-12 !0_.=12=-4=-9 !:=-3=-7=-11 !?=33=-152=-27 !?_.=69=-72=-17 !?_no=-89=-73=-2
!a=19=24=-17 !a_!drop=31=76=-3 !a_!fever=-97=-116=-72 !a_!period=-21=0=-2 !a_!problem=-44=-8=0 !a_!reason=13=9=-17
!a_!seizure=-32=-21=-4 !a_!wee=31=-50=-2 !after=19=-22=-40 !after_!the=19=24=-37 !again=-128=-92=-18 !again_!0=2=-19=0
!again_,=-1=25=-13 !again_.=-90=-83=-5 !all=38=-34=-10 !all_!0=28=7=-6 !all_!and=7=20=-3 !all_!day=33=-26=-7 !all_!today=32=21=0
!all_,=-14=-48=-5 !all_.=-23=-12=12 !allow*=-26=-22=0 !allowed=-26=-22=0 !am=-2=-59=-60 !and=113=132=1 !and_!had=15=27=10
!and_!happy=-38=-40=-9 !and_!new=38=-4=-7 !and_!no=34=29=-3 !and_!the=-16=-16=-8 !and_i=11=19=-7 !answe*=10=29=16
!answer=49=58=-21 !answering=24=36=38 !any=9=27=16 !any_!chest=-52=-13=-7 !any_!more=8=9=18 !anyth*=-10=1=-10 !anything=-10=1=-10
!anything_!like=-16=9=0 !anything_,=-23=-14=-1 !anything_.=60=39=-13 !anywh*=29=37=-5 !anywhere=29=37=-5 !appet*=53=-43=0
!appetite=53=-43=0 !as=6=-5=-18 !ask=-68=-42=11 !asked=15=15=-44 !at=-50=-36=-71 !at_!all=-7=-32=-2 !at_!home=-17=-30=3
!at_!rest=15=28=0 !at_!the=-20=6=-12 !back=39=40=30 !bad=-75=-44=-1 !be=48=66=98 !be_!here=24=26=23 !been=2=-72=-18
!been_able=22=-23=-8 !beetr*=56=-83=-3 !beetroot=56=-83=-3 !befor*=101=78=0 !before=101=78=0 !before_,=40=31=0 !blood=-32=-14=-8
!bothe*=-156=-69=-14 !bother=-106=-41=-13 !bother_!since=-55=0=-5 !bother_.=-2=19=-1 !bothered=-38=-40=-2 !bothered_!me=-38=-40=-2
!bothers=-13=12=1 !bothers_!me=-13=12=1 !breat*=38=30=-22 !breath=-34=-38=-4 !breath_!at=-12=10=0 !breath_.=-29=-36=-4
!breathing=60=98=-13 !breathing_.=34=-2=-13 !breathlessness=21=-6=-6 !breathlessness_,=21=-6=-6 !bus=3=18=-5 !calf=31=10=0
!care=-51=-58=-24 !care_!if=-51=-58=-24 !carry=39=67=33 !carry_!me=30=58=62 !chest=-18=-2=0 !chest_!pain=-11=-70=4 !clot=25=52=0
!coach=-56=-35=-9 !coffe*=-10=-8=3 !coffee=-10=-8=3 !coffee_.=15=27=10 !cold=-39=-38=-6 !cold_.=18=21=-4 !comes=29=-17=-1
!comes_!out=29=-17=-1 !confu*=-30=-19=-6 !confused=-30=-19=-6 !confused_!at=-36=-7=-6 !dark=-98=-18=-11 !data=33=21=-8
!data_.=1=22=-3 !day=14=-31=-11 !day_,=-19=-5=-3 !days=-19=-62=-11 !diabe*=-59=-62=-29 !diabetes=-19=-26=-29 !dizzi*=-6=-16=12
!dizziness=-6=-16=12 !dizziness_,=-10=-26=-14 !dizzy=-55=-42=-45 !dizzy_!any=-83=-65=-43 !dizzy_!at=21=14=0 !dizzy_,=8=17=0
!do=27=25=56 !do_!not=-18=-20=42 !do_!what=-51=-44=-76 !dog=-13=-18=-8 !dog_!was=-11=-20=-8 !down=120=-40=-9 !drink=-19=15=-1
!drop=31=76=-3 !elect*=42=44=-3 !even=91=19=21 !faint=-18=-9=6 !faint*=-46=-47=-22 !faint_,=-9=-27=-5 !fainted=-48=-49=-21
!fall=-18=-18=-10 !fall_!and=-47=-24=0 !fancy=-47=-53=-28 !feel=-5=39=-2 !feel_!sick=-23=-24=-2 !feeli*=75=-8=-7 !feeling=75=-8=-7
!felt=58=-4=-12 !felt_so=-1=-32=0 !fever=-73=-72=-52 !fever_!and=-2=-8=-10 !fever_,=-52=-47=-7 !fever_.=-20=-16=-22
!film_!was=-23=6=-8 !find=9=15=-14 !find_!the=9=15=-14 !fit=-47=15=-10 !fit_.=-42=-16=-10 !for=4=-25=18 !for_!0=4=-71=-39
!for_!a=45=42=-5 !for_!once=-56=18=4 !for_!the=-10=11=58 !from=29=55=51 !gate=-68=-56=-7 !gate_!at=-68=-56=-7 !get=3=33=11
!get_!dizzy=16=27=0 !glove*=-35=-13=-6 !gloves=-35=-13=-6 !grip=3=22=0 !gym=11=7=14 !gym_!was=13=5=16 !had=36=22=-11
!had_!a=69=48=-14 !had_!any=-34=-26=-3 !had_!coffee=15=27=10 !had_!palpitations=11=13=-1 !had_!this=40=-37=0 !had_my=-107=-78=-3
!haha=-61=-68=-69 !haha_.=16=26=-69 !happe*=-33=8=-3 !happened=-33=4=-3 !happy=-37=-40=-9 !happy_!legs=-38=-40=-9 !have=-1=-6=64
!have_!a=-11=-27=21 !have_!diabetes=-19=-26=-29 !heada*=-36=-25=-13 !headache=-36=-25=-13 !heart=11=-24=-13 !heat=-37=-24=-5
!her=66=62=-4 !here=85=74=56 !here_!any=44=45=36 !herse*=39=53=-3 !herself=39=53=-3 !hills=-29=-13=-14 !hills_.=-17=11=0
!hold=-17=-32=-3 !home=-14=-28=-9 !home_.=-17=-30=2 !hot=-20=-17=0 !hot_,=-20=-17=0 !hours=46=25=-3 !hours_,=39=70=0
!hours_.=9=-15=0 !hurt=-116=-71=-4 !ice=-12=-8=-19 !if=8=13=66 !if_i=8=13=66 !ill=23=34=60 !in=-125=-92=-21 !in_!0=43=55=0
!in_!a=-42=-73=-31 !in_!the=82=129=-41 !in_!them=10=9=0 !in_!this=-91=-103=-24 !in_it=4=49=61 !in_my=-27=-40=-25 !injur*=1=1=-17
!issue*=17=40=18 !issues=17=40=18 !issues_!0=0=18=22 !jokin*=41=41=58 !joking=41=41=58 !k=-53=-34=-23 !knee=-15=-13=-5
!knee_!pain=-15=-13=-5 !last=49=-9=-2 !last_!night=41=-28=-1 !legs=-23=-27=-6 !legs_!0=22=33=7 !legs_.=-38=-40=-9
!legs_fine=-32=-35=-2 !lift=4=-32=-5 !like=122=136=-35 !like_!her=66=62=-4 !like_!that=-35=-41=0 !like_!this=80=82=-12
!like_it=-72=-64=-9 !live=58=56=50 !livin*=43=45=4 !living=43=45=4 !living_.=21=23=77 !lol=-75=-89=-71 !lol_.=-6=-28=-57
!longe*=-23=-18=-2 !longer=-23=-18=-2 !make=53=62=13 !makin*=65=73=-19 !making=65=73=-19 !making_!sense=19=20=-9 !me=90=33=122
!me_!in=-20=12=39 !me_!now=-22=-9=6 !me_!since=-37=4=-2 !me_,=37=48=35 !me_.=-14=-13=-21 !memor*=41=46=-1 !memory=41=46=-1
!memory_!of=34=41=-1 !miss=35=51=49 !miss_!me=35=51=49 !month*=-29=-13=-6 !months=-29=-13=-6 !months_.=-16=-4=-6 !more=-20=2=7
!more_,=21=12=3 !more_.=-15=-31=21 !morni*=16=74=7 !morning=16=74=7 !move=-15=-9=-10 !move_,=16=-4=-9 !move_.=0=11=0
!muscl*=6=-59=0 !muscle=6=-59=0 !mysel*=78=100=74 !myself=78=100=74 !new=-94=-28=-33 !new_!shoes=14=11=-7 !new_.=-88=-37=0
!night=41=-28=-1 !no=11=6=13 !no_!anything=-7=-15=-4 !no_!dizziness=-1=4=29 !no_!swelling=54=0=-2 !not=33=1=11 !nothi*=-7=9=-25
!nothing=-7=9=-25 !notic*=16=23=35 !now=1=18=6 !now_.=-16=-6=6 !obey=1=16=-9 !of=-54=-45=-47 !of_!a=-45=-10=-23
!of_!breath=-34=-38=-4 !of_!fever=51=22=17 !on=-14=-66=-42 !on_!the=-23=-112=0 !once=-89=-14=-7 !once_,=-23=-8=-10
!once_.=-66=-4=3 !open=-3=-1=-25 !or=-38=-55=-21 !or_!anything=-27=-11=-15 !or_!breathlessness=21=-6=-6 !out=21=7=35
!pain=53=-17=0 !pain_!0=25=39=0 !pain_!and=-1=2=12 !pain_!anywhere=23=32=-5 !pain_!no=-3=-12=19 !pain_!or=11=12=-3
!pain_,=12=-7=-15 !pain_.=1=10=-5 !palpi*=-37=-26=-11 !palpitations=-37=-26=-11 !palpitations_.=-41=-26=-10 !paper=3=-33=-11
!park=-49=-27=-18 !park_!again=-68=-56=-7 !park_.=19=29=-12 !passe*=30=26=-7 !passed=30=26=-7 !pee=21=-9=-3 !pee_,=21=-15=0
!peed=48=-50=-9 !peed_!for=11=-14=0 !peed_!since=0=-29=-7 !perio*=-65=-37=-13 !period=-65=-37=-13 !period_!in=-21=0=-2
!plan=-3=-2=48 !pleas*=-22=-9=-11 !please=-22=-9=-11 !point=-50=-39=-19 !point_!in=20=8=18 !power=16=39=-6 !pregn*=-90=-78=-20
!pregnant=-84=-78=-19 !probl*=-61=-45=-10 !problem=-26=-13=0 !problems=-35=-32=-10 !prope*=-23=-25=-48 !properly=-23=-25=-48
!pulse=43=25=-3 !race=25=11=-26 !race_.=47=43=0 !rain_!was=17=27=-4 !reaso*=65=40=-23 !reason=65=40=-23 !reason_!to=13=15=5
!reason_.=19=-58=-13 !recog*=50=48=-28 !recognise=50=48=-28 !recognise_my=28=18=-23 !respo*=88=70=-8 !responding=33=25=-6
!responding_.=21=16=-3 !rest=-56=-6=-3 !rest_.=-27=-5=0 !run=-13=-2=1 !run_,=-6=-14=18 !run_.=11=-10=-9 !runni*=-19=-19=-19
!running=-19=-19=-19 !salt=-45=-32=-12 !salt_.=-21=-16=-8 !say=-41=-20=0 !say_no=-41=-20=0 !see=49=-39=11 !see_!a=13=9=-12
!seizu*=-68=-68=-7 !seizure=-68=-68=-7 !sense=89=92=-23 !sense_!since=15=24=0 !sense_,=25=16=0 !she=-40=-38=-8 !shoes=14=11=-7
!shoes_.=14=11=-7 !short=-34=-38=-4 !short_!of=-34=-38=-4 !sick=-2=-19=-5 !sick_,=22=4=-1 !since=18=1=-29 !since_!0=19=6=0
!since_!last=41=-28=-1 !since_!the=141=114=-7 !since_!yesterday=65=-53=-10 !since_.=-114=-26=-10 !since_i=-34=27=0 !sir=-15=-1=-5
!sir_,=-15=-1=-5 !slept=-33=-6=0 !sore=-20=-22=-23 !sore_!and=-36=-26=0 !sore_!at=11=-1=0 !sore_,=6=-14=0 !soren*=-23=-6=-9
!soreness=-23=-6=-9 !soreness_,=-31=-41=-2 !soreness_so=22=19=0 !start=-83=-48=-5 !stops=-56=16=9 !strai*=15=56=-8
!straighten=15=1=-5 !stren*=49=-10=-10 !strength=49=-10=-10 !sweat=42=55=-6 !sweat*=23=29=-19 !sweat_!and=36=49=-4
!sweating=23=29=-19 !swell*=4=-29=-5 !swelling=4=-29=-5 !swelling_!0=9=14=0 !swelling_,=37=14=-2 !swoll*=-67=-26=-15
!swollen=-67=-26=-15 !sync=-98=-94=-12 !sync_.=-69=-75=-11 !that=-106=-112=0 !the=140=30=-17 !the_!back=43=20=-10
!the_!bus=3=18=-5 !the_!calf=15=22=0 !the_!dog=-13=-18=-8 !the_!gate=-68=-56=-7 !the_!gym=11=7=14 !the_!hills=-17=11=0
!the_!park=-49=-27=-18 !the_!race=97=70=0 !the_!words=9=15=-14 !them=41=38=0 !there=62=-5=-36 !there_.=34=19=-21 !this=63=-9=37
!this_!time=18=37=4 !time=-26=-26=0 !time_!0=35=36=-4 !time_,=28=12=13 !time_.=-85=-70=-23 !to=75=113=101 !to_!be=33=32=46
!to_!carry=39=56=42 !to_!get=-41=-44=5 !to_!live=58=56=50 !to_!run=-33=-38=-24 !to_!wake=18=19=9 !today=-82=-79=-6
!today_!0=24=4=-3 !today_,=-26=-40=-22 !today_.=-12=14=24 !tomor*=30=30=47 !tomorrow=30=30=47 !touch*=51=49=-16
!touching=51=49=-16 !touching_it=51=49=-16 !troub*=-46=-6=-11 !trouble=-46=-6=-11 !under*=19=31=-35 !understand=19=31=-35
!up=67=67=106 !up_!and=11=7=-11 !up_!this=-22=-18=10 !up_,=47=47=45 !up_.=11=14=-5 !urine=18=-19=-9 !wait=-7=-14=-2
!wait_!0=-7=-14=-2 !wake=35=62=28 !wake_!up=26=23=95 !want=-12=-38=-43 !want_!to=-6=-9=-18 !warni*=22=57=-5 !warning=22=57=-5
!was=-44=-28=-22 !was_!cold=18=21=-4 !was_good=-21=-10=-1 !water=57=-23=-10 !way=79=74=98 !wee=110=-65=-10 !wee_!all=25=-26=-5
!wee_!since=31=-24=0 !weigh*=-7=-18=-5 !what=-38=-36=-84 !what_i=-46=-44=-80 !when=-28=-3=-16 !when_i=-18=33=-16 !with=26=82=42
!with_it=24=34=-21 !with_my=-88=-54=-18 !witho*=23=46=35 !without=23=46=35 !wo=14=15=4 !wo_!not=14=15=4 !wobbl*=22=9=-7
!words=8=1=-34 !words_,=0=-14=-21 !work=-48=-31=-9 !worth=5=9=-11 !worth_!living=5=9=-11 !would=38=65=74 !wrong=-3=-18=-4
!years=-46=-85=-13 !years_.=-16=-55=-13 !yeste*=77=-18=-11 !yesterday=77=-18=-11 !yesterday_.=-11=-26=-1 !you=-9=-15=-15
(=-53=-69=-1 )=-53=-69=-1 )_.=-24=14=-1 )_and=56=-5=0 ,=4=40=-27 ,_.=-13=9=-3 ,_0=60=25=22 ,_a=60=69=14 ,_about=54=94=-2
,_after=57=127=-24 ,_all=-102=-4=-8 ,_also=7=42=-10 ,_amazing=-52=-70=-7 ,_and=24=87=-31 ,_any=10=26=-8 ,_arm=18=5=-6
,_arms=-14=19=-36 ,_as=-61=-65=0 ,_at=10=90=0 ,_ate=-33=-28=12 ,_back=-18=-53=-8 ,_bad=-9=21=0 ,_been=47=-11=-25
,_beetroot=30=19=-3 ,_belly=-9=19=0 ,_best=-70=-45=-7 ,_better=-94=-28=-15 ,_big=13=54=-2 ,_bit=2=-22=24 ,_black=-58=-34=0
,_bled=4=27=0 ,_bleeding=-16=-25=0 ,_blister=59=46=0 ,_blood=-25=24=21 ,_blue=-10=25=0 ,_body=70=62=-24 ,_bone=-7=-33=-4
,_both=28=78=-2 ,_brain=48=38=15 ,_breathing=12=-2=0 ,_broke=72=56=15 ,_brown=-52=59=-3 ,_burning=49=6=0 ,_busy=-23=-25=-34
,_but=17=-39=-13 ,_calf=-61=134=0 ,_call=36=16=5 ,_calves=55=25=18 ,_came=63=-62=-7 ,_can=43=-46=30 ,_cannot=42=38=-16
,_car=-49=-63=14 ,_cardiologist=23=34=15 ,_checked=-46=-24=0 ,_chest=42=23=0 ,_clear=24=52=-1 ,_coach=-18=-14=-7
,_coffee=-27=-41=0 ,_cold=-39=-63=-29 ,_collapsed=121=99=33 ,_comes=14=-11=0 ,_completely=-18=-6=10 ,_confused=74=9=0
,_cough=-1=-78=0 ,_could=13=-22=-8 ,_crashed=8=-13=-1 ,_cut=4=-10=-4 ,_dark=27=87=54 ,_dead=-7=10=-3 ,_did=39=11=-14
,_dizzy=-34=25=-3 ,_do=0=-57=-55 ,_doc=-41=-23=-2 ,_doctor=15=15=11 ,_does=-68=-90=-10 ,_dog=-34=-22=-1 ,_doing=10=-25=-3
,_doms=2=-25=0 ,_drank=32=10=15 ,_drinking=20=8=0 ,_dropped=-3=-26=0 ,_due=-15=-11=2 ,_duvet=-45=-6=23 ,_dying=84=8=4
,_e=-10=13=-10 ,_ears=32=92=-10 ,_easy=15=2=5 ,_ecg=36=19=0 ,_emptied=-19=-17=-18 ,_entered=-12=-12=-17 ,_even=74=61=-10
,_everyone=17=23=0 ,_everything=52=50=-6 ,_eyes=48=52=-4 ,_face=75=58=12 ,_feel=33=88=-11 ,_feeling=-33=12=0 ,_feels=26=49=81
,_fell=93=72=27 ,_fella=-18=-27=0 ,_felt=-2=-25=9 ,_fever=138=-34=0 ,_fine=39=50=-13 ,_fingers=-11=-6=0 ,_first=124=144=-19
,_flew=-22=0=34 ,_foam=-52=-7=0 ,_foot=8=52=0 ,_for=48=-1=18 ,_forearms=22=1=0 ,_forget=87=88=110 ,_forgot=-30=0=0
,_freezing=22=34=0 ,_fresh=51=110=0 ,_from=19=79=0 ,_fully=-21=-5=0 ,_fun=-41=-40=-1 ,_fyi=-7=-25=-3 ,_garmin=36=42=23
,_gave=46=33=10 ,_getting=12=14=-6 ,_going=-17=-29=-6 ,_gone=-109=-48=-6 ,_good=-29=-57=-4 ,_got=22=19=-1 ,_grand=-33=-25=-8
,_grazed=5=12=20 ,_great=-53=-82=-20 ,_grown=-93=-83=-9 ,_had=151=235=-42 ,_hand=13=7=-1 ,_hands=73=52=0 ,_happy=-6=-44=-1
,_hard=47=51=0 ,_has=-78=-25=-2 ,_hate=31=25=-2 ,_have=10=69=-1 ,_he=-99=-112=-19 ,_head=64=15=2 ,_headache=7=19=0
,_healed=-42=-1=-1 ,_heart=110=107=12 ,_help=37=35=-14 ,_hills=33=23=0 ,_hip=59=105=11 ,_hit=21=55=-4 ,_home=-56=-69=0
,_hot=-25=-70=22 ,_how=31=-75=-12 ,_hr=47=-23=-7 ,_hubby=23=29=-17 ,_hurts=0=-30=0 ,_i=52=57=19 ,_icu=-53=-43=29 ,_id=26=28=3
,_in=-28=2=-2 ,_is=-10=-14=-19 ,_it=141=99=78 ,_jaw=16=8=0 ,_jumped=-21=3=-3 ,_just=9=22=-14 ,_keep=41=89=21 ,_knee=-1=64=2
,_knees=44=59=-1 ,_last=32=14=-9 ,_late=-2=-19=0 ,_learned=13=5=0 ,_left=-13=16=0 ,_legs=-48=-38=-24 ,_letters=43=43=-20
,_like=49=103=-3 ,_lips=48=27=-2 ,_loads=0=4=-11 ,_long=-48=38=-8 ,_loosened=-62=0=0 ,_lost=48=73=-5 ,_loved=-18=-28=-15
,_lovely=-97=-85=-12 ,_lungs=54=71=10 ,_mad=-27=-10=0 ,_magic=-50=-26=-3 ,_massive=-49=-39=0 ,_max=3=13=0 ,_medics=-102=-105=0
,_missed=18=11=3 ,_mouth=-45=-60=-11 ,_move=-39=-44=0 ,_muddled=52=42=0 ,_muscles=4=-16=0 ,_my=3=-33=0 ,_nearly=84=38=0
,_neck=22=69=-6 ,_need=-66=-25=6 ,_nerves=-41=-5=0 ,_never=9=22=6 ,_new=30=9=-14 ,_next=106=118=-11 ,_nice=-45=-53=-13
,_nights=-14=9=-1 ,_no=-33=23=24 ,_nobody=5=-58=-35 ,_none=-10=-23=0 ,_normal=-83=-87=-2 ,_nose=22=5=0 ,_not=20=11=-13
,_nothing=-124=-57=-7 ,_now=80=128=-20 ,_numb=-17=-17=0 ,_off=-39=18=-8 ,_ok=-13=-70=18 ,_on=-65=-19=0 ,_one=66=40=-22
,_only=105=110=-5 ,_other=-18=-4=-5 ,_ouch=13=-28=37 ,_our=26=32=-3 ,_out=-124=-110=11 ,_over=21=-24=-9 ,_passed=-36=-27=-10
,_pause=-23=4=2 ,_pb=-13=-40=-11 ,_pee=18=47=0 ,_peed=-6=82=0 ,_people=-11=-13=0 ,_perfect=3=13=-2 ,_physio=-10=27=0
,_pink=-65=-23=0 ,_pins=-50=-14=12 ,_plan=4=11=-14 ,_plaster=-51=-36=-13 ,_please=-10=-27=-2 ,_poor=-13=-18=-3 ,_popped=-45=7=0
,_progress=-23=-8=-9 ,_proud=18=-4=-9 ,_puffy=-10=32=0 ,_quads=25=81=-7 ,_quite=-17=-19=0 ,_ran=31=47=39 ,_read=34=38=19
,_ready=24=-24=-7 ,_recovered=-7=-24=0 ,_red=58=124=44 ,_rest=54=86=62 ,_right=-64=-72=-5 ,_run=-17=-73=-10 ,_running=-86=-63=22
,_runs=-26=-26=-19 ,_s=16=6=-7 ,_sad=36=24=7 ,_same=32=32=18 ,_sat=-18=-9=-2 ,_saw=-26=-35=-1 ,_scan=-16=-7=-2 ,_scared=-64=-9=-3
,_scary=-56=-21=-2 ,_see=3=12=0 ,_seeing=50=132=-5 ,_send=11=-10=0 ,_settled=-50=8=0 ,_seven=-44=-49=-7 ,_shaking=-105=-77=0
,_shattered=26=14=-3 ,_she=-1=48=-72 ,_shin=-24=14=0 ,_short=37=31=-11 ,_should=-3=-12=-5 ,_shoulders=24=48=0 ,_sick=32=24=0
,_since=114=318=-5 ,_size=-52=-121=-10 ,_skin=25=-28=-5 ,_sleep=128=130=21 ,_sleeping=-12=-38=-1 ,_slept=81=-11=-2
,_slow=-36=-48=0 ,_smashed=50=36=43 ,_so=-13=38=55 ,_soaked=-27=-49=0 ,_something=12=-17=-3 ,_sore=-110=-30=-31
,_soreness=-34=38=19 ,_sorry=59=67=133 ,_sorted=-36=-40=-6 ,_staggering=14=19=-11 ,_started=2=61=-2 ,_stiff=4=-14=0
,_still=47=18=-28 ,_stitch=-12=-26=0 ,_stomach=7=61=-4 ,_strong=19=40=0 ,_surgeon=-26=-45=-5 ,_sweat=16=18=0 ,_sweating=78=107=0
,_swollen=-31=-22=-3 ,_take=18=-3=8 ,_taking=-53=-40=-4 ,_temperature=-3=69=0 ,_ten=-35=-22=0 ,_thanks=36=40=50 ,_that=24=32=53
,_thawed=-62=-37=22 ,_the=-25=-33=-15 ,_then=54=101=-9 ,_they=30=56=-5 ,_thinking=-6=-18=-44 ,_third=43=63=-6 ,_this=-32=-21=-1
,_thought=16=-22=-3 ,_three=-53=-53=13 ,_throat=45=-54=-4 ,_throwing=44=79=-4 ,_tight=27=82=0 ,_tired=53=-5=-4 ,_today=-10=-7=0
,_tongue=21=28=0 ,_too=-49=-96=-17 ,_took=-18=-12=-18 ,_total=-16=6=-1 ,_towel=18=9=0 ,_treadmill=-51=-35=-5 ,_trying=25=12=-8
,_two=-12=-43=19 ,_units=-3=16=-1 ,_up=-71=18=-6 ,_used=46=-34=0 ,_usual=-44=-4=0 ,_usually=19=3=9 ,_very=26=8=-15
,_vision=17=73=-1 ,_voice=-65=-61=0 ,_vomited=43=11=0 ,_vomiting=21=113=-15 ,_w=33=-5=9 ,_walked=-28=-32=-4 ,_want=44=38=18
,_warm=28=10=4 ,_was=56=0=0 ,_watch=-24=50=4 ,_watched=41=13=0 ,_we=-15=-65=-5 ,_weak=25=52=0 ,_wee=-89=-22=0 ,_weight=29=37=0
,_well=-52=-46=-14 ,_went=-61=-11=28 ,_what=66=12=-13 ,_when=23=23=0 ,_where=-5=-11=-49 ,_whole=25=-25=0 ,_why=49=9=-3
,_wife=109=47=-19 ,_wo=-45=-10=2 ,_wobbly=-5=14=0 ,_woke=72=26=-1 ,_worse=13=40=0 ,_worth=-48=-66=-7 ,_wrecked=-24=-13=-7
,_you=34=76=11 -=19=-18=-6 -_0=-57=-23=-6 .=-206=-297=-225 ._,=-74=-44=-3 ._.=-105=-51=-43 ._0=91=24=2 ._a=-17=-33=-14
._about=-3=24=-22 ._absolutely=13=18=-5 ._ache=-21=17=13 ._achilles=88=1=0 ._after=-37=-22=-7 ._air=-23=-17=-3 ._all=-84=-30=-48
._allergic=-1=35=-12 ._almost=37=36=0 ._am=-33=-19=-15 ._ambulance=-34=-28=0 ._anaphylaxis=-63=-27=0 ._and=-47=-42=14
._angina=122=100=-10 ._ankle=35=-98=-13 ._answers=56=47=-3 ._anyway=-25=17=-13 ._are=-46=-16=-8 ._arm=-10=5=-16
._arms=-11=-125=-48 ._as=50=33=-5 ._ate=-101=-69=0 ._baby=-47=-51=4 ._back=31=31=14 ._bad=31=-26=0 ._baking=32=24=-4
._baltic=-13=-11=-1 ._banged=13=21=0 ._bed=11=39=0 ._bee=-28=-24=0 ._been=51=3=47 ._beetroot=-132=-71=-43 ._before=26=15=2
._belly=46=60=0 ._big=40=71=0 ._bike=40=30=-2 ._bit=-79=-70=-10 ._bitten=32=1=-7 ._black=-172=-75=0 ._blacked=76=48=-3
._bled=14=15=11 ._bleeding=-68=-98=-4 ._blew=-46=-30=-8 ._blister=105=10=-1 ._bloated=32=31=0 ._blood=-69=-41=-6
._bloody=-42=-34=9 ._blooming=-4=12=-11 ._blowing=-36=-15=-2 ._blue=-25=-8=0 ._bob=-71=-47=0 ._body=-60=-27=-18 ._boiler=-51=-11=0
._boiling=-6=-46=2 ._boked=133=140=-3 ._bone=-39=-30=24 ._bonked=-79=-76=-6 ._book=-51=-42=0 ._born=-33=-24=-1 ._boss=-55=-61=-12
._both=-15=-61=-2 ._bought=-28=-23=0 ._brain=-50=-34=-21 ._breastfeeding=-30=-22=-12 ._breath=11=17=-5 ._breathing=41=43=0
._breathless=-17=-87=0 ._breathtaking=-2=13=-5 ._bridge=-9=-18=-31 ._bright=3=-74=0 ._broke=-84=-87=-20 ._brown=-169=-11=-1
._bruised=-57=-4=0 ._burned=0=-22=34 ._burning=9=-78=13 ._burnt=-27=-37=-4 ._busy=-32=-3=0 ._but=-20=-18=0 ._calf=-52=-122=-9
._call=11=34=-6 ._came=66=122=-13 ._can=-83=-49=-25 ._cannot=-128=-107=-36 ._car=-7=7=-71 ._cardiologist=-28=-31=-7
._cat=-101=-87=-12 ._caught=-48=-45=0 ._celtic=-63=-41=-29 ._chasing=-27=-2=-11 ._cheeks=17=17=0 ._chess=49=92=-1
._chilled=-51=-32=0 ._choked=27=19=-15 ._coach=-14=3=3 ._cold=-48=-59=-7 ._collapsed=117=101=-22 ._colleague=-50=-9=0
._confused=-107=-40=-9 ._confusing=-65=-45=0 ._conked=29=29=0 ._convulsion=21=16=0 ._cooked=61=78=-12 ._core=15=73=0
._coughed=32=35=-3 ._coughing=112=90=-1 ._could=-19=26=-24 ._cracked=0=22=-7 ._cramp=-45=-24=0 ._cream=-5=-13=-2 ._cudnt=105=131=0
._cut=17=-58=34 ._cutting=50=20=3 ._dad=68=65=0 ._dark=-37=-31=-13 ._data=-36=-37=-3 ._daughter=-99=-26=-2 ._dead=-20=-64=-36
._deep=21=13=-2 ._delete=-26=-1=-10 ._dentist=-43=-42=0 ._diabetic=11=27=0 ._diarrhoea=66=-37=0 ._did=-70=-58=-28
._died=-112=-42=-11 ._dislocated=-40=-17=-5 ._dizzy=-35=-81=-12 ._do=-86=-53=59 ._doctor=-24=-21=-19 ._dog=42=-84=-9
._doing=-38=-46=0 ._donated=-43=-13=0 ._done=-13=8=9 ._drank=-3=16=-6 ._dropped=-27=-75=0 ._drunk=17=5=0 ._due=-24=-17=-6
._dying=-60=-24=-12 ._e=7=17=-3 ._ear=-5=-25=0 ._ears=-68=-54=-2 ._eating=7=13=0 ._eish=14=17=-11 ._ended=-21=0=0
._energy=-14=10=-2 ._engine=-30=-34=-33 ._epilepsy=93=125=0 ._epileptic=-12=16=10 ._every=59=44=66 ._everyone=24=-30=-23
._everything=56=30=-30 ._everytime=21=56=-7 ._eye=-7=-42=0 ._eyes=-35=-42=0 ._face=-61=-71=-14 ._faint=-84=-8=0
._fainted=129=197=-5 ._fast=-8=-41=-1 ._feel=0=-98=-51 ._feeling=-6=-115=15 ._feels=94=29=-13 ._fell=22=68=-18 ._felt=-23=-79=-31
._fever=-8=-62=0 ._feverish=88=-33=0 ._filled=11=39=0 ._fine=90=38=-12 ._fingers=49=55=16 ._finished=-37=-42=-21 ._fit=-27=-11=-16
._fits=76=87=-23 ._flu=60=-24=0 ._foot=108=-30=-22 ._for=-52=-29=-2 ._forget=-81=-79=-45 ._forgot=49=17=-24 ._found=54=53=37
._fourth=2=-12=-18 ._fracture=-50=-3=0 ._freezing=-57=-4=-5 ._friend=-17=-28=-9 ._funny=-44=-14=0 ._garmin=9=-27=-19
._gasping=-39=-34=-2 ._gave=-68=-59=4 ._getting=17=-38=-3 ._giddy=-62=-25=0 ._give=-62=-58=-32 ._glutes=-44=-9=0
._going=37=-26=-20 ._gonna=-51=-56=-80 ._good=11=0=-10 ._goodbye=87=77=68 ._got=-17=-24=15 ._gp=-58=-21=-6 ._gps=-36=-62=-4
._grand=-14=2=-6 ._graze=69=-27=-1 ._grip=55=19=0 ._gutted=-12=2=-3 ._guy=22=27=-2 ._had=83=140=-50 ._haha=2=21=1 ._half=69=106=-8
._hamstring=-55=-24=0 ._hamstrings=-6=24=-1 ._hand=-108=-54=1 ._hands=-82=-37=-9 ._hard=3=12=-9 ._hardly=-6=15=-4
._have=-64=-83=-8 ._having=40=31=-4 ._he=136=158=40 ._head=12=11=-4 ._headache=57=81=-4 ._headphones=-33=-34=-6 ._heads=-23=6=-13
._heard=81=55=-2 ._heart=98=-5=-29 ._heat=167=153=-8 ._heavy=-72=-64=0 ._her=95=120=0 ._hey=-1=-16=-6 ._hi=-20=-8=-7
._high=0=-40=-11 ._hip=-26=-72=-8 ._his=66=68=-18 ._hit=37=34=-14 ._hives=45=62=0 ._hot=-107=-79=4 ._hotel=-51=-31=-5
._hours=4=12=17 ._how=-235=-171=-69 ._hr=-23=4=0 ._hubby=17=15=24 ._huge=-37=18=0 ._hungry=-29=-38=-14 ._hurts=23=0=0
._husband=14=12=-5 ._i=-43=-7=16 ._ich=154=183=71 ._id=-39=-32=8 ._if=-2=20=70 ._ill=-44=-44=-20 ._in=-47=-75=-15
._infected=18=0=0 ._inject=-15=-11=-3 ._insulin=64=78=0 ._irregular=21=-6=0 ._is=-82=-32=9 ._it=44=-34=-48 ._itchy=-30=-44=0
._jaw=-50=-37=-6 ._je=164=190=116 ._jelly=-3=-12=0 ._jogged=-31=-53=-16 ._jumped=-37=-31=-12 ._just=4=32=-9 ._keeled=59=57=0
._keep=69=12=-5 ._kept=18=16=-1 ._kid=-66=-52=-3 ._kidney=56=67=-6 ._kids=14=34=-4 ._kill=36=38=0 ._killed=-49=-36=-11
._knackered=-17=2=-4 ._knee=-67=-69=0 ._knees=16=38=0 ._knocked=98=99=-12 ._krew=73=-94=-3 ._la=34=35=-9 ._laptop=-74=-49=-28
._last=32=-7=-9 ._left=-68=-32=-3 ._leg=-9=-12=-8 ._legs=-49=-69=-38 ._life=29=27=1 ._light=10=-43=0 ._lights=11=11=0
._like=10=31=-14 ._limping=34=-52=-13 ._lips=71=72=-7 ._listening=-46=-23=-10 ._little=-24=-7=12 ._lol=-16=14=0 ._looking=46=-3=40
._lost=74=61=-16 ._lovely=-27=-37=-4 ._low=5=-12=-19 ._lump=30=-27=-1 ._lungs=22=69=-14 ._lying=-65=-29=0 ._ma=36=-10=-4
._marking=-18=9=-2 ._mate=-94=-34=0 ._max=-16=-8=-1 ._me=132=150=-4 ._mental=-19=-5=-1 ._midges=-44=-19=-24 ._mild=-51=-31=0
._missed=29=44=4 ._mouth=-29=-40=0 ._muddled=-96=-79=-3 ._mum=0=-44=-9 ._muscles=9=-70=-7 ._my=-82=-62=-82 ._nearly=71=30=-8
._neck=-10=-18=8 ._need=12=-5=-6 ._neighbour=-43=-60=-7 ._never=-8=39=-22 ._new=-2=-43=-29 ._nice=21=20=-4 ._nie=168=196=42
._night=-8=-46=-1 ._nine=-11=-13=-3 ._no=-28=13=13 ._nobody=44=59=103 ._none=-55=-53=-12 ._nose=-30=22=0 ._nosebleed=15=18=-2
._not=-94=-85=-29 ._nothing=81=15=17 ._now=28=37=0 ._nowt=-41=-12=-5 ._numb=82=-40=-11 ._numbness=32=16=0 ._nurse=-10=-49=0
._ok=13=-13=-8 ._old=-50=-9=-2 ._on=-130=-66=-27 ._one=89=25=-32 ._only=56=-35=-16 ._our=4=22=-10 ._out=-149=-156=-2
._overheated=16=26=-1 ._oxygen=25=37=0 ._pace=-11=0=0 ._pain=-37=-32=-4 ._palpitations=57=-8=-1 ._panting=3=50=-6
._paper=-29=-15=0 ._paramedic=0=-16=-27 ._partner=-22=1=-1 ._passed=-60=7=-13 ._patient=-16=-22=0 ._pause=-54=3=-6 ._pb=32=36=0
._pee=-86=12=-5 ._peed=63=-6=-2 ._peeing=61=-10=-8 ._people=-32=-32=-13 ._period=2=41=0 ._periods=-40=-9=-8 ._phone=-33=-24=-3
._physio=-52=-83=-16 ._pills=-57=-45=-39 ._pink=134=113=0 ._pins=11=-8=-7 ._piss=25=-58=0 ._pissing=13=-15=0 ._plan=-1=3=-38
._please=-1=-11=-18 ._poo=25=-74=-7 ._popped=-30=0=0 ._portaloo=-1=-10=0 ._poured=-15=-7=-4 ._pregnant=-12=14=-14
._pressure=45=67=0 ._puffed=-47=-8=-1 ._puffer=38=33=-3 ._puffing=-63=-50=15 ._puffy=-33=17=0 ._pulled=-128=-37=0
._pulse=64=-60=-16 ._pure=23=-53=-8 ._pus=0=-19=0 ._put=-10=-12=0 ._quads=-50=-75=-1 ._race=-55=-1=-8 ._racing=16=-1=0
._rain=-12=-33=0 ._ran=-31=-42=-38 ._rash=-13=-63=0 ._read=-87=-74=-19 ._reading=-39=-19=0 ._ready=-31=-26=-32
._recovering=10=-3=0 ._red=-69=-82=-22 ._rest=-19=2=-14 ._right=-61=-77=-8 ._ring=15=-8=0 ._rings=4=-14=-1 ._roasting=52=7=0
._room=44=-55=-4 ._rpe=21=35=26 ._runner=35=51=0 ._running=59=18=72 ._s=-23=-15=-7 ._salt=-44=-18=0 ._same=-71=-52=-15
._sangre=52=-37=-5 ._sangue=75=70=-1 ._sat=21=40=97 ._saw=-66=-104=-11 ._scratch=-7=-21=-20 ._second=-2=13=-4 ._seeing=49=-68=0
._seized=9=14=16 ._send=-60=-48=-1 ._severe=28=2=0 ._shaking=-73=-42=0 ._sharp=-63=18=-7 ._shattered=-14=-7=-2 ._she=87=105=7
._shin=-38=-8=0 ._shivering=-2=24=0 ._shivers=20=-17=-2 ._short=43=52=0 ._should=-53=-25=-9 ._shoulder=-9=-52=-1
._shoulders=-11=-53=0 ._sick=-16=-19=5 ._side=-21=-39=-7 ._sir=6=-7=-13 ._sister=-61=-45=-4 ._skin=28=19=-13 ._skipped=41=-35=-1
._sleep=11=9=-2 ._sleepy=-73=-61=-10 ._slept=-18=-38=-21 ._slight=-63=-48=0 ._slurring=24=13=-9 ._smashed=-43=-50=-31
._snapped=-16=-1=-2 ._so=1=41=-2 ._soaked=-4=-118=-6 ._sodium=68=67=-18 ._someone=-56=-18=-6 ._something=7=-13=-37 ._son=-43=-50=0
._sore=51=18=-4 ._soreness=48=-78=-14 ._sorness=-26=-18=-8 ._speaker=-36=-26=-10 ._speech=45=49=-3 ._speechless=-14=-23=-7
._spinning=-29=43=0 ._stabbing=14=-8=-6 ._stairs=-20=-21=0 ._standing=-64=-64=-2 ._staring=6=13=10 ._started=109=96=86
._stepped=19=-21=-6 ._stiff=-65=-66=0 ._still=-67=-35=-26 ._stitch=-49=-42=0 ._stomach=23=-9=-2 ._stood=-44=-25=-8 ._stool=18=18=0
._stop=-38=-15=-15 ._stopped=-16=-9=-1 ._storm=-30=-19=-9 ._strava=41=39=0 ._stress=44=-57=0 ._striker=-45=-38=-7
._stroke=5=22=-17 ._stroked=-16=-12=-5 ._struggling=41=36=0 ._stung=20=15=-1 ._sudden=42=-9=0 ._suddenly=23=-35=0 ._sugar=10=15=0
._suicidal=74=92=92 ._suicide=-26=-28=-16 ._sun=-21=-9=-6 ._sunburnt=40=40=-3 ._sweat=-6=-28=0 ._sweated=-51=-48=-1
._sweating=-87=-92=-4 ._sweats=10=-54=-2 ._sweaty=18=10=-5 ._swelling=-165=-85=0 ._swollen=-133=-67=0 ._take=-103=-94=-4
._taking=-71=-45=-44 ._teaching=-23=-38=-10 ._temperature=-4=-42=-43 ._testicle=58=-30=-8 ._thank=15=39=-3 ._thanks=-12=-18=-32
._that=-64=-80=-3 ._the=-158=-132=1 ._there=23=6=5 ._they=136=100=-27 ._thighs=11=-57=-51 ._think=111=-5=-11 ._thinking=96=93=76
._third=10=54=-9 ._this=56=54=26 ._thought=-71=-39=-60 ._three=-60=-7=-2 ._threw=51=7=-5 ._throat=5=-31=24 ._throwing=44=56=0
._thunderclap=52=52=0 ._tick=48=-73=-12 ._ticker=66=-55=0 ._tightness=32=42=0 ._time=-67=-60=-5 ._tired=43=81=8
._toddler=-69=-30=-5 ._toe=22=-38=0 ._toes=33=-50=-2 ._toilet=1=-39=-2 ._tongue=48=47=0 ._took=11=42=44 ._total=-3=-14=0
._totally=-27=3=-13 ._tough=-7=26=0 ._train=-55=-36=-28 ._treadmill=-98=-84=-3 ._tried=84=66=-7 ._tripped=-35=-2=18
._trying=31=52=0 ._tummy=-22=2=-10 ._two=-186=-134=-19 ._type=-74=-25=-4 ._typing=31=16=-18 ._undo=-61=-47=-3 ._units=-12=-9=3
._up=-31=12=-4 ._urine=16=-23=-3 ._used=-66=-36=-27 ._usual=-56=-20=-2 ._very=-4=-67=0 ._vision=12=56=-6 ._visited=2=12=0
._voice=9=21=-2 ._vomit=13=42=-5 ._vomited=72=-84=-8 ._vomiting=19=-43=-8 ._w=-83=-38=2 ._walked=19=27=-3 ._walking=54=57=0
._want=-19=-3=2 ._warm=-59=-50=0 ._was=79=-22=-24 ._wasp=20=21=0 ._watch=41=0=-1 ._watched=-78=-103=9 ._we=-4=18=0
._weak=-121=39=4 ._weather=-30=-20=6 ._wee=-98=-30=-13 ._weeing=36=-24=0 ._weighed=-55=-14=0 ._weight=-38=5=-2 ._weird=2=15=0
._went=36=31=-10 ._what=-134=-96=-36 ._wheezing=3=15=0 ._when=3=36=63 ._where=6=-5=-11 ._who=-79=-44=-9 ._whole=-25=14=-3
._why=11=30=-29 ._wife=-55=-53=-6 ._will=-34=-13=-28 ._wind=-26=-45=-5 ._wiped=-16=-43=-4 ._wish=44=50=30 ._wo=-103=-40=-16
._wobbly=-42=-105=-10 ._woke=5=23=-10 ._woken=16=-17=-3 ._words=-15=-3=-10 ._work=7=12=0 ._worst=21=48=-18 ._wrecked=18=36=-3
._writing=84=67=-23 ._wrong=-93=-48=0 ._wrote=10=22=21 ._yellow=-95=16=0 ._you=23=4=53 ._zero=-43=5=-5 ._zonked=-3=-21=-6
0=-20=-50=-90 0_)=16=23=0 0_,=-146=-162=4 0_-=-58=-23=-6 0_.=-20=-26=2 0_0=-245=-161=-95 0_:=-19=-25=-1 0_?=18=44=-8
0_after=-121=-64=-24 0_all=25=-33=0 0_am=17=19=-10 0_and=-113=-111=-61 0_at=-33=-52=15 0_avg=-32=4=-1 0_because=18=-6=0
0_bottles=-13=-2=-1 0_bpm=-36=1=0 0_but=-11=-40=-16 0_by=-33=-3=0 0_cannot=15=26=58 0_chest=142=115=0 0_cos=20=29=-4
0_cuz=-39=-35=0 0_d=3=19=-3 0_days=14=122=-9 0_degrees=-17=28=-6 0_dogs=-14=12=0 0_drank=-11=-11=0 0_e=-11=-7=-7 0_energy=-23=20=0
0_even=-68=-8=0 0_felt=37=0=0 0_foot=-154=-23=0 0_for=-41=47=-2 0_from=-11=-2=-4 0_got=66=67=25 0_h=-22=2=-4 0_had=94=75=0
0_haha=-84=-97=-2 0_hours=-45=-41=-6 0_hr=-12=4=-5 0_hrs=-48=-54=-15 0_i=-247=-220=-7 0_in=-84=-105=-25 0_is=-23=-29=-4
0_ish=-80=-23=-5 0_k=21=29=-44 0_kg=8=11=-6 0_kilos=122=56=0 0_km=-25=-4=0 0_l=0=12=6 0_last=-11=-28=-1 0_lb=34=4=-4
0_lbs=-26=-5=18 0_legs=-44=-88=-21 0_like=-47=-11=0 0_litres=-44=-9=-6 0_lol=-10=-52=-25 0_lying=1=73=0 0_maybe=-63=-35=4
0_mean=20=13=0 0_mg=-52=-39=-18 0_mile=-10=-19=-7 0_miler=15=-36=0 0_miles=49=50=27 0_min=50=56=-2 0_mins=-14=-47=0
0_minutes=44=35=-1 0_ml=-41=-31=-1 0_months=-67=9=-5 0_my=-72=-30=-12 0_next=-2=14=0 0_no=5=14=7 0_not=-80=-27=0 0_now=-81=-31=0
0_of=-62=-37=-10 0_off=81=61=-2 0_on=85=82=-12 0_only=0=-40=-4 0_or=31=68=-6 0_out=-87=-13=-11 0_oz=-31=-26=-2
0_paracetamol=4=22=46 0_percent=-104=-59=0 0_pints=29=22=-1 0_pm=29=1=13 0_rd=-32=6=0 0_reps=-28=-10=0 0_rpe=-9=-18=-12
0_s=-16=-34=29 0_sat=47=-29=-4 0_sec=25=9=-2 0_sets=-35=4=0 0_sleep=-69=-56=-13 0_slept=75=64=-2 0_so=2=15=-17 0_sore=-85=-21=-8
0_soreness=-33=9=-16 0_th=-16=26=3 0_the=-75=-70=-21 0_then=-147=-139=-9 0_they=47=81=-2 0_this=129=-76=-1 0_times=-5=-83=5
0_to=-48=60=5 0_today=-54=-99=-25 0_tomorrow=-18=-20=7 0_up=51=74=0 0_w=-51=-31=-2 0_weeks=-47=-64=-8 0_with=-131=-92=-7
0_wks=-25=-33=0 0_woke=-48=-39=0 0_years=70=55=-3 0_yesterday=-12=-11=0 0_z=-12=-12=-10 :=48=94=-11 :_0=-33=-24=-9 ?=-80=-60=-88
?_,=-55=-57=-7 ?_.=-90=-67=-38 ?_0=65=0=-6 ?_?=115=118=-8 ?_and=-113=-90=-11 ?_i=-68=-68=-4 ?_no=-79=-103=-8
@!aboutToOther=-13=-18=13 @!ache=-131=-80=-49 @!aching=-86=-48=-28 @!airHunger=-102=-102=-5 @!airWord=8=36=-9
@!aloneBetter=-12=25=-19 @!asPrescribed=-22=-27=-38 @!askedWord=-56=-21=-36 @!atRest=112=118=-36 @!ateWord=-81=-54=-4
@!back=39=40=30 @!bad=-36=21=-1 @!badLuck=-12=-29=-35 @!badNight=-43=-13=3 @!ballGame=-12=-8=-19 @!beAlive=145=169=116
@!bed=-36=-110=-37 @!beenSick=-2=-19=-5 @!behaving=24=36=38 @!bendLift=-1=-62=-24 @!bikeThing=29=21=-6 @!biter=-13=-18=-8
@!blackThings=-6=18=-23 @!bleedWord=-29=-23=-9 @!bleeding=-61=-38=-16 @!bleedingWord=-61=-38=-16 @!blood=-56=-18=-8
@!bloodOnly=-32=-14=-8 @!bloodSwear=-29=-13=-14 @!bloodThing=37=47=-11 @!bloodWord=-32=-14=-8 @!bowlWord=60=59=-3
@!breath=26=60=-16 @!breathless=-22=-68=-9 @!calf=31=10=0 @!calfPain=34=35=-35 @!cameTo=52=54=96 @!cannot=-73=3=-22
@!cannotThink=-30=-19=-6 @!carrying=39=67=33 @!chest=-18=-2=0 @!chestPain=-56=-19=-4 @!chills=13=15=0 @!clockTime=-48=-31=-9
@!closing=-50=-39=-19 @!clot=25=52=0 @!coffee=-30=-26=-2 @!cold=-87=-59=-31 @!coldOnly=-51=-46=-25 @!coldOrCough=-34=-40=-7
@!coldStart=-85=-43=-35 @!confused=-30=-19=-6 @!confusedBy=-36=-7=-6 @!coolOther=-27=5=-1 @!crashWord=-18=-18=-10
@!curtains=16=39=-6 @!cutObjects=-11=-51=13 @!cutWord=-30=-31=-24 @!dark=-46=-93=-11 @!darkLoo=-98=-18=-11 @!darkOnly=-98=-18=-11
@!darkening=-98=-18=-11 @!deadOrOther=-3=-18=-4 @!deadlyThing=2=-7=-11 @!deathMarch=-30=-35=-65 @!device=6=-28=-46
@!diabetes=-59=-62=-29 @!distanceWord=-52=-27=-23 @!dizzy=-53=-49=-34 @!drinking=14=-1=-8 @!drinkish=-10=-8=3 @!droop=1=-12=0
@!drops=31=76=-3 @!easyEffort=68=94=-46 @!eating=-40=-68=-5 @!edgeSport=25=11=-26 @!elsewhere=-8=39=-2 @!everRecord=-9=-34=-22
@!exertion=35=-23=-40 @!exertionHeart=-49=-81=-51 @!exertionOnly=24=5=-40 @!exertionPlace=-47=-12=-49 @!faint=-46=-47=-22
@!faintRaw=-64=-61=-18 @!faintish=-18=-9=6 @!feelAwful=-23=-24=-2 @!fellWord=-18=-18=-10 @!fever=-73=-72=-52
@!feverBeside=-58=-35=-25 @!feverSense=-19=-23=-49 @!fillsIt=-22=3=-4 @!fineNow=-35=-38=-9 @!fitContext=-45=-49=-32
@!fitSense=14=11=-7 @!flaresUp=-99=-7=-29 @!foodNumb=-49=-13=-25 @!forgotten=61=17=-1 @!fullOf=57=-23=-10 @!getUp=-15=-72=-19
@!goOnSport=-38=3=-36 @!goingOn=12=9=52 @!gone=30=26=-7 @!grayOrSweaty=23=29=-19 @!greenThings=-35=-16=-25 @!gym=-24=-51=5
@!hardTo=-107=-52=-22 @!hardWork=-4=-2=-40 @!headache=-36=-25=-13 @!heart=11=-24=-13 @!heavyThing=-13=-10=-10
@!helpTopic=45=59=-23 @!hereWord=9=6=34 @!hit=-47=-96=0 @!holdBreath=-17=-32=-3 @!holdWord=26=25=0 @!hospitalSense=-51=-132=-3
@!hot=-16=-11=0 @!hotOrFar=1=-16=-8 @!hours=-4=-54=-8 @!hugeWord=-42=-55=-15 @!illWord=-51=-10=59 @!irregular=73=-15=-10
@!joint=-15=-13=-5 @!jokes=58=52=58 @!justWant=51=33=90 @!kidsOrPets=-13=-18=-8 @!killJoke=-29=-13=-14 @!killing=-19=40=-23
@!knownPlace=29=29=-23 @!leg=41=36=-18 @!legClot=25=52=0 @!legsWent=-55=-42=-45 @!legsWord=-23=-27=-6 @!life=111=107=77
@!lifeOther=14=11=-7 @!lightThing=-18=-16=-4 @!limbPlace=36=32=-20 @!limp=-11=-47=0 @!lips=57=54=-5 @!liveFor=62=65=39
@!livesWithIt=-6=-13=-10 @!load=62=78=67 @!longMinutes=-11=20=-4 @!lostWord=-16=11=-14 @!low=-98=-18=-11 @!making=65=73=-19
@!manyWord=-26=-7=-12 @!medicalWork=-8=4=-17 @!memoryOf=41=46=-1 @!mindElsewhere=-39=-38=-6 @!missMe=0=16=61 @!moveFeel=-20=30=-12
@!moveLift=-30=-11=-20 @!muchLonger=8=12=45 @!muddled=-52=-12=-16 @!muscle=6=-59=0 @!myChest=0=10=0 @!nausea=-2=-19=-5
@!nauseaStrong=-26=-25=-5 @!neckBack=39=40=30 @!neckOrBack=39=40=30 @!needWord=41=53=51 @!nightRest=15=28=0 @!nightWord=30=30=47
@!noHelp=-7=9=-25 @!noPoint=-22=-17=-23 @!noPower=65=36=-16 @!notBodies=0=-14=-24 @!notEnough=-27=-60=90 @!nothingLeft=-7=9=-25
@!nothingWord=71=103=10 @!now=-5=39=-2 @!numb=-66=-16=0 @!numbStrict=-66=-16=0 @!numbersHead=-43=-53=24 @!obey=41=47=-45
@!odd=-91=10=-5 @!oddWays=-20=-17=0 @!onPurpose=-3=-1=-25 @!onThePaper=63=5=-14 @!oneCalf=31=10=0 @!onePoint=-5=15=-7
@!openWord=-3=-1=-25 @!openedBy=18=37=-3 @!otherGoodbye=-32=-43=-42 @!ownLife=43=45=4 @!painWord=50=-17=-2
@!palpitation=-37=-26=-11 @!passOut=-50=-21=-28 @!passedSoon=-21=-10=-1 @!peeOther=2=56=4 @!peopleLike=-42=-17=-18
@!pleased=-37=-40=-9 @!pouring=-29=-23=-9 @!pressing=2=-17=-16 @!prideSwallow=8=1=-34 @!puffSport=-2=-6=-14 @!puffy=-33=5=-19
@!pulse=16=11=-3 @!pushing=6=17=-29 @!puzzle=-39=-10=69 @!puzzleYours=-3=-2=48 @!rainDrops=37=63=-10 @!rainOnly=-35=-6=-18
@!rainOrSweat=37=63=-10 @!reasonWord=101=90=50 @!redDrinks=62=-67=-3 @!redHot=-23=-17=0 @!redStuff=-32=-14=-8 @!relapse=-28=-31=-8
@!rest=13=-42=-32 @!restNow=19=8=-30 @!sayWord=-6=6=-18 @!seeingThings=14=40=-1 @!seizure=-68=-68=-7 @!sense=89=92=-23
@!seriously=-23=-25=-48 @!sharpThing=18=37=-3 @!shavingAndCooking=15=85=-19 @!shoeThing=-21=-45=-13 @!shoesOnly=14=11=-7
@!shortEffort=-29=-13=-14 @!sickPraise=12=25=26 @!simile=101=-14=-19 @!sinceWord=79=-14=-7 @!skinPlace=-20=-22=-23
@!sleepHours=28=-27=0 @!slipped=-34=-38=-4 @!smallBleed=-2=-2=-11 @!snot=-39=-38=-6 @!sore=-20=-24=-23 @!soreThroatOnly=-34=-40=-7
@!soreWord=54=45=0 @!speech=3=7=-39 @!speechWord=8=13=-34 @!sprainSense=8=8=-27 @!staggering=50=66=-7 @!stiffNeck=-33=-6=0
@!stopped=-56=16=9 @!strangely=15=21=-2 @!strongAche=-66=-26=-6 @!suddenPain=65=8=0 @!suddenly=-55=-42=-45
@!suicideSport=-68=-27=-37 @!suicideTalk=-6=7=-13 @!sunWord=-57=-21=-5 @!sunny=35=107=-19 @!sweaty=65=85=-26
@!sweetThings=-10=-8=3 @!swollen=-33=5=-19 @!swollenArm=-75=-37=-24 @!swollenFace=-33=5=-19 @!swollenLimb=-33=5=-19
@!swollenStrict=-33=5=-19 @!tarry=-32=-14=-8 @!thingsDropped=-87=-74=-78 @!thingsOnWrist=-45=-81=-33 @!thinking=69=72=-56
@!times=76=11=-4 @!tinglyWord=-66=-16=0 @!tiredLegs=12=23=-32 @!toLive=96=93=98 @!toTheLoo=-56=16=9 @!tonsils=-34=-40=-7
@!transport=0=-31=-20 @!trip=-12=-8=-19 @!upWord=-20=2=7 @!urine=224=-105=-35 @!veryHot=14=8=-1 @!vomited=-26=-25=-5
@!vomiting=-46=-24=0 @!wakeOrLive=93=119=78 @!walking=22=-78=-8 @!wallWord=11=7=14 @!want=-26=-29=-48 @!warmBath=-13=-23=-10
@!waterWord=70=-47=-14 @!weakFrom=-89=-70=-21 @!weatherFog=-50=-16=29 @!weatherTemperature=72=150=-8 @!weekWord=-29=-13=-6
@!weightPlace=4=-32=-5 @!wentDown=-44=-19=-16 @!whatHappened=71=98=9 @!whatOneKnows=-15=-36=-4 @!whereThings=-58=-44=-38
@!wider=-20=2=7 @!wipeWord=3=-33=-11 @!wishWere=33=32=46 @!wound=29=47=-16 @!wrongBreath=-82=-66=-6 @!wrongWord=-3=-18=-4
@aboutToGo=56=69=-64 @aboutToOther=-48=-12=-60 @abscess=38=96=-7 @ache=17=-3=-30 @aching=17=-23=11 @achingShaking=11=-17=-28
@air=131=132=-28 @airHunger=147=185=18 @airIsSo=-88=-153=-12 @airWord=112=172=-43 @allOfIt=2=7=47 @allOverWord=-160=-74=-15
@allergen=162=162=-49 @allergicReaction=55=64=-18 @aloneBetter=26=122=25 @ambulance=88=126=-28 @anaphylaxis=286=305=-30
@angina=87=119=-24 @arm=39=137=33 @asPrescribed=-39=-26=14 @askedWord=-35=-18=-30 @askingWord=-13=2=-69 @asthma=16=29=-21
@asthmaAttack=-19=-4=-3 @atOnce=157=145=3 @atRest=173=90=-9 @ateBeetroot=-102=-57=-23 @ateWord=49=89=-46 @audioThing=-168=-129=-30
@awayForAWhile=17=30=-51 @back=-18=-27=12 @bad=71=70=-24 @badLuck=-60=-19=1 @ballGame=8=-25=4 @bath=-22=21=-8 @beAlive=59=69=44
@beanWord=34=58=-7 @beats=151=30=-22 @bed=-42=-37=-25 @beenCutting=8=43=43 @beenSick=-58=-76=-25 @beerJoke=-67=4=0
@behaving=-2=36=-61 @belly=59=16=-31 @bendLift=49=-14=-38 @betterOff=148=150=128 @betterWithout=83=74=52 @betterWord=36=61=77
@betweenWords=70=57=-9 @bigger=69=12=-8 @bikeThing=45=15=-26 @bite=74=-44=-9 @biteWord=108=-5=-10 @biter=142=50=6
@bittenThing=-32=14=79 @bittenWord=147=64=-19 @blackThings=-88=-77=-67 @bladder=37=3=0 @bleedWord=-68=-58=-16
@bleeding=-11=-20=-35 @bleedingWord=37=23=-28 @blewUpRace=-89=-48=19 @blindWord=10=27=0 @blood=30=44=-22 @bloodIn=11=-106=-6
@bloodOath=-2=-16=0 @bloodOnly=57=38=-19 @bloodSwear=-41=-37=27 @bloodThing=-118=-108=-15 @bloodWord=-1=-52=-11 @blue=98=5=-36
@blurry=-45=11=-25 @bodySide=39=55=-25 @bone=104=107=-3 @boneDry=-7=125=14 @boneName=93=22=-83 @boneOut=64=132=-10
@boneParts=-31=-5=2 @boneStrict=96=-48=2 @boneWord=64=-19=-27 @boozy=-78=-75=-1 @bowlFood=-120=-114=-16 @bowlWord=56=56=-13
@brainFailing=-23=-17=-4 @breath=136=173=-36 @breathless=170=255=-72 @broken=9=-49=-29 @brokenWord=-30=-3=-14 @bruised=5=-37=-34
@burn=-31=14=-8 @burningUp=95=-84=11 @bustWord=-7=-31=-4 @calf=17=-76=-40 @calfPain=-70=-6=-6 @callingMe=45=48=0
@calvesBurn=5=15=-10 @cameRound=60=104=0 @cameTo=163=206=-34 @cameToStrict=84=74=-12 @cameraWord=-29=8=-2 @cannot=113=99=-14
@cannotFill=108=188=-51 @cannotStand=6=58=-38 @cannotStrict=44=50=5 @cannotThink=57=72=-41 @carOnRoad=92=104=16
@cardiacWord=59=46=0 @carrying=-35=-54=8 @cellulitis=43=24=11 @chest=280=406=-65 @chestInfection=-39=-92=9 @chestPain=84=85=-12
@chestThing=-159=-162=14 @chestish=198=275=-49 @chills=248=23=-21 @clockTime=-68=-78=-45 @closing=47=44=-90
@closingStrict=78=78=-20 @clot=22=41=-7 @clothes=-54=-105=33 @coffee=-64=-88=-1 @coffeeGrounds=26=83=-1 @cold=-71=-107=-32
@coldOnly=28=5=-13 @coldOrCough=-21=-115=-12 @coldStart=-59=0=-83 @coldWord=-12=-21=-1 @collapse=70=80=-16
@collapsedThing=-277=-237=-6 @colorOfUrine=-11=-104=-4 @coloredWord=238=90=43 @comeOut=96=129=-18 @confused=303=378=-37
@confusedBy=-101=-164=-14 @controlWord=-41=-38=-8 @cookedMyself=-50=8=-31 @cool=-17=-8=0 @coolOther=57=22=23 @coreWord=-17=26=-2
@cough=-8=31=-17 @coughColor=125=-70=-15 @coughed=172=196=-17 @crashInto=94=85=34 @crashWord=40=2=-15 @creamWord=-38=6=15
@crossLegged=4=-10=-5 @curtains=-114=-97=-12 @cutMyArms=169=221=207 @cutObjects=19=36=-97 @cutWord=82=46=-43 @cutting=104=161=111
@cuttingWord=18=35=61 @dark=128=15=-56 @darkLoo=44=-14=-35 @darkOnly=-48=-101=-20 @darkening=58=36=-41 @dayWord=-25=-88=-23
@days=23=-63=6 @deadOrOther=0=-15=-40 @deadWord=-50=-28=12 @deadlyThing=-1=36=83 @deathMarch=-12=-16=-32 @deformed=94=116=0
@dentist=-132=-106=-29 @device=-30=-61=-14 @deviceOnly=-40=-40=8 @diabetes=-36=-4=-51 @diarrhoea=280=-101=-1 @digging=39=56=-24
@distanceWord=-22=29=-30 @dizzy=308=-46=-58 @doctorWord=-57=-67=-19 @doseWord=-8=40=-23 @downArm=45=128=2 @dragging=106=179=-3
@drankLots=66=98=-8 @dressing=-7=103=-33 @drinkOrSweet=-7=11=7 @drinking=-1=26=-30 @drinkish=-73=-20=8 @droop=106=54=-67
@dropTo=5=27=-10 @drops=75=-58=-28 @drowsy=40=72=5 @drunkLike=83=121=-7 @dryGround=16=4=-1 @dryPaths=-52=-35=19 @dying=35=43=91
@eachBreath=-8=79=-6 @earWord=34=14=-17 @early=-63=-61=-41 @earlyWord=-157=-111=-28 @easyEffort=-61=-28=-61 @eating=-72=-58=-33
@edge=22=91=94 @edgeSport=-6=-29=-51 @elsewhere=-20=0=5 @elsewhereSwollen=-118=-140=-53 @emptyOrFull=49=12=4 @endLife=285=272=257
@endOfTether=184=198=194 @endThemselves=-17=-27=-6 @epilepsyWord=7=13=-13 @epilepticWord=55=65=-13 @everRecord=20=51=-44
@everyDay=70=-19=16 @exactSpot=9=-218=-56 @exercise=-31=8=7 @exertion=-1=28=-36 @exertionHeart=-34=-18=-26 @exertionOnly=8=-14=16
@exertionPlace=-16=8=5 @eyeWord=121=69=-46 @eyelidWord=30=2=0 @eyes=121=69=-46 @eyesRolled=70=67=0 @face=25=55=-29
@faint=305=363=-45 @faintRaw=119=91=-48 @faintish=103=87=-47 @farAway=43=60=-6 @feelAwful=79=46=0 @feelFaint=157=118=-43
@fellWord=14=-3=-10 @fever=226=-80=-47 @feverBeside=131=-13=-67 @feverSense=-167=-75=-12 @fewWordsAtOnce=38=51=-7
@fillsIt=113=85=-63 @film=-75=-65=-7 @fineMark=-46=-19=-2 @fineNow=-90=-32=-29 @finishSentence=35=42=0 @fitContext=56=84=-62
@fitNoun=82=87=-14 @fitSense=-32=-43=-20 @fittedWord=35=49=-27 @flaresUp=10=-43=-40 @flashes=69=-162=0 @flopWord=-60=-107=-11
@flu=-5=-92=-27 @foamPop=25=-59=-17 @foodNumb=96=96=-30 @foot=42=-183=-55 @footDrops=43=61=0 @forMyHeart=-156=-110=-28
@forgetting=142=174=-22 @forgotten=-63=-71=-43 @foundMe=63=68=0 @fractureOther=-59=-6=-1 @fractureWord=39=-47=-15
@fullOf=-105=-85=-63 @funnyFace=-200=-189=-21 @funnyMuddle=-56=-53=7 @funnyTurn=-7=14=-2 @gaveWay=119=73=-2 @getUp=-42=-18=-45
@getsMe=80=44=104 @gettingWeak=30=-40=0 @gettingWorse=121=-86=-6 @givesWay=309=50=-13 @goOn=-15=79=127 @goOnSport=-4=14=-11
@goOnWord=8=11=-7 @goSince=22=-23=-8 @going=70=55=-32 @goingOn=85=130=124 @goingOnWhat=-47=-40=-2 @gone=4=-11=-13
@goneDown=-103=-42=-3 @goneThrough=-26=4=-7 @grayOrSweaty=-25=27=-29 @greenThings=47=141=-29 @grief=-59=-68=-6 @groin=38=-64=-5
@ground=-46=-34=-40 @gurgle=36=111=-1 @gushing=203=300=-50 @gym=-137=-112=-62 @hand=-10=22=-21 @handOneSided=137=114=24
@handPlace=8=29=18 @hangover=-17=17=-2 @hardTo=62=54=-18 @hardWork=-38=-79=-48 @hateWord=-33=-49=-37 @head=28=52=-31
@headGone=29=67=6 @headInjury=12=16=-5 @headKilling=139=215=-2 @headOut=83=-59=-6 @headPain=17=89=0 @headPlace=-32=8=-22
@headTorch=-144=-126=3 @headache=143=243=-28 @healthyUrine=-149=-29=-30 @heardPop=149=-25=-7 @heart=128=37=-53
@heartAttack=33=77=0 @heartBeatWord=32=-25=-10 @heartCondition=-88=23=5 @heartHurts=91=286=-10 @heartRateWord=-51=-14=-9
@heartRaw=117=36=-2 @heartThing=-139=-96=-42 @heatStroke=57=51=8 @heavily=23=83=-23 @heavyThing=-59=-6=-14 @heldTongue=-73=-63=-24
@helpTopic=-41=-34=-26 @hereWord=54=-30=34 @historyOf=-28=12=-21 @hit=68=93=8 @hitBy=-44=-32=4 @holdBreath=63=0=-2
@holdWord=34=-23=-16 @homeWay=88=131=-6 @hospital=56=-102=-7 @hospitalSense=-64=-53=-6 @hot=86=-5=23 @hotAndCold=57=-23=12
@hotDry=160=206=-26 @hotOrFar=-85=-64=-30 @hotSkin=-17=74=-19 @hours=-6=-17=-18 @hugeWord=-15=-70=-50 @hypo=31=29=0
@hyponatremia=-26=-48=-18 @iAmDying=77=101=-25 @illWord=-33=-59=-5 @inAmbulance=8=2=-11 @indigestion=54=55=0
@infected=234=-151=-37 @infectedWord=139=-70=-13 @inhaler=111=112=-9 @insideWord=89=87=-26 @irregular=36=-133=-79
@irregularStrict=119=-1=-11 @isGone=73=40=15 @itAll=57=35=58 @itch=-4=13=-12 @itchAll=88=104=-7 @jab=-179=-150=19 @jaw=115=88=-20
@jerking=159=152=-26 @joint=20=-110=-36 @jokeAttack=-31=-10=22 @jokes=-15=-22=0 @justWant=22=55=124 @keepDown=142=-136=32
@keepWord=4=-25=-60 @kidneyPart=-42=-48=-26 @kidsOrPets=-99=-83=-18 @killJoke=-5=-30=-35 @killSelf=297=362=358 @killing=87=102=25
@knifeWord=49=-34=42 @knownPlace=56=84=-31 @lasting=80=-5=0 @laughing=-129=-72=-2 @left=-6=-16=-33 @leg=85=78=-32
@legClot=140=57=-7 @legsRefuse=10=6=-2 @legsWent=86=88=-29 @legsWord=-106=-22=-19 @lettersLeft=168=180=180 @life=2=15=45
@lifeOther=-55=-85=7 @lightThing=115=154=-14 @lightsOut=58=42=-5 @likeALight=35=24=0 @likeBalloons=25=28=0 @likeDark=186=13=-17
@likeTap=21=52=0 @likeWood=-9=-164=-14 @limbPlace=-41=-86=12 @limbsGoing=41=54=0 @limbsRefuse=-47=21=0 @limp=117=144=-14
@limping=41=2=-27 @lips=80=112=-74 @livesWithIt=-12=-12=-20 @load=105=34=-29 @longMinutes=0=28=-32 @lostWord=58=83=-9
@lovedOnes=35=46=22 @lowSodium=-57=-56=-19 @lump=67=-63=-2 @lungs=30=55=-13 @lyingWord=141=120=9 @making=-30=-37=-14
@manyOf=-27=16=0 @manyWord=-135=-94=-62 @medicPlace=-34=-28=-28 @medicTent=25=30=-20 @medicalWork=-26=-28=-8 @memoryOf=-124=-37=-5
@middlePlace=60=123=-17 @midges=-44=-18=-27 @mindElsewhere=-49=9=3 @missMe=71=88=79 @missedBeats=113=-126=-1 @mouth=54=137=-34
@moveFeel=-17=5=-3 @moveLift=9=4=-22 @muchBlood=-18=-28=0 @muchLonger=-38=-60=1 @muchWord=23=-17=1 @mudWord=-94=-80=-1
@muddled=-66=-95=-33 @muscle=36=-6=-22 @muscleWork=-59=1=-10 @musicWord=-39=-84=0 @myChest=109=135=-39 @myPills=80=92=167
@nail=35=-38=-6 @nails=91=124=-11 @namedSo=-11=-47=-27 @nausea=21=56=-25 @nauseaStrong=65=150=-45 @nearlyWord=64=37=0
@neck=22=12=-21 @neckBack=25=20=-11 @neckOrBack=4=-15=-9 @neckOrJaw=65=145=-33 @neckPlace=22=12=-21 @neckStiff=32=30=0
@neckWord=22=12=-21 @needWord=-101=-35=-3 @neverFelt=37=-33=-21 @nextThing=50=28=-12 @nightRest=203=-40=-49 @nightSky=-75=7=-15
@nightWord=-7=-19=48 @noGrip=91=32=-13 @noHelp=34=101=-44 @noMemory=65=71=-1 @noPoint=85=104=177 @noPower=36=-80=-13
@noSeeing=-26=7=91 @noSense=115=110=-17 @noStrength=46=-149=-28 @noUrine=308=-141=-26 @nobodyWord=81=47=83 @noseThing=-81=-57=1
@noseWord=10=47=-8 @nosebleedWord=63=66=-8 @notADoctor=-9=43=30 @notAnswering=139=157=-36 @notBeHere=48=47=104
@notBetter=2=-58=-50 @notBodies=-71=-82=13 @notBreathing=113=98=-24 @notCareIf=-73=-96=-56 @notComingDown=25=-145=-72
@notEnough=92=83=40 @notFamiliar=50=48=-28 @notGone=5=-85=87 @notHealing=-3=20=-30 @notHolding=-7=-23=-6 @notKnowing=-78=-20=-50
@notMoving=7=46=-10 @notMuscle=6=-59=0 @notNight=44=50=5 @notRecognise=50=48=-28 @notRemember=107=137=-37 @notSelf=-47=-34=-8
@notThinking=30=58=-11 @notWanting=-11=-35=11 @notWord=18=7=-36 @nothingLeft=109=55=37 @nothingWord=24=-23=-26 @now=60=23=6
@numb=-7=12=-50 @numbPlaces=-47=-83=-5 @numbStrict=57=-33=-16 @numbersHead=47=54=36 @obey=0=15=-37 @odd=114=78=-46
@oddWays=14=120=-1 @offTheEdge=-105=-56=57 @onGround=111=104=-35 @onMe=40=37=-8 @onMyChest=-84=-59=0 @onPurpose=-1=77=58
@onThePaper=105=-42=-12 @oneCalf=113=-120=-30 @oneEye=31=58=-6 @oneLimb=210=160=-19 @onePoint=145=-80=-1 @oneSideWord=-18=-56=-16
@oneSided=30=-6=-46 @oneWord=22=28=-37 @openWord=28=63=-9 @openedBy=-18=16=40 @otherGoodbye=-20=11=-31 @outFor=85=53=37
@outOfPuff=78=161=-30 @outOvernight=60=-54=21 @overIt=191=181=61 @overMe=55=23=-19 @overTheEdge=21=6=3 @overdose=233=232=209
@overheatedWord=1=18=-14 @ownArm=-38=-2=6 @ownFacts=114=135=-6 @ownLife=104=112=78 @ownPlace=69=109=-16 @ownWill=35=35=0
@paceWord=-77=-42=-10 @painWord=89=47=-14 @palpitation=253=-62=-44 @passOut=246=301=-46 @passedSoon=-107=-168=-27
@passing=-203=-173=-19 @passingBlood=36=-100=0 @peeOther=-35=-77=30 @peopleLike=-45=-23=-47 @person=11=29=-13 @phantoms=92=166=0
@phoneOnly=-112=-70=-27 @pills=98=73=159 @pillsReady=116=131=159 @pinkSpit=44=157=-1 @pissWeather=-24=-14=-4 @planned=-48=-41=-35
@pleased=-100=-76=-15 @pointTender=91=-118=-5 @pokingOut=64=189=-9 @pollen=-152=-77=-16 @pop=105=4=-34 @pouring=44=96=-31
@pouringOut=47=108=-15 @pressWord=34=80=6 @pressing=-15=-9=-40 @preventing=3=-49=-2 @prideSwallow=44=30=-22 @puffSport=-13=-10=-26
@puffy=8=40=-48 @puffyPlace=22=97=18 @pulse=36=1=-24 @pumpingOut=138=187=-15 @puncheyes=-74=-100=-11 @purple=40=38=-4
@puzzle=-55=-31=-38 @puzzleLight=-83=-102=3 @puzzleYours=-82=-55=-3 @puzzlingThing=-59=-8=46 @rainOnly=-43=4=-12
@rainOrSweat=-51=-70=0 @rash=110=161=-9 @reactionTo=-181=-147=-36 @reasonWord=124=94=177 @redDrinks=-41=66=-22 @redHot=75=-7=-13
@redOnly=-40=14=-5 @redStreak=126=-18=-4 @redStuff=98=126=-18 @relapse=106=31=66 @repeatedly=115=-8=-29 @reported=79=101=-40
@rest=-19=-77=17 @restNow=-57=-24=-42 @rhabdo=-4=-58=-30 @rightLow=11=66=23 @rigid=95=120=-5 @ringsTight=2=-45=-25 @rising=36=36=0
@rockHard=-32=-12=-23 @room=32=-50=11 @running=89=-123=-3 @saddle=1=-53=-13 @sameAgain=106=102=-1 @sayWord=31=75=-20
@scaryWord=-77=-39=-19 @scenery=-74=-97=-26 @secondsWord=101=138=-3 @seeing=56=55=1 @seeingPhantoms=16=68=0
@seeingThings=209=46=-30 @seizedUp=-46=-36=-2 @seizure=311=362=-85 @seriously=47=64=-27 @seriouslyIll=69=-42=-10
@severe=116=-60=-30 @shaking=145=168=-47 @shakingSense=-10=-30=-7 @sharpThing=-12=-32=-32 @sharpWord=59=-36=-25
@shavingAndCooking=32=104=-50 @shin=19=-46=-30 @shoeThing=-28=68=-11 @shoesOnly=-55=-63=-39 @shortEffort=-31=-18=-14
@shoulder=48=87=-26 @sickPraise=-27=-39=54 @sickWord=84=20=-7 @side=52=59=-30 @sidewaysWord=162=130=-35 @sightGone=96=198=-20
@sightWord=80=64=-32 @simile=-76=19=-28 @simpleTask=37=-4=-1 @sinceWord=76=0=66 @sittingOn=2=94=-14 @sittingOnMe=1=57=0
@skin=110=49=-44 @skinPlace=46=29=-24 @slack=-67=-75=-65 @slapping=48=-3=0 @sleepHours=-65=-67=-13 @sleeveThing=-62=20=35
@slicedWord=45=104=-14 @slipped=-45=-69=-76 @slurring=232=228=-18 @smallBleed=68=-39=-71 @smallVomit=-74=-101=-12
@smileWord=-103=-66=-16 @smiling=-5=12=0 @snot=-42=43=21 @soOrHope=62=36=89 @soWeak=105=-64=-11 @soaked=75=4=-7
@sodiumWord=-43=-13=-31 @somethingHeavy=16=-17=-3 @sore=-11=-71=-50 @soreMore=142=-4=0 @soreThroatOnly=-43=-79=-8
@soreWord=141=77=35 @sos=204=264=-1 @soundsWord=68=88=-3 @speech=114=139=6 @speechWord=137=164=9 @spinClass=-110=-65=-32
@spinning=101=-109=-33 @sportFever=-143=24=-23 @sprainSense=71=73=-2 @spreading=-44=35=-16 @spreadingWord=127=16=-11
@spreadsTo=31=43=-2 @squeeze=79=117=-55 @staggering=137=188=25 @stairsWay=16=-1=-49 @standingOn=4=74=23 @starsSeen=57=-50=-3
@stiffNeck=-82=-35=-31 @stings=1=-45=10 @stingsWhen=101=13=-1 @stool=276=-141=-21 @stopBleeding=46=59=-30
@stopOrControl=-79=11=-35 @stopped=33=61=13 @stoppedDoing=87=112=-13 @stoppedSoon=-75=-75=-6 @stoppedWorking=10=8=-3
@straightLine=-55=37=-1 @stranded=73=40=-10 @strangely=142=130=-41 @strokeWord=198=169=-4 @strongAche=85=-24=11
@strongSharp=23=-47=-25 @struck=2=-1=-32 @struggling=69=32=-15 @stuckHigh=73=-32=-1 @stuckJoint=0=-19=-12 @sudden=98=114=-19
@suddenPain=45=-31=-44 @suddenly=68=16=-66 @suicidal=143=159=141 @suicideSport=-13=-45=-97 @suicideTalk=-43=-56=-30
@sunWord=50=26=9 @sunny=-11=22=-45 @surelyIrregular=230=53=-4 @swallow=68=88=-18 @sweatOnly=19=44=-2 @sweaty=114=181=-9
@sweetThings=-85=-65=-55 @swimmy=40=48=0 @swollen=66=6=-35 @swollenArm=3=-59=2 @swollenFace=191=67=12 @swollenLimb=78=42=3
@swollenStrict=51=10=-42 @tarry=-33=-11=-35 @temperature=111=-12=-46 @tenderWord=83=-18=-8 @testicle=134=-37=-21 @tetanus=15=-47=6
@thenOn=88=67=-3 @theySaid=85=68=-6 @thigh=42=-74=-34 @thingsDropped=-70=-51=-59 @thingsOnWrist=8=23=-11 @thinkAny=9=68=-18
@thinking=63=123=-55 @thinkingOf=97=113=137 @thinnersWord=-17=47=-17 @throat=118=168=0 @throb=62=9=-23 @throughIt=23=41=22
@throughWord=-72=-50=-12 @thunderclap=52=55=0 @tia=81=54=-6 @tickInsect=51=-74=-12 @tickSigns=127=-20=-25 @times=11=24=-16
@tinglyWord=64=-45=-23 @tired=-146=-181=-16 @tiredLegs=-17=4=-71 @toAll=30=22=42 @toBone=-14=179=-4 @toDoWhat=-78=-59=-2
@toLive=95=104=71 @toStand=30=33=-20 @toTheLoo=83=25=6 @toesOnly=-78=-37=13 @toilet=17=-51=-11 @tongue=67=95=-7
@tongueBitten=85=101=-7 @tongueWord=67=95=-7 @tonsils=-52=-6=-7 @tooMany=95=83=53 @tookWord=30=19=89 @towelWord=44=125=-7
@traffic=-20=-5=-39 @trafficThing=-98=-143=12 @transport=8=-1=-41 @trip=-157=-38=11 @trivialEffort=101=72=-38 @tunnelling=33=-5=-1
@turned=227=-149=-34 @twitch=81=138=-14 @tyre=-56=-129=42 @unexplained=131=-106=-31 @upWord=77=78=24 @urine=288=-244=-80
@urineStop=-137=6=5 @vehicle=9=23=-1 @veryHot=51=47=-76 @vessels=3=27=-4 @visiting=10=23=-3 @vitalThing=16=-78=5
@voiceGone=-2=-16=-2 @vomited=101=77=-40 @vomiting=237=112=-66 @wakeOrLive=-3=-8=-25 @walkStand=-14=-129=-45 @walking=183=42=-18
@wallWord=-110=-27=-5 @want=114=125=216 @warmBath=-43=-50=22 @wasOut=17=9=-3 @waterFun=13=41=-51 @waterWord=9=16=-65
@wayForward=44=3=37 @weak=0=-61=-22 @weakAs=93=-54=-11 @weakFrom=-34=9=5 @weakOnly=-22=-4=-3 @weakStrict=74=-87=-27
@weatherFog=-44=-44=-31 @weatherTemperature=50=106=4 @weekWord=-64=-126=-25 @weightBearing=63=-148=0 @weightPlace=-35=9=-12
@weightUp=61=179=-2 @weightWord=-88=-153=-36 @wentDarkThen=34=36=-7 @wentDown=53=68=-41 @whatHappened=98=96=-7
@whatOneKnows=104=108=-96 @wheeze=67=41=-9 @whenStand=68=76=54 @whereAndWho=17=14=-2 @whereThings=-21=-43=-53
@whistledTune=-13=-37=-14 @wholeBody=56=17=29 @wider=44=40=8 @wipeWord=36=-198=-12 @wishWere=125=123=114 @without=75=101=89
@withoutKnowing=19=48=-6 @wobblyWord=66=31=-32 @wontBend=4=-57=-11 @wontGo=77=-29=-41 @wontStop=30=76=-69 @wontWake=49=88=-36
@worse=100=-89=14 @worstPain=32=49=-24 @worstWord=54=98=-39 @wound=46=-110=-59 @woundOnly=-3=92=18 @wrongBreath=50=-3=-77
@wrongWithIt=89=212=0 @wrongWord=-53=-6=-34 a=-2=-3=-54 a_0=-105=-72=2 a_baby=-77=-37=-2 a_bacon=23=-12=0 a_bad=37=38=0
a_ball=19=-8=0 a_beer=-53=-52=0 a_beetroot=14=22=0 a_big=41=-42=0 a_bit=-80=7=-4 a_blackout=74=67=0 a_blind=1=14=0
a_blister=-82=11=22 a_blood=-42=-47=0 a_board=16=10=-1 a_boil=-1=-19=-2 a_book=3=0=12 a_branch=59=55=-15 a_bug=-15=-15=-7
a_bus=-107=-137=-7 a_car=149=159=9 a_cardiac=25=5=-4 a_chair=74=-8=0 a_child=59=44=6 a_clear=-42=6=0 a_clot=41=1=0
a_coffee=0=-11=-1 a_coke=-45=-21=0 a_cola=-76=-69=0 a_cold=-1=-16=-17 a_collapsed=-11=-29=0 a_cough=2=-31=0 a_crack=44=10=-2
a_curry=-55=-50=-30 a_curtain=38=69=-7 a_dark=-63=-3=0 a_day=66=-13=-3 a_deep=10=-73=0 a_deer=-26=-5=4 a_diuretic=-30=-3=0
a_dog=43=-49=-26 a_drop=-31=-31=0 a_drum=8=-67=0 a_drunk=-35=-27=-7 a_dull=11=44=-1 a_dvt=2=40=7 a_e=22=-85=-3 a_fall=13=-12=0
a_fella=-19=19=0 a_fever=94=-42=-5 a_few=54=-35=-5 a_fiddle=13=1=0 a_film=35=52=42 a_first=11=-3=0 a_fish=73=-17=0 a_fist=3=12=0
a_fit=-37=-69=10 a_football=40=-4=-1 a_four=-21=2=-1 a_fright=44=21=0 a_full=29=48=0 a_gel=7=-10=-3 a_girl=-1=-56=-1
a_good=30=107=3 a_graze=31=43=0 a_guy=-53=-54=-6 a_half=-118=-94=-2 a_hangover=20=30=-4 a_headache=-123=-173=-1 a_heap=-17=2=0
a_heart=-83=-62=0 a_holiday=-8=-49=0 a_horse=-61=-8=-2 a_hospital=21=49=0 a_hot=-24=-62=0 a_kid=-21=-7=0 a_kidney=-1=-16=8
a_killer=5=-10=0 a_knife=15=12=-14 a_lad=-71=-69=0 a_lady=-19=-12=0 a_light=32=10=-1 a_litre=-50=-54=0 a_little=-35=-73=-5
a_load=57=52=44 a_log=-14=-26=0 a_long=96=37=59 a_lot=78=103=-8 a_low=37=-6=0 a_man=-12=17=0 a_marathon=-34=-69=-23
a_marshal=-24=-48=-12 a_meeting=-38=-10=0 a_mile=39=66=0 a_minute=-114=-85=-5 a_nap=40=35=0 a_new=-33=-32=0 a_nightmare=25=12=0
a_normal=43=6=16 a_nurse=72=27=-5 a_one=-11=-13=-6 a_pain=-55=9=0 a_paramedic=-16=-23=16 a_pint=-57=-74=6 a_plan=26=36=68
a_podcast=20=15=0 a_pop=24=-16=0 a_problem=-25=-47=0 a_race=-82=-76=0 a_rash=-27=11=0 a_red=21=74=0 a_root=-49=-59=-2
a_run=-99=-70=-16 a_runner=31=27=22 a_sack=23=26=0 a_sec=-11=6=0 a_second=25=24=18 a_seizure=84=68=-16 a_sentence=37=62=-4
a_sheet=80=47=0 a_snap=16=71=0 a_sock=-11=-17=-3 a_solid=-25=-28=-2 a_sore=-64=-45=0 a_stitch=39=41=0 a_stone=-35=-49=0
a_straight=-31=-14=0 a_straw=62=35=0 a_stress=7=-78=-13 a_stroke=69=42=-4 a_sudden=23=62=-3 a_tad=-28=-32=0 a_tap=21=52=0
a_teenager=-46=-43=-6 a_temperature=32=-58=-3 a_terrible=16=62=0 a_thing=-139=-82=-13 a_tight=-70=-40=0 a_tiny=49=28=11
a_toenail=-37=-16=0 a_tomato=-22=-9=23 a_train=36=36=48 a_truck=-69=-60=0 a_true=-54=-31=0 a_van=153=174=-2 a_vet=-28=-7=0
a_vice=61=51=0 a_wall=27=40=21 a_wasp=-40=-11=0 a_wee=-121=51=0 a_week=143=36=6 a_weight=5=33=0 a_whole=56=49=30 a_woman=-38=-48=0
able=3=-11=-12 able_to=3=-11=-12 about=16=5=4 about_,=72=53=-12 about_0=-67=4=33 about_a=76=95=-19 about_her=-6=2=-13
about_it=9=-9=39 about_jumping=-51=-25=-23 about_me=-73=-71=-33 about_running=-108=-122=-58 about_stepping=26=54=96
about_sunday=19=18=0 about_the=-145=-177=-31 about_to=163=193=-23 about_where=-23=-52=0 absol*=14=8=-5 absolutely=14=8=-5
absolutely_killed=32=22=0 accid*=-26=-5=4 accident=-26=-5=4 accor*=28=12=-3 according=28=12=-3 according_to=28=12=-3 ace=-63=8=0
ace_0=-63=8=0 ache=3=66=3 ache_behind=13=4=-1 ache_from=3=31=0 ache_in=-41=-2=0 ache_that=9=-49=-2 aches=58=48=-3
aches_.=-25=-15=0 achey=15=-17=0 achil*=89=-39=-2 achilles=89=-39=-2 achin*=41=-52=-2 aching=41=-52=-2 aching_all=23=-90=0
aching_from=-33=20=10 achy=15=1=0 acros*=50=51=-10 across=50=51=-10 across_my=13=23=-9 across_the=37=27=-2 actin*=52=65=0
acting=52=65=0 actua*=-18=-13=-14 actually=-18=-13=-14 add=-4=15=-15 addic*=-42=-29=-28 addicted=-42=-29=-28 addis*=-52=-24=-23
addisons=-52=-24=-23 advic*=38=41=10 advice=38=41=10 afib=119=53=-22 after=48=58=19 after_,=-97=-138=-10 after_.=-46=-56=28
after_0=112=95=-4 after_a=-34=-75=0 after_all=28=151=0 after_and=-20=-33=-1 after_crossfit=18=0=0 after_eating=19=20=-41
after_hills=53=44=0 after_i=-3=15=-10 after_intervals=10=54=0 after_leg=-52=-16=0 after_prawns=22=6=-2 after_squats=-25=5=-5
after_that=-27=18=-22 after_the=185=138=4 after_this=-32=-33=-23 after_work=-7=12=-5 again=91=83=86 again_,=-107=-84=85
again_.=-42=-55=-14 again_0=13=-42=11 again_and=34=-24=9 again_at=81=77=-4 again_on=104=99=-24 age=15=31=8 age_lol=-23=-7=9
ages=29=25=-8 ages_,=20=44=0 ages_and=0=20=-8 ago=11=-2=-21 ago_,=-92=-107=-21 ago_.=72=91=0 ago_and=27=12=0 agony=11=-101=-2
ah=48=86=0 ahead=-50=-70=-3 ahead_of=-50=-70=-3 aid=-90=-65=2 aid_course=-6=-21=0 aid_refresher=-62=-75=0 air=34=-10=-22
air_,=-58=-106=-3 air_.=21=32=-10 air_0=-35=-89=-1 air_in=39=46=-2 air_through=67=60=0 al=256=307=-7 alarm=-58=-35=0
alive=-50=-6=56 alive_and=-26=-10=11 all=63=15=-46 all_,=-91=-35=-33 all_.=90=71=37 all_and=25=-19=0 all_better=-28=-52=-30
all_clear=-77=-96=-1 all_day=50=-16=-12 all_evening=80=-5=0 all_fine=-34=4=-3 all_gone=-72=-68=0 all_good=-18=2=-33
all_healed=3=-18=0 all_i=-49=-4=0 all_jumbled=29=23=0 all_morning=148=-33=0 all_my=64=75=42 all_night=-34=-132=-6 all_of=23=62=4
all_ok=23=30=0 all_over=94=49=-30 all_run=-40=-35=0 all_sorted=0=12=0 all_that=28=78=0 all_the=-237=-171=-11 all_to=57=35=49
all_week=27=-22=-16 aller*=-53=-52=-16 allergic=-53=-52=-16 allergic_reaction=23=11=0 allergic_to=-64=-54=-13 allow*=-47=-18=-1
allowed=-47=-18=-1 almos*=37=30=0 almost=37=30=0 alone=-26=20=-23 alone_.=-65=-57=-20 alrea*=7=-17=-2 already=7=-17=-2
already_,=53=7=0 already_.=-24=-19=-1 already_and=-13=27=-1 also=57=124=-10 alway*=-28=-37=-6 always=-28=-37=-6
always_.=-11=-27=-6 am=36=43=9 am_,=41=7=-7 am_.=1=-8=25 am_0=-135=-81=-9 am_a=-149=-150=15 am_acting=52=65=0 am_and=46=52=17
am_at=86=93=67 am_back=-43=-61=-5 am_burning=40=74=-44 am_clammy=17=26=-5 am_confused=-8=-25=0 am_covered=15=5=0
am_dead=-27=-40=36 am_dizzy=0=111=0 am_done=82=57=85 am_dying=13=25=-28 am_epileptic=-3=-13=-4 am_expecting=-71=-84=-20
am_fine=-42=-96=-36 am_gasping=10=0=-7 am_going=44=47=137 am_good=-13=-42=18 am_grey=0=10=0 am_having=-30=22=-10
am_home=-34=-50=-24 am_i=-7=28=-11 am_in=55=72=-26 am_late=-3=-34=-18 am_not=-29=-26=-16 am_ok=2=-3=-10 am_on=-157=-177=-81
am_only=4=44=0 am_out=-15=-12=0 am_pregnant=-13=-50=-7 am_resting=-20=-28=-7 am_scared=51=29=41 am_seeing=42=115=0
am_shaking=15=57=0 am_sick=-11=-38=-9 am_so=50=74=-10 am_still=18=37=0 am_sweating=22=28=0 am_talking=64=49=-7 amazi*=-36=-58=-8
amazing=-36=-58=-8 amazing_0=30=30=0 amazing_crowd=-52=-70=-7 ambul*=8=2=-11 ambulance=8=2=-11 ambulance_.=92=89=-8
ambulance_took=-69=-74=0 an=156=144=5 an_0=-79=-58=0 an_ambulance=139=122=-11 an_article=-30=-25=4 an_easy=41=-28=13
an_eating=-12=-15=0 an_egg=36=-51=-5 an_hour=106=87=-10 an_ice=10=28=13 an_irregular=-93=-50=-6 an_old=-74=-47=-3 an_oven=0=0=33
anaph*=39=71=-19 anaphylaxis=-105=-101=0 anaphylaxis_once=-86=-75=0 anato*=-58=-32=0 anatomy=-58=-32=0 and=211=114=-48
and_0=-24=-9=-1 and_a=-116=-70=-2 and_about=-32=30=0 and_aching=23=-90=0 and_achy=10=-49=0 and_again=107=-69=-20 and_all=-30=18=29
and_arm=3=68=-1 and_back=-12=-1=0 and_being=53=57=-3 and_bigger=2=-55=0 and_blue=-44=-136=0 and_bone=5=16=0 and_bothered=-20=14=14
and_breathing=25=19=0 and_broke=-31=-32=0 and_buried=21=2=0 and_burning=3=-58=-3 and_came=31=35=0 and_cannot=154=135=-24
and_chest=-173=-69=0 and_chills=5=-18=-2 and_clammy=30=15=0 and_closing=37=39=0 and_coffee=17=30=0 and_cold=64=94=12
and_confused=84=135=0 and_dark=16=0=0 and_dizzy=-41=65=0 and_doing=-60=-55=0 and_down=21=-4=0 and_drank=-26=-35=0
and_drooping=0=11=0 and_dry=14=38=-11 and_everyone=11=27=-10 and_everything=-19=47=-11 and_face=10=1=-3 and_feel=24=71=-3
and_fell=22=21=3 and_felt=-20=2=0 and_finished=8=-6=39 and_foam=18=14=0 and_gasping=15=22=0 and_getting=53=-77=0 and_go=-96=-111=0
and_goes=0=77=-2 and_going=17=77=-2 and_gone=-44=-7=0 and_got=-11=-13=6 and_had=8=58=30 and_half=49=-50=0 and_happy=-24=10=22
and_hard=0=72=0 and_have=55=74=-3 and_he=-29=10=14 and_head=19=26=0 and_headache=65=45=0 and_his=25=21=0 and_hit=55=72=0
and_hot=43=-23=-6 and_i=217=148=-55 and_id=-22=6=2 and_in=-12=-43=0 and_inhaler=11=12=0 and_is=44=72=39 and_it=117=44=-23
and_itchy=49=-14=-8 and_jaw=32=15=0 and_just=-35=-62=-11 and_leg=25=78=0 and_legs=-33=-1=6 and_like=-32=-48=-1 and_lips=24=57=0
and_lost=-5=-14=-5 and_my=54=90=-10 and_neck=31=-28=-1 and_needles=-39=-21=5 and_new=-5=17=26 and_no=94=44=-4 and_not=45=64=-61
and_now=102=103=-8 and_off=38=-42=0 and_one=36=25=94 and_onions=-4=-10=0 and_pain=13=42=-1 and_plenty=-56=-27=5 and_puffy=24=39=0
and_ran=-87=-81=3 and_red=7=12=0 and_seeing=-30=-15=0 and_seven=4=-14=0 and_shaking=93=-119=0 and_shaky=23=0=-3 and_she=-78=-69=-2
and_shivering=10=46=0 and_shivery=66=-38=-4 and_short=22=-22=0 and_sleep=-8=-32=-28 and_slept=-36=15=-12 and_sore=80=22=16
and_soreness=21=17=0 and_soul=-51=-28=-3 and_sticky=-45=42=-1 and_still=72=97=16 and_stinks=27=-35=-1 and_sweating=17=35=-1
and_sweats=18=-9=-2 and_swollen=14=60=-3 and_talking=22=40=0 and_tears=-95=-71=-2 and_the=132=162=31 and_then=54=53=-23
and_there=40=57=-5 and_three=-1=35=0 and_throat=13=38=0 and_throbbing=2=37=0 and_throwing=20=46=0 and_tight=33=45=0
and_today=42=21=0 and_tongue=25=25=0 and_vomiting=51=47=0 and_warm=32=42=0 and_was=59=84=-10 and_weak=22=-84=-2 and_went=30=50=-3
and_wet=12=33=-1 and_wheezing=17=26=0 and_wo=51=89=0 and_woke=24=27=0 angin*=87=119=-24 angina=87=119=-24 angina_,=-8=-22=-14
angina_and=-46=-9=0 angina_spray=79=70=-10 angry=67=-107=-13 ankle=133=-49=-11 ankle*=30=-18=0 ankle_,=29=65=-2 ankle_.=40=67=-5
ankle_a=-2=61=0 ankle_and=16=8=-2 ankle_has=5=-93=0 ankle_in=-37=-8=10 ankle_is=26=-69=-4 ankles=30=-18=0 anore*=-65=-63=-52
anorexia=-59=-50=-18 anorexia_.=-40=-23=-13 anorexic=-6=-13=-34 anoth*=-8=17=0 another=-8=17=0 another_one=0=41=0 answe*=62=54=-46
answer=-46=-54=1 answering=33=35=-44 answers=75=74=-4 antib*=-13=28=11 anxio*=-23=-21=-3 anxious=-23=-21=-3
anxious_about=-23=-21=-3 any=52=-29=124 any_more=67=88=91 any_of=37=52=57 anyth*=-10=-57=-12 anything=-10=-57=-12
anything_,=3=24=0 anything_.=-31=-13=6 anything_down=51=-43=0 anything_to=21=23=0 anywa*=-26=-31=-15 anyway=-26=-31=-15
anyway_.=-1=-17=-2 anyway_0=11=-8=0 anyway_i=-43=-25=-23 anyway_my=-5=-27=-7 anywh*=-41=-16=-5 anywhere=-41=-16=-5
anywhere_,=-41=-16=-5 apixa*=-47=-9=0 apixaban=-47=-9=0 apixaban_for=-14=3=0 app=-28=9=0 appar*=61=52=21 apparently=61=52=21
appen*=-36=-29=-4 appendix=-36=-29=-4 appendix_out=-36=-29=-4 appoi*=22=7=-4 appointment=22=7=-4 appointment_for=22=7=-4
are=20=74=-2 are_0=-31=-15=-3 are_coming=24=14=0 are_dead=-30=-18=0 are_great=-87=0=-2 are_in=25=4=27 are_killing=-21=-21=21
are_not=34=82=-3 are_ok=-58=-30=0 are_screaming=-9=-14=8 are_so=57=-8=0 are_swollen=29=17=0 are_toast=-6=-17=-1 area=49=65=0
arm=-45=118=12 arm_,=-79=-63=17 arm_.=27=74=-9 arm_and=-15=25=-1 arm_dead=-45=-62=-6 arm_gone=27=36=-2 arm_is=-53=-55=22
arm_on=-32=3=-14 arm_sore=-28=-28=12 arm_too=5=10=-24 arm_warmers=-28=-24=0 arms=84=18=21 arms_,=34=48=-3 arms_like=-11=-9=-13
arms_so=13=13=-15 arms_tired=8=-15=-51 aroun*=104=-24=-23 around=104=-24=-23 around_0=-14=45=-8 around_the=35=-79=-9
arres*=-84=-65=7 arrests=-55=-34=16 arriv*=-69=-12=-9 arrived=-89=-8=0 arrived_.=-43=13=0 arsen*=-49=-31=-20 arsenal=-49=-31=-20
arter*=27=48=-35 artery=27=48=-35 artic*=-30=-25=4 article=-30=-25=4 as=-33=20=-48 as_a=-54=-76=-9 as_always=-28=-35=-6
as_anything=-28=17=-1 as_hell=25=1=25 as_last=-55=-43=0 as_planned=-22=-10=-10 as_rest=-10=-20=0 as_yesterday=-17=-31=0
as_you=-126=-163=-2 ask=-15=-41=-12 ask_,=-15=-48=-12 asked=-24=22=-1 askin*=4=0=-17 asking=4=0=-17 aslee*=-68=-41=-23
asleep=-68=-41=-23 asleep_,=-30=-9=0 asleep_.=-29=-43=0 asleep_at=37=21=0 asleep_on=-23=-41=0 asleep_standing=37=35=0
assoc*=-21=-14=-12 association=-21=-14=-12 association_.=-10=0=-11 asthm*=16=29=-21 asthma=16=29=-21 asthma_as=13=9=0
asthma_attack=-19=-4=-3 asthma_attacks=-16=-35=0 at=-28=-81=-47 at_0=-79=-30=7 at_a=45=57=-11 at_all=78=24=-35 at_every=1=42=-5
at_half=-66=-14=0 at_his=-23=-32=18 at_home=-44=-55=14 at_km=98=66=0 at_last=8=-24=-1 at_lunch=76=57=52 at_mile=32=18=-18
at_my=-30=-56=-21 at_night=2=-160=-26 at_parkrun=-31=-37=0 at_rest=161=-27=0 at_school=-15=11=0 at_the=-20=3=-54 at_uni=28=29=0
at_work=-24=-17=-21 ate=-128=-126=-24 ate_the=10=29=24 ateno*=-16=-18=0 atenolol=-16=-18=0 attac*=52=102=13 attack=97=148=9
attack_,=-83=-93=17 attack_.=31=51=0 attack_hill=-22=-46=0 attack_in=-35=-33=0 attack_last=126=118=0 attack_when=-79=-53=-3
attacks=-25=-29=-11 attacks_as=45=29=-1 au=67=84=-1 avera*=2=14=-5 avg=-17=3=-1 avg_hr=-4=-10=-1 avoid=-2=-54=-2 awake=93=163=-8
away=61=-39=-37 away_,=-43=-33=-38 away_.=38=33=4 away_and=13=45=-7 away_with=53=48=0 awful=-56=-38=0 awful_.=14=29=0
baby=-80=-107=-18 baby_,=-30=-32=-10 baby_.=-25=-19=-15 baby_0=-13=-21=17 baby_was=-7=11=1 back=-18=-27=12 back_,=32=42=0
back_.=36=15=8 back_0=1=52=0 back_and=-1=14=-1 back_at=-65=-12=0 back_fine=-7=-13=14 back_from=32=86=49 back_in=-26=54=-1
back_is=-32=-38=0 back_now=-43=-61=-5 back_of=16=17=-9 back_on=-10=20=-20 back_pain=43=-135=0 back_racing=-80=-46=0
back_running=-29=-93=-18 back_stiff=-28=-15=10 back_to=27=100=-20 back_today=91=27=0 backw*=65=57=0 bacon=23=-12=0
bacon_roll=23=-12=0 bad=4=49=1 bad_,=45=92=11 bad_and=15=-3=1 bad_headache=39=62=0 bad_i=-16=-65=-7 badly=-46=7=-6
badly_,=-28=-43=-3 badly_.=-10=-31=-1 badly_and=-22=-15=-3 bag=11=46=0 balan*=-14=-70=0 balance=-14=-70=0 ball=70=-23=-13
ballo*=137=114=-19 balloon_,=0=48=0 balloon_.=9=-38=0 ballooned=51=41=0 ballooning=102=98=0 balloons=25=19=0 ballot=-50=-41=-19
balti*=-13=3=-1 baltic=-13=3=-1 band=-41=14=0 band_round=13=16=0 bange*=64=75=-2 banged=64=75=-2 banged_my=35=58=0 bangi*=22=34=-2
banging=22=34=-2 bar=71=69=0 bar_.=24=30=0 barel*=-99=-57=3 barely=-99=-57=3 barki*=6=22=-4 barking=6=22=-4 bath=-25=-29=-1
bath_,=23=-9=0 bath_.=51=31=0 bath_0=34=19=0 bath_and=-49=-18=0 bathr*=11=24=0 bathroom=11=24=0 bathroom_floor=11=24=0
baton=-20=-18=0 batte*=-22=-36=11 battery=-22=-36=11 battery_.=16=13=-17 battery_died=-2=32=19 be=129=133=144 be_0=-20=-26=-5
be_a=112=30=-13 be_better=70=60=37 be_fine=61=48=34 beans=34=58=-7 bear=45=-77=-8 beat=-5=-18=-2 beati*=105=76=-6
beating=105=76=-6 beats=156=49=-21 beats_at=0=-16=0 becam*=32=43=0 became=32=43=0 becau*=-13=-1=-6 because=-13=-1=-6
because_of=-26=-19=-6 becom*=48=61=-1 become=48=58=-1 bed=-55=-39=-2 bed_,=15=-6=0 bed_.=61=-8=0 bed_0=-29=-11=-28
bed_and=75=-42=0 bed_at=5=11=33 bed_is=-129=-76=0 bed_with=-40=-18=0 bedro*=-78=-92=-3 bedroom=-78=-92=-3 bee=-1=19=0
bee_got=5=17=0 been=164=101=100 been_cutting=-5=59=33 been_hit=-169=-142=-14 been_in=4=11=-1 been_on=-25=31=-15
been_run=-9=-47=-19 been_sick=86=1=-13 beer=0=58=36 beer_.=23=-16=0 beer_last=-46=5=0 beers=11=-26=1 beers_were=49=5=3
bees=-50=-47=0 beetr*=-88=-37=-25 beetroot=-88=-37=-25 beetroot_juice=-17=-17=-25 beetroot_salad=-79=-40=2 beets=-88=-44=0
befor*=-69=-49=-47 before=-69=-49=-47 before_,=-8=6=-10 before_.=1=36=-15 before_0=-25=-22=0 before_a=4=13=-1 before_and=23=53=-6
before_bed=-20=-48=0 before_dinner=87=72=6 before_i=-38=-21=0 before_the=-100=-103=-14 before_you=24=22=-3 behin*=64=73=-17
behind=64=73=-17 behind_a=-19=-2=0 behind_me=-20=-30=-4 behind_my=28=34=-2 behind_the=62=65=-11 being=239=233=43
being_pulled=36=30=-7 being_sick=31=55=-3 belly=39=69=-16 belly_,=17=0=0 belly_full=4=11=0 belt=-16=16=0 bench=49=33=0
bend=37=-37=-17 bend_.=21=60=-7 bend_them=2=-99=-6 bent=92=-22=0 besid*=35=41=-5 beside=35=41=-5 beside_me=12=15=-5
best=-16=-15=-11 best_sleep=-86=-67=-3 beta=-17=23=17 beta_blockers=-17=23=17 bette*=23=46=68 better=23=46=68 better_,=-2=16=-8
better_.=11=22=-54 better_now=-87=-87=-43 better_off=139=112=82 better_than=40=55=66 betwe*=25=-27=-22 between=25=-27=-22
between_my=83=-11=-18 bewil*=-16=-23=-2 bewildered=-16=-23=-2 bib=19=67=17 bib_0=28=12=26 big=118=84=-12 bigge*=50=-24=-7
bigger=50=-33=-7 bigger_.=0=-60=-1 bigger_and=0=49=-4 bigger_than=17=-27=-2 bike=15=39=-9 bike_0=10=17=0 bike_ok=12=6=1
bill=-24=-32=-6 bin=170=144=-56 binge=-23=4=-10 biolo*=-8=-19=0 biology=-8=-19=0 birth=-87=-4=-2 birth*=-48=-10=-8
birth_.=-31=5=-2 birthday=-48=-10=-8 birthday_.=-18=-10=-8 biscu*=-15=-12=-1 bisop*=-12=10=0 bisoprolol=-12=10=0
bisoprolol_,=8=15=0 bit=-15=-33=-19 bit_,=16=34=29 bit_.=1=23=-3 bit_at=-43=-38=0 bit_blue=10=7=0 bit_confused=-64=-80=0
bit_flat=-122=-91=0 bit_from=-16=10=9 bit_high=-55=6=0 bit_me=159=59=-17 bit_my=22=-37=-10 bit_of=-35=70=2 bit_off=-28=-35=0
bit_sore=54=75=16 bit_stiff=-17=24=-4 bit_tender=-11=39=0 bit_the=-19=0=-5 bit_through=-17=-23=-1 bit_tight=-71=-55=0 bite=34=1=-2
bits=28=108=0 bitte*=73=-6=-8 bitten=73=-6=-8 bitten_by=69=-37=-7 bitten_tongue=0=20=-1 black=66=6=-10 black*=23=64=5
black_,=41=15=0 black_.=49=66=-5 black_and=-30=-99=0 black_at=22=29=-1 black_coffee=56=-55=0 black_ice=14=1=0 black_like=15=80=0
black_tea=-39=-56=0 black_toenail=-87=-33=-4 blacked=28=27=-4 blacked_out=18=13=-4 blackout=33=47=0 blacks=-55=-40=10
bladd*=37=3=0 bladder=37=3=0 blade=3=-83=0 blade*=49=35=48 blades=49=35=48 blades_and=1=37=0 blades_that=13=47=-8 blame=-37=-20=29
blank=54=100=-6 blank*=23=-13=0 bled=-47=-46=-7 bled_a=10=44=11 bleed=-35=-41=0 bleed*=21=39=-9 bleed_for=-11=-14=0
bleed_out=-37=-28=0 bleeding=21=37=-9 bleeding_.=25=34=0 bleeding_a=-31=-62=0 bleeding_and=24=25=0 bleeding_down=-28=-33=0
bleeding_from=82=30=0 bleeding_me=-12=-57=0 bleeding_out=-39=-23=0 blew=-127=-102=22 blew_my=-34=-39=5 blew_up=-65=-36=19
blind=10=27=0 blind*=-12=-28=0 blind_coming=1=14=0 blist*=-64=-35=1 blister=65=2=14 blister_,=16=-23=-2 blister_.=3=-42=10
blister_is=15=-7=0 blister_on=-119=31=0 blister_popped=-53=20=0 blisters=-129=-37=-14 bloat*=-5=55=-2 bloated=-5=55=-2
block*=-61=-32=14 blocked=-44=-55=-3 blockers=-17=23=17 blockers_.=-73=-31=-30 blood=57=38=-19 blood*=-34=-45=8 blood_,=180=124=0
blood_.=115=21=-3 blood_after=58=5=0 blood_blister=-89=-15=0 blood_clot=-42=-47=0 blood_in=42=-56=0 blood_keeps=28=71=0
blood_on=-29=-77=0 blood_orange=-61=-48=0 blood_pressure=-217=-235=-24 blood_sugar=81=115=0 blood_sweat=-91=-71=-1
blood_test=13=14=9 blood_when=58=-47=-2 blood_yesterday=-79=-58=-4 bloody=-34=-45=8 bloody_hell=-33=-12=10 bloom*=7=2=-11
blooming=7=2=-11 blotc*=18=71=0 blotchy=18=56=0 blowing_up=36=15=0 blown=39=-33=0 blown_up=39=-33=0 blue=51=13=-28
blue_.=31=17=-20 blue_and=28=-8=-3 blur=1=-5=-14 blurr*=58=-101=-10 blurry=27=-40=-10 blut=119=39=-59 board=16=10=-1 bob=-71=-47=0
body=129=184=-33 body_is=3=70=-5 body_pain=-37=-53=0 boil=-1=-19=-2 boil_on=-1=-19=-2 boile*=-50=5=-9 boiler=-51=-2=-9
boiling_,=10=15=-2 boiling_hot=1=22=-3 boked=188=140=-3 bone=-31=-5=2 bone_,=59=91=0 bone_.=20=51=-4 bone_and=9=22=0
bone_dry=-30=72=25 bone_is=39=105=-3 bone_pain=0=-49=0 bonke*=-4=-11=-6 bonked=-4=-11=-6 bonked_hard=66=51=0 book=-53=-70=7
book_on=1=-4=12 booke*=-33=-4=0 booked=-33=-4=0 bored=-91=-101=-8 born=-16=4=-3 born_with=-16=4=-3 boss=-22=-54=-22 boss_?=14=3=-3
boss_had=15=-6=0 boss_is=-21=-9=0 both=81=187=-11 both_arms=31=-1=-8 both_quads=-7=54=0 both_sides=-12=6=0 bothe*=-75=-30=-18
bothered=-113=-60=-18 bothered_on=-20=14=14 bottl*=-14=-28=3 bottle=-12=-16=0 bottle_.=44=31=0 bottle_0=-2=-15=0 bottles=-2=-12=3
bottles_.=-30=-24=-1 bough*=-33=-27=0 bought=-33=-27=0 bout=13=41=0 bout_a=4=42=0 bowl=77=55=-1 boxin*=-11=-19=0 boxing=-11=-19=0
boxing_,=-11=-19=0 bp=15=44=0 bpm=-36=9=0 bpm_.=-31=-10=0 bra=-44=-18=6 brain=3=11=-15 brain*=-13=-6=-1 brain_dead=12=17=3
brain_fog=18=-16=0 brain_fried=-3=-9=-11 brain_is=-44=-50=2 branc*=-5=-13=-15 branch=-5=-13=-15 bread=-57=9=0 break*=-42=18=24
breakfast=-28=10=-33 breakfast_,=-31=-29=-5 breakfast_.=-1=18=-23 breakfast_0=11=34=9 breaks=6=9=65 breas*=-55=-25=-26
breast=-32=-42=-2 breast_bone=2=25=0 breast_stroke=-48=-44=0 breastbone=72=97=-3 breastbone_.=28=11=-1 breastbone_and=0=14=-2
breastbone_since=2=35=0 breastfeeding=-58=-73=-22 breat*=107=174=-38 breath=-9=-33=-21 breath_,=16=2=0 breath_.=66=85=-10
breath_after=-60=-90=-1 breath_and=-56=-50=0 breath_away=-35=-44=0 breath_back=-23=-36=0 breath_between=-30=-7=0
breath_in=12=29=-1 breath_is=70=70=0 breath_of=-84=-105=-3 breath_on=-44=-77=0 breath_properly=18=12=0 breathe=3=54=-2
breathe_,=94=107=12 breathe_.=77=76=-15 breathe_0=-135=-154=0 breathe_at=7=54=0 breathe_in=-31=-22=-3 breathe_on=17=-2=0
breathe_properly=18=4=-3 breathing=93=73=-13 breathing_at=-125=-89=-6 breathing_felt=-46=-36=0 breathing_hard=-4=-36=0
breathing_heavy=-30=-57=0 breathing_is=61=112=0 breathing_through=68=35=0 breathing_was=-32=-68=0 breathless=-14=-31=1
breathless_0=-51=-67=0 breathless_on=-13=-42=0 breathlessness=53=146=0 breathtaking=10=3=-9 brick=29=78=0 bridg*=41=13=13
bridge=41=13=13 bridge_,=-6=-13=-20 bridge_and=-24=-16=55 bridge_run=3=-3=-30 brill*=-78=-55=4 brilliant=-78=-55=4
brilliant_.=-31=-18=9 bro=9=14=0 broke=-41=-81=-6 broke*=55=57=-5 broke_.=29=7=0 broke_0=10=-16=0 broke_her=-50=-19=0
broke_his=-131=-101=-1 broke_my=55=74=-5 broken=55=57=-5 broken_i=-33=1=-5 broth*=-37=-48=0 brother=-37=-48=0 brother_.=-10=-4=-15
brother_broke=-14=-13=-1 brother_is=-16=4=0 brown=78=12=-7 brown_,=83=4=0 brown_.=-15=-1=-3 brown_bread=-57=8=0 brown_like=32=77=0
brown_pee=82=0=-1 bru=11=31=-6 bruis*=-35=-3=-9 bruised=-49=63=0 bruta*=16=17=-1 brutal=16=17=-1 brutal_,=-19=-26=-8
brutal_0=11=2=0 bruv=-34=0=0 btw=-2=-7=-10 bubbl*=28=56=0 bucke*=-74=-86=-1 buckets=-74=-86=-1 buckets_,=-1=-16=0 buckl*=63=89=0
buddy=52=52=-2 buddy_has=17=19=-2 bug=-37=1=-25 bulim*=-58=-53=-39 bulimic=-57=-50=-29 bulimic_.=-30=-31=-16 bum=-65=-38=-5
bump=101=-4=0 bumpe*=-18=-57=-3 bumped=-18=-57=-3 bumps=17=8=0 burie*=21=2=0 buried=21=2=0 buried_lol=21=2=0 burn=-31=38=-9
burne*=-3=-29=32 burned=-3=-29=32 burned_my=-11=-28=42 burni*=33=55=8 burning=29=50=8 burning_,=20=92=0 burning_calves=-40=-35=-10
burning_hot=0=0=-17 burning_in=3=-13=0 burning_myself=54=98=107 burning_quads=-99=-23=-15 burning_up=95=-84=11 burns=6=-43=-2
burnt=-35=-30=-6 burnt_the=-27=-22=-4 burpe*=46=36=0 burpees=46=36=0 burst=30=-21=0 burst*=36=-20=0 bursting=22=55=0
bus=-43=-44=-21 bus_,=-87=-69=0 bus_.=3=43=7 bus_0=-4=-12=0 bus_home=2=24=0 bus_lol=36=25=0 bus_stop=80=72=0 busy=-78=-55=-37
busy_.=-46=-49=-21 but=12=-41=-72 but_0=-25=26=0 but_chest=33=45=0 but_feel=-14=-67=-3 but_got=-9=-23=-14 but_happy=-28=-32=-14
but_he=-77=-74=0 but_i=-3=50=-20 but_in=19=-8=-4 but_it=67=94=-20 but_legs=-10=69=-1 but_loved=27=12=0 but_my=14=0=-50
but_no=-13=62=-3 but_not=35=-15=63 but_ok=-23=-49=-3 but_she=-78=-100=0 but_still=-61=-82=0 but_stopped=-40=-56=0
but_the=-45=-21=0 but_today=32=43=0 butte*=-42=-56=0 butterflies=-38=-47=0 butterflies_in=-17=-47=0 butto*=70=12=0 buy=-10=-30=0
buzzi*=-65=-62=-3 buzzing=-65=-62=-3 buzzing_.=-32=-31=-3 by=-76=-56=-80 by_0=-38=-46=-13 by_a=9=17=-26 by_accident=-26=-5=4
by_evening=-39=-53=0 by_itself=24=23=0 by_my=26=22=0 by_the=28=23=-17 by_your=-19=-36=-1 bypas*=-68=-45=-2 bypass=-68=-45=-2
bypass_in=-28=-47=-2 c=8=12=-2 cake=4=19=24 cake_.=15=18=0 calf=78=-86=-30 calf_,=55=101=0 calf_.=150=34=-17 calf_a=-35=57=0
calf_cramp=-58=12=0 calf_is=-17=10=-15 calf_pain=-74=-31=0 calf_swollen=76=-49=0 calf_was=7=22=0 call=55=70=-3 call_0=120=107=-3
call_it=-58=-14=-6 calle*=-49=-35=-22 called=-49=-35=-22 calli*=45=48=-1 calling=45=48=-1 calling_me=45=48=-1 calm=-12=-17=-2
calor*=-40=27=-7 calories=-32=-11=0 calories_0=-32=-11=0 calve*=-53=-24=-10 calves=-53=-24=-10 calves_.=-22=-12=0
calves_0=40=14=-2 calves_are=-9=12=18 calves_sore=13=0=-1 calves_tight=-22=-20=0 came=119=142=-11 came_back=27=117=14
came_from=51=-31=17 came_off=-34=-31=-6 came_on=90=79=-13 came_out=-28=-62=-20 came_over=57=93=0 came_round=23=22=0
came_to=117=124=0 came_up=-28=-9=0 camp=-66=-51=-2 can=69=31=2 can_barely=24=-36=-7 can_feel=23=52=-8 can_hardly=76=-16=-5
can_i=-143=-92=-26 can_see=77=129=-49 can_we=-27=-31=-2 can_you=18=2=11 canal=-26=-43=15 cance*=-47=-55=-7 cancer=-30=-43=-10
canna*=81=54=-3 cannae=81=54=-3 canno*=44=50=5 cannot=44=50=5 cannot_add=6=22=0 cannot_be=-94=-73=-35 cannot_bear=3=-26=0
cannot_bend=23=11=-6 cannot_breath=45=50=0 cannot_breathe=-106=-65=29 cannot_catch=58=104=-2 cannot_climb=68=-71=0
cannot_complain=-71=-51=-8 cannot_control=13=23=-3 cannot_cool=-29=21=0 cannot_do=40=2=57 cannot_draw=32=43=0
cannot_feel=-116=-34=2 cannot_figure=78=94=-5 cannot_find=-85=-53=-13 cannot_finish=-19=-1=0 cannot_follow=6=69=-6
cannot_get=39=87=-19 cannot_go=-15=21=104 cannot_have=-81=-60=13 cannot_hear=-102=-88=-9 cannot_hold=-13=8=-3 cannot_hop=11=-10=0
cannot_keep=5=-78=-3 cannot_lie=65=88=-6 cannot_lift=-2=-70=-11 cannot_make=116=160=-6 cannot_move=-29=32=-8 cannot_put=8=-117=0
cannot_raise=12=-27=-7 cannot_read=39=47=0 cannot_remember=-29=-33=-13 cannot_say=-3=39=-1 cannot_see=-47=-7=76
cannot_seem=27=44=-4 cannot_sleep=-141=-109=-3 cannot_smile=-10=4=0 cannot_speak=26=40=-6 cannot_stand=30=97=-16
cannot_stay=78=155=-31 cannot_stop=-100=-152=32 cannot_straighten=45=-90=-2 cannot_swallow=17=52=-12 cannot_take=52=56=0
cannot_talk=-112=-50=-10 cannot_tell=-1=41=-14 cannot_think=-33=71=-15 cannot_to=19=-38=0 cannot_wait=-134=-51=0
cannot_walk=-59=-193=-5 cannot_work=97=112=0 car=88=72=21 car_,=43=68=-3 car_.=1=4=-16 car_dead=-24=-47=-22 car_had=16=1=37
car_hit=77=97=20 car_is=-109=-105=0 car_on=92=104=16 carb=1=-12=0 carbs=-8=-9=-37 cardi*=-76=-41=-7 cardiac=-8=-11=0
cardiac_arrests=-55=-34=16 cardiac_hill=42=10=0 cardiologist=-60=-37=-2 cardiologist_has=-17=-20=0 cardiologist_said=-25=-8=-6
carpe*=-89=-1=31 carpet=-89=-1=31 carri*=2=-3=-22 carried=2=-3=-22 carry=-73=-76=-18 carrying_the=-11=-27=-10 cashe*=28=38=0
casua*=-67=-41=-1 casualty=-67=-41=-1 cat=-92=-70=-13 cat_is=-65=-50=-4 catch=-21=32=-10 catch*=161=-12=-2 catch_my=0=-14=-6
catching=-39=-12=-2 catching_my=-39=-14=0 cats=-30=-55=-5 caugh*=-60=-65=-3 caught=-60=-65=-3 caught_my=-40=-39=0 cell=-32=-17=-21
cell_disease=27=14=11 cellu*=43=24=11 cellulitis=43=24=11 celti*=-64=-43=-29 celtic=-64=-43=-29 centr*=17=19=-5 chafe=33=-52=-2
chafe*=-74=-43=0 chafi*=-34=-10=4 chafing=-34=-10=4 chair=82=15=0 chair_.=15=18=0 chang*=44=23=-3 change=17=-25=-3 chari*=40=19=5
charity=35=6=5 charity_.=5=20=-6 charity_0=15=-13=0 chase*=-40=-18=-13 chased=-40=-18=-13 chased_me=-54=-30=-3 chasi*=-27=-4=-11
chasing=-27=-4=-11 chasing_a=-34=0=-11 chatt*=33=-54=-4 chattering=23=-6=0 chatting=-19=-2=0 check=-11=-22=21 check*=-25=-60=-1
checked=-21=-60=0 checked_out=-106=-64=0 cheek=26=81=-5 cheek*=15=25=-9 cheeks=15=25=-9 cheer*=-36=-60=-21 cheering=-42=-74=-21
cheering_.=-12=-49=-16 cheering_0=-5=-11=-5 chemo=-138=-24=-6 chess=52=131=-1 chest=40=111=-46 chest_,=79=73=-9 chest_.=-2=29=-41
chest_0=-66=-53=0 chest_and=-26=-15=0 chest_area=15=27=0 chest_day=-24=-67=-1 chest_feels=61=60=0 chest_freezer=-56=-62=0
chest_from=-6=-16=0 chest_has=13=48=0 chest_hurts=19=66=0 chest_infection=-39=-117=0 chest_is=66=79=-11 chest_like=51=30=-4
chest_on=80=63=0 chest_pain=16=265=-27 chest_press=-72=-56=0 chest_since=0=20=0 chest_strap=-137=-151=8 chest_that=13=54=0
chest_to=20=76=0 chest_when=11=30=0 chewe*=18=32=0 chewed=18=32=0 chick*=6=10=-10 chicken=6=10=-10 child=67=47=3 child_,=59=44=6
chill*=71=-46=-9 chilled=-68=-32=0 chills=112=-8=-8 chills_,=33=54=0 chills_.=30=-45=-6 chin=89=96=0 choco*=-138=-46=0
chocolate=-73=-40=0 chocolate_and=-39=-22=0 choke=-30=-33=0 choke*=7=-23=-9 choked=7=-23=-9 choked_with=-28=-37=-9
choki*=-8=-14=-4 choking=-8=-14=-4 choking_,=22=3=0 chopp*=-34=-12=-7 chopping=-46=-19=-2 chopping_onions=-46=-19=-2
chris*=-56=7=18 chugg*=-10=-12=0 cirrh*=-72=-70=-28 cirrhosis=-72=-70=-28 cirrhosis_,=-48=-54=-27 cirrhosis_.=-21=-16=-1
city=20=43=-15 ckd=-36=-43=-5 ckd_stage=-36=-43=-5 clamm*=47=53=-9 clammy=47=53=-9 clammy_.=12=21=-6 clapp*=-8=-24=-24
clare*=89=111=0 claret=89=111=0 class=-69=-104=-39 class*=24=-34=-1 class_.=-43=-38=-7 class_0=21=4=0 class_and=10=-12=0
class_so=12=-11=0 classic=24=-34=-1 clean=96=90=-6 clear=-93=-31=-10 clear*=1=35=-4 clear_,=-9=19=-2 clear_.=-33=-11=0
clear_0=10=-20=0 clear_since=-18=-6=0 clear_sky=19=59=-1 clear_water=72=50=0 cleared=-27=2=0 click*=-36=88=26 clicks=-63=-4=29
cliff=45=65=103 climb=38=5=18 climb_,=-46=-76=-7 climb_.=-24=-31=-1 climb_0=-37=-25=15 climb_but=-39=-48=0 climb_stairs=78=-34=0
climbing=36=36=0 climbs=-41=-30=0 climbs_,=16=46=0 clini*=13=-5=0 clinic=13=-5=0 clock*=-8=-21=0 close=21=15=-3 close*=-51=-44=0
close_my=19=11=-1 closed=-51=-63=0 closi*=96=88=-3 closing=96=88=-3 closing_,=35=31=0 closing_.=14=25=-2 closing_up=32=20=-2
clot=-34=-57=0 clot_in=-8=-39=0 clots=56=98=-7 cloud*=-35=-52=0 clouds=-39=-15=0 club=-43=-20=-3 club_run=-16=-7=3 clue=13=0=0
clutc*=37=58=-5 coach=46=80=28 coach_,=32=37=30 coach_.=56=46=39 coach_is=-15=-11=3 coca=52=41=-6 coca_cola=48=-28=-3
coffe*=-10=13=33 coffee=43=23=33 coffee_,=62=50=0 coffee_.=-24=-44=46 coffee_0=-6=-7=-10 coffee_and=-44=0=0
coffee_grounds=26=83=-1 coffee_helped=-27=-43=0 coffee_then=10=20=-1 coffees=-53=-10=0 coke=-24=11=-1 coke_after=-16=-32=0
coke_and=-54=-44=-7 coke_at=3=3=13 cola=-60=-68=-3 cola_.=-96=-53=-3 cold=49=11=3 cold_,=-22=-48=12 cold_.=6=-69=-6
cold_0=-26=-22=11 cold_air=-88=-142=0 cold_and=-20=-41=-2 cold_at=14=1=-3 cold_but=14=58=0 cold_i=-37=-7=-18 cold_in=-79=-51=-1
cold_on=7=18=0 cold_so=12=-2=0 cold_sweat=69=95=-1 cold_water=73=65=0 cold_wind=25=18=0 colla*=-12=2=-24 collapse=-41=-54=-9
collapse_at=7=-12=-2 collapsed=-6=15=-26 collapsed_,=24=48=-17 collapsed_again=-71=-95=-8 collapsed_and=6=26=13
collapsed_at=-106=-49=-3 collapsed_in=-66=-27=-2 collapsed_into=-51=-58=33 collapsed_last=25=26=0 collapsed_on=9=-20=-28
collapsed_so=-48=-59=0 collapsed_wall=-19=-39=0 collapsed_with=-2=-17=0 collarbone=1=22=-7 collarbone_in=10=-2=-1 colle*=-65=7=0
colleague=-65=7=0 color=159=121=-34 color*=81=-37=-17 color_of=101=-30=-34 colored=81=-37=-17 coma=39=66=0 come=98=157=5
come_down=-17=-106=0 come_off=1=13=-5 come_out=89=150=-10 come_up=0=17=0 comes=112=36=-4 comin*=96=129=-18 coming=96=129=-18
coming_,=-22=-17=-18 coming_down=1=14=0 coming_out=70=11=-1 compl*=-140=-100=0 complain=-71=-51=-8 completely=-91=-49=8
compr*=-38=-66=-10 compression=6=-18=-10 comra*=-30=-22=0 comrades=-30=-22=0 concr*=-74=-70=-32 concrete=-74=-70=-32
concu*=-13=-43=0 concussion=-36=-41=0 condi*=-77=-9=-31 condition=-77=-8=-19 confu*=-7=-2=-24 confused=16=9=-24
confused_,=104=119=0 confused_.=116=135=-1 confused_about=-17=-56=-5 confused_after=81=91=-4 confused_and=97=130=0
confused_by=-25=-74=-14 confused_over=-109=-58=0 confusing=-66=-50=0 conke*=29=29=0 conked=29=29=0 conked_out=29=29=0
consc*=76=91=-12 consciousness=26=62=-3 consciousness_.=20=23=0 contr*=-51=-58=-11 control=-41=-38=-8 controlled=-10=-20=-4
controlled_.=12=3=-4 controlled_on=-22=-23=10 convu*=165=157=-2 convulsion=159=155=-2 convulsion_,=41=37=-2 convulsion_on=65=61=0
cooke*=16=55=-17 cooked=16=55=-17 cooked_in=38=59=-2 cooked_myself=31=33=-15 cooki*=-16=-4=-1 cooking=-16=-4=-1 cool=-61=-12=0
cool_down=-17=-8=0 coole*=-56=-37=0 cope=41=61=44 core=-17=26=-2 core_,=-22=-44=-2 core_temperature=3=71=0 corne*=120=138=-5
corner=120=138=-5 coros=-30=-37=0 cos=31=45=44 cos_i=33=29=51 cos_of=-12=21=-6 couch=-24=-26=0 couch_,=35=26=0 couch_.=73=69=0
couch_after=-153=-133=0 couch_at=-48=-56=0 cough=-37=-60=-2 cough*=62=124=-15 cough_.=47=-2=-2 coughed=60=113=-3
coughed_up=40=52=-3 coughing=-18=-33=-12 coughing_blood=-70=21=0 coughing_up=67=68=-1 could=-91=-63=-52 could_be=20=36=-13
could_i=-1=-20=0 could_murder=-15=-32=-13 could_sleep=8=25=0 count=-7=15=-8 count*=125=107=86 count_as=-10=-20=0 counted=53=57=47
cours*=-7=-19=-13 course=-7=-19=-13 course_.=0=22=-6 cover*=15=17=-1 covered=15=17=-1 covered_in=15=17=-1 covid=-15=-33=-5
covid_in=11=-10=-1 cpr=-27=-29=5 crack=44=22=-18 crack*=-12=3=-14 crack_in=44=62=-2 cracked=26=13=-10 cracked_my=96=114=-10
craic=-72=-59=0 cramp=-76=-15=-17 cramp*=37=17=-3 cramp_at=11=-43=0 cramp_in=-104=40=-13 cramps=46=64=-3 crampy=-17=27=0
crash=-43=-46=-13 crash*=-13=17=7 crash_,=-37=-30=0 crashed=-13=17=7 crashed_on=-23=-20=0 crawled=-13=-7=0 crazy=-20=139=-3
crazy_,=-90=-40=0 crazy_in=42=172=0 creak*=17=55=9 creaks=-23=-7=9 creaks_old=-23=-7=9 creaky=40=61=0 cream=19=6=15
creep*=49=-63=-3 creeping=20=-7=0 creeping_up=20=-7=0 cried=11=10=-5 crime=-43=-9=-1 crims*=47=55=0 crimson=47=55=0
crisp*=-7=10=-7 crisps=-7=10=-7 crook=24=71=-14 crook*=69=52=0 crooked=69=52=0 crooked_,=30=29=0 crooked_.=16=2=0 cross=-6=48=0
cross*=53=12=-3 crossfit=61=10=-3 crossfit_.=42=13=-2 crossing_the=-24=-14=0 crowd=-73=4=-7 crowd_.=-28=-28=-7 crush*=22=-6=-7
crushed=-4=-30=0 crushing=26=24=-7 crushing_feeling=17=31=-1 cryin*=6=8=-32 crying=6=8=-32 crying_at=-80=-86=-30 cudnt=113=131=0
cup=54=-3=-7 cup_,=21=-39=-7 curry=-41=-42=-30 curry_,=-15=-5=0 curry_.=4=-12=0 curta*=-39=-29=-7 curtain=56=87=-7 cut=14=-29=60
cut_,=-4=32=0 cut_back=-18=-4=0 cut_is=62=-61=-16 cut_it=2=6=-13 cut_my=20=67=127 cut_myself=11=26=-3 cut_on=0=-23=0
cut_the=4=35=0 cutti*=18=35=61 cutting=18=35=61 cutting_back=-3=-16=-18 cutting_my=113=132=89 cutting_myself=39=37=7
cutting_out=-113=-107=-5 cutting_the=-197=-194=-166 cuz=-39=-35=0 cycli*=-30=-24=0 cycling=-65=-64=0 cycling_count=-65=-64=0
d=3=19=-3 d_.=32=50=0 d_since=-29=-27=-3 dad=17=-33=8 dad_duty=0=-24=-1 dad_had=27=-36=-3 dad_has=24=35=-1 dad_is=-21=5=0
dads=63=90=0 damag*=-15=-3=-7 damaged=-15=-3=-7 damn=6=45=0 damn_jialat=6=30=0 dark=-69=0=-7 dark_,=-1=15=-3 dark_.=-12=-23=0
dark_and=-24=49=-7 dark_beer=12=-6=54 dark_brown=106=8=-3 dark_by=-2=26=0 dark_chocolate=-35=-33=0 dark_dark=16=14=0
dark_in=-63=66=0 dark_mornings=-17=7=-23 dark_pee=80=0=0 dark_roast=7=46=0 dark_urine=72=-23=0 dark_wee=16=0=0 data=-94=-60=-20
data_.=3=-13=-10 date=2=53=6 date_of=11=49=-2 daugh*=-46=38=11 daughter=-46=38=11 daughter_,=50=23=0 daughter_had=-48=3=0
dave=60=72=0 day=-40=-70=-35 day_,=-58=-69=26 day_.=4=-97=-48 day_0=82=34=60 day_?=-66=-57=-17 day_and=14=27=-9 day_at=31=-33=0
day_done=17=-15=0 day_for=34=-3=0 day_is=-40=-32=0 day_it=90=141=-4 day_lol=-17=15=0 day_off=-20=-22=-5 day_on=-31=-12=0
day_tomorrow=-66=-11=-1 day_two=-21=-20=0 days=122=-61=-28 days_,=-1=14=0 days_.=-5=-85=-13 days_after=55=51=-3 days_ago=57=-35=-4
days_and=52=-27=-2 days_now=34=-24=-4 de=268=251=51 dead=-48=-37=-11 dead_,=-1=11=43 dead_.=61=75=36 dead_0=10=-24=-10
dead_after=-3=11=-34 dead_and=15=2=15 dead_battery=12=13=-17 dead_from=-24=-14=0 dead_haha=-47=-59=-6 dead_on=-54=-38=-6
deadline=-43=-49=-2 deadline_is=-43=-49=-2 death=-40=-81=-2 death_in=-60=-51=0 deck=54=67=0 deck_.=5=17=0 deckc*=-43=-58=0
deckchair=-43=-58=0 deep=73=-3=-10 deep_breath=-34=-8=0 deep_in=42=14=0 deer=-26=-5=4 deer_by=-26=-5=4 degre*=8=15=-6
degrees=-17=28=-6 degrees_,=-51=-7=0 degrees_.=71=100=0 degrees_and=59=27=-5 degrees_in=-48=-22=0 dehyd*=27=77=0
dehydration=27=77=0 delet*=-53=-38=-27 delete=-53=-38=-27 delete_my=-26=-3=-26 delir*=93=85=-17 delirious=93=85=-17
denti*=-56=-56=-24 dentist=-56=-56=-24 dentist_.=-64=-30=0 dentist_this=-62=-66=0 dentist_today=37=27=0 desce*=-31=-20=-1
descent=-39=-15=-1 descent_0=-13=-15=-1 deser*=90=105=147 desk=-41=4=-2 desma*=214=229=-1 despi*=43=45=0 despite=43=45=0
destr*=-41=-25=-6 destroyed=-41=-25=-6 dey=57=172=-59 dey_pain=-74=-51=-4 diabe*=-73=-76=-15 diabetes=-22=-16=-19
diabetic=-51=-60=4 diabetic_.=16=-6=0 diagn*=-57=2=-1 diagnosed=-57=2=-1 dialy*=-35=26=-5 dialysis=-35=26=-5 diarr*=115=-45=-1
diarrhoea=88=-37=-1 diarrhoea_for=56=0=0 did=-79=-91=-38 did_0=-41=-40=-23 did_a=28=1=0 did_my=-32=5=9 did_not=-57=-24=9
did_the=35=12=5 die=-78=-86=17 die_at=-46=-48=-54 die_on=-78=-71=-60 died=-57=-69=-6 died_,=15=38=26 died_.=-4=10=19
died_0=59=85=15 died_a=41=13=0 died_and=62=76=0 died_at=-22=-70=-4 died_in=-44=-68=-13 died_last=-28=-42=-11 died_on=-22=-17=-6
died_so=30=-6=-4 diet=-105=-70=-19 diet_.=-14=-11=-1 diffe*=-23=-42=-5 different=-23=-42=-5 diffi*=64=79=0 difficulty=64=79=0
diggi*=-44=-3=0 digging=-44=-3=0 digging_in=-32=0=0 dinne*=-18=-19=-19 dinner=-18=-19=-19 dinner_,=16=11=-2 dinner_.=-61=-57=-2
dinner_0=-6=14=-1 dinner_cannot=1=-22=-1 dinner_i=-19=13=26 dinner_my=-25=11=-10 dips=14=1=0 dips_0=14=1=0 disap*=65=91=81
disappear=7=16=35 disco*=40=18=-3 discomfort=40=18=-3 disea*=23=12=-1 disease=23=12=-1 disease_,=31=21=3 dislo*=-41=-17=-5
dislocated=-41=-17=-5 disor*=71=70=-7 disoriented=65=53=-7 dista*=-21=-24=0 distance=-21=-24=0 diure*=-30=-3=0 diuretic=-30=-3=0
dizzy=49=-6=-21 dizzy_,=38=42=0 dizzy_.=99=44=-3 dizzy_and=55=98=0 dizzy_on=-214=-55=-6 do=1=20=63 do_.=53=61=-8 do_a=4=-14=-1
do_i=-127=-131=1 do_if=-58=-53=-14 do_intervals=1=-21=-2 do_it=77=54=101 do_not=33=107=-17 do_the=12=72=-32 do_this=10=32=79
do_you=-22=-25=-38 doc=-62=-52=-18 docto*=-46=-63=-10 doctor=-46=-63=-10 doctor_gave=21=0=-7 doctor_said=19=28=-4
doctor_says=-84=-53=3 doctor_told=-44=-30=-8 docum*=46=34=0 documentary=46=34=0 dodgy=-42=14=-28 does=62=90=-12 does_0=20=13=0
does_it=-51=-48=3 does_not=130=186=-1 does_nothing=7=42=0 does_this=-53=-50=0 dog=100=-10=30 dog_.=45=86=70 dog_a=30=45=0
dog_and=33=58=47 dog_bit=180=-64=-32 dog_collapsed=-54=-23=0 dog_had=-108=-42=-7 dog_on=43=-70=-4 dog_was=-77=18=-35 dogs=19=48=0
doing=-41=-37=-11 doing_great=-10=-33=-3 doing_my=-69=-98=-1 doing_somersaults=39=13=0 dolor=57=66=-9 doms=-15=-49=-2
doms_0=-39=-5=0 doms_from=17=8=0 don=152=267=34 donat*=6=-21=0 donated=-15=-20=0 donated_blood=-15=-20=0 done=-8=7=30
done_,=-54=-57=-21 done_.=-46=-55=5 done_0=63=47=-4 done_with=50=42=71 doom=39=71=-1 door=0=12=-9 door_.=-14=-54=-5 dor=170=227=-4
doubl*=46=21=-6 double=39=81=-6 double_,=-13=-15=-1 double_.=85=41=-2 double_and=24=69=0 doubled=7=-60=0 down=25=16=-78
down_,=59=-18=0 down_.=63=-97=-47 down_0=-106=-39=0 down_and=-27=22=-21 down_at=-6=-44=-1 down_by=5=23=0 down_in=94=42=-3
down_like=121=127=0 down_my=12=30=-6 down_on=-53=-61=0 down_one=13=51=0 down_stairs=-62=-23=0 down_the=16=-30=26
down_to=-56=-22=-3 down_with=-136=-58=29 downh*=-46=-29=-3 downhill=-46=-29=-3 downhill_,=-13=-18=-3 dragg*=8=2=-12
dragged=-6=-5=-12 dragging=14=8=0 drama=28=48=-1 drank=-96=-57=5 drank_0=0=-23=-4 drank_a=-55=-20=-1 drank_gallons=19=21=0
drank_loads=-44=-8=18 drank_plenty=4=-36=0 drank_ten=-21=12=0 drank_too=-20=-26=-3 draw=43=67=0 draw_a=40=54=0 dream=-42=-55=-41
drenc*=41=-38=0 drenched=41=-38=0 dress*=-91=-68=-8 dribb*=48=91=-9 dribbling=48=91=-9 drift*=19=31=0 drifting=27=41=0
drill=6=12=0 drill*=-22=-7=-14 drills=-22=-7=-14 drink=-9=-50=15 drink*=65=74=-19 drink_0=-29=-26=0 drinking=65=74=-19
dripp*=15=4=0 dripping=15=4=0 drive=56=-34=0 drivi*=2=16=14 driving=2=16=14 driving_me=-11=-20=-13 droop*=122=69=-17
drooping=108=49=-16 drooping_,=34=28=0 drooping_.=17=17=0 drop=-47=40=-25 drop_,=-44=1=-3 dropp*=-7=-10=-5 dropped=-7=-10=-5
dropped_,=23=17=0 dropped_.=3=25=0 dropped_like=-45=-35=0 dropped_my=-105=-97=0 dropped_out=-21=-13=0 dropped_to=-85=-36=0
drops=118=-29=-3 drown*=0=-21=-8 drowned=-35=-50=17 drowning=35=29=-25 drum=8=-67=0 drunk=-8=45=-15 drunk_,=27=33=0
drunk_.=-3=33=-8 drunk_after=-26=-17=0 drunk_and=15=42=0 drunk_but=30=20=0 drunk_on=-45=-42=0 dry=-70=-23=25 dry_,=15=-9=-3
dry_and=8=88=-3 dry_from=-58=-103=40 dry_skin=24=47=0 dry_trails=-7=17=0 du=76=-25=-19 du_sang=76=-25=-10 due=-3=-26=-5
due_date=-3=11=7 due_in=0=-37=-13 dull=30=108=-10 dull_ache=11=44=-1 dummy=-19=-2=0 durin*=69=85=-14 during=69=85=-14
during_the=111=101=-14 dust=-81=-95=-11 dust_0=-10=-20=0 duty=0=-26=-2 duty_.=3=-19=-1 duvet=-42=-4=23 dvt=118=17=1 dvt_in=27=57=0
dye=-32=-61=-3 dying=28=-3=-36 dying_for=39=41=-8 dying_lol=-9=-11=0 dying_to=-32=-49=-15 e=12=22=-23 e_,=-64=-16=0
e_0=-47=-31=-16 e_dey=46=147=-4 each=120=41=-8 each_breath=29=50=0 each_day=44=2=-3 each_rep=-56=-48=0 each_run=77=-26=0
each_time=22=82=-4 ear=41=17=-2 early=-66=-51=-26 early_0=-43=-10=0 early_on=-11=-9=0 ears=-7=-3=-16 easin*=-13=6=-2
easing=-13=6=-2 easing_.=-13=10=-2 easy=-52=-84=18 easy_,=-5=-25=0 easy_.=-1=10=24 easy_0=58=29=-2 easy_and=-32=-40=0
easy_enough=-13=-9=0 easy_jog=56=4=-3 easy_one=10=50=-10 easy_run=47=79=14 eat=-40=-69=12 eatin*=-74=-62=-41 eating=-74=-62=-41
ecg=36=19=-4 ed=-29=-28=-1 edge=56=61=58 edge_of=15=13=-6 edges=34=74=-1 egg=56=-16=-5 eggs=11=0=0 ego=-11=-7=0 eh=-87=-110=-5
eh_.=-12=-4=0 eight=11=24=-15 eight_.=3=31=0 eight_hours=8=-5=-14 eish=14=17=-11 el=119=58=-7 elbow=-22=-28=0 elden=-76=-38=11
elden_ring=-76=-38=11 elect*=-23=-23=-4 eleph*=77=68=0 elephant=77=68=0 elephant_on=28=13=0 else=56=66=-4 em=32=67=46
empti*=-19=-17=-18 emptied=-19=-17=-18 emptied_the=-19=-17=-18 empty=37=12=-2 empty_.=-32=-11=-2 end=-65=-84=-11 end_,=10=10=-38
end_.=3=9=22 end_it=43=44=-20 end_lol=-28=-37=-21 end_of=-78=-89=-29 endin*=31=6=25 ending=31=6=25 ending_it=19=26=22
energy_0=-18=16=0 energy_bar=26=21=0 engin*=31=6=48 engine=31=6=48 engine_overheated=-3=-39=-13 enoug*=-1=13=19 enough=-1=13=19
enough_,=-25=-16=-6 enough_?=-13=-9=0 enough_air=47=49=-7 enough_of=-23=-21=30 enter*=15=13=7 entered=15=13=7 entre*=-44=-25=8
entresto=-44=-25=8 epile*=7=13=-13 epilepsy=-48=-52=0 epilepsy_,=-3=-12=-9 epilepsy_.=-25=-17=25 epilepsy_is=5=23=-5
epileptic=55=65=-13 epileptic_,=-53=-87=-4 epileptic_and=37=45=0 epipe*=91=94=-15 epipen=103=103=-11 episo*=58=84=-4
episode=58=84=-4 er=93=0=-21 essay*=-35=15=0 essays=-35=15=0 even=200=74=-47 even_at=38=57=0 even_in=18=5=0 even_lying=34=49=0
even_sat=16=30=0 even_walking=4=-74=0 even_when=25=31=0 even_with=-43=-96=-43 eveni*=88=-46=-10 evening=88=-46=-10
evening_,=62=-58=0 evening_.=3=0=-10 ever=-16=-37=-25 ever_,=79=105=-3 ever_since=-30=-58=0 every=225=4=20 every*=-2=49=28
every_0=-47=-1=-5 every_day=100=-31=-43 every_few=12=9=-1 every_morning=-66=-54=0 every_night=6=39=38 every_run=20=20=53
every_step=16=-14=-2 every_ten=10=20=0 every_time=19=-17=-8 everyone=47=18=-21 everyone_on=-89=-76=-13 everyone_would=38=28=36
everything=-15=-4=41 everything_,=-32=-32=-7 everything_is=9=51=-4 everything_went=-12=20=-6 everythings=0=15=0 everytime=24=56=-7
everytime_i=24=56=-7 everywhere=-118=-59=-11 everywhere_,=11=-2=0 everywhere_.=16=43=-10 everywhere_and=23=68=0 exact*=-31=-19=7
exactly=-31=-19=7 exactly_?=-31=-19=7 exam=-34=-52=-10 exam_on=-34=-52=-10 exams=-34=-36=-4 excit*=-42=-10=-1 excited=3=-17=0
excitement=-45=8=-1 excitement_.=-45=13=-1 exerc*=48=22=0 expec*=-153=-179=-28 expected=-49=-37=0 expected_.=-43=-37=0
expecting=-95=-89=-22 expecting_,=-28=-36=-8 expla*=2=-5=-14 explain=2=-5=-14 explo*=-16=6=-12 exploded=-16=3=-12
expo=-125=-119=-9 expo_.=-16=-42=-6 extra=-65=-66=5 extra_water=-65=-66=5 eye=42=45=-14 eye_.=0=-15=0 eye_for=10=38=0
eyeli*=30=2=0 eyelid=13=38=0 eyelids=16=-36=0 eyes=-16=28=-21 eyes_,=-45=-12=0 eyes_.=23=-65=-1 eyes_are=33=-17=-1
eyes_from=-128=-60=0 eyes_open=6=46=-21 eyes_rolled=95=113=0 face=-46=-53=-15 face_,=-64=-56=0 face_.=-15=-5=-6
face_after=-66=-33=0 face_and=-6=25=0 face_feels=14=22=-10 face_has=60=78=0 face_is=60=54=0 face_like=-32=-106=0
face_lol=-61=-82=0 face_numb=3=13=0 faces=15=19=0 fail=-54=3=23 fail_me=-56=-45=0 failu*=-49=-53=-7 failure=-49=-53=-7
failure_,=-1=-23=-1 failure_.=-51=-27=-18 faint=103=87=-47 faint*=-36=-45=-3 faint_,=31=70=0 faint_.=5=77=-42 faint_and=14=-3=0
faint_at=44=-56=-1 faint_in=-27=-14=0 fainted=-30=-35=4 fainted_,=-17=-2=0 fainted_.=43=71=0 fainted_0=16=13=0 fainted_at=19=-36=9
fainted_in=19=-78=-2 fainted_on=-42=27=5 fainted_once=-75=-103=0 fainting=-5=-10=-7 fall=86=-27=-8 fall_,=49=33=-3 fall_.=37=-1=0
fall_and=11=-2=0 falli*=-6=-10=-3 falling=-6=-10=-3 famil*=-25=6=50 family=-25=6=50 far=-22=-10=-7 fast=-23=44=31 fast_.=-22=11=9
fast_0=-14=-2=0 fast_and=5=83=0 fat=5=29=-45 fat_.=-29=-11=-23 fatte*=29=60=0 fatter=29=60=0 fatter_than=29=60=0 fee=-32=-7=-8
feedi*=-63=-53=-19 feeding=-63=-53=-19 feeding_her=-47=-67=-17 feeding_the=-14=19=0 feel=60=23=6 feel_confused=30=23=0
feel_drunk=109=139=0 feel_faint=20=4=-1 feel_full=29=49=0 feel_good=-58=-79=-3 feel_great=-2=14=19 feel_heavy=-30=-16=0
feel_it=3=-51=-9 feel_like=-139=-115=15 feel_my=-96=-27=-1 feel_really=38=-35=0 feel_sick=28=39=0 feel_weak=-12=-86=0
feeli*=91=62=58 feeling=91=62=-11 feeling_faint=31=1=0 feeling_feverish=44=-24=-12 feeling_fresh=-13=-10=-10
feeling_good=-27=-27=-6 feeling_great=8=37=-6 feeling_in=53=127=0 feeling_like=-70=-64=5 feels=140=126=32 feels_dead=6=18=-6
feels_great=-1=-38=-6 feels_like=55=83=-10 feels_odd=0=20=-3 feels_tight=50=68=0 feet=-70=3=-3 feet_up=-85=-7=6 fell=37=74=-9
fell_,=33=48=5 fell_.=-33=-72=-2 fell_and=59=74=-10 fell_asleep=-55=-61=8 fell_down=83=118=-3 fell_in=16=-4=0 fell_last=-43=-22=14
fell_off=-18=-8=-5 fell_on=53=30=-10 fell_open=-59=-76=0 fell_over=21=54=0 fella=-18=-4=-4 felt=-49=-140=-35 felt_a=17=-13=0
felt_easy=-35=-36=-7 felt_good=18=25=0 felt_like=-95=-44=-16 felt_rough=-18=-3=0 felt_strong=-76=-34=8 felt_the=51=31=0
fence=49=49=-14 fever=51=-148=-33 fever*=204=43=-21 fever_,=-78=-6=-3 fever_.=25=-14=-3 fever_0=187=-5=0 fever_and=-19=-32=0
fever_has=-49=-3=-3 fever_is=-140=-16=0 fever_last=13=-34=-20 fever_of=155=-34=-2 fever_since=60=-12=-3 fever_so=-19=25=0
feverish=176=-18=-12 feverish_and=2=13=-4 few=90=40=-7 few_days=-56=21=-1 few_seconds=24=69=0 fibro*=-48=-52=-9
fibrosis=-48=-52=-9 fiddl*=38=9=0 fiddle=13=1=0 fiddle_0=13=1=0 field=-100=-16=0 field_.=-100=-16=0 fight*=69=79=43
fighting=69=79=43 figur*=78=94=-5 figure=78=94=-5 figure_out=78=94=-5 fille*=8=32=0 filled=8=32=0 filli*=-91=-125=0
filling=-94=-130=0 film=39=25=14 film_about=25=37=16 film_had=-33=-39=-6 film_someone=-17=-21=17 film_was=46=43=-12
film_where=-23=-31=0 final*=-36=-9=0 finally=-36=-9=0 find=-85=-53=-13 find_my=-87=-64=-6 fine=-46=-19=-2 fine_,=-69=-25=-15
fine_.=-64=-126=-28 fine_0=91=103=60 fine_after=-77=-86=-1 fine_and=-85=-35=-8 fine_but=67=54=0 fine_now=56=-31=-3
fine_once=34=10=-5 fine_since=-58=-9=0 finge*=49=-16=-18 finger=76=50=-24 fingers=-46=-93=6 fingers_,=0=26=0 fingers_numb=-7=-1=19
fingers_on=-12=-15=-4 fingers_swollen=0=45=0 finis*=28=37=5 finish=16=21=26 finish_,=22=-31=0 finish_.=94=72=19
finish_0=-104=-69=0 finish_a=25=35=0 finish_and=89=108=-2 finish_but=-71=-77=0 finish_line=83=92=0 finish_was=-25=-34=-12
finished=-39=-29=-21 finished_,=-2=22=-5 finished_.=5=5=-16 finished_0=10=10=0 finished_me=21=9=0
finished_radiotherapy=-38=-48=-23 finishing=52=46=-1 fire=-34=-50=-42 fire_,=-4=-9=-33 fire_0=2=-19=0 fire_in=-17=-19=0
fire_today=37=24=0 first=31=68=-33 first_0=-43=-50=0 first_aid=-84=-73=-7 first_one=36=39=0 first_time=-5=-1=-23 fish=73=-17=0
fist=17=29=0 fit=-21=-10=-34 fit_,=36=35=0 fit_.=-75=-77=-2 fit_after=38=34=0 fit_as=4=16=-16 fit_at=91=75=0 fit_in=58=91=-8
fit_on=-2=-10=-6 fit_round=-13=11=-12 fit_when=-46=-66=28 fits=59=95=-33 fitte*=-18=-30=0 fitted=-18=-30=0 fitted_on=-27=-3=0
fitti*=53=79=-27 fitting=53=79=-27 fitting_.=48=43=-19 five=-42=-72=-28 five_,=-117=-89=-7 five_.=51=72=13 five_hours=55=32=-3
five_times=7=-48=0 fix=-15=-2=-4 flat=-28=29=-12 flat_,=68=93=-6 flat_.=-15=-8=0 flatm*=6=19=10 flatmate=6=19=10
flatmate_has=16=41=15 flew=-89=-44=30 flexo*=-57=-9=0 flexors=-30=-8=0 flexors_tight=-30=-8=0 fligh*=101=-44=0 flight=101=-44=0
flight_,=49=-32=0 flight_.=0=-58=0 flip=81=68=0 float*=69=-69=-2 flood*=-29=-30=0 floor=-2=-11=13 floor_,=-27=-11=0
floor_after=27=26=0 floor_with=-3=41=13 flopp*=65=25=-5 flopped=-10=0=0 floppy=18=28=-5 flops=45=68=-1 flowi*=-12=0=0
flowing=-12=0=0 flu=36=11=-9 flu_,=34=13=-6 flu_jab=-45=-5=0 flu_so=2=34=0 fluid=9=39=0 fluid*=23=-15=3 fluids=23=-15=3
flush=44=0=0 flutt*=82=-88=0 fluttering=30=-16=0 flutters=28=-102=0 fly=-107=-133=0 foam=4=36=-8 foam_rolled=-53=8=-8
foam_roller=-6=-28=0 focus=-28=11=-12 fog=-91=-106=-16 fog_so=-12=-8=-8 foggy=-11=14=0 foggy_.=0=19=0 foil=11=0=0 follo*=6=69=-6
follow=6=69=-6 food=-18=-15=13 foot=123=8=-22 foot_,=67=30=0 foot_.=25=-2=0 foot_0=-154=-23=0 foot_and=29=58=0 foot_at=-12=9=0
foot_bone=0=-27=0 foot_fell=-21=27=0 foot_is=14=-63=-22 footb*=-31=-61=-3 football=-31=-61=-3 football_,=-69=-70=-1
football_0=5=13=0 for=-74=-108=-76 for_0=181=137=-18 for_?=-83=-70=0 for_a=74=30=0 for_about=100=66=-9 for_ages=13=-16=0
for_air=73=109=-4 for_an=-65=-76=-9 for_breakfast=-22=9=0 for_breath=49=29=-4 for_cancer=12=0=0 for_dinner=-11=1=-3
for_epilepsy=12=-1=-8 for_four=65=-46=0 for_good=51=29=37 for_half=60=60=-13 for_him=20=0=3 for_it=-24=-40=28 for_life=-88=-89=-63
for_lunch=-19=1=22 for_me=-61=-39=-6 for_my=-51=-26=-14 for_no=52=25=-28 for_now=-62=-45=0 for_once=-40=-10=-33
for_parkrun=-1=11=0 for_some=50=71=-9 for_soreness=-47=-20=-16 for_stroke=4=17=-5 for_sunday=-45=20=18 for_tea=16=16=0
for_ten=10=23=0 for_the=-75=-11=5 for_three=101=-37=-1 for_two=26=-25=0 for_words=-71=-62=0 for_years=-8=-11=-8 forea*=22=1=0
forearms=22=1=0 foreh*=21=27=-5 forehead=21=27=-5 forev*=112=133=62 forever=112=133=62 forge*=-14=5=35 forget=-53=-45=50
forget_me=-85=-80=-33 forgetting=39=50=-15 forgo*=114=123=-56 forgot=-4=-5=-36 forgot_my=-40=-42=-36 forgot_to=-87=-81=0
fork=0=13=-6 form=-4=13=-3 found=81=69=56 found_me=63=68=0 found_out=-79=-87=-15 four=62=-120=3 four_,=-8=16=9 four_.=9=21=0
four_days=70=-51=0 fourt*=45=43=-18 fourth=45=43=-18 fourth_time=57=51=-18 fract*=39=-47=-15 fracture=39=-47=-15
fracture_in=6=10=-1 fracture_my=-63=0=0 free=-22=3=0 free_,=6=-17=0 freez*=-3=-95=1 freezer=-56=-62=0 freezer_full=-39=-59=0
freezing=30=22=5 freezing_,=-44=-15=0 freezing_.=-13=29=0 freezing_out=-8=-39=0 fresh=-25=5=-9 fresh_.=26=23=7
fresh_air=-84=-105=-3 frida*=-65=-62=1 friday=-65=-62=1 friday_,=-22=-12=-1 friday_.=-10=2=2 fridg*=2=40=-1 fridge=2=40=-1
fried=-54=-92=7 fried_from=-53=-64=-6 frien*=14=43=-2 friend=81=76=-1 friend_is=5=-26=-3 friend_says=-20=5=-1 friends=-67=-33=0
frigh*=44=21=0 fright=44=21=0 from=-111=-45=29 from_0=26=-25=-19 from_a=39=20=11 from_carrying=-11=-43=-38 from_hay=-144=-20=0
from_hell=131=131=-7 from_last=69=133=46 from_laughing=-5=-24=0 from_my=105=143=-17 from_no=45=-60=0 from_nowhere=-29=-15=17
from_screens=-37=-26=-2 from_swimming=-46=-42=0 from_tax=-49=-62=-6 from_the=78=48=-15 from_too=-9=-43=0 from_work=28=0=-2
from_yesterday=-20=-5=-7 front=99=84=-19 front_,=65=86=0 front_.=4=29=-8 front_of=-58=-88=13 froth=9=58=-1 froze=-49=-50=-13
froze*=-68=-59=1 frozen=-68=-59=1 frozen_at=-19=-20=0 full=-44=-16=4 full_,=-59=-85=-8 full_.=-14=-27=-1 full_0=49=56=35
full_breath=29=48=0 full_of=-7=-54=-17 fully=-39=-29=-1 fully_over=-28=-24=-1 fully_recovered=-21=-5=0 fun=-46=-16=-23
fun_.=-22=-29=-19 fun_0=-30=-35=0 funny=-167=-82=-2 funny_,=48=44=0 funny_.=31=36=0 funny_turn=-7=14=-2 furos*=-59=-3=0
furosemide=-59=-3=0 fuzzy=21=31=-7 fyi=-28=-25=-3 gaine*=25=32=0 gained=25=32=0 gained_0=25=32=0 gallo*=66=83=0 gallons=20=22=0
galor*=12=6=-1 galore=12=6=-1 game=-23=32=0 garde*=10=-14=-3 gardening=10=-21=0 garmi*=17=-3=1 garmin=17=-3=1
garmin_says=-47=-20=-8 gaspi*=-2=-26=-23 gasping=-2=-26=-23 gasping_.=27=18=-4 gasping_after=-70=-73=-2 gasping_for=-4=-14=0
gate=-74=-19=-15 gave=-28=-64=-6 gave_blood=-27=8=-4 gave_him=-61=-85=-3 gave_it=-100=-63=-22 gave_out=56=65=0 gave_the=66=56=25
gave_up=-27=17=-1 gave_way=36=-45=0 gel=73=38=-3 gel_,=19=5=0 gel_.=18=37=0 gel_and=33=21=-3 gel_at=-20=-28=0 gels=-31=-63=-57
gels_0=15=-6=0 geniu*=-12=-42=-13 genius=-12=-42=-13 genot*=-18=-28=-5 genotype=-18=-28=-5 genotype_,=-18=-28=-5 gentl*=-19=10=-3
gentle=-19=10=-3 gentle_jog=-30=-14=-3 get=-14=-96=-60 get_a=58=42=0 get_air=24=59=0 get_chest=-184=-193=-20 get_enough=27=34=-7
get_my=-17=34=-5 get_off=13=24=-6 get_out=69=-101=10 get_the=1=12=-1 get_to=-27=-29=0 get_up=45=-27=-3 gets=99=33=30
gets_worse=38=0=-2 getti*=130=96=-26 getting=130=96=-26 getting_harder=38=-17=0 getting_light=0=-54=-3 getting_up=-21=14=0
getting_worse=-67=-33=-6 ghost=-17=17=-1 gibbe*=34=36=-4 gibberish=34=36=-4 gibberish_.=19=17=-2 giddy=-8=63=-10 girl=-22=15=-5
give=27=4=-34 give_it=-28=-26=-12 give_me=-91=-60=-2 give_up=81=73=-2 gives=15=-61=0 gives_way=15=-61=0 givin*=-42=-75=9
giving=-42=-75=9 giving_blood=-77=-58=9 giving_me=-20=-17=0 gland*=16=-22=-9 glands=16=-22=-9 glass=25=66=0 glass*=-12=-24=-10
glove=-114=-132=-3 glove*=-10=43=-29 gloves=-10=43=-29 gloves_0=-19=-20=-29 glute=-50=-28=-3 glute*=-33=-6=3 glutes=-33=-6=3
go=71=54=58 go_,=10=12=-8 go_.=-72=-77=-15 go_0=-50=-19=-11 go_and=-4=-37=-3 go_down=-3=22=-1 go_in=64=-74=-23 go_on=71=104=230
go_to=11=4=28 go_uphill=1=15=-3 goal=-19=4=-2 goes=75=55=-21 going=110=188=27 going_,=6=21=24 going_.=-69=-33=1 going_0=-3=-21=15
going_and=0=10=-18 going_black=22=134=0 going_in=96=113=-3 going_like=-13=3=-2 going_on=-4=13=10 going_out=31=49=0
going_to=2=-77=64 going_up=50=1=0 going_well=-56=-77=-7 gold=0=-28=0 golf=-45=-60=-2 gone=12=11=10 gone_,=-55=-18=42
gone_.=-21=-28=27 gone_0=-38=-18=0 gone_after=-21=-11=0 gone_and=-19=-3=38 gone_blue=62=84=-4 gone_for=-19=-28=-13
gone_from=-59=-79=0 gone_green=48=53=-2 gone_grey=14=11=-2 gone_in=-6=-53=-14 gone_numb=53=83=-3 gone_the=-85=-34=0
gone_to=-10=-56=-6 gone_yellow=48=-36=0 gonna=-14=-1=-80 good=-107=-60=-34 good_,=-61=-53=-15 good_.=-52=-35=-16 good_0=8=15=-33
good_after=-17=-8=0 good_and=-37=-29=7 good_cannot=-5=-13=-21 good_had=13=23=-3 good_he=54=54=-2 good_heart=21=-25=0
good_i=-49=-57=-19 good_legs=-38=-31=4 good_my=-51=3=-26 good_now=2=15=-28 good_run=-21=-30=0 good_since=5=26=0 good_so=4=-15=-4
good_the=-65=-43=-8 good_this=-36=-20=17 good_to=-19=-30=-14 good_way=-14=-40=0 goodb*=173=170=164 goodbye=173=170=164
goodbye_,=129=125=110 goodbye_to=-83=-94=-48 goose*=35=121=-2 goosebumps=35=91=-2 got=-64=-34=-27 got_0=-2=48=4 got_a=101=23=39
got_about=-102=-88=-3 got_an=3=-30=0 got_angina=-44=-33=-8 got_confused=76=47=0 got_heat=-24=39=-6 got_hit=83=65=-3
got_home=97=82=0 got_it=-5=-28=-27 got_knocked=-123=-95=-1 got_lost=-62=-68=-3 got_me=26=44=-4 got_my=23=-18=-10 got_no=-47=-36=-3
got_out=-27=-34=0 got_rhabdo=15=-32=-3 got_seven=23=24=10 got_stung=-78=-44=0 got_t=-29=-27=-3 got_the=-68=-29=8
got_there=-51=-39=0 gp=-81=-13=-6 gp_says=-54=-13=-5 gps=-38=-64=-4 grade=11=-33=-23 gran=8=5=-13 grand=-139=-91=-15
grand*=-51=-36=0 grand_,=-59=-51=-1 grand_.=-25=-46=-8 grand_after=-36=-14=0 grand_since=-23=23=0 grandad=-32=-35=0
grann*=-130=-122=0 granny=-130=-122=0 grass=-23=-65=-34 grass_.=2=-46=-20 grave*=15=-39=0 gravel=15=-39=0 graze=14=62=-6
graze*=1=18=20 graze_,=10=8=-4 graze_on=-22=77=0 grazed=1=18=20 grazed_my=-14=12=20 great=-156=-148=-35 great_,=-34=-37=0
great_.=-33=15=-21 great_0=11=42=25 great_cannot=-12=-66=-6 great_craic=-72=-59=0 great_ending=4=-22=-4 great_fun=0=-21=-18
great_i=-8=25=33 great_my=-64=-50=4 great_session=26=-16=0 green=9=-74=-6 green_and=57=12=-1 grey=18=-21=-4 grey_,=27=31=-5
grey_.=37=28=-2 grey_and=41=38=3 grin=-42=-63=0 grip=90=18=0 grogg*=12=-1=-2 groggy=12=-1=-2 groin=38=-64=-5 groin_,=-9=-18=-1
groin_and=20=-15=-2 groun*=54=90=-13 ground=21=1=-7 grounds=26=83=-1 grounds_.=26=54=-1 growl*=-31=-16=-7 growling=-31=-16=-7
grown=-93=-83=-9 grown_out=-93=-83=-9 grump*=14=0=-2 grumpy=14=0=-2 grumpy_.=22=4=-2 guess=-36=-17=-7 guinn*=-17=33=-5
guinness=-17=33=-5 gulpi*=14=19=0 gulping=14=19=0 gun=-65=-3=-6 gun_.=-65=-48=-6 gunk=94=-11=-13 gushi*=54=38=0 gushing=54=38=0
gushing_.=39=38=0 gut=0=-15=-2 gutte*=-14=-15=20 gutted=-14=-15=20 gutted_.=-32=-8=20 guy=-93=-97=-25 guy_in=-37=-36=0
guy_next=-45=-57=-16 gym=28=37=12 gym_,=-25=-20=0 gym_.=-65=-61=-7 gym_after=-39=-33=-1 gym_was=111=46=12 gym_yesterday=20=8=0
h=9=16=-4 h_,=-18=-13=0 h_.=-28=-32=-9 h_0=-23=-12=-1 h_sleep=90=55=-1 had=-91=-78=-21 had_0=-67=-51=-41 had_a=-5=22=15
had_an=58=72=-3 had_chest=-216=-229=0 had_coffee=12=47=31 had_covid=19=17=-1 had_enough=-23=-21=30 had_had=-3=-18=0
had_heart=14=-21=-6 had_heat=-26=-51=-11 had_him=-51=-37=0 had_his=38=23=0 had_loads=-40=-37=0 had_low=-38=-13=0
had_me=-44=-86=-11 had_my=-39=46=-4 had_not=25=-11=34 had_one=161=162=0 had_palpitations=-46=-5=-3 had_rhabdo=38=-21=-11
had_surgery=46=48=0 had_to=76=92=-32 had_two=26=5=4 haha=-156=-109=-71 haha_,=-67=-82=-13 haha_.=42=24=0 haha_0=8=14=-49
hahah*=-15=-22=0 hahaha=-15=-22=0 hair=109=66=-29 hairy=51=12=45 half=-13=40=-11 half_,=-26=-90=-2 half_.=-89=-50=-2
half_a=41=80=0 half_an=0=0=-16 half_hours=10=-22=0 half_hrs=-11=25=0 half_marathon=-30=-38=0 half_my=36=25=-2 half_of=108=188=-13
half_the=-22=3=-5 half_way=-65=4=0 halfw*=-44=-20=-1 halfway=-44=-20=-1 hamme*=-39=-43=-2 hammered=-39=-52=-2
hammered_it=-39=-39=0 hamst*=-18=-38=-8 hamstring=-22=-55=-7 hamstring_niggle=-34=-16=0 hamstrings=4=16=-1 hand=73=132=10
hand_.=79=30=-9 hand_has=0=-119=0 hand_it=45=77=0 hand_just=10=23=-4 hand_numb=-18=-16=0 hand_since=2=19=0 hands=-33=24=2
hands_and=39=45=-4 hands_are=13=58=0 hands_at=-82=-75=0 hands_full=-26=-37=-8 hands_like=25=9=0 handy=-9=-11=-3 hangi*=10=38=-14
hanging=10=38=-14 hango*=20=30=-4 hangover=20=30=-4 happe*=-12=-9=-31 happen=0=15=-5 happen_,=0=15=-5 happened=34=8=-22
happens=-46=-34=-4 happens_if=-47=-41=-2 happi*=6=13=4 happy=-33=-70=-15 happy_,=-42=-26=-5 happy_.=22=-22=-12 happy_0=24=10=-20
happy_legs=2=14=24 happy_with=-5=10=0 hard=-63=-50=0 hard_,=-26=-10=-6 hard_.=-59=29=-14 hard_and=-38=-95=-2 hard_at=-21=-20=32
hard_session=-25=-48=-1 hard_to=-1=-39=-10 harde*=38=-17=0 harder=38=-17=0 hardl*=78=5=-9 hardly=78=5=-9 harma*=-22=-39=-3
harmattan=-22=-39=-3 harmattan_dust=-22=-39=-3 has=9=31=-53 has_a=-88=-24=-16 has_angina=-17=6=0 has_been=-37=36=-4
has_chest=32=28=0 has_collapsed=71=43=39 has_dropped=37=33=0 has_gone=118=-8=-16 has_got=-7=50=-3 has_me=-65=-67=-2
has_not=-48=3=-2 has_the=-31=-7=-2 hate=-33=-49=-37 have=32=46=25 have_a=23=-62=40 have_been=-5=-89=24 have_epilepsy=-72=-72=8
have_gone=66=47=-2 have_got=83=2=9 have_had=77=90=15 have_heart=-1=5=-16 have_never=-35=-7=-14 have_no=53=15=-6
have_not=-35=-151=-52 have_on=-28=-28=-18 have_run=-28=10=0 have_sickle=-38=-54=-27 have_slept=-65=-60=-6 have_stopped=75=70=-38
have_the=65=57=49 have_to=83=70=-38 have_written=95=98=94 havin*=27=26=-34 having=27=26=-34 having_a=-5=61=-19 having_an=32=42=-4
hay=-91=32=18 hay_fever=-91=32=18 he=46=101=7 he_cannot=11=21=58 he_does=79=41=43 he_is=41=84=-27 he_keeps=-145=-137=-23
he_said=-27=-10=48 he_was=-137=-143=-12 head=-53=-27=-19 head_,=82=85=-3 head_.=-2=18=-13 head_0=-107=-98=0 head_all=50=23=-9
head_and=136=129=0 head_cold=-24=-32=0 head_down=-67=-54=0 head_hurts=11=21=0 head_in=-49=-82=-2 head_injury=25=58=-5
head_is=16=15=20 head_off=-81=-106=5 head_on=71=106=0 head_pain=17=49=0 head_pounding=23=26=0 head_spinning=67=2=0 head_to=14=68=0
head_torch=-64=-50=0 head_up=-92=-100=0 head_was=-51=-63=20 head_with=-4=-33=0 heada*=64=141=-21 headache=64=141=-21
headache_,=54=65=0 headache_.=44=74=0 headache_after=12=21=0 headache_and=40=85=0 headache_ever=16=31=-3 headache_from=-96=-148=-5
headache_of=0=4=-18 heade*=100=-94=-6 headed=100=-94=-6 headed_.=0=-32=0 headed_all=50=0=0 headed_and=5=-35=0 headp*=-56=-63=-18
headphones=-66=-63=-18 headphones_keep=-63=-58=-2 heads=-40=3=-23 heale*=-59=-6=-1 healed=-59=-6=-1 healed_.=1=-10=0
healed_0=-48=27=0 healed_up=-18=1=0 healt*=2=7=-15 health=2=7=-15 heap=-17=2=0 hear=-76=-39=-13 heard=81=-44=-2 heard_a=40=4=0
heart=-19=-40=-51 heart*=27=47=-22 heart_.=-51=-1=-8 heart_and=-58=34=-3 heart_attack=55=78=12 heart_failure=-49=-63=-7
heart_felt=58=67=0 heart_fluttering=26=0=0 heart_flutters=2=-72=0 heart_goes=49=-86=-16 heart_going=-27=-64=0 heart_hurts=71=161=0
heart_is=10=-156=-5 heart_keeps=15=13=0 heart_last=22=-3=-1 heart_of=-15=5=0 heart_out=-8=12=10 heart_pounding=3=85=0
heart_racing=-32=61=0 heart_rate=-51=-14=-9 heart_sank=7=50=22 heart_says=-99=-63=0 heart_skipping=20=-52=0 heart_strap=21=18=0
heart_was=-14=6=-6 heartbeat=60=30=-1 heartbreak=1=10=0 heartbreak_hill=14=15=0 heartburn=32=43=0 heat=-23=5=-19
heat_,=-32=-52=-14 heat_.=145=175=-1 heat_?=-95=-92=0 heat_and=46=66=0 heat_but=-56=-73=0 heat_is=-72=-58=-1 heat_stroke=57=51=8
heat_was=27=-5=-12 heave*=-33=-21=0 heaven=-33=-21=0 heavi*=100=150=-17 heavier=3=14=0 heaving=41=61=-10 heavy=-115=-111=11
heavy_.=-72=-57=0 heavy_0=-5=-13=0 heavy_and=36=-32=0 heavy_on=-30=-57=0 heck=-25=-4=0 hedge=-54=-44=-66 heel=37=-82=-40
heel_,=-31=-59=-21 heel_0=-30=22=0 heigh*=-55=35=0 heights=-55=35=0 held=-20=15=0 hell=33=63=20 hell_,=13=23=-16
hell_that=-33=-12=10 hello=-20=-10=0 help=16=86=21 help_,=-17=3=-1 help_.=134=143=22 help_me=-125=-109=8 helpe*=-32=-48=0
helped=-32=-48=0 helped_.=6=-30=0 helps=50=46=24 helps_.=38=37=12 her=-36=39=2 her_.=-39=-6=37 her_hip=-50=-19=0 her_in=160=150=-3
her_knee=-18=7=19 her_medal=-6=2=-13 her_mouth=35=38=0 her_myself=-47=-67=-17 her_on=-26=-57=-26 here=26=72=27 here_,=-29=-10=-7
here_.=-39=-23=-2 here_0=19=36=-1 hero=-84=-72=-34 hey=-1=56=-21 hey_,=12=57=-4 hi=-26=-28=-12 hi_.=-38=-26=-10 hi_coach=-5=-8=-14
high=-66=-58=-11 high_on=-15=45=0 hill=-12=-23=-27 hill_,=-91=-112=-7 hill_.=18=4=-6 hill_0=37=21=0 hill_again=-29=0=-3
hill_and=-32=-7=-6 hill_in=-7=-29=0 hill_lol=30=14=0 hill_nearly=-34=8=0 hills=54=37=15 hills_,=25=29=0 hills_.=-7=-35=-3
hills_0=58=56=0 hills_as=20=29=0 hills_lol=32=25=-11 hills_tomorrow=8=-12=0 hills_were=17=35=0 him=-130=-96=14 him_.=15=5=18
him_a=-11=-19=-3 himse*=75=70=-4 himself=75=70=-4 hip=-16=-62=1 hip_at=-42=-51=0 hip_flexors=-30=-8=0 hip_hurts=2=-19=-8
hip_is=67=89=-5 hip_op=-65=-28=0 hip_pain=30=-14=0 his=55=148=-23 his_arm=-44=-42=-9 his_chest=4=13=0 his_jaw=0=12=-5
his_left=24=20=0 his_right=15=49=0 his_wife=18=25=-23 histo*=-37=-22=-11 history=-37=-22=-11 history_of=-26=-12=-11 hit=-45=22=8
hit_by=-49=-13=-32 hit_me=30=-12=57 hit_my=65=93=-2 hit_the=-69=-55=-16 hitti*=48=42=27 hitting=48=42=27 hitting_the=11=-7=-11
hives=45=74=-3 hives_all=31=30=0 hives_and=0=11=-3 hoars*=8=24=-2 hoarse=8=24=-2 hold=29=-27=11 hold_the=7=-43=14 holdi*=32=67=-15
holding=32=67=-15 holding_his=3=12=-7 holid*=-21=-30=-44 holiday=-21=-30=-44 home_,=34=20=-22 home_.=7=23=41 home_0=-55=9=0
home_and=-53=-54=0 home_happy=24=-14=0 home_now=-73=-84=-2 hones*=-86=-76=12 honest=-87=-53=12 hop=14=-66=-8 hop_.=3=-36=-8
hop_on=11=-1=0 horse=-61=-8=-2 horse_,=-26=14=-2 hospi*=-12=16=7 hospital=-15=3=10 hospital_,=-28=-25=0 hospital_0=4=20=0
hospital_appointment=22=7=-4 hospital_with=-56=-15=0 hospitalised=3=13=-2 hospitalised_with=3=13=-2 hot=42=-27=15 hot_,=23=122=-3
hot_.=112=55=-25 hot_and=-5=1=12 hot_as=-7=26=51 hot_bath=-79=-43=0 hot_day=-34=32=-1 hot_i=-11=33=0 hot_lump=14=-55=0
hot_red=14=-35=0 hot_sauce=-76=-116=7 hot_to=-17=-8=0 hot_today=-40=-3=0 hotel=-100=-43=-5 hotel_too=1=12=-5 hotte*=-28=-32=-6
hotter=-28=-32=-6 hotter_than=-28=-32=-6 hour=77=56=-15 hour_.=122=65=-10 hour_after=10=56=0 hour_ago=68=71=0 hour_and=43=30=19
hour_for=-28=-31=-8 hour_now=53=83=0 hours=-50=-1=4 hours_,=-103=-69=3 hours_.=24=40=38 hours_0=-40=-51=0 hours_and=-24=-71=-12
hours_asleep=18=-2=0 hours_at=86=96=-1 hours_but=11=18=10 hours_in=-41=-17=-2 hours_of=-36=-5=-1 hours_sleep=95=44=0
hours_though=-4=12=-1 hours_total=-49=-26=0 house=-34=-51=11 how=78=64=3 how_come=-79=-74=-7 how_do=-94=-94=-37 how_i=114=102=-3
how_long=51=57=-1 how_many=5=-1=43 how_much=-28=-12=7 how_to=95=49=-20 how_was=-17=-11=-22 hr=-23=11=-13 hr_0=-70=-12=-13
hr_stuck=42=-5=0 hr_was=-19=-13=0 hrs=-74=-54=-15 hrs_,=10=22=-4 hrs_.=-3=18=-5 hrs_0=14=-5=-1 hrs_and=-3=-12=16 hrs_in=-26=36=-1
hrs_kip=-19=13=-11 hrs_of=-42=-26=0 hrs_sleep=-26=-24=0 hubby=42=48=7 hubby_has=-41=-43=-7 hubby_is=-26=-29=-2 huge=0=-12=-3
huge_,=29=-42=0 humid=-1=-28=28 humid*=-66=-71=0 humid_as=11=7=33 humidity=-66=-71=0 hungo*=-71=-47=4 hungover=-71=-47=4
hungr*=-51=-56=-19 hungry=-51=-56=-19 hurt=-36=-7=2 hurt_.=52=7=-3 hurt_myself=0=18=24 hurti*=0=58=81 hurting=0=58=81
hurting_myself=9=13=48 hurts=114=79=-34 hurts_,=35=46=-1 hurts_.=31=109=-7 hurts_and=16=32=0 hurts_at=9=-24=0 hurts_more=5=-54=-6
hurts_to=14=-35=0 husba*=31=28=-18 husband=31=28=-18 husband_has=20=25=0 husband_is=25=53=-1 husband_reckons=-88=-88=13
husband_says=20=6=-5 hydra*=42=85=-3 hydrated=-3=35=0 hyper*=-28=-20=-6 hypon*=-26=-48=-18 hyponatraemia=-17=-18=-1
hyponatremia=-9=-31=-18 i=118=98=-11 i_am=-39=32=-19 i_asked=-42=-11=-1 i_avoid=-9=-29=-2 i_blacked=30=27=0 i_breathe=9=78=0
i_broke=64=-2=0 i_came=41=52=0 i_can=134=51=43 i_cannot=16=-53=-4 i_change=-6=11=-4 i_climb=22=104=0 i_collapsed=113=117=0
i_cough=14=81=-2 i_could=-79=-64=-20 i_dey=-56=-94=-37 i_did=-40=14=6 i_died=26=34=8 i_do=116=127=70 i_don=59=49=47
i_drank=-36=-1=0 i_drink=-7=-36=4 i_eat=-29=-48=0 i_ever=-90=-86=-20 i_fainted=136=157=0 i_feel=193=98=28 i_fell=78=124=-10
i_felt=-50=-70=0 i_finished=49=55=-23 i_gave=-9=-7=-11 i_get=-15=-109=-12 i_go=-2=49=-46 i_got=-99=-9=-21 i_guess=-36=-17=-7
i_had=28=-22=-1 i_have=-55=-41=13 i_hit=7=62=0 i_hop=3=-16=-8 i_inhale=37=37=-2 i_jog=12=33=0 i_just=48=58=27 i_keep=19=78=2
i_kept=29=30=0 i_know=-33=-9=-21 i_lie=50=-98=-8 i_lift=0=13=0 i_lost=18=2=0 i_love=62=41=36 i_mean=-12=4=51 i_nearly=-36=-33=-11
i_need=-81=-62=-28 i_no=134=147=-15 i_not=19=70=0 i_open=-38=0=10 i_passed=56=57=0 i_paused=-78=-45=-3 i_pee=34=-72=-2
i_press=8=-21=-10 i_push=14=41=-6 i_put=37=92=0 i_race=8=-7=-11 i_ran=1=56=14 i_reckon=44=17=0 i_run=-84=-18=-30 i_saw=-86=-56=-2
i_see=33=9=-3 i_should=-24=-56=-5 i_skip=11=35=-3 i_sleep=-69=-51=0 i_slept=-70=-3=-8 i_speak=11=17=0 i_stand=50=15=-1
i_start=65=32=0 i_started=-102=-66=-21 i_still=13=-5=-10 i_stop=0=33=-9 i_stopped=1=18=40 i_strained=-33=-32=-1 i_take=-60=-74=-34
i_tell=-12=-11=-9 i_think=128=140=-29 i_took=133=111=73 i_train=116=-6=-38 i_try=32=-6=-1 i_use=-33=-38=-9 i_used=-47=-51=-34
i_vomit=-19=-53=-8 i_walk=62=166=-11 i_want=23=-3=3 i_was=-31=49=36 i_wee=1=-68=0 i_went=8=-6=25 i_will=-7=28=-26 i_wipe=90=-28=-1
i_wo=62=71=144 i_woke=-53=-27=0 i_would=-114=-86=-61 ibupr*=18=54=-9 ibuprofen=18=-19=-9 ibuprofen_.=4=-48=-5 ice=37=58=12
ice_everywhere=14=1=0 ice_for=-14=-37=0 ice_lolly=-45=-11=13 iced=44=38=0 ich=225=252=128 ich_bin=-30=-29=-50 icu=-53=-43=29
id=40=71=87 id_be=78=75=38 id_give=26=4=-6 id_kill=-39=-11=-30 id_say=-35=-70=3 idea=-55=-28=-24 idea_.=4=3=-22
idea_how=-57=-64=-2 idea_what=11=1=0 if=2=50=125 if_i=73=35=148 ignor*=-2=7=-17 ignore=-2=-4=-14 ill=-73=-62=3 ill_.=24=-9=-7
ill_run=-33=-33=-23 in=55=10=-40 in_,=39=96=-6 in_.=94=88=9 in_0=-85=-44=34 in_a=-2=-83=-14 in_all=-113=-57=0 in_an=69=50=0
in_and=38=72=2 in_bed=-9=38=-49 in_both=39=-29=0 in_chest=26=63=-2 in_class=12=-11=0 in_from=-23=43=-2 in_front=-83=-61=28
in_his=4=13=0 in_hives=0=11=-1 in_hospital=-27=-62=0 in_ice=107=126=0 in_it=-48=-27=-11 in_january=-30=-38=-9 in_june=-40=-44=-1
in_law=-61=-71=0 in_left=-21=-8=-2 in_march=-52=-45=-17 in_may=-13=16=-1 in_me=17=41=22 in_my=64=-173=-79 in_no=-34=-33=0
in_one=-9=-56=-9 in_recovery=-8=-23=-5 in_spring=-26=-57=-26 in_that=0=1=21 in_the=-61=-76=-36 in_this=14=16=-7 in_total=-16=4=0
in_training=-11=-11=10 in_two=13=2=0 in_welts=17=16=0 indig*=21=13=0 indigestion=21=13=0 infec*=101=-15=-25 infected=89=-72=-6
infected_,=27=-22=0 infected_and=27=-16=0 infection=-42=-117=0 ingro*=45=0=0 ingrown=45=0=0 ingrown_toenail=45=0=0
inhal*=123=119=-4 inhale=37=37=-2 inhaler=87=81=-2 inhaler_empty=73=68=0 injec*=-91=-18=-11 inject=-29=7=-3
inject_novorapid=-40=-12=-3 injecting=-38=-7=-7 injection=-24=-18=0 injur*=-12=-4=-28 injured=-17=-46=-37 injury=25=58=-5
inner=80=-39=-10 insid*=47=51=-19 inside=47=51=-19 inside_,=11=9=-10 inside_.=26=70=-4 inside_of=1=-45=0 insul*=6=28=-1
insulin=6=28=-1 insulin_.=-6=-23=0 inter*=-44=-57=-9 interesting=-42=-52=5 interval=67=71=0 intervals=26=-4=-14
intervals_,=-22=24=0 intervals_0=-11=-25=-1 interview=-95=-72=0 into=-14=-66=26 into_a=90=46=47 into_bed=-105=-105=26
into_my=-34=-5=-2 into_the=18=18=-24 iron=86=63=29 ironm*=-34=-39=-8 ironman=-34=-39=-8 irreg*=138=-81=-6 irregular=100=-46=-6
irregular_heartbeat=57=37=0 is=104=66=-35 is_,=93=90=-7 is_.=36=69=-7 is_0=-76=-10=-1 is_a=-77=-1=1 is_about=-6=32=-10
is_all=5=-54=-6 is_allergic=-63=-44=0 is_an=-56=-43=-2 is_and=11=29=0 is_asleep=-41=-32=-22 is_at=-54=-56=-2 is_away=-19=-15=-18
is_back=49=48=0 is_beating=38=-28=0 is_being=17=42=0 is_black=71=104=-4 is_bleeding=48=71=0 is_blood=4=14=0 is_boiling=27=76=0
is_burning=22=58=0 is_bursting=27=14=0 is_chest=-33=-39=0 is_clear=-34=27=0 is_closing=17=16=0 is_coming=12=49=-18
is_confused=-83=-102=0 is_coughing=-135=-117=-1 is_crooked=63=41=0 is_dead=4=35=-12 is_diabetic=-67=-54=0 is_doing=-50=-36=-2
is_down=-50=22=0 is_drooping=27=36=0 is_easy=-24=-29=0 is_epileptic=-33=-18=0 is_fine=-83=-97=0 is_fried=-51=-82=19
is_full=21=38=-1 is_getting=-13=68=0 is_giving=-20=-17=0 is_going=0=10=-10 is_gone=-154=-47=-3 is_good=-50=-57=-23
is_grand=-74=-85=0 is_happy=-53=-64=-2 is_having=41=5=-15 is_his=43=39=0 is_holding=3=12=-7 is_home=-53=-56=-1 is_hot=45=-98=-5
is_in=-39=13=33 is_infected=51=-26=-4 is_it=-37=35=-9 is_just=-131=-67=-21 is_killing=-43=5=-12 is_like=178=-29=-13
is_lost=-44=-22=0 is_missing=37=-10=-3 is_mush=-20=-18=23 is_my=-128=-116=-16 is_no=25=92=149 is_normal=21=129=0 is_not=55=81=15
is_numb=6=44=-5 is_off=-35=-67=0 is_ok=-84=-97=37 is_on=-5=-17=23 is_only=-42=43=-6 is_oozing=23=-9=0 is_out=-49=-38=-4
is_own=20=28=0 is_paining=0=29=0 is_pounding=8=-24=0 is_pouring=32=34=-14 is_pregnant=-22=-23=-1 is_pumping=3=34=0
is_pushing=25=32=-2 is_racing=72=-2=0 is_really=61=86=0 is_red=22=-15=0 is_rest=-40=-32=0 is_roasting=-50=-40=-6
is_slurring=30=22=-1 is_so=25=2=-5 is_soaked=7=50=-1 is_sore=-28=-38=13 is_spinning=-22=-32=-16 is_splitting=15=14=-2
is_spreading=12=2=0 is_standing=30=-16=-10 is_still=50=45=-2 is_suffocating=-27=-38=0 is_swelling=57=13=0 is_swollen=43=-36=0
is_talking=44=35=-2 is_the=90=52=108 is_there=13=-44=0 is_this=-13=-44=-13 is_tight=20=-9=0 is_tingling=13=40=0 is_to=-37=-20=29
is_twice=11=-36=0 is_two=-40=-45=-1 is_unbearable=-10=20=0 is_unconscious=58=58=0 is_up=99=9=0 is_walking=-66=-28=0
is_warm=2=-150=-1 is_weak=-51=2=5 is_weeping=18=-65=-3 is_what=19=11=0 is_why=-18=-28=0 is_worse=51=-50=0 ish=-41=-70=-5
ish_.=11=-40=-2 it=36=53=27 it_,=76=193=-5 it_.=-52=-11=7 it_0=-78=-57=3 it_a=-51=-51=-18 it_after=-4=4=-18 it_all=60=44=60
it_and=-33=43=-10 it_anyway=-5=-21=-2 it_at=6=-82=-2 it_bad=-80=0=-3 it_burns=0=-32=-2 it_done=-4=-10=-14 it_down=-27=-23=0
it_early=2=6=-13 it_easy=-36=-37=-9 it_everything=-64=-62=-22 it_feels=11=42=0 it_for=-25=0=-21 it_haha=-34=22=-1
it_handy=-9=-11=-3 it_heart=-51=-10=5 it_hurts=0=-120=-10 it_is=155=90=18 it_keeps=79=4=0 it_matter=-33=-23=-1 it_now=-48=-64=16
it_off=-20=-47=-4 it_ok=14=22=0 it_on=-75=-75=-13 it_since=19=-68=-2 it_to=3=-27=-16 it_today=-58=-22=-3 it_tonight=85=79=45
it_was=-80=13=-10 it_with=39=47=-20 it_wo=0=14=-13 it_would=-26=-10=41 itch=-61=-45=0 itch_a=-61=-45=0 itchi*=1=49=0
itching=1=49=0 itching_to=-38=-34=0 itchy=-38=-66=-8 itchy_all=1=15=-2 itsel*=-27=11=-11 itself=-27=11=-11 itself_and=0=16=0
jab=-49=-3=0 jab_0=-16=-24=0 jab_in=-26=18=0 janua*=-30=-38=-9 january=-30=-38=-9 jaw=12=59=-11 jaw_,=17=38=0 jaw_ache=-18=20=-6
jaw_and=11=22=-5 jaw_fell=-59=-76=0 je=212=242=116 jelly=-67=21=-6 jelly_0=-47=-19=0 jerki*=69=50=-11 jerking=69=50=-11
jiala*=6=30=0 jialat=6=30=0 job=-33=-11=1 jog=-48=-24=-12 jog_.=28=15=-1 jog_soon=-26=-45=-5 jogge*=-37=-38=-20 jogged=-37=-38=-20
joggi*=-22=-25=-4 jogging=-22=-25=-4 joy=-79=-31=-57 joy_.=-44=-32=-57 juice=8=3=-25 juice_.=45=42=0 juice_before=13=-29=0
juice_turned=-30=2=0 jumbl*=36=23=-3 jumbled=36=23=-3 jump=52=47=-20 jump_in=-33=-21=-19 jumpe*=-2=-33=-2 jumped=-2=-33=-2
jumped_in=23=28=0 jumped_off=5=-32=0 jumpi*=58=27=1 jumping=58=27=1 jumping_on=52=5=0 jumps=63=-135=-37 june=-40=-44=-1
june_,=-42=-41=0 june_.=10=0=-1 just=118=144=10 just_0=-16=-9=0 just_a=-23=-39=-23 just_dropped=30=47=-3 just_found=-7=-33=-5
just_gave=0=10=0 just_had=69=55=-2 just_now=86=106=-4 just_one=-33=-78=37 just_sitting=53=-35=0 just_so=-12=-30=17
just_the=-27=21=0 just_tight=-64=-72=0 just_tired=33=-3=-15 just_to=28=-47=0 just_walking=23=7=-1 just_want=43=46=66
just_wo=0=60=-6 k=-20=-12=-44 k_.=20=31=8 k_0=1=16=0 k_and=14=39=0 k_anyway=4=-27=0 k_at=15=23=-17 k_done=-66=-108=0
k_gone=-15=3=0 k_in=34=-12=0 k_pb=5=-19=0 k_then=-33=-24=0 k_this=-6=13=0 k_today=16=26=0 k_too=-51=-31=0 k_went=-11=-69=0
k_yesterday=-48=-52=-6 keele*=74=67=0 keeled=74=67=0 keeled_over=74=67=0 keep=44=58=6 keep_anything=51=-43=0 keep_asking=25=27=-10
keep_forgetting=39=36=-12 keep_him=-46=49=0 keep_passing=-32=6=0 keep_running=-103=-72=0 keep_thinking=10=9=62 keep_up=-104=-94=-3
keep_vomiting=0=42=0 keep_water=20=-36=0 keepe*=-85=-83=-34 keeper=-85=-83=-34 keeps=-31=-18=-36 keeps_asking=-58=-51=-7
keeps_coming=29=45=0 keeps_going=11=44=-13 keeps_jumping=58=14=0 keeps_missing=8=-52=-6 keeps_saying=-40=-41=-15
keeps_skipping=11=0=0 keeps_telling=-43=-25=0 keine=113=111=-42 keine_luft=129=144=-42 kena=34=13=-4 keppr*=21=28=-9
keppra=21=28=-9 kept=-8=-42=-30 kept_asking=22=14=0 kept_me=-106=-96=-1 kerb=64=9=-7 kerb_,=23=36=0 kerb_.=20=-13=-7
kerb_and=-10=-51=0 kettl*=23=55=0 kettle=23=55=0 key=74=49=-1 keyho*=26=10=-7 keyhole=26=10=-7 keys=-30=-12=0 kg=-16=-2=-6
kg_,=-42=-37=0 kg_.=23=25=0 kg_0=-38=-21=-5 kg_during=17=11=0 kicke*=-31=-31=-21 kicked=-31=-31=-21 kicki*=-58=-28=-30
kicking=-58=-28=-30 kid=-43=-8=-6 kid_,=-54=-40=0 kid_0=34=32=0 kid_had=-25=8=-3 kid_has=7=30=-1 kidne*=-42=-48=-26
kidney=-63=-15=-20 kidney_,=-28=-22=-17 kidney_beans=48=62=-5 kidney_transplant=7=-23=10 kidneys=17=-36=-6 kids=24=28=41
kids_,=-3=-14=11 kids_have=10=55=-12 kids_names=49=29=-15 kill=28=9=-22 kill_for=-52=-25=-30 kill_myself=28=19=11
kille*=-34=-40=-25 killed=16=21=-13 killed_it=-17=-26=-8 killed_me=0=16=0 killed_that=48=39=0 killer=-50=-61=-12 killi*=-64=-30=8
killing=-64=-30=8 killing_me=-38=-28=18 killing_myself=0=3=11 killing_the=-40=-19=-9 kilo=-44=0=-2 kilos=97=56=-2 kind=82=78=25
kind_of=41=47=-12 kinda=-4=-46=-1 kip=-32=8=-14 kip_.=-11=9=-8 kit=23=11=66 kitch*=54=70=0 kitchen=54=70=0 kitte*=-12=35=-3
km=-9=29=-3 km_0=61=70=0 knack*=-12=-4=-4 knackered=-12=-4=-4 knackered_.=-17=5=0 knee=-37=-72=8 knee_,=-62=42=-2 knee_.=65=29=0
knee_0=-60=70=-10 knee_and=23=20=0 knee_clicks=-40=36=29 knee_is=19=-61=0 knee_keeps=55=-42=0 knee_locks=30=-34=0
knee_scope=-29=23=0 knee_was=-77=-2=-28 knees=-42=100=-3 knees_0=-73=-6=0 knees_a=30=35=0 knees_are=14=16=0 knew=-41=-32=-15
knife=15=12=-14 knock*=41=31=8 knocked=41=31=8 knocked_down=5=23=0 knocked_off=86=73=12 knocked_out=-104=-99=12 know=42=48=-75
know_,=-24=-15=-1 know_.=-88=-61=7 know_about=-19=9=0 know_how=76=80=-1 know_if=-35=-23=-33 know_the=5=19=-2 know_what=25=6=-26
know_where=33=25=-16 know_which=-28=-27=-1 know_why=-9=-22=0 knows=-13=-9=-3 krew=121=-106=-3 l=0=12=6 l_.=2=-10=8 la=257=190=-15
lace=-49=-33=0 laces=49=34=-2 laces_,=44=29=0 lad=-12=12=-3 lads=33=38=-2 lady=5=20=0 lah=-69=-67=-3 lah_,=-69=-67=-3
lake=-6=-39=-33 lake_0=-19=-8=-33 lamot*=-22=-23=10 lamotrigine=-22=-23=10 lamp=-14=-26=-15 lamp_posts=-36=-56=-14 lande*=-6=16=0
landed=-6=16=0 landed_on=-6=16=0 landi*=42=15=0 landing=42=15=0 lantu*=-25=-7=-8 lantus=-25=-7=-8 lap=80=60=-18 lap_0=92=76=0
lapto*=-124=-113=-31 laptop=-124=-113=-31 last=-20=0=26 last_0=-90=-126=-32 last_climb=-79=-57=28 last_hill=52=-22=17
last_lap=-15=-17=-13 last_legs=-2=50=-9 last_mile=-28=-31=-6 last_month=-130=24=-25 last_night=138=104=20 last_one=-39=-26=-23
last_rep=-48=-8=-14 last_summer=52=41=10 last_text=-8=-18=-19 last_time=-90=-130=0 last_week=0=61=8 last_winter=-27=-32=0
last_year=-30=10=-25 late=-45=-48=-16 late_,=-29=-38=-10 late_.=0=-30=-4 late_0=23=22=-23 late_and=-31=-23=0
late_finish=-22=-30=21 later=46=17=-3 later_.=10=-7=-2 laugh*=17=34=-7 laughed=33=25=-1 laughing=12=19=-6 laughing_.=26=25=-6
laughing_0=-46=-88=8 laughing_at=38=47=0 laughter=-14=2=0 law=-61=-71=0 lay=-110=-86=-69 lay_down=-110=-86=-69 lazy=-23=-36=-17
lazy_.=-15=-33=-17 lb=52=20=-4 lb_.=72=0=0 lbs=-26=7=18 lead=-46=-43=-13 lead_.=15=8=-10 lead_0=-36=-34=0 leafs=-64=-9=0
leaki*=-15=59=-19 leaking=-15=59=-19 leaking_oil=-32=-69=-19 leani*=8=14=-3 leaning=8=14=-3 learn*=-27=-34=-16 learned=-27=-34=-16
learned_my=13=5=0 leave=-38=-16=-8 left=-6=-16=-33 left_,=55=70=-1 left_.=126=-52=21 left_arm=15=72=10 left_calf=71=-61=0
left_eye=12=27=0 left_foot=9=45=0 left_hand=17=58=-7 left_in=3=-58=-17 left_lace=-67=-30=0 left_leg=27=-33=-3 left_me=-47=-42=-5
left_shoulder=24=39=0 leg=77=4=-21 leg_,=0=-94=0 leg_.=82=-112=-10 leg_and=23=3=0 leg_at=-22=-3=0 leg_day=-118=-24=0
leg_dey=23=122=0 leg_from=20=-48=0 leg_is=5=-181=0 leg_on=-34=1=0 leg_with=12=-57=0 legs=-69=-35=-15 legs_!say=-41=-20=0
legs_,=25=10=-8 legs_.=22=-42=-8 legs_0=34=0=13 legs_a=73=5=-4 legs_after=-10=-8=-8 legs_and=26=5=0 legs_are=-106=-81=1
legs_but=-61=-20=11 legs_feel=-175=-126=-22 legs_fine=36=42=12 legs_gave=-11=-6=0 legs_getting=-33=-72=0 legs_heavy=-67=-61=0
legs_like=14=70=0 legs_off=-34=-13=0 legs_ok=9=43=0 legs_r=-33=-38=0 legs_say=-58=-40=0 legs_so=17=-13=0 legs_strong=-54=-24=-15
legs_they=-31=-15=-3 legs_went=36=28=-7 legs_were=28=50=-1 leh=24=103=-1 less=-103=-16=-1 lesso*=-32=-34=-16 lesson=-27=-34=-16
let=6=-44=62 lette*=161=163=83 letters=122=121=48 level=-17=21=21 lie=186=116=9 lie_down=91=97=-1 lie_flat=75=93=-12 life=17=12=6
life_,=-33=-33=30 life_.=81=86=24 life_and=-4=7=-11 life_is=-40=-52=-12 life_support=-40=-64=-49 lift=-53=36=-12 lift_my=82=-69=-7
light=30=2=-16 light*=69=53=38 light_headed=100=-54=-6 light_jog=-26=-45=-5 light_yellow=-86=58=0 lighter=54=60=54 lights=31=7=-15
lights_.=-82=-72=-7 lights_out=-1=-23=-5 like=215=220=-92 like_0=-123=-109=-1 like_a=40=-9=-39 like_an=-74=-100=-22
like_balloons=25=19=0 like_being=10=-42=-21 like_black=5=-71=0 like_coca=17=-25=0 like_coffee=116=144=-1 like_coke=44=80=0
like_cola=-86=40=0 like_concrete=-41=-41=-19 like_crazy=-37=-23=-3 like_death=-49=-104=-25 like_i=-63=-77=-59 like_it=42=139=-3
like_jelly=-55=-52=-4 like_lead=-46=-43=-13 like_mad=31=62=0 like_my=-25=43=0 like_someone=109=134=-10 like_tar=2=-39=0
like_tea=12=-64=0 like_the=8=48=-21 like_they=8=13=-2 like_wood=-22=13=0 limbs=95=-30=0 limit=-34=-17=3 limit_fluids=-27=-7=3
limp=32=31=0 limpe*=-28=-5=-13 limped=-28=-5=-13 limped_home=22=-21=0 limpi*=37=-24=-14 limping=37=-24=-14 line=32=18=-9
line_,=-2=26=0 line_.=17=65=0 line_0=30=33=-9 line_going=13=84=0 lined=54=55=46 lined_up=54=55=46 lines=-112=-67=0 link=-69=-61=-9
lip=-12=30=0 lips=85=87=-12 lips_and=0=12=0 lips_are=27=18=0 lips_have=36=51=-7 lips_swelling=11=3=0 lips_tingling=15=14=-2
liste*=-10=-16=-10 listening=-30=-31=-10 listening_to=-30=-31=-10 lithi*=-27=1=-60 lithium=-27=1=-60 lithium_.=35=30=0
lithium_for=-18=-20=-23 litre=-50=-54=-8 litre*=-23=17=-6 litres=-23=17=-6 litres_,=16=7=-5 litres_and=5=-15=0 litres_of=23=4=0
littl*=3=-23=-9 little=3=-23=-9 little_,=35=-24=-5 little_one=-9=34=21 liver=-82=-95=-46 liver_and=-4=-10=0 liver_disease=5=5=-11
livin*=21=15=14 living=21=15=14 living_.=18=18=31 living_the=-42=-55=-41 load=67=20=44 load_of=57=52=44 loads=26=-48=7
loads_,=-16=-8=14 loads_and=10=34=0 loads_of=16=-123=-7 loads_on=-29=-36=0 lobst*=-49=-23=-3 lobster=-49=-23=-3 locke*=27=-35=-12
locked=27=-35=-12 locks=52=-38=0 locks_and=15=-34=0 log=-17=-22=0 log_0=-14=-5=0 lol=-211=-203=-138 lol_,=-78=-58=-60
lol_.=98=93=-72 lol_0=-23=-7=22 lol_after=-47=-20=-16 lol_and=-61=-36=-11 lol_at=5=10=0 lol_i=22=24=0 lol_no=-90=-109=0
lolly=-45=-11=13 lolly_.=-33=-4=13 long=5=-15=6 long_.=5=14=-10 long_day=33=-4=0 long_one=-96=-68=-10 long_over=-35=-13=-1
long_run=84=14=2 long_runs=-59=-62=0 long_shift=6=-10=0 long_week=15=-6=0 longe*=30=47=69 longer=30=47=69 loo=-38=-98=0
loo_,=0=-43=0 loo_and=19=-52=0 loo_trips=-92=-5=0 look=192=178=113 looke*=4=8=63 looked=4=8=63 looked_at=8=60=66 looki*=62=114=67
looking=62=114=67 looking_at=71=95=22 looks=268=69=-30 looks_awful=8=22=0 looks_like=75=31=0 loop=-4=-2=-15 loose=11=-1=0
loose*=-62=1=0 loose_,=-27=-1=0 loosened=-62=0=0 lopsi*=32=52=0 lopsided=32=52=0 losin*=46=38=-9 losing=46=38=-9
losing_consciousness=-58=-47=-3 lost=13=6=-38 lost_a=63=25=-1 lost_about=55=74=-10 lost_consciousness=81=106=0
lost_feeling=-29=18=0 lost_for=-71=-62=0 lost_in=-30=-32=0 lost_my=-96=-69=-6 lost_on=-3=-12=-3 lost_the=-23=-15=-10 lot=79=126=-8
lot_.=146=165=-8 lot_but=-27=-105=0 lot_of=-26=33=0 lots=-31=-64=0 lots_of=-31=-64=0 love=65=65=5 love_it=3=24=-31
loved=-2=-22=-15 loved_it=22=0=-15 lovel*=-95=-100=-25 lovely=-95=-100=-25 lovely_.=-41=-32=-8 low=49=-36=24 low_,=-24=30=-1
low_.=40=44=58 low_on=21=-26=0 low_salt=-12=-26=-17 low_sodium=-31=-8=-1 lower=1=-106=0 lower_leg=35=-34=0 luck=-7=-17=-6
luft=129=144=-42 lump=60=-87=-2 lump_in=55=-19=0 lunch=83=69=67 lunch_,=50=20=34 lunge*=8=13=-6 lunges=8=13=-6 lungs=30=55=-13
lungs_burning=-17=-14=0 lungs_feel=65=78=-2 lungs_on=-28=-36=0 lungs_were=-25=-29=0 lying=84=49=0 lying_down=57=-69=0
lying_in=-70=-49=0 lying_on=31=46=0 ma=169=161=-4 machi*=-25=-18=-3 machine=-25=-18=-3 mad=-34=-24=-14 mad_,=26=38=0
mad_0=-28=-16=0 made=8=22=-8 made_me=-11=2=0 magic=-50=-26=-3 make=50=73=-39 make_no=11=13=-4 make_out=116=154=-6
makes=-51=-54=-14 makes_me=-51=-54=-14 mam=11=6=-6 man=-107=-17=-13 man_flu=-3=23=0 manag*=0=-15=-1 mans=-32=5=-2
mans_birthday=-34=0=-2 many=31=82=44 map=-5=-12=-2 marat*=39=-110=-23 marathon=9=8=-22 marathon_,=-21=-7=-4 marathon_.=17=50=-24
marathon_?=-32=-56=-2 marathon_and=35=14=0 marathon_legs=-7=41=0 march=-95=-80=-20 march_,=-9=-31=-1 march_.=-30=-5=-10
mark=127=45=0 marki*=-78=-58=-8 marking=-78=-58=-8 marking_up=-76=-80=-6 marsh*=55=38=-19 marshal=50=23=-17 marshalled=-83=-60=0
marshals=87=75=-2 mass=-89=-98=-2 massa*=-13=-6=0 massage=-13=-6=0 massi*=-65=-41=0 massive=-65=-41=0 match=-96=-98=-14
mate=-5=41=25 mate_,=-5=24=35 mate_.=-2=-11=-12 mate_collapsed=25=4=4 mate_says=38=21=-1 mate_was=1=-1=14 mates=33=48=27
mates_say=19=35=0 matte*=17=24=2 matter=-19=0=2 matter_?=27=6=-3 matter_for=-59=-29=1 max=-23=4=-1 max_hr=-3=-15=-1
may=-99=-65=-25 may_.=-15=-8=-1 maybe=-11=19=0 maybe_,=-6=-23=-3 maybe_.=-19=7=0 maybe_0=-78=-63=3 maybe_a=0=12=0 me=59=62=-47
me_,=-7=-21=1 me_.=79=71=62 me_0=-72=-95=16 me_?=-56=-42=0 me_a=-94=-151=17 me_and=90=125=52 me_at=-76=-57=8 me_by=45=48=0
me_down=-26=-21=0 me_dry=-12=-57=0 me_for=-45=-9=-1 me_i=107=100=-3 me_in=63=-7=-8 me_left=0=-28=0 me_like=-67=-86=-5
me_lol=-36=-32=0 me_mad=-9=-5=-13 me_my=-38=-54=-32 me_nothing=-107=-127=0 me_now=-2=-12=-7 me_off=30=4=-2 me_on=90=56=-1
me_over=-58=-36=-2 me_palpitations=22=37=0 me_the=52=60=-3 me_to=-84=-72=27 me_up=-140=-50=-2 me_when=0=41=0 meals=-137=-130=-26
meals_.=-49=-61=-18 mean_.=52=58=39 mean_?=-23=-29=-17 means=27=16=-4 meant=-14=-20=0 med=-81=-51=-16 medal=-108=-100=-37
medal_.=2=-19=-16 medic=55=89=0 medic*=74=107=-27 medical=32=70=-27 medics=42=37=0 medics_had=-106=-103=0 meds=-1=9=17
meeti*=-112=-96=-1 meeting=-59=-64=-1 meh=-20=20=-21 melte*=-39=-48=-7 melted=-39=-48=-7 memor*=-45=-58=0 memory=-45=-58=0
menta*=-15=-18=-1 mental=-15=-18=-1 mental_.=-19=-4=0 messa*=-43=-38=-14 message=-25=-18=-13 messages=-13=-7=0 metal=-28=-29=-17
metal_valve=-28=-29=-17 metat*=21=-63=-8 metfo*=-34=-10=0 metformin=-34=-10=0 metre*=-25=-52=-9 metres=-25=-52=-9
metri*=-22=-14=-5 metric=-22=-14=-5 mg=-52=-39=-18 mi=29=71=-5 mid=67=89=-2 mid_run=4=21=18 mid_sentence=37=19=-2 middl*=24=52=-17
middle=24=52=-17 middle_of=-12=17=-10 midge*=-44=-19=-27 midges=-44=-19=-27 midni*=-22=-5=-3 midnight=-22=-5=-3
midnight_.=-8=-10=-3 might=-2=-47=0 migra*=35=32=-10 migraine=50=37=-6 migraines=-14=-6=-4 mild=-64=-33=-11 mile=28=25=-31
mile_,=35=16=0 mile_.=-42=-37=-6 mile_0=17=8=-18 mile_lol=-62=-51=0 miler=15=9=0 miles=12=-8=27 miles_0=-31=-58=-1
miles_at=25=35=12 miles_in=32=43=0 milk=1=37=-2 min=63=59=-2 min_,=19=57=-5 min_0=-15=-23=-4 mind=26=75=11 mins=-14=27=0
mins_,=15=87=0 mins_.=-23=-26=0 mins_after=37=12=0 minut*=129=106=-18 minute=-27=-47=-15 minute_,=-82=-72=9 minute_.=-41=-22=-1
minute_0=-14=-36=0 minute_at=-41=-37=-4 minute_in=78=99=0 minutes=156=153=-2 minutes_,=19=17=0 minutes_and=27=40=-1 miss=30=50=51
misse*=-39=-35=-2 missed=-39=7=-2 missed_the=0=11=2 missi*=115=122=-9 missing=115=122=-9 missing_beats=12=-48=0 missu*=16=29=-2
missus=16=29=-2 ml=-73=-67=-1 ml_.=12=5=-1 ml_on=-53=-47=0 momen*=35=74=23 moment=35=74=23 mon=-20=-19=-5 monda*=1=-1=-26
monday=18=7=-23 monday_,=-9=-20=-3 monday_.=19=25=-18 mondays=-17=-7=-3 money=29=26=-2 money_for=29=26=-2 monit*=84=75=0
monitor=84=75=0 monitor_died=84=75=0 month=-9=-61=-25 month*=-78=-2=-6 month_,=-83=-50=-1 month_.=129=-21=-4 month_0=-50=-17=0
months=-78=-2=-6 months_.=-20=-13=-5 moon=-37=-25=-13 moon_.=28=-1=-9 moor=-29=-30=-3 moor_,=-41=-26=-3 more=49=32=24
more_,=31=44=64 more_.=37=61=73 more_every=3=-11=-6 more_than=-47=77=-19 morni*=-3=-17=-60 morning=35=10=-25 morning_,=64=54=-1
morning_.=10=-1=-13 morning_0=53=-1=0 morning_after=23=-3=0 morning_and=18=-24=-1 morning_cannot=-13=11=0 mornings=-38=-27=-34
mornings_.=-60=-57=-44 mornings_0=21=30=0 most=23=51=7 mouth=-14=8=-21 mouth_,=51=57=0 mouth_.=51=61=-5 mouth_has=60=48=0
mouth_is=40=31=0 mouth_on=-94=-77=-4 move=-58=-5=-9 move_my=72=81=-2 moved=-12=-50=-1 moved_it=-1=-29=-1 much=-52=-28=2
much_.=24=-8=-42 much_as=-84=-41=0 much_do=-6=-16=-3 much_in=22=40=0 mud=-57=0=0 muddl*=41=45=-3 muddled=41=45=-3
muddled_.=57=74=0 muddled_and=57=82=0 muddy=-64=-64=-3 muddy_.=-45=-49=-3 mum=-2=-35=15 mum_.=-23=6=3 mum_says=-30=-40=-1
mumbl*=61=71=-1 mumbling=61=71=-1 mums=-19=-18=0 murde*=27=3=-12 murder=-5=-41=-13 murder_a=-8=-28=-8 murdered=32=44=0
muscl*=36=-6=-22 muscle=60=102=-2 muscles=-25=-108=-20 muscles_0=-42=23=-7 muscles_are=11=-34=0 muscles_so=5=-31=0
muscles_swollen=24=-33=0 mush=-7=-50=22 mush_after=-39=-40=-4 mush_with=10=16=27 muske*=56=-7=-1 muskelkater=56=-7=-1 must=0=19=-5
my=37=40=26 my_account=-43=-27=-3 my_achilles=-19=-75=-2 my_ankle=-13=-12=3 my_appendix=-36=-29=-4 my_arm=34=63=27
my_arms=71=81=149 my_baby=-11=-1=-20 my_back=-3=-15=0 my_belly=-30=-30=-9 my_bib=-2=-20=-9 my_bike=87=96=-12 my_body=57=52=-9
my_boss=34=41=0 my_bottle=-18=-31=0 my_brain=24=16=0 my_breastbone=69=92=-3 my_breath=-174=-200=-7 my_breathing=49=54=-2
my_brother=-35=-47=1 my_bum=-65=-29=-3 my_calf=60=1=-17 my_car=-109=-105=0 my_cardiologist=-56=-40=-9 my_cheek=-13=-33=0
my_chest=166=118=-36 my_chin=89=96=0 my_collarbone=40=8=-6 my_dad=-9=-12=9 my_data=-49=-34=-25 my_daughter=27=19=-5
my_desk=32=-18=-13 my_doctor=-68=-61=-8 my_ears=33=-36=0 my_elbow=-22=2=0 my_epipen=120=113=-6 my_eyes=8=-17=-1 my_face=23=40=-14
my_feet=11=46=-9 my_finger=-66=11=-2 my_fingers=-29=-20=-4 my_first=-45=-48=-7 my_flatmate=-56=-58=-5 my_foot=9=-40=0
my_friend=99=108=16 my_front=52=67=-16 my_garmin=-21=6=0 my_gel=5=-14=0 my_gloves=-18=-5=-29 my_grandad=-43=-55=0 my_grip=-1=11=0
my_groin=20=-15=-2 my_hand=46=-22=37 my_hands=-11=-12=-5 my_head=8=21=-3 my_heart=-40=20=4 my_heel=7=37=-19 my_hip=29=-21=0
my_hr=-19=-9=0 my_husband=14=3=-8 my_jaw=13=48=0 my_keys=-56=-35=0 my_kidneys=-10=-39=-6 my_kids=57=54=30 my_kit=0=1=66
my_knee=70=-22=18 my_knees=-17=27=-1 my_laces=-9=-22=-2 my_last=-23=7=30 my_left=2=42=-12 my_leg=103=-22=0 my_legs=126=100=21
my_lesson=13=5=0 my_life=11=17=-58 my_link=-44=-29=0 my_lips=-78=-100=0 my_liver=-43=-43=-29 my_lower=29=21=0 my_lungs=-22=-54=-2
my_mate=142=106=-8 my_mates=24=46=27 my_mouth=6=40=-10 my_mum=-23=-44=28 my_nails=43=57=-1 my_name=-11=0=-1 my_nan=14=14=0
my_neck=-42=-53=-17 my_neighbour=-13=-17=0 my_night=27=54=-4 my_nose=-87=-88=0 my_own=54=94=-22 my_pace=-94=-91=0 my_page=5=-14=-8
my_pal=7=26=-4 my_partner=59=49=-15 my_pb=24=38=16 my_pee=88=-32=-2 my_period=-97=-37=-3 my_periods=-20=-41=-7 my_phone=-31=-12=-3
my_pulse=67=48=-2 my_pump=-51=-10=5 my_quads=54=-21=-6 my_recovery=-28=-46=-18 my_ribs=12=87=-1 my_right=-159=-49=14
my_run=25=50=47 my_running=52=53=-3 my_shift=-57=-69=10 my_shin=21=-106=-26 my_shirt=7=-26=-1 my_shoes=-49=-54=-13
my_shoulder=4=44=-13 my_side=-11=-5=0 my_sister=90=41=34 my_skin=-107=-42=1 my_skull=21=35=-2 my_sleep=51=59=-11 my_smile=34=30=0
my_son=-89=-83=-4 my_sorry=-47=-51=-44 my_speech=10=12=-1 my_splits=-76=-62=-2 my_sternum=18=66=0 my_stool=32=22=0
my_swollen=-38=5=0 my_tablets=67=77=70 my_teens=-72=-68=0 my_thigh=32=12=-24 my_thighs=52=90=110 my_throat=58=72=-4
my_ticker=21=123=-1 my_time=-122=-178=-13 my_toe=-81=-1=0 my_toenail=-17=7=0 my_toes=-46=-28=22 my_tongue=-20=-33=-6
my_training=-59=-84=-11 my_twenties=-140=-136=-5 my_uncle=-30=-44=-2 my_urine=56=32=-3 my_vest=43=35=-1 my_vision=52=-58=-5
my_voice=-23=-37=-15 my_watch=69=63=-40 my_water=-88=-70=0 my_wee=50=17=-1 my_whole=48=52=-1 my_wife=-50=-52=-22 my_words=85=45=-7
my_wrist=-95=-105=-14 mysel*=31=57=121 myself=31=57=121 myself_,=-8=-29=8 myself_.=65=70=23 myself_again=12=38=13
myself_and=24=21=7 myself_going=-14=-22=-26 myself_in=2=19=-11 n=2=-14=-6 n_0=2=-14=-6 na=53=38=-2 nah=-21=-19=-10 nail=35=-38=-6
nail_,=35=-38=-6 nails=50=73=-5 name_.=10=15=0 names=80=78=-15 nan=-26=-10=0 nan_had=25=9=0 nap=-56=-17=-4 nappe*=26=56=0
nause*=91=122=0 nauseous=85=113=0 nauseous_,=41=42=0 near=50=53=-4 near_the=50=53=-4 nearl*=26=7=0 nearly=26=7=0
nearly_fainted=80=-2=0 nearly_fell=12=-68=0 nearly_finished=26=10=0 nearly_gone=-19=-31=-16 nearly_killed=10=24=0
nearly_passed=-27=-124=0 nearly_went=21=68=32 neck=22=12=-21 neck_.=-12=11=-14 neck_and=19=40=0 neck_from=-28=-18=-3
neck_is=42=85=-6 neck_stiff=16=46=0 necke*=29=23=0 necked=29=23=0 need=-157=-113=-48 need_0=-79=-68=1 need_a=-52=-1=-26
need_new=-27=-49=-12 need_to=-18=-20=-19 neede*=-81=-98=7 needed=-81=-98=7 needl*=-39=-43=5 needles=-39=-43=5 needs=-21=-7=0
negat*=-37=-36=-11 negative=-37=-36=-11 neigh*=-77=-82=-12 neighbour=-70=-80=-7 neighbour_had=-25=-42=0 nephr*=-102=-27=-3
nerve*=-41=-5=0 nerves=-41=-5=0 nerves_0=-59=-2=0 nettl*=-64=-11=-1 nettle=-80=19=0 nettles=16=-30=-1 never=5=-47=-41
never_!again=-80=-78=0 never_!been=-34=0=-10 never_!bothers=-13=12=1 never_!fainted=-23=-37=-21 never_!felt=58=-4=-12
never_!had=64=57=-5 new=-106=-106=0 new_gel=49=42=0 new_ones=-27=-49=-12 new_pb=28=26=0 new_plan=-71=-72=-5 new_shoes=38=42=39
new_trainers=-13=-13=-9 new_watch=-42=-42=0 news=-3=34=-5 next=65=50=-33 next_,=6=-36=-3 next_month=-2=14=0 next_thing=50=28=-12
next_to=49=55=4 nice=-56=-58=-30 nicel*=-54=11=0 nicely=-54=11=0 nie=168=196=42 niggl*=21=93=-3 niggle=-60=-12=-3 night=31=-115=23
night*=-28=-41=-1 night_,=18=34=116 night_.=85=-46=-42 night_0=25=91=0 night_and=-6=-104=15 night_at=-30=-4=-8 night_but=36=-59=0
night_for=-35=5=0 night_in=60=20=0 night_shift=15=29=-8 night_shifts=-22=-13=-6 night_so=-46=40=11 night_with=99=15=-2
nightmare=-62=-88=0 nights=33=46=-1 nights_this=-28=17=-1 nil=7=-10=-4 nil_,=7=-14=-4 nine=-94=-62=10 nine_hours=8=10=16
nippl*=-6=55=44 nipple=41=70=44 nite=57=-9=0 no=127=92=10 no_!0=3=4=-12 no_!appetite=53=-43=0 no_!blood=-32=-14=-8
no_!bother=-56=-1=0 no_!chest=42=26=12 no_!dark=-24=-10=-9 no_!data=33=21=-8 no_!dizziness=-16=-31=-17 no_!fever=-43=0=-3
no_!grip=3=19=0 no_!headache=-46=-75=-13 no_!issues=0=18=22 no_!knee=-15=-13=-5 no_!longer=-23=-18=-2 no_!memory=41=46=-1
no_!more=-3=-8=-11 no_!pain=23=-31=13 no_!palpitations=-48=-39=-10 no_!pee=-5=-10=9 no_!period=-20=-25=-9 no_!point=-58=-44=-46
no_!problems=-29=-19=0 no_!pulse=43=25=-3 no_!reason=52=31=-6 no_!run=-23=-16=-26 no_!running=-19=-7=0 no_!salt=-22=-20=-11
no_!seizure=-36=-47=-3 no_!sense=24=19=-4 no_!soreness=-15=-48=-6 no_!strength=49=-40=-7 no_!sweat=42=34=-6
no_!swelling=-50=-29=-3 no_!time=-44=-63=-4 no_!trouble=-21=-6=-8 no_!wait=-7=-14=-2 no_!wee=25=0=-4 no_.=-96=-65=-11
no_clue=13=0=0 no_idea=-55=-28=-24 no_one=-22=20=76 no_sleep=-61=-42=-10 nobod*=140=122=130 nobody=81=47=83 nobody_!home=2=2=-12
nobody_!would=38=65=74 noise=23=17=0 non=91=102=-31 none=-45=-80=-12 none_!of=-7=-38=-7 none_,=7=17=-6 nonse*=58=44=0
nonsense=58=44=0 nonsense_and=25=16=0 noo=-34=39=-29 noon=-4=29=14 noon_,=10=23=0 nope=-53=-15=0 norma*=-22=10=-10
normal=-73=-31=-10 normal_,=-15=-28=-4 normal_.=-66=-63=-6 normal_0=52=53=0 normal_?=170=192=0 normal_color=-82=0=0
normal_for=37=70=0 nose=-37=11=0 nose_bleed=-11=-14=0 nose_bleeding=26=44=0 noseb*=48=36=-8 nosebleed=53=48=-2 not=245=206=-14
not_!0=-10=-7=0 not_!a=-69=-76=0 not_!allowed=-26=-22=0 not_!answer=49=58=-21 not_!answering=20=35=4 not_!ask=-68=-42=11
not_!been=36=-73=-8 not_!bothered=-78=-25=-2 not_!breathing=87=107=-4 not_!care=-73=-96=-56 not_!clot=25=52=0
not_!confused=-20=-14=-6 not_!dizzy=-28=-20=-43 not_!do=45=45=14 not_!drink=-21=14=-1 not_!faint=-18=-9=6 not_!fall=-18=-60=-10
not_!fancy=-47=-53=-28 not_!feel=-5=39=-2 not_!find=9=15=-14 not_!fit=7=29=0 not_!for=23=30=58 not_!get=37=41=6
not_!had=-42=-62=-16 not_!have=-1=-6=64 not_!hold=-17=-32=-3 not_!hurt=-116=-71=-4 not_!in=-89=-58=22 not_!joking=41=41=58
not_!lift=4=-32=-5 not_!like=53=43=-17 not_!make=0=4=-16 not_!making=65=73=-19 not_!me=-20=-18=-5 not_!move=-15=-9=-10
not_!muscle=6=19=0 not_!obey=1=16=-9 not_!open=-3=-1=-25 not_!peed=42=-36=-9 not_!pregnant=-84=-78=-19 not_!recognise=50=48=-28
not_!responding=33=25=-6 not_!see=21=14=15 not_!short=-17=-28=-4 not_!sick=22=4=-1 not_!sore=19=18=-22 not_!start=-83=-48=-5
not_!straighten=15=4=-3 not_!sweating=23=29=-19 not_!swollen=-63=-10=-15 not_!sync=-98=-94=-12 not_!the=16=-142=-3
not_!there=62=32=-15 not_!touching=51=49=-16 not_!understand=19=31=-35 not_!wake=16=44=15 not_!want=-18=-33=-31
not_!with=26=51=-21 not_!work=-52=-33=0 not_!worth=5=9=-11 not_.=-113=-86=0 not_better=25=-9=-25 not_come=30=25=55
not_getting=-121=-20=-3 not_go=89=-26=65 not_going=53=65=-3 not_know=19=-4=-67 not_much=29=-74=-4 not_remember=24=21=-20
not_right=10=-212=0 not_shift=31=14=0 not_stop=87=93=-50 not_sure=-34=-33=-12 not_too=-42=-23=-5 notes=-22=6=31 nothi*=2=24=-39
nothing=-24=-24=-39 nothing_!and=52=65=-18 nothing_!bad=-34=-25=-1 nothing_!comes=29=-17=-1 nothing_!happened=-52=-59=0
nothing_!like=24=8=-2 nothing_!new=-123=-5=0 nothing_!since=-18=-58=-4 nothing_!wrong=-3=-18=-4 nothing_,=1=24=-5
nothing_.=86=108=-15 nothing_really=-48=-21=-8 notic*=125=119=64 noticed=45=29=-4 noticed_my=25=54=-2 novor*=-40=-12=-3
novorapid=-40=-12=-3 now=93=115=-18 now_,=2=30=13 now_.=-45=-45=-20 now_0=-13=-67=0 now_?=5=-14=0 now_and=-38=-53=-24
now_cannot=0=40=0 now_i=84=142=33 now_it=39=52=-2 now_my=27=35=-5 now_vomiting=21=10=0 nowhe*=19=54=10 nowhere=19=54=10
nowhere_.=6=0=19 nowt=-41=-16=-9 numb=9=14=-6 numb_,=27=61=-2 numb_.=16=22=-7 numb_after=-154=-147=0 numb_and=14=44=0
numb_from=-33=19=0 numb_with=-21=-16=19 numbe*=4=-18=21 number=132=122=14 numbers=-46=-30=7 numbers_at=15=32=0
numbers_mean=3=4=-19 numbn*=36=16=0 numbness=36=16=0 nurse=3=-43=-10 nurse_,=-43=-26=-1 nurse_and=7=32=-4 nursi*=-36=-48=-15
nursing=-36=-48=-15 nursing_my=-36=-48=-15 nuts=-29=52=0 nuts_,=-33=-23=0 nuts_.=33=64=0 o=98=156=0 octob*=-22=18=10
october=-22=18=10 odd=9=42=-3 odd_.=8=12=-2 of=64=21=37 of_0=97=-10=-26 of_a=-6=-12=-3 of_anything=-86=-59=0 of_bed=122=23=21
of_blood=-76=-99=-3 of_breath=-63=-101=0 of_chest=-41=-24=0 of_coke=-18=-46=-6 of_course=-23=14=-10 of_each=-16=-2=0
of_ending=19=26=22 of_everything=42=44=75 of_fresh=-84=-105=-3 of_genius=-12=-42=-13 of_her=-26=-57=-26 of_hills=-15=8=-6
of_hospital=-68=-50=14 of_ice=-39=-59=0 of_iron=8=-11=-18 of_it=40=136=23 of_life=60=64=44 of_living=41=51=5 of_luck=-7=-17=-6
of_me=-13=42=-20 of_my=221=94=-5 of_nowhere=31=42=-7 of_one=16=39=-6 of_pills=78=100=90 of_porridge=-14=-22=-10 of_puff=85=75=0
of_pus=38=-30=0 of_rain=-24=40=0 of_red=82=-39=-2 of_rust=0=-13=-2 of_sleep=-2=10=2 of_spuds=23=26=0 of_tea=-19=-8=-1
of_ten=-43=-35=-1 of_that=18=-4=-9 of_the=-101=-77=-74 of_this=-38=-40=-28 of_those=20=22=0 of_water=57=1=-3 off=46=62=-26
off_,=42=30=5 off_.=39=35=-15 off_0=74=27=-6 off_a=-19=16=6 off_and=-8=32=-24 off_by=30=47=0 off_finally=-36=-9=0
off_for=-106=-47=-4 off_if=70=52=57 off_in=23=-58=-8 off_like=-14=-4=0 off_lol=-29=-14=0 off_me=-63=-114=0 off_my=37=34=-8
off_since=19=-23=0 off_the=52=80=-42 off_till=-22=-7=-7 offic*=-62=-43=-4 office=-62=-43=-4 oil=-32=-69=-19 ok=-80=-128=-2
ok_,=-34=-21=12 ok_.=-88=-86=0 ok_0=-104=-87=15 ok_and=-21=3=-14 ok_heart=-11=-13=0 ok_i=2=44=39 ok_my=36=40=-6 ok_today=49=4=-1
old=-176=-120=-25 old_.=42=11=-2 old_age=-23=-7=9 on=9=3=-36 on_,=118=121=132 on_.=9=48=46 on_0=13=25=0 on_a=41=18=-41
on_about=-6=0=-13 on_an=97=11=-1 on_and=30=-24=15 on_apixaban=-47=-9=0 on_bisoprolol=-15=-7=0 on_blood=-121=-114=-8
on_call=-32=-46=-4 on_coffee=-71=-86=-16 on_dad=0=-24=-1 on_elden=-76=-38=11 on_every=74=29=0 on_fire=-51=-48=-13
on_for=-26=-18=-14 on_holiday=7=45=-43 on_ice=-18=-4=-1 on_in=53=67=-10 on_insulin=-33=-61=0 on_it=-31=-157=-28
on_lamotrigine=-22=-23=10 on_left=7=-17=0 on_life=17=1=-1 on_lithium=15=12=0 on_long=-34=-27=0 on_me=-15=-6=-24 on_monday=50=120=0
on_my=36=-32=2 on_on=22=-99=-31 on_one=54=-80=-12 on_priadel=-25=-6=-8 on_purpose=3=24=42 on_race=-58=-53=-14 on_rep=-7=-19=0
on_shift=23=69=7 on_soreness=27=15=-1 on_stairs=57=-34=0 on_steroids=-21=-13=-4 on_strike=48=53=21 on_sudden=-72=-40=-6
on_sunday=23=61=-7 on_tablets=-21=11=28 on_telly=-39=-53=-34 on_that=39=146=-2 on_the=11=8=-50 on_top=12=7=0 on_tuesday=-38=-17=0
on_warfarin=42=76=0 on_water=-110=-115=-49 on_with=5=-24=0 once=-209=-194=-40 once_,=21=28=-34 once_at=-54=-55=0
once_in=-105=-98=0 once_when=-63=-73=0 one=117=71=25 one_,=21=91=5 one_.=-57=-29=-24 one_and=17=39=23 one_calf=51=31=-2
one_day=-15=25=-5 one_eye=19=4=-6 one_for=-5=-13=-10 one_hand=45=-5=-1 one_hour=-22=-49=0 one_is=-39=-72=0 one_kidney=-112=-72=-8
one_leg=35=-188=-10 one_minute=75=17=-10 one_pupil=15=27=-2 one_second=10=10=0 one_side=8=-34=-9 one_spot=-39=-37=-11
one_step=35=83=92 one_this=13=11=-4 one_time=-82=-97=0 one_would=71=88=79 ones=-22=-49=-12 onion*=-50=-29=-2 onions=-50=-29=-2
onions_,=35=28=-2 only=56=29=-37 only_,=47=47=32 only_.=-64=4=-10 only_0=-70=-36=-31 only_a=48=-140=-6 only_left=170=12=-2
only_the=-68=9=0 oozin*=68=-22=-14 oozing=68=-22=-14 op=71=115=-4 op_last=12=20=0 open=-4=54=16 open_.=10=18=0 open_at=-59=-76=0
open_the=-19=7=9 or=96=21=-62 or_0=-7=10=-3 or_so=-60=-25=-6 orang*=-4=-52=0 orange=-4=-52=0 orange_juice=-61=-48=0
orina=235=-65=-6 other=22=-51=-26 other*=16=2=0 other_,=40=101=0 other_.=10=-75=-2 other_one=19=-39=0 others=16=2=0 ouch=13=-28=37
our=-12=2=-29 our_kid=-26=-14=-3 our_second=-16=-15=-8 out=-16=18=-27 out_,=-128=-126=-32 out_.=61=70=-10 out_0=-40=-29=-2
out_after=13=56=-24 out_and=-53=-55=11 out_as=58=25=0 out_at=113=87=5 out_but=-39=-13=0 out_by=47=61=17 out_cold=40=22=-1
out_for=129=110=0 out_from=6=-24=0 out_how=45=42=-5 out_i=-46=-62=-14 out_in=-23=-9=-5 out_like=49=-44=-5 out_of=25=-24=-20
out_on=-58=-12=15 out_once=-80=-60=0 out_the=101=70=40 out_there=-102=-59=12 out_to=-169=-136=-20 out_too=-100=-53=0
out_when=-62=21=10 out_where=24=28=0 out_wrong=45=64=-5 outsi*=12=-30=0 outside=12=-30=0 oven=-7=42=29 oven_,=-12=10=-4
over=120=125=-47 over_,=14=2=-15 over_.=85=9=46 over_0=-1=26=0 over_all=4=19=0 over_and=104=18=9 over_at=37=34=0
over_by=-23=-30=-17 over_it=-39=-46=-2 over_lol=-43=-14=0 over_me=96=93=0 over_my=-48=-77=-7 over_now=-104=-53=0 over_on=0=-52=0
over_the=-65=-127=-20 overd*=72=87=85 overdosed=27=30=7 overdosed_on=27=30=7 overh*=-11=0=-14 overheated=-32=-43=-14
overheated_and=-29=-40=-1 overn*=54=-68=-5 overnight=54=-68=-5 overnight_.=28=-31=-3 own=85=135=-22 own_name=25=13=0
owt=101=112=-4 oxyge*=96=142=-6 oxygen=96=142=-6 oz=-45=-16=16 oz_.=-6=-1=16 pace=-48=-10=22 pace_,=-94=-82=0 pace_.=15=-7=14
pace_0=20=14=-1 pace_is=-39=0=0 pace_today=85=83=0 pacin*=-61=-47=-1 pacing=-61=-47=-1 pack=55=52=30 packe*=54=38=-12
packed=54=38=-12 packs=20=15=-3 pads=-19=-2=0 page=4=-13=-8 pain=12=-46=-12 pain_,=23=90=-6 pain_.=110=68=-1 pain_0=-63=-43=0
pain_all=-122=-63=0 pain_and=64=5=0 pain_at=52=-6=0 pain_au=-79=-6=0 pain_between=1=32=0 pain_even=8=-25=0 pain_gone=-40=25=0
pain_in=-33=20=-4 pain_is=41=3=0 pain_last=38=12=0 pain_low=36=-64=-6 pain_me=-74=-51=-4 pain_of=-40=9=-9 pain_on=73=-29=0
pain_one=-25=-60=0 pain_so=-47=-21=0 pain_what=-95=-108=-20 pain_when=51=101=0 painf*=15=-77=0 painful=15=-61=0 paini*=35=100=0
paining=35=100=0 pal=7=26=-4 pale=-125=-25=5 pale_and=-40=-21=5 palms=-8=-48=0 palms_,=-14=-67=0 palpi*=137=-10=-21
palpitations=86=0=-9 palpitations_last=1=-22=-5 palpitations_when=-36=-32=0 panti*=-1=54=-6 panting=-1=54=-6 panting_at=13=47=-6
panting_like=-16=-9=0 paper=-6=-44=0 paper_and=36=-26=0 paper_cut=-94=15=0 parac*=32=29=30 paracetamol=32=29=30 param*=-10=-5=-14
paramedic=23=33=-14 paramedic_,=-39=-41=16 park=21=-2=13 park_.=-36=-43=28 parke*=19=37=-2 parked=19=37=-2 parked_a=9=16=-2
parked_on=10=21=0 parki*=-11=-3=-7 parking=-11=-3=-7 parkr*=-17=-26=-12 parkrun=-17=-26=-12 parkrun_,=-55=-56=0 parkrun_.=14=9=0
partn*=-24=-22=-19 partner=-24=-22=-19 partner_says=27=31=-14 party=16=-4=-32 pass=5=18=-38 pass_out=5=18=-38 passe*=79=51=-23
passed=79=51=-23 passed_away=1=10=1 passed_clean=112=105=0 passed_everyone=-89=-76=-13 passed_out=20=10=0 passi*=53=48=-1
passing=53=48=-1 passing_out=13=142=-1 past=-49=-71=0 past_my=2=-43=0 past_the=-57=-42=0 pasta=-62=-75=-7 patch=53=26=0
path=-121=-108=44 path_,=-15=-1=58 path_.=5=16=0 path_is=7=-13=-9 patie*=-119=-80=2 patient=-33=-23=11 patient_.=16=14=14
patients=-86=-57=-8 pause=-138=-18=-7 pause*=-78=-45=-3 pause_.=27=-29=-10 pause_0=-33=61=0 paused=-78=-45=-3 pavem*=58=77=0
pavement=58=77=0 pb=15=-40=6 pb_.=-22=-33=-13 pb_0=90=65=-3 pb_by=33=51=22 peanu*=8=12=-2 peanuts=12=21=-2 pecho=133=182=-12
pecs=-6=13=0 pee=33=-78=-30 pee_,=-2=21=-2 pee_.=41=-32=-2 pee_and=11=-59=0 pee_is=-32=-3=-2 pee_looks=24=-16=0 pee_since=7=-34=-4
pee_stop=-73=-4=0 pee_was=-52=-14=-5 peed=61=74=-2 peed_clear=-47=-5=0 peein*=-17=-91=-10 peeing=-17=-91=-10 peeing_like=-93=-11=0
pen=67=88=0 peopl*=-19=-2=-24 people=-19=-2=-24 people_.=-53=-56=-6 people_are=19=20=0 people_in=20=23=0 people_kept=-3=16=0
perce*=-108=-64=0 percent=-108=-64=0 percent_.=-100=-49=0 perfe*=-82=-18=-1 perfect=-67=13=1 perfect_.=-6=42=4 perio*=-85=-28=-21
period=-58=12=-6 period_since=-108=-88=-3 periods=-27=-41=-15 periods_have=-48=-63=-11 periods_stopped=-3=-21=-4 perso*=-73=-92=0
person=-73=-92=0 phone=21=25=-14 phone_died=38=34=0 phone_in=-49=2=0 phone_to=-8=12=0 photo=-28=-61=0 photo_0=-28=-61=0
physi*=-87=19=-24 physio=-87=19=-24 physio_happy=-17=13=0 physio_says=-25=-99=-19 pigeo*=-27=-33=0 pigeon=-27=-33=0 pill=50=50=0
pill_and=-2=-24=0 pillo*=24=20=0 pillow=24=14=0 pillow_0=8=-12=0 pills=76=75=103 pills_.=11=-1=26 pills_0=-47=-47=-40
pills_and=-14=8=5 pin=38=35=-5 pink=114=70=-12 pink_.=-53=-3=-1 pink_pee=-47=-43=0 pins=-39=-21=5 pins_and=-39=-21=5
pint=-57=-74=6 pint_.=-24=-22=9 pints=29=22=-1 pints_of=29=22=-1 piss=56=42=0 piss_is=28=-14=0 pissi*=11=-22=0 pissing=11=-22=0
pitch=-23=6=-1 pizza=-23=-41=-8 pizza_,=-33=-44=-4 pizza_.=-38=-38=0 pizza_was=34=21=0 place=27=-24=-22 place_.=28=-26=0
place_today=-86=-91=0 place_with=-51=-28=0 plain=20=21=0 plan=-45=-44=10 plan_,=2=9=65 plan_?=10=15=-4 plan_feels=-31=-36=-5
plan_to=27=34=-9 plane=29=6=-4 plank=41=12=-2 plann*=-51=-53=8 planned=-22=-10=-10 planned_.=-7=11=-7 planning=-28=-43=17
planning_the=-69=-42=6 plast*=-71=-59=1 plaster=-73=-59=1 plaster_on=-74=-69=-16 playi*=-84=-58=0 playing=-84=-58=0
playl*=-47=-17=0 playlist=-47=-17=0 pleas*=-43=-20=-29 please=-43=-20=-29 please_.=-95=-51=3 please_no=-10=-27=0
plenty_,=31=-17=-5 plenty_.=3=39=5 plenty_and=-3=-20=-2 plot=16=26=-10 plot_on=18=9=0 plus=57=72=-2 pm=29=1=13 pm_0=43=53=17
pneum*=0=25=9 pneumonia=0=25=9 pod=-44=23=0 podca*=-95=-100=0 podcast=-95=-100=0 podcast_about=-9=-29=0 point=85=25=68
point*=-2=-17=-2 point_five=5=10=-21 point_in=36=51=63 point_of=51=101=68 points=-26=-37=-2 poiso*=31=40=19 polyc*=-44=-15=0
polycystic=-44=-15=0 polycystic_kidneys=-44=-15=0 poo=96=-25=-7 poo_is=30=56=0 pool=65=86=0 poor=-71=-62=-23 poor_thing=-3=-19=-13
pop=24=-64=0 pop_in=24=-16=0 poppe*=-11=18=-1 popped=-11=18=-1 popped_0=-53=20=0 popped_out=3=59=0 porri*=-47=-31=-10
porridge=-47=-31=-10 porridge_,=-11=-10=-5 porridge_0=-8=-14=-5 porta*=7=-22=0 portaloo=34=-10=0 posit*=-17=-21=0 post=-11=41=-1
posts=-36=-56=-14 posts_.=-16=-43=-11 pound*=38=4=0 pounding=20=-17=0 pounding_.=15=28=0 pounding_after=-43=5=0
pounding_and=0=-49=0 pounding_at=-23=48=0 pounds=18=22=0 pour=-2=3=-19 poure*=-25=-9=-10 poured=-25=-9=-10 poured_water=-33=-32=0
pouri*=28=49=-14 pouring=28=49=-14 pouring_off=-16=-47=0 power=29=21=-3 pract*=20=0=-14 prawn=63=68=0 prawn*=-36=-25=-2
prawns=-36=-25=-2 pregn*=-79=-60=-22 pregnant=-62=-39=-22 pregnant_,=-44=-51=0 press=-80=-12=-10 press*=15=20=-32
press_and=-72=-56=0 press_ups=-53=30=0 pressing=28=51=-5 pressing_on=0=12=0 pressure=-57=-70=-27 pressure_,=-4=-19=-14
prett*=-16=-10=0 pretty=-16=-10=0 preve*=-20=-16=-19 prevention=-23=-21=-19 priad*=-25=-6=-8 priadel=-25=-6=-8 price=-18=-21=-2
price_of=20=22=0 pride=-33=-13=15 print*=-39=-15=-31 printer=-39=-26=-31 prob=24=86=0 proba*=71=57=0 probably=71=57=0
probl*=-69=-64=-5 problem=-70=-64=-5 problem_.=-40=-39=-5 progr*=-13=-10=-9 progress=-13=-10=-9 prope*=102=81=-17 proper=47=-31=-5
properly=55=113=-12 properly_,=43=40=0 properly_.=29=47=-6 proud=32=2=-9 proud_of=22=8=-9 pub=-115=-130=-2 puddl*=47=40=-9
puddle=14=8=-9 puff=85=75=0 puff_on=19=17=0 puffe*=79=101=-19 puffed=15=38=-10 puffed_out=45=57=-4 puffed_up=16=-12=-2
puffer=64=63=-8 puffer_is=29=21=-6 puffi*=-78=-47=15 puffing=-78=-47=15 puffing_like=-22=-20=0 puffing_up=-39=-16=15
puffy_,=26=-30=0 puffy_.=24=12=0 puffy_eyes=-58=-44=0 puffy_hands=13=21=0 pull=45=183=-2 pull_ups=20=34=0 pulle*=-34=26=-17
pulled=-34=26=-17 pulled_me=-44=-19=0 pulled_muscle=5=-19=-2 pulse=130=-10=-20 pulse_0=-76=16=-1 pulse_is=55=-23=0
pulse_strap=-53=-18=-2 pump=-40=-39=4 pump_is=-51=-10=5 pumpi*=-6=20=0 pumping=-6=20=0 pumping_out=30=45=0 pupil=14=9=-2
pupil_is=39=34=0 puppy=-50=-48=5 pure=68=-44=-8 pure_murder=24=0=0 purpl*=35=4=-3 purple=35=4=-3 purpo*=3=24=42 purpose=3=24=42
pus=73=-94=0 pus_,=29=-67=0 pus_.=20=-2=0 pus_coming=0=-25=0 push=41=22=-6 pushi*=25=32=-2 pushing=25=32=-2 pushing_on=25=32=-2
put=143=143=-10 put_down=12=-32=18 put_me=-53=-27=0 put_my=18=70=0 put_on=-28=-5=-26 put_the=20=53=0 put_weight=3=11=0
quads=-86=4=-28 quads_0=-28=23=0 quads_are=68=17=-7 quads_at=4=16=0 quads_like=-21=-37=0 quads_on=-56=7=0 quads_slightly=-7=-35=0
quart*=-11=-4=0 quarter=-11=-4=0 quarter_hours=-11=-4=0 queas*=-12=11=0 queasy=-12=11=0 quest*=90=76=-11 question=33=34=0
questions=63=49=-14 queue=-16=2=-4 queue_.=-3=-23=-2 queue_for=4=38=0 queue_was=-3=-10=0 quick=-99=-49=0 quick*=-29=-24=49
quick_.=-25=-19=0 quick_0=-38=-1=0 quite=-17=-9=0 r=-33=-38=0 r_a=-33=-38=0 race=26=9=14 race_,=65=79=-4 race_.=109=53=-49
race_0=9=48=44 race_again=-46=-66=-19 race_and=66=29=-8 race_day=-97=-85=-22 race_on=5=-33=-2 race_with=5=25=-2 raced=-16=19=0
racin*=-11=39=0 racing=-11=39=0 racing_and=10=73=0 radia*=16=17=0 radio*=-38=-48=-23 radiotherapy=-38=-48=-23 rain=-24=-14=-4
rain_.=24=13=-22 rain_0=-19=5=0 rain_was=39=0=26 raise=46=14=-7 raise*=22=29=0 raised=22=29=0 raising_money=24=13=-2
ramip*=-23=-23=-24 ramipril=-23=-23=-24 ran=-108=-72=-9 ran_,=-1=-28=-12 ran_.=2=-34=-14 ran_0=67=115=-4 ran_a=-15=14=0
ran_alone=-67=-40=-3 ran_heart=-22=-46=0 ran_in=-25=52=48 ran_it=12=-8=-18 ran_out=20=9=0 ran_over=-37=-85=-38 ran_the=8=11=0
ran_without=-12=-1=0 rash=12=-46=-2 rash_all=-12=-43=0 rate=-31=-18=10 rate_0=38=23=0 rate_is=-20=-54=0 rate_strap=30=24=0
rate_was=-74=-1=-9 razor=34=-21=60 razor_blades=34=-21=60 rd=-32=6=0 rd_,=-14=-5=0 rd_.=1=20=0 react*=49=39=-3 reaction=62=48=0
reaction_,=23=11=0 read=-1=18=0 read_an=-30=-25=4 read_the=38=49=0 readi*=-71=-20=17 reading=-71=-20=17 reading_a=-21=-29=12
reads=-35=-24=-1 reads_0=3=-10=0 ready=-88=-87=-36 ready_to=-34=-16=-16 real=64=123=1 reall*=96=-40=-19 really=96=-40=-19
really_,=-48=-21=-8 really_bad=38=58=-4 really_dark=28=-1=0 really_wrong=11=20=0 recko*=13=8=-3 reckon=57=30=0 reckons=-44=-22=-3
reckons_i=-44=-22=-3 recov*=-45=-16=-22 recovered=-26=-7=10 recovered_.=56=43=0 recovered_quick=-25=-28=0 recovering=3=-6=-10
recovering_anorexic=10=-2=0 recovery=-23=-2=-21 recovery_,=-60=-62=-1 recovery_from=-8=-23=-5 red=-40=14=-5 red_,=22=-27=0
red_.=-25=51=-2 red_and=42=27=-2 red_as=-94=-13=21 red_face=-161=-85=0 red_hot=-20=12=0 red_in=74=-79=0 red_line=79=21=0
red_shorts=-65=-16=0 red_stuff=29=113=0 red_wee=-3=0=-11 red_wine=15=65=0 redne*=39=18=-4 redness=39=18=-4 reflu*=-69=-67=-4
reflux=-69=-67=-4 refre*=-27=-34=-16 refresher=-56=-68=-9 remem*=12=14=-33 remember=12=14=-33 remember_finishing=13=26=-1
remember_how=34=32=0 remember_my=-65=-104=-9 remember_the=-48=-71=-3 rep=-63=-30=-14 rep_,=15=28=0 rep_.=-49=-36=-14
rep_0=-2=-36=0 repea*=64=79=-27 repeating=41=50=-27 repor*=0=-15=-5 report=17=2=-5 reps=-66=-41=0 reps_0=-17=-54=0
resea*=-29=-30=-31 research=-29=-30=-31 research_.=-7=-17=-18 respi*=320=385=-79 rest=118=47=11 rest_,=29=-8=0 rest_.=-27=-65=-13
rest_0=32=85=0 rest_?=42=15=0 rest_and=-17=27=-7 rest_day=29=75=35 resti*=-37=-32=-17 resting=-37=-32=-17 resting_.=-22=7=-9
resting_heart=24=-78=0 resting_hr=-48=10=0 resting_pulse=3=37=-1 restricted=27=28=0 resul*=-35=-48=-14 results=4=-13=-14
resum*=-29=-3=-4 resume=-29=-3=-4 retur*=-49=-62=-6 returns=-49=-62=-6 rhabd*=-4=-58=-30 rhabdo=19=-57=-30 rhabdo_.=28=3=-9
rhabdo_?=14=-21=0 rhabdo_in=56=-45=0 rhabdo_two=-12=0=0 rhabdomyolysis=-23=-1=0 rhr=-14=21=18 rhyth*=74=-86=-2 rhythm=74=-86=-2
ribs=49=132=-5 ribs_.=18=49=0 rice=-42=-53=0 right=4=-37=-7 right_,=140=149=19 right_.=69=-10=-18 right_after=41=65=0
right_and=18=15=0 right_arm=6=23=17 right_at=23=-91=0 right_calf=15=-25=0 right_hand=29=80=-3 right_in=43=91=-1 right_leg=8=74=0
right_now=-190=-143=-5 right_shoe=-104=-97=0 right_side=-62=-65=-7 rigid=32=42=0 ring=11=19=-1 ring_.=-17=-6=-11 ringi*=33=22=-1
ringing=33=22=-1 ringing_,=18=22=0 rings=30=12=-6 rite=88=142=-1 river=-120=-53=-6 river_,=-46=-31=0 river_.=-39=-57=-5 rn=76=64=0
road=-62=-57=-34 road_.=-29=-29=-4 road_was=-104=-102=-8 roast=7=46=0 roast*=87=-2=-13 roast_coffee=7=46=0 roasting=64=37=-8
rock=74=-18=0 rock_hard=13=-58=0 roll=-25=-25=0 rolle*=9=23=-12 rolled=15=51=-12 rolled_back=24=35=0 rolled_it=-28=-36=0
rolled_my=-52=-27=-12 roller=-6=-28=0 roof=-27=-3=-4 room=145=38=-14 room_0=-33=4=0 room_is=70=-9=-10 root=-49=-59=-2
root_,=-2=-22=-2 rope=87=98=111 rotte*=-7=-108=-11 rotten=-7=-108=-11 rotten_,=-7=2=-11 rough=-10=-3=0 round=118=53=-60
round*=-31=-14=-5 round_,=3=-46=-21 round_0=-45=-14=2 round_me=31=63=-1 round_my=65=53=-8 round_that=-13=11=-12
round_the=34=-14=-15 round_with=-18=-3=0 rounds=-30=13=-5 rounds_of=-30=13=-5 route=-14=-35=-23 route_,=-35=-44=0
route_0=53=60=-22 rowin*=-1=-10=-3 rowing=-1=-10=-3 rpe=-2=17=19 rpe_0=-15=9=23 rubbe*=-16=11=-9 rubbed=-22=11=-9
rubbed_.=-36=-20=-2 rubbed_my=15=32=-4 rubbi*=-24=-1=-8 rubbish=-26=0=-1 rubbish_,=-28=-37=3 rubbish_.=-12=1=-2 rugby=-6=-10=0
rugby_days=-29=-9=0 rules=-12=-16=0 rumbl*=-42=-18=0 rumbling=-42=-18=0 run=38=-9=30 run_,=79=120=-20 run_.=27=-33=-31
run_0=-63=-67=-19 run_?=28=28=-1 run_a=7=3=-23 run_after=9=13=-1 run_again=-27=-8=-13 run_and=17=9=12 run_done=-3=-1=-39
run_for=15=-2=11 run_hard=-25=-10=-2 run_in=38=-13=-21 run_or=10=-26=-10 run_over=-40=-85=-13 run_the=-40=-2=0 run_this=-9=-15=-5
run_today=18=-7=-5 run_tomorrow=-43=-15=-4 run_was=27=-11=-10 runne*=29=46=-39 runner=49=59=18 runner_trots=35=51=0
runner_who=-26=-59=18 runners=-20=-12=-57 runni*=89=86=30 running=31=21=30 running_,=-59=26=-12 running_.=-40=-86=-34
running_0=-2=-24=-15 running_?=-11=-4=0 running_a=64=-4=-3 running_buddy=52=52=-2 running_fever=-29=6=-20 running_for=-74=-48=-49
running_helps=3=6=-23 running_late=28=11=-1 running_lol=-74=-114=0 running_out=32=18=-5 running_there=-17=-1=0 runs=105=-99=-19
runs_.=-53=-52=0 runs_0=-35=-22=-7 runs_fit=-13=11=-12 rust=0=-29=-2 rusty=41=-8=-6 s=-23=-42=15 s_,=1=-49=-4 s_0=-34=11=19
sack=21=34=0 sack_of=23=26=0 sad=-16=-40=7 sad_.=-50=-50=0 saddl*=58=5=0 saddle=58=5=0 said=115=88=-9 said_,=-23=-35=-13
said_0=-8=13=0 said_i=22=52=-37 said_my=27=-24=0 salad=-79=-40=2 salad_last=-102=-43=-20 salt=-87=-45=-17 salt_0=41=28=0
salt_diet=-12=-26=-17 same=80=140=-44 same_again=-35=-22=-26 same_as=-34=-54=-21 same_question=33=34=0 same_thing=52=37=-1
sang=76=-25=-10 sangr*=112=32=-11 sangre=73=-24=-11 sangu*=100=102=-3 sangue=100=102=-3 sank=17=-2=19 sat=140=231=48
sat_down=57=-10=-3 sat_here=51=63=-33 sat_in=23=62=74 sat_on=-18=-17=12 satur*=14=22=11 saturday=-6=-10=11 sauce=-46=11=7
sauna=-53=-27=0 saved=-38=-52=0 saved_me=11=6=0 saw=-106=-76=-3 saw_a=-73=-41=-6 saw_it=59=113=-9 saw_stars=81=-13=-1
saw_the=-86=-60=-2 say=43=111=-38 say_,=53=63=-4 say_.=-63=-47=-4 say_0=67=-44=7 say_i=98=130=-4 sayin*=-48=-55=-25
saying=-48=-55=-25 says=113=70=-17 says_.=5=16=0 says_0=34=21=-4 says_do=55=64=66 says_hi=-42=-32=-10 says_i=65=70=-48
says_it=-69=-132=0 says_light=-26=-45=-5 says_my=47=66=-4 says_no=-19=3=-12 says_the=-19=-12=-3 says_yes=-52=-22=0 scab=-38=-9=-28
scabb*=17=16=0 scale=-75=-45=-30 scale_again=-30=-12=-21 scale_says=-46=-17=-8 scan_clear=-11=-16=-2 scar=-36=-53=14
scar_is=-36=-53=14 scare*=0=23=11 scared=0=23=11 scared_.=34=19=24 scared_of=-59=-26=-28 scary=-34=4=-4 scary_lol=25=14=0
scary_stuff=-31=-27=0 schla*=28=28=-1 schme*=191=250=0 schoo*=-2=16=-3 school=-2=16=-3 school_,=-91=-55=0 scope=-29=23=0
scope_was=-24=25=0 scorc*=0=36=-4 scorching=0=26=-4 scram*=11=1=0 scrambled=11=1=0 scrap*=-21=-24=-2 scrat*=-29=-16=7
scratch=-5=-24=-25 screa*=-21=-29=8 screaming_0=15=15=0 scree*=-37=-12=-2 screen=-1=14=0 screens=-37=-26=-2 sea=-28=-38=0
sea_air=15=-37=0 seaso*=-67=-38=4 season=-28=-46=4 season_,=-28=-46=4 seasons=-38=8=0 seasons_ago=-38=8=0 sec=47=67=-12
sec_,=19=31=-2 sec_after=-22=-3=0 secon*=43=62=-5 second=-71=-68=4 second_,=-13=-13=0 second_.=-16=-32=10 second_half=-81=-70=-2
seconds=114=130=-9 secs=42=31=-3 see=-40=17=2 see_a=-50=-34=24 see_the=-74=-55=-6 seein*=45=-12=-18 seeing=45=-12=-18
seeing_double=46=69=-5 seeing_stars=-10=-20=0 seeing_the=-119=-80=-10 seeing_things=4=16=0 seem=27=44=-4 seem_to=27=44=-4
seize*=-37=-29=14 seized=-37=-29=14 seized_up=-58=-46=-2 seizu*=6=14=-16 seizure=6=14=-16 seizure_.=107=112=-4
seizure_and=-80=-74=0 seizure_last=-86=-54=-7 seizure_on=-88=-103=0 seizure_today=-26=-54=0 self=144=193=132 self_out=-47=-51=-44
send=57=69=-9 send_help=56=64=-6 send_me=-41=-44=-1 sent=46=53=-5 sent_from=30=8=0 sente*=125=122=-9 sentence=92=98=-6
sentence_,=35=37=0 sentence_.=28=15=0 sentences=34=24=-3 septi*=-10=1=-23 septic=-10=1=-23 serio*=38=-56=-33 session=29=37=-2
session_.=8=48=-5 session_0=24=33=-1 session_at=-18=-17=0 set=33=43=-1 sets=-35=4=0 sets_of=-35=4=0 settl*=-41=-51=-4
settled=-91=-26=0 settled_after=-5=14=0 settled_in=-50=-25=0 seven=-39=-55=-11 seven_.=-11=-12=7 seven_and=-22=-47=0
seven_point=5=10=-21 sever*=42=-25=0 severe=37=12=0 shade=-62=-9=31 shake=69=115=-31 shake*=46=96=-10 shakes=46=96=-10
shaki*=-11=-48=-5 shaking=-11=-48=-5 shaking_,=-3=60=0 shaking_.=16=-62=0 shaking_all=31=53=0 shaking_and=52=15=0
shaking_hands=-88=-84=0 shaking_with=6=-50=0 shaky=75=45=-6 shaky_,=29=32=0 shaky_and=61=50=0 shape*=5=19=-1 sharp=-49=31=-7
sharp_pain=59=53=-2 shatt*=10=7=-5 shattered=10=7=-5 shattered_.=26=23=0 shavi*=-110=-86=-33 shaving=-110=-86=-33 she=18=68=-48
she_has=-12=-31=0 she_is=-1=43=31 she_keeps=-47=-28=-8 she_saw=8=1=20 she_says=30=34=-24 she_was=-6=-12=-2 sheet=80=107=0
sheet*=75=-6=-6 sheet_.=74=47=0 sheets=75=-6=-6 shift=-11=-32=-14 shift*=-22=-13=-6 shift_,=24=35=5 shift_.=-4=-2=-24
shift_0=43=-1=0 shift_as=21=5=-6 shift_so=-57=-69=10 shifts=-22=-13=-6 shifts_,=-22=-13=-6 shin=23=26=-30 shin_,=31=-20=-10
shin_bone=27=-68=0 shin_is=10=47=0 shin_pain=35=-22=0 shin_splints=-42=-2=0 shins=-91=-59=0 shins_a=-11=-6=0 shiny=27=-30=-9
shiny_and=13=8=-3 shirt=47=70=-1 shive*=88=-49=-13 shivering=0=69=-4 shivering_and=10=-84=-4 shivering_at=-48=3=0
shivers=30=-106=-2 shivers_and=28=0=-2 shivery=58=-12=-6 shivery_.=51=-27=-3 shoe=-17=-5=-16 shoes=70=65=-1 shoes_,=-4=-21=0
shoes_.=-6=42=26 shoes_0=-30=-22=-16 shoes_in=29=42=-2 shook=19=21=-6 shoot*=13=55=0 shop=11=-22=-4 shop_0=-23=-8=0
shopp*=-26=-29=-8 shopping=-26=-29=-8 short=-10=-20=-6 short*=-44=-6=-16 short_of=47=24=0 short_run=-50=-48=5 shorts=-27=14=-15
shorts_,=-40=-6=0 shot=-34=-53=6 shot_0=18=20=0 shoul*=-61=-31=-39 should=-108=-97=-20 should_have=-20=-24=10 should_i=-54=-34=-18
should_know=22=20=-4 shoulder=41=97=-17 shoulder_,=19=27=0 shoulder_blade=3=-83=0 shoulder_blades=15=55=-12 shoulders=6=-31=-1
shoulders_0=17=6=0 shout*=-61=-70=0 shouting=-61=-70=0 shouting_my=-61=-70=0 show=-27=-34=-5 showe*=71=42=-7 shower=68=93=-7
shower_,=43=29=0 shower_.=-38=-29=0 shower_after=32=33=0 showi*=23=21=0 showing=23=21=0 showing_0=23=21=0 shows=-20=17=0
shut=-5=38=-8 siao=-16=-7=-8 sick=-58=-76=-25 sick_,=41=104=-2 sick_.=39=67=-2 sick_0=60=-39=-10 sick_all=-22=-5=0
sick_and=36=57=-2 sick_at=-48=-42=0 sick_day=11=0=0 sick_in=-67=-49=11 sick_of=-61=-56=-6 sick_on=20=24=10 sick_pace=-6=-18=0
sick_so=-76=-70=5 sick_with=34=113=0 sickl*=-50=-41=-16 sickle=-50=-41=-16 sickle_cell=-32=-17=-21 side=19=120=-23 side_,=42=-27=0
side_.=42=-12=-4 side_and=33=25=0 side_of=-82=-48=-6 side_only=12=149=0 side_stitch=-45=-67=-6 side_when=3=31=-3 sides=-12=6=0
sight=-18=-3=0 signa*=-73=-58=0 signal=-73=-58=0 signe*=18=-19=-3 signed=18=-19=-3 signed_me=-7=-12=-3 silly=6=12=0
silly_me=-36=-46=0 since=276=79=-96 since_,=41=32=0 since_.=-30=7=-1 since_0=-214=-74=-12 since_a=13=61=0 since_an=3=29=0
since_birth=-89=-35=0 since_breakfast=65=114=-37 since_i=26=-27=-14 since_last=103=-133=-15 since_mile=42=47=0
since_morning=39=22=0 since_noon=-34=6=-10 since_sunday=187=-45=-4 since_ten=22=34=0 since_the=329=45=18 since_tuesday=-124=-90=0
since_two=27=26=-3 since_yesterday=108=-66=-8 singl*=3=14=-8 single=3=14=-8 sip=6=17=0 sir=131=128=28 sir_,=21=-29=21
sir_.=61=62=5 siste*=39=10=30 sister=39=10=30 sister_in=-20=-24=0 sister_is=28=43=0 sit=23=130=0 sit_up=44=50=0 site=-36=-9=-2
sits=17=11=-1 sits_at=17=11=-1 sitti*=33=60=-17 sitting=11=6=-17 sitting_here=0=-87=0 sitting_on=54=88=-14 six=-88=-69=-5
six_hours=-53=-34=-5 size=46=-16=-19 size_0=-60=-47=0 size_of=109=84=-19 skin=110=49=-44 skin_,=-15=-34=-16 skin_.=-10=-7=-6
skin_around=16=-107=-10 skin_is=30=83=0 skin_on=18=-6=-2 skinn*=-4=24=0 skinned=-4=24=0 skip=0=24=-3 skip_the=8=28=0
skipp*=41=-146=-3 skipped=45=-35=-1 skipped_beats=45=-35=-1 skipping=-4=-112=-2 skipping_beats=14=-1=0 skull=21=35=-2
sky=-63=-28=-22 sky_.=-33=6=-14 slack=-30=-36=-54 slapp*=31=-8=-6 slapping=31=-8=-6 slaps=43=24=0 sleep=-68=-24=7 sleep*=-30=15=3
sleep_,=-19=-7=-2 sleep_.=55=86=-20 sleep_0=-30=3=-47 sleep_:=19=1=-4 sleep_and=-35=-1=7 sleep_for=-23=3=0 sleep_i=-56=-21=0
sleep_like=-43=-49=-21 sleep_no=6=-5=-12 sleep_not=-30=-32=20 sleep_six=21=13=-2 sleep_was=56=7=24 sleeping=18=15=31
sleepy=-23=33=-10 sleev*=-35=24=-11 sleeve=-8=0=-10 sleeves=-27=25=-2 slept=-79=-28=-26 slept_.=-47=-31=0 slept_0=37=21=12
slept_badly=-36=-8=-4 slept_eight=-5=11=-1 slept_for=9=36=0 slept_from=19=13=-16 slept_in=-58=-24=-4 slept_like=-46=-45=9
slept_ok=68=63=-2 slept_on=-82=-60=0 slept_seven=-9=-13=-17 slept_well=36=-5=-9 sligh*=-30=-49=17 slight=-23=-14=17
slightly=-7=-35=0 slipp*=-52=-24=0 slipped=-39=-23=0 slipping=-13=-1=0 slow=-76=-72=-21 slow_.=-2=-9=-24 slow_0=36=19=0
slowe*=-14=0=0 slurr*=136=134=-14 slurred=50=37=-1 slurring=86=90=-10 slurring_,=34=46=-2 smack*=36=44=0 smacked=23=36=0
small=14=-17=-14 smash*=6=-15=11 smashed=8=-14=12 smashed_into=-74=-49=-21 smashed_it=13=-25=-20 smashed_my=33=18=-3 smell=-6=52=0
smells=-39=15=0 smile=38=75=0 smile_is=36=35=0 smili*=-99=-88=-15 smiling=-99=-88=-15 smiling_.=-15=-3=-13 smoke=-68=-49=-4
smoot*=-75=24=-3 smoothie=-86=9=0 snap=57=71=-2 snap_in=16=71=0 snapp*=-37=-51=-3 snapped=-44=-51=-3 snapped_my=-21=-6=-2
sneez*=2=22=0 sneezing=2=22=0 snori*=42=69=39 snoring=42=69=39 snow=-32=-9=-1 so=-129=-128=-20 so_.=-15=-17=-6 so_0=-19=-31=-16
so_a=100=142=46 so_back=-15=-28=-17 so_bad=-12=-54=-4 so_can=8=28=0 so_cannot=13=8=-12 so_confused=103=75=0 so_did=-43=-30=-17
so_easy=-71=-30=-12 so_hard=26=18=0 so_hot=-34=36=0 so_i=-61=-27=30 so_ill=35=-16=0 so_late=16=11=17 so_missed=-68=-45=-4
so_much=40=45=-10 so_my=-31=-3=0 so_no=8=-22=-30 so_only=-1=-24=8 so_ran=-31=-59=-9 so_resting=-11=31=-4 so_short=-23=-17=5
so_slept=-13=56=37 so_slow=37=36=-9 so_so=-24=-13=-23 so_soreness=0=31=0 so_swollen=67=-119=-6 so_the=-16=10=0
so_thick=-91=-101=-14 so_tired=-13=-18=-5 so_took=-22=-9=-4 so_walked=-37=-55=-14 so_we=-46=-43=0 so_weak=51=-64=-11
so_wet=32=16=0 so_you=-12=-30=22 soake*=26=9=-7 soaked=26=9=-7 soaked_.=21=47=-1 soaked_through=-81=-97=0 soaked_two=27=74=0
sock=-104=-92=-25 socks=-79=10=14 sodiu*=-43=-13=-31 sodium=-43=-13=-31 sodium_diet=-27=-31=-1 sodium_in=-38=-13=0 sofa=-82=-75=-5
sofa_,=39=12=0 sofa_.=53=15=6 sofa_0=-2=-24=0 sofa_and=97=85=-4 sofa_at=-79=-63=0 solid=-25=-11=-14 some=113=166=-3
some_kind=37=45=-8 someb*=34=67=-7 somebody=34=67=-7 somebody_is=20=42=-7 someo*=128=148=-9 someone=122=148=-9
someone_drowned=-17=-21=17 someone_else=39=71=-2 someone_parked=2=16=-2 somer*=40=13=0 somersaults=40=13=0 somet*=54=-4=69
something=47=4=-3 something_,=8=35=22 something_.=6=8=16 something_is=29=-77=-3 something_like=41=64=0 son=-37=-45=-52
son_,=8=1=-48 son_was=-18=-9=-1 soon=13=-21=-18 soon_.=-11=-25=-4 sore=-132=-54=-11 sore_,=-26=-10=-15 sore_.=-39=19=11
sore_0=131=79=20 sore_all=-19=-36=0 sore_and=-68=-33=-3 sore_as=1=-2=-26 sore_chest=-13=-39=0 sore_everywhere=-8=35=0
sore_from=-10=-17=12 sore_since=-51=-12=0 sore_three=-8=-13=-17 sore_throat=-151=-132=0 sore_to=64=-47=-1 sore_when=33=19=-15
soren*=-46=-41=3 soreness=-46=-41=3 soreness_,=53=26=2 soreness_.=-18=19=-6 soreness_0=119=44=9 soreness_:=15=17=-5
soreness_?=31=0=-6 soreness_and=-38=-47=-6 soreness_for=-54=-35=0 soreness_is=-10=-29=1 soreness_just=-1=11=-1
soreness_level=6=-12=21 soreness_nothing=-48=-21=-8 soreness_of=-26=-3=-7 soreness_sits=17=11=-1 soreness_six=43=19=0
soreness_three=34=15=0 soreness_went=-35=-22=-5 soreness_zero=-19=-12=-4 sorne*=-21=-18=-9 sorness=-10=-18=-8 sorry=-36=-25=102
sorry_,=-94=-93=-28 sorry_self=-47=-51=-44 sort=11=-38=-52 sort_of=15=11=-10 sorte*=-71=-62=-6 sorted=-71=-62=-6 sorted_,=24=5=-3
sorted_.=2=-28=-3 soul=-51=-28=-3 sound*=-19=-14=-8 sounds=39=50=-8 soup=-21=-43=-9 space*=-25=-20=21 spaced=-25=-20=21
spaced_out=-25=-20=21 speak=38=57=-6 speak*=-8=5=-12 speaker=-41=-34=-12 speaking=33=39=0 speec*=89=101=-14 speech=69=85=-7
speech_is=15=15=-1 speechless=21=16=-7 speechless_,=21=16=-7 spell*=-22=-64=-3 spells=-22=-64=-3 spent=-103=-90=0 spewi*=24=16=0
spewing=24=16=0 spin=19=18=-10 spin_class=58=54=-1 spinn*=84=13=-16 spinning=84=13=-16 spinning_.=56=-33=-8 spinning_and=16=20=0
spinning_class=-55=-2=0 spins=58=-93=-17 spiro*=-35=-41=-1 spironolactone=-35=-41=-1 spit=2=56=0 spitt*=43=68=0 spitting=43=68=0
splin*=-79=-2=0 splints=-42=-2=0 split=-45=-48=-5 split*=-13=-6=-34 split_my=69=27=-5 splits=-64=-65=-32 splits_0=-32=-49=0
splitting=51=59=-2 splitting_.=22=27=0 splitting_and=27=19=0 spot=61=-27=-25 spot_,=1=-34=0 spot_.=20=-17=0 spot_of=-62=31=0
spot_on=78=28=-25 spots=49=-96=-10 sprai*=-80=26=-1 sprained=-80=26=-1 sprained_my=-68=36=-1 spray=86=85=-10 sprea*=-10=48=-4
spreading=30=23=-4 spreadsheets=-78=-99=0 spreadsheets_.=-62=-80=0 sprin*=-187=-78=-41 spring=-123=-24=-11 spring_,=-10=-46=-26
sprint=-79=-51=0 sprint_,=1=22=0 sprint_.=13=14=0 sprint_finish=-61=-59=0 sprint_recovered=-30=-22=0 sprints=19=4=-30
spuds=23=26=0 spun=10=-3=0 spurt*=32=69=-36 spurting=32=69=0 spurting_.=3=15=0 squat*=-77=-77=-16 squats=-77=-77=-16
squats_,=-56=-32=-1 squats_.=25=-4=-5 squats_0=24=11=-7 squats_and=18=4=0 squea*=17=22=0 squee*=158=154=-2 squeeze=39=33=0
squeezed=79=71=0 squeezing=39=50=-2 squir*=66=124=-13 squirrel=-21=-24=1 squirting=61=64=-14 st=-28=-8=-3 stab=14=26=0
stabb*=0=60=-7 stabbing=-11=52=-6 stabbing_,=-32=33=0 stadi*=56=60=-6 stadium=56=60=-6 stage=-30=-30=-5 stage_0=-30=-30=-5
stagg*=63=68=-12 staggered=-15=-40=0 staggering=79=108=-12 staggering_about=14=47=-11 staggering_all=49=58=0 stair*=22=20=-49
stairs=22=20=-49 stairs_,=51=59=0 stairs_.=42=11=0 stairs_0=-31=-20=0 stairs_and=34=-18=0 stairs_are=-51=-23=0 stairs_at=52=93=0
stairs_haha=-82=-40=-49 stairs_lol=-32=-7=0 stand=-5=-44=-20 stand*=-35=7=-12 stand_,=23=48=-4 stand_.=48=58=-9 stand_and=24=-1=-3
stand_collapsed=-93=-59=-3 stand_on=14=-66=0 stand_up=27=19=-1 standing=20=54=-12 standing_on=-33=11=-12 standing_out=7=-41=0
standing_up=37=54=0 stari*=80=82=7 staring=80=82=7 stars=71=-33=-2 stars_,=-42=6=0 start=24=-3=-25 start*=65=182=50
start_,=-26=-57=30 start_.=25=0=0 start_0=10=64=-9 start_again=-62=-84=-39 start_line=-23=23=0 started=45=156=50
started_in=14=19=-2 starv*=-15=7=49 starving=-15=7=49 starving_and=8=18=50 stati*=36=55=9 station=3=27=9 station_,=15=25=13
stay=125=192=61 staye*=11=-20=0 stayed=11=-20=0 stead*=16=5=5 steady=16=5=5 steady_0=4=-10=6 step=89=182=91 step_.=36=43=54
stepp*=49=42=89 stepped=23=-11=-6 stepped_on=23=-11=-6 stepping=26=54=96 stepping_in=14=10=30 steps=-37=-59=0 stern*=62=87=-1
sternum=62=87=-1 stero*=-21=-13=-4 steroids=-21=-13=-4 stick=-11=-10=0 stick*=75=-64=-2 sticky=-74=-39=-2 stiff=-12=-2=-5
stiff_,=-15=6=0 stiff_.=69=48=-7 stiff_0=35=32=0 stiff_and=-11=-7=-3 stiff_from=-47=-41=10 stiff_neck=16=-16=0 stiffness=-14=-7=-2
stifl*=-25=-1=-5 stifling=-25=-1=-5 still=144=178=-36 still_,=51=81=0 still_0=-21=-58=0 still_blowing=10=5=-3 still_cannot=25=15=0
still_feeding=-12=15=-12 still_going=16=48=-1 still_on=-6=19=21 still_seeing=15=20=-7 sting=32=69=0 sting*=-34=-51=3
sting_,=17=47=0 sting_.=0=17=0 sting_and=15=5=0 stinging=22=2=4 stings=-56=-53=0 stink*=27=-44=-1 stinks=27=-44=-1
stitc*=-91=-81=0 stitch=-44=-55=-6 stitch_at=-13=7=0 stitch_early=-11=-9=0 stitch_in=3=23=0 stitches=-6=10=7 stoma*=41=-23=-5
stomach=41=-23=-5 stomach_pain=43=-137=0 stone=-90=-34=0 stood=9=15=86 stood_in=-30=-4=0 stool=99=-25=0 stop=-39=49=-27
stop_,=78=114=12 stop_.=145=123=22 stop_at=-20=18=0 stop_behind=-19=-2=0 stop_for=-81=-6=18 stop_it=-23=-36=-15
stop_shaking=24=57=0 stop_smiling=-26=-10=-10 stop_texting=-46=-22=0 stop_the=101=138=0 stopp*=-35=19=-12 stopped=-46=-32=-12
stopped_.=31=7=4 stopped_breathing=-68=-65=-9 stopped_it=-54=-49=-4 stopped_sweating=71=95=0 stopped_working=10=8=-3
stopping=10=51=0 stops=68=42=25 stops_when=0=50=-22 storm=-28=-35=-9 storm_,=13=-16=0 story=-42=-51=-1 stout=-9=-58=0
strai*=-10=-18=-20 straight=-22=46=-11 straight_,=12=46=0 straight_.=5=17=-11 straight_away=10=-42=0 straight_down=-40=-18=0
straight_line=-31=-14=0 straighten=45=-90=-2 straighten_my=21=-8=0 strained=-33=-31=-2 stran*=29=63=-9 strange=9=23=-4
strangers=-9=49=-1 strangled=-23=-42=-5 strap=-90=-43=11 strap_0=13=1=0 strap_battery=-74=-111=16 strap_died=-19=-12=0
strap_gave=5=22=0 strap_is=-10=17=0 strap_slipped=20=21=0 strap_was=10=-18=0 strav*=-20=-17=10 strava=-20=-17=10 straw=-12=54=-3
straw_,=-2=22=0 straw_.=-19=25=-3 strea*=104=-137=-5 streak=0=-54=-2 streaks=63=0=0 stream=71=-45=0 streaming=-29=1=-1
stree*=95=82=-16 street=95=82=-16 stres*=37=-21=-16 stress=76=-25=-16 stress_fracture=105=-52=-15 stret*=4=-4=-13
stretched=4=-4=-13 stretched_it=4=-4=-13 strid*=-17=10=2 strides=-59=-56=5 strik*=-116=-6=-9 strike=48=53=21 striker=-80=-49=-13
strin*=18=27=-4 strok*=-67=-32=-33 stroke=82=86=-23 stroke_,=28=10=12 stroke_.=99=138=-17 stroke_0=-67=-76=-1 stroke_?=114=111=0
stroke_and=13=31=-3 stroke_association=6=17=-5 stroke_at=-46=-50=43 stroke_i=49=44=0 stroke_last=-7=-8=-13 stroke_of=-23=-60=-19
stroke_rate=0=-15=0 stroke_two=86=105=0 stroke_ward=-41=-16=-4 stroke_when=-12=-10=-8 stroked=-1=-18=-5 stroked_the=-1=-18=-5
strokes=-148=-100=-5 strokes_and=-155=-108=0 stron*=-9=-19=3 strong=-28=-19=3 strong_,=21=28=-3 strong_.=-65=-37=-1
strong_cannot=-101=-58=-7 strong_i=-29=-13=-4 strong_legs=-25=-22=0 strong_my=-47=-44=-12 strug*=57=43=-8 struggling=44=64=-3
struggling_for=25=32=0 struggling_to=16=15=-3 stuck=88=33=-19 stuck_,=33=46=-2 stuck_at=42=-5=0 stuck_in=-49=-11=-18 stuff=45=37=0
stuff_.=25=38=0 stumb*=66=-5=0 stung=-51=-35=-1 stung_and=18=5=0 stung_by=-68=-46=-1 sub=-41=-17=-9 sub_0=-41=-17=-9 such=-24=3=0
such_a=-24=3=0 sucki*=59=57=-3 sucking=59=57=-3 sudde*=67=71=-12 sudden=60=99=-10 sudden_,=26=52=-1 sudden_.=43=54=-8
sudden_and=11=25=-1 suddenly=7=-28=-2 suddenly_.=-54=-12=-1 suffe*=-46=3=-10 suffo*=83=71=-26 suffocating=21=-8=-7
suffocating_.=39=2=-4 sugar=83=114=-33 sugar_0=52=63=0 sugar_is=47=76=0 suici*=111=151=140 suicidal=145=190=186 suicide=-2=-31=-45
suicide_hill=-43=-44=-5 suicide_prevention=-23=-21=-19 suicide_sprints=9=-2=-30 suicides=-32=-8=0 summe*=-58=-38=10
summer=-33=-14=10 sun=52=-3=6 sun_,=6=14=-2 sunbu*=-44=-65=-4 sunburnt=-44=-65=-4 sunburnt_a=-70=-86=-1 sunda*=26=-41=-29
sunday=44=-25=-19 sunday_,=31=-59=13 sunday_.=-8=4=-25 sunday_0=13=-1=-7 sunny=-103=-50=0 sunny_,=-103=-50=0 sunri*=-56=-72=-9
sunrise=-56=-72=-9 sunse*=-40=-40=4 sunset=-40=-40=4 suppo*=-41=-70=-49 support=-40=-64=-49 sure=-14=6=-12 sure_i=24=18=-12
surge*=-49=-54=-6 surgeon=-68=-68=-6 surgeon_says=-26=-45=-5 surgery=29=26=-5 survi*=-42=-37=0 survivor=-42=-27=0 swall*=65=90=13
swallow=61=80=-18 swallow_,=20=33=-12 swallowed=-3=1=31 swallowed_a=-23=-24=-3 swear*=-101=-93=-4 sweat=33=24=10 sweat*=26=27=-15
sweat_.=40=56=-2 sweat_and=-67=-38=-2 sweat_on=15=2=0 sweat_pouring=-16=-47=0 sweated=-53=-41=-1 sweated_buckets=10=3=-1
sweated_like=-63=-45=0 sweating=62=117=-5 sweating_,=38=60=0 sweating_.=124=158=0 sweating_and=26=46=0 sweating_buckets=-84=-89=0
sweats=66=-9=-4 sweats_all=18=0=-2 sweats_and=25=1=-2 sweaty=-49=-41=-5 swell=0=16=0 swell*=-6=-19=0 swelled=66=-20=0
swelled_up=66=-20=0 swelling=-71=2=0 swelling_,=42=63=0 swelling_.=-67=-49=0 swelling_up=48=15=0 swim=36=77=0 swim_0=-7=28=0
swimm*=-11=0=0 swimming=-51=-26=0 swimming_0=-46=-42=0 swimmy=40=26=0 switc*=47=64=-19 switched=45=43=-19 swoll*=25=-59=-1
swollen=25=-59=-1 swollen_,=113=60=0 swollen_.=83=-140=-3 swollen_and=64=-96=-4 swollen_calf=19=0=0 swollen_eyes=-120=-44=0
swollen_in=-30=19=16 swollen_like=19=-30=0 swollen_river=-15=29=0 swollen_up=19=40=0 swollen_with=23=79=0 swoon*=112=91=0
swooned=112=91=0 synco*=88=87=-4 t=-11=1=-3 t_0=-29=-27=-3 ta=17=-8=10 ta_for=-3=-23=-1 table=108=128=26 table*=-27=-21=17
tablets=-27=-21=17 tablets_.=-53=-61=-20 tablets_for=20=6=-12 tablets_in=-35=-41=1 tad=-28=-32=0 take=-146=-144=-39
take_a=-11=13=0 take_lithium=-45=-15=-23 take_the=-27=-69=0 take_water=20=6=-12 taken=32=18=57 takin*=-72=-35=-66
taking=-72=-35=-66 taking_it=-17=-9=-1 taking_lithium=2=11=-37 talk=-7=17=-14 talk_.=36=51=-1 talk_right=-189=-219=-5
talki*=-8=-30=7 talking=-8=-30=7 talking_gibberish=34=36=-4 talking_rubbish=56=39=-8 talking_to=-46=8=0 tank=-19=-17=-18
tap=-94=-141=-2 taper=-18=-66=-5 taper_has=-16=-23=-2 tar=28=-40=0 tarma*=44=38=0 tarmac=44=38=0 tarry=38=49=-7 taugh*=-5=-18=0
taught=-5=-18=0 tax=-108=-67=-6 tax_returns=-49=-62=-6 tbh=-14=-3=41 tea=12=-43=-13 tea_,=94=58=-2 tea_and=3=10=0
tea_colored=32=-64=-3 teach*=78=24=18 teacher=62=16=0 teaching=-9=0=18 team=-133=-111=-10 teamm*=-4=-15=-1 teammate=-4=-15=-1
teammate_had=-4=-15=-1 tears=-126=-104=-2 tears_0=-1=-14=-1 tears_but=-15=-6=0 teena*=-46=-30=-6 teenager=-46=-30=-6
teenager_,=-20=-31=-6 teens=-72=-68=0 teens_,=-72=-68=0 teeth=104=29=-10 teeth_chattering=23=-6=0 tell=60=84=36
tell_.=-116=-102=-11 tell_if=10=10=-10 tell_the=13=39=-2 tell_them=32=23=14 tell_you=26=29=-31 telli*=-10=6=0 telling=-10=6=0
telling_me=-10=6=0 telly=-85=-79=-56 telly_.=-1=-9=-38 telly_and=-33=-24=-19 tempe*=111=-12=-46 temperature=111=-12=-46
temperature_,=-6=-16=0 temperature_.=43=-90=0 temperature_0=145=214=0 temperature_and=2=-37=0 temperature_dropped=-155=-54=0
temperature_is=92=89=0 temperature_of=121=29=0 temperature_was=-67=-1=0 temperature_wo=20=-118=0 tempo=1=-45=-10 tempo_,=77=-7=0
tempo_.=-65=-67=-8 ten=31=28=-41 ten_,=-48=-65=-5 ten_hours=-35=-22=0 ten_mins=51=62=0 ten_minutes=42=49=0 ten_sore=-21=-13=-3
ten_times=141=0=0 ten_years=14=24=-6 tende*=83=-18=-8 tender=-35=4=-3 tender_after=-84=-41=0 tenderness=118=-22=-5 tent=49=70=-26
tent_.=104=92=-24 tent_collapsed=-49=-32=-2 terri*=-73=-41=0 terrible=49=44=0 terrible_headache=0=80=0 test=-1=18=9
test_came=-30=-27=9 testi*=58=-38=-8 testicle=58=-38=-8 tests=12=-16=-4 tetan*=-20=-9=12 tetanus=-20=-9=12 text=-37=-8=-6
text_.=-37=-44=-16 text_later=23=13=18 texti*=-53=-48=-14 texting=-53=-48=-14 texting_me=-46=-22=0 texts=-45=-37=-5 th=-16=26=3
than=162=20=39 than_at=35=61=-2 than_before=43=61=0 than_the=-86=-110=-35 than_usual=-48=0=0 thank=-15=-16=-25 thank*=-97=-69=3
thank_you=-15=-16=-25 thanks=-97=-69=3 thanks_.=-56=-19=-25 that=-127=-75=-52 that_,=12=-1=0 that_.=-29=-7=-40 that_a=-25=-47=0
that_climb=-24=5=-2 that_cold=-47=-43=5 that_count=-26=-18=-3 that_film=-14=-30=-6 that_gel=-11=23=0 that_hill=35=0=0
that_i=-91=-104=18 that_is=-41=-67=49 that_last=-10=-22=2 that_ok=41=0=-2 that_pb=-94=-66=0 that_right=-33=-33=0
that_session=61=42=0 that_side=22=152=0 that_was=-29=-6=10 that_water=28=78=0 that_wo=19=53=-15 thawe*=-55=-46=20
thawed=-55=-46=20 the=-24=-9=-14 the_0=-149=-72=24 the_ankle=7=51=-2 the_app=-70=-66=-3 the_arm=-24=-131=-16 the_baby=8=-38=2
the_back=50=-31=-13 the_ballot=-50=-41=-19 the_bath=4=-10=-1 the_bathroom=11=24=0 the_baton=-20=-18=0 the_bed=23=-18=0
the_bedroom=-78=-92=-3 the_beers=-5=-43=1 the_bench=128=110=0 the_bike=-62=-36=-1 the_bill=-24=-32=0 the_bleeding=30=46=0
the_blister=78=-59=-6 the_blood=68=84=0 the_blue=24=-30=-2 the_bone=9=-11=-14 the_boss=-16=-35=-1 the_bottle=-15=-18=0
the_bowl=11=2=-1 the_breast=51=57=0 the_bridge=39=25=53 the_bus=40=25=-14 the_calf=8=-60=-2 the_canal=-26=-43=15 the_car=45=59=73
the_carpet=-89=-1=31 the_cat=14=22=16 the_chest=44=24=-13 the_city=11=16=0 the_climbs=-45=-54=0 the_clouds=14=10=0
the_club=-10=4=-20 the_coach=-40=-42=-22 the_cold=-64=-51=-15 the_color=101=-25=-34 the_comrades=-30=-22=0 the_corner=64=67=-5
the_couch=-24=-26=0 the_course=-40=-38=0 the_crossfit=56=43=-3 the_cup=30=27=-1 the_curry=13=18=0 the_cut=-2=-115=-9
the_dark=-78=-29=-26 the_day=57=56=15 the_dead=-26=-69=-21 the_deadline=-43=-49=-2 the_deck=54=67=0 the_dentist=-41=-42=-24
the_descent=-39=-15=-1 the_desk=-28=-15=10 the_dog=0=62=-52 the_door=-115=-76=-5 the_downhill=-46=-29=-3 the_dream=-42=-55=-41
the_drink=-27=-25=13 the_dust=-10=-20=0 the_easy=53=127=-10 the_edge=44=54=63 the_end=-156=-137=-72 the_expo=-125=-119=-9
the_eyes=28=-93=-1 the_face=-71=-60=0 the_fall=63=-45=-3 the_film=17=12=-11 the_finish=100=16=-16 the_first=-72=-26=-2
the_flight=107=15=0 the_floor=32=111=13 the_flu=-68=21=-9 the_foot=64=45=0 the_fridge=47=50=0 the_front=86=39=-16
the_game=-23=32=0 the_gate=-122=-113=-15 the_gel=54=35=0 the_ghost=-17=17=-1 the_glute=-50=-28=-3 the_grass=9=-8=-34
the_graze=-33=84=0 the_groin=25=-33=0 the_ground=21=1=-7 the_gun=-69=-48=-6 the_guy=-84=-90=-16 the_gym=13=-20=5 the_half=17=82=0
the_head=-47=-67=0 the_heart=17=64=0 the_heat=-23=-18=-14 the_heel=29=-64=-21 the_hill=-25=5=-38 the_hills=27=34=89
the_hip=69=-17=-2 the_hospital=37=59=0 the_house=-52=-63=15 the_ice=-37=-22=0 the_inside=3=-44=-5 the_kerb=15=-17=-4
the_kettle=23=-24=0 the_kids=-30=15=41 the_kitchen=54=70=0 the_knee=-83=-45=-31 the_knees=2=25=0 the_lad=17=8=-3 the_lads=6=24=-2
the_lake=-6=-39=-33 the_lamp=-14=-26=-15 the_laptop=-37=-45=0 the_last=10=-17=108 the_left=60=59=-24 the_leg=40=-24=0
the_legs=-58=-31=-14 the_lights=-1=9=-10 the_line=-56=-91=-9 the_link=-25=-32=-9 the_long=41=20=16 the_loo=4=-26=0
the_loop=-4=-2=-15 the_marathon=143=147=-8 the_marshal=47=46=0 the_match=-96=-98=-14 the_medic=30=54=0 the_middle=-2=36=-10
the_missus=-20=-13=-2 the_month=4=2=11 the_moon=-60=-31=-9 the_moor=-29=-30=-3 the_morning=-81=36=0 the_mouth=36=36=0
the_muscles=-12=-8=0 the_neck=2=37=-3 the_new=-46=-52=-5 the_news=-3=34=-5 the_next=-38=-90=-3 the_night=97=79=19
the_numbers=-7=8=-19 the_nuts=27=57=0 the_old=-7=-37=0 the_one=14=90=-14 the_only=-83=-67=15 the_other=37=-22=-9 the_others=16=2=0
the_oven=-7=42=-4 the_pace=-34=9=0 the_pain=-30=13=43 the_paper=30=-5=0 the_park=0=-22=38 the_path=3=15=-9 the_pavement=58=42=0
the_pb=-49=-3=0 the_phone=-8=12=0 the_pill=16=-14=0 the_pills=70=73=86 the_pizza=34=21=0 the_place=9=-30=-7 the_plan=42=9=24
the_plane=26=29=-4 the_plot=16=26=-10 the_point=63=103=104 the_power=0=66=0 the_price=-18=-21=-2 the_pub=-76=-89=-2
the_pull=2=94=0 the_queue=46=9=-4 the_race=284=235=-9 the_rain=39=26=21 the_reps=-57=-59=0 the_results=-25=-42=-1
the_right=75=22=-2 the_river=-105=-105=-6 the_road=-77=-59=-42 the_roof=-27=-3=-4 the_room=94=53=-10 the_route=18=16=0
the_run=199=162=-25 the_runner=-27=-38=-4 the_running=-20=1=0 the_runs=46=0=0 the_same=118=212=-12 the_sauna=-27=-14=0
the_scale=-29=-28=-21 the_school=-22=-12=-1 the_screen=-1=14=0 the_sea=10=11=0 the_second=-87=-84=-2 the_session=24=63=2
the_shade=-29=39=31 the_sheets=75=-65=-6 the_shin=82=1=-5 the_shoes=-18=-7=0 the_shop=11=-22=-4 the_shoulder=12=52=0
the_shower=94=111=-7 the_side=4=83=0 the_sight=-18=-8=0 the_size=123=104=-8 the_skin=109=-59=-7 the_sleep=-14=-29=8
the_snow=-11=25=0 the_sofa=-82=-75=-5 the_soreness=1=-10=16 the_spring=-24=33=16 the_sprint=-91=-65=0 the_squats=-42=-49=-7
the_stadium=56=60=-6 the_stairs=-9=-16=0 the_start=-33=20=14 the_stiffness=-14=-22=0 the_sting=22=24=0 the_storm=13=-16=0
the_strides=-29=-22=0 the_stroke=-37=-4=-4 the_sun=46=53=25 the_sunrise=-56=-72=-9 the_table=3=14=31 the_tablets=7=-11=7
the_tank=-19=-17=-18 the_tarmac=44=38=0 the_telly=-66=-66=-22 the_tempo=-22=29=-9 the_tent=33=25=-4 the_texts=-4=15=23
the_thermometer=59=9=0 the_time=-45=-86=-11 the_toes=11=66=0 the_toilet=6=71=-8 the_top=-8=-47=-14 the_towel=9=14=0
the_track=51=33=4 the_tracks=60=65=76 the_trail=91=11=-24 the_train=-105=-73=-29 the_treadmill=67=60=-3 the_tube=-11=26=14
the_turbo=-26=-19=0 the_ultra=3=-53=-8 the_usual=-12=-13=-2 the_vaccine=-72=-76=13 the_view=-8=-63=0 the_wall=38=-23=-37
the_warm=7=37=0 the_watch=-1=30=55 the_water=152=141=-5 the_way=-119=-54=-7 the_wedding=-78=-29=6 the_wee=-61=19=-2
the_week=-27=-3=-2 the_weekend=23=-7=55 the_whole=-82=-94=-12 the_wife=43=71=38 the_wind=-153=-100=7 the_woods=-84=-95=0
the_word=22=50=-4 the_worst=-19=-47=-3 the_wrong=50=95=-1 the_zip=-38=-35=0 them=58=33=99 then=176=179=40 then_,=-52=-37=-6
then_0=-80=-89=-3 then_a=37=12=0 then_gone=1=-2=-13 then_i=43=61=-6 then_nothing=54=53=-26 then_out=-143=-71=0 then_ran=1=-11=-1
then_run=-50=-61=-5 there=111=42=32 there_,=13=43=3 there_.=12=30=18 there_0=-80=-38=6 there_a=60=8=32 there_and=31=13=-4
there_is=19=-7=-10 there_was=55=69=-4 therm*=118=45=-4 thermometer=118=45=-4 thermometer_and=21=81=0 these=-87=-83=29
these_shoes=-56=-41=0 they=179=201=-53 they_are=-41=-2=-6 they_bleed=-37=-28=0 they_call=-72=-28=5 they_said=82=101=-11
they_say=54=20=-3 they_told=-8=-17=-27 thick=-53=-29=-14 thick_i=-50=-56=-14 thigh=99=16=-27 thigh*=143=27=28 thigh_from=27=24=-10
thigh_is=39=-12=0 thighs=143=27=28 thighs_are=15=17=-3 thighs_like=4=-37=0 thing=68=151=57 thing*=66=89=-10 thing_,=-9=-43=-22
thing_.=-19=-46=-22 thing_and=-40=-34=-5 thing_i=99=95=89 things=66=89=-10 things_.=11=29=-27 think=207=193=10 think*=88=101=68
think_,=-20=6=-48 think_.=-22=24=-35 think_?=-11=2=0 think_and=15=44=-6 think_i=230=-29=-36 think_it=38=6=-15
think_of=-150=-135=-2 think_straight=24=22=0 thinking=138=138=77 thinking_about=52=48=36 thinking_of=45=29=40 thinks=-68=-79=-31
thinks_i=-68=-79=-31 third=26=64=-15 third_time=92=201=-7 thirsty=18=32=0 thirt*=-28=-15=0 thirty=-28=-15=0 this=83=57=25
this_.=105=130=12 this_app=62=36=-7 this_is=102=112=-67 this_morning=41=33=-24 this_one=-34=-45=-6 this_rain=-16=-41=-22
this_run=87=92=148 this_week=-84=-70=-82 those=-21=-28=-49 those_hills=-5=-16=0 those_shoes=25=43=0 thoug*=0=-29=29
though=-14=-79=-16 though_,=-81=-82=0 though_.=80=-6=-6 thought=-43=-24=-38 thought_about=-37=-22=4 thought_it=16=27=-3
thoughts=56=75=83 thoughts_of=37=58=57 thous*=8=22=0 thousand=8=22=0 three=-116=-53=-18 three_.=21=6=-1 three_days=84=-94=-6
three_seven=19=40=3 three_slept=-8=-13=-17 three_times=-32=44=-10 thres*=-57=-3=-2 threw=-25=-8=-10 threw_up=2=28=-10
throa*=1=-33=15 throat=1=-33=15 throat_.=-65=-33=0 throat_a=-27=-40=-16 throat_closing=27=23=-2 throat_feels=31=53=0
throat_is=46=71=0 throat_tight=53=57=0 throb*=62=-3=-10 throbbing=36=43=-10 throbbing_,=10=75=-4 throbbing_.=2=-76=-6
throbbing_and=22=-6=0 throbs=26=-47=0 throu*=-1=-27=21 through=23=41=22 through_0=-43=0=-7 through_a=135=96=0
through_it=-53=-79=-26 through_my=-40=-29=-2 through_the=74=113=71 throughout=-25=-68=0 throw=-100=-108=-41 throw*=71=-34=5
throw_up=-100=-108=-41 throwing=4=-12=11 throwing_up=0=-28=11 thru=13=-15=-3 thumb=9=-84=0 thump*=37=10=-2 thumping=37=10=-2
thumping_after=-36=-16=0 thund*=-8=-34=-7 thunder=-59=-89=-7 thunderclap=52=55=0 thurs*=-2=11=15 thursday=-2=11=15 tick=51=-74=-12
ticke*=71=17=-1 ticker=87=47=-1 ticker_is=7=-17=0 tie=58=56=-4 tied=136=149=120 tight=-72=-11=0 tight*=96=123=44 tight_,=-6=64=0
tight_.=-47=7=0 tight_0=-17=-18=0 tight_after=24=15=0 tight_and=59=52=0 tight_band=-9=33=0 tight_chest=33=3=0 tight_on=2=-114=0
tighter=-38=-58=-7 tighter_.=-50=-44=0 tightness=87=133=0 tightness_in=-93=-33=0 tights=-15=5=52 til=22=79=113 til_0=-56=-62=-28
til_my=46=59=113 till=-94=-43=-12 till_friday=-9=19=-7 till_i=-53=-51=-1 till_monday=-22=-51=-21 till_the=15=22=0 time=21=119=-19
time_,=3=-24=26 time_.=-28=-64=41 time_0=16=18=-4 time_i=-62=1=-15 time_in=-62=-75=-19 time_of=4=2=11 time_on=81=63=-3
time_this=71=16=0 time_was=-46=11=-1 time_with=-2=48=-9 times=172=128=28 times_,=57=25=-11 times_.=73=-41=-6 times_a=25=-24=0
times_and=25=-22=0 times_but=-74=-18=63 times_today=116=117=-10 tingl*=84=83=-8 tingling=37=-30=-8 tingling_and=13=61=0
tingly=39=1=0 tiny=13=-22=11 tiny_bit=11=28=11 tips=13=18=-5 tipto*=0=-57=-21 tired=57=33=2 tired_.=14=1=-21 tired_0=17=40=0
tired_from=-7=-29=-44 tired_legs=-4=-53=-13 tired_of=100=104=86 tissu*=70=14=0 to=12=33=6 to_0=-2=-47=-2 to_a=-74=-82=0
to_be=-33=-70=-7 to_bed=2=32=0 to_bees=-50=-47=0 to_blame=-37=-20=29 to_breathe=78=46=-28 to_buy=-10=-30=0 to_catch=-21=-44=-8
to_climb=-12=4=-3 to_die=-43=-23=111 to_do=-68=-60=-18 to_drink=23=25=-1 to_drop=12=-22=-23 to_end=27=34=34 to_get=-79=2=-4
to_go=48=54=-50 to_happen=0=15=-5 to_have=42=27=-4 to_hold=66=-9=-2 to_jog=-25=-5=0 to_jump=26=32=27 to_kill=52=37=12
to_lie=49=100=0 to_limit=-27=-7=3 to_me=67=52=3 to_my=-12=26=9 to_normal=22=36=0 to_on=80=83=0 to_one=3=16=-3 to_pass=-17=-26=-38
to_pee=3=19=-1 to_press=16=-2=0 to_race=-11=-27=-13 to_rest=28=4=0 to_run=-4=18=-21 to_say=-126=-112=-18 to_sit=-30=-2=0
to_sleep=30=-15=-14 to_stop=-50=-55=39 to_swallow=31=15=0 to_take=-75=-56=-8 to_tell=-58=-51=-20 to_the=95=90=15 to_toe=6=100=0
to_touch=107=30=-5 to_training=-15=-28=-17 to_unlock=55=59=-6 to_use=-14=-15=0 to_warm=-27=-8=0 to_watch=-68=-68=0
to_wear=-9=-21=0 to_with=57=64=0 to_work=-78=-59=-2 toast=0=-4=-12 toast_,=13=4=-11 today=-25=12=-13 today_,=-32=-40=-3
today_.=-27=-21=-32 today_0=7=117=11 today_and=62=88=22 today_going=-56=-77=-7 today_it=-22=-30=4 today_so=-45=-40=0
today_with=-23=-19=2 toddl*=-65=-19=-18 toddler=-65=-19=-18 toddler_was=-10=-23=-5 toe=-106=-91=0 toe_,=-19=-10=0 toe_.=-53=20=0
toe_and=8=24=0 toe_is=79=-80=0 toena*=-134=-79=-42 toenail=-51=-11=-4 toenail_0=1=56=0 toenail_again=-71=-53=-4
toenail_fell=-36=-9=0 toenails=-83=-68=-38 toes=28=55=13 toes_in=-48=6=22 toes_numb=-33=19=0 toes_went=-82=-50=0 toget*=-20=27=-4
together=-20=27=-4 together_.=-29=-6=-4 toile*=7=20=-10 toilet=7=20=-10 toilet_,=17=25=-8 toilet_bowl=1=-16=0 told=31=4=-33
told_me=11=2=-27 tomat*=-22=-2=23 tomato=-22=-2=23 tomor*=-8=-12=7 tomorrow=-8=-12=7 tomorrow_,=-29=-29=-6 tomorrow_0=5=24=-23
tomorrow_?=25=-4=-16 tongu*=67=95=-7 tongue=67=95=-7 tongue_.=12=14=0 tongue_and=3=24=-1 tongue_is=30=52=0 tongue_out=-28=-61=0
tonic=21=0=-22 tonig*=54=66=56 tonight=54=66=56 tonight_,=-85=-107=16 tonight_.=-6=-12=4 tonight_and=-27=-26=-6
tonight_on=13=-9=29 too=-99=-89=-45 too_,=41=31=-3 too_.=35=79=-19 too_fast=-14=-2=0 too_hot=-66=16=0 too_many=45=22=16
too_much=-29=-30=-9 too_tight=10=-70=0 too_wet=-30=-49=-17 took=18=95=83 took_0=-32=-6=-13 took_a=72=137=40 took_ages=1=13=0
took_it=-22=-61=-22 took_my=-28=-39=0 took_the=-90=-98=-24 took_too=54=44=23 tooth=34=91=-5 top=38=1=-15 top_,=20=33=-2
top_.=-60=-69=1 top_0=18=7=0 top_of=86=75=0 toppe*=32=12=19 topped=32=12=19 torch=-70=-50=-4 tore=-48=-3=0 total=-86=-30=-15
total*=12=-12=-14 total_,=-49=-26=0 total_0=-30=-22=-1 totally=12=-12=-14 totally_confused=-32=-15=-14 touch=73=7=-6
touch_,=53=90=0 touch_.=36=16=-6 towel=60=105=0 towel*=-18=10=-7 towel_soaked=18=9=0 towels=-18=10=-7 track=15=38=3
track*=35=56=55 track_.=-25=-33=5 track_bone=8=10=0 tracks=35=56=55 traff*=-49=11=-18 traffic=-49=11=-18 trail=73=0=-24
trail*=-62=-95=-33 trail_,=33=57=0 trail_.=47=106=0 trail_0=-113=-50=-12 trail_and=21=20=0 trails=-62=-95=-33 train=38=1=20
train*=40=21=36 train_,=25=27=12 train_.=9=3=-15 train_times=-11=25=49 train_was=-4=2=-14 trainers=-13=-13=-9 training=52=59=71
training_.=25=32=46 training_for=38=18=1 trait=-18=-29=-3 trait_,=-18=-29=1 trans*=-10=-24=5 transplant=-10=-24=5
transplant_.=-5=-40=-18 trave*=-1=-21=-5 travelling=-1=-21=-5 treac*=0=19=-16 treacle=0=19=-16 tread*=-43=-37=-50
treadmill=34=25=-14 treadmill_stopped=-61=-54=0 treat*=-19=-18=0 treatment=-19=-18=0 tree=109=75=26 tremb*=18=-54=-7
tried=95=116=-8 tried_to=95=81=-8 trip=3=-17=0 tripp*=-12=-120=18 tripped=-18=-3=18 trips=-92=-5=0 trips_.=-65=7=0 trots=94=2=0
troub*=40=62=0 trouble=40=62=0 truck=-69=-60=0 true=-54=-31=0 true_crime=-54=-31=0 try=32=-6=-1 try_to=32=-6=-1 tryin*=47=48=-34
trying=47=48=-34 trying_to=54=48=-34 tube=-11=26=14 tube_0=-20=14=14 tues=-59=-44=-2 tuesd*=-23=-14=10 tuesday=-23=-14=10
tuesday_,=33=-40=6 tummy_rumbling=5=12=9 tunne*=-58=-19=-1 tunnel=-58=-28=0 turbo=-59=-52=0 turn=-35=-31=-6 turn_at=-51=-20=10
turne*=11=20=-22 turned=11=20=-22 turned_my=-137=-16=-4 turned_out=-86=-75=-2 turned_to=35=27=0 turni*=11=17=0 turning=11=17=0
tv=93=88=-2 tweak*=-41=9=-2 tweaked=-41=9=-2 twent*=-118=-109=-5 twenties=-140=-136=-5 twenties_,=-140=-136=-5 twice=23=-47=-18
twice_,=48=-7=-4 twice_.=-65=-45=-4 twice_0=29=21=0 twice_and=10=16=0 twice_on=-32=-3=-5 twice_the=47=48=0 twice_this=16=-65=0
twing*=-11=51=0 twinge=-20=18=0 twinge_in=-20=18=0 twins=-60=-86=-9 twins_.=-40=-65=-7 twist*=-76=-64=-1 twisted=-76=-64=0
twisted_my=-76=-64=0 twitc*=-9=34=-3 twitched=83=74=0 twitching=-84=-21=-3 twitching_and=10=0=-3 twitchy=-8=-19=0 two=-38=1=-75
two_,=-21=-58=0 two_cardiac=-55=-34=16 two_days=19=-3=-5 two_kids=26=-11=-7 two_minutes=68=57=0 two_times=62=118=-12
two_weeks=60=24=0 two_winters=-45=-26=0 two_years=4=-24=0 type=-53=24=-12 type_0=-29=-68=-1 type_one=-67=-36=-6 typin*=70=53=-18
typing=70=53=-18 typing_this=16=17=-18 u=-36=-48=-11 ultra=-23=-7=-8 ultra_,=8=17=-1 ultra_.=0=-34=-2 ultra_and=46=69=-4
unbea*=25=19=0 unbearable=25=19=0 uncle=-99=-74=-2 uncon*=167=196=0 unconscious=125=120=0 unconscious_.=11=9=0
unconscious_for=66=50=0 under=35=-13=-20 under*=-4=-16=-9 under_0=-10=-77=-3 under_control=-70=-90=-5 under_me=33=-35=-9
under_my=52=77=0 under_the=-114=-20=2 undo=-61=-72=-3 uni=-24=15=0 uni_,=-7=28=0 units=-81=-61=-4 units_.=-16=-16=10
unlik*=8=-29=-1 unlike=8=-29=-1 unloc*=75=86=-6 unlock=75=86=-6 unrea*=-2=-1=-11 unreal=-2=-1=-11 unreal_,=-2=-1=-11
until=37=29=-9 until_the=9=26=0 unwel*=76=-56=-8 unwell=76=-56=-8 up=36=27=-60 up_,=28=36=-13 up_.=-11=-72=-5 up_0=-1=-17=-4
up_a=52=22=-3 up_after=-51=42=-7 up_all=-11=-6=-1 up_and=-37=-23=-50 up_at=-35=-14=-30 up_blood=95=240=0 up_for=44=-47=0
up_from=70=-53=0 up_green=35=-44=0 up_in=-28=-24=0 up_like=60=-24=0 up_my=-29=-60=17 up_on=68=70=84 up_red=27=100=0
up_since=12=-102=-3 up_the=-53=-52=14 up_to=-32=-76=-13 up_twice=-11=-40=-3 up_with=-96=-50=-17 updat*=-70=-75=-19
update=-70=-75=-19 update_my=-70=-75=-19 uphil*=1=33=-3 uphill=1=33=-3 upper=9=34=-18 ups=-47=25=0 ups_,=18=-6=0 urine=222=-51=-7
urine_.=73=-1=0 urine_fine=-110=14=0 urine_is=13=-45=-3 urine_like=7=-42=0 urine_this=4=-28=0 us=-10=-23=-15 us_,=23=2=-5
us_.=26=35=-8 use=-41=-50=-9 used=-47=-29=9 used_my=90=90=-6 used_to=-134=-135=-59 usele*=46=14=0 useless=46=14=0
usual=-132=-48=-8 usual*=42=46=5 usual_.=24=3=-3 usual_doms=-9=20=-2 usually=42=46=5 vacci*=-72=-76=13 vaccine=-72=-76=13
valve=-72=-46=-22 valve_,=-28=-29=-17 van=94=121=-6 vanis*=90=96=47 veins=32=13=0 very=154=178=-52 very_dark=57=-28=0
very_hot=20=101=0 very_much=8=-10=-8 vest=-15=36=-2 vet=-43=-40=-12 vet_,=-28=-7=0 vice=61=51=0 view=31=16=-6 view_0=75=18=0
views=-29=-39=-17 views_0=49=13=-9 vineg*=-111=-91=0 vinegar=-111=-91=0 virus=16=-16=-22 visio*=114=40=-12 vision=114=40=-12
vision_went=18=93=-5 vitam*=-92=-69=-67 voice=-78=-69=55 voice*=80=106=19 voice_cheering=-5=-11=-5 voice_gone=-56=-40=-2
voices=80=106=19 vomit=32=105=-20 vomit*=119=67=3 vomit_and=8=21=0 vomited=45=34=31 vomited_0=62=-30=-1 vomited_all=12=-97=-2
vomited_blood=12=172=0 vomiting=75=46=-28 vomiting_,=14=-60=-15 vomiting_.=23=-25=0 vomiting_and=1=86=-5 vomiting_since=10=-65=-8
w=211=201=7 w_0=-105=-62=10 w_the=-31=28=-1 wah=6=30=0 wait=-156=-100=0 wait_for=-64=-50=0 waiti*=16=31=-5 waiting=16=31=-5
waiting_for=-30=-29=0 wake=64=65=-11 wake_up=59=55=-11 wakes=86=-51=0 wakes_me=86=-51=0 walk=-23=-19=-17 walk_,=48=22=-11
walk_.=45=-46=0 walk_and=36=29=0 walk_down=-50=21=0 walk_on=53=-56=-2 walk_straight=-25=37=-1 walke*=-8=-2=-21 walked=-8=-2=-21
walked_it=-16=-21=-4 walki*=25=62=-4 walking=25=62=-4 walking_.=-20=9=0 walking_again=-59=-31=0 walking_to=27=32=-1
wall=43=-20=-16 wall_,=-17=-19=-16 wall_.=98=64=19 wall_and=46=53=-48 wall_at=-27=-40=-7 wande*=49=64=-15 wandering=49=64=-15
want=113=112=106 want_it=66=49=64 want_out=14=16=36 want_to=55=36=2 wante*=-26=-22=-16 wanted=-26=-22=-16 wants=39=32=40
wants_to=28=37=40 ward=-27=-30=-4 ward_,=13=-14=0 warfa*=3=31=-17 warfarin=3=31=-17 warfarin_and=34=61=0 warm=22=23=0
warm_,=27=46=0 warm_.=43=-52=-2 warm_and=0=47=-3 warm_to=0=-100=-2 warm_up=-55=-19=7 warme*=-167=-156=0 warmed=-43=-30=0
warmed_up=-29=-33=0 warmers=-28=-24=0 warne*=-21=-47=-25 warned=-21=-47=-25 was=-57=-35=-2 was_0=-59=37=2 was_a=52=57=-4
was_all=-74=-14=0 was_amazing=-11=-9=-1 was_at=9=41=0 was_bleeding=-15=-40=0 was_blood=26=42=-4 was_brutal=-1=-18=-1
was_choking=33=14=-4 was_clear=-26=0=0 was_cold=28=13=27 was_confused=-121=-131=-3 was_dead=74=56=40 was_dizzy=-74=-12=0
was_dodgy=-77=-2=-28 was_fine=74=29=24 was_flat=3=-11=0 was_full=26=32=33 was_gone=56=37=40 was_good=130=106=20 was_great=34=21=0
was_hard=-56=-48=0 was_in=-147=-142=-60 was_jerking=13=0=-11 was_knocked=-18=-36=10 was_late=-4=2=-14 was_like=49=60=0
was_lovely=-1=21=1 was_my=65=55=40 was_not=44=14=31 was_ok=-25=-41=-3 was_on=75=88=-2 was_out=89=111=-2 was_pale=-55=-23=0
was_racing=61=27=0 was_seeing=36=-37=-3 was_shaking=46=78=0 was_sick=-32=-36=10 was_so=-22=-33=-3 was_swollen=-47=22=16
was_talking=34=28=-5 was_the=-26=-34=-8 was_thumping=-3=-16=0 was_up=-135=-88=-5 wasp=-21=21=0 watch=24=12=18 watch*=-107=-69=18
watch_,=20=46=0 watch_.=-11=-6=-3 watch_died=30=-8=-4 watch_for=-83=-70=0 watch_is=-121=-109=0 watch_says=97=9=0
watch_strap=-2=33=0 watch_was=56=39=58 watched=-91=-120=-1 watched_a=47=14=13 watched_the=-54=-69=-4 watching=-36=10=18
watching_a=58=34=26 watching_the=-106=-75=-3 water=108=121=-73 water*=-41=-14=4 water_,=81=157=-3 water_.=20=-3=5 water_0=-27=-9=0
water_all=2=12=0 water_and=-9=101=-3 water_down=20=-36=0 water_like=50=-29=0 water_on=-21=-15=0 water_tablets=-41=-57=-36
way=33=-42=17 way_,=-24=-23=-3 way_.=-20=-18=6 way_0=-20=6=-1 way_and=2=-47=0 way_home=31=76=0 way_on=15=-34=0 way_round=-17=-11=0
way_to=-166=-148=-1 we=-71=-75=-7 we_are=-25=-12=0 we_did=-28=-37=0 we_got=-2=52=0 weak=27=-32=0 weak_,=1=58=5 weak_.=7=-39=-9
weak_and=10=-3=-1 weak_at=2=25=0 weak_coffee=-21=51=0 weak_i=35=-62=-5 weak_legs=-36=-50=11 weak_wifi=-53=36=-2 weake*=30=-40=0
weaker=30=-40=0 weakn*=-49=28=-3 weakness=-49=28=-3 wear=-11=-30=-8 weath*=-45=-18=-6 weather=-45=-18=-6 weather_.=-43=-38=0
weather_0=38=32=-7 wed=-76=-40=-7 weddi*=-64=-40=13 wedding=-64=-40=13 wedding_.=-47=-18=6 wedding_years=-24=-50=-8
wee=-69=-20=-31 wee_,=-38=4=-6 wee_.=-6=42=-5 wee_bit=-28=-51=0 wee_is=-21=-2=-10 wee_looks=29=-23=0 wee_mans=-34=0=-2
wee_one=-32=19=0 wee_the=42=-10=0 wee_was=107=-72=-3 weein*=41=-33=0 weeing=41=-33=0 week=-30=-98=-81 week_.=-2=-74=-25
week_0=12=-11=-34 week_after=-27=-36=-10 week_and=41=-2=-2 week_has=15=16=0 week_is=-47=-4=0 week_lol=-29=-28=0
week_today=-45=-54=-3 week_with=-39=24=-3 weeke*=1=-7=41 weekend=1=-7=41 weekend_,=23=-47=18 weeks=23=-63=6 weeks_,=42=-29=0
weeks_.=40=11=2 weeks_ago=7=60=0 weeks_gone=-32=-32=-1 weeks_now=20=0=0 weeks_old=-24=-39=-5 weepi*=77=26=-3 weeping=67=-65=-3
weigh=48=77=-2 weigh*=-22=-68=-3 weighed=-46=-27=0 weighed_0=-46=-29=0 weight=16=-57=-3 weight_0=-140=-40=-3 weight_on=52=19=0
weird=63=112=0 weird_.=29=49=0 well=-8=6=-23 well_,=10=22=0 well_.=-17=-18=-15 well_0=-24=-42=-3 well_controlled=-7=-28=-14
welts=33=48=-2 went=110=159=-8 went_,=18=45=0 went_.=8=10=-6 went_0=-45=-15=-5 went_and=20=33=-7 went_black=16=-20=0
went_dark=0=48=-2 went_down=31=71=-21 went_for=-24=35=0 went_fuzzy=21=19=-4 went_grey=68=67=3 went_into=-36=-48=-9
went_limp=56=56=0 went_numb=12=-29=0 went_off=-35=-76=0 went_out=11=27=0 went_over=40=94=30 went_purple=-32=-36=0
went_stiff=61=79=-2 went_to=18=-59=-7 went_well=-90=-93=0 went_white=-46=-39=0 went_wrong=-136=-145=0 were=-53=-23=-36
were_brutal=17=35=0 were_bursting=-19=-35=0 were_good=49=5=3 were_on=25=12=0 wet=60=82=-24 wet_.=-56=-60=-17 what=-6=8=-64
what_a=-51=-50=0 what_day=97=128=-4 what_do=-5=-4=-27 what_does=19=3=-14 what_happened=-24=-60=0 what_happens=-47=-41=-2
what_i=-22=-20=-15 what_if=-95=-92=0 what_is=-22=25=36 what_people=21=23=0 what_should=-17=-32=-8 what_to=-97=-127=-3
wheez*=89=41=-9 wheezing=30=41=-7 wheezy=32=-23=-2 wheezy_and=19=35=0 when=19=-55=0 when_can=-12=-3=-13 when_he=-37=-11=-7
when_i=47=-17=8 when_resting=39=-17=0 when_she=8=1=20 when_the=-71=-98=0 whene*=57=11=-1 whenever=57=11=-1 whenever_i=57=11=-1
where=86=91=-46 where_am=59=53=0 where_do=-48=-59=-11 where_i=31=7=-12 where_is=39=74=-20 where_the=-18=-14=0 which=-140=-119=-22
which_day=-87=-96=-1 which_way=-90=-53=0 while=134=36=34 whist*=-19=10=0 whistle=0=10=0 whistling=-22=0=0 white=7=-12=-7
white_and=25=37=-7 white_as=81=71=0 who=-67=-53=-1 who_collapsed=-77=-75=0 who_drank=-20=-26=-3 who_is=-38=-4=-11 whole=32=22=15
whole_body=71=36=0 whole_pizza=10=-14=0 whole_way=-38=-21=-23 whole_week=-40=-19=-9 why=-18=-17=-54 why_.=-29=-21=-21
why_?=-22=-12=0 why_am=-52=-45=0 why_i=-35=-34=0 why_rest=-21=-1=0 wicke*=-32=4=-8 wicked=-32=4=-8 wide=29=31=62 widow*=0=12=-4
widowmaker=0=12=-4 wife=23=1=-31 wife_,=40=46=-23 wife_.=-179=-216=-20 wife_had=40=38=20 wife_has=-70=-42=0 wife_is=-100=-30=-5
wife_says=97=76=-17 wife_was=25=-32=-2 wifi=-23=36=-6 will=-21=20=132 wind=-77=-66=10 wind_.=35=29=8 wind_0=6=-43=0
wind_is=40=48=0 wind_nearly=-57=-63=-2 wind_took=-21=-24=0 winde*=44=50=0 winded=44=50=0 windo*=-17=-15=-3 windp*=24=45=-10
windpipe=24=45=-10 wine=-15=30=-1 wine_last=-70=-22=-1 winge*=-69=-70=-5 winger=-69=-70=-5 winte*=-73=-57=0 winter=-27=-30=0
winter_,=-13=-13=0 winters=-45=-26=0 wipe=-37=-42=-8 wiped=3=-39=-4 wiped_out=3=-39=-4 wise=-12=20=-2 wise_,=-12=20=-2
wish=94=88=89 wish_i=71=70=50 with=-36=-53=-3 with_0=26=21=12 with_blood=110=67=0 with_cold=-20=-40=23 with_dust=-48=-36=-8
with_every=24=-7=-3 with_excitement=-8=13=0 with_heat=-119=-134=26 with_her=-58=-22=30 with_it=19=18=-16 with_joy=-67=-34=0
with_me=-77=-86=-19 with_meals=-16=19=-1 with_my=59=79=-37 with_one=29=9=-20 with_our=-31=-31=-7 with_people=22=22=0
with_rhabdo=-6=26=-6 with_sickle=10=26=11 with_that=2=-48=-25 with_the=30=61=85 with_this=-13=-23=-32 with_work=-41=-7=-2
witho*=56=24=-11 without=56=24=-11 without_!a=7=-57=-10 without_!any=-23=-12=-5 without_!gloves=-35=-13=-6 without_!me=49=44=45
without_!warning=19=48=-5 without_my=-79=-76=-23 wks=-9=-86=0 wo=99=93=36 wo_not=99=93=36 wobbl*=76=76=-10 wobbling=63=74=0
wobbly=-15=-18=-10 wobbly_legs=-97=-85=-1 woke=-15=5=-11 woke_0=-115=-57=0 woke_at=-30=-67=-2 woke_me=-17=-40=0 woke_up=38=50=-8
woke_with=56=66=-1 woken=16=-17=-6 woman=-12=-22=-9 wood=-22=13=0 woods=-94=-82=0 woods_,=-74=-55=0 woozy=74=-21=-2 word=39=72=-7
words=81=82=-36 words_,=-65=-55=-5 words_.=29=30=-6 words_are=24=14=0 words_come=73=41=-3 work=-9=-20=-34 work_,=31=79=11
work_.=-1=31=-20 work_0=61=35=3 work_and=-15=-8=-4 work_out=135=147=0 work_so=-9=-35=0 work_stress=0=13=-1 work_the=-38=-35=0
worke*=-47=-5=-29 worked=-47=-5=-29 worked_0=-14=7=0 worki*=-11=-26=-11 working=-11=-26=-11 working_.=-27=-40=-10
worko*=-21=-18=-3 workout=-20=-10=-3 works=7=19=31 worri*=-3=-18=-2 worried=-3=-18=-2 worse=-19=-87=-25 worse_,=-62=27=0
worse_.=-111=-72=-1 worse_each=58=-42=0 worse_every=43=-1=0 worse_not=25=-10=-18 worst=-13=27=-28 worst_headache=3=18=-18
worth=-26=-50=5 worth_it=-26=-50=5 would=90=51=176 would_be=104=86=128 would_not=25=11=-9 would_say=-6=-4=-11 wound=28=26=0
wound_is=28=28=0 wrapp*=72=68=0 wrapped=18=9=0 wreck*=-29=-47=2 wrecked=-29=-47=2 wrecked_but=-11=10=-10 wrist=-64=-74=-14
wrist*=28=36=36 wrist_in=24=8=0 wrist_on=-41=-54=-11 wrists=28=36=36 writi*=101=85=-23 writing=101=85=-23 writing_for=68=48=-23
writt*=135=128=146 written=135=128=146 written_the=71=74=62 wrong=-8=9=-10 wrong_,=18=27=-5 wrong_.=15=-12=0 wrong_cannot=10=19=0
wrong_turn=-63=-66=0 wrong_way=71=127=0 wrote=3=9=20 wrote_an=-30=-42=-14 x=-27=12=3 x_0=-86=-40=5 yawni*=-59=-45=-14
yawning=-59=-45=-14 ye=25=0=-4 yeah=-21=-19=-10 yeah_nah=-21=-19=-10 year=-37=4=-9 year_,=-33=-41=-17 year_0=21=27=20
year_and=6=16=-4 years=-44=-34=-37 years_,=34=34=-4 years_.=19=-2=-11 years_ago=-120=-99=-16 years_back=-54=-50=-3
years_old=30=18=0 yello*=-27=-133=2 yellow=-45=-27=8 yellow_and=57=-52=-1 yes=-44=-51=-19 yes_.=-10=-18=-5 yes_legs=-52=-22=0
yeste*=30=7=-15 yesterday=18=-43=-15 yesterday_,=100=93=-1 yesterday_.=-70=-80=-12 yesterday_0=-13=-32=0 yesterday_and=40=10=0
yesterday_i=-48=-45=-6 yesterday_so=-10=-4=-4 yet=-44=-42=0 you=-120=-114=32 you_.=-17=-11=-32 you_ask=24=22=-3 you_at=18=9=-3
you_can=10=42=32 you_have=-68=-32=-17 you_know=6=-25=22 you_said=-11=-37=4 you_say=10=21=-3 you_would=-29=-79=-6 your=-148=-138=-1
your_text=-72=-66=0 z=-9=-22=-16 z_0=-4=-11=-16 zero=-70=-9=-18 zigza*=92=100=-5 zigzagging=92=100=-5 zip=-38=-35=0
zombi*=2=-15=-3 zombie=-9=-24=0 zone=-12=8=-8 zone_0=-12=8=-8 zonke*=-8=-21=-6 zonked=-8=-21=-6 zz=-37=1=-2 zz_0=-29=1=-2
`;

/** The fingerprint of those wordings. */
export const learnedFrom = 'fd71c8130340e5df';
