/**
 * What each word, each two together and each slot speak for: "feature=sign=emergency=despair", in hundredths, as `weigherOf` reads
 * them. Written by `npm run word-weights` out of the labelled wordings of the tests.
 */
export const wordWeights = `
!,=-14=-21=-14 !0=-129=-120=-81 !0_!0=-110=-100=-23 !0_!and=-23=-9=0 !0_!hours=88=34=-2 !0_!k=-57=-38=-19 !0_!months=-17=-3=-3
!0_!slept=2=36=-1 !0_!years=-21=-33=0 !0_,=-76=-55=-29 !0_.=-18=-14=-23 !?=3=-192=-26 !?_no=-101=-72=-1 !a=29=47=17
!a_!drop=25=71=-3 !a_!fever=-94=-98=-62 !a_!period=-39=-11=-2 !a_!problem=-15=16=-2 !a_!reason=4=8=-18 !a_!seizure=-37=-25=-3
!a_!wee=27=-47=-1 !about=-65=-78=-21 !after=8=-34=-27 !after_!the=7=10=-35 !again=-136=-83=8 !again_!0=-14=-31=0
!again_,=-10=23=-4 !again_.=-62=-48=18 !all=35=-42=-6 !all_!0=25=15=-10 !all_!day=38=-17=-3 !all_!today=16=-1=0 !all_,=-4=-57=-16
!all_.=12=7=32 !and=83=116=-8 !and_!had=19=25=8 !and_!happy=-26=-36=-3 !and_!new=35=-4=-31 !and_!no=37=23=3 !and_!the=-12=-9=8
!and_i=14=1=-6 !answe*=7=29=18 !answer=58=63=-16 !answering=14=21=34 !any=-8=34=22 !any_!chest=-61=-21=0 !any_!more=19=6=16
!anyth*=-27=-15=-19 !anything=-27=-15=-19 !anything_!like=-14=22=0 !anything_,=-14=-14=0 !anything_.=53=48=-5 !anywh*=26=-2=-4
!anywhere=26=-2=-4 !anywhere_,=-14=-40=-5 !appet*=61=-40=0 !appetite=61=-40=0 !as=-11=3=-28 !ask=-88=-46=11 !asked=5=-11=-46
!at=-53=-47=-27 !at_!all=-32=-52=-3 !at_!home=-16=-27=-4 !at_!rest=6=23=0 !at_!the=-11=10=-20 !back=33=36=36 !bad=-81=-54=0
!be=58=65=91 !be_!here=42=31=51 !been=33=-43=-17 !been_able=17=-24=-5 !beetr*=64=-76=-1 !beetroot=64=-76=-1 !befor*=98=77=0
!before=98=77=0 !before_,=37=34=0 !before_.=41=29=0 !bleed=-16=-22=-5 !blood=-26=-8=-9 !bothe*=-136=-37=-14 !bother=-104=-17=-4
!bother_!since=-44=42=0 !bother_.=-22=-6=-4 !bothered=-30=-35=-2 !bothered_!me=-30=-35=-2 !bothers=-2=15=-7 !bothers_!me=-2=15=-7
!breat*=27=35=-19 !breath=-28=-31=7 !breath_!at=44=52=45 !breath_.=-54=-62=-31 !breathing=90=112=-15 !breathing_.=35=39=-1
!breathlessness=12=-7=-11 !breathlessness_,=12=-7=-11 !bus=-5=12=-11 !calf=30=25=0 !canno*=28=50=0 !cannot=28=50=0
!care=-43=-56=-21 !care_!if=-43=-56=-21 !carry=44=69=29 !carry_!me=43=69=59 !chest=-14=-21=0 !chest_!pain=-13=-81=0 !clot=25=58=-3
!coach=-40=-27=0 !coffee_.=19=25=8 !cold=-37=-25=-13 !cold_.=22=32=-12 !comes=42=-4=0 !comes_!out=42=-4=0 !confu*=-40=-40=-16
!confused=-40=-40=-16 !confused_!at=-27=-18=-9 !cough=4=-10=-1 !dark=-108=-19=-13 !dark_!pee=-17=-9=-8 !data=19=21=-4
!day=21=-22=-7 !day_,=-17=-5=-3 !days=-37=-81=0 !diabe*=-56=-68=-31 !diabetes=-25=-45=-31 !dizziness_,=-16=-21=-3
!dizzy=-51=-34=-33 !dizzy_!any=-51=-72=-41 !dizzy_,=6=5=12 !do=41=45=80 !do_!not=-8=-9=36 !do_!what=-31=-32=-50 !dog=-14=-15=-3
!dog_!was=-21=-15=-3 !down=135=-47=-6 !drink=-18=24=0 !drop=25=71=-3 !elect*=56=54=-3 !even=105=26=12 !faint=-19=-10=-3
!faint*=-41=-32=-22 !faint_,=-12=-15=-8 !fainted=-56=-52=-22 !fall=-30=-18=-9 !fall_!and=-50=-30=-2 !fancy=-31=-41=-6
!feel=10=44=-5 !feeli*=81=-10=-4 !feeling=81=-10=-4 !felt=25=-60=-12 !felt_so=4=-32=-1 !fever=-97=-92=-60 !fever_!and=-20=-20=-11
!fever_,=-61=-63=-2 !fever_.=-37=-59=-47 !film_!was=-11=-3=-3 !find=7=9=-17 !find_!the=7=9=-17 !fit=-45=16=-15 !fit_.=-43=-10=-9
!for=91=-5=6 !for_!0=18=-54=-24 !for_!the=6=8=58 !from=12=20=34 !gate=-68=-49=-8 !gate_!at=-68=-49=-8 !get=-35=-7=-4
!get_!dizzy=-17=5=0 !get_!up=32=8=28 !glove*=-35=-5=-4 !gloves=-35=-5=-4 !gym=8=12=9 !had=46=10=-13 !had_!a=50=30=-22
!had_!any=-32=-32=0 !had_!coffee=19=25=8 !had_!palpitations=7=-14=6 !had_!this=43=-31=0 !had_my=-98=-62=-5 !haha=-42=-75=-84
!haha_.=15=21=-82 !happe*=-10=17=-3 !happened=-48=-16=-3 !happy=-17=-27=-3 !happy_!legs=-26=-36=-3 !have=14=4=61
!have_!a=-5=-15=22 !have_!diabetes=-25=-45=-31 !heada*=10=16=4 !headache=10=16=4 !heart=-14=-22=-14 !heat=-38=-32=-10
!her=78=94=-3 !here=122=112=86 !here_!any=42=31=21 !herse*=42=44=-7 !herself=42=44=-7 !hills=-25=-11=-21 !hills_.=-14=14=0
!hold=-19=-35=-2 !home=-7=-18=-13 !home_.=-10=-19=1 !hot=-30=-19=0 !hot_,=-30=-19=0 !hours=25=8=-2 !hours_,=17=29=0
!hours_.=2=-12=0 !hurt=-90=-35=-2 !ice=-17=-18=-17 !if=10=7=61 !if_i=10=7=61 !ill=-36=-47=-2 !in=-92=-70=-28 !in_!0=32=25=0
!in_!a=-33=-58=-32 !in_!the=64=108=-28 !in_!them=14=5=0 !in_!this=-88=-81=-27 !in_it=11=53=44 !in_my=-5=-19=-24 !injur*=31=9=-2
!issue*=8=29=-2 !issues=8=29=-2 !issues_!0=8=32=-2 !jokin*=47=39=64 !joking=47=39=64 !k=-57=-38=-19 !kidne*=-8=-14=-5
!kidney=-8=-14=-5 !knee=-14=-9=-1 !knee_!pain=-14=-9=-1 !last=69=-19=-8 !legs=-24=-31=-8 !legs_!0=2=29=-1 !legs_.=-26=-36=-3
!legs_fine=-23=-31=-3 !lift=15=-16=-2 !like=146=163=-36 !like_!her=78=94=-3 !like_!that=-37=-39=0 !like_!this=91=94=-8
!like_it=-54=-35=-17 !live=52=49=37 !livin*=33=40=18 !living=33=40=18 !living_.=14=22=54 !lol=-59=-79=-63 !lol_.=-9=-22=-48
!make=12=18=-16 !makin*=71=78=-24 !making=71=78=-24 !making_!sense=19=22=-13 !me=55=2=105 !me_!in=-7=30=42 !me_!now=-36=-27=-6
!me_!since=-40=-7=-1 !me_,=30=37=21 !me_.=17=23=-6 !memor*=40=49=-1 !memory=40=49=-1 !memory_!of=40=49=-1 !miss=50=61=59
!miss_!me=50=61=59 !month*=-42=-12=-6 !months=-42=-12=-6 !months_.=-28=-11=-6 !more=-28=-5=-13 !more_,=-13=-8=2 !more_.=-5=-10=24
!morni*=22=81=11 !morning=22=81=11 !move=-26=-16=-15 !move_,=17=-13=-8 !muscl*=-1=-58=0 !muscle=-1=-58=0 !mysel*=46=62=78
!myself=46=62=78 !new=-83=-31=-62 !new_!shoes=17=5=-30 !new_.=-83=-34=0 !no=-8=5=17 !no_!anything=-12=-20=0 !no_!dizziness=28=37=0
!no_!swelling=22=-12=-1 !not=-12=-20=11 !nothi*=-7=-8=-33 !nothing=-7=-8=-33 !notic*=-35=-13=12 !notice=-35=-20=12
!now=-21=-14=-26 !now_.=-33=-22=-6 !obey=8=29=-3 !of=-92=-54=-61 !of_!a=-28=-10=-19 !of_!breath=-28=-31=7 !of_!fever=-9=-22=-1
!on=-27=-54=-65 !on_!the=-14=-87=0 !once=-73=-34=-15 !once_,=-43=-27=-6 !once_.=-31=-7=-10 !open=-13=-5=-21 !or=-5=-52=-25
!or_!anything=-21=-5=-14 !or_!breathlessness=12=-7=-11 !out=28=-2=35 !pain=27=-27=-14 !pain_!0=34=39=0 !pain_!anywhere=8=-13=-9
!pain_!no=-3=16=0 !pain_,=7=21=-3 !pain_.=-43=-30=-5 !palpi*=-35=-29=-9 !palpitations=-35=-29=-9 !palpitations_.=-44=-13=-13
!paper=-1=-21=-9 !park=-41=-13=-3 !park_!again=-68=-49=-8 !park_.=27=36=5 !passe*=33=26=-6 !passed=33=26=-6 !pee=38=-45=-25
!pee_,=-6=-29=-1 !peed=39=-40=-4 !peed_!for=4=-18=0 !peed_!since=7=-22=-3 !perio*=-42=-12=-6 !period=-42=-12=-6
!period_!in=-39=-11=-2 !plan=-6=2=48 !point=-35=-31=-9 !point_!in=11=9=15 !power=19=53=-4 !pregn*=-77=-77=-7 !pregnant=-77=-83=-7
!probl*=-49=-32=-21 !problem=-15=16=-2 !problems=-34=-48=-19 !prope*=-46=-30=-41 !properly=-46=-30=-41 !pulse=30=28=-4
!race=27=12=-34 !race_!and=-2=-51=-1 !race_.=49=48=0 !rain_!was=16=23=10 !reaso*=48=46=-29 !reason=48=46=-29 !reason_.=17=-50=-10
!recog*=59=62=-29 !recognise=59=62=-29 !recognise_my=29=30=-20 !respo*=59=39=-10 !responding=15=7=-10 !responding_.=15=6=-6
!rest=-42=-12=-3 !rest_.=-37=-28=0 !run=4=17=5 !run_!and=-2=-6=-12 !run_,=-9=8=20 !run_.=16=1=-5 !runni*=-18=-24=-17
!running=-18=-24=-17 !salt=-59=-46=-6 !salt_.=-54=-39=-6 !say=-52=-60=-5 !say_no=-52=-23=-5 !see=38=-67=15 !seizu*=-78=-83=-10
!seizure=-78=-83=-10 !sense=98=99=-25 !sense_,=15=9=0 !sense_.=28=39=-4 !she=-40=-39=-1 !shoes=17=5=13 !shoes_.=17=5=-19
!short=-28=-31=7 !short_!of=-28=-31=7 !sick_,=32=8=9 !since=20=2=-44 !since_!0=-34=-41=0 !since_!the=133=135=-4
!since_!yesterday=71=-60=-25 !since_.=-92=27=-2 !since_i=4=83=-1 !sir=-13=19=-10 !sir_,=-13=19=-10 !six=-19=-12=-4
!slept=-20=-4=-1 !sore=-17=-26=-20 !sore_!and=-38=-43=0 !sore_,=45=33=0 !sore_.=30=78=0 !soren*=-32=-20=-12 !soreness=-32=-20=-12
!soreness_,=-10=-27=-5 !soreness_nil=39=29=0 !soreness_so=44=13=0 !start=-66=-37=13 !strai*=22=45=-5 !straighten=22=5=-4
!straighten_.=8=24=-1 !stren*=53=-16=-7 !strength=53=-16=-7 !strength_.=37=-72=-4 !sweat=40=62=-9 !sweat*=33=41=-9
!sweat_!and=16=39=-6 !sweating=33=41=-9 !swell*=-44=-42=-10 !swelling=-44=-42=-10 !swelling_!0=0=27=0 !swelling_,=27=12=-1
!swoll*=-38=-19=-15 !swollen=-38=-19=-15 !sync=-76=-82=-3 !talk=8=26=0 !text=3=25=42 !that=-87=-100=-1 !the=115=-1=-3
!the_!back=47=28=-8 !the_!bus=-5=12=-11 !the_!calf=10=8=0 !the_!dog=-14=-15=-3 !the_!gate=-68=-49=-8 !the_!gym=8=12=9
!the_!hills=-14=14=0 !the_!park=-41=-13=-3 !the_!race=106=77=0 !the_!words=7=9=-17 !them=57=44=0 !there=53=8=-31
!there_.=30=19=-16 !this=57=20=51 !this_!time=10=29=-1 !time=-49=-39=-9 !time_!0=9=17=-16 !time_,=11=7=3 !time_.=-64=-57=-16
!to=62=79=108 !to_!be=44=33=54 !to_!carry=44=64=39 !to_!get=-48=-47=-1 !to_!live=52=49=37 !to_!wake=42=31=15 !today=-53=-28=-23
!today_!0=45=45=0 !today_,=-15=-21=-33 !today_.=-25=-14=16 !tomor*=21=27=41 !tomorrow=21=27=41 !touch*=50=40=-16
!touching=50=40=-16 !touching_it=50=40=-16 !troub*=-60=-48=-11 !trouble=-60=-48=-11 !under*=36=38=-39 !understand=36=38=-39
!understand_!what=23=20=-6 !up=101=86=103 !up_!and=17=8=17 !up_!this=-10=-1=16 !up_,=39=29=43 !up_.=38=48=-7 !urine=24=-26=-6
!wake=45=73=34 !wake_!up=43=38=86 !want=-10=-15=-20 !want_!to=12=6=20 !warni*=20=53=-11 !warning=20=53=-11 !was=-41=-21=6
!was_!cold=22=32=-12 !was_good=-23=-9=3 !water=70=-18=-9 !way=66=74=98 !wee=104=-57=-5 !wee_!all=38=-17=-3 !wee_!since=6=-30=0
!weigh*=-19=-28=-15 !weight=-19=-28=-15 !weird=0=17=-1 !what=1=-3=-58 !what_i=-22=-23=-51 !when=-5=18=-19 !when_i=-26=40=-16
!with=75=90=36 !with_it=26=28=-15 !with_my=-59=-60=-42 !witho*=42=44=38 !without=42=44=38 !words=7=6=-32 !words_,=-1=-3=-17
!work=-37=-42=-20 !worki*=7=25=0 !working=7=25=0 !worth=10=15=2 !worth_!living=10=15=2 !would=50=61=74 !wrong=-15=-22=-4
!years=-49=-74=-7 !years_.=-26=-43=-7 !yeste*=74=-20=-25 !yesterday=74=-20=-25 !yesterday_,=22=-51=-15 !yesterday_.=-14=-1=0
!you=-50=-35=-23 (=-72=-88=-7 )=-61=-74=-8 )_.=-16=15=-7 )_and=38=-25=0 ,=4=45=-19 ,_!soreness=44=29=0 ,_0=78=53=25 ,_a=61=67=-9
,_about=64=87=-3 ,_after=84=109=-28 ,_all=-48=13=16 ,_also=0=4=-16 ,_amazing=-48=-62=-6 ,_and=44=103=-18 ,_any=-1=5=-18
,_arm=45=31=-7 ,_arms=48=58=-20 ,_as=7=-30=0 ,_at=28=118=0 ,_ate=-37=-30=-13 ,_baby=-15=-15=0 ,_back=10=-33=-13 ,_bad=-9=16=0
,_been=20=15=-18 ,_beetroot=-17=-19=-3 ,_being=25=15=0 ,_belly=11=15=0 ,_best=-141=-176=-1 ,_better=-94=-36=-12 ,_big=26=52=0
,_bit=-13=3=-16 ,_black=4=26=0 ,_bleeding=-23=-9=0 ,_blister=28=-16=0 ,_blood=-56=-35=12 ,_bloody=-2=3=11 ,_blue=-35=3=0
,_body=70=60=-22 ,_bone=-33=-45=-5 ,_boss=28=6=-5 ,_both=45=83=5 ,_breathing=43=17=0 ,_breathless=5=-29=0 ,_brilliant=-15=15=-6
,_broke=30=9=0 ,_brown=-72=48=0 ,_burning=-3=-14=0 ,_busy=-47=-36=-37 ,_but=-25=-85=-27 ,_calf=2=170=11 ,_call=-18=-16=-1
,_calves=25=12=14 ,_came=77=-49=-9 ,_can=27=-20=-17 ,_cannot=45=43=-33 ,_car=-59=-41=0 ,_cardiac=22=9=-2 ,_cardiologist=34=59=0
,_checked=-44=-31=-3 ,_cheeks=-9=13=-10 ,_chest=3=-40=-5 ,_clear=8=14=2 ,_cleared=11=-10=0 ,_coffee=-29=-30=18 ,_cold=-20=-41=-31
,_collapsed=127=69=0 ,_comes=6=-45=0 ,_completely=-5=-45=0 ,_confused=50=8=1 ,_cough=14=-54=0 ,_could=-6=-17=-3 ,_crawled=24=13=10
,_cut=23=-58=-4 ,_dad=10=6=0 ,_dark=-3=40=-1 ,_dead=-16=9=-12 ,_did=40=-20=-3 ,_died=28=0=0 ,_dizzy=-14=67=-1 ,_do=73=49=-10
,_doc=-43=-34=-4 ,_doctor=33=2=13 ,_does=-48=-76=39 ,_dog=-9=45=33 ,_doing=-10=-23=-4 ,_doms=-34=-47=0 ,_drank=42=29=12
,_dropped=-22=-37=0 ,_due=-28=-35=-6 ,_duvet=-41=-10=5 ,_e=5=39=-11 ,_ears=39=81=-6 ,_easy=15=-34=-13 ,_ecg=43=32=0 ,_ef=7=42=-5
,_eight=26=14=-7 ,_even=78=91=-9 ,_everything=41=15=-17 ,_eyes=67=68=-14 ,_face=78=113=18 ,_fainted=25=8=-2 ,_feel=47=88=-31
,_feeling=-16=-6=-3 ,_fell=67=74=24 ,_fella=-30=-37=0 ,_felt=-14=-21=25 ,_fine=-6=29=24 ,_fingers=-28=-17=0 ,_first=163=170=-19
,_flew=-15=-3=25 ,_foam=-60=-18=0 ,_for=-18=-25=12 ,_forget=40=38=104 ,_forgot=-26=-14=-3 ,_freezing=-16=-14=0 ,_fresh=49=94=-1
,_from=11=79=0 ,_fully=-22=21=0 ,_fyi=3=-17=-8 ,_garmin=71=55=0 ,_gave=11=45=-1 ,_going=-16=-1=-2 ,_gone=-74=-16=19
,_good=12=-48=-4 ,_got=0=-1=-27 ,_grand=-66=-68=-6 ,_grazed=2=23=0 ,_great=19=-30=-27 ,_grown=-90=-76=-10 ,_had=197=233=-31
,_hand=-26=-31=0 ,_hands=68=51=-2 ,_happy=-29=-39=-2 ,_hard=35=71=0 ,_has=-67=-16=-2 ,_have=-4=41=-5 ,_he=-57=-93=-26
,_head=-6=-25=0 ,_headache=18=-63=0 ,_healed=-9=38=-4 ,_heart=2=-12=14 ,_help=16=13=-14 ,_hills=18=6=0 ,_hip=88=140=-4
,_hit=44=48=17 ,_home=-61=-69=-1 ,_hope=-51=-39=-4 ,_hot=-5=-52=17 ,_how=-29=-36=13 ,_hubby=3=38=-15 ,_hurts=0=18=-2 ,_i=56=48=53
,_icu=-45=-25=0 ,_id=45=24=11 ,_in=-84=-49=-8 ,_is=24=-1=-11 ,_it=159=63=52 ,_jaw=19=7=5 ,_jelly=43=73=17 ,_just=7=20=-31
,_keep=29=77=35 ,_keeps=-30=-23=0 ,_kid=23=-13=17 ,_kids=-25=-41=0 ,_knee=-10=76=14 ,_knees=5=21=0 ,_last=45=24=-11
,_learned=1=19=0 ,_left=3=36=-1 ,_legs=-35=-14=-16 ,_letters=51=63=-28 ,_like=122=188=-10 ,_lips=23=16=0 ,_loads=-13=9=-3
,_long=-96=32=-17 ,_loosened=-47=-2=0 ,_lost=51=72=-1 ,_loved=1=-23=-15 ,_lovely=-128=-72=0 ,_lungs=15=11=0 ,_mad=-23=-3=0
,_magic=-69=-42=0 ,_managed=-29=-12=0 ,_medics=-97=-93=0 ,_missed=29=36=-3 ,_mouth=-35=-42=-13 ,_move=-38=-42=0 ,_muddled=37=52=0
,_muscles=18=8=0 ,_my=44=22=-11 ,_nearly=47=18=0 ,_neck=28=56=10 ,_need=-59=-25=19 ,_needed=-22=-18=0 ,_neighbours=46=57=0
,_nerves=-36=-25=-11 ,_never=21=69=6 ,_new=39=2=12 ,_next=98=126=1 ,_night=17=-10=13 ,_nights=-42=-8=-5 ,_no=-29=23=-3
,_nobody=9=-23=-37 ,_none=-14=-21=0 ,_normal=-69=-67=25 ,_not=-3=23=11 ,_nothing=-137=-90=-14 ,_now=84=151=-18 ,_numb=-12=-22=0
,_off=-11=-5=-6 ,_ok=-16=-33=0 ,_on=-86=9=-52 ,_one=23=31=-23 ,_only=90=117=-13 ,_other=-22=0=-10 ,_our=41=0=0 ,_out=-93=-57=15
,_over=17=-7=1 ,_pain=-34=-19=22 ,_passed=5=-27=17 ,_pause=-19=-7=0 ,_pb=-17=-39=-9 ,_pee=15=32=-1 ,_peed=6=60=0
,_people=-26=-32=-1 ,_perfect=-26=-10=0 ,_physio=43=67=20 ,_pins=-63=-16=-4 ,_plaster=-36=-14=-3 ,_please=-21=-33=-17
,_poor=-7=-14=-2 ,_popped=-33=26=14 ,_progress=-31=-16=-5 ,_proud=5=-20=-16 ,_puffy=8=45=0 ,_pulse=49=3=16 ,_quads=42=62=-9
,_quite=-11=-9=0 ,_raising=23=3=0 ,_ran=36=30=37 ,_read=19=0=0 ,_reading=-14=-21=12 ,_recovered=-13=-31=-2 ,_red=36=123=-2
,_right=-74=-100=-8 ,_run=-21=-60=-13 ,_running=-40=-49=49 ,_runs=-35=-8=-18 ,_s=48=18=-1 ,_sad=-4=-11=-8 ,_same=36=43=-1
,_sat=20=12=-3 ,_saw=27=21=15 ,_scan=-25=2=-7 ,_scared=-28=1=-3 ,_scary=-70=-39=-7 ,_seeing=43=98=-8 ,_send=-11=-11=0
,_settled=-40=-6=0 ,_seven=22=18=-3 ,_shaking=-74=-76=-2 ,_shattered=5=-10=0 ,_she=9=54=-75 ,_shin=11=55=0 ,_shivering=20=-14=0
,_short=12=35=-13 ,_should=21=22=-8 ,_sick=35=8=8 ,_since=51=304=-7 ,_skin=27=8=-3 ,_sleep=134=117=32 ,_sleeping=-27=-54=-11
,_slept=44=-8=12 ,_slow=-56=-56=0 ,_smashed=53=14=-3 ,_so=-18=-50=-15 ,_soaked=-37=-61=0 ,_something=14=-1=-3 ,_sore=-86=-34=-29
,_soreness=44=54=31 ,_sorry=57=81=131 ,_sorted=15=12=-2 ,_sounds=-19=-27=-6 ,_staggering=12=23=-1 ,_started=0=33=0
,_stiff=-20=-52=-2 ,_still=32=32=-13 ,_stitch=16=0=0 ,_stomach=-13=37=-1 ,_stopped=19=35=0 ,_strap=0=-12=-3 ,_surgeon=-20=-29=-7
,_sweat=19=21=0 ,_sweating=100=111=-4 ,_swollen=29=-10=-2 ,_taking=-12=8=-9 ,_talk=60=9=0 ,_temperature=-33=50=0 ,_ten=-47=-30=0
,_thanks=43=32=30 ,_that=7=9=32 ,_thawed=-61=-31=0 ,_the=-9=-25=-1 ,_then=-5=60=-16 ,_thermometer=17=-79=0 ,_they=39=56=-6
,_thinking=22=7=-27 ,_third=8=36=-4 ,_this=-25=-28=-4 ,_thought=3=-29=-3 ,_three=-42=-75=-7 ,_throat=60=-38=0 ,_throwing=63=96=-1
,_tight=-11=54=0 ,_tired=40=26=0 ,_tomorrow=7=-13=-5 ,_tongue=35=37=0 ,_too=-18=-89=-8 ,_took=-22=-45=-20 ,_total=13=21=-7
,_towel=26=11=0 ,_treadmill=2=-27=13 ,_trying=17=28=-7 ,_turned=-6=-11=-3 ,_two=-22=-5=13 ,_units=-19=-17=0 ,_up=-102=-22=-8
,_used=28=-10=-9 ,_usual=-32=-30=0 ,_usually=12=14=5 ,_very=45=32=-9 ,_vision=8=98=-4 ,_visited=-10=-5=0 ,_voice=-47=-51=0
,_vomit=20=0=0 ,_vomiting=46=127=-4 ,_w=28=3=-5 ,_walked=-21=-36=-2 ,_want=28=33=42 ,_warm=32=18=-2 ,_warmed=33=28=0 ,_was=61=2=15
,_watch=46=83=-13 ,_we=-20=-63=6 ,_weak=4=66=31 ,_wee=-69=-1=21 ,_weight=64=47=0 ,_well=-35=15=-5 ,_went=-79=-75=0
,_what=37=-22=-18 ,_where=37=27=-55 ,_who=55=67=0 ,_whole=23=-33=-6 ,_why=19=12=12 ,_wife=108=63=-8 ,_will=5=-23=-44 ,_wo=-61=0=33
,_woke=50=32=-2 ,_work=59=22=0 ,_worse=22=44=0 ,_worth=-58=-61=-8 ,_wrecked=-13=10=-1 ,_you=46=103=19 ,_zero=9=30=-10 -=65=30=6
-_0=-29=-9=7 .=-202=-286=-225 ._)=-37=-44=0 ._,=-61=-50=-6 ._.=-115=-109=-25 ._0=63=33=22 ._a=-24=-82=-7 ._about=-16=31=-25
._ache=-19=5=0 ._achilles=95=0=-3 ._after=-33=-28=0 ._air=7=-12=-2 ._all=-92=0=-13 ._allergic=15=28=-16 ._almost=38=34=-3
._ambulance=-43=-51=0 ._anaphylaxis=-50=-56=-1 ._and=-52=-35=33 ._angina=131=116=-7 ._ankle=51=-99=-8 ._answers=75=76=-4
._anyway=-31=1=-19 ._app=-20=10=0 ._are=-45=-9=-4 ._arm=-25=10=-21 ._arms=-39=-79=-38 ._as=42=28=-8 ._at=-8=12=0 ._ate=-84=-61=0
._baby=-53=-9=-2 ._back=-36=-4=0 ._bad=33=3=0 ._banged=6=17=0 ._barely=16=8=0 ._bed=53=24=0 ._bee=-19=-38=0 ._been=47=-6=36
._beetroot=-102=-39=-29 ._beets=-60=-29=0 ._before=62=32=-6 ._belly=50=33=-3 ._bike=46=44=-7 ._bit=-59=-42=-9 ._bitten=37=-15=-7
._black=-132=-34=-2 ._blacked=70=41=-4 ._bled=23=18=-1 ._bleeding=-55=-98=-5 ._blew=-41=-29=-2 ._blister=121=14=5
._bloated=17=18=17 ._blood=-38=-4=-20 ._bloody=-46=-50=-4 ._blooming=3=-6=-17 ._blowing=-42=-30=-4 ._bob=-33=-6=0
._body=-27=17=-16 ._boiler=-48=-13=0 ._boiling=-4=-39=-1 ._boked=144=126=-4 ._bone=-34=-35=22 ._bonked=-56=-56=-3 ._book=-60=-52=0
._born=-38=-11=-11 ._boss=-37=-22=-7 ._both=-24=-57=-2 ._bought=-33=-20=0 ._brain=-22=7=-6 ._breast=-44=-46=0 ._breath=1=16=-3
._breathing=-1=11=21 ._breathless=-33=-73=0 ._breathtaking=26=0=-2 ._bridge=-9=-3=-18 ._bright=-7=-84=0 ._broke=-20=-59=-14
._brother=-55=-42=-8 ._brown=-195=-37=0 ._bruised=-27=3=0 ._burned=38=13=50 ._burning=-2=-80=26 ._but=-30=-31=-1
._calf=-66=-184=-11 ._call=-12=6=-1 ._calves=-31=-8=-4 ._came=77=150=-4 ._can=-94=-58=-21 ._cannot=-135=-108=-20 ._car=-6=-17=-66
._cardiologist=-36=-17=-6 ._cat=-76=-75=-9 ._caught=-49=-38=-2 ._chasing=16=32=-5 ._cheeks=11=21=0 ._chess=54=114=0
._chest=-2=13=-5 ._choked=3=-25=-11 ._cirrhosis=-11=-8=-1 ._ckd=-41=-28=-13 ._coach=-14=-17=0 ._coffee=31=24=0 ._cold=-44=-67=-2
._collapsed=91=100=-20 ._collarbone=58=68=-2 ._colleague=-53=-11=0 ._confused=-73=-26=11 ._confusing=-60=-46=0 ._cooked=64=77=-3
._core=16=84=0 ._coughed=11=18=-4 ._coughing=101=66=0 ._could=-15=18=-32 ._cracked=-5=32=-2 ._cramp=-41=-27=0 ._crashed=28=35=2
._crushed=-15=-17=0 ._crushing=-12=-8=0 ._crying=-60=-78=-31 ._cudnt=106=128=-1 ._cut=25=-14=43 ._cutting=51=46=9 ._dad=92=79=-6
._dark=-91=-51=-10 ._daughter=-107=0=-2 ._dead=-36=-9=-31 ._dentist=-49=-45=0 ._diabetic=-6=11=-8 ._dialysis=4=24=0
._diarrhoea=53=-35=-3 ._did=-54=-39=-32 ._died=-135=-88=-22 ._dislocated=-41=-31=-6 ._dizzy=-51=-79=-15 ._do=-74=-34=57
._doc=-19=-21=0 ._doctor=-52=-45=-15 ._does=11=7=-2 ._dog=23=-103=-44 ._doms=5=-10=-6 ._donated=-22=-14=-3 ._done=10=25=19
._dor=98=131=-5 ._drank=-20=-15=3 ._dropped=-31=-69=0 ._drunk=-7=-21=-4 ._due=-12=-12=-7 ._dying=-9=26=-1 ._ear=-13=-36=0
._ears=-45=-29=0 ._eating=-12=-9=-3 ._ecg=-2=-13=-11 ._eight=-6=-12=-6 ._elephant=42=50=0 ._ended=10=2=5 ._engine=-35=-38=-42
._epilepsy=102=144=0 ._epileptic=-5=12=0 ._erase=-61=-55=-17 ._every=46=40=40 ._everyone=-6=-4=-19 ._everything=88=23=-39
._expecting=40=53=28 ._eye=8=-36=-1 ._eyes=-13=-38=0 ._face=-73=-81=-5 ._faint=-66=-22=0 ._fainted=95=161=-10 ._fast=-6=-27=0
._feel=-22=-118=-45 ._feeling=13=-94=22 ._feels=90=-2=-10 ._feet=-12=11=0 ._fell=30=41=-13 ._felt=-28=-78=-56 ._fever=51=-29=-1
._feverish=75=-20=0 ._filled=-11=25=-1 ._fine=68=-2=-11 ._fingers=6=27=0 ._finished=-76=-60=-24 ._fit=1=14=-15 ._fits=69=81=-17
._five=-16=-21=-3 ._flu=70=-3=-3 ._foot=116=-66=-23 ._for=-32=-14=-6 ._forget=-90=-85=-49 ._forgot=21=8=-18 ._found=49=36=30
._fourth=4=20=-20 ._fracture=-39=41=0 ._freezing=-17=17=-2 ._friend=-44=-49=-15 ._garmin=6=-55=-6 ._gasping=-32=-38=-1
._gave=-75=-42=7 ._get=39=-6=-1 ._getting=21=-53=-5 ._giddy=-43=15=0 ._give=-85=-78=-15 ._glutes=-42=-20=0 ._going=19=-37=-42
._gonna=-71=-65=-71 ._good=-20=-21=-11 ._goodbye=99=77=47 ._got=28=7=9 ._gp=-39=-19=-4 ._gps=-29=-50=-2 ._grand=-6=10=-4
._graze=78=-2=0 ._grip=41=9=0 ._gut=-2=-16=-5 ._guy=26=19=-8 ._had=86=134=-57 ._half=84=132=-7 ._hamstring=-5=-16=0
._hand=-88=-26=-2 ._hands=-61=-27=-2 ._hard=-26=8=-6 ._hardly=-48=-3=0 ._have=-40=-50=-23 ._having=37=49=-2 ._he=124=160=18
._head=16=24=-7 ._headache=45=85=0 ._headphones=-58=-57=-23 ._heads=-34=-5=-9 ._heard=96=50=-2 ._heart=87=-10=-20
._heat=151=160=-7 ._heavier=14=19=0 ._heavy=-63=-51=0 ._her=90=101=0 ._hey=-24=-29=-1 ._hi=-1=-53=-13 ._high=18=-54=-5
._hip=-66=-136=-6 ._his=54=76=-16 ._hit=22=-8=-29 ._hives=29=54=0 ._hot=-110=-88=0 ._hours=2=5=20 ._how=-229=-198=-89
._hr=-68=-51=-2 ._hubby=-4=-42=-10 ._humid=-13=-21=0 ._hungover=24=-28=13 ._hungry=-51=-53=-8 ._hurts=17=-14=0 ._husband=28=40=-3
._i=-46=-4=6 ._ich=135=149=72 ._id=-22=-15=11 ._if=15=50=47 ._in=-27=-89=-18 ._infected=19=0=-4 ._inject=-11=-4=0
._insulin=53=50=0 ._irregular=31=0=-1 ._is=-55=-21=-4 ._it=113=15=-24 ._itchy=-6=-18=0 ._jaw=-63=-48=-4 ._je=155=182=114
._jelly=-30=-11=-6 ._jumped=-67=-31=-19 ._just=68=92=-3 ._keeled=50=46=0 ._keep=64=35=-8 ._kept=21=20=0 ._kid=-75=-15=-11
._kidney=30=29=0 ._kill=62=39=0 ._killed=-18=-8=-4 ._knackered=23=20=-3 ._knee=-69=-96=-5 ._knees=1=19=-5 ._knocked=112=85=-18
._la=9=26=-8 ._laptop=-56=-42=-19 ._last=-36=4=-2 ._left=-66=-19=13 ._leg=30=1=-5 ._legs=-31=-47=-42 ._let=-45=-24=-10
._life=55=46=31 ._light=24=-36=0 ._like=2=55=-15 ._limping=38=-44=-16 ._lips=45=44=-7 ._listening=-41=-23=-7 ._little=-22=-6=-5
._looking=41=-26=18 ._lost=47=38=-17 ._lovely=-35=-29=-4 ._low=21=0=0 ._lump=33=-15=-1 ._lungs=30=102=-10 ._ma=80=51=-3
._man=-11=-44=-2 ._marathon=21=2=10 ._marking=-2=-18=-9 ._massive=-20=14=21 ._mate=-58=-8=34 ._me=134=152=-3 ._mental=3=43=-1
._midges=-57=-29=-21 ._mild=-64=-41=0 ._morning=-38=-25=0 ._mouth=-13=-21=0 ._muddled=-73=-54=5 ._mum=-20=-59=-14
._muscles=3=-56=-7 ._muskelkater=-8=-16=15 ._my=-71=-48=-72 ._nearly=108=56=-19 ._neck=-39=-47=-12 ._need=2=26=-15
._needed=-25=-19=0 ._neighbour=-44=-66=-1 ._neighbours=-25=-12=-2 ._nettle=-76=-35=5 ._never=-70=-31=-28 ._new=-32=-34=-41
._nice=48=29=0 ._nie=168=190=38 ._night=-16=-37=-2 ._nine=-23=-33=-2 ._no=-21=24=12 ._nobody=37=45=96 ._none=-27=-34=-12
._nope=-12=-13=-6 ._nose=-39=58=0 ._nosebleed=26=38=-2 ._not=-96=-77=-8 ._nothing=101=13=0 ._now=30=51=0 ._nowt=-21=-5=-10
._numb=116=-29=-3 ._numbness=18=14=0 ._nurse=-13=-44=0 ._ok=-3=-27=-7 ._old=-38=-26=-4 ._on=-97=-42=-30 ._one=136=52=-18
._only=41=-52=-23 ._our=2=79=-10 ._out=-121=-135=-1 ._overheated=26=53=-9 ._oxygen=24=23=0 ._pain=-46=-33=-9
._palpitations=132=-17=-15 ._panting=-6=50=-12 ._paramedic=2=-1=-26 ._partner=1=12=0 ._passed=-46=37=-4 ._passing=41=-88=-1
._pause=-94=10=-2 ._pee=-103=39=11 ._peeing=59=-1=-4 ._period=9=23=-2 ._periods=-61=-9=-11 ._phone=0=7=15 ._physio=-59=-86=-14
._pills=-24=-9=-12 ._pink=132=114=-2 ._pins=24=-5=0 ._piss=18=-62=0 ._pissing=33=-30=0 ._plan=30=23=-13 ._please=18=20=8
._pneumonia=36=-1=0 ._poo=0=-55=-6 ._popped=-37=-9=0 ._portaloo=12=0=0 ._pressure=51=58=0 ._pretty=-16=-19=0 ._puffed=-30=12=-3
._puffer=45=36=-1 ._puffing=-63=-51=0 ._puffy=-62=-17=0 ._pulled=-127=-76=-9 ._pulse=23=-90=-18 ._pure=32=-47=-3 ._put=-47=-17=0
._quads=-47=-87=-2 ._racing=6=-32=-2 ._rain=-35=-38=0 ._raising=-27=-18=0 ._ran=-58=-52=-53 ._rash=14=-8=0 ._read=-54=-40=-5
._reading=-38=8=-10 ._ready=-26=-40=-24 ._recovering=-31=-26=-8 ._red=-65=-100=0 ._remove=-27=-21=-4 ._rest=12=20=-9
._resting=3=14=7 ._right=-73=-67=-2 ._rings=-8=-20=0 ._roasting=15=-21=0 ._room=24=-53=0 ._round=-35=-82=-8 ._rpe=-12=20=-14
._running=49=39=65 ._s=-39=-24=4 ._salt=-17=5=3 ._same=-57=-54=-8 ._sangre=62=-52=-6 ._sangue=74=83=-6 ._sat=-1=24=93
._saw=-106=-162=-17 ._second=28=26=-4 ._see=-23=2=-6 ._seeing=42=-97=-3 ._severe=45=4=-2 ._shaking=-85=-78=0 ._sharp=-65=3=-4
._shattered=-15=0=-5 ._she=104=118=19 ._shin=-29=-4=0 ._shivering=-10=9=-3 ._short=38=25=-2 ._should=-38=5=-18
._shoulder=-18=-43=0 ._shoulders=-44=-63=0 ._sick=-56=-23=18 ._side=-21=-51=-11 ._since=-14=16=-2 ._sister=-66=-49=-4
._skin=42=32=-13 ._skipped=27=-35=-1 ._sleep=-15=-15=-15 ._sleepy=-84=-65=-8 ._slept=-20=-74=-21 ._slight=-70=-13=0
._slurring=39=46=-8 ._smashed=-70=-56=-15 ._snapped=-27=-11=0 ._so=49=80=-2 ._soaked=4=-92=-6 ._sodium=79=65=-19
._someone=-49=3=25 ._something=-7=-16=-23 ._son=-52=-61=0 ._sore=20=2=2 ._soreness=43=-37=-38 ._sorness=-25=-30=-10
._sorry=-59=-57=-5 ._speaker=-36=-17=-15 ._speech=48=45=-7 ._stabbing=11=35=0 ._stairs=-45=-28=0 ._standing=-56=-68=-10
._staring=5=11=15 ._started=108=110=82 ._starving=18=15=46 ._stepped=16=-28=-8 ._stiff=-52=-55=0 ._still=-25=-19=-34
._stitch=-18=-7=-4 ._stomach=32=-3=6 ._stood=-27=-19=-7 ._stop=-62=-42=-16 ._stopped=-25=-22=-6 ._storm=-36=-21=-4
._strava=17=21=0 ._stress=56=-44=-1 ._striker=-47=-48=-11 ._stroke=4=12=-8 ._struggling=21=30=-1 ._stung=11=11=0
._sudden=38=-2=-11 ._suicidal=68=76=88 ._suicide=-4=-4=-30 ._sun=-14=-19=-2 ._sunburnt=27=-18=-9 ._sweated=-14=-7=-3
._sweating=-97=-91=14 ._sweats=28=-10=-1 ._sweaty=3=0=-10 ._swelling=-168=-84=0 ._swollen=-175=-58=-3 ._ta=-19=-3=-27
._take=-113=-113=-4 ._taking=-62=-62=-29 ._taper=5=-20=-2 ._teaching=-15=-15=-2 ._teammate=-13=-17=-1 ._teeth=43=0=0
._temperature=-29=-38=-38 ._testicle=59=-40=-1 ._tetanus=-17=-5=0 ._thank=36=55=3 ._thanks=-16=-14=-26 ._that=-82=-96=-25
._the=-168=-140=18 ._then=111=111=106 ._there=10=-13=10 ._they=118=96=-11 ._thighs=18=-35=-38 ._think=106=-8=-15
._thinking=76=86=78 ._third=16=70=-14 ._this=54=71=20 ._thought=-73=-18=-61 ._three=-27=-13=-1 ._threw=47=28=0
._throat=-23=-60=-10 ._throwing=33=45=0 ._thumping=24=51=0 ._tick=46=-68=-9 ._ticker=61=-106=-3 ._tight=44=35=0
._tightness=33=36=0 ._time=-93=-58=-10 ._tired=46=81=-12 ._toddler=-21=-21=-2 ._toe=20=-37=0 ._toes=52=-45=-7 ._toilet=-39=-40=-8
._tongue=26=13=0 ._too=-15=5=0 ._took=17=48=68 ._tore=-6=34=0 ._total=-34=-41=-4 ._train=-41=-29=-24 ._treadmill=-107=-64=-13
._tried=84=79=-5 ._tripped=-26=17=0 ._trying=55=64=0 ._tummy=-39=-23=-3 ._two=-77=-18=-2 ._type=-44=-10=26 ._typing=30=24=-18
._undo=-51=-37=-2 ._units=-41=-4=0 ._up=-22=48=-3 ._urine=45=-1=-1 ._used=-72=-104=-31 ._using=19=-17=-6 ._usual=-62=-19=0
._very=42=-11=0 ._vision=8=52=-6 ._visited=29=35=4 ._voice=4=11=-3 ._vomit=-4=35=-4 ._vomited=94=-59=-1 ._vomiting=13=-20=-3
._w=-124=-66=13 ._walked=18=47=0 ._walking=57=53=0 ._want=26=18=13 ._was=75=14=-20 ._wasp=24=12=0 ._watch=30=0=-2
._watched=-74=-86=-6 ._watching=-18=-7=0 ._we=-19=-1=-3 ._weak=-114=-25=-3 ._weather=-22=-21=0 ._wee=-68=-31=-19 ._weeing=36=-24=0
._weighed=-39=-31=0 ._weight=-91=22=0 ._weird=8=21=0 ._went=36=9=-23 ._what=-136=-104=-26 ._when=1=46=49 ._where=-79=-87=-21
._which=7=15=-7 ._who=-57=-52=-9 ._whole=-17=32=-9 ._why=17=25=-19 ._wife=-57=-35=-21 ._will=-50=-27=-27 ._wind=5=-10=-5
._wiped=-7=-55=-2 ._wish=44=59=24 ._without=-41=-3=0 ._wo=-91=-35=-33 ._wobbly=-80=-63=-16 ._woke=8=25=4 ._work=12=21=0
._worst=6=58=-16 ._wrecked=-14=21=0 ._writing=76=71=-26 ._wrong=-72=-14=-4 ._wrote=3=13=22 ._yellow=-84=0=-2 ._you=43=42=91
._zero=-31=-7=-3 ._zonked=-31=-27=-5 0=-21=-40=-78 0_,=-161=-169=-43 0_-=-114=-32=10 0_.=-13=-21=-30 0_0=-246=-196=-112
0_:=-34=-9=-3 0_?=-27=-2=9 0_after=-117=-37=-23 0_all=37=-14=0 0_am=16=2=-17 0_and=-125=-115=-40 0_as=108=83=0 0_at=-24=-27=-2
0_avg=-25=6=-4 0_bottles=-11=-20=-1 0_bpm=-67=-46=-4 0_but=-16=-36=-10 0_cannot=-10=21=41 0_chest=64=87=0 0_cos=-16=-4=0
0_cuz=-26=-45=0 0_d=-39=-44=-2 0_days=-33=81=-6 0_degrees=-32=28=0 0_diabetic=36=29=6 0_dogs=-22=1=0 0_drank=-22=-22=0
0_e=17=-3=-7 0_even=-64=5=0 0_feeling=1=10=0 0_foot=-138=-12=31 0_for=-28=24=-18 0_from=18=22=-6 0_got=84=77=23 0_h=-50=-37=12
0_had=81=44=0 0_haha=-90=-69=-5 0_here=48=38=29 0_hour=-58=-67=0 0_hours=-46=-60=-15 0_hr=-6=-10=-12 0_hrs=-37=-20=10
0_i=-150=-138=0 0_id=-38=-39=0 0_in=-94=-99=-21 0_ish=-57=-35=0 0_k=-3=8=-33 0_kg=47=34=-1 0_kilos=99=57=0 0_km=-31=-16=3
0_l=0=35=-4 0_last=-44=-34=-3 0_lb=-30=-14=-8 0_legs=-25=-59=-22 0_like=-49=-5=-4 0_litres=-31=-8=9 0_lol=-8=-31=-29
0_lying=0=66=0 0_maybe=-52=-56=-8 0_mg=-54=-62=-48 0_mile=28=23=11 0_miler=3=-70=-5 0_miles=36=9=-4 0_min=48=65=-13
0_mins=14=-27=-7 0_minutes=81=78=10 0_ml=-41=-34=-3 0_month=1=39=-5 0_months=-12=12=-1 0_my=-78=-51=2 0_n=-23=-17=-5
0_nd=-53=-23=0 0_next=-51=-11=-2 0_no=-14=-20=-1 0_not=-41=-27=-11 0_now=-74=-25=28 0_of=-69=-44=-16 0_off=63=44=0 0_on=72=92=16
0_only=-16=-43=-7 0_or=37=51=-11 0_out=-90=-53=-7 0_oz=-18=-19=0 0_paracetamol=-2=23=35 0_percent=-96=-34=9 0_pints=24=27=0
0_rd=-45=3=13 0_reps=-29=-20=0 0_rpe=1=-19=-9 0_s=28=26=0 0_sat=57=-10=-7 0_sec=31=28=0 0_sets=-24=-7=0 0_sleep=-11=25=1
0_slept=94=82=12 0_slp=-30=-17=0 0_so=23=15=-10 0_sore=-106=-50=-11 0_soreness=-23=24=21 0_th=-45=8=-11 0_that=-35=-37=-2
0_the=-52=-51=-20 0_then=-90=-78=-5 0_they=77=105=-6 0_this=127=-56=7 0_times=-7=-100=-7 0_to=-40=30=5 0_today=-75=-83=14
0_tomorrow=-15=-21=-15 0_und=-54=-44=-13 0_up=29=43=0 0_w=-38=-39=0 0_weeks=-92=-84=-22 0_with=-133=-62=-18 0_x=22=11=-3
0_years=98=82=15 0_z=-25=-32=5 :=39=72=-31 :_0=-60=-36=15 ?=-99=-65=-82 ?_,=-29=-52=-15 ?_.=-63=-49=-53 ?_0=5=15=0 ?_?=154=156=-5
?_and=-93=-68=-9 ?_i=-83=-88=-6 ?_no=-82=-98=-1 @!ache=-125=-84=-49 @!aching=-65=-25=-37 @!airHunger=-77=-68=5 @!airWord=6=25=3
@!aloneBetter=-7=18=-9 @!asPrescribed=-26=-25=-41 @!askedWord=-83=-59=-35 @!atRest=101=115=-39 @!ateWord=-106=-65=-3
@!back=33=36=36 @!bad=-53=-5=0 @!badLuck=-23=-32=-35 @!badNight=-16=-10=0 @!ballGame=-17=-18=-17 @!beAlive=132=164=102
@!bed=-30=-117=-36 @!behaving=14=21=34 @!bendLift=21=-54=-26 @!bikeThing=41=55=-13 @!biter=-14=-15=-3 @!blackThings=11=29=-20
@!bleedWord=-37=-30=-5 @!bleeding=-63=-38=-14 @!bleedingWord=-63=-38=-14 @!blood=-47=-16=-9 @!bloodOnly=-26=-8=-9
@!bloodSwear=-25=-11=-21 @!bloodThing=36=38=-9 @!bloodWord=-26=-8=-9 @!blurry=0=17=-1 @!boozy=-7=-12=-3 @!bowlWord=55=76=-4
@!breath=62=81=-8 @!breathless=-63=-77=-4 @!calf=30=25=0 @!calfPain=26=29=-44 @!cameTo=61=53=93 @!cannot=-80=-31=-32
@!cannotStrict=28=50=0 @!cannotThink=-40=-40=-16 @!carrying=44=69=29 @!chest=-14=-21=0 @!chestPain=-30=8=-17
@!clockTime=-37=-42=-20 @!closing=-73=-50=-25 @!clot=25=58=-3 @!coffee=-7=-18=-3 @!cold=-88=-48=-33 @!coldOnly=-53=-43=-30
@!coldOrCough=-33=-35=-14 @!coldStart=-82=-51=-10 @!confused=-40=-40=-16 @!confusedBy=-27=-18=-9 @!coolOther=-19=22=0
@!cough=4=-10=-1 @!coughed=4=-10=-1 @!crashWord=-30=-18=-9 @!curtains=19=53=-4 @!cutObjects=-41=-67=4 @!cutWord=-31=-31=-23
@!dark=-34=-83=-15 @!darkLoo=-108=-19=-13 @!darkOnly=-108=-19=-13 @!darkening=-108=-19=-13 @!deadOrOther=-15=-22=-4
@!deadlyThing=3=10=-22 @!deathMarch=-19=-31=-74 @!device=8=-11=-23 @!diabetes=-56=-68=-31 @!distanceWord=-104=-70=-31
@!dizzy=-56=-30=-38 @!drinking=15=9=1 @!droop=-14=-19=0 @!drops=25=71=-3 @!easyEffort=68=89=-44 @!eating=-32=-66=-6
@!edgeSport=27=12=-34 @!elsewhere=44=27=-7 @!everRecord=21=-15=-16 @!exertion=16=-4=-56 @!exertionHeart=-16=-74=-45
@!exertionOnly=2=2=-55 @!exertionPlace=-34=1=-34 @!faint=-41=-32=-22 @!faintRaw=-88=-77=-29 @!faintish=-19=-10=-3
@!fellWord=-30=-18=-9 @!fever=-97=-92=-60 @!feverBeside=-75=-83=-67 @!feverSense=-30=-26=-53 @!fillsIt=-11=1=-2
@!fineNow=-15=-27=-3 @!fitContext=-53=-47=-31 @!fitSense=17=5=13 @!flaresUp=-100=-14=-27 @!foodNumb=-47=-7=-30 @!forgotten=41=9=6
@!fullOf=70=-18=-9 @!getUp=-26=-69=-20 @!goOnSport=-43=-2=-44 @!goingOn=22=12=48 @!gone=33=26=-6 @!grayOrSweaty=33=41=-9
@!greenThings=-24=-8=10 @!gym=-25=-34=3 @!hangover=-7=-12=-3 @!hardTo=-109=-81=-32 @!hardWork=2=1=-55 @!headache=10=16=4
@!heart=-14=-22=-14 @!heavyThing=-25=-18=-26 @!helpTopic=60=52=-11 @!hereWord=2=2=12 @!hit=-50=-118=-2 @!holdBreath=-19=-35=-2
@!holdWord=26=18=3 @!hospitalSense=-30=-130=-19 @!hot=-13=-13=0 @!hotOrFar=-42=-43=-12 @!hours=8=-50=-8 @!hugeWord=-21=-57=-29
@!illWord=-117=-101=-2 @!irregular=78=15=-6 @!joint=-14=-9=-1 @!jokes=47=36=64 @!justWant=47=51=110 @!kidneyPart=-8=-14=-5
@!kidsOrPets=-14=-15=-3 @!killJoke=-25=-11=-21 @!killing=-2=37=-20 @!knownPlace=30=52=-26 @!leg=36=38=-19 @!legClot=25=58=-3
@!legsWent=-51=-34=-33 @!legsWord=-24=-31=-8 @!life=87=91=58 @!lifeOther=17=5=13 @!lightThing=-12=-31=-6 @!likeWood=28=50=0
@!limbPlace=41=37=-20 @!limp=-19=-45=11 @!lips=55=46=-5 @!liveFor=62=64=39 @!livesWithIt=-14=-18=-14 @!load=69=95=64
@!longMinutes=-11=24=-4 @!lostWord=-13=11=-17 @!low=-108=-19=-13 @!making=71=78=-24 @!manyWord=-74=-38=-7 @!medicalWork=3=9=-26
@!memoryOf=40=49=-1 @!mindElsewhere=-37=-25=-13 @!missMe=19=21=56 @!moveFeel=-16=28=-19 @!moveLift=-22=-17=-23
@!muchLonger=20=22=36 @!muddled=-30=-9=-20 @!muscle=-1=-58=0 @!nauseaStrong=-20=-16=-8 @!neckBack=33=36=36 @!neckOrBack=33=36=36
@!needWord=42=56=53 @!nightRest=6=23=0 @!nightWord=21=27=41 @!noHelp=-7=-8=-33 @!noPoint=-43=-20=-22 @!noPower=73=50=-11
@!notBodies=-21=-7=-25 @!notEnough=-10=-44=107 @!notNight=28=50=0 @!notWord=28=50=0 @!nothingLeft=-7=-8=-33 @!nothingWord=77=80=3
@!now=10=44=-5 @!numb=-55=-21=13 @!numbStrict=-55=-21=13 @!numbersHead=-50=-71=13 @!obey=37=54=-52 @!odd=-79=-18=-5
@!oddWays=-30=-19=0 @!onPurpose=-13=-5=-21 @!onThePaper=54=22=-12 @!oneCalf=30=25=0 @!onlyWord=28=50=0 @!openWord=-13=-5=-21
@!openedBy=16=35=-4 @!otherGoodbye=-51=-70=-41 @!ownLife=33=40=18 @!painWord=27=-27=-14 @!palpitation=-35=-29=-9
@!passOut=-49=-39=-18 @!passedSoon=-23=-9=3 @!peeOther=38=34=-11 @!peopleLike=-43=-29=-14 @!pleased=-17=-27=-3
@!pouring=-37=-30=-5 @!pressing=3=-20=-14 @!prideSwallow=7=6=-32 @!puffSport=-25=-10=-21 @!puffy=-50=2=-25 @!pulse=20=20=-4
@!pushing=17=42=-18 @!puzzle=-67=-36=39 @!puzzleYours=-6=2=58 @!rainDrops=36=65=-3 @!rainOnly=-30=-8=-15 @!rainOrSweat=36=65=-3
@!reasonWord=102=98=46 @!redDrinks=74=-58=-2 @!redHot=-30=-19=0 @!redStuff=-26=-8=-9 @!relapse=-19=-32=-9 @!rest=27=-39=-36
@!restNow=37=-11=-45 @!sayWord=8=28=-11 @!seeingThings=8=32=-2 @!seizure=-78=-83=-10 @!sense=98=99=-25 @!seriously=-46=-30=-41
@!sharpThing=16=35=-4 @!shavingAndCooking=4=76=-18 @!shoeThing=-7=-26=-1 @!shoesOnly=17=5=13 @!shortEffort=-25=-11=-21
@!sickPraise=10=19=37 @!simile=118=-6=-12 @!sinceWord=54=-28=-5 @!skinPlace=-17=-26=-20 @!sleepHours=26=-36=-2 @!slipped=-28=-31=7
@!smallBleed=3=-4=12 @!snot=-37=-25=-13 @!somethingHeavy=-19=-28=-15 @!sore=-2=-25=-20 @!soreThroatOnly=-33=-35=-14
@!soreWord=43=36=-14 @!speech=15=32=-33 @!speechWord=20=24=-32 @!sprainSense=10=11=-32 @!squeeze=-22=-22=-15 @!staggering=36=65=-4
@!stiffNeck=-20=-4=-1 @!strangely=9=28=-6 @!strongAche=-47=1=-17 @!suddenPain=56=1=-15 @!suddenly=-51=-34=-33
@!suicideSport=-57=-17=-30 @!suicideTalk=7=21=-3 @!sunWord=-68=-27=-10 @!sunny=50=99=-10 @!sweaty=74=102=-18
@!sweetThings=-48=-43=-5 @!swollen=-50=2=-25 @!swollenArm=-47=-33=-26 @!swollenFace=-50=2=-25 @!swollenLimb=-50=2=-25
@!swollenStrict=-50=2=-25 @!tarry=-26=-8=-9 @!thingsDropped=-100=-91=-84 @!thingsOnWrist=-46=-58=-35 @!thinking=80=91=-58
@!times=82=-25=-2 @!tinglyWord=-55=-21=13 @!tiredLegs=12=27=-39 @!toLive=81=81=96 @!tonsils=-33=-35=-14 @!trafficThing=-6=10=-11
@!transport=14=-3=-18 @!trip=-17=-18=-17 @!upWord=-28=-5=-13 @!urine=255=-121=-45 @!vehicle=-6=10=-11 @!veryHot=21=-1=-1
@!vomited=-20=-16=-8 @!vomiting=-43=-15=-6 @!wakeOrLive=97=122=72 @!walking=22=-50=-7 @!wallWord=8=12=9 @!want=-15=-6=-21
@!warmBath=-6=-15=-3 @!waterFun=-6=10=-11 @!waterWord=80=-30=-13 @!weakFrom=-95=-83=-33 @!weatherFog=-50=-18=23
@!weatherTemperature=59=126=-7 @!weekWord=-42=-12=-6 @!weightPlace=15=-16=-2 @!weightWord=-19=-28=-15 @!wentDown=-45=-18=-18
@!whatHappened=74=83=-8 @!whatOneKnows=-5=-22=-10 @!whereThings=-57=-56=-41 @!wider=-28=-5=-13 @!wipeWord=-1=-21=-9
@!wishWere=44=33=54 @!wound=41=63=-12 @!wrongBreath=-80=-58=-5 @!wrongWord=-15=-22=-4 @aboutToGo=42=41=-61
@aboutToOther=-38=-35=-52 @abscess=42=87=-4 @ache=8=14=-33 @aching=1=-40=7 @achingShaking=28=-22=-21 @air=133=131=-24
@airHunger=166=209=29 @airIsSo=-91=-153=-13 @airWord=94=168=-52 @allOfIt=17=16=56 @allOverWord=-96=-71=-26 @allergen=164=157=-41
@allergicReaction=59=53=-8 @aloneBetter=42=141=47 @ambulance=107=117=-25 @anaphylaxis=273=298=-23 @angina=73=108=-23
@arm=37=148=35 @asPrescribed=-22=-14=38 @askedWord=-45=-38=-29 @askingWord=14=32=-55 @asthma=13=25=-19 @atOnce=144=138=-15
@atRest=157=81=-1 @ateBeetroot=-135=-89=-34 @ateWord=34=76=-51 @audioThing=-156=-134=-32 @awayForAWhile=18=20=-33 @back=-25=-42=-6
@bad=48=38=-26 @badLuck=-42=-21=17 @badNight=1=20=16 @ballGame=18=9=-8 @bath=-26=13=13 @beAlive=85=97=51 @beanWord=21=25=1
@beats=152=-9=-24 @bed=-15=-35=-26 @beenCutting=0=40=36 @beenSick=-64=-85=-22 @beerJoke=-87=3=-14 @behaving=9=49=-74
@belly=52=26=-20 @bendLift=69=-2=-30 @betterOff=176=167=140 @betterWithout=84=79=53 @betterWord=39=65=84 @betweenWords=37=41=-12
@bigger=34=9=-6 @bikeThing=65=29=-27 @bite=81=-40=-11 @biteWord=113=-10=-11 @biter=118=38=-7 @bittenThing=-15=37=77
@bittenWord=142=57=-23 @blackThings=-91=-75=-35 @bladder=23=40=0 @bleedWord=-42=-29=-20 @bleeding=5=-12=-30
@bleedingWord=24=16=-13 @blewUpRace=-94=-53=10 @blindWord=14=27=0 @blood=24=65=-8 @bloodIn=31=-99=-18 @bloodOath=-15=-2=0
@bloodOnly=47=17=-10 @bloodSwear=-51=-54=1 @bloodThing=-157=-122=-93 @bloodWord=8=-40=-3 @blue=109=-10=-27 @blurry=-31=22=-3
@bodySide=43=37=-20 @bone=82=66=-3 @boneDry=-12=106=18 @boneName=77=15=-70 @boneOut=70=149=-3 @boneParts=-33=14=0
@boneStrict=89=-42=-1 @boneWord=96=7=-52 @boozy=-60=-90=6 @bowlFood=-68=-47=-17 @bowlWord=51=24=-26 @brainFailing=5=-12=-11
@breath=106=164=-28 @breathless=151=244=-73 @broken=11=-53=-29 @brokenWord=-34=-24=-22 @bruised=-4=-19=-8 @burn=-5=30=-9
@burningUp=116=-78=-4 @bustWord=6=-26=-6 @calf=46=-58=-36 @calfPain=-41=39=4 @callingMe=45=49=-1 @calvesBurn=-29=-37=-13
@cameRound=55=88=-6 @cameTo=137=181=-29 @cameToStrict=87=62=-18 @cameraWord=-7=26=23 @cannot=90=78=-27 @cannotFill=87=180=-58
@cannotStand=-21=29=-36 @cannotStrict=36=60=4 @cannotThink=37=67=-42 @carOnRoad=94=118=13 @cardiacWord=62=41=-3
@carrying=-27=-43=4 @cellulitis=34=27=0 @chest=279=384=-76 @chestInfection=-23=-101=0 @chestPain=57=84=12
@chestThing=-154=-163=-27 @chestish=146=251=-48 @chills=261=16=-25 @clockTime=-93=-95=-43 @closing=26=27=-88
@closingStrict=77=80=-9 @clot=15=42=-5 @clothes=-15=-49=30 @coffee=-58=-88=-11 @coffeeGrounds=13=78=-2 @cold=-28=-37=-21
@coldOnly=1=-24=-34 @coldOrCough=-26=-95=-25 @coldStart=-54=-34=-71 @coldWord=-27=-28=3 @collapse=66=79=-42
@collapsedThing=-255=-204=-4 @colorOfUrine=-5=-85=-7 @coloredWord=254=104=21 @comeOut=116=134=-22 @confused=318=405=-40
@confusedBy=-132=-182=-2 @controlWord=-32=-33=-3 @cookedMyself=-44=27=-17 @cool=14=22=0 @coolDown=51=17=-16 @coolOther=97=49=-5
@coreWord=5=53=-2 @cough=26=65=-20 @coughColor=119=-89=-23 @coughed=129=160=-24 @crashInto=105=82=24 @crashWord=55=10=-11
@creamWord=-99=-19=-6 @crossLegged=-15=-26=-9 @curtains=-119=-126=-15 @cutMyArms=171=223=202 @cutObjects=-8=17=-107
@cutWord=85=43=-40 @cutting=105=153=134 @cuttingWord=15=22=75 @dark=143=35=-63 @darkLoo=43=-43=-40 @darkOnly=-38=-76=-45
@darkening=75=53=-49 @dayWord=-32=-87=-20 @days=14=-55=-1 @deadOrOther=4=-36=-35 @deadWord=-39=-37=-14 @deadlyThing=-7=18=63
@deathMarch=-39=-43=-37 @deformed=104=113=-2 @dentist=-146=-120=-26 @device=-75=-98=-20 @deviceOnly=-35=-46=-12
@diabetes=-10=-4=-13 @diarrhoea=246=-117=-12 @digging=45=69=-30 @distanceWord=-16=33=-25 @dizzy=312=-37=-57
@doctorWord=-82=-90=-23 @doseWord=31=44=-25 @downArm=59=113=10 @dragging=92=166=-3 @drankLots=79=113=-24 @dressing=22=102=-32
@drinkOrSweet=-19=-47=-12 @drinking=11=36=-14 @drinkish=-67=-23=16 @droop=102=76=-60 @dropTo=8=33=-8 @drops=54=-55=-18
@drowsy=43=68=0 @drunkLike=103=112=-1 @dryGround=5=11=0 @dryPaths=-62=-75=21 @dying=44=53=87 @eachBreath=24=151=-14
@earWord=46=56=21 @early=-35=-11=-27 @earlyWord=-179=-88=-13 @easyEffort=-92=-75=-43 @eating=-80=-84=-38 @edge=59=110=112
@edgeSport=9=9=-18 @elsewhere=-13=-3=11 @elsewhereSwollen=-150=-157=-65 @emptyOrFull=29=37=3 @endLife=276=265=244
@endOfTether=245=240=219 @epilepsyWord=26=24=-29 @epilepticWord=54=55=-22 @everRecord=-53=-12=-49 @everyDay=97=-10=6
@exactSpot=-1=-189=-51 @exercise=-27=6=-29 @exertion=-16=11=-11 @exertionHeart=2=10=-5 @exertionOnly=26=14=15
@exertionPlace=-28=13=13 @eyeWord=125=73=-49 @eyelidWord=35=-6=0 @eyes=125=73=-49 @eyesRolled=65=82=0 @face=18=45=-18
@faint=317=373=-54 @faintRaw=132=117=-38 @faintish=91=99=-49 @farAway=38=60=-7 @farewell=59=52=95 @feelAwful=74=63=0
@feelFaint=139=131=-40 @fellWord=15=2=-17 @fever=238=-92=-44 @feverBeside=125=-16=-65 @feverSense=-144=-93=-32
@fewWordsAtOnce=40=49=-10 @fillsIt=110=95=-61 @film=-112=-97=-20 @fineMark=-34=-13=-2 @fineNow=-60=-11=-23 @fineWithout=3=10=9
@finishSentence=18=11=0 @fitContext=43=94=-81 @fitNoun=82=111=-12 @fitSense=-8=-31=0 @fittedWord=47=58=-29 @flaresUp=19=-23=-23
@flashes=67=-187=0 @flopWord=-59=-93=-31 @flu=-1=-110=-36 @foamPop=55=-37=33 @foodNumb=92=71=-50 @foot=24=-157=-40
@footDrops=41=73=0 @forMyHeart=-131=-112=-39 @forgetting=148=172=-17 @forgotten=-58=-48=-34 @foundMe=53=50=0
@fractureOther=-53=12=25 @fractureWord=45=-28=-7 @fullOf=-80=-61=-74 @funnyFace=-170=-147=-30 @funnyMuddle=-43=-38=-14
@funnyTurn=-21=7=-3 @gaveWay=143=44=-3 @getUp=-27=-22=-44 @getsMe=74=60=108 @gettingWeak=20=-46=-4 @gettingWorse=115=-120=-9
@givesWay=323=51=-13 @goOn=8=59=127 @goOnSport=19=21=1 @goOnWord=0=24=-4 @goSince=17=-24=-5 @going=38=38=-47 @goingOn=86=120=110
@goingOnWhat=-51=-39=0 @gone=10=-6=-2 @goneDown=-87=-1=11 @goneThrough=-4=39=-4 @grayOrSweaty=-16=60=-17 @greenThings=33=126=-24
@grief=-44=-44=-38 @groin=43=-69=-3 @ground=-39=-43=-9 @gurgle=46=121=0 @gushing=169=254=-47 @gym=-110=-104=-61 @hand=4=9=-27
@handOneSided=159=145=40 @handPlace=-5=34=7 @hangover=-26=-22=14 @hardTo=48=64=-13 @hardWork=-35=-57=-98 @hateWord=-36=-46=-40
@head=38=65=-44 @headGone=-10=23=-4 @headInjury=19=33=-5 @headKilling=115=203=-1 @headOut=100=-54=-6 @headPain=4=89=-1
@headPlace=-20=29=-32 @headTorch=-143=-114=0 @headache=122=212=-21 @healthyUrine=-157=-29=-18 @heardPop=139=-29=-5
@heart=119=23=-39 @heartAttack=35=71=1 @heartBeatWord=61=-15=5 @heartCondition=-81=-6=4 @heartHurts=81=271=-7
@heartRateWord=-36=-7=7 @heartRaw=65=27=31 @heartThing=-117=-97=-31 @heatStroke=74=68=-4 @heavily=20=60=-12
@heavyThing=-68=-14=-18 @heldTongue=-123=-102=-16 @helpTopic=-44=-48=-8 @hereWord=54=-41=22 @historyOf=-57=-11=-30 @hit=74=97=-2
@hitBy=-55=-45=-2 @holdBreath=32=-5=-14 @holdWord=29=-14=-24 @homeWay=103=130=-6 @hospital=35=-108=-9 @hospitalSense=-58=-30=-1
@hot=98=20=-6 @hotAndCold=51=-51=2 @hotDry=152=205=-19 @hotOrFar=-91=-56=-23 @hotSkin=-11=116=-9 @hours=-20=-5=-14
@hugeWord=-3=-58=-33 @hypo=18=12=0 @hyponatremia=-28=-30=-12 @illWord=-18=-32=-27 @inAmbulance=14=0=-7 @indigestion=-1=31=-3
@infected=249=-115=-31 @infectedWord=137=-56=-1 @inhaler=120=114=-22 @insideWord=82=88=-25 @irregular=57=-107=-73
@irregularStrict=124=-21=-10 @isGone=76=56=41 @itAll=87=62=83 @itchAll=67=89=-6 @jab=-152=-151=11 @jaw=127=57=-12
@jerking=155=165=-21 @joint=33=-79=-51 @jokeAttack=25=34=12 @jokes=-18=-31=-1 @justWant=-43=-3=60 @keenOnIt=-60=-42=-34
@keepDown=130=-147=37 @keepWord=4=-11=-47 @kidneyPart=-54=-51=-24 @kidsOrPets=-96=-82=-27 @killJoke=9=-25=-31
@killSelf=301=387=381 @killing=108=85=4 @knifeWord=59=-39=39 @knownPlace=32=57=-30 @lasting=80=-11=-1 @laughing=-138=-91=-21
@left=-2=-19=-29 @leg=82=50=-26 @legClot=132=22=-14 @legsRefuse=29=10=-2 @legsWent=79=81=-23 @legsWord=-97=-5=-22
@lettersLeft=166=173=180 @life=-13=8=48 @lifeOther=-67=-82=-18 @lightThing=96=121=-17 @lightsOut=53=27=0 @likeBalloons=47=45=0
@likeDark=209=9=-14 @likeTap=26=65=0 @likeWood=-4=-143=-16 @limbPlace=-47=-79=-13 @limbsRefuse=-51=20=-14 @limp=113=129=-10
@limping=47=-44=-35 @lips=94=114=-82 @livesWithIt=-38=-45=-35 @load=103=31=-18 @longMinutes=48=66=-34 @lostWord=61=97=-3
@lovedOnes=5=14=16 @low=-34=-39=-35 @lowSodium=-70=-52=-4 @lump=62=-66=-3 @lungs=25=41=-13 @lyingWord=152=102=6
@making=-34=-22=-19 @manyOf=9=-20=-6 @manyWord=-151=-99=-66 @medicPlace=10=14=-15 @medicalWork=-49=-51=-14 @memoryOf=-133=-62=-12
@middlePlace=15=123=-12 @midges=-50=-22=-21 @mindElsewhere=-40=1=-25 @missMe=71=100=89 @missedBeats=96=-120=-2 @mouth=40=128=-10
@moveFeel=-3=25=-2 @moveLift=7=-14=-38 @muchLonger=-52=-67=-13 @muchWord=27=-23=-2 @mudWord=-116=-98=-10 @muddled=-30=-31=-32
@muscle=40=-10=-16 @muscleWork=-21=25=-10 @musicWord=-41=-74=0 @myChest=87=110=-26 @myPills=53=88=156 @nail=45=-34=-8
@nails=102=151=-15 @namedSo=-18=-65=-18 @nausea=29=51=-22 @nauseaStrong=72=154=-42 @nearlyWord=52=21=6 @neck=16=15=-13
@neckBack=20=16=-19 @neckOrBack=-6=-28=-19 @neckOrJaw=57=122=-46 @neckPlace=16=15=-13 @neckStiff=19=20=0 @neckWord=16=15=-13
@needWord=-125=-106=2 @neverFelt=4=-85=-24 @nextThing=36=24=-14 @nightRest=220=-37=-55 @nightSky=-94=-10=-7 @nightWord=-12=0=24
@noGrip=79=30=-11 @noHelp=24=102=-38 @noMemory=68=69=-1 @noPoint=55=61=181 @noPower=37=-95=-15 @noSeeing=-66=-30=97
@noSense=105=103=-15 @noStrength=82=-105=-1 @noUrine=250=-159=-34 @nobodyWord=78=55=78 @noseThing=-43=-19=18 @noseWord=-31=28=-15
@nosebleedWord=69=50=-15 @notADoctor=-26=20=55 @notAnswering=107=119=-34 @notBeHere=40=43=83 @notBetter=-1=-42=-52
@notBodies=-112=-111=-13 @notBreathing=111=93=-31 @notCareIf=-70=-88=-64 @notComingDown=26=-136=-66 @notEnough=69=40=22
@notGone=-5=-72=92 @notHealing=13=15=-27 @notHolding=-9=-30=-4 @notKnowing=-78=-23=-27 @notMoving=-2=52=-15 @notMuscle=-1=-58=0
@notNight=36=60=4 @notRecognise=59=62=-29 @notRemember=95=125=-36 @notSelf=-26=-37=-12 @notWanting=0=-20=29 @notWord=28=-1=-44
@nothingLeft=74=65=20 @nothingWord=66=-44=-24 @now=42=14=-3 @numb=0=46=-65 @numbPlaces=-33=-94=-16 @numbStrict=54=-26=-16
@numbersHead=96=95=28 @obey=27=24=-38 @odd=61=38=-12 @oddWays=32=127=-11 @offTheEdge=-97=-56=60 @onGround=88=95=-49 @onMe=44=2=-10
@onMyChest=-66=-54=0 @onPurpose=20=78=70 @onThePaper=123=-57=-9 @oneCalf=116=-117=-25 @oneEye=37=81=-4 @oneLimb=202=169=-19
@onePoint=148=-80=9 @oneSideWord=-35=-59=-15 @oneSided=41=35=-55 @oneWord=19=24=-46 @openWord=55=84=-13 @openedBy=-45=-18=20
@otherGoodbye=-41=-24=-63 @outFor=78=45=41 @outOfPuff=68=171=-41 @outOvernight=51=-79=0 @overIt=178=193=72 @overMe=56=9=-23
@overTheEdge=24=16=-8 @overdose=225=206=207 @overheatedWord=-14=11=-9 @ownArm=-38=-13=-3 @ownFacts=83=92=-8 @ownLife=95=105=78
@ownPlace=77=111=-20 @ownWill=43=32=0 @paceWord=-73=-67=0 @painWord=90=44=-9 @palpitation=274=-52=-49 @passOut=222=314=-19
@passedSoon=-104=-169=-5 @passing=-199=-170=-31 @passingBlood=47=-77=-1 @peeOther=-46=-67=16 @peopleLike=-38=-35=-33
@person=18=6=-16 @phantoms=88=161=0 @phoneOnly=-101=-78=5 @pills=62=52=147 @pillsReady=131=130=185 @pinkSpit=65=182=-6
@planned=-37=-9=-29 @pleased=-91=-46=7 @pointTender=99=-123=-14 @pokingOut=67=181=0 @pollen=-163=-73=-9 @pop=108=-6=-34
@pouring=41=93=-17 @pouringOut=9=75=4 @pressWord=52=89=-3 @pressing=-33=-31=-61 @preventing=-10=-14=7 @prideSwallow=63=38=-29
@puffSport=-28=-39=-34 @puffy=4=12=-42 @puffyPlace=29=124=5 @pulse=47=1=-1 @pumpingOut=109=134=-12 @puncheyes=-14=-69=4
@purple=28=29=1 @pushing=8=-8=-21 @puzzle=-53=-57=-54 @puzzleLight=-76=-69=1 @puzzleYours=-99=-67=-7 @puzzlingThing=-68=-7=42
@rainOnly=-45=2=-8 @rainOrSweat=-24=-47=4 @rash=98=129=-15 @reactionTo=-97=-87=-47 @reasonWord=122=87=185 @redDrinks=-76=21=-33
@redHot=73=-2=-36 @redOnly=-39=22=-8 @redStreak=143=-18=-4 @redStuff=116=171=-8 @relapse=103=20=71 @repeatedly=96=-6=-38
@reported=84=118=-40 @rest=-12=-41=28 @restNow=-27=-38=-66 @rhabdo=20=-32=-23 @rightLow=14=37=-15 @rigid=80=97=-10
@ringsTight=5=-39=-25 @rising=20=20=0 @room=6=-46=-3 @running=113=-127=-7 @saddle=12=-32=7 @sameAgain=118=116=-11 @sausages=4=10=0
@sayWord=33=71=-22 @scaryWord=-64=-23=-12 @scenery=-68=-67=-40 @secondsWord=113=130=-35 @seeing=67=70=8 @seeingPhantoms=8=69=-2
@seeingThings=191=7=-25 @seizedUp=-41=-29=0 @seizure=290=336=-91 @sense=-27=-14=0 @seriously=61=86=-15 @seriouslyIll=57=-51=-8
@severe=119=-63=-42 @shaking=139=148=-41 @shakingSense=-37=-38=-12 @sharpThing=-11=-27=-36 @sharpWord=52=-31=-18
@shavingAndCooking=48=115=-65 @shin=27=-42=-30 @shoeThing=10=99=11 @shoesOnly=-27=-48=-11 @shortEffort=-59=-49=-49
@shoulder=16=59=-25 @sickPraise=-25=-36=50 @sickWord=72=23=-20 @side=50=65=-11 @sidewaysWord=177=117=-37 @sightGone=117=232=-19
@sightWord=79=76=-35 @simile=-74=5=-41 @simpleTask=28=-18=-16 @sinceWord=73=-18=24 @sittingOn=-1=104=-34 @skin=114=74=-38
@skinPlace=53=28=-23 @slack=-29=-42=-23 @slapping=45=12=0 @sleepHours=-87=-68=-1 @sleeveThing=-84=-27=-8 @slicedWord=48=126=-12
@slipped=-8=-20=-33 @slurring=219=232=-20 @smallBleed=43=-58=-53 @smallVomit=-62=-63=-10 @smileWord=-72=-32=-19 @smiling=-14=2=0
@snot=-40=53=8 @soOrHope=51=60=97 @soWeak=114=-60=-13 @soaked=59=14=-12 @sodiumWord=-41=-16=-19 @somethingHeavy=37=-37=0
@sore=-24=-73=-55 @soreThroatOnly=-83=-84=-12 @soreWord=129=88=34 @sos=7=36=-3 @soundsWord=64=77=-11 @speech=118=134=-1
@speechWord=146=192=-3 @spinClass=-108=-78=-16 @spinning=110=-108=-33 @sportFever=-160=1=-22 @sprainSense=48=35=-7
@spreading=-54=20=-15 @spreadingWord=87=8=-8 @spreadsTo=10=38=0 @squeeze=58=98=-89 @staggering=168=213=23 @stairsWay=23=6=-30
@standingOn=-21=77=-4 @starsSeen=59=-71=-2 @stiffNeck=-60=-37=-27 @stings=-14=-82=8 @stingsWhen=90=0=-6 @stool=260=-121=-21
@stopBleeding=58=65=-24 @stopOrControl=-51=3=-26 @stopped=51=28=9 @stoppedDoing=70=112=-6 @stoppedSoon=-69=-49=-4
@stoppedWorking=10=5=-2 @straightLine=-63=52=0 @stranded=85=56=-22 @strangely=151=109=-7 @strokeWord=196=165=-2
@strongAche=96=-48=6 @strongSharp=6=-43=-14 @struck=4=44=-30 @struggling=58=26=-15 @stuckHigh=80=-23=-2 @stuckJoint=14=1=-10
@sudden=96=109=-17 @suddenPain=60=-50=-41 @suddenly=76=36=-45 @suicidal=123=150=140 @suicideSport=17=-45=-69
@suicideTalk=-58=-68=-42 @sunWord=37=24=-3 @sunny=-9=0=-54 @surelyIrregular=246=43=-16 @swallow=73=80=-18 @sweatOnly=17=53=-3
@sweaty=93=161=-12 @sweetThings=-45=-70=-66 @swimmy=43=56=-4 @swollen=75=25=-29 @swollenArm=-13=-113=-14 @swollenFace=172=51=-8
@swollenLimb=94=33=-1 @swollenStrict=52=14=-51 @tarry=-50=-25=0 @temperature=118=-22=-44 @tenderWord=88=-18=-14
@testicle=116=-32=-7 @tetanus=26=-40=-8 @thenOn=108=73=-10 @theySaid=106=82=-11 @thigh=46=-74=-30 @thingsDropped=-62=-22=-23
@thingsOnWrist=7=33=-24 @thinkAny=60=86=-12 @thinking=85=137=-33 @thinkingOf=80=107=137 @thinnersWord=-144=-99=-16
@throat=128=173=-17 @throb=31=15=-15 @throughIt=-7=5=-19 @throughWord=-72=-40=-21 @thunderclap=87=89=0 @tickInsect=63=-86=-9
@tickSigns=138=-40=-37 @times=49=39=3 @tinglyWord=30=-107=-40 @tired=-129=-162=10 @tiredLegs=-7=21=-60 @toAll=1=27=26
@toBone=-21=139=-3 @toDoWhat=-69=-66=-7 @toLive=86=90=67 @toStand=59=14=-32 @toTheLoo=64=43=8 @toesOnly=-76=-76=4
@toilet=19=-32=-13 @tongue=59=80=-17 @tongueBitten=92=119=-21 @tongueWord=59=80=-17 @tonsils=-86=-55=-8 @tooMany=141=110=76
@tookWord=29=30=110 @towelWord=70=141=-4 @traffic=-45=-36=-30 @trafficThing=-92=-136=1 @transport=-27=-12=-53 @trip=-152=-72=-19
@trivialEffort=89=52=-30 @tunnelling=43=6=-4 @turned=223=-144=-48 @twitch=83=144=-19 @tyre=-56=-118=51 @unexplained=116=-93=-30
@upWord=77=88=19 @urine=287=-209=-47 @urineStop=-127=-42=-9 @veryHot=42=22=-67 @vessels=-9=20=2 @visiting=13=33=4
@vitalThing=-48=-142=-39 @voiceGone=27=5=-3 @vomited=119=70=-62 @vomiting=218=134=-80 @wakeOrLive=26=17=-23
@walkStand=-18=-148=-53 @walking=181=52=-15 @wallWord=-102=-3=25 @want=82=98=186 @warmBath=-38=-45=41 @wasOut=34=22=-1
@waterFun=8=57=-41 @waterWord=-12=-33=-74 @wayForward=38=-1=29 @weak=11=-38=-3 @weakAs=90=-55=-13 @weakFrom=-55=-7=-7
@weakOnly=-22=-11=-4 @weakStrict=63=-84=-27 @weatherFog=-94=-72=-38 @weatherTemperature=42=115=-16 @weekWord=-39=-100=-14
@weightBearing=54=-149=0 @weightPlace=-21=22=-9 @weightUp=38=151=0 @weightWord=-45=-104=-43 @wentDarkThen=32=37=-1
@wentDown=58=70=-16 @whatHappened=54=54=-28 @whatOneKnows=90=79=-82 @wheeze=107=80=-10 @whenStand=58=70=46 @whereThings=1=-29=-52
@whistledTune=-37=-45=-21 @wholeBody=55=13=23 @wider=32=49=3 @wipeWord=31=-187=-16 @wishWere=119=123=116 @without=55=104=94
@withoutKnowing=16=47=-11 @wobblyWord=29=9=-42 @wontBend=5=-46=-12 @wontGo=86=-6=-29 @wontStop=24=73=-54 @wontWake=82=128=-55
@worse=122=-93=9 @worstPain=39=65=-28 @worstWord=46=112=-36 @wound=88=-90=-14 @woundOnly=-28=95=22 @wrongBreath=77=14=-65
@wrongWithIt=75=183=0 @wrongWord=-48=-5=-39 a=7=8=-45 a_0=-40=-40=-18 a_baby=-63=-38=-6 a_bacon=-10=-1=-1 a_balloon=29=-3=0
a_bar=26=31=0 a_bat=0=16=-9 a_beer=-53=-49=27 a_beetroot=34=37=0 a_belt=11=1=-2 a_big=30=-76=0 a_bit=-80=-1=13 a_blackout=59=55=0
a_blister=-49=22=-1 a_blood=-37=-43=0 a_bone=8=60=0 a_bottle=7=28=0 a_breath=10=-31=0 a_brew=-61=-67=0 a_bug=-32=-22=-1
a_bus=-135=-117=-13 a_car=146=161=9 a_cardiac=15=-15=-2 a_chair=71=10=0 a_child=36=-3=-2 a_clear=-54=-1=0 a_clot=7=-14=0
a_coffee=8=15=0 a_coke=-30=-24=0 a_cola=-69=-82=0 a_cold=14=-18=-10 a_collapsed=-45=-63=0 a_cough=7=-20=-5 a_crack=25=10=-8
a_cup=-14=-68=-4 a_curry=-44=-29=-28 a_curtain=65=79=-9 a_dark=-47=7=0 a_day=42=-2=6 a_deep=9=-73=0 a_deer=-40=-8=-6
a_diuretic=-16=-4=0 a_dog=-12=-78=-22 a_donor=36=25=-30 a_drip=19=35=0 a_drop=-38=-32=0 a_drum=5=-56=0 a_dull=8=54=0 a_dvt=23=66=0
a_e=-15=-88=-5 a_fall=21=6=-3 a_fella=-15=12=0 a_fever=76=-22=-11 a_few=17=-42=8 a_fiddle=24=18=0 a_film=24=28=-1 a_first=0=-27=0
a_fish=53=-29=-1 a_fit=-49=-57=12 a_football=43=-16=-6 a_four=-19=-21=0 a_fright=23=22=0 a_full=36=39=0 a_funny=-16=-68=-3
a_girl=-26=-44=8 a_good=-25=101=2 a_graze=40=42=0 a_guy=-61=-77=20 a_half=-111=-105=13 a_hangover=18=19=-2 a_headache=-113=-154=7
a_heap=-9=-10=0 a_heart=-109=-106=-4 a_horse=-56=13=-5 a_hospital=-35=-8=0 a_hot=-32=-59=0 a_kid=-24=-19=0 a_kidney=3=10=10
a_killer=21=-4=0 a_km=14=5=24 a_knife=11=12=-9 a_lad=-77=-64=0 a_lady=-39=-27=0 a_light=-20=-44=-1 a_little=-24=-73=0
a_load=48=44=30 a_log=-28=-9=14 a_long=49=3=64 a_lot=83=99=-8 a_low=44=5=0 a_lump=0=-17=-1 a_man=0=30=0 a_marathon=-22=-49=-11
a_marshal=-38=-50=-12 a_meeting=-38=-23=0 a_mile=15=47=-1 a_minute=-91=-81=-19 a_month=112=-52=0 a_nap=23=37=0 a_new=-69=-48=18
a_nice=-7=15=-2 a_nightmare=34=23=-2 a_normal=9=-14=0 a_nurse=81=57=-7 a_one=-23=-33=-2 a_pain=-63=20=0 a_paramedic=-22=-14=15
a_pig=-58=-45=14 a_pint=-76=-83=-8 a_plan=47=58=75 a_podcast=15=13=0 a_pop=27=-40=-1 a_problem=-15=-31=0 a_pump=-48=-77=-8
a_race=-44=-49=0 a_rash=-19=-31=-8 a_red=-6=47=0 a_rest=-2=7=12 a_root=-53=-47=0 a_run=-77=-44=-12 a_sack=27=34=0 a_sec=-24=-4=0
a_seizure=80=54=-22 a_sentence=34=52=-1 a_sheet=91=54=0 a_single=10=9=-4 a_snap=23=84=0 a_sock=-18=-18=-16 a_sore=-63=-39=0
a_stent=-59=-27=-3 a_stitch=-5=-10=0 a_stone=-28=-47=0 a_straight=-46=-12=0 a_straw=67=39=0 a_stress=36=-38=-1 a_stroke=62=26=-2
a_sudden=38=76=0 a_tad=-38=-45=0 a_tap=26=65=0 a_teenager=-32=-41=-2 a_temperature=28=-64=-7 a_terrible=8=61=0
a_thing=-125=-92=-11 a_tick=16=-71=0 a_tight=-82=-46=0 a_tiny=21=17=-1 a_toenail=-53=-22=-21 a_tomato=-31=-30=0 a_train=15=35=38
a_truck=-82=-76=0 a_true=-47=-30=-3 a_two=-1=-10=0 a_van=133=173=-1 a_vet=-19=-7=0 a_vice=22=40=0 a_wall=33=44=15 a_wasp=-47=-13=0
a_wee=-94=50=10 a_week=142=16=0 a_weight=1=21=0 a_whole=74=77=61 a_woman=-43=-41=0 able=-7=-27=-10 able_to=-7=-27=-10
about=-13=-37=11 about_,=57=57=-1 about_0=-29=-2=39 about_a=102=120=-23 about_her=-27=-23=-17 about_it=8=-26=44
about_jumping=-37=-19=17 about_me=-60=-50=-32 about_running=-120=-120=-59 about_stepping=18=61=93 about_the=-188=-169=-22
about_to=126=147=-31 about_where=-50=-64=-3 absol*=50=37=-2 absolutely=50=37=-2 absolutely_killed=24=-8=0 accid*=-40=-8=-6
accident=-40=-8=-6 accor*=52=19=0 according=52=19=0 according_to=52=19=0 accou*=-29=-19=-32 account=-29=-19=-32 ache=-15=49=-1
ache_behind=32=25=-1 ache_from=-49=-22=0 ache_in=-49=23=0 aches=48=79=0 aches_.=-18=-4=0 achey=5=-20=0 achil*=75=-63=-4
achilles=75=-63=-4 achin*=40=-95=-8 aching=40=-95=-8 aching_all=37=-74=-2 aching_from=-47=0=0 achy=22=-19=0 acros*=24=69=-7
across=24=69=-7 across_my=21=24=-5 across_the=3=44=-1 actin*=62=71=0 acting=62=71=0 actua*=-45=-9=-4 actually=-45=-9=-4
add=11=33=-16 addic*=-52=-34=-22 addicted=-52=-34=-22 addis*=-36=-8=-21 addisons=-36=-8=-21 addre*=42=32=0 address=42=32=0
adren*=14=-10=0 adrenaline=14=-10=0 advic*=-13=-11=1 advice=-13=-11=1 afib=145=59=-13 after=53=46=34 after_,=-58=-82=-10
after_.=-28=-36=40 after_0=32=42=-5 after_a=-27=-86=40 after_all=1=128=-5 after_and=-26=-24=-1 after_crossfit=-1=16=0
after_eating=23=40=-32 after_i=22=38=-12 after_intervals=6=59=0 after_leg=-64=-30=0 after_meals=-71=-78=-15 after_prawns=26=12=0
after_squats=-22=-11=-1 after_that=4=46=-16 after_the=163=156=-20 after_this=-38=-60=-26 after_work=-40=-32=-7 again=78=62=70
again_,=-14=-14=76 again_.=-26=-34=6 again_0=12=-43=21 again_and=19=-23=36 again_at=80=85=0 again_last=29=41=-19 again_on=82=98=-7
age=13=33=17 age_lol=-12=2=-3 ages=43=41=-8 ages_,=3=35=0 ages_and=12=24=-8 ago=-86=-6=21 ago_,=-78=-75=-3 ago_.=29=67=-7
ago_0=-11=21=0 ago_and=-43=-33=-6 agony=20=-87=-5 ah=56=68=-3 ahead=-50=-69=-2 ahead_of=-50=-69=-2 aid=-67=-62=-4
aid_course=-4=-19=0 aid_refresher=-40=-41=0 aid_station=-5=-10=-2 air=40=-13=-14 air_,=-45=-83=0 air_.=20=17=-7 air_0=-74=-107=0
air_in=53=51=-3 air_through=64=64=0 al=243=289=-25 alarm=-80=-53=0 alive=-42=0=49 alive_and=-25=1=19 all=68=4=-42
all_,=-63=-58=-26 all_.=54=23=1 all_and=24=-20=2 all_clear=-83=-82=-1 all_day=116=55=4 all_evening=80=-11=-1 all_fine=-13=24=0
all_gone=-81=-86=-12 all_good=-9=39=18 all_healed=-24=-45=-3 all_i=-18=-22=0 all_jumbled=24=25=0 all_morning=124=-36=0
all_my=49=59=30 all_night=-37=-170=-8 all_of=-9=22=-7 all_ok=-32=-19=-2 all_over=104=64=-30 all_run=-39=-44=0
all_sorted=-19=-10=-2 all_that=40=95=0 all_the=-193=-108=-13 all_to=80=54=70 all_week=35=-3=-20 aller*=-70=-54=-13
allergic=-70=-54=-13 allergic_reaction=24=11=-2 allergic_to=-76=-45=-8 almos*=38=11=-3 almost=38=11=-3 alone=-12=36=-7
alone_.=-34=-23=-7 alrea*=24=5=15 already=24=5=15 already_,=68=-13=0 already_.=-43=-26=-1 already_and=-14=30=-3 also=52=107=-16
alway*=4=-35=-5 always=4=-35=-5 always_.=-21=-20=-5 am=46=41=8 am_,=16=-14=-23 am_.=30=-8=9 am_0=-78=-76=38 am_a=-144=-164=-8
am_acting=62=71=0 am_at=93=88=58 am_away=-11=-13=-1 am_back=-32=-42=0 am_burning=67=81=-36 am_clammy=10=18=-7 am_covered=20=14=0
am_dead=-28=-34=27 am_dizzy=8=130=-4 am_done=65=53=48 am_dying=31=37=-36 am_expecting=-51=-66=-13 am_fine=-64=-85=-22
am_finished=1=-18=-13 am_gasping=16=9=-3 am_going=81=68=146 am_good=-25=-54=-2 am_grand=40=48=0 am_having=-35=20=-6
am_home=-42=-50=-22 am_i=-3=45=3 am_in=69=93=-11 am_late=-7=-31=-9 am_not=-33=-22=-13 am_ok=13=-6=-8 am_on=-165=-176=-64
am_only=12=54=57 am_pregnant=-8=-32=-2 am_resting=-16=-46=-6 am_scared=60=43=50 am_seeing=50=114=0 am_shaking=13=54=0
am_sick=-10=-8=-12 am_sitting=51=-23=0 am_so=66=63=-12 am_still=17=17=0 am_sweating=17=19=0 am_talking=80=84=-2
am_through=-37=-50=-1 am_type=-28=-38=-9 amazi*=-38=-53=-8 amazing=-38=-53=-8 amazing_0=27=26=0 amazing_crowd=-48=-62=-6
ambul*=14=0=-7 ambulance=14=0=-7 ambulance_.=72=83=-4 ambulance_took=-69=-74=0 an=161=162=12 an_0=-56=-33=0
an_ambulance=130=118=-7 an_article=-30=-26=-3 an_easy=25=-33=12 an_eating=-27=-38=-4 an_egg=15=-48=-4 an_hour=82=59=3
an_ice=27=32=0 an_irregular=-65=-29=-4 an_old=-61=-71=-1 anaph*=46=69=-8 anaphylaxis=-73=-81=-1 anaphylaxis_once=-68=-73=-1
anato*=-75=-48=-4 anatomy=-75=-48=-4 and=196=104=-51 and_0=-111=-57=-5 and_a=-150=-136=12 and_about=-23=25=0 and_aching=18=-74=0
and_achy=27=-41=0 and_again=120=-80=-26 and_all=-34=13=0 and_arm=23=83=-1 and_back=-7=40=0 and_being=52=74=-2 and_bigger=0=-60=0
and_blue=-37=-116=0 and_bothered=-10=16=0 and_breathing=22=17=0 and_broke=5=-12=0 and_buried=-9=-12=0 and_burning=7=-52=-1
and_came=26=48=0 and_cannot=154=133=-22 and_chest=-175=-57=0 and_chills=13=-15=-1 and_clammy=31=35=-1 and_closing=43=41=0
and_coffee=1=20=0 and_cold=68=74=2 and_confused=59=119=0 and_dark=20=-2=0 and_did=-21=24=-3 and_dizzy=-37=72=0 and_does=24=5=-1
and_doing=-40=-60=0 and_down=10=-1=0 and_drank=-13=-21=0 and_dry=6=51=0 and_everyone=0=27=-13 and_everything=-44=38=-15
and_eyes=28=75=0 and_feel=-13=43=-6 and_feeling=0=-71=0 and_finished=11=-8=44 and_getting=49=-85=0 and_gives=24=0=0
and_go=-129=-128=0 and_goes=8=57=0 and_going=34=103=-6 and_gone=-52=5=0 and_got=-37=-27=0 and_had=31=82=28 and_half=50=-47=8
and_happy=-15=13=11 and_hard=4=70=0 and_have=44=51=-3 and_he=-21=24=29 and_head=4=42=0 and_headache=70=48=0 and_his=22=-38=0
and_hit=47=78=0 and_hot=45=-59=0 and_i=233=144=-36 and_id=-12=-5=-11 and_in=-17=-42=-1 and_is=73=76=51 and_it=92=27=-22
and_itchy=59=10=-5 and_jaw=22=-2=0 and_just=-57=-61=-17 and_laughing=34=85=0 and_left=1=13=0 and_leg=11=81=0 and_legs=-37=-13=-3
and_like=-45=-47=0 and_lips=24=31=0 and_lost=-19=-13=0 and_my=77=64=-6 and_neck=43=-34=0 and_needles=-39=-21=-4 and_new=-19=4=14
and_next=10=5=-7 and_no=77=31=-6 and_not=43=66=-53 and_now=114=64=-13 and_off=9=-50=-1 and_one=43=36=99 and_over=36=30=0
and_pain=17=41=0 and_passed=25=-18=0 and_plenty=-67=-44=-9 and_puffy=48=34=0 and_ran=-79=-82=0 and_red=22=-1=0 and_says=9=15=0
and_seeing=-40=32=0 and_seven=-20=-17=0 and_shaking=79=-96=0 and_shaky=34=4=-5 and_she=-86=-109=-4 and_shiny=0=-38=0
and_shivering=8=48=0 and_shivery=82=-22=-3 and_short=17=-10=-3 and_sleep=-42=-67=-36 and_slept=-16=50=-4 and_smells=25=-4=-1
and_sore=91=34=16 and_soreness=18=18=0 and_soul=-70=-59=-13 and_staggering=2=17=0 and_sticky=-59=53=0 and_still=68=99=7
and_stinks=22=-34=-4 and_sweating=29=47=0 and_swollen=19=58=-2 and_talking=21=44=-2 and_tears=-82=-63=0 and_that=-52=-7=0
and_the=155=188=39 and_then=55=53=-15 and_there=53=70=-1 and_three=9=46=0 and_throat=5=32=0 and_throbbing=1=27=0
and_throwing=22=62=0 and_tight=19=32=0 and_today=47=37=0 and_tongue=13=14=0 and_vomiting=61=76=0 and_warm=24=35=0 and_was=59=70=0
and_weak=37=-77=0 and_went=14=41=-2 and_wet=4=27=-5 and_wheezing=34=43=-1 and_wo=56=25=8 and_woke=16=14=0 and_work=4=6=10
angin*=73=108=-23 angina=73=108=-23 angina_,=-37=-44=-15 angina_and=-13=13=-1 angina_spray=97=83=-7 angry=80=-97=-16
ankle=124=-41=-19 ankle*=20=-25=-3 ankle_,=43=11=-8 ankle_.=68=78=0 ankle_a=-23=42=0 ankle_and=6=42=0 ankle_has=4=-90=0
ankle_in=-36=-14=-1 ankle_is=-21=-72=0 ankle_was=9=-31=-1 ankles=20=-25=-3 anore*=-39=-35=-30 anorexia=-32=-15=-22
anorexia_,=-19=-28=-15 anorexia_.=-4=15=-7 anorexic=-7=-20=-8 anorexic_here=0=-14=-8 anoth*=15=33=-1 another=15=33=-1
another_one=22=34=-1 answe*=52=48=-46 answer=-68=-56=2 answer_,=-50=-46=-7 answers=91=91=-4 antib*=-6=32=0 antic*=-15=13=-6
anxio*=-12=-10=3 anxious=-12=-10=3 anxious_about=-12=-10=3 any=40=-8=117 any_more=66=82=88 any_of=39=60=54 any_weight=14=-60=0
anyon*=-27=-40=-1 anyone=-27=-40=-1 anyth*=20=-27=-14 anything=20=-27=-14 anything_,=-24=-7=0 anything_.=-19=-7=-2
anything_down=37=-52=0 anything_to=42=48=0 anywa*=-22=-25=-21 anyway=-22=-25=-21 anyway_i=-19=-6=-9 anyway_my=-15=-41=-5
anywh*=-43=-14=-10 anywhere=-43=-14=-10 anywhere_,=-43=-14=-10 apixa*=-39=-24=-1 apixaban=-39=-24=-1 apixaban_for=-15=-7=-1
app=-53=-37=-13 app_is=28=27=0 appar*=72=75=-2 apparently=72=75=-2 appen*=0=-38=-6 appendix=0=-38=-6 appendix_out=0=-38=-6
appoi*=2=10=-1 appointment=2=10=-1 appointment_for=2=10=-1 april=-50=-48=0 are=46=80=2 are_0=-10=5=-5 are_a=-26=-15=0
are_coming=25=26=0 are_dead=-45=-21=-5 are_great=-76=7=27 are_in=30=0=36 are_killing=-27=-13=0 are_like=0=-117=0 are_my=-21=-15=0
are_not=1=59=0 are_ok=-66=-30=-4 are_on=-87=-39=-33 are_screaming=-44=-39=-17 are_so=59=-19=0 are_toast=-25=-22=-3 area=52=64=-1
arm=-42=133=-5 arm_,=-56=-28=-1 arm_.=28=74=-2 arm_and=-37=41=0 arm_dead=-38=-62=-3 arm_is=-40=-59=-6 arm_on=-20=26=-12
arm_sore=-31=-25=14 arm_too=3=2=-19 arm_warmers=-20=-21=0 arm_was=16=6=0 arms=80=15=40 arms_,=14=36=0 arms_like=-5=-3=-12
arms_so=16=57=-8 arms_tired=6=-10=-36 arms_to=13=27=-51 aroun*=96=-41=-28 around=96=-41=-28 around_0=-12=2=-2 around_the=35=-71=-6
arres*=-77=-58=13 arrests=-42=-20=16 arriv*=-88=-27=-5 arrived=-88=-32=-5 arrived_.=-42=-9=-3 arsen*=-50=-28=-17
arsenal=-50=-28=-17 arter*=16=34=-33 artery=16=34=-33 artic*=-55=-49=-3 article=-55=-49=-3 as=-43=-7=-49 as_a=-86=-108=-14
as_always=-56=-34=-5 as_an=-34=-21=-1 as_anything=-16=2=0 as_hell=34=-14=-1 as_i=20=-3=0 as_last=-41=-30=0 as_per=-42=-41=0
as_planned=-48=2=-1 as_rest=8=6=18 as_the=-34=-39=-6 as_water=41=32=0 as_yesterday=-12=-25=0 as_you=-65=-111=-3 ask=-37=-43=-12
ask_,=-50=-57=-12 asked=-15=-10=0 askin*=7=15=-17 asking=7=15=-17 aslee*=-84=-46=-36 asleep=-84=-46=-36 asleep_,=-42=-33=-5
asleep_.=13=9=0 asleep_at=23=12=0 asleep_on=-83=-86=-8 assoc*=-35=-41=-5 association=-35=-41=-5 association_.=-50=-39=-1
asthm*=13=25=-19 asthma=13=25=-19 asthma_as=14=18=0 asthma_attacks=-30=-25=14 at=-33=-45=-33 at_0=-40=-61=10 at_a=41=70=-9
at_all=114=48=-39 at_christmas=-52=-4=-1 at_every=13=52=-8 at_first=-25=1=0 at_football=16=35=-3 at_half=-84=-76=-1
at_his=-28=-21=0 at_home=-39=-38=14 at_km=86=50=-3 at_last=-26=-29=5 at_lunch=92=72=52 at_me=-10=-10=-12 at_mile=8=-4=11
at_my=-17=-49=-18 at_night=7=-88=-14 at_parkrun=-62=-49=-3 at_rest=138=-6=-2 at_school=-9=-4=10 at_the=-23=-36=-54 at_uni=22=1=0
at_work=-27=-4=-19 ate=-118=-101=-45 ate_a=-3=13=-3 ateno*=-8=-46=0 atenolol=-8=-46=0 attac*=38=86=6 attack=106=146=1
attack_,=-85=-96=0 attack_hill=-18=-33=0 attack_in=-20=-12=0 attack_last=125=116=0 attack_lol=32=19=0 attack_when=-97=-83=-7
attacks=-42=-32=10 attacks_as=17=19=-2 au=41=64=-2 avg=-5=12=-7 avg_hr=19=-3=-4 avoid=6=-25=7 awake=89=152=-7 away=29=-68=-50
away_,=-59=-35=-36 away_.=4=-19=11 away_0=39=52=0 away_and=5=30=-7 away_with=55=52=-1 awful=-22=2=0 awful_.=23=31=0
baby=-103=-73=-30 baby_,=18=3=-7 baby_.=-34=-33=-12 baby_0=18=-15=0 baby_and=-43=-38=-8 baby_was=25=4=-2 back=-25=-42=-6
back_,=22=37=20 back_.=21=0=-14 back_0=17=60=0 back_and=-10=4=0 back_at=-66=-31=0 back_fine=-2=-17=0 back_from=27=95=55
back_in=-129=-66=-7 back_is=-17=-36=0 back_jogging=-69=-42=-3 back_now=-32=-42=0 back_of=32=-6=-17 back_on=6=-10=-5
back_pain=46=-132=0 back_racing=-58=-19=0 back_running=-14=-67=-13 back_to=24=111=-21 back_today=93=47=0 backw*=52=54=0
bacon=-10=-1=-1 bacon_roll=-10=-1=-1 bad=-10=11=-9 bad_,=39=107=0 bad_and=18=12=2 bad_headache=13=70=0 bad_i=-18=-62=0
bad_stomach=8=-41=0 badly=-37=24=10 badly_,=-28=-20=-4 badly_.=-18=-43=13 badly_and=-24=-10=0 bag=9=38=0 bakin*=6=20=-10
baking=6=20=-10 balan*=16=-46=17 balance=16=-46=17 ball=63=-18=-6 ballo*=154=100=-16 balloon=29=5=0 balloon_,=0=41=0
balloon_.=29=-34=0 ballooned=34=-17=0 ballooning=100=103=0 balloons=43=34=0 ballot=-51=-25=-16 balti*=-40=-18=0 baltic=-40=-18=0
band=-66=-12=0 band_round=17=30=0 bange*=77=103=-5 banged=77=103=-5 banged_my=41=65=0 bangi*=14=25=-8 banging=14=25=-8 bar=82=74=0
bar_.=37=33=0 barel*=-90=-65=-3 barely=-90=-65=-3 barely_bend=8=-26=0 barki*=7=24=-2 barking=7=24=-2 bat=0=16=-9 bath=-26=-8=-1
bath_0=30=-6=0 bath_and=-43=-14=0 bathr*=14=26=-8 bathroom=14=26=-8 bathroom_floor=14=26=-8 baton=15=2=37 batte*=-25=-35=-16
battery=-25=-35=-16 battery_.=-5=-14=-7 battery_died=16=33=0 be=121=144=162 be_better=70=64=39 be_fine=55=42=39 beans=21=25=1
bear=47=-69=-8 beat=17=7=-7 beati*=90=71=-8 beating=90=71=-8 beats=135=-16=-17 beats_.=18=83=-12 beats_at=8=-19=0 becam*=38=42=0
became=38=42=0 becau*=-1=28=-18 because=-1=28=-18 because_of=-13=10=-18 becom*=53=73=0 become=47=69=0 bed=-52=-52=9 bed_,=37=53=0
bed_.=49=3=0 bed_0=-24=-22=-51 bed_and=80=-54=43 bed_asleep=-15=13=0 bed_at=-12=-31=0 bed_for=20=6=0 bed_is=-118=-72=0
bedro*=-89=-87=-1 bedroom=-89=-87=-1 bee=-4=-10=0 bee_got=21=19=0 been=150=70=96 been_cutting=5=67=27 been_drinking=43=-56=-14
been_hit=-182=-153=-11 been_in=21=30=-1 been_on=-42=79=-8 been_run=-17=-41=-18 been_sick=70=21=-11 beepi*=-33=-13=0
beeping=-33=-13=0 beer=16=45=22 beer_.=22=-11=0 beer_last=-58=-10=0 beers=14=-30=-7 beers_were=43=16=-5 bees=-46=-40=-2
beetr*=-96=-53=-35 beetroot=-96=-53=-35 beetroot_juice=-46=-23=-21 beetroot_salad=-89=-66=-14 beets=-79=-35=0 befor*=-64=-32=-44
before=-64=-32=-44 before_,=24=44=-16 before_.=32=72=-18 before_0=-53=-38=0 before_bed=-36=-47=0 before_dinner=74=45=-4
before_i=-80=-57=-3 before_the=-131=-103=7 before_you=12=4=0 behin*=58=63=-13 behind=58=63=-13 behind_a=-30=2=0 behind_me=-5=-33=0
behind_my=18=17=-1 behind_the=75=77=-12 being=214=197=36 being_hit=0=16=0 being_pulled=55=30=-15 being_sick=44=69=-2
being_wrung=0=10=0 belly=9=69=-4 belly_,=13=17=0 belt=-14=19=-4 bench=49=50=0 bend=41=-35=-14 bend_.=24=33=-10 bent=81=-29=0
besid*=46=44=-5 beside=46=44=-5 beside_me=24=26=-5 best=-69=-143=-9 beta=-16=27=12 beta_blockers=-16=27=12 bette*=6=42=76
better=6=42=76 better_,=-58=-40=-14 better_.=-29=-5=-60 better_off=139=122=84 better_than=64=52=59 betwe*=47=-17=-18
between=47=-17=-18 between_my=110=18=-8 bewil*=-4=-17=-2 bewildered=-4=-17=-2 bib=-9=28=-8 bib_0=23=-7=0 big=137=69=-12
bigge*=34=4=-5 bigger=34=-23=-4 bigger_.=2=-47=0 bigger_and=0=53=-1 bigger_than=31=-24=-1 bike=10=47=9 bike_0=15=0=0
bike_ok=-9=-13=-2 bin=189=156=-71 binge=-12=13=-3 birth=-86=-16=-3 birth*=-59=-6=-7 birth_.=-29=-13=-3 birthday=-59=-6=-7
birthday_.=-13=29=-4 biscu*=-15=-22=-3 bisop*=-2=10=-8 bisoprolol=-2=10=-8 bit=-50=-54=-39 bit_,=15=38=-6 bit_.=-8=38=16
bit_at=-34=-33=0 bit_confused=-39=-51=0 bit_flat=-101=-59=-4 bit_from=0=22=-3 bit_high=-34=0=24 bit_me=153=46=-15
bit_my=47=-15=-12 bit_of=-18=98=-7 bit_off=-28=-42=-1 bit_sore=37=17=-2 bit_stiff=-56=-12=-4 bit_tender=11=36=0 bit_the=-9=51=-2
bit_tight=-69=-27=16 bite=34=-11=-4 bits=66=103=-2 bits_.=8=58=-2 bitte*=78=1=-7 bitten=78=1=-7 bitten_by=76=-34=-7
bitten_tongue=0=20=0 black=40=14=18 black*=25=38=-11 black_.=26=41=-14 black_and=-23=-94=-2 black_at=27=25=0 black_coffee=-7=-37=0
black_like=17=96=0 black_tea=-8=-38=0 black_toenail=-101=-41=-4 blacked=58=36=-8 blacked_out=24=36=-3 blackout=16=38=0
blacks=-58=-55=-3 bladd*=23=40=0 bladder=23=40=0 blade=0=-77=0 blade*=65=48=47 blades=65=48=47 blades_and=1=20=-3
blades_that=35=49=-8 blame=-52=-35=22 blank=38=96=-8 blank*=21=-12=0 bled=-21=-25=-17 bled_a=14=23=-1 bleed=-26=-28=0
bleed*=6=24=-3 bleed_for=-6=-12=0 bleed_out=-26=-11=0 bleeding=3=27=-3 bleeding_.=25=40=-4 bleeding_a=-35=-62=-2
bleeding_and=25=29=0 bleeding_down=-35=-38=0 bleeding_for=74=90=0 bleeding_from=105=61=0 bleeding_me=-58=-80=0
bleeding_out=-32=-21=21 blew=-140=-113=2 blew_my=-53=-58=0 blew_up=-57=-30=10 blind=14=27=0 blist*=-44=-42=9 blister=37=-31=22
blister_,=20=-16=-3 blister_.=-4=-29=-5 blister_on=-151=24=26 blister_popped=-53=16=0 blisters=-80=-12=-14 bloat*=6=56=12
bloated=6=56=12 bloated_,=12=25=0 block*=-21=-41=20 blockers=-16=27=12 blockers_.=-87=-41=-29 blood=47=17=-10 blood*=-39=-57=7
blood_,=158=128=-7 blood_.=123=13=-17 blood_after=13=-46=0 blood_blister=-116=-16=12 blood_clot=-37=-43=0 blood_in=58=-66=-5
blood_is=7=14=0 blood_keeps=42=85=-1 blood_on=-25=-112=-1 blood_orange=-67=-62=0 blood_pressure=-227=-248=-27 blood_since=0=104=0
blood_sugar=74=102=0 blood_sweat=-80=-66=0 blood_test=-6=-12=-10 blood_thinners=6=10=-3 blood_when=58=-30=-12
blood_yesterday=-67=-36=-11 bloody=-39=-57=7 bloody_freezing=-33=15=0 bloody_hell=-1=27=11 bloom*=-4=5=-17 blooming=-4=5=-17
blotc*=0=55=0 blotchy=0=51=0 blowi*=-10=-6=-4 blowing=-10=-6=-4 blowing_up=39=27=0 blown=45=-29=0 blown_up=45=-29=0 blue=69=8=-23
blue_.=51=30=-15 blue_and=25=-13=-2 blur=-9=-14=-8 blurr*=50=-117=-13 blurry=29=-40=-13 blut=109=68=-48 bob=-33=-6=0
body=114=172=-56 body_is=2=66=0 body_pain=-39=-66=0 body_went=13=17=0 boile*=-48=-13=0 boiler=-48=-17=0 boili*=50=45=-1
boiling=50=45=-1 boiling_,=17=16=0 boiling_hot=0=26=-1 boked=195=126=-4 bone=-33=14=0 bone_,=38=108=-1 bone_.=46=55=-2
bone_and=16=27=0 bone_dry=-28=44=18 bone_is=27=102=0 bone_pain=13=-66=0 bonke*=-46=-56=-3 bonked=-46=-56=-3 bonked_hard=11=8=0
book=-70=-79=-4 book_on=8=-11=0 booke*=-15=-1=0 booked=-15=-1=0 bored=-100=-111=-15 born=-18=-8=-11 born_with=-18=-8=-11
boss=-41=-82=-15 both=82=154=-8 both_arms=24=3=-4 both_legs=17=-97=-7 both_quads=10=45=0 bothe*=-71=-28=-32 bothered=-108=-61=-32
bothered_on=-10=16=0 bottl*=-9=-24=11 bottle=7=-2=17 bottle_,=31=74=15 bottle_0=-21=-27=0 bottles=-16=-22=-6 bottles_.=-28=-54=-1
bough*=-36=-19=0 bought=-36=-19=0 bout=48=64=-3 bout_0=22=8=0 bout_a=26=56=-3 bowl=71=71=-2 box=76=84=36 boxin*=-23=-27=0
boxing=-23=-27=0 boxing_,=-23=-27=0 boyfr*=35=23=-3 boyfriend=35=23=-3 bp=-23=50=-4 bpm=-67=-36=-4 bpm_.=-56=-34=-3 bra=-49=-25=0
brain=35=52=-9 brain*=-6=-13=-5 brain_dead=4=-13=0 brain_fried=19=28=-6 brain_is=-31=-52=0 brain_like=-10=-5=-3 branc*=-16=-23=-24
branch=-16=-23=-24 bread=-38=13=0 break*=-66=-11=10 breakfast=-44=-14=-48 breakfast_,=-34=-68=-5 breakfast_.=-8=19=-31
breakfast_0=-8=38=0 breaks=0=6=59 breas*=-23=2=-9 breast=-40=-58=-6 breast_bone=0=11=0 breast_cancer=-59=-46=0
breast_stroke=-51=-58=-6 breastbone=69=98=-3 breastbone_.=16=0=-1 breastbone_and=0=14=0 breastbone_since=0=40=0
breastfeeding=-22=-19=-25 breat*=127=172=-31 breath=19=-28=-22 breath_,=26=13=0 breath_.=76=89=-9 breath_0=56=35=0
breath_after=-37=-41=0 breath_and=-85=-64=0 breath_away=-39=-77=-4 breath_back=-19=-18=0 breath_between=-45=-17=0
breath_in=23=21=-1 breath_is=46=61=0 breath_of=-70=-96=-1 breath_on=-48=-85=0 breath_properly=1=12=0 breathe=-8=65=2
breathe_,=78=101=19 breathe_.=106=75=-13 breathe_0=-159=-153=0 breathe_and=35=48=0 breathe_at=-9=32=0 breathe_in=5=45=-1
breathe_on=21=1=0 breathe_properly=27=4=-2 breathe_through=-186=-180=0 breathing=104=101=-11 breathing_felt=-63=-69=0
breathing_hard=-12=-33=0 breathing_heavy=-17=-76=26 breathing_is=54=114=0 breathing_through=87=51=0 breathing_was=-13=-45=0
breathless=-43=-71=0 breathless_on=-37=-71=0 breathlessness=69=146=0 breathtaking=27=13=-7 brew=-61=-67=0 bridg*=41=13=8
bridge=41=13=8 bridge_,=-23=-36=-28 bridge_and=-37=-20=52 bridge_run=23=-18=-25 brigh*=19=13=-2 bright=19=13=-2
bright_red=19=13=-2 brill*=-75=-56=-6 brilliant=-75=-56=-6 brilliant_.=-41=-27=-1 bring=-28=76=0 briti*=24=18=-1 british=24=18=-1
british_heart=24=18=-1 bro=17=28=-1 broke=-53=-87=-12 broke*=77=42=-5 broke_0=-4=-57=0 broke_her=-23=-18=0 broke_his=-83=-11=0
broke_my=63=67=-4 broken=77=42=-5 broken_my=41=-85=0 broth*=-53=-63=-15 brother=-53=-67=-15 brother_broke=28=30=0
brother_is=-40=-44=-11 broug*=27=37=-1 brought=27=37=-1 brought_up=27=37=-1 brown=69=9=-3 brown_,=75=30=0 brown_.=-28=0=0
brown_bread=-38=1=0 brown_like=35=78=0 brown_pee=68=0=0 bru=11=52=-2 bruis*=-20=20=-2 bruised=-23=65=0 bruta*=12=3=-2
brutal=12=3=-2 brutal_0=-8=-21=0 bruv=-42=18=0 btw=-32=-41=-9 bucke*=-48=-56=-5 buckets=-48=-56=-5 buckets_,=8=-15=0
buckl*=70=98=-1 buddy=19=37=-8 buddy_has=28=42=-2 bug=-53=3=-13 bulim*=-63=-70=-69 bulimia=-9=-19=-2 bulimia_.=-9=-19=-2
bulimic=-54=-51=-67 bulimic_.=2=-4=-17 bulls*=2=-78=-5 bullseye=2=-78=-5 bum=-34=-21=-3 bumpe*=-30=-68=-2 bumped=-30=-68=-2
bumps=25=23=0 burge*=-13=0=0 burger=-13=0=0 burie*=-9=-12=0 buried=-9=-12=0 buried_lol=-9=-12=0 burn=-40=61=-10 burne*=12=5=41
burned=12=5=41 burned_my=-17=-34=51 burni*=34=46=8 burning=21=35=8 burning_,=40=116=-1 burning_and=18=33=-11
burning_calves=-31=-46=-13 burning_hot=0=0=-10 burning_in=-11=-8=0 burning_myself=48=95=105 burning_quads=-146=-55=-16
burning_up=116=-78=-4 burns=0=-59=0 burnt=14=-8=-6 burnt_the=30=6=-6 burpe*=48=22=0 burpees=48=22=0 burst=23=-15=0 burst*=14=-21=0
bursting=8=57=0 bus=-37=-43=-24 bus_,=-60=-62=0 bus_0=-29=-1=0 bus_home=31=44=-1 bus_lol=47=55=0 bus_stop=96=70=0 busy=-70=-58=-43
but=21=-4=-39 but_0=-52=-37=-1 but_chest=36=63=0 but_fine=26=41=0 but_got=-30=-41=-20 but_happy=12=-7=-14 but_he=-83=-67=0
but_i=-12=24=-23 but_in=2=14=-2 but_it=43=90=-4 but_legs=-3=52=0 but_loved=15=7=0 but_no=-8=40=-1 but_nobody=3=1=-24
but_not=41=-4=68 but_ok=16=11=4 but_she=-98=-150=13 but_slept=-23=23=-4 but_soreness=-1=-21=-2 but_still=-53=-50=0
but_stopped=-35=-50=0 but_the=-37=-17=0 but_today=32=34=0 butte*=-33=-71=0 butterflies=-33=-71=0 butterflies_in=0=-80=0
butto*=67=11=-2 buy=-21=-29=21 buzzi*=-63=-54=-5 buzzing=-63=-54=-5 by=-48=-73=-52 by_0=-18=-54=-25 by_a=18=5=-61
by_accident=-40=-8=-6 by_evening=-47=-40=0 by_itself=37=30=0 by_my=44=26=0 by_the=37=29=30 by_your=-75=-81=-3 bypas*=-40=-22=10
bypass=-40=-22=10 bypass_in=-14=-19=11 c=26=36=-5 cake=-22=-10=26 cake_.=24=39=26 calf=96=-74=-25 calf_,=73=65=0 calf_.=134=33=-14
calf_a=-74=16=0 calf_cramp=-18=7=0 calf_is=-34=22=1 calf_last=-11=-4=-1 calf_like=21=-33=0 calf_pain=-78=-31=0
calf_swollen=79=-32=0 calf_that=0=13=0 call=-6=17=-18 call_0=112=125=0 call_it=-59=-39=-6 calle*=-39=-19=-22 called=-39=-19=-22
calli*=45=54=-7 calling=45=54=-7 calling_me=45=54=-7 calm=-45=-11=-3 calor*=-17=37=-3 calories=-22=-9=0 calories_0=-22=-9=0
calve*=-51=-40=-10 calves=-51=-40=-10 calves_0=54=29=0 calves_are=10=37=12 calves_sore=10=-6=-1 calves_tight=-18=-29=0
came=157=148=-36 came_back=29=95=0 came_from=19=-58=0 came_in=12=3=0 came_on=95=106=-10 came_out=-21=-37=-12 came_over=42=68=0
came_round=34=30=0 came_to=131=141=0 came_up=-31=-33=0 camp=-49=-35=-1 can=72=27=8 can_barely=24=-21=-1 can_feel=33=63=-6
can_hardly=100=5=-3 can_i=-141=-98=-42 can_see=74=125=-49 can_we=-17=-22=-6 can_you=-54=-62=-16 canal=-24=-46=-5
cance*=-73=-45=-18 cancelled=-18=-19=-10 cancelled_.=-3=-17=-10 cancer=-48=-21=-8 cancer_.=-47=-33=0 canna*=87=69=-3
cannae=87=69=-3 canno*=36=60=4 cannot=36=60=4 cannot_be=-98=-77=-35 cannot_bear=18=-20=0 cannot_bend=24=17=0 cannot_breath=36=47=0
cannot_breathe=-58=-23=29 cannot_catch=36=86=-2 cannot_climb=62=-72=0 cannot_complain=-83=-40=-5 cannot_control=3=21=-3
cannot_cool=-19=6=0 cannot_do=53=15=42 cannot_draw=38=52=0 cannot_feel=-114=-37=-9 cannot_figure=91=107=-4 cannot_find=-85=-54=-12
cannot_finish=14=47=0 cannot_follow=30=83=-8 cannot_get=50=77=-13 cannot_go=12=13=104 cannot_grip=11=-66=0 cannot_have=-80=-57=14
cannot_hear=-100=-87=-15 cannot_hold=-10=40=-3 cannot_keep=16=-100=-2 cannot_lie=58=86=-8 cannot_lift=3=-104=-9
cannot_make=115=139=-7 cannot_move=-21=40=4 cannot_put=21=-123=0 cannot_raise=4=-26=-4 cannot_read=37=41=-2
cannot_remember=-42=-34=-11 cannot_run=-60=-65=-11 cannot_say=6=34=-1 cannot_see=-76=-40=79 cannot_seem=27=40=-3
cannot_sleep=-133=-132=-6 cannot_smile=-25=-4=0 cannot_speak=24=25=-12 cannot_stand=23=94=-7 cannot_stay=73=141=-31
cannot_stop=-113=-160=31 cannot_straighten=61=-103=-5 cannot_swallow=29=60=-14 cannot_take=56=82=11 cannot_talk=-70=-15=-3
cannot_tell=-21=28=-19 cannot_think=-25=90=-25 cannot_to=15=-44=0 cannot_wait=-163=-53=16 cannot_walk=-86=-203=-7
cannot_work=102=112=0 canny=31=13=-3 car=87=76=26 car_,=44=64=-2 car_.=1=-15=-11 car_and=24=23=-1 car_dead=-26=-30=-14
car_had=20=18=44 car_hit=88=90=32 car_is=-112=-117=-1 car_on=94=118=13 carbo*=-29=-39=0 carbs=-42=-63=-33 carbs_.=-50=-58=-26
cardi*=-69=-23=-18 cardiac=-16=-32=-3 cardiac_arrests=-42=-20=16 cardiac_hill=28=13=0 cardiologist=-62=-10=-11
cardiologist_has=15=15=0 cardiologist_said=-34=-29=-2 cardiologist_says=-8=13=-6 carpe*=-94=-29=-4 carpet=-94=-29=-4
carri*=-19=-14=-23 carried=-19=-14=-23 carry=-54=-42=-11 carry*=6=10=-6 carrying=6=10=-6 carrying_the=-15=-31=-15 cashe*=28=56=0
casua*=-53=-30=-5 casualty=-53=-30=-5 cat=-66=-56=-14 cat_is=-31=-16=-2 catch=15=100=-9 catch*=155=3=-8 catch_my=46=52=-4
catching=-40=3=-8 catching_my=-40=-4=0 cats=-57=-11=20 caugh*=-49=-57=-2 caught=-49=-57=-2 caught_my=-22=-36=0 cell=-20=-15=-24
cell_disease=36=19=-2 cell_trait=-2=-19=-9 cellu*=34=27=0 cellulitis=34=27=0 celti*=-50=-51=-23 celtic=-50=-51=-23 centr*=15=20=-8
chafe=31=-46=0 chafe*=-65=-67=0 chafi*=-41=23=18 chafing=-41=23=18 chair=82=35=0 chang*=-2=1=-13 change=-29=-42=-13
change_anything=-7=-28=-4 chari*=52=16=-3 charity=52=16=-3 charity_.=26=49=0 chase*=-48=-26=-16 chased=-48=-26=-16
chased_by=-13=-15=-8 chased_me=-51=-20=0 chasi*=-6=16=-6 chasing=-6=16=-6 chasing_a=2=24=-6 chatt*=33=-40=-2 chattering=21=6=0
chatting=-17=9=0 check=-15=-19=-1 check*=2=-40=-6 checked=-4=-61=-6 checked_out=-82=-56=-3 cheek=39=81=-4 cheek*=2=34=-10
cheeks=2=34=-10 cheer*=-79=-78=-21 cheering=-69=-48=-10 cheering_.=-44=-46=-10 cheering_0=-17=8=0 cheers=-10=-30=-12
chemo=-169=-66=6 chemo_,=-41=-60=14 chess=54=130=0 chest=34=109=-60 chest_,=86=101=0 chest_.=-3=21=-5 chest_0=-84=-59=0
chest_day=-24=-37=4 chest_feels=76=54=0 chest_freezer=-47=-62=0 chest_from=-14=0=0 chest_has=18=49=0 chest_hurts=22=85=0
chest_infection=-29=-116=0 chest_is=76=87=-7 chest_pain=-4=256=-23 chest_press=-92=-62=0 chest_since=0=30=0
chest_strap=-158=-131=0 chest_that=1=29=0 chest_to=5=63=0 chest_when=26=71=0 chewe*=27=41=-8 chewed=27=41=-8 chick*=-20=-8=-8
chicken=-20=-8=-8 child=34=-3=-4 child_,=36=-3=-2 chill*=84=-5=18 chilled=-59=-37=0 chills=109=-8=-13 chills_,=26=60=0
chills_and=16=-11=-1 chin=84=104=-4 choco*=-117=-13=-2 chocolate=-61=-21=0 chocolate_and=-39=-7=0 choke=-5=-33=0
choke*=-37=-29=-15 choked=-37=-29=-15 choked_with=-42=-22=-4 choki*=-3=-23=-1 choking=-3=-23=-1 chopp*=-23=-23=-6
chopping=-31=-32=0 chopping_onions=-31=-32=0 chris*=-76=-4=-1 christmas=-52=-4=-1 chuck*=0=26=0 chucking=0=26=0 chucking_up=0=26=0
cirrh*=-54=-40=-28 cirrhosis=-54=-40=-28 cirrhosis_,=-58=-76=-27 cirrhosis_.=4=36=-1 city=17=27=-18 ckd=-44=-31=-13
ckd_stage=-44=-31=-13 clamm*=43=64=-9 clammy=43=64=-9 clammy_.=6=12=-8 clapp*=-21=-13=-27 clare*=105=112=0 claret=105=112=0
class=-81=-114=-27 class_.=-17=9=-6 class_and=-7=-52=0 class_so=13=-9=0 clean=119=126=-4 clear=-78=-6=-12 clear*=-19=15=-6
clear_,=-29=-34=-8 clear_.=-87=-30=-1 clear_0=0=12=0 clear_as=41=44=0 clear_since=4=-16=0 clear_sky=-2=27=2 clear_water=61=51=0
cleared=-37=-10=0 click*=-26=83=0 clicks=-52=-27=0 cliff=34=47=96 climb=35=33=14 climb*=3=-9=26 climb_,=-44=-49=-3 climb_0=12=27=0
climb_but=-52=-63=0 climb_stairs=81=-5=0 climbing=20=20=0 climbs=-17=-29=26 climbs_,=26=52=26 clini*=-2=-18=-1 clinic=-2=-18=-1
clock*=4=-27=19 close*=-78=-70=-6 closed=-78=-103=-6 closed_.=-40=-48=-6 closi*=95=78=-2 closing=88=67=-2 closing_,=39=24=0
closing_.=9=18=-1 closing_up=28=18=0 clot=-51=-68=0 clot_in=-23=-58=0 clots=65=110=-5 cloud*=-10=-29=0 clouds=-20=0=0
club=-69=-42=-35 club_.=-57=-57=-27 club_run=15=28=-1 clue=10=2=0 clutc*=28=48=-3 coach=50=83=40 coach_,=12=40=11 coach_.=8=11=17
coach_it=-12=-10=0 coach_says=-21=-7=-9 coca=46=49=-2 coca_cola=26=-21=-2 coffe*=-30=19=38 coffee=8=13=38 coffee_,=62=44=0
coffee_.=-27=-80=24 coffee_0=3=43=-5 coffee_and=-39=-19=0 coffee_grounds=13=78=-2 coffee_helped=-29=-31=18 coffees=-38=6=0
coke=-30=31=0 coke_after=-23=-23=0 coke_and=-60=-47=10 coke_at=15=19=-2 cola=-60=-72=-2 cola_.=-74=-43=-2 cold=46=-10=-14
cold_,=-40=-75=-5 cold_.=-11=-81=33 cold_0=-33=-32=-31 cold_air=-94=-124=0 cold_and=8=-38=0 cold_at=12=-1=0 cold_but=22=48=0
cold_by=-11=-26=0 cold_for=65=32=0 cold_i=-35=5=-14 cold_in=-32=-18=0 cold_on=7=19=0 cold_so=32=19=0 cold_sweat=84=116=0
cold_water=81=64=0 cold_wind=7=18=0 colla*=-17=-7=-44 collapse=-37=-46=-2 collapsed=19=26=-34 collapsed_,=40=45=-5
collapsed_again=-48=-73=-2 collapsed_and=16=32=27 collapsed_at=-68=-34=-4 collapsed_in=-60=-56=0 collapsed_into=-95=-101=0
collapsed_last=26=23=0 collapsed_on=11=-8=-33 collapsed_so=-14=-28=0 collapsed_wall=-35=-52=0 collapsed_with=-10=-5=0
collarbone=0=14=-6 collarbone_in=13=-17=-4 colle*=-44=25=0 colleague=-44=25=0 color=128=107=-30 color*=72=-31=-17
color_of=95=-46=-30 colored=72=-31=-17 come=97=175=12 come_down=-21=-112=0 come_off=5=33=-8 come_out=102=153=-6
come_round=22=58=-6 comes=147=52=-20 comes_and=0=21=0 comes_back=16=17=-13 comin*=116=134=-22 coming=116=134=-22
coming_,=-17=-4=-19 coming_out=77=14=-3 compl*=-139=-121=-12 complain=-83=-40=-5 completely=-90=-80=-7 compr*=-33=-51=-8
compression=1=-17=-8 comra*=-15=-15=0 comrades=-15=-15=0 concr*=-89=-48=-11 concrete=-89=-48=-11 concu*=-14=-22=-1
concussion=-22=-22=-1 condi*=-85=-29=-14 condition=-85=-29=-14 confu*=7=-2=-20 confused=6=2=-15 confused_,=66=97=-2
confused_.=106=133=0 confused_about=-64=-93=-2 confused_after=61=77=-6 confused_and=110=129=0 confused_by=-39=-91=0
confused_over=-114=-71=-2 confusing=-64=-56=0 conge*=-14=-33=-12 congestive=-14=-33=-12 congestive_heart=-14=-33=-12
consc*=76=85=0 consciousness=30=59=6 consciousness_.=26=49=0 contr*=-35=-41=-8 control=-32=-33=-3 controlled_.=38=43=0
controlled_on=-40=-48=0 convu*=163=168=-5 convulsion=153=155=-5 convulsion_,=36=36=-5 convulsion_on=65=61=0 cooke*=28=77=-6
cooked=28=77=-6 cooked_in=46=58=0 cooki*=-28=-14=0 cooking=-28=-14=0 cool=-19=41=0 cool_down=14=22=0 coole*=-61=-43=0 core=5=53=-2
core_,=-11=-46=-2 core_temperature=13=82=0 corne*=121=145=-3 corner=121=145=-3 corner_of=30=30=-3 coros=-28=-34=0 cos=-6=23=45
cos_i=46=37=54 cos_of=-29=-12=-5 couch=-25=-19=-4 couch_,=56=37=-3 couch_.=68=70=-1 couch_after=-137=-111=-1 couch_at=-70=-75=0
cough=-19=-40=-5 cough*=52=99=-15 cough_.=23=-29=0 coughed=58=127=-9 coughed_up=39=58=-6 coughing=-6=-29=-6
coughing_blood=-72=15=-1 coughing_up=72=42=0 could=-68=-42=-54 could_be=44=54=-25 could_i=-21=-13=0 could_murder=-28=-31=-10
could_sleep=8=36=0 count=5=29=26 count*=107=97=105 count_as=17=-1=18 counted=61=69=53 counts=-66=-79=-2 cours*=-36=-43=-5
course=-36=-43=-5 course_.=-4=16=-3 cousi*=-21=-25=0 cousin=-21=-25=0 cover*=20=14=0 covered=20=14=0 covered_in=20=14=0
covid=8=-47=-18 covid_in=13=-10=-3 cpr=-24=9=-10 crack=25=15=-21 crack*=15=35=-8 crack_in=25=52=-8 cracked=13=22=-2
cracked_my=91=107=-2 craic=-61=-58=0 cramp=-57=-2=-8 cramp*=13=-5=-6 cramp_at=14=-41=0 cramp_in=-127=36=-5 cramps=15=58=-2
crampy=-23=0=0 crash=-45=-58=-15 crash*=8=47=-12 crash_,=-22=-49=0 crashed=8=47=-12 crashed_on=13=6=-5 crawl*=36=26=10
crawled=19=12=10 crazy=-29=107=-1 crazy_,=-92=-43=0 crazy_in=37=160=0 creak*=-12=8=-3 creaks=-12=2=-3 creaks_old=-12=2=-3
cream=-14=-2=-6 creep*=40=-60=-3 creeping=11=-9=0 creeping_up=11=-9=0 cried=34=27=-7 crime=-20=-23=-3 crims*=58=55=0
crimson=58=55=0 crisp*=-11=13=0 crisps=-11=13=0 croak*=13=6=0 croaky=13=6=0 crook=33=89=-12 crook*=79=56=-2 crooked=79=56=-2
crooked_,=39=27=-2 crooked_.=14=0=0 cross=-6=43=0 cross*=-18=-56=13 crossfit=63=38=0 crossfit_.=42=5=0 crossing=-82=-95=13
crossing_the=6=26=13 crowd=-67=12=13 crowd_.=-32=-5=14 crush*=40=28=-11 crushing=35=25=-9 crushing_feeling=17=30=0 cry=-49=-20=-38
cryin*=-26=6=-34 crying=-26=6=-34 crying_at=-71=-91=-31 cudnt=112=128=-1 cup=17=-5=-4 cup_,=17=-28=-4 curry=14=-8=-22
curry_,=13=24=0 curry_.=1=-19=-1 curta*=-21=-33=-9 curtain=77=92=-9 cut=-8=-50=44 cut_,=-18=1=-1 cut_.=3=-19=-4 cut_back=-16=16=0
cut_is=80=-24=-13 cut_my=34=52=140 cut_myself=-11=-1=-14 cut_on=0=-12=0 cut_the=-12=31=0 cutti*=15=22=75 cutting=15=22=75
cutting_back=6=-10=-5 cutting_my=110=118=72 cutting_myself=67=59=44 cutting_out=-131=-134=3 cutting_the=-201=-215=-161
cuz=-26=-45=0 cycli*=-10=2=0 d=-39=-44=-2 d_,=-34=-36=0 d_.=11=13=-6 d_since=-17=-21=4 dad=25=-36=-18 dad_duty=7=-7=-11
dad_had=13=-43=6 dad_has=23=32=-1 dad_is=-14=8=0 dads=38=61=0 damag*=-10=2=-5 damaged=-10=2=-5 damn=0=16=0 damn_jialat=0=10=0
dark=-67=-43=-34 dark_,=-8=19=0 dark_.=-35=5=0 dark_and=-35=32=-6 dark_brown=111=3=0 dark_by=-29=-10=0 dark_chocolate=-15=-4=0
dark_dark=7=38=0 dark_mornings=-5=8=-17 dark_urine=73=-23=0 dark_wee=20=-2=0 data=-78=-56=-63 data_.=-28=-3=-2 date=-14=28=-3
date_of=7=37=-1 daugh*=-32=38=-1 daughter=-32=38=-1 daughter_,=47=35=0 daughter_had=-69=-4=0 dave=52=64=-4 day=-73=-84=-47
day_,=-72=-81=-16 day_.=-2=-67=-17 day_0=92=71=6 day_?=-85=-80=-14 day_and=7=26=-9 day_at=35=-24=4 day_for=44=1=0 day_in=-26=22=0
day_is=-26=-12=1 day_it=96=139=0 day_lol=-27=-15=0 day_on=-20=-1=0 day_tomorrow=-43=6=0 day_two=4=-20=0 days=114=-84=-27
days_,=15=-10=-2 days_.=44=-55=-6 days_after=59=59=-5 days_and=35=-24=0 days_now=17=-34=-5 de=280=247=50 dead=-57=-60=-18
dead_,=0=-8=36 dead_.=32=31=47 dead_after=-7=-3=-37 dead_and=-3=-9=15 dead_at=-12=-5=0 dead_battery=-6=-14=-7 dead_from=-19=-23=-4
dead_haha=-39=-33=-9 dead_last=-16=-18=-14 dead_on=-22=-31=-1 deadl*=-42=-39=-2 deadline=-45=-39=-2 deadline_is=-45=-39=-2
dear=-79=-47=-17 death=-16=-76=-6 deck=38=72=-2 deck_.=7=18=-2 deckc*=-51=-54=0 deckchair=-51=-54=0 deep=74=-22=-9
deep_breath=-39=-16=0 deep_in=39=-25=0 deer=-40=-8=-6 deer_by=-40=-8=-6 degrees=-32=28=0 degrees_,=-36=-4=0 degrees_.=71=91=0
degrees_and=74=39=-3 degrees_in=-54=-24=0 dehyd*=26=85=0 dehydration=26=85=0 delet*=-47=-34=-10 delete=-44=-31=-7 delete_my=4=23=8
delir*=94=109=-14 delirious=94=109=-14 denti*=-62=-49=-22 dentist=-62=-49=-22 dentist_this=-20=-36=0 dentist_today=-16=-7=0
desce*=-14=3=0 descent=-31=7=0 descent_0=-7=-10=0 deser*=94=102=141 desk=1=23=-9 desk_.=-10=-2=-4 desma*=222=239=-3
despi*=36=44=-2 despite=36=44=-2 dey=60=153=-58 dey_pain=-65=-53=-10 diabe*=-121=-106=-41 diabetes=-3=-24=-9 diabetic=-81=-91=-32
diabetic_,=-2=0=-17 diabetic_.=37=31=9 diabetic_on=-43=-49=-16 diagn*=-68=-24=-2 diagnosed=-68=-24=-2 dialy*=-102=-25=-17
dialysis=-102=-25=-17 diarr*=111=-59=-4 diarrhoea=73=-53=-4 diarrhoea_for=51=0=0 did=-83=-80=-62 did_0=-49=-39=6 did_a=17=-10=0
did_my=-28=16=-2 did_not=-85=-68=-12 did_the=23=37=1 die=-58=-64=28 die_at=-61=-42=-57 die_on=-57=-55=-54 died=-47=-51=-37
died_,=-5=36=5 died_.=21=37=15 died_0=9=38=0 died_a=28=0=0 died_and=47=80=0 died_at=1=-36=0 died_in=-68=-101=-16
died_last=6=-25=-16 died_on=1=-28=-7 died_so=-4=-14=-1 diet=-73=-30=15 diet_.=17=-3=5 diffe*=-51=-64=-7 different=-51=-64=-7
diffi*=67=71=-1 difficulty=67=71=-1 diggi*=-46=-4=0 digging=-46=-4=0 digging_in=-46=-4=0 dinne*=-29=-19=-2 dinner=-29=-19=-2
dinner_,=16=14=-2 dinner_.=-52=-51=16 dinner_0=112=-1=0 dinner_i=-25=7=25 dinner_my=-43=-62=-8 dips=-3=-26=0 dips_0=-3=-26=0
disap*=60=92=80 disappear=7=11=29 disea*=32=-17=-9 disease=32=-17=-9 disease_,=24=-12=-4 dislo*=-28=-6=-6 dislocated=-28=-6=-6
disor*=59=35=-9 disorder=-27=-38=-4 disoriented=78=69=-3 dista*=-16=-31=0 distance=-16=-31=0 diure*=-16=-4=0 diuretic=-16=-4=0
dizzy=44=-22=-13 dizzy_,=63=32=0 dizzy_.=80=51=-3 dizzy_and=71=106=-2 dizzy_every=2=-67=0 dizzy_on=-191=-26=-7 do=-6=26=57
do_.=14=31=-49 do_i=-138=-124=28 do_if=-79=-67=-10 do_it=71=48=107 do_not=42=91=-2 do_the=46=73=-19 do_this=18=34=69
do_you=-19=-11=-38 doc=-100=-73=-4 doc_put=-12=-16=0 docto*=-37=-64=-21 doctor=-37=-64=-21 doctor_gave=38=42=0 doctor_said=11=-1=3
doctor_says=-70=-45=-5 dodgy=-27=26=-2 does=82=92=14 does_it=-72=-51=-8 does_not=139=196=-4 does_nothing=8=39=0 does_that=8=-40=12
does_the=-41=-37=-5 does_this=-58=-68=-11 dog=77=13=25 dog_.=39=76=49 dog_a=9=35=0 dog_and=44=68=40 dog_bit=201=-9=-24
dog_collapsed=-46=-27=-4 dog_had=-116=-44=-10 dog_on=51=-90=-4 dog_threw=-29=-17=0 dog_was=-55=-16=-49 dogs=14=36=-1
doing=-18=-16=-7 doing_great=-16=-43=-4 doing_my=-79=-85=-1 doing_somersaults=51=12=0 dolor=51=65=-7 doms=-36=-82=-6
doms_0=-44=-1=0 doms_from=7=-16=0 don=145=267=27 donat*=-22=-14=-3 donated=-22=-14=-3 donated_blood=-22=-14=-3 done=3=-17=28
done_,=-28=-53=-22 done_.=-11=-37=9 done_0=23=9=-1 done_with=30=23=61 donor=36=25=-30 doom=34=86=-4 door=1=24=-13 door_,=20=34=0
door_.=-50=-63=-4 dor=125=141=-12 doubl*=52=18=-9 double=47=83=-9 double_,=-4=-17=-2 double_.=92=41=-7 double_and=24=57=0
doubled=5=-65=-1 down=48=50=-59 down_,=79=-52=-3 down_.=45=-109=-70 down_0=-72=-30=0 down_and=-28=-4=-3 down_at=-24=-62=-2
down_for=-46=-18=0 down_in=78=17=-5 down_like=138=131=0 down_my=45=79=0 down_on=-36=-40=29 down_one=7=49=0 down_since=9=15=0
down_stairs=-81=-32=0 down_the=51=3=15 down_to=-29=-16=-1 down_with=-128=-54=0 downh*=-32=-6=-4 downhill=-32=-6=-4
downhill_,=-32=-34=-3 downs*=-23=-19=0 downstairs=-23=-19=0 dragg*=34=-22=-17 dragged=21=-11=-17 dragging=12=-11=0 drama=-12=-36=0
drank=-72=-19=12 drank_0=-16=-24=-5 drank_a=-70=-24=0 drank_about=25=14=0 drank_gallons=19=8=0 drank_loads=-41=-16=-1
drank_plenty=9=-21=29 drank_ten=-15=23=0 drank_too=-14=-13=-2 draw=49=70=0 draw_a=49=56=0 dread*=29=-28=0 dreadful=29=-28=0
dream=-38=-53=-38 drenc*=29=-32=-1 drenched=29=-32=-1 dress*=-86=-63=-4 dribb*=53=88=-10 dribbling=53=95=-10 drift*=3=25=0
drifting=17=46=0 drill*=-12=2=12 drills=-12=2=12 drink=-24=-76=-5 drink*=58=68=9 drinking=58=68=9 drip=19=35=0 dripp*=28=6=-4
dripping=28=6=-4 drive=29=-41=0 drivi*=27=17=17 driving=27=17=17 driving_,=-16=-18=-11 driving_me=-8=-34=-12 droop*=143=93=-12
drooping=116=61=-12 drooping_,=16=21=0 drooping_.=18=14=0 drop=-40=49=-18 drop_,=-50=2=-4 dropp*=-12=-13=-8 dropped=-12=-13=-8
dropped_,=17=19=-1 dropped_.=13=20=0 dropped_like=-53=-39=0 dropped_my=-90=-72=0 dropped_out=-24=-5=0 dropped_to=-97=-51=0
drown*=-28=-32=-17 drowned=-78=-76=-1 drowning=51=44=-16 drows*=22=36=0 drowsy=22=36=0 drum=5=-56=0 drunk=18=65=-5 drunk_,=4=22=0
drunk_.=13=41=-1 drunk_after=-31=-24=0 drunk_and=36=44=0 drunk_but=22=8=0 drunk_on=-46=-56=-4 dry=-90=-23=4 dry_,=-4=-12=-3
dry_and=24=110=0 dry_from=-47=-94=0 dry_skin=21=41=0 du=95=-32=-22 du_sang=95=-35=-14 due=-56=-55=-15 due_date=-27=-21=-2
due_in=-29=-34=-13 dull=38=119=-7 dull_ache=19=56=-1 dummy=-29=-19=0 durin*=73=91=-15 during=73=91=-15 during_the=106=95=-13
dust=-27=-48=-13 dust_0=25=7=0 duty=12=1=-15 duty_.=-2=-10=-11 duvet=-33=-10=5 duvet*=66=16=0 duvets=66=16=0 dvt=117=-21=-9
dvt_in=36=90=0 dye=-24=-46=-5 dying=14=51=-38 dying_for=44=59=-12 dying_lol=6=25=-1 dying_to=-96=-101=-15 e=22=13=-8 e_,=-54=-36=0
e_0=-26=-36=-9 e_dey=47=136=-10 e_last=109=1=-5 each=96=16=-14 each_breath=29=62=0 each_day=63=-4=-5 each_rep=-79=-65=0
each_run=63=-35=0 each_time=15=68=-9 ear=49=58=30 early=-55=-26=-22 early_.=-10=-10=-1 early_on=30=5=0 easin*=-16=-19=-6
easing=-16=-19=-6 easy=-42=-85=15 easy_,=-2=-36=0 easy_.=44=40=19 easy_0=32=16=-1 easy_enough=16=33=11 easy_jog=47=1=-7
easy_on=-32=-52=-21 easy_one=-24=-2=-21 easy_run=58=64=24 eat=-54=-90=-15 eat_like=-50=-59=-11 eatin*=-93=-71=-40
eating=-93=-71=-40 eating_disorder=-27=-38=-4 ecg=41=19=-11 ed=-15=-24=-2 edge=52=63=53 edge_of=23=20=-9 edges=38=69=-4 ef=7=42=-5
ef_0=7=42=-5 effor*=6=15=-6 effort=6=15=-6 egg=20=-25=-4 eggs=10=5=-3 ego=-21=-18=0 eh=-84=-100=10 eh_.=-2=-21=10 eight=-19=-23=2
eight_.=0=24=15 eight_hours=23=16=-13 eish=18=33=-11 el=140=75=-3 elbow=-8=-30=0 elden=-87=-38=-2 elden_ring=-87=-38=-2
elect*=-27=-6=4 eleph*=49=55=0 elephant=49=55=0 elephant_on=42=50=0 eliqu*=36=40=-3 eliquis=36=40=-3 else=17=20=-2 em=62=92=52
empty=16=27=0 empty_.=-18=-1=0 end=-51=-78=1 end_,=2=0=-39 end_it=56=56=-25 end_lol=-55=-62=-19 end_my=13=8=8 end_of=-73=-106=-17
endin*=1=-13=22 ending=1=-13=22 ending_.=-9=-14=-4 ending_it=17=22=20 ending_my=0=0=14 enemy=-21=-15=0 enemy_today=-21=-15=0
energ*=13=-17=15 energy=13=-17=15 energy_bar=12=5=0 engin*=23=5=48 engine=23=5=48 engine_overheated=-50=-71=-28 enjoy*=-65=-36=15
enoug*=4=27=12 enough=4=27=12 enough_,=-29=-6=-1 enough_?=16=33=11 enough_air=43=39=-3 enough_of=-23=-22=25 entre*=-51=-39=0
entresto=-51=-39=0 entry=-25=-23=-4 entry_fee=-25=-23=-4 epile*=26=24=-29 epilepsy=-28=-32=-7 epilepsy_,=24=-10=-6
epilepsy_.=-55=-63=-1 epilepsy_is=26=41=0 epileptic=54=55=-22 epileptic_,=-54=-68=-3 epileptic_and=30=49=0 epipe*=83=82=-20
epipen=102=102=-17 episo*=74=93=-4 episode=74=93=-4 er=105=-2=-13 erase=-61=-55=-17 essay*=-50=5=-4 essays=-50=5=-4
even=213=61=-51 even_at=29=59=0 even_in=9=-13=0 even_lying=12=38=0 even_walking=15=-61=0 even_when=15=56=0 even_with=-7=-55=-38
eveni*=67=-35=-13 evening=67=-35=-13 evening_,=41=-85=-2 evening_.=6=37=-6 ever=19=37=-2 ever_,=31=66=-1 ever_since=-18=-49=0
every=178=-7=27 every*=-20=53=37 every_0=-51=-17=-1 every_breath=-12=-13=0 every_day=124=-17=-32 every_few=13=29=-1
every_half=0=21=0 every_minute=-11=12=15 every_morning=-73=-26=-10 every_night=3=25=39 every_run=34=14=52 every_station=3=11=0
every_step=6=-46=-4 every_ten=14=30=0 every_time=27=-33=-1 everybody=-35=-35=-5 everyone=22=9=-21 everyone_,=-43=-37=-2
everyone_on=-57=-70=-15 everyone_would=43=31=57 everything=6=-2=47 everything_,=-7=-11=24 everything_is=7=73=-16
everything_went=7=40=-11 everytime=32=74=-5 everytime_i=32=74=-5 everywhere=-122=-66=-11 everywhere_,=-16=-21=-3
everywhere_.=-26=1=-7 everywhere_and=25=65=0 exact*=-39=-43=0 exactly=-39=-43=0 exactly_?=-39=-43=0 exam=-12=-3=-13
exam_on=-12=-3=-13 exams=-27=-46=0 excit*=-17=19=-3 excited=31=-1=0 excitement=-48=20=-3 excitement_.=-38=-11=-2 exerc*=29=12=0
expec*=-119=-147=-9 expected=-57=-35=-1 expected_.=-32=-19=-1 expecting=-43=-40=6 expecting_,=-8=-22=-1 expecting_.=-45=-42=-13
explo*=2=30=-15 exploded=-16=8=-12 expo=-109=-99=-8 expo_.=-12=-27=-3 extra=-85=-61=0 extra_water=-85=-61=0 eye=47=45=-15
eye_.=-9=-53=-1 eye_for=16=46=0 eyeli*=35=-6=0 eyelid=30=20=0 eyelids=5=-26=0 eyes=-16=29=-24 eyes_,=-39=-18=0 eyes_are=31=-5=0
eyes_from=-136=-30=0 eyes_open=18=55=-24 eyes_rolled=83=114=0 face=-44=-54=-4 face_,=-63=-65=-2 face_.=-50=-55=-5
face_after=-75=-29=0 face_and=21=47=0 face_feels=45=49=-4 face_has=64=78=-3 face_is=54=79=0 face_like=-13=-69=0
face_lol=-80=-117=-3 face_numb=-4=24=0 faces=11=12=-1 fail=-64=-37=0 fail_me=-48=-36=0 failu*=-75=-68=-14 failure=-75=-68=-14
failure_,=26=0=12 failure_.=2=-14=-13 faint=91=99=-49 faint*=-36=-43=-18 faint_,=25=72=-4 faint_.=10=79=-35 faint_and=13=-11=0
faint_at=20=28=0 fainted=-10=-27=-12 fainted_,=-4=-15=11 fainted_.=21=41=0 fainted_at=11=-42=-7 fainted_in=47=-57=-2
fainted_on=1=61=-10 fainted_once=-67=-94=-3 fainting=-8=-10=-5 fall=101=-6=-15 fall_,=67=41=0 fall_.=36=-4=0
falling_asleep=-7=15=0 famil*=-7=23=44 family=-7=23=44 far=-22=-27=-1 fast=-37=50=11 fast_.=9=18=11 fast_0=-33=12=0
fast_and=-14=47=0 fat=-6=29=-46 fat_.=-15=-9=-24 fatte*=32=69=0 fatter=32=69=0 fatter_than=32=69=0 fault=-52=-51=-3
fault_.=-40=-37=-3 fee=-21=-23=-4 feedi*=-90=-63=-11 feeding=-90=-63=-11 feeding_her=-61=-59=-10 feeding_the=-34=8=0 feel=42=14=-3
feel_confused=33=30=0 feel_drunk=76=94=0 feel_faint=37=-15=0 feel_fine=21=37=-9 feel_full=54=64=0 feel_good=-44=-70=-6
feel_great=-53=-31=11 feel_it=1=-32=-10 feel_like=-63=-49=35 feel_my=-85=-16=-11 feel_really=52=-11=0 feel_sick=21=47=0
feel_weak=-23=-80=0 feeli*=85=43=61 feeling=71=30=-17 feeling_faint=26=-6=0 feeling_feverish=58=-17=-11 feeling_fresh=6=28=-10
feeling_good=-25=-13=-15 feeling_great=-13=4=0 feeling_in=58=166=0 feeling_like=-85=-69=14 feels=135=162=32 feels_dead=15=14=-4
feels_great=-46=-62=-13 feels_like=77=108=-14 feels_odd=0=18=0 feels_tight=61=63=0 feet=-66=16=-9 feet_after=-14=-20=0
feet_up=-97=-18=0 fell=40=75=-6 fell_,=31=42=0 fell_.=-12=-37=-3 fell_and=32=61=-11 fell_asleep=-63=-46=-7 fell_down=75=130=0
fell_in=11=-17=0 fell_last=-34=-29=-1 fell_off=-41=-43=-7 fell_on=62=45=-8 fell_open=-57=-70=1 fell_over=39=53=27 fella=-16=-8=-4
felt=-34=-108=-37 felt_a=15=-9=0 felt_easy=-5=-20=0 felt_good=28=17=0 felt_like=-169=-110=-44 felt_rough=-10=-7=0
felt_strong=-55=-21=0 felt_the=62=53=29 fence=66=70=-12 fever=85=-140=-28 fever*=176=12=-16 fever_,=-51=31=-2 fever_.=35=-5=17
fever_0=114=-20=0 fever_and=33=-30=-4 fever_has=-55=-2=-5 fever_is=-135=-45=0 fever_last=20=-24=-15 fever_of=162=-35=-1
fever_since=50=-11=-10 fever_so=-32=31=0 feverish=166=-28=-12 feverish_and=10=48=-3 few=53=35=2 few_days=-42=0=-1
few_seconds=8=61=0 fibro*=-52=-61=-7 fibrosis=-52=-61=-7 fiddl*=45=25=0 fiddle=24=18=0 fiddle_0=24=18=0 field=-102=-12=0
fight*=71=72=34 fighting=71=72=34 figur*=91=107=-4 figure=91=107=-4 figure_out=91=107=-4 fille*=-11=25=-1 filled=-11=25=-1
filli*=-82=-114=0 filling=-82=-114=0 film_had=-40=-50=10 film_was=30=32=-6 film_where=-23=-34=0 find=-85=-53=-16
find_my=-76=-60=-14 fine=-34=-13=-2 fine_,=-90=11=-23 fine_.=-72=-105=-6 fine_0=102=115=0 fine_after=-23=-65=13
fine_and=-94=-54=-7 fine_but=55=41=-1 fine_now=48=-4=11 fine_once=25=0=-3 fine_since=-67=-7=12 finge*=54=0=-21 finger=66=32=-21
fingers=-23=-49=0 fingers_,=13=48=0 fingers_numb=-22=-18=0 fingers_on=-11=-5=0 fingers_swollen=5=39=0 finis*=44=58=-19
finish=39=42=-7 finish_,=27=8=0 finish_.=79=60=0 finish_0=-108=-103=0 finish_a=61=87=0 finish_and=100=122=0 finish_but=-81=-70=0
finish_line=105=110=0 finish_was=-65=-72=-7 finished=-34=-18=-10 finished_,=-5=26=0 finished_.=24=29=-13 finished_0=-21=-7=0
finished_me=22=30=0 finished_radiotherapy=-34=-51=-24 finished_with=-49=-74=-13 finishing=59=48=-2 fire=-14=-13=-31
fire_,=20=-14=-23 fire_.=-29=-42=4 fire_0=69=32=0 fire_in=-45=-3=-10 first=20=105=-28 first_0=-58=-84=-5 first_aid=-62=-52=-2
first_one=7=33=0 first_time=6=16=-21 fish=53=-29=-1 fist=10=15=0 fit=-4=-24=-31 fit_.=-76=-85=-10 fit_as=1=-8=-15 fit_at=100=95=0
fit_in=58=74=-9 fit_on=4=19=-2 fit_round=-14=-5=-9 fit_when=-42=-47=-3 fits=96=131=-33 fitte*=-12=-19=0 fitted=-12=-19=0
fitted_on=-17=3=0 fitti*=60=77=-29 fitting=60=77=-29 fitting_.=60=36=-18 five=-1=-93=-38 five_,=-76=-88=-3 five_.=-28=19=-24
five_hours=42=31=-1 five_times=14=-41=0 fix=3=26=0 fixed=-22=-26=-1 fixed_it=-22=-26=-1 flat=-37=28=-17 flat_,=50=68=-8
flatm*=-27=-6=-4 flatmate=-27=-6=-4 flatmate_has=-6=24=0 flew=-102=-61=25 flexo*=-45=36=0 flexors=-40=12=0 flexors_tight=-40=12=0
fligh*=99=-23=0 flight=97=-33=0 flight_,=40=-30=0 flight_.=8=-53=0 flip=84=56=0 float*=83=-82=0 flood*=-22=-15=0 floor_,=1=24=0
floor_after=17=14=0 floor_and=32=41=0 floor_with=14=36=-8 flopp*=85=13=-19 floppy=40=1=-6 flops=48=75=0 flu=15=15=4
flu_,=32=-16=-9 flu_jab=-63=-31=14 flu_so=-34=-4=0 fluid=6=51=7 fluid*=-35=-38=-5 fluids=-35=-38=-5 flush=18=0=0 flutt*=100=-56=-3
fluttering=42=-42=-2 flutters=29=-63=0 fly=-87=-105=9 foam=1=51=-4 foam_rolled=-48=17=-4 foam_roller=-23=-44=0 fog=-87=-118=-17
fog_so=0=-28=-4 foggy=2=12=-1 foggy_.=3=20=-1 follo*=30=83=-8 follow=30=83=-8 food=-49=-40=-10 foot=124=17=9 foot_,=36=72=0
foot_.=26=-4=-3 foot_0=-138=-12=31 foot_and=29=49=0 foot_bone=0=-28=0 foot_fell=2=47=0 foot_has=23=-88=0 foot_is=14=-56=-23
footb*=0=-18=-1 football=0=-18=-1 football_,=-76=-71=-3 football_0=20=52=0 for=-79=-124=-97 for_0=151=95=0 for_?=-91=-77=0
for_a=54=-1=-2 for_about=102=89=-5 for_ages=17=-2=0 for_air=61=101=-4 for_an=-35=-32=12 for_anorexia=-24=-18=-15
for_bipolar=-25=-4=0 for_breakfast=-32=12=0 for_breast=-59=-46=0 for_breath=31=15=-1 for_cancer=7=21=0 for_dinner=-31=0=0
for_epilepsy=-22=-46=0 for_four=68=-45=-3 for_half=69=84=-6 for_him=0=-17=-9 for_it=-39=-71=-2 for_life=-104=-90=-67
for_lunch=-28=-21=0 for_me=-99=-46=-4 for_my=-30=-9=-23 for_no=45=38=-21 for_now=-69=-68=0 for_once=-53=-30=-36
for_running=-68=-64=-8 for_sleep=40=27=-9 for_some=46=57=-6 for_sore=28=21=-9 for_soreness=-37=-14=-6 for_sunday=-55=-5=-1
for_tea=-12=-7=0 for_ten=-11=4=0 for_the=-40=-5=-4 for_three=103=-26=0 for_two=35=-4=0 for_words=-80=-85=0 for_years=-44=14=-43
foreh*=11=20=-4 forehead=11=20=-4 forev*=117=138=61 forever=117=138=61 forge*=-23=-3=40 forget=-50=-47=55 forget_me=-118=-107=-55
forgetting=27=43=-15 forgo*=131=127=-56 forgot=-24=-25=-31 forgot_my=-48=-24=-31 forgot_to=-100=-115=0 fork=0=15=-9 form=-1=12=-5
found=79=59=59 found*=29=-4=-1 found_a=-39=-25=39 found_me=53=50=0 found_out=-81=-88=-27 foundation=29=-4=-1 foundation_.=33=14=-1
four=45=-118=12 four_,=-40=-29=-2 four_.=18=23=20 four_days=69=-52=-3 four_hours=-27=9=0 fourt*=46=41=-21 fourth=46=41=-21
fourth_time=52=45=-21 fract*=45=-28=-7 fracture=45=-28=-7 fracture_in=1=25=0 fracture_my=-55=32=0 free=-29=4=-1 freez*=-26=-119=-4
freezer=-47=-62=0 freezing_,=-21=-18=0 freezing_.=11=65=0 freezing_out=-86=-70=0 fresh=-65=-61=-17 fresh_air=-70=-96=-1
frida*=-52=-21=4 friday=-52=-21=4 friday_,=-31=-10=-3 friday_.=10=17=2 fridg*=12=56=-4 fridge=12=56=-4 fridge_and=25=39=0
fried=-47=-68=-6 fried_from=-41=-58=-6 frien*=-5=10=-2 friend=84=83=-2 friend_had=-38=-30=-1 friend_is=20=-15=-13
friend_says=-10=-1=-4 friends=-89=-73=0 frigh*=23=22=0 fright=23=22=0 from=-130=-59=-7 from_0=15=2=-1 from_a=70=46=-2
from_carrying=-5=-27=-27 from_hay=-128=-6=0 from_hell=144=149=-3 from_last=43=75=39 from_laughing=-13=-37=-4 from_my=132=161=-4
from_new=28=17=-7 from_no=4=-69=0 from_nowhere=-53=-48=0 from_running=2=18=-4 from_screens=-30=-36=-7 from_sitting=-83=-46=0
from_swimming=-5=-12=0 from_tax=-41=-54=-6 from_the=93=42=-23 from_too=-21=-35=0 from_yesterday=1=20=9 front=76=112=-16
front_.=12=25=-3 front_of=-42=-60=11 froth=24=72=0 froze=-47=-61=-4 froze*=-58=-69=14 frozen=-58=-69=14 frozen_at=28=9=17
full=-43=-27=3 full_,=-78=-104=-3 full_.=-1=-12=0 full_0=25=53=20 full_breath=36=39=0 full_of=5=-46=-8 fully=-28=12=0
fully_over=-4=17=0 fully_recovered=-31=-5=0 fun=-41=-11=-26 fun_.=-20=-26=-18 fundr*=5=-7=14 funny=-196=-98=27 funny_,=54=58=0
funny_.=26=23=0 funny_turn=-21=7=-3 furos*=-47=23=0 furosemide=-47=23=0 fuzzy=36=34=-8 fyi_.=23=12=-4 gaine*=30=33=0
gained=30=33=0 gained_0=30=33=0 gallo*=103=92=0 gallons=33=23=0 galor*=10=-15=0 galore=10=-15=0 game=-48=-6=0 garde*=18=18=8
gardening=16=12=11 garmi*=-3=-48=-6 garmin=-3=-48=-6 garmin_is=-64=-61=0 garmin_says=-26=25=-3 gaspi*=-10=-28=-12
gasping=-10=-28=-12 gasping_.=24=25=-3 gasping_after=-47=-41=-1 gasping_for=-40=-40=0 gate=-51=4=-9 gave=-30=-95=-6 gave_a=16=11=0
gave_blood=-27=-7=-8 gave_him=-56=-87=-2 gave_it=-71=-30=-8 gave_me=-27=-4=0 gave_out=57=20=0 gave_the=38=32=20 gave_up=-9=33=-4
gave_way=41=-51=0 gel=54=25=-7 gel_,=-1=-31=0 gel_.=40=47=0 gel_and=45=23=-2 gel_at=-16=-24=0 gel_on=-46=-57=-5 gels=-21=-51=-63
gels_.=1=-21=-35 genot*=-24=-27=-12 genotype=-24=-27=-12 genotype_,=-24=-27=-12 gentl*=-10=3=-1 gentle=-10=3=-1
gentle_jog=-10=3=-1 get=31=-11=-44 get_a=61=19=0 get_air=41=38=0 get_asthma=4=13=-7 get_chest=-113=-118=0 get_enough=9=11=-7
get_me=-27=-12=0 get_my=3=40=-3 get_off=9=47=-6 get_out=24=-100=-3 get_the=1=36=-6 get_up=48=-58=-5 gets=98=37=31
gets_worse=45=0=0 getti*=123=90=-25 getting=123=90=-25 getting_harder=46=-7=0 getting_light=5=-62=-5 getting_up=-3=23=0
getting_worse=-66=-48=-4 ghost=-11=-1=-4 gibbe*=34=41=-2 gibberish=34=41=-2 gibberish_.=26=20=-2 giddy=8=66=-17 girl=-19=26=4
girlf*=17=17=0 girlfriend=17=17=0 give=21=-16=-39 give_it=-33=-33=0 give_me=-87=-33=0 gives=24=-47=0 gives_way=24=-47=0
givin*=-61=-89=-4 giving=-61=-89=-4 giving_blood=-78=-68=0 giving_me=-17=-23=-4 gland*=28=-18=-4 glands=28=-18=-4 glass=19=49=0
glass*=-17=-38=-6 glove=-155=-153=-3 glove*=-22=-4=-25 gloves=-22=-4=-25 gloves_0=-1=-21=-25 glute=-48=-24=0 glute*=-42=-20=0
glutes=-42=-20=0 go=63=51=59 go_,=14=30=-4 go_.=-100=-129=-23 go_0=-23=-1=-6 go_and=4=-32=-1 go_down=-5=11=-2 go_in=61=-65=-22
go_on=78=72=218 go_to=8=16=36 goal=-11=23=-5 goes=37=36=-24 goes_.=0=-20=0 going=139=197=34 going_,=11=22=24 going_.=-41=-15=9
going_0=-12=-18=-18 going_and=8=11=-15 going_down=-7=13=-5 going_in=101=124=-2 going_on=12=20=16 going_out=3=56=0
going_to=-6=-57=39 going_up=64=29=-2 going_well=-52=-66=-7 gold=0=-20=0 golf=-34=-57=0 gone=9=-13=-10 gone_,=-78=-34=27
gone_.=-11=-18=-28 gone_0=-10=6=0 gone_after=-22=-20=23 gone_and=-18=4=41 gone_blue=49=59=-4 gone_for=-15=-24=-5
gone_from=-42=-61=0 gone_green=44=57=-9 gone_grey=24=26=-4 gone_in=-15=-78=-15 gone_now=-9=-22=-5 gone_numb=37=56=0
gone_the=-86=-30=-3 gone_to=-5=-42=-4 gone_weak=28=-81=-13 gone_yellow=61=-24=-1 gonna=-22=-16=-82 good=-127=-52=-39
good_,=-65=-27=-14 good_.=-52=-17=-16 good_0=50=20=-30 good_after=-14=-9=0 good_cannot=-19=-19=-21 good_he=50=49=-3
good_heart=-17=-42=-3 good_i=-49=-42=-2 good_legs=-24=-13=4 good_my=-28=4=-11 good_now=-21=-11=0 good_since=14=31=0
good_the=-48=-24=-6 good_this=-46=-13=6 good_to=-18=-44=-12 good_way=-70=-33=-10 goodb*=187=170=186 goodbye=187=170=186
goodbye_,=137=124=112 goodbye_to=-73=-88=-66 goose*=12=115=-3 goosebumps=12=78=-3 got=-56=-31=-34 got_0=-19=41=0 got_a=94=6=15
got_an=24=0=0 got_angina=-57=-36=-15 got_back=6=68=0 got_confused=16=-4=-3 got_heat=-30=35=6 got_hit=80=63=0 got_home=99=82=0
got_in=14=67=0 got_it=-8=-41=-32 got_knocked=-114=-83=0 got_lost=-27=-30=-6 got_me=48=28=6 got_my=-19=-22=-7 got_no=-35=-23=0
got_on=-13=-14=0 got_out=-36=-26=-2 got_rhabdo=16=-34=-2 got_stung=-80=-38=0 got_t=-17=-21=4 got_the=-22=0=17 got_there=-51=-44=0
got_up=-7=-12=0 gp=-70=-20=-4 gp_says=-30=-19=-4 gps=-27=-61=-2 grade=22=-18=-11 gran=-9=-9=-16 grand=-133=-104=20
grand*=-47=-32=3 grand_,=-47=-62=-4 grand_.=-23=-34=9 grand_after=-23=-15=8 grand_since=-30=-11=0 grandad=-28=-33=4
grann*=-146=-130=-1 granny=-146=-130=-1 grass=-33=-73=-31 grass_.=11=-19=-18 grave*=12=-32=0 gravel=12=-32=0 graze=31=73=-8
graze*=2=42=0 graze_,=29=26=-8 graze_on=-42=62=0 grazed=2=42=0 grazed_my=-3=23=0 great=-114=-114=-27 great_,=-24=-14=0
great_.=-55=-16=16 great_0=14=11=0 great_cannot=-14=-65=-4 great_craic=-61=-58=0 great_ending=-17=-36=-4 great_fun=2=-9=-20
great_i=3=32=35 great_my=-62=-6=13 great_session=1=-27=0 green=8=-66=-13 green_and=42=14=-5 grey=15=-18=-5 grey_.=38=25=-1
grey_and=36=38=-4 grin=-40=-64=0 grip=89=-5=0 gripp*=62=53=-13 grogg*=9=19=0 groggy=9=19=0 groin=43=-69=-3 groin_and=19=-8=-1
groun*=35=54=-12 ground=13=-27=-7 ground_.=12=25=0 ground_and=18=-44=0 grounds=13=78=-2 grounds_.=11=51=-2 growl*=-33=-27=-4
growling=-33=-27=-4 grown=-90=-76=-10 grown_out=-90=-76=-10 grump*=12=-21=-2 grumpy=12=-21=-2 grumpy_.=22=-17=-2 guess=-29=-5=1
guess_.=1=14=8 gulpi*=6=16=0 gulping=6=16=0 gun=-63=2=-8 gun_.=-44=-24=-6 gunk=95=-21=-19 gushi*=42=39=-3 gushing=42=39=-3
gushing_.=24=27=-3 gut=-2=-16=-5 guts=6=12=0 gutte*=-52=-41=0 gutted=-52=-41=0 gutted_.=-46=-23=0 guy=-99=-130=-7
guy_collapsed=-13=-19=-4 guy_in=-36=-44=0 guy_next=-53=-59=-22 gym=31=31=13 gym_.=-65=-65=-6 gym_was=74=46=1 gym_yesterday=27=27=0
h=-24=-5=12 h_,=-40=-44=-17 h_.=32=17=-2 h_0=37=60=26 h_and=-29=-22=-5 h_sleep=-14=-5=11 had=-79=-66=-2 had_0=-63=-20=-39
had_a=-9=30=19 had_an=61=80=-8 had_chest=-216=-232=-3 had_coffee=33=61=28 had_covid=17=21=-3 had_enough=-23=-22=25
had_had=11=-13=-2 had_heart=19=-15=-4 had_heat=-25=-63=-6 had_him=-75=-54=0 had_his=61=60=11 had_liver=-1=-14=0
had_loads=-50=-28=-3 had_low=-32=-27=0 had_me=-6=-64=0 had_my=-20=37=-6 had_not=7=-40=32 had_one=150=154=0
had_palpitations=-56=-6=0 had_rhabdo=23=-27=13 had_some=6=22=-6 had_surgery=30=44=0 had_the=-36=-18=-5 had_to=83=121=-11
had_two=13=5=-5 haha=-203=-154=-71 haha_,=-79=-101=-22 haha_.=96=55=8 haha_0=-18=11=-42 hahah*=-18=-31=-1 hahaha=-18=-31=-1
hair=126=76=-14 half=-3=45=-14 half_,=-14=-85=8 half_.=-23=9=15 half_a=114=167=0 half_hour=0=21=0 half_hours=-34=-18=0
half_hrs=-58=-35=-2 half_marathon=-35=-36=0 half_my=48=42=0 half_of=96=188=-16 half_the=-16=4=-2 half_way=-46=-7=0 halfw*=-7=21=13
halfway=-7=21=13 hamme*=-28=-21=0 hammered=-28=-48=1 hammered_it=-15=-23=4 hamst*=10=-10=-6 hamstring=-12=-57=-6
hamstring_niggle=-26=-12=0 hamstrings=20=48=0 hand=66=119=18 hand_.=49=5=-13 hand_all=0=11=0 hand_has=1=-107=-2 hand_is=0=-38=0
hand_it=55=89=0 hand_just=10=42=-2 hand_numb=-17=-11=0 hand_since=0=12=0 hand_wo=13=16=-3 hands=-48=0=-11 hands_and=40=44=-2
hands_are=0=46=0 hands_at=-64=-79=0 hands_full=-31=-51=-2 hands_like=45=33=0 handy=-18=-9=-8 handy_.=-16=-9=-8 hangi*=14=33=-17
hanging=14=33=-17 hango*=18=19=-2 hangover=18=19=-2 happe*=1=22=-29 happen=0=25=-6 happen_,=0=25=-6 happened=53=29=-22
happened_.=21=12=-22 happens=-51=-33=0 happens_if=-51=-40=0 happi*=13=10=-2 happiness=-20=-13=-11 happy=-64=-80=-17 happy_,=2=13=0
happy_.=30=-7=-17 happy_0=33=14=-16 happy_legs=-20=7=11 hard=-42=-40=-11 hard_,=14=3=0 hard_.=-10=20=-5 hard_and=-21=-65=0
hard_at=-47=-38=0 hard_to=-25=-13=-6 harde*=46=-7=0 harder=46=-7=0 hardl*=67=7=-3 hardly=67=7=-3 harma*=-17=-39=-9
harmattan=-17=-39=-9 harmattan_dust=-17=-39=-9 has=32=82=-28 has_a=-74=-1=3 has_been=-16=45=0 has_chest=26=20=0
has_collapsed=60=48=47 has_dropped=52=40=0 has_gone=121=-10=-26 has_got=-15=44=-5 has_me=-61=-46=10 has_not=-26=20=-2
has_the=-23=-3=-1 hate=-36=-46=-40 hate_mornings=-47=-62=-22 have=35=21=12 have_a=0=-73=33 have_an=-123=-75=-8
have_been=-16=-48=30 have_broken=41=-85=0 have_covid=-12=-30=-12 have_epilepsy=-38=-51=-4 have_gone=74=82=-18 have_got=62=-13=15
have_had=83=82=10 have_heart=42=27=-8 have_just=41=47=-2 have_never=-50=-28=-14 have_no=41=31=-4 have_not=-16=-114=-33
have_on=-13=-10=-11 have_one=-27=-22=-16 have_run=-20=7=0 have_sickle=-27=-46=-14 have_slept=-34=-19=0 have_stopped=79=58=-34
have_the=48=52=46 have_to=68=72=-51 have_written=107=115=87 havin*=30=28=-30 having=30=28=-30 having_a=2=38=-18 having_an=44=53=-5
hay=-86=43=22 hay_fever=-86=43=22 he=51=75=17 he_cannot=0=7=53 he_does=65=47=30 he_is=20=75=-9 he_keeps=-123=-106=-19
he_said=-29=-20=29 he_was=-132=-150=-18 head=-46=-14=-32 head_,=96=101=-1 head_.=32=58=-6 head_0=-111=-80=0 head_all=37=13=0
head_and=112=131=0 head_cold=-14=-22=0 head_down=-65=-60=0 head_hurts=7=24=0 head_in=-17=-36=-1 head_injury=33=54=-4
head_off=-100=-127=0 head_on=68=90=0 head_pain=0=30=0 head_pounding=21=32=0 head_spinning=45=4=0 head_to=7=78=0
head_torch=-75=-32=0 head_up=-91=-117=0 head_was=-102=-103=0 head_with=27=-9=0 heada*=58=132=-7 headache=58=132=-7
headache_,=66=65=0 headache_.=48=92=0 headache_after=7=21=0 headache_and=21=68=0 headache_from=-81=-114=9 headache_of=1=15=-26
headache_since=1=-42=0 heade*=119=-71=-5 headed=119=-71=-5 headed_.=13=-14=0 headed_all=37=-6=0 headp*=-76=-49=-17
headphones=-61=-49=-17 headphones_keep=-76=-62=-4 heads=-46=-5=-20 heale*=-53=12=25 healed=-53=12=25 healed_.=-13=-41=-3
healed_0=-29=22=30 healed_up=-10=9=-8 healt*=46=71=0 health=46=71=0 heap=-9=-10=0 hear=-56=-18=-22 heard=96=-41=-10
heard_a=55=0=-1 heart=-30=-27=-31 heart*=24=33=-22 heart_,=-54=-30=-2 heart_.=-42=-12=-17 heart_and=-60=13=-13 heart_at=5=-16=0
heart_attack=61=77=9 heart_failure=-96=-68=-14 heart_fluttering=30=-2=-2 heart_flutters=4=-34=0 heart_goes=3=-79=-11
heart_going=-8=-46=8 heart_hurts=67=139=0 heart_is=41=-119=9 heart_keeps=37=10=0 heart_last=33=8=-2 heart_out=-22=-12=-9
heart_pounding=-26=76=0 heart_racing=-18=81=3 heart_rate=-36=-7=7 heart_sank=-34=6=16 heart_says=-88=-43=-5
heart_skipping=33=-47=-2 heart_strap=43=44=0 heart_was=-40=-70=10 heartbeat=63=26=-1 heartbreak_hill=28=0=0 heartburn=-25=0=0
heat_,=-34=-43=18 heat_.=164=167=-4 heat_?=-118=-119=-1 heat_and=66=70=-1 heat_but=-69=-70=15 heat_is=-68=-47=-3
heat_stroke=61=62=-9 heat_was=35=11=-10 heave*=-19=-3=0 heaven=-19=-3=0 heavi*=123=166=-13 heavier=18=23=0 heaving=53=60=-8
heavy=-127=-106=23 heavy_.=-55=-13=-2 heavy_and=-8=-68=0 heavy_on=-17=-76=26 heck=-7=13=0 hedge=-83=-35=-64 heel=59=-64=-41
heel_,=-49=-84=-18 heel_0=-14=30=0 heigh*=-71=5=0 heights=-71=5=0 hell=51=55=4 hell_,=55=70=-3 hell_that=-1=27=11 help=29=89=6
help_,=-25=-28=0 help_.=108=125=9 help_me=-87=-62=0 helpe*=-48=-61=15 helped=-48=-61=15 helped_.=0=-21=21 helps=50=45=35
helps_.=41=38=21 her=-23=43=-19 her_.=-30=4=26 her_hip=-23=-18=0 her_in=154=156=-3 her_knee=-24=9=0 her_medal=-27=-23=-17
her_mouth=23=13=0 her_myself=-61=-59=-10 her_on=-30=-66=-24 here=44=85=19 here_,=-15=12=-10 here_.=0=8=33 here_0=15=49=0
here_in=1=-14=-5 hero=-79=-72=-38 hey=-4=68=-12 hey_,=6=63=0 hey_.=4=33=-11 hi=-32=-56=-25 hi_.=-23=1=-9 hi_coach=-18=-3=-13
high=-66=-60=16 high_on=20=48=24 high_temperature=29=-25=0 hill=18=-19=-24 hill_,=-94=-75=0 hill_.=44=-4=5 hill_0=-26=-62=0
hill_again=-24=-6=0 hill_and=-16=21=-5 hill_in=-8=-25=0 hill_lol=51=4=0 hill_nearly=-1=27=0 hill_reps=12=3=0 hills_,=26=14=-3
hills_.=26=-20=47 hills_0=22=19=0 hills_as=30=36=0 hills_lol=15=44=-12 hills_tomorrow=18=6=0 him=-105=-54=1 him_.=14=8=7
him_a=5=-25=-2 him_and=-24=-27=0 him_up=-7=13=-1 himse*=66=45=-5 himself=66=45=-5 hip=15=-55=-16 hip_at=-30=-53=0
hip_flexors=-40=12=0 hip_hurts=5=-31=-8 hip_is=60=88=-4 hip_op=-59=-41=0 hip_pain=34=-10=0 his=104=153=5 his_ankle=28=75=0
his_arm=-51=-55=-2 his_head=-1=-11=-1 his_left=24=24=0 his_mouth=10=20=0 his_right=7=44=0 his_run=10=2=0 his_wife=13=11=-26
histo*=-52=-4=-6 history=-52=-4=-6 history_of=-32=-11=-13 hit=-46=25=28 hit_by=-40=31=-25 hit_me=18=1=59 hit_my=88=46=0
hit_the=-70=-52=-6 hit_with=0=16=0 hitti*=42=41=23 hitting=42=41=23 hitting_the=-4=-14=-20 hives=40=65=-1 hives_all=19=22=0
hives_everywhere=21=43=0 hoars*=11=34=-3 hoarse=11=34=-3 hold=-1=-33=-4 hold_the=13=-57=-2 holdi*=44=72=-17 holding=44=72=-17
holid*=13=-2=-36 holiday=13=-2=-36 home=9=22=0 home_,=70=57=-22 home_.=11=23=49 home_0=-21=18=0 home_and=-76=-45=0
home_happy=30=28=0 home_now=-55=-67=-3 hones*=-84=-68=-4 honest=-108=-56=-19 honestly=23=-12=16 hop=4=-67=-9 hop_.=0=-41=-9
hope=-51=-39=-4 horse=-56=13=-5 horse_,=-47=20=-5 hospi*=-31=-23=11 hospital=-32=-19=15 hospital_,=-39=-33=0 hospital_0=37=41=0
hospital_appointment=2=10=-1 hospital_with=-47=-8=0 hot=17=-55=0 hot_,=37=136=-3 hot_.=80=6=-8 hot_and=5=-35=0 hot_as=-28=24=-1
hot_bath=-73=-42=0 hot_day=-8=10=23 hot_i=-22=31=0 hot_red=12=-52=0 hot_sauce=-72=-108=0 hot_to=-9=-20=0 hot_today=-19=-9=0
hotel=-106=-38=-15 hotel_too=-15=14=-15 hotte*=-9=-33=0 hotter=-9=-33=0 hotter_than=-9=-33=0 hour=87=70=-6 hour_.=104=73=2
hour_after=5=51=0 hour_ago=71=46=35 hour_and=61=39=-15 hour_for=-52=-50=-7 hour_now=59=85=-3 hours=-49=19=-23 hours_,=-160=-73=8
hours_.=-1=26=22 hours_0=-24=-39=0 hours_and=-39=-49=9 hours_asleep=54=39=0 hours_at=61=109=-4 hours_but=-5=-17=-1
hours_in=-80=-44=0 hours_last=9=20=-7 hours_of=-16=10=-9 hours_sleep=88=50=-19 hours_slept=19=6=0 hours_though=-12=5=0
hours_total=-40=-40=-1 house=-42=-49=-4 house_.=25=15=-3 how=69=63=13 how_come=-88=-44=-9 how_do=-79=-81=-13 how_i=128=123=-4
how_is=10=5=0 how_long=46=36=-5 how_many=0=-27=42 how_much=-34=-29=0 how_to=87=83=-29 how_was=-43=-38=-23 hr=-42=20=3
hr_0=-34=24=10 hr_stuck=57=1=0 hrs=-115=-92=8 hrs_,=26=34=-8 hrs_.=32=25=-4 hrs_0=12=-6=0 hrs_and=-18=-19=16 hrs_kip=-55=-36=-6
hrs_of=-69=-52=0 hrs_sleep=-2=-12=-5 hubby=-1=-4=-28 hubby_has=-26=-17=-2 hubby_is=-30=-20=0 huge=-37=-43=-3 humid=10=-3=-5
humid*=-75=-83=0 humid_as=14=13=-1 humidity=-75=-83=0 hungo*=-54=-59=13 hungover=-54=-59=13 hungr*=-43=-47=-12 hungry=-43=-47=-12
hurt=-6=-23=-7 hurt_.=53=55=-4 hurt_myself=26=26=17 hurti*=-8=33=74 hurting=-8=33=74 hurting_myself=2=20=41 hurts=109=78=-34
hurts_,=36=54=0 hurts_.=38=113=-10 hurts_and=11=22=0 hurts_at=13=-40=0 hurts_more=0=-83=-9 hurts_to=12=-44=-1 husba*=44=33=-20
husband=44=33=-20 husband_has=23=26=0 husband_is=61=68=0 husband_reckons=-88=-100=-7 hydra*=48=78=-3 hydrated=-1=31=0
hyper*=25=32=32 hypon*=-28=-30=-12 hyponatraemia=-8=-16=0 hyponatremia=-19=-14=-12 i=109=87=-4 i_am=-61=17=-21 i_asked=-49=-7=0
i_avoid=-25=-20=7 i_blacked=29=32=0 i_breathe=1=71=0 i_broke=49=4=13 i_came=43=54=0 i_can=139=44=40 i_cannot=12=-59=5
i_change=-25=-14=-9 i_climb=36=133=0 i_collapsed=143=148=0 i_cough=13=88=0 i_could=-72=-37=-16 i_dey=-43=-75=-34 i_did=-43=9=-11
i_died=26=35=22 i_do=138=131=65 i_don=66=43=41 i_drank=-31=9=0 i_drink=-3=-48=-3 i_eat=-21=-14=-4 i_fainted=124=145=-3
i_fall=18=0=-12 i_feel=200=92=38 i_fell=72=136=-10 i_felt=-44=-53=-1 i_finished=16=16=-12 i_gave=30=25=-2 i_get=-13=-108=-10
i_go=-12=58=-44 i_got=-76=29=-17 i_guess=-29=-5=1 i_had=45=24=4 i_have=-44=-11=14 i_hit=25=85=0 i_hop=0=-20=-8 i_inhale=16=18=-4
i_inject=-25=-15=-11 i_just=-1=-16=20 i_keep=48=102=-5 i_kept=19=36=0 i_know=-14=-14=-18 i_left=-75=-69=0 i_lie=58=-77=-3
i_lift=3=38=0 i_lost=26=18=0 i_love=46=46=42 i_make=-71=-78=-15 i_mean=-5=-12=32 i_nearly=-52=-16=-6 i_need=-52=-85=-37
i_needed=20=0=0 i_no=146=165=-10 i_not=12=85=0 i_open=-40=-13=0 i_passed=65=51=0 i_pee=40=-74=-6 i_press=4=7=-10 i_push=16=28=-1
i_put=38=83=0 i_race=-30=-21=-10 i_ran=28=98=41 i_run=-89=10=-47 i_said=-14=7=0 i_saw=-149=-87=0 i_see=21=5=-2 i_should=25=-17=-2
i_skip=11=29=-4 i_sleep=-72=-46=8 i_slept=-121=-42=-5 i_sound=0=10=0 i_speak=0=12=0 i_stand=42=1=0 i_start=39=13=-3
i_started=-63=-45=-9 i_still=-31=-47=-6 i_stop=29=47=-8 i_stopped=0=17=37 i_strained=-19=-6=-2 i_swap=-10=9=-2 i_sweat=-38=-56=-2
i_take=-36=-59=-29 i_tell=-9=-20=0 i_think=134=140=-13 i_took=175=150=76 i_train=124=-1=-32 i_try=31=-9=-1 i_use=-35=-44=-2
i_used=-51=-40=0 i_vomit=-22=-53=-3 i_walk=54=176=-11 i_wanna=-51=-43=-49 i_want=-57=-74=-93 i_was=-1=89=46 i_wee=7=-61=-1
i_went=-7=-33=-3 i_will=-18=29=-20 i_wipe=78=-19=-6 i_wo=57=67=140 i_woke=-48=-41=0 i_would=-103=-86=-50 ibupr*=10=54=-9
ibuprofen=10=-26=-9 ice=40=59=0 ice_bath=-10=-3=0 ice_lolly=-29=-26=0 ich=246=283=129 ich_bin=-27=-45=-61 icu=-45=-25=0 id=3=52=81
id_be=96=80=32 id_call=16=11=-3 id_kill=-38=-21=-28 id_say=-68=-41=-2 idea=-37=-16=4 idea_.=10=13=-3 idea_how=-34=-67=5
idea_what=12=-3=6 if=11=12=76 if_i=89=53=151 if_it=-53=-35=-38 ignor*=-3=0=-15 ill=-91=-62=-10 ill_.=19=0=-6 ill_be=-41=-19=-2
ill_run=-74=-35=-15 in=48=14=-28 in_,=52=104=36 in_.=43=46=-5 in_0=-86=-36=8 in_a=-5=-70=-17 in_all=-113=-84=0 in_an=75=58=-4
in_and=53=63=0 in_bed=29=35=-51 in_bits=24=0=0 in_both=37=-22=0 in_chest=22=76=-7 in_class=13=-9=0 in_from=-5=44=0
in_front=-85=-81=22 in_hospital=10=-30=0 in_ice=93=126=0 in_it=-50=-33=-13 in_january=-17=-18=1 in_june=-63=-48=-9
in_law=-78=-77=-2 in_left=-32=-3=-4 in_march=-53=-52=-16 in_may=1=31=29 in_me=15=36=23 in_my=53=-156=-64 in_no=-50=-54=0
in_october=-39=-20=-11 in_one=11=-22=-9 in_recovery=17=3=0 in_spring=-40=-66=-24 in_summer=-47=-32=0 in_that=-5=-6=13
in_the=-26=-46=-59 in_this=-16=-12=0 in_total=-18=13=0 in_training=-7=-15=0 in_treatment=-24=-18=-15 in_two=-18=-27=0
in_welts=28=21=-1 indig*=25=31=-3 indigestion=25=31=-3 infec*=102=9=-26 infected=105=-68=-14 infected_,=46=-36=-1
infected_and=16=-12=-2 infection=-42=-72=0 inhal*=95=86=-8 inhale=16=18=-4 inhaler=78=68=-4 inhaler_empty=71=64=0
injec*=-76=-15=-14 inject=-36=-19=-11 inject_novorapid=-48=-16=-1 injecting=-31=16=-4 injection=-10=-13=0 injur*=-20=-20=-22
injured=-27=-47=-13 injury=33=54=-4 insid*=42=47=-16 inside=42=47=-16 inside_,=20=13=-7 inside_.=11=54=0 inside_of=5=-32=-1
inste*=-28=-27=-2 instead=-28=-27=-2 instead_.=31=16=-1 insul*=-11=19=-4 insulin=-11=19=-4 insulin_.=15=-22=-6 inter*=-57=-50=-9
interesting=-37=-46=-5 interesting_.=-15=-17=-4 interval=21=45=0 intervals=46=13=-2 intervals_,=-39=6=0 intervals_0=45=33=0
interview=-86=-61=-2 into=3=-11=14 into_a=78=40=39 into_bed=-89=-76=-2 into_my=-42=-25=-3 into_the=57=59=-20 iron=87=65=52
ironm*=-11=-9=-8 ironman=-11=-9=-8 irreg*=169=-75=-9 irregular=109=-34=-6 irregular_heartbeat=52=41=-1 irregularly=59=-41=-3
is=100=78=-37 is_,=97=99=0 is_.=-3=0=-12 is_0=-52=38=-3 is_a=-41=-31=-11 is_about=-12=27=-8 is_all=-1=-80=-8
is_allergic=-63=-45=-2 is_an=-66=-35=-9 is_and=-2=20=-2 is_asleep=-51=-49=-28 is_away=-24=-25=-14 is_back=38=30=-1
is_beating=27=-13=-3 is_been=8=-17=-1 is_being=18=41=-5 is_bent=81=-54=0 is_black=23=44=18 is_bleeding=71=85=-2 is_boiling=18=57=0
is_brown=64=-3=0 is_burning=12=59=-1 is_bursting=12=19=0 is_calling=45=45=-1 is_chest=-40=-49=0 is_clear=-32=37=0
is_coming=25=76=-18 is_confused=-111=-134=0 is_coughing=-123=-118=2 is_crooked=66=38=0 is_dark=85=-31=0 is_dead=3=42=-2
is_diabetic=-50=-46=0 is_doing=-20=-15=8 is_down=-27=35=-2 is_drooping=37=38=0 is_epileptic=-19=-14=0 is_fine=-122=-128=-3
is_for=17=1=-11 is_fried=-66=-96=0 is_full=36=69=20 is_getting=18=80=0 is_going=0=14=-12 is_gone=-136=-41=61 is_good=-31=-35=-28
is_grand=-95=-96=14 is_happy=-63=-73=0 is_hard=13=10=0 is_having=43=7=-19 is_his=26=17=0 is_home=-81=-49=-5 is_hot=28=-91=0
is_in=-75=1=-1 is_infected=68=-12=-4 is_it=25=47=-8 is_just=-144=-74=-21 is_killing=-45=-7=-15 is_like=90=-13=-12
is_lost=-31=-29=18 is_missing=36=-6=-6 is_mush=-53=-48=0 is_my=-127=-98=-12 is_no=5=61=96 is_normal=26=96=0 is_not=74=98=43
is_numb=24=64=0 is_ok=-55=-72=52 is_on=-40=-38=-5 is_only=-31=10=40 is_oozing=9=-27=-1 is_out=-31=-15=-1 is_own=20=37=-2
is_paining=13=46=0 is_pounding=3=-43=0 is_pouring=28=32=-12 is_pregnant=26=4=0 is_pumping=11=40=0 is_pushing=30=42=-3
is_racing=57=-13=0 is_really=45=91=0 is_red=16=-63=0 is_rest=-26=-12=5 is_right=-10=-32=0 is_roasting=-32=-26=-5
is_sitting=23=78=0 is_slurring=18=9=-1 is_so=19=6=-4 is_soaked=11=32=-3 is_sore=-40=-60=0 is_spinning=-17=-20=-7
is_spreading=14=-2=0 is_spurting=21=38=-1 is_standing=28=-20=-1 is_still=60=49=-1 is_suffocating=-30=-24=0 is_swelling=68=-2=0
is_swollen=60=-65=0 is_talking=38=33=0 is_that=2=-2=-17 is_the=54=30=98 is_there=21=-53=0 is_this=-16=-21=-12 is_tight=35=-20=0
is_tingling=9=32=0 is_to=-25=-9=22 is_twice=7=-42=0 is_two=-18=-22=-1 is_unbearable=-17=8=0 is_unconscious=52=48=-2 is_up=71=3=0
is_walking=-44=-28=0 is_warm=0=-147=0 is_weak=-14=21=0 is_weeping=24=-46=-2 is_what=22=27=-4 is_why=-22=-31=-11 is_worse=56=-25=0
ish=-2=-91=0 it=12=36=5 it_,=68=230=-5 it_.=-19=21=27 it_0=-81=-29=12 it_a=-7=-15=-9 it_all=89=68=92 it_and=-15=24=-26
it_anyway=4=-14=-2 it_at=5=-67=0 it_burns=0=-48=0 it_done=1=-3=-20 it_down=-28=-31=0 it_easy=-52=-51=-21 it_everything=-47=-37=-6
it_feels=22=41=-8 it_for=-11=68=-8 it_handy=-18=-9=-8 it_heart=-29=0=0 it_hurts=0=-131=-10 it_in=-1=32=-10 it_is=221=109=1
it_keeps=43=-26=-6 it_matter=-47=-29=-6 it_now=-20=-42=15 it_off=-29=-59=-3 it_ok=42=23=0 it_on=-95=-83=-4 it_out=34=0=0
it_since=20=-72=-2 it_slow=24=9=-2 it_to=-11=-2=-1 it_today=-75=-75=-15 it_tonight=90=75=48 it_was=-107=-2=-1 it_with=17=36=-25
it_would=-42=-25=28 itch=-81=-48=0 itch_a=-81=-48=0 itchi*=8=38=-2 itching=8=38=-2 itching_to=-26=-29=-2 itchy=-14=-46=-5
itchy_all=0=13=-3 itsel*=-19=19=-6 itself=-19=19=-6 itself_and=4=13=0 jab=-54=-18=14 jab_0=-7=-14=14 jab_in=-10=13=0
janua*=-17=-18=1 january=-17=-18=1 jaw=-3=20=-6 jaw_,=26=32=-3 jaw_.=0=24=-3 jaw_and=13=32=0 jaw_fell=-57=-70=1 je=201=227=114
jelly=-51=48=14 jelly_0=-28=-5=0 jelly_legs=-7=56=11 jerki*=51=48=-16 jerking=51=48=-16 jiala*=0=10=0 jialat=0=10=0
job=-22=-11=-11 jog=-42=0=-15 jog_.=7=23=-6 jog_soon=-20=-29=-7 jogge*=-26=-31=-13 jogged=-26=-31=-13 joggi*=-29=-30=-3
jogging=-29=-30=-3 joint=22=-39=0 joke=28=53=119 joy=-52=8=-13 joy_.=-34=5=-11 juice=15=16=-21 juice_turned=-34=-12=0
jumbl*=30=28=0 jumbled=30=28=0 jump=73=72=-13 jump_in=-30=-17=-17 jumpe*=-19=-34=-23 jumped=-19=-34=-23 jumped_in=12=11=0
jumpi*=30=4=17 jumping=30=4=17 jumping_on=41=-8=-7 jumps=74=-99=-38 june=-63=-48=-9 june_,=-33=-20=-2 june_.=-19=-23=-7
just=72=122=12 just_0=-21=-19=-2 just_a=-25=-59=-17 just_dropped=50=46=-3 just_fat=-34=-22=0 just_found=6=-19=-11 just_gave=0=31=0
just_had=70=39=-7 just_hate=-47=-62=-22 just_now=80=117=-8 just_one=-42=-105=0 just_sitting=37=-44=-2 just_so=-35=-46=11
just_the=-49=2=0 just_tight=-69=-74=0 just_tired=29=-35=2 just_want=44=69=82 just_wo=5=55=-9 k=-53=-33=-33 k_,=33=46=18
k_.=16=46=-3 k_0=-30=-15=-2 k_and=15=52=0 k_anyway=6=-13=0 k_at=17=4=-16 k_done=-59=-115=-2 k_gone=-14=-3=0 k_in=23=-11=-7
k_then=-25=-48=0 k_this=-11=28=0 k_today=11=-19=0 k_too=-31=-16=0 k_went=-40=-79=0 k_yesterday=-25=-30=0 keele*=70=56=0
keeled=70=56=0 keeled_over=70=56=0 keep=64=45=-4 keep_anything=37=-52=0 keep_asking=27=35=-14 keep_drooping=9=11=0
keep_him=-57=30=0 keep_passing=-36=10=0 keep_running=-33=-27=0 keep_thinking=6=6=59 keep_up=-104=-101=-2 keep_vomiting=3=46=0
keep_water=16=-77=0 keepe*=-79=-65=-2 keeper=-79=-65=-2 keeps=-36=-11=-16 keeps_asking=-65=-42=-3 keeps_beeping=-33=-13=0
keeps_coming=32=28=-1 keeps_going=-23=13=-17 keeps_jumping=44=-7=-5 keeps_missing=8=-52=-9 keeps_saying=-40=-25=-11
keeps_skipping=19=-1=0 keeps_telling=-29=-15=10 keine=120=114=-45 keine_luft=120=141=-45 kena=34=15=-8 keppr*=23=0=-4
keppra=23=0=-4 kept=-13=-21=-27 kept_asking=31=3=0 kept_me=-94=-109=0 kerb=72=17=-5 kerb_,=33=42=0 kerb_.=-17=6=-5
kerb_and=1=-80=0 kettl*=-13=18=0 kettle=-13=18=0 key=79=49=0 keyho*=34=-1=-9 keyhole=34=-1=-9 keys=-23=-20=-4 kg=15=26=-1
kg_.=5=13=0 kg_0=-34=-28=-1 kg_during=10=3=0 kicke*=-30=-52=-16 kicked=-30=-52=-16 kicki*=-60=-13=-21 kicking=-60=-13=-21
kid=-68=-60=-8 kid_,=-79=-23=0 kid_0=56=4=0 kid_had=-21=2=-6 kid_has=-1=55=-6 kidne*=-54=-51=-24 kidney=-69=-28=-24
kidney_,=-12=-7=-7 kidney_beans=26=20=-8 kidney_for=-4=-1=17 kidney_to=24=-1=-3 kidney_transplant=15=-7=-7 kidneys=15=-23=0
kidneys_are=-15=-13=-3 kids=28=32=45 kids_,=-11=-23=11 kids_have=-39=10=-12 kill_for=-38=-21=-28 kill_me=-3=-15=0
kill_myself=16=11=11 kille*=-23=-51=-12 killed=13=12=-5 killed_it=-29=-53=-18 killed_me=7=28=0 killed_that=74=46=15
killer=-36=-62=-7 killer_.=21=-4=0 killi*=-52=-17=4 killing=-52=-17=4 killing_me=-32=-15=-3 killing_myself=3=0=20
killing_the=-36=-21=-4 kilos=92=65=-2 kind=87=91=19 kind_of=45=56=-21 kip=-38=-26=-6 kit=27=13=60 kitch*=55=78=-2 kitchen=55=78=-2
kitte*=-29=4=-1 km=0=23=21 km_.=8=-16=14 km_0=58=56=-3 knack*=5=21=-3 knackered=5=21=-3 knackered_.=-18=8=0 knee=-29=-79=6
knee_,=-83=20=0 knee_.=91=30=-1 knee_0=-32=61=-30 knee_and=9=24=0 knee_clicks=-28=10=0 knee_is=8=-72=0 knee_keeps=77=-34=0
knee_locks=37=-24=0 knee_scope=-31=44=14 knee_was=-77=-3=-2 knees=-59=94=10 knees_,=-8=-34=-8 knees_0=-61=0=0 knees_are=33=47=-1
knew=-58=-44=-17 knife=11=12=-9 knock*=36=13=-10 knocked=36=13=-10 knocked_off=95=96=15 knocked_out=-100=-114=-1 know=22=21=-95
know_,=-15=-20=-5 know_.=-79=-106=-8 know_and=-21=-13=-2 know_how=61=56=-5 know_if=-29=-29=-18 know_me=55=36=0 know_my=-18=10=13
know_the=19=32=0 know_what=6=-6=-18 know_where=79=80=-23 know_which=-24=-21=-4 know_why=-44=-35=0 knows=-5=14=-1 krew=128=-135=-3
ks=-109=-69=-10 l=0=35=-4 l_.=0=-27=-3 la=255=189=-18 lace=-56=-31=-4 laces=82=78=0 laces_,=63=38=0 lads=30=44=-9 lady=8=20=0
lah=-29=-37=-7 lah_,=-29=-37=-7 lake=-19=-53=-24 lake_0=-30=-17=-24 lamot*=-40=-48=0 lamotrigine=-40=-48=0 lamp=-26=-26=-14
lamp_posts=-49=-51=-14 land=9=14=-12 lande*=-13=1=8 landed=-13=1=8 landed_on=-13=1=8 landi*=43=13=-1 landing=43=13=-1
lantu*=-44=-19=-5 lantus=-44=-19=-5 lap=67=59=-19 lap_0=102=94=0 laps=-81=-74=11 lapto*=-106=-78=-22 laptop=-106=-78=-22
last=-45=-12=36 last_.=-6=-13=10 last_0=-66=-97=-37 last_but=-16=-18=-14 last_climb=-53=-43=-3 last_hill=22=-39=16
last_lap=-41=-42=-15 last_legs=-17=4=-2 last_mile=-41=-55=-10 last_month=-125=5=6 last_night=128=116=41 last_one=-18=-9=-15
last_rep=-27=3=-12 last_summer=36=0=0 last_text=1=2=-14 last_time=-83=-113=-2 last_week=-30=33=-2 last_winter=3=35=0
last_year=-46=-18=-32 late=-112=-88=-12 late_,=-31=-28=-10 late_.=3=-7=14 late_0=21=1=-15 late_and=-21=-8=-1 late_finish=-23=-30=0
later=5=-5=-22 later_.=-10=-18=-22 laugh*=-8=-7=-12 laughed=14=-3=-1 laughing=-2=11=-11 laughing_0=-17=-57=0 laughing_at=34=42=-4
law=-78=-77=-2 lay=-109=-88=-70 lay_down=-109=-88=-70 lazy=-15=-30=-9 lazy_.=-12=-30=-8 lb=-11=-14=-8 lead=-47=-40=3
lead_0=-26=-29=14 leafs=-85=-49=0 leaki*=4=50=-19 leaking=4=50=-19 leaking_oil=-23=-71=-19 leani*=28=34=-3 leaning=28=34=-3
learn*=-31=-25=-19 learned=-31=-25=-19 learned_my=1=19=0 leave=-49=-8=-12 left=-2=-19=-29 left_,=51=58=-6 left_.=78=-95=-13
left_arm=31=58=14 left_calf=48=-94=0 left_eye=20=38=0 left_foot=7=39=0 left_hand=19=48=-3 left_in=6=-49=-19 left_lace=-69=-27=-4
left_leg=37=-21=0 left_shoulder=24=40=0 leg=95=44=-19 leg_,=30=-84=0 leg_.=66=-135=-8 leg_and=17=-41=0 leg_at=-33=-18=0
leg_day=-119=-14=0 leg_dey=20=106=0 leg_from=13=-17=0 leg_is=20=-213=0 leg_on=-50=8=-1 leg_with=1=-56=0 legs=-75=-39=-13
legs_!say=-52=-23=-5 legs_,=24=13=0 legs_.=13=-53=-11 legs_0=-5=-23=35 legs_?=42=22=0 legs_a=12=-15=-3 legs_after=-18=-17=2
legs_and=1=-57=-7 legs_are=-93=-122=4 legs_but=-70=-19=-3 legs_feel=-116=-76=-22 legs_fine=7=20=9 legs_gave=-23=-7=0
legs_getting=-50=-71=-3 legs_have=-14=-98=0 legs_heavy=-63=-24=0 legs_like=34=75=0 legs_off=-42=-23=-2 legs_ok=34=64=0
legs_on=20=24=0 legs_say=-22=-8=0 legs_so=30=-6=0 legs_strong=-35=6=-13 legs_they=-28=-25=-5 legs_went=39=36=-7 legs_were=62=97=6
legs_wo=24=10=-2 leh=25=107=-6 less=-104=-6=0 lesso*=-30=-22=-19 lesson=-31=-25=-19 let=-26=-61=62 let_me=-37=-2=-10
lette*=167=173=108 letter=38=34=53 letters=129=139=56 level=-39=-4=15 lie=170=84=-11 lie_down=87=81=0 lie_flat=76=89=-11
life=11=19=9 life_,=-38=-18=11 life_is=-29=-28=22 life_support=-15=-37=-40 lift=-39=44=-9 lift_my=75=-69=-5 lift_the=0=89=0
light=-7=-46=-19 light*=52=42=46 light_headed=119=-32=-5 light_jog=-20=-29=-7 lighter=43=63=50 lights=23=2=-5 lights_.=-70=-53=0
lights_out=19=-10=0 like=176=179=-73 like_0=-94=-77=0 like_a=33=7=-29 like_an=-70=-89=-10 like_balloons=43=34=0
like_being=27=-10=-16 like_black=17=-57=0 like_coca=14=-21=0 like_coffee=89=133=-2 like_cola=-57=32=0 like_concrete=-32=-20=-19
like_crazy=-32=-18=-1 like_death=-18=-56=-18 like_i=-44=-72=-47 like_it=-20=71=-1 like_jelly=-41=-52=-4 like_lead=-64=-63=-12
like_mad=49=79=8 like_my=-27=8=-18 like_sausages=4=10=0 like_someone=126=122=-18 like_strong=76=-42=0 like_tar=0=-15=0
like_tea=28=-76=0 like_the=7=61=-29 like_they=24=28=-3 like_wood=-22=-31=0 limbs=90=-47=0 limit=-11=-12=-2 limp=48=24=-3
limpe*=-42=-8=-15 limped=-42=-8=-15 limpi*=41=-60=-17 limping=41=-60=-17 line=-9=-14=-12 line_,=-60=-43=0 line_.=57=87=13
line_0=15=47=-10 line_going=13=74=0 lined=52=62=52 lined_up=52=62=52 lines=-112=-73=-1 link=-40=-36=-13 lip=-31=5=0 lips=87=94=-9
lips_are=31=15=0 lips_have=29=34=-6 liste*=-26=-10=-7 listening=-32=-12=-7 listening_to=-32=-12=-7 lithi*=-119=-71=-65
lithium=-119=-71=-65 lithium_for=-8=6=-13 litre*=-17=15=8 litres=-17=15=8 litres_.=-18=-27=-5 litres_and=26=21=0 litres_of=37=6=0
littl*=32=-35=-5 little=32=-35=-5 little_,=33=-4=0 live=-20=-26=-38 liver=-47=-69=-60 liver_disease=24=-18=0 livin*=35=22=28
living=35=22=28 living_.=33=28=28 living_the=-38=-53=-38 load=55=18=30 load_of=48=44=30 loads=25=-36=-9 loads_,=-8=-29=-2
loads_and=9=38=-3 loads_of=8=-81=-2 loads_on=-46=-38=-3 lobst*=-45=-15=0 lobster=-45=-15=0 locke*=50=-21=-10 locked=47=-28=-10
locks=66=-30=0 locks_and=30=-24=0 log=-13=6=14 log_0=17=18=0 lol=-215=-180=-118 lol_,=-76=-71=-5 lol_.=87=77=-79 lol_0=-24=15=-38
lol_after=-21=1=-12 lol_and=-49=-38=-17 lol_i=45=41=8 lol_no=-109=-117=0 lol_so=9=13=-2 lolly=-29=-26=0 lolly_.=-33=-12=0
londo*=-58=-38=0 london=-58=-38=0 long=-6=6=35 long_.=29=25=0 long_one=-86=-92=-14 long_over=-23=-17=-3 long_run=58=7=-11
long_shift=17=-8=0 longe*=46=64=68 longer=46=64=68 loo=-27=-95=-2 loo_,=0=-39=0 loo_and=19=-42=0 loo_trips=-83=16=0
look=176=128=84 looke*=17=33=68 looked=17=33=68 looked_at=-4=66=71 looki*=70=118=72 looking=70=118=72 looking_at=69=103=20
looks=264=71=-24 looks_awful=18=26=0 looks_like=67=24=0 loop=-5=4=-19 loose=-19=-25=-3 loose*=-47=2=0 loose_,=-36=-19=-3
loosened=-47=-2=0 lopsi*=29=47=0 lopsided=29=47=0 losin*=46=15=-5 losing=46=15=-5 losing_consciousness=-61=-53=7 lost=20=20=-32
lost_a=102=73=-21 lost_about=54=77=-12 lost_consciousness=85=103=0 lost_feeling=-39=32=0 lost_for=-80=-85=0 lost_my=-110=-86=-11
lost_on=-13=-26=-6 lost_the=-13=-21=18 lot=53=100=9 lot_.=106=146=5 lot_but=-26=-94=14 lot_of=-11=41=-4 lots=-16=-62=-3
lots_of=-16=-62=-3 love=51=71=7 love_it=5=25=-33 loved=16=-16=-15 loved_it=16=-16=-15 lovel*=-33=-40=-20 lovely=-33=-40=-20
lovely_.=-13=-26=0 lovely_0=73=42=-7 low=27=-35=6 low_on=36=-16=0 low_salt=19=15=0 low_sodium=-43=-22=8 lower=-23=-106=12
lower_leg=20=-43=0 luck=-27=-10=-1 luft=120=141=-45 lump=53=-89=-3 lump_in=46=-14=0 lump_on=5=-16=-3 lunch=93=60=47
lunch_,=41=-11=4 lunge*=43=24=-3 lunges=43=24=-3 lungs=25=41=-13 lungs_burning=-36=-3=0 lungs_feel=75=95=-2 lungs_on=-5=-28=0
lungs_were=-7=-15=5 lying=68=36=0 lying_down=69=-62=0 lying_in=-76=-42=0 ma=183=171=-6 machi*=-12=2=0 machine=-12=2=0
mad_,=45=40=0 mad_0=-17=1=0 made=-38=-19=6 made_me=-35=-14=0 magic=-69=-42=0 make=56=92=-23 make_myself=-71=-78=-15
make_out=115=134=-7 makes=-45=-38=-18 makes_me=-45=-38=-18 makin*=11=16=-1 making=11=16=-1 making_a=11=16=-1 mam=2=-24=-11
man=-127=-44=-5 man_,=-56=-58=-1 man_flu=0=28=0 manag*=-34=-29=-15 managed=-28=-25=-2 managed_0=-14=7=0 mans=-16=35=-4
mans_birthday=-16=19=-4 many=49=78=62 map=10=-1=0 marat*=41=-112=-8 marathon_,=4=27=-4 marathon_.=42=105=2 marathon_?=-44=-57=0
marathon_and=27=32=0 marathon_legs=-14=0=0 marathon_lol=15=-2=0 march=-109=-76=-18 march_,=-17=-34=-3 march_.=-41=-24=-4
mark=113=47=0 marki*=-58=-60=-12 marking=-58=-60=-12 marking_up=-68=-65=-4 marsh*=92=73=-18 marshal=48=28=-12 mass=-98=-84=-3
massi*=-53=-27=19 massive=-53=-27=19 match=-103=-112=-8 mate=-8=34=27 mate_,=-26=-27=33 mate_.=-11=-7=-21 mate_collapsed=19=16=-1
mate_is=-14=-15=0 mate_says=27=14=-2 mate_was=14=1=16 mates=45=54=30 mates_say=24=43=-4 matte*=21=30=-10 matter=-20=6=-10
matter_for=-43=-18=-6 max=-16=13=-1 may=-57=-35=1 may_.=11=25=41 maybe=-22=-8=5 maybe_,=-37=-35=-6 maybe_.=-6=-16=-5
maybe_0=-71=-45=17 me=48=54=-37 me_,=33=-19=-21 me_.=78=68=68 me_0=-64=-100=0 me_?=-71=-75=-3 me_a=-50=-109=-8 me_and=66=92=53
me_at=-99=-76=-2 me_by=45=49=-1 me_down=-35=-11=0 me_dry=-58=-80=0 me_fainted=-67=-60=0 me_for=-41=14=0 me_haha=-15=1=13
me_i=115=138=-13 me_in=67=-4=-11 me_left=0=-20=0 me_like=-55=-84=-12 me_lol=20=7=17 me_mad=-2=-19=-12 me_my=-57=-68=-21
me_nothing=-111=-92=0 me_now=9=16=-10 me_off=-37=1=3 me_on=52=40=-20 me_out=-6=8=-10 me_over=-50=-34=27 me_palpitations=-7=25=0
me_the=43=85=-11 me_to=-60=-104=28 me_today=-52=-51=27 me_up=-107=-56=-4 me_with=-21=-21=0 meals=-72=-88=-16 mean=1=-41=1
mean_.=3=7=21 mean_?=28=7=-16 means=16=12=-3 meant=4=-15=-5 med=-36=-17=-35 medal=-78=-103=-30 medal_.=-23=-48=-15 medic=58=102=-1
medic*=67=99=-33 medical=33=62=-33 medics=33=37=0 medics_had=-126=-105=0 meds=-17=-5=4 meeti*=-106=-85=-1 meeting=-37=-55=-1
meh=-5=18=-1 melte*=-43=-41=-3 melted=-43=-41=-3 memor*=-43=-51=0 memory=-43=-51=0 menta*=9=10=-7 mental=9=10=-7
mental_.=-15=-25=-1 menti*=-52=-55=0 mention=-52=-55=0 mess=3=-12=0 mess_0=3=-12=0 messa*=-24=-2=-26 messages=-24=-2=-23
metal=15=-6=-19 metal_valve=15=-6=-19 metat*=23=-62=-5 metfo*=-46=-6=0 metformin=-46=-6=0 metri*=-17=-7=-7 metric=-17=-7=-7
mg=-54=-62=-48 mi=38=76=-5 mid=70=107=-28 mid_run=-2=14=-12 mid_sentence=41=28=-2 middl*=12=35=-18 middle=12=35=-18
middle_of=-17=6=-6 midge*=-57=-33=-21 midges=-57=-33=-21 midni*=-20=-13=-17 midnight=-20=-13=-17 midnight_.=-3=-8=-13
might=-3=-38=-5 migra*=51=48=-14 migraine=56=50=-14 mild=-28=-10=-7 mile=20=13=-5 mile_.=-62=-54=-10 mile_0=18=4=-4
mile_lol=-40=-41=0 miler=3=-30=-5 miles=43=-38=-4 miles_,=24=-18=0 miles_0=-9=-33=0 miles_in=2=13=0 milk=10=52=-2 milk_.=21=23=-2
min=69=81=-13 min_,=51=62=0 min_.=-21=-15=-3 min_0=-5=-18=0 mind=4=82=0 mins=-11=22=-7 mins_,=23=113=0 mins_.=-14=-35=0
mins_after=33=0=0 mins_and=3=16=0 minut*=104=78=-11 minute=-29=-65=-18 minute_,=-39=-45=-12 minute_.=-51=-25=12 minute_0=-25=-59=0
minute_and=-42=-30=0 minute_in=66=108=0 minute_they=39=25=-5 minutes=133=143=7 minutes_,=0=-16=0 minutes_.=24=21=-1
minutes_and=16=43=-1 miss=47=50=63 misse*=5=-2=-13 missed=5=44=-13 missed_the=-39=-1=0 missi*=99=119=-15 missing=99=119=-15
missing_beats=8=-38=0 missu*=29=37=-1 missus=29=37=-1 ml=-87=-70=-4 ml_.=-11=-5=0 momen*=36=34=0 moment=36=34=0 monda*=0=2=-36
monday=-14=-9=-22 monday_,=-22=-37=-2 monday_.=-14=19=-20 mondays=14=11=-14 money=-4=-15=0 money_for=-4=-15=0 monit*=22=23=0
monitor=22=23=0 monitor_died=22=23=0 month=-23=-42=-13 month*=-29=-3=-1 month_,=-56=-57=1 month_.=91=-24=-3 month_0=-51=1=0
month_old=45=29=-6 months=-29=-3=-1 months_.=-26=19=-1 moon=-29=-5=-7 moon_.=25=4=5 moor=-53=-57=0 moor_,=-38=-45=0 more=29=32=19
more_,=21=36=64 more_.=40=68=70 more_every=0=-24=-9 more_than=-51=44=-30 morni*=-10=-37=-52 morning=34=13=-29 morning_,=41=66=-16
morning_.=25=2=3 morning_0=50=29=0 morning_after=23=-2=0 morning_and=-8=-35=-4 morning_cannot=-30=-23=0 mornings=-44=-50=-23
mornings_.=-32=-25=-36 most=9=39=14 mouth=-2=27=-1 mouth_,=75=69=0 mouth_.=49=48=-3 mouth_has=58=50=-2 mouth_is=21=19=0
mouth_on=-105=-69=3 move=-45=11=0 move_my=67=80=-5 moved=-42=-72=3 moved_it=-26=-49=3 much=-36=-25=2 much_,=59=30=-13
much_.=91=47=-35 much_as=-76=-40=0 much_do=-35=-35=0 much_in=40=18=0 much_water=10=23=-2 mud=-85=-17=0 muddl*=39=66=5
muddled=39=66=5 muddled_.=42=50=0 muddled_and=51=80=0 muddy=-50=-56=-4 muddy_.=-47=-38=-4 mum=-12=-39=8 mum_is=-19=4=-10
mum_says=-43=-52=-2 mumbl*=49=70=-1 mumbling=49=70=-1 mums=-29=-34=-3 murde*=28=1=-16 murder=25=17=-12 murder_a=-15=-20=0
murdered=4=-16=-4 muscl*=40=-10=-16 muscle=59=103=-4 muscles=-18=-114=-12 muscles_0=-24=57=10 muscles_are=29=3=-4
muscles_so=-7=-18=8 muscles_swollen=10=-36=0 mush=-29=-72=0 mush_after=-37=-47=0 mush_with=-26=-8=0 muske*=-8=-16=15
muskelkater=-8=-16=15 must=4=34=-8 my=23=20=20 my_0=-48=-4=0 my_account=-73=-79=-32 my_achilles=-19=-63=-1 my_ankle=-16=-28=-3
my_appendix=0=-38=-6 my_arm=30=85=25 my_arms=65=67=150 my_baby=11=-1=-13 my_back=-1=-11=0 my_belly=-76=-10=0 my_bib=46=16=-8
my_bike=89=104=-8 my_body=42=54=-7 my_boss=-10=-26=-2 my_bottle=2=-17=-1 my_brain=25=16=0 my_breastbone=69=94=-3
my_breath=-132=-153=-10 my_breathing=14=44=-12 my_brother=-30=-23=-4 my_bum=-50=-21=-3 my_calf=63=0=-17 my_car=-112=-117=-1
my_cardiologist=-51=-50=-5 my_cheek=6=-14=0 my_chemo=-21=74=-8 my_chest=143=95=-14 my_chin=84=104=-4 my_collarbone=-2=-32=-4
my_cousin=-16=-25=0 my_cup=4=22=0 my_dad=-13=-28=-1 my_data=-50=-45=-56 my_daughter=86=14=1 my_desk=33=-39=-9 my_doctor=-31=-12=-8
my_dog=76=132=119 my_ears=6=-47=-2 my_elbow=-21=-2=0 my_enemy=-21=-15=0 my_epipen=126=130=-9 my_eyelids=2=14=0 my_face=39=70=-13
my_feet=42=60=-9 my_finger=-56=-33=-6 my_fingers=-39=-26=0 my_first=-54=-34=-2 my_flatmate=-68=-56=-2 my_friend=75=83=26
my_front=29=57=-10 my_garmin=-65=-28=0 my_gel=21=-15=0 my_gloves=-16=-15=-25 my_grandad=-53=-63=0 my_grip=-6=10=0
my_groin=19=-8=-1 my_hand=53=-11=45 my_hands=-13=-36=-2 my_head=72=32=-21 my_heart=15=49=8 my_heel=19=-31=-37 my_hip=35=-19=0
my_history=-18=6=7 my_hr=-15=-12=-5 my_husband=22=-9=-16 my_jaw=19=53=-4 my_keys=-44=-30=-4 my_kidneys=13=-22=4 my_kids=40=53=32
my_kit=-6=0=60 my_knee=84=-45=-1 my_knees=4=35=-10 my_laces=26=21=0 my_last=13=-6=27 my_left=8=28=-5 my_leg=99=3=-1
my_legs=110=68=8 my_lesson=1=19=0 my_life=-18=-18=-42 my_lips=-43=-68=0 my_liver=-30=-41=-24 my_lower=19=24=0 my_lungs=0=-41=3
my_mam=-4=-10=-7 my_mate=122=105=-16 my_mates=34=58=30 my_mouth=-10=54=19 my_mum=-6=-29=29 my_muscles=8=-19=-28 my_nails=46=61=-3
my_name=-5=14=-1 my_nan=-23=-4=14 my_neck=-28=-6=-16 my_neighbour=-2=12=0 my_night=28=59=-1 my_nose=-186=-173=0
my_number=-42=-47=-26 my_own=51=82=-19 my_pace=-77=-72=0 my_page=-34=-29=-15 my_pal=-10=-8=-8 my_partner=51=44=-14 my_pb=32=3=-7
my_pee=38=-40=-7 my_period=-88=-11=-5 my_periods=76=-1=-2 my_plan=33=10=0 my_poo=18=40=-5 my_pulse=65=64=-2 my_pump=-29=0=0
my_quads=61=17=-3 my_ribs=-5=46=-2 my_right=-182=-59=-3 my_rings=17=14=-1 my_run=15=19=56 my_running=10=49=-12 my_shift=-62=-65=0
my_shin=36=-82=-21 my_shirt=-52=-80=0 my_shoes=2=-14=0 my_shoulder=16=23=-14 my_side=14=18=21 my_sister=93=55=21
my_skin=-95=-35=-7 my_skull=26=44=0 my_son=-83=-70=16 my_soreness=-12=-5=-2 my_sorry=-62=-74=-46 my_speech=3=12=0
my_splits=-43=-32=-4 my_stool=42=-30=0 my_street=29=21=-14 my_swollen=-48=-1=-1 my_tablets=100=99=88 my_teens=-71=-59=-7
my_thigh=32=39=-15 my_thighs=13=35=94 my_throat=93=126=0 my_ticker=25=129=-4 my_time=-128=-167=-2 my_toe=-66=-61=12
my_toenail=22=26=23 my_toes=-54=-78=0 my_tongue=-5=-8=-17 my_training=-57=-84=-10 my_twenties=-126=-105=-6 my_uncle=-27=-52=-6
my_urine=42=-6=-2 my_vest=37=43=0 my_vision=51=-63=-1 my_voice=-31=-36=-6 my_watch=102=114=-18 my_water=-76=-44=0 my_wee=95=29=-4
my_whole=48=58=13 my_wife=-59=-48=-14 my_words=63=49=-4 my_wrist=-74=-123=-13 mysel*=51=77=132 myself=51=77=132 myself_,=-28=0=11
myself_.=65=61=16 myself_again=-26=-6=13 myself_and=26=18=-3 myself_going=-22=-36=-25 myself_on=49=68=14 myself_sick=-71=-78=-15
myself_with=33=-6=-11 n=-17=-2=-5 n_0=-17=-2=-5 na=51=35=-1 nah=-11=-9=-12 nail=45=-34=-8 nail_,=45=-34=-8 nails=58=84=-5
name=9=15=-2 name_.=23=22=-2 name_and=40=48=0 names=85=86=-16 nan=-38=-20=12 nan_had=27=-5=12 nap=-91=-30=-8 nappe*=12=30=0
nause*=96=118=0 nauseous=80=110=0 nauseous_,=39=36=0 nd=-53=-23=0 near=33=41=0 near_the=33=41=0 nearl*=14=10=9 nearly=14=10=9
nearly_died=33=18=0 nearly_fainted=57=-15=0 nearly_fell=4=-67=0 nearly_gone=-27=-20=-6 nearly_had=-22=-1=-4 nearly_killed=17=16=0
nearly_passed=-16=-101=-3 nearly_went=13=57=25 neck=16=15=-13 neck_,=10=22=0 neck_.=-33=-11=-11 neck_and=-6=27=-1
neck_from=-20=-3=5 neck_is=33=90=-5 neck_stiff=-3=20=0 necke*=21=15=0 necked=21=15=0 need=-136=-127=-55 need_0=-67=-57=-1
need_a=-65=-48=-16 need_new=-19=-20=-2 need_to=-32=-9=-15 neede*=-108=-95=-6 needed=-108=-95=-6 needed_the=14=0=0
needl*=-33=-36=-4 needles=-33=-36=-4 needs=44=46=18 negat*=-30=-33=-9 negative=-30=-33=-9 neigh*=-1=-13=-3 neighbour=-34=-40=-1
neighbours=33=27=-2 neighbours_dog=6=51=-2 nephr*=-84=-14=-7 nerve*=-36=-25=-11 nerves=-36=-25=-11 nerves_0=-39=0=0 nettl*=-65=0=5
nettle=-76=26=5 nettles=11=-26=0 never=2=-30=-47 never_!again=-82=-76=20 never_!been=-35=3=-12 never_!bothers=-2=15=-7
never_!fainted=-22=-31=-22 never_!felt=25=-60=-12 never_!had=71=51=3 new=-91=-47=-7 new_.=-42=1=-2 new_gel=61=79=0
new_ones=-19=-20=-2 new_pb=9=20=0 new_plan=-57=-81=-5 new_shoes=29=22=20 new_trainers=-24=-31=-6 new_watch=-57=-54=0 news=-2=28=-1
next=128=115=-15 next_month=-51=-11=-2 next_thing=36=24=-14 next_to=80=69=9 nice=-62=-50=-27 nicel*=-61=6=0 nicely=-61=6=0
nie=168=190=34 niggl*=-35=50=0 niggle=-53=1=0 night=68=-94=23 night*=-18=-29=-7 night_,=-24=-15=92 night_.=52=-79=-43
night_0=8=117=-2 night_and=10=-86=7 night_at=17=27=-6 night_for=-24=-4=0 night_in=70=7=-1 night_shift=9=37=-5
night_shifts=-36=-28=-6 night_so=3=25=-6 night_sweats=36=-24=0 night_with=80=-17=-5 nightmare=-60=-58=-2 nights=45=29=-5
nights_this=-53=-18=-5 nil=-24=-15=-1 nil_,=0=-21=-1 nine=-108=-74=-9 nine_hours=-18=-33=-2 nippl*=-2=78=0 nipple=35=102=0
nite=55=6=-1 no=128=77=11 no_!0=-29=-8=-20 no_!appetite=61=-40=0 no_!blood=-26=-8=-9 no_!bother=-54=-5=-4 no_!chest=25=9=0
no_!dark=-29=-18=-6 no_!data=19=21=-4 no_!dizziness=-40=-46=-5 no_!headache=-8=-28=4 no_!issues=8=32=-2 no_!knee=-14=-9=-1
no_!memory=40=49=-1 no_!more=-25=-10=-29 no_!pain=-46=-91=-5 no_!palpitations=-43=-16=-15 no_!pee=30=-25=0 no_!point=-38=-33=-31
no_!problems=-25=-31=-3 no_!pulse=30=28=-4 no_!reason=45=38=-11 no_!run=-34=-37=-30 no_!running=-28=-23=-1 no_!salt=-11=-6=-4
no_!seizure=-41=-59=-7 no_!sense=15=9=0 no_!soreness=27=-7=-7 no_!strength=53=-57=-6 no_!sweat=38=30=-9 no_!swelling=-66=-29=-9
no_!time=-59=-68=-8 no_!trouble=-38=-44=-10 no_,=-46=-32=-3 no_.=-89=-38=-5 no_clue=10=2=0 no_idea=-37=-16=4 no_joke=28=53=119
no_one=-8=47=76 no_sleep=-70=-61=14 nobod*=131=136=129 nobody=78=55=78 nobody_!would=50=61=74 noise=11=16=-1 non=69=79=-33
none=-29=-55=-12 none_!of=-18=-34=-10 none_,=-7=22=0 nonse*=40=24=0 nonsense=40=24=0 nonsense_and=25=15=0 noo=-20=51=-23
noon=-19=46=-2 nope=-38=-32=-6 norma*=-15=25=0 normal=-91=-37=0 normal_,=1=-17=-8 normal_.=-49=-66=-12 normal_?=156=158=0
normal_color=-84=28=0 normal_for=49=94=0 normal_in=-71=-84=-1 nose=-76=4=0 nose_,=-87=-110=0 nose_0=11=14=0 nose_bleed=-6=-12=0
nose_bleeding=29=39=0 noseb*=46=23=-15 nosebleed=34=19=-13 not=237=203=-24 not_!0=-26=-24=-5 not_!a=-56=-72=0
not_!answer=58=63=-16 not_!answering=14=21=1 not_!ask=-88=-46=11 not_!been=67=-46=-5 not_!bleed=-16=-22=-5 not_!bother=-18=-29=3
not_!bothered=-67=-16=-2 not_!breathing=98=107=-4 not_!care=-70=-88=-64 not_!clot=25=58=-3 not_!confused=-46=-38=-14
not_!dizzy=-28=-50=-28 not_!do=49=54=45 not_!drink=-18=24=0 not_!faint=-19=-10=-3 not_!fall=-30=-71=-9 not_!fancy=-31=-41=-6
not_!feel=10=44=-5 not_!find=7=9=-17 not_!fit=9=21=-3 not_!for=25=43=63 not_!had=-43=-67=-24 not_!have=14=4=61 not_!here=75=80=37
not_!hold=-19=-36=-2 not_!hurt=-90=-35=-2 not_!in=-66=-54=0 not_!joking=47=39=64 not_!lift=15=-16=-2 not_!like=59=30=-27
not_!make=12=18=-16 not_!making=71=78=-24 not_!me=-46=-35=-16 not_!move=-26=-16=-15 not_!muscle=-1=10=0 not_!obey=8=29=-3
not_!open=-13=-5=-21 not_!peed=39=-31=-4 not_!pregnant=-31=-57=-7 not_!recognise=59=62=-29 not_!responding=15=7=-10
not_!run=5=22=0 not_!see=10=10=18 not_!sick=32=8=9 not_!sore=3=-15=-19 not_!start=-66=-37=13 not_!straighten=18=6=-3
not_!sweating=33=41=-9 not_!swollen=-61=5=-15 not_!sync=-76=-82=-3 not_!text=3=25=42 not_!the=16=-129=-5 not_!there=53=22=-15
not_!touching=50=40=-16 not_!understand=36=38=-39 not_!wake=3=41=15 not_!want=0=-19=0 not_!with=31=60=-15 not_!work=-44=-47=-15
not_!working=7=25=0 not_!worth=10=15=2 not_.=-74=-75=0 not_better=22=9=-27 not_come=19=1=58 not_getting=-118=-16=0
not_go=82=-13=72 not_going=46=63=-2 not_know=43=30=-66 not_remember=42=26=-14 not_right=15=-203=0 not_stop=46=64=-55
not_sure=-30=-37=-11 not_too=-47=-37=-1 notes=-41=-5=35 nothi*=2=32=-48 nothing=-37=-24=-48 nothing_!and=82=79=-15
nothing_!bad=-42=-39=0 nothing_!comes=42=-4=0 nothing_!happened=-60=-69=-2 nothing_!like=33=44=0 nothing_!new=-107=-11=0
nothing_!since=-58=-41=-2 nothing_!to=-21=-22=-5 nothing_!wrong=-15=-22=-4 nothing_,=9=21=-4 nothing_.=79=108=-9
nothing_really=-24=-12=-1 notic*=88=84=62 noticed=20=-8=-2 noticed_my=13=66=0 novor*=-48=-16=-1 novorapid=-48=-16=-1
now=79=102=-22 now_,=-12=10=3 now_.=-42=-57=-21 now_0=-24=-28=0 now_?=-50=-52=-3 now_and=-2=-29=-17 now_cannot=5=25=-1
now_he=75=57=0 now_i=77=150=38 now_it=26=59=0 now_my=48=86=-8 now_so=15=34=0 now_vomiting=13=18=0 nowhe*=10=34=-1 nowhere=10=34=-1
nowhere_.=-9=-27=0 nowt=-43=-14=-14 numb=31=22=-3 numb_,=10=64=0 numb_.=24=48=0 numb_after=-169=-156=0 numb_and=19=77=0
numb_from=-20=0=0 numb_with=-26=-15=0 numbe*=-5=-30=-2 number=79=80=12 number_of=-53=-32=0 numbers=-36=-28=-14
numbers_mean=-3=-9=-14 numbn*=23=15=0 numbness=23=15=0 nurse=6=-29=-9 nurse_,=-48=-9=-4 nurse_and=17=44=-4 nursi*=-10=-23=-11
nursing=-10=-23=-11 nursing_my=-10=-23=-11 nuts=-35=63=0 nuts_,=-43=-29=0 nuts_.=41=79=0 o=80=153=0 obvio*=-45=-50=0
obviously=-45=-50=0 octob*=-39=-20=-11 october=-39=-20=-11 odd=14=22=0 odd_.=10=37=0 of=58=7=40 of_0=96=-9=-5 of_a=19=33=-27
of_anything=-86=-62=0 of_bed=122=19=0 of_blood=-54=-54=-14 of_breath=-47=-69=-2 of_chest=-35=-27=0 of_coke=-20=-56=3
of_course=-7=15=-5 of_each=-25=-9=0 of_ending=17=22=20 of_everything=12=17=54 of_fresh=-70=-96=-1 of_her=-30=-66=-24
of_hills=21=-6=10 of_hospital=-32=-45=16 of_iron=30=-8=-4 of_it=35=128=40 of_life=79=72=55 of_living=45=56=38 of_luck=-27=-10=-1
of_me=-13=51=-18 of_my=162=28=-30 of_nowhere=30=44=-1 of_one=26=23=-3 of_paracetamol=27=26=69 of_pills=82=99=86 of_puff=94=109=0
of_pus=27=-51=-2 of_rain=4=-15=0 of_red=69=-32=0 of_rust=10=-8=-2 of_sleep=-23=-13=-9 of_spuds=27=34=0 of_tea=-43=-16=0
of_ten=-63=-60=-1 of_that=17=14=-12 of_the=-62=-50=-57 of_this=-70=-79=-69 of_those=3=16=0 of_water=72=40=-6 off=42=32=-24
off_,=26=29=-2 off_.=52=84=-18 off_0=8=12=-2 off_a=-11=20=-7 off_and=-15=-3=-38 off_by=12=39=0 off_for=-145=-60=-4 off_if=75=58=68
off_in=26=-55=-11 off_like=5=17=0 off_lol=-18=-19=15 off_me=-42=-95=0 off_my=77=62=-6 off_the=59=65=-20 off_till=-22=-9=-6
off_without=3=10=6 offic*=-63=-62=-2 office=-63=-62=-2 office_,=-72=-58=0 oil=-23=-71=-19 ok=-114=-104=-18 ok_,=-3=-26=10
ok_.=-46=-44=37 ok_0=-53=-62=-2 ok_and=-27=3=-14 ok_for=-24=-12=-3 ok_heart=3=-31=0 ok_i=-44=-11=7 ok_my=-12=5=-1 ok_now=44=37=0
ok_to=23=32=0 ok_today=32=43=0 old=-140=-98=-2 old_.=59=50=15 old_age=-12=2=-3 old_man=-56=-58=-1 on=2=-27=-22 on_,=166=164=135
on_.=66=131=46 on_0=26=33=33 on_a=33=32=-42 on_about=-27=-24=-17 on_an=93=-6=-4 on_and=40=-74=7 on_apixaban=-39=-24=-1
on_bisoprolol=-2=10=-8 on_blood=-86=-58=61 on_both=-39=-47=-7 on_call=-25=-49=-10 on_coffee=-79=-90=-9 on_dad=7=-7=-11
on_dialysis=-24=-5=0 on_elden=-87=-38=-2 on_eliquis=36=40=-3 on_every=89=43=0 on_fire=-43=-13=-6 on_for=-6=6=-17
on_happiness=-23=-17=-4 on_holiday=25=50=-30 on_ice=-16=2=0 on_in=2=25=0 on_insulin=-67=-85=-20 on_it=9=-152=-14
on_lamotrigine=-40=-48=0 on_left=7=-12=0 on_life=-15=-37=-40 on_lithium=-67=-46=0 on_long=-37=-23=0 on_me=14=-41=-31
on_monday=41=115=0 on_my=21=-21=-13 on_on=13=-107=-36 on_one=47=-45=-10 on_priadel=-16=18=-8 on_purpose=16=33=45
on_race=-79=-67=-10 on_rep=-13=-16=0 on_shift=41=85=14 on_soreness=-14=-11=-1 on_stairs=33=-24=0 on_steroids=-12=-3=-10
on_strike=52=76=0 on_sudden=-64=-35=4 on_sunday=28=68=11 on_tablets=-19=19=40 on_telly=-66=-54=0 on_that=79=152=0 on_the=21=55=-18
on_tiptoe=0=-47=-16 on_top=32=-21=-6 on_tuesday=-47=-36=-1 on_warfarin=34=64=0 on_water=-98=-94=-61 on_with=1=-40=0
once=-204=-218=-12 once_,=56=52=-18 once_at=-52=-63=12 once_in=-108=-109=-1 once_when=-61=-65=-3 one=95=32=22 one_,=13=105=-2
one_.=-47=-7=3 one_and=-23=-49=-2 one_calf=49=29=-4 one_day=-9=21=-1 one_eye=17=20=-4 one_for=26=-2=-4 one_hand=50=-6=-1
one_hour=-22=-47=0 one_is=-55=-70=0 one_kidney=-126=-56=-23 one_leg=22=-193=-8 one_lower=1=-23=0 one_minute=61=4=-14
one_pupil=11=34=0 one_side=22=-38=-8 one_since=-69=-29=-7 one_spot=-49=-63=-10 one_step=36=99=99 one_time=-90=-105=0
one_would=71=100=79 ones=-13=-86=-5 onion*=-43=-38=0 onions=-43=-38=0 only=73=23=-4 only_,=-2=13=-8 only_.=-33=25=-8
only_0=-80=-87=-14 only_a=6=-138=6 only_left=174=13=0 only_the=-60=-18=-2 oozin*=69=-30=-14 oozing=69=-30=-14
oozing_yellow=34=-19=-1 op=44=90=-5 open=4=45=25 open_.=10=12=8 open_at=-57=-70=1 open_but=3=1=-24 open_the=-15=-4=-1
or=140=68=-57 or_0=16=12=0 or_how=28=48=-4 or_so=-59=-28=-11 orang*=3=-62=0 orange=3=-62=0 orange_juice=-67=-62=0 orina=243=-49=-2
other=49=-40=-26 other*=19=9=-3 other_,=36=105=0 other_.=27=-68=-1 other_one=37=-9=0 others=19=9=-3 our=43=34=0 our_kid=-12=-9=-6
our_second=10=17=20 out=-15=22=-58 out_,=-106=-110=-11 out_.=62=77=-15 out_0=-21=-49=-10 out_after=53=63=-9 out_and=-43=-73=10
out_as=78=10=0 out_at=102=52=-7 out_but=-24=2=2 out_by=46=49=0 out_cold=61=44=0 out_for=123=129=21 out_from=23=-18=0
out_how=45=51=-4 out_i=-66=-78=-22 out_in=-3=-7=-12 out_like=-5=-91=0 out_now=-140=-163=-54 out_of=-10=-53=-51 out_on=-40=-40=49
out_once=-79=-79=-3 out_the=101=97=51 out_there=-149=-64=-6 out_to=-153=-131=-26 out_too=-108=-19=0 out_when=-65=8=0
out_where=33=37=0 out_wrong=63=69=-1 outsi*=-15=-47=0 outside=-15=-47=0 oven=-9=36=-1 over=131=165=-19 over_,=53=30=-13
over_.=115=43=41 over_0=-25=-13=0 over_all=3=17=0 over_and=101=38=10 over_at=27=21=0 over_by=-41=-32=-24 over_me=92=91=-4
over_my=-46=-74=0 over_now=-122=-46=-4 over_on=0=-42=0 over_the=-62=-164=-6 overd*=52=60=82 overh*=-23=-14=-9
overheated=-47=-55=-9 overheated_and=-8=-33=20 overn*=51=-79=0 overnight=51=-79=0 overnight_,=26=21=0 overnight_.=37=-29=0
own=76=122=-20 own_address=42=32=0 own_name=21=13=0 owt=105=99=-8 oxyge*=93=144=-10 oxygen=93=144=-10 oz=-20=-11=0 oz_.=-10=-8=0
pace=-92=-75=11 pace_.=7=12=14 pace_today=7=18=0 pacin*=-42=-43=6 pacing=-42=-43=6 pack=79=56=28 packe*=76=67=-4 packed=76=67=-4
pads=-10=-6=0 page=-23=-39=-15 pain=21=-60=-8 pain_,=-6=62=-15 pain_.=133=82=-6 pain_0=-10=27=0 pain_all=-147=-63=0
pain_and=59=21=0 pain_at=27=-11=-1 pain_au=-82=-5=-2 pain_between=1=29=-7 pain_deep=0=-76=0 pain_gone=-53=9=0 pain_in=-73=1=9
pain_is=36=-34=0 pain_last=31=15=-4 pain_low=46=-45=0 pain_me=-65=-53=-10 pain_of=-15=31=-7 pain_on=85=-59=-1 pain_one=-32=-67=0
pain_since=3=45=0 pain_so=-44=-13=-3 pain_when=45=86=-1 painf*=21=-65=0 painful=7=-57=0 paini*=61=104=0 paining=61=104=0
pal=-10=-8=-8 pale=-122=-5=10 pale_and=-54=-36=-10 palms=-8=-49=0 palms_,=-16=-59=0 palpi*=135=0=-36 palpitations=83=23=-34
palpitations_last=-2=-10=-9 palpitations_when=-13=-14=0 pan=25=-9=-1 panti*=-1=49=-14 panting=-1=49=-14 panting_at=-1=15=-14
panting_like=-15=5=0 paper=-14=-69=-2 paper_and=32=-35=-1 paper_cut=-91=-2=-1 parac*=20=10=40 paracetamol=20=10=40
paracetamol_and=-106=-93=-64 param*=-12=-10=-18 paramedic=13=27=-18 paramedic_,=-43=-29=15 park=40=13=13 park_.=-54=-74=18
parke*=5=16=-1 parked=5=16=-1 parked_a=9=18=-1 parki*=12=4=-2 parking=12=4=-2 parkr*=8=-16=-3 parkrun=8=-16=-3
parkrun_,=-64=-61=-1 parkrun_.=7=18=-1 parkrun_0=-12=-1=0 partn*=0=-17=-15 partner=0=-17=-15 partner_says=30=29=-12
party=31=26=-17 pass=15=31=-40 pass_out=7=14=-37 passe*=78=50=-8 passed=78=50=-8 passed_a=-16=-12=0 passed_away=-3=13=-7
passed_clean=113=99=-4 passed_everyone=-57=-70=-15 passed_out=23=5=25 passi*=42=23=-7 passing=42=23=-7 passing_out=15=156=-2
past=-46=-50=0 past_my=0=-40=0 past_the=-46=-13=0 pasta=-3=11=0 patch=42=27=0 path=-135=-124=44 path_,=-7=3=63 path_.=5=36=0
path_is=-12=-37=-12 patie*=-99=-63=-4 patient=-41=-26=-2 patient_.=8=-10=-1 patient_fainted=11=8=0 patients=-58=-37=-2
pause=-141=-8=-3 pause_0=-28=0=6 pavem*=53=84=0 pavement=53=84=0 pb=26=-44=-16 pb_.=-44=-33=-13 pb_0=54=25=0 pb_by=43=49=0
peanu*=14=13=-3 peanuts=14=13=-3 pecho=136=176=-9 pecs=11=17=0 pee=32=-79=-24 pee_,=-37=-1=-4 pee_.=-11=-28=-8 pee_and=24=-65=0
pee_is=29=-4=-5 pee_looks=26=-32=0 pee_since=3=-25=0 pee_stop=-78=-25=-3 pee_was=-47=-17=-7 peed=18=62=-1 peed_clear=-45=0=0
peein*=-3=-62=-4 peeing=-3=-62=-4 peeing_like=-86=9=-1 pen=75=66=0 peopl*=-7=-2=-37 people=-7=-2=-37 people_.=-69=-81=-20
people_are=16=17=0 people_in=19=29=0 people_kept=19=31=0 per=-42=-41=0 perce*=-95=-28=9 percent=-95=-28=9 percent_.=-77=-2=10
perfe*=-127=-100=-18 perfect=-113=-78=-8 perfect_.=-2=-13=-5 perio*=-36=13=-19 period=-78=12=-7 period_since=-92=-62=-5
periods=42=2=-13 periods_have=-21=-77=-8 periods_stopped=17=11=-2 perso*=-29=-56=0 person=-29=-56=0 pet=31=13=-3 pet_,=31=13=-3
phleg*=64=-71=-1 phlegm=64=-71=-1 phone=18=17=-9 phone_died=37=43=0 phone_in=-38=-9=0 photo=-22=-50=0 photo_0=-22=-50=0
physi*=-69=-14=-8 physio=-69=-14=-8 physio_says=-40=-62=-20 pig=-58=-45=14 pigeo*=-13=-44=-3 pigeon=-13=-44=-3 pill=65=58=0
pill_and=-1=-17=0 pillo*=45=46=0 pillow=45=38=0 pillow_0=20=4=0 pills=44=59=85 pills_.=-5=-14=7 pills_and=-1=13=-22 pin=60=37=-8
pink=110=58=-14 pink_.=-52=7=0 pink_pee=-56=-34=0 pins=-39=-21=-4 pins_and=-39=-21=-4 pint=-76=-83=-8 pint_.=-20=-20=-6
pints=24=27=0 pints_of=24=27=0 piss=53=47=0 piss_is=25=-11=0 pissi*=33=-30=0 pissing=33=-30=0 pitch=-15=-1=0 pizza=-30=-47=-2
pizza_,=-21=-26=-4 pizza_.=-8=-37=-3 pizza_was=16=24=-2 place=21=-28=-23 place_.=23=-48=-4 place_on=39=-43=-18
place_today=-56=-61=0 place_with=-51=8=0 plain=11=23=0 plan=3=-2=25 plan_,=45=72=59 plan_.=-48=-12=-19 plan_?=46=35=-3
plan_feels=-46=-62=-13 plan_to=49=40=27 plane=33=23=-9 plank=47=32=-2 plann*=-77=-51=19 planned=-48=2=-1 planned_.=-9=11=2
planning=-30=-53=19 planning_the=-72=-41=0 plast*=-78=-47=-5 plaster=-95=-68=-5 plaster_,=-11=-23=0 plaster_on=-60=-35=-5
playi*=-111=-74=0 playing=-111=-74=0 playl*=-46=-19=0 playlist=-46=-19=0 pleas*=-24=-5=-38 please=-24=-5=-38 please_,=-42=-29=0
please_.=-16=-15=-22 plenty_,=26=-25=-9 plenty_.=-5=22=16 plot=6=25=-9 plus=67=121=-6 pm_0=32=12=0 pneum*=6=16=0 pneumonia=6=16=0
pod=-52=22=0 podca*=-114=-111=12 podcast=-114=-111=12 podcast_about=-20=-23=0 point=76=9=65 point*=-13=-61=0 point_in=61=61=60
point_of=51=109=82 points=-34=-32=0 poiso*=-10=-6=0 polyc*=-33=-18=0 polycystic=-33=-18=0 polycystic_kidneys=-33=-18=0
poo=79=-42=-11 poo_is=11=64=0 pool=58=69=-1 poor=-70=-85=-20 poor_thing=1=-20=-10 pop=27=-82=-1 pop_in=27=-40=-1 poppe*=-3=24=11
popped=-3=24=11 popped_0=-53=16=0 popped_out=8=63=0 porri*=-43=-42=-10 porridge=-43=-42=-10 porridge_,=-23=-27=-10 porta*=-1=10=0
portaloo=26=15=0 posit*=10=-21=0 positive=7=-21=0 post=13=50=-7 posts=-49=-51=-14 posts_.=-23=-35=-9 pound*=47=20=0
pounding=17=-10=0 pounding_after=-57=11=0 pounding_and=3=-43=0 pounding_at=-24=40=0 pounds=31=31=0 pour=-3=4=-14
poure*=-36=-20=-19 poured=-36=-20=-19 poured_water=-29=-20=0 pouri*=53=69=7 pouring=53=69=7 power=36=14=-5 pract*=41=57=-13
prawn=55=70=0 prawn*=-34=-18=0 prawns=-34=-18=0 predn*=-7=-8=-10 pregn*=-58=-51=-40 pregnant=-64=-51=-40 pregnant_,=-68=-38=-6
pregnant_and=27=39=0 pregnant_so=6=-23=-11 press=-64=-12=-10 press*=64=53=-37 press_and=-90=-62=0 press_it=4=76=0
press_ups=-15=10=0 pressing=8=40=-10 pressing_on=0=20=0 pressure=-13=-24=-27 pressure_,=-2=-15=-3 pressure_in=30=32=0
prett*=-16=-19=0 pretty=-16=-19=0 preve*=-51=-35=-27 prevent=-16=11=0 prevention=-35=-46=-27 priad*=-16=18=-8 priadel=-16=18=-8
price=-23=-8=0 price_of=3=16=0 pride=-42=-18=-5 print*=-23=10=-26 printer=-29=-14=-26 prob=30=74=0 prob_nothing=5=75=0
proba*=82=79=0 probably=82=79=0 probl*=-51=-66=-3 problem=-57=-66=-3 problem_.=-48=-57=-3 profi*=1=22=19 profile=1=22=19
progr*=-40=-3=-6 programme=-8=13=-1 progress=-31=-16=-5 prope*=120=101=-25 proper=64=-19=-5 properly=57=120=-20 properly_,=38=21=0
properly_.=20=39=-10 proud=21=-18=1 proud_of=10=-6=4 pub=-141=-145=-13 puddl*=52=41=-8 puff=94=109=0 puff_on=38=42=0
puffe*=107=119=-14 puffed=38=43=-8 puffed_out=53=48=-2 puffed_up=39=-15=0 puffer=69=76=-6 puffer_is=34=30=-5 puffi*=-83=-30=0
puffing=-83=-30=0 puffing_like=-25=-17=0 puffing_up=-44=-7=0 puffy_,=15=-16=0 puffy_.=31=15=0 puffy_eyes=-69=-59=0
puffy_hands=5=17=0 pull=54=157=-18 pull_ups=17=28=0 pulle*=-12=32=7 pulled=-12=32=7 pulled_a=-10=-76=-2 pulled_muscle=3=-11=-4
pulse=161=3=-9 pulse_0=-64=-18=-5 pulse_is=37=-8=-2 pulse_strap=-28=0=0 pump=-36=-38=-8 pump_is=-29=0=0 pumpi*=-30=-20=0
pumping=-30=-20=0 pumping_out=-27=-34=0 pupil=2=21=0 pupil_is=24=27=0 puppy=-34=-35=19 pure=84=10=-4 pure_murder=37=45=-1
purpl*=25=-4=4 purple=25=-4=4 purple_and=1=25=0 purpo*=16=33=45 purpose=16=33=45 purpose_.=-61=-54=-32 pus=61=-92=-5
pus_,=25=-53=0 pus_.=15=-3=-2 pus_coming=0=-13=-3 push=31=-43=-17 pushi*=30=42=-3 pushing=30=42=-3 pushing_on=30=42=-3
put=126=78=-16 put_any=14=-60=0 put_down=8=-48=0 put_his=45=41=0 put_me=-48=-1=0 put_my=9=28=8 put_on=-17=7=-21 put_the=22=55=0
quads=-90=0=-31 quads_,=9=-2=-16 quads_.=-39=-17=-4 quads_0=-35=46=0 quads_are=37=-10=-12 quads_at=25=24=0 quads_on=-74=-18=-2
quads_slightly=8=-11=-1 queas*=-3=18=0 queasy=-3=18=0 quest*=100=77=-16 question=45=43=-4 queue=19=18=-1 queue_.=-32=-79=-1
queue_for=31=39=0 quick=-79=-93=-3 quick*=-27=-12=49 quick_.=-22=-14=0 quick_0=-61=7=0 quiet=-12=20=28 quite=-11=-9=0
race=23=22=10 race_,=20=64=-3 race_.=127=57=-17 race_0=53=12=0 race_and=55=-5=-6 race_day=-106=-54=-29 race_on=2=-31=-3
race_with=16=13=-3 raced=-19=29=0 racin*=-5=56=1 racing=-5=56=1 racing_and=12=63=0 racing_at=41=-18=0 racing_heart=5=-16=0
radia*=15=27=0 radio*=-34=-51=-24 radiotherapy=-34=-51=-24 rain_.=-4=1=-24 rain_0=15=-3=0 rain_was=51=25=36 raise=28=7=-4
raisi*=-16=-15=0 raising=-16=-15=0 raising_money=-4=-15=0 ramip*=-37=-28=-29 ramipril=-37=-28=-29 ran=-139=-75=16 ran_,=-13=-22=-3
ran_.=-22=-41=-32 ran_0=8=70=13 ran_a=-28=-10=-1 ran_alone=-42=-15=15 ran_at=37=24=-6 ran_heart=-18=-33=0 ran_in=-14=50=54
ran_it=4=13=-22 ran_out=13=24=21 ran_over=-18=-50=-38 ran_without=-4=20=-2 rando*=-47=-61=0 rang=33=11=-1 rash=22=-42=-10
rash_.=-8=-34=0 rash_all=-10=-27=0 rash_from=-11=15=0 rate=-60=-41=-2 rate_0=47=52=-3 rate_strap=27=3=0 rate_the=-32=-24=-9
rate_was=-48=37=-4 razor=26=-15=58 razor_blades=26=-15=58 rd=-45=3=13 rd_,=-20=11=0 rd_.=-4=1=13 react*=51=30=-6 reaction=70=50=-2
reaction_,=24=11=-2 reaction_to=45=39=0 read_an=-30=-26=-3 read_the=28=34=-2 readi*=-105=-31=2 reading=-105=-31=2
reading_a=-43=-46=12 ready=-70=-82=-45 ready_to=-21=-29=-34 real=84=129=-3 reall*=102=-30=-18 really=102=-30=-18
really_,=-24=-12=-1 really_bad=35=64=-3 really_dark=24=-4=0 really_hard=7=20=0 really_wrong=15=30=0 reckon=31=50=0
reckons=-28=-40=-9 reckons_i=-28=-40=-9 recov*=-87=-41=-34 recovered=-55=-26=-4 recovered_,=8=-17=-1 recovered_.=24=40=-2
recovered_quick=-31=-16=0 recovering=-7=-20=-8 recovering_anorexic=-7=-20=-8 recovery=-25=5=-22 recovery_,=-65=-51=-3
recovery_from=14=3=0 red=-39=22=-8 red_,=17=5=0 red_.=-30=12=-2 red_and=54=46=-1 red_as=-98=-35=0 red_blood=4=-72=-2
red_face=-149=-94=0 red_hot=-11=44=0 red_in=76=-67=0 red_line=84=13=0 red_patch=42=-21=0 red_shorts=-65=0=0 red_streaks=30=-31=-1
red_wine=-17=35=0 redne*=66=20=-2 redness=66=20=-2 reflu*=-56=-61=-3 reflux=-56=-61=-3 refre*=-22=-16=-8 refresher=-46=-44=-8
remem*=17=17=-25 remember=17=17=-25 remember_finishing=36=39=0 remember_how=27=17=0 remember_my=-53=-59=-7 remember_the=-46=-75=-1
remov*=-58=-47=-43 remove=-28=-21=-4 renal=-25=-42=-2 rep=-75=-39=-12 rep_,=25=29=5 rep_.=-42=-21=-17 rep_0=-18=-49=0
repea*=71=82=-30 repeating=47=49=-30 repor*=0=-7=-10 report=18=-2=-10 reps=-47=-54=0 reps_0=-54=-69=0 resea*=-37=-17=-27
research=-37=-17=-27 research_.=-21=-5=-18 respi*=314=371=-68 rest=100=26=17 rest_,=23=-36=0 rest_.=42=-39=3 rest_0=29=109=0
rest_?=-5=10=18 rest_and=6=40=-7 rest_day=8=18=3 resti*=-27=-42=3 resting=-27=-42=3 resting_.=-33=-34=-6 resting_heart=52=-71=0
resting_hr=-7=47=29 resting_pulse=-4=42=-4 restr*=-50=-10=10 restricted=-33=-20=3 resul*=-43=-51=0 results=-19=-26=0
results_0=-13=-23=0 resum*=-20=-30=-8 resume=-20=-30=-8 retur*=-41=-54=-6 returns=-41=-54=-6 rhabd*=20=-32=-23 rhabdo=30=-50=-23
rhabdo_.=38=-42=-16 rhabdo_?=42=12=0 rhabdo_in=55=-27=29 rhabdo_two=-12=16=0 rhabdomyolysis=-10=18=0 rhyth*=86=-108=-7
rhythm=86=-108=-7 ribs=27=86=-2 ribs_.=30=95=0 ribs_and=7=12=0 rice=-43=-43=0 right=15=-36=-21 right_,=150=189=-6 right_.=80=-70=0
right_after=47=74=0 right_at=20=-61=0 right_calf=27=-33=0 right_eye=0=24=0 right_hand=36=105=-2 right_in=50=86=0 right_leg=15=78=0
right_now=-130=-123=0 right_on=39=-36=0 right_shoe=-105=-110=-4 right_side=-78=-64=-6 rigid=7=13=-6 ring=3=23=-6 ring_.=-40=-11=-6
ringi*=52=35=0 ringing=52=35=0 ringing_,=34=45=0 rings=22=18=-9 rite=86=145=-1 river=-118=-66=-4 river_,=-79=-63=0
river_.=-15=-62=-3 rn=100=58=0 road=-50=-48=-26 road_.=-61=-74=-9 road_was=-100=-69=-2 roast*=65=-11=-9 roasting=35=33=-7
rock=82=-1=-1 rock_hard=21=-38=0 roll=-51=-13=-1 rolle*=-6=-19=-9 rolled=17=25=-9 rolled_back=16=35=0 rolled_it=-28=-45=-1
rolled_my=-51=-59=-8 roller=-23=-44=0 roof=-30=-3=-4 room=115=19=-12 room_0=-47=-10=0 room_is=75=-2=-4 root=-53=-47=0
root_,=-13=-4=0 rope=55=82=87 rotte*=11=-84=-6 rotten=11=-84=-6 rough=7=-39=0 round=96=17=-38 round*=-20=-27=-8 round_,=-2=-48=-16
round_0=-42=-29=2 round_it=28=-48=0 round_me=33=64=0 round_my=69=47=-12 round_that=-14=-5=-9 round_the=45=35=3 round_with=-17=9=0
rounds=-39=-19=-8 rounds_of=-39=-19=-8 route=-85=-78=-22 route_,=-60=-41=0 route_0=-6=6=-22 rpe=-30=-12=-23 rpe_0=-30=-11=-21
rubbe*=-26=-8=-13 rubbed=-30=-11=-13 rubbed_.=-33=-26=-4 rubbed_my=-15=6=-2 rubbi*=-23=-20=-18 rubbing=-3=-9=-17
rubbish=-20=-11=-2 rubbish_.=-22=0=0 rugby=-27=6=0 rugby_days=-36=6=0 rules=35=42=0 rumbl*=-25=-30=-1 rumbling=-25=-30=-1
run=18=-12=15 run_,=57=29=-2 run_.=61=-6=-29 run_0=-81=-40=-21 run_?=34=53=0 run_a=31=35=-11 run_after=-9=24=-3
run_again=-28=-7=-13 run_and=19=1=10 run_at=14=20=2 run_cancelled=23=28=0 run_done=-7=-28=-56 run_every=19=51=0 run_for=9=-20=-11
run_hard=-19=-11=-1 run_in=93=17=-16 run_is=42=22=82 run_it=43=-1=52 run_lol=11=-19=0 run_over=-45=-83=-20 run_the=-25=17=-1
run_then=45=38=-7 run_this=-6=-19=-4 run_to=-9=-22=-2 run_today=20=-5=-7 run_tomorrow=-53=-29=-2 run_was=-1=-15=-7
runne*=26=56=-47 runner=71=69=-4 runner_trots=63=81=0 runner_who=-58=-60=-2 runners=-46=-13=-42 runni*=86=76=13 running=41=32=13
running_,=11=53=-19 running_.=-60=-121=-43 running_0=13=-3=-15 running_?=-33=-27=0 running_a=59=18=-6 running_buddy=19=37=-8
running_fever=-41=6=-18 running_for=-50=-21=-32 running_helps=0=-2=-20 running_late=17=1=-6 running_out=27=18=-3
running_there=-16=-7=0 runny=11=14=0 runny_nose=11=14=0 runs=99=-100=-16 runs_.=-52=-19=10 runs_0=-13=-2=-10 runs_fit=-14=-5=-9
rust=10=-40=-2 rusty=66=-24=-4 s=23=13=-1 s_,=8=28=0 s_0=-37=4=0 sack=46=41=0 sack_of=27=34=0 sad=-65=-84=-8 sad_.=-56=-65=0
saddl*=65=19=0 saddle=65=19=0 said=79=91=-19 said_,=-1=7=-14 said_.=1=20=8 said_0=-53=-24=0 said_i=70=71=-32 said_my=31=-19=0
salad=-89=-66=-14 salad_last=-104=-45=-14 salt=-72=-44=-6 salt_.=-4=-18=-8 salt_0=42=30=0 salt_and=-31=-25=0 salt_diet=19=8=0
same=31=113=-52 same_again=-43=-46=-22 same_as=-36=-69=-19 same_question=45=42=0 same_thing=38=32=-11 sang=95=-35=-14
sangr*=109=36=-10 sangre=62=-24=-10 sangu*=74=83=-6 sangue=74=83=-6 sank=-10=-24=15 sat=124=226=33 sat_down=64=0=-1
sat_in=20=42=82 sat_on=7=24=-8 satur*=12=16=-2 saturday=-18=-27=-2 sauce=-48=-4=0 sauna=-50=-35=0 sausa*=4=10=0 sausages=4=10=0
sausages_,=4=10=0 saved=-21=-46=0 saw=-113=-81=-13 saw_a=-67=-77=-1 saw_it=76=132=-10 saw_stars=98=4=2 saw_the=-131=-82=0
say=34=85=-48 say_,=29=45=-6 say_.=-32=-14=-3 say_0=-3=-33=-9 say_i=81=84=-6 say_it=-25=-20=-1 sayin*=-38=-42=-17
saying=-38=-42=-17 says=124=90=-20 says_.=-18=-1=0 says_0=77=11=0 says_do=67=67=65 says_hi=-54=-25=-11 says_i=73=72=-32
says_it=-74=-123=0 says_light=-20=-29=-7 says_my=12=69=-8 says_no=0=11=-4 says_she=41=23=-1 says_the=-2=-13=-5 says_yes=-57=-28=-2
scab=-35=-3=-22 scabb*=16=17=-1 scale=-90=-83=-23 scale_again=-35=-25=-30 scan=-18=2=-7 scan_clear=-7=-15=-4 scan_was=-18=17=-3
scar=-40=-54=-1 scar_is=-40=-54=-1 scare*=28=40=25 scared=28=40=25 scared_.=10=4=5 scared_of=-35=-13=-25 scary=-59=-14=2
scary_lol=8=-12=0 scary_stuff=-27=-5=12 schla*=3=11=0 schme*=199=238=-3 schoo*=8=19=10 school=8=19=10 school_,=-101=-73=12
scope=-31=44=14 scope_was=-24=44=14 scorc*=25=48=-2 scorching=18=37=-2 scram*=17=5=0 scrambled=17=5=0 scrap*=-18=-9=0
scrat*=-22=-7=21 scratch=0=-7=-17 screa*=3=-27=12 screaming=19=-6=14 screaming_0=46=31=18 scree*=-9=-14=-7 screen=21=22=0
screens=-30=-36=-7 sea=-23=1=0 sea_air=-23=-30=0 seaso*=-64=-13=-8 season=-56=-44=-8 season_,=-56=-44=-8 seasons=-9=32=0
seasons_ago=-9=32=0 sec=39=55=-12 sec_after=-22=-1=0 secon*=25=47=1 second=-68=-67=8 second_,=-21=-24=-3 second_half=-84=-79=0
seconds=93=114=-6 seconds_.=20=14=-6 secs=63=76=-2 see=-19=54=16 see_a=-61=-58=18 see_out=2=11=-3 see_the=-75=-51=-17
seein*=46=14=-13 seeing=46=14=-13 seeing_double=55=63=-7 seeing_stars=-20=-57=-3 seeing_the=-97=-70=0 seeing_things=0=22=0
seem=27=40=-3 seem_to=27=40=-3 seize*=-41=-29=0 seized=-41=-29=0 seized_up=-41=-29=0 seizi*=-64=-47=0 seizing=-64=-47=0
seizu*=10=13=-23 seizure=10=13=-23 seizure_,=23=35=-1 seizure_.=91=99=-6 seizure_and=-86=-78=0 seizure_last=-98=-73=-10
seizure_on=-70=-84=0 seizure_today=-20=-48=0 self=127=195=141 self_out=-62=-74=-46 send=82=97=-5 send_help=94=98=-3
sense=-27=-14=0 sense_of=-27=-21=0 sent=48=55=-11 sent_from=57=36=0 sente*=124=133=-9 sentence=84=99=-3 sentence_,=16=9=0
sentences=40=34=-6 septi*=19=8=7 septic=19=8=7 serio*=41=-58=-28 sessi*=22=-9=10 session=29=13=10 session_.=-12=19=-7
session_0=50=22=21 session_at=9=15=0 session_was=-33=-53=0 set=-12=9=8 sets=-24=-7=0 sets_of=-24=-7=0 setti*=-11=-8=-2
settl*=-25=-52=-3 settled=-74=-36=0 settled_after=-11=26=0 settled_in=-48=-49=0 seven=-41=-23=-9 seven_.=-24=-2=20
seven_and=-55=-36=0 seven_hours=13=20=-5 sever*=47=-27=-3 severe=47=12=-3 shade=-54=-12=-1 shake=73=113=-21 shake*=43=99=-12
shakes=43=99=-12 shaki*=-6=-40=7 shaking=-6=-40=7 shaking_,=15=54=16 shaking_.=17=-67=0 shaking_all=32=50=-1 shaking_and=62=17=0
shaking_hands=-94=-91=0 shaking_with=19=-81=0 shaky=89=56=-7 shaky_,=45=50=0 shaky_and=50=36=0 shape*=8=-26=-3 shaped=-3=-42=-3
sharp=-44=35=-4 sharp_pain=59=28=-4 shatt*=-10=-10=-5 shattered=-10=-10=-5 shavi*=-116=-92=-36 shaving=-116=-92=-36 she=10=45=-47
she_got=-12=-20=0 she_has=-31=-53=0 she_is=6=65=38 she_just=-7=-22=-4 she_keeps=-35=-17=6 she_saw=36=24=0 she_says=30=20=-27
she_was=-35=-32=-2 sheet=91=101=0 sheet*=79=-5=-6 sheets=79=-5=-6 shift*=-34=-24=-6 shift_,=57=69=11 shift_.=4=-11=-17
shift_0=31=0=0 shift_as=15=15=-2 shift_so=-62=-65=0 shifts=-36=-28=-6 shifts_,=-36=-28=-6 shin=27=32=-35 shin_,=47=-4=-11
shin_.=13=-12=-13 shin_bone=26=-80=0 shin_hurts=3=-14=0 shin_is=4=47=0 shin_pain=30=-28=0 shin_splints=-55=-2=0 shins=-74=-46=5
shiny=26=-24=-6 shiny_and=13=-7=-2 shirt=18=36=0 shive*=77=-45=-12 shivering=20=69=-9 shivering_and=19=-54=-6
shivering_at=-44=27=0 shivering_with=19=33=0 shivers=3=-90=0 shivery=54=-25=-3 shivery_.=63=-20=-3 shoes=79=76=10 shoes_.=11=43=34
shoes_0=-6=14=0 shoes_are=-1=1=-15 shoes_in=24=48=-6 shook=6=5=-10 shoot*=3=30=0 shop=8=-59=-8 shop_0=-13=2=0 shopp*=-18=-29=-2
shopping=-18=-29=-2 short=-38=-41=-6 short*=-32=-9=-24 short_of=27=19=-4 short_run=-34=-35=19 shorts=-50=-11=-17
shorts_,=-55=-13=0 shot=-16=-47=-3 shot_0=72=28=0 shoul*=-52=-41=-51 should=-68=-86=-32 should_have=-54=-33=-11
should_i=-30=-42=-18 should_know=29=13=-2 shoulder=40=100=-17 shoulder_,=24=37=0 shoulder_blade=0=-77=0 shoulder_blades=39=63=-11
shoulders=-24=-56=-1 shoulders_0=28=-11=-1 shout*=-80=-79=-4 shouting=-52=-57=-1 shouting_my=-52=-57=-1 show=-31=-22=0
showe*=60=15=-3 shower=43=58=-3 shower_,=-28=0=0 shower_.=17=-28=10 shower_after=52=45=-1 shows=-19=20=0 shuff*=-32=-37=17
shut=-9=32=20 shut_and=6=18=0 shut_eye=-50=-56=0 siao=-25=-25=-3 sick=-64=-85=-22 sick_,=41=110=-3 sick_.=60=47=-2
sick_0=70=-15=-5 sick_after=-53=-54=-15 sick_all=-49=-11=0 sick_and=31=24=-3 sick_at=-56=-42=0 sick_in=-58=-68=-2
sick_of=-39=-34=10 sick_pace=-11=-6=0 sick_so=-61=-71=-6 sick_with=22=95=-1 sickl*=-45=-37=-26 sickle=-45=-37=-26
sickle_cell=-20=-15=-24 side=31=119=-11 side_,=57=-4=-2 side_.=34=-61=-2 side_and=33=23=0 side_of=-91=-60=-5 side_only=17=123=0
side_stitch=-38=-77=-12 side_when=0=20=-3 sight=2=15=0 signa*=-54=-59=-7 signal=-54=-59=-7 signe*=37=-9=-8 signed=37=-9=-8
signed_me=17=0=-8 silly=0=-14=-4 silly_me=-43=-45=0 since=262=58=-80 since_,=18=64=0 since_.=-52=-2=12 since_0=-204=-31=-11
since_a=18=59=0 since_and=-17=-91=0 since_birth=-92=-49=-2 since_breakfast=58=95=-33 since_i=64=-18=-9 since_last=74=-147=-16
since_mile=70=82=-15 since_morning=49=37=0 since_my=-101=-75=-6 since_noon=-14=16=-2 since_sunday=202=-33=-14 since_ten=28=37=0
since_that=30=60=0 since_the=331=31=18 since_tuesday=-115=-109=-11 since_two=40=10=0 since_yesterday=32=-72=-5 singl*=10=17=-4
single=10=17=-4 sinus*=72=82=22 sinuses=72=82=22 sip=8=19=0 sir=116=135=7 sir_,=6=-47=-1 sir_.=72=83=10 sir_i=10=-4=0
siste*=50=26=60 sister=50=26=60 sister_in=-10=-11=-2 sister_is=33=50=0 sit=7=126=0 sit_up=40=49=0 site=-37=4=-4 sits=9=16=0
sits_at=9=16=0 sitti*=4=27=-15 sitting=-4=-16=-15 sitting_here=0=-85=-2 sitting_in=-54=-14=-1 sitting_on=37=69=-12 six=-64=-21=-14
six_.=46=44=0 six_hours=-24=-12=-2 size=73=10=-14 size_0=-63=-46=0 size_of=97=52=-14 skin=114=74=-38 skin_,=-15=-42=-17
skin_around=13=-111=-6 skin_is=18=71=-1 skin_on=15=-3=-3 skinn*=-12=28=0 skinned=-12=28=0 skip=10=30=-4 skip_the=16=42=0
skipp*=3=-143=-5 skipped=25=-35=-3 skipped_the=-19=0=-1 skipping=-21=-108=-2 skipping_beats=13=-1=0 skull=26=44=0 sky=-86=-45=-25
sky_.=-25=15=-16 slapp*=30=-6=-5 slapping=30=-6=-5 slaps=31=3=0 sleep=-7=10=19 sleep*=-56=-9=-6 sleep_,=-49=-10=-28
sleep_-=13=18=0 sleep_.=55=30=24 sleep_0=-30=49=0 sleep_and=-69=-64=3 sleep_cos=-20=-14=-4 sleep_for=-22=-15=0 sleep_i=-53=-51=0
sleep_like=-33=-57=-29 sleep_no=-4=15=-20 sleep_not=-41=-35=-1 sleep_six=40=8=-1 sleep_was=61=33=10 sleeped=-20=-26=0
sleeped_0=-20=-26=0 sleeping=-16=-4=21 sleepy=-27=25=-8 sleev*=-21=5=-8 sleeve=-11=-11=-8 sleeves=-10=17=-1 slept=-91=-57=-30
slept_.=-15=-23=-6 slept_0=12=-8=-19 slept_badly=-44=-18=18 slept_bout=22=8=0 slept_eight=1=12=0 slept_for=-4=15=0
slept_from=26=26=1 slept_in=-27=15=-4 slept_like=-17=21=14 slept_ok=66=43=-16 slept_on=-68=-64=0 slept_seven=-2=10=-24
slept_well=37=25=-7 sligh*=-65=-59=-1 slight=-73=-48=0 slightly=8=-11=-1 slipp*=-46=-20=0 slipped=-26=-16=0 slipping=-20=-4=0
slow=-79=-69=-20 slow_.=24=7=-17 slow_0=18=6=0 slowe*=25=25=-2 slp=-30=-17=0 slp_0=-30=-17=0 slurr*=140=134=-19 slurred=51=39=-6
slurring=89=88=-10 slurring_,=21=29=-5 smack*=33=43=0 smacked=33=43=0 small=32=25=-24 smash*=-18=-20=-18 smashed=-33=-33=-18
smashed_into=-60=-29=-9 smashed_it=-72=-46=-9 smashed_my=58=37=0 smell=-9=19=0 smells=-47=7=-1 smile=25=66=0 smile_is=31=38=0
smili*=-62=-47=-19 smiling=-62=-47=-19 smiling_.=-19=-30=-19 smoke=-43=-73=-2 smoot*=-77=16=0 smoothie=-97=-12=0 snap=64=26=-17
snap_in=23=84=0 snapp*=-39=-17=-5 snapped=-38=-11=-5 snapped_my=-55=-24=0 snore*=1=12=-22 snored=1=12=-22 snori*=-16=-10=0
snoring=-16=-10=0 snow=-24=-25=-8 so=-155=-152=-39 so_.=-16=0=2 so_0=40=9=-7 so_a=24=53=49 so_back=-5=-3=-21 so_bad=-6=-62=0
so_can=16=42=0 so_cannot=6=4=-13 so_club=23=28=0 so_confused=120=96=0 so_did=-34=-13=-9 so_easy=-51=-4=-24 so_hot=-43=34=0
so_i=-67=-7=43 so_ill=-13=-40=-3 so_late=-53=-53=22 so_missed=-21=3=0 so_much=-26=-29=-6 so_my=-22=-8=-8 so_no=8=22=-12
so_only=1=0=12 so_ran=-32=-54=-5 so_resting=-44=-7=-12 so_short=-21=-16=19 so_slept=-15=18=0 so_slow=27=15=-7 so_so=-5=15=5
so_soreness=60=26=0 so_swollen=71=-65=0 so_the=-44=16=0 so_thick=-59=-89=-14 so_took=8=31=-8 so_walked=-43=-36=-21 so_we=-38=-46=0
so_weak=66=-50=-12 so_wet=-14=-28=0 so_you=-35=-44=13 soake*=41=20=-9 soaked=41=20=-9 soaked_.=16=35=-3 soaked_through=-79=-79=0
soaked_two=51=87=0 sock=-86=-86=-27 socks=-88=15=19 sodiu*=-41=-16=-19 sodium=-41=-16=-19 sodium_diet=-19=-6=12 sofa=-85=-90=8
sofa_,=26=-17=-5 sofa_.=69=44=-6 sofa_0=-20=-24=12 sofa_and=94=98=-7 sofa_at=-37=-51=36 solid=-23=-9=-11 solid_0=-32=-56=-1
some=194=244=37 some_kind=45=56=-13 someb*=45=67=-3 somebody=45=67=-3 somebody_is=45=67=-3 someo*=138=176=-7 someone=131=176=-7
someone_else=33=56=-2 someone_parked=2=18=-1 somer*=44=12=0 somersaults=44=12=0 somersaults_when=-7=-14=0 somet*=64=14=64
something=54=20=-14 something_,=23=37=14 something_.=-7=-14=16 something_is=33=-68=0 something_like=67=68=-1 son=-35=-36=-25
son_,=0=0=-41 son_broke=-58=-49=0 son_was=-15=-5=9 soon=16=-19=-18 sore=-129=-23=-15 sore_,=-16=-30=-7 sore_.=-10=52=-11
sore_0=147=76=34 sore_all=-8=-18=-1 sore_and=-44=-6=0 sore_but=31=49=-1 sore_chest=-22=-25=0 sore_everywhere=15=33=0
sore_from=-15=-30=14 sore_since=-46=-17=-2 sore_three=-2=14=-24 sore_throat=-152=-134=0 sore_to=35=-67=0 sore_when=44=33=-11
soren*=-22=-33=-19 soreness=-22=-33=-19 soreness_,=33=32=19 soreness_-=13=18=0 soreness_.=-35=8=0 soreness_0=114=52=10
soreness_:=47=47=19 soreness_and=-61=-42=7 soreness_for=-45=-28=0 soreness_is=5=-56=-12 soreness_just=-18=-22=-2
soreness_level=-17=-27=0 soreness_nothing=-24=-12=-1 soreness_of=-10=-2=-3 soreness_sits=9=16=0 soreness_six=44=53=0
soreness_three=-16=-11=0 soreness_today=2=-20=-6 sorne*=-48=-28=-10 sornes=-44=-25=0 sornes_0=-44=-25=0 sorness=-4=-3=-10
sorness_0=11=17=0 sorry=-15=1=104 sorry_,=10=8=-24 sorry_self=-62=-74=-46 sort=2=-24=-51 sort_of=22=26=-13 sorte*=-70=-41=-3
sorted=-70=-41=-3 sorted_,=-14=-2=0 sorted_.=33=16=-3 soul=-70=-59=-13 sound=0=10=0 sound*=-23=-18=-16 sounds=25=36=-16
soup=-3=-42=-9 space*=-23=-32=-1 spaced=-23=-32=-1 spaced_out=-23=-32=0 speak=24=37=-12 speak*=18=13=-15 speaker=-19=-17=-15
speaking=38=30=0 speec*=90=94=-19 speech=63=68=-13 speech_is=8=20=-5 speechless=27=27=-6 speechless_,=27=27=-6 spell*=-15=-48=-4
spells=-15=-48=-4 spelt=-54=-41=0 spent=-93=-65=0 spin=-7=19=-8 spin_class=36=61=-5 spinn*=67=-29=-7 spinning=67=-29=-7
spinning_.=58=-20=-4 spinning_and=19=38=-4 spins=80=-59=-20 spiro*=-47=-29=-6 spironolactone=-47=-29=-6 spit=0=66=0
spitt*=45=72=-2 spitting=45=72=-2 splin*=-96=-2=0 splints=-55=-2=0 split=1=-47=-1 split*=8=44=-35 split_my=86=12=-1
splits=-49=-29=-34 splits_0=-24=-26=0 splitting=57=73=-1 splitting_,=21=23=0 splitting_.=18=29=0 splitting_and=18=21=-1
spot=20=-92=-27 spot_.=0=-13=0 spot_of=-62=0=0 spot_on=25=-55=-27 spots=15=-108=-15 sprai*=-64=0=0 sprained=-64=0=0
sprained_my=-64=0=0 spray=105=87=-7 sprea*=-1=19=-4 spreading=42=39=-2 spreading_and=0=33=0 spreadsheets=-51=-107=0
spreadsheets_.=-20=-70=0 sprin*=-152=-55=-47 spring=-128=-50=-24 spring_,=-37=-50=-24 sprint=-51=-36=0 sprint_,=-1=14=0
sprint_.=24=26=0 sprint_finish=-47=-60=0 sprint_recovered=-27=-16=0 sprints=14=17=-22 spuds=27=34=0 spurt*=50=83=-34
spurting=50=83=-1 spurting_.=15=26=-1 squat*=-67=-77=-5 squats=-67=-77=-5 squats_,=-48=-24=-4 squats_.=14=-12=-3 squats_0=13=11=0
squats_and=35=7=0 squea*=42=32=0 squee*=85=94=-2 squeeze=45=51=0 squeezing=40=43=-1 squir*=50=124=-17 squirrel=-55=-42=-8
squirting=71=80=-9 st=-73=-18=0 stab=17=33=0 stabb*=24=35=0 stabbing=-2=41=0 stabbing_,=-24=4=0 stadi*=25=31=-5 stadium=25=31=-5
stage=-25=-35=-9 stage_0=-25=-35=-9 stagg*=57=53=-10 staggered=-32=-57=0 staggering=89=110=-10 staggering_all=61=67=0
stair*=35=35=-42 stairs=35=35=-42 stairs_,=71=42=0 stairs_.=36=-44=0 stairs_0=-26=10=0 stairs_and=25=-14=0 stairs_are=-45=-5=0
stairs_at=51=80=0 stairs_haha=-87=-52=-42 stairs_lol=-24=2=0 stand=11=-39=-26 stand*=-63=-16=-14 stand_,=28=47=0 stand_.=39=66=-7
stand_and=21=3=0 stand_collapsed=-60=-28=-4 stand_on=4=-70=0 stand_up=30=-17=-15 standing=19=58=-14 standing_on=-45=-9=-14
standing_out=30=-25=0 stari*=96=87=8 staring=96=87=8 stars=77=-53=-1 stars_,=-54=-1=0 start=25=3=14 start*=57=177=48
start_,=-74=-54=21 start_0=38=40=11 start_line=-8=54=-11 started=61=179=59 started_in=2=11=0 starts=-25=-27=-11 starv*=-19=-3=44
starving=-19=-3=44 starving_and=18=15=46 stati*=17=24=-2 station=8=14=-2 station_,=10=27=-2 stay=115=186=69 stead*=10=16=-2
steady=10=16=-2 stent=-59=-27=-3 step=62=152=84 step_.=18=45=54 stepp*=52=49=85 stepped=33=-13=-8 stepped_on=33=-13=-8
stepping=18=61=93 stepping_in=9=4=25 steps=-26=-51=12 stern*=61=86=0 sternum=61=86=0 stero*=-12=-3=-10 steroids=-12=-3=-10
stick*=87=-32=-6 sticky=-57=-8=-6 stiff*=-12=-6=0 stiff_,=-37=-17=22 stiff_.=54=33=-10 stiff_0=-13=11=0 stiff_and=-17=-23=-4
stiff_from=21=-15=0 stiff_neck=22=-1=0 stiffness=-33=-22=0 stifl*=-41=-25=-1 stifling=-41=-25=-1 still=101=136=-53 still_,=54=95=0
still_0=-3=-20=0 still_cannot=31=18=0 still_feeding=-45=2=-9 still_going=19=53=0 still_on=9=37=0 still_run=-22=-48=-2
still_seeing=32=21=0 sting=51=67=0 sting*=-36=-58=1 sting_,=24=38=0 sting_.=7=15=0 sting_and=20=14=0 stinging=-9=-15=-1
stings=-27=-43=2 stink*=22=-36=-4 stinks=22=-36=-4 stitc*=-79=-91=-6 stitch=-8=-38=8 stitch_at=-47=-21=0 stitch_early=30=5=0
stitch_in=14=18=21 stitches=-26=-10=-14 stoma*=35=-36=3 stomach=35=-36=3 stomach_pain=14=-127=0 stone=-41=-48=0 stood=-12=3=87
stood_in=-5=16=0 stool=111=-67=-3 stop=-19=36=-23 stop_,=72=81=15 stop_.=105=92=29 stop_at=-13=-19=6 stop_behind=-30=2=0
stop_for=-41=13=51 stop_it=-25=-35=-21 stop_shaking=11=47=0 stop_smiling=-44=-51=-15 stop_the=94=125=-11 stopp*=-50=10=-15
stopped=-53=-38=-15 stopped_.=14=19=7 stopped_and=21=22=15 stopped_breathing=-54=-54=-13 stopped_for=59=20=0 stopped_it=-58=-46=-8
stopped_sweating=60=94=-1 stopped_working=10=5=-2 stopping=3=48=0 stops=101=18=25 stops_when=4=53=-18 storm=-46=-44=-7
storm_,=-9=-22=-2 story=-51=-60=-5 story_.=-68=-80=-5 stout=12=-3=0 strai*=-1=-12=-21 straight=-43=42=-14 straight_,=7=53=0
straight_.=0=9=-14 straight_away=12=-35=0 straight_line=-46=-12=0 straighten=61=-103=-5 straighten_my=29=-17=0 strained=-19=-3=-2
stran*=21=63=-18 strangers=-22=44=0 strangled=-8=-37=-3 strap=-71=-10=-3 strap_0=33=10=0 strap_battery=-69=-99=0 strap_died=8=13=0
strap_gave=-15=2=0 strap_is=4=17=0 strap_slipped=51=32=0 strap_was=0=-18=-3 strav*=0=20=0 strava=0=20=0 straw=28=48=-7
straw_.=-13=8=-7 strea*=98=-125=-1 streaks=73=-31=-1 stream=79=-30=0 streaming=-55=-14=0 stree*=78=73=-20 street=78=73=-20
stres*=44=-38=-11 stress=62=-38=-8 stress_.=-26=7=-1 stress_fracture=94=-69=-7 stret*=26=-3=-12 stretched=19=-2=-5
stretched_it=19=-2=-5 strid*=-26=12=-13 strides=-67=-56=-11 strides_.=-15=1=0 strik*=-125=-9=-23 strike=52=76=0
striker=-92=-78=-16 strin*=26=40=-1 strok*=-37=-46=-45 stroke=63=73=-38 stroke_.=109=157=4 stroke_0=-27=-50=0 stroke_?=106=90=-3
stroke_and=10=31=-5 stroke_association=-6=-15=-4 stroke_at=-51=-30=0 stroke_i=69=70=0 stroke_in=-15=24=12 stroke_of=-49=-41=-9
stroke_two=88=77=-6 stroke_ward=-30=-5=-7 stroke_years=19=-25=-1 stroked=23=-34=-3 strokes=-165=-125=-4 strokes_and=-166=-123=0
stron*=-30=-44=-7 strong=-40=-44=-7 strong_,=16=30=0 strong_.=-61=-51=0 strong_0=0=-14=-1 strong_cannot=-90=-48=-7
strong_i=25=25=0 strong_legs=-29=-22=0 strong_my=-70=-46=-10 strong_no=5=30=-3 strug*=47=43=-9 struggling=32=58=-6
struggling_to=27=15=-2 stuck=106=41=-14 stuck_,=33=50=0 stuck_at=57=1=0 stuck_in=-47=-8=-14 stuff=35=5=10 stuff_.=-16=24=8
stumb*=76=14=-1 stung=-31=-19=-1 stung_and=12=20=-1 stung_by=-43=-49=0 sub=-75=-51=-1 sub_0=-75=-51=-1 such=-23=3=0 such_a=-23=3=0
sucki*=51=42=-2 sucking=51=42=-2 sudde*=67=65=-16 sudden=64=115=-8 sudden_,=28=56=0 sudden_.=34=47=-9 suddenly=3=-50=-8
suddenly_.=-31=6=-2 suffe*=-23=25=0 suffo*=67=65=-28 suffocating=12=-10=-12 suffocating_.=27=14=-1 sugar=84=112=-33
sugar_0=43=71=0 sugar_is=39=61=0 suici*=118=158=140 suicidal=156=201=191 suicide=-33=-51=-51 suicide_hill=-31=-31=0
suicide_prevention=-35=-46=-27 suicide_sprints=-18=-17=-22 summe*=-18=-58=0 summer=-4=-36=0 summer_,=-86=-34=0 sun=28=-13=-5
sun_,=6=-11=-2 sunbu*=-33=-65=13 sunburnt=-33=-65=13 sunburnt_a=-58=-71=10 sunda*=32=-48=-23 sunday=38=-40=-11 sunday_,=75=-64=-7
sunday_.=18=19=2 sunday_0=-46=-19=-4 sunny=-108=-60=0 sunny_,=-108=-60=0 sunri*=-67=-68=-14 sunrise=-67=-68=-14 sunse*=-29=-38=-7
sunset=-29=-38=-7 suppo*=10=-20=-59 support=-15=-37=-40 sure=-16=-2=-11 sure_i=27=12=-9 surge*=-13=-31=-9 surgeon=-38=-43=-9
surgeon_says=-20=-29=-7 surgery=33=21=-7 survi*=-61=-37=12 survivor=-61=-37=12 swall*=63=76=30 swallow=55=74=-18
swallow_,=23=37=-13 swallow_.=25=26=-1 swallowed=-10=-4=48 swallowed_a=-32=-31=20 swallowing=18=6=0 swap=-10=9=-2
swear*=-94=-104=-5 sweat=25=18=-2 sweat*=45=37=-7 sweat_.=47=68=0 sweat_and=-48=-20=0 sweat_on=17=12=0 sweated=-26=-10=-6
sweated_buckets=34=33=-5 sweated_like=-59=-44=-1 sweating=48=103=9 sweating_,=36=63=-1 sweating_.=133=159=-4 sweating_and=8=22=0
sweating_buckets=-82=-89=-1 sweats=78=-3=-1 sweats_all=7=-16=0 sweats_and=18=13=-1 sweaty=-55=-53=-10 sweaty_.=7=12=-10
sweaty_mess=3=-12=0 swell=0=18=0 swell*=-18=-14=0 swelled=53=-2=0 swelled_up=47=-19=0 swelling=-72=-13=0 swelling_,=42=74=0
swelling_.=-72=-43=0 swelling_up=51=17=0 swim=21=36=0 swim_0=-14=6=0 swimming=-38=-20=-6 swimming_0=-5=-12=0 swimmy=43=24=0
switc*=67=83=-19 switched=44=41=-19 swoll*=27=-45=-7 swollen=27=-45=-7 swollen_,=125=82=0 swollen_.=77=-142=-2
swollen_and=74=-91=0 swollen_eyes=-93=-32=0 swollen_in=-32=12=0 swollen_like=16=-48=0 swollen_river=-19=24=0 swollen_up=21=18=0
swollen_with=23=54=0 synco*=97=102=-4 t=-19=-6=4 t_0=-51=-57=4 ta=-15=-33=-23 table=155=181=20 table*=6=25=26 tablets=6=25=26
tablets_,=-24=7=7 tablets_.=-60=-57=-40 tablets_for=-12=-20=-15 tablets_in=-4=-3=16 tad=-38=-45=0 take=-166=-144=-32
take_.=-49=-33=0 take_a=-23=-11=0 take_lithium=12=20=-13 take_me=-36=-21=-4 take_the=-27=-65=12 take_warfarin=-1=-10=-1
take_water=0=-20=-15 taken=39=34=62 takin*=-77=-77=-72 taking=-77=-77=-72 taking_it=-19=-6=-2 talk=8=35=-10 talk_.=37=36=-5
talki*=-24=-23=-12 talking=-24=-23=-12 talking_gibberish=34=41=-2 talking_rubbish=37=31=-2 talking_to=-67=-28=0 tap=-98=-131=-1
taper=-15=-45=-2 taper_has=5=-20=-2 tar=11=-32=0 tarma*=43=35=0 tarmac=43=35=0 tarry=46=58=-6 taugh*=-6=-31=0 taught=-6=-31=0
tax=-107=-63=-6 tax_returns=-41=-54=-6 tbh=0=-6=51 tea=-2=-68=-12 tea_,=64=69=-1 tea_.=17=8=-5 tea_colored=39=-58=-2
teach*=87=58=-3 teacher=68=61=0 teaching=-13=-20=-3 team=-108=-82=-5 teamm*=-16=-25=-1 teammate=-16=-25=-1 teammate_had=-16=-25=-1
tears=-113=-98=0 tears_but=-24=-11=0 teena*=-39=-41=-2 teenager=-39=-41=-2 teenager_,=2=-20=-2 teens=-71=-59=-7 teens_,=-71=-59=-7
teeth=130=37=-6 teeth_chattering=21=6=0 tell=35=6=24 tell_.=-133=-102=-14 tell_if=10=13=-7 tell_the=15=43=-1 tell_them=33=13=19
tell_you=1=-47=-33 telli*=-2=9=10 telling=-2=9=10 telling_me=-2=9=10 tells=-64=-56=-6 telly=-51=-80=-20 telly_.=-24=-41=-10
tempe*=118=-22=-44 temperature=118=-22=-44 temperature_,=-21=-23=-2 temperature_.=35=-74=0 temperature_0=154=217=0
temperature_and=28=-95=-4 temperature_dropped=-165=-64=0 temperature_is=101=102=0 temperature_of=126=53=0
temperature_was=-68=-27=0 temperature_wo=20=-100=0 tempo=29=-9=-7 tempo_.=-52=-61=-6 tempo_run=5=31=0 ten=63=24=-36
ten_,=-25=-32=0 ten_and=-37=-21=-1 ten_hours=-41=-35=0 ten_mins=46=67=0 ten_minutes=30=26=0 ten_times=136=-6=0 tende*=88=-18=-14
tender=-38=8=-1 tender_after=-101=-37=0 tenderness=126=-25=-13 tent=83=85=-21 tent_.=84=74=-21 tent_collapsed=-50=-37=0
terri*=-54=-32=-3 terrible=44=24=-3 terrible_headache=0=74=0 test=1=-12=-10 test_came=-47=-54=-9 teste*=36=-21=0 tested=36=-21=0
testi*=59=-49=-1 testicle=59=-49=-1 tests=10=9=-4 tetan*=-19=-5=0 tetanus=-19=-5=0 text=-27=-22=-25 text_.=15=24=-13
text_later=-19=-23=-9 texti*=-57=-25=-12 texting=-57=-25=-12 texts=-3=-35=-15 texts_.=0=-12=-12 texts_for=-3=20=0 th=-45=8=-11
than=139=50=38 than_at=57=71=0 than_before=30=24=0 than_the=-57=-150=-33 than_usual=-51=23=10 thank=-5=6=-19 thank*=-80=-72=-1
thank_you=-5=6=-19 thanks=-80=-72=-1 thanks_.=-72=-26=-25 that=-171=-91=-60 that_.=-52=-28=-36 that_a=-15=-31=0
that_climb=-29=-9=0 that_cold=-51=-31=-14 that_count=-15=-35=12 that_film=-26=-32=-11 that_gel=5=30=0 that_heat=21=22=13
that_hill=76=33=0 that_i=-91=-86=0 that_is=-6=-83=23 that_last=8=-15=-13 that_pb=-94=-67=-1 that_race=26=30=0 that_right=-28=-41=0
that_session=64=28=15 that_side=6=130=0 that_was=-25=2=8 that_water=40=95=0 that_wo=12=41=-5 thawe*=-83=-46=0 thawed=-83=-46=0
the=-28=-11=-20 the_0=-77=-35=-6 the_aid=-5=-10=-2 the_ambulance=18=27=0 the_ankle=0=48=-8 the_app=-58=-71=-11
the_arm=-16=-121=-13 the_baby=29=4=-9 the_back=66=-26=-2 the_ballot=-51=-25=-16 the_bath=14=-9=-1 the_bathroom=14=26=0
the_baton=15=2=37 the_bed=5=-1=18 the_bedroom=-89=-87=-1 the_beers=-8=-40=-5 the_bench=130=123=0 the_bike=-75=-42=-6
the_bill=-33=-44=-3 the_bleeding=34=42=-8 the_blister=97=-58=-4 the_blood=81=118=-5 the_blue=24=-33=-2 the_bone=-6=-36=-15
the_boss=-31=-37=0 the_bottle=-21=-47=-3 the_bowl=-1=-13=-2 the_breast=51=44=0 the_bridge=24=34=48 the_bus=59=37=-11
the_calf=12=-56=-4 the_canal=-24=-46=-5 the_car=81=59=87 the_carpet=-94=-29=-4 the_cat=16=18=-2 the_charity=18=-19=-3
the_chest=34=20=-7 the_city=18=18=-5 the_climb=-10=-27=0 the_climbs=-17=-57=26 the_clouds=48=21=0 the_club=-42=-35=-9
the_coach=-29=-35=-17 the_cold=-76=-55=-7 the_color=95=-35=-30 the_comrades=-15=-15=0 the_corner=66=59=-3 the_couch=-25=-19=-4
the_course=-30=-26=0 the_crossfit=74=47=0 the_cup=17=31=0 the_curry=18=-5=-1 the_cut=-13=-120=-13 the_dark=-56=-5=-17
the_day=29=43=0 the_dead=-56=-88=-29 the_deadline=-45=-39=-2 the_deck=38=72=-2 the_dentist=-3=-5=-22 the_descent=-31=7=0
the_dog=11=78=-31 the_door=-127=-108=-6 the_downhill=-32=-6=-4 the_dream=-38=-53=-38 the_drink=-33=-26=-2 the_dust=25=7=0
the_easy=70=114=14 the_edge=44=54=59 the_end=-146=-140=-76 the_entry=-25=-23=-4 the_expo=-109=-99=-8 the_eyes=32=-99=0
the_face=-61=-49=-3 the_fall=62=-40=0 the_fever=-7=-11=-1 the_film=-7=-5=15 the_finish=82=7=-7 the_first=-44=-10=-1
the_flight=123=25=0 the_floor=4=85=0 the_flu=-69=-4=7 the_food=-26=-5=0 the_foot=37=50=0 the_fridge=54=56=0 the_front=84=74=-16
the_game=-48=-6=0 the_gate=-121=-100=-9 the_gel=19=-1=0 the_ghost=-11=-1=-4 the_glute=-48=-24=0 the_grass=-3=-25=-31
the_graze=-22=94=0 the_groin=12=-56=0 the_ground=13=-27=-7 the_gun=-56=-35=-8 the_guy=-80=-90=-20 the_gym=37=-22=4
the_half=-6=51=-3 the_head=-47=-70=0 the_heart=40=96=-4 the_heat=-19=5=18 the_heel=22=-28=-2 the_hill=5=10=-48 the_hills=55=86=68
the_hip=59=3=-4 the_hospital=23=54=0 the_house=-52=-60=-4 the_ice=-57=-36=0 the_inside=6=-25=-4 the_intervals=27=12=0
the_kerb=35=-4=-4 the_kettle=56=-12=0 the_kids=28=28=44 the_kitchen=55=78=-1 the_knee=-78=-47=-1 the_knees=7=57=28
the_lad=25=-12=8 the_lads=-6=13=-9 the_lake=-19=-53=-24 the_lamp=-26=-26=-14 the_laptop=-42=-37=0 the_last=8=-7=92
the_left=34=17=-14 the_leg=55=-15=0 the_legs=-32=-17=-14 the_line=-39=-67=3 the_long=57=46=14 the_loo=-17=-31=-2
the_lot=-60=-35=17 the_marathon=127=151=12 the_marshal=65=61=0 the_match=-103=-112=-8 the_medic=30=55=-1 the_middle=-13=35=-6
the_miles=27=-40=0 the_moon=-32=-7=-1 the_moor=-53=-57=0 the_mouth=31=35=-7 the_mud=9=-17=0 the_muscles=1=43=8 the_neck=8=44=0
the_neighbours=-19=-12=0 the_new=3=-74=-5 the_news=-2=28=-1 the_next=3=-73=16 the_night=45=15=-36 the_number=-43=-45=0
the_numbers=3=-5=-14 the_old=-25=-37=0 the_one=21=46=-7 the_only=-44=-31=-4 the_other=63=-20=-2 the_others=19=9=-3
the_oven=-9=36=0 the_pace=-31=18=0 the_pain=-15=2=44 the_pan=25=-9=-1 the_paper=39=-14=0 the_park=21=-3=45 the_path=-12=3=-12
the_pavement=53=36=0 the_pb=-29=16=8 the_phone=7=12=0 the_pill=32=-5=0 the_pillow=7=10=0 the_pills=64=78=94 the_pizza=16=24=-2
the_place=4=-19=-5 the_plan=-17=-27=18 the_plane=33=23=-9 the_playlist=-27=5=0 the_plot=6=25=-9 the_point=76=122=109
the_power=12=66=0 the_price=-23=-8=0 the_pub=-102=-120=-9 the_pull=11=97=0 the_quads=-16=-22=-5 the_queue=81=20=-1
the_race=299=215=-23 the_rain=37=48=25 the_reps=-73=-60=0 the_results=-43=-51=0 the_right=81=62=-2 the_river=-93=-90=-3
the_road=-74=-61=-45 the_roof=-30=-3=-4 the_room=90=42=-3 the_route=-19=-43=0 the_run=162=145=-7 the_runner=-27=-40=-4
the_running=-27=2=-1 the_runs=26=12=-8 the_same=118=215=-17 the_sauna=-49=-35=0 the_scale=-36=-35=-30 the_school=-22=-29=3
the_screen=21=22=0 the_second=-99=-100=0 the_session=28=63=0 the_shade=-27=36=-1 the_sheets=79=-69=-6 the_shin=58=-23=-14
the_shop=8=-59=-8 the_shoulder=8=49=-3 the_shower=98=123=-12 the_side=8=100=0 the_size=101=78=-4 the_skin=97=-79=-2
the_sleep=5=-65=0 the_snow=-16=6=0 the_sofa=-85=-90=8 the_sore=8=13=0 the_soreness=-41=-13=-10 the_spring=-17=22=0
the_sprint=-68=-56=0 the_squats=-32=-35=0 the_stadium=25=31=-5 the_stairs=20=38=0 the_start=-32=-16=-13 the_stiffness=-33=-22=0
the_sting=28=24=0 the_storm=-9=-22=-2 the_strides=-38=-20=-1 the_stroke=-36=-16=-7 the_sunrise=-67=-68=-14 the_table=29=27=29
the_tablets=9=-20=8 the_tarmac=43=35=0 the_telly=-66=-68=-20 the_tempo=-20=27=-7 the_tent=32=17=0 the_texts=-1=20=0
the_thermometer=59=5=0 the_time=-56=-104=-9 the_toes=2=75=0 the_toilet=-5=27=-11 the_top=-27=-63=9 the_torch=20=0=0
the_track=51=25=-5 the_tracks=62=66=81 the_trail=81=18=-24 the_train=-93=-71=-33 the_treadmill=30=22=-4 the_tube=-7=22=0
the_turbo=-25=-26=-6 the_ultra=-13=-56=-1 the_usual=-29=19=-3 the_vaccine=-72=-73=0 the_view=-33=-54=-1 the_wall=56=-16=-29
the_watch=-22=-3=48 the_water=176=183=0 the_way=-85=12=-16 the_wedding=-81=-38=0 the_wee=-58=26=-4 the_week=-27=-9=0
the_weekend=10=56=57 the_whole=-96=-108=-16 the_wife=76=73=40 the_wind=-108=-89=0 the_woods=-62=-69=0 the_word=31=44=-6
the_worst=-12=-44=-3 the_wrong=40=75=-1 the_zip=-43=-36=0 them=67=35=105 then=158=129=-8 then_,=-75=-83=-14 then_a=35=-1=0
then_bed=-38=-53=0 then_i=45=64=-5 then_nothing=55=53=-15 then_out=-122=-47=0 then_run=-48=-46=-3 there=117=51=18 there_,=9=64=-6
there_.=33=41=-1 there_0=-41=-11=0 there_a=43=9=33 there_and=41=-6=0 there_is=18=-44=-6 there_was=60=61=-8 therm*=140=35=0
thermometer=140=35=0 thermometer_and=3=66=0 these=-112=-122=-38 these_shoes=-58=-31=0 these_texts=11=-7=-11 they=167=193=-51
they_are=-15=-3=-13 they_bleed=-26=-11=0 they_call=-97=-58=-2 they_said=71=86=-12 they_say=69=41=-3 they_told=-23=-37=-22
thick=-34=-32=-14 thick_i=-49=-51=-14 thigh=100=1=-25 thigh*=148=49=38 thigh_from=29=38=-8 thigh_is=36=4=-11 thighs=148=49=38
thighs_are=-38=-48=-12 thighs_like=0=-48=-1 thing=67=147=47 thing*=63=93=-21 thing_,=9=-32=-26 thing_.=-30=-43=-14
thing_and=-38=18=-3 thing_i=105=74=90 thing_like=0=19=0 things=63=93=-21 things_.=6=43=-22 think=214=198=10 think*=91=110=86
think_,=15=52=-43 think_.=6=20=-22 think_?=-24=-2=-2 think_and=19=16=-1 think_i=200=-34=-49 think_it=18=-20=-7
think_of=-147=-144=-8 thinking=152=165=91 thinking_about=59=57=42 thinking_of=20=11=28 thinks=-70=-80=-27 thinks_i=-70=-80=-27
thinners_.=9=17=-3 third=28=74=-18 third_time=95=210=-9 thirs*=-16=7=0 thirsty=-3=28=0 thirt*=42=7=-4 thirty=42=7=-4 this=50=48=37
this_.=56=103=4 this_app=45=44=-2 this_cold=-98=-63=0 this_is=103=126=-73 this_morning=66=26=-19 this_one=-7=-23=-8
this_rain=-14=-11=-25 this_run=96=104=147 this_week=-35=-46=-43 tho=39=66=-11 those=-34=-24=-42 those_hills=14=7=0 thoug*=18=-8=36
though=1=-62=-18 though_,=-64=-75=-3 though_.=77=-8=-9 thought=-56=-31=-35 thought_about=-46=-21=5 thought_it=19=16=-2
thoughts=72=85=89 thoughts_of=47=60=63 thous*=-16=2=0 thousand=-16=2=0 three=-96=-70=-37 three_.=-16=0=0 three_days=61=-92=-5
three_slept=-2=14=-24 three_times=-7=37=-4 three_weeks=-31=-22=-2 thres*=-73=-11=0 threw=-25=4=15 threw_up=2=25=0 throa*=26=-8=-13
throat=26=-8=-13 throat_.=-74=-28=0 throat_a=5=-44=-10 throat_closing=22=18=0 throat_feels=30=45=0 throat_is=25=59=0
throat_tight=10=23=0 throb*=31=-4=-5 throbbing=23=30=-5 throbbing_,=8=56=-3 throbbing_.=4=-61=-2 throbbing_and=3=11=0
throbs=8=-33=0 throu*=-22=-43=-11 through=-7=5=-19 through_0=-23=9=-4 through_a=151=128=0 through_chemo=-41=-60=14
through_it=-33=-67=-27 through_my=-77=-44=-1 through_the=63=70=0 through_with=-37=-50=-1 throughout=-15=-48=8 throw=-83=-81=-32
throw*=51=-63=-4 throw_up=-83=-81=-32 throwing=22=-8=-1 throwing_up=22=-8=-1 thru=20=-16=-7 thumb=2=-84=-2 thump*=59=6=0
thumping=59=6=0 thumping_after=-15=-13=0 thund*=30=24=-4 thunder=-57=-65=-4 thunderclap=87=89=0 tick=63=-86=-9 ticke*=82=6=-7
ticker=86=23=-7 ticker_is=7=-10=-2 tie=62=63=-23 tied=139=139=106 tight=-54=0=10 tight*=88=153=38 tight_,=-24=41=0
tight_.=-33=-8=16 tight_0=-24=-2=-6 tight_after=0=15=0 tight_and=34=8=0 tight_band=-19=32=0 tight_chest=37=13=0 tight_on=11=-105=0
tighter=-60=-86=-16 tighter_.=-67=-65=-4 tightness=48=132=0 tightness_in=-93=-27=0 til=63=104=129 til_0=15=-1=-15 til_my=44=54=114
till=-102=-34=-17 till_0=13=3=0 till_friday=-15=15=-6 till_i=-56=-35=0 till_late=10=16=-2 till_monday=-32=-40=-11
till_the=-1=-10=0 time=42=89=-24 time_,=-19=-17=27 time_.=-20=-43=28 time_0=-14=-17=-1 time_i=-66=-10=-18 time_in=-60=-76=-19
time_on=69=34=-10 time_this=78=25=0 time_was=-51=-1=-5 time_with=21=58=-9 times=188=127=22 times_,=56=20=-15 times_.=45=-18=-5
times_a=-19=-25=0 times_and=46=-35=0 times_but=-83=-31=67 times_overnight=10=-23=0 times_since=0=13=-1 times_today=111=116=-4
tingl*=90=82=-4 tingling=31=-47=-4 tingling_and=9=50=0 tingly=49=7=0 tiny=-22=-16=-1 tiny_bit=-8=17=-1 tipto*=0=-94=-32
tiptoe=0=-47=-16 tired=71=50=4 tired_.=27=-40=4 tired_0=-9=21=0 tired_from=1=-14=-35 tired_legs=20=10=-12 tired_of=75=79=59
tissu*=87=26=-1 to=16=42=11 to_0=25=-12=-9 to_a=-118=-82=-5 to_be=-5=-69=12 to_bed=16=34=0 to_bees=-46=-40=-2 to_blame=-25=-9=22
to_breathe=19=19=-20 to_buy=-21=-29=21 to_catch=19=28=-7 to_climb=-5=22=0 to_die=-11=7=122 to_do=-62=-61=-10 to_drink=29=42=0
to_end=51=68=48 to_get=-122=-26=-18 to_go=57=38=-48 to_happen=0=25=-6 to_have=18=20=-2 to_hold=57=-29=-1 to_jog=-38=5=0
to_jump=37=36=29 to_kill=6=3=20 to_know=-46=-50=-18 to_lie=49=75=0 to_me=64=39=8 to_mention=-52=-55=0 to_my=9=33=15
to_normal=-7=-29=5 to_on=78=89=0 to_pass=7=-12=-37 to_pee=-21=-5=-1 to_press=13=-7=0 to_rest=4=24=0 to_run=-2=-2=-23
to_say=-177=-220=-8 to_sit=-34=-3=0 to_sleep=53=19=-2 to_stand=53=-47=-15 to_stop=-4=-12=63 to_swallow=26=14=0 to_take=-55=-46=-7
to_tell=-67=-64=-23 to_the=95=80=18 to_toe=14=123=0 to_touch=100=53=-5 to_training=-5=-3=-21 to_unlock=49=57=-4 to_watch=-86=-78=0
to_wear=-9=-24=-10 to_with=79=89=0 to_work=-69=-66=-7 toast=17=31=-12 toast_,=46=46=-8 toast_0=-13=0=0 today=-50=-13=-35
today_,=-36=-53=-3 today_.=-22=-17=-31 today_0=-40=13=-1 today_and=74=86=39 today_going=-52=-66=-7 today_it=-19=-32=-6
today_so=-4=-12=0 today_soreness=-11=-11=0 toddl*=-33=-14=-16 toddler=-33=-14=-16 toddler_was=-21=-21=-2 toe=-117=-96=12
toe_.=-81=-1=12 toe_and=21=33=0 toe_is=70=-78=0 toena*=-137=-53=-7 toenail=-55=14=38 toenail_0=40=39=41 toenail_again=-69=-46=-23
toenails=-82=-67=-45 toes=41=20=-7 toes_in=-61=19=0 toes_numb=-20=0=0 toes_went=-85=-48=0 toget*=-23=5=-1 together=-23=5=-1
together_.=-33=-15=-1 toilet_,=8=46=-9 told=9=9=-21 told_me=26=-2=-9 tomat*=-31=-14=0 tomato=-31=-14=0 tomor*=-20=-32=-19
tomorrow=-20=-32=-19 tomorrow_,=-31=-28=-1 tomorrow_.=7=44=52 tomorrow_0=-24=-9=-24 tomorrow_?=53=34=-9 tomorrow_run=-27=-35=-10
tomorrow_then=-62=-64=-15 tongu*=59=80=-17 tongue=59=80=-17 tongue_.=17=6=0 tongue_and=0=20=-5 tongue_is=48=68=0
tongue_out=-51=-79=0 tonic=0=-7=-22 tonig*=59=74=60 tonight=59=74=60 tonight_,=-73=-91=12 tonight_.=4=16=14 tonight_and=-6=-9=19
tonight_on=20=-6=22 too=-91=-50=-26 too_,=33=36=-3 too_.=60=85=-17 too_fast=-33=12=0 too_hot=-86=-38=0 too_many=58=31=27
too_much=-56=-34=-7 too_tight=20=-55=0 too_wet=-14=-27=-8 took=72=120=102 took_0=-18=-8=-16 took_a=54=136=17 took_ages=1=19=0
took_all=125=113=64 took_it=-36=-58=-29 took_my=-38=-74=-4 took_the=-32=-41=0 took_too=51=37=27 tooth=30=69=-4 top=41=-28=2
top_,=24=39=0 top_.=-54=-66=0 top_0=17=-18=26 top_of=95=65=-8 toppe*=24=5=22 topped=24=5=22 torch=-42=-24=-5 torch_.=20=0=0
torch_died=13=17=-5 tore=-37=37=-1 tore_my=-6=34=0 total=-83=-45=-28 total*=-1=-3=-25 total_,=-40=-40=-1 total_0=-25=-20=-11
totally=-1=-3=-25 totally_confused=-43=-28=-21 touch=60=17=-5 touch_,=33=75=0 touch_.=44=42=-5 touch_and=13=-59=0 towel=68=115=0
towel*=-25=13=-4 towel_is=7=19=0 towels=-25=13=-4 track=12=17=-5 track*=89=75=54 track_.=-43=-52=0 track_bone=13=27=0
tracks=48=75=54 traff*=-47=6=-14 traffic=-47=6=-14 trail=65=7=-24 trail*=-63=-103=-36 trail_,=25=56=0 trail_.=37=89=0
trail_0=-93=-50=-19 trail_and=32=29=0 trail_run=47=-74=-5 trails=-63=-103=-36 train=59=10=10 train*=55=39=26 train_.=1=19=-16
train_times=-22=27=47 train_was=31=0=-15 trainers=-24=-31=-6 training=57=66=53 training_.=60=55=77 training_for=39=11=-6
trait=-27=-41=-10 trait_,=-19=-37=-3 transplant_in=12=12=0 trave*=-11=-10=-10 travelling=-11=-10=-10 treac*=11=-36=-15
treacle=11=-36=-15 tread*=-29=-19=-43 treadmill=52=23=-4 treadmill_stopped=-38=-35=0 treat*=-35=-25=-15 treatment=-35=-25=-15
treatment_for=-24=-18=-15 tree=96=69=21 tremb*=14=-57=-7 tried=99=129=-6 tried_to=96=89=-6 trip=-7=-28=0 tripp*=-12=-185=0
tripped=-25=-73=0 tripped_on=-11=2=0 trips=-83=16=0 trips_.=-81=16=0 trots=132=19=0 troub*=36=57=0 trouble=36=57=0 truck=-82=-76=0
true=-47=-30=-3 true_crime=-47=-30=-3 try=31=-9=-1 try_to=31=-9=-1 tryin*=45=49=-36 trying=45=49=-36 trying_to=62=54=-36
tube=-7=22=0 tube_0=-10=16=0 tues=-26=10=-3 tuesd*=-55=-15=13 tuesday=6=-4=19 tuesday_,=58=-26=9 tuesday_.=62=14=23
tummy=-15=25=-5 tummy_rumbling=21=8=0 tunne*=-41=12=-4 tunnel=-45=-8=0 turbo=-50=-51=12 turn=-42=-45=-20 turn_at=-87=-60=-3
turne*=28=22=-11 turned=28=22=-11 turned_my=-127=-41=0 turned_out=-94=-75=-6 turned_to=49=65=0 turni*=-1=29=-2 turning=-1=29=-2
tv=94=121=0 tweak*=-52=17=-6 tweaked=-52=17=-6 twent*=-125=-96=-7 twenties=-126=-105=-6 twenties_,=-126=-105=-6 twice=-28=-74=-6
twice_.=-12=-9=15 twice_0=15=15=0 twice_and=19=14=0 twice_on=-61=-19=-3 twice_the=51=33=0 twice_this=32=-52=-4 twing*=-8=53=-1
twinge=-10=24=0 twinge_in=-10=24=0 twins=-56=-66=-4 twist*=-90=-56=-1 twisted=-92=-56=-1 twisted_my=-92=-56=-1 twitc*=2=46=-3
twitched=79=91=0 twitching=-74=-43=-3 two=-6=-4=-63 two_,=16=-27=0 two_.=22=-38=-1 two_and=4=-25=-3 two_cardiac=-42=-20=16
two_days=26=-10=0 two_duvets=66=16=0 two_kids=32=25=-6 two_minutes=66=63=0 two_times=56=103=-15 two_weeks=80=43=0
two_winters=-30=-38=0 two_years=-62=-64=-6 type=-42=34=5 type_0=7=-20=51 type_one=-94=-65=-32 typin*=65=56=-18 typing=65=56=-18
typing_this=15=13=-18 u=-67=-78=-19 ultra=-13=-13=-1 ultra_,=3=26=0 ultra_.=22=-35=-1 ultra_and=42=32=0 unbea*=24=6=0
unbearable=24=6=0 uncle=-79=-92=-6 uncon*=162=176=-2 unconscious=126=96=-2 unconscious_for=68=48=0 und=-42=22=-13
und_0=-54=-44=-13 under=37=-17=-27 under*=-14=-20=-5 under_0=18=-51=0 under_control=-53=-84=0 under_me=23=-24=-8
under_my=52=104=-13 under_the=-86=-51=-3 under_two=66=16=0 undo=-63=-53=-2 uni=-11=6=0 uni_,=-9=10=0 units=-106=-77=-2
units_.=-28=-23=0 unlik*=36=-22=-3 unlike=36=-22=-3 unloc*=60=75=-4 unlock=60=75=-4 unrea*=-4=4=-15 unreal=-4=4=-15
unreal_,=-4=4=-15 until=44=-2=-4 unwel*=78=-58=-5 unwell=78=-58=-5 up=35=38=-89 up_,=16=57=-12 up_.=-8=-72=-3 up_0=4=31=-3
up_a=47=6=-6 up_after=-71=42=-32 up_again=-51=-28=-4 up_all=-18=-4=9 up_and=-23=-22=-44 up_at=-62=-61=-19 up_blood=59=170=-1
up_for=26=-62=0 up_from=8=-87=0 up_green=28=-34=0 up_in=-14=-28=-4 up_like=52=-32=0 up_lol=-17=-7=0 up_my=29=8=25 up_on=22=22=31
up_since=-97=-98=0 up_something=20=85=-1 up_the=16=-29=-6 up_to=-3=-76=-10 up_twice=-52=-64=-3 up_with=-68=-40=-2 uphil*=3=32=0
uphill=3=32=0 upper=30=40=-11 ups=-19=12=0 ups_,=9=-10=0 ur=-15=0=0 urine=256=-61=-7 urine_.=33=-12=-3 urine_is=25=-34=-2
urine_like=5=-38=0 urine_this=8=-22=0 us=-2=-11=-9 us_,=7=13=-2 us_.=52=42=-3 use=-30=-36=-2 used=-53=0=17 used_my=75=83=-9
used_to=-143=-127=-34 usele*=44=19=0 useless=44=19=0 using=19=-17=-6 usual=-103=-27=-15 usual*=21=38=-2 usual_.=43=-5=-4
usual_doms=24=1=0 usually=21=38=-2 vacci*=-72=-73=0 vaccine=-72=-73=0 valve=-26=-41=-22 valve_,=15=-6=-19 van=65=95=-8
vanis*=103=106=58 veins=32=29=0 very=166=189=-55 very_dark=49=-35=0 very_hot=15=106=0 very_much=-25=-34=-21 vest=-46=49=-2
vet=-41=-25=-25 vet_,=-19=-7=0 vice=22=40=0 view=19=17=-1 views=-20=-32=-17 views_0=39=5=-15 vineg*=-121=-109=-1
vinegar=-121=-109=-1 virus=12=-21=-22 visio*=93=32=-11 vision=93=32=-11 vision_went=22=92=-1 visit*=33=26=4 visited=19=30=4
vitam*=-78=-60=-87 voice=-75=-72=62 voice*=71=103=18 voice_cheering=-17=8=0 voice_gone=-43=-40=-3 voices=71=103=18
vomit=40=121=-21 vomit*=91=54=-18 vomit_and=24=34=0 vomited_0=28=-18=-1 vomited_all=4=-93=0 vomited_blood=19=157=0
vomiting=92=51=-15 vomiting_,=45=-8=-4 vomiting_.=24=-31=-5 vomiting_and=3=27=-3 vomiting_since=0=-76=-3 w=192=164=-8
w_0=-123=-83=8 w_the=-9=45=0 wah=0=10=0 wait=-179=-95=3 wait_for=-32=1=16 waiti*=20=47=-7 waiting=20=47=-7 waiting_for=-25=-38=0
wake=104=107=-12 wake_up=53=38=-11 wakes=87=-67=-2 wakes_me=87=-67=-2 walk=-33=-42=-18 walk_,=58=58=-9 walk_.=64=4=-1
walk_and=13=5=0 walk_down=-58=-1=0 walk_downstairs=-23=-19=0 walk_on=38=-106=-3 walk_straight=-18=55=0 walk_to=5=20=0
walke*=-14=10=-27 walked=-14=10=-27 walked_it=-21=-36=-2 walki*=18=63=-3 walking=18=63=-3 walking_.=-42=-12=-1
walking_again=-49=-7=0 walking_to=11=24=0 wall=37=-42=-14 wall_,=-28=-46=-15 wall_.=107=72=14 wall_and=58=73=-51
wall_at=-21=-19=-2 wande*=47=73=-14 wandering=47=73=-14 wanna=-66=-59=-60 wanna_out=-51=-43=-49 want=57=84=74 want_it=92=85=96
want_my=-55=-74=-93 want_out=-56=-52=-30 want_to=110=96=66 wante*=-34=-25=-19 wanted=-34=-25=-19 wants=33=48=37 wants_to=23=14=39
ward=-17=-21=8 ward_,=13=-16=15 warfa*=-13=11=-3 warfarin=-13=11=-3 warfarin_and=34=63=-1 warfarin_for=-4=-1=-19 warm=30=17=-7
warm_,=34=60=0 warm_.=47=-37=-3 warm_and=13=29=-2 warm_to=0=-91=-3 warm_up=-62=-32=0 warme*=-120=-138=0 warmed=-15=-24=0
warmed_up=15=6=0 warmers=-20=-21=0 warne*=-11=-43=-21 warned=-11=-43=-21 was=-74=-65=-14 was_0=-92=52=1 was_a=5=47=-3
was_all=-62=-11=-3 was_bleeding=-38=-45=0 was_blood=31=32=-8 was_choking=17=9=-1 was_clear=-50=1=-1 was_cold=65=43=34
was_confused=-106=-128=-2 was_dead=93=62=49 was_dizzy=-78=-6=15 was_dodgy=-68=-3=-2 was_driving=-19=-12=-2 was_fine=78=50=-7
was_flat=23=4=0 was_going=-8=-12=-11 was_gone=44=23=42 was_good=138=99=-2 was_great=16=24=-2 was_hard=-30=-33=0
was_in=-124=-80=-43 was_jerking=10=0=-11 was_knocked=-16=-37=15 was_late=31=0=-15 was_like=70=100=0 was_long=4=6=10
was_lovely=-24=4=-7 was_my=41=48=32 was_not=55=22=15 was_ok=-39=-50=0 was_on=58=83=13 was_out=120=131=0 was_pale=-53=-34=-5
was_racing=63=37=0 was_seeing=24=-22=-1 was_shaking=48=91=-1 was_sick=-42=-66=-7 was_so=-7=-29=-3 was_swollen=-54=2=0
was_talking=33=28=0 was_the=-17=-63=-8 was_thumping=13=-13=0 was_up=-92=-74=-2 wasp=-23=12=0 wasp_,=27=11=0 watch=19=35=15
watch*=-97=-81=-16 watch_,=46=61=-2 watch_.=-18=-24=-2 watch_died=32=43=-1 watch_for=-91=-77=0 watch_is=-132=-110=0
watch_my=-32=-18=0 watch_says=133=-7=0 watch_strap=-8=23=0 watch_was=83=52=52 watched=-102=-129=-9 watched_a=38=18=-1
watched_the=-58=-65=-1 watching=-25=-12=-7 watching_a=37=25=0 watching_the=-135=-97=-3 water=129=114=-87 water*=-37=-26=0
water_,=86=134=-2 water_.=-14=-20=0 water_0=19=46=0 water_all=5=27=0 water_and=-17=72=-6 water_at=9=18=0 water_down=16=-77=0
water_like=13=-44=0 water_tablets=-97=-84=-32 water_today=14=-10=0 way=38=-49=20 way_,=-26=-61=-12 way_.=-25=-15=-2
way_0=-41=-26=0 way_and=6=-41=16 way_home=48=81=0 way_round=-20=-5=0 way_to=-160=-142=-4 we=-58=-64=-4 we_are=-12=-16=-3
we_did=-34=-50=0 we_do=10=29=-1 we_got=-33=-9=0 we_were=24=8=0 weak=19=-38=-2 weak_,=14=3=0 weak_.=24=-6=-6 weak_and=28=14=0
weak_coffee=-11=17=0 weak_i=48=-54=-8 weak_legs=-62=-28=0 weak_wifi=-48=22=7 weake*=20=-46=-4 weaker=20=-46=-4 weakn*=-42=27=-2
weakness=-42=27=-2 wear=-60=-71=-10 weath*=2=18=7 weather=2=18=7 weather_.=-13=-1=0 weather_0=35=20=7 wed=-45=-9=-9
weddi*=-74=-44=-4 wedding=-74=-44=-4 wedding_.=-51=-14=0 wedding_years=-28=-76=-4 wee=-113=-27=-11 wee_,=-22=-2=-6 wee_.=-2=23=-2
wee_bit=-33=-41=0 wee_is=-34=-4=-7 wee_looks=36=-46=0 wee_mans=-16=19=-4 wee_one=-34=8=0 wee_the=29=-8=-2 wee_was=29=-82=-8
weein*=40=-31=0 weeing=40=-31=0 week=-9=-55=-74 week_,=21=-9=-4 week_.=17=-6=-41 week_0=13=22=0 week_after=-23=-38=-8
week_and=-20=-35=-2 week_is=-36=-22=0 week_today=-32=-30=0 week_with=-22=44=-6 weeke*=8=33=43 weekend=8=33=43 weekend_,=-1=-5=15
weeks=14=-55=-1 weeks_,=30=-13=-2 weeks_.=41=14=37 weeks_ago=15=72=-5 weeks_gone=-31=-44=-13 weeks_now=23=0=0 weeks_old=-64=-38=-2
weeks_pregnant=-15=4=-3 weepi*=73=34=-4 weeping=64=-53=-4 weigh=50=77=0 weigh*=3=-40=0 weighed=-34=-26=0 weighed_0=-34=-26=0
weight=37=-37=0 weight_0=-79=27=0 weight_on=70=-8=0 weird=77=126=0 weird_.=32=44=0 well=-41=-30=-28 well_,=-13=-7=0
well_.=-42=-49=-18 well_0=-13=-31=0 well_controlled=10=10=-5 welts=36=38=-1 went=115=180=-22 went_,=25=54=0 went_.=18=20=-3
went_0=2=18=0 went_and=27=39=-7 went_away=-10=-12=0 went_black=10=-26=0 went_dark=0=63=0 went_down=45=74=-11 went_for=-8=24=0
went_fuzzy=36=34=-5 went_grey=41=46=-1 went_into=-47=-55=-4 went_limp=49=60=0 went_numb=9=-31=0 went_off=-53=-55=0
went_out=-25=-6=0 went_over=37=94=23 went_purple=-36=-40=0 went_stiff=66=92=-1 went_to=75=-80=-17 went_well=-104=-119=0
went_white=-46=-42=-4 were=-58=-52=-34 were_bursting=-12=-20=0 were_good=43=16=-5 were_on=45=35=3 wet=47=76=-14 wet_.=-62=-63=-8
wet_myself=4=12=-15 what=8=37=-45 what_a=-14=-10=0 what_day=90=104=-4 what_do=56=54=-10 what_happened=-26=-52=0
what_happens=-51=-40=0 what_i=-20=-3=-9 what_if=-118=-119=-1 what_is=-46=3=29 what_pace=19=3=15 what_people=17=17=0
what_should=-17=-13=0 what_to=-77=-106=-13 wheez*=130=81=-10 wheezing=45=45=-7 wheezy=78=29=-4 when=53=-65=-3 when_can=-45=-23=-14
when_he=-56=-41=-7 when_i=30=-40=-4 when_resting=31=-12=0 when_she=36=-13=0 when_the=-78=-70=21 whene*=27=-3=-1 whenever=27=-3=-1
whenever_i=27=-3=-1 where=121=115=-45 where_do=-63=-64=-21 where_i=71=58=0 where_is=32=52=-25 where_the=-12=-5=0
which=-107=-99=-21 which_day=-75=-69=1 which_way=-75=-46=0 while=173=24=16 whist*=-18=13=0 whistle=4=13=0 whistling=-23=-1=0
white=19=6=-12 white_and=11=19=-6 white_as=92=84=0 who=-33=-74=-19 who_collapsed=-71=-75=0 who_drank=-14=-13=-2 who_is=-38=-7=-9
who_the=26=0=-3 whole=49=43=43 whole_body=60=20=-11 whole_pizza=21=6=-3 whole_way=-97=-43=-21 whole_week=-36=-21=-4 why=-19=13=-33
why_.=8=20=-24 why_?=26=3=0 why_i=-17=-35=14 why_rest=-30=-15=0 wicke*=-31=29=-8 wicked=-31=29=-8 wide=36=36=65 widow*=0=8=17
widowmaker=0=8=17 wife=33=28=-34 wife_,=40=31=-26 wife_.=-160=-180=-5 wife_had=45=36=0 wife_has=-81=-63=0 wife_is=-50=29=0
wife_noticed=8=-24=-1 wife_says=75=78=-10 wife_was=9=13=8 wifi=-42=16=6 will=-20=13=127 wind=-65=-48=3 wind_.=21=-1=0
wind_0=-14=-24=0 wind_is=29=35=0 wind_nearly=-51=-70=-8 wind_took=10=7=0 winde*=30=48=0 winded=30=48=0 windo*=-11=-14=-1
windp*=22=34=-3 windpipe=22=34=-3 wine=-46=14=9 winge*=-76=-61=-1 winger=-76=-61=-1 winte*=-25=-12=-1 winter=4=26=0
winter_,=3=35=0 winters=-30=-38=0 wipe=-35=-21=-20 wiped=-10=-27=8 wiped_out=-10=-27=8 wish=102=99=101 wish_i=73=83=57
with=-31=-46=0 with_a=-48=-44=-19 with_blood=99=66=-4 with_cold=-12=-24=0 with_dust=-36=-17=-4 with_every=9=-17=-4
with_excitement=-22=16=0 with_goosebumps=19=33=0 with_heat=-97=-114=0 with_her=-54=-16=19 with_it=21=46=-9 with_joy=-28=25=0
with_me=-70=-70=-23 with_meals=-22=-13=-1 with_my=90=105=-9 with_no=10=1=42 with_one=43=52=-14 with_our=-15=-20=-10
with_people=26=26=-3 with_rhabdo=3=16=-1 with_sickle=13=-6=-4 with_that=22=-30=-19 with_the=28=24=95 with_these=-43=-45=-23
with_this=-61=-93=-40 with_work=-50=-6=0 witho*=85=50=8 without=85=50=8 without_!a=11=-62=-14 without_!gloves=-35=-5=-4
without_!me=45=49=53 without_!warning=16=39=-11 wks=65=-32=0 wo=93=73=29 wo_not=93=73=29 wobbl*=46=61=-16 wobbling=63=67=0
wobbly=-45=-27=-16 wobbly_legs=-100=-81=-1 woke=-19=21=2 woke_0=-115=-71=-1 woke_at=-50=-76=-7 woke_me=-26=-56=0 woke_up=42=54=-4
woke_with=49=63=-3 woman=-20=-26=-12 wood=-22=-31=0 woods=-77=-71=0 woozy=56=-26=-2 word=58=110=-9 words=84=75=-25
words_,=-62=-48=-4 words_.=37=22=-4 words_are=18=14=0 words_come=56=38=0 work=0=-20=-21 work_,=1=19=0 work_.=-48=-17=-18
work_0=47=44=0 work_and=-21=-9=-1 work_out=145=148=0 work_so=-35=-37=-2 work_stress=14=17=-2 work_the=-43=-36=0 work_was=4=6=10
worke*=-79=-32=-19 worked=-79=-32=-19 worki*=13=-1=-3 working=13=-1=-3 worko*=6=19=0 workout=3=17=0 works=-1=-10=23
world=-19=-4=-4 worri*=26=12=-4 worried=26=12=-4 worse=-12=-68=-25 worse_,=-81=10=-2 worse_.=-70=-46=0 worse_each=61=-45=0
worse_every=40=-25=0 worse_not=20=6=-20 worst=-20=47=-31 worst_headache=2=18=-26 worth=-49=-67=-23 worth_it=-49=-67=-23
would=75=66=192 would_be=119=107=141 would_not=18=-5=-1 would_say=-3=-16=-13 wound=22=28=0 wound_is=20=28=0 wrapp*=74=78=0
wrapped=12=10=0 wreck*=-12=-24=-2 wrecked=-12=-24=-2 wrecked_but=1=42=0 wrist=-50=-73=-13 wrist*=18=27=39 wrist_in=30=18=-2
wrist_on=-42=-33=-6 wrists=18=27=39 writi*=94=89=-26 writing=94=89=-26 writing_for=58=46=-26 writt*=138=128=141
written=138=128=141 written_the=69=72=59 wrong=21=47=-16 wrong_,=98=135=-1 wrong_.=3=-29=-7 wrong_cannot=25=33=0
wrong_number=-65=-29=0 wrong_turn=-47=-38=-4 wrong_way=66=100=0 wrote=4=12=22 wrote_an=-24=-34=-17 wrung=0=10=0 wrung_out=0=10=0
x=-8=35=-5 x_0=-57=-10=-5 yall=8=10=0 yawni*=-81=-77=-16 yawning=-81=-77=-16 ye=-9=-16=-5 ye_,=-35=-14=-3 yeah=-11=-9=-12
yeah_nah=-11=-9=-12 year=-79=-60=-37 year_,=-5=-18=-15 year_.=4=21=-10 year_and=-49=-34=-7 years=-29=-27=-36 years_,=58=77=0
years_.=30=29=-10 years_ago=-96=-154=0 years_back=-60=-32=0 years_old=14=-2=16 yello*=-11=-117=3 yellow=-63=-38=5
yellow_and=93=-60=-1 yer=-11=-14=-2 yer_man=-11=-14=-2 yes=-80=-40=-11 yes_legs=-57=-28=-2 yeste*=-6=-21=-13 yesterday=27=-14=-13
yesterday_,=87=17=-3 yesterday_.=-43=-24=3 yesterday_and=4=17=0 yesterday_i=-25=-22=0 yesterday_so=15=27=-8 yet=-19=30=0
yet_,=-6=48=0 you=-125=-119=32 you_.=22=22=-37 you_ask=12=4=0 you_have=-52=-20=-15 you_know=-8=-25=13 you_said=-24=-33=11
your=-107=-104=-7 your_text=-55=-47=0 your_texts=12=-20=-2 youre=-33=-38=0 z=-22=-18=-1 zero=-73=-22=-18 zero_!sore=-24=-1=0
zip=-43=-36=0 zombi*=2=-26=-1 zombie=-7=-35=0 zone=-8=22=-5 zone_0=-8=22=-5 zonke*=-24=-7=10 zonked=-24=-7=10 zz=1=46=18
zz_0=-26=27=0
`;

/** The fingerprint of those wordings. */
export const learnedFrom = '601ee503f250d4c6';
