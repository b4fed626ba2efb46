/**
 * What each word, each two together and each slot speak for: "feature=sign=emergency=despair", in hundredths, as `weigherOf` reads
 * them. Written by `npm run word-weights` out of the labelled wordings of the tests.
 */
export const wordWeights = `
!,=15=-12=-14 !0=-103=-119=-104 !0_!0=-143=-108=-25 !0_!am=-18=-58=-50 !0_!and=-36=-23=-4 !0_!hours=77=34=11 !0_!k=-65=-52=-24
!0_!months=-19=1=0 !0_!slept=22=38=6 !0_!years=12=2=0 !0_,=-64=-49=-20 !0_.=7=-8=-14 !?=30=-169=-23 !?_.=74=-70=-18
!?_no=-89=-70=-1 !a=33=26=-21 !a_!drop=33=78=-4 !a_!fever=-100=-105=-69 !a_!period=-22=-16=-4 !a_!problem=-41=-13=0
!a_!reason=2=0=-16 !a_!seizure=-33=-23=-2 !a_!wee=33=-46=-3 !after=22=-31=-36 !after_!the=22=24=-36 !again=-112=-68=13
!again_,=-13=23=-10 !again_.=-62=-62=24 !all=28=-19=-20 !all_!0=28=27=-5 !all_!and=9=20=-4 !all_!day=23=-23=-5 !all_,=-21=-53=5
!all_.=5=-13=-10 !allow*=-39=-40=-5 !allowed=-39=-40=-5 !am=-16=-58=-50 !and=111=111=1 !and_!had=10=29=12 !and_!happy=-39=-39=-6
!and_!legs=-16=-21=-11 !and_!new=38=2=-9 !and_!no=37=19=-16 !and_!the=-6=-9=-14 !answe*=6=27=16 !answer=45=59=-22
!answering=22=29=38 !any=14=55=-1 !any_!chest=-37=0=13 !any_!more=31=20=13 !anyth*=-25=-22=-21 !anything=-25=-22=-21
!anything_!like=-5=23=0 !anything_,=-12=2=-1 !anything_.=54=36=-6 !appet*=57=-43=0 !appetite=57=-43=0 !as=-13=-3=-21
!ask=-78=-65=-1 !asked=23=31=-42 !at=-81=-49=-59 !at_!all=-18=-26=-15 !at_!home=-18=-35=2 !at_!rest=8=19=0 !at_!the=-14=2=3
!back=22=31=30 !bad=-91=-63=-10 !be=44=61=81 !be_!here=16=19=13 !been=7=-81=-16 !been_able=14=-22=-4 !beetr*=60=-93=-4
!beetroot=60=-93=-4 !befor*=101=74=-3 !before=101=74=-3 !before_,=35=33=0 !blood=-32=-5=-10 !bothe*=-151=-88=-46
!bother=-120=-71=-37 !bother_!since=-60=-15=-34 !bother_.=-20=-11=0 !bothered=-30=-29=0 !bothered_!me=-30=-29=0 !bothers=-1=11=-9
!bothers_!me=-1=11=-9 !breat*=49=44=-13 !breath=-41=-35=-7 !breath_!at=6=15=0 !breath_.=-39=-33=-7 !breathing=107=114=-8
!breathing_.=23=19=-8 !breathlessness=2=-16=-10 !breathlessness_,=2=-16=-10 !bus=-5=14=-8 !calf=3=-12=0 !care=-45=-55=-27
!care_!if=-45=-55=-27 !carry=41=61=36 !carry_!me=41=61=63 !chest=-9=17=5 !chest_!pain=2=-40=7 !clot=25=42=-2 !coach=-51=-37=-6
!coffee_.=10=29=12 !cold=-41=-39=-5 !cold_.=13=16=-4 !comes=32=-21=-8 !comes_!out=32=-21=-8 !confu*=-31=-20=-9
!confused=-31=-20=-9 !confused_!at=-24=-3=-9 !dark=-88=-6=-6 !dark_!pee=23=26=5 !data=33=24=-5 !day=0=-32=-17 !day_,=-23=-9=-12
!days=1=-48=-1 !diabe*=-62=-64=-35 !diabetes=-31=-32=-35 !dizzi*=0=-37=-3 !dizziness=0=-37=-3 !dizziness_,=-20=-57=0
!dizzy=-64=-45=-30 !dizzy_!any=-66=-64=-44 !dizzy_,=25=29=17 !do=27=15=67 !do_!not=-16=-11=42 !do_!what=-39=-49=-74
!dog=-11=-17=-8 !dog_!was=-8=-20=-8 !down=98=-65=-11 !drink=-22=18=0 !drop=33=78=-4 !elect*=40=49=-2 !even=95=19=17 !faint=-3=1=13
!faint*=-58=-25=-19 !faint_,=-1=-20=-7 !fainted=-49=-28=-18 !fall=-48=-30=-10 !fall_!and=-48=-32=0 !fancy=-23=-41=-28
!feel=-2=39=-8 !feel_!sick=-23=-22=-8 !feeli*=65=-22=-6 !feeling=65=-22=-6 !felt=55=-8=-10 !felt_so=-3=-39=-1 !fever=-89=-86=-58
!fever_,=-67=-80=13 !fever_.=-63=-63=-57 !film=0=-3=-13 !film_!was=-18=4=-13 !find=7=13=-14 !find_!the=7=13=-14 !fit=-54=21=-10
!for=-18=-31=18 !for_!0=-9=-61=-31 !for_!a=39=36=-7 !for_!once=-45=12=-6 !for_!the=-1=36=56 !from=28=55=50 !gate=-68=-61=-12
!gate_!at=-68=-61=-12 !get=3=11=20 !get_!dizzy=19=9=13 !glove*=-30=5=-7 !gloves=-30=5=-7 !goes=-1=19=0 !goes_!over=-1=19=0
!gym=9=12=13 !gym_!was=13=10=16 !had=40=14=-2 !had_!a=37=60=-18 !had_!any=-30=-19=18 !had_!coffee=10=29=12
!had_!palpitations=-11=4=-3 !had_!this=37=-32=0 !had_my=-100=-74=-5 !haha=-55=-59=-67 !haha_.=12=19=-67 !happe*=-42=-2=-6
!happened=-52=-2=-6 !happy=-36=-38=-6 !happy_!legs=-39=-39=-6 !have=-4=7=57 !have_!a=-15=-7=21 !have_!diabetes=-31=-32=-35
!heada*=10=-16=-15 !headache=10=-16=-15 !heart=-5=-7=-18 !heat=-38=-26=-4 !her=48=54=-3 !here=99=60=49 !here_!any=54=42=19
!herse*=39=53=-11 !herself=39=53=-11 !hills=-34=-20=-15 !hills_.=-15=9=0 !hold=-19=-28=-3 !home=-2=-20=-10 !home_.=-10=-23=3
!hot=-19=-28=-4 !hot_,=-19=-28=-4 !hours=47=30=1 !hours_,=34=70=0 !hours_.=16=-10=13 !hurt=-108=-77=0 !ice=-16=-27=-19
!if=19=22=63 !if_i=19=22=63 !ill=31=44=62 !in=-97=-79=-19 !in_!0=77=63=-2 !in_!a=-39=-59=-32 !in_!the=60=117=-35 !in_!them=10=5=-1
!in_!this=-85=-95=-22 !in_it=-15=26=56 !in_my=-22=-42=-23 !injur*=-10=-8=-17 !issue*=30=33=-2 !issues=30=33=-2 !jokin*=43=40=57
!joking=43=40=57 !k=-65=-52=-24 !kidne*=7=-32=-2 !kidney=7=-32=-2 !knee=-16=-11=-4 !knee_!pain=-16=-11=-4 !last=51=-4=-5
!last_!night=37=-30=-4 !legs=-29=-36=-12 !legs_!0=20=31=6 !legs_.=-39=-39=-6 !legs_fine=-36=-43=-11 !lift=9=-30=-7
!like=120=145=-43 !like_!her=48=54=-3 !like_!that=-35=-31=0 !like_!this=59=72=-11 !like_it=-46=-28=-14 !live=34=37=48
!livin*=37=44=4 !living=37=44=4 !living_.=22=29=84 !lol=-72=-92=-72 !lol_.=-11=-37=-58 !longe*=-13=-21=-16 !longer=-13=-21=-16
!make=66=79=16 !makin*=74=75=-20 !making=74=75=-20 !making_!sense=28=13=-10 !me=73=35=97 !me_!in=-29=11=45 !me_!now=-31=-3=-1
!me_!since=-27=18=0 !me_,=33=52=28 !me_.=-5=-21=-11 !memor*=36=37=-2 !memory=36=37=-2 !memory_!of=29=32=-2 !miss=47=53=51
!miss_!me=47=53=51 !month*=-35=-15=-4 !months=-35=-15=-4 !months_.=-23=-7=-4 !more=-30=-8=-4 !more_,=31=25=-14 !more_.=-4=-18=28
!morni*=24=86=12 !morning=24=86=12 !move=-31=-17=-12 !move_,=16=-8=-7 !move_.=1=18=0 !muscl*=8=-67=0 !muscle=8=-67=0
!mysel*=83=87=73 !myself=83=87=73 !new=-95=-35=-16 !new_!shoes=16=9=-7 !new_.=-85=-22=20 !niggl*=2=13=-7 !niggles=2=13=-7
!night=37=-30=-4 !no=5=28=-18 !no_!dizziness=-13=-14=0 !no_!swelling=24=-1=0 !not=49=15=21 !nothi*=-10=3=-29 !nothing=-10=3=-29
!notic*=15=20=36 !now=-7=20=-1 !now_.=-25=1=-1 !obey=7=21=-6 !of=-89=-56=-51 !of_!a=-41=-23=-24 !of_!breath=-41=-35=-7
!of_!dark=18=14=5 !of_!fever=-9=-10=-5 !on=-17=-81=-45 !on_!the=-29=-116=-4 !once=-89=-17=-2 !once_,=-40=-25=-9 !once_.=-49=8=7
!open=2=5=-23 !or=-19=-40=-26 !or_!anything=-25=-15=-16 !or_!breathlessness=2=-16=-10 !out=46=21=44 !over=-1=19=0 !over_!0=-1=19=0
!pain=39=-29=-10 !pain_!0=9=15=0 !pain_!no=-29=-9=0 !pain_!or=37=28=-1 !pain_,=30=16=1 !pain_.=-19=-29=-4 !palpi*=-31=-12=-12
!palpitations=-31=-12=-12 !palpitations_.=-47=-34=-9 !paper=1=-21=-12 !park=-48=-26=-18 !park_!again=-68=-61=-12 !park_.=20=35=-6
!passe*=25=27=-4 !passed=25=27=-4 !pee=14=-12=-4 !pee_,=27=1=0 !peed=57=-47=-12 !peed_!for=8=-12=-5 !peed_!since=9=-24=-6
!perio*=-70=-34=-14 !period=-70=-34=-14 !period_!in=-22=-16=-4 !plan=-5=-5=50 !pleas*=-12=10=-1 !please=-12=10=-1
!point=-56=-51=-14 !point_!in=16=17=17 !power=17=42=-5 !pregn*=-81=-74=-17 !pregnant=-81=-74=-17 !probl*=-40=-50=-14
!problem=-34=3=0 !problems=-6=-53=-14 !prope*=-35=-30=-44 !properly=-35=-30=-44 !pulse=37=31=-7 !race=30=22=-25 !race_.=30=33=0
!rain_!was=13=22=-4 !reaso*=61=34=-28 !reason=61=34=-28 !reason_.=28=-48=-10 !recog*=51=47=-27 !recognise=51=47=-27
!recognise_my=32=18=-26 !respo*=65=51=-9 !responding=12=15=-6 !rest=-69=-36=-12 !rest_.=-36=-27=0 !run_,=-10=-7=17 !run_.=8=22=-5
!runni*=-31=-30=-19 !running=-31=-30=-19 !running_.=-18=-3=0 !salt=-44=-26=-11 !salt_.=-30=-20=-10 !say=-55=-31=-5
!say_no=-55=-31=-5 !see=31=-50=8 !see_!a=3=0=-13 !seizu*=-77=-74=-6 !seizure=-77=-74=-6 !sense=87=84=-24 !sense_!since=13=25=0
!sense_,=12=8=-4 !she=-48=-48=-2 !shoes=16=9=-7 !shoes_.=16=9=-7 !short=-41=-35=-7 !short_!of=-41=-35=-7 !sick=-7=-22=4
!sick_,=21=-2=10 !since=13=-31=-62 !since_!0=-8=-39=-2 !since_!last=37=-30=-4 !since_!the=143=113=-6 !since_!yesterday=67=-37=-10
!since_.=-115=-37=-36 !since_i=-17=45=-2 !sir=-20=-4=-1 !sir_,=-20=-4=-1 !slept=-34=-6=-5 !sore=-31=-37=-8 !sore_!and=-21=-12=21
!sore_.=30=33=-1 !soren*=-38=-22=3 !soreness=-38=-22=3 !soreness_,=-31=-3=-3 !soreness_nil=10=-3=0 !soreness_so=15=-1=0
!start=-67=-32=-4 !stops=-64=3=-1 !strai*=14=55=-4 !straighten=14=0=-1 !stren*=61=-16=-6 !strength=61=-16=-6 !sweat=48=60=-2
!sweat*=24=23=-13 !sweat_!and=19=35=-2 !sweating=24=23=-13 !swell*=-8=-32=-4 !swelling=-8=-32=-4 !swelling_!0=17=34=0
!swelling_,=40=16=0 !swoll*=-46=-23=-12 !swollen=-46=-23=-12 !sync=-105=-104=-17 !sync_.=-85=-83=-13 !talk=1=16=-2
!that=-53=-102=9 !the=127=13=-8 !the_!back=44=14=-9 !the_!bus=-5=14=-8 !the_!dog=-11=-17=-8 !the_!film=0=-3=-13
!the_!gate=-68=-61=-12 !the_!gym=9=12=13 !the_!hills=-15=9=0 !the_!park=-48=-26=-18 !the_!race=106=72=0 !the_!words=7=13=-14
!them=36=35=-1 !there=57=-2=-36 !there_.=23=0=-20 !this=43=-11=47 !this_!time=2=24=1 !time=-51=-46=-3 !time_!0=11=15=8
!time_,=10=5=5 !time_.=-79=-66=-25 !to=73=99=102 !to_!be=26=25=39 !to_!carry=41=46=44 !to_!get=-31=-27=16 !to_!live=34=37=48
!to_!run=-27=-48=-27 !to_!wake=39=31=18 !today=-88=-90=-20 !today_!0=21=9=-3 !today_,=-20=-32=-24 !today_.=-15=-6=21
!tomor*=26=25=48 !tomorrow=26=25=48 !touch*=44=52=-20 !touching=44=52=-20 !touching_it=44=52=-20 !troub*=-61=-49=-8
!trouble=-61=-49=-8 !under*=15=32=-35 !understand=15=32=-35 !understand_!what=15=9=-9 !up=80=85=94 !up_!and=23=20=-1
!up_!this=-15=-8=8 !up_,=20=19=19 !up_.=25=41=2 !urine=10=-19=-11 !wake=43=61=27 !wake_!up=42=31=96 !want=-23=-27=-40
!want_!to=8=6=-10 !warni*=23=52=-8 !warning=23=52=-8 !was=-40=-35=-14 !was_!cold=13=16=-4 !was_good=-13=-6=-5 !water=66=-15=-10
!way=66=79=89 !wee=106=-59=-9 !wee_!all=22=-23=-5 !wee_!since=29=-23=0 !weird=5=14=5 !what=-24=-40=-92 !what_i=-39=-49=-83
!when=-11=6=-22 !when_i=-19=18=-22 !with=39=99=41 !with_it=24=45=-19 !with_my=-73=-42=-22 !witho*=27=28=39 !without=27=28=39
!wo=42=39=18 !wo_!not=42=39=18 !wobbl*=24=14=-3 !words=16=17=-34 !words_,=9=4=-15 !work=-53=-36=-3 !worki*=21=22=-1
!working=21=22=-1 !working_,=12=5=-1 !worth=14=15=-14 !worth_!living=14=15=-14 !would=47=63=71 !wrong=-3=-16=-5 !years=-15=-42=-5
!years_.=18=-10=-5 !yeste*=84=-7=-12 !yesterday=84=-7=-12 !yesterday_.=0=-17=-1 !you=-2=11=-21 (=-67=-97=-2 )=-67=-97=-2
)_.=-18=14=-1 )_and=40=-27=0 ,=4=44=-21 ,_.=27=6=11 ,_0=55=10=15 ,_a=45=53=-5 ,_about=-1=40=-8 ,_after=84=115=-30 ,_all=-62=15=38
,_also=6=52=-15 ,_amazing=-49=-62=-3 ,_and=38=80=-28 ,_any=16=12=1 ,_arm=34=12=-19 ,_arms=37=72=-17 ,_as=-28=-36=0 ,_at=12=127=4
,_ate=-14=-7=29 ,_back=14=-32=-18 ,_bad=-3=15=0 ,_been=23=-45=-38 ,_belly=1=15=0 ,_best=-82=-71=-1 ,_better=-128=-49=-16
,_big=15=54=-1 ,_bit=-10=-1=-17 ,_black=3=47=0 ,_bled=-4=21=0 ,_bleeding=-5=-19=16 ,_blister=45=37=20 ,_blood=15=0=66
,_blue=2=33=0 ,_body=60=53=-29 ,_bone=-2=-21=0 ,_boss=21=27=-8 ,_both=29=68=-3 ,_brain=12=15=11 ,_breathing=25=-21=-2
,_broke=51=48=-34 ,_brown=-67=41=-2 ,_burning=14=-39=29 ,_busy=-15=-41=-18 ,_but=-32=-65=-18 ,_calf=14=149=28 ,_call=-38=4=-7
,_calves=67=114=-6 ,_came=59=-55=2 ,_can=17=-25=20 ,_cannot=33=42=-37 ,_car=-48=-59=6 ,_cardiologist=9=22=-3 ,_checked=-59=-40=0
,_cheeks=-12=1=-11 ,_chest=47=4=0 ,_clear=33=40=-3 ,_cleared=-26=-22=0 ,_coach=48=21=21 ,_coffee=-11=-18=0 ,_cold=-35=-63=-4
,_collapsed=100=52=-1 ,_comes=5=-13=0 ,_completely=-9=-13=0 ,_confused=22=6=0 ,_cough=0=-61=24 ,_could=16=31=32 ,_crashed=42=-8=0
,_cut=-17=-45=-5 ,_dark=37=28=0 ,_dead=70=71=-5 ,_did=46=30=40 ,_dizzy=12=57=-2 ,_do=-4=-20=-56 ,_doc=-19=-10=-5 ,_doctor=17=-13=0
,_does=-46=-64=6 ,_dog=-32=-42=-3 ,_doing=7=-17=-2 ,_doms=-48=-64=-6 ,_drank=23=-20=23 ,_drinking=41=-17=0 ,_dropped=-24=-28=-1
,_due=-28=-38=-3 ,_duvet=-49=-3=0 ,_dying=3=-10=0 ,_e=23=63=-6 ,_ears=39=90=-7 ,_ecg=40=32=0 ,_ef=-5=-13=0 ,_emptied=-22=-16=-16
,_entered=-18=-25=-8 ,_even=66=59=-11 ,_everything=41=36=-8 ,_eyes=73=48=12 ,_face=47=52=-3 ,_feel=69=87=-37 ,_feeling=4=-23=-3
,_feels=47=64=91 ,_fell=46=68=0 ,_fella=-30=-37=0 ,_felt=-27=-54=-4 ,_fever=114=-50=0 ,_fine=65=92=-4 ,_finished=14=10=0
,_first=142=175=-18 ,_flew=-33=-8=0 ,_foam=-59=-40=-3 ,_foot=20=67=30 ,_for=50=28=6 ,_forearms=19=6=-1 ,_forget=94=103=116
,_forgot=-5=-18=0 ,_freezing=-12=-12=18 ,_fresh=62=87=-1 ,_from=4=73=0 ,_fully=-6=21=0 ,_fun=-7=-15=0 ,_fyi=-20=-47=-10
,_garmin=50=49=21 ,_getting=23=15=-5 ,_gone=-106=-35=-4 ,_good=-18=-76=5 ,_got=25=32=-10 ,_grand=-71=-61=-3 ,_grazed=14=30=0
,_great=-37=-18=-17 ,_grey=-16=-25=-2 ,_grown=-91=-70=-7 ,_had=168=222=-38 ,_hand=27=28=0 ,_hands=27=28=0 ,_happy=8=-45=-8
,_hard=28=62=0 ,_has=-65=-9=0 ,_hate=14=-9=-6 ,_have=-29=18=17 ,_he=-59=-83=3 ,_head=3=1=15 ,_headache=20=47=0 ,_healed=-3=30=0
,_heart=34=47=-5 ,_help=34=40=-11 ,_hills=11=-15=0 ,_hip=46=113=16 ,_hit=47=43=0 ,_home=-46=-53=0 ,_hot=-45=-74=-3
,_how=61=-12=-10 ,_hr=-17=-17=0 ,_hubby=3=18=-13 ,_hurts=3=-27=0 ,_i=54=49=-4 ,_icu=-50=-45=0 ,_in=-62=-67=-24 ,_is=19=38=17
,_it=142=81=82 ,_jaw=41=36=0 ,_jumped=-17=4=-4 ,_just=9=6=-14 ,_keep=40=81=25 ,_knee=-44=19=0 ,_knees=13=25=19 ,_last=18=-3=-7
,_left=5=49=8 ,_legs=-24=-10=17 ,_letters=36=51=-23 ,_like=111=159=3 ,_lips=22=16=-2 ,_loads=-7=14=-6 ,_long=-93=21=-51
,_loosened=-55=-9=0 ,_lost=79=60=-2 ,_loved=0=-37=-25 ,_lovely=-107=-77=-3 ,_lungs=83=29=-18 ,_mad=-24=-19=0 ,_magic=-51=-49=-5
,_massive=-5=-12=0 ,_max=-11=0=0 ,_medics=-106=-108=17 ,_missed=28=30=-4 ,_mouth=-11=-22=-10 ,_move=-46=-61=8 ,_muddled=51=42=5
,_muscles=17=7=0 ,_my=-10=-34=-14 ,_nearly=55=21=0 ,_neck=28=46=-3 ,_need=-69=-66=-14 ,_needed=-24=-12=-1 ,_nerves=-32=22=-8
,_never=-9=46=8 ,_new=41=5=-13 ,_next=105=113=-13 ,_nice=-47=-64=-18 ,_nights=-25=-12=-2 ,_no=-22=34=28 ,_nobody=19=-36=-29
,_none=18=-2=0 ,_normal=-78=-52=0 ,_nose=17=24=0 ,_not=-7=23=15 ,_nothing=-129=-70=-12 ,_now=55=119=-31 ,_numb=18=-12=0
,_off=-10=28=-35 ,_ok=-2=-92=-10 ,_on=-59=-8=-29 ,_one=46=22=-29 ,_only=96=95=-11 ,_other=-21=18=6 ,_ouch=-9=-27=-4 ,_our=32=2=12
,_out=-86=-79=15 ,_over=11=-16=-5 ,_pain=-12=-3=21 ,_passed=-39=-20=1 ,_pause=-48=-30=-8 ,_pb=-6=-50=-16 ,_pee=58=78=68
,_peed=10=88=0 ,_people=8=14=0 ,_perfect=-12=21=-3 ,_physio=41=61=0 ,_pink=-83=-15=0 ,_pins=-75=-17=-6 ,_plan=-2=-18=-22
,_plaster=-64=-23=-9 ,_please=-5=-33=-5 ,_poor=-16=-16=-4 ,_popped=-82=5=-10 ,_progress=-23=-21=-9 ,_proud=0=4=-16
,_puffed=32=45=-2 ,_puffy=6=20=0 ,_quads=54=59=42 ,_quite=-5=-14=0 ,_ran=74=47=28 ,_read=17=-7=-1 ,_ready=47=18=6
,_recovered=-28=-44=-3 ,_red=16=109=17 ,_rest=-11=-2=0 ,_right=-47=-32=13 ,_rpe=24=14=-11 ,_run=0=-55=1 ,_running=-73=-101=35
,_runs=-57=-46=-13 ,_s=24=17=-2 ,_sad=62=67=-19 ,_same=18=27=-4 ,_sat=16=32=-2 ,_saw=-26=-20=-5 ,_scan=-47=-15=-3
,_scared=-41=5=-2 ,_scary=-59=-28=-9 ,_see=11=-5=0 ,_seeing=27=98=-3 ,_send=18=16=34 ,_settled=-47=-3=0 ,_seven=-37=-18=18
,_shaking=-50=-70=0 ,_shattered=10=-5=0 ,_she=17=52=-74 ,_shin=-33=-10=0 ,_short=17=20=-7 ,_should=32=29=0 ,_shoulders=7=24=0
,_sick=38=-25=0 ,_since=107=335=-9 ,_size=-48=-115=-15 ,_skin=15=-18=-3 ,_sleep=105=109=30 ,_sleeping=-22=-54=-2 ,_slept=72=-11=10
,_slow=-40=-26=0 ,_smashed=-3=-22=18 ,_so=-22=23=33 ,_soaked=-25=-43=0 ,_something=-17=-24=-8 ,_sore=-102=-16=-17
,_soreness=-27=11=31 ,_sorry=54=74=129 ,_sorted=-21=-9=-7 ,_staggering=18=21=-10 ,_started=15=62=-1 ,_stiff=6=-23=0
,_still=-3=15=-8 ,_stitch=29=24=1 ,_stomach=-4=45=-7 ,_stopped=11=5=-1 ,_strap=11=2=0 ,_surgeon=-27=-47=-6 ,_sweat=7=18=0
,_sweating=93=114=-3 ,_swollen=-41=-53=0 ,_take=-12=-20=1 ,_taking=2=-2=-10 ,_temperature=-58=14=0 ,_ten=-21=-14=20
,_thanks=6=9=40 ,_that=2=18=43 ,_thawed=-79=-55=0 ,_the=-12=-14=-47 ,_then=62=102=-18 ,_they=24=41=-7 ,_thinking=49=18=-35
,_third=41=61=-3 ,_this=-39=-22=-2 ,_thought=61=15=-6 ,_three=-47=-66=20 ,_throat=72=-21=-4 ,_throwing=30=81=-2 ,_tight=1=60=0
,_tired=10=-11=-9 ,_today=23=2=-2 ,_tomorrow=-19=-10=-16 ,_tongue=25=12=0 ,_too=-66=-99=-1 ,_took=-8=-19=-12 ,_total=3=11=7
,_towel=16=12=0 ,_treadmill=-52=-44=-2 ,_trying=25=39=-8 ,_turned=-13=-24=0 ,_two=-37=-20=-11 ,_under=-13=-1=0 ,_up=-84=7=7
,_used=11=1=-1 ,_usual=-18=-29=15 ,_usually=13=4=-1 ,_very=22=15=-15 ,_vision=15=87=-4 ,_voice=-60=-67=0 ,_vomited=38=12=0
,_vomiting=38=137=-9 ,_w=-4=-15=0 ,_walked=-37=-41=13 ,_want=14=13=36 ,_warm=37=45=-2 ,_was=110=-24=25 ,_watch=16=87=-18
,_watched=59=22=-10 ,_we=-22=-55=-3 ,_weak=15=66=0 ,_wee=-91=-40=0 ,_weight=51=50=0 ,_well=-39=5=-15 ,_went=-61=-33=-4
,_what=43=-13=4 ,_when=-32=-12=0 ,_where=36=11=-48 ,_whole=21=-20=-1 ,_why=8=-36=-1 ,_wife=102=82=4 ,_wo=-70=-19=4
,_wobbly=13=40=-1 ,_woke=33=4=-5 ,_worse=30=52=0 ,_worth=-37=-65=-12 ,_wrecked=-25=-28=12 ,_you=44=105=26 -=13=4=-1 -_0=-42=0=4
.=-206=-297=-228 ._,=-64=-56=-6 ._.=-96=-84=-42 ._0=113=48=32 ._a=-33=-42=-3 ._about=16=40=-18 ._ache=-24=0=0 ._achilles=100=21=-4
._after=-71=-42=-4 ._air=19=-12=-2 ._all=-135=-53=-52 ._allergic=-5=-17=-13 ._almost=39=56=0 ._am=-20=5=-7 ._ambulance=-39=-46=0
._anaphylaxis=-62=-46=0 ._and=-49=-32=17 ._angina=110=101=-11 ._ankle=17=-127=-10 ._answers=31=31=-7 ._anyway=-17=15=-20
._are=-56=-15=-14 ._arm=3=17=-12 ._arms=-48=-137=-52 ._as=53=52=-3 ._ate=-118=-62=0 ._avg=-13=-8=0 ._baby=-72=-41=-11
._back=-42=-36=0 ._bad=33=-28=0 ._baking=19=6=-2 ._baltic=-17=-10=0 ._banged=5=12=0 ._bed=49=40=27 ._bee=-13=-13=0 ._been=73=13=60
._beetroot=-119=-82=-36 ._before=31=5=-19 ._belly=43=46=0 ._big=46=73=-1 ._bike=46=51=-1 ._bit=-54=-66=21 ._bitten=37=11=-8
._black=-183=-78=33 ._blacked=69=77=12 ._bled=-1=10=-2 ._bleeding=-55=-120=-7 ._blew=-35=-16=19 ._blister=123=-2=-15
._blood=-70=-25=-8 ._bloody=-59=-50=-5 ._blooming=-18=-15=-11 ._blowing=-36=-16=0 ._blue=-10=-20=0 ._bob=-72=-36=-6
._body=-51=-23=-20 ._boiler=-42=-14=-2 ._boiling=-7=-62=-2 ._boked=109=111=0 ._bone=-53=-18=-1 ._bonked=-65=-59=0 ._book=-56=-64=0
._born=-36=-21=-10 ._boss=-61=-63=-9 ._both=-8=-39=-6 ._bought=-35=-24=0 ._brain=-16=-19=6 ._breath=3=15=-7 ._breathing=25=35=-2
._breathless=-37=-97=0 ._breathtaking=-16=-25=6 ._bridge=-3=-8=-24 ._bright=2=-77=-2 ._broke=-51=-21=-4 ._brown=-156=-46=0
._bruised=-45=0=0 ._burned=1=-11=37 ._burning=4=-69=16 ._burnt=-27=5=-5 ._busy=-19=12=0 ._but=-6=14=0 ._calf=-90=-171=-13
._call=19=18=0 ._calves=-39=-46=-8 ._came=81=133=-7 ._can=-47=-43=-20 ._cannot=-126=-123=-12 ._car=-27=2=-73
._cardiologist=-34=-44=-2 ._cat=-72=-70=-19 ._caught=-35=-6=-2 ._celtic=-68=-48=-22 ._chased=-23=-4=-6 ._chasing=-39=-15=-8
._chess=50=81=-4 ._chest=9=28=-1 ._chilled=-74=-50=0 ._choked=5=-16=-5 ._coach=-27=-23=-8 ._coke=17=-4=-6 ._cold=-67=-98=-10
._collapsed=118=130=-16 ._colleague=-49=-11=0 ._confused=-48=-5=-3 ._confusing=-70=-38=0 ._conked=29=30=0 ._convulsion=20=15=0
._cooked=63=86=-12 ._core=13=70=0 ._coughed=13=16=-8 ._coughing=101=86=0 ._could=-22=4=-50 ._covered=0=14=0 ._cracked=-23=0=-6
._cramp=-57=-26=0 ._crashed=-9=19=-10 ._cream=27=22=15 ._crushed=7=16=0 ._crushing=-17=-13=12 ._cudnt=105=131=-1 ._cut=37=-14=42
._cutting=55=40=20 ._dad=84=72=0 ._dark=-48=-32=-8 ._data=-56=-44=-10 ._daughter=-92=-25=0 ._dead=-59=-76=-27 ._delete=-13=-30=-17
._dentist=-9=-38=0 ._diabetic=28=34=-2 ._diarrhoea=38=-38=-6 ._did=-93=-82=-46 ._died=-104=-54=-21 ._dislocated=-47=-31=-1
._dizzy=-73=-139=-11 ._do=-81=-49=57 ._doctor=-10=-30=-3 ._does=-32=0=-4 ._dog=42=-90=-34 ._doing=-48=-57=0 ._donated=-25=4=9
._done=-22=9=11 ._drank=15=16=5 ._dropped=-36=-79=-4 ._due=1=15=-4 ._dying=-7=-21=-10 ._e=-5=-1=20 ._ears=-51=-41=-3
._eish=5=18=-10 ._ended=-21=-5=-7 ._energy=-10=1=0 ._engine=-22=-36=-24 ._epilepsy=108=132=0 ._epileptic=17=16=0 ._every=66=65=64
._everyone=-1=14=-17 ._everything=51=7=-31 ._everytime=17=56=-3 ._eye=0=-54=-8 ._eyes=-38=-24=0 ._face=-46=-67=-3
._faint=-61=-10=-1 ._fainted=102=182=-6 ._fast=5=-22=0 ._feel=-23=-114=-31 ._feeling=-18=-107=24 ._feels=81=12=-7 ._feet=-16=-1=0
._fell=52=48=-15 ._felt=0=-46=-45 ._fever=25=-31=0 ._feverish=114=-48=0 ._filled=-2=15=0 ._fine=121=22=-4 ._fingers=35=50=0
._finished=-90=-70=-26 ._first=13=2=0 ._fit=-22=14=-22 ._fits=97=92=-28 ._flu=73=-24=-2 ._foot=114=-24=-27 ._for=-28=4=0
._forget=-72=-56=-41 ._forgot=17=30=-22 ._found=65=71=31 ._fourth=0=35=-14 ._fracture=-72=17=0 ._freezing=-38=12=2
._friend=-21=-48=-8 ._funny=-53=-11=0 ._gained=10=8=0 ._garmin=-48=-68=-22 ._gasping=-44=-53=0 ._gave=-39=-40=6
._getting=17=-54=-5 ._giddy=-38=-18=-1 ._give=-88=-88=-24 ._glutes=-40=1=0 ._going=33=-20=-8 ._gonna=-49=-50=-71
._good=-38=-37=-28 ._goodbye=109=86=74 ._gp=-73=-35=-1 ._gps=-31=-39=-7 ._graze=85=-22=0 ._grip=39=-2=0 ._gutted=-17=9=-1
._guy=13=21=-17 ._had=99=148=-56 ._half=80=124=-3 ._hamstring=-45=-35=-4 ._hamstrings=-7=23=10 ._hand=-102=-35=0 ._hands=-32=1=-2
._hard=19=10=-2 ._hardly=-15=35=-3 ._have=-41=-92=-15 ._having=43=42=-6 ._he=150=197=35 ._head=39=30=-2 ._headache=57=78=8
._headphones=-41=-38=-31 ._heads=-26=-3=-15 ._heard=94=61=-4 ._heart=81=-25=-33 ._heat=160=146=-4 ._heavy=-70=-47=-3
._her=109=121=0 ._hi=-13=-25=-15 ._high=16=-36=-8 ._hip=-27=-92=-6 ._his=81=78=-15 ._hit=17=40=-2 ._hives=30=58=0
._hospital=14=22=0 ._hot=-87=-43=8 ._hotel=-8=-13=-3 ._hours=3=10=-3 ._how=-255=-218=-76 ._hr=-24=-11=0 ._huge=-50=-1=20
._hungry=-36=-25=2 ._hurts=20=-1=0 ._husband=21=14=-4 ._i=-33=16=18 ._ich=180=216=76 ._id=-36=-27=12 ._if=4=17=73
._ill=-76=-37=-15 ._in=-57=-55=-8 ._infected=15=12=0 ._inject=8=-16=-3 ._insulin=64=77=14 ._irregular=38=-13=-3 ._is=-56=-28=-21
._it=80=-24=-38 ._itchy=-27=-30=0 ._jaw=-56=-36=-10 ._je=146=178=114 ._jelly=2=30=0 ._jogged=-14=-39=-15 ._jumped=-35=-23=1
._just=19=46=-19 ._keeled=60=59=0 ._keep=72=19=-7 ._kept=18=14=0 ._kid=-49=-46=-4 ._kidney=-20=21=0 ._kids=14=20=-3 ._kill=33=38=0
._killed=-27=-1=-10 ._knackered=13=14=11 ._knee=-45=-65=0 ._knocked=98=92=-12 ._krew=65=-98=-1 ._la=40=45=-7 ._laptop=-70=-52=-26
._last=44=-28=-10 ._left=-72=-46=-2 ._leg=8=-16=-8 ._legs=-26=-62=-47 ._life=42=44=-4 ._light=31=-34=-1 ._lights=21=20=0
._like=-35=9=-18 ._limping=28=-64=-18 ._lips=59=81=-4 ._listening=-18=-18=-14 ._little=-4=17=9 ._liver=-18=-5=-5 ._lol=-12=-28=0
._long=14=7=0 ._looking=41=-9=32 ._lost=50=59=-16 ._lovely=-23=-37=0 ._low=-22=-8=-13 ._lump=41=-22=-1 ._lungs=16=77=-12
._lying=-62=-21=0 ._ma=54=12=-4 ._marking=-17=4=-3 ._mate=-68=-1=-1 ._max=-24=-4=-12 ._me=124=159=-3 ._mental=-12=0=0
._midges=-50=-22=-26 ._mild=-51=-34=0 ._missed=31=35=-8 ._mouth=-27=-41=0 ._muddled=-98=-87=-7 ._mum=-31=-55=-24
._muscles=-1=-90=-4 ._my=-66=-56=-81 ._nearly=105=59=-16 ._neck=-25=-13=-1 ._need=-17=17=-16 ._neighbour=-76=-48=-1
._neighbours=-18=-4=-4 ._never=-21=36=-11 ._new=-13=-54=-23 ._nie=171=196=42 ._night=-17=-51=-3 ._no=-22=20=9 ._nobody=30=40=91
._none=-24=-34=-3 ._nose=5=34=0 ._nosebleed=9=18=-2 ._not=-90=-87=-20 ._nothing=67=9=21 ._now=24=32=0 ._nowt=-33=-6=-10
._numb=94=-46=-7 ._numbness=23=14=0 ._nurse=-37=-52=0 ._ok=9=-10=-7 ._old=-37=19=0 ._on=-148=-69=-32 ._one=107=41=-43
._only=54=-26=-6 ._our=23=82=-13 ._out=-157=-154=-1 ._overheated=25=34=-1 ._oxygen=22=39=0 ._pace=-10=0=0 ._pain=-62=-60=-10
._palpitations=60=-11=-4 ._panting=10=62=-7 ._paper=-44=-35=0 ._paramedic=3=-12=-27 ._partner=-20=7=0 ._passed=-19=32=-7
._patient=-26=-36=0 ._pause=-63=-6=4 ._pb=13=3=-13 ._pee=-120=30=-27 ._peed=60=13=-2 ._peeing=51=-25=-11 ._people=-1=-19=-10
._period=8=35=-1 ._periods=-10=17=-8 ._phone=-16=-3=-12 ._physio=-81=-95=-13 ._pills=-51=-47=-28 ._pink=133=113=0 ._pins=28=1=-1
._piss=26=-68=0 ._pissing=19=6=0 ._plan=-11=8=-33 ._please=-10=-14=-7 ._poo=16=-73=-4 ._popped=-17=-3=-3 ._portaloo=35=0=0
._poured=-7=9=14 ._pregnant=-15=-10=-6 ._pressure=35=53=0 ._puffed=-62=-12=0 ._puffer=48=55=-2 ._puffing=-80=-61=0 ._puffy=-48=5=0
._pulled=-146=-45=-1 ._pulse=45=-68=-9 ._pure=31=-46=-10 ._pus=0=-16=-2 ._put=-36=1=0 ._quads=-83=-72=-14 ._race=-49=11=19
._racing=43=14=29 ._rain=-20=-35=0 ._raising=6=8=10 ._ran=-51=-30=-45 ._rash=5=-42=0 ._read=-59=-48=-4 ._reading=-41=-6=3
._ready=-35=-22=-30 ._recovering=-34=-21=0 ._red=-82=-112=7 ._rest=37=53=0 ._resume=-12=-12=0 ._right=-77=-107=-13 ._ring=19=-15=0
._roasting=26=-18=12 ._room=41=-61=-3 ._rpe=-28=-20=-3 ._runner=27=45=0 ._running=46=3=58 ._s=-11=21=-6 ._salt=-10=-2=8
._same=-96=-94=-11 ._sangre=44=-42=-10 ._sangue=69=60=-4 ._sat=-11=-6=90 ._saw=-76=-135=-3 ._scratch=-12=-12=-22 ._second=14=10=0
._see=-3=22=0 ._seeing=73=-85=-2 ._seized=8=16=0 ._send=-66=-63=-20 ._severe=38=24=-1 ._shaking=-94=-46=0 ._sharp=-63=4=-7
._shattered=-47=-33=-7 ._she=79=108=7 ._shin=-19=17=0 ._shivering=-10=19=0 ._shivers=30=-10=0 ._short=49=49=0 ._should=-46=-26=-27
._shoulder=-14=-49=0 ._shoulders=-42=-58=-1 ._sick=0=11=17 ._side=-23=-38=-8 ._sir=19=-4=0 ._sister=-40=-20=12 ._skin=27=21=-16
._skipped=15=-38=-6 ._sleep=7=29=-23 ._sleepy=-69=-44=-4 ._slept=-48=-74=-24 ._slight=-19=-14=16 ._slurring=15=17=-10
._smashed=-48=-42=-22 ._snapped=-22=-9=0 ._so=25=57=-1 ._soaked=1=-117=-6 ._sodium=72=95=-24 ._someone=-55=-12=-1
._something=27=2=-27 ._son=-69=-59=0 ._sore=43=-6=15 ._soreness=39=-72=-12 ._sorness=-14=-21=-7 ._speaker=-36=-6=-7
._speech=34=41=-3 ._spinning=-27=0=0 ._stabbing=17=4=-4 ._stairs=-10=-6=0 ._standing=-71=-63=-1 ._staring=13=12=12
._started=121=107=82 ._stepped=14=-34=-8 ._stiff=-70=-77=0 ._still=-39=-24=-45 ._stitch=-40=-44=0 ._stomach=46=3=-2
._stood=-52=-34=-9 ._stop=-49=-41=-19 ._stopped=-36=-41=-7 ._storm=-30=-20=-4 ._strava=37=21=0 ._stress=62=-35=0
._striker=-53=-55=-15 ._stroke=8=33=-18 ._struggling=32=37=-1 ._stung=21=-1=-1 ._sudden=29=-18=0 ._suddenly=12=-31=0
._sugar=11=15=0 ._suicidal=88=104=95 ._suicide=-24=-31=-28 ._sun=-38=-41=-5 ._sunburnt=14=-9=-1 ._sweat=7=-18=0
._sweated=-61=-31=-10 ._sweating=-68=-72=-5 ._sweats=1=-41=-1 ._sweaty=2=-32=10 ._swelling=-146=-62=0 ._swollen=-129=-45=-3
._take=-120=-115=-2 ._taking=-116=-88=-40 ._taper=-13=-5=0 ._temperature=29=-24=-40 ._testicle=65=-33=-5 ._thank=29=39=12
._thanks=0=14=-29 ._that=-42=-95=13 ._the=-165=-132=13 ._there=40=27=3 ._they=113=80=-18 ._thighs=14=-52=-45 ._think=117=-6=-13
._thinking=61=67=86 ._third=-6=51=-11 ._this=48=63=16 ._thought=-113=-61=-55 ._three=-60=-14=-24 ._threw=48=8=-5
._throat=-22=-75=-9 ._throwing=104=57=0 ._thunderclap=51=48=-1 ._tick=60=-72=-10 ._ticker=60=-66=-2 ._tight=8=16=0
._tightness=34=37=-3 ._time=-56=-46=-6 ._tired=29=72=-12 ._toddler=-64=-33=-2 ._toe=8=-78=0 ._toes=21=-47=-1 ._toilet=-12=-42=-4
._tongue=42=40=0 ._too=-15=-5=-14 ._took=-4=23=46 ._total=-37=-34=-3 ._totally=-11=-8=-15 ._train=-43=-32=-23
._treadmill=-103=-75=-4 ._tried=84=72=-6 ._tripped=-28=-28=0 ._trying=31=49=0 ._tummy=-14=4=-2 ._two=-156=-96=-18
._type=-51=-41=-6 ._typing=29=20=-18 ._undo=-55=-54=-10 ._units=-51=-2=-1 ._up=-39=5=-7 ._urine=19=-25=-1 ._used=-41=-92=-26
._usual=-48=-25=-3 ._very=-14=-48=0 ._vision=0=50=-3 ._visited=18=15=0 ._voice=4=15=-2 ._vomit=-2=36=-2 ._vomited=106=-60=0
._vomiting=19=-49=-1 ._w=-68=-48=-12 ._walked=29=47=-5 ._walking=38=46=0 ._want=-10=0=-1 ._warm=-61=-62=0 ._was=80=23=-35
._wasp=22=15=0 ._watch=40=2=12 ._watched=-84=-88=38 ._watching=6=-19=0 ._we=-33=-33=-2 ._weak=-148=-49=-10 ._weather=-41=-27=0
._wee=-103=-43=-19 ._weeing=38=-18=-3 ._weighed=-28=-8=14 ._weight=-62=-13=0 ._weird=3=12=0 ._went=51=40=-24 ._what=-130=-110=-26
._when=13=43=62 ._where=-19=-23=-17 ._who=-45=-39=-9 ._whole=5=25=-2 ._why=35=56=-24 ._wife=-48=-67=-22 ._will=-46=-14=-29
._wiped=-15=-42=-4 ._wish=33=45=36 ._without=-13=2=-3 ._wo=-100=-53=-22 ._wobbly=-66=-112=-10 ._woke=21=41=-14 ._woken=-6=19=-6
._words=11=8=-5 ._worst=37=70=-21 ._wound=12=9=0 ._wrecked=62=49=-2 ._writing=78=64=-29 ._wrote=17=21=20 ._yellow=-91=6=0
._you=21=10=61 ._zero=-28=0=-16 ._zonked=-17=-3=-5 0=-29=-68=-91 0_,=-127=-163=-30 0_-=-82=-59=4 0_.=-18=-26=-4 0_0=-248=-152=-94
0_:=-43=-36=-8 0_?=-21=12=13 0_after=-119=-49=-22 0_all=39=-28=-6 0_am=36=23=2 0_and=-112=-118=-78 0_at=-57=-50=12 0_avg=-18=6=-12
0_because=22=8=-2 0_bottles=-15=-16=-6 0_bpm=-56=-12=-2 0_but=3=-52=-13 0_by=-20=-3=0 0_calves=-8=-11=20 0_cannot=18=15=59
0_chest=155=131=0 0_cos=24=32=3 0_cuz=-23=-14=0 0_d=-9=-18=15 0_days=21=133=25 0_degrees=-23=29=-4 0_dogs=-18=30=0
0_drank=-22=-10=-8 0_e=-6=-10=-2 0_energy=-25=-1=0 0_even=-45=18=0 0_felt=2=15=0 0_foot=-153=-38=0 0_for=-46=41=-6
0_from=-18=-10=-4 0_got=73=60=23 0_h=-33=-6=9 0_had=94=63=0 0_haha=-84=-92=-1 0_here=-4=-6=-11 0_hours=-59=-46=-8 0_hr=16=-13=8
0_hrs=-29=-51=3 0_i=-241=-208=-17 0_in=-88=-124=-32 0_is=-26=-17=0 0_ish=-93=-37=-8 0_k=12=18=-34 0_kilos=111=64=0 0_km=-30=-15=-2
0_l=4=30=7 0_lb=-22=-13=-8 0_lbs=-11=-14=0 0_legs=-68=-122=-34 0_like=-50=-3=-1 0_litres=-41=-25=2 0_lol=1=-34=-22 0_lying=1=63=0
0_maybe=-51=-39=-1 0_mean=14=-9=-1 0_mg=-42=-20=-16 0_miler=5=-55=-2 0_miles=36=15=4 0_min=34=43=-9 0_mins=15=-56=-1
0_minutes=47=37=-1 0_ml=-33=-14=-11 0_month=16=-1=-1 0_months=-33=30=-2 0_my=-76=-58=-7 0_next=-12=7=0 0_no=5=-20=-4
0_not=-74=-15=-2 0_now=-78=-54=0 0_of=-39=-45=-5 0_off=52=47=0 0_on=97=141=9 0_only=-11=-53=-6 0_or=30=47=-3 0_out=-118=-67=-5
0_oz=-28=-21=-6 0_paracetamol=-14=5=40 0_percent=-113=-30=0 0_pints=32=39=0 0_pm=35=-22=-2 0_rd=-27=-8=0 0_rpe=-11=-16=-2
0_s=-29=-52=0 0_sat=71=-3=-2 0_sec=31=24=0 0_sets=-33=-3=0 0_sleep=-72=-28=-7 0_slept=121=99=5 0_so=22=15=-13 0_sore=-81=-25=-14
0_soreness=28=50=-7 0_th=-32=24=10 0_the=-78=-57=-22 0_then=-147=-131=-16 0_they=53=96=-13 0_this=125=-62=-2 0_times=-1=-77=18
0_to=-90=2=4 0_today=-29=-85=-12 0_tomorrow=-19=-22=-15 0_up=18=27=11 0_w=-22=2=0 0_weeks=-60=-73=-14 0_with=-122=-76=-10
0_wks=-26=-33=-1 0_woke=-20=1=-1 0_x=15=12=-1 0_years=95=112=0 0_yesterday=4=-20=-5 0_z=-15=-16=-8 :=40=91=4 :_0=-50=-51=-15
?=-69=-42=-79 ?_,=-39=-31=-11 ?_.=-67=-45=-33 ?_0=48=0=0 ?_?=128=117=-2 ?_and=-139=-91=-12 ?_i=-78=-71=-14 ?_no=-82=-108=-2
@!aboutToOther=-9=-18=21 @!ache=-112=-57=-33 @!aching=-76=-50=-16 @!achingShaking=14=11=2 @!airHunger=-86=-78=-8
@!airWord=7=28=-10 @!aloneBetter=-18=22=-14 @!asPrescribed=-27=-5=-36 @!askedWord=-69=-50=-44 @!atRest=114=120=-27
@!ateWord=-89=-59=-2 @!back=22=31=30 @!bad=-53=10=-10 @!badLuck=-7=-24=-35 @!badNight=-41=-13=-2 @!ballGame=-16=-27=-19
@!beAlive=125=149=107 @!bed=-23=-92=-35 @!beenSick=-7=-22=4 @!beerJoke=-17=-20=-11 @!behaving=22=29=38 @!bendLift=11=-66=-28
@!bikeThing=35=32=-5 @!biter=-11=-17=-8 @!blackThings=-12=2=-21 @!bleedWord=-19=-27=-9 @!bleeding=-51=-32=-19
@!bleedingWord=-51=-32=-19 @!blood=-52=-16=-12 @!bloodOnly=-32=-5=-10 @!bloodSwear=-34=-20=-15 @!bloodThing=25=53=-36
@!bloodWord=-32=-5=-10 @!blurry=5=14=5 @!bowlWord=51=47=-2 @!breath=66=78=-15 @!breathless=-57=-70=-5 @!calf=3=-12=0
@!calfPain=18=31=-31 @!cameTo=53=50=89 @!cannot=-73=-46=-23 @!cannotThink=-31=-20=-9 @!carrying=41=61=36 @!chest=-9=17=5
@!chestPain=-40=-5=-10 @!clockTime=-53=-36=-3 @!closing=-46=-47=-21 @!clot=25=42=-2 @!coffee=-35=-32=-1 @!cold=-87=-61=-30
@!coldOnly=-57=-67=-23 @!coldOrCough=-41=-40=-7 @!coldStart=-67=-41=-35 @!confused=-31=-20=-9 @!confusedBy=-24=-3=-9
@!coolOther=-37=3=0 @!crashWord=-48=-30=-10 @!curtains=17=42=-5 @!cutObjects=-11=-27=8 @!cutWord=-23=-19=-22 @!dark=-34=-94=-8
@!darkLoo=-88=-6=-6 @!darkOnly=-88=-6=-6 @!darkening=-88=-6=-6 @!deadOrOther=-3=-16=-5 @!deadlyThing=10=21=-13
@!deathMarch=-23=-49=-66 @!device=-15=-43=-46 @!diabetes=-62=-64=-35 @!distanceWord=-65=-42=-24 @!dizzy=-65=-81=-33
@!droop=3=-27=0 @!drops=33=78=-4 @!easyEffort=79=100=-39 @!eating=-30=-62=-4 @!edgeSport=30=22=-25 @!elsewhere=-15=26=-11
@!everRecord=-5=-29=-19 @!exertion=22=-4=-41 @!exertionHeart=-38=-72=-56 @!exertionOnly=19=30=-40 @!exertionPlace=-42=-20=-46
@!faint=-58=-25=-19 @!faintRaw=-65=-48=-6 @!faintish=-3=1=13 @!feelAwful=-23=-22=-8 @!fellWord=-48=-30=-10 @!fever=-89=-86=-58
@!feverBeside=-24=-36=-26 @!feverSense=-30=-37=-50 @!fillsIt=-23=-3=-4 @!film=0=-3=-13 @!fineNow=-28=-31=-6
@!fitContext=-36=-32=-21 @!fitSense=16=9=-7 @!flaresUp=-100=-4=-21 @!foodNumb=-55=-34=-23 @!forgotten=76=65=26 @!fullOf=66=-15=-10
@!getUp=-31=-80=-19 @!goOnSport=-55=-23=-36 @!going=-1=19=0 @!goingOn=32=20=46 @!gone=25=27=-4 @!grayOrSweaty=24=23=-13
@!greenThings=-32=-17=-25 @!gym=-21=-37=5 @!hardTo=-101=-100=-22 @!hardWork=-3=1=-40 @!headache=10=-16=-15 @!heart=-5=-7=-18
@!heavyThing=-19=-4=-10 @!helpTopic=39=53=-22 @!hereWord=11=7=29 @!hit=-46=-107=0 @!holdBreath=-19=-28=-3 @!holdWord=31=15=2
@!hospitalSense=-43=-142=-15 @!hot=-24=-10=-4 @!hotOrFar=-5=-31=-6 @!hours=11=-54=-4 @!hugeWord=-46=-55=-26 @!illWord=-61=-19=53
@!irregular=116=17=10 @!joint=-16=-11=-4 @!jokeAttack=0=-3=-13 @!jokes=68=50=77 @!justWant=49=40=93 @!kidneyPart=7=-32=-2
@!kidsOrPets=-11=-17=-8 @!killJoke=-34=-20=-15 @!killing=-21=44=-8 @!knownPlace=32=30=-26 @!leg=43=40=-20 @!legClot=25=42=-2
@!legsWent=-64=-45=-30 @!legsWord=-29=-36=-12 @!life=82=87=77 @!lifeOther=16=9=-7 @!lightThing=-3=-21=-5 @!limbPlace=45=45=-21
@!limp=-15=-50=0 @!lips=43=60=-7 @!liveFor=48=51=34 @!livesWithIt=-6=-19=-14 @!load=54=81=68 @!longMinutes=-1=30=-1
@!lostWord=-11=12=-14 @!low=-88=-6=-6 @!making=74=75=-20 @!manyWord=-48=-30=-20 @!medicalWork=-7=13=-9 @!memoryOf=36=37=-2
@!mindElsewhere=-41=-39=-5 @!missMe=17=17=60 @!moveFeel=-33=23=-20 @!moveLift=-45=-29=-30 @!muchLonger=13=3=33
@!muddled=-36=-17=-19 @!muscle=8=-67=0 @!myChest=5=16=0 @!nausea=-7=-22=4 @!nauseaStrong=-14=-23=4 @!neckBack=22=31=30
@!neckOrBack=22=31=30 @!needWord=39=41=49 @!nightRest=8=19=0 @!nightWord=26=25=48 @!noHelp=-10=3=-29 @!noPoint=-47=-35=-23
@!noPower=78=32=-12 @!notBodies=15=35=-24 @!notEnough=-18=-38=93 @!nothingLeft=-10=3=-29 @!nothingWord=69=89=10 @!now=-2=39=-8
@!numb=-67=-26=0 @!numbStrict=-67=-26=0 @!numbersHead=-69=-65=31 @!obey=36=56=-48 @!odd=-103=9=0 @!oddWays=-19=-28=-4
@!onPurpose=2=5=-23 @!onThePaper=51=12=-14 @!oneCalf=3=-12=0 @!onePoint=-21=0=-15 @!openWord=2=5=-23 @!openedBy=32=46=-8
@!otherGoodbye=-46=-43=-36 @!ownLife=37=44=4 @!painWord=53=-18=-8 @!palpitation=-31=-12=-12 @!passOut=-39=-29=-21
@!passedSoon=-13=-6=-5 @!peeOther=9=61=1 @!peopleLike=-33=-21=-17 @!pleased=-36=-38=-6 @!pouring=-19=-27=-9 @!pressing=8=-14=-12
@!prideSwallow=16=17=-34 @!puffSport=-11=8=-15 @!puffy=-33=3=-16 @!pulse=17=8=-7 @!pushing=-4=-3=-26 @!puzzle=-45=-19=53
@!puzzleYours=-5=-5=50 @!rainDrops=43=65=-6 @!rainOnly=-38=-15=-19 @!rainOrSweat=43=65=-6 @!reasonWord=89=81=48
@!redDrinks=60=-81=-4 @!redHot=-43=-29=-4 @!redStuff=-32=-5=-10 @!relapse=-27=-31=-13 @!rest=17=-46=-29 @!restNow=20=0=-29
@!sayWord=1=16=-13 @!seeingThings=17=60=-4 @!seizure=-77=-74=-6 @!sense=87=84=-24 @!seriously=-35=-30=-44 @!sharpThing=32=46=-8
@!shavingAndCooking=-5=64=-23 @!shoeThing=-19=-28=-13 @!shoesOnly=16=9=-7 @!shortEffort=-34=-20=-15 @!sickPraise=-4=7=22
@!simile=97=-30=-15 @!sinceWord=79=-8=-2 @!skinPlace=-31=-37=-8 @!sleepHours=17=-23=11 @!slipped=-41=-35=-7 @!smallBleed=0=-2=-11
@!snot=-41=-39=-5 @!sore=-21=-20=-8 @!soreThroatOnly=-41=-40=-7 @!soreWord=48=52=-10 @!speech=17=33=-36 @!speechWord=16=30=-34
@!sprainSense=26=29=-29 @!staggering=56=83=-3 @!stiffNeck=-34=-6=-5 @!stopped=-64=3=-1 @!strangely=16=19=-2
@!strongAche=-46=-13=-8 @!suddenPain=62=0=-10 @!suddenly=-64=-45=-30 @!suicideSport=-45=-8=-34 @!suicideTalk=1=12=-15
@!sunWord=-57=-33=-8 @!sunny=37=97=-13 @!sweaty=71=83=-15 @!swollen=-33=3=-16 @!swollenArm=-68=-48=-7 @!swollenFace=-33=3=-16
@!swollenLimb=-33=3=-16 @!swollenStrict=-33=3=-16 @!tarry=-32=-5=-10 @!thingsDropped=-86=-73=-81 @!thingsOnWrist=-37=-65=-35
@!thinking=69=65=-52 @!times=75=11=-2 @!tinglyWord=-67=-26=0 @!tiredLegs=10=19=-35 @!toLive=93=92=94 @!toTheLoo=-64=3=-1
@!tonsils=-41=-40=-7 @!trafficThing=-20=-1=-8 @!transport=14=-4=-24 @!trip=-16=-27=-19 @!upWord=-30=-8=-4 @!urine=234=-86=-39
@!vehicle=-20=-1=-8 @!veryHot=22=24=-2 @!vomited=-14=-23=4 @!vomiting=-33=-17=-6 @!wakeOrLive=76=98=74 @!walking=19=-70=-7
@!wallWord=9=12=13 @!want=-35=-12=-45 @!warmBath=-17=-23=-8 @!waterFun=-20=-1=-8 @!waterWord=75=-34=-12 @!weakFrom=-83=-75=-23
@!weatherFog=-54=-11=27 @!weatherTemperature=80=141=-7 @!weekWord=-35=-15=-4 @!weightPlace=9=-30=-7 @!wentDown=-53=-18=-16
@!whatHappened=79=103=-2 @!whatOneKnows=-26=-40=-1 @!whereThings=-47=-39=-45 @!wider=-30=-8=-4 @!wipeWord=1=-21=-12
@!wishWere=26=25=39 @!wound=39=74=-12 @!wrongBreath=-91=-66=-11 @!wrongWord=-3=-16=-5 @aboutToGo=60=85=-70
@aboutToOther=-48=-27=-43 @abscess=25=80=-3 @ache=-1=8=-39 @aching=23=-15=0 @achingShaking=28=-28=-30 @air=131=123=-29
@airHunger=149=186=8 @airIsSo=-93=-158=-11 @airWord=94=168=-50 @allOfIt=13=16=49 @allOverWord=-117=-43=-7 @allergen=163=173=-47
@allergicReaction=63=79=-19 @aloneBetter=4=103=33 @ambulance=102=127=-34 @anaphylaxis=275=301=-36 @angina=82=117=-16
@arm=37=139=27 @asPrescribed=-2=-22=16 @askedWord=-25=-21=-27 @askingWord=5=17=-64 @asthma=20=16=-24 @asthmaAttack=-12=-5=-5
@atOnce=141=126=-10 @atRest=160=87=7 @ateBeetroot=-130=-74=-36 @ateWord=36=80=-45 @audioThing=-157=-154=-24
@awayForAWhile=2=23=-42 @back=-15=-21=-1 @bad=43=14=-11 @badLuck=-66=-20=9 @badNight=-11=18=22 @ballGame=34=5=-8 @bath=-46=-11=-16
@beAlive=59=65=49 @beanWord=16=25=-9 @beats=167=30=2 @bed=-33=-33=-25 @beenCutting=1=27=25 @beenSick=-43=-82=-32
@beerJoke=-73=13=-2 @behaving=-15=32=-79 @belly=59=30=-29 @bendLift=82=-15=-31 @betterOff=170=152=135 @betterWithout=92=76=61
@betterWord=45=72=69 @betweenWords=71=52=-13 @bigger=62=16=-9 @bikeThing=44=12=-20 @bite=75=-33=-11 @biteWord=120=-9=-12
@biter=99=45=-3 @bittenThing=-34=-2=85 @bittenWord=155=55=-11 @blackThings=-62=-73=-37 @bladder=29=-5=-2 @bleedWord=-69=-49=-22
@bleeding=-18=-27=-33 @bleedingWord=46=28=-10 @blewUpRace=-83=-40=18 @blindWord=13=29=0 @blood=27=61=-18 @bloodIn=54=-87=-12
@bloodOath=17=-12=0 @bloodOnly=51=21=-11 @bloodSwear=-71=-52=8 @bloodThing=-104=-100=-30 @bloodWord=8=-41=-16 @blue=91=-23=-38
@blurry=-43=21=-30 @bodySide=45=39=-14 @bone=86=98=-11 @boneDry=-15=108=0 @boneName=94=10=-81 @boneOut=69=135=-1
@boneParts=-27=7=-10 @boneStrict=111=-56=-10 @boneWord=51=-27=-38 @boozy=-77=-95=-19 @bowlFood=-113=-99=1 @bowlWord=71=36=-15
@brainFailing=14=8=-14 @breath=138=164=-36 @breathless=172=263=-67 @broken=18=-30=-49 @brokenWord=-21=6=-36 @bruised=3=-50=9
@burn=-1=26=-11 @burningUp=92=-88=-9 @bustWord=1=-35=9 @calf=20=-71=-35 @calfPain=-42=23=19 @callingMe=43=45=0
@calvesBurn=-37=-5=-19 @cameRound=52=89=-3 @cameTo=162=210=-20 @cameToStrict=84=64=-13 @cameraWord=-10=17=20 @cannot=104=88=-26
@cannotFill=103=171=-47 @cannotStand=17=60=-39 @cannotStrict=49=75=6 @cannotThink=52=54=-53 @carOnRoad=87=108=11
@cardiacWord=83=62=-8 @carrying=-21=-12=10 @cellulitis=36=18=0 @chest=275=388=-95 @chestInfection=-34=-95=-18
@chestPain=100=95=-10 @chestThing=-167=-174=-11 @chestish=180=267=-33 @chills=229=14=-23 @clockTime=-61=-98=-57 @closing=37=32=-69
@closingStrict=81=82=1 @clothes=-56=-96=40 @coffee=-60=-91=1 @coffeeGrounds=10=72=-3 @cold=-92=-116=-58 @coldOnly=4=-16=-29
@coldOrCough=-10=-77=-7 @coldStart=-39=4=-95 @coldWord=-7=-23=9 @collapse=58=77=-32 @collapsedThing=-238=-175=-2
@colorOfUrine=-2=-112=11 @coloredWord=233=109=28 @comeOut=92=129=-12 @confused=288=374=-42 @confusedBy=-115=-139=-20
@controlWord=-19=-24=-3 @cookedMyself=-54=15=-31 @cool=-23=-12=0 @coolDown=21=23=2 @coolOther=65=30=-26 @coreWord=10=53=-6
@cough=-16=22=-9 @coughColor=124=-115=-18 @coughed=174=178=-15 @crashInto=82=98=19 @crashWord=47=8=-11 @creamWord=-42=37=26
@crossLegged=2=-14=20 @curtains=-138=-117=-15 @cutMyArms=181=202=199 @cutObjects=0=26=-91 @cutWord=56=0=-26 @cutting=108=146=122
@cuttingWord=6=25=67 @dark=129=44=-73 @darkLoo=68=-20=-35 @darkOnly=-52=-108=-41 @darkening=59=36=-43 @dayWord=-38=-72=-4
@days=10=-70=3 @deadOrOther=-8=-27=-49 @deadWord=-50=-6=-5 @deadlyThing=-31=-8=78 @deathMarch=-15=-45=-22 @deformed=101=124=-1
@dentist=-141=-97=-23 @device=-27=-71=-26 @deviceOnly=-63=-46=-15 @diabetes=-24=-17=-48 @diarrhoea=267=-111=-8 @digging=45=43=-33
@distanceWord=-33=28=-20 @dizzy=327=-29=-61 @doctorWord=-54=-63=-39 @doseWord=-10=27=-30 @downArm=41=120=-5 @dragging=106=195=-2
@drankLots=85=110=6 @dressing=39=128=-25 @drinkOrSweet=-14=-61=-11 @drinking=9=41=-13 @drinkish=-58=-26=22 @droop=98=64=-52
@dropTo=3=33=-12 @drops=71=-65=-29 @drowsy=29=36=-4 @drunkLike=68=91=-4 @dryGround=4=-18=0 @dryPaths=-62=-45=0 @dying=50=61=92
@eachBreath=1=94=-7 @earWord=38=20=-15 @early=-48=-45=-34 @earlyWord=-134=-92=-37 @easyEffort=-64=-59=-76 @eating=-69=-66=-44
@edge=61=105=126 @edgeSport=0=-16=-10 @elsewhere=-14=20=21 @elsewhereSwollen=-127=-127=-52 @emptyOrFull=41=0=-19
@endLife=254=253=244 @endOfTether=206=193=224 @endThemselves=-37=-48=-15 @epilepsyWord=14=28=-25 @epilepticWord=54=55=-19
@everRecord=11=49=-49 @everyDay=71=-10=0 @exactSpot=16=-209=-55 @exercise=-23=12=-28 @exertion=-2=25=-37 @exertionHeart=-10=12=-15
@exertionOnly=-28=-53=0 @exertionPlace=-15=27=11 @eyeWord=103=55=-43 @eyelidWord=35=-7=0 @eyes=103=55=-43 @eyesRolled=73=68=0
@face=14=39=-30 @faint=316=365=-52 @faintRaw=126=100=-35 @faintish=91=94=-31 @farAway=40=64=-6 @feelAwful=64=30=0
@feelFaint=152=97=-67 @fellWord=20=4=-19 @fever=212=-91=-58 @feverBeside=129=-16=-58 @feverSense=-167=-89=-47
@fewWordsAtOnce=26=51=-9 @fillsIt=86=103=-72 @film=-74=-82=-28 @fineMark=-47=-19=6 @fineNow=-83=-43=-36 @finishSentence=32=32=0
@fitContext=17=57=-94 @fitNoun=105=117=-12 @fitSense=-13=-7=8 @fittedWord=25=46=-23 @flaresUp=20=-14=-36 @flashes=57=-168=0
@flopWord=-51=-106=-15 @flu=15=-99=-38 @foamPop=19=-65=1 @foggy=10=13=8 @foodNumb=99=91=-35 @foot=50=-181=-33 @footDrops=34=64=0
@forMyHeart=-118=-92=-12 @forgetting=145=168=-24 @forgotten=-64=-82=-68 @foundMe=56=59=0 @fractureOther=-38=-2=0
@fractureWord=39=-37=-14 @fullOf=-98=-65=-79 @funnyFace=-212=-209=-28 @funnyMuddle=-48=-29=-1 @funnyTurn=-15=5=-3
@gaveWay=107=59=-3 @getUp=-48=-26=-42 @getsMe=85=57=92 @gettingWeak=23=-43=-1 @gettingWorse=118=-95=-12 @givesWay=317=58=-16
@goOn=-6=84=128 @goOnSport=10=23=15 @goOnWord=-12=13=-6 @goSince=14=-22=-4 @going=75=43=-31 @goingOn=65=108=101
@goingOnWhat=-47=-39=-3 @gone=-8=-24=-11 @goneDown=-97=-38=-7 @goneThrough=-10=19=-3 @grayOrSweaty=-29=49=1
@greenThings=33=124=-40 @grief=-79=-85=-16 @groin=46=-71=-7 @ground=-27=-15=-23 @gurgle=36=110=0 @gushing=191=279=-50
@gym=-113=-99=-46 @hand=13=8=-19 @handOneSided=136=118=38 @handPlace=11=38=8 @hangover=-26=-12=12 @hardTo=86=79=-13
@hardWork=-38=-51=-75 @hateWord=-17=-57=-30 @head=36=55=-37 @headGone=12=48=1 @headInjury=1=10=-11 @headKilling=140=201=-1
@headOut=101=-77=-8 @headPain=4=89=-5 @headPlace=-31=22=-25 @headTorch=-122=-131=32 @headache=150=250=-9 @healthyUrine=-135=-28=-8
@heardPop=167=-22=-1 @heart=149=54=-39 @heartAttack=6=46=8 @heartBeatWord=46=-36=-11 @heartCondition=-112=-4=-19
@heartHurts=61=255=-11 @heartRateWord=-37=-26=-7 @heartRaw=83=36=18 @heartThing=-146=-111=-45 @heatStroke=63=71=12
@heavily=31=90=-11 @heavyThing=-66=4=2 @heldTongue=-83=-55=-28 @helpTopic=-38=-26=-36 @hereWord=50=-42=27 @historyOf=-26=-29=-27
@hit=65=85=-14 @hitBy=-54=-37=-8 @holdBreath=59=4=-17 @holdWord=31=-26=-30 @homeWay=78=113=-8 @hospital=34=-123=-29
@hospitalSense=-62=-55=-3 @hot=77=30=17 @hotAndCold=52=-29=-5 @hotDry=146=190=-16 @hotOrFar=-68=-43=-30 @hotSkin=-15=85=-14
@hours=-9=-4=-13 @hugeWord=2=-75=-30 @hypo=25=22=0 @hyponatremia=-30=-30=-16 @iAmDying=89=118=-24 @illWord=-3=-8=-11
@indigestion=-2=13=14 @infected=221=-145=-43 @infectedWord=129=-89=-22 @inhaler=139=121=-17 @insideWord=83=84=-37
@irregular=43=-118=-82 @irregularStrict=105=-21=8 @isGone=76=62=22 @itAll=71=48=76 @itchAll=81=97=-11 @jab=-204=-171=17
@jaw=131=74=-22 @jerking=156=156=-28 @joint=31=-79=-25 @jokeAttack=-34=-13=4 @jokes=-15=-26=-3 @justWant=21=52=106
@keenOnIt=-21=-42=-30 @keepDown=122=-142=27 @keepWord=-4=-18=-66 @kidneyPart=-32=-53=-34 @kidsOrPets=-88=-96=-31
@killJoke=7=-24=-13 @killSelf=304=372=345 @killing=118=100=24 @knifeWord=47=-56=54 @knownPlace=49=63=-36 @lasting=72=-17=-1
@laughing=-157=-106=-20 @left=-12=-27=-39 @leg=87=63=-27 @legClot=137=35=-31 @legsRefuse=16=3=-3 @legsWent=88=84=-30
@legsWord=-96=-26=-27 @lettersLeft=175=177=184 @life=10=16=55 @lifeOther=-50=-77=-8 @lightThing=104=132=9 @lightsOut=64=52=0
@likeBalloons=34=25=0 @likeDark=196=-17=-2 @likeTap=22=50=-1 @likeWood=-3=-147=-14 @limbPlace=-58=-76=1 @limbsGoing=37=48=0
@limbsRefuse=-43=19=-9 @limp=101=131=-16 @limping=34=3=-36 @lips=100=127=-71 @livesWithIt=-31=-39=-21 @load=117=35=-39
@longMinutes=15=50=-31 @lostWord=54=88=-6 @lovedOnes=26=41=19 @low=-14=-23=-30 @lowSodium=-75=-77=-19 @lump=82=-49=-3
@lungs=55=55=-22 @lyingWord=153=123=15 @making=-44=-40=-18 @manyOf=-13=-11=0 @manyWord=-107=-93=-42 @medicPlace=-12=3=-18
@medicTent=19=13=-17 @medicalWork=-39=-52=-23 @memoryOf=-122=-44=-2 @middlePlace=43=108=-21 @midges=-47=-32=-26
@mindElsewhere=-59=-32=-3 @missMe=59=78=82 @missedBeats=102=-139=0 @mouth=42=117=-35 @moveFeel=-19=-5=-7 @moveLift=14=22=-39
@muchBlood=-16=-20=-5 @muchLonger=-22=-37=-14 @muchWord=5=-37=11 @mudWord=-107=-76=7 @muddled=-50=-64=-34 @muscle=36=-9=-22
@muscleWork=-47=-4=10 @musicWord=-33=-101=0 @myChest=101=110=-52 @myPills=91=103=160 @nail=43=-40=-8 @nails=102=120=-21
@namedSo=-13=-49=-10 @nausea=25=55=-33 @nauseaStrong=52=137=-50 @nearlyWord=51=33=6 @neck=12=-2=-17 @neckBack=29=15=-18
@neckOrBack=-3=-23=-18 @neckOrJaw=78=154=-32 @neckPlace=12=-2=-17 @neckStiff=25=16=0 @neckWord=12=-2=-17 @needWord=-110=-84=2
@neverFelt=34=-33=-20 @nextThing=48=29=-13 @nightRest=217=-19=-46 @nightSky=-67=20=-15 @nightWord=-17=-22=40 @noGrip=106=36=-11
@noHelp=17=112=-31 @noMemory=52=54=-2 @noPoint=85=102=186 @noPower=17=-96=-10 @noSeeing=-68=-27=87 @noSense=111=98=-15
@noStrength=67=-124=-26 @noUrine=301=-154=-37 @nobodyWord=77=50=81 @noseThing=-97=-62=2 @noseWord=3=37=-11
@nosebleedWord=68=46=-11 @notADoctor=-32=30=28 @notAnswering=118=139=-36 @notBeHere=42=46=95 @notBetter=13=-50=-23
@notBodies=-65=-72=12 @notBreathing=113=113=-24 @notCareIf=-62=-82=-58 @notComingDown=13=-154=-66 @notEnough=86=65=37
@notFamiliar=51=47=-27 @notGone=-12=-83=92 @notHealing=13=8=-30 @notHolding=-4=-19=-3 @notKnowing=-59=-21=-34
@notMoving=-16=52=-12 @notMuscle=8=-67=0 @notNight=49=75=6 @notRecognise=51=47=-27 @notRemember=92=120=-44 @notSelf=-41=-30=-9
@notThinking=35=68=-12 @notWanting=-12=-50=13 @notWord=47=6=-46 @nothingLeft=124=79=45 @nothingWord=26=-64=-22 @now=53=21=-5
@numb=-7=8=-34 @numbPlaces=-40=-76=-9 @numbStrict=59=-14=-18 @numbersHead=45=48=36 @obey=-14=0=-36 @odd=93=61=6 @oddWays=11=118=0
@offTheEdge=-101=-49=46 @onGround=100=99=-44 @onMe=41=19=-8 @onMyChest=-88=-69=0 @onPurpose=11=76=66 @onThePaper=114=-52=-5
@oneCalf=112=-127=-17 @oneEye=33=78=-6 @oneLimb=194=156=-38 @onePoint=165=-81=10 @oneSideWord=-6=-50=-10 @oneSided=44=20=-50
@oneWord=8=36=-42 @openWord=32=78=-31 @openedBy=-33=-11=26 @otherGoodbye=-52=-7=-26 @outFor=71=52=35 @outOfPuff=55=141=-47
@outOvernight=61=-78=19 @overIt=183=169=71 @overMe=101=26=-14 @overTheEdge=20=3=-1 @overdose=246=251=213 @overheatedWord=-19=9=-14
@ownArm=-47=-15=-6 @ownFacts=119=145=-9 @ownLife=104=110=82 @ownPlace=59=93=-19 @ownWill=26=18=0 @paceWord=-106=-76=-11
@painWord=87=24=-12 @palpitation=247=-68=-38 @passOut=249=314=-45 @passedSoon=-99=-176=-13 @passing=-160=-171=-30
@passingBlood=38=-98=-1 @peeOther=-48=-75=17 @peopleLike=-51=-44=-50 @person=3=17=-8 @phantoms=87=171=0 @phoneOnly=-82=-72=-4
@pills=85=72=148 @pillsReady=96=108=170 @pinkSpit=47=160=-1 @pissWeather=-21=-26=-5 @planned=-31=-29=-22 @pleased=-87=-80=11
@pointTender=90=-115=-9 @pokingOut=54=187=-1 @pollen=-164=-93=-34 @pop=113=8=-24 @pouring=37=85=-39 @pouringOut=45=90=-17
@pressWord=5=53=23 @pressing=11=11=-41 @preventing=-13=-15=-2 @prideSwallow=37=3=-34 @puffSport=0=11=-33 @puffy=10=38=-60
@puffyPlace=2=104=-5 @pulse=22=5=-29 @pumpingOut=137=186=-19 @puncheyes=-11=-69=-11 @purple=18=22=-13 @pushing=34=7=-9
@puzzle=-30=-18=-40 @puzzleLight=-58=-62=-22 @puzzleYours=-67=-43=-11 @puzzlingThing=-57=3=37 @rainDrops=16=15=5
@rainOnly=-39=-1=5 @rainOrSweat=-14=-51=-4 @rash=87=142=-15 @reactionTo=-153=-114=-42 @reasonWord=118=106=178
@redDrinks=-51=31=-15 @redHot=72=0=-12 @redOnly=-52=-11=-4 @redStreak=139=-17=-7 @redStuff=117=153=-19 @relapse=132=43=61
@repeatedly=112=-10=-34 @reported=90=124=-38 @rest=-21=-63=17 @restNow=-65=-23=-64 @rhabdo=1=-32=-32 @rightLow=12=49=29
@rigid=85=125=-10 @ringsTight=-18=-48=-23 @rising=28=24=0 @rockHard=-19=-11=-15 @room=25=-25=-2 @running=121=-94=-4
@saddle=-1=-34=5 @sameAgain=120=129=-4 @sayWord=25=74=-16 @scaryWord=-98=-73=-37 @scenery=-101=-102=-21 @secondsWord=104=129=-12
@seeing=72=72=9 @seeingPhantoms=-7=45=0 @seeingThings=210=29=-36 @seizedUp=-42=-30=0 @seizure=311=346=-101 @seriously=65=78=-31
@seriouslyIll=46=-61=-9 @severe=89=-73=-38 @shaking=125=155=-47 @sharpThing=-16=-36=-30 @sharpWord=62=-29=-22
@shavingAndCooking=35=112=-29 @shin=15=-44=-34 @shoeThing=7=98=10 @shoesOnly=-36=-33=0 @shortEffort=-48=-56=-31
@shoulder=25=60=-49 @sickPraise=-24=-34=68 @sickWord=63=26=-15 @side=55=58=-25 @sidewaysWord=166=123=-34 @sightGone=83=185=-20
@sightWord=80=64=-22 @simile=-72=6=-50 @simpleTask=11=-40=-11 @sinceWord=77=-6=59 @sittingOn=2=98=-20 @sittingOnMe=-2=40=0
@skin=102=38=-48 @skinPlace=18=0=-6 @slack=-48=-69=-55 @slapping=46=7=0 @sleepHours=-78=-83=-47 @sleeveThing=-76=10=-11
@slicedWord=46=109=-17 @slipped=-33=-61=-79 @slurring=211=214=-19 @smallBleed=43=-68=-98 @smallVomit=-69=-91=-21
@smileWord=-96=-54=-19 @smiling=-26=-7=-5 @snot=-44=45=-10 @soOrHope=54=42=71 @soWeak=122=-57=-11 @soaked=75=0=-10
@sodiumWord=-43=-34=-32 @somethingHeavy=20=-15=10 @sore=-11=-76=-56 @soreMore=133=-6=-5 @soreThroatOnly=-49=-71=20
@soreWord=110=52=42 @sos=204=255=-2 @soundsWord=59=92=-12 @speech=112=131=-6 @speechWord=138=176=-4 @spinClass=-111=-81=-30
@spinning=129=-104=-26 @sportFever=-174=14=-18 @sprainSense=57=59=17 @spreading=-58=39=-13 @spreadingWord=113=17=-12
@spreadsTo=7=57=-2 @squeeze=83=107=-45 @staggering=137=179=24 @stairsWay=10=-6=-53 @standingOn=-21=53=15 @starsSeen=75=-38=-13
@stiffNeck=-71=-47=-21 @stings=9=-49=21 @stingsWhen=86=4=-2 @stool=275=-146=-26 @stopBleeding=32=58=-23 @stopOrControl=-56=12=-31
@stopped=33=65=18 @stoppedDoing=101=125=-11 @stoppedSoon=-61=-33=-7 @stoppedWorking=15=9=0 @straightLine=-63=40=-1
@stranded=67=33=-34 @strangely=157=127=-30 @strokeWord=186=164=-15 @strongAche=90=-43=-9 @strongSharp=20=-51=-21 @struck=16=24=-41
@struggling=59=29=-18 @stuckHigh=82=-20=0 @stuckJoint=1=-22=-13 @sudden=96=109=-24 @suddenPain=44=-37=-45 @suddenly=60=17=-50
@suicidal=136=166=140 @suicideSport=-19=-50=-101 @suicideTalk=-32=-56=-39 @sunWord=53=25=4 @sunny=-28=17=-45
@surelyIrregular=217=52=-15 @swallow=70=98=-16 @sweatOnly=13=66=0 @sweaty=110=200=16 @sweetThings=-76=-86=-56 @swimmy=37=39=-5
@swollen=64=5=-37 @swollenArm=-23=-63=-15 @swollenFace=176=63=-14 @swollenLimb=73=38=-18 @swollenStrict=66=11=-51 @tarry=-29=20=-1
@temperature=111=-12=-44 @tenderWord=78=-36=-12 @testicle=111=-40=-14 @tetanus=33=-37=-8 @thenOn=96=75=-2 @theySaid=77=66=-28
@thigh=35=-62=-15 @thingsDropped=-74=-22=-48 @thingsOnWrist=26=46=12 @thinkAny=19=61=-15 @thinking=73=134=-50
@thinkingOf=123=126=139 @thinnersWord=-20=33=-20 @throat=103=148=-7 @throb=62=19=-19 @throughIt=11=33=9 @throughWord=-102=-64=-19
@thunderclap=51=52=-1 @tia=117=93=-2 @tickInsect=65=-70=-11 @tickSigns=131=-17=-30 @times=13=9=10 @tinglyWord=68=-48=-33
@tired=-137=-157=0 @tiredLegs=-28=23=-39 @toAll=15=28=32 @toBone=-2=163=0 @toDoWhat=-68=-54=-3 @toLive=95=108=63
@toStand=42=44=-15 @toTheLoo=109=46=4 @toesOnly=-66=-24=14 @toilet=9=-47=-21 @tongue=64=90=-7 @tongueBitten=80=102=-7
@tongueWord=64=90=-7 @tonsils=-46=-19=-7 @tooMany=128=106=59 @tookWord=14=10=80 @towelWord=36=111=-3 @traffic=-43=-43=-34
@trafficThing=-116=-142=13 @transport=-16=-19=-43 @trip=-141=-16=5 @trivialEffort=89=58=-29 @tunnelling=39=0=-4
@turned=215=-166=-43 @twitch=87=148=-13 @tyre=-65=-116=41 @unexplained=96=-117=-56 @upWord=82=84=20 @urine=298=-228=-55
@urineStop=-133=-30=-13 @vehicle=3=33=7 @veryHot=35=16=-99 @vessels=11=35=-4 @visiting=7=22=7 @vitalThing=-19=-123=8
@voiceGone=11=-6=-2 @vomited=73=76=-57 @vomiting=203=100=-75 @walkStand=3=-124=-46 @walking=171=44=-23 @wallWord=-84=2=8
@want=106=114=224 @warmBath=-51=-51=18 @wasOut=31=26=-2 @waterFun=26=54=-50 @waterWord=-5=-1=-68 @wayForward=49=-3=32
@weak=6=-64=-19 @weakAs=87=-60=-11 @weakFrom=-29=2=-18 @weakOnly=-19=-6=-1 @weakStrict=84=-89=-20 @weatherFog=-51=-37=-37
@weatherTemperature=60=100=17 @weekWord=-41=-117=-21 @weightBearing=71=-146=0 @weightPlace=-23=19=-11 @weightUp=41=167=15
@weightWord=-84=-116=-48 @wentDarkThen=25=30=-4 @wentDown=61=58=-18 @whatHappened=89=63=-32 @whatOneKnows=103=96=-85
@wheeze=61=47=-13 @whenStand=65=83=60 @whereThings=-18=-43=-36 @whistledTune=-22=-14=-25 @wholeBody=64=34=15 @wider=38=27=1
@wipeWord=38=-177=-15 @wishWere=120=129=99 @without=82=114=96 @withoutKnowing=20=44=-8 @wobblyWord=40=5=-43 @wontBend=11=-70=-12
@wontGo=86=6=-34 @wontStop=22=87=-66 @wontWake=30=73=-30 @worse=123=-79=31 @worstPain=47=62=-27 @worstWord=58=109=-50
@wound=62=-84=-25 @woundOnly=-8=83=4 @wrongBreath=51=-7=-59 @wrongWithIt=85=199=0 @wrongWord=-51=-17=-39 a=8=-3=-28 a_0=-96=-78=29
a_baby=-106=-79=-2 a_bacon=-4=11=0 a_bad=32=29=0 a_balloon=26=1=0 a_bat=0=11=0 a_beer=-52=-74=0 a_beetroot=28=27=0 a_big=16=-56=0
a_bit=-84=5=2 a_blackout=78=57=0 a_blind=1=17=0 a_blister=-85=21=-2 a_blood=-36=-45=0 a_boil=2=-19=-1 a_branch=47=50=-17
a_breath=17=-4=0 a_bug=-15=3=-7 a_bus=-140=-143=-20 a_car=154=157=4 a_cardiac=13=3=-2 a_chair=71=-19=17 a_child=37=25=-2
a_clear=-47=1=0 a_clot=13=-30=0 a_coffee=22=-12=0 a_coke=-31=-33=0 a_cola=-55=-39=0 a_collapsed=-18=-48=23 a_cough=4=-30=-3
a_crack=39=13=-3 a_curry=-67=-23=-31 a_curtain=47=77=-10 a_dark=-25=49=0 a_day=73=-23=-3 a_deep=10=-71=0 a_deer=-27=-4=-8
a_diuretic=10=28=18 a_dog=28=-55=-21 a_drip=10=24=0 a_drop=-36=-51=-1 a_drum=7=-66=0 a_drunk=-25=-28=-3 a_dull=17=49=0
a_dvt=-22=29=0 a_e=0=-99=-1 a_fella=-23=-3=0 a_fever=111=-13=-8 a_few=30=-38=-9 a_fiddle=15=26=0 a_film=19=26=-1 a_fish=67=-30=0
a_fist=6=15=0 a_fit=-56=-80=-14 a_football=30=-26=0 a_four=-16=-5=2 a_fright=49=19=0 a_full=28=43=0 a_funny=-15=-5=-3
a_gel=32=28=-4 a_girl=-12=-44=-1 a_good=4=104=19 a_graze=37=47=0 a_guy=-20=-23=39 a_half=-108=-81=21 a_headache=-132=-174=-14
a_heap=-13=-9=0 a_heart=-99=-80=-9 a_holiday=-5=-52=0 a_horse=-66=-2=-5 a_hot=-18=-65=-1 a_kid=-36=-11=0 a_kidney=-24=-8=7
a_killer=16=17=0 a_knife=12=8=-12 a_lad=-82=-70=0 a_lady=-27=-27=0 a_light=6=-10=-1 a_litre=-53=-55=0 a_little=-31=-86=-2
a_load=32=40=44 a_log=-19=-2=0 a_long=51=22=62 a_lot=88=98=-12 a_low=38=-1=0 a_man=-15=25=0 a_marathon=-11=-55=-9
a_marshal=-25=-46=-13 a_meeting=-24=-31=-1 a_mile=19=51=0 a_minute=-117=-94=-19 a_nap=12=5=-1 a_new=-34=-27=0 a_nightmare=-1=-11=0
a_normal=11=-21=0 a_nurse=65=17=-6 a_pain=-70=6=0 a_pb=4=-9=14 a_pint=-57=-74=-17 a_plan=33=32=69 a_podcast=48=29=17
a_pop=41=-16=-1 a_problem=-37=-49=-2 a_race=-44=-78=2 a_rash=-28=3=0 a_red=10=59=-1 a_root=-53=-56=0 a_run=-97=-52=-18
a_runner=16=12=0 a_sack=19=25=0 a_sec=-12=14=0 a_second=5=-8=-10 a_seizure=87=58=-18 a_sentence=36=51=-2 a_sheet=80=46=0
a_single=17=0=-9 a_snap=24=80=0 a_sock=-27=-19=-3 a_solid=-20=-39=-4 a_sore=-55=-42=27 a_stitch=22=35=0 a_stone=-13=-54=0
a_straight=-34=14=0 a_straw=59=28=-4 a_stress=6=-92=-13 a_stroke=53=53=-15 a_sudden=39=76=-6 a_tad=-15=-26=0 a_tap=22=50=-1
a_teenager=-57=-58=-9 a_temperature=52=-34=-4 a_terrible=10=56=0 a_thing=-133=-76=-8 a_tight=-76=-37=0 a_tiny=29=1=-2
a_toenail=3=40=-1 a_tomato=-50=-41=5 a_train=17=22=40 a_truck=-71=-93=-2 a_true=-45=-41=-5 a_two=39=5=17 a_van=147=185=0
a_vet=-42=-19=23 a_vice=64=65=0 a_wall=36=42=15 a_wasp=-48=-21=0 a_wee=-125=48=-1 a_week=155=21=0 a_whole=31=39=27
a_woman=-36=-48=0 able=3=4=-17 able_to=3=4=-17 about=17=4=0 about_,=86=65=-15 about_0=-53=1=35 about_a=55=54=-38
about_her=-7=-18=-12 about_it=-13=-43=41 about_jumping=-14=6=24 about_me=-50=-31=-38 about_running=-109=-131=-64
about_stepping=17=55=94 about_sunday=-2=21=0 about_the=-169=-164=-34 about_to=172=192=-23 about_where=-32=-55=-1 absol*=5=13=0
absolutely=5=13=0 absolutely_killed=-9=11=0 accid*=-27=-4=-8 accident=-27=-4=-8 accor*=25=7=-2 according=25=7=-2
according_to=25=7=-2 accou*=14=12=-4 account=14=12=-4 ace=-69=-3=0 ace_0=-69=-3=0 ache=-6=63=-9 ache_behind=22=12=0
ache_from=-1=13=0 ache_in=-57=4=0 ache_that=14=-49=-4 aches=58=50=-3 aches_.=-17=-14=0 achey=21=-3=0 achil*=76=-56=-10
achilles=76=-56=-10 achin*=47=-48=-9 aching=47=-48=-9 aching_all=20=-100=0 aching_from=-35=33=-3 achy=10=-44=0 acros*=58=64=-10
across=58=64=-10 across_my=15=29=-10 across_the=43=35=0 actin*=58=63=0 acting=58=63=0 actua*=-13=16=-5 actually=-13=16=-5
add=-16=1=-21 addic*=-66=-47=-28 addicted=-66=-47=-28 addis*=-29=-7=-18 addisons=-29=-7=-18 advic*=31=37=19 advice=31=37=19
afib=110=45=-18 after=30=45=26 after_,=-101=-130=-13 after_.=-60=-26=10 after_0=110=73=-11 after_a=-28=-61=0 after_all=34=153=-1
after_and=-25=-22=0 after_crossfit=4=24=0 after_eating=28=22=-40 after_hills=40=13=0 after_i=-8=17=-16 after_intervals=13=50=17
after_leg=-78=-22=0 after_prawns=17=5=-2 after_squats=-10=2=-7 after_that=15=67=-6 after_the=185=149=4 after_this=-17=-45=-26
after_work=5=-36=13 again=90=82=82 again_,=-97=-89=85 again_.=-24=-35=-10 again_0=14=-48=17 again_and=23=-27=14 again_at=63=64=-3
again_on=94=114=-21 age=18=32=-3 age_lol=-16=-4=0 ages=17=17=-20 ages_,=20=47=0 ages_and=3=17=-10 ago=27=13=-35 ago_,=-67=-95=-20
ago_.=75=70=0 ago_and=6=-1=14 agony=3=-95=-2 ah=57=84=0 ahead=-58=-66=-4 ahead_of=-58=-66=-4 aid=-104=-102=-2 aid_course=6=-14=0
aid_refresher=-40=-58=0 aid_station=-18=-23=0 air=31=-29=-25 air_,=-48=-101=-6 air_.=26=36=-8 air_0=-62=-94=0 air_in=28=46=-2
air_through=56=60=0 al=244=297=-5 alarm=-61=-59=0 alive=-38=-3=46 alive_and=-29=-12=15 all=63=18=-53 all_,=-64=-18=-33
all_.=53=24=17 all_and=19=-24=0 all_better=-22=-29=-37 all_clear=-60=-107=22 all_day=47=5=-10 all_evening=72=-17=-1
all_fine=-25=-15=-7 all_gone=-63=-69=0 all_good=-19=44=0 all_healed=-20=-15=0 all_i=-45=-9=0 all_jumbled=21=17=0
all_morning=154=-27=0 all_my=61=68=19 all_night=-25=-123=-32 all_of=39=76=-6 all_ok=19=22=-1 all_over=101=54=-29 all_run=-29=-29=0
all_sorted=-12=3=0 all_that=34=76=0 all_the=-211=-135=-14 all_to=69=47=57 all_week=29=-29=-8 aller*=-52=-44=-7 allergic=-52=-44=-7
allergic_reaction=19=15=0 allergic_to=-58=-50=-3 allow*=-53=-36=-1 allowed=-53=-36=-1 almos*=39=30=0 almost=39=30=0
alone=-12=13=-24 alone_.=-41=-46=-19 alrea*=17=-13=3 already=17=-13=3 already_,=51=3=5 already_.=-23=-22=0 already_and=-14=24=-2
also=50=143=-15 am=18=47=-2 am_,=14=-18=-12 am_0=-120=-85=-15 am_a=-155=-158=31 am_acting=58=63=0 am_at=78=59=56 am_away=-24=-11=0
am_back=-52=-57=-3 am_burning=71=83=-47 am_clammy=5=28=-7 am_covered=10=3=0 am_dead=-20=-32=17 am_dizzy=0=106=0 am_done=69=48=82
am_dying=40=44=-29 am_expecting=-74=-84=-21 am_fine=-61=-113=-50 am_gasping=10=6=-1 am_going=29=28=130 am_good=-36=-50=0
am_having=-19=40=-9 am_home=-43=-48=-22 am_i=-19=36=-15 am_in=54=65=-12 am_late=-8=-15=-14 am_not=-15=-36=-17 am_ok=3=3=-10
am_on=-117=-122=-57 am_only=13=33=0 am_out=-10=-11=0 am_pregnant=-25=-55=-13 am_resting=-23=-20=-1 am_scared=43=23=44
am_seeing=53=126=0 am_shaking=18=58=0 am_sick=8=-17=-11 am_so=71=55=11 am_still=17=18=0 am_sweating=17=26=-3 am_talking=78=75=0
amazi*=-60=-66=-8 amazing=-60=-66=-8 amazing_crowd=-49=-62=-3 ambulance_.=82=86=-2 ambulance_took=-63=-68=0 an=142=139=-6
an_0=-58=-32=0 an_ambulance=144=144=-5 an_article=-28=-28=-1 an_easy=43=-13=12 an_eating=-26=-23=-1 an_egg=18=-60=-5
an_hour=98=67=-12 an_ice=16=17=0 an_irregular=-79=-29=-8 an_old=-58=-36=-1 an_oven=0=0=33 anaph*=54=81=-18 anaphylaxis=-77=-86=0
anaphylaxis_once=-77=-80=0 anato*=-69=-61=0 anatomy=-69=-61=0 and=212=127=-60 and_0=-3=15=0 and_a=-115=-85=34 and_about=-19=28=0
and_aching=29=-100=0 and_achy=21=-44=0 and_again=103=-50=-12 and_all=-41=-4=0 and_arm=4=73=-1 and_back=1=13=0 and_being=40=50=0
and_bigger=2=-57=0 and_blue=-38=-133=0 and_bone=6=19=0 and_bothered=-9=12=0 and_breathing=22=24=0 and_broke=-23=-28=0
and_buried=11=6=0 and_burning=3=-54=-3 and_came=21=31=0 and_cannot=171=133=-19 and_chest=-164=-83=0 and_clammy=28=13=-3
and_closing=42=42=0 and_coffee=-12=0=0 and_cold=51=76=-6 and_confused=75=117=0 and_dark=11=0=0 and_dizzy=-38=81=0
and_does=11=5=-15 and_doing=-50=-59=0 and_down=17=-4=0 and_drank=-17=-24=10 and_drooping=0=15=0 and_dry=27=62=0
and_everyone=2=23=-12 and_everything=-25=23=-14 and_face=10=3=-1 and_feel=22=72=-8 and_fell=15=27=4 and_felt=-16=7=0
and_finished=13=-11=36 and_foam=27=29=0 and_gasping=11=12=0 and_getting=45=-91=0 and_go=-111=-114=-1 and_goes=9=87=-1
and_going=33=85=-5 and_gone=-40=0=0 and_got=-32=-24=-2 and_had=8=35=19 and_half=31=-34=0 and_happy=-21=19=23 and_hard=8=79=0
and_have=46=71=-4 and_he=-27=9=21 and_head=18=38=0 and_headache=37=31=0 and_his=18=26=-2 and_hit=53=71=0 and_hot=55=-32=-3
and_i=226=153=-52 and_id=-28=-21=-6 and_in=-24=-15=0 and_inhaler=20=13=-2 and_is=76=71=52 and_it=142=33=-32 and_itchy=56=-6=-14
and_jaw=23=22=0 and_just=-67=-84=-6 and_leg=24=87=0 and_legs=-33=-15=-2 and_like=-71=-47=-2 and_lips=36=47=0 and_lost=-20=-22=-5
and_my=8=63=-5 and_neck=28=-24=0 and_needles=-47=-16=-7 and_new=-18=1=28 and_no=83=30=-2 and_not=42=80=-49 and_now=132=131=-5
and_off=17=-52=0 and_one=47=33=96 and_onions=-1=10=0 and_pain=17=52=-2 and_plenty=-88=-56=-17 and_puffy=29=40=0 and_ran=-58=-53=-5
and_red=26=36=0 and_seeing=-46=-13=0 and_seven=0=-22=0 and_shaking=91=-125=0 and_shaky=24=4=-8 and_she=-77=-76=-3
and_shivering=17=41=-1 and_shivery=57=-28=-5 and_short=31=-18=0 and_sleep=-25=-84=-38 and_slept=-39=7=-8 and_sore=82=30=0
and_soreness=15=13=0 and_soul=-53=-47=-5 and_sticky=-48=29=10 and_still=91=104=17 and_stinks=24=-36=-1 and_sweating=4=18=-3
and_sweats=27=-8=0 and_swollen=14=59=-2 and_talking=23=43=0 and_tears=-108=-80=12 and_the=129=165=29 and_then=29=34=-22
and_there=49=81=-4 and_three=0=42=0 and_throat=25=47=0 and_throbbing=11=39=0 and_throwing=28=61=0 and_tight=21=21=0
and_today=36=29=0 and_tongue=13=23=0 and_vomiting=47=50=0 and_warm=26=39=0 and_was=45=63=-16 and_weak=25=-82=0 and_went=26=55=-2
and_wet=18=38=0 and_wheezing=27=35=0 and_wo=76=82=1 and_woke=15=16=0 and_work=5=4=12 angin*=82=117=-16 angina=82=117=-16
angina_and=-61=-25=-8 angina_spray=74=69=-11 angry=56=-104=-14 ankle=82=-87=-18 ankle*=29=-27=0 ankle_,=17=54=-3 ankle_.=37=69=-2
ankle_a=-30=-2=0 ankle_and=22=12=-2 ankle_has=8=-87=0 ankle_in=-54=-27=0 ankle_is=24=-52=-2 ankle_was=26=2=-3 ankles=29=-27=0
anore*=-52=-67=-49 anorexia=-43=-34=-15 anorexia_.=-33=-15=-13 anorexic=-9=-33=-34 anoth*=2=13=0 another=2=13=0 another_one=6=28=0
answe*=54=53=-43 answer=-42=-39=6 answering=41=35=-42 answers=55=57=-7 antib*=-23=15=0 anxio*=-20=-5=-9 anxious=-20=-5=-9
anxious_about=-20=-5=-9 any=51=-22=129 any_more=51=83=78 any_of=39=64=57 anyth*=-13=-63=-23 anything=-13=-63=-23
anything_.=-21=-23=-8 anything_down=47=-42=0 anything_to=22=25=-2 anywa*=-23=-29=-8 anyway=-23=-29=-8 anyway_.=-5=-17=11
anyway_0=21=-6=0 anyway_i=-46=-26=-25 anyway_my=-8=-37=-5 anywh*=-32=1=-10 anywhere=-32=1=-10 anywhere_,=-32=1=-10
apixa*=-47=-21=0 apixaban=-47=-21=0 apixaban_for=-15=-3=0 app=-18=6=-5 app_is=16=-16=-2 appar*=47=30=0 apparently=47=30=0
appen*=-47=-25=0 appendix=-47=-25=0 appendix_out=-47=-25=0 appoi*=7=13=0 appointment=7=13=0 appointment_for=7=13=0 are=36=70=-11
are_0=12=-35=-2 are_coming=17=7=0 are_dead=2=14=0 are_great=-89=-16=0 are_in=0=-1=24 are_killing=-14=-5=0 are_not=23=80=-1
are_ok=-57=-38=0 are_screaming=-14=1=-8 are_so=57=-6=0 are_swollen=14=15=0 area=72=69=-2 arm=-54=115=-5 arm_,=-71=-35=0
arm_.=8=43=-7 arm_and=-30=18=-2 arm_dead=-29=-57=-9 arm_gone=24=38=0 arm_is=-31=-44=6 arm_on=-27=13=-13 arm_sore=-45=-41=0
arm_too=0=11=-24 arm_warmers=-37=-32=0 arm_was=3=-1=18 arms=92=24=32 arms_,=24=39=-1 arms_like=-12=-4=-12 arms_so=8=20=-12
arms_tired=6=6=-50 aroun*=88=-39=-19 around=88=-39=-19 around_0=-33=27=-3 around_the=34=-59=-9 arres*=-74=-65=0 arrests=-45=-31=0
arriv*=-89=-13=-1 arrived=-87=2=-1 arrived_.=-23=23=-1 arsen*=-57=-30=-8 arsenal=-57=-30=-8 arter*=36=50=-30 artery=36=50=-30
artic*=-28=-28=-1 article=-28=-28=-1 as=-24=24=-48 as_a=-100=-110=-10 as_always=-30=-11=0 as_anything=4=-10=0 as_hell=-16=-42=18
as_last=-32=-14=0 as_planned=-9=-5=-14 as_rain=5=14=-4 as_rest=-25=-29=0 as_the=16=-6=-2 as_water=0=38=0 as_yesterday=-38=-17=0
as_you=-117=-139=-12 ask=-30=-69=-12 ask_,=-30=-76=-12 asked=-19=25=-4 askin*=24=23=-12 asking=24=23=-12 aslee*=-95=-69=-2
asleep=-95=-69=-2 asleep_,=-33=-17=0 asleep_.=2=-16=16 asleep_at=18=13=0 asleep_on=-32=-60=15 asleep_standing=26=33=0
assoc*=-30=-40=-11 association=-30=-40=-11 association_.=-24=-34=-8 asthm*=20=16=-24 asthma=20=16=-24 asthma_as=20=-2=0
asthma_attack=-12=-5=-5 asthma_attacks=-36=-56=0 at=-12=-52=-34 at_0=-80=-35=4 at_a=46=49=0 at_all=92=23=-37 at_every=19=46=-8
at_first=-29=-16=0 at_football=44=23=0 at_half=-53=-19=-3 at_home=-41=-55=22 at_km=92=64=0 at_lunch=70=59=63 at_mile=37=21=10
at_my=-31=-57=-13 at_night=15=-144=-31 at_parkrun=-47=-44=-5 at_rest=179=-3=0 at_school=-36=-4=0 at_the=-37=-31=-42 at_uni=23=9=-5
at_work=-20=17=-31 ate=-139=-100=-18 ate_a=-58=-36=-2 ate_the=7=29=42 ateno*=-25=-30=0 atenolol=-25=-30=0 attac*=40=70=-3
attack=93=130=8 attack_,=-83=-112=12 attack_.=26=47=-1 attack_hill=-17=-46=0 attack_in=-27=-27=0 attack_last=116=106=0
attack_when=-79=-60=-3 attacks=-41=-53=-10 attacks_as=17=7=0 au=53=73=-4 avera*=-11=-3=-5 avg=-1=8=-12 avg_hr=-1=-30=-12
avoid=-23=-11=-2 awake=94=161=-8 away=50=-31=-44 away_,=-63=-21=-21 away_.=35=27=0 away_0=35=26=0 away_and=17=46=-7
away_with=64=48=0 awful=-54=-38=-1 awful_.=13=22=0 baby=-69=-64=-9 baby_.=-45=-50=-12 baby_0=0=-48=0 baby_was=4=-17=-5
back=-15=-21=-1 back_,=38=39=0 back_.=28=28=3 back_0=-16=53=0 back_and=-4=16=0 back_at=-67=-38=0 back_fine=-15=-22=-2
back_from=38=94=57 back_in=-41=-2=-4 back_is=10=-38=-1 back_now=-52=-57=-3 back_of=16=20=-16 back_on=-20=14=-2 back_pain=35=-139=0
back_racing=-73=-52=0 back_running=-27=-93=-13 back_stiff=-18=-4=0 back_to=45=81=-16 back_today=92=37=0 backw*=54=49=0
bacon=-4=11=0 bacon_roll=-4=11=0 bad=15=44=0 bad_,=49=121=7 bad_and=14=-3=3 bad_headache=35=54=0 bad_i=3=-35=-8 badly=-19=31=-11
badly_,=1=-44=-5 badly_.=-18=-20=-5 badly_and=-29=-16=-1 bag=7=24=-1 bakin*=-3=12=-14 baking=-3=12=-14 balan*=12=-51=0
balance=12=-51=0 ball=69=-14=-8 ballo*=153=139=-21 balloon=26=6=0 balloon_,=9=62=0 balloon_.=17=-42=0 ballooned=32=51=0
ballooning=104=103=0 balloons=34=19=0 ballot=-42=-41=-21 balti*=-18=-11=0 baltic=-18=-11=0 band=-37=-13=0 band_round=15=15=0
bange*=74=94=0 banged=74=94=0 banged_my=40=55=0 bangi*=18=23=0 banging=18=23=0 bar=83=77=-3 bar_.=28=31=-3 barel*=-100=-68=-4
barely=-100=-68=-4 barki*=17=6=-4 barking=17=6=-4 bat=0=11=0 bath=-38=-37=-3 bath_,=18=-18=0 bath_.=48=35=0 bath_0=32=-9=0
bath_and=-47=-6=0 bathr*=12=28=0 bathroom=12=28=0 bathroom_floor=12=28=0 baton=7=-15=0 batte*=-11=-32=8 battery=-11=-32=8
battery_.=10=22=-14 battery_died=1=20=0 be=127=145=152 be_0=-4=-11=-8 be_a=109=42=-21 be_better=73=66=44 be_fine=62=53=37
beans=16=25=-9 bear=48=-74=-11 beat=11=10=27 beati*=79=58=-13 beating=79=58=-13 beats=156=20=-24 beats_at=0=-19=0 becam*=26=34=0
became=26=34=0 becau*=-1=12=-5 because=-1=12=-5 becom*=66=69=0 become=66=69=0 bed=-51=-54=-4 bed_.=60=2=31 bed_0=-44=-32=-42
bed_and=65=-43=-4 bed_at=7=-26=11 bed_is=-122=-71=0 bed_with=-13=20=0 bedro*=-81=-92=-1 bedroom=-81=-92=-1 bee=-9=10=0
bee_got=9=15=0 been=178=106=107 been_cutting=-21=34=20 been_hit=-157=-157=-14 been_in=13=35=-2 been_on=-9=42=-12
been_run=-19=-40=-14 been_sick=78=9=-13 beer=29=59=-2 beer_.=26=-9=0 beer_last=-52=-10=0 beers=-12=-25=-7 beers_were=63=26=-5
bees=-48=-68=-3 beetr*=-102=-50=-37 beetroot=-102=-50=-37 beetroot_juice=-55=-21=-22 beetroot_salad=-97=-53=-14 beets=-80=-40=0
befor*=-61=-41=-17 before=-61=-41=-17 before_,=-7=-17=-15 before_.=35=50=-20 before_0=-34=-41=0 before_a=-24=12=-1
before_and=26=51=-6 before_bed=-37=-67=0 before_dinner=81=54=-13 before_i=-32=-10=13 before_the=-92=-43=19 before_you=22=-12=-4
behin*=45=65=-18 behind=45=65=-18 behind_a=-16=14=0 behind_me=-13=-28=-1 behind_my=11=17=-3 behind_the=63=62=-13 being=258=239=31
being_hit=0=11=0 being_pulled=36=34=-10 being_sick=18=44=0 belly=3=46=-8 belly_full=10=14=0 belt=-11=29=-2 bench=42=40=0
bend=48=-32=-13 bend_.=18=47=-7 bend_them=6=-92=-2 bent=104=-12=0 besid*=44=47=-4 beside=44=47=-4 beside_me=22=23=-4
best=-32=-38=-11 best_sleep=-79=-69=-1 beta=-15=31=20 beta_blockers=-15=31=20 bette*=22=55=65 better=22=55=65 better_,=10=46=-1
better_.=5=6=-60 better_now=-96=-90=-47 better_off=143=110=95 better_than=40=48=59 betwe*=33=-28=-20 between=33=-28=-20
between_my=97=6=-15 bewil*=-13=-31=-5 bewildered=-13=-31=-5 bib=8=54=35 bib_0=92=94=49 big=110=101=-15 big_,=10=23=0
bigge*=42=-9=-9 bigger=42=-20=-4 bigger_.=0=-71=0 bigger_and=0=50=-3 bigger_than=14=-15=-2 bike=19=60=-9 bike_ok=13=18=0
bill=-23=-34=-5 bin=171=154=-61 binge=-13=20=-10 birth=-78=1=0 birth*=-49=-11=-9 birth_.=-35=-9=0 birthday=-49=-11=-9
birthday_.=-19=-11=0 biscu*=-25=-10=17 bisop*=-22=-5=0 bisoprolol=-22=-5=0 bisoprolol_so=-1=19=0 bit=-27=-45=-34 bit_.=3=26=-3
bit_at=-35=-29=0 bit_confused=-40=-53=0 bit_flat=-135=-97=-2 bit_from=5=24=-8 bit_high=-60=-5=0 bit_me=163=55=-15 bit_my=46=-21=-8
bit_of=-13=104=9 bit_off=-5=-29=0 bit_sore=40=43=-8 bit_stiff=-28=22=18 bit_tender=-29=0=0 bit_the=-24=19=-5
bit_through=-10=-26=-2 bit_tight=-47=-49=18 bite=55=-1=-4 bits=17=92=-2 bitte*=65=-8=-8 bitten=65=-8=-8 bitten_by=64=-43=-8
bitten_tongue=1=23=0 black=77=17=12 black*=25=64=20 black_,=45=0=14 black_.=45=59=-12 black_and=-21=-106=-5 black_at=16=41=-1
black_coffee=51=-18=28 black_like=42=81=0 black_tea=-36=-59=-4 black_toenail=-88=-38=0 blacked=29=38=2 blacked_out=20=27=2
blackout=32=42=0 blacks=-45=-46=20 bladd*=29=-5=-2 bladder=29=-5=-2 blade=6=-82=0 blade*=52=35=46 blades=52=35=46
blades_and=0=28=-1 blades_that=23=54=-10 blame=-52=-25=22 blank=41=113=-5 blank*=16=-21=0 bled=-59=-63=-15 bled_a=0=37=-2
bleed=-13=-23=0 bleed*=4=38=-7 bleed_for=-8=-14=0 bleed_out=-21=-12=0 bleeding=9=30=1 bleeding_.=33=58=-2 bleeding_a=-28=-91=-3
bleeding_and=26=24=0 bleeding_down=-41=-38=0 bleeding_from=93=52=0 bleeding_me=-44=-57=16 bleeding_out=-25=-23=0 blew=-139=-102=23
blew_my=-40=-43=5 blew_up=-67=-39=18 blind=13=29=0 blind*=-10=-16=0 blind_coming=1=17=0 blist*=-53=-31=26 blister=64=16=37
blister_,=5=-18=-8 blister_.=36=-2=2 blister_is=11=-11=0 blister_on=-119=74=32 blister_popped=-53=12=26 blisters=-117=-47=-11
bloat*=-16=37=0 bloated=-16=37=0 bloated_,=0=14=0 block*=-45=-25=14 blocked=-30=-55=-6 blockers=-15=31=20 blockers_.=-68=-18=-29
blood=51=21=-11 blood*=-40=-60=-5 blood_,=193=141=-1 blood_.=83=-7=-21 blood_after=57=9=0 blood_blister=-80=-8=43
blood_clot=-36=-45=0 blood_in=51=-65=0 blood_keeps=20=48=0 blood_on=-49=-103=-3 blood_orange=-74=-51=-5
blood_pressure=-227=-224=-34 blood_sugar=73=113=0 blood_sweat=-95=-80=12 blood_test=43=23=-12 blood_thinners=8=17=-2
blood_when=80=-36=-9 blood_yesterday=-88=-46=1 bloody=-40=-60=-5 bloody_hell=-21=-8=0 bloom*=25=39=-11 blooming=25=39=-11
blotc*=10=54=0 blotchy=10=49=0 blowi*=-13=4=-3 blowing=-13=4=-3 blowing_up=24=12=0 blown=40=-31=0 blown_up=40=-31=0 blue=72=21=-21
blue_.=51=40=-16 blue_and=26=-10=-4 blur=-1=-7=-20 blurr*=45=-112=-11 blurry=32=-41=-11 blut=91=19=-57 bob=-72=-36=-6
body=103=170=-40 body_is=6=82=16 body_pain=-38=-39=0 body_went=0=10=0 boil=2=-19=-1 boil_on=2=-19=-1 boile*=-52=-17=-2
boiler=-53=-27=-2 boili*=47=24=-5 boiling=47=24=-5 boiling_,=24=24=-3 boiling_hot=3=23=-2 boked=159=111=0 bone=-27=7=-10
bone_,=67=90=0 bone_.=42=67=0 bone_and=5=21=0 bone_dry=-40=37=0 bone_is=36=124=0 bone_pain=5=-50=0 bonke*=-15=-28=0
bonked=-15=-28=0 bonked_hard=47=34=0 book=-61=-67=3 booke*=-26=4=0 booked=-26=4=0 bored=-92=-86=-22 born=-16=-29=-10
born_with=-16=-29=-10 boss=-17=-41=-18 boss_?=20=15=1 boss_is=-19=-10=-3 both=88=166=-13 both_arms=29=-3=-1 both_quads=0=50=0
bothe*=-79=-44=-36 bothered=-116=-72=-36 bothered_on=-9=12=0 bottl*=-17=-24=-8 bottle=-13=-23=-2 bottle_.=42=27=0
bottle_0=-11=-4=0 bottles_.=-23=-30=-6 bough*=-35=-24=0 bought=-35=-24=0 bout=7=44=8 bout_0=2=3=10 bout_a=5=42=-2 bowl=81=65=15
boxin*=-10=-17=-1 boxing=-10=-17=-1 boxing_,=-10=-17=-1 bp=-8=48=-1 bpm=-56=-5=-2 bra=-19=4=19 brain=28=19=5 brain*=-10=-16=0
brain_dead=12=-12=0 brain_fog=10=-10=19 brain_is=-39=-61=-1 branc*=-15=-19=-17 branch=-15=-19=-17 bread=-60=1=0 break*=-33=15=5
breakfast=-8=20=-43 breakfast_,=-14=-47=-8 breakfast_.=8=22=-22 breakfast_0=6=56=0 breaks=2=-4=49 breas*=-36=-6=-8
breast=-34=-45=15 breast_bone=0=21=0 breast_stroke=-67=-68=15 breastbone=65=91=-4 breastbone_.=16=10=0 breastbone_and=0=11=-3
breastbone_since=8=31=0 breastfeeding=-30=-37=-19 breat*=119=185=-29 breath=6=-35=-27 breath_,=14=4=0 breath_.=78=90=-10
breath_after=-56=-107=0 breath_and=-64=-52=0 breath_away=-30=-42=-7 breath_back=-24=-31=0 breath_between=-23=-5=0
breath_in=21=39=-1 breath_is=65=72=0 breath_just=1=18=0 breath_of=-84=-110=-6 breath_on=-19=-74=0 breath_properly=13=8=0
breathe=-4=49=2 breathe_,=107=120=18 breathe_.=92=100=-14 breathe_0=-119=-113=0 breathe_at=2=31=0 breathe_in=-29=-18=-4
breathe_on=8=-14=0 breathe_properly=17=7=-3 breathing=80=69=-11 breathing_at=-123=-78=-1 breathing_felt=-51=-49=0
breathing_hard=-14=-41=10 breathing_heavy=-25=-65=-2 breathing_is=49=105=-2 breathing_through=71=28=-4 breathing_was=-16=-64=0
breathless=-26=-58=0 breathless_0=-36=-92=0 breathless_on=-39=-54=0 breathlessness=58=160=0 breathtaking=-6=-26=1
breathtaking_views=14=5=-10 brick=18=66=0 bridg*=32=28=12 bridge=32=28=12 bridge_,=-16=-28=-19 bridge_and=-38=-16=47
bridge_run=-3=-8=-25 brigh*=25=13=-2 bright=25=13=-2 bright_red=25=13=-2 brill*=-72=-47=6 brilliant=-72=-47=6 brilliant_.=-19=2=13
bro=23=45=0 broke=-68=-104=-30 broke*=86=66=-5 broke_.=21=33=16 broke_0=-7=-26=0 broke_her=-46=-12=0 broke_his=-108=-96=5
broke_my=42=114=-38 broken=86=66=-5 broken_i=-17=4=-5 broth*=-33=-53=-11 brother=-33=-55=-11 brother_.=9=-1=-10
brother_broke=-2=-23=0 brother_is=-23=-13=0 brown=59=-9=-4 brown_,=72=8=0 brown_.=-13=0=0 brown_bread=-60=-12=0 brown_like=34=81=0
brown_pee=75=0=0 bru=9=39=0 bruis*=-55=-31=15 bruised=-47=49=31 bruta*=18=-1=-5 brutal=18=-1=-5 brutal_,=14=4=-5 brutal_0=-8=-22=0
bruv=-39=-5=0 btw=-1=10=-7 bubbl*=28=60=0 bucke*=-29=-44=4 buckets=-29=-44=4 buckets_,=15=4=-6 buckets_on=41=24=14 buckl*=65=94=0
buddy=52=46=-7 buddy_has=13=16=-7 bug=-46=2=-21 bulim*=-42=-44=-25 bulimic=-48=-43=-23 bulimic_.=-39=-30=-20 bum=-47=-39=-5
bump=107=-2=0 bumpe*=-29=-59=-3 bumped=-29=-59=-3 bumps=19=14=0 burge*=-16=-14=0 burger=-16=-14=0 burie*=11=6=0 buried=11=6=0
buried_lol=11=6=0 burn=-31=58=-16 burne*=-12=-26=32 burned=-12=-26=32 burned_my=-13=-27=41 burni*=36=59=13 burning=27=42=13
burning_,=21=104=0 burning_calves=-49=-25=-19 burning_hot=0=1=-11 burning_in=35=3=0 burning_myself=50=90=107
burning_quads=-127=-56=-23 burning_up=92=-88=-9 burns=0=-54=-1 burnt=4=-21=-6 burnt_the=30=3=-5 burpe*=35=-3=0 burpees=35=-3=0
burst=23=-22=-1 burst*=24=-31=0 bursting=19=48=0 bus=-41=-28=-14 bus_,=-84=-72=-1 bus_.=5=24=0 bus_0=-1=-12=-1 bus_home=41=52=-3
bus_lol=55=69=27 bus_stop=87=72=0 busy=-56=-55=-22 busy_.=-54=-48=-18 but=30=-26=-86 but_0=-37=0=-2 but_chest=40=50=0
but_feel=2=-32=-4 but_fine=0=-29=10 but_got=-26=-23=3 but_happy=-17=-24=-14 but_he=-83=-69=0 but_i=25=61=-19 but_it=65=91=-22
but_legs=-21=51=12 but_loved=15=23=0 but_my=10=20=-47 but_no=-10=44=-3 but_not=17=-17=63 but_ok=8=10=-3 but_she=-52=-96=0
but_slept=14=54=-17 but_still=-53=-48=-1 but_stopped=-50=-66=-1 but_the=-4=-40=0 but_today=45=45=0 butte*=-28=-66=0
butterflies=-45=-84=0 butterflies_in=-4=-79=0 butto*=65=7=0 buy=-22=-39=0 buzzi*=-55=-62=-3 buzzing=-55=-62=-3 buzzing_.=-22=-31=0
by=-47=-67=-86 by_0=-7=-35=-21 by_a=6=5=-52 by_accident=-27=-4=-8 by_evening=-55=-53=0 by_itself=19=11=0 by_my=57=52=0
by_the=10=18=-14 by_your=-51=-47=-2 bypas*=-75=-56=0 bypass=-75=-56=0 bypass_in=-41=-46=0 c=-5=-19=-12 cake=-22=-4=42
calf=78=-92=-17 calf_,=68=116=0 calf_.=122=44=-17 calf_a=-53=14=0 calf_cramp=-62=0=0 calf_is=-40=20=-12 calf_last=-15=-11=0
calf_pain=-67=-26=0 calf_swollen=82=-25=-3 calf_was=-1=11=0 call=15=61=-15 call_0=117=143=0 call_it=-58=-20=-8 calle*=-30=-19=-22
called=-30=-19=-22 calli*=43=46=0 calling=43=46=0 calling_me=43=46=0 calm=-44=-19=-2 calor*=-20=27=8 calories=-24=-14=15
calories_0=-24=-14=15 calve*=-58=-20=-18 calves=-58=-20=-18 calves_.=-36=-25=0 calves_0=17=20=-2 calves_sore=39=52=-3
calves_tight=-18=-33=0 came=116=129=-29 came_back=28=132=-2 came_from=65=-18=13 came_in=4=23=0 came_off=-20=-33=-3
came_on=95=77=-21 came_out=-37=-72=-15 came_over=50=77=0 came_round=22=21=0 came_to=120=117=0 came_up=-40=-10=-6 camp=-53=-36=-2
can=49=35=-2 can_barely=21=-40=-4 can_feel=30=53=-10 can_hardly=86=-1=-3 can_i=-185=-129=-36 can_see=71=114=-50 can_we=-23=-33=-1
can_you=23=23=12 canal=-23=-41=-1 cance*=-54=-45=-20 cancelled=-6=10=-1 cancer=-48=-55=-14 canna*=75=45=-4 cannae=75=45=-4
canno*=49=75=6 cannot=49=75=6 cannot_add=10=19=0 cannot_be=-106=-84=-38 cannot_bear=15=-12=0 cannot_bend=18=-1=-2
cannot_breath=29=29=0 cannot_breathe=-110=-58=30 cannot_catch=59=115=-3 cannot_climb=75=-72=0 cannot_complain=-85=-47=-7
cannot_control=19=32=-3 cannot_cool=-48=-1=0 cannot_do=41=-1=54 cannot_draw=37=51=0 cannot_feel=-121=-48=-7 cannot_figure=82=92=-8
cannot_find=-101=-85=-14 cannot_finish=-16=-6=0 cannot_follow=17=73=-6 cannot_get=38=72=-25 cannot_go=-6=21=102
cannot_have=-77=-61=12 cannot_hear=-104=-82=-14 cannot_hold=-25=8=-7 cannot_hop=6=-19=0 cannot_keep=11=-80=-5 cannot_lie=57=86=-3
cannot_lift=-12=-70=-11 cannot_make=114=153=-8 cannot_move=-28=34=-9 cannot_put=26=-103=-5 cannot_raise=12=-28=-4
cannot_read=39=41=0 cannot_remember=-43=-28=-15 cannot_say=-9=32=-4 cannot_see=-71=-29=74 cannot_seem=21=44=-5
cannot_sleep=-106=-118=-1 cannot_smile=-19=-14=-4 cannot_speak=25=34=-5 cannot_stand=43=93=-16 cannot_stay=84=152=-33
cannot_stop=-111=-167=23 cannot_straighten=46=-96=-2 cannot_swallow=23=57=-15 cannot_take=50=79=0 cannot_talk=-95=-30=-9
cannot_tell=-1=26=-21 cannot_think=-47=60=-26 cannot_to=16=-40=0 cannot_wait=-124=-25=-3 cannot_walk=-84=-186=-6
cannot_work=118=129=0 car=88=70=21 car_,=36=60=-1 car_.=-2=-6=-13 car_dead=-27=-35=-26 car_had=10=-1=36 car_hit=111=117=24
car_is=-113=-118=-2 car_on=87=108=11 carb=4=-10=0 carbs=-27=-23=-39 cardi*=-89=-96=-27 cardiac_arrests=-45=-31=0
cardiac_hill=53=25=0 cardiologist=-72=-69=-14 cardiologist_has=-13=-16=0 cardiologist_said=-12=-12=-5 cardiologist_says=-17=-17=-6
carpe*=-85=-21=7 carpet=-85=-21=7 carri*=4=-19=-20 carried=4=-19=-20 carry=-85=-65=-15 carrying_the=-9=-20=-12 cashe*=40=49=0
casua*=-65=-39=-4 casualty=-65=-39=-4 cat=-100=-68=-13 cat_is=-68=-49=-8 catch=-7=42=-8 catch*=148=-4=-5 catch_my=13=-6=-4
catching=-34=-4=-5 catching_my=-34=-11=-2 cats=-35=-28=-1 caugh*=-52=-56=-3 caught=-52=-56=-3 caught_my=-43=-52=0 cell=-14=-19=-14
cell_disease=25=-4=-1 cell_trait=22=8=3 cellu*=36=18=0 cellulitis=36=18=0 celti*=-52=-68=-26 celtic=-52=-68=-26 centr*=16=16=-5
chafe=11=-72=-1 chafe*=-50=-43=0 chafi*=-20=6=13 chafing=-20=6=13 chair=83=19=15 chair_.=7=15=-2 chang*=26=50=-11 change=-8=-6=-11
chari*=60=4=-13 charity=64=6=-6 charity_.=61=36=0 charity_0=22=-9=0 chase*=-64=-26=-16 chased=-64=-26=-16 chased_by=-3=20=-6
chased_me=-61=-43=-2 chasi*=-49=-5=-11 chasing=-49=-5=-11 chasing_a=-49=10=-8 chatt*=39=-29=-11 chatting=0=24=0 check=-12=-13=36
check*=-21=-47=-22 checked=-31=-66=-18 checked_out=-109=-70=0 cheek=40=96=-2 cheek*=-9=9=-11 cheeks=-9=9=-11 cheer*=-66=-74=-9
cheering=-67=-74=-8 cheering_.=-52=-60=-7 chemo=-134=-27=0 chess=53=122=-4 chest=18=96=-77 chest_,=74=54=-14 chest_.=-30=-31=-33
chest_0=-59=-40=0 chest_and=-36=-48=0 chest_area=16=23=0 chest_day=-56=-106=0 chest_feels=82=59=0 chest_freezer=-52=-55=0
chest_from=-16=-7=0 chest_has=23=54=0 chest_hurts=26=71=0 chest_infection=-28=-123=0 chest_is=72=76=-9 chest_like=48=30=-4
chest_on=76=65=0 chest_pain=8=291=-16 chest_press=-60=-32=0 chest_since=0=29=0 chest_strap=-158=-169=0 chest_that=26=62=0
chest_to=17=65=0 chest_when=15=32=0 chewe*=27=34=0 chewed=27=34=0 chick*=-1=-13=-3 chicken=-1=-13=-3 child=64=16=-8
child_,=37=25=-2 chill*=69=-32=-11 chilled=-86=-54=0 chilli=35=24=0 chills=118=-9=-11 chills_,=35=52=0 chills_.=17=-50=-7
chin=77=90=0 choco*=-135=-37=0 chocolate=-53=-25=0 chocolate_and=-50=-24=0 choke=-8=-26=0 choke*=8=-16=-53 choked=8=-16=-53
choked_with=-42=-25=-1 choki*=-15=-14=-1 choking=-15=-14=-1 chopp*=-43=-23=-3 chopping=-43=-26=-1 chopping_onions=-43=-26=-1
chris*=-45=18=18 chugg*=-10=3=0 cirrh*=-46=-54=-23 cirrhosis=-46=-54=-23 cirrhosis_,=-47=-54=-20 city=6=15=-8 ckd=-49=-36=-6
ckd_stage=-49=-36=-6 clamm*=33=50=-13 clammy=33=50=-13 clammy_.=7=28=-8 clapp*=-21=-3=-23 clare*=79=98=0 claret=79=98=0
class=-81=-95=-34 class*=-1=-21=0 class_.=-45=-36=-4 class_0=11=11=0 class_and=15=-12=0 class_so=-2=-34=-5 classic=-1=-21=0
clean=96=96=-5 clear=-77=7=-2 clear*=-42=2=-5 clear_,=3=9=-14 clear_.=-55=-32=0 clear_as=0=38=0 clear_since=-19=-17=0
clear_sky=45=52=-3 clear_water=69=48=0 cleared=-49=-8=-1 click*=-30=76=0 clicks=-61=-28=0 cliff=51=69=96 climb=26=8=-2
climb_,=-40=-24=0 climb_.=-15=-18=0 climb_but=-49=-52=0 climb_stairs=92=-16=0 climbing=28=24=0 climbs=-27=-22=-2 climbs_,=23=54=0
clini*=13=-2=0 clinic=13=-2=0 clock*=-6=-17=0 close=16=16=-1 close*=-52=-38=0 close_my=16=16=0 closed=-54=-66=0 closi*=103=83=-2
closing=103=83=-2 closing_,=37=23=0 closing_.=35=32=-2 closing_up=30=22=0 clot=-55=-94=0 clot_in=-16=-59=0 clots=57=98=-3
cloud*=-5=-5=21 clouds=-16=19=21 club=-67=-22=-22 club_run=-29=10=-7 clutc*=36=47=-1 coach=75=91=35 coach_,=4=12=20
coach_.=59=63=39 coach_is=12=-3=-1 coach_it=27=21=20 coach_says=-7=-15=-9 coca=40=23=-7 coca_cola=27=-35=-5 coffe*=-24=29=42
coffee=28=13=42 coffee_,=40=61=0 coffee_.=-29=-53=14 coffee_0=18=-21=-23 coffee_and=-51=-27=-2 coffee_grounds=10=72=-3
coffee_helped=-34=-47=0 coffee_then=8=-13=0 coffees=-52=16=0 coke=-42=-7=-14 coke_after=-46=-33=0 coke_and=-61=-31=0
cola=-39=-49=14 cola_.=-97=-47=14 cold=43=20=-10 cold_,=-45=-73=-3 cold_.=-14=-101=1 cold_0=-17=15=-17 cold_air=-88=-156=0
cold_and=-12=-56=-2 cold_at=3=-15=0 cold_but=27=66=0 cold_by=-2=-22=0 cold_i=-54=-12=-10 cold_in=-52=-30=-1 cold_on=16=36=0
cold_sweat=69=97=-2 cold_water=75=59=0 cold_wind=3=19=0 colla*=-14=-4=-63 collapse=-46=-43=-3 collapse_at=-14=-13=-3
collapsed=-3=-5=-25 collapsed_,=20=29=-10 collapsed_again=-77=-110=-8 collapsed_and=-4=3=20 collapsed_at=-81=-30=-1
collapsed_in=-59=-43=-6 collapsed_into=-50=-42=0 collapsed_last=15=11=0 collapsed_on=16=6=-24 collapsed_so=-28=-67=0
collapsed_wall=-25=-47=0 collarbone=13=22=-34 collarbone_in=41=25=0 colle*=-53=-1=-1 colleague=-53=-1=-1 color=147=116=-37
color*=76=-37=-22 color_of=97=-29=-32 colored=76=-37=-22 coma=67=92=0 come=79=156=13 come_down=-29=-110=0 come_off=0=16=-8
come_out=93=156=-7 come_up=0=21=0 comes=95=28=-1 comin*=92=129=-12 coming=92=129=-12 coming_,=-13=-26=-10 coming_down=1=17=0
coming_out=64=7=-2 compl*=-159=-75=-8 complain=-85=-47=-7 completely=-76=-32=-1 compr*=-30=-61=-11 compression=9=-9=-11
comra*=-46=-33=0 comrades=-46=-33=0 concr*=-70=-62=-11 concrete=-70=-62=-11 concu*=-29=-37=-4 concussion=-39=-49=-4
condi*=-96=-60=-20 condition=-91=-41=-15 confu*=-18=-1=-13 confused=27=10=-26 confused_,=110=121=0 confused_.=124=144=0
confused_about=-48=-73=-1 confused_after=68=74=-3 confused_and=119=154=0 confused_by=-1=-51=-15 confused_over=-120=-58=0
confusing=-83=-38=0 conke*=29=30=0 conked=29=30=0 conked_out=29=30=0 consc*=73=78=-15 consciousness=28=61=-4
consciousness_.=26=34=0 conti*=5=25=0 continue=5=25=0 contr*=-42=-46=-18 control=-19=-24=-3 controlled=-23=-21=-15
controlled_.=15=21=-11 controlled_on=-35=-39=0 convu*=170=169=-1 convulsion=170=159=-1 convulsion_,=42=27=-1 convulsion_on=77=81=0
cooke*=35=67=-16 cooked=35=67=-16 cooked_in=42=60=-3 cooked_myself=35=38=-13 cooki*=-17=-1=-1 cooking=-17=-1=-1 cool=-57=-7=0
cool_down=-23=-12=0 coole*=-49=-39=0 cope=53=66=42 core=10=53=-6 core_,=-49=-59=-6 core_temperature=13=75=0 corne*=107=142=-4
corner=107=142=-4 coros=-58=-78=0 cos=30=60=53 cos_i=38=32=51 cos_of=-8=28=2 couch_,=52=41=0 couch_.=95=91=0
couch_after=-149=-132=0 couch_at=-59=-65=0 cough=-39=-65=11 cough*=49=115=-20 cough_.=42=-19=-13 coughed=46=107=-12
coughed_up=24=50=-8 coughing=-9=-30=-8 coughing_blood=-75=1=-2 coughing_up=60=72=0 could=-70=-33=-39 could_be=33=62=9
could_murder=-18=-8=-17 could_sleep=-11=0=0 count=-1=17=-10 count*=130=125=94 count_as=-25=-29=0 counted=57=74=62
cours*=-45=-41=-17 course=-45=-41=-17 course_.=-5=12=-5 cover*=16=28=0 covered=16=28=0 covered_in=16=28=0 covid=31=-3=-3
covid_in=33=26=0 cpr=-43=-31=-21 cpr_refresher=10=12=-18 crack=39=29=-22 crack*=0=21=2 crack_in=39=62=-3 cracked=10=-9=-7
cracked_my=97=103=-7 crackered=20=9=10 craic=-61=-48=0 cramp=-42=19=4 cramp*=35=-10=-1 cramp_at=-18=-46=0 cramp_in=-75=53=9
cramps=29=58=-1 crash=-53=-52=-2 crash*=32=56=-3 crash_,=-30=-26=0 crashed=32=56=-3 crashed_on=28=-6=0 crawl*=26=15=16
crawled=6=-1=16 crazy=-11=147=-2 crazy_,=-74=-39=0 crazy_in=40=180=0 creak*=-15=-2=0 creaks=-16=-4=0 creaks_old=-16=-4=0
cream=30=17=15 cream_crackered=20=9=10 creep*=39=-68=-5 creeping=15=-11=-1 creeping_up=15=-11=-1 cried=29=16=-4 crime=-45=-27=-5
crims*=56=53=-4 crimson=56=53=-4 crisp*=-12=9=0 crisps=-12=9=0 crook=25=77=-16 crook*=72=61=-1 crooked=72=61=-1 crooked_,=27=25=-1
crooked_.=14=4=0 cross=12=71=0 cross*=77=56=-2 crossfit=69=38=-2 crossfit_.=24=-4=-2 crossing=8=17=0 crossing_the=-13=7=0
crowd=-76=6=-3 crowd_.=-45=-37=-3 crush*=24=13=1 crushing=18=16=7 crushing_feeling=20=31=-1 cryin*=-10=-2=-35 crying=-10=-2=-35
crying_at=-81=-106=-35 cudnt=112=131=-1 cup=36=-1=-13 cup_,=15=-30=-8 curry=-32=-51=-15 curry_,=20=0=0 curry_.=-26=-14=0
curta*=-28=-12=-10 curtain=61=92=-10 cut=-1=-19=49 cut_,=-9=29=0 cut_is=52=-30=-15 cut_it=-6=9=-15 cut_my=1=66=134
cut_myself=-6=12=-4 cut_on=0=-20=0 cut_the=6=27=0 cutti*=6=25=67 cutting=6=25=67 cutting_back=-6=-14=-2 cutting_my=115=109=79
cutting_myself=63=44=19 cutting_out=-116=-104=-5 cutting_the=-201=-188=-167 cuz=-23=-14=0 cycling=-44=-48=0
cycling_count=-44=-48=0 d=-9=-18=15 d_.=25=14=16 d_since=-33=-33=0 dad=-3=-50=-8 dad_duty=-6=-23=-2 dad_had=0=-39=-2
dad_has=27=36=-1 dad_is=-15=4=0 dads=49=84=-2 damag*=-34=-20=-11 damaged=-34=-20=-11 damn=5=18=0 damn_jialat=5=12=0
dark=-85=-25=-32 dark_.=-12=1=0 dark_and=-31=32=-4 dark_brown=104=6=0 dark_by=-19=20=0 dark_chocolate=-35=-33=0 dark_dark=12=26=0
dark_in=-83=39=0 dark_mornings=-5=21=-17 dark_pee=72=27=0 dark_roast=17=19=0 dark_urine=57=-24=0 dark_wee=11=0=0 data=-108=-40=-24
data_.=-11=14=-7 date=-5=43=0 date_of=17=48=0 daugh*=-19=45=-7 daughter=-19=45=-5 daughter_,=46=29=-2 daughter_had=-36=24=0
dave=68=78=1 day=-40=-65=-75 day_,=-72=-54=-5 day_.=3=-86=-23 day_0=66=22=0 day_?=-61=-33=-15 day_and=17=53=-5 day_at=31=-39=0
day_done=7=23=0 day_for=47=-3=0 day_is=-42=-36=0 day_it=92=141=-4 day_lol=-39=-9=0 day_off=-3=-10=-2 day_on=-17=-14=0
day_tomorrow=-29=-6=0 day_two=-13=-35=0 days=132=-94=-9 days_,=-22=-3=-6 days_.=-22=-97=19 days_after=63=57=-5 days_ago=50=-26=-5
days_and=51=-24=0 days_now=40=-36=-6 de=278=249=55 dead=-34=-32=-14 dead_,=23=20=45 dead_.=50=48=38 dead_0=68=34=11
dead_after=2=-7=-36 dead_and=2=4=17 dead_at=-21=-18=-4 dead_battery=3=22=-14 dead_from=-13=-15=-4 dead_haha=-63=-59=-7
dead_last=-6=0=-14 dead_on=-71=-82=-5 dead_tired=29=7=-3 deadl*=-37=-27=-3 deadline=-37=-27=-3 deadline_is=-37=-27=-3
death=25=-40=-13 death_in=-41=-26=14 deck=39=68=0 deck_.=0=14=0 deckc*=-59=-56=0 deckchair=-59=-56=0 deep=80=-5=-10
deep_breath=-38=-12=0 deep_in=61=41=0 deer=-27=-4=-8 deer_by=-27=-4=-8 degre*=15=17=-4 degrees=-23=29=-4 degrees_,=-24=17=-1
degrees_.=72=95=0 degrees_and=59=36=-1 degrees_in=-58=-29=0 dehyd*=20=70=0 dehydration=20=70=0 delet*=-26=-35=-21
delete=-26=-35=-21 delete_my=-18=-21=-20 delir*=109=95=-16 delirious=109=95=-16 denti*=-32=-29=-21 dentist=-32=-29=-21
dentist_.=-51=-36=0 dentist_this=-44=-38=0 dentist_today=10=-15=0 desce*=-23=11=0 descent=-17=18=0 descent_0=35=24=0
deser*=75=93=143 desk=-35=-18=-6 desk_.=6=-10=-5 desma*=209=229=-2 despi*=28=39=-3 despite=28=39=-3 dey=53=184=-59
dey_pain=-77=-57=-4 diabe*=-70=-65=-10 diabetes=-14=-17=-17 diabetic=-55=-48=7 diabetic_.=10=3=0 diagn*=-57=-13=0
diagnosed=-57=-13=0 dialy*=-43=-2=-7 dialysis=-43=-2=-7 diarr*=103=-44=-8 diarrhoea=75=-38=-6 diarrhoea_for=32=-3=-6
did=-76=-77=-60 did_0=-39=-69=-11 did_a=14=-18=0 did_my=-39=1=-2 did_not=-44=-31=31 did_the=33=33=-6 die=-67=-69=36
die_at=-56=-49=-49 die_on=-60=-71=-64 died=-81=-66=-7 died_,=28=39=17 died_.=17=20=-1 died_0=-22=-14=0 died_a=19=8=13
died_and=51=64=0 died_at=-3=-26=0 died_in=-40=-73=-13 died_last=-18=-29=-9 died_on=-23=-29=-2 diet=-113=-50=-12 diet_.=9=27=-3
diffe*=-20=-39=-7 different=-20=-39=-7 diffi*=87=83=-2 difficulty=87=83=-2 diggi*=-35=-2=0 digging=-35=-2=0 digging_in=-35=-2=0
dinne*=-30=-10=-15 dinner=-30=-10=-15 dinner_,=27=22=0 dinner_.=-51=-35=19 dinner_0=-3=17=0 dinner_cannot=-5=-29=-1
dinner_i=-20=14=26 dinner_my=-19=10=-8 dips=0=-34=0 dips_0=0=-34=0 disap*=65=94=82 disappear=4=17=36 disco*=39=9=0
discomfort=39=9=0 disease_,=13=-11=-5 dislo*=-32=-23=-1 dislocated=-32=-23=-1 disor*=68=59=-1 disorder=-19=-13=9
disoriented=75=64=-10 dista*=-33=-36=0 distance=-33=-36=0 diure*=10=28=18 diuretic=10=28=18 dizzy=58=-1=-18 dizzy_,=43=43=0
dizzy_.=93=43=-2 dizzy_and=54=103=0 dizzy_on=-212=-67=-5 do=11=26=67 do_.=47=57=-13 do_i=-137=-120=-2 do_if=-60=-42=-11
do_intervals=-5=-22=-12 do_it=81=46=106 do_not=33=115=-3 do_the=44=53=-23 do_this=7=25=72 do_you=-9=21=-39 doc=-57=-66=-18
docto*=-51=-90=-21 doctor=-51=-90=-21 doctor_gave=27=22=-5 doctor_said=37=-18=0 doctor_says=-82=-55=-4 doctor_told=-32=-13=-2
dodgy=-37=7=0 does=48=77=9 does_0=14=-9=-1 does_it=-69=-53=-12 does_not=145=184=2 does_nothing=16=35=-4 does_that=-10=-26=0
does_this=-43=-48=5 dog=126=13=36 dog_.=67=107=71 dog_a=18=13=0 dog_and=41=61=47 dog_bit=205=-46=-28 dog_collapsed=-60=-26=0
dog_had=-106=-27=-10 dog_on=41=-67=-5 dog_was=-55=5=-40 dogs=19=61=0 doing=-48=-57=-20 doing_great=-5=-23=-2 doing_my=-75=-96=-2
doing_somersaults=38=5=0 dolor=67=69=-10 doms=-51=-80=8 doms_0=-37=-6=0 doms_from=35=-4=18 don=141=264=41 donat*=-51=-17=9
donated=-51=-23=9 donated_blood=-51=-23=9 done=-2=14=28 done_,=-32=-32=-16 done_.=-55=-59=9 done_0=45=50=-13 done_with=45=47=66
doom=38=71=-1 door=-2=52=-11 door_.=-22=-14=-4 dor=174=201=-4 doubl*=65=35=-6 double=52=80=-6 double_,=-3=-13=-1 double_.=81=31=0
double_and=30=65=0 doubled=12=-45=0 down=45=40=-70 down_,=108=0=0 down_.=62=-88=-54 down_0=-77=-22=0 down_and=-17=22=-23
down_at=8=-38=-2 down_by=12=16=0 down_in=93=39=-3 down_like=123=122=0 down_my=-20=10=-4 down_on=-70=-75=0 down_one=15=46=0
down_stairs=-55=-22=0 down_the=-3=-32=28 down_to=-57=-22=0 down_with=-158=-58=0 downh*=-33=-15=-11 downhill=-33=-15=-11
downhill_,=-10=-18=-11 downs*=-13=-9=0 downstairs=-13=-9=0 dragg*=12=8=-15 dragged=-7=-5=-15 dragging=19=12=0 drama=-33=-21=0
drank=-80=-60=24 drank_0=-6=23=12 drank_a=-68=-22=0 drank_gallons=31=16=0 drank_loads=-1=20=15 drank_plenty=48=-36=0
drank_ten=-25=9=0 drank_too=-13=-32=-4 draw=44=71=0 draw_a=44=60=0 dream=-28=-42=-48 drenc*=47=-36=-1 drenched=47=-36=-1
dress*=-76=-46=-1 dribb*=45=75=-11 dribbling=45=83=-11 drift*=28=31=0 drifting=28=43=0 drill=1=15=-3 drill*=-46=-15=-7
drills=-46=-15=-7 drink=-45=-81=-6 drink*=73=67=-13 drink_0=-18=-17=0 drinking=73=67=-13 drip=10=24=0 dripp*=18=-6=0
dripping=18=-6=0 drive=41=-31=0 drivi*=-2=15=16 driving=-2=15=16 driving_,=-19=-14=-7 driving_me=-5=-20=-15 droop*=143=79=-13
drooping=123=50=-13 drooping_,=12=8=-1 drooping_.=43=43=0 droopy=7=17=0 drop=-48=49=-29 drop_,=-46=-15=-3 dropp*=-11=-7=2
dropped=-11=-7=2 dropped_,=20=16=-6 dropped_.=5=24=0 dropped_like=-54=-35=0 dropped_my=-99=-89=-1 dropped_out=-23=-7=0
dropped_to=-82=-38=0 drops=118=-34=0 drown*=4=-8=-11 drowned=-49=-42=-2 drowning=53=34=-9 drum=7=-66=0 drunk=-15=22=6
drunk_,=-4=23=-7 drunk_.=14=37=13 drunk_after=-34=-14=0 drunk_and=27=48=-2 drunk_but=30=20=0 drunk_on=-42=-56=5 dry=-79=-4=14
dry_,=-7=-26=0 dry_and=13=92=-1 dry_from=-36=-65=23 dry_skin=29=56=0 dry_trails=-13=4=0 du=96=-23=-16 du_sang=96=-24=-9
due_date=-11=0=0 dull=28=99=-10 dull_ache=17=49=0 dummy=-31=-38=0 durin*=54=71=-20 during=54=71=-20 during_the=95=87=-20
dust=-41=-88=-3 dust_0=2=-20=0 duty_.=11=-3=-2 duvet=-56=-8=0 dvt=136=30=-28 dvt_in=20=78=-28 dye=-34=-58=-5 dying=28=13=-39
dying_for=4=41=-9 dying_lol=-9=-15=0 dying_to=-24=-62=-15 e=18=16=10 e_,=-68=-48=-1 e_0=-9=-7=15 e_dey=33=128=-4 each=109=34=-18
each_breath=25=53=0 each_day=39=-12=-3 each_rep=-69=-51=0 each_run=75=-18=-6 each_time=33=82=-9 ear=40=38=-1 early=-48=-34=-33
early_0=-66=-34=0 early_on=8=15=0 ears=-2=-18=-14 easin*=-11=-11=-4 easing=-11=-11=-4 easing_.=-11=-11=-4 easy=-33=-57=31
easy_,=-9=-44=0 easy_.=27=25=31 easy_0=35=35=12 easy_and=-28=-33=10 easy_enough=38=24=-1 easy_jog=49=-5=-1 easy_one=16=62=-6
easy_run=28=44=0 eat=-24=-78=-5 eatin*=-76=-56=-36 eating=-76=-56=-36 eating_disorder=-19=-13=9 ecg=40=27=-6 ed=-12=-29=1
edge=34=44=61 edges=26=60=-4 ef=-5=-13=0 ef_0=-5=-13=0 effor*=12=33=-4 effort=12=33=-4 egg=19=-24=-5 ego=10=40=-1 eh=-66=-101=-3
eh_.=-34=-39=0 eight=63=28=11 eight_.=-23=-6=0 eight_hours=103=44=16 eish=5=18=-10 el=111=56=-8 elbow=-5=-18=-1 elden=-79=-38=-2
elden_ring=-79=-38=-2 elect*=-36=-6=-5 eleph*=80=79=0 elephant=80=79=0 elephant_on=31=21=0 else=32=49=-3 em=33=61=44
empti*=-22=-16=-16 emptied=-22=-16=-16 emptied_the=-22=-16=-16 empty=32=10=-2 empty_.=-20=6=0 end=-49=-69=-8 end_,=6=21=-36
end_.=-6=-1=18 end_it=40=38=-27 end_lol=-28=-27=-10 end_of=-59=-86=-28 ended=-6=8=12 ended_up=-6=8=12 endin*=31=4=23
ending=31=4=23 ending_it=14=16=15 ending_my=0=0=16 energ*=4=-20=0 energy=4=-20=0 energy_0=-37=-11=0 energy_bar=30=19=0
engin*=29=18=46 engine=29=18=46 engine_overheated=-29=-49=-13 enoug*=16=23=17 enough=16=23=17 enough_,=-46=-36=-6
enough_?=38=24=-1 enough_air=42=52=-6 enough_of=-27=-28=23 enter*=11=19=-8 entered=11=19=-8 entre*=-20=9=-1 entresto=-20=9=-1
epile*=14=28=-25 epilepsy=-39=-27=-6 epilepsy_,=-17=-5=-4 epilepsy_.=-71=-82=-2 epilepsy_is=25=45=0 epileptic=54=55=-19
epileptic_,=-62=-94=-1 epileptic_and=32=42=0 epipe*=101=96=-11 epipen=114=104=-7 episo*=68=82=-4 episode=68=82=-4 er=97=4=-20
essay*=-40=-15=0 essays=-40=-15=0 even=201=80=-52 even_at=40=64=0 even_in=15=6=0 even_lying=22=45=0 even_sat=8=14=0
even_walking=28=-76=0 even_when=23=43=0 even_with=-29=-75=-40 eveni*=73=-67=-14 evening=73=-67=-14 evening_,=47=-68=-3
evening_.=-1=-12=-8 ever=-7=-27=-29 ever_,=29=61=-4 ever_since=-19=-34=0 every=216=-5=16 every*=-33=29=42 every_0=-75=-36=0
every_day=109=-27=-39 every_few=16=19=0 every_morning=-62=-41=0 every_night=13=40=36 every_run=12=14=49 every_station=6=10=0
every_step=4=-22=-3 every_ten=9=14=-3 every_time=25=-8=-6 everyone=28=5=-19 everyone_on=-67=-78=-10 everyone_would=41=28=40
everything=-13=3=38 everything_,=-12=8=-2 everything_is=14=41=-12 everything_went=-42=-14=1 everythings=0=11=0 everytime=23=56=-3
everytime_i=23=56=-3 everywhere=-123=-67=-6 everywhere_,=15=9=-7 everywhere_.=-18=3=4 everywhere_and=36=81=0 exact*=-30=-17=0
exactly=-30=-17=0 exactly_?=-30=-17=0 exam=-12=-18=1 exam_on=-12=-18=1 exams=-27=-40=-4 excit*=-25=-4=-7 excited=15=5=-6
excitement=-39=-9=-1 excitement_.=-33=-13=-1 exerc*=34=10=-4 expec*=-125=-163=-12 expected=-25=-9=19 expected_.=3=4=19
expecting=-75=-87=-22 expecting_,=-44=-68=-5 expla*=-23=-7=-15 explain=-23=-7=-15 explo*=-12=-7=-20 exploded=-12=-7=-20
expo=-125=-103=-13 expo_.=-44=-50=-12 extra=-67=-44=12 extra_water=-67=-44=12 eye=34=43=-21 eye_.=11=0=0 eye_for=18=45=0
eyeli*=35=-7=0 eyelid=21=23=0 eyelids=14=-30=0 eyes=1=31=-11 eyes_,=-43=-29=0 eyes_.=24=-73=-8 eyes_are=21=-38=-1
eyes_from=-128=-31=0 eyes_open=10=44=-24 eyes_rolled=85=100=0 face=-52=-58=-17 face_,=-77=-60=0 face_.=0=-18=-8
face_after=-61=-39=0 face_and=2=40=0 face_feels=30=32=-4 face_has=66=83=0 face_is=80=69=0 face_like=-23=-92=0 face_lol=-91=-107=0
face_numb=-53=-12=0 faces=13=18=0 fail=-56=-20=5 fail_me=-34=-27=0 failu*=-72=-52=-19 failure=-72=-52=-19 failure_,=19=-11=-8
failure_.=-63=-38=-9 faint=91=94=-31 faint*=-28=-44=-16 faint_,=35=75=-15 faint_.=0=67=-45 faint_and=8=-10=0 faint_at=49=-29=33
faint_in=-35=-11=-1 fainted=-23=-30=-5 fainted_,=-17=3=0 fainted_.=46=59=0 fainted_0=10=10=0 fainted_at=29=-32=11
fainted_in=28=-77=-4 fainted_on=-34=28=-5 fainted_once=-70=-94=0 fainting=-5=-14=-7 fall=85=-7=-13 fall_,=73=41=-4 fall_.=33=2=0
fall_and=11=-3=0 falling_asleep=-10=3=-5 famil*=-26=12=52 family=-26=12=52 far=-24=-13=-6 fast=-19=56=0 fast_.=5=23=0
fast_0=-17=20=0 fast_and=-4=70=0 fat=22=38=-50 fat_.=-12=-3=-22 fatte*=38=67=0 fatter=38=67=0 fatter_than=38=67=0 fee=-31=-10=-4
feedi*=-53=-19=-7 feeding=-53=-19=-7 feeding_her=-64=-76=-7 feeding_the=6=63=0 feel=53=21=-5 feel_confused=39=43=-1
feel_drunk=90=113=-1 feel_faint=33=9=0 feel_fine=14=26=-5 feel_full=63=58=0 feel_good=-41=-49=-7 feel_great=2=-30=0
feel_heavy=-39=-8=0 feel_it=5=-45=-8 feel_like=-147=-113=12 feel_my=-91=-36=-13 feel_really=36=-29=-1 feel_sick=23=28=0
feel_weak=-35=-100=0 feeli*=97=62=71 feeling=96=51=-5 feeling_faint=45=12=0 feeling_feverish=38=-14=-11 feeling_fresh=-15=-23=-7
feeling_good=-31=-17=-7 feeling_great=17=-13=-1 feeling_in=53=154=0 feeling_like=-49=-68=11 feels=169=165=47 feels_dead=5=15=-3
feels_great=-31=-51=-7 feels_like=87=101=-15 feels_odd=0=12=-1 feels_tight=45=77=0 feet=-60=10=-8 feet_after=0=-20=-2
feet_up=-97=-28=-1 fell=27=61=-18 fell_,=30=53=6 fell_.=-38=-80=-1 fell_and=66=62=-16 fell_asleep=-18=-11=17 fell_down=84=130=-2
fell_in=0=-24=11 fell_last=-64=-35=-1 fell_off=-26=-15=-7 fell_on=38=28=-12 fell_open=-49=-73=-5 fell_over=14=38=0
fella=-43=-35=-4 felt=-50=-137=-62 felt_a=18=-9=0 felt_easy=-22=-4=-1 felt_good=13=0=0 felt_great=-25=-4=0 felt_like=-114=-61=-41
felt_rough=2=14=0 felt_strong=-17=6=-1 felt_the=29=32=0 fence=54=52=-17 fever=46=-154=-45 fever*=194=19=-9 fever_,=-53=14=-4
fever_.=75=-3=-7 fever_0=143=-29=0 fever_and=-15=-24=0 fever_has=-53=-4=-4 fever_is=-138=-26=0 fever_last=15=-26=-17
fever_of=177=-39=0 fever_since=70=-14=-4 fever_so=22=71=0 feverish=194=-10=-11 feverish_and=4=44=-5 few=64=38=-14
few_days=-53=0=-5 few_seconds=20=97=0 fibro*=-52=-57=-13 fibrosis=-52=-57=-13 fiddl*=36=33=0 fiddle=15=26=0 fiddle_0=15=26=0
field=-102=-18=0 field_.=-102=-18=0 fight*=52=63=36 fighting=52=63=36 figur*=82=92=-8 figure=82=92=-8 figure_out=82=92=-8
fille*=4=28=0 filled=4=28=0 filli*=-85=-105=0 filling=-88=-110=0 film=19=4=-3 film_about=15=10=-1 film_had=-28=-44=-4
film_someone=-19=-24=-2 film_was=17=43=4 film_where=-21=-19=0 final*=-49=-29=0 finally=-49=-29=0 find=-101=-85=-14
find_my=-92=-94=-11 fine=-47=-19=6 fine_,=-102=-23=-23 fine_.=-54=-110=-5 fine_0=179=133=33 fine_after=-61=-52=-3
fine_and=-84=-37=-11 fine_but=82=62=0 fine_now=41=-33=-7 fine_once=27=20=-4 fine_since=-64=-14=0 finge*=37=-26=-23
finger=69=41=-16 fingers=-43=-93=-7 fingers_,=17=37=0 fingers_on=-5=-22=-1 fingers_swollen=0=37=0 finis*=18=32=-16 finish=11=-2=-5
finish_,=11=-20=0 finish_.=109=82=0 finish_0=-95=-67=0 finish_a=25=24=0 finish_and=106=122=0 finish_but=-88=-68=0
finish_line=97=91=0 finish_was=-21=-39=-5 finished=-10=8=-11 finished_,=2=29=0 finished_.=44=20=-11 finished_0=-7=12=0
finished_me=19=19=0 finished_radiotherapy=-34=-50=-24 finishing=45=49=0 fire=21=-3=-33 fire_,=18=-6=-35 fire_0=18=21=10
fire_in=20=-24=17 fire_today=20=16=-4 first=1=73=-30 first_0=-42=-33=0 first_aid=-85=-79=-2 first_one=23=42=-2
first_time=-19=-23=-25 fish=67=-30=0 fist=6=19=0 fit=9=9=-53 fit_,=3=-10=0 fit_.=-85=-83=-1 fit_after=50=35=0 fit_as=6=19=-23
fit_at=96=86=0 fit_in=67=88=-9 fit_on=4=10=-3 fit_round=-14=5=-3 fit_when=-39=-53=0 fits=112=127=-43 fitte*=-35=-30=0
fitted=-35=-30=0 fitted_on=-27=-11=0 fitti*=60=76=-23 fitting=60=76=-23 fitting_.=59=44=-16 five=-22=-80=-53 five_,=-99=-82=-6
five_.=4=39=-31 five_hours=53=55=-1 five_times=29=-32=0 flat=-9=55=-6 flat_,=68=98=-3 flatm*=-16=-15=-4 flatmate=-16=-15=-4
flew=-114=-50=0 flexo*=-87=-12=-2 flexors=-43=-7=-2 flexors_tight=-43=-7=-2 fligh*=96=-28=0 flight=93=-35=0 flight_,=28=-47=0
flight_.=10=-50=0 flip=71=54=0 float*=59=-72=0 flood*=-25=-16=0 floor_,=-18=3=0 floor_.=16=15=0 floor_after=-3=11=0
floor_with=0=14=0 flopp*=65=36=-5 flopped=-12=0=0 floppy=23=36=-5 flops=46=74=0 flowi*=-14=-1=-1 flowing=-14=-1=-1 flu=37=2=6
flu_,=16=-2=-7 flu_jab=-69=-25=20 flu_so=-12=31=0 fluid=2=53=-2 fluid*=7=-28=-3 fluids=7=-28=-3 flush=24=21=0 flutt*=88=-71=-5
fluttering=31=-31=-3 flutters=38=-81=-1 fly=-101=-133=0 foam=-1=23=-8 foam_rolled=-50=-24=-4 foam_roller=-22=-20=-3 focus=-18=8=-9
fog=-72=-89=-12 fog_so=3=20=-9 foggy=-1=23=0 foggy_.=8=29=0 follo*=17=73=-6 follow=17=73=-6 food=-31=-39=-11 foot=109=-18=-3
foot_,=47=-3=0 foot_.=18=-19=-5 foot_0=-153=-38=0 foot_and=26=58=0 foot_at=-10=-2=0 foot_bone=12=-26=0 foot_fell=-2=71=30
foot_is=19=-48=-27 footb*=-2=-29=0 football=-2=-29=0 football_,=-45=-26=0 football_0=19=5=0 for=-54=-84=-76 for_0=107=110=35
for_?=-104=-70=0 for_a=56=11=-28 for_about=112=83=-8 for_ages=10=-20=-5 for_air=78=103=-7 for_an=-56=-58=0 for_breakfast=-31=23=0
for_breath=55=39=-1 for_cancer=-14=-12=-3 for_dinner=-43=-26=0 for_epilepsy=-14=-24=0 for_four=58=-40=-1 for_good=64=40=47
for_half=84=66=-10 for_him=29=6=-3 for_it=-19=-39=-3 for_life=-103=-114=-74 for_lunch=-25=5=0 for_me=-80=-56=0 for_my=-62=-9=-3
for_no=59=34=-26 for_now=-64=-41=0 for_once=-39=-29=-43 for_parkrun=10=3=0 for_sleep=12=2=-14 for_some=44=56=-10 for_sore=12=2=-14
for_soreness=-25=9=-9 for_stroke=-17=-12=-16 for_sunday=-30=38=18 for_tea=33=28=0 for_ten=10=19=0 for_the=-84=-37=-13
for_three=93=-42=-2 for_two=30=-19=0 for_words=-77=-81=0 for_years=-23=-13=-9 forea*=19=6=-1 forearms=19=6=-1 foreh*=15=20=-5
forehead=15=20=-5 forev*=119=131=60 forever=119=131=60 forge*=-19=-3=32 forget=-60=-44=49 forget_me=-105=-88=-50
forgetting=42=41=-16 forgo*=128=135=-55 forgot=10=1=-34 forgot_my=-30=-32=-34 forgot_to=-88=-93=0 fork=0=16=-6 form=-9=12=-2
found=83=84=43 found*=19=25=6 found_me=56=59=0 found_out=-89=-93=-13 foundation=19=25=6 foundation_.=22=17=7 four=36=-139=-10
four_,=-35=-10=-3 four_.=11=18=-1 four_days=67=-47=-1 fourt*=58=31=-16 fourth=58=31=-16 fourth_time=67=40=-16 fract*=39=-37=-14
fracture=39=-37=-14 fracture_in=-6=-13=-3 fracture_my=-55=0=0 free=49=12=0 free_,=68=-20=0 freez*=0=-106=11 freezer=-52=-55=0
freezer_full=-41=-49=0 freezing=21=-1=18 freezing_,=-38=-20=-2 freezing_.=25=84=0 freezing_out=-23=-29=12 fresh=-36=-51=-21
fresh_air=-84=-110=-6 frida*=-67=-52=-5 friday=-67=-52=-5 friday_,=-23=-11=0 friday_.=6=9=-12 fridg*=4=46=-2 fridge=4=46=-2
fried=-60=-83=-9 fried_from=-57=-69=-9 frien*=19=39=4 friend=95=84=4 friend_is=-12=-32=-7 friends=-75=-45=0 frigh*=49=19=0
fright=49=19=0 from=-104=-30=12 from_0=30=6=2 from_a=63=39=-6 from_carrying=-17=-23=-31 from_hay=-120=-10=0 from_hell=141=133=-12
from_last=68=123=44 from_laughing=-13=-38=1 from_my=92=116=-17 from_new=6=14=-1 from_no=-36=-91=0 from_nowhere=-36=-26=13
from_swimming=-14=-17=0 from_tax=-65=-69=-9 from_the=90=45=-29 from_too=1=-17=19 from_yesterday=-8=13=-4 front=66=56=-18
front_,=69=87=0 front_.=1=24=-10 front_of=-61=-94=16 froth=13=55=0 froze=-18=-56=-8 froze*=-53=-40=0 frozen=-53=-40=0
frozen_at=-5=-11=0 full=-48=-32=-18 full_,=-72=-94=-1 full_.=24=-9=0 full_0=7=41=0 full_breath=28=43=0 full_of=14=-50=-12
fully=-20=3=0 fully_over=-18=-6=0 fully_recovered=-17=8=0 fun=-49=-28=-24 fun_.=-28=-31=-12 fun_0=-24=-22=0 funny=-192=-75=-3
funny_,=41=36=0 funny_.=36=41=0 funny_turn=-15=5=-3 furos*=-52=-7=0 furosemide=-52=-7=0 fuzzy=17=17=-9 fyi=-32=-47=-10
fyi_.=14=-7=-8 gaine*=33=45=0 gained=33=45=0 gained_0=33=45=0 gallo*=96=90=0 gallons=31=16=0 game=-57=-18=-6 garden=13=7=-4
gardening=-11=-8=-1 garmi*=-25=-31=-1 garmin=-25=-31=-1 garmin_says=-30=9=5 gaspi*=2=-23=-17 gasping=2=-23=-17 gasping_.=11=15=-1
gasping_after=-67=-44=0 gasping_for=3=-14=0 gate=-75=-5=-6 gave=-35=-72=11 gave_a=14=-1=-6 gave_blood=-15=1=-8 gave_him=-67=-93=13
gave_it=-89=-51=-21 gave_me=-36=10=6 gave_out=60=57=0 gave_the=57=29=30 gave_up=-21=10=-2 gave_way=30=-51=-1 gel=69=20=-6
gel_,=-4=11=0 gel_.=31=46=0 gel_and=24=19=-4 gel_at=-11=-12=0 gels=-11=-50=-60 gels_0=35=7=0 geniu*=-1=-18=-11 genius=-1=-18=-11
genot*=-33=-36=-14 genotype=-33=-36=-14 genotype_,=-33=-36=-14 gentl*=-54=-15=0 gentle=-54=-15=0 gentle_jog=-24=-8=0
get=-6=-62=-73 get_a=57=48=0 get_air=20=60=0 get_chest=-186=-173=-23 get_enough=13=23=-6 get_my=-11=35=-7 get_off=16=27=-5
get_out=67=-103=0 get_the=13=27=-4 get_to=-23=-14=0 get_up=47=-48=-5 gets=112=14=23 gets_worse=39=-10=-8 getti*=138=106=-28
getting=138=106=-28 getting_bigger=11=-2=0 getting_harder=31=-18=-2 getting_light=4=-61=-5 getting_up=-3=34=0
getting_worse=-73=-42=-6 ghost=-23=10=-2 gibbe*=37=48=-2 gibberish=37=48=-2 gibberish_.=23=40=0 giddy=15=52=-8 girl=-27=24=-3
give=6=-27=-31 give_it=-55=-48=-14 give_me=-90=-51=2 give_up=85=85=3 gives=29=-59=0 gives_way=29=-59=0 givin*=-32=-55=21
giving=-32=-55=21 giving_blood=-69=-50=24 gland*=24=-14=-6 glands=24=-14=-6 glass=14=62=25 glass*=-14=-22=0 glove=-108=-108=-1
glove*=-7=36=-29 gloves=-7=36=-29 gloves_0=-15=-17=-29 glute=-51=-34=0 glute*=-42=-6=0 glutes=-42=-6=0 go=76=54=63 go_,=-13=3=-3
go_.=-88=-90=-27 go_0=-63=-18=-9 go_and=-4=-36=-1 go_down=6=19=0 go_in=65=-80=-31 go_on=77=105=221 go_to=6=0=27 go_uphill=1=16=0
goal=3=17=0 goes=88=38=-15 going=133=214=25 going_,=19=30=21 going_.=-74=-40=7 going_0=-21=-29=10 going_and=0=5=-15
going_black=13=126=-8 going_down=-2=-13=-1 going_in=105=116=-2 going_like=3=20=-5 going_on=-2=7=10 going_out=15=70=0
going_to=-4=-61=63 going_up=60=9=-2 going_well=-63=-86=-7 gold=17=-5=0 golf=-26=-41=-1 gone=9=15=5 gone_,=-59=-41=43
gone_.=-47=-71=5 gone_0=-5=19=0 gone_after=-36=-37=0 gone_and=-28=-8=38 gone_blue=67=81=-2 gone_for=-26=-30=-8 gone_from=-47=-75=0
gone_green=63=54=-5 gone_grey=19=6=-3 gone_in=-7=-69=-10 gone_numb=26=39=-1 gone_the=-85=-34=0 gone_to=17=-36=-10
gone_with=0=-4=10 gone_yellow=47=-24=-1 gonna=2=-6=-74 good=-139=-80=-31 good_,=-27=-26=-13 good_.=-38=7=-7 good_0=-2=3=-33
good_after=-18=-16=0 good_and=-41=-25=8 good_cannot=-7=-26=-19 good_had=18=25=0 good_he=60=61=-5 good_heart=25=-23=-1
good_i=-51=-52=-18 good_legs=-39=-31=-1 good_morning=12=-2=0 good_my=-46=9=-19 good_now=-31=8=0 good_run=-5=-33=-7
good_since=-5=10=0 good_the=-62=-39=-10 good_this=-25=-1=16 good_to=-34=-38=-26 good_way=-39=-31=16 goodb*=179=161=170
goodbye=179=161=170 goodbye_,=129=141=105 goodbye_to=-79=-100=-51 goose*=22=124=0 goosebumps=22=93=0 got=-58=-39=-17
got_0=-31=1=-2 got_a=91=46=-3 got_about=-74=-58=-4 got_an=12=-14=0 got_angina=-64=-55=-1 got_confused=66=48=-1 got_heat=-12=40=-7
got_hit=98=70=-1 got_home=105=103=0 got_it=-35=-28=-29 got_knocked=-97=-80=0 got_lost=-82=-52=11 got_me=54=46=26 got_no=-36=-24=-4
got_on=-22=-19=0 got_out=-14=-13=0 got_rhabdo=28=-21=-3 got_stung=-84=-40=0 got_t=-33=-33=0 got_the=-35=-6=28 got_there=-57=-51=0
got_up=12=-3=0 gp=-89=2=-1 gp_says=-48=2=-1 gps=-46=-42=-7 grade=32=-22=-9 gran=12=-7=-13 grand=-155=-121=-10 grand*=-52=-22=0
grand_,=-40=-55=-6 grand_.=-18=-24=-3 grand_after=-56=-23=0 grand_since=-20=-1=0 grandad=-44=-44=0 grann*=-111=-104=20
granny=-111=-104=20 grass=-16=-50=-34 grass_.=25=-5=-18 grave*=21=-36=0 gravel=21=-36=0 graze=41=71=0 graze*=13=38=0
graze_,=25=18=0 graze_on=-37=72=0 grazed=13=38=0 grazed_my=9=26=0 great=-156=-146=-39 great_,=-17=-5=0 great_.=-45=-44=-15
great_0=0=10=3 great_cannot=-9=-69=-3 great_craic=-61=-48=0 great_ending=10=-17=-2 great_fun=-34=-30=-20 great_i=-12=19=30
great_my=-58=-51=7 great_session=40=-8=0 green=4=-93=-11 green_and=55=17=-2 grey=2=-43=-4 grey_,=22=29=-1 grey_.=46=31=-4
grey_and=47=32=1 grin=-46=-56=0 grip=102=26=0 groin=46=-71=-7 groin_,=-16=-19=-2 groin_and=21=-16=0 groun*=50=87=-14
ground=33=9=-8 grounds=10=72=-3 grounds_.=10=45=-3 growl*=-23=-8=-1 growling=-23=-8=-1 grown=-91=-70=-7 grown_out=-91=-70=-7
grump*=16=17=-5 grumpy=16=17=-5 grumpy_.=24=26=-5 guess=-42=-31=-14 guess_.=-15=-21=-9 guinn*=-19=10=-6 guinness=-19=10=-6
gun=-62=28=20 gun_.=-54=-34=-9 gunk=102=-9=-14 gushi*=39=29=0 gushing=39=29=0 gushing_.=24=26=0 guts=-10=2=-4 gutte*=-38=-18=-1
gutted=-38=-18=-1 gutted_.=-38=-18=0 guy=-53=-68=11 guy_collapsed=-8=-11=-12 guy_in=-35=-32=17 guy_next=-44=-52=-31 gym=36=54=13
gym_,=-35=-34=-2 gym_.=-53=-67=0 gym_after=-41=-13=-4 gym_was=76=27=3 gym_yesterday=19=15=0 h=-4=16=9 h_,=-25=-13=0
h_.=-46=-17=-15 h_0=-9=-20=3 h_sleep=62=41=23 had=-104=-91=-25 had_0=-70=-46=-42 had_a=-14=39=21 had_an=49=78=-3
had_chest=-214=-207=0 had_coffee=34=73=26 had_covid=33=46=0 had_enough=-27=-28=23 had_heart=-2=-11=-4 had_heat=-11=-37=-9
had_him=-55=-42=0 had_his=44=25=0 had_loads=-57=-17=0 had_low=0=-28=0 had_me=-30=-67=-14 had_my=-36=56=0 had_not=11=-33=26
had_one=164=146=0 had_palpitations=-45=26=-2 had_rhabdo=31=-21=-15 had_some=1=13=0 had_surgery=34=33=23 had_the=-7=-31=0
had_to=53=61=-26 had_two=46=14=0 haha=-166=-129=-74 haha_,=-67=-85=-18 haha_.=51=41=10 haha_0=-10=1=-53 hahah*=-15=-26=-3
hahaha=-15=-26=-3 hair=109=72=-30 hairy=26=19=0 half=-39=37=-14 half_,=-12=-71=0 half_.=-58=-11=22 half_a=56=107=-3
half_an=0=0=-13 half_hours=-26=-26=0 half_hrs=-21=9=0 half_marathon=-30=-59=0 half_my=59=41=0 half_of=77=165=-10 half_the=-19=4=-3
half_way=-61=-1=0 halfw*=-49=-24=5 halfway=-49=-24=5 hamme*=-35=-28=-12 hammered=-35=-38=-7 hammered_it=-35=-31=0
hamstring=-18=-60=-10 hamstring_niggle=-31=-28=-4 hamstrings=18=50=10 hand=82=136=25 hand_.=60=14=-6 hand_all=4=17=0
hand_has=0=-115=0 hand_it=41=76=0 hand_just=20=36=0 hand_numb=-18=-8=0 hand_since=0=14=0 hand_wo=18=25=-8 hands=-45=12=-8
hands_and=37=45=0 hands_are=4=54=0 hands_at=-80=-92=0 hands_full=-15=-39=0 hands_like=34=19=0 hangi*=11=38=-10 hanging=11=38=-10
happe*=-6=16=-31 happen=0=13=-5 happen_,=0=13=-5 happened=41=34=-22 happens=-50=-33=-4 happens_if=-50=-40=-3 happi*=16=7=5
happy=-28=-23=-20 happy_,=44=47=0 happy_.=-7=-27=-19 happy_0=24=9=-21 happy_legs=-7=-17=23 happy_with=33=52=-3 hard=-47=-44=-7
hard_,=24=37=-5 hard_.=-43=39=-4 hard_and=-43=-110=-4 hard_at=-10=-24=0 hard_session=-29=-47=-1 hard_to=-9=-27=-4 harde*=31=-18=-2
harder=31=-18=-2 hardl*=69=14=-6 hardly=69=14=-6 harma*=-14=-39=-2 harmattan=-14=-39=-2 harmattan_dust=-14=-39=-2 has=21=54=-53
has_a=-76=-54=-17 has_angina=-13=0=-4 has_been=-30=34=-1 has_chest=41=40=-5 has_collapsed=62=40=47 has_dropped=50=42=0
has_gone=103=-27=-23 has_got=-10=47=-4 has_me=-66=-35=-4 has_not=-35=19=0 has_the=-9=26=-2 hate=-17=-57=-30 have=9=19=21
have_a=21=-56=37 have_been=8=-62=37 have_epilepsy=-103=-100=-5 have_gone=97=72=-12 have_got=90=-23=2 have_had=77=89=12
have_heart=-3=-14=-9 have_never=-11=-10=-16 have_no=46=13=-5 have_not=-43=-156=-37 have_on=-14=-15=-20 have_run=-19=19=0
have_sickle=-47=-48=-19 have_slept=-57=-55=-1 have_stopped=73=59=-42 have_the=67=51=51 have_to=63=60=-41 have_written=93=97=86
havin*=28=38=-32 having=28=38=-32 having_a=-7=62=-16 having_an=38=55=-4 hay=-110=-10=0 hay_fever=-110=-10=0 he=30=96=21
he_cannot=7=27=62 he_does=85=48=43 he_has=0=0=-10 he_is=56=96=-22 he_keeps=-137=-138=-29 he_ran=15=-5=17 he_said=-23=-3=43
he_was=-149=-169=-26 head=-63=-16=-25 head_,=93=82=-2 head_.=5=29=-12 head_0=-107=-105=0 head_all=22=25=-6 head_and=135=145=0
head_at=-2=-13=0 head_down=-58=-51=0 head_hurts=12=29=0 head_in=14=-9=12 head_injury=30=47=-7 head_is=-20=-7=14
head_off=-89=-122=5 head_on=74=97=0 head_pain=4=46=0 head_pounding=31=38=0 head_spinning=45=-2=0 head_to=-6=76=0
head_torch=-80=-61=21 head_up=-89=-88=0 head_was=-70=-57=-3 head_with=-13=-39=0 heada*=74=151=-1 headache=74=151=-1
headache_,=25=26=31 headache_.=48=55=-3 headache_after=11=19=0 headache_and=25=79=0 headache_ever=27=23=-4
headache_from=-86=-122=-3 headache_of=0=9=-21 heade*=105=-77=-8 headed=105=-77=-8 headed_.=0=-28=0 headed_all=55=0=-2
headed_and=13=-32=0 headp*=-78=-59=-17 headphones=-62=-53=-17 headphones_keep=-56=-63=-1 heads=-37=23=-22 heale*=-38=-2=0
healed=-38=-2=0 healed_.=-14=-11=0 healed_0=-51=-2=0 healed_up=-12=14=0 healt*=4=22=-9 health=4=22=-9 heap=-13=-9=0
hear=-76=-27=-16 heard=99=-40=-4 heard_a=62=12=-1 heart=-7=-24=-32 heart*=30=49=-11 heart_.=17=10=1 heart_and=-66=-3=-8
heart_at=18=27=33 heart_attack=31=54=12 heart_failure=-72=-52=-19 heart_felt=59=72=0 heart_fluttering=25=-13=-3
heart_flutters=8=-50=0 heart_foundation=10=20=8 heart_goes=44=-88=-13 heart_going=-21=-45=0 heart_hurts=56=144=0
heart_is=49=-117=-13 heart_keeps=35=22=0 heart_last=18=-4=-1 heart_of=4=27=0 heart_out=-19=-14=-12 heart_pounding=-9=85=17
heart_racing=-38=53=0 heart_rate=-37=-26=-7 heart_sank=12=56=32 heart_says=-114=-65=-6 heart_skipping=11=-60=0 heart_strap=1=23=0
heart_was=-57=-15=8 heartbeat=75=42=-3 heartbreak=-32=-23=0 heartburn=-12=-7=15 heat=-31=4=-16 heat_,=-35=-38=-17 heat_.=139=162=0
heat_?=-97=-104=-1 heat_and=51=70=0 heat_but=-59=-58=0 heat_is=-69=-61=-1 heat_stroke=63=71=0 heat_was=22=-1=-7 heave*=-49=-43=0
heaven=-49=-43=0 heavi*=112=152=-15 heavier=5=15=0 heaving=51=58=-10 heavy=-136=-121=11 heavy_.=-113=-82=0 heavy_0=-3=-32=0
heavy_and=37=-30=0 heavy_on=-25=-65=-2 heck=-15=-7=0 hedge=-58=-27=-60 heel=39=-64=-25 heel_,=-54=-48=-25 heel_0=-26=47=21
heigh*=-80=-12=0 heights=-80=-12=0 held=-23=3=-1 hell=9=19=4 hell_,=19=54=-14 hell_that=-21=-8=0 hello=-27=-19=-7 help=30=88=20
help_,=-5=-12=0 help_.=133=155=25 help_me=-120=-113=0 helpe*=-51=-64=-4 helped=-51=-64=-4 helped_.=-26=-54=-4 helps=45=42=23
helps_.=26=28=11 her=-64=16=6 her_.=-30=3=35 her_hip=-46=-12=0 her_in=149=145=-4 her_knee=-25=-10=0 her_medal=-7=-18=-12
her_mouth=31=27=0 her_myself=-64=-76=-7 her_on=-15=-62=-22 here=10=61=21 here_,=-36=0=5 here_.=-25=-42=1 here_0=26=42=0
hero=-91=-93=-32 hey=7=73=-12 hey_,=0=62=-2 hi=-26=-50=-27 hi_.=-20=-10=-10 hi_coach=-11=-13=-15 high=-56=-32=-8 high_on=-21=32=0
hill=6=-12=-1 hill_,=-75=-68=-4 hill_.=27=9=6 hill_0=21=-5=0 hill_again=-48=-11=-9 hill_and=-31=-5=-6 hill_in=23=-22=0
hill_lol=19=5=14 hill_nearly=11=-7=0 hills=61=42=-1 hills_,=15=39=0 hills_.=14=-8=17 hills_0=19=-4=0 hills_as=16=26=0
hills_lol=71=48=-10 hills_tomorrow=5=-15=0 him=-138=-118=20 him_.=36=6=7 him_a=-11=-22=13 himse*=65=67=-3 himself=65=67=-3
hip=-11=-46=6 hip_at=-17=-42=0 hip_flexors=-43=-7=-2 hip_hurts=18=-19=-6 hip_is=61=102=-5 hip_op=-60=-28=-1 hip_pain=55=-11=0
his=99=172=-48 his_arm=-41=-39=1 his_left=23=25=0 his_right=10=41=0 his_wife=16=16=-27 histo*=-42=-43=-12 history=-42=-43=-12
history_of=-32=-29=-12 hit=-35=28=24 hit_by=-31=-5=-26 hit_me=25=0=53 hit_my=83=102=19 hit_the=-72=-63=-22 hit_with=0=11=0
hitti*=39=38=23 hitting=39=38=23 hitting_the=-8=-20=-15 hives=41=78=-3 hives_all=4=12=0 hives_and=6=20=-3 hoars*=7=21=-2
hoarse=7=21=-2 hold=27=-22=-7 hold_the=6=-49=0 holdi*=46=69=-12 holding=46=69=-12 holid*=25=0=-22 holiday=25=0=-22 home=4=12=-13
home_,=21=35=-22 home_.=4=19=45 home_0=-41=12=-5 home_and=-31=-33=0 home_happy=16=6=0 home_now=-66=-76=-3 hones*=-96=-103=13
honest=-80=-74=13 hop=22=-72=-6 hop_.=9=-35=-6 hop_on=13=-8=0 horse=-66=-2=-5 horse_,=-72=-17=-5 hospi*=-21=-9=-13
hospital=-4=10=-10 hospital_,=-21=-14=8 hospital_0=14=21=0 hospital_appointment=7=13=0 hospital_with=-53=-8=-18
hospitalised=-17=-19=-3 hospitalised_with=-17=-19=-3 hot=23=-64=3 hot_,=49=132=-6 hot_.=82=26=-20 hot_and=1=10=6 hot_as=2=24=31
hot_bath=-76=-34=0 hot_day=-34=34=0 hot_i=-14=28=0 hot_lump=17=-57=-1 hot_red=17=-30=0 hot_sauce=-77=-106=12 hot_to=-23=-12=0
hot_today=-13=2=0 hotel=-103=-62=-3 hotel_too=-8=-13=-3 hotte*=-15=-23=0 hotter=-15=-23=0 hotter_than=-15=-23=0 hour=60=46=-19
hour_,=15=6=0 hour_.=119=58=-15 hour_after=3=52=0 hour_ago=107=102=0 hour_and=44=36=18 hour_for=-50=-57=-9 hour_now=76=96=0
hours=-46=11=5 hours_,=-154=-54=24 hours_.=53=77=27 hours_0=-11=-54=0 hours_and=-68=-66=-7 hours_asleep=41=19=20
hours_at=65=106=-4 hours_in=-26=-27=-6 hours_of=-11=52=-4 hours_sleep=79=49=-11 hours_though=-2=-10=0 hours_total=-44=-37=-2
house=-51=-77=2 how=90=66=-3 how_come=-84=-44=-3 how_do=-55=-44=-34 how_i=125=115=-6 how_long=45=42=0 how_many=-1=4=40
how_much=-52=-64=-3 how_to=88=53=-28 how_was=-24=-25=-11 hr=-61=4=-4 hr_0=-55=-1=-16 hr_stuck=54=-4=0 hr_was=-12=-8=0
hrs=-63=-67=3 hrs_,=-45=-8=-5 hrs_.=-67=-36=15 hrs_0=44=8=0 hrs_and=-12=-9=0 hrs_in=-34=-2=0 hrs_kip=36=-10=-11 hrs_of=-30=-28=0
hubby=12=11=-9 hubby_has=-32=-26=-5 hubby_is=-38=-25=0 huge=-35=-60=17 huge_,=29=-43=0 humid=2=-10=37 humid*=-65=-73=0
humid_as=16=12=34 humidity=-65=-73=0 hungo*=-68=-66=0 hungover=-68=-66=0 hungr*=-52=-57=-10 hungry=-52=-57=-10 hurt=-45=-15=-14
hurt_.=50=14=-1 hurt_myself=18=38=6 hurti*=-18=47=77 hurting=-18=47=77 hurting_myself=6=9=43 hurts=114=85=-34 hurts_,=37=48=-6
hurts_.=36=115=-6 hurts_and=13=34=0 hurts_at=22=-37=0 hurts_more=13=-62=-6 hurts_to=3=-35=0 husba*=30=27=-20 husband=30=27=-20
husband_has=19=29=0 husband_is=24=35=0 husband_reckons=-98=-93=0 husband_says=19=5=-4 hydra*=58=99=-2 hydrated=4=48=0
hyper*=-27=2=-14 hypon*=-30=-30=-16 hyponatraemia=-14=-18=0 hyponatremia=-16=-12=-16 i=118=90=2 i_am=-35=26=-15 i_asked=-36=-3=-4
i_avoid=-24=0=-2 i_blacked=27=26=0 i_breathe=13=78=0 i_broke=55=-9=0 i_came=63=68=0 i_can=135=56=41 i_cannot=-5=-61=-6
i_change=-10=-5=-3 i_climb=28=118=0 i_collapse=-10=-10=-3 i_collapsed=111=135=0 i_cough=22=79=-5 i_could=-85=-63=-21
i_dey=-33=-71=-42 i_did=-50=-19=-23 i_died=28=29=19 i_do=118=133=54 i_don=48=47=53 i_drank=-40=-2=0 i_drink=-42=-82=-5
i_eat=-8=-10=-5 i_ever=-113=-89=-23 i_fainted=144=174=-4 i_fall=26=4=-5 i_feel=169=89=39 i_fell=87=129=-14 i_felt=-57=-72=0
i_finished=38=44=-19 i_gave=14=-8=-10 i_get=-10=-118=-13 i_go=-1=62=-23 i_got=-109=-11=-28 i_guess=-42=-31=-14 i_had=15=-21=6
i_have=-38=-3=11 i_hit=5=57=0 i_hop=16=-11=-6 i_inhale=31=27=-5 i_jog=2=32=0 i_just=68=68=32 i_keep=26=91=3 i_kept=27=27=0
i_know=-43=-14=-18 i_lie=73=-87=-1 i_lift=13=14=0 i_lost=33=15=0 i_love=60=55=33 i_mean=-19=10=31 i_nearly=-40=-23=-8
i_need=-46=-39=-11 i_needed=37=46=-4 i_no=128=149=-21 i_not=-2=63=-1 i_open=-52=-25=-2 i_passed=32=36=0 i_paused=-76=-79=-6
i_pee=61=-71=-5 i_press=1=-7=-15 i_push=9=35=-7 i_put=38=88=0 i_race=-31=-15=-11 i_ran=4=42=4 i_reckon=34=8=-2 i_run=-95=-19=-43
i_said=-10=-12=0 i_saw=-86=-54=-5 i_see=40=15=-1 i_should=-27=-50=0 i_skip=12=46=-3 i_sleep=-87=-39=0 i_slept=-142=-52=16
i_speak=11=19=0 i_stand=32=7=-5 i_start=44=8=0 i_started=-118=-87=-11 i_still=1=-29=-7 i_stop=50=63=-7 i_stopped=11=31=44
i_strained=-35=-20=-2 i_take=-57=-82=-43 i_tell=-15=-20=-4 i_think=117=134=-24 i_took=137=113=68 i_train=125=1=-30 i_try=14=-30=-7
i_use=-27=-19=-6 i_used=-28=-46=-35 i_vomit=-8=-52=-7 i_walk=72=173=-13 i_want=15=-13=-30 i_was=-9=66=23 i_wee=14=-70=-2
i_went=2=1=10 i_will=-11=31=-25 i_wipe=84=-13=-2 i_wo=72=67=137 i_woke=-49=-23=18 i_would=-81=-54=-69 ibupr*=-5=45=-14
ibuprofen=-5=-32=-12 ibuprofen_.=0=-62=-6 ice=31=49=0 ice_bath=10=3=0 ice_for=-4=-46=0 ice_lolly=-48=-23=0 iced=18=0=0
ich=241=278=135 ich_bin=-33=-41=-52 icu=-50=-45=0 id=32=43=71 id_be=85=70=38 id_give=2=-2=-13 id_kill=-44=-30=-31
id_say=-13=-70=-8 idea=-28=-5=-4 idea_.=23=25=0 idea_how=-45=-51=0 idea_what=31=19=-3 if=7=33=121 if_i=81=42=151 ignor*=18=21=-13
ignore=18=14=-11 ill=-57=-11=0 ill_.=22=9=-8 ill_run=-72=-39=-28 in=56=10=-41 in_,=60=98=-9 in_.=91=81=16 in_0=-95=-63=-51
in_a=0=-74=33 in_all=-124=-92=0 in_an=80=61=0 in_and=22=20=-5 in_bed=-9=53=-42 in_both=31=-40=0 in_chest=28=64=-1
in_class=-2=-34=-5 in_from=-22=41=0 in_front=-100=-85=24 in_hives=11=20=0 in_hospital=15=-7=-10 in_ice=96=135=0 in_it=-73=-51=-10
in_january=-23=-42=-7 in_june=-57=-14=1 in_law=-68=-65=-2 in_left=-26=9=-1 in_march=-66=-73=-15 in_may=-35=-17=-3 in_me=25=32=37
in_my=55=-166=-70 in_no=-44=-42=0 in_one=23=-31=-7 in_recovery=-11=-13=-3 in_spring=-15=-62=-22 in_that=14=1=0 in_the=-48=-64=-4
in_this=21=24=-3 in_total=-25=24=0 in_training=-15=-10=0 in_two=11=-18=0 in_welts=26=33=0 indig*=10=20=-1 indigestion=10=20=-1
infec*=104=15=-29 infected=90=-47=-5 infected_,=31=-24=0 infected_and=37=-12=0 infection=-44=-86=0 ingro*=42=-6=0 ingrown=42=-6=0
ingrown_toenail=42=-6=0 inhal*=118=109=-8 inhale=31=27=-5 inhaler=88=81=-3 inhaler_empty=67=69=0 injec*=-99=-49=7 inject=-10=-6=19
inject_novorapid=-48=-16=-4 injecting=-42=-14=-12 injection=-47=-29=0 injur*=-5=-9=-15 injured=-23=-49=-7 injury=30=47=-7
inner=70=-40=-8 insid*=30=46=-18 inside=30=46=-18 inside_,=15=10=-10 inside_.=12=54=-4 inside_of=0=-37=-4 insul*=-2=23=-1
insulin=-2=23=-1 insulin_.=-27=-46=-12 inter*=-52=-51=20 interesting=-33=-48=-5 interesting_.=-14=-16=-5 interval=59=87=0
intervals=17=-19=29 intervals_,=-41=3=36 intervals_0=-10=-7=16 interview=-96=-71=-3 into=6=-27=18 into_a=92=53=47
into_bed=-90=-71=0 into_my=-19=-16=-2 into_the=57=57=-22 iron=71=55=32 ironm*=-12=-12=-7 ironman=-12=-12=-7 irreg*=139=-101=-11
irregular=94=-69=-11 irregular_heartbeat=66=42=-3 is=105=69=-33 is_,=88=81=-2 is_.=29=53=-6 is_0=-66=11=-28 is_a=-102=-18=1
is_about=-10=39=-7 is_all=12=-54=-4 is_allergic=-74=-51=13 is_an=-60=-19=-3 is_and=12=20=0 is_asleep=-20=-17=-29 is_at=-49=-51=-3
is_away=-23=-23=-10 is_back=67=46=0 is_beating=50=-17=0 is_being=54=61=-8 is_black=38=78=-9 is_bleeding=57=89=-2
is_boiling=19=73=0 is_burning=10=52=0 is_bursting=9=18=0 is_chest=-51=-58=0 is_clear=-61=26=0 is_closing=32=22=0
is_coming=25=82=-19 is_confused=-118=-136=0 is_coughing=-120=-110=-2 is_crooked=53=35=-1 is_dark=16=-24=0 is_dead=-17=11=-4
is_diabetic=-75=-75=0 is_doing=-62=-44=-2 is_down=-59=13=0 is_drooping=59=56=0 is_easy=-20=-37=0 is_epileptic=-40=-34=0
is_fine=-51=-77=32 is_for=-13=-11=0 is_fried=-60=-83=0 is_full=37=60=0 is_getting=4=89=-2 is_going=4=17=-5 is_gone=-147=-38=26
is_good=-33=-34=-20 is_grand=-73=-89=0 is_happy=-64=-65=0 is_having=47=15=-14 is_his=36=26=0 is_home=-33=-38=-2 is_hot=34=-109=-4
is_in=-13=46=40 is_infected=59=-5=-4 is_it=-26=47=-2 is_just=-122=-82=-24 is_killing=-55=-5=-7 is_like=188=-10=-19
is_lost=-24=-6=0 is_missing=32=-24=-2 is_mush=-58=-54=16 is_my=-80=-66=5 is_no=32=88=134 is_normal=6=113=0 is_not=45=67=4
is_numb=27=68=-1 is_off=-35=-73=-7 is_ok=-67=-108=45 is_on=13=-1=32 is_only=-34=50=-8 is_oozing=11=-9=0 is_out=-47=-52=-1
is_own=21=30=-1 is_paining=0=34=0 is_pounding=6=-44=0 is_pouring=31=35=-17 is_pregnant=28=36=-4 is_pumping=2=36=0
is_pushing=35=46=0 is_racing=72=-2=0 is_really=50=76=0 is_red=36=-21=0 is_rest=-42=-36=0 is_right=-11=-10=0 is_roasting=-39=-29=-3
is_slurring=41=30=-2 is_so=22=-15=-6 is_soaked=9=45=-2 is_sore=-39=-28=12 is_spinning=-21=-25=-5 is_splitting=13=11=0
is_spreading=12=-9=0 is_standing=38=-14=-6 is_still=52=40=-2 is_suffocating=-17=-17=0 is_swelling=57=2=0 is_swollen=25=-54=0
is_talking=42=26=0 is_that=-24=-5=-6 is_the=66=37=97 is_there=26=-58=0 is_this=-32=-39=-8 is_tight=18=-1=0 is_tingling=0=30=0
is_to=-52=-25=22 is_twice=2=-34=0 is_two=-58=-50=-4 is_unbearable=-34=4=0 is_unconscious=57=61=0 is_up=78=-16=0
is_walking=-66=-20=0 is_warm=2=-158=-1 is_weak=-43=-1=-1 is_weeping=31=-51=-3 is_what=21=14=0 is_why=-34=-42=-6 is_worse=42=-59=0
ish=-46=-83=-8 ish_.=2=-54=-6 it=22=43=15 it_,=95=239=-3 it_.=-21=29=32 it_0=-79=-84=9 it_a=-66=-34=-23 it_all=73=50=78
it_and=-45=28=0 it_anyway=-12=-23=11 it_at=-2=-80=0 it_bad=-100=-22=-4 it_burns=0=-33=-1 it_done=-5=-4=-16 it_early=-6=9=-15
it_easy=-6=-13=-6 it_everything=-49=-49=-21 it_feels=46=61=-8 it_for=-9=0=-19 it_haha=-27=16=-5 it_heart=-43=-12=-1
it_hurts=0=-113=-15 it_in=23=-5=17 it_is=186=109=31 it_keeps=51=-4=0 it_matter=-27=-18=-4 it_now=-44=-64=14 it_off=-16=-37=-9
it_ok=51=22=0 it_on=-70=-53=-11 it_since=10=-68=0 it_slow=12=4=-5 it_to=2=-37=-25 it_today=-53=-26=-1 it_tonight=86=76=40
it_was=-62=22=-11 it_with=12=34=-20 it_wo=0=12=-10 it_would=-40=-30=36 itch=-79=-49=0 itch_a=-79=-49=0 itchi*=4=54=16
itching=4=54=16 itching_to=-27=-22=23 itchy=-18=-65=-14 itsel*=-35=-5=-8 itself=-35=-5=-8 jab=-61=-9=20 jab_0=-21=-23=12
jab_in=-13=24=0 janua*=-23=-42=-7 january=-23=-42=-7 jaw=28=72=-10 jaw_,=12=24=-1 jaw_ache=11=42=-5 jaw_and=0=17=0
jaw_fell=-49=-73=-5 je=195=231=114 jelly=-69=24=-6 jelly_0=-56=-11=0 jelly_legs=6=41=0 jerki*=64=49=-11 jerking=64=49=-11
jiala*=5=12=0 jialat=5=12=0 job=-42=-27=-5 jog=-55=-38=-11 jog_.=19=16=-1 jog_soon=-27=-47=-6 jogge*=-39=-65=-15
jogged=-39=-65=-15 joggi*=-7=-18=0 jogging=-7=-18=0 joy=-57=0=-18 joy_.=-21=-2=-17 juice=-6=7=-27 juice_.=54=56=-5
juice_before=9=-28=0 juice_turned=-28=5=0 jumbl*=23=17=-1 jumbled=23=17=-1 jump=59=48=-23 jump_in=-22=-28=-25 jumpe*=2=-39=-3
jumped=2=-39=-3 jumped_in=20=19=19 jumped_off=-11=-28=0 jumpi*=65=26=27 jumping=65=26=27 jumping_on=47=0=-1 jumps=63=-135=-38
june=-57=-14=1 june_,=-63=-40=-7 june_.=15=33=8 just=115=143=-3 just_0=-29=-4=-2 just_a=-19=-39=-6 just_dropped=33=45=-8
just_found=-4=-25=-6 just_had=67=45=0 just_now=90=120=-6 just_one=-64=-120=0 just_sitting=58=-36=0 just_so=-11=-27=1
just_the=-19=8=0 just_tight=-66=-75=-3 just_tired=11=-7=4 just_to=0=-42=0 just_walking=17=17=0 just_want=62=54=67 just_wo=0=51=-6
k=-20=-5=-34 k_,=2=-12=16 k_.=-1=32=10 k_0=9=33=1 k_and=11=36=0 k_anyway=5=-21=0 k_at=35=10=-19 k_done=-54=-91=-3 k_gone=-23=-16=0
k_in=20=-8=0 k_pb=-8=-20=-4 k_then=-9=-48=0 k_this=-6=13=0 k_today=18=27=0 k_too=-44=-26=-4 k_went=-20=-48=0
k_yesterday=-35=-43=-1 keele*=74=71=0 keeled=74=71=0 keeled_over=74=71=0 keep=47=54=0 keep_anything=47=-42=0 keep_asking=29=29=-10
keep_forgetting=39=30=-15 keep_him=-60=32=-1 keep_passing=-25=7=0 keep_running=-96=-65=-1 keep_thinking=6=11=62
keep_up=-105=-105=-5 keep_vomiting=1=44=0 keep_water=6=-62=0 keepe*=-79=-81=0 keeper=-79=-81=0 keeps=-31=-30=-42
keeps_asking=-46=-42=-2 keeps_coming=23=39=0 keeps_going=6=32=-12 keeps_jumping=65=21=0 keeps_missing=19=-31=-6
keeps_saying=-56=-46=-21 keeps_skipping=10=0=0 keeps_telling=-42=-38=-1 keine=132=109=-41 keine_luft=116=137=-41 kena=32=14=-5
kept=-4=-15=-24 kept_asking=34=28=0 kept_me=-83=-91=2 kerb=66=13=-7 kerb_,=26=35=0 kerb_and=-1=-57=0 kettl*=37=56=0 kettle=37=56=0
key=64=39=0 keyho*=21=-2=-2 keyhole=21=-2=-2 keys=-15=-2=-1 kg=-5=17=-5 kg_,=-50=-55=-2 kg_.=27=42=-1 kg_0=-14=16=-2
kg_during=24=14=0 kicke*=-19=-43=-20 kicked=-19=-43=-20 kicki*=-61=-29=-27 kicking=-61=-29=-27 kid=-60=-32=-7 kid_,=-45=-19=0
kid_had=0=27=-3 kid_has=-11=16=0 kidne*=-32=-53=-34 kidney=-47=-19=-27 kidney_,=-9=-3=-14 kidney_beans=32=28=-9 kidney_to=14=-1=-6
kidney_transplant=0=-42=-5 kidneys=15=-34=-7 kidneys_are=-37=-15=-5 kids=38=54=43 kids_,=-8=-12=9 kids_have=-3=25=-5
kids_names=52=36=-14 kill=45=4=-8 kill_for=-21=-2=-19 kill_myself=14=8=14 kille*=-61=-68=-23 killed=-19=-18=-19
killed_it=-14=-18=-13 killed_that=33=26=0 killer=-43=-50=-5 killi*=-62=-23=-5 killing=-62=-23=-5 killing_me=-46=-27=-2
killing_myself=0=3=14 killing_the=-37=-28=-5 kilo=-53=-23=-5 kilos=109=78=0 kind=72=83=35 kind_of=31=38=-14 kinda=-17=8=-4
kip=11=-6=-9 kit=15=6=64 kitch*=75=81=-4 kitchen=75=81=-4 kitchen_floor=11=12=0 kitte*=-38=-4=0 km=-15=3=-6 km_0=64=83=0
knack*=-21=8=10 knackered=-21=8=10 knackered_.=5=41=26 knee=-52=-105=-3 knee_,=-42=41=-2 knee_.=84=25=0 knee_0=-57=69=-1
knee_and=22=20=0 knee_clicks=-40=9=0 knee_is=33=-57=0 knee_keeps=44=-30=0 knee_locks=32=-36=0 knee_scope=-32=0=0
knee_was=-80=-14=0 knees=-35=89=16 knees_0=-86=12=0 knees_a=-20=-24=0 knees_are=52=14=-2 knew=-50=-38=-16 knife=12=8=-12
knock*=28=8=-17 knocked=28=8=-17 knocked_down=12=16=0 knocked_off=83=87=0 knocked_out=-111=-123=0 know=40=32=-88 know_,=-27=-11=-2
know_.=-85=-84=-7 know_about=-18=-13=23 know_how=57=55=0 know_if=-27=-35=-37 know_the=36=20=-4 know_what=40=27=-17
know_where=41=36=-10 know_which=-32=-7=0 know_why=-18=-12=-1 krew=114=-109=-1 l=4=30=7 l_.=-15=-17=7 la=252=187=-16 lace=-35=-22=0
laces=35=23=26 laces_,=46=40=-3 lad=-35=-11=-6 lads=13=25=-12 lah=-51=-42=-6 lah_,=-51=-42=-6 lake=6=-40=-18 lake_0=-12=-9=-18
lamot*=-35=-39=0 lamotrigine=-35=-39=0 lamp=-37=-10=-16 lamp_posts=-53=-45=-15 landi*=54=21=0 landing=54=21=0 lantu*=-48=-21=-12
lantus=-48=-21=-12 lap=79=65=-18 lap_0=99=96=0 lapto*=-119=-98=-23 laptop=-119=-98=-23 last=-18=5=29 last_0=-53=-90=-37
last_but=-6=0=-14 last_climb=-71=-58=-1 last_hill=84=2=50 last_lap=-25=-31=-12 last_legs=-34=-22=-3 last_mile=-13=-51=0
last_month=-149=5=-4 last_night=123=83=21 last_one=-26=-26=-29 last_rep=-34=-10=-17 last_summer=33=20=0 last_text=1=-12=-14
last_time=-101=-140=-1 last_week=-11=62=-7 last_winter=-18=4=0 last_year=-34=3=-24 late=-80=-71=-30 late_,=1=19=-9 late_.=0=-29=0
late_0=6=-13=-21 late_and=-32=-34=0 late_finish=-38=-44=0 later=37=4=-1 later_.=27=-1=0 laugh*=-7=13=-15 laughed=26=14=-1
laughing=-28=-6=-14 laughing_.=-2=13=-6 laughing_0=-61=-105=-4 laughing_at=29=34=1 laughter=8=16=0 law=-68=-65=-2 lay=-111=-96=-71
lay_down=-111=-96=-71 lazy=-39=-42=-17 lazy_.=-36=-36=-17 lbs=-11=-14=0 lead=-71=-60=-12 lead_.=13=2=-12 lead_0=-59=-55=0
leafs=-82=-56=0 leaki*=5=58=-16 leaking=5=58=-16 leaking_oil=-23=-61=-16 leani*=18=23=-2 leaning=18=23=-2 learn*=-21=-35=-17
learned=-21=-35=-17 leave=-48=-15=-9 left=-12=-27=-39 left_,=54=78=0 left_.=112=-58=-11 left_arm=8=63=0 left_calf=52=-57=0
left_eye=13=29=0 left_foot=0=30=0 left_hand=5=35=-3 left_in=0=-63=-14 left_lace=-48=-16=0 left_leg=42=-22=-6 left_me=-17=-47=0
left_shoulder=14=27=0 left_side=-19=-24=-1 leg=103=31=-12 leg_,=5=-85=0 leg_.=69=-127=-11 leg_and=23=-1=0 leg_at=-27=14=0
leg_day=-116=-33=0 leg_dey=20=105=0 leg_from=33=-47=0 leg_is=15=-198=0 leg_on=-59=-26=0 leg_with=4=-70=0 legs=-76=-47=-19
legs_!say=-55=-31=-5 legs_,=23=18=-6 legs_.=12=-69=-8 legs_0=11=-13=9 legs_?=26=-23=0 legs_a=103=39=11 legs_after=-19=-11=-3
legs_and=26=-4=0 legs_are=-99=-90=9 legs_but=-52=-19=0 legs_feel=-189=-107=-21 legs_fine=21=41=7 legs_gave=-22=-2=-1
legs_getting=-30=-60=0 legs_heavy=-46=-67=-7 legs_like=11=75=0 legs_off=-49=-19=0 legs_ok=33=64=-2 legs_on=30=33=0
legs_r=-27=-47=0 legs_say=-63=-22=-1 legs_so=37=-13=0 legs_strong=-42=-14=3 legs_they=-31=-35=-2 legs_went=32=30=-9
legs_were=35=97=0 legs_wo=13=3=-3 leh=28=106=-5 less=-114=-17=-1 lesso*=-3=-13=-17 lesson=-21=-35=-17 let=30=-25=63
lette*=163=168=73 letters=111=128=59 level=-25=-20=0 lie=180=90=-4 lie_down=101=82=0 lie_flat=67=88=-4 life=27=13=10
life_,=-45=-58=25 life_.=55=60=21 life_and=7=16=0 life_is=-36=-30=-17 life_support=-20=-51=-52 lift=-37=49=-11 lift_my=64=-81=-6
light=7=-40=-19 light*=76=60=52 light_headed=105=-38=-8 light_jog=-27=-47=-6 light_yellow=-84=19=0 lighter=45=52=53
lights=43=18=-1 lights_.=-60=-64=2 lights_out=14=5=0 like=225=224=-73 like_0=-130=-128=-2 like_a=22=12=-46 like_an=-69=-76=-17
like_balloons=34=19=0 like_being=0=-53=-20 like_black=10=-63=-8 like_coca=12=-35=0 like_coffee=83=125=-3 like_coke=40=85=0
like_cola=-71=28=20 like_concrete=-42=-47=-18 like_crazy=-18=-16=-2 like_death=-34=-69=-19 like_i=-71=-92=-60 like_it=31=115=-4
like_jelly=-59=-48=-5 like_lead=-65=-57=-12 like_mad=46=86=0 like_my=12=78=-8 like_someone=134=152=-13 like_tar=26=-30=-1
like_tea=48=-65=0 like_the=-30=15=-24 like_they=9=23=-2 like_wood=-26=3=0 limbs=83=-38=0 limit=-40=-18=-2 limit_fluids=-35=-18=-2
limp=52=49=0 limpe*=-46=-12=-15 limped=-46=-12=-15 limpi*=28=-34=-21 limping=28=-34=-21 line_,=13=19=16 line_.=-3=77=0
line_0=41=31=-4 line_going=21=89=0 lined=52=54=52 lined_up=52=54=52 lines=-102=-77=0 link=-66=-62=0 lip=-10=23=0 lips=84=93=-9
lips_and=0=16=0 lips_are=22=15=0 lips_have=44=49=-4 lips_swelling=11=10=0 lips_tingling=14=12=-2 liste*=-5=-12=4
listening=-31=-41=-14 listening_to=-31=-41=-14 lithi*=-48=-30=-51 lithium=-48=-30=-51 lithium_for=-6=-24=-9 litre=-53=-55=-11
litre*=-17=-4=2 litres=-17=-4=2 litres_,=11=16=-9 litres_.=-15=-52=-8 litres_and=18=14=-1 litres_of=16=-16=-1 littl*=21=1=9
little=21=1=9 little_,=31=-35=-2 little_one=-49=-4=9 liver=-80=-89=-40 liver_and=-1=10=0 liver_disease=-6=-10=-5 livin*=15=17=25
living=15=17=25 living_.=14=16=29 living_the=-28=-42=-48 load=49=2=44 load_of=32=40=44 loads=42=-18=4 loads_,=24=28=-5
loads_and=9=39=-2 loads_of=16=-113=12 loads_on=-45=-43=0 lobst*=-30=-27=0 lobster=-30=-27=0 locke*=26=-27=-13 locked=26=-34=-13
locks=56=-39=0 locks_and=16=-36=0 log=-11=1=0 lol=-213=-195=-156 lol_,=-125=-97=-51 lol_.=89=74=-81 lol_0=8=25=2
lol_after=-34=-10=-12 lol_and=-49=-34=-14 lol_at=23=-4=0 lol_i=47=17=0 lol_no=-82=-101=0 lol_so=47=34=0 lolly=-48=-23=0
lolly_.=-37=-19=0 long=-1=21=-18 long_.=14=5=9 long_day=28=29=0 long_one=-103=-60=-5 long_over=-47=-29=-18 long_run=75=7=-9
long_runs=-36=-46=0 longe*=41=46=71 longer=41=46=71 loo=-23=-91=-6 loo_,=1=-35=-2 loo_and=18=-52=-4 loo_trips=-77=9=0
look=193=163=109 looke*=26=10=65 looked=26=10=65 looked_at=1=59=70 looki*=58=110=64 looking=58=110=64 looking_at=56=87=21
looks=251=62=-30 looks_awful=6=16=0 looks_like=74=47=0 loop=-17=-19=-4 loose=-6=-20=0 loose*=-55=-8=0 loose_,=-39=-20=0
loosened=-55=-9=0 lopsi*=43=58=0 lopsided=43=58=0 losin*=34=23=-11 losing=34=23=-11 losing_consciousness=-75=-55=-4 lost=18=14=-23
lost_a=111=94=7 lost_about=46=67=-8 lost_consciousness=92=105=0 lost_feeling=-26=44=0 lost_for=-77=-81=0 lost_in=-30=-26=16
lost_my=-124=-121=-12 lost_on=-23=-13=-6 lost_the=12=-31=-9 lot=67=100=-12 lot_.=137=165=-10 lot_but=-12=-97=0 lot_of=-38=19=0
lots=-52=-87=-5 lots_of=-52=-87=-5 love=82=74=12 love_it=21=19=-21 loved=5=-19=-27 loved_it=24=-3=-19 lovel*=-97=-70=-20
lovely=-97=-70=-20 lovely_.=-46=-23=-6 lovely_0=18=17=-11 low=51=-20=28 low_,=-23=0=0 low_.=47=65=61 low_on=25=-6=0
low_salt=-21=5=-16 low_sodium=-45=-47=-3 lower=-26=-112=0 lower_leg=39=-35=0 luck=-20=-12=-6 luft=116=137=-41 lump=68=-76=-3
lump_in=66=-15=-1 lunch=63=69=59 lunch_,=34=15=18 lunge*=11=-11=-8 lunges=11=-11=-8 lungs=55=55=-22 lungs_burning=-29=-25=0
lungs_feel=63=88=-2 lungs_on=1=-31=20 lungs_were=-10=-27=-3 lying=78=40=0 lying_down=54=-59=0 lying_in=-59=-43=0 lying_on=28=41=0
ma=187=171=-4 machi*=-30=-22=-4 machine=-30=-22=-4 mad=-23=-15=-21 mad_,=16=25=0 mad_.=16=-3=0 mad_0=-28=-27=-5 made=-22=-12=12
made_me=-29=-54=0 magic=-51=-49=-5 make=34=79=-37 make_out=114=141=-8 makes=-58=-50=-18 makes_me=-58=-50=-18 mam=11=7=-4
man=-70=0=-9 man_flu=13=10=0 manag*=1=-10=0 managed=-1=-15=-1 mans=-24=13=-6 mans_birthday=-35=0=-6 many=35=89=45 map=-15=-21=-4
marat*=9=-102=-17 marathon=-13=16=-16 marathon_.=21=71=-7 marathon_?=-38=-55=-3 marathon_and=41=16=0 marathon_legs=-22=60=0
marathon_lol=-6=-16=0 march=-120=-103=-21 march_,=-37=-45=0 march_.=-39=-23=-12 mark=116=23=-1 marki*=-70=-42=-11
marking=-70=-42=-11 marking_up=-84=-82=-8 marsh*=64=50=-25 marshal=67=51=-13 marshal_gave=19=20=0 marshalled=-89=-81=0
marshals=85=80=-12 mass=-80=-69=-3 massa*=23=33=12 massage=23=33=12 massi*=-59=-42=0 massive=-59=-42=0 match=-95=-95=-10
mate=-22=34=18 mate_,=-5=16=38 mate_.=-37=-34=-16 mate_collapsed=11=-7=-1 mate_is=-10=-7=-1 mate_says=39=38=0 mate_was=-2=-13=0
mates=34=44=26 mates_say=15=33=-4 matte*=44=34=-8 matter_?=23=5=0 matter_for=-50=-23=-4 max=-43=-6=-12 max_hr=-9=-13=-12
may=-90=-73=-12 may_.=-21=-12=-3 maybe_,=-12=-34=-2 maybe_.=-31=-20=0 maybe_0=-85=-61=-6 maybe_a=31=22=17 me=70=67=-37
me_,=-18=-39=-2 me_.=50=64=78 me_0=-61=-136=-1 me_?=-45=-40=13 me_a=-80=-138=18 me_and=65=94=51 me_at=-117=-71=10 me_by=43=45=0
me_down=-30=-11=0 me_dry=-44=-57=16 me_for=-35=-29=-6 me_i=107=103=-4 me_in=84=14=-10 me_left=0=-25=0 me_like=-71=-80=-3
me_lol=20=-36=0 me_mad=-5=-10=-15 me_my=-42=-55=-27 me_nothing=-100=-94=0 me_now=-14=-25=-9 me_off=26=33=-5 me_on=63=62=-17
me_over=-50=-33=-2 me_palpitations=-23=6=0 me_the=51=90=18 me_to=-55=-46=18 me_up=-114=-49=2 me_when=8=49=0 meals=-116=-124=-3
meals_.=-21=-52=9 mean=11=-8=-8 mean_.=40=7=13 mean_?=15=2=-18 means=42=1=-10 meant=-11=4=0 med=-54=-26=-21 medal=-86=-95=-26
medal_.=9=-19=-15 medic=55=90=0 medic*=90=126=-14 medical=67=96=-31 medics=32=37=17 medics_had=-111=-101=0 meeti*=-100=-70=-7
meeting=-54=-44=-7 meh=-8=-9=18 melte*=-51=-58=-3 melted=-51=-58=-3 memor*=-25=-33=0 memory=-25=-33=0 menta*=-10=-10=-4
mental=-10=-10=-4 mental_.=-7=-15=0 mess=14=-4=18 mess_0=14=-4=18 messa*=-42=-67=-11 message=-30=-44=-11 messages=-11=-11=0
metal=-1=-2=-18 metal_valve=-1=-2=-18 metat*=36=-63=-7 metfo*=-32=-5=12 metformin=-32=-5=12 metre*=-25=-34=-18 metres=-25=-34=-18
metri*=-22=-16=-6 metric=-22=-16=-6 mg=-42=-20=-16 mi=19=58=-5 mid=62=85=-10 mid_run=13=3=9 mid_sentence=44=19=-4 middl*=-1=35=-22
middle=-1=35=-22 middle_of=-32=-4=-11 midge*=-47=-32=-26 midges=-47=-32=-26 midni*=-35=-37=-6 midnight=-35=-37=-6
midnight_.=-23=-30=-6 might=9=-19=-1 migra*=54=44=-10 migraine=58=46=-8 mild=-51=-53=-13 mile=29=15=1 mile_,=28=10=14
mile_.=-51=-47=-14 mile_0=22=14=2 mile_lol=-47=-42=0 miles=11=-19=4 miles_0=-13=-33=0 miles_at=7=20=0 milk=34=53=0 milk_.=28=16=0
min=53=51=-9 min_,=8=20=-2 min_.=5=-17=-2 min_0=-14=-26=-2 mind=31=91=0 mins_,=9=89=0 mins_after=38=17=-1 mins_and=-13=14=0
minut*=113=103=-35 minute=-31=-56=-28 minute_,=-43=-43=-8 minute_.=-32=-13=-3 minute_0=-28=-50=0 minute_at=-61=-48=0
minute_in=62=83=0 minutes=144=159=-6 minutes_,=25=16=-3 minutes_.=-17=-26=0 minutes_and=46=59=0 miss=33=58=54 misse*=-23=-27=-15
missed=-23=28=-15 missed_the=-17=-3=-1 missi*=121=121=-8 missing=121=121=-8 missing_beats=19=-45=0 missu*=12=34=-2 missus=12=34=-2
ml=-73=-38=-11 ml_.=21=12=-6 ml_on=-80=-62=0 momen*=41=67=38 moment=41=67=38 mon=-9=-11=-5 monda*=-12=0=-3 monday_,=-13=-28=24
monday_.=17=52=-25 monit*=13=0=0 monitor=13=0=0 monitor_died=13=0=0 month=-2=-67=-18 month*=-49=19=-6 month_,=-112=-86=-7
month_.=115=-11=-5 month_0=-35=-4=0 month_old=16=-1=-1 months=-49=19=-6 months_.=1=19=0 mood=16=14=19 moon=-35=-14=-8
moon_.=17=-6=-3 moor=-51=-49=-5 moor_,=-51=-48=-5 more=44=25=20 more_,=12=15=47 more_.=23=66=69 more_every=0=-14=-6
more_than=-65=48=-16 morni*=-22=-29=-54 morning=0=-19=-36 morning_,=63=61=-10 morning_.=33=23=-12 morning_0=38=-13=0
morning_after=27=-1=0 morning_and=23=-6=-1 morning_cannot=-18=7=0 mornings=-22=-11=-19 mornings_.=-63=-57=-33 mornings_0=31=37=0
most=25=48=9 mouth=-5=8=-20 mouth_,=66=55=0 mouth_.=47=65=-3 mouth_has=78=68=0 mouth_is=56=46=0 mouth_on=-108=-117=-5
move=-72=-26=-2 move_my=78=84=-1 moved=-10=-52=-2 moved_it=10=-37=-2 much=-52=-33=23 much_.=50=8=-48 much_as=-76=-36=0
much_do=-37=-33=-3 much_in=9=39=0 mud=-71=21=11 muddl*=29=41=-2 muddled=29=41=-2 muddled_.=65=78=0 muddled_and=60=85=0
muddy=-63=-74=-1 muddy_.=-36=-41=-1 mum=-20=-39=26 mum_.=-30=-25=-5 mum_is=28=18=-10 mum_says=-32=-44=0 mumbl*=51=60=0
mumbling=51=60=0 mums=-10=-8=-2 murde*=13=-28=-9 murder=12=-4=-17 murder_a=-11=0=-13 murdered=1=-25=8 muscl*=36=-9=-22
muscle=43=107=-1 muscles=-7=-116=-21 muscles_0=-47=10=-4 muscles_are=49=-33=-1 muscles_so=-10=-20=0 muscles_swollen=19=-50=0
mush=-12=-62=24 mush_after=-36=-34=7 mush_with=-22=-14=21 muske*=24=-1=0 muskelkater=24=-1=0 must=2=25=-8 my=23=46=22
my_0=19=46=-6 my_account=-17=-25=-4 my_achilles=-30=-76=-6 my_ankle=-25=-16=-5 my_appendix=-47=-25=0 my_arm=54=78=29
my_arms=70=67=146 my_baby=15=-5=-13 my_back=21=2=0 my_belly=-79=-54=-2 my_bib=-1=0=-12 my_bike=88=97=-4 my_body=38=35=13
my_boss=33=28=0 my_bottle=-14=-31=-2 my_brain=30=12=0 my_breastbone=65=91=-3 my_breath=-165=-204=-13 my_breathing=49=45=-3
my_brother=-28=-45=-11 my_bum=-53=-27=-3 my_calf=51=24=-19 my_car=-113=-118=-2 my_cardiologist=-47=-47=-9 my_cheek=17=-3=0
my_chest=156=111=-51 my_chin=77=90=0 my_collarbone=40=3=-34 my_cup=9=25=0 my_dad=-32=-34=-5 my_data=-25=-9=-7 my_daughter=57=14=-4
my_desk=22=-45=-6 my_doctor=-51=-43=-7 my_ears=29=-49=-4 my_elbow=-5=15=-1 my_epipen=118=120=-3 my_eyes=2=-22=-1 my_face=53=47=-11
my_feet=47=59=-8 my_finger=-80=-4=-1 my_fingers=-23=-31=-1 my_first=-36=-6=-2 my_flatmate=-62=-60=-3 my_foot=15=-48=-5
my_friend=112=101=19 my_front=27=43=-15 my_garmin=-25=11=0 my_gel=-17=-43=0 my_gloves=-21=-11=-29 my_grandad=-49=-74=0
my_grip=3=20=0 my_groin=21=-16=0 my_hand=44=-22=41 my_hands=-31=-32=-2 my_head=30=17=-19 my_heart=-16=21=20 my_heel=5=54=1
my_hip=50=6=0 my_hr=-4=23=0 my_husband=19=4=-11 my_jaw=19=33=-1 my_keys=-43=-33=-1 my_kidneys=-23=-45=-7 my_kids=71=56=35
my_kit=-7=-3=64 my_knee=84=-26=-2 my_knees=-7=42=-1 my_laces=-24=-31=26 my_last=-26=-44=19 my_left=-8=44=-13 my_leg=114=8=0
my_legs=110=88=12 my_life=26=34=-39 my_link=-35=-32=5 my_lips=-64=-83=0 my_liver=-28=-47=-26 my_lower=29=27=0 my_lungs=-4=-39=-5
my_mate=116=81=-21 my_mates=30=44=26 my_mouth=-12=22=-9 my_mum=-37=-44=40 my_nails=59=69=-2 my_nan=17=12=0 my_neck=-52=-53=-9
my_neighbour=-8=-18=0 my_night=53=94=-7 my_nose=-122=-117=0 my_own=46=74=-19 my_pace=-72=-42=0 my_page=11=-2=-8
my_partner=47=42=-15 my_pb=2=22=-1 my_pee=94=-27=-2 my_period=-83=-25=-5 my_periods=-23=-34=-3 my_phone=-22=-13=-5 my_plan=46=30=0
my_pulse=63=44=-1 my_pump=-43=-12=-1 my_quads=54=2=-9 my_recovery=-20=-39=-13 my_ribs=5=77=0 my_right=-198=-61=3 my_run=-3=14=41
my_running=61=54=-7 my_shift=-61=-74=0 my_shin=24=-107=-24 my_shirt=17=-25=0 my_shoes=-45=-51=-25 my_shoulder=16=39=-11
my_side=-13=7=1 my_sister=88=43=32 my_skin=-81=-46=-5 my_skull=32=38=0 my_sleep=72=63=-13 my_smile=28=24=-1 my_son=-50=-65=-2
my_soreness=1=24=-3 my_sorry=-47=-55=-47 my_speech=18=24=0 my_splits=-53=-31=-3 my_sternum=20=69=0 my_stool=24=11=0
my_swollen=-43=26=0 my_tablets=71=80=63 my_teens=-63=-69=0 my_thigh=20=3=-28 my_thighs=47=72=112 my_throat=36=60=-2
my_ticker=22=123=-1 my_time=-104=-154=-9 my_toe=-81=-19=16 my_toenail=-37=-9=0 my_toes=-55=-35=0 my_tongue=-13=-22=-6
my_training=-59=-89=-14 my_twenties=-129=-129=-1 my_uncle=-44=-48=-3 my_urine=56=27=-5 my_vest=45=34=0 my_vision=48=-59=-4
my_voice=-7=-24=-11 my_watch=88=67=-39 my_water=-95=-84=0 my_wee=71=34=0 my_whole=37=49=0 my_wife=-75=-73=-13 my_words=57=28=-3
my_wrist=-107=-98=-12 mysel*=31=67=123 myself=31=67=123 myself_,=-20=-24=-14 myself_.=71=71=22 myself_again=11=34=26
myself_and=25=21=4 myself_going=-8=-36=-19 myself_in=3=53=-10 n=19=-4=0 n_0=19=-4=0 na=46=24=0 nah=-22=-12=-12 nail=43=-40=-8
nail_,=43=-40=-8 nails=71=83=-5 name_.=22=10=0 names=92=82=-14 nan=-24=20=-3 nan_had=22=31=-3 nap=-63=-30=-6 nappe*=26=40=0
nause*=81=111=0 nauseous=78=111=0 nauseous_,=35=38=0 near=45=57=0 near_the=45=57=0 nearl*=12=3=6 nearly=12=3=6 nearly_died=5=15=10
nearly_fainted=74=-5=-1 nearly_fell=5=-56=0 nearly_had=-24=-12=-4 nearly_killed=41=-6=-3 nearly_passed=-16=-113=0
nearly_went=19=64=26 neck=12=-2=-17 neck_.=-48=-20=-16 neck_and=0=39=0 neck_from=21=-4=-1 neck_is=38=83=-3 neck_stiff=0=22=0
necke*=14=12=0 necked=14=12=0 need=-147=-109=-57 need_0=-79=-55=-2 need_a=-60=-41=-22 need_new=-28=-32=-4 need_to=-32=-41=-23
neede*=-88=-61=-5 needed=-88=-61=-5 needed_the=22=65=-5 needl*=-35=-36=-7 needles=-35=-36=-7 needs=25=-11=0 negat*=-32=-32=-11
negative=-32=-32=-11 neigh*=-21=2=-5 neighbour=-39=-59=-1 neighbour_had=-12=-39=0 neighbours=18=61=-4 neighbours_dog=2=39=-4
neith*=-14=-3=0 neither=-14=-3=0 nephr*=-95=0=-1 nerve*=-32=22=-8 nerves=-32=22=-8 nerves_0=-43=43=0 nettl*=-55=10=14
nettle=-84=23=0 nettles=29=-13=14 never=2=-33=-33 never_!again=-68=-55=35 never_!been=-35=-8=-10 never_!bothers=-1=11=-9
never_!fainted=-16=-18=-16 never_!felt=55=-8=-10 never_!goes=-1=19=0 never_!had=58=45=-9 new=-91=-63=-12 new_gel=38=37=0
new_ones=-28=-32=-4 new_pb=23=10=0 new_plan=-58=-40=0 new_shoes=-8=15=28 new_trainers=0=-10=-13 new_watch=-41=-56=0 news=-10=33=-4
next=62=73=-31 next_,=11=-29=-4 next_month=-12=7=0 next_thing=48=29=-13 next_to=45=42=-4 nice=-92=-99=-24 nicel*=-58=8=0
nicely=-58=8=0 nie=171=196=42 niggl*=25=90=-4 niggle=-69=-28=-4 night=44=-116=21 night*=-41=-53=-2 night_,=13=10=96
night_.=102=-1=-30 night_0=4=60=-2 night_and=-21=-116=9 night_at=-20=8=-7 night_but=20=-62=0 night_for=-23=13=0 night_in=75=0=-1
night_shift=21=42=8 night_shifts=-21=-10=-5 night_so=-58=36=-6 night_with=90=11=-6 nightmare=-80=-89=0 nights=40=36=-2
nights_this=-33=-6=-2 nil=16=-11=-1 nil_,=6=-11=-1 nine=-102=-67=-1 nippl*=-40=36=0 nipple=13=56=0 nite=63=7=0 no=110=93=7
no_!0=-8=19=-15 no_!appetite=57=-43=0 no_!blood=-32=-5=-10 no_!bother=-59=-12=0 no_!chest=-17=-35=-7 no_!dark=-17=5=-11
no_!data=33=24=-5 no_!dizziness=-19=-47=-2 no_!fever=20=32=15 no_!headache=-59=-69=-14 no_!knee=-16=-11=-4 no_!longer=-13=-21=-16
no_!memory=36=37=-2 no_!more=-31=-23=-17 no_!pain=-21=-83=-2 no_!palpitations=-20=-16=-9 no_!pee=-21=-35=-1 no_!period=-18=-14=0
no_!point=-56=-53=-40 no_!problems=-18=-22=0 no_!pulse=37=31=-7 no_!reason=59=34=-13 no_!run=-51=-23=-22 no_!running=-41=-27=0
no_!salt=-16=-4=-7 no_!seizure=-43=-51=-5 no_!sense=13=12=-4 no_!soreness=-20=-19=-8 no_!strength=61=-47=-6 no_!sweat=41=32=-2
no_!swelling=-32=-31=-4 no_!time=-53=-70=-4 no_!trouble=-33=-45=-4 no_!wee=19=-3=-2 no_,=-20=-30=-2 no_.=-87=-52=-5
no_idea=-28=-5=-4 no_one=-9=37=81 no_sleep=-64=-59=-5 nobod*=138=127=127 nobody=77=50=81 nobody_!home=16=16=-11
nobody_!would=47=63=71 noise=14=11=0 non=82=101=-26 none=-26=-69=-9 none_!of=-8=-39=-2 none_,=-25=-13=-4 none_.=-1=-20=-3
nonse*=57=35=0 nonsense=57=35=0 nonsense_and=28=15=0 noo=-31=21=-26 noon=4=53=24 noon_,=-4=19=0 nope=-56=-41=0 norma*=-6=11=-21
normal=-59=-40=-21 normal_,=12=-3=-5 normal_.=-56=-77=-5 normal_0=90=29=0 normal_?=157=200=0 normal_color=-77=16=0
normal_for=25=62=0 nose=-37=30=0 nose_0=14=25=0 nose_bleed=-8=-14=0 nose_bleeding=37=54=0 noseb*=39=7=-11 nosebleed=48=30=-5
not=243=212=-14 not_!0=-16=-4=0 not_!a=-65=-70=0 not_!allowed=-39=-40=-5 not_!answer=45=59=-22 not_!answering=22=29=3
not_!ask=-78=-65=-1 not_!been=42=-73=-6 not_!bothered=-65=-9=0 not_!breathing=93=108=-4 not_!care=-62=-82=-58 not_!clot=25=42=-2
not_!confused=-33=-16=-8 not_!dizzy=-43=-22=-28 not_!do=43=26=24 not_!drink=-22=18=0 not_!faint=-3=1=13 not_!fall=-48=-81=-10
not_!fancy=-23=-41=-28 not_!feel=-2=39=-8 not_!find=7=13=-14 not_!fit=-5=22=0 not_!for=29=29=56 not_!get=27=3=4
not_!had=-27=-60=-4 not_!have=-4=7=57 not_!hold=-19=-28=-3 not_!hurt=-108=-77=0 not_!in=-82=-63=13 not_!joking=43=40=57
not_!lift=9=-30=-7 not_!like=55=31=-19 not_!make=4=10=-17 not_!making=74=75=-20 not_!me=-29=-11=-4 not_!move=-31=-17=-12
not_!obey=7=21=-6 not_!open=2=5=-23 not_!peed=49=-36=-12 not_!pregnant=-81=-74=-17 not_!recognise=51=47=-27
not_!responding=12=15=-6 not_!see=3=2=13 not_!short=-19=-21=-7 not_!sick=21=-2=10 not_!sore=16=-22=-36 not_!start=-67=-32=-4
not_!straighten=14=3=0 not_!sweating=24=23=-13 not_!swollen=-80=-1=-12 not_!sync=-105=-104=-17 not_!the=20=-131=-4
not_!there=57=47=-16 not_!touching=44=52=-20 not_!understand=15=32=-35 not_!wake=4=30=5 not_!want=-10=-23=-25 not_!with=25=64=-19
not_!work=-61=-32=0 not_!working=21=22=-1 not_!worth=14=15=-14 not_.=-96=-60=0 not_better=22=-6=-21 not_come=-10=-17=55
not_getting=-115=-13=-2 not_go=86=-32=68 not_going=54=52=-2 not_know=11=-3=-67 not_much=27=-46=-5 not_remember=48=21=-13
not_right=2=-234=-4 not_shift=30=18=0 not_stop=56=89=-49 not_sure=-30=-39=-10 not_too=-56=-44=-4 notes=-13=18=42 nothi*=33=52=-23
nothing=-11=-4=-23 nothing_!and=63=69=-17 nothing_!bad=-53=-62=-10 nothing_!comes=32=-21=-8 nothing_!happened=-72=-67=-3
nothing_!like=31=20=-10 nothing_!new=-126=-25=20 nothing_!since=-43=-51=-3 nothing_!wrong=-3=-16=-5 nothing_,=9=38=-10
nothing_.=77=88=-13 nothing_really=-40=-4=-4 notic*=103=108=50 noticed=28=16=-4 noticed_my=17=47=-3 novor*=-48=-16=-4
novorapid=-48=-16=-4 now=87=116=-3 now_,=20=28=8 now_.=-40=-50=-21 now_0=-27=-80=-2 now_?=-7=-40=-5 now_and=-27=-41=4
now_cannot=0=48=-1 now_i=79=134=41 now_it=42=49=-2 now_my=30=39=-8 now_vomiting=23=10=0 nowhe*=24=51=8 nowhere=24=51=8
nowhere_.=24=4=12 nowt=-32=1=-11 numb=23=4=0 numb_,=44=88=0 numb_.=17=17=0 numb_after=-183=-169=0 numb_and=15=63=0
numb_from=-9=30=0 numb_with=-18=1=-2 numbe*=-8=-35=21 number=108=85=22 number_0=-18=-28=-2 numbers=-44=-29=-1 numbers_at=43=74=0
numbers_mean=29=8=-18 numbn*=23=14=0 numbness=23=14=0 nurse=-2=-44=-9 nurse_,=-45=-25=-2 nurse_and=12=32=-4 nursi*=-28=-42=-10
nursing=-28=-42=-10 nursing_my=-28=-42=-10 nuts=-46=57=-1 nuts_,=-44=-21=-1 nuts_.=30=54=0 o=83=148=0 octob*=-21=9=4
october=-21=9=4 odd=13=38=-1 odd_.=8=10=-1 of=71=35=45 of_0=89=-46=-12 of_a=-16=-11=-24 of_anything=-98=-67=-2 of_bed=120=25=0
of_blood=-72=-80=-15 of_breath=-41=-82=0 of_chest=-37=-23=0 of_coke=-49=-64=-8 of_course=-18=7=-17 of_each=-23=0=0
of_ending=14=16=15 of_everything=33=44=68 of_fresh=-84=-110=-6 of_genius=-1=-18=-11 of_her=-15=-62=-22 of_hospital=-61=-59=0
of_ice=-41=-49=0 of_iron=4=-25=-16 of_it=38=142=20 of_life=54=50=33 of_living=32=48=38 of_luck=-20=-12=-6 of_me=-12=30=-15
of_my=214=67=-28 of_nowhere=29=37=-5 of_one=22=24=-6 of_pills=82=90=77 of_porridge=-29=-18=-11 of_puff=91=87=-3 of_pus=37=-33=0
of_rain=-47=-11=-1 of_red=79=-43=-9 of_rust=12=-9=-1 of_sleep=29=30=-10 of_spuds=19=25=0 of_tea=-18=-2=-1 of_ten=-56=-54=15
of_that=0=4=-16 of_the=-53=-62=-53 of_this=-44=-56=-32 of_those=17=19=0 of_water=53=-16=6 off=30=35=-49 off_,=42=15=9
off_.=38=52=-7 off_0=18=-1=-8 off_a=-16=11=-7 off_and=-10=35=-22 off_by=25=55=0 off_finally=-49=-29=0 off_for=-105=-58=0
off_if=69=45=66 off_in=30=-67=-8 off_like=19=5=0 off_lol=-32=1=0 off_me=-58=-106=0 off_my=41=39=-3 off_since=18=-13=0
off_the=50=100=1 off_till=-16=-4=-7 off_with=15=1=-4 offic*=-54=-55=-5 office=-54=-55=-5 oil=-23=-61=-16 ok=-75=-129=-25
ok_,=-15=-7=17 ok_.=-98=-84=1 ok_0=-58=-83=-2 ok_and=-30=-3=-14 ok_cannot=0=-10=-9 ok_heart=-13=-14=0 ok_i=3=43=43 ok_my=38=34=-5
ok_today=36=4=-2 old=-158=-116=-22 old_.=13=10=-1 old_age=-16=-4=0 on=-13=-19=-33 on_,=123=130=132 on_.=28=72=41 on_0=33=27=0
on_a=59=59=-26 on_about=-13=-28=-12 on_an=104=7=-1 on_and=24=-26=12 on_apixaban=-47=-21=0 on_bisoprolol=-21=-4=0
on_blood=-113=-87=-13 on_call=-41=-58=-8 on_coffee=-66=-68=-29 on_dad=-6=-23=-2 on_elden=-79=-38=-2 on_every=74=29=0
on_fire=14=-11=5 on_for=-24=-26=-11 on_happiness=-12=-10=5 on_holiday=37=62=-17 on_ice=-19=-4=0 on_in=52=62=-15
on_insulin=-20=-47=-6 on_it=4=-169=-7 on_lamotrigine=-35=-39=0 on_life=32=14=2 on_long=-29=-45=0 on_me=18=-11=-43
on_monday=35=102=0 on_my=59=0=4 on_on=20=-99=-27 on_one=79=-38=-16 on_priadel=-27=12=-8 on_purpose=6=22=50 on_race=-60=-42=-11
on_rep=-13=-25=0 on_shift=3=47=-5 on_soreness=0=2=11 on_stairs=32=-26=0 on_steroids=12=24=-5 on_strike=43=57=0 on_strokes=8=-1=-10
on_sudden=-63=-41=-6 on_sunday=10=43=-11 on_tablets=-37=5=32 on_telly=-29=-40=0 on_that=51=137=11 on_the=30=26=-50 on_top=30=7=-3
on_tuesday=-52=-18=-2 on_warfarin=45=73=0 on_water=-106=-125=-55 on_with=-6=-29=0 once=-241=-222=-28 once_,=20=21=-47
once_at=-65=-66=0 once_in=-106=-100=0 once_when=-52=-63=0 one=76=59=13 one_,=9=111=-2 one_.=-55=-20=-13 one_and=25=39=22
one_calf=56=48=-8 one_day=-3=35=5 one_eye=19=13=-6 one_for=-2=-11=-5 one_hand=33=-14=-1 one_hour=-32=-57=0 one_is=-51=-64=0
one_kidney=-99=-42=-17 one_leg=26=-192=-11 one_minute=77=15=-10 one_pupil=3=24=-2 one_second=14=25=0 one_side=36=-16=-8
one_spot=-38=-24=-15 one_step=46=95=95 one_time=-80=-94=0 one_was=-13=-21=9 one_would=59=78=82 ones=-18=-32=-4 onion*=-44=-16=-1
onions=-44=-16=-1 only=34=7=-44 only_.=-30=33=-4 only_0=-99=-43=-29 only_a=48=-134=-8 only_left=180=6=0 only_the=-61=17=0
oozin*=53=-19=-13 oozing=53=-19=-13 op=39=110=-4 op_last=0=16=0 open=5=54=16 open_.=4=11=8 open_at=-49=-73=-5 open_the=-35=-15=-3
or=111=32=-50 or_so=-42=-11=-3 orang*=1=-62=-5 orange=1=-62=-5 orange_juice=-74=-51=-5 orina=242=-49=-17 other=31=-28=-12
other*=40=20=22 other_,=31=102=0 other_.=21=-69=-2 other_one=42=-12=18 others=40=20=22 ouch=-9=-27=-4 our=-28=-10=2
our_kid=-21=-17=-3 our_second=-19=-23=6 out=-15=16=-34 out_,=-119=-129=-10 out_.=64=67=-14 out_0=-50=-41=-3 out_after=30=60=-13
out_and=-59=-69=6 out_as=48=24=0 out_at=104=83=2 out_but=-24=22=0 out_by=39=30=0 out_cold=58=42=-1 out_for=103=83=-6
out_from=12=-20=0 out_how=47=39=-5 out_i=-41=-45=-16 out_like=17=-70=0 out_of=20=-37=-31 out_on=-42=-7=13 out_once=-98=-95=24
out_the=107=101=40 out_there=-104=-73=20 out_to=-182=-142=-30 out_too=-103=-15=-4 out_when=-73=8=-2 out_where=29=30=0
out_wrong=52=67=-9 outsi*=34=-29=0 outside=34=-29=0 oven=3=48=27 oven_,=1=14=-6 over=113=116=-52 over_,=32=21=-39 over_.=127=31=50
over_0=-31=1=-2 over_all=1=20=0 over_and=87=14=9 over_at=34=27=0 over_by=-41=-34=-17 over_it=-44=-49=0 over_lol=-14=-16=0
over_me=98=104=0 over_my=-46=-78=-6 over_now=-112=-24=0 over_on=0=-49=0 over_the=-84=-148=-2 overd*=77=93=94 overdosed=51=64=10
overdosed_on=51=64=10 overh*=-43=-22=-14 overheated=-57=-59=-14 overheated_and=-28=-50=-1 overn*=60=-86=-4 overnight=60=-86=-4
overnight_.=24=-33=-3 own=74=119=-20 own_name=19=18=0 owt=127=111=-6 oxyge*=100=152=-5 oxygen=100=152=-5 oz=-32=-32=-6
oz_.=-18=-31=-6 pace=-63=-22=13 pace_,=-73=-66=0 pace_.=11=8=0 pace_0=52=11=13 pace_is=-20=18=0 pace_today=-1=13=0
pacin*=-41=-46=0 pacing=-41=-46=0 pack=76=72=28 packe*=80=48=-5 packed=80=48=-5 packs=31=27=-2 pads=-4=16=-1 page=2=-13=-8
pain=-4=-54=0 pain_,=24=109=6 pain_.=119=76=-2 pain_0=-54=-16=0 pain_all=-101=-51=0 pain_and=76=23=0 pain_at=48=28=0
pain_au=-101=-13=0 pain_between=0=29=-1 pain_even=25=-28=0 pain_gone=-36=21=0 pain_in=-48=26=7 pain_is=15=-18=0 pain_last=19=4=0
pain_low=32=-47=-7 pain_me=-77=-57=-4 pain_of=-29=11=-8 pain_on=93=-34=0 pain_one=-29=-63=0 pain_so=-21=-22=0 pain_when=49=81=0
painf*=19=-69=0 painful=18=-56=0 paini*=31=92=0 paining=31=92=0 pale=-97=32=31 pale_and=-77=-69=-25 palms=-10=-40=0
palms_,=-16=-63=0 palpi*=135=-4=-20 palpitations=63=6=-7 palpitations_when=-40=-29=0 panti*=-15=59=-9 panting=-15=59=-9
panting_like=-6=11=0 paper=0=-55=0 paper_and=32=-26=0 paper_cut=-109=-1=0 parac*=34=40=49 paracetamol=34=40=49 param*=-2=-9=-29
paramedic=28=30=-29 paramedic_,=-12=-15=0 park=29=4=10 park_.=-36=-38=28 parke*=20=24=-2 parked=20=24=-2 parked_a=11=19=-2
parkr*=8=-9=-11 parkrun=8=-9=-11 parkrun_,=-53=-48=0 parkrun_.=19=15=-5 partn*=-7=-11=-20 partner=-7=-11=-20
partner_says=28=30=-11 party=20=16=-16 pass=13=21=-34 pass_out=3=13=-34 passe*=68=54=-16 passed=68=54=-16 passed_a=-21=-6=0
passed_away=-11=12=-10 passed_clean=111=102=0 passed_everyone=-67=-78=-10 passed_out=40=10=0 passi*=70=59=-3 passing=70=59=-3
passing_out=16=144=-1 past=-35=-61=9 past_my=0=-48=0 past_the=-42=-25=-1 pasta=-86=-93=-3 patch=31=17=-2 path=-116=-119=39
path_,=-10=6=55 path_.=-11=14=0 path_is=-10=-24=-9 patie*=-99=-86=-7 patient=-13=-16=-3 patient_.=25=17=0 patients=-86=-70=-5
pause=-130=-36=-6 pause*=-76=-79=-6 pause_.=7=-21=-13 pause_0=-14=4=10 paused=-76=-79=-6 pavem*=55=85=-2 pavement=55=85=-2
pb=8=-35=1 pb_.=-28=-21=-10 pb_0=72=34=11 pb_by=44=47=0 peanu*=28=35=-5 peanut=26=32=0 pecho=110=154=-11 pecs=-7=-22=0
pee=32=-97=-18 pee_,=-3=-36=0 pee_.=17=-23=-17 pee_and=8=-56=0 pee_is=-21=-45=-1 pee_looks=34=-25=0 pee_since=4=-19=0
pee_stop=-78=2=0 pee_was=-47=-5=21 peed=65=96=-2 peed_clear=-62=14=0 peein*=-11=-53=13 peeing=-11=-53=13 peeing_like=-93=24=23
pen=54=45=6 peopl*=-6=-1=-29 people=-6=-1=-29 people_.=-86=-96=-17 people_are=22=11=0 people_in=39=48=0 people_kept=24=41=0
perce*=-99=-37=0 percent=-99=-37=0 percent_.=-81=-18=0 perfe*=-95=-8=-4 perfect=-76=26=-3 perfect_.=2=29=0 perio*=-94=-28=-19
period=-77=4=-6 period_since=-89=-74=-5 periods=-17=-32=-13 periods_have=-49=-65=-10 periods_stopped=2=-10=-2 perso*=-63=-64=0
person=-63=-64=0 phone=30=25=-8 phone_died=48=40=0 phone_in=-41=-4=-2 phone_to=5=15=0 photo=-33=-67=0 photo_0=-33=-67=0
physi*=-82=-25=-20 physio=-82=-25=-20 physio_happy=16=52=0 physio_says=-47=-92=-19 pigeo*=-16=-23=0 pigeon=-16=-23=0 pill=38=47=-1
pill_and=3=-15=-1 pillo*=43=30=0 pillow=43=30=0 pillow_0=30=-11=0 pills=73=79=86 pills_.=-12=-18=3 pills_0=-37=-54=-34
pills_and=-18=-2=3 pin=61=53=-6 pink=123=71=-12 pink_.=-35=13=0 pink_pee=-30=-31=0 pins=-47=-16=-7 pins_and=-47=-16=-7
pint=-57=-74=-17 pint_.=-10=6=-13 pints=32=39=0 pints_of=32=39=0 piss=66=27=0 piss_is=38=-26=0 pissi*=22=-4=0 pissing=22=-4=0
pitch=16=37=16 pitch_black=31=36=16 pizza=-13=-25=-7 pizza_,=-33=-69=-5 pizza_.=-5=25=-2 pizza_was=28=29=4 place=50=-12=-23
place_.=-5=-49=-3 place_today=-57=-59=0 plain=13=11=0 plan=-63=-55=-2 plan_,=-8=1=73 plan_.=-10=-9=-11 plan_?=50=39=-3
plan_feels=-33=-60=-7 plan_to=20=17=-3 plane=51=19=-11 plank=30=11=-6 plann*=-43=-39=6 planned=-9=-5=-14 planned_.=31=15=-8
planning=-34=-34=20 planning_the=-67=-25=8 plast*=-87=-55=-11 plaster=-94=-60=-11 plaster_on=-62=-40=-10 playi*=-88=-37=0
playing=-88=-37=0 playl*=-40=-36=0 playlist=-40=-36=0 pleas*=-41=-31=-42 please=-41=-31=-42 please_.=-70=-69=-24
please_no=-5=-20=-5 plent*=1=-25=-21 plenty=1=-25=-21 plenty_,=10=-29=-12 plenty_.=-39=42=-5 plenty_and=-3=-13=-4 plot=3=21=-9
plus=54=102=-3 pm=35=-22=-2 pm_0=21=17=0 pneum*=-6=29=-18 pneumonia=-6=29=-18 pod=-44=5=0 podca*=-67=-85=17 podcast=-67=-85=17
podcast_about=17=-3=17 point=80=28=63 point*=19=-7=0 point_five=-15=-5=-44 point_in=62=60=72 point_of=44=87=83 points=-3=-32=0
poiso*=17=0=0 polyc*=-40=-16=0 polycystic=-40=-16=0 polycystic_kidneys=-40=-16=0 poo=84=-38=-7 poo_is=21=50=-1 pool=57=81=-5
poor=-72=-60=-1 poor_thing=-14=-15=-8 pop=46=-68=-1 pop_in=41=-16=-1 poppe*=-14=12=10 popped=-14=12=10 popped_0=-53=12=26
popped_out=-2=48=-5 porri*=-32=-28=-11 porridge=-32=-28=-11 porridge_,=-27=-16=-11 porridge_0=14=0=0 porta*=20=-8=-5
portaloo=45=1=-5 posit*=-13=-20=0 post=13=78=0 posts=-53=-45=-15 posts_.=-38=-34=-13 pound*=34=5=17 pounding=8=-17=17
pounding_.=13=24=0 pounding_after=-50=-7=17 pounding_and=6=-58=0 pounding_at=-36=32=0 pounds=26=23=0 pour=1=-5=-24
poure*=-26=-10=3 poured=-26=-10=3 poured_water=-36=-44=0 pouri*=29=51=-17 pouring=29=51=-17 pouring_off=-9=-27=0 power=14=4=-3
prawn=64=74=0 prawn*=-39=-21=-2 prawns=-39=-21=-2 predn*=17=9=-3 prednisolone=-10=-27=-2 pregn*=-69=-51=-32 pregnant=-53=-31=-32
pregnant_,=-46=-53=-5 pregnant_and=33=44=-3 press=-71=-2=-16 press*=4=19=-43 press_and=-58=-32=0 press_ups=-43=3=-1
pressing=14=35=-8 pressing_on=0=14=0 pressure=-73=-65=-34 pressure_,=-10=-10=-9 prett*=-27=-28=-1 pretty=-27=-28=-1
preve*=-44=-51=-27 prevention=-44=-42=-27 priad*=-27=12=-8 priadel=-27=12=-8 price=-11=-16=0 price_of=17=19=0 pride=-30=-24=-1
print*=-5=6=-34 printer=-5=-10=-34 prob=38=74=-2 proba*=67=59=0 probably=67=59=0 probl*=-66=-71=-6 problem=-67=-71=-6
problem_.=-34=-49=-5 progr*=-23=-21=-9 progress=-23=-21=-9 prom=-22=-13=0 prope*=105=67=-21 proper=52=-47=-6 properly=52=114=-15
properly_,=31=30=0 properly_.=23=49=-6 proud=9=9=-20 proud_of=4=17=-20 pub=-133=-134=-12 puddl*=30=25=-12 puddle=-6=-5=-12
puff=91=87=-3 puff_on=33=29=0 puffe*=109=131=-13 puffed=25=46=-7 puffed_out=57=66=-5 puffed_up=14=-30=0 puffer=83=85=-6
puffer_is=35=26=-4 puffi*=-88=-50=0 puffing=-88=-50=0 puffing_like=-35=-30=0 puffing_up=-37=-21=0 puffy=19=2=0 puffy_,=33=-8=0
puffy_.=25=6=0 puffy_eyes=-66=-79=0 puffy_hands=14=19=0 pull=35=173=-3 pull_ups=22=38=-1 pulle*=-42=54=-18 pulled=-42=54=-18
pulled_muscle=-5=-18=-1 pulse=152=5=-16 pulse_0=-51=31=0 pulse_is=53=-34=0 pulse_strap=-33=5=-6 pump=-38=-50=-1 pump_is=-43=-12=-1
pumpi*=7=24=0 pumping=7=24=0 pumping_out=17=28=0 pupil=-12=-8=-7 pupil_is=22=28=0 puppy=-47=-45=0 pure=78=-20=-10
pure_murder=22=16=0 purpl*=18=-6=-11 purple=18=-6=-11 purpo*=6=22=50 purpose=6=22=50 pus=59=-92=-2 pus_,=22=-64=0 pus_.=26=-6=0
pus_coming=0=-22=-2 push=36=12=-9 pushi*=35=46=0 pushing=35=46=0 pushing_on=35=46=0 put=107=103=-31 put_down=31=-27=-1
put_me=-73=-29=0 put_my=-6=44=-1 put_on=-15=-4=-25 put_the=28=64=0 put_weight=0=20=0 quads=-113=-25=-10 quads_0=-24=20=7
quads_are=107=76=-7 quads_like=-20=-44=0 quads_on=-89=-32=-4 quads_slightly=23=4=21 queas*=-13=26=0 queasy=-13=26=0
quest*=90=89=-11 question=27=34=0 questions=75=65=-11 queue=10=4=9 queue_.=-19=-56=18 queue_for=28=52=-1 quick=-77=-52=17
quick*=-43=-24=49 quick_.=-13=-17=0 quick_0=-52=-7=17 quite=-5=-12=0 r=-27=-47=0 r_a=-27=-47=0 race=46=33=3 race_,=31=64=-10
race_.=100=53=-40 race_0=-5=-24=0 race_again=-17=-48=-12 race_and=76=40=-6 race_day=-79=-55=-14 race_on=-18=-43=-1 raced=-34=24=0
racin*=-10=44=29 racing=-10=44=29 racing_and=21=71=0 racing_heart=18=27=33 radia*=12=13=0 radio*=-34=-50=-24
radiotherapy=-34=-50=-24 rain=-21=-26=-5 rain_.=-30=-46=-25 rain_0=48=18=0 rain_now=5=14=-4 rain_was=26=6=30 raise=44=6=-4
raise*=22=26=-7 raised=22=26=-7 raisi*=1=21=9 raising=1=21=9 ramip*=-35=-57=-29 ramipril=-35=-57=-29 ran=-133=-82=-11
ran_,=-11=-13=0 ran_.=-1=-24=-42 ran_0=41=65=-9 ran_a=-32=-16=14 ran_alone=-51=-51=-7 ran_at=5=34=-3 ran_heart=-17=-46=0
ran_in=5=79=60 ran_over=-56=-79=-38 ran_the=-13=-19=0 ran_without=-26=0=0 rash=-4=-45=-4 rash_all=-10=-35=0 rash_from=-28=-14=0
rate=-59=-49=-13 rate_0=29=54=0 rate_is=-3=-50=0 rate_strap=39=8=0 rate_the=-33=-5=-6 rate_was=-50=34=-7 razor=30=-24=57
razor_blades=30=-24=57 rd=-27=-8=0 rd_,=14=0=0 rd_.=-24=4=0 react*=44=38=-4 reaction=57=60=0 reaction_,=19=15=0 read=15=-3=-5
read_an=-28=-28=-1 read_the=48=48=0 readi*=-65=-17=0 reading=-65=-17=0 reading_a=-17=-20=5 ready=-70=-50=-32 ready_to=-27=7=-22
real=60=112=2 reall*=90=-26=-17 really=90=-26=-17 really_,=-40=-4=-4 really_bad=45=51=-2 really_dark=19=-9=0 really_wrong=16=20=0
reckon=50=27=-2 reckons=-43=-23=-6 reckons_i=-43=-23=-6 recov*=-69=-58=-23 recovered=-54=-24=-4 recovered_.=41=33=-3
recovered_quick=-22=-19=0 recovering=15=-14=-6 recovering_anorexic=8=-21=0 recovery=-30=-20=-14 recovery_,=-73=-57=2
recovery_from=-14=-13=-3 red=-52=-11=-4 red_,=52=-16=0 red_.=-19=55=-4 red_and=45=39=-2 red_as=-89=-41=5 red_face=-183=-99=0
red_hot=-18=40=0 red_in=69=-74=-6 red_line=88=23=-1 red_shorts=-58=-7=0 red_stuff=18=103=0 red_wine=-34=28=19 redne*=50=15=-6
redness=50=15=-6 reflu*=-66=-65=-1 reflux=-66=-65=-1 refre*=-22=-32=-15 refresher=-29=-46=-18 refresher_at=10=12=-18
remem*=20=16=-28 remember=20=16=-28 remember_finishing=31=35=0 remember_how=29=23=0 remember_my=-57=-72=-11
remember_the=-62=-98=-4 rep=-63=-44=-17 rep_,=44=29=-3 rep_.=-68=-39=-13 rep_0=-8=-48=0 repea*=70=84=-26 repeating=54=59=-26
repor*=15=-9=-10 report=15=-9=-10 reps=-28=-22=0 reps_0=-25=-69=0 resea*=-45=-32=-25 research=-45=-32=-25 research_.=-30=-21=-13
respi*=324=381=-67 rest=81=-14=-13 rest_,=20=-30=0 rest_.=-8=-26=-5 rest_0=50=112=0 rest_?=24=-1=0 rest_and=-8=32=-2
rest_day=21=53=-1 resti*=-37=-39=-14 resting=-37=-39=-14 resting_.=-31=-22=-11 resting_heart=26=-72=0 resting_hr=-51=17=0
resting_pulse=19=44=0 restr*=-30=-12=11 restricted=11=-2=14 resul*=5=-49=2 results=36=-14=2 results_0=-31=-31=3 resum*=-14=-14=0
resume=-14=-14=0 retur*=-65=-69=-9 returns=-65=-69=-9 rhabd*=1=-32=-32 rhabdo=11=-50=-32 rhabdo_.=5=-19=-4 rhabdo_?=23=-8=0
rhabdo_in=48=-37=0 rhabdo_two=-19=-5=0 rhabdomyolysis=-10=18=0 rhr=-8=23=0 rhyth*=73=-98=-7 rhythm=73=-98=-7 ribs=20=112=-1
ribs_.=20=52=0 rice=-51=-61=0 right=3=-36=-6 right_,=154=188=21 right_.=75=-26=-20 right_after=58=75=0 right_and=16=12=0
right_arm=-10=-5=0 right_as=5=14=-4 right_at=4=-113=0 right_behind=1=11=-3 right_calf=11=-21=0 right_hand=52=109=0
right_in=46=79=-3 right_leg=12=90=0 right_now=-152=-124=-2 right_shoe=-111=-106=5 right_side=-71=-68=-2 rigid=18=29=-1
ring=4=14=-9 ring_.=-14=9=-8 ringi*=45=29=0 ringing=45=29=0 ringing_,=27=35=0 rings=22=21=-8 rings_are=-10=-4=0 rite=84=141=-2
river=-134=-80=-10 river_,=-68=-64=0 river_.=-28=-50=-5 rn=73=52=0 road=-42=-55=-37 road_.=-33=-67=-2 road_was=-71=-56=-5
roast=17=19=0 roast*=101=6=2 roast_coffee=17=19=0 roasting=69=43=9 rock=84=-29=-1 rock_hard=18=-75=0 roll=-47=0=0 rolle*=-6=-3=-13
rolled=17=16=-9 rolled_back=19=35=0 rolled_it=-19=-53=0 rolled_my=-50=-30=-9 roller=-22=-20=-3 roof=-13=-30=-5 room=135=44=-10
room_0=-34=17=0 room_is=67=-6=-9 root=-53=-56=0 root_,=-11=-18=0 rope=88=103=114 rotte*=-6=-97=-9 rotten=-6=-97=-9
rotten_,=-15=5=-9 rough=9=24=0 round=124=42=-72 round*=-39=-21=-8 round_,=-13=-50=-20 round_0=-32=-9=-14 round_me=32=55=-3
round_my=48=45=-13 round_that=-14=5=-3 round_the=48=-5=-12 round_with=-21=-5=0 rounds=-38=-8=-8 rounds_of=-38=-8=-8
route=-44=-61=-20 route_,=-43=-47=0 route_0=22=31=-20 rower=22=15=0 rpe=-6=-16=-17 rpe_0=-41=-29=-17 rubbe*=-17=2=-4
rubbed=-17=2=-4 rubbed_.=-33=-14=-1 rubbed_my=10=9=-2 rubbi*=-36=-3=-19 rubbing=-11=-13=-13 rubbish=-24=10=-5 rubbish_.=-3=14=-5
rugby=-23=-9=0 rugby_days=-32=-21=0 rules=15=12=0 rumbl*=-8=-20=-2 rumbling=-8=-20=-2 run=-5=-31=8 run_,=98=108=-22
run_.=42=-19=-18 run_0=-54=-17=-28 run_?=-1=10=-3 run_a=12=4=-9 run_after=20=30=0 run_again=-26=-4=-17 run_and=27=20=8
run_cancelled=-6=10=-1 run_done=-19=-12=-47 run_for=12=-22=-12 run_hard=-20=-6=0 run_in=39=-27=-25 run_lol=15=10=0 run_or=0=-28=-5
run_over=-47=-73=-14 run_the=-62=0=-8 run_this=-2=-24=-6 run_today=-8=-44=-7 run_tomorrow=-38=-26=1 run_was=-25=-39=-11
runne*=11=37=-58 runner=29=47=-5 runner_trots=26=48=0 runner_who=-52=-54=-4 runners=-17=-10=-53 runni*=77=75=25 running=14=4=25
running_,=-64=25=-11 running_.=-71=-96=-34 running_0=-2=-27=-15 running_a=64=3=-4 running_buddy=52=46=-7 running_fever=-43=0=-13
running_for=-41=-48=-42 running_helps=-8=-3=-25 running_late=21=2=-3 running_lol=-76=-94=0 running_out=28=27=-4
running_there=-22=-16=0 runny=14=25=0 runny_nose=14=25=0 runs=113=-78=-13 runs_.=-52=-27=0 runs_0=-44=-32=-9 runs_fit=-14=5=-3
rust=14=-22=-1 rusty=81=6=-6 s=-16=-19=-8 s_,=-6=-19=0 s_0=-36=17=-4 sack=18=25=0 sack_of=19=25=0 sad=9=7=-19 sad_.=-43=-32=0
saddl*=63=13=-1 saddle=63=13=-1 said=102=64=-14 said_,=-14=-28=-16 said_0=-40=-7=0 said_i=42=42=-33 said_my=40=-12=0
salad=-97=-53=-14 salad_last=-115=-58=-14 salt=-79=-24=-14 salt_0=42=34=0 salt_diet=-21=4=-16 same=62=143=-57
same_again=-64=-63=-28 same_as=-44=-34=-23 same_question=27=34=0 same_thing=61=54=-4 sang=96=-24=-9 sangr*=104=35=-13
sangre=62=-20=-13 sangu*=94=93=-9 sangue=94=93=-9 sank=25=18=32 sat=152=236=42 sat_down=81=-1=-2 sat_here=44=61=-30
sat_in=28=52=81 sat_on=-11=6=-2 satur*=10=5=14 saturday=-2=-26=14 sauce=-46=-3=6 sauna=-59=-37=0 saved=-15=-51=0 saved_me=24=-2=0
saw=-105=-80=-22 saw_a=-87=-90=-1 saw_it=63=107=-9 saw_stars=91=29=-3 saw_the=-87=-67=-5 say=44=117=-32 say_,=41=60=-3
say_.=-64=-34=-5 say_0=71=-23=26 say_and=-5=-10=-3 say_i=98=125=-6 sayin*=-64=-62=-26 saying=-64=-62=-26 says=117=88=-7
says_.=-12=-4=0 says_0=39=25=-4 says_do=62=65=65 says_hi=-41=-33=-12 says_i=92=89=-45 says_it=-68=-123=-3 says_light=-27=-47=-6
says_my=55=88=-2 says_no=-2=16=-7 says_the=-19=8=15 says_yes=-51=-18=-2 scab=-22=-12=-30 scabb*=2=11=-3 scale=-64=-31=-31
scale_again=-32=-7=-24 scale_says=-50=-30=-7 scan=-32=-17=-7 scan_clear=-7=-15=-5 scan_was=-40=0=-2 scar=-50=-59=-1
scar_is=-50=-59=-1 scare*=16=38=19 scared=16=38=19 scared_.=41=18=23 scared_of=-39=-8=-24 scary=-75=-39=-12 scary_lol=-7=-32=0
scary_stuff=-25=-5=0 schla*=14=11=0 schme*=203=262=0 schoo*=10=36=0 school=10=36=0 school_,=-112=-74=0 scope=-32=0=0
scope_was=-28=0=0 scorc*=6=32=-5 scorching=-1=25=-5 scram*=10=1=0 scrambled=10=1=0 scrap*=-15=-28=0 scrat*=-53=-39=15
scratch=-18=-35=-25 screa*=-14=-24=-10 screaming_0=64=59=0 scree*=-29=-5=9 screen=-22=0=0 sea=-41=-26=0 sea_air=-12=-37=0
seaso*=-74=-59=-3 season=-43=-57=-3 season_,=-43=-57=-3 seasons=-31=-2=0 seasons_ago=-31=-2=0 sec=58=60=-8 sec_after=-7=18=0
secon*=22=45=-16 second=-71=-85=-6 second_,=-24=-22=5 second_.=-5=-20=-7 second_half=-64=-54=0 seconds=93=130=-10 secs=41=38=-2
see=-23=13=4 see_a=-50=-43=24 see_the=-102=-67=-12 see_you=46=51=-1 seein*=34=-14=-12 seeing=34=-14=-12 seeing_double=54=86=-5
seeing_stars=-5=-60=-5 seeing_the=-101=-74=4 seeing_things=3=25=0 seem=21=44=-5 seem_to=21=44=-5 seize*=-46=-39=0 seized=-46=-39=0
seized_up=-46=-39=0 seizu*=8=17=-11 seizure=8=17=-11 seizure_.=104=123=-4 seizure_and=-88=-91=0 seizure_last=-102=-69=-10
seizure_on=-100=-92=0 seizure_today=-14=-37=0 self=155=206=131 self_out=-47=-55=-47 send=77=79=9 send_help=63=56=-2
send_me=-33=-27=14 sent=50=77=-13 sent_from=34=27=-3 sente*=136=128=-8 sentence=98=94=-6 sentence_,=32=28=0 sentence_.=24=0=-3
sentences=38=33=-2 septi*=6=-15=-20 septic=6=-15=-20 serio*=32=-66=-34 sessi*=12=0=7 session=41=35=7 session_,=18=31=0
session_.=-5=35=-3 session_0=42=40=19 session_at=-30=0=-3 set=61=46=13 sets=-33=-3=0 sets_of=-33=-3=0 setti*=1=-18=-1
settl*=-31=-56=-2 settled=-78=-29=0 settled_after=7=24=0 settled_in=-51=-37=0 seven=-77=-59=-19 seven_and=-14=-40=22
seven_hours=-39=-19=-5 seven_point=-15=-5=-44 sever*=42=-30=-1 severe=42=22=-1 shade=-65=-14=30 shake=70=111=-25 shake*=45=102=-14
shakes=45=102=-14 shaki*=-19=-59=-5 shaking=-19=-59=-5 shaking_,=10=45=0 shaking_.=28=-47=0 shaking_all=36=60=0
shaking_and=50=19=0 shaking_hands=-82=-93=0 shaking_with=3=-63=0 shaky=74=52=-10 shaky_,=30=49=0 shaky_and=63=49=0 shape*=33=4=-2
sharp=-50=41=-7 sharp_pain=53=44=-3 shatt*=-37=-38=-7 shattered=-37=-38=-7 shattered_.=-7=-14=-6 shavi*=-99=-78=-35
shaving=-99=-78=-35 she=16=54=-70 she_has=-18=-41=0 she_is=16=82=27 she_keeps=-42=-28=-3 she_says=40=26=-27 she_was=-41=-54=-3
sheet=80=98=0 sheet*=85=-5=-6 sheet_.=78=46=0 sheets=85=-5=-6 shift=-15=8=-20 shift*=-21=-10=-5 shift_,=32=52=-8 shift_.=23=6=-17
shift_0=12=3=-2 shift_as=20=31=0 shift_so=-61=-74=0 shifts=-21=-10=-5 shifts_,=-21=-10=-5 shin=7=33=-34 shin_,=29=-26=-22
shin_.=0=-12=-2 shin_bone=15=-75=0 shin_hurts=1=-10=0 shin_is=12=48=0 shin_pain=37=-28=0 shin_splints=-21=13=0 shins=-85=-53=0
shiny=15=-35=-8 shiny_and=11=7=-3 shirt=51=70=0 shive*=74=-49=-9 shivering=16=69=-4 shivering_and=10=-81=-3 shivering_at=-54=-12=0
shivers=34=-88=0 shivers_and=31=0=0 shivery=24=-30=-5 shivery_.=38=-25=-2 shoe=-32=-13=0 shoes=75=66=-4 shoes_,=26=10=0
shoes_.=3=-10=27 shoes_0=-74=-3=-39 shoes_in=29=37=-3 shook=5=10=-5 shoot*=6=32=0 shop=12=-10=-6 shop_0=-7=11=-3 shopp*=-12=-34=0
shopping=-12=-34=0 short=-9=-25=-21 short*=-52=13=-32 short_of=44=19=0 short_run=-47=-45=0 shorts=-55=5=-18 shorts_,=-48=-2=0
shot=-44=-61=-3 shot_0=12=10=0 shoul*=-59=-27=-47 should=-71=-65=-32 should_have=-20=-31=-1 should_i=-28=-26=-28
should_know=14=14=-3 shoulder=60=101=-12 shoulder_,=11=12=0 shoulder_blade=6=-82=0 shoulder_blades=23=60=-11 shoulders=-48=-63=-3
shoulders_0=15=0=-1 shout*=-54=-58=0 shouting=-54=-58=0 shouting_my=-54=-58=0 show=-33=-24=-2 showe*=86=43=-11 shower=64=86=-11
shower_,=34=33=-1 showi*=12=0=0 showing=12=0=0 showing_0=12=0=0 shows=-33=-1=-1 shut=-1=61=-4 siao=-19=-27=-11 sick=-43=-82=-32
sick_,=44=84=-3 sick_.=26=74=0 sick_0=63=-19=-7 sick_all=-36=-12=0 sick_and=41=73=-3 sick_at=-50=-46=0 sick_in=-85=-56=-2
sick_of=-58=-57=-1 sick_pace=27=9=0 sick_so=-51=-39=-1 sick_with=36=102=0 sickl*=-55=-54=-22 sickle=-55=-54=-22
sickle_cell=-14=-19=-14 side=30=116=-18 side_,=43=-27=0 side_.=53=-4=-2 side_and=33=26=0 side_of=-75=-44=-2 side_only=21=142=0
side_stitch=-53=-78=-8 side_when=0=29=-2 signa*=-76=-64=-5 signal=-76=-64=-5 signe*=30=-11=-5 signed=30=-11=-5 silly=-10=8=-1
silly_me=-47=-31=-1 since=256=63=-94 since_.=-18=3=-7 since_0=-222=-76=-15 since_a=11=62=0 since_an=5=16=0 since_birth=-78=-28=0
since_breakfast=74=111=-35 since_i=34=-17=-7 since_last=86=-134=-14 since_mile=42=47=-5 since_morning=42=37=0 since_noon=-22=10=-7
since_sunday=198=-48=-6 since_ten=14=25=0 since_the=324=59=21 since_tuesday=-113=-106=0 since_two=30=33=-1
since_yesterday=92=-85=-4 singl*=17=11=-9 single=17=11=-9 sip=7=12=0 sir=119=138=10 sir_,=25=-5=-1 sir_.=58=61=11 siste*=38=13=43
sister=38=13=43 sister_in=-28=-29=-2 sister_is=30=41=13 sit=26=120=0 sit_up=43=53=0 site=0=61=0 sits=25=30=13 sits_at=25=30=13
sitti*=27=63=-9 sitting=8=18=-9 sitting_here=5=-87=0 sitting_on=53=79=-8 six=-65=-31=-6 six_and=-10=2=0 six_hours=-39=-48=-6
size=34=-19=-18 size_0=-61=-46=0 size_of=95=76=-18 skin=102=38=-48 skin_,=-27=-38=-24 skin_.=10=-13=-1 skin_around=0=-113=-9
skin_is=15=73=-1 skin_on=9=-12=-5 skinn*=-11=25=0 skinned=-11=25=0 skip=1=33=-3 skip_the=3=24=0 skipp*=21=-118=-10
skipped=39=-6=-6 skipped_beats=45=-38=0 skipped_the=-6=32=-6 skipping=-17=-112=-5 skull=32=38=0 sky=-54=-22=-25 sky_.=-17=55=-13
slack=-9=-17=-41 slapp*=31=-9=-7 slapping=31=-9=-7 slaps=27=20=0 sleep=-43=-22=7 sleep*=-21=17=21 sleep_,=-12=32=-10
sleep_.=41=38=-1 sleep_0=-11=3=-27 sleep_and=-29=-16=4 sleep_for=-22=-28=0 sleep_i=-49=-22=0 sleep_like=-61=-82=-24
sleep_no=-9=2=-15 sleep_not=-46=-46=-6 sleep_six=-4=-16=-1 sleep_was=56=-9=0 sleeping=5=17=24 sleepy=-26=0=-4 sleev*=-17=15=-11
sleeve=-5=-5=-11 sleeves=-12=20=0 slept=-81=-40=-20 slept_.=-35=-30=-2 slept_0=20=5=-24 slept_badly=-27=-27=-9 slept_bout=2=3=10
slept_for=23=24=17 slept_from=0=-1=-18 slept_in=-32=15=10 slept_like=-53=-67=0 slept_ok=75=67=-15 slept_on=-92=-68=16
slept_well=96=68=8 sligh*=-11=-10=37 slight=-33=-14=16 slightly=23=4=21 slipp*=-33=-26=3 slipped=-19=-21=3 slipping=-14=-5=0
slow=-83=-67=-26 slow_.=-20=-22=-22 slowe*=57=63=0 slurr*=136=137=-18 slurred=34=35=0 slurring=92=87=-14 slurring_,=28=30=-8
slurry=9=15=-4 smack*=30=39=0 smacked=26=39=0 small=58=12=4 smash*=-10=-19=-4 smashed=-42=-57=-4 smashed_into=-57=-27=-10
smashed_it=-45=-58=-15 smashed_my=42=23=-1 smell=-26=31=-1 smell*=-10=-15=-1 smells=-55=-6=-1 smile=20=49=-5 smile_is=32=29=-1
smili*=-71=-56=-14 smiling=-71=-56=-14 smiling_.=-7=-5=-11 smoke=-56=-47=-2 smoot*=-101=19=0 smoothie=-108=-1=0 snap=55=80=-3
snap_in=24=80=0 snapp*=-26=-22=0 snapped=-39=-28=0 snapped_my=-50=-28=0 snori*=-17=-4=-2 snoring=-17=-4=-2 snow=-31=-12=-1
so=-142=-132=-30 so_.=-23=9=-3 so_0=-27=-35=6 so_a=43=90=37 so_back=-11=-14=-16 so_bad=-2=-53=-4 so_can=3=24=0
so_cannot=-7=-12=-15 so_club=-6=10=-1 so_confused=109=93=0 so_did=-42=-26=-16 so_easy=-75=-17=-20 so_hard=36=36=0 so_hot=-38=22=0
so_i=-55=19=35 so_ill=40=-2=0 so_late=-52=-57=0 so_missed=-77=-34=0 so_much=12=15=-4 so_my=-11=32=-1 so_no=7=6=-24 so_only=1=-33=9
so_ran=-35=-62=-7 so_resting=-25=-4=-3 so_short=-25=-19=0 so_slept=-26=37=0 so_so=-17=18=-16 so_sore=-6=-23=-4 so_soreness=38=25=0
so_swollen=82=-111=-2 so_the=-51=-7=0 so_thick=-52=-87=-15 so_tired=12=14=3 so_took=-3=-1=-11 so_walked=-41=-59=-15
so_we=-25=-13=0 so_weak=67=-57=-11 so_wet=-23=-28=0 so_you=-12=-27=0 soake*=24=7=-9 soaked=24=7=-9 soaked_.=22=46=-2
soaked_through=-86=-90=0 soaked_two=17=66=0 sock=-60=-54=-22 socks=-67=19=-1 sodiu*=-43=-34=-32 sodium=-43=-34=-32
sodium_diet=-43=-15=0 sodium_in=-24=-14=0 sofa=-87=-82=8 sofa_,=34=-4=19 sofa_.=62=48=0 sofa_0=-20=-49=0 sofa_and=96=92=-2
sofa_at=-31=-42=0 solid=-20=-16=-17 some=136=173=-2 some_kind=31=34=-9 someb*=50=79=-4 somebody=50=79=-4 somebody_is=32=50=-4
someo*=133=153=-21 someone=122=153=-21 someone_drowned=-19=-24=-2 someone_else=38=51=-1 someone_is=6=10=0 someone_parked=0=19=-2
somer*=38=5=0 somersaults=38=5=0 somet*=53=-2=63 something=35=-1=-17 something_,=9=21=11 something_.=11=6=17
something_is=34=-92=-5 something_like=41=68=-5 son=-11=-27=-42 son_,=0=0=-44 son_was=-27=-13=0 soon=24=-31=-16 soon_.=0=-32=-5
sore=-132=-51=-11 sore_,=-99=-80=-23 sore_.=-47=24=0 sore_0=146=123=30 sore_all=-14=-19=-2 sore_and=-58=-12=-2 sore_as=-45=-44=-13
sore_but=58=15=-4 sore_chest=-17=-34=0 sore_everywhere=3=33=-1 sore_from=-8=-3=12 sore_since=-59=-27=0 sore_throat=-149=-124=24
sore_to=39=-66=-1 sore_when=59=40=-9 soren*=-26=-40=-1 soreness=-26=-40=-1 soreness_,=52=43=11 soreness_.=32=29=0
soreness_0=116=36=20 soreness_:=12=13=-3 soreness_?=15=-12=0 soreness_and=-26=-46=0 soreness_for=-61=-28=0 soreness_is=-14=-49=-7
soreness_just=-43=-14=-11 soreness_level=8=-20=0 soreness_nothing=-40=-4=-4 soreness_of=-19=-12=-3 soreness_sits=25=30=13
soreness_three=-3=-10=0 soreness_today=-22=8=-13 soreness_went=-34=-17=0 soreness_zero=9=20=15 sorne*=-22=-17=-7 sorness=-2=-12=-7
sorness_0=-13=-8=0 sorry=-35=-26=96 sorry_,=-84=-89=-22 sorry_self=-47=-55=-47 sort=14=-9=-48 sort_of=13=15=-12 sorte*=-59=-11=-7
sorted=-59=-11=-7 sorted_,=39=18=-2 sorted_.=3=28=-5 soul=-53=-47=-5 sound*=-3=24=-10 sounds=35=57=-10 soup=-4=-48=-8
space*=-14=-16=0 spaced=-14=-16=0 spaced_out=-14=-18=0 speak=36=53=-5 speak*=15=-3=-7 speaker=-10=-30=-7 speaking=25=27=0
speec*=49=58=-18 speech=53=75=-15 speech_is=18=26=0 speechless=-4=-17=-3 speechless_,=-4=-17=-3 spell*=-22=-69=-2
spells=-22=-69=-2 spent=-116=-118=0 spewi*=23=8=0 spewing=23=8=0 spin=13=55=-2 spin_class=49=80=-1 spinn*=65=-5=-5
spinning=65=-5=-5 spinning_.=48=-16=-8 spinning_and=18=17=-5 spinning_class=-24=0=0 spins=93=-79=-19 spiro*=-27=-17=-4
spironolactone=-27=-17=-4 spit=7=52=0 spitt*=38=66=-6 spitting=38=66=-6 splin*=-56=13=0 splints=-21=13=0 split=-13=-30=-6
split*=34=48=-34 split_my=42=13=-6 splits=-38=-28=-34 splits_0=-23=-23=0 splitting=72=75=0 splitting_,=37=30=0 splitting_.=6=11=0
splitting_and=24=18=0 splitting_headache=5=15=0 spot=32=-45=-24 spot_,=6=-12=0 spot_.=12=-12=0 spot_of=-65=32=0 spot_on=41=-39=-24
spots=30=-103=-7 sprai*=-95=-20=-2 sprained=-95=-20=-2 sprained_my=-70=0=-2 spray=83=84=-13 sprea*=-1=47=9 spreading=33=22=-6
spreadsheets=-62=-89=16 spreadsheets_.=-46=-69=16 sprin*=-163=-62=-50 spring=-96=-52=-22 spring_,=-7=-52=-22 sprint=-74=-10=0
sprint_,=17=39=0 sprint_.=-15=38=0 sprint_finish=-56=-69=0 sprint_recovered=-20=-19=0 sprints=14=6=-24 spuds=19=25=0 spun=-10=-4=0
spurt*=41=66=-38 spurting=35=66=-8 spurting_.=0=18=-4 squat*=-75=-90=-11 squats=-75=-90=-11 squats_,=-63=-36=0 squats_.=39=-12=-8
squats_and=11=-3=0 squea*=11=27=-3 squee*=159=152=-3 squeeze=38=33=0 squeezed=78=73=-2 squeezing=42=46=0 squir*=47=100=-20
squirrel=-47=-56=-8 squirting=67=72=-12 st=-51=-1=-1 stab=13=29=0 stabb*=10=33=-7 stabbing=10=33=-7 stabbing_,=-15=0=-1
stadi*=24=22=8 stadium=24=22=8 stage=-49=-33=-6 stage_0=-49=-33=-6 stagg*=74=61=-11 staggered=-35=-46=0 staggering=109=106=-11
staggering_about=31=40=-10 staggering_all=53=60=0 stair*=18=32=-53 stairs=18=32=-53 stairs_,=49=48=0 stairs_.=78=17=0
stairs_0=-48=-8=0 stairs_and=32=-14=0 stairs_are=-39=0=0 stairs_at=57=90=0 stairs_haha=-87=-63=-53 stairs_lol=-37=-5=0
stand=17=-33=-21 stand*=-49=-4=-9 stand_,=27=58=-4 stand_.=42=51=-16 stand_and=22=-12=-1 stand_collapsed=-67=-35=-1
stand_on=19=-78=0 stand_up=22=25=0 standing=12=47=-9 standing_on=-40=0=-9 standing_out=27=-24=0 standing_up=27=58=0 stari*=89=83=5
staring=89=83=5 stars=86=-31=-8 stars_,=-47=1=0 stars_on=20=40=-3 start=-7=-16=-15 start*=66=178=53 start_,=-11=-25=17
start_.=38=37=0 start_0=-5=39=-12 start_again=-25=-33=-37 start_line=-49=-19=-8 started=52=155=55 started_in=7=20=-2
starv*=-29=0=43 starving=-29=0=43 starving_and=7=7=43 stati*=95=5=0 station_,=14=35=0 stay=124=199=66 staye*=26=2=0 stayed=26=2=0
stead*=7=-18=-2 steady=7=-18=-2 steady_0=-4=-18=-2 step=62=178=89 step_.=25=49=52 stepp*=58=54=86 stepped=42=-1=-8
stepped_on=42=-1=-8 stepping=17=55=94 stepping_in=6=11=29 steps=-23=-61=0 stern*=60=86=0 sternum=60=86=0 stero*=12=24=-5
steroids=12=24=-5 stick=-19=-27=0 stick*=90=-56=4 sticky=-64=-30=4 stiff=-11=-17=-1 stiff*=29=20=20 stiff_,=-30=-23=0
stiff_.=45=24=-7 stiff_0=9=26=0 stiff_and=-18=-3=-3 stiff_as=-4=-16=-5 stiff_from=-21=-54=0 stiff_neck=25=-6=0 stiffness=20=7=20
stifl*=-43=-17=9 stifling=-43=-17=9 still=125=167=-44 still_,=27=62=0 still_0=-13=-21=-1 still_cannot=21=11=0
still_feeding=-51=5=-3 still_going=26=50=0 still_on=-9=11=0 still_seeing=35=17=4 sting=40=86=0 sting*=-18=-38=9 sting_,=29=60=0
sting_.=1=18=0 sting_and=10=8=0 stinging=33=12=12 stings=-50=-50=-3 stink*=24=-41=-1 stinks=24=-41=-1 stitc*=-111=-103=-11
stitch=-21=-32=-7 stitch_at=-25=-34=0 stitch_early=8=15=0 stitch_in=13=37=1 stitches=-38=-24=-3 stoma*=48=-39=-9 stomach=48=-39=-9
stomach_pain=33=-126=0 stone=-82=-33=-11 stood=-6=17=91 stood_in=-19=18=-1 stool=91=-48=-4 stop=-37=36=-28 stop_,=53=91=7
stop_.=123=126=25 stop_at=-27=2=0 stop_behind=-16=14=0 stop_bleeding=4=16=0 stop_for=-58=1=36 stop_it=-37=-56=-17
stop_shaking=22=64=0 stop_smiling=-40=-28=-13 stop_texting=-34=-18=-6 stop_the=117=151=-6 stopp*=-39=17=-14 stopped=-40=-25=-14
stopped_.=20=4=3 stopped_breathing=-44=-41=-4 stopped_it=-53=-53=-8 stopped_sweating=51=78=-1 stopped_working=15=9=0
stopping=1=42=0 stops=72=47=31 stops_when=5=58=-15 storm=-36=-26=-7 story=-41=-60=-5 stout=25=-1=0 strai*=-14=-12=-17
straight=-24=47=-10 straight_,=13=46=0 straight_.=10=11=-10 straight_away=31=-21=0 straight_down=-43=-21=0 straight_line=-34=14=0
straighten=46=-96=-2 straighten_my=23=-7=0 strained=-35=-20=-3 strained_a=-16=-8=-3 stran*=83=86=-25 strange=9=18=-17
strangers=45=56=-3 strangled=-19=-28=-4 strap=-68=-22=12 strap_0=23=15=0 strap_battery=-77=-110=0 strap_died=-17=-1=-2
strap_gave=-12=-10=-1 strap_is=-12=-6=0 strap_slipped=24=8=3 strap_was=14=-7=0 strav*=-24=-16=-1 strava=-24=-16=-1
straw=-17=11=-10 straw_,=-8=-10=-2 straw_.=-30=-1=-7 strea*=87=-138=-7 streak=11=-57=-5 streaks=43=-6=0 stream=64=-23=0
streaming=-30=-14=0 stree*=92=74=-19 street=92=74=-19 stres*=44=-35=-16 stress=72=-39=-16 stress_fracture=79=-86=-14
stret*=17=16=9 stretched=17=16=9 stretched_it=17=16=9 strid*=-11=10=2 strides=-52=-61=4 strik*=-129=-26=-27 strike=43=57=0
striker=-63=-58=-19 strin*=22=27=-2 strok*=-69=-56=-20 stroke=51=77=-31 stroke_,=29=25=-5 stroke_.=86=120=-20 stroke_0=-32=-39=35
stroke_?=113=102=0 stroke_and=24=39=-9 stroke_association=-12=-19=-11 stroke_at=-40=-37=0 stroke_i=54=48=0 stroke_in=27=24=-4
stroke_of=-41=-52=-18 stroke_two=84=98=14 stroke_ward=-29=26=4 stroke_when=-40=-23=-4 stroke_years=16=-12=0 stroked=16=-9=22
stroked_the=4=-21=22 strokes=-137=-125=-11 strokes_.=-5=-16=-10 strokes_and=-140=-114=-1 stron*=-24=-25=-1 strong=-37=-25=-1
strong_,=58=69=-1 strong_.=-52=-35=0 strong_cannot=-97=-61=-9 strong_i=-30=-15=-3 strong_legs=-31=-23=0 strong_my=-39=-28=-13
strug*=58=44=-8 struggling=49=69=-2 struggling_for=13=26=0 struggling_to=27=28=-2 stuck=98=19=-16 stuck_,=22=42=0 stuck_at=54=-4=0
stuck_in=-46=-22=-16 stuff=36=11=0 stuff*=-15=-19=-2 stuff_.=19=20=0 stumb*=51=-19=-1 stung=-30=-34=-3 stung_and=18=10=-1
stung_by=-48=-46=-1 sub=-77=-65=16 sub_0=-77=-65=16 such=-44=-9=0 such_a=-44=-9=0 sucki*=53=48=-2 sucking=53=48=-2
sudde*=66=72=-19 sudden=57=91=-12 sudden_,=34=52=0 sudden_.=42=62=-9 sudden_and=8=21=-3 suddenly=9=-18=-7 suddenly_.=-44=-2=-2
suffe*=-38=-11=-2 suffo*=56=58=-29 suffocating=21=-16=-7 suffocating_.=48=19=0 sugar=104=143=-35 sugar_0=55=86=0 sugar_is=63=81=0
suici*=108=151=140 suicidal=167=202=186 suicide=-31=-36=-46 suicide_hill=-25=-32=-13 suicide_prevention=-44=-42=-27
suicide_sprints=18=17=-24 suicides=-28=-15=0 summe*=-61=-42=0 summer=-41=-20=0 sun=48=3=1 sun_,=9=15=13 sunbu*=-50=-72=-4
sunburnt=-50=-72=-4 sunburnt_a=-59=-64=-3 sunda*=34=-24=-32 sunday=37=-23=-22 sunday_,=42=-49=13 sunday_.=12=-6=-25
sunday_0=-12=-1=-10 sunny=-93=-55=0 sunny_,=-93=-55=0 sunri*=-55=-68=-2 sunrise=-55=-68=-2 sunse*=-29=-34=-5 sunset=-29=-34=-5
suppo*=-31=-38=-56 support=-26=-28=-52 sure=-28=-3=-10 sure_i=13=4=-10 surge*=-38=-59=7 surgeon=-47=-61=-15
surgeon_says=-27=-47=-6 surgery=17=15=17 survi*=-41=-44=0 survivor=-42=-26=0 swall*=57=98=10 swallow=61=84=-16 swallow_,=17=22=-14
swallowed=-13=0=26 swallowed_a=-43=-30=-3 swallowing=9=14=0 swear*=-73=-86=4 sweat=47=53=8 sweat*=42=37=1 sweat_.=41=66=-1
sweat_and=-67=-42=10 sweat_pouring=-9=-27=0 sweated=-13=-10=14 sweated_buckets=47=57=14 sweated_like=-60=-67=0 sweating=45=98=-18
sweating_,=32=66=0 sweating_.=108=141=-8 sweating_and=25=44=-1 sweating_buckets=-76=-101=-10 sweats=64=-6=-4 sweats_all=27=0=0
sweats_and=26=3=-4 sweaty=-53=-45=9 sweaty_mess=14=-4=18 swell=0=19=0 swell*=-13=-20=0 swelled=34=-30=0 swelled_up=34=-30=0
swelling=-47=10=0 swelling_,=29=53=0 swelling_.=-54=-32=0 swelling_up=62=27=0 swim=44=49=18 swim_0=-26=6=0 swimm*=17=8=-2
swimming=-20=-15=-2 swimming_0=-14=-17=0 swimmy=37=24=-1 switc*=42=63=-20 switched=42=41=-20 swoll*=28=-58=-10 swollen=28=-58=-10
swollen_,=124=54=-3 swollen_.=69=-132=0 swollen_and=80=-82=0 swollen_eyes=-66=-2=0 swollen_in=-38=17=0 swollen_like=3=-37=0
swollen_river=-29=9=-3 swollen_up=28=30=0 swollen_with=25=74=0 swoon*=114=94=0 swooned=114=94=0 synco*=80=87=-4 t=-10=6=0
t_0=-33=-33=0 ta=15=5=12 ta_for=-5=-10=-4 table=117=137=25 table*=-16=-20=21 tablets=-16=-20=21 tablets_.=-69=-62=-21
tablets_for=-2=-4=-17 tablets_in=-21=-21=6 tad=-15=-26=0 take=-169=-168=-52 take_.=-52=-62=0 take_a=-15=9=0
take_lithium=-14=-4=-26 take_the=-36=-57=0 take_water=-2=-4=-17 taken=27=10=54 takin*=-62=-40=-69 taking=-62=-40=-69
taking_a=52=48=17 taking_it=-13=5=-2 taking_lithium=-18=-9=-43 talk=-11=21=-11 talk_.=52=48=0 talk_right=-168=-184=-2
talki*=-8=-30=-12 talking=-8=-30=-12 talking_gibberish=37=48=-2 talking_rubbish=43=36=0 talking_to=-52=-5=0 tank=-22=-16=-16
tap=-93=-136=-2 taper=-17=-66=-8 taper_has=-13=-10=-4 tar=44=-35=-1 tarma*=36=35=0 tarmac=36=35=0 tarry=35=53=-6 taugh*=14=4=0
taught=14=4=0 tax=-110=-57=-9 tax_returns=-65=-69=-9 tbh=-19=-17=48 tea=18=-63=-12 tea_,=136=78=-2 tea_.=22=-1=-4
tea_colored=15=-57=-3 teach*=102=67=-4 teacher=102=78=0 teaching=-19=-13=-4 team=-87=-91=1 teamm*=-27=-34=10 teammate=-27=-34=10
teammate_had=-27=-34=10 tears=-111=-96=9 tears_0=30=22=-3 tears_but=-38=-31=18 teena*=-43=-58=-7 teenager=-43=-58=-7
teenager_,=-23=-48=-7 teens=-63=-69=0 teens_,=-63=-69=0 teeth=103=1=-12 tell=49=55=29 tell_.=-119=-96=-7 tell_if=13=14=-12
tell_the=14=41=0 tell_them=31=22=16 tell_you=25=-18=-43 telly=-82=-85=-34 telly_.=5=-12=-17 telly_and=-47=-23=-17
tempe*=111=-12=-44 temperature=111=-12=-44 temperature_,=-3=-29=0 temperature_.=38=-76=0 temperature_0=155=239=0
temperature_and=8=-38=0 temperature_dropped=-148=-79=0 temperature_is=97=95=0 temperature_of=128=45=0 temperature_was=-58=0=0
temperature_wo=4=-127=0 tempo=-7=-59=-3 tempo_,=78=-2=0 tempo_.=-58=-77=-2 ten=22=0=-31 ten_,=-46=-49=-3 ten_hours=-21=-14=20
ten_mins=44=64=-1 ten_minutes=33=35=-3 ten_times=129=0=0 ten_years=0=-19=-4 tende*=78=-36=-12 tender=-45=-16=-3
tender_after=-82=-38=0 tenderness=123=-20=-9 tent=65=86=-18 tent_.=89=86=-17 tent_collapsed=-31=-16=-1 terri*=-54=-27=13
terrible=39=18=-2 terrible_headache=0=73=0 test=24=3=-12 test_came=-54=-67=-11 testi*=65=-44=-5 testicle=65=-44=-5 tests=7=-15=-5
tetan*=-10=3=0 tetanus=-10=3=0 text=-32=-13=-4 text_.=13=-37=-11 text_later=3=7=13 texti*=-39=-44=-15 texting=-39=-44=-15
texting_me=-34=-18=-6 texts=-65=-28=-31 th=-32=24=10 than=175=31=36 than_at=22=49=0 than_before=39=50=0 than_the=-62=-119=-33
than_usual=-28=47=0 thank=-12=-17=-22 thank*=-81=-57=5 thank_you=-12=-17=-22 thanks=-81=-57=5 thanks_.=-52=-14=-17
that=-126=-76=-33 that_,=-6=-38=-2 that_.=-55=-36=-41 that_a=-37=-49=-2 that_climb=-19=-11=0 that_cold=-57=-56=-10
that_film=-24=-10=-4 that_gel=-20=27=0 that_hill=41=-8=14 that_i=-79=-90=-1 that_is=-47=-106=40 that_last=13=-12=1 that_ok=30=6=0
that_pb=-65=-39=23 that_right=-54=-55=-1 that_session=19=22=-1 that_side=8=141=0 that_was=-33=-13=0 that_water=34=76=0
that_wo=29=56=-11 thawe*=-82=-78=0 thawed=-82=-78=0 the=-26=-13=-13 the_0=-130=-85=-2 the_aid=-18=-23=0 the_ankle=0=54=-3
the_app=-75=-98=-1 the_arm=-15=-110=-14 the_baby=40=23=-5 the_back=59=-26=-19 the_ballot=-42=-41=-21 the_bath=10=-10=-3
the_bathroom=12=28=0 the_baton=7=-15=0 the_bed=35=-15=0 the_bedroom=-81=-92=-1 the_bench=111=93=0 the_bike=-57=-25=-3
the_bill=-27=-36=0 the_bleeding=16=33=-6 the_blister=68=-76=-15 the_blood=84=101=-3 the_blue=6=-38=0 the_bone=26=7=-9
the_boss=-26=-43=-2 the_bottle=-7=-14=0 the_bowl=1=-10=21 the_breast=48=63=0 the_bridge=28=18=45 the_bus=48=42=6 the_calf=4=-72=-5
the_canal=-23=-41=-1 the_car=70=50=89 the_carpet=-85=-21=7 the_cat=18=37=1 the_chest=60=25=-9 the_city=6=15=-2
the_climbs=-29=-43=-2 the_clouds=69=50=21 the_club=-35=-12=-21 the_coach=-32=-46=-21 the_cold=-86=-75=8 the_color=97=-22=-32
the_comrades=-46=-33=0 the_corner=47=65=-4 the_course=0=-21=0 the_crossfit=59=17=-2 the_cup=20=24=-8 the_curry=-6=0=16
the_cut=-8=-99=-11 the_dark=-85=-24=-19 the_day=29=33=0 the_dead=-74=-111=-24 the_deadline=-37=-27=-3 the_deck=39=68=0
the_dentist=-9=6=-21 the_descent=-17=18=0 the_desk=-18=-4=0 the_dog=-13=44=-45 the_door=-132=-78=-5 the_downhill=-33=-15=-11
the_dream=-28=-42=-48 the_drink=-41=-24=0 the_dust=2=-20=0 the_easy=44=106=-6 the_edge=34=42=64 the_end=-148=-131=-68
the_expo=-125=-103=-13 the_eyes=36=-98=-9 the_face=-57=-39=0 the_fall=64=-44=-3 the_film=21=2=7 the_finish=88=19=-5
the_first=-85=-43=0 the_flight=116=6=0 the_floor=27=90=0 the_flu=-58=26=0 the_foot=42=43=0 the_fridge=52=50=0 the_front=105=61=-19
the_game=-57=-18=-6 the_garden=13=7=-4 the_gate=-117=-91=-6 the_gel=54=53=0 the_ghost=-23=10=-2 the_glute=-51=-34=0
the_grass=8=-9=-34 the_graze=-20=72=0 the_groin=23=-34=-1 the_ground=33=9=-8 the_gun=-72=-49=-13 the_guy=-71=-83=-8
the_gym=13=-62=16 the_half=17=81=0 the_head=-50=-79=0 the_heart=3=50=3 the_heat=-25=4=-14 the_heel=24=-51=-25 the_hill=-12=-2=-48
the_hills=33=16=77 the_hip=52=-25=-3 the_hospital=43=59=0 the_house=-59=-85=2 the_ice=-55=-28=0 the_inside=6=-37=-6
the_intervals=18=23=36 the_kerb=18=-4=-7 the_kettle=37=-25=0 the_kids=-21=14=43 the_kitchen=75=81=0 the_knee=-52=5=-32
the_knees=55=28=0 the_lad=11=16=-4 the_lads=-15=1=-12 the_lake=6=-40=-18 the_lamp=-37=-10=-16 the_laptop=-55=-33=0
the_last=9=-20=104 the_left=43=36=-19 the_leg=28=-32=0 the_legs=-31=6=-11 the_line=-53=-78=12 the_link=-31=-30=-5
the_long=57=37=24 the_loop=-17=-19=-4 the_marathon=145=155=-1 the_marshal=46=54=0 the_match=-95=-95=-10 the_medic=33=59=0
the_middle=-17=26=-11 the_missus=-15=-1=-2 the_month=27=0=-3 the_moon=-52=-16=-5 the_moor=-51=-49=-5 the_morning=-80=14=0
the_mouth=48=38=-1 the_mud=-13=-11=11 the_neck=6=40=-1 the_new=-2=-14=0 the_news=-10=33=-4 the_next=-37=-98=11
the_night=129=125=38 the_numbers=35=20=-20 the_nuts=22=46=0 the_old=-18=-32=0 the_one=17=83=-8 the_only=-64=-48=9
the_other=49=-21=-7 the_others=40=20=22 the_oven=3=48=-6 the_pace=-37=11=0 the_pain=-29=7=41 the_paper=24=-21=0 the_park=1=-25=34
the_path=2=15=-9 the_pavement=55=43=-2 the_pb=-33=22=0 the_phone=5=15=0 the_pill=16=-11=0 the_pillow=14=-10=0 the_pills=63=70=92
the_pizza=28=29=4 the_place=26=-20=-6 the_plan=-24=-23=12 the_plane=45=35=-11 the_plot=3=21=-9 the_point=70=111=103
the_power=-8=59=0 the_price=-11=-16=0 the_prom=-22=-13=0 the_pub=-97=-93=-8 the_pull=4=90=0 the_queue=64=9=-6 the_race=275=246=-31
the_rain=39=28=21 the_reps=-78=-56=0 the_results=-39=-45=0 the_right=89=39=-3 the_river=-93=-80=-7 the_road=-92=-65=-48
the_roof=-13=-30=-5 the_room=87=45=-7 the_route=-15=-13=0 the_rower=22=15=0 the_run=192=169=-6 the_runner=-34=-34=-5
the_running=-10=20=-2 the_runs=54=0=0 the_same=121=219=-9 the_sauna=-41=-17=0 the_scale=-24=-24=-24 the_school=-17=-4=0
the_screen=-22=0=0 the_sea=20=29=0 the_second=-58=-62=-1 the_session=34=57=-2 the_shade=-17=44=30 the_sheets=85=-63=-6
the_shin=59=0=-9 the_shoes=-14=13=0 the_shop=12=-10=-6 the_shoulder=4=46=-1 the_shower=110=129=-11 the_side=5=77=0
the_sight=-11=-15=0 the_size=104=103=-3 the_skin=92=-85=-10 the_sleep=16=16=0 the_snow=-18=7=0 the_sofa=-87=-82=8 the_sore=-2=23=0
the_soreness=-26=-15=-6 the_spring=-30=0=0 the_sprint=-51=-47=0 the_sprints=-4=-11=0 the_squats=-56=-64=0 the_stadium=24=22=8
the_stairs=-26=-38=0 the_start=-28=3=22 the_stiffness=17=6=20 the_sting=16=26=0 the_strides=-29=-26=9 the_stroke=-47=-4=2
the_sun=12=16=-1 the_sunrise=-55=-68=-2 the_table=-7=14=33 the_tablets=14=-5=14 the_tank=-22=-16=-16 the_tarmac=36=35=0
the_telly=-72=-87=-34 the_tempo=-23=11=-3 the_tent=44=30=0 the_texts=-18=25=0 the_thermometer=64=6=-1 the_time=-74=-105=-17
the_toes=7=70=-1 the_toilet=11=75=-10 the_top=-9=-39=-5 the_torch=37=46=-4 the_towel=18=-2=0 the_track=33=29=0 the_tracks=70=80=75
the_trail=95=25=-25 the_train=-84=-67=-25 the_treadmill=67=34=-4 the_tube=2=24=0 the_turbo=-1=-26=14 the_ultra=7=-48=-5
the_usual=-31=-16=-11 the_vaccine=-53=-71=0 the_view=-14=-65=-2 the_wall=42=-14=-36 the_warm=17=70=0 the_watch=-6=3=58
the_water=156=148=0 the_way=-119=-53=-18 the_wedding=-46=-28=6 the_wee=-76=18=-6 the_week=-32=-5=0 the_weekend=29=2=50
the_whole=-79=-109=8 the_wife=57=75=39 the_wind=-126=-116=0 the_woods=-69=-86=16 the_word=34=53=-2 the_worst=-20=-52=-4
the_wrong=90=120=-1 the_zip=-26=-24=0 them=62=48=105 then=160=154=11 then_,=-36=-14=-6 then_0=-97=-105=-10 then_a=53=0=0
then_gone=0=-5=-10 then_i=21=55=-7 then_nothing=29=34=-24 then_out=-156=-82=-4 then_ran=-6=-12=0 then_run=-62=-62=-13
there=109=36=20 there_,=23=43=4 there_.=-12=3=0 there_0=-73=-40=0 there_a=57=10=32 there_and=29=5=-1 there_is=14=-5=-14
there_was=65=68=-7 therm*=119=40=-7 thermometer=119=40=-7 thermometer_and=25=67=-1 these=-100=-114=25 these_shoes=-48=-28=12
they=171=185=-48 they_are=-37=1=-3 they_bleed=-21=-12=0 they_call=-50=-31=-1 they_said=82=98=-19 they_say=49=21=-3
they_told=-13=-21=-20 thick=-33=-25=-15 thick_i=-37=-46=-15 thigh=103=8=-29 thigh*=142=29=25 thigh_from=9=10=-5 thigh_is=37=-17=-4
thighs=142=29=25 thighs_are=23=25=-3 thighs_like=4=-43=-1 thing=57=136=45 thing*=62=92=-16 thing_,=0=-39=-24 thing_.=-40=-69=-14
thing_and=-48=-35=-2 thing_i=103=84=82 things=62=92=-16 things_.=20=45=-26 think=207=198=12 think*=117=115=77 think_,=-3=50=-44
think_.=-26=19=-34 think_?=-15=-3=0 think_and=15=40=-4 think_i=244=-23=-38 think_it=38=6=-10 think_of=-155=-151=-11
think_straight=24=22=0 thinking=142=138=81 thinking_about=62=67=56 thinking_of=34=-4=25 thinks=-50=-55=-41 thinks_i=-50=-55=-41
thinn*=3=17=-2 thinners=3=17=-2 third=6=54=-17 third_time=130=213=-7 thirs*=-15=14=10 thirsty=5=38=0 thirt*=-8=-17=0
thirty=-8=-17=0 this=71=61=35 this_.=86=107=4 this_app=35=31=-2 this_is=95=111=-69 this_morning=70=41=-36 this_one=-26=-23=-4
this_rain=-11=-40=-22 this_run=90=98=147 this_week=-67=-44=-80 those=-18=-48=-54 those_shoes=40=19=-1 thoug*=14=-21=39
though=-16=-97=-6 though_,=-76=-67=-8 though_.=41=-36=11 thought=-40=-18=-38 thought_about=-17=-4=1 thought_it=16=21=-3
thoughts=70=93=82 thoughts_of=40=67=58 thous*=-31=-8=0 thousand=-31=-8=0 three=-97=-37=-29 three_.=-3=14=-3 three_days=61=-99=-6
three_seven=2=24=-24 three_times=-33=57=-7 thres*=-65=-5=-1 threw_up=9=27=7 throa*=-5=-33=7 throat=-5=-33=7 throat_.=-59=-5=-5
throat_a=-26=-43=-9 throat_closing=25=18=0 throat_feels=31=61=0 throat_is=53=68=0 throat_tight=56=66=0 throb*=62=3=-6
throbbing=42=39=-6 throbbing_,=21=87=-2 throbbing_.=0=-93=-4 throbbing_and=16=4=0 throbs=20=-36=0 throu*=-7=-38=7 through=11=33=9
through_0=2=33=-3 through_a=132=103=-4 through_it=-55=-70=-55 through_my=-46=-43=-2 through_the=74=107=79 throughout=-18=-70=-2
throw=-101=-101=-40 throw*=78=-45=-13 throw_up=-101=-101=-40 throwing=25=-20=-12 throwing_up=-23=-20=-10 thru=14=-9=-6
thumb=0=-86=0 thumping_after=-34=-16=0 thund*=2=-17=-11 thunder=-49=-68=-10 thunderclap=51=52=-1 thurs*=11=29=19 thursday=11=29=19
thx=14=8=-1 tick=65=-70=-11 tick_bite=11=9=-4 ticke*=68=6=-8 ticker=81=37=-4 ticker_is=3=-26=0 tie=59=54=-4 tied=146=154=123
tight=-68=13=12 tight*=59=89=40 tight_,=1=51=0 tight_.=-56=-10=18 tight_0=13=44=0 tight_after=41=9=0 tight_and=45=53=0
tight_band=-25=8=0 tight_chest=41=8=0 tight_on=18=-101=0 tighter=-56=-65=-5 tighter_.=-70=-43=5 tightness=75=124=-6
tightness_in=-85=-36=-3 tights=-12=7=51 til=54=106=127 til_0=-23=-19=-28 til_my=55=62=113 till=-86=-35=9 till_0=-3=-3=23
till_friday=-1=22=-7 till_i=-62=-28=-3 till_monday=-23=-51=-27 time=12=79=-32 time_,=-18=-38=26 time_.=-8=-38=39 time_0=-6=-25=-3
time_i=-56=15=-20 time_in=-65=-79=-20 time_of=27=0=-3 time_on=73=42=-8 time_this=80=28=0 time_was=-68=-11=-4 time_with=13=47=-10
times=169=138=42 times_,=74=35=12 times_.=81=-29=-4 times_a=15=-23=0 times_and=34=-23=0 times_but=-92=-15=60
times_today=108=119=-8 tingl*=88=77=-5 tingling=25=-46=-5 tingling_and=0=59=0 tingly=43=3=0 tiny=-17=-27=-2 tiny_bit=-12=1=-2
tips=17=16=1 tipto*=5=-72=-20 tired=58=49=16 tired_.=36=18=21 tired_0=76=82=-3 tired_and=-23=-21=-3 tired_from=-21=-36=-45
tired_legs=-31=-56=-21 tired_of=74=87=69 tissu*=67=5=-3 to=9=35=15 to_0=20=-19=-13 to_a=-34=-81=12 to_be=-53=-85=-15
to_bees=-48=-68=-3 to_blame=-52=-25=22 to_breathe=86=69=-22 to_buy=-22=-39=0 to_catch=-24=-44=-4 to_climb=-21=-4=-1
to_die=-12=-12=125 to_do=-72=-75=-16 to_drink=23=36=-1 to_drop=0=4=-26 to_end=36=26=29 to_get=-44=49=-9 to_go=40=48=-53
to_happen=0=13=-5 to_have=20=13=-2 to_hills=36=43=0 to_hold=61=-2=0 to_jog=-14=-7=0 to_jump=33=41=28 to_kill=35=30=14
to_lie=45=85=0 to_limit=-35=-18=-2 to_me=78=62=9 to_my=21=38=12 to_on=79=75=0 to_one=7=16=-2 to_pass=-23=-32=-34 to_pee=-24=-38=-7
to_race=-8=-24=-11 to_rest=20=29=0 to_run=-29=-4=-1 to_say=-162=-146=-21 to_sit=-34=-7=0 to_stop=-58=-71=49 to_swallow=28=0=0
to_take=-52=-51=-8 to_tell=-55=-48=-17 to_the=112=92=0 to_toe=4=119=0 to_touch=102=19=-5 to_training=-11=-14=-16
to_unlock=48=49=-5 to_watch=-84=-60=0 to_wear=-15=-26=-3 to_with=56=61=-2 to_work=-68=-54=-3 toast=17=30=-16 toast_,=15=23=-9
toast_0=4=15=0 today=-36=-16=-10 today_,=-34=-26=17 today_.=-26=-15=-38 today_0=8=48=29 today_and=74=105=22 today_going=-63=-86=-7
today_it=-33=-29=-9 today_so=-3=-10=-1 today_soreness=16=0=-2 today_with=-48=-40=-9 toddl*=-80=-31=-2 toddler=-80=-31=-2
toddler_was=-7=-20=-2 toe=-109=-82=16 toe_,=-15=13=0 toe_.=-25=23=17 toe_and=14=26=0 toe_is=50=-69=0 toena*=-121=-31=-47
toenail=-72=15=-2 toenail_0=-23=20=0 toenail_again=-41=-15=-2 toenail_fell=-49=-29=0 toenails=-50=-46=-46 toes=43=57=-3
toes_in=-65=-4=0 toes_numb=-9=30=0 toes_went=-78=-30=0 toget*=-21=21=-2 together=-21=21=-2 together_.=-28=-8=-2 toile*=-10=20=-14
toilet=-10=20=-14 toilet_,=14=40=-8 told=15=17=-34 told_me=15=16=-28 tomat*=-47=-25=5 tomato=-47=-25=5 tomor*=-25=-22=-10
tomorrow=-25=-22=-10 tomorrow_,=-40=-48=-7 tomorrow_.=20=40=22 tomorrow_0=-13=-1=-25 tomorrow_?=41=27=-13 tongu*=64=90=-7
tongue=64=90=-7 tongue_.=13=10=0 tongue_and=1=24=0 tongue_is=26=37=0 tongue_out=-33=-66=0 tonic=-4=-13=-22 tonig*=61=68=59
tonight=61=68=59 tonight_,=-78=-97=-10 tonight_.=6=-11=24 tonight_and=-24=-20=-2 tonight_on=11=-11=27 too=-90=-68=-12
too_,=26=23=-5 too_.=42=87=-18 too_fast=-17=20=0 too_hot=-108=-45=-5 too_many=46=29=17 too_much=1=-4=16 too_tight=18=-59=4
too_wet=-26=-42=-17 took=41=95=79 took_0=-38=-21=-20 took_a=61=129=35 took_ages=1=19=-4 took_it=-13=-70=-15 took_my=-29=-39=-7
took_the=-68=-82=-16 took_too=76=62=31 tooth=15=69=-2 top=48=10=-8 top_,=15=45=0 top_.=-64=-78=0 top_0=11=-17=0 top_of=98=83=-4
toppe*=9=14=15 topped=9=14=15 torch=-43=-16=13 torch_.=37=46=-4 torch_died=-14=-19=-4 tore=-53=-25=0 total=-103=-35=-11
total*=14=-6=-15 total_,=-44=-37=-2 total_0=-30=-4=4 totally=14=-6=-15 totally_confused=-35=-26=-15 touch=73=-20=-5
touch_,=35=62=0 touch_.=51=34=-4 tough=-4=10=0 tough_day=-21=0=0 towel=64=92=0 towel*=-32=5=-3 towel_soaked=16=12=0
towels=-32=5=-3 track=7=10=13 track*=51=78=46 track_.=-50=-42=0 track_bone=17=12=0 tracks=51=78=46 traff*=-48=-1=-16
traffic=-48=-1=-16 trail=65=12=-25 trail*=-54=-90=-43 trail_,=37=62=0 trail_.=38=103=0 trail_0=-98=-39=-18 trail_and=27=15=0
trails=-54=-90=-43 train=28=6=14 train*=65=34=36 train_.=-14=-1=-16 train_times=-23=23=48 train_was=16=31=-16 trainers=0=-10=-13
training=67=61=69 training_.=30=25=53 training_for=24=7=-11 trait=-20=-27=-5 trait_,=-50=-45=-11 trans*=-12=-44=-14
transplant=-12=-44=-14 transplant_.=-33=-35=-5 trave*=-21=-13=-10 travelling=-21=-13=-10 treac*=11=12=-16 treacle=11=12=-16
tread*=-25=-28=-39 treadmill=23=-6=-10 treadmill_stopped=-60=-49=0 treat*=-4=17=-28 treatment=-4=17=-28 tree=114=68=32
tremb*=9=-58=-1 tried=101=123=-6 tried_to=98=87=-6 trip=1=-20=0 tripp*=-29=-119=0 tripped=-36=7=0 tripped_on=-15=0=0 trips=-77=9=0
trips_.=-58=17=0 trots=76=-14=0 troub*=32=56=0 trouble=32=56=0 truck=-71=-93=-2 true=-45=-41=-5 true_crime=-45=-41=-5
try=14=-30=-7 try_to=14=-30=-7 tryin*=51=63=-30 trying=51=63=-30 trying_to=66=65=-30 tube=2=24=0 tube_0=-9=12=0 tues=-50=-45=-5
tuesd*=-10=-4=16 tuesday=-10=-4=16 tuesday_,=24=-36=4 tummy=36=15=-4 tummy_rumbling=81=35=0 tunne*=-48=-2=-4 tunnel=-48=-15=0
turbo=-35=-53=14 turn=-56=-67=-9 turn_at=-62=-44=-3 turne*=12=16=-21 turned=12=16=-21 turned_my=-132=-31=-3 turned_out=-101=-77=-5
turned_to=40=45=0 turni*=11=27=0 turning=11=27=0 tv=96=101=0 tweak*=-61=2=-8 tweaked=-61=2=-8 twent*=-112=-110=-1
twenties=-129=-129=-1 twenties_,=-129=-129=-1 twice=17=-17=-12 twice_,=12=-32=-4 twice_.=-21=-9=-4 twice_0=67=90=0
twice_and=-12=-4=-2 twice_on=-37=5=-2 twice_the=46=45=0 twice_this=21=-59=-2 twing*=-10=46=-1 twinge=-24=7=0 twinge_in=-24=7=0
twins=-13=-47=-4 twins_.=-37=-57=-4 twist*=-89=-64=-2 twisted=-89=-64=-2 twisted_my=-89=-64=-2 twitc*=3=71=-3 twitched=71=72=0
twitching=-73=-14=-3 twitchy=5=12=0 two=-27=11=-66 two_,=16=-42=-4 two_.=40=-24=17 two_cardiac=-45=-31=0 two_days=46=-3=-4
two_kids=14=34=-8 two_minutes=60=63=0 two_times=62=105=-12 two_weeks=80=35=0 two_winters=-37=-28=-1 two_years=-24=-44=14
type=-77=-10=-4 type_0=-42=-84=12 type_one=-85=-54=-6 typin*=61=46=-18 typing=61=46=-18 typing_this=5=10=-18 u=-30=-55=-9
ultra=-21=-18=-5 ultra_.=20=-28=-3 ultra_and=33=63=-1 uncle=-98=-104=-4 uncon*=158=186=-3 unconscious=121=101=-3
unconscious_.=9=15=0 unconscious_for=54=39=-3 under=65=8=-8 under*=-12=-30=-9 under_0=2=-67=0 under_control=-46=-71=0
under_me=7=-41=-12 under_my=43=68=0 under_the=-69=13=12 undo=-66=-91=24 uni=-20=17=3 uni_,=-17=7=-5 units=-14=-63=-6
units_.=-2=-32=-8 unlik*=19=-15=-6 unlike=19=-15=-6 unloc*=63=69=-5 unlock=63=69=-5 unrea*=-2=-7=-11 unreal=-2=-7=-11
unreal_,=-2=-7=-11 until=40=22=-12 until_the=8=33=0 unwel*=61=-66=-6 unwell=61=-66=-6 up=39=41=-62 up_,=11=46=-20 up_.=-10=-101=5
up_0=27=-4=7 up_a=48=47=-8 up_after=-79=29=-40 up_all=-13=-24=-14 up_and=-17=-24=-38 up_at=-47=-44=-13 up_blood=82=226=0
up_for=36=-64=0 up_from=50=-61=-2 up_green=25=-32=-1 up_in=-17=-5=0 up_like=47=-39=0 up_lol=-17=-15=0 up_my=-5=-32=27
up_on=63=63=93 up_red=18=88=0 up_since=17=-92=-3 up_the=-56=-59=-2 up_to=-50=-97=-13 up_twice=-37=-59=9 up_with=-82=-71=-4
updat*=-42=-58=-19 update=-42=-58=-19 update_my=-42=-58=-19 uphil*=1=34=0 uphill=1=34=0 upper=21=32=-10 ups=-38=6=-2 ups_,=17=5=-1
urine=210=-60=-8 urine_.=62=-3=-1 urine_fine=-87=34=0 urine_is=38=-54=-5 urine_like=9=-53=0 urine_this=19=-32=0 us=-6=-16=-10
us_.=72=29=-2 use=-27=-19=-6 used=-41=-7=-3 used_my=83=87=-3 used_to=-133=-130=-59 usele*=40=2=0 useless=40=2=0 usual=-120=-47=-7
usual*=16=24=-7 usual_,=14=0=-6 usual_.=58=30=-1 usual_doms=21=11=14 usually=16=24=-7 vacci*=-53=-71=0 vaccine=-53=-71=0
valve=-32=-23=-21 valve_,=-1=-2=-18 van=99=111=2 vanis*=84=99=46 veins=34=29=0 very=130=189=-56 very_dark=45=-24=0
very_hot=19=108=-1 vest=-18=32=0 vet=-61=-49=-1 vet_,=-42=-19=23 vice=64=65=0 view=-5=-18=8 view_0=44=37=0 views=-12=-22=-17
views_0=19=1=-8 vineg*=-96=-93=12 vinegar=-96=-93=12 virus=-4=-40=-22 visio*=85=24=-11 vision=85=24=-11 vision_went=16=100=-4
vitam*=-84=-77=-65 voice=-53=-43=61 voice*=62=99=16 voice_gone=-56=-53=-2 voices=62=99=16 vomit=14=109=-18 vomit*=112=58=-4
vomit_and=11=27=0 vomited=22=10=9 vomited_0=61=-21=0 vomited_all=4=-98=0 vomited_blood=16=154=0 vomiting=89=48=-13
vomiting_,=24=-55=-9 vomiting_.=16=-45=-1 vomiting_and=2=83=-1 vomiting_since=4=-63=-1 w=206=189=-4 w_0=-99=-71=-12 w_the=-32=11=9
wah=5=12=0 wait=-156=-83=-3 wait_for=-66=-43=-3 waiti*=9=33=-4 waiting=9=33=-4 waiting_for=-26=-35=0 wake=71=62=-18
wake_up=63=57=-18 wakes=82=-69=-4 wakes_me=82=-69=-4 walk=-35=-19=-19 walk_,=55=31=-12 walk_.=44=-49=-1 walk_and=35=20=0
walk_down=-54=32=0 walk_downstairs=-13=-9=0 walk_on=38=-69=-6 walk_straight=-33=11=-1 walke*=-16=2=-9 walked=-16=2=-9
walked_it=-2=-21=13 walki*=15=57=-3 walking=15=57=-3 walking_.=-12=-14=-1 walking_again=-55=-29=0 walking_to=27=48=0
wall=39=-29=-21 wall_,=-15=-28=-17 wall_.=98=68=15 wall_and=54=64=-52 wall_at=-33=-60=-11 wande*=54=75=-12 wandering=54=75=-12
want=104=104=101 want_it=85=64=68 want_out=26=22=27 want_to=43=47=7 wante*=-2=-20=-13 wanted=-2=-20=-13 wants=52=28=42
wants_to=29=19=42 ward=-17=30=4 ward_,=11=4=0 warfa*=-14=9=-18 warfarin=-14=9=-18 warfarin_and=40=63=0 warm=51=55=9 warm_,=17=13=0
warm_.=51=-20=-3 warm_and=2=43=-2 warm_to=0=-91=-5 warm_up=-26=10=0 warme*=-148=-147=9 warmed=-26=-22=0 warmed_up=-8=-11=0
warmers=-37=-32=0 warne*=-28=-48=-22 warned=-28=-48=-22 was=-58=-28=8 was_0=-52=41=-34 was_a=94=71=-6 was_all=-82=-27=-3
was_at=23=38=0 was_bleeding=-41=-38=0 was_blood=38=41=-7 was_brutal=16=4=-5 was_choking=11=5=-1 was_clear=-46=11=-3
was_cold=29=27=30 was_confused=-103=-118=-7 was_dead=52=44=44 was_dizzy=-69=-5=0 was_dodgy=-80=-14=0 was_fine=41=35=24
was_full=-16=-7=0 was_gone=36=26=37 was_good=142=103=10 was_great=28=29=4 was_hard=-56=-57=0 was_in=-155=-140=-54
was_jerking=5=6=-10 was_knocked=-40=-50=0 was_late=16=31=-16 was_like=62=70=0 was_long=5=4=12 was_lovely=-30=-9=-11
was_my=63=55=44 was_not=59=21=19 was_ok=-33=-59=-3 was_on=62=52=0 was_out=65=70=-4 was_pale=-35=5=31 was_racing=67=34=0
was_seeing=23=-33=-11 was_shaking=45=80=0 was_sick=-33=-27=-2 was_so=6=-32=-3 was_swollen=-55=11=0 was_talking=40=40=0
was_the=-28=-47=-11 was_thumping=-5=-16=-4 was_up=-107=-90=-3 wasp=-24=-1=0 watch=37=23=11 watch*=-126=-73=7 watch_,=16=58=17
watch_.=-37=-29=-5 watch_died=38=14=0 watch_for=-104=-70=0 watch_is=-139=-122=0 watch_says=87=-10=0 watch_strap=4=26=0
watch_was=71=48=46 watched=-77=-99=13 watched_a=74=59=30 watched_the=-53=-72=-4 watching=-68=-15=-6 watching_a=13=-3=0
watching_the=-108=-88=-3 water=116=126=-59 water*=-43=-38=0 water_,=83=145=-7 water_.=-5=-15=12 water_0=-26=36=17
water_all=10=52=0 water_and=-8=98=-7 water_at=22=-9=0 water_down=6=-62=0 water_like=6=-62=0 water_on=-18=-14=0
water_tablets=-62=-69=-41 water_today=1=-31=-1 way=38=-46=17 way_,=-31=-19=-12 way_0=-83=-24=12 way_and=3=-44=0 way_home=18=63=0
way_on=28=-36=0 way_round=-24=-7=0 way_to=-128=-136=0 we=-90=-107=-7 we_are=-18=-2=-2 we_did=-17=-30=0 we_got=-33=-24=0
weak=25=-45=-1 weak_,=-25=39=-7 weak_.=19=-35=-7 weak_at=12=28=0 weak_coffee=-24=21=0 weak_i=54=-61=-5 weak_legs=-55=-39=0
weak_wifi=-53=40=-10 weake*=23=-43=-1 weaker=23=-43=-1 weakn*=-44=38=0 weakness=-44=38=0 wear=-31=-30=-5 weath*=-66=-34=-6
weather=-66=-34=-6 weather_.=-22=-24=0 wed=-27=-1=-5 weddi*=-54=-41=0 wedding=-54=-41=0 wedding_.=-66=-9=8
wedding_years=-42=-70=-6 wee=-74=-46=-33 wee_,=-32=17=-3 wee_.=-7=42=-5 wee_bit=-27=-46=0 wee_is=-64=-15=-3 wee_looks=44=-29=0
wee_mans=-35=0=-6 wee_one=-43=18=0 wee_the=45=-16=-2 wee_was=81=-82=-7 weein*=46=-24=-3 weeing=46=-24=-3 week=-24=-88=-105
week_,=28=-4=-21 week_.=4=-47=-31 week_0=-18=-26=-41 week_after=-19=-32=-4 week_and=28=-3=-1 week_has=10=12=0 week_is=-45=-8=0
week_lol=-12=-15=0 week_with=-38=30=-4 weeke*=8=0=50 weekend=8=0=50 weekend_,=29=-35=15 weeks=10=-70=3 weeks_,=38=-30=0
weeks_.=21=1=12 weeks_ago=7=68=-6 weeks_gone=-33=-46=-6 weeks_now=34=0=0 weeks_old=-61=-41=-3 weepi*=94=38=-3 weeping=90=-51=-3
weigh=29=61=0 weigh*=11=-57=22 weighed=-32=-14=11 weighed_0=-34=-21=-8 weight=12=-63=10 weight_0=-137=-10=0 weight_on=47=-4=-5
weird=83=125=0 weird_.=39=54=0 well=4=30=-18 well_,=40=20=15 well_.=-19=0=-13 well_0=-25=-44=0 well_controlled=-7=-14=-15
welts=37=52=-6 went=105=142=-14 went_,=16=32=0 went_.=24=23=-6 went_0=-44=-11=0 went_and=19=36=-10 went_black=9=-27=0
went_dark=0=55=0 went_down=46=77=-13 went_for=-35=27=0 went_fuzzy=17=5=-7 went_grey=71=63=2 went_into=-57=-60=5 went_limp=58=50=0
went_numb=29=-10=0 went_off=-50=-66=0 went_out=13=29=-4 went_over=29=81=26 went_purple=-22=-39=0 went_stiff=74=98=-7
went_to=38=-45=8 went_well=-112=-113=-1 went_white=-48=-43=-1 went_wrong=-140=-131=16 were=-52=-77=-19 were_bursting=-19=-29=0
were_good=63=26=-5 were_on=44=60=-3 wet=76=87=-13 wet_.=-46=-56=-8 wet_myself=0=10=-5 what=-9=14=-51 what_a=10=-15=0
what_day=79=109=-4 what_do=-51=-46=-24 what_does=6=-1=19 what_happened=-21=-43=0 what_happens=-50=-40=-3 what_i=-22=5=-20
what_if=-97=-104=-1 what_is=-45=-10=27 what_pace=42=35=0 what_people=21=18=0 what_to=-83=-99=-7 wheez*=73=40=-13
wheezing=31=40=-11 wheezy=21=-17=-3 wheezy_and=10=27=0 when=0=-62=-19 when_can=-52=-41=-11 when_he=-43=-20=-5 when_i=57=-13=2
when_resting=47=-10=0 when_the=-65=-63=0 whene*=38=7=-1 whenever=38=7=-1 whenever_i=38=7=-1 where=104=106=-39 where_am=71=60=0
where_do=-28=-50=-17 where_i=21=10=3 where_is=21=53=-25 where_the=-11=-5=0 which=-127=-84=-20 which_day=-100=-84=0
which_way=-70=-52=0 while=145=62=25 whist*=-12=14=0 whistling=-12=6=0 white=18=-11=-5 white_and=18=32=-3 white_as=80=65=0
who=-53=-70=-27 who_collapsed=-77=-70=0 who_drank=-13=-32=-4 who_is=-46=-19=-8 whole=26=19=31 whole_body=66=35=-2
whole_pizza=-23=-33=-2 whole_way=-59=-27=-25 whole_week=-37=-28=-5 why=1=-16=-40 why_.=-9=-24=-12 why_am=-69=-53=-8
why_i=-14=-28=0 wicke*=-20=19=-4 wicked=-20=19=-4 wide=41=41=70 widow*=-14=-24=0 widowmaker=-14=-24=0 wife=24=2=-24
wife_,=35=34=-27 wife_.=-157=-187=-13 wife_had=11=14=23 wife_has=-72=-33=-1 wife_is=-55=14=0 wife_says=89=78=-15 wife_was=12=-8=-3
wifi=-48=44=-10 will=-38=-29=126 wind=-83=-68=-1 wind_.=29=8=0 wind_0=-23=-28=0 wind_is=18=29=0 wind_nearly=-77=-73=-1
wind_took=3=-29=0 winde*=36=43=0 winded=36=43=0 windo*=-10=-25=-1 windp*=11=27=-7 windpipe=11=27=-7 wine=-21=37=27
wine_last=-84=-38=-15 winge*=-74=-59=0 winger=-74=-59=0 winte*=-46=-47=-1 winter=-9=-19=0 winters=-37=-28=-1 wipe=-27=7=-7
wiped=-10=-45=-4 wiped_out=-10=-45=-4 wise=-24=-17=0 wise_,=-24=-17=0 wish=84=79=71 wish_i=69=72=34 with=-42=-62=-27
with_blood=100=59=-2 with_cold=-17=-11=0 with_dust=-29=-30=-1 with_every=13=-17=-8 with_excitement=-32=12=0 with_heat=-119=-128=0
with_her=-52=-18=30 with_it=20=26=-15 with_joy=-48=2=-1 with_me=-92=-120=-16 with_meals=1=10=19 with_my=103=114=-35
with_one=22=22=-10 with_our=-19=-23=8 with_people=17=17=0 with_rhabdo=-12=0=-1 with_sickle=16=-5=-1 with_that=4=-49=-25
with_the=18=77=95 with_this=-8=-32=-49 with_work=-42=0=0 witho*=82=49=-12 without=82=49=-12 without_!a=2=-52=-7
without_!any=-20=-1=-5 without_!gloves=-30=5=-7 without_!me=33=41=46 without_!warning=20=44=-8 without_my=-72=-58=-25
wks=-17=-84=-1 wo=95=85=40 wo_not=95=85=40 wobbl*=78=88=-14 wobbling=86=95=0 wobbly=-27=-21=-14 wobbly_legs=-73=-58=-3
woke=-19=12=14 woke_0=-120=-55=17 woke_at=-38=-57=-5 woke_me=-26=-66=-2 woke_up=35=45=-12 woke_with=55=60=-1 woman=-21=-25=-9
wood=-26=3=0 woods=-68=-86=16 woods_,=-66=-57=16 woozy=72=-22=0 word=38=81=-4 words=70=60=-32 words_,=-77=-72=-8 words_.=44=30=0
words_are=13=3=0 words_come=62=24=-1 work=-13=-14=-21 work_,=40=88=0 work_.=4=-5=-14 work_0=31=13=11 work_out=144=153=0
work_so=-34=-38=0 work_stress=13=24=-2 work_the=-26=-24=0 work_was=5=4=12 worke*=-27=40=-21 worked=-27=40=-21 worked_0=-6=11=0
worki*=-7=-13=-6 working=-7=-13=-6 working_.=-3=-12=-6 worko*=12=5=-5 workout=14=3=-1 workouts_0=22=28=0 works=13=19=30
worri*=-7=-22=-5 worried=-7=-22=-5 worse=-11=-79=-4 worse_,=-77=33=29 worse_.=-111=-79=-2 worse_each=50=-38=-6 worse_every=47=0=0
worse_not=22=-6=-19 worse_with=9=-10=-4 worst=-8=37=-33 worst_headache=27=31=-21 worth=-28=-51=-14 worth_it=-28=-51=-14
would=105=75=183 would_be=117=101=125 would_not=-1=-10=-27 would_say=24=15=0 wound=28=39=-1 wound_is=24=24=-1 wrapp*=59=64=0
wreck*=10=-18=9 wrecked=10=-18=9 wrecked_but=18=21=0 wrist=-46=-53=-12 wrist*=14=33=37 wrist_in=14=30=0 wrist_on=-39=-61=-9
wrists=14=33=37 writi*=93=81=-29 writing=93=81=-29 writing_for=63=44=-29 writt*=132=125=140 written=132=125=140
written_the=73=72=58 wrong=12=28=-4 wrong_,=8=34=8 wrong_.=-2=-10=0 wrong_cannot=37=41=0 wrong_turn=-66=-71=-4 wrong_way=74=127=0
wrote=21=12=34 wrote_an=-22=-41=-9 x=-32=25=-4 x_0=-86=-35=-1 yall=7=12=14 yawni*=-89=-72=-12 yawning=-89=-72=-12 ye=29=0=1
yeah=-22=-12=-12 yeah_nah=-22=-12=-12 year=-54=-37=-24 year_,=-24=-28=-7 year_.=-16=-22=-5 year_0=4=-15=0 year_and=6=30=-8
years=-52=-52=-11 years_,=55=61=-2 years_.=-7=-15=-10 years_ago=-148=-138=5 years_back=-43=-36=0 years_old=25=7=0
yello*=-21=-115=-5 yellow=-43=-12=7 yellow_,=-14=28=15 yellow_and=64=-41=-1 yer=0=12=-1 yes=-53=-57=-15 yes_.=-6=-15=-9
yes_legs=-51=-18=-2 yeste*=41=14=-19 yesterday=41=-30=-19 yesterday_,=44=38=3 yesterday_.=-34=-21=-5 yesterday_0=5=-25=0
yesterday_and=35=9=0 yesterday_i=-33=-39=-1 yesterday_so=-2=-5=-12 yet=-39=-26=0 you=-108=-102=11 you_.=5=-24=-27
you_ask=22=-12=-4 you_at=40=16=0 you_can=28=64=37 you_have=-43=-15=-21 you_know=4=-15=0 you_said=-56=-46=-3 you_would=-28=-78=-9
your=-160=-166=-12 your_text=-46=-58=0 z=7=44=-8 z_0=7=44=-4 zero=-66=12=11 zero_.=-51=-51=-4 zigza*=106=94=-6
zigzagging=106=94=-6 zip=-26=-24=0 zombi*=-17=-28=-7 zombie=-17=-28=-5 zone=0=37=13 zone_0=0=37=13 zonke*=3=-10=-5 zonked=3=-10=-5
zz=7=22=-1 zz_0=-14=-9=-1
`;

/** The fingerprint of those wordings. */
export const learnedFrom = 'ebe87cb9ed8fe419';
