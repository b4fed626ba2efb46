/**
 * What each word, each two together and each slot speak for: "feature=sign=emergency=despair", in hundredths, as `weigherOf` reads
 * them. Written by `npm run word-weights` out of the labelled wordings of the tests.
 */
export const wordWeights = `
!,=2=-19=-15 !0=-125=-110=-70 !0_!0=-85=-68=-34 !0_!and=-22=-11=-1 !0_!hours=85=32=-3 !0_!k=-53=-34=-22 !0_!months=-25=-12=-7
!0_!slept=3=30=2 !0_!years=-26=-47=-3 !0_,=-54=-43=5 !0_.=11=10=-29 !:=13=22=0 !?=-5=-183=-25 !?_.=89=-47=-17 !?_no=-102=-93=0
!a=39=63=16 !a_!drop=22=77=-1 !a_!fever=-93=-100=-64 !a_!period=-34=-12=-7 !a_!problem=-24=1=0 !a_!reason=13=8=-26
!a_!seizure=-36=-26=-3 !a_!wee=17=-57=-3 !about=-33=-49=-16 !after=9=-34=-29 !after_!the=9=15=-35 !again=-113=-79=4
!again_!0=22=-24=18 !again_,=-18=16=-8 !again_.=-67=-45=0 !alive=13=13=7 !all=38=-33=-10 !all_!0=35=11=-9 !all_!day=28=-22=-2
!all_,=-24=-40=8 !all_.=-15=0=-4 !and=90=114=-25 !and_!had=20=19=10 !and_!happy=-21=-30=-3 !and_!new=31=0=-30 !and_!no=31=7=-4
!and_!the=-15=-12=8 !and_i=18=7=-5 !answe*=29=48=22 !answer=67=92=-18 !answering=24=27=44 !any=7=44=15 !any_!bother=7=-30=-3
!any_!chest=-55=3=0 !any_!more=28=17=21 !anyth*=-23=-13=-21 !anything=-23=-13=-21 !anything_!like=-16=13=0 !anything_,=-9=-17=-3
!anything_.=33=44=-4 !anywh*=-19=-17=-6 !anywhere=-19=-17=-6 !anywhere_,=-35=-28=-4 !appet*=51=-44=-4 !appetite=51=-44=-4
!as=-7=-1=-28 !ask=-81=-50=7 !asked=24=0=-43 !at=-30=-23=-32 !at_!all=-20=-42=-8 !at_!home=-18=-28=-1 !at_!rest=12=26=0
!at_!the=-4=21=-23 !back=15=12=25 !bad=-76=-47=12 !be=62=74=112 !be_!alive=13=13=7 !be_!here=31=24=57 !been=24=-45=-29
!been_able=27=-24=-6 !beetr*=51=-73=-3 !beetroot=51=-73=-3 !befor*=101=84=-1 !before=101=84=-1 !before_,=42=42=0 !blood=-22=5=-9
!bothe*=-127=-67=-14 !bother=-116=-37=-5 !bother_!since=-52=-9=-4 !bother_.=-14=0=-3 !bothered=-21=-28=-3 !bothered_!me=-21=-28=-3
!bothers=10=-3=-6 !bothers_!me=10=-3=-6 !breat*=6=10=-26 !breath=-30=-35=-4 !breath_!at=-22=-10=0 !breathing=69=78=-12
!breathing_.=0=-1=-11 !breathlessness=10=-16=-13 !breathlessness_,=10=-16=-13 !bus=-2=8=-12 !calf=10=8=0 !canno*=32=52=0
!cannot=32=52=0 !care=-51=-59=-22 !care_!if=-51=-59=-22 !carry=54=84=29 !carry_!me=41=75=59 !chest=-14=9=-2
!chest_!pain=-11=-54=-2 !clot=34=62=-5 !coach=-53=-48=-8 !coffe*=-6=-16=3 !coffee=-6=-16=3 !coffee_.=20=19=10 !cold=-40=-33=-10
!cold_.=26=38=-10 !comes=28=-13=-1 !comes_!out=28=-13=-1 !confu*=-29=-18=-9 !confused=-29=-18=-9 !confused_!at=-26=1=-6
!cough=10=-3=0 !dark=-97=-3=-12 !data_.=-10=-5=-1 !day=7=-29=-9 !day_,=-21=-7=-7 !days=-26=-64=0 !diabe*=-48=-40=-30
!diabetes=-33=-32=-30 !dizzi*=8=-8=-13 !dizziness=8=-8=-13 !dizziness_,=-12=-40=0 !dizziness_.=41=35=0 !dizzy=-66=-57=-35
!dizzy_!any=-42=-45=-38 !dizzy_!at=5=19=0 !dizzy_,=-24=-33=-4 !do=48=55=77 !do_!not=-14=-11=33 !do_!what=-37=-30=-56
!dog=-10=-15=-2 !dog_!was=-12=-15=-2 !down=134=-59=-7 !drink=-16=15=0 !drop=22=77=-1 !elect*=35=44=-2 !even=98=20=19
!faint=-22=-15=-4 !faint*=-55=-47=-15 !faint_,=19=-12=-1 !fainted=-46=-41=-15 !fall=-36=-10=-7 !fall_!and=-49=-28=-2
!fancy=-35=-39=-30 !feel=0=37=-5 !feeli*=76=-8=-4 !feeling=76=-8=-4 !felt=35=-50=-14 !felt_so=40=6=0 !fever=-72=-66=-48
!fever_!and=-26=-20=-12 !fever_,=-78=-80=-1 !fever_.=-30=-25=-35 !film_!was=-10=4=-2 !find=10=15=-16 !find_!the=10=15=-16
!fit=-80=-12=-26 !for=97=-9=1 !for_!0=24=-57=-27 !for_!the=10=10=48 !from=0=32=32 !gate=-61=-48=-11 !gate_!at=-61=-48=-11
!get=10=26=-7 !get_!dizzy=11=25=0 !get_!up=22=-8=26 !glove*=-29=9=-4 !gloves=-29=9=-4 !goes=-2=18=0 !goes_!over=-2=18=0
!grip=9=19=0 !gym=6=11=7 !had=50=29=-15 !had_!a=66=60=-15 !had_!any=-31=-16=0 !had_!coffee=20=19=10 !had_!palpitations=-16=-10=-4
!had_!this=36=-48=0 !had_my=-91=-53=-5 !haha=-54=-70=-77 !haha_.=14=25=-77 !happe*=-36=16=-3 !happened=-41=11=-3 !happy=-21=-30=-3
!happy_!legs=-21=-30=-3 !have=1=-1=64 !have_!a=-7=-16=21 !have_!diabetes=-33=-32=-30 !heada*=-27=-16=-11 !headache=-27=-16=-11
!heart=-3=-13=-14 !heat=-16=-30=-3 !her=62=68=-4 !here=126=111=73 !here_!any=31=24=30 !here_.=37=28=16 !herse*=31=51=-3
!herself=31=51=-3 !hills=-25=-9=-19 !hills_.=-13=18=0 !hold=-24=-32=-1 !home=-9=-21=-20 !home_.=-13=-23=0 !hot=-24=-16=0
!hot_,=-24=-16=0 !hours=18=13=-4 !hours_.=-18=-49=-2 !hurt=-81=-42=0 !ice=-7=-6=-19 !if=4=12=61 !if_i=4=12=61 !ill=-41=-40=-4
!in=-81=-55=-20 !in_!0=16=3=-7 !in_!a=-42=-64=-38 !in_!the=72=120=-22 !in_!them=17=0=0 !in_!this=-82=-89=-22 !in_it=-1=48=48
!in_my=-16=-4=-25 !injur*=18=9=-3 !issue*=-14=2=0 !issues=-14=2=0 !issues_!0=-11=0=0 !jokin*=48=45=68 !joking=48=45=68
!k=-53=-34=-22 !knee=-23=-24=-5 !knee_!pain=-23=-24=-5 !last=69=-21=-1 !legs=-19=-28=-7 !legs_!0=2=19=2 !legs_.=-21=-30=-3
!legs_fine=-25=-31=-2 !lift=3=-26=-6 !like=117=145=-27 !like_!her=62=68=-4 !like_!that=-28=-28=0 !like_!this=68=75=-8
!like_it=-34=-11=-10 !live=39=30=33 !livin*=41=47=20 !living=41=47=20 !living_.=9=18=65 !lol=-74=-75=-54 !lol_.=-5=-8=-37
!make=18=20=-15 !makin*=63=76=-24 !making=63=76=-24 !making_!sense=19=17=-11 !me=48=27=105 !me_!in=-4=22=51 !me_!now=-29=-16=-4
!me_!since=-47=4=-5 !me_,=-6=46=12 !me_.=35=27=-5 !memor*=55=49=-1 !memory=55=49=-1 !memory_!of=29=37=-1 !miss=42=51=57
!miss_!me=42=51=57 !month*=-43=-15=-8 !months=-43=-15=-8 !months_.=-28=-1=-3 !more=-33=-13=-10 !more_.=-4=-10=26 !morni*=35=84=13
!morning=35=84=13 !move=-24=-12=-15 !move_,=16=-6=-10 !muscl*=23=-52=0 !muscle=23=-52=0 !mysel*=56=66=82 !myself=56=66=82
!new=-105=-54=-63 !new_!shoes=8=6=-30 !new_.=-92=-40=0 !no_!anything=-19=-16=0 !no_!cough=30=11=0 !no_!dizziness=10=6=-2
!no_!swelling=43=12=-2 !not=17=14=9 !nothi*=-15=-13=-35 !nothing=-15=-13=-35 !notic*=-35=-20=16 !notice=-35=-22=16 !now=-17=-7=-25
!now_.=-25=-15=-4 !obey=14=37=-3 !of=-101=-55=-64 !of_!a=-33=-5=-22 !of_!breath=-30=-35=-4 !of_!dark=13=0=-1 !on=-5=-58=-66
!on_!the=-9=-92=0 !once=-72=-20=-5 !once_,=-26=-1=-7 !once_.=-46=-18=3 !open=-8=-3=-22 !or=2=-31=-6 !or_!anything=-31=-33=-14
!or_!breathlessness=10=-16=-13 !out=28=11=23 !over=-2=18=0 !over_!0=-2=18=0 !pain=28=-28=-15 !pain_!0=25=48=0 !pain_!and=-10=-6=0
!pain_!anywhere=-35=-30=-4 !pain_!no=5=27=-2 !pain_!or=38=23=0 !pain_,=5=12=-2 !pain_.=-22=-22=-6 !palpi*=-48=-49=-14
!palpitations=-48=-49=-14 !paper=8=-25=-4 !park=-39=-16=-6 !park_!again=-61=-48=-11 !park_.=22=31=5 !passe*=28=26=-7
!passed=28=26=-7 !pee=66=-28=-19 !pee_,=11=-10=0 !peed=57=-31=-3 !peed_!for=15=-11=0 !peed_!since=6=-18=-1 !perio*=-43=-15=-8
!period=-43=-15=-8 !period_!in=-34=-12=-7 !plan=-6=-5=51 !point=-41=-31=-3 !point_!in=13=9=17 !power=11=43=-1 !pregn*=-107=-95=-4
!pregnant=-107=-89=-3 !probl*=-38=-19=-19 !problem=-13=24=0 !problems=-25=-43=-19 !prope*=-24=-12=-38 !properly=-24=-12=-38
!properly_.=-24=-12=-38 !pulse=25=20=-2 !race=35=17=-34 !race_!and=-9=-51=-6 !race_.=54=43=0 !rain_!was=12=27=9 !reaso*=65=42=-29
!reason=65=42=-29 !reason_!to=13=18=-3 !reason_.=27=-44=-8 !recog*=57=57=-31 !recognise=57=57=-31 !recognise_my=25=16=-21
!respo*=67=43=-9 !responding=13=19=-9 !responding_.=10=19=-5 !rest=-43=7=13 !rest_.=-28=-2=20 !run=-9=12=9 !run_!and=1=-2=-11
!run_,=-7=1=21 !run_.=15=16=6 !runni*=-24=-35=-19 !running=-24=-35=-19 !running_.=-10=-8=0 !salt=-54=-24=-4 !salt_.=-54=-24=-4
!say=-55=-53=-5 !say_no=-55=-15=-4 !see=56=-45=16 !see_!a=27=18=-8 !seizu*=-74=-74=-4 !seizure=-74=-74=-4 !sense=92=79=-25
!sense_!since=3=15=0 !sense_,=12=6=0 !sense_.=31=20=-4 !she=-36=-40=0 !shoes=20=11=12 !shoes_.=20=11=-2 !short=-30=-35=-4
!short_!of=-30=-35=-4 !sick=-3=-10=-7 !sick_,=14=-1=0 !since=36=18=-23 !since_!0=-45=7=-8 !since_!the=132=125=-4
!since_!yesterday=47=-73=-18 !since_.=-72=12=7 !since_i=-8=78=7 !sir=-1=24=-4 !sir_,=-1=24=-4 !six=15=17=0 !slept=-28=0=2
!slept_!0=-10=-4=2 !sore=-11=-22=-14 !sore_!and=-42=-39=0 !sore_!at=15=13=15 !sore_,=30=6=0 !sore_.=18=64=0 !soren*=-29=-10=-7
!soreness=-29=-10=-7 !soreness_,=2=-3=-11 !soreness_nil=37=12=18 !soreness_so=16=15=0 !start=-75=-34=-4 !strai*=20=43=-3
!straighten=20=4=-2 !stren*=73=5=-8 !strength=73=5=-8 !strength_.=38=-86=-5 !sweat=40=56=-10 !sweat*=33=36=-12
!sweat_!and=13=32=-7 !sweating=33=36=-12 !swell*=-28=-46=-10 !swelling=-28=-46=-10 !swelling_!0=20=60=0 !swelling_,=36=-30=-2
!swoll*=-45=-15=-11 !swollen=-45=-15=-11 !sync=-94=-107=-9 !sync_.=-68=-81=-9 !talk=-3=21=-1 !text=12=32=48 !that=-83=-101=-4
!the=95=8=-10 !the_!back=44=15=-6 !the_!bus=-2=8=-12 !the_!dog=-10=-15=-2 !the_!gate=-61=-48=-11 !the_!gym=6=11=7
!the_!hills=-13=18=0 !the_!park=-39=-16=-6 !the_!race=98=79=0 !the_!words=10=15=-16 !them=62=45=0 !there=60=19=-27
!there_.=33=11=-14 !this=48=5=41 !this_!time=15=37=1 !time=-60=-52=-5 !time_.=-57=-50=-12 !to=67=84=113 !to_!be=44=38=64
!to_!carry=54=55=43 !to_!get=-38=-47=-7 !to_!live=39=30=33 !to_!wake=28=24=0 !today=-81=-57=-17 !today_,=-13=-25=-20
!today_.=-10=-3=13 !tomor*=19=24=39 !tomorrow=19=24=39 !touch*=35=32=-14 !touching=35=32=-14 !touching_it=35=32=-14
!troub*=-58=-35=-10 !trouble=-58=-35=-10 !under*=25=22=-39 !understand=25=22=-39 !understand_!what=22=7=-6 !up=95=74=89
!up_!and=20=11=18 !up_!this=1=4=13 !up_,=36=32=37 !up_.=25=33=-17 !urine=14=-29=-8 !wait=18=10=30 !wait_!0=18=10=30 !wake=35=59=22
!wake_!up=28=24=70 !want=0=-14=-30 !want_!to=20=14=12 !warni*=19=44=-12 !warning=19=44=-12 !was=-37=-21=3 !was_!cold=26=38=-10
!was_good=-16=-9=3 !water=67=-16=-9 !way=69=70=103 !wee=78=-72=-8 !wee_!all=23=-22=-2 !wee_!since=3=-34=-2 !weigh*=-22=-26=-10
!weight=-22=-26=-10 !what=-13=-12=-62 !what_i=-35=-19=-56 !when=-22=16=-23 !when_i=-24=49=-22 !with=68=99=31 !with_it=35=46=-16
!with_my=-65=-65=-43 !witho*=31=37=40 !without=31=37=40 !wo=24=24=-2 !wo_!not=24=24=-2 !wobbl*=33=18=-2 !words=20=19=-34
!words_,=10=7=-21 !work=-39=-39=-11 !worki*=12=24=0 !working=12=24=0 !working_,=7=10=0 !worth=3=12=1 !worth_!living=3=12=1
!would=49=64=72 !wrong=-9=-16=-5 !years=-39=-75=-4 !years_.=15=-13=-3 !yeste*=77=-35=-18 !yesterday=77=-35=-18
!yesterday_,=44=-54=-15 !yesterday_.=-26=-9=0 !you=-40=-47=-25 (=-48=-62=-5 )=-38=-63=-5 )_.=-10=55=-5 )_and=41=-32=0 ,=4=38=-30
,_.=-32=-24=-11 ,_0=51=17=15 ,_a=62=60=-3 ,_about=45=84=19 ,_after=53=65=-28 ,_all=-141=-68=-35 ,_also=8=7=-12
,_amazing=-55=-66=-4 ,_and=20=87=10 ,_ankle=-30=-1=-2 ,_any=13=14=-14 ,_arm=68=47=-13 ,_arms=-2=42=-33 ,_as=-29=-29=6
,_at=36=115=-3 ,_ate=-30=-28=-10 ,_back=-81=-70=-14 ,_bad=-2=35=0 ,_been=68=56=-13 ,_being=30=24=0 ,_belly=2=18=0
,_best=-127=-169=-1 ,_better=-104=-22=-13 ,_big=28=46=-1 ,_bit=9=-24=15 ,_black=-42=-4=0 ,_bleeding=15=-7=3 ,_blister=36=28=-3
,_blood=-56=-32=-5 ,_bloody=33=14=22 ,_blue=-70=-24=-2 ,_body=39=35=-29 ,_bone=-1=-6=25 ,_both=36=68=-4 ,_brain=61=38=15
,_breathing=22=14=0 ,_brilliant=6=-18=0 ,_broke=58=62=16 ,_brown=-58=75=38 ,_burning=1=11=-3 ,_busy=-42=-51=-26 ,_but=-19=-68=-20
,_calf=-65=116=22 ,_call=22=21=11 ,_calves=-15=-1=14 ,_came=59=-85=-6 ,_can=32=-50=-17 ,_cannot=17=23=-34 ,_car=-31=-55=24
,_cardiologist=-4=14=0 ,_checked=-51=-33=-2 ,_cheeks=5=44=-8 ,_chest=-1=-43=-7 ,_cleared=-3=-4=-10 ,_coach=36=15=15
,_coffee=-20=-45=0 ,_cold=-29=-10=11 ,_collapsed=161=104=0 ,_comes=1=-55=0 ,_completely=-34=-32=0 ,_confused=38=5=0
,_cough=12=-56=0 ,_could=-13=-52=-9 ,_cut=-2=-48=-5 ,_dad=48=7=0 ,_dark=-15=37=0 ,_dead=49=87=-8 ,_diabetic=14=6=0 ,_did=0=-20=-10
,_died=13=17=-10 ,_dizzy=4=43=-2 ,_do=43=-7=-47 ,_doctor=31=-5=-3 ,_does=-111=-138=-7 ,_dog=22=9=15 ,_doms=-4=-18=12
,_drank=39=6=22 ,_dropped=-10=-20=14 ,_due=-28=-43=-8 ,_duvet=-68=-23=0 ,_e=29=68=-15 ,_ears=59=93=-6 ,_easy=-6=-10=-1
,_ecg=47=40=0 ,_ef=-18=-1=-2 ,_eight=54=40=0 ,_emptied=2=-13=-21 ,_even=78=85=-8 ,_everyone=-4=-10=-5 ,_everything=41=29=-6
,_eyes=73=76=-17 ,_face=15=13=-3 ,_feel=3=49=15 ,_feeling=18=21=-19 ,_fell=66=48=13 ,_fella=-26=-27=0 ,_felt=8=-32=2
,_fever=80=-71=-3 ,_fine=15=36=13 ,_fingers=-13=20=0 ,_first=157=176=-21 ,_flew=-29=-23=0 ,_foam=-38=-15=0 ,_for=20=-3=54
,_forearms=15=-6=0 ,_forget=63=70=102 ,_fresh=54=93=0 ,_from=19=82=0 ,_fully=-8=46=0 ,_fyi=13=-5=16 ,_garmin=73=64=-1
,_gave=-40=3=5 ,_getting=14=4=-1 ,_gone=-85=-28=9 ,_good=-53=-101=4 ,_got=-2=-14=-22 ,_grand=-87=-82=-6 ,_grazed=4=57=0
,_great=-47=-56=-12 ,_grown=-98=-94=-11 ,_had=181=244=-17 ,_hand=-8=-47=0 ,_hands=59=76=0 ,_happy=2=-43=5 ,_hard=26=55=-1
,_has=-63=-14=-3 ,_have=-5=38=-8 ,_he=-59=-79=-24 ,_head=15=29=20 ,_headache=27=-65=0 ,_healed=-22=50=-1 ,_heart=-19=39=6
,_help=37=31=-13 ,_hills=58=40=20 ,_hip=40=68=-5 ,_hit=33=30=16 ,_home=-35=-50=0 ,_hope=-39=-41=-3 ,_hot=-40=-78=14
,_how=-40=-81=-9 ,_hr=11=-28=0 ,_hubby=18=37=-5 ,_hurts=0=19=-7 ,_i=40=34=15 ,_icu=-56=-58=0 ,_id=54=18=15 ,_in=-48=-15=14
,_is=3=-22=-1 ,_it=185=69=63 ,_jaw=29=35=0 ,_just=29=32=-46 ,_keep=35=77=46 ,_keeps=-56=-53=0 ,_kid=13=5=-1 ,_knee=42=112=76
,_knees=48=25=0 ,_last=34=-2=-10 ,_late=11=33=41 ,_learned=10=-14=0 ,_left=17=78=0 ,_legs=-38=-27=-33 ,_letters=40=50=-23
,_like=93=145=-10 ,_lips=54=28=0 ,_loads=-12=4=-13 ,_long=-104=27=-24 ,_loosened=-48=-8=0 ,_lost=55=70=29 ,_loved=-8=-24=-16
,_lovely=-92=-51=25 ,_lungs=25=42=0 ,_mad=-46=-24=0 ,_magic=-67=-57=-3 ,_managed=-25=0=0 ,_massive=-28=-40=0 ,_mate=26=48=0
,_medics=-78=-86=18 ,_missed=-17=5=0 ,_mouth=-35=-65=-13 ,_move=-18=-22=13 ,_muddled=37=49=0 ,_muscles=13=-4=0 ,_my=27=11=19
,_nearly=42=9=20 ,_neck=77=106=23 ,_need=-68=-12=-7 ,_needed=-20=-16=0 ,_neighbours=25=1=0 ,_nerves=-2=25=13 ,_never=17=36=5
,_new=92=31=9 ,_next=108=134=-8 ,_nice=-24=-52=-18 ,_night=-1=-22=-3 ,_nights=-30=-8=-1 ,_no=-35=24=-5 ,_nobody=21=-27=-26
,_none=-13=-20=7 ,_normal=-83=-59=15 ,_nose=36=38=11 ,_not=20=41=17 ,_nothing=-110=-77=-1 ,_now=54=128=-22 ,_numb=1=-11=0
,_off=-6=13=22 ,_on=-89=-6=-69 ,_one=70=66=-18 ,_only=98=133=11 ,_other=-39=-9=-17 ,_our=45=6=-3 ,_out=-82=-30=22 ,_over=-6=-25=-4
,_pain=-48=-39=0 ,_passed=31=23=2 ,_pause=-1=20=24 ,_pb=29=43=5 ,_pee=23=75=28 ,_peed=14=85=19 ,_people=39=29=0
,_perfect=-61=-39=0 ,_phone=12=17=-3 ,_physio=-1=45=0 ,_pins=-50=-5=-1 ,_plan=13=-18=-16 ,_plaster=-39=-9=-13 ,_please=-40=-43=-13
,_poor=-21=-26=-5 ,_popped=-62=25=0 ,_progress=-16=2=-5 ,_proud=9=-21=-12 ,_puffed=-28=-32=0 ,_puffy=18=37=0 ,_pulse=-35=-16=0
,_quads=44=62=3 ,_ran=42=55=41 ,_read=40=-4=0 ,_ready=-1=-16=-5 ,_recovered=7=-20=-9 ,_red=4=97=6 ,_right=-55=-79=-8
,_rpe=-13=-3=0 ,_run=-34=-63=-15 ,_running=-77=-55=35 ,_runs=-38=-24=-15 ,_s=27=-15=-1 ,_same=88=76=15 ,_sat=-11=-3=-1
,_saw=-2=-51=0 ,_scan=-41=-8=-5 ,_scared=-56=-8=-6 ,_scary=-67=-26=-3 ,_seeing=40=103=-7 ,_settled=-48=-12=0 ,_shaking=-73=-67=-4
,_she=-3=68=-71 ,_shivering=-12=-36=0 ,_short=13=21=-7 ,_should=10=15=-6 ,_shoulders=53=41=25 ,_sick=112=2=13 ,_since=69=319=-23
,_skin=29=14=-4 ,_sleep=140=150=25 ,_sleeping=-27=-52=-4 ,_slept=10=-22=0 ,_slow=-60=-50=0 ,_smashed=38=-23=-8 ,_so=-13=-2=-37
,_something=-10=-26=14 ,_sore=-41=-18=-19 ,_soreness=13=67=5 ,_sorry=88=71=132 ,_sorted=15=2=0 ,_sounds=0=-28=-7
,_staggering=18=14=0 ,_started=0=40=-3 ,_stiff=-17=-89=0 ,_still=37=20=-9 ,_stitch=12=20=0 ,_stomach=9=53=15 ,_stopped=18=20=0
,_strap=-3=13=-2 ,_strong=33=53=0 ,_surgeon=-18=-32=-6 ,_sweating=54=98=-1 ,_swollen=-16=-17=0 ,_ta=-9=-15=0 ,_take=6=-10=-2
,_taking=-31=-24=-7 ,_temperature=-32=39=18 ,_ten=-30=-51=0 ,_thanks=2=7=34 ,_that=72=19=72 ,_thawed=-56=-32=0 ,_the=-6=-16=-1
,_then=-16=37=0 ,_thermometer=17=-94=0 ,_they=35=50=-16 ,_thinking=4=1=-38 ,_third=34=52=-3 ,_this=5=-10=-2 ,_thought=9=-46=-7
,_three=-53=-74=-7 ,_throat=27=-66=0 ,_throwing=50=111=0 ,_tight=15=73=0 ,_tired=38=-14=0 ,_tomorrow=2=14=-11 ,_tongue=25=36=0
,_too=-54=-102=-1 ,_took=-19=-29=-24 ,_towel=11=0=0 ,_treadmill=-34=-17=-3 ,_turned=17=-9=-2 ,_two=-72=-23=6 ,_under=-12=-2=0
,_up=-129=-7=-2 ,_used=32=-62=2 ,_usual=-12=-32=0 ,_usually=12=25=-2 ,_very=20=6=-10 ,_vision=10=81=-3 ,_voice=-55=-62=0
,_vomiting=40=135=-13 ,_w=5=-28=-4 ,_walked=-13=-13=-3 ,_want=12=13=52 ,_warm=16=-3=-1 ,_warmed=19=28=0 ,_was=74=34=-6
,_watch=7=68=-6 ,_we=-32=-55=-3 ,_weak=-10=57=0 ,_wee=-77=-5=0 ,_weight=36=53=0 ,_well=-26=10=-37 ,_went=-20=-14=11
,_what=25=-37=-12 ,_when=18=19=0 ,_where=11=-12=-57 ,_who=37=19=-1 ,_whole=9=-22=-1 ,_why=6=-22=-1 ,_wife=92=68=-15
,_will=-30=-35=-45 ,_wo=-93=-2=-11 ,_woke=91=58=-2 ,_work=84=60=24 ,_worse=25=54=0 ,_worth=-57=-60=-8 ,_wrecked=-26=-14=0
,_you=29=86=9 ,_~=53=24=-15 -=35=-10=-20 -_0=-41=-45=-15 .=-200=-287=-225 ._!soreness=-1=-22=-21 ._)=-33=-30=0 ._,=-112=-103=-3
._.=-128=-98=-56 ._0=57=27=16 ._a=-69=-96=-17 ._about=-6=27=-26 ._absolutely=11=5=-1 ._ache=-36=-3=0 ._achilles=75=0=-15
._after=-25=-23=-1 ._air=-13=-28=-2 ._all=-98=-15=-22 ._allergic=-22=-6=-15 ._almost=47=60=0 ._ambulance=-47=-41=-1
._anaphylaxis=-53=-33=-3 ._and=-41=-38=19 ._angina=108=96=-7 ._ankle=39=-102=-12 ._answers=54=52=-4 ._anyway=-11=28=-21
._app=-31=-21=-1 ._are=-12=-22=-6 ._arm=-61=-28=-18 ._arms=-20=-83=-35 ._as=44=53=-3 ._ate=-73=-41=-2 ._baby=-65=-19=-4
._back=-21=9=-9 ._bad=25=-24=0 ._banged=2=30=0 ._bed=-15=-5=-3 ._bee=0=-27=0 ._been=42=31=70 ._beetroot=-114=-66=-42
._before=46=7=-2 ._belly=70=44=-5 ._bike=25=32=-9 ._bit=-70=-38=-16 ._bitten=43=-19=-6 ._black=-141=-47=-1 ._blacked=47=25=11
._bled=-17=-8=2 ._bleeding=-72=-106=-18 ._blew=-42=-23=0 ._blister=124=-28=10 ._bloated=19=13=0 ._blood=-41=-16=3
._bloody=-73=-67=-10 ._blooming=-3=-2=-12 ._blowing=-45=-44=-1 ._bob=-50=-21=-1 ._body=2=31=2 ._boiler=-33=9=0 ._boiling=-6=-44=-2
._boked=118=115=-4 ._bone=-16=-35=11 ._bonked=-55=-41=7 ._book=-58=-56=0 ._born=-13=-27=-9 ._boss=-75=-25=-10 ._both=-20=-46=0
._bought=-22=-6=0 ._brain=-28=-15=-8 ._breast=-21=-39=0 ._breathing=-7=28=0 ._breathless=-25=-97=-3 ._breathtaking=-49=-16=-5
._bridge=15=4=-26 ._bright=2=-75=0 ._broke=-37=-7=-21 ._brother=-50=-22=-10 ._brown=-162=-15=-1 ._bruised=-16=-9=0
._burned=5=-10=38 ._burning=6=-70=38 ._burnt=-8=-13=7 ._busy=-30=-7=0 ._but=-11=-18=0 ._calf=-52=-149=-14 ._call=11=51=7
._calves=1=20=-4 ._came=77=159=-9 ._can=-44=-19=-21 ._cannot=-130=-95=-11 ._car=-39=-10=-63 ._cat=-87=-68=-12 ._caught=-66=-34=4
._chased=-16=1=-8 ._chasing=-28=-11=-4 ._cheers=1=-12=-6 ._chess=61=128=0 ._chilled=-45=-39=0 ._choked=4=-4=-11
._cirrhosis=4=-10=0 ._ckd=-32=-22=-7 ._coach=-14=16=-1 ._coke=29=-7=0 ._cold=2=-69=-9 ._collapsed=110=116=-24 ._colleague=-52=4=0
._confused=-53=-4=24 ._confusing=-64=-51=0 ._convulsion=1=10=-1 ._cooked=55=59=-2 ._core=29=94=0 ._coughed=17=19=-2
._coughing=120=72=0 ._could=-7=47=-31 ._cracked=-7=28=-3 ._cramp=-39=7=13 ._crashed=23=48=18 ._cudnt=114=136=-2 ._cut=49=-25=37
._cutting=47=19=-27 ._dad=76=84=11 ._dark=-50=-5=2 ._daughter=-85=-15=-31 ._dead=-24=-39=-37 ._delete=-48=-50=-10
._dentist=-34=-24=0 ._diabetic=39=28=-16 ._dialysis=-20=0=0 ._diarrhoea=41=-36=-1 ._did=-51=-59=-25 ._died=-110=-54=-28
._dislocated=-32=-7=-4 ._dizzy=-62=-101=-10 ._do=-73=-46=58 ._doc=-36=-35=0 ._doctor=-55=-19=-2 ._does=20=11=7 ._dog=27=-59=-28
._donated=-40=-32=-1 ._done=-14=9=18 ._drank=5=23=-3 ._dropped=-22=-77=-7 ._drunk=5=19=0 ._dying=-12=-20=0 ._e=-25=-27=0
._ears=-70=-44=-2 ._eating=-14=-29=-2 ._ecg=28=12=-10 ._eight=-11=-13=-9 ._elephant=29=30=0 ._engine=-27=-22=-36
._epilepsy=114=145=0 ._epileptic=-11=-26=0 ._erase=-74=-57=-10 ._every=51=40=39 ._everyone=-3=14=-13 ._everything=64=23=-35
._eye=-4=-61=-1 ._eyes=17=-11=26 ._face=-28=-44=-1 ._faint=-41=-2=0 ._fainted=101=159=-2 ._fast=-7=-38=-3 ._feel=-24=-132=-54
._feeling=-13=-93=32 ._feels=91=-11=-6 ._feet=5=29=0 ._fell=21=33=-17 ._felt=-62=-92=-50 ._fever=23=-67=18 ._feverish=97=-38=0
._filled=20=54=0 ._fine=83=31=-5 ._fingers=1=14=-1 ._finished=-77=-56=-22 ._first=-22=-23=0 ._fit=-27=-4=-23 ._fits=81=92=-7
._five=-13=-13=4 ._flu=58=-15=-17 ._foot=114=-83=-22 ._for=-47=-29=-21 ._forget=-94=-95=-43 ._forgot=-5=-6=-20 ._found=34=46=40
._fourth=-3=12=-17 ._fracture=-84=-8=-7 ._freezing=-32=13=-6 ._friend=-7=-30=-8 ._funny=-13=24=0 ._garmin=-22=-79=-8
._gasping=7=-17=15 ._gave=-33=-26=3 ._get=41=-2=0 ._getting=26=-38=-5 ._giddy=-48=-12=-1 ._give=-81=-61=-3 ._glutes=-36=8=14
._going=17=-28=-48 ._gonna=-84=-64=-79 ._goodbye=93=94=55 ._got=19=6=3 ._gp=-49=-14=-7 ._gps=-42=-79=-16 ._grand=72=9=-11
._graze=77=-1=0 ._grip=33=12=0 ._guy=23=35=-6 ._had=85=142=-51 ._half=82=125=-6 ._hammered=6=-22=-8 ._hamstring=-14=3=-2
._hand=-101=-12=-4 ._hands=-64=-29=-4 ._hard=-21=8=-2 ._hardly=-37=8=0 ._have=-7=-44=-16 ._having=41=59=-8 ._he=98=151=24
._head=10=2=-16 ._headache=37=83=0 ._headphones=-73=-45=-18 ._heads=-65=-36=-14 ._heard=90=59=0 ._heart=74=-33=-33
._heat=163=147=-4 ._heavier=1=18=0 ._heavy=-27=-43=0 ._hello=-18=-10=0 ._her=94=103=0 ._hey=-3=-23=-3 ._hi=-18=-53=-10
._high=-2=-51=-6 ._hip=-42=-84=-7 ._his=74=92=-23 ._history=-43=-51=-14 ._hit=15=-18=-11 ._hives=25=59=0 ._hot=-93=-68=1
._hotel=-32=-14=-6 ._hours=6=16=0 ._how=-175=-138=-52 ._hr=-56=-26=-8 ._hubby=-1=-32=-25 ._huge=-70=2=0 ._hungry=-45=-36=-21
._hurts=16=-6=0 ._husband=13=21=-4 ._i=-43=-4=5 ._ich=130=147=71 ._id=-34=-32=-2 ._if=16=36=48 ._in=-23=-80=-30 ._infected=28=0=0
._inject=-23=-19=-3 ._insulin=52=59=0 ._irregular=18=-2=0 ._is=-33=-38=22 ._it=80=-7=-28 ._itchy=-47=-43=0 ._jaw=-43=-46=-1
._je=157=187=105 ._jelly=-26=-7=-6 ._jumped=-33=-3=-19 ._just=77=89=-6 ._keeled=51=54=0 ._keep=67=48=-6 ._kid=-69=-56=5
._kill=25=40=0 ._killed=-44=-29=-6 ._knackered=40=5=-8 ._knee=-98=-78=-8 ._knees=19=45=0 ._knocked=50=94=-16 ._la=10=30=-10
._laptop=-41=-50=-21 ._last=-5=42=0 ._left=-84=-41=0 ._leg=-21=-21=-8 ._legs=-20=-34=-42 ._let=-47=-27=-7 ._life=41=30=21
._light=25=-24=0 ._like=-16=37=-20 ._limping=20=-72=-21 ._lips=63=56=-3 ._listening=-29=-26=-7 ._little=5=-13=-5
._looking=27=-35=18 ._lost=35=17=-31 ._lovely=-39=-51=-11 ._lump=28=-10=-2 ._lungs=25=72=-9 ._ma=70=47=0 ._man=-34=-59=-2
._marathon=9=22=0 ._marking=-5=16=6 ._mate=-88=-26=0 ._max=12=0=-4 ._me=135=150=-10 ._mental=-7=17=0 ._midges=-52=-26=-23
._mild=-61=-33=-4 ._missed=11=18=-11 ._morning=-41=-38=0 ._mouth=-14=-35=0 ._muddled=-53=-47=-4 ._mum=-21=-66=-13
._muscles=30=-36=-2 ._my=-47=-38=-88 ._nearly=92=51=-25 ._neck=-47=-63=-6 ._need=-18=0=-12 ._neighbour=-54=-55=-3
._neighbours=-14=8=-5 ._never=-58=8=-21 ._new=-41=-18=-31 ._nie=166=191=41 ._night=11=-14=-4 ._nine=-12=-21=-2 ._nobody=37=53=83
._none=-17=-36=-2 ._nope=12=-4=-9 ._nose=-72=20=1 ._nosebleed=18=26=-4 ._not=-90=-70=-24 ._nothing=62=9=-2 ._now=33=32=0
._nowt=-54=-23=-9 ._numb=91=-46=-3 ._numbness=12=9=0 ._nurse=-31=-39=0 ._ok=-26=-19=-26 ._old=-48=-26=-4 ._on=-113=-65=-27
._one=88=14=-33 ._only=49=-31=-10 ._our=2=58=-8 ._out=-144=-151=-7 ._overheated=40=68=-4 ._oxygen=14=30=0 ._pace=12=53=-1
._pain=-75=-43=-16 ._palpitations=108=-10=-18 ._panting=-14=32=-10 ._paper=-21=-23=0 ._paramedic=-8=-1=-21 ._partner=-20=2=-1
._passed=-30=33=1 ._passing=33=-77=-2 ._pause=-109=-34=-13 ._pee=-113=17=-13 ._peed=1=-18=-1 ._peeing=64=1=-5 ._people=-36=-24=-9
._period=0=20=-1 ._periods=-53=-14=-9 ._phone=-17=-15=-5 ._physio=-43=-47=-13 ._pills=-41=-17=-39 ._pink=114=102=0 ._pins=14=-18=0
._piss=24=-58=0 ._pissing=26=-28=0 ._plan=-14=-16=-22 ._please=-4=-19=-4 ._pneumonia=32=25=0 ._poo=19=-43=-5 ._popped=-40=-15=0
._portaloo=31=29=-2 ._pregnant=-12=-2=-20 ._pressure=56=60=0 ._puffed=-39=19=0 ._puffer=34=40=-3 ._puffing=-57=-54=0
._puffy=-73=-5=0 ._pulled=-114=-67=-3 ._pulse=49=-90=-22 ._pure=28=-43=-7 ._put=-44=-22=0 ._quads=-56=-84=-7 ._racing=10=3=0
._rain=-33=-35=29 ._raising=22=25=0 ._ran=-99=-69=-52 ._rash=5=-30=0 ._read=-72=-40=-9 ._reading=-46=-7=-9 ._ready=-42=-41=-38
._red=-66=-75=9 ._remove=-23=-7=-4 ._resting=-24=7=-3 ._right=-69=-63=0 ._rings=8=-14=0 ._roasting=29=-34=0 ._room=23=-58=-2
._round=-11=-68=-3 ._rpe=-23=-10=-6 ._runner=27=58=0 ._running=83=60=76 ._s=-39=-27=-11 ._salt=-34=-23=-6 ._same=-65=-67=-15
._sangre=61=-49=-7 ._sangue=77=93=-6 ._sat=34=30=96 ._saw=-67=-107=-8 ._second=35=32=-5 ._see=-17=9=-9 ._seeing=76=-79=10
._send=-30=-34=-6 ._severe=32=-1=-1 ._shaking=-83=-56=0 ._sharp=-42=51=-10 ._shattered=-10=-14=-3 ._she=94=75=15 ._shin=-54=-25=-6
._shivering=10=18=0 ._short=43=46=-2 ._should=-65=-14=-18 ._shoulder=-31=-53=0 ._shoulders=-46=-53=-4 ._sick=-91=-7=24
._side=-26=-33=-10 ._sir=-2=21=0 ._sister=-44=-37=-4 ._skin=6=9=-13 ._skipped=36=-34=0 ._sleep=-4=36=-11 ._sleepy=-77=-60=-10
._slept=-14=-38=-11 ._slight=-79=-38=0 ._slurring=21=16=-13 ._smashed=-22=-23=-10 ._snapped=-44=-20=-1 ._so=12=44=0
._soaked=-33=-125=-6 ._sodium=70=51=-21 ._someone=-29=5=0 ._something=16=5=-35 ._son=-69=-58=-1 ._sore=28=0=-7
._soreness=32=-68=-22 ._sorness=-30=-39=-7 ._sorry=-61=-39=-6 ._speaker=-37=-11=-6 ._speech=46=46=-5 ._stabbing=12=22=-1
._stairs=-23=-10=19 ._standing=-36=-36=-5 ._staring=22=24=14 ._started=117=121=87 ._stepped=19=-26=-6 ._stiff=-67=-34=-5
._still=-20=-11=-29 ._stitch=-36=-50=-2 ._stomach=19=-10=-9 ._stood=-47=-32=-12 ._stop=-48=-44=-14 ._stopped=-18=5=-4
._storm=-41=-17=-5 ._stress=77=6=0 ._striker=-59=-54=-12 ._stroke=4=29=-7 ._struggling=29=39=0 ._stung=23=0=0 ._sudden=42=11=-11
._sugar=30=14=-4 ._suicidal=82=92=88 ._suicide=-25=-23=-37 ._sun=-43=-36=-7 ._sunburnt=-3=14=-6 ._sweated=-68=-65=0
._sweating=-91=-87=0 ._sweats=19=-19=0 ._sweaty=-13=-21=-8 ._swelling=-150=-50=0 ._swollen=-129=-59=0 ._take=-73=-63=-2
._taking=-69=-52=-34 ._taper=-53=-56=0 ._teaching=-24=-11=-4 ._teammate=-27=-7=-2 ._temperature=0=-30=-42 ._testicle=73=-27=-3
._thank=3=24=3 ._thanks=8=-10=-36 ._that=-50=-79=2 ._the=-152=-137=-3 ._there=10=0=12 ._they=118=87=-16 ._thighs=29=-24=-36
._think=98=-12=-20 ._thinking=90=103=73 ._third=6=66=-9 ._this=55=67=21 ._thought=-94=-33=-67 ._three=-41=-22=0 ._threw=42=15=-2
._throat=-21=-64=-11 ._throwing=30=42=0 ._thumping=31=59=0 ._tick=50=-85=-8 ._ticker=58=-125=-4 ._tight=59=59=39
._tightness=47=50=0 ._time=-98=-64=-15 ._tired=38=99=-2 ._toddler=-2=-9=10 ._toe=20=-49=0 ._toes=55=-35=-2 ._toilet=-16=-38=-1
._tongue=39=41=0 ._too=5=13=0 ._took=24=31=48 ._total=-26=-28=-3 ._train=-52=-29=-31 ._treadmill=-110=-85=-6 ._tried=77=79=-1
._tripped=-9=54=-1 ._trying=76=88=0 ._tummy=-20=19=-9 ._two=-76=-33=-14 ._type=-116=-81=-13 ._typing=19=12=-21 ._undo=-53=-36=-10
._units=-33=-23=-8 ._up=-7=67=0 ._urine=61=-44=-2 ._used=-67=-42=-32 ._usual=-29=-49=-2 ._very=53=1=0 ._vision=5=60=-8
._visited=5=18=0 ._vomit=19=33=-6 ._vomited=96=-78=-8 ._vomiting=26=2=-5 ._w=-94=-30=-3 ._walked=26=41=-3 ._walking=60=46=-3
._want=20=37=7 ._was=44=-16=-30 ._wasp=13=12=0 ._watch=36=8=0 ._watched=-36=-56=-8 ._watching=19=0=0 ._we=16=18=-2
._weak=-93=37=-5 ._weather=-39=-42=0 ._wee=-58=-43=-11 ._weeing=50=-18=-1 ._weighed=-26=-9=0 ._weight=-90=-4=0 ._weird=5=17=0
._went=9=-13=-24 ._what=-121=-88=-29 ._when=-1=41=57 ._where=-57=-67=-21 ._who=-32=-12=-8 ._whole=2=37=-9 ._why=20=60=-25
._wife=-54=-39=-24 ._will=-58=-15=-33 ._wind=-32=-42=-13 ._wiped=-2=-43=0 ._wish=61=62=31 ._wo=-74=-19=-15 ._wobbly=-52=-61=-12
._woke=13=27=-4 ._woken=-9=-15=-12 ._words=13=13=-3 ._work=7=-3=-10 ._worst=30=77=-11 ._wrecked=-23=-12=-3 ._writing=70=61=-29
._wrong=-110=-62=0 ._wrote=-1=4=33 ._yellow=-76=14=0 ._you=48=51=85 ._zero=-53=-18=-6 ._zonked=-16=-11=4 ._~=-67=-32=-19
0=-12=-24=-76 0_)=15=15=0 0_,=-150=-148=-26 0_-=-96=-38=-14 0_.=-28=-26=-3 0_0=-249=-200=-77 0_:=-17=-12=0 0_?=-21=41=10
0_after=-115=-34=-19 0_all=48=-9=-5 0_am=31=14=-33 0_and=-131=-118=-68 0_as=101=75=0 0_at=-18=-27=-2 0_avg=-17=1=-4
0_because=27=7=0 0_bottles=-6=11=12 0_bpm=-45=-26=-1 0_but=-35=-64=-19 0_cannot=3=37=39 0_chest=60=76=-1 0_cos=46=21=16
0_cuz=-43=-47=0 0_d=-39=-43=13 0_days=-31=82=-7 0_degrees=-22=25=11 0_dogs=-39=-5=0 0_drank=-28=-18=-3 0_e=15=-4=-3 0_even=-60=5=0
0_foot=-126=-20=0 0_for=-12=52=18 0_from=14=17=7 0_got=55=55=20 0_h=-35=-31=7 0_had=85=45=-1 0_haha=-84=-70=-4 0_here=-9=-13=-12
0_hour=-47=-42=0 0_hours=-62=-65=-12 0_hr=30=7=8 0_hrs=-41=-12=-6 0_i=-169=-148=-6 0_id=-42=-31=-1 0_in=-97=-92=-22 0_is=-2=-14=0
0_ish=-72=-56=0 0_k=7=32=-10 0_kg=46=16=18 0_kilos=94=44=0 0_km=-37=-28=-1 0_l=-30=-10=-4 0_last=-1=-33=-4 0_lb=-10=12=0
0_legs=-31=-55=-33 0_like=-33=5=-2 0_litres=-54=-29=-3 0_lol=-23=-70=-27 0_lying=0=63=0 0_m=-27=-23=0 0_maybe=-61=-61=-5
0_mg=-61=-58=-48 0_mile=30=-15=0 0_miler=17=-55=5 0_miles=52=1=-25 0_min=46=39=-7 0_mins=28=-10=0 0_minutes=50=69=-2
0_ml=-35=-13=-3 0_month=-43=5=-2 0_months=7=36=21 0_my=-79=-60=-11 0_n=-6=-22=-6 0_nd=-61=-24=0 0_next=-33=-18=-1 0_no=-30=7=40
0_not=-46=-37=-10 0_now=-85=-48=-2 0_of=-61=-18=-9 0_off=65=53=-1 0_on=83=72=7 0_only=-11=-51=-2 0_or=49=57=18 0_out=-75=-39=8
0_oz=-9=-18=0 0_paracetamol=-5=20=36 0_percent=-113=-48=-4 0_pints=33=25=0 0_pm=2=-35=2 0_rd=-19=22=-1 0_reps=-13=2=-1
0_rpe=13=15=-7 0_s=23=44=0 0_sat=46=-8=0 0_sets=-32=16=6 0_sleep=-65=-24=-7 0_slept=100=76=0 0_slp=-36=0=-14 0_so=17=-3=15
0_sore=-54=-19=-11 0_soreness=-3=18=-13 0_th=-25=14=-7 0_thanks=14=-15=-2 0_that=-29=-25=0 0_the=-73=-53=-23 0_then=-115=-104=-7
0_they=64=105=0 0_this=149=-91=0 0_times=-44=-92=13 0_to=-91=21=-2 0_today=-72=-92=13 0_tomorrow=-36=-35=-15 0_und=-40=-47=-3
0_up=17=34=26 0_w=-39=-9=-1 0_weeks=-74=-59=-9 0_with=-118=-58=-16 0_x=33=21=-6 0_years=69=37=24 :=42=38=-40 :_0=-50=-27=-4
?=-80=-44=-89 ?_,=-114=-111=-12 ?_.=-46=-34=-39 ?_0=67=54=-2 ?_?=142=143=-1 ?_and=-104=-75=-7 ?_i=-78=-80=-15 ?_no=-79=-104=-1
@!aboutToOther=-16=-7=-10 @!ache=-109=-66=-45 @!aching=-59=-32=-29 @!airHunger=-87=-78=-4 @!airWord=11=27=-7
@!aloneBetter=-9=21=-4 @!asPrescribed=-32=-8=-38 @!askedWord=-60=-48=-36 @!atRest=123=117=-45 @!ateWord=-79=-43=-6 @!back=15=12=25
@!bad=-44=4=12 @!badLuck=-18=-31=-35 @!badNight=-32=-15=4 @!ballGame=-7=-6=-19 @!beAlive=128=149=100 @!bed=-29=-112=-32
@!beenSick=-3=-10=-7 @!beerJoke=5=-3=-11 @!behaving=24=27=44 @!bendLift=-1=-65=-28 @!bikeThing=31=31=-12 @!biter=-10=-15=-2
@!blackThings=-6=30=-17 @!bleedWord=-31=-24=-5 @!bleeding=-52=-18=-14 @!bleedingWord=-52=-18=-14 @!blood=-58=-26=-9
@!bloodOnly=-22=5=-9 @!bloodSwear=-25=-9=-19 @!bloodThing=25=33=-12 @!bloodWord=-22=5=-9 @!bowlWord=53=75=-2 @!breath=39=42=-16
@!breathless=-63=-67=-14 @!calf=10=8=0 @!calfPain=22=33=-38 @!cameTo=50=49=83 @!cannot=-64=-2=-30 @!cannotStrict=32=52=0
@!cannotThink=-29=-18=-9 @!carrying=54=84=29 @!chest=-14=9=-2 @!chestPain=-27=1=-15 @!clockTime=-39=-39=-11 @!closing=-65=-51=-23
@!clot=34=62=-5 @!coffee=-4=-27=2 @!cold=-76=-31=-33 @!coldOnly=-47=-40=-29 @!coldOrCough=-30=-36=-10 @!coldStart=-91=-40=-30
@!confused=-29=-18=-9 @!confusedBy=-26=1=-6 @!coolOther=-21=16=13 @!cough=10=-3=0 @!coughed=10=-3=0 @!crashWord=-36=-10=-7
@!curtains=11=43=-1 @!cutObjects=22=13=25 @!cutWord=-36=-39=-22 @!dark=-35=-69=-12 @!darkLoo=-97=-3=-12 @!darkOnly=-97=-3=-12
@!darkening=-97=-3=-12 @!deadOrOther=-9=-16=-5 @!deadlyThing=34=21=-8 @!deathMarch=-9=-22=-79 @!device=-14=-38=-28
@!diabetes=-48=-40=-30 @!distanceWord=-107=-73=-35 @!dizzy=-58=-65=-48 @!drinking=22=9=2 @!drinkish=-6=-16=3 @!droop=8=-18=0
@!drops=22=77=-1 @!easyEffort=70=110=-38 @!eating=-17=-59=-8 @!edgeSport=35=17=-34 @!elsewhere=43=45=-5 @!everRecord=-7=-23=-18
@!exertion=29=-12=-53 @!exertionHeart=-36=-86=-58 @!exertionOnly=9=-1=-53 @!exertionPlace=-31=-11=-48 @!faint=-55=-47=-15
@!faintRaw=-81=-70=-22 @!faintish=-22=-15=-4 @!fellWord=-36=-10=-7 @!fever=-72=-66=-48 @!feverBeside=-99=-94=-75
@!feverSense=-18=-19=-56 @!fineNow=-21=-30=-3 @!fitContext=-38=-43=-33 @!fitSense=20=11=12 @!flaresUp=-85=3=-23
@!foodNumb=-45=-10=-29 @!forgotten=70=25=10 @!fullOf=67=-16=-9 @!getUp=-16=-66=-20 @!goOnSport=-49=-23=-35 @!going=-2=18=0
@!goingOn=28=17=47 @!gone=28=26=-7 @!grayOrSweaty=33=36=-12 @!greenThings=-19=-5=5 @!gym=-23=-29=0 @!hardTo=-96=-54=-29
@!hardWork=9=8=-53 @!headache=-27=-16=-11 @!heart=-3=-13=-14 @!heavyThing=-29=-18=-9 @!helpTopic=59=48=-6 @!hereWord=13=13=25
@!hit=-48=-116=-2 @!holdBreath=-24=-32=-1 @!holdWord=34=42=0 @!hospitalSense=-17=-117=-3 @!hotOrFar=-11=-33=-8 @!hours=2=-56=-7
@!hugeWord=-38=-57=-27 @!illWord=-116=-88=8 @!irregular=68=-3=-10 @!joint=-23=-24=-5 @!jokes=74=28=68 @!justWant=52=51=103
@!kidsOrPets=-10=-15=-2 @!killJoke=-25=-9=-19 @!killing=-6=38=-14 @!knownPlace=34=45=-30 @!leg=38=42=-12 @!legClot=34=62=-5
@!legsWent=-66=-57=-35 @!legsWord=-19=-28=-7 @!life=93=90=61 @!lifeOther=20=11=12 @!lightThing=-15=-34=-5 @!likeWood=32=52=0
@!limbPlace=38=40=-14 @!limp=-21=-53=-3 @!lips=54=42=-8 @!liveFor=42=41=34 @!livesWithIt=-14=-20=-14 @!load=46=75=76
@!longMinutes=-27=22=-5 @!lostWord=-13=12=-16 @!low=-97=-3=-12 @!making=63=76=-24 @!manyWord=-44=-11=-7 @!medicalWork=1=11=-18
@!memoryOf=55=49=-1 @!mindElsewhere=-40=-33=-10 @!missMe=13=14=59 @!moveFeel=-24=25=-20 @!moveLift=-36=-13=-27
@!muchLonger=18=31=36 @!muddled=-42=-6=-21 @!muscle=23=-52=0 @!nausea=-3=-10=-7 @!nauseaStrong=-38=-35=-7 @!neckBack=15=12=25
@!neckOrBack=15=12=25 @!needWord=58=63=53 @!nightRest=12=26=0 @!nightWord=19=24=39 @!noHelp=-15=-13=-35 @!noPoint=-37=-19=-31
@!noPower=84=60=-10 @!notBodies=7=1=-23 @!notEnough=-17=-44=102 @!notNight=32=52=0 @!notWord=32=52=0 @!nothingLeft=-15=-13=-35
@!nothingWord=68=65=5 @!now=0=37=-5 @!numb=-66=-24=-1 @!numbStrict=-66=-24=-1 @!numbersHead=-41=-54=27 @!obey=15=58=-50
@!odd=-75=-22=-8 @!oddWays=-24=-16=0 @!onPurpose=-8=-3=-22 @!onThePaper=61=21=-6 @!oneCalf=10=8=0 @!onePoint=-26=-5=-1
@!onlyWord=32=52=0 @!openWord=-8=-3=-22 @!openedBy=24=45=-4 @!otherGoodbye=-46=-56=-33 @!ownLife=41=47=20 @!painWord=28=-28=-15
@!palpitation=-48=-49=-14 @!passOut=-49=-33=-29 @!passedSoon=-16=-9=3 @!peeOther=53=56=-3 @!peopleLike=-24=-23=-5
@!pleased=-21=-30=-3 @!pouring=-31=-24=-5 @!pressing=-5=-44=-13 @!prideSwallow=20=19=-34 @!puffSport=-25=-18=-19 @!puffy=-42=1=-21
@!pushing=13=39=-15 @!puzzle=-88=-61=47 @!puzzleYours=-6=-5=57 @!rainDrops=31=63=-4 @!rainOnly=-34=-2=-14 @!rainOrSweat=31=63=-4
@!reasonWord=110=96=52 @!redDrinks=68=-50=-3 @!redHot=-24=-16=0 @!redStuff=-22=5=-9 @!relapse=-19=-30=-9 @!rest=29=-35=-22
@!restNow=47=-5=-26 @!sayWord=1=28=-12 @!seeingThings=19=39=-4 @!seizure=-74=-74=-4 @!sense=92=79=-25 @!seriously=-24=-12=-38
@!sharpThing=24=45=-4 @!shavingAndCooking=8=90=-18 @!shoeThing=-2=-21=1 @!shoesOnly=20=11=12 @!shortEffort=-25=-9=-19
@!sickPraise=-1=17=39 @!simile=100=-14=-11 @!sinceWord=62=-23=-6 @!skinPlace=-11=-22=-14 @!sleepHours=27=-38=-3
@!slipped=-30=-35=-4 @!smallBleed=-3=-13=7 @!snot=-40=-33=-10 @!somethingHeavy=-22=-26=-10 @!sore=-6=-23=-14
@!soreThroatOnly=-34=-41=-10 @!soreWord=33=32=-15 @!speech=17=40=-35 @!speechWord=23=35=-34 @!sprainSense=-1=7=-33
@!squeeze=-14=-7=-11 @!staggering=65=67=-3 @!stiffNeck=-28=0=2 @!strangely=1=9=-11 @!strongAche=-47=-10=-15 @!suddenPain=58=4=-15
@!suddenly=-66=-57=-35 @!suicideSport=-69=-26=-36 @!suicideTalk=-5=15=-2 @!sunWord=-39=-25=-3 @!sunny=39=118=-7 @!sweaty=72=92=-22
@!sweetThings=-63=-59=-5 @!swollen=-42=1=-21 @!swollenArm=-51=-26=-18 @!swollenFace=-42=1=-21 @!swollenLimb=-42=1=-21
@!swollenStrict=-42=1=-21 @!tarry=-22=5=-9 @!thingsDropped=-95=-88=-83 @!thingsOnWrist=-40=-58=-37 @!thinking=92=95=-59
@!times=69=-26=-4 @!tinglyWord=-66=-24=-1 @!tiredLegs=13=33=-32 @!toLive=100=91=101 @!tonsils=-34=-41=-10 @!transport=28=2=-8
@!trip=-7=-6=-19 @!upWord=-33=-13=-10 @!urine=276=-118=-41 @!veryHot=27=10=0 @!vomited=-38=-35=-7 @!vomiting=-42=-26=-5
@!wakeOrLive=74=89=55 @!walking=34=-62=-5 @!wallWord=6=11=7 @!want=-27=-18=-36 @!warmBath=-14=-6=-2 @!waterWord=80=-37=-11
@!weakFrom=-106=-97=-25 @!weatherFog=-48=-19=19 @!weatherTemperature=63=139=-4 @!weekWord=-43=-15=-8 @!weightPlace=3=-26=-6
@!weightWord=-22=-26=-10 @!wentDown=-46=-1=-10 @!whatHappened=73=96=-5 @!whatOneKnows=-8=-13=-2 @!whereThings=-49=-23=-52
@!wider=-33=-13=-10 @!wipeWord=8=-25=-4 @!wishWere=44=38=64 @!wound=30=53=-10 @!wrongBreath=-82=-64=6 @!wrongWord=-9=-16=-5
@aboutToGo=7=18=-64 @aboutToOther=-40=-35=-41 @abscess=44=77=-4 @ache=9=25=-26 @aching=-4=-29=20 @achingShaking=23=-34=-19
@air=124=125=-34 @airHunger=164=199=5 @airIsSo=-96=-148=-9 @airWord=114=178=-27 @allOfIt=-6=-1=49 @allOverWord=-69=-60=-24
@allergen=151=151=-43 @allergicReaction=56=58=-12 @aloneBetter=22=82=14 @ambulance=87=100=-38 @anaphylaxis=277=306=-25
@angina=67=107=-20 @arm=63=148=28 @asPrescribed=-37=-17=16 @askedWord=2=-23=-28 @askingWord=-7=26=-61 @asthma=21=15=-27
@atOnce=147=136=-9 @atRest=161=114=-8 @ateBeetroot=-115=-60=-29 @ateWord=68=92=-37 @audioThing=-171=-159=-36
@awayForAWhile=18=21=-39 @back=-27=-35=-4 @bad=53=58=-17 @badLuck=-64=-42=-20 @badNight=24=33=-3 @ballGame=30=28=11 @bath=-5=36=10
@beAlive=82=87=44 @beanWord=36=8=-7 @beats=142=-27=-20 @bed=-50=-54=-2 @beenCutting=77=96=110 @beenSick=-38=-72=-26
@beerJoke=-57=4=-19 @behaving=1=65=-72 @belly=72=27=-30 @bendLift=63=-13=-29 @betterOff=163=150=135 @betterWithout=76=64=53
@betterWord=45=72=85 @betweenWords=30=50=-11 @bigger=43=17=-18 @bikeThing=84=42=-14 @bite=74=-52=-6 @biteWord=110=-12=-6
@biter=127=50=2 @bittenThing=-10=36=64 @bittenWord=157=69=-20 @blackThings=-101=-84=-47 @bladder=19=42=0 @bleedWord=-48=-39=-13
@bleeding=-5=-21=-28 @bleedingWord=26=15=-24 @blewUpRace=-74=-39=0 @blindWord=10=30=0 @blood=22=51=-17 @bloodIn=30=-88=-14
@bloodOnly=54=34=-15 @bloodSwear=-52=-43=22 @bloodThing=-130=-114=-7 @bloodWord=18=-30=-5 @blue=71=-26=-45 @blurry=-26=12=-49
@bodySide=57=55=-19 @bone=80=84=6 @boneDry=-26=105=14 @boneName=92=18=-75 @boneOut=75=159=-5 @boneParts=-33=14=8
@boneStrict=105=-40=6 @boneWord=75=-14=-50 @boozy=-87=-106=-21 @bowlFood=-54=-56=-11 @bowlWord=66=47=-12 @brainFailing=4=-12=-20
@breath=116=168=-30 @breathless=143=250=-45 @broken=22=-50=-27 @brokenWord=-27=-31=-22 @bruised=-15=-29=-24 @burn=-9=34=12
@burningUp=107=-89=-7 @bustWord=9=-25=-9 @calf=42=-40=-29 @calfPain=-50=11=0 @callingMe=46=51=0 @calvesBurn=-32=-21=-16
@cameRound=73=97=-1 @cameTo=148=184=-37 @cameToStrict=81=73=-18 @cameraWord=0=34=18 @cannot=103=105=-24 @cannotFill=76=172=-53
@cannotStand=-8=12=-42 @cannotStrict=43=64=3 @cannotThink=42=79=-41 @carOnRoad=92=125=9 @cardiacWord=65=28=-10
@carrying=-12=-44=-3 @cellulitis=33=21=0 @chest=277=380=-56 @chestInfection=-39=-104=0 @chestPain=64=60=-13
@chestThing=-136=-122=19 @chestish=175=284=-36 @chills=263=22=-18 @clockTime=-93=-84=-33 @closing=44=39=-72
@closingStrict=60=75=-6 @clot=19=50=0 @clothes=21=-20=43 @coffee=-69=-79=-33 @coffeeGrounds=9=67=-4 @cold=-80=-105=-32
@coldOnly=-2=-20=-23 @coldOrCough=-18=-101=-8 @coldStart=-38=-17=-64 @coldWord=-46=-50=-17 @collapse=78=78=-29
@collapsedThing=-270=-220=-7 @colorOfUrine=-14=-85=-5 @coloredWord=240=108=20 @comeOut=105=132=-10 @confused=323=389=-44
@confusedBy=-113=-158=5 @controlWord=-36=-34=12 @cookedMyself=-32=38=-11 @cool=-59=-10=-8 @coolDown=8=-16=-15
@coolOther=105=72=-12 @coreWord=-19=25=3 @cough=5=41=-19 @coughColor=131=-90=-5 @coughed=136=158=-21 @crashInto=107=100=35
@crashWord=39=-4=-8 @creamWord=-85=3=13 @crossLegged=-12=-28=-4 @curtains=-107=-110=-14 @cutAgain=49=81=124 @cutMyArms=140=178=186
@cutObjects=-13=3=-59 @cutWord=75=42=-47 @cutting=95=140=129 @cuttingWord=44=54=103 @dark=136=51=-71 @darkLoo=44=-46=-23
@darkOnly=-33=-68=-18 @darkening=84=55=-51 @dayWord=-11=-71=-6 @days=18=-41=2 @deadOrOther=-24=-50=-32 @deadWord=-29=-6=6
@deadlyThing=-31=8=57 @deathMarch=-18=-15=-17 @deformed=112=122=0 @dentist=-166=-134=-23 @device=-78=-99=-16
@deviceOnly=-31=-22=-6 @diabetes=-21=-11=-13 @diarrhoea=259=-122=-6 @digging=56=75=-37 @distanceWord=-27=5=-47 @dizzy=320=-42=-62
@doctorWord=-67=-62=-19 @doseWord=-14=6=-45 @downArm=63=116=-7 @dragging=92=172=-4 @drankLots=66=121=14 @dressing=14=107=-34
@drinkOrSweet=-18=-35=-12 @drinking=5=13=-10 @drinkish=-74=-45=0 @droop=116=78=-49 @dropTo=10=49=5 @drops=54=-58=-20
@drowsy=56=71=-1 @drunkLike=93=132=0 @dryGround=-21=-30=-4 @dryPaths=-46=-48=20 @dying=39=46=95 @eachBreath=25=142=-14
@earWord=32=36=-13 @early=-29=-17=0 @earlyWord=-111=-59=-5 @easyEffort=-81=-70=-58 @eating=-97=-78=-22 @edge=52=113=110
@edgeSport=33=0=-14 @elsewhere=3=10=0 @elsewhereSwollen=-130=-133=-45 @emptyOrFull=24=26=-6 @endLife=287=290=264
@endOfTether=227=238=219 @endThemselves=-10=-13=-13 @epilepsyWord=26=25=-29 @epilepticWord=68=62=-22 @everRecord=-30=-4=-54
@everyDay=85=-15=9 @exactSpot=3=-190=-44 @exercise=-58=-21=-23 @exertion=0=12=-4 @exertionHeart=-7=2=-33 @exertionOnly=24=38=7
@exertionPlace=-55=7=-2 @eyeWord=119=72=-34 @eyelidWord=31=-2=0 @eyes=119=72=-34 @eyesRolled=77=79=0 @face=19=64=-21
@faint=332=377=-60 @faintRaw=122=103=-42 @faintish=78=95=-49 @farAway=39=75=-5 @farewell=67=50=97 @feelAwful=75=50=-3
@feelFaint=153=151=-37 @fellWord=11=-8=-13 @fever=238=-87=-49 @feverBeside=122=10=-74 @feverSense=-176=-86=-35
@fewWordsAtOnce=41=51=-9 @fillsIt=114=82=-45 @film=-96=-85=-19 @fineMark=-44=-32=-1 @fineNow=-59=-5=-26 @fineWithout=2=18=7
@finishSentence=14=17=0 @fitContext=40=92=-62 @fitNoun=78=73=-14 @fitSense=-25=-3=-2 @fittedWord=45=67=-12 @flaresUp=13=-16=-29
@flashes=60=-190=0 @flopWord=-67=-98=-10 @flu=23=-100=-47 @foamPop=43=-56=-5 @foodNumb=95=92=-25 @foot=30=-148=-94
@footDrops=29=65=0 @forMyHeart=-93=-95=-32 @forgetting=169=185=-18 @forgotten=-33=-44=-26 @foundMe=50=54=-1
@fractureOther=-52=-3=-1 @fractureWord=49=-19=-5 @fullOf=-79=-67=-77 @funnyFace=-163=-167=-21 @funnyMuddle=-45=-46=-14
@funnyTurn=-24=10=0 @gaveWay=151=56=-4 @getUp=-55=-37=-52 @getsMe=77=58=102 @gettingWeak=28=-43=-1 @gettingWorse=115=-118=-6
@givesWay=311=26=-11 @goOn=8=56=123 @goOnSport=27=16=-9 @goOnWord=1=30=8 @goSince=27=-24=-6 @going=55=57=-28 @goingOn=80=122=109
@goingOnWhat=-31=-23=4 @gone=-12=-21=-19 @goneDown=-68=10=8 @goneThrough=-2=54=0 @grayOrSweaty=-11=46=-28 @greenThings=45=149=-20
@grief=-64=-72=-15 @groin=49=-63=-4 @ground=-39=-43=-18 @gurgle=54=114=-1 @gushing=169=255=-45 @gym=-118=-97=-49 @hand=14=26=-8
@handOneSided=169=158=38 @handPlace=7=48=5 @hangover=-29=-4=5 @hardTo=40=46=-14 @hardWork=-49=-63=-63 @hateWord=-45=-50=-26
@head=50=75=-40 @headGone=-4=25=-8 @headInjury=22=32=-9 @headKilling=111=206=-3 @headOut=93=-75=-5 @headPain=4=87=-3
@headPlace=-20=22=-22 @headTorch=-123=-107=0 @headache=156=216=-30 @healthyUrine=-182=-53=-34 @heardPop=150=-32=-4
@heart=128=31=-39 @heartAttack=17=71=19 @heartBeatWord=67=-34=12 @heartCondition=-89=7=-1 @heartHurts=80=286=-11
@heartRateWord=-34=-37=14 @heartRaw=17=-13=-3 @heartThing=-128=-108=-38 @heatStroke=64=61=-21 @heavily=41=77=-29
@heavyThing=-76=-12=-5 @heldTongue=-114=-104=-32 @helpTopic=-25=-21=-6 @hereWord=59=-44=29 @historyOf=-37=-4=-20 @hit=61=88=-8
@hitBy=-28=-31=8 @holdBreath=47=-4=-16 @holdWord=26=-13=-30 @homeWay=96=134=4 @hospital=44=-126=-4 @hospitalSense=-62=-29=-21
@hot=98=22=3 @hotAndCold=53=-47=-6 @hotDry=146=186=-22 @hotOrFar=-80=-54=-28 @hotSkin=-33=96=-12 @hours=-20=-14=-6
@hugeWord=2=-57=-29 @hypo=26=22=0 @hyponatremia=-35=-52=-20 @illWord=-49=-72=-10 @inAmbulance=0=-16=-11 @indigestion=9=31=-2
@infected=245=-127=-33 @infectedWord=134=-77=-16 @inhaler=133=135=-30 @insideWord=89=90=-19 @irregular=62=-95=-71
@irregularStrict=135=1=-12 @isGone=66=56=43 @itAll=73=51=85 @itch=-15=1=-15 @itchAll=62=98=-7 @jab=-218=-186=5 @jaw=121=71=-13
@jerking=137=146=-33 @joint=66=-60=-42 @jokeAttack=5=-13=-9 @jokes=1=-25=0 @justWant=-39=20=58 @keenOnIt=-15=-25=-27
@keepDown=153=-138=46 @keepWord=14=-4=-57 @kidneyPart=-40=-45=-34 @kidsOrPets=-70=-81=-14 @killJoke=5=-40=-39
@killSelf=314=383=373 @killing=116=101=0 @knifeWord=33=-59=39 @knownPlace=24=49=-32 @lasting=74=-12=-2 @laughing=-151=-68=-14
@left=-13=-33=-38 @leg=82=39=-36 @legClot=131=23=-19 @legsRefuse=26=23=-2 @legsWent=96=100=-28 @legsWord=-103=-23=-22
@lettersLeft=185=192=188 @life=-8=13=53 @lifeOther=-59=-98=-22 @lightThing=93=119=-12 @lightsOut=64=49=0 @likeBalloons=46=66=0
@likeDark=217=8=-17 @likeTap=25=60=0 @likeWood=-11=-148=-4 @limbPlace=-24=-63=-8 @limbsRefuse=-61=9=-19 @limp=88=110=-35
@limping=69=-10=-11 @lips=86=119=-79 @livesWithIt=-46=-49=-45 @load=82=16=-46 @longMinutes=14=44=-29 @lostWord=73=101=6
@lovedOnes=8=12=26 @low=-54=-42=-50 @lowSodium=-81=-59=-22 @lump=54=-90=-6 @lungs=31=57=-16 @lyingWord=145=107=8
@making=-30=-25=-13 @manyOf=24=30=23 @manyWord=-142=-102=-59 @medicalWork=-27=-24=-30 @memoryOf=-111=-31=-3
@middlePlace=25=131=-19 @midges=-54=-35=-23 @mindElsewhere=-60=-3=-8 @missMe=68=86=93 @missedBeats=97=-105=0 @mouth=41=131=-32
@moveFeel=-12=21=-2 @moveLift=24=21=-29 @muchBlood=31=12=-2 @muchLonger=-23=-57=-6 @muchWord=9=-34=-2 @mudWord=-80=-57=1
@muddled=-35=-31=-34 @muscle=55=-15=-19 @muscleWork=-36=36=21 @musicWord=-59=-75=-3 @myChest=98=128=-30 @myPills=63=85=155
@nail=38=-32=-6 @nails=108=146=-14 @namedSo=-3=-79=-31 @nausea=47=57=-26 @nauseaStrong=66=153=-42 @nearlyWord=60=43=9
@neck=16=12=-3 @neckBack=17=18=-7 @neckOrBack=-11=-23=-7 @neckOrJaw=70=125=-42 @neckPlace=16=12=-3 @neckStiff=22=32=10
@neckWord=16=12=-3 @needWord=-113=-70=4 @neverFelt=1=-86=-35 @nextThing=35=28=-18 @nightRest=220=-42=-58 @nightSky=-95=-5=-1
@nightWord=-14=12=28 @noGrip=97=48=-8 @noHelp=25=97=-32 @noMemory=57=57=-1 @noPoint=50=67=159 @noPower=33=-95=-10
@noSeeing=-70=-41=95 @noSense=115=106=-11 @noStrength=56=-145=-16 @noUrine=251=-159=-36 @nobodyWord=88=63=80
@noseThing=-100=-66=18 @noseWord=1=34=15 @nosebleedWord=84=57=-17 @notADoctor=-33=25=62 @notAnswering=128=165=-31
@notBeHere=41=49=82 @notBetter=-11=-50=-42 @notBodies=-81=-72=-11 @notBreathing=109=115=-26 @notCareIf=-72=-96=-61
@notComingDown=51=-124=-66 @notEnough=64=35=20 @notGone=6=-63=106 @notHealing=3=10=-21 @notHolding=-14=-31=-1
@notKnowing=-68=-25=-38 @notMoving=-4=52=-15 @notMuscle=23=-52=0 @notNight=43=64=3 @notRecognise=57=57=-31
@notRemember=103=128=-29 @notSelf=-30=-45=-8 @notWanting=-27=-37=32 @notWord=28=-20=-33 @nothingLeft=89=70=32
@nothingWord=40=-69=-34 @now=51=27=3 @numb=-34=11=-63 @numbPlaces=-25=-77=-14 @numbStrict=47=-4=-18 @numbersHead=77=78=37
@obey=20=4=-18 @odd=69=28=-49 @oddWays=44=119=-8 @offTheEdge=-107=-70=34 @onGround=114=106=-21 @onMe=45=7=-4 @onMyChest=-46=-22=0
@onPurpose=0=60=60 @onThePaper=109=-65=-15 @oneCalf=122=-101=-19 @oneEye=41=79=-6 @oneLimb=209=154=-32 @onePoint=159=-71=14
@oneSideWord=-25=-63=-11 @oneSided=45=43=-49 @oneWord=24=31=-42 @onlyWord=3=14=-4 @openWord=61=103=-17 @openedBy=-7=-6=13
@otherGoodbye=-39=-18=-60 @outFor=95=69=31 @outOfPuff=86=170=-35 @outOvernight=54=-67=-2 @overIt=155=187=83 @overMe=61=6=-18
@overTheEdge=29=31=-4 @overdose=218=209=184 @overheatedWord=-11=20=-21 @ownArm=-38=-38=-13 @ownFacts=110=121=-8
@ownLife=117=121=87 @ownPlace=70=114=-6 @ownWill=27=23=0 @paceWord=-66=-43=18 @painWord=85=39=-7 @palpitation=265=-41=-32
@passOut=234=324=-27 @passedSoon=-105=-145=14 @passing=-184=-176=10 @passingBlood=47=-70=0 @peeOther=-67=-69=11
@peopleLike=-24=-25=-43 @person=17=19=-12 @phantoms=95=175=0 @phoneOnly=-84=-56=-6 @pills=86=59=146 @pillsReady=133=120=181
@pinkSpit=69=179=-1 @planned=-48=-9=-60 @pleased=-83=-44=3 @pointTender=78=-127=-6 @pokingOut=90=189=0 @pollen=-121=-18=0
@pop=103=-15=-44 @pouring=31=90=-12 @pouringOut=23=87=1 @pressWord=32=94=-22 @pressing=-39=-20=-2 @preventing=-35=-44=-13
@prideSwallow=51=26=-29 @puffSport=-37=-43=1 @puffy=1=2=-49 @puffyPlace=37=119=8 @pulse=16=-11=-11 @pumpingOut=81=121=-9
@puncheyes=-60=-80=7 @purple=16=3=-20 @puzzle=-65=-55=-50 @puzzleLight=-62=-57=-9 @puzzleYours=-92=-47=16
@puzzlingThing=-90=-49=27 @rainDrops=22=22=6 @rainOnly=-41=9=-11 @rainOrSweat=-21=-45=26 @rash=96=128=-10 @reactionTo=-120=-76=-41
@reasonWord=130=89=192 @redDrinks=-69=20=-11 @redHot=75=14=-20 @redOnly=-33=28=-4 @redStreak=126=-23=-4 @redStuff=108=168=-10
@relapse=54=-6=65 @relapsedWord=-27=34=25 @repeatedly=108=-3=-35 @reported=98=128=-39 @rest=-20=-82=5 @restNow=-45=-26=-50
@rhabdo=3=-41=-23 @rightLow=-21=19=-15 @rigid=52=80=-6 @ringsTight=-6=-50=-30 @rising=32=39=0 @rockHard=-9=0=15 @room=29=-39=-13
@running=98=-141=-16 @saddle=41=-17=-13 @sameAgain=129=120=-7 @sausages=11=27=0 @sayWord=38=86=-14 @scaryWord=-63=-29=-24
@scenery=-62=-56=-32 @secondsWord=138=124=-27 @seeing=65=50=10 @seeingPhantoms=-10=48=0 @seeingThings=194=22=-20
@seizedUp=-31=-18=15 @seizure=298=324=-75 @sense=-32=-9=9 @seriously=79=78=-36 @seriouslyIll=56=-50=-7 @severe=116=-62=-36
@shaking=138=153=-48 @shakingSense=19=7=3 @sharpThing=-25=-32=-31 @sharpWord=62=-28=-20 @shavingAndCooking=41=139=-57
@shin=27=-36=-29 @shoeThing=-9=86=-10 @shoesOnly=-25=-45=-21 @shortEffort=-60=-54=-54 @shoulder=41=94=-11 @sickPraise=-14=-47=57
@sickWord=38=32=-17 @side=34=53=-28 @sidewaysWord=183=131=-17 @sightGone=103=215=-21 @sightWord=82=77=-15 @simile=-56=13=-41
@simpleTask=32=-21=-17 @sinceWord=78=22=33 @sittingOn=0=108=-24 @skin=133=89=-40 @skinPlace=34=19=-35 @slack=-6=-15=-21
@slapping=43=15=0 @sleepHours=-57=-51=-11 @sleeveThing=-70=-32=-12 @slicedWord=67=133=-9 @slipped=-18=-38=-40
@slurring=226=226=-18 @smallBleed=51=-74=-69 @smallVomit=-80=-76=-30 @smileWord=-80=-43=-17 @smiling=-26=-4=-2 @snot=-18=50=8
@soOrHope=68=64=94 @soWeak=129=-64=-3 @soaked=99=34=-12 @sodiumWord=-24=1=-28 @somethingHeavy=27=-31=-3 @sore=7=-84=-51
@soreThroatOnly=-59=-65=-18 @soreWord=130=58=36 @sos=-3=27=8 @soundsWord=63=81=-18 @speech=116=134=3 @speechWord=163=187=-1
@spinClass=-81=-50=-15 @spinning=114=-122=-20 @sportFever=-147=45=-22 @sprainSense=63=56=-23 @spreading=-56=32=-15
@spreadingWord=99=2=-7 @spreadsTo=37=41=0 @squeeze=73=109=-81 @staggering=165=204=46 @stairsWay=23=23=-25 @standingOn=26=84=12
@starsSeen=71=-64=-1 @stiffNeck=-77=-68=-29 @stings=2=-65=8 @stingsWhen=84=-4=-6 @stool=249=-118=-18 @stopBleeding=50=67=-8
@stopOrControl=-52=13=-18 @stopped=65=26=20 @stoppedDoing=73=113=-7 @stoppedSoon=-49=-34=-4 @stoppedWorking=14=10=0
@straightLine=-70=53=0 @stranded=68=38=-20 @strangely=143=99=-42 @strokeWord=202=169=-17 @strongAche=105=-18=13
@strongSharp=22=-45=-17 @struck=3=25=-36 @struggling=58=29=-10 @stuckHigh=67=-41=-3 @sudden=115=118=-21 @suddenPain=55=-37=-40
@suddenly=62=31=-43 @suicidal=106=140=135 @suicideSport=-2=-65=-63 @suicideTalk=-56=-48=-37 @sunWord=24=8=-5 @sunny=-25=2=-64
@surelyIrregular=244=55=1 @swallow=66=87=-14 @sweatOnly=42=66=-2 @sweaty=91=152=-19 @sweetThings=-34=-41=-48 @swimmy=38=58=0
@swollen=53=5=-58 @swollenArm=-40=-96=-10 @swollenFace=189=60=-1 @swollenLimb=96=20=-20 @swollenStrict=46=12=-68
@tarry=-39=-37=-20 @temperature=129=-3=-41 @tenderWord=84=-27=-1 @testicle=114=-40=-11 @tetanus=25=-41=7 @thenOn=96=82=-7
@theySaid=112=95=4 @thigh=63=-65=-27 @thingsDropped=-100=-46=-33 @thingsOnWrist=27=44=0 @thinkAny=45=87=-4 @thinking=53=108=-51
@thinkingOf=73=85=134 @thinnersWord=-125=-62=-33 @throat=120=176=-20 @throb=49=7=-11 @throughIt=-7=9=-32 @throughWord=-67=-37=-14
@thunderclap=54=67=0 @tickInsect=52=-94=-8 @tickSigns=116=-47=-36 @times=12=8=-1 @tinglyWord=51=-97=-50 @tired=-138=-175=-16
@tiredLegs=9=37=-33 @toAll=8=35=29 @toBone=-10=142=-5 @toDoWhat=-66=-72=-6 @toLive=82=92=51 @toStand=53=7=-26 @toTheLoo=66=27=7
@toesOnly=-75=-60=-5 @toilet=5=-44=-18 @tongue=54=85=-14 @tongueBitten=74=117=-14 @tongueWord=54=85=-14 @tonsils=-91=-65=-12
@tooMany=148=130=79 @tookWord=48=44=97 @towelWord=64=136=0 @traffic=-14=9=-39 @trafficThing=-94=-152=10 @transport=1=10=-41
@trip=-158=-72=25 @trivialEffort=76=36=-54 @tunnelling=57=14=-3 @turned=229=-145=-42 @twitch=64=128=-18 @tyre=-63=-107=37
@unexplained=123=-99=-45 @upWord=64=82=24 @urine=286=-221=-50 @urineStop=-116=-43=0 @vehicle=-14=10=11 @veryHot=32=0=-67
@vessels=3=35=0 @visiting=23=55=5 @vitalThing=-6=-93=-8 @voiceGone=0=-14=-3 @vomited=138=68=-44 @vomiting=221=127=-70
@wakeOrLive=17=21=-26 @walkStand=2=-128=-53 @walking=189=65=28 @wallWord=-66=0=-9 @want=75=83=179 @warmBath=-61=-71=12
@wasOut=43=25=-2 @waterFun=10=47=-34 @waterWord=-30=-33=-83 @wayForward=34=-11=33 @weak=-17=-86=-22 @weakAs=104=-60=-3
@weakFrom=-55=-18=-18 @weakOnly=-28=-6=-13 @weakStrict=81=-52=-27 @weatherFog=-86=-84=-47 @weatherTemperature=46=104=4
@weekWord=-27=-77=2 @weightBearing=67=-140=0 @weightPlace=-22=21=-10 @weightUp=38=140=-1 @weightWord=-35=-82=-30
@wentDarkThen=38=50=-2 @wentDown=65=68=-18 @whatHappened=72=70=-10 @whatOneKnows=108=92=-69 @wheeze=106=77=-6 @whenStand=78=83=57
@whereThings=-2=-16=-49 @whistledTune=-46=-43=-9 @wholeBody=72=35=26 @wider=31=54=4 @wipeWord=50=-166=-18 @wishWere=135=141=129
@without=74=117=98 @withoutKnowing=18=37=-12 @wobblyWord=45=34=-29 @wontBend=-8=-66=-11 @wontGo=94=-7=-30 @wontStop=45=61=-53
@wontWake=73=131=-37 @worse=115=-88=19 @worstPain=57=81=-30 @worstWord=59=119=-40 @wound=60=-83=-35 @woundOnly=-22=74=0
@wrongBreath=65=13=-98 @wrongWithIt=93=194=0 @wrongWord=-30=19=-32 a=16=15=-29 a_0=-53=-34=24 a_baby=-84=-71=11 a_bacon=-19=-9=0
a_ball=17=-7=0 a_balloon=26=-8=0 a_bar=42=48=0 a_bat=0=17=-11 a_beer=-50=-35=0 a_beetroot=17=30=0 a_belt=10=0=0 a_big=21=-81=11
a_bit=-90=-1=10 a_blackout=80=58=0 a_blind=4=15=0 a_blister=-88=32=22 a_blood=-30=-24=0 a_boil=3=-31=-1 a_bone=4=51=0
a_bottle=7=15=0 a_breath=17=-17=-10 a_brew=-37=-43=0 a_bug=-39=-21=0 a_bus=-123=-132=-4 a_car=139=165=3 a_cardiac=16=-3=-1
a_chair=68=-11=0 a_child=26=5=-20 a_clear=-51=12=15 a_clot=-9=-35=5 a_coke=-36=-21=0 a_cola=-74=-57=0 a_cold=-8=-5=-12
a_collapsed=-17=-41=0 a_cough=-4=-40=-1 a_crack=29=13=-3 a_cup=-19=-59=-2 a_curry=-25=-30=-27 a_curtain=62=82=-8 a_dark=-29=40=0
a_day=48=1=16 a_deep=13=-68=-1 a_deer=-28=-4=-5 a_diuretic=-8=-13=0 a_dog=8=-24=-2 a_donor=4=7=-33 a_drip=-1=29=0
a_drop=-37=-29=-9 a_drum=3=-47=0 a_drunk=-11=-4=0 a_dull=7=47=-1 a_dvt=-52=18=0 a_e=-10=-109=-4 a_fall=35=23=-5 a_fella=-9=4=18
a_fever=126=-23=-13 a_few=19=-29=-2 a_film=2=24=-1 a_first=9=-14=9 a_fish=44=-38=0 a_fit=-26=-51=11 a_football=29=-24=-7
a_fright=47=0=0 a_full=23=29=0 a_funny=-22=-69=0 a_gel=8=-28=-17 a_girl=-17=-41=-1 a_good=-9=91=3 a_graze=30=39=0
a_guy=-93=-107=-1 a_half=-108=-97=0 a_hangover=19=18=-6 a_headache=-125=-157=0 a_heart=-109=-122=-14 a_horse=-42=14=-4
a_hospital=27=21=12 a_hot=-21=-66=0 a_kid=-26=22=16 a_kidney=-13=5=0 a_killer=32=25=0 a_km=-2=-16=11 a_knife=17=18=-7
a_lad=-81=-87=0 a_lady=-46=-36=0 a_light=4=-28=-1 a_little=-19=-77=0 a_load=31=47=29 a_log=-26=-22=0 a_long=62=-8=65
a_lot=118=123=-11 a_low=37=-2=0 a_lump=0=-15=-4 a_man=1=37=0 a_marathon=-14=-49=-7 a_marshal=-44=-56=-11 a_meeting=-41=-13=-2
a_mile=16=48=-3 a_minute=-72=-68=-8 a_month=73=-58=0 a_new=-69=-68=0 a_nice=-4=22=-3 a_nightmare=39=46=0 a_normal=17=-17=0
a_nurse=48=25=-3 a_one=-12=-21=-2 a_pain=-54=33=0 a_paramedic=-20=-15=0 a_pb=-12=-13=-3 a_pig=-62=-47=0 a_pint=-79=-86=-1
a_plan=45=52=85 a_podcast=44=38=0 a_pop=27=-46=0 a_problem=-14=-37=12 a_pump=-37=-52=-16 a_race=-39=-64=0 a_radiator=7=16=0
a_rash=-29=-25=-3 a_red=0=51=0 a_rest=3=13=0 a_root=-43=-34=-1 a_run=-81=-53=-18 a_runner=23=-5=-1 a_sack=27=34=0 a_sec=-28=-1=0
a_second=-4=12=0 a_seizure=76=53=2 a_sentence=38=55=0 a_sheet=83=46=0 a_single=9=-10=-6 a_snap=21=96=0 a_sock=-7=-21=-10
a_solid=-11=-13=-3 a_sore=-65=-41=0 a_stent=-45=-32=-4 a_stitch=18=-7=0 a_stone=-25=-36=0 a_straight=-37=0=0 a_straw=71=51=0
a_stress=25=-83=-20 a_stroke=69=46=-17 a_sudden=39=82=-2 a_tad=-27=-44=6 a_tap=25=60=0 a_teenager=-65=-74=-9
a_temperature=12=-61=-11 a_terrible=9=57=0 a_thing=-123=-86=-11 a_tick=2=-71=0 a_tight=-78=-53=-6 a_tiny=22=5=-5
a_toenail=-42=-8=0 a_tomato=-37=-38=8 a_train=41=51=52 a_truck=-89=-70=-4 a_true=-60=-45=-2 a_two=-3=-14=0 a_van=142=188=-3
a_vet=-26=-17=0 a_vice=28=41=0 a_wall=31=48=24 a_wasp=-42=-27=0 a_wee=-97=53=-1 a_week=141=11=16 a_weight=2=16=0 a_whole=37=57=62
a_woman=-44=-45=0 able=-9=-30=-21 able_to=-9=-30=-21 about=-4=-6=19 about_,=97=79=-2 about_0=-43=14=42 about_a=83=122=-2
about_ending=28=27=-29 about_her=-19=-20=-17 about_it=11=-26=54 about_jumping=-45=-34=18 about_me=-90=-74=-44
about_running=-100=-109=-77 about_stepping=23=67=95 about_sunday=-27=3=-3 about_the=-179=-173=-37 about_to=154=173=-26
about_where=-42=-41=8 absol*=24=26=-4 absolutely=24=26=-4 absolutely_killed=10=-3=0 accid*=-28=-4=-5 accident=-28=-4=-5
accor*=17=22=0 according=17=21=0 according_to=17=21=0 accou*=-19=-11=-36 account=-19=-11=-36 ache=-15=61=-11 ache_behind=12=7=-2
ache_from=27=69=0 ache_in=-40=17=0 aches=38=66=14 aches_,=-17=8=0 aches_.=-5=0=15 achey=-2=-11=-3 achil*=87=-13=-15
achilles=87=-13=-15 achin*=42=-78=-8 aching=42=-78=-8 aching_all=32=-86=-3 aching_from=-34=15=0 achy=41=-12=26 acros*=38=76=-13
across=38=76=-13 across_my=24=22=-9 across_the=14=54=-4 actin*=59=62=0 acting=59=62=0 actua*=-15=-4=-17 actually=-15=-4=-17
add=29=62=-4 addic*=-49=-36=-29 addicted=-49=-36=-29 addis*=-47=-39=-18 addisons=-47=-39=-18 addre*=36=39=0 address=36=39=0
adren*=22=0=0 adrenaline=22=0=0 advic*=41=39=29 advice=41=39=29 afib=135=40=-16 after=63=53=12 after_,=-76=-88=15
after_.=-55=-57=32 after_0=68=73=-2 after_a=-79=-123=-2 after_all=7=114=-6 after_and=-26=-27=0 after_crossfit=-15=17=17
after_eating=22=26=-42 after_i=0=31=-14 after_intervals=1=43=0 after_leg=-64=-34=0 after_meals=-73=-76=-22 after_prawns=17=14=0
after_squats=-44=-15=-3 after_that=1=42=-14 after_the=168=157=-17 after_this=-34=-42=-28 after_work=5=24=6 again=74=69=53
again_,=-41=-72=58 again_.=-41=-42=-2 again_0=11=-44=3 again_and=38=-16=31 again_at=86=90=0 again_last=-6=35=-18
again_on=116=109=-2 age=10=31=22 age_lol=-6=11=22 ages=50=58=-11 ages_,=20=45=0 ages_and=19=34=-11 ago=-74=16=35 ago_,=-53=-45=8
ago_.=22=48=-9 ago_0=12=36=0 ago_and=-47=-31=-6 agony=18=-86=-2 ah=51=76=0 ahead=-39=-60=-5 ahead_of=-39=-60=-5 aid=-60=-62=1
aid_course=2=-16=0 aid_refresher=-49=-56=0 air=43=-14=-21 air_,=-42=-93=-2 air_.=25=22=-9 air_0=-53=-105=-4 air_in=50=50=-1
air_through=70=74=0 al=247=292=-8 alarm=-61=-32=19 alive=-43=-4=53 alive_and=-35=-13=13 all=72=15=-29 all_,=-56=-37=-32
all_.=42=6=-3 all_and=23=-21=3 all_clear=-52=-75=24 all_day=90=29=-12 all_evening=74=-12=-2 all_fine=-41=-27=6 all_gone=-69=-89=-2
all_good=-18=31=2 all_healed=-6=-54=0 all_i=-19=-3=0 all_jumbled=16=14=0 all_morning=148=-25=0 all_my=61=73=13
all_night=-45=-155=-3 all_of=3=41=-12 all_ok=-23=-13=-7 all_over=113=65=-29 all_run=-40=-47=28 all_sorted=-22=16=-5
all_that=37=81=0 all_the=-182=-118=-19 all_to=73=51=79 all_week=34=-20=-22 aller*=-51=-49=-21 allergic=-51=-49=-21
allergic_reaction=11=10=0 allergic_to=-52=-49=-17 almos*=47=43=0 almost=47=43=0 alone=-29=19=-12 alone_.=-20=-1=-12 alrea*=31=1=7
already=31=1=7 already_,=81=1=7 already_.=-37=-10=-1 already_and=-10=32=0 also=76=139=-12 always_.=-18=-9=-3 am=35=41=3
am_,=19=25=-11 am_.=14=-33=1 am_0=-101=-86=-2 am_a=-182=-190=-5 am_acting=59=62=0 am_at=111=96=71 am_away=-13=13=-1
am_back=-38=-53=0 am_burning=66=86=-37 am_clammy=10=18=-4 am_covered=10=6=0 am_dead=-44=-32=22 am_dizzy=0=132=0 am_done=70=41=52
am_dying=23=30=-39 am_epileptic=-15=-14=-1 am_expecting=-52=-50=-18 am_fine=-68=-100=-24 am_finished=2=3=-20 am_gasping=17=9=-4
am_going=66=64=159 am_good=-36=-49=-5 am_grand=43=57=0 am_having=-24=17=-3 am_home=-30=-39=-23 am_i=-2=24=-2 am_in=44=78=-7
am_late=-27=-34=-17 am_not=-19=-21=-14 am_ok=10=-9=-13 am_on=-187=-195=-88 am_only=-4=33=0 am_pregnant=-48=-46=11
am_resting=-20=-57=-5 am_scared=52=30=45 am_seeing=44=119=-1 am_shaking=14=57=0 am_sick=-5=-13=-11 am_sitting=54=-21=0
am_so=69=67=-6 am_still=18=21=0 am_sweating=24=23=0 am_talking=77=79=0 am_through=-39=-58=0 am_type=-11=-22=10 amazi*=-70=-74=-8
amazing=-70=-74=-8 amazing_0=-10=-4=0 amazing_crowd=-55=-66=-4 ambul*=0=-16=-11 ambulance=0=-16=-11 ambulance_.=97=110=-8
ambulance_took=-69=-78=-1 an=167=158=12 an_0=-69=-52=0 an_ambulance=130=121=-10 an_article=-25=-25=-5 an_easy=31=-13=26
an_eating=-31=-32=-8 an_egg=23=-52=-8 an_hour=102=73=-1 an_ice=18=21=-6 an_irregular=-72=-35=0 an_old=-25=-20=-4 an_oven=0=8=12
anaph*=58=74=-12 anaphylaxis=-78=-91=-3 anaphylaxis_once=-74=-77=-3 anato*=-41=-18=0 anatomy=-41=-18=0 and=201=106=-45
and_0=-129=-77=6 and_a=-145=-107=-3 and_about=-16=42=14 and_aching=32=-87=0 and_achy=43=-37=0 and_again=121=-75=-20
and_all=-42=-3=0 and_arm=15=75=-3 and_back=-7=12=0 and_being=54=68=-2 and_bigger=0=-56=0 and_blue=-40=-110=0 and_bothered=-19=6=27
and_breathing=14=10=0 and_broke=-8=-17=0 and_burning=18=-45=-2 and_came=29=37=0 and_cannot=157=152=-22 and_chest=-158=-60=0
and_chills=0=-21=0 and_clammy=28=20=0 and_closing=43=37=0 and_coffee=12=-1=0 and_cold=68=96=-7 and_confused=62=124=0
and_did=-16=21=-4 and_dizzy=-9=104=0 and_do=0=10=0 and_does=26=13=-2 and_doing=-45=-47=0 and_down=23=-8=0 and_drank=-7=-19=0
and_dry=14=56=-5 and_everyone=0=27=-10 and_everything=-23=38=-14 and_eyes=16=70=0 and_feel=0=46=-11 and_feeling=0=-78=0
and_felt=-3=-18=0 and_finished=23=-1=46 and_foam=17=14=0 and_getting=45=-100=0 and_gives=14=0=0 and_go=-121=-124=-2
and_goes=9=57=0 and_going=21=98=-2 and_gone=-33=7=0 and_got=-44=-31=0 and_had=15=64=27 and_half=33=-47=0 and_happy=-27=5=15
and_hard=3=61=0 and_have=44=51=-1 and_he=-14=24=28 and_head=23=45=0 and_headache=50=41=0 and_his=26=-23=0 and_hit=69=99=0
and_hot=41=-50=-1 and_i=209=138=-36 and_id=-28=-10=-7 and_in=-13=-37=-2 and_is=72=79=47 and_it=94=12=-25 and_itchy=66=22=-7
and_jaw=11=-13=0 and_just=-47=-66=1 and_laughing=32=86=-2 and_leg=16=76=0 and_legs=-34=14=4 and_like=-47=-55=0 and_lips=9=15=0
and_lost=11=13=-2 and_my=36=67=-15 and_neck=36=-21=-1 and_needles=-36=-24=-1 and_new=-1=-16=22 and_next=9=12=-9 and_no=79=31=-11
and_not=46=67=-73 and_now=127=83=-9 and_off=15=-46=-4 and_one=53=28=94 and_over=29=28=0 and_pain=20=49=-4 and_passed=39=-11=0
and_plenty=-62=-31=0 and_puffy=65=46=0 and_ran=-78=-82=0 and_red=11=-8=0 and_seeing=-39=42=0 and_seven=-32=-13=0
and_shaking=106=-79=0 and_shaky=52=5=-3 and_she=-80=-95=-9 and_shiny=0=-47=0 and_shivering=15=50=0 and_shivery=66=-31=-4
and_short=22=-16=0 and_sleep=-41=-49=-52 and_slept=-30=41=2 and_sore=87=24=0 and_soreness=8=-23=0 and_soul=-66=-51=-9
and_staggering=4=24=0 and_sticky=-55=43=0 and_still=72=102=-2 and_stinks=30=-26=-3 and_sweating=16=43=0 and_swollen=13=47=-1
and_talking=27=50=-1 and_tears=-111=-86=-9 and_that=-19=-12=0 and_the=112=156=14 and_then=43=44=-19 and_there=32=73=-3
and_three=15=41=0 and_throat=6=28=0 and_throbbing=7=26=0 and_throwing=19=46=0 and_tight=19=29=0 and_today=60=42=0
and_vomiting=42=48=0 and_warm=32=21=0 and_was=33=60=-10 and_weak=41=-62=0 and_went=11=38=0 and_wet=6=27=-7 and_wheezing=25=24=-3
and_wo=60=23=0 and_woke=15=20=0 angin*=67=107=-20 angina=67=107=-20 angina_,=-24=-21=-13 angina_and=-38=-2=0 angina_spray=76=71=-7
angry=80=-100=-9 ankle=98=-70=-20 ankle*=38=-15=0 ankle_,=61=28=-3 ankle_.=34=84=-2 ankle_a=-32=17=0 ankle_and=9=40=-1
ankle_has=15=-85=0 ankle_in=-37=-32=0 ankle_is=-30=-80=-7 ankle_was=20=-19=-1 ankles=38=-15=0 anore*=-24=-37=-28
anorexia=-25=-19=-24 anorexia_,=-22=-33=-10 anorexic=0=-18=-5 anorexic_here=-6=-18=-13 anoth*=15=41=-4 another=15=41=-4
another_one=4=28=-2 answe*=43=47=-42 answer=-49=-39=4 answer_,=-41=-44=0 answers=72=71=-4 antib*=-8=42=0 antic*=-9=5=-19
anxio*=-12=-28=-3 anxious=-12=-28=-3 anxious_about=-12=-28=-3 any=43=-4=121 any_more=59=78=83 any_of=49=71=64 any_weight=0=-62=0
anyon*=-29=-47=-4 anyone=-29=-47=-4 anyth*=-9=-46=-23 anything=-9=-46=-23 anything_.=-34=-24=-1 anything_down=59=-40=0
anything_to=13=22=0 anywa*=-33=-40=-18 anyway=-33=-40=-18 anyway_.=-30=-29=3 anyway_0=10=5=0 anyway_i=-12=-3=-9
anyway_my=-8=-37=-3 anywh*=-41=-11=-11 anywhere=-41=-11=-11 anywhere_,=-41=-11=-11 apixa*=-18=2=6 apixaban=-18=2=6
apixaban_for=6=22=6 app=-31=1=-22 app_is=20=5=-1 appar*=61=53=-1 apparently=61=53=-1 appen*=-20=-29=-8 appendix=-20=-29=-8
appendix_out=-20=-29=-8 april=-62=-67=-13 are=22=52=-9 are_0=-17=-15=-4 are_a=-21=-18=-1 are_coming=24=11=0 are_dead=9=-36=-5
are_great=-91=27=0 are_in=-9=-11=31 are_killing=-39=-29=0 are_like=0=-99=-2 are_my=-17=-9=19 are_not=-8=62=-2 are_ok=-61=-33=-3
are_on=-76=-41=-28 are_screaming=-10=-4=-4 are_so=57=-18=0 are_swollen=20=13=0 are_toast=4=-12=-3 area=67=74=0 arm=-21=154=-17
arm_,=-61=-48=3 arm_.=30=84=-5 arm_and=-46=26=-2 arm_dead=-47=-58=-12 arm_is=-29=-33=-8 arm_on=-22=14=-9 arm_sore=-35=-37=8
arm_too=11=17=-26 arm_warmers=-25=-29=0 arm_was=4=15=0 arms=93=33=45 arms_,=22=42=0 arms_so=18=52=-3 arms_tired=-30=-16=-59
arms_to=26=42=-49 aroun*=102=-40=-24 around=102=-40=-24 around_0=-13=15=-1 around_the=29=-76=-10 arres*=-88=-79=-5
arrests=-52=-37=0 arriv*=-73=-5=-8 arrived=-99=-10=-4 arrived_.=-70=14=-2 arsen*=-53=-30=-20 arsenal=-53=-30=-20 arter*=29=34=-35
artery=29=34=-35 artic*=-51=-41=-5 article=-51=-41=-5 as=-76=-5=-29 as_a=-72=-76=18 as_always=-38=-20=-3 as_an=-17=-14=22
as_hell=-6=-9=19 as_i=28=-3=0 as_last=-44=-27=0 as_per=-44=-52=0 as_planned=-52=-18=-9 as_rest=-21=-19=0 as_the=-27=-30=2
as_water=41=37=0 as_yesterday=-20=-22=-2 as_you=-81=-132=-23 ask=-10=-36=-7 ask_,=-31=-56=-7 asked=-5=-12=-7 askin*=18=24=-14
asking=18=24=-14 aslee*=-91=-49=-27 asleep=-91=-49=-27 asleep_,=-54=-46=0 asleep_.=44=20=0 asleep_at=27=36=0 asleep_on=-66=-90=-5
assoc*=-14=-30=-7 association=-14=-30=-7 association_.=-53=-30=-7 asthm*=21=15=-27 asthma=21=15=-27 asthma_as=24=25=-3
asthma_attacks=-30=-39=0 at=-30=-46=-36 at_0=-42=-51=15 at_a=63=72=-9 at_all=127=64=-37 at_christmas=-65=-7=0 at_every=5=59=-9
at_first=-31=-7=0 at_half=-88=-59=0 at_home=-33=-47=7 at_km=102=63=0 at_last=2=-23=-13 at_lunch=98=74=54 at_me=-15=-21=-10
at_mile=27=4=-5 at_my=-21=-35=-19 at_night=-32=-144=-13 at_parkrun=-48=-38=11 at_rest=160=9=0 at_the=-18=-15=-52 at_uni=35=1=-4
at_work=-66=-58=-22 ate=-111=-100=-43 ate_a=-34=-21=-3 ateno*=-15=-25=0 atenolol=-15=-25=0 attac*=47=69=9 attack=115=150=24
attack_,=-110=-121=6 attack_.=25=47=0 attack_hill=-16=-26=0 attack_in=-40=-37=0 attack_last=138=124=0 attack_lol=36=0=0
attack_when=-84=-54=-2 attacks=-38=-67=-12 attacks_as=37=9=-9 au=53=65=-2 avg=13=0=-5 avg_hr=43=-1=-5 avoid=-46=-50=-13
awake=96=161=-9 away=43=-60=-47 away_,=-59=-30=-27 away_.=22=-1=4 away_0=24=22=0 away_and=16=38=-6 away_with=64=51=-2
awful=-41=-12=0 awful_.=21=34=0 baby=-119=-82=-23 baby_,=0=-45=-10 baby_.=3=-17=1 baby_0=-20=-30=0 baby_and=-34=-18=-10
baby_was=29=43=0 back=-27=-35=-4 back_,=30=45=10 back_.=49=15=-8 back_0=5=78=0 back_ache=-57=2=-10 back_at=-45=-38=0
back_fine=16=9=11 back_from=22=94=51 back_in=-89=-37=0 back_is=-24=-39=-3 back_jogging=-77=-57=-8 back_now=-38=-53=0
back_of=30=-10=-24 back_pain=41=-144=-2 back_racing=-71=-41=0 back_running=-10=-81=-29 back_stiff=-31=-8=0 back_to=-11=102=7
back_today=90=42=0 backw*=52=42=0 bacon=-19=-9=0 bacon_roll=-19=-9=0 bad=18=15=9 bad_,=37=102=13 bad_and=22=14=3
bad_headache=11=63=0 bad_i=-16=-49=-2 bad_stomach=12=-41=0 badly=-8=35=-11 badly_.=-36=-56=-10 bag=-4=43=0 bakin*=0=10=-8
baking=0=10=-8 balan*=3=-38=0 balance=3=-38=0 ball=69=-5=-7 ballo*=173=107=-15 balloon=26=4=0 balloon_,=0=31=0 balloon_.=26=-33=0
ballooned=80=14=0 ballooning=90=90=0 balloons=34=39=0 ballot=-56=-40=-15 balti*=-13=-22=0 baltic=-13=-22=0 band=-37=-19=-1
band_round=27=32=0 bange*=60=111=0 banged=60=111=0 banged_my=35=64=0 bangi*=15=31=-6 banging=15=31=-6 bar=98=96=0 bar_.=34=30=0
barel*=-92=-44=-5 barely=-92=-44=-5 barely_bend=0=-43=0 barki*=8=25=-3 barking=8=25=-3 bat=0=17=-11 bath=-13=-9=1 bath_0=10=-3=0
bath_and=-40=-10=-1 bathr*=18=26=-6 bathroom=18=26=-6 bathroom_floor=18=26=-6 baton=-2=7=21 batte*=-29=-53=-19 battery=-29=-53=-19
battery_.=0=-17=-3 battery_died=-4=14=-2 be=134=157=155 be_better=60=59=27 be_fine=49=38=22 beans=36=8=-7 bear=49=-69=-11
beati*=87=78=-7 beating=87=78=-7 beats=134=-22=-16 beats_.=34=124=-13 beats_at=2=-16=0 becam*=41=38=0 became=41=38=0
becau*=-12=5=-24 because=-12=5=-24 because_of=-24=-14=-22 becom*=54=68=0 become=54=68=0 bed=-70=-61=35 bed_,=25=-7=0
bed_.=21=-2=-3 bed_0=-70=-62=-57 bed_and=93=-43=36 bed_asleep=-13=19=0 bed_at=12=16=26 bed_for=19=6=0 bed_is=-100=-50=0
bed_with=-36=-13=0 bedro*=-93=-91=-1 bedroom=-93=-91=-1 bee=14=5=0 been=146=63=87 been_cutting=80=131=105 been_drinking=44=-56=-7
been_hit=-166=-151=-15 been_in=7=22=-4 been_on=-65=51=-5 been_run=3=-29=-18 been_sat=0=10=-5 been_sick=70=4=-21 been_~=-58=-11=-31
beepi*=-43=-36=0 beeping=-43=-36=0 beer=18=56=-1 beer_last=-48=-3=0 beers=17=-11=10 beers_were=55=26=10 bees=-46=-47=-8
beetr*=-98=-32=-31 beetroot=-98=-32=-31 beetroot_juice=-48=-27=-26 beetroot_salad=-80=-33=-2 beets=-56=-26=0 befor*=-73=-39=-53
before=-73=-39=-53 before_,=7=47=-10 before_.=19=63=-12 before_0=-52=-49=0 before_a=11=16=-2 before_bed=-59=-59=0
before_dinner=88=47=-2 before_i=-48=-44=0 before_the=-152=-106=-9 before_you=31=14=0 behin*=43=77=-18 behind=43=77=-18
behind_a=-46=-6=0 behind_me=3=-27=0 behind_my=13=20=-4 behind_the=73=90=-9 being=219=202=55 being_hit=0=17=0 being_pulled=40=16=-9
being_sick=30=51=-2 being_wrung=11=16=0 bell=-2=-14=0 belly=23=65=2 belly_,=15=0=0 belly_full=15=40=0 belt=-1=23=0 bench=58=61=0
bend=34=-31=-14 bent=75=-29=0 besid*=40=49=-2 beside=40=49=-2 beside_me=18=29=-2 best=-80=-134=-6 beta=-11=30=9
beta_blockers=-11=30=9 bette*=21=58=71 better=21=58=71 better_,=-42=-35=-18 better_.=1=-3=-57 better_off=135=107=86
better_than=49=56=68 betwe*=54=-19=-4 between=54=-19=-4 between_my=85=-4=-15 bewil*=2=-16=-5 bewildered=2=-16=-5 bib=-16=50=-3
bib_0=41=27=0 big=142=68=-4 big_,=3=20=0 bigge*=29=2=-8 bigger=29=-24=-5 bigger_.=2=-48=0 bigger_and=5=49=-1 bigger_than=20=-16=0
bike=5=46=-2 bike_,=37=45=-12 bike_0=25=35=-2 bill=-11=-11=-1 bin=175=128=-61 binge=-24=-8=-3 biolo*=29=-12=0 biology=29=-12=0
birth=-88=-16=-4 birth*=-44=6=-5 birth_.=-25=3=-4 birthday=-44=6=-5 birthday_.=-8=38=-5 biscu*=-22=-24=0 bisop*=5=10=0
bisoprolol=5=10=0 bisoprolol_so=-2=18=0 bit=-46=-62=-21 bit_,=45=58=0 bit_.=0=18=-4 bit_at=-39=-32=0 bit_confused=-52=-75=0
bit_flat=-95=-70=0 bit_from=-3=11=-3 bit_high=-67=-26=0 bit_me=155=62=-12 bit_my=39=-33=-14 bit_of=-35=62=-13 bit_off=5=-16=16
bit_sore=-16=13=2 bit_stiff=-41=4=15 bit_tender=-8=19=6 bit_the=-34=24=-5 bit_tight=-81=-39=-1 bite=39=-11=0 bits=26=78=-2
bits_.=16=60=-2 bitte*=70=-2=-6 bitten=70=-2=-6 bitten_by=66=-40=-6 bitten_tongue=2=18=0 black=28=0=-10 black*=38=58=2
black_.=32=56=-7 black_and=-27=-85=0 black_at=26=40=0 black_coffee=-13=-65=-1 black_like=12=94=0 black_tea=-7=-22=0
black_toenail=-89=-22=0 blacked=17=26=8 blacked_out=38=32=9 blackout=25=46=0 blacks=-25=-27=-4 bladd*=19=42=0 bladder=19=42=0
blade=0=-79=-1 blade*=58=36=40 blades=58=36=40 blades_and=0=20=-1 blades_that=32=50=-13 blame=-54=-39=35 blank=46=89=-4
blank*=28=-8=0 bled=-60=-59=-5 bleed=-23=-33=0 bleed*=35=53=-9 bleed_for=-11=4=0 bleed_out=-14=-16=0 bleeding=30=52=-9
bleeding_.=30=53=-4 bleeding_a=-30=-70=-9 bleeding_and=25=28=0 bleeding_down=-44=-42=28 bleeding_for=77=92=0 bleeding_from=97=41=0
bleeding_me=-61=-88=12 bleeding_out=-46=-19=0 blew=-121=-115=-7 blew_my=-22=-47=-3 blew_up=-71=-33=0 blind=10=30=0 blind*=-9=-13=0
blind_coming=4=15=0 blist*=-43=-31=3 blister=65=10=20 blister_,=16=-4=-7 blister_.=-8=-34=-6 blister_0=1=22=18
blister_on=-141=24=0 blister_popped=-40=14=0 blisters=-107=-40=-18 bloat*=-22=27=0 bloated=-22=27=0 bloated_,=19=28=0
block*=-6=-48=1 blocked=5=-19=-8 blockers=-11=30=9 blood=54=34=-15 blood*=-35=-64=11 blood_,=198=125=0 blood_.=106=12=-8
blood_after=15=-51=0 blood_blister=-110=-35=0 blood_clot=-30=-24=0 blood_everywhere=48=29=0 blood_in=44=-59=-2 blood_is=7=23=0
blood_keeps=34=85=0 blood_on=-56=-120=0 blood_orange=-38=-20=16 blood_pressure=-240=-244=-32 blood_since=10=110=0
blood_sugar=52=98=0 blood_sweat=-100=-81=-2 blood_when=71=-30=-6 blood_yesterday=-83=-46=8 bloody=-35=-64=11
bloody_freezing=-26=3=0 bloody_hell=-25=-16=-5 bloom*=5=-11=-12 blooming=5=-11=-12 blotc*=0=66=0 blotchy=0=55=0
blowing_hard=-15=-17=0 blowing_up=24=22=0 blown=40=-31=0 blown_up=40=-31=0 blue=44=12=-23 blue_.=47=31=-18 blue_and=20=1=0
blur=8=9=-15 blurr*=48=-106=-9 blurry=23=-44=-9 blut=94=64=-62 bob=-50=-21=-1 body=127=169=-38 body_is=8=76=0 body_pain=-40=-72=0
body_went=3=14=-1 boil=3=-31=-1 boil_on=3=-31=-1 boile*=-25=19=0 boiler=-26=9=0 boili*=43=37=-2 boiling=43=37=-2 boiling_,=23=16=0
boiling_hot=0=32=-2 boked=174=115=-4 bone=-33=14=8 bone_,=62=109=0 bone_.=20=41=-5 bone_and=14=26=0 bone_dry=-29=43=19
bone_is=52=113=0 bone_pain=4=-69=0 bonke*=-27=-41=6 bonked=-27=-41=6 bonked_hard=17=-1=0 book=-38=-77=16 book_on=-3=-12=0
booke*=-32=1=-1 booked=-32=1=-1 bored=-91=-93=-14 born=-10=-19=-9 born_with=-10=-19=-9 boss=-10=-48=-18 boss_?=17=18=0
boss_had=-6=-12=0 boss_is=-5=26=0 both=90=169=-11 both_arms=23=-5=-3 both_legs=26=-81=-2 both_quads=-3=71=0 both_sides=15=33=0
bothe*=-67=-35=-7 bothered=-103=-67=-7 bothered_on=-19=6=27 bottl*=12=3=26 bottle=9=-5=21 bottle_,=25=60=0 bottle_0=-32=-29=0
bottles_.=5=-5=12 bough*=-8=-16=0 bought=-8=-16=0 bout=13=43=0 bout_0=10=-5=0 bout_a=3=48=0 bowl=71=66=-2 box=67=72=42
boxin*=-23=-19=0 boxing=-23=-19=0 boxing_,=-23=-19=0 boyfr*=39=29=-7 boyfriend=39=29=-7 bp=-19=48=-2 bpm=-45=-20=-1
bpm_.=-33=-13=-1 bra=-27=-7=0 brain=35=36=-2 brain*=-16=-25=-2 brain_dead=12=15=14 brain_fried=21=-11=-9 brain_is=-49=-52=5
branc*=-13=-25=-5 branch=-13=-25=-5 bread=-47=9=0 break*=-28=11=33 breakfast=-20=-1=-22 breakfast_,=-29=-60=-4
breakfast_.=7=32=-23 breakfast_0=12=38=18 breaking=11=7=-3 breaks=7=5=59 breas*=-40=-6=1 breast=-32=-36=11 breast_bone=0=20=0
breast_cancer=-55=-47=0 breast_stroke=-37=-45=12 breastbone=66=98=-1 breastbone_.=17=0=0 breastbone_and=0=24=0
breastbone_since=6=38=0 breastfeeding=-35=-49=-9 breastfeeding_.=-18=-30=-2 breat*=126=180=-37 breath=-12=-58=-13
breath_.=94=90=-19 breath_0=56=29=0 breath_after=-29=-54=0 breath_and=-68=-39=-1 breath_away=-48=-64=1 breath_back=-20=-28=-6
breath_between=-19=2=21 breath_in=27=41=-2 breath_is=60=69=0 breath_of=-91=-107=-7 breath_on=-37=-69=21 breathe=-18=50=-4
breathe_,=118=113=21 breathe_.=85=65=-20 breathe_0=-161=-162=0 breathe_and=31=46=-2 breathe_at=-17=21=-1 breathe_in=4=50=-2
breathe_on=26=6=0 breathe_properly=29=15=-2 breathe_through=-189=-188=0 breathing=109=105=-14 breathing_felt=-37=-34=0
breathing_hard=-25=-42=0 breathing_heavy=-31=-62=0 breathing_is=49=110=0 breathing_through=103=65=0 breathing_was=-22=-58=16
breathless=-32=-52=-5 breathless_on=-30=-77=0 breathlessness=41=138=0 breathtaking=34=3=-6 brew=-37=-43=0 bridg*=40=30=16
bridge=40=30=16 bridge_,=-27=-52=-25 bridge_and=-26=-9=60 bridge_run=27=22=-29 brigh*=19=18=-4 bright=19=18=-4 bright_red=19=18=-4
brill*=-74=-81=-1 brilliant=-74=-81=-1 brilliant_.=-29=-61=6 bring=-13=84=0 broke=-60=-66=-9 broke*=71=50=-9 broke_0=1=-19=0
broke_her=-24=-1=0 broke_his=-112=-84=0 broke_my=50=104=-7 broken=71=50=-9 broken_my=36=-82=0 broth*=-68=-46=-20
brother=-68=-49=-20 brother_.=-13=-5=-6 brother_is=-46=-23=-12 broug*=25=26=-1 brought=25=26=-1 brought_up=25=26=-1 brown=77=16=31
brown_,=58=17=0 brown_.=-26=6=0 brown_bread=-47=-3=0 brown_like=23=76=0 brown_pee=79=0=-1 bru=11=64=-4 bruised=-10=55=0
bruta*=17=2=0 brutal=17=2=0 brutal_,=-16=-19=0 brutal_0=-1=-11=0 bruv=-46=17=-3 btw=-21=-9=-3 bucke*=-70=-74=0 buckets=-70=-74=0
buckets_,=-1=-21=0 buckets_on=31=41=0 buckl*=58=98=0 buddy=16=27=-9 buddy_has=28=34=0 bug=-52=-2=-29 bulim*=-60=-55=-71
bulimic=-60=-47=-67 bulls*=8=-67=-4 bullseye=8=-67=-4 bum=-29=-2=-2 bumpe*=-47=-84=-5 bumped=-47=-84=-5 bumps=15=13=0
burge*=-5=4=11 burger=-5=4=11 burn=-23=61=-13 burne*=-12=-14=34 burned=-12=-14=34 burned_my=6=-10=55 burni*=44=54=12
burning=37=50=12 burning_,=24=74=-8 burning_and=14=23=-11 burning_calves=-33=-27=-16 burning_hot=0=5=-11 burning_in=-10=-9=0
burning_myself=65=96=109 burning_quads=-143=-61=-22 burning_up=107=-89=-7 burns=7=-44=-2 burnt=-30=-33=15 burnt_the=-8=-18=4
burpe*=26=11=0 burpees=26=11=0 burst=24=-24=0 burst*=8=-33=0 bursting=6=55=0 bus=-46=-58=-21 bus_,=-53=-26=0 bus_0=-19=-2=-3
bus_home=29=47=-2 bus_lol=32=5=0 bus_stop=87=66=0 busy=-80=-67=-32 busy_.=-32=-29=-27 but=35=3=-43 but_0=-44=-16=0
but_chest=34=76=0 but_fine=59=63=7 but_got=-22=-36=-20 but_happy=-32=-36=-15 but_he=-90=-83=0 but_i=-4=16=-28 but_it=32=75=-16
but_legs=-9=42=0 but_loved=15=-4=0 but_my=4=17=0 but_no=-4=65=-1 but_nobody=4=1=-28 but_not=26=-27=63 but_ok=1=12=13
but_she=-90=-147=-2 but_slept=30=56=-6 but_soreness=-17=-10=-2 but_still=-44=-37=0 but_stopped=-35=-44=0 but_today=57=34=0
butte*=-30=-58=0 butterflies=-33=-68=0 butterflies_in=-8=-62=0 butto*=71=6=-1 buy=-42=-49=0 buzzi*=-56=-56=-5 buzzing=-56=-56=-5
by=-48=-55=-64 by_0=-57=-52=-16 by_a=27=-3=-49 by_accident=-28=-4=-5 by_evening=-35=-54=0 by_itself=14=13=0 by_my=30=18=0
by_the=7=7=20 by_your=-81=-86=-4 bypas*=-24=-3=0 bypass=-24=-3=0 bypass_in=11=7=0 c=10=15=-13 cake=-24=13=-7 cake_.=36=70=-6
calf=75=-73=-19 calf_,=70=55=0 calf_.=138=67=-12 calf_a=-71=5=0 calf_cramp=-49=0=0 calf_is=-21=-7=-12 calf_like=5=-46=0
calf_pain=-61=-10=8 calf_swollen=84=-39=0 calf_that=0=14=-3 calf_was=10=53=0 call=52=87=11 call_0=112=126=0 call_it=-46=-48=11
calle*=-31=-13=-2 called=-31=-13=-2 calli*=50=58=-1 calling=50=58=-1 calling_me=50=58=-1 calm=-28=3=-2 calor*=-14=14=-15
calories=-3=-20=-9 calories_0=-3=-20=-9 calve*=-34=-16=-10 calves=-34=-16=-10 calves_0=39=12=0 calves_are=-20=20=-3
calves_sore=6=3=10 calves_tight=-18=-26=0 came=144=131=-26 came_back=80=126=11 came_from=18=-45=8 came_in=5=11=0
came_off=-15=-10=-7 came_on=95=110=-6 came_out=2=-56=-9 came_over=47=64=0 came_round=31=31=0 came_to=115=130=-2 came_up=-41=-32=-1
camp=-62=-42=0 can=64=9=1 can_barely=27=-12=-4 can_feel=34=63=-9 can_hardly=98=-1=-2 can_i=-122=-95=-45 can_see=73=133=-53
can_we=-33=-46=-3 can_you=-48=-58=-14 canal=-31=-45=-3 cance*=-63=-49=-14 cancelled=-53=-56=-7 cancelled_.=-33=-35=-7
cancer=-27=-17=-7 canna*=79=58=0 cannae=79=58=0 canno*=43=64=3 cannot=43=64=3 cannot_be=-84=-73=-37 cannot_bear=13=-18=0
cannot_bend=22=38=0 cannot_breath=22=35=0 cannot_breathe=-67=-28=31 cannot_catch=48=111=-4 cannot_climb=71=-65=0
cannot_complain=-68=-47=-4 cannot_control=9=32=-4 cannot_cool=-42=2=0 cannot_do=41=6=51 cannot_draw=51=58=0
cannot_feel=-111=-35=-8 cannot_figure=84=96=-9 cannot_find=-90=-69=-13 cannot_finish=11=42=0 cannot_follow=16=82=-5
cannot_get=52=70=-18 cannot_go=8=10=104 cannot_grip=5=-74=0 cannot_have=-79=-64=14 cannot_hear=-107=-99=-11 cannot_hop=13=-14=0
cannot_keep=25=-91=-3 cannot_lie=59=85=-3 cannot_lift=-8=-105=-8 cannot_make=113=145=-7 cannot_move=-31=33=-12 cannot_put=5=-123=0
cannot_raise=16=-15=-3 cannot_read=55=52=-1 cannot_remember=-61=-52=-13 cannot_run=-54=-74=-11 cannot_say=3=65=0
cannot_see=-102=-72=77 cannot_seem=21=36=-6 cannot_sleep=-106=-84=6 cannot_smile=-39=-23=-6 cannot_speak=23=32=-4
cannot_stand=39=106=-17 cannot_stay=79=149=-25 cannot_stop=-87=-146=32 cannot_straighten=51=-103=-2 cannot_swallow=27=53=-9
cannot_take=45=63=0 cannot_talk=-66=-13=-6 cannot_tell=-6=33=-20 cannot_think=-49=88=-32 cannot_to=16=-42=0
cannot_wait=-170=-47=-1 cannot_walk=-82=-213=-11 cannot_work=103=122=0 canny=4=14=0 car=101=89=44 car_,=38=57=-9 car_.=7=2=-12
car_and=18=12=0 car_dead=-18=-28=-20 car_had=46=3=46 car_hit=92=120=29 car_is=-97=-101=0 car_on=92=125=9 carbo*=-30=-8=0
cardi*=-64=-39=-30 cardiac=-7=-33=-10 cardiac_arrests=-52=-37=0 cardiac_hill=68=5=0 cardiologist=-62=-24=-11
cardiologist_has=11=7=0 cardiologist_said=-36=-23=-7 cardiologist_says=-31=-23=-2 carpe*=-90=-41=0 carpet=-90=-41=0
carri*=-2=-30=-23 carried=-2=-30=-23 carry=-69=-61=-16 carry*=5=35=-2 carrying=5=35=-2 carrying_the=-17=-15=-14 cashe*=14=42=0
casua*=-59=-35=-7 casualty=-59=-35=-7 cat=-50=-72=-15 cat_is=-37=-30=-2 catch=19=107=-14 catch*=149=15=12 catch_my=50=53=-4
catching=-19=15=12 catching_my=-19=8=18 cats=-69=-28=6 caugh*=-27=-76=2 caught=-27=-76=2 caught_my=6=-31=6 cell=-19=-34=-22
cell_.=-16=-11=-1 cell_disease=23=18=0 cell_trait=-4=-19=-11 cellu*=33=21=0 cellulitis=33=21=0 celti*=-61=-50=-20
celtic=-61=-50=-20 centr*=8=15=-5 chafe=43=-31=-1 chafe*=-57=-51=-1 chafi*=-30=0=0 chafing=-30=0=0 chair=80=22=-2 chair_.=19=32=0
chang*=11=40=-13 change=-9=-5=-13 change_anything=-11=-19=-1 chari*=28=24=-5 charity=28=24=-5 charity_.=18=32=0 chase*=-47=-19=-9
chased=-47=-19=-9 chased_by=-15=11=-8 chased_me=-42=-36=11 chasi*=-30=-8=-5 chasing=-30=-8=-5 chasing_a=-26=-3=-5 chatt*=32=-48=-2
chattering=10=-9=0 chatting=-10=13=0 check=-35=-43=-9 check*=-14=-76=-6 checked=-12=-58=-6 checked_out=-98=-49=-2 cheek=35=84=-3
cheek*=12=40=-8 cheeks=12=40=-8 cheer*=-42=-64=-19 cheering=-58=-61=-11 cheering_.=-43=-45=-9 cheering_0=11=10=-2 cheers=16=-3=-8
chemo=-138=-70=-12 chemo_,=-47=-63=0 chess=62=145=0 chest=22=98=-36 chest_,=123=114=0 chest_0=-87=-47=0 chest_and=-13=1=-3
chest_day=-30=-55=0 chest_feels=78=58=0 chest_freezer=-28=-39=18 chest_has=25=56=0 chest_hurts=13=89=0 chest_infection=-38=-119=0
chest_is=78=85=-8 chest_pain=51=316=-17 chest_press=-86=-60=-1 chest_since=0=28=0 chest_strap=-155=-167=17 chest_that=4=37=-1
chest_to=16=69=-1 chest_when=26=68=0 chewe*=17=29=-6 chewed=17=29=-6 chick*=-25=-32=-6 chicken=-25=-32=-6 child=49=20=-26
child_,=26=5=-20 chill*=69=-10=-10 chilled=-54=-26=0 chills=117=3=-10 chills_.=18=-50=-7 chills_and=15=-12=-1 chin=84=102=-3
choco*=-144=-46=-2 chocolate=-66=-36=0 chocolate_and=-33=-25=0 choke=-21=-28=0 choke*=-12=-24=-16 choked=-12=-24=-16
choked_with=-64=-33=-5 choki*=-11=-21=17 choking=-11=-21=17 choking_,=12=5=0 chopp*=-38=-21=-10 chopping=-38=-23=-4
chopping_onions=-38=-23=-4 chris*=-83=-3=0 christmas=-65=-7=0 chuck*=0=25=0 chucking=0=25=0 chucking_up=0=25=0 cirrh*=-50=-56=-21
cirrhosis=-50=-56=-21 cirrhosis_,=-50=-43=-21 cirrhosis_.=0=-13=0 city=34=46=-16 ckd=-37=-27=-11 ckd_stage=-37=-27=-11
clamm*=50=55=-9 clammy=50=55=-9 clammy_.=6=24=-9 clapp*=-25=-11=-25 clare*=103=105=0 claret=103=105=0 class=-53=-57=-4
class_.=-20=6=-8 class_and=-5=-51=-1 clean=96=114=-3 clear=-64=-16=-2 clear*=-17=19=-10 clear_,=-19=-25=-17 clear_.=-45=13=-5
clear_0=41=5=28 clear_as=42=53=0 clear_since=-11=-1=0 clear_sky=0=14=11 clear_water=60=58=0 cleared=-29=5=-10 click*=-21=95=-1
clicks=-54=-14=0 cliff=44=52=92 climb=27=0=10 climb*=1=11=0 climb_,=-43=-62=-1 climb_.=24=11=-1 climb_but=-56=-73=15
climb_stairs=84=9=0 climbing=32=39=0 climbs=-31=-28=0 climbs_,=8=27=0 clini*=-2=-26=0 clinic=-2=-26=0 clock*=-11=-23=-3
close*=-103=-84=-10 closed=-103=-106=-10 closed_.=-42=-35=-10 closi*=92=93=-1 closing=92=93=-1 closing_.=16=12=-1
closing_up=36=32=0 clot=-47=-58=5 clot_i=-21=-2=5 clot_in=-18=-56=0 clots=65=109=-5 cloud*=-37=-56=19 clouds=-52=-32=19
club=-96=-46=-57 club_.=-33=-47=-38 club_run=-12=43=0 clue=26=0=0 clutc*=32=59=-2 coach=86=114=50 coach_,=6=14=-11
coach_.=18=34=26 coach_it=32=31=0 coach_says=-6=-8=-12 coca=55=37=-6 coca_cola=32=-35=-3 coffe*=-12=39=38 coffee=20=28=21
coffee_,=83=79=0 coffee_.=-42=-99=26 coffee_0=22=33=2 coffee_and=-46=-10=-1 coffee_grounds=9=67=-4 coffee_helped=-43=-42=0
coffee_then=6=13=0 coffees=-32=11=17 coke=-43=6=-7 coke_after=-33=-23=0 coke_and=-80=-60=-1 coke_at=12=3=-1 cola=-33=-63=-3
cola_.=-115=-54=-3 cold=43=-8=4 cold_,=-80=-112=-3 cold_.=-26=-87=17 cold_0=8=0=-23 cold_air=-83=-134=0 cold_and=40=-3=23
cold_at=9=-19=0 cold_but=33=63=20 cold_by=-8=-16=-1 cold_for=60=32=0 cold_i=-51=-27=-17 cold_in=-46=-44=0 cold_on=10=16=0
cold_so=31=37=0 cold_sweat=83=116=-4 cold_water=92=67=0 cold_wind=11=34=0 colla*=-17=-10=-34 collapse=-50=-52=-2
collapsed=16=12=-26 collapsed_,=59=40=-8 collapsed_again=-61=-59=-2 collapsed_and=5=23=26 collapsed_at=-48=-21=-7
collapsed_in=-66=-34=18 collapsed_into=-71=-91=0 collapsed_last=13=18=0 collapsed_on=8=-4=-35 collapsed_so=-30=-59=0
collapsed_wall=-20=-43=0 collapsed_with=-8=-12=0 collarbone=11=26=-6 collarbone_in=31=7=0 colle*=-60=13=0 colleague=-60=13=0
color=120=101=-33 color*=77=-31=-14 color_,=25=54=-1 color_of=89=-51=-32 colored=77=-31=-14 come=104=167=16 come_down=-22=-102=0
come_off=11=31=-9 come_out=106=171=-7 come_round=42=66=-1 come_up=0=16=0 comes=143=36=-22 comes_and=0=22=0 comes_back=15=17=-17
comin*=105=132=-10 coming=105=132=-10 coming_,=-9=-8=-10 coming_down=6=15=0 coming_out=64=18=0 compl*=-169=-88=-15
complain=-68=-47=-4 completely=-102=-53=-3 compr*=-17=-65=-10 compression=27=-23=-10 comra*=-24=-8=0 comrades=-24=-8=0
concr*=-82=-49=-22 concrete=-82=-49=-22 concu*=-8=-27=-4 concussion=-18=-28=0 condi*=-75=-41=-11 condition=-75=-41=-11
confused=22=10=-8 confused_,=119=129=-1 confused_.=112=136=-3 confused_about=-31=-69=-5 confused_after=53=67=-8
confused_and=117=137=0 confused_by=-58=-98=17 confused_over=-113=-49=0 confusing=-70=-56=0 conge*=-28=-16=-11
congestive=-28=-16=-11 congestive_heart=-28=-16=-11 consc*=78=104=-17 consciousness=39=81=-6 consciousness_.=46=69=0
contr*=-48=-45=-25 control=-36=-34=12 controlled=-12=-11=-37 controlled_.=13=-3=-37 controlled_on=-37=-30=0 convu*=174=165=-13
convulsion=168=157=-13 convulsion_,=51=38=-12 convulsion_on=58=63=0 cooke*=28=64=-4 cooked=28=64=-4 cooked_in=48=63=0
cooki*=-18=-1=0 cooking=-18=-1=0 cool=-72=-10=-8 cool_down=-59=-10=-8 coole*=-65=-55=0 core=-19=25=3 core_,=-42=-64=3
core_temperature=29=94=0 corne*=129=150=-6 corner=129=150=-6 corner_of=36=24=-6 coros=-13=-17=23 cos=49=70=60 cos_i=40=36=51
cos_of=34=23=9 couch=-10=0=-2 couch_,=68=48=-2 couch_.=58=65=0 couch_after=-134=-101=-1 couch_at=-54=-67=0 cough=-35=-80=-3
cough*=47=108=-17 cough_.=54=-24=-1 coughed=51=121=-8 coughed_up=40=63=-7 coughing=-4=-14=-9 coughing_blood=-63=2=0
coughing_up=62=46=0 could=-77=-53=-51 could_be=27=28=-13 could_i=-6=-14=0 could_murder=-9=-10=-15 could_sleep=-22=-8=0
count=-13=15=-2 count*=132=117=112 count_as=-10=-31=0 counted=63=72=57 counts=-43=-66=-1 cours*=-40=-30=-27 course=-40=-30=-27
course_.=-6=21=-12 cousi*=-21=-28=-3 cousin=-21=-28=-3 cover*=14=13=-1 covered=14=13=-1 covered_in=14=13=-1 covid=21=-34=-8
covid_in=-17=-25=-5 cpr=-21=-16=-14 cpr_refresher=10=19=-7 crack=29=42=-23 crack*=27=59=-11 crack_in=29=58=-3 cracked=27=23=-3
cracked_my=102=126=-3 crackered=-2=-11=-8 craic=-64=-38=0 cramp=-34=3=-3 cramp*=-5=20=-3 cramp_at=7=-43=13 cramp_in=-105=56=-4
cramps=1=48=-3 crampy=-25=30=0 crash=-74=-67=-18 crash*=8=40=7 crash_,=-28=-33=0 crashed=8=40=7 crashed_on=11=24=37 crawl*=58=27=0
crawled=45=19=0 crazy=-1=143=-4 crazy_,=-77=-23=0 crazy_in=42=160=-2 creak*=-2=32=22 creaks=-6=11=22 creaks_old=-6=11=22
creaky=4=20=0 cream=-12=4=0 cream_crackered=-2=-11=-8 creep*=58=-72=0 creeping=27=-21=0 creeping_up=27=-21=0 cried=22=24=-11
crime=-53=-15=-2 crims*=59=46=0 crimson=59=46=0 crisp*=-17=-1=-1 crisps=-17=-1=-1 crook=41=111=-8 crook*=75=54=0 crooked=75=54=0
crooked_,=53=50=0 cross=3=51=0 cross*=10=-26=14 crossfit=79=62=14 crossfit_.=33=11=17 crossing=-69=-87=0 crossing_the=14=23=0
crowd=-75=-41=-4 crowd_.=-50=-34=-2 crush*=30=19=-6 crushing=20=11=-6 crushing_feeling=15=30=0 cry=-42=-33=-28 cryin*=-26=-6=-24
crying=-26=-6=-24 crying_at=-82=-100=-24 cudnt=117=136=-2 cup=19=3=-7 cup_,=28=-19=-3 curry=-20=-14=-31 curry_.=10=-5=-2
curta*=-7=-13=-8 curtain=80=94=-8 cut=-2=-46=43 cut_,=2=24=0 cut_back=-22=-9=19 cut_is=74=-37=-15 cut_it=-65=-66=-30
cut_my=47=92=114 cut_myself=-5=10=-3 cut_on=0=-21=0 cut_the=-43=16=-8 cutti*=44=54=103 cutting=44=54=103 cutting_my=91=97=71
cutting_myself=34=34=23 cutting_out=-140=-132=-9 cuz=-43=-47=0 cycli*=12=18=0 d=-39=-43=13 d_.=34=24=22 d_since=-29=-23=-4
dad=16=-40=1 dad_duty=14=11=-5 dad_had=34=-45=13 dad_has=24=36=0 dad_is=-5=11=0 dads=38=70=0 damag*=-10=8=-6 damaged=-10=8=-6
damn=13=26=21 damn_jialat=13=21=21 dark=-50=-36=-28 dark_,=-14=13=0 dark_.=-44=-20=0 dark_and=-18=32=-5 dark_beer=13=0=0
dark_brown=94=-5=-5 dark_by=-19=4=0 dark_chocolate=-14=-25=0 dark_dark=32=50=0 dark_mornings=-25=13=-19 dark_pee=-10=12=0
dark_roast=10=24=0 dark_urine=63=-35=0 data=-87=-60=-56 date=7=53=2 date_of=32=60=15 daugh*=-39=54=20 daughter=-39=53=20
daughter_,=38=30=0 daughter_had=-50=0=0 dave=58=73=-1 day=-84=-79=-64 day_,=-24=-4=-5 day_.=-32=-82=-24 day_0=108=72=0
day_?=-81=-72=-11 day_and=13=13=-13 day_at=7=-31=0 day_done=3=-10=0 day_for=67=8=0 day_in=-31=12=17 day_is=-41=-32=-7
day_it=90=134=0 day_lol=-19=-18=0 day_off=-23=-10=0 day_on=-21=-3=0 day_tomorrow=-47=10=0 day_two=-22=-44=0 days=118=-106=-27
days_,=19=13=0 days_.=31=-83=-8 days_after=61=69=-5 days_and=44=-23=0 days_now=17=-25=-2 de=285=252=63 dead=-42=-43=-18
dead_,=3=0=45 dead_.=47=58=39 dead_0=30=-14=11 dead_after=13=19=-24 dead_and=-4=2=14 dead_battery=0=-17=-6 dead_from=-18=-27=-1
dead_haha=-38=-36=-4 dead_last=6=11=-11 dead_on=-68=-61=-3 dead_tired=8=17=0 deadl*=-27=-22=-1 deadline=-27=-22=-1
deadline_is=-27=-22=-1 dear=-80=-69=-16 death=-28=-36=-13 deck=24=60=0 deck_.=7=13=0 deckc*=-43=-51=0 deckchair=-43=-51=0
deep=81=-22=-13 deep_breath=-38=-9=-1 deep_in=38=-32=-3 deer=-28=-4=-5 deer_by=-28=-4=-5 degre*=10=22=11 degrees=-22=25=11
degrees_,=-43=-15=0 degrees_.=84=106=0 degrees_and=73=32=0 degrees_in=-42=-6=0 dehyd*=24=82=0 dehydration=24=82=0
delet*=-45=-64=-24 delete=-48=-50=-10 delete_my=-11=-9=0 delir*=100=109=-15 delirious=100=109=-15 denti*=-61=-65=-20
dentist=-61=-65=-20 dentist_this=-43=-58=0 dentist_today=12=9=0 desce*=-22=-19=-2 descent=-22=-10=0 descent_0=-5=-10=0
deser*=74=85=148 desk=-33=19=-9 desk_.=10=-17=-3 desma*=231=247=-1 despi*=38=57=0 despite=38=57=0 dey=74=173=-45
dey_pain=-64=-50=9 diabe*=-101=-84=-44 diabetes=14=-6=-12 diabetic=-78=-78=-32 diabetic_on=-45=-29=-12 diagn*=-63=-20=0
diagnosed=-63=-20=0 dialy*=-107=-30=-7 dialysis=-107=-30=-7 diarr*=112=-62=-4 diarrhoea=79=-53=-3 diarrhoea_for=30=0=-1
did=-76=-33=-48 did_.=-77=-93=-36 did_0=-50=-61=26 did_a=21=2=0 did_my=-39=-5=-7 did_not=-64=-76=-16 did_the=27=56=5
die=-57=-69=24 die_at=-57=-46=-62 die_on=-81=-70=-75 died=-53=-46=-6 died_,=-3=11=11 died_.=4=13=9 died_0=53=79=16 died_a=31=12=-7
died_and=56=84=0 died_at=-28=-33=17 died_in=-64=-86=-4 died_last=10=-12=-14 died_on=-12=-45=-18 died_so=-16=-19=-3
diet=-114=-35=-10 diffe*=-52=-50=-1 different=-52=-50=-1 diffi*=64=64=-3 difficulty=64=64=-3 diggi*=-30=5=0 digging=-30=5=0
digging_in=-51=-16=0 dinner_,=38=25=-7 dinner_.=-52=-63=11 dinner_0=109=17=0 dinner_i=-29=12=27 dinner_my=-26=-59=-10
dips=18=-25=0 dips_0=18=-25=0 disap*=64=95=90 disappear=7=18=48 disea*=36=-13=-10 disease=36=-13=-10 disease_,=53=29=-4
disease_.=-11=-48=-5 dislo*=-41=-11=-4 dislocated=-41=-11=-4 disor*=77=54=-12 disoriented=74=57=-2 dista*=-23=-17=0
distance=-23=-17=0 diure*=-8=-13=0 diuretic=-8=-13=0 dizzy=46=-24=-20 dizzy_,=70=29=-2 dizzy_.=68=33=-1 dizzy_and=50=101=-1
dizzy_every=0=-66=0 dizzy_on=-206=-44=-6 do=6=22=50 do_.=31=53=-41 do_a=-2=-11=-1 do_i=-88=-73=25 do_if=-81=-73=-9 do_it=74=62=112
do_not=28=106=-10 do_the=53=59=-21 do_this=18=39=77 do_you=-31=-8=-40 doc=-60=-49=-5 doc_put=-29=-33=0 docto*=-43=-50=-13
doctor=-43=-50=-13 doctor_gave=28=27=-1 doctor_says=-97=-64=-11 docum*=19=15=0 documentary=19=15=0 dodgy=-10=33=0 does=59=74=2
does_it=-70=-68=-4 does_not=145=210=6 does_nothing=8=41=0 does_that=2=-27=-3 does_the=-31=-38=-7 does_this=-64=-54=-11
dog=96=38=33 dog_.=48=92=52 dog_a=18=38=0 dog_and=35=70=41 dog_bit=186=-27=-25 dog_collapsed=-46=-14=18 dog_had=-94=-25=-9
dog_on=37=-121=-1 dog_threw=-18=-23=-1 dog_was=-65=-9=-34 dogs=-1=35=0 doing=-19=-10=-11 doing_great=9=-14=-1 doing_my=-64=-87=0
doing_somersaults=24=-15=0 dolor=45=55=-9 doms=-24=-41=10 doms_0=-32=4=25 doms_from=25=-15=0 don=141=276=34 donat*=-43=-34=11
donated=-41=-34=11 donated_blood=-41=-34=11 done=19=13=12 done_,=0=-19=-24 done_.=-77=-60=11 done_0=19=-15=-19 done_with=49=28=63
donor=4=7=-33 doom=31=91=-1 door=-13=36=-13 door_.=-65=-45=-3 dor=168=195=-12 doubl*=42=12=-7 double=38=79=-7 double_,=1=10=0
double_.=83=24=-3 double_and=16=61=0 doubled=3=-67=0 down=39=53=-60 down_,=82=0=-7 down_.=62=-98=-68 down_0=-92=-52=0
down_and=0=17=0 down_at=-13=-50=0 down_for=-53=-29=0 down_in=88=38=-7 down_like=127=125=0 down_my=42=82=22 down_on=-57=-49=0
down_one=16=48=0 down_since=0=18=0 down_stairs=-42=-8=0 down_the=23=-20=26 down_to=-17=0=6 down_with=-154=-70=0 downh*=-30=3=1
downhill=-30=3=1 downhill_,=-13=-25=-5 downs*=-12=9=0 downstairs=-12=9=0 dragg*=17=-2=-22 dragged=3=-1=-22 dragging=14=-1=0
drama=19=-6=16 drank=-64=-37=24 drank_0=-3=-24=4 drank_a=-46=-10=0 drank_about=10=7=0 drank_gallons=15=0=0 drank_loads=-56=-10=23
drank_plenty=3=-26=0 drank_ten=-19=11=17 drank_too=-9=-21=-5 draw=54=69=0 draw_a=53=58=0 dread*=21=-34=0 dreadful=21=-34=0
dream=-27=-45=-35 drenc*=41=-44=-5 drenched=41=-44=-5 dress*=-86=-66=0 dribb*=47=84=-8 dribbling=47=84=-8 drift*=26=35=0
drifting=13=37=0 drill=19=43=-2 drill*=-40=-17=-10 drills=-40=-17=-10 drink=-51=-107=-3 drink*=49=87=-11 drink_0=-21=-29=0
drinking=49=87=-11 drinking_.=44=2=-8 drip=-1=29=0 dripp*=19=6=0 dripping=19=6=0 drive=52=-30=16 drivi*=44=39=23 driving=44=39=23
driving_,=-24=-25=-1 driving_me=0=-21=-18 droop*=135=100=-7 drooping=95=56=-6 drooping_,=20=24=0 drooping_.=23=20=0
droopy=10=20=-2 drop=-50=42=-20 drop_,=-50=-26=-10 dropp*=-8=-3=10 dropped=-8=-3=10 dropped_,=25=24=-2 dropped_like=-51=-45=0
dropped_my=-86=-73=9 dropped_out=-14=2=0 dropped_to=-96=-45=18 drown*=-10=-21=11 drowned=-47=-42=27 drowning=36=21=-16
drows*=23=41=0 drowsy=23=41=0 drum=3=-47=0 drunk=10=61=0 drunk_,=20=43=0 drunk_.=6=26=0 drunk_after=-24=-20=0 drunk_and=41=74=0
drunk_but=14=7=0 drunk_on=-32=-51=0 dry=-107=-43=10 dry_,=-29=-36=-6 dry_and=26=104=0 dry_from=-66=-106=0 dry_skin=23=46=0
dry_trails=-1=18=0 du=88=-16=-20 du_sang=81=-33=-10 due=-20=-12=-3 due_date=1=15=3 due_in=-20=-27=-7 dull=32=124=-11
dull_ache=7=47=-2 dummy=-35=-20=0 durin*=64=97=-17 during=64=97=-17 during_the=93=102=-17 dust=-60=-81=-11 duty=12=4=-5
duty_.=22=11=-5 duvet=-57=-10=0 duvet*=60=15=0 duvets=60=15=0 dvt=112=-27=-19 dvt_in=8=49=0 dye=-27=-51=-7 dying=1=0=-44
dying_for=55=71=-14 dying_lol=-19=-23=0 dying_to=-79=-88=-19 e=21=10=-22 e_,=-61=-37=0 e_0=-22=-29=-6 e_dey=53=147=-12
e_last=129=-1=-4 each=125=18=-16 each_breath=27=60=0 each_day=71=5=-4 each_rep=-68=-61=0 each_run=59=-42=-1 each_time=30=70=-11
ear=40=29=-3 early=-25=-7=-28 early_.=52=53=0 early_on=10=-2=0 ears=-8=7=-10 easin*=-10=2=-2 easing=-10=2=-2 easy=-21=-58=11
easy_,=8=-37=0 easy_.=29=22=13 easy_0=25=8=14 easy_enough=11=5=-3 easy_jog=57=6=-5 easy_on=-16=-26=-21 easy_one=-27=-2=-28
easy_run=49=59=18 eat=-57=-83=1 eat_like=-62=-59=-12 eatin*=-67=-67=-30 eating=-67=-67=-30 ecg=76=52=-10 ed=-21=-21=-5
edge=30=33=57 edges=40=87=-3 ef=-18=-1=-2 ef_0=-18=-1=-2 effor*=-5=47=-2 effort=-5=47=-2 egg=38=-7=-8 eggs=11=-1=-2 eh=-87=-124=10
eh_.=-26=-34=14 eight=27=18=-8 eight_.=-11=4=1 eight_hours=68=50=-9 eish=11=38=-13 el=123=71=-10 elbow=-24=-20=0 elden=-83=-44=0
elden_ring=-83=-44=0 elect*=-20=-13=-4 eleph*=42=50=0 elephant=42=50=0 elephant_on=32=30=0 eliqu*=17=28=0 eliquis=17=28=0
else=10=21=0 em=50=64=50 empti*=2=-13=-21 emptied=2=-13=-21 emptied_the=2=-13=-21 empty=33=48=0 end=-46=-46=10 end_,=6=22=-36
end_.=-4=-1=24 end_it=48=56=-27 end_lol=-22=-36=-25 end_of=-79=-95=-20 ended=-27=-23=-4 ended_up=-27=-23=-4 endin*=41=12=12
ending=41=12=12 ending_it=19=21=28 ending_my=2=0=13 enemy=-17=-9=19 enemy_today=-17=-9=19 energ*=24=-13=-1 energy=24=-13=-1
energy_bar=20=14=0 engin*=18=7=60 engine=18=7=60 engine_overheated=-54=-72=-16 enjoy*=-86=-58=0 enoug*=23=26=22 enough=23=26=22
enough_,=-54=-38=-2 enough_?=11=5=-3 enough_air=40=36=-7 enough_of=-16=-25=25 enter*=8=17=-6 entered=8=17=-6 entre*=-28=16=0
entresto=-28=16=0 entry=-38=-31=-4 entry_fee=-38=-31=-4 epile*=26=25=-29 epilepsy=-42=-37=-7 epilepsy_.=-45=-64=-4
epilepsy_is=22=43=0 epileptic=68=62=-22 epileptic_,=-39=-64=-1 epileptic_and=29=47=0 epipe*=85=80=-19 epipen=94=90=-15
episo*=67=98=-2 episode=67=98=-2 er=110=-11=-10 erase=-56=-44=-20 essay*=-53=11=0 essays=-53=11=0 even=189=59=-52 even_at=43=74=0
even_in=8=-10=0 even_lying=24=53=0 even_walking=10=-70=0 even_when=33=60=0 even_with=-3=-69=-42 eveni*=65=-53=-8 evening=65=-53=-8
evening_,=53=-66=-2 ever=18=37=-1 ever_,=22=57=0 ever_since=-39=-66=0 every=174=-18=10 every*=-30=42=37 every_0=-43=-31=-9
every_breath=-28=-35=0 every_day=132=-17=-35 every_few=4=10=0 every_half=0=12=0 every_minute=-26=0=0 every_morning=-69=-21=-5
every_night=47=60=51 every_run=29=28=55 every_station=0=11=0 every_step=12=-41=-9 every_ten=11=33=0 every_time=19=-29=-1
everybody=-39=-35=0 everyone=45=26=-14 everyone_,=-30=-43=5 everyone_on=-45=-53=-11 everyone_would=38=23=44 everything=-9=-13=35
everything_,=16=-14=31 everything_is=0=59=-8 everything_went=4=39=-2 everythings=0=13=0 everytime=26=66=-5 everytime_i=26=66=-5
everywhere=-118=-74=-12 everywhere_,=-3=-21=-2 everywhere_.=-7=37=-10 everywhere_and=22=60=0 exact*=-29=-16=-5 exactly=-29=-16=-5
exactly_?=-29=-16=-5 exam=-9=-45=-15 exam_on=-9=-45=-15 exams=-30=-49=-2 excit*=-26=21=9 excited=19=19=0 excitement=-45=1=9
excitement_.=-2=17=11 exerc*=17=10=0 expec*=-142=-179=-32 expected=-64=-43=0 expected_.=-55=-41=0 expecting=-67=-78=-21
expecting_,=-10=-18=-8 expecting_.=-41=-41=-9 explo*=-3=11=-13 exploded=-13=6=-11 expo=-125=-115=-11 extra=-69=-44=0
extra_water=-69=-44=0 eye=44=44=-20 eye_.=-17=-39=-3 eye_for=21=51=0 eyeli*=31=-2=0 eyelid=15=15=0 eyelids=15=-17=0 eyes=-8=37=-2
eyes_,=-63=-37=0 eyes_are=34=-4=-3 eyes_from=-141=-24=-5 eyes_open=15=57=-28 eyes_rolled=83=129=0 face=-59=-58=-10
face_,=-62=-62=0 face_.=-61=-65=-5 face_after=-89=-62=0 face_and=29=62=0 face_feels=51=53=-6 face_has=49=85=-1 face_is=60=73=0
face_like=-12=-87=0 face_lol=-80=-112=15 face_numb=-25=-6=0 faces=13=15=-2 fail=-66=-21=8 fail_me=-56=-35=0 failu*=-85=-66=-21
failure=-85=-66=-21 failure_,=2=-35=-3 failure_.=2=23=-8 faint=78=95=-49 faint*=-33=-39=-20 faint_,=30=94=-11 faint_.=0=62=-33
faint_and=20=-19=0 faint_at=13=-2=0 fainted=-30=-33=-14 fainted_,=-47=-36=-1 fainted_.=46=63=0 fainted_at=-4=-58=-6
fainted_in=42=-56=0 fainted_on=2=46=0 fainted_once=-61=-105=0 fall=104=-1=-11 fall_,=71=53=0 fall_.=27=-14=0
falling_asleep=-4=13=0 famil*=-7=33=50 family=-7=33=50 far=-29=-14=-5 fast=-41=52=13 fast_.=-11=28=-7 fast_0=-12=22=21
fast_and=-6=49=-1 fat=-23=16=-48 fat_.=-38=-25=-21 fatte*=41=73=0 fatter=41=73=0 fatter_than=41=73=0 fault=-43=-34=6
fault_.=-27=-17=10 fee=-44=-31=-4 feedi*=-91=-56=-19 feeding=-91=-56=-19 feeding_her=-58=-59=-10 feeding_the=-34=-1=-9
feel=51=27=3 feel_confused=31=29=0 feel_drunk=73=109=0 feel_faint=33=-4=-1 feel_fine=11=19=-9 feel_full=28=40=-2
feel_good=-76=-92=-11 feel_great=4=1=13 feel_it=1=-27=-11 feel_like=-70=-48=19 feel_my=-97=-34=-9 feel_really=53=-20=-4
feel_sick=19=43=-3 feel_weak=-25=-90=0 feeli*=99=42=69 feeling=91=39=-11 feeling_faint=42=4=0 feeling_feverish=31=-8=-20
feeling_fresh=16=23=5 feeling_good=11=21=-18 feeling_in=51=146=0 feeling_like=-82=-73=9 feels=162=178=43 feels_dead=15=21=-6
feels_great=-18=-62=-16 feels_like=69=95=-10 feels_odd=1=23=0 feels_tight=43=44=0 feet=-69=6=-3 feet_after=-12=-22=0
feet_up=-75=-7=0 fell=53=77=-17 fell_,=41=56=0 fell_.=-25=-72=-3 fell_and=38=61=-8 fell_asleep=-36=-56=-5 fell_down=91=137=0
fell_in=9=-33=13 fell_last=-33=-18=0 fell_off=-45=-54=-7 fell_on=62=57=-13 fell_open=-61=-59=-1 fell_over=2=27=0 fella=-6=-16=13
felt=-51=-133=-40 felt_a=12=-13=0 felt_easy=-2=-34=0 felt_good=60=76=14 felt_like=-160=-105=-37 felt_rough=-13=15=0
felt_strong=-90=-48=0 felt_the=32=42=0 fence=62=64=-9 fever=82=-137=-24 fever*=175=-14=-27 fever_,=-5=38=-2 fever_.=14=11=4
fever_0=141=-8=0 fever_and=23=-43=-2 fever_has=-59=2=-7 fever_is=-142=-20=19 fever_last=23=-42=-14 fever_of=174=-40=-6
fever_since=65=-18=-7 fever_so=-27=11=0 feverish=171=-14=-20 feverish_.=29=-41=-17 feverish_and=16=61=-3 few=42=39=-4
few_days=-58=3=0 few_seconds=11=65=0 fibro*=-43=-46=-5 fibrosis=-43=-46=-5 fiddl*=41=17=0 field=-113=-37=0 fight*=75=64=38
fighting=75=64=38 fighting_for=10=0=-7 figur*=84=96=-9 figure=84=96=-9 figure_out=84=96=-9 fille*=19=42=0 filled=19=42=0
filli*=-86=-123=0 filling=-91=-123=0 film_had=-51=-54=-6 film_someone=-15=-13=0 film_was=53=39=-2 film_where=-19=-22=0
find=-90=-69=-20 find_my=-89=-88=-12 fine=-44=-32=-1 fine_,=-95=11=-21 fine_.=-84=-115=-15 fine_0=150=100=30 fine_after=-70=-84=-5
fine_and=-91=-43=-7 fine_but=55=62=-1 fine_now=80=8=8 fine_once=13=21=-2 fine_since=-62=-7=19 finge*=63=5=-9 finger=71=51=-4
fingers=-21=-68=-4 fingers_,=25=36=0 fingers_numb=-23=-1=-1 fingers_on=-27=-26=-2 fingers_swollen=0=32=0 finis*=66=60=-2
finish=38=47=16 finish_,=14=10=0 finish_.=92=82=19 finish_0=-130=-117=14 finish_a=52=72=0 finish_and=90=115=-4
finish_but=-52=-65=0 finish_line=102=110=0 finish_was=-50=-58=-12 finished=-28=-39=-12 finished_,=8=24=0 finished_.=18=-6=-9
finished_0=-28=-21=0 finished_me=15=-6=0 finished_radiotherapy=-24=-50=-20 finished_with=-72=-48=-22 finishing=47=42=-6
finishing_.=37=36=-6 fire=6=-10=-49 fire_,=6=-11=-26 fire_.=-34=-38=-2 fire_0=27=-15=0 fire_in=-54=-18=-8 fire_today=57=27=-2
first=2=72=-25 first_0=-71=-86=-3 first_aid=-54=-58=1 first_one=22=41=0 first_time=12=8=-22 fish=44=-38=0 fist=13=27=0
fit=-24=-21=-36 fit_,=-7=-20=-1 fit_.=-55=-68=-1 fit_as=32=13=9 fit_at=87=87=-4 fit_in=50=64=-7 fit_on=24=4=-1
fit_round=-26=-6=-10 fit_when=-53=-54=0 fits=70=111=-31 fitte*=-17=-18=23 fitted=-17=-18=23 fitted_on=-9=6=23 fitti*=62=84=-34
fitting=62=84=-34 fitting_.=54=37=-23 five=-8=-98=-29 five_,=-101=-59=-3 five_.=-31=-7=-21 five_hours=12=11=4 five_times=31=-29=0
fix=-3=13=0 fixed=-8=-17=-1 fixed_it=-8=-17=-1 flat=-31=46=-7 flat_,=51=82=-3 flat_.=-16=-14=0 flatm*=-12=-5=12 flatmate=-12=-5=12
flatmate_has=1=10=13 flew=-117=-58=0 flexo*=-57=-11=0 flexors=-46=4=0 flexors_tight=-46=4=0 fligh*=100=-26=-3 flight=100=-33=-3
flight_,=59=-30=0 flight_.=0=-60=-3 flip=77=49=0 float*=77=-78=0 flood*=-11=1=0 floor=-4=-19=6 floor_,=-12=-4=0 floor_.=20=-8=-1
floor_after=21=21=0 floor_and=27=37=0 floor_with=3=37=-6 flopp*=75=15=-4 floppy=39=2=-3 floppy_.=13=36=-3 flops=36=77=0
flu=30=39=-21 flu_,=47=11=-8 flu_jab=-66=-33=0 flu_so=-16=41=0 fluid=22=65=17 fluid*=-39=-53=-5 fluids=-39=-53=-5
fluids_.=-56=-45=0 flush=39=7=0 flutt*=88=-67=-3 fluttering=49=-36=0 flutters=24=-68=0 fly=-86=-89=7 foam=2=39=-1
foam_rolled=-53=-4=-1 foam_roller=-10=-24=0 fog=-92=-116=-14 foggy=-4=13=-3 foil=6=-15=0 follo*=16=82=-5 follow=16=82=-5
food=-15=-27=3 food_.=-65=-16=-6 foot=114=4=-23 foot_,=38=61=0 foot_.=11=-39=0 foot_0=-126=-20=0 foot_and=32=49=0
foot_bone=0=-33=0 foot_fell=21=29=0 foot_has=26=-80=0 foot_is=14=-48=-22 footb*=3=-19=-10 football=3=-19=-10 football_,=-51=-33=0
football_0=10=19=-2 for=-77=-122=-75 for_0=152=72=-6 for_?=-100=-42=0 for_a=63=18=-2 for_about=103=86=-6 for_ages=20=-6=0
for_air=67=100=-3 for_an=-6=-7=-12 for_anorexia=-17=-8=-10 for_bipolar=-26=-8=0 for_breakfast=-21=2=22 for_breast=-55=-47=0
for_breath=26=7=-6 for_cancer=41=46=0 for_dinner=-39=12=11 for_epilepsy=-23=-20=-1 for_four=68=-39=0 for_half=72=85=12
for_him=2=-10=-11 for_it=-42=-68=-2 for_life=-109=-87=-77 for_lunch=-32=9=14 for_me=-104=-87=-8 for_my=-11=12=-21 for_no=52=24=-26
for_now=-78=-90=-5 for_once=-52=-42=-39 for_parkrun=12=12=18 for_running=-51=-60=-7 for_sleep=1=-17=-5 for_some=40=58=-11
for_sore=-15=-17=-5 for_soreness=-13=3=17 for_sunday=-44=12=0 for_tea=51=19=0 for_the=-19=6=-3 for_three=83=-28=-1
for_two=36=-16=0 for_words=-91=-92=0 for_years=-34=-5=-72 forea*=15=-6=0 forearms=15=-6=0 foreh*=15=31=-9 forehead=15=31=-9
forev*=120=142=70 forever=120=142=70 forge*=-3=14=44 forget=-31=-25=59 forget_me=-126=-126=-54 forgetting=28=39=-15
forgo*=118=121=-62 forgot=-21=-26=-37 forgot_my=-60=-55=-37 forgot_to=-79=-85=0 found=85=77=62 found_a=-22=-31=40
found_me=50=54=-1 found_out=-62=-73=-14 four=52=-115=-3 four_days=69=-46=0 four_hours=-20=-3=0 fourt*=39=43=-19 fourth=39=43=-19
fourth_time=51=59=-19 fract*=49=-19=-5 fracture=49=-19=-5 fracture_in=3=-11=0 fracture_my=-54=46=19 free=-14=14=7
freez*=-11=-114=8 freezer=-28=-39=18 freezing=-10=-23=-8 freezing_,=-25=-2=0 freezing_.=-13=-12=0 freezing_out=-41=-29=0
fresh=-76=-83=-11 fresh_air=-91=-107=-7 frida*=-60=-47=-1 friday=-60=-47=-1 friday_,=-22=-33=0 friday_.=8=34=-7 fridg*=10=58=-1
fridge=10=58=-1 fridge_and=18=19=0 fried=-41=-90=-9 fried_from=-34=-61=-9 frien*=0=24=10 friend=89=84=10 friend_had=-42=-31=0
friend_is=28=-4=-2 friend_says=-11=-2=-4 friends=-89=-60=0 frigh*=47=0=0 fright=47=0=0 from=-113=-40=3 from_0=-1=-18=-4
from_a=32=9=3 from_carrying=-1=-3=-27 from_hay=-143=-19=0 from_hell=130=133=-3 from_last=50=93=57 from_laughing=8=-13=-1
from_my=149=145=-1 from_new=20=20=-2 from_no=1=-70=-5 from_nowhere=-59=-39=8 from_running=4=18=-3 from_screens=-23=-7=-8
from_sitting=-80=-38=0 from_swimming=-14=-20=0 from_tax=-30=-58=-9 from_the=86=45=-25 from_too=-24=-54=0 from_yesterday=5=36=-8
front=68=97=-27 front_.=30=35=-13 front_of=-52=-83=6 froth=37=75=-1 froze=-36=-76=-10 froze*=-73=-64=-3 frozen=-73=-64=-3
frozen_at=-9=-12=0 full=-46=-32=-6 full_,=-69=-97=-4 full_.=-14=-41=-2 full_0=10=10=0 full_breath=23=29=0 full_of=-5=-52=1
fully=-26=10=0 fully_over=-20=-20=0 fully_recovered=-16=31=0 fun=-22=24=-18 fun_.=-23=-8=-7 funny=-197=-105=-33 funny_,=39=34=0
funny_.=26=26=0 funny_turn=-24=10=0 furos*=-29=2=0 furosemide=-29=2=0 fuzzy=36=24=0 fyi=-16=-5=11 fyi_.=7=-12=-7 gaine*=25=25=0
gained=25=25=0 gained_0=25=25=0 gallo*=95=68=0 gallons=15=2=0 galor*=37=43=13 galore=37=43=13 game=-37=42=0 garde*=32=33=-5
garden=-16=-2=-4 gardening=48=35=-2 garmi*=13=-13=-9 garmin=13=-13=-9 garmin_is=-13=-46=0 garmin_says=-28=15=-2 gaspi*=0=-10=-3
gasping=0=-10=-3 gasping_.=18=12=-4 gasping_after=-28=-22=15 gasping_for=-35=-29=0 gate=-43=0=-8 gate_.=2=21=0 gave=-27=-81=-8
gave_blood=-45=-12=-3 gave_him=-52=-95=-5 gave_it=-53=-25=-17 gave_me=-16=1=-2 gave_out=54=2=0 gave_the=53=49=23 gave_up=-17=35=6
gave_way=49=-44=0 gel=54=16=0 gel_.=37=47=-4 gel_and=45=16=-6 gel_at=-19=-39=0 gel_on=-54=-63=-13 gels=-45=-64=-65
gels_.=11=-11=-44 genot*=-5=-26=-8 genotype=-5=-26=-8 genotype_,=-5=-26=-8 gentl*=-36=-17=0 gentle=-36=-17=0 gentle_jog=-36=-17=0
get=31=-22=-30 get_a=75=33=0 get_air=37=41=0 get_asthma=31=19=-4 get_chest=-142=-144=0 get_enough=12=14=-12 get_me=-25=-23=0
get_my=-1=27=-6 get_off=29=62=-1 get_out=19=-118=0 get_the=3=19=-7 get_up=25=-65=-5 gets=97=41=33 gets_worse=36=-5=0
getti*=127=92=-19 getting=127=92=-19 getting_harder=41=-12=0 getting_light=4=-58=-5 getting_up=-19=14=0 getting_worse=-59=-47=-1
ghost=-36=-12=-1 gibbe*=39=48=0 gibberish=39=48=0 gibberish_.=19=20=0 giddy=0=65=-13 girl=-39=21=-5 give=15=-56=-75
give_it=-55=-45=0 give_me=-96=-58=-9 gives=14=-62=0 gives_way=14=-62=0 givin*=-54=-90=10 giving=-54=-90=10 giving_blood=-52=-54=14
giving_me=-26=-34=-4 gland*=20=-14=-8 glands=20=-14=-8 glass=7=51=0 glass*=-20=-23=-13 glove=-84=-93=0 glove*=-7=10=-28
gloves=-7=10=-28 gloves_0=17=11=-27 glute=-46=-33=-4 glute*=-37=-5=14 glutes=-37=-5=14 go=89=60=69 go_,=24=32=-4
go_.=-103=-107=-19 go_0=-47=-15=-12 go_and=-4=-33=-3 go_down=-3=-10=-3 go_in=63=-66=-25 go_on=86=113=227 go_to=9=18=35
goal=-29=-2=-2 goes=53=60=-28 goes_,=10=-10=0 going=126=196=27 going_,=-15=8=0 going_.=-28=-2=39 going_0=-15=-19=-15
going_and=0=5=-17 going_down=-14=-14=-3 going_in=113=133=-4 going_like=-10=21=-7 going_on=23=14=27 going_out=26=81=0
going_to=-17=-74=53 going_up=45=25=-1 going_well=-53=-67=-5 gold=0=-19=0 golf=-48=-61=-1 gone=16=10=14 gone_,=-31=29=22
gone_.=-56=-71=-10 gone_0=-15=-15=0 gone_after=-12=-28=8 gone_and=-17=4=36 gone_blue=57=67=-4 gone_for=-17=-10=-6
gone_from=-49=-69=0 gone_green=54=55=-6 gone_grey=20=9=-2 gone_in=-34=-88=-24 gone_now=-18=-26=-1 gone_numb=28=62=0
gone_the=-79=-36=-5 gone_to=-1=-24=-7 gone_weak=23=-76=-5 gone_yellow=53=-18=0 gonna=-28=-8=-86 good=-114=-59=-25
good_,=-41=-35=-15 good_.=-44=-8=-6 good_0=26=30=-34 good_after=-35=-28=0 good_cannot=-14=-8=-19 good_had=1=10=-1 good_he=52=54=-2
good_heart=-8=-44=-2 good_i=-57=-56=-5 good_legs=-22=-12=-3 good_my=-14=17=-10 good_run=16=4=-4 good_since=-16=-10=0
good_the=-42=-22=-9 good_this=-7=14=12 good_to=-27=-40=0 good_way=-54=-44=-8 goodb*=193=177=190 goodbye=193=177=190
goodbye_,=139=140=118 goodbye_to=-79=-95=-65 goose*=42=126=-2 goosebumps=42=84=-2 got=-58=-45=-29 got_0=-20=38=29 got_a=98=38=11
got_an=4=-13=0 got_angina=-57=-39=-11 got_back=5=76=-1 got_confused=16=2=-5 got_heat=-13=37=0 got_hit=68=59=-3 got_home=103=74=0
got_in=8=52=0 got_it=-58=-74=-34 got_knocked=-117=-103=-1 got_lost=-46=-12=4 got_me=17=24=7 got_my=-6=-18=-7 got_no=-34=-18=-4
got_on=-13=-5=0 got_out=-33=-35=-5 got_rhabdo=27=-20=-4 got_stung=-66=-42=0 got_t=-29=-23=-4 got_the=-20=17=18 got_there=-45=-47=0
got_up=7=-17=0 gp=-58=18=-7 gp_says=-22=6=-7 gps=-48=-64=-16 grade=25=-29=-7 gran=9=16=-16 grand=-91=-77=29 grand*=-92=-60=-2
grand_,=-42=-33=-5 grand_.=-24=-14=32 grand_after=-56=-31=14 grand_since=-39=-19=0 grandad=-62=-64=0 grann*=-115=-122=-8
granny=-115=-122=-8 grass=7=-10=-9 grass_.=-13=-27=-8 grave*=19=-27=0 gravel=19=-27=0 graze=12=72=-1 graze*=-1=45=0
graze_,=26=31=-1 graze_on=-41=68=0 grazed=-1=45=0 grazed_my=-16=28=0 great=-69=-121=-41 great_,=-2=-11=0 great_.=-56=-12=-15
great_cannot=-13=-59=-3 great_craic=-64=-38=0 great_ending=-9=-36=0 great_fun=-4=-2=-14 great_i=8=35=33 great_my=-50=-1=10
great_session=41=-13=0 green=12=-70=-9 green_and=40=17=-3 grey=13=-5=-2 grey_.=39=31=0 grey_and=58=36=-2 grin=-42=-65=4
grip=82=-7=0 gripp*=52=48=-17 grogg*=15=31=17 groggy=15=31=17 groin=49=-63=-4 groin_and=10=-3=-3 groun*=40=58=-19
ground=18=-22=-11 ground_and=27=-34=0 grounds=9=67=-4 grounds_.=5=46=-3 growl*=-22=-24=-6 growling=-22=-24=-6 grown=-98=-94=-11
grown_out=-98=-94=-11 grump*=10=4=0 grumpy=10=4=0 guess=-44=-13=-7 guess_.=-21=3=-3 guinn*=-11=-11=-1 guinness=-11=-11=-1
gun=-73=13=-7 gun_.=-62=-38=-7 gunk=94=-17=-9 gunk_.=78=-12=-9 gushi*=61=47=-2 gushing=61=47=-2 gushing_.=29=37=-2 gut=7=-20=-2
guts=-3=10=-7 gutte*=-42=-19=0 gutted=-42=-19=0 gutted_.=-20=2=0 guy=-142=-156=-26 guy_collapsed=-14=-19=-4 guy_in=-40=-45=0
guy_next=-51=-62=-21 gym=35=19=-2 gym_,=-21=-38=0 gym_.=-13=-14=-6 gym_was=57=31=4 gym_yesterday=29=21=0 h=-11=4=7 h_,=-31=-16=-6
h_.=29=22=6 h_0=22=32=-1 h_and=-37=-16=-4 h_sleep=16=-19=12 had=-86=-69=-1 had_0=-42=-20=-37 had_a=-19=9=7 had_an=63=74=-3
had_chest=-203=-227=25 had_coffee=18=44=28 had_covid=-14=8=-5 had_enough=-16=-25=25 had_had=5=-34=-9 had_heart=-3=13=-3
had_heat=-6=-37=-2 had_him=-69=-53=18 had_his=44=34=0 had_liver=15=12=0 had_loads=-42=-13=-2 had_low=-22=-8=0 had_me=-36=-78=-17
had_my=-4=69=-8 had_not=19=-22=39 had_one=139=146=0 had_palpitations=-65=-18=-5 had_rhabdo=53=10=-8 had_some=2=14=-11
had_surgery=24=31=0 had_the=-47=-22=23 had_to=72=81=-31 had_two=19=-8=-8 haha=-193=-150=-82 haha_,=-71=-102=-18 haha_.=91=63=11
haha_0=-3=-22=-65 hahah*=1=-25=0 hahaha=1=-25=0 hair=166=100=-30 half=-6=29=-2 half_,=-1=-54=0 half_.=-20=12=12 half_a=92=160=0
half_an=6=4=-13 half_hour=0=12=0 half_hours=-43=-21=0 half_hrs=-68=-46=0 half_marathon=-34=-63=19 half_my=45=31=0
half_of=92=186=-13 half_the=-11=9=0 half_way=-51=3=0 halfw*=-31=3=0 halfway=-31=3=0 hamme*=-24=-25=-11 hammered=-24=-50=-8
hammered_it=-30=-28=-5 hamst*=-2=-50=-17 hamstring=-12=-51=-17 hamstring_niggle=-16=-14=-5 hamstrings=16=1=0 hand=65=102=19
hand_.=24=1=-9 hand_all=3=13=0 hand_has=2=-126=-1 hand_is=0=-47=0 hand_it=58=91=0 hand_just=14=36=-1 hand_numb=-35=-29=0
hand_since=0=16=0 hands=-52=32=-9 hands_and=41=46=-1 hands_are=0=50=0 hands_at=-86=-82=0 hands_full=-33=-53=-3 hands_like=46=48=0
handy_.=13=-5=2 hangi*=5=23=-16 hanging=5=23=-16 hango*=19=18=-6 hangover=19=18=-6 happe*=1=16=-25 happen=0=19=-3 happen_,=0=19=-3
happened=32=8=-26 happens=-40=-23=4 happens_if=-40=-34=4 happi*=16=1=2 happiness=-7=-12=-11 happy=-35=-72=-15 happy_,=-37=-31=-5
happy_.=62=-5=-7 happy_0=81=38=-9 happy_legs=-30=2=15 hard=-82=-71=-12 hard_,=14=2=0 hard_.=-59=14=-2 hard_and=-37=-82=-1
hard_at=-42=-55=0 hard_to=-35=-32=-8 harde*=41=-12=0 harder=41=-12=0 hardl*=64=-4=-2 hardly=64=-4=-2 harma*=-5=-44=-6
harmattan=-5=-44=-6 harmattan_dust=-5=-44=-6 has=41=78=-43 has_a=-87=-32=-26 has_been=-16=47=0 has_chest=23=25=0
has_collapsed=60=34=53 has_dropped=54=46=0 has_gone=103=-24=-19 has_got=-8=55=-7 has_me=-45=-44=0 has_not=-46=-2=-3
has_the=-19=-2=0 hate=-45=-50=-26 hate_mornings=-32=-48=-16 have=26=17=-3 have_a=4=-69=28 have_an=-113=-54=-8 have_been=-24=-67=8
have_broken=36=-82=0 have_covid=-12=-12=0 have_epilepsy=-23=-28=0 have_gone=84=69=-14 have_got=73=-31=21 have_had=86=87=13
have_heart=23=-22=-5 have_just=36=43=-4 have_never=-30=-8=-27 have_no=37=27=-1 have_not=-16=-122=-38 have_on=-27=-21=-19
have_one=-20=-13=-7 have_run=-18=13=0 have_sickle=-16=-17=-11 have_slept=-54=-30=7 have_stopped=90=58=-30 have_the=77=62=52
have_to=75=62=-55 have_written=95=98=85 havin*=14=22=-39 having=14=22=-39 having_a=5=51=-22 having_an=37=48=-3 hay=-72=60=9
hay_fever=-72=60=9 he=59=88=2 he_cannot=0=7=52 he_does=67=36=27 he_has=6=18=-8 he_is=3=66=-3 he_keeps=-112=-96=-19 he_ran=-3=-14=0
he_said=-21=-11=26 he_was=-126=-142=-19 head=-49=-29=-22 head_,=70=95=-4 head_.=10=35=-11 head_0=-116=-112=-4 head_all=27=16=-4
head_and=117=110=-1 head_at=-3=-15=21 head_cold=12=7=20 head_down=-49=-44=0 head_hurts=8=25=0 head_in=-37=-64=0
head_injury=30=58=-5 head_is=-16=3=-4 head_off=-64=-112=3 head_on=66=93=0 head_pain=0=30=0 head_pounding=20=43=0
head_spinning=59=10=0 head_to=2=77=0 head_torch=-66=-36=0 head_up=-104=-95=0 head_was=-75=-87=1 heada*=67=126=-23
headache=67=126=-23 headache_,=18=58=0 headache_.=42=81=0 headache_after=40=56=0 headache_and=10=62=0 headache_ever=22=27=0
headache_from=-85=-123=0 headache_of=4=10=-22 headache_since=0=-50=0 heade*=119=-73=-5 headed=119=-73=-5 headed_all=60=0=0
headp*=-56=-58=-22 headphones=-38=-51=-22 headphones_keep=-81=-79=-3 heads=-20=-31=2 heale*=-52=-3=-1 healed=-52=-3=-1
healed_.=-23=-19=0 healed_0=-33=27=0 healed_up=18=-8=0 healt*=34=41=-1 health=34=41=-1 hear=-70=-32=-11 heard=90=-33=-6
heard_a=51=5=0 heart=-14=-8=-33 heart*=23=29=-19 heart_,=-25=-18=0 heart_.=-9=13=-9 heart_and=-56=28=-9 heart_attack=52=82=27
heart_failure=-97=-66=-21 heart_fluttering=25=-9=0 heart_flutters=2=-36=0 heart_foundation=8=23=-2 heart_goes=5=-69=-10
heart_going=-25=-51=-2 heart_hurts=63=133=0 heart_is=30=-106=0 heart_keeps=42=14=0 heart_last=19=-13=1 heart_of=-16=-5=0
heart_out=-6=8=12 heart_pounding=-13=71=0 heart_racing=-7=80=0 heart_rate=-34=-37=14 heart_sank=-37=1=0 heart_says=-91=-34=-4
heart_skipping=18=-57=0 heart_was=-52=-116=-8 heartbeat=73=25=-2 heartbreak=4=16=0 heartbreak_hill=41=34=0 heartburn=-11=10=0
heat=-10=6=3 heat_,=-30=-44=-2 heat_.=140=152=-3 heat_?=-124=-122=-4 heat_and=62=80=0 heat_but=-68=-77=0 heat_is=-72=-72=0
heat_stroke=65=66=-18 heat_was=37=13=-1 heave*=-17=-10=0 heaven=-17=-10=0 heavi*=129=176=-11 heavier=6=20=0 heaving=59=63=-10
heavy=-120=-119=0 heavy_.=-47=-23=0 heavy_and=0=-55=0 heavy_on=-31=-62=0 hedge=-46=-6=0 heel=45=-61=-48 heel_,=-31=-100=-29
heel_0=-12=35=0 heigh*=-66=0=0 heights=-66=0=0 held=-20=-5=0 hell=34=60=39 hell_,=21=24=-13 hell_that=-25=-16=-5 hello=-11=-1=0
help=42=99=22 help_,=-43=-50=0 help_.=193=190=10 help_me=-76=-57=-2 helpe*=-69=-82=-1 helped=-69=-82=-1 helped_.=-7=-29=-1
helps=60=68=35 helps_.=20=27=-2 her=-22=21=-15 her_.=-32=-4=28 her_hip=-24=-1=0 her_in=143=150=-4 her_knee=-11=1=0
her_medal=-19=-20=-17 her_mouth=33=34=0 her_myself=-58=-59=-10 her_on=-34=-74=-23 here=33=61=18 here_,=-29=-8=-9 here_.=-34=-5=36
here_0=31=43=0 hero=-97=-95=-31 hey=31=64=-16 hey_,=22=81=0 hey_.=-4=12=-13 hi=-44=-81=-26 hi_.=-17=2=-11 hi_coach=-19=-10=-10
high=-81=-80=10 high_on=-13=22=0 high_temperature=32=-20=0 hill=21=-10=-13 hill_,=-73=-62=-6 hill_.=15=-10=-18 hill_0=13=2=41
hill_again=-17=9=-7 hill_and=-22=12=-5 hill_in=8=-37=0 hill_lol=37=33=0 hill_nearly=4=20=0 hill_reps=17=-10=0 hills=11=8=-1
hills_,=25=59=0 hills_.=21=-13=28 hills_0=-2=15=0 hills_lol=40=46=-19 hills_tomorrow=29=10=20 hills_were=25=29=0 him=-95=-35=7
him_,=-50=-55=0 him_.=9=10=20 him_a=2=-34=-5 him_and=-26=-26=-2 him_up=-15=4=-1 himse*=60=21=-18 himself=60=21=-18 hip=-8=-75=-19
hip_at=-34=-57=0 hip_flexors=-46=4=0 hip_hurts=0=-30=-8 hip_is=53=83=-6 hip_op=-52=-36=0 hip_pain=45=-4=0 his=114=158=-29
his_ankle=14=23=0 his_arm=-51=-56=0 his_head=-6=-20=-3 his_left=25=28=0 his_mouth=20=29=0 his_right=1=32=0 his_wife=14=7=-29
histo*=-69=-29=-14 history=-69=-29=-14 history_of=-37=-21=-14 hit=-48=18=31 hit_by=-37=3=-15 hit_me=20=5=55 hit_my=72=45=0
hit_the=-61=-26=-9 hit_with=0=17=0 hitti*=28=30=27 hitting=28=30=27 hitting_the=-17=-27=-20 hives=36=72=-1 hives_all=10=21=0
hives_and=9=13=-1 hives_everywhere=17=38=0 hoars*=10=27=-2 hoarse=10=27=-2 hold=15=-35=-6 hold_the=7=-56=-4 holdi*=42=75=-15
holding=42=75=-15 holding_his=13=13=-5 holid*=22=15=-29 holiday=22=15=-29 home=0=25=11 home_,=51=31=-24 home_.=26=23=24
home_0=-49=26=15 home_and=-64=-41=0 home_happy=-1=-25=0 home_now=-51=-78=0 hones*=-94=-64=-8 honest=-115=-58=-21 honestly=22=-6=13
hop=13=-60=-7 hop_.=7=-33=-7 hop_on=6=-12=0 hope=-39=-41=-3 horse=-42=14=-4 horse_,=-22=37=-4 hospi*=-19=-9=15 hospital=-21=-13=17
hospital_,=-11=6=10 hospital_0=0=26=0 hospital_with=-47=12=20 hot=-16=-69=1 hot_,=51=151=-5 hot_.=75=-7=-8 hot_and=6=-17=15
hot_as=-6=25=19 hot_bath=-69=-36=0 hot_day=-38=27=-1 hot_i=-33=15=0 hot_red=6=-51=0 hot_sauce=-60=-116=0 hot_to=-20=-8=0
hot_today=-18=-3=0 hotel=-102=-54=-6 hotel_too=-34=-29=-6 hotte*=-11=-39=-5 hotter=-11=-39=-5 hotter_than=-11=-39=-5 hour=69=53=-3
hour_,=8=15=0 hour_.=110=52=-11 hour_after=4=52=-1 hour_ago=56=35=40 hour_and=65=46=-2 hour_for=-57=-58=-14 hour_now=51=83=0
hours=-46=7=-26 hours_,=-133=-63=14 hours_.=90=86=20 hours_0=-13=-28=0 hours_and=-30=-38=-8 hours_asleep=27=19=0 hours_at=58=73=0
hours_in=-65=-44=0 hours_last=-23=0=-5 hours_sleep=54=53=8 hours_slept=27=8=0 hours_though=-3=15=0 hours_total=-43=-23=0
house=-47=-42=-5 house_.=20=6=-2 how=63=61=7 how_come=-97=-65=-4 how_do=-48=-63=-25 how_i=120=129=-5 how_long=60=55=-3
how_many=17=-18=39 how_much=-36=-27=17 how_to=54=28=-31 how_was=-18=-22=-16 hr=-18=11=-5 hr_0=-38=-3=-1 hr_stuck=53=6=0
hrs=-114=-91=-6 hrs_,=21=44=-6 hrs_.=40=19=36 hrs_0=11=13=0 hrs_and=-21=-26=0 hrs_kip=-26=-3=-12 hrs_of=-50=-41=-1
hrs_sleep=5=-23=-9 hubby=17=5=-32 hubby_has=-22=-16=0 hubby_is=-22=-22=0 huge=-20=-34=-2 humid=19=-17=9 humid*=-78=-84=0
humid_as=14=-3=12 humidity=-78=-84=0 hungo*=-71=-39=0 hungover=-71=-39=0 hungr*=-43=-54=-21 hungry=-43=-54=-21 hurt=-17=-30=2
hurt_.=-2=27=-6 hurt_myself=14=29=26 hurti*=-7=39=78 hurting=-7=39=78 hurting_myself=6=6=40 hurts=103=78=-33 hurts_,=13=77=0
hurts_.=48=102=-10 hurts_and=15=31=0 hurts_at=12=-45=0 hurts_more=0=-67=-6 hurts_to=10=-47=0 hurts_when=1=12=0 husba*=41=31=-15
husband=41=31=-15 husband_has=13=24=0 husband_is=38=57=0 husband_reckons=-103=-89=-2 hydra*=42=71=-2 hydrated=-5=25=0
hyper*=-18=-20=-1 hypon*=-35=-52=-20 hyponatraemia=-53=-49=-1 hyponatremia=18=-3=-20 i=112=80=-4 i_am=-54=27=-26 i_asked=-38=-2=-7
i_avoid=-50=-50=-13 i_blacked=22=25=0 i_breathe=19=82=0 i_broke=47=-2=0 i_came=45=58=0 i_can=133=52=43 i_cannot=34=-50=-3
i_change=-2=13=-12 i_climb=20=137=0 i_collapsed=133=136=0 i_cough=37=97=-1 i_could=-56=-41=-8 i_cut=-59=-55=4 i_dey=-36=-78=-40
i_did=-74=-52=-17 i_died=48=29=27 i_do=168=158=75 i_don=68=62=50 i_drank=-32=6=17 i_drink=-7=-55=-2 i_eat=25=-8=-9
i_fainted=134=162=-4 i_fall=17=4=-6 i_feel=187=74=31 i_fell=87=130=-10 i_felt=-47=-68=-1 i_finished=23=30=-13 i_gave=29=32=-1
i_get=-15=-127=-8 i_go=-30=28=-42 i_got=-71=30=-18 i_guess=-44=-13=-7 i_had=53=43=7 i_have=-47=11=35 i_hit=6=85=0 i_hop=0=-17=-7
i_inhale=24=29=-4 i_inject=-10=30=-5 i_just=-2=6=29 i_keep=59=113=2 i_kept=18=33=0 i_know=-27=-12=-14 i_left=-50=-51=0
i_lie=52=-87=-4 i_lift=-13=22=0 i_lost=24=6=-2 i_love=51=55=39 i_make=-73=-76=-22 i_mean=-12=-4=41 i_nearly=-41=-30=-5
i_need=-33=-65=-21 i_needed=32=47=0 i_no=139=162=-8 i_not=20=104=0 i_open=-26=0=-1 i_passed=35=30=0 i_pee=32=-79=-8
i_press=1=9=-10 i_push=9=23=-2 i_put=42=87=0 i_race=-38=-12=-6 i_ran=-11=32=20 i_run=-59=12=-20 i_said=-15=16=0 i_saw=-121=-66=6
i_see=28=-3=-6 i_should=-8=-39=-2 i_skip=14=36=-2 i_sleep=-87=-46=20 i_slept=-130=-35=-3 i_sound=5=12=0 i_speak=0=10=0
i_stand=36=-6=-4 i_start=51=6=0 i_started=-84=-65=-14 i_still=-10=-35=-3 i_stop=39=38=-11 i_stopped=-23=1=39 i_strained=-12=-3=0
i_sweat=-47=-52=-8 i_take=-51=-39=-28 i_tell=-12=-9=-1 i_think=164=163=-8 i_took=161=156=93 i_train=111=8=-31 i_try=14=-12=-1
i_use=-37=-8=-2 i_used=-27=-20=0 i_vomit=-32=-62=-3 i_walk=56=166=-14 i_wanna=-50=-45=-51 i_want=-59=-82=-99 i_was=-42=42=28
i_wee=11=-64=-8 i_went=0=-28=-3 i_will=-4=29=-24 i_wipe=84=-13=-2 i_wo=52=65=150 i_woke=-45=-9=0 i_would=-121=-105=-67
ibupr*=23=46=-9 ibuprofen=23=-26=-9 ice=50=68=22 ice_bath=17=3=5 ice_lolly=-32=-27=-5 ich=246=278=128 ich_bin=-29=-50=-53
icu=-56=-58=0 id=6=65=74 id_be=95=75=32 id_call=-11=-18=1 id_kill=-32=-26=-27 id_say=-49=-24=-10 idea=-48=-12=-9 idea_.=10=4=-6
idea_how=-47=-53=0 idea_what=20=7=-2 if=32=34=84 if_i=66=29=139 if_it=-46=-31=-28 ignor*=-7=-4=-13 ill=-105=-46=-5 ill_.=11=-21=-6
ill_be=-30=-11=-12 ill_run=-59=-35=-11 in=49=14=-36 in_,=68=111=4 in_.=66=55=-4 in_0=-104=-79=-22 in_a=11=-52=24 in_all=-113=-69=0
in_an=90=60=-3 in_and=64=91=-1 in_bed=16=16=-58 in_both=28=-23=0 in_chest=26=89=-5 in_from=-8=64=-1 in_front=-91=-94=15
in_hospital=27=-6=17 in_ice=98=133=0 in_it=-44=-14=-10 in_january=4=-21=-7 in_june=-51=-43=-8 in_law=-72=-69=-1 in_left=-33=-16=-3
in_march=-54=-52=-16 in_may=-35=-15=0 in_me=14=38=28 in_my=80=-159=-66 in_no=-65=-75=0 in_october=-35=-18=-16 in_one=12=-54=-9
in_our=-15=-11=-5 in_spring=-37=-63=-23 in_summer=-62=-42=0 in_that=-16=6=0 in_the=-33=-59=-42 in_this=-11=-13=0 in_total=-13=16=0
in_training=1=-9=11 in_treatment=-17=-8=-10 in_two=1=-27=0 in_welts=28=26=-3 indig*=20=21=-2 indigestion=20=21=-2 infec*=104=6=-17
infected=109=-47=-4 infected_,=21=-26=0 infected_and=19=-16=0 infection=-38=-82=0 inhal*=111=97=-8 inhale=24=29=-4
inhaler=86=69=-4 inhaler_empty=70=59=0 injec*=-89=-33=-23 inject=-33=4=-12 inject_novorapid=-36=7=0 injecting=-15=-3=-12
injection=-41=-33=0 injur*=-23=-14=-10 injured=-23=-58=-2 injury=30=58=-5 insid*=42=44=-17 inside=42=44=-17 inside_,=14=37=-8
inside_of=0=-29=-1 inste*=-36=-21=-5 instead=-36=-21=-5 instead_.=16=19=-4 insul*=-25=9=-15 insulin=-25=9=-15 insulin_.=3=-42=0
inter*=-62=-54=-6 interesting=-39=-45=-5 interesting_.=-15=-17=-5 interval=8=40=0 intervals=72=29=0 intervals_,=-22=21=0
intervals_0=38=26=0 interview=-103=-78=0 into=31=-6=-1 into_a=71=40=42 into_bed=-49=-56=-6 into_my=-24=-2=-1 into_the=37=44=-21
iron=89=59=41 ironm*=-1=-9=-10 ironman=-1=-9=-10 irreg*=157=-82=-2 irregular=84=-49=-2 irregular_heartbeat=47=40=-2
irregularly=72=-34=0 is=103=76=-32 is_,=80=89=-1 is_.=-6=8=-10 is_0=-71=6=-31 is_a=-12=-14=-4 is_about=-13=34=-5 is_all=-6=-70=-9
is_allergic=-54=-46=-1 is_an=-73=-30=-4 is_and=5=19=0 is_asleep=-41=-36=-22 is_away=-32=-42=-17 is_back=57=34=0 is_beating=28=-1=0
is_been=0=-21=-6 is_being=17=36=0 is_bent=75=-65=0 is_bigger=17=8=0 is_black=35=36=-5 is_bleeding=49=75=0 is_blood=13=19=0
is_boiling=18=53=0 is_brown=36=-9=0 is_burning=10=61=0 is_bursting=20=21=0 is_calling=46=48=0 is_chest=-55=-41=0 is_clear=-46=17=0
is_closing=28=30=0 is_coming=14=73=-23 is_confused=-64=-105=12 is_coughing=-123=-109=-1 is_crooked=64=37=0 is_dark=74=-42=0
is_dead=13=24=-2 is_diabetic=-61=-40=0 is_doing=-35=-8=-1 is_down=-44=29=-1 is_drooping=37=34=0 is_fine=-148=-143=-2
is_fried=-62=-79=0 is_full=4=33=0 is_getting=3=84=0 is_giving=-20=-13=0 is_going=12=11=-7 is_gone=-142=-32=54 is_good=-38=-49=-37
is_grand=-84=-85=0 is_happy=-56=-51=0 is_hard=18=7=0 is_having=37=11=-18 is_his=40=35=0 is_holding=13=13=-5 is_home=-64=-47=-4
is_hot=55=-69=0 is_in=-87=-35=9 is_infected=68=-16=-4 is_it=-1=20=-25 is_just=-129=-97=-28 is_killing=-22=21=-11
is_like=112=10=-15 is_lost=-33=-26=-3 is_missing=41=3=-5 is_mush=-60=-70=10 is_my=-139=-96=-10 is_no=-12=43=81 is_normal=33=91=0
is_not=92=114=27 is_numb=27=54=0 is_ok=-47=-77=54 is_on=-14=-32=-2 is_only=-30=18=31 is_oozing=9=-23=0 is_out=-44=-38=-5
is_own=24=35=0 is_paining=0=35=0 is_pounding=8=-46=0 is_pouring=14=27=-9 is_pregnant=26=11=-3 is_pumping=17=44=0
is_pushing=35=49=0 is_racing=60=-15=0 is_really=48=78=0 is_red=15=-57=0 is_rest=-41=-32=0 is_right=-18=-47=0
is_roasting=-32=-24=-4 is_sitting=15=72=0 is_slurring=26=32=-1 is_so=-5=-22=-6 is_soaked=12=35=0 is_sore=-25=-12=-2
is_spinning=-14=-11=-7 is_splitting=13=21=-3 is_spurting=11=41=0 is_standing=24=-28=-6 is_still=50=29=-3 is_suffocating=-31=-25=0
is_swelling=65=-17=0 is_swollen=57=-66=0 is_talking=41=31=0 is_that=-43=16=5 is_the=43=5=98 is_there=29=-58=0 is_this=-31=-46=-15
is_tight=33=-9=0 is_tingling=6=34=0 is_to=-21=-4=26 is_twice=2=-37=0 is_two=-25=-21=-2 is_unbearable=-23=3=-2
is_unconscious=49=40=0 is_up=66=-23=0 is_walking=-19=-15=29 is_warm=0=-156=-2 is_weak=-27=12=0 is_weeping=41=-44=-1
is_what=-8=11=-2 is_why=6=-29=1 is_worse=66=-18=0 ish=-25=-112=0 it=-5=23=-4 it_,=71=209=32 it_.=-19=58=25 it_0=-92=-73=1
it_a=-27=-24=-20 it_all=78=57=92 it_and=-13=41=-20 it_anyway=-35=-50=3 it_at=4=-50=0 it_burns=4=-30=0 it_done=-16=-8=-19
it_down=-17=-10=-1 it_early=-5=-11=-9 it_easy=-47=-26=-33 it_everything=-48=-55=-31 it_feels=25=36=-2 it_for=-26=18=-8
it_heart=-36=-10=0 it_hurts=0=-130=-10 it_in=-11=36=-8 it_is=217=124=3 it_keeps=70=-1=0 it_matter=-34=-35=-3 it_now=-27=-45=25
it_off=10=-25=-4 it_ok=16=-8=0 it_on=-72=-78=-4 it_out=11=0=0 it_short=-94=-91=-21 it_since=16=-55=-3 it_slow=11=-19=-3
it_to=-10=-11=-12 it_today=-74=-58=-11 it_tonight=72=89=51 it_was=-157=-46=-13 it_with=1=10=-18 it_wo=1=12=-8 it_would=-14=-16=33
itch=-84=-52=0 itch_a=-84=-52=0 itchi*=13=39=-7 itching=13=39=-7 itching_to=-28=-27=-7 itchy=-31=-66=-7 itsel*=-28=6=-5
itself=-28=6=-5 itself_and=0=11=0 jab=-65=-30=4 jab_0=-22=-25=0 jab_in=-27=4=4 janua*=4=-21=-7 january=4=-21=-7 jaw=6=29=-9
jaw_,=3=24=-1 jaw_.=1=16=-4 jaw_and=11=15=0 jaw_fell=-61=-59=-1 je=201=231=105 jelly=-93=-8=0 jelly_0=-52=-18=-1
jelly_legs=-32=-14=-9 jerki*=68=61=-14 jerking=68=61=-14 jiala*=13=21=21 jialat=13=21=21 job=-1=8=-16 jog=-58=-11=-11
jog_.=15=10=-4 jog_soon=-18=-32=-6 jogge*=-26=-33=-9 jogged=-26=-33=-9 joggi*=-25=-35=-13 jogging=-25=-35=-13 joint=15=-45=0
joke=33=45=117 joy=-45=12=-19 joy_.=-31=-11=-18 juice=27=22=-11 juice_turned=-32=-5=0 jumbl*=46=24=-1 jumbled=46=24=-1
jump=31=45=-18 jump_in=-22=-18=-21 jumpe*=-1=-15=-20 jumped=-1=-15=-20 jumped_in=16=23=-3 jumpi*=41=6=24 jumping=41=6=24
jumping_on=53=-2=0 jumps=57=-112=-31 june=-51=-43=-8 june_,=-19=-3=-5 june_.=-28=-40=-2 just=78=135=12 just_0=-31=-10=16
just_a=-20=-45=-15 just_dropped=45=39=-13 just_fat=-38=-19=0 just_found=14=-15=-14 just_gave=12=23=0 just_had=63=37=-16
just_hate=-32=-48=-16 just_lazy=-33=-20=-3 just_now=79=115=-4 just_one=-70=-122=0 just_sitting=37=-35=-1 just_so=-19=-15=0
just_the=-31=10=-5 just_tight=-51=-93=-4 just_tired=17=-5=-8 just_walking=7=7=-13 just_want=54=58=95 just_went=19=15=0
just_wo=0=61=-6 k=-44=-40=-48 k_,=-19=17=-1 k_.=-1=19=17 k_0=17=35=0 k_and=17=61=0 k_anyway=13=-18=0 k_at=8=11=-14
k_done=-79=-121=-2 k_gone=-13=-2=13 k_in=35=-14=0 k_then=-23=-40=0 k_this=-21=9=0 k_today=22=11=0 k_too=-46=-10=0 k_went=-39=-83=0
k_yesterday=-22=-14=0 keele*=78=67=0 keeled=78=67=0 keeled_over=78=67=0 keep=74=64=11 keep_anything=59=-40=0 keep_asking=17=24=-11
keep_him=-59=34=0 keep_passing=-42=15=0 keep_running=-38=-35=0 keep_thinking=5=11=59 keep_up=-106=-119=-3 keep_vomiting=0=35=0
keep_water=8=-64=0 keepe*=-64=-44=0 keeper=-64=-44=0 keeps=-30=-10=-43 keeps_asking=-42=-30=-2 keeps_beeping=-43=-36=0
keeps_coming=37=29=0 keeps_going=-9=20=-17 keeps_jumping=59=12=0 keeps_missing=5=-46=-6 keeps_saying=-38=-19=-7
keeps_skipping=12=-13=0 keeps_telling=-57=-32=-4 keine=106=97=-39 keine_luft=118=146=-39 kena=47=18=-4 kept=-45=-45=-26
kept_asking=18=15=0 kept_me=-98=-89=-3 kerb=63=14=-9 kerb_,=30=45=0 kerb_and=-3=-88=0 kettl*=-4=18=0 kettle=-4=18=0 key=54=23=0
keyho*=25=15=0 keyhole=25=15=0 kg=34=32=18 kg_.=16=33=0 kg_0=-27=-28=-2 kg_during=14=3=0 kicke*=-10=-15=-14 kicked=-10=-15=-14
kicki*=-72=-40=-30 kicking=-72=-40=-30 kid=-30=-23=15 kid_,=-68=-6=16 kid_0=41=28=0 kid_had=-25=-24=-1 kid_has=-14=28=-7
kidne*=-40=-45=-34 kidney=-46=-7=-29 kidney_.=18=11=-6 kidney_beans=75=28=-6 kidney_for=10=13=0 kidney_transplant=23=9=4
kidneys=6=-38=-5 kids=11=13=31 kids_,=-18=-15=6 kids_have=-27=5=-12 kill=22=-4=-9 kill_for=-32=-26=-27 kill_me=-3=-18=0
kill_myself=37=36=18 kille*=-10=-18=-25 killed=16=23=-13 killed_it=13=-10=-6 killed_me=27=51=0 killed_that=28=21=-7
killer=-26=-41=-12 killer_.=35=25=0 killi*=-69=-22=-7 killing=-69=-22=-7 killing_me=-14=5=0 killing_the=-38=-14=-5 kilos=79=44=-4
kind=68=77=18 kind_of=43=54=-18 kip=-24=-5=-12 kip_.=16=31=-8 kit=16=14=60 kitch*=63=75=-6 kitchen=63=75=-6 kitte*=-5=25=-2
km=-18=11=10 km_.=-6=-22=-1 km_0=63=85=0 knackered_.=-34=2=-3 knee=9=-19=27 knee_,=-17=33=0 knee_.=53=18=-1 knee_0=-68=45=-35
knee_and=1=-11=0 knee_clicks=-37=24=0 knee_is=16=-82=0 knee_keeps=58=-40=0 knee_locks=34=-34=0 knee_scope=-4=56=0
knee_was=-56=15=0 knees=-65=76=-4 knees_,=-15=-35=-4 knees_0=-76=0=0 knees_a=18=6=0 knees_are=37=42=-2 knew=-39=-38=-13
knife=17=18=-7 knock*=52=12=-5 knocked=52=12=-5 knocked_off=77=82=-3 knocked_out=-67=-102=16 know=54=68=-95 know_.=-109=-85=-7
know_about=-10=13=0 know_and=-22=-14=-1 know_how=63=59=-7 know_if=-30=-24=-16 know_me=56=25=0 know_my=-20=4=0 know_the=37=37=-3
know_what=14=-3=-18 know_where=78=72=-26 know_which=-15=-6=-2 know_why=-47=-36=0 krew=148=-115=-1 ks=-88=-52=-10 l=-30=-10=-4
l_.=-34=-39=-2 la=246=182=-17 lace=-39=-24=0 laces=81=74=0 laces_,=76=39=0 lad=-11=-15=-6 lads=17=29=-11 lady=16=18=0
lah=-28=-23=-5 lah_,=-28=-23=-5 lake=1=-26=-34 lake_0=-11=2=-34 lamot*=-37=-30=0 lamotrigine=-37=-30=0 lamp=-43=-31=-15
lamp_posts=-46=-55=-15 land=-1=14=-16 lande*=-17=6=0 landed=-17=6=0 landed_on=-17=6=0 landi*=38=14=-1 landing=38=14=-1
lantu*=-29=-4=-11 lantus=-29=-4=-11 lap=99=80=-12 lap_0=101=84=0 laps=-104=-107=0 lapto*=-112=-114=-22 laptop=-112=-114=-22
last=-64=-12=20 last_0=-74=-110=-19 last_but=6=11=-11 last_climb=-36=-35=6 last_hill=38=-47=-2 last_k=-39=-56=-38
last_lap=-6=-5=-11 last_legs=-17=17=-6 last_mile=-22=-21=-3 last_month=-118=5=-13 last_night=108=88=36 last_one=-22=-21=-12
last_rep=-17=11=-2 last_summer=32=25=0 last_text=-2=-22=-19 last_time=-76=-126=-1 last_week=-10=65=-1 last_winter=4=28=-1
last_year=-47=-13=-17 late=-64=-52=17 late_,=0=-14=-11 late_.=33=38=9 late_0=21=-9=-15 late_and=-26=-26=-6 late_finish=-10=-23=0
later=2=16=-10 later_.=9=30=-10 laugh*=-22=6=-8 laughed=39=8=-1 laughing=-19=8=-6 laughing_.=6=6=-13 laughing_0=-17=-50=22
laughing_at=24=33=-1 laughter=-24=2=0 law=-72=-69=-1 lay=-102=-85=-71 lay_down=-102=-85=-71 lazy=-36=-39=-6 lazy_.=-23=-37=-4
lb=10=28=0 lbs=-4=-18=0 lead=-49=-41=-8 lead_0=-39=-42=0 leafs=-91=-25=14 leaki*=-4=54=-10 leaking=-4=54=-10
leaking_oil=-17=-64=-10 leani*=12=26=-4 leaning=12=26=-4 learn*=-19=-29=-17 learned=-19=-29=-17 learned_my=10=-14=0
leave=-49=-8=-4 left=-13=-33=-38 left_,=23=55=0 left_.=111=-68=-10 left_arm=24=56=0 left_calf=36=-98=0 left_eye=11=30=0
left_foot=0=46=0 left_hand=13=52=-3 left_in=7=-44=-12 left_lace=-54=-23=0 left_leg=32=-13=0 left_shoulder=29=30=0
left_side=-12=-8=0 leg=97=29=-25 leg_,=5=-78=-3 leg_.=58=-163=-7 leg_and=20=-38=0 leg_at=11=37=0 leg_day=-81=28=0 leg_dey=26=117=0
leg_from=21=-25=0 leg_is=13=-220=0 leg_on=-58=-6=0 leg_with=3=-68=0 legs=-82=-47=-19 legs_!say=-55=-15=-4 legs_,=-20=-21=0
legs_.=26=-27=-10 legs_0=38=7=34 legs_?=29=-13=0 legs_a=45=-1=-6 legs_after=-53=-49=-3 legs_and=17=-29=-3 legs_are=-60=-123=-7
legs_but=-59=-2=-5 legs_feel=-136=-101=-23 legs_fine=57=59=2 legs_gave=-29=5=0 legs_getting=-43=-68=0 legs_have=-18=-108=0
legs_heavy=-71=-48=0 legs_like=13=83=16 legs_off=-37=-4=-9 legs_ok=24=56=0 legs_on=20=34=23 legs_r=-11=-26=-3 legs_say=-46=-33=0
legs_so=30=-7=0 legs_sore=1=-11=0 legs_strong=-40=-13=-4 legs_they=-44=-45=-4 legs_went=31=34=-6 legs_were=52=99=-3
legs_wo=26=23=-2 leh=45=122=-2 less=-113=-15=-1 lesso*=-24=-29=-17 lesson=-19=-29=-17 let=-22=-43=55 let_me=-39=-17=-7
lette*=172=171=108 letter=47=41=55 letters=125=130=54 level=-36=-24=0 lie=167=91=-7 lie_down=86=66=0 lie_flat=81=102=-7
life=13=23=14 life_,=-10=1=18 life_.=9=-3=15 life_and=-4=21=0 life_is=-28=-40=3 life_support=-14=-28=-38 lift=-39=38=-10
lift_my=70=-78=-6 lift_the=2=87=0 light=-27=-40=-14 light*=72=46=56 light_headed=110=-46=-5 light_jog=-18=-32=-6 lighter=50=62=61
lights=40=11=-4 lights_.=-69=-64=-1 lights_out=28=5=0 like=188=187=-56 like_0=-111=-105=20 like_a=10=-19=-58 like_an=-60=-102=-19
like_balloons=34=39=0 like_being=28=-6=-14 like_black=15=-59=0 like_coca=7=-35=0 like_coffee=81=122=-4 like_cola=-62=29=-1
like_concrete=-53=-46=-16 like_crazy=-38=-9=-2 like_death=-20=-67=-13 like_i=-62=-65=-56 like_it=-18=74=-3 like_jelly=-59=-26=14
like_lead=-39=-47=-8 like_mad=49=79=-2 like_my=-36=12=-10 like_sausages=11=27=0 like_someone=148=143=-6 like_strong=90=-45=0
like_tar=0=-31=0 like_tea=28=-73=0 like_the=17=77=-9 like_they=10=34=-4 like_wood=-8=-18=11 limbs=99=-40=0 limp=47=35=-3
limpe*=-18=9=0 limped=-18=9=0 limped_home=-4=9=18 limpi*=41=-54=-8 limping=41=-54=-8 line=27=-26=-23 line_,=-63=-8=0
line_.=43=81=0 line_0=16=23=-15 line_going=11=68=0 lined=44=41=41 lined_up=44=41=41 lines=-101=-80=-5 link=-29=-36=-7 lip=-28=14=0
lips=85=91=-3 lips_are=27=20=0 lips_have=39=43=-3 lips_swelling=11=4=0 lips_tingling=13=9=0 liste*=-16=-4=-7 listening=-45=-31=-7
listening_to=-45=-31=-7 lithi*=-91=-55=-61 lithium=-91=-55=-61 lithium_.=-18=-25=0 lithium_for=-4=15=-15 litre*=-33=2=-5
litres=-33=2=-5 litres_,=15=13=-9 litres_.=6=-6=19 litres_and=24=21=0 litres_of=25=-2=0 littl*=14=-45=-8 little=14=-45=-8
little_,=34=-16=0 live=-13=-7=-37 liver=-67=-88=-60 liver_disease=44=7=-5 livin*=30=15=23 living=30=15=23 living_.=13=19=43
living_the=-27=-45=-35 load=49=17=29 load_of=31=47=29 loads=29=-31=6 loads_,=-18=-17=2 loads_and=29=53=-2 loads_of=-1=-108=-10
loads_on=-39=-25=15 lobst*=-43=-23=0 lobster=-43=-23=0 locke*=34=-38=-9 locked=34=-38=-9 locks=63=-32=0 locks_and=21=-34=0
log=-8=-22=-2 log_0=9=-16=-2 logs=55=66=-10 lol=-213=-191=-97 lol_,=-73=-44=25 lol_.=72=85=-82 lol_0=-4=9=-52 lol_after=-28=2=-10
lol_and=-50=-34=-13 lol_i=44=27=0 lol_no=-107=-115=14 lolly=-32=-27=-5 lolly_.=-33=-9=-5 londo*=-44=-37=0 london=-44=-37=0
long=3=24=30 long_.=11=10=-2 long_one=-94=-96=-15 long_over=-24=-15=-2 long_run=63=1=-12 long_shift=30=22=14 long_week=-9=-11=-2
longe*=54=52=70 longer=54=52=70 loo=-18=-111=-2 loo_,=0=-29=-1 loo_and=11=-42=0 loo_trips=-94=-5=0 look=169=126=92 looke*=41=52=74
looked=41=52=74 looked_at=3=72=68 looki*=67=122=70 looking=67=122=70 looking_at=86=119=27 looks=256=49=-22 looks_awful=12=24=0
looks_like=77=30=0 loop=13=20=-13 loose*=-48=-6=0 loose_,=-19=-9=-2 loosened=-48=-8=0 lopsi*=28=45=0 lopsided=28=45=0
losin*=28=15=-11 losing=28=15=-11 losing_consciousness=-74=-47=-6 lost=24=28=-24 lost_a=108=68=-2 lost_about=50=67=-13
lost_consciousness=101=101=0 lost_feeling=-46=26=0 lost_for=-91=-92=0 lost_in=14=5=6 lost_my=-90=-82=-3 lost_on=-15=22=-5
lost_the=-29=-24=4 lot=44=108=-11 lot_,=-5=30=-3 lot_.=105=129=-7 lot_but=-32=-114=0 lot_of=-29=49=0 lots=-26=-68=-2
lots_of=-26=-68=-2 love=41=34=18 love_it=-10=-21=-20 loved=7=-28=-16 loved_it=7=-28=-16 lovel*=-80=-65=-14 lovely=-80=-65=-14
lovely_.=-78=-54=-19 lovely_0=29=24=-10 low=-8=-73=-10 low_on=35=-16=0 low_salt=-18=9=-6 low_sodium=-45=-7=-2 lower=13=-108=0
lower_leg=47=-28=0 luck=-28=-6=0 luft=118=146=-39 lump=54=-99=-6 lump_in=43=-19=0 lump_on=3=-19=-6 lunch=83=74=61 lunch_,=17=-5=9
lunge*=27=11=7 lunges=27=11=7 lungs=31=57=-16 lungs_burning=-26=-16=0 lungs_feel=71=95=-1 lungs_on=-21=-26=0 lungs_were=-32=-43=0
lying=68=38=-3 lying_down=45=-67=-3 lying_in=-65=-40=0 m=-27=-23=0 ma=164=160=0 machi*=-11=-7=0 machine=-11=-7=0 mad=-7=-4=-19
mad_,=23=29=0 mad_.=22=11=0 mad_0=-38=-13=1 made=-41=-48=6 made_me=-23=-31=22 magic=-67=-57=-3 make=51=120=-32
make_myself=-73=-76=-22 make_out=111=135=-7 makes=-40=-37=-10 makes_me=-40=-37=-10 makin*=10=12=-3 making=10=12=-3
making_a=10=12=-3 man=-125=-29=-6 man_,=-43=-51=-4 man_flu=-11=11=0 manag*=-32=-17=-15 managed=-16=-3=0 managed_0=-28=-9=0
mans=-13=38=-5 mans_birthday=-24=38=-5 many=52=70=62 marat*=51=-77=-7 marathon=13=44=-6 marathon_,=-3=-12=19 marathon_.=16=102=-8
marathon_?=-24=-46=4 marathon_and=28=31=0 marathon_legs=15=39=0 marathon_lol=-12=-15=-1 march=-117=-85=-21 march_,=-16=-44=-2
march_.=-58=-36=-11 mark=113=47=0 marki*=-58=-50=-11 marking=-58=-50=-11 marking_up=-42=-63=-7 marsh*=61=52=-14 marshal=29=12=-12
mass=-99=-86=0 massi*=-57=-38=0 massive=-57=-38=0 match=-106=-98=-10 match_.=-18=-18=-7 mate=-12=45=15 mate_,=8=-13=43
mate_.=-6=9=-13 mate_collapsed=-6=-21=-5 mate_says=28=29=0 mate_was=-13=-26=0 mates=58=47=37 mates_say=42=48=-1 matte*=50=37=-8
matter_for=-34=-17=-3 max_hr=12=0=-4 may=-96=-72=-17 may_.=-25=-15=-1 maybe=1=0=-18 maybe_,=-15=-32=0 maybe_.=-9=-13=-4
maybe_0=-79=-59=-10 maybe_a=13=10=-4 me=38=40=-43 me_,=53=36=6 me_.=82=79=65 me_0=-37=-68=0 me_?=-58=-68=0 me_a=-46=-151=2
me_and=62=92=54 me_at=-118=-71=0 me_by=46=51=0 me_down=-30=-17=0 me_dry=-61=-88=12 me_fainted=-60=-49=0 me_for=-30=21=7
me_from=12=-10=-4 me_haha=-20=-11=13 me_i=123=132=-11 me_in=64=-4=-5 me_left=0=-20=0 me_like=-50=-77=5 me_lol=12=25=7
me_mad=-12=-40=-18 me_my=-57=-56=-19 me_nothing=-86=-96=0 me_now=17=5=-5 me_off=-24=-35=-10 me_on=54=52=-25 me_over=-41=-27=-4
me_palpitations=-22=20=0 me_the=54=86=-4 me_to=-29=-61=15 me_today=-52=-52=28 me_up=-127=-71=-3 me_with=-31=-12=0
meals=-71=-50=-29 meals_.=-51=-46=-16 mean=-28=-46=2 mean_.=6=-3=24 mean_?=-8=-13=-15 means=36=24=-9 meant=22=-18=-9
med=-71=-48=-27 medal=-81=-133=-29 medal_.=-11=-62=-21 medic=66=107=0 medic*=51=97=-18 medical=15=47=-36 medics=36=50=18
medics_had=-107=-93=18 meds=-28=-10=3 meeti*=-85=-69=13 meeting=-44=-55=-9 meh=-16=13=2 melte*=-41=-52=-2 melted=-41=-52=-2
memor*=-35=-46=0 memory=-35=-46=0 mental_.=-40=-18=0 menti*=-47=-40=0 mention=-47=-40=0 mess=-4=-11=0 mess_0=-4=-11=0
messa*=-25=-22=-32 messages=-26=-22=-28 metal=6=-19=-14 metal_valve=6=-19=-14 metat*=27=-60=-5 metfo*=-18=-13=0
metformin=-18=-13=0 metri*=-9=-3=-10 metric=-9=-3=-10 mg=-61=-58=-48 mg_.=-27=-10=-25 mi=20=64=-5 mid=97=126=-9 mid_run=9=32=4
mid_sentence=44=19=-2 middl*=27=36=-17 middle=27=36=-17 middle_of=-26=0=-9 midge*=-54=-36=-23 midges=-54=-36=-23 midni*=-49=-40=-7
midnight=-49=-40=-7 might=-12=-34=-1 migra*=53=41=-18 migraine=73=52=-7 migraines=-21=-12=-11 mild=-23=-24=-10 mile=36=15=-16
mile_.=-52=-47=-3 mile_0=29=19=-10 mile_lol=-31=-56=0 miler=21=-7=5 miles=35=-67=-25 miles_,=1=-27=0 miles_0=13=-38=0
miles_in=-3=14=-25 milk=15=47=0 min=65=53=-7 min_,=33=49=0 min_0=12=4=-2 mind=-7=91=-5 mins=-2=31=0 mins_,=19=104=0
mins_.=-26=-7=0 mins_after=22=-11=0 mins_and=0=19=0 minut*=96=95=-9 minute=-33=-52=-15 minute_,=-44=-36=-13 minute_.=-35=-32=2
minute_0=-13=-47=0 minute_and=-50=-33=-2 minute_in=63=84=12 minute_they=30=20=-6 minutes=130=147=6 minutes_,=-11=-25=9
minutes_.=53=34=0 minutes_and=5=35=0 miss=61=73=57 misse*=-50=-41=-13 missed=-50=-3=-13 missed_the=-51=-3=0 missi*=101=116=-12
missing=101=116=-12 missing_beats=6=-23=0 missu*=24=38=-1 missus=24=38=-1 ml=-73=-56=-3 ml_.=-23=-19=-1 momen*=36=39=0
moment=36=39=0 monda*=-4=-8=-25 monday=0=11=-14 monday_,=15=19=-1 monday_.=-24=-13=-13 mondays=-4=-19=-10 money=16=20=-6
money_for=16=20=-6 monit*=64=71=16 monitor=64=71=16 monitor_died=64=71=16 month=-51=-76=-21 month*=5=39=21 month_,=-110=-99=-13
month_.=95=-39=-8 month_0=-53=-26=-1 months=5=39=21 months_.=-12=38=-14 moon=-48=-14=-9 moon_.=-5=-18=-4 moor=-65=-34=-3
moor_,=-61=-43=-3 more=32=37=24 more_,=35=55=61 more_.=19=41=56 more_every=0=-13=-5 more_than=-47=37=-30 morni*=-16=-40=-62
morning=12=-4=-45 morning_,=50=59=-7 morning_.=24=31=-23 morning_0=51=27=0 morning_after=30=0=0 morning_and=-17=-36=-4
morning_cannot=-20=-14=0 mornings=-29=-37=-17 mornings_.=-39=-24=-29 mornings_0=21=8=0 most=12=41=17 mouth=10=30=-26
mouth_,=55=59=0 mouth_.=53=57=-4 mouth_has=67=60=0 mouth_is=37=36=0 mouth_on=-87=-64=-5 move=-46=14=-5 move_my=70=74=-11
moved=-42=-66=-8 moved_it=-16=-48=-7 much=-37=-30=4 much_,=52=-2=-8 much_.=70=74=-39 much_as=-71=-38=0 much_do=-45=-34=-2
much_in=32=15=-2 mud=-73=-1=13 muddl*=42=59=-4 muddled=42=59=-4 muddled_.=45=54=-4 muddled_and=48=83=0 muddy=-60=-57=-3
muddy_.=-45=-33=-3 mum=-7=-44=13 mum_.=-26=-2=3 mum_is=-14=-9=-7 mum_says=-35=-41=0 mumbl*=41=52=0 mumbling=41=52=0 mums=-21=-9=0
murde*=29=1=-16 murder=9=-7=-15 murdered=20=8=-1 muscl*=55=-15=-19 muscle=62=111=0 muscles=-6=-126=-19 muscles_0=-9=29=-1
muscles_are=44=1=-1 muscles_so=-18=-17=0 muscles_swollen=15=-38=0 mush=-23=-74=7 mush_after=-24=-41=-2 mush_with=-34=-23=13
muske*=20=-6=0 muskelkater=20=-6=0 must=0=19=-9 my=0=5=16 my_0=-41=-20=4 my_account=-54=-50=-36 my_achilles=-21=-69=0
my_ankle=-30=-25=-2 my_appendix=-20=-29=-8 my_arm=42=118=25 my_arms=82=74=161 my_baby=-12=-2=-13 my_back=-17=-26=-2
my_belly=-76=-41=8 my_bike=93=108=-15 my_body=62=86=-4 my_boss=2=-39=-3 my_bottle=-4=-21=0 my_breastbone=62=96=-1
my_breath=-126=-146=8 my_breathing=35=51=8 my_brother=-11=-19=-9 my_bum=-38=-27=-2 my_calf=106=-13=-15 my_car=-97=-101=0
my_cardiologist=-49=-39=-7 my_cheek=-6=-24=0 my_chemo=6=83=-3 my_chest=151=88=-20 my_chin=84=102=-3 my_collarbone=17=-1=-3
my_cousin=-18=-28=0 my_cup=2=18=0 my_dad=-44=-52=-5 my_data=-61=-79=-44 my_daughter=1=-26=-12 my_desk=16=-38=-9
my_doctor=-22=-16=-3 my_dog=80=127=131 my_ears=16=-40=0 my_elbow=-26=12=0 my_enemy=-17=-9=19 my_epipen=117=127=-7
my_eyelids=1=16=0 my_eyes=-9=-22=-3 my_face=65=83=-12 my_feet=22=43=-3 my_finger=-56=-10=9 my_fingers=-52=-42=-2
my_first=-62=-47=-7 my_flatmate=-64=-59=-1 my_foot=-2=-11=-2 my_friend=65=69=29 my_front=38=77=-11 my_garmin=-85=-44=0
my_gel=4=-18=0 my_gloves=-9=-5=-27 my_grandad=-43=-60=0 my_grip=-12=16=0 my_groin=10=-3=-3 my_hand=59=-4=43 my_hands=-25=-46=-4
my_head=60=29=-23 my_heart=-3=27=0 my_heel=27=-12=-31 my_hip=27=-22=0 my_history=-20=4=0 my_hr=-11=-9=0 my_husband=27=-12=-8
my_jaw=8=41=-2 my_keys=-33=-28=-5 my_kidneys=9=-12=-4 my_kids=30=35=26 my_kit=-10=2=60 my_knee=58=-45=-1 my_knees=-9=33=-4
my_laces=28=19=0 my_last=-2=-8=26 my_left=-2=31=-3 my_leg=117=-2=0 my_legs=112=90=15 my_lesson=10=-14=0 my_life=-28=-10=-51
my_lips=-73=-83=0 my_liver=-42=-33=-27 my_lower=23=29=0 my_lungs=0=-46=-1 my_mate=108=68=-5 my_mates=44=52=37 my_mouth=-16=74=-11
my_mum=-24=-32=33 my_muscles=14=-28=-24 my_nails=54=66=-7 my_name=13=23=0 my_nan=-26=10=0 my_neck=-58=-53=-10
my_neighbour=-25=-22=0 my_night=24=48=-4 my_nose=-189=-185=0 my_number=-29=-29=-11 my_own=45=90=-15 my_pace=-80=-48=-3
my_page=-11=-25=-7 my_pal=1=14=-2 my_partner=69=55=-13 my_pb=81=40=9 my_pee=48=-28=-4 my_period=-90=-12=-5 my_periods=50=-25=-4
my_phone=21=42=26 my_poo=15=38=-2 my_pulse=101=96=0 my_pump=-36=-10=0 my_quads=44=-19=0 my_ribs=-13=29=0 my_right=-154=-34=-1
my_rings=13=5=-3 my_run=35=25=44 my_running=13=41=-12 my_shift=-69=-77=0 my_shin=45=-74=-22 my_shirt=-44=-57=-5 my_shoes=-4=-22=0
my_shoulder=15=43=-17 my_side=-16=-4=-1 my_sister=108=85=24 my_skin=-66=-14=-9 my_skull=29=51=0 my_son=-66=-51=-5
my_soreness=3=31=-1 my_sorry=-44=-53=-43 my_speech=19=24=0 my_splits=-89=-60=-1 my_stool=36=-27=0 my_street=25=16=-14
my_swollen=-57=12=0 my_tablets=112=113=58 my_teens=-52=-61=-1 my_thigh=38=47=-16 my_thighs=10=31=112 my_throat=116=134=-2
my_ticker=12=139=0 my_time=-100=-169=-17 my_toe=-108=-76=-3 my_toenail=18=-6=-1 my_toes=-42=-95=0 my_tongue=-6=-19=-14
my_training=-67=-92=-16 my_twenties=-115=-119=-4 my_uncle=-22=-31=-5 my_urine=40=-12=-3 my_vest=38=38=0 my_vision=34=-79=-2
my_voice=-14=-27=-15 my_watch=95=72=-30 my_water=-84=-59=0 my_wee=105=43=-3 my_whole=50=57=0 my_wife=-47=-42=-15 my_words=58=36=-4
my_wrist=-67=-96=-9 mysel*=50=79=123 myself=50=79=123 myself_,=-11=8=18 myself_.=56=67=-7 myself_again=-28=-16=6
myself_and=10=7=-5 myself_going=-25=-38=-32 myself_on=51=70=26 myself_sick=-73=-76=-22 myself_with=30=-11=-6 n=0=-22=-6
n_0=0=-22=-6 na=32=24=-1 nah=1=6=-10 nail=38=-32=-6 nail_,=38=-32=-6 nails=60=86=-7 name=34=35=-1 name_.=24=32=-1 name_and=33=39=0
names=86=94=-22 nan=-46=-7=-5 nan_had=12=-5=-5 nap=-87=-23=-9 nappe*=21=36=0 nause*=89=108=0 nauseous=85=108=0 nauseous_,=41=38=0
nd=-61=-24=0 near=53=63=0 near_the=53=63=0 nearl*=13=0=9 nearly=13=0=9 nearly_died=3=8=14 nearly_fainted=74=-4=-2
nearly_fell=1=-64=0 nearly_gave=15=-11=-1 nearly_gone=-18=-12=-11 nearly_had=-21=-6=-4 nearly_killed=53=64=0
nearly_passed=-29=-117=0 nearly_went=19=62=31 neck=16=12=-3 neck_,=15=39=-3 neck_.=-9=-12=-22 neck_and=-10=32=-7 neck_is=30=93=-11
neck_stiff=21=44=11 necke*=30=24=0 necked=30=24=0 need=-132=-105=-63 need_0=-54=-54=0 need_a=-68=-28=-18 need_new=-7=-26=0
need_to=-56=-18=-21 neede*=-88=-76=-2 needed=-88=-76=-2 needed_the=47=57=0 needl*=-35=-37=-1 needles=-35=-37=-1 needs=29=21=0
negat*=-43=-34=-21 negative=-43=-34=-21 neigh*=-16=-39=-7 neighbour=-42=-47=-3 neighbour_had=-20=-32=0 neighbours=25=8=-5
neighbours_dog=-22=19=-5 neith*=-16=-2=-4 neither=-16=-2=-4 nephr*=-108=-29=-6 nerve*=-2=25=13 nerves=-2=25=13 nerves_0=-29=54=25
nettl*=-63=4=0 nettle=-88=21=0 nettles=25=-17=0 never=0=-35=-37 never_!again=-68=-68=23 never_!been=-45=-10=-21
never_!bothers=10=-3=-6 never_!fainted=6=-8=-14 never_!felt=35=-50=-14 never_!goes=-2=18=0 never_!had=75=71=-7 new=-112=-66=17
new_.=-42=4=-1 new_gel=48=81=0 new_kidney=-37=-12=-6 new_ones=-7=-26=0 new_pb=15=-18=-4 new_plan=-61=-61=-13 new_shoes=37=77=13
new_trainers=-12=-12=-17 new_watch=-15=-25=29 news=-10=31=-2 next=117=93=-38 next_month=-33=-18=-1 next_thing=35=28=-18
next_to=104=112=14 nice=-81=-37=-20 nicel*=-49=-6=0 nicely=-49=-6=0 nie=166=191=37 niggl*=-24=66=22 niggle=-49=10=22
night=59=-100=30 night*=-11=-25=-1 night_,=42=20=101 night_.=66=-70=-64 night_0=2=136=0 night_and=26=-65=9 night_at=18=26=-6
night_for=4=34=14 night_in=70=0=-2 night_shift=26=49=-4 night_shifts=-21=-9=-5 night_so=-31=21=27 night_sweats=36=-13=0
night_with=92=-14=-4 nightmare=-67=-59=0 nights=51=30=-1 nights_this=-28=-1=-1 nil=-30=-14=13 nil_,=32=1=15 nine=-87=-76=-10
nine_hours=-12=-14=-2 nippl*=6=98=0 nipple=46=114=0 nite=51=2=-2 no=122=82=19 no_!0=-25=-11=-22 no_!appetite=51=-44=-4
no_!blood=-22=5=-9 no_!bother=-63=1=-2 no_!chest=11=-20=-2 no_!dark=-25=-3=-7 no_!dizziness=-25=-32=-11 no_!fever=34=44=18
no_!grip=9=19=0 no_!headache=-44=-59=-11 no_!issues=-11=0=0 no_!knee=-23=-24=-5 no_!memory=55=49=-1 no_!more=-45=-33=-32
no_!pain=-17=-60=-4 no_!palpitations=-31=-39=-10 no_!pee=41=-19=0 no_!point=-47=-44=-30 no_!problems=-30=-32=0 no_!pulse=25=20=-2
no_!reason=52=34=-3 no_!run=-1=-13=-17 no_!running=-31=-28=0 no_!salt=-15=-3=-4 no_!seizure=-39=-48=-1 no_!sense=10=5=0
no_!soreness=-15=-3=-12 no_!strength=70=-41=-6 no_!sweat=40=33=-10 no_!swelling=-71=-58=-8 no_!time=-75=-89=-5
no_!trouble=-27=-23=-8 no_!wait=18=10=30 no_,=-38=-29=-3 no_.=-79=-38=-4 no_clue=26=0=0 no_idea=-48=-12=-9 no_joke=33=45=117
no_one=-16=42=79 no_sleep=-73=-64=-16 nobod*=145=139=122 nobody=88=63=80 nobody_!home=9=6=-15 nobody_!would=49=64=72
noise=10=12=-3 non=62=80=-32 none=-54=-67=-1 none_!of=-10=-38=-2 none_,=-47=-28=-5 none_.=13=10=-1 nonse*=43=33=0 nonsense=43=33=0
nonsense_and=20=15=0 noo=-22=51=-20 noon=8=55=-2 nope=-31=16=-9 norma*=0=20=-20 normal=-74=-45=-20 normal_.=-29=-20=-16
normal_?=127=135=0 normal_color=-99=27=0 normal_for=18=46=0 normal_in=-45=-70=15 nose=-57=14=32 nose_,=-82=-106=0 nose_0=38=20=20
nose_bleed=-11=4=0 nose_bleeding=37=33=0 noseb*=58=20=-17 nosebleed=47=36=-9 not=228=179=-17 not_!0=-25=-31=-9 not_!a=-62=-70=0
not_!answer=67=92=-18 not_!answering=20=27=7 not_!ask=-81=-50=7 not_!been=69=-35=-8 not_!bother=-18=-16=2 not_!bothered=-63=-14=-3
not_!breathing=97=130=-4 not_!care=-72=-96=-61 not_!clot=34=62=-5 not_!confused=-31=-17=-5 not_!dizzy=-68=-71=-42 not_!do=62=66=45
not_!drink=-16=15=0 not_!faint=-22=-15=-4 not_!fall=-36=-72=-7 not_!fancy=-35=-39=-30 not_!feel=0=37=-5 not_!find=10=15=-16
not_!fit=-9=12=-6 not_!for=29=49=54 not_!get=43=42=0 not_!had=-45=-62=-18 not_!have=1=-1=64 not_!here=76=77=22
not_!hold=-29=-41=-1 not_!hurt=-81=-42=0 not_!in=-52=-25=-3 not_!joking=48=45=68 not_!lift=3=-26=-6 not_!like=38=28=-15
not_!make=18=20=-15 not_!making=63=76=-24 not_!me=-60=-32=-16 not_!move=-24=-12=-15 not_!muscle=23=25=0 not_!obey=14=37=-3
not_!open=-8=-3=-22 not_!peed=52=-19=-3 not_!pregnant=-69=-75=-3 not_!recognise=57=57=-31 not_!responding=13=19=-9
not_!see=32=32=18 not_!short=-16=-25=-4 not_!sick=14=-1=0 not_!sore=-16=-31=-14 not_!start=-75=-34=-4 not_!straighten=20=6=0
not_!sweating=33=36=-12 not_!swollen=-94=-38=-11 not_!sync=-94=-107=-9 not_!text=12=32=48 not_!the=12=-144=-3 not_!there=60=36=-13
not_!touching=35=32=-14 not_!understand=25=22=-39 not_!wake=7=35=10 not_!want=7=-13=-7 not_!with=33=62=-16 not_!work=-42=-40=-2
not_!working=12=24=0 not_!worth=3=12=1 not_.=-90=-71=0 not_better=15=2=-20 not_come=40=33=54 not_getting=-93=-7=-4
not_go=83=-15=66 not_going=64=70=-4 not_know=27=4=-67 not_remember=53=43=-16 not_right=21=-218=0 not_stop=47=55=-55
not_sure=-40=-46=-9 not_too=-28=-32=0 notes=-14=1=42 nothi*=3=38=-33 nothing=-36=-10=-33 nothing_!and=70=66=-17
nothing_!bad=-33=-23=12 nothing_!comes=28=-13=-1 nothing_!happened=-48=-44=-1 nothing_!like=40=30=0 nothing_!new=-125=-36=0
nothing_!since=-46=-29=8 nothing_!to=-21=-32=-8 nothing_!wrong=-9=-16=-5 nothing_,=11=57=-7 nothing_.=82=89=-12
nothing_really=-56=-14=0 notic*=91=79=53 noticed=27=-3=-5 noticed_my=26=68=-3 novor*=-36=7=0 novorapid=-36=7=0 now=68=89=-31
now_,=38=52=19 now_.=-71=-87=-60 now_0=-21=-1=14 now_?=-39=-33=-4 now_and=-8=-29=-15 now_cannot=0=18=0 now_he=71=43=0
now_i=94=166=36 now_it=38=60=0 now_my=35=71=-9 now_so=2=16=0 now_vomiting=17=29=0 nowhe*=8=34=8 nowhere=8=34=8
nowhere_.=-18=-25=12 nowt=-41=-11=-14 numb=47=38=-5 numb_,=13=71=0 numb_.=43=37=0 numb_after=-149=-154=0 numb_and=14=79=0
numb_from=-3=13=0 numb_with=-42=-27=-1 numbe*=6=-41=18 number=109=101=32 number_of=-39=-36=18 numbers=-31=-46=-14
numbers_mean=-12=-29=-21 numbn*=18=9=0 numbness=18=9=0 nurse=-19=-41=-3 nurse_,=-61=-29=-1 nurse_and=11=48=-2 nursi*=-21=-35=-13
nursing=-21=-35=-13 nursing_my=-21=-35=-13 nuts=-45=40=0 nuts_,=-33=-25=0 nuts_.=27=69=0 o=57=147=0 obvio*=-17=-43=0
obviously=-17=-43=0 octob*=-35=-18=-4 october=-35=-18=-4 odd=18=23=0 odd_.=12=17=0 of=64=17=42 of_0=95=-19=11 of_a=20=24=-2
of_anything=-97=-63=0 of_bed=121=32=0 of_blood=-58=-59=-4 of_breath=-34=-47=9 of_chest=-46=-31=0 of_coke=-50=-70=-6
of_course=-27=-5=-21 of_each=-18=-7=0 of_ending=19=21=28 of_everything=22=27=69 of_fresh=-91=-107=-7 of_her=-34=-74=-23
of_hills=26=25=-16 of_hospital=-71=-64=0 of_iron=22=-27=-16 of_it=33=133=15 of_life=88=79=70 of_living=27=34=12 of_luck=-28=-6=0
of_me=-9=43=-24 of_my=194=52=-10 of_nowhere=46=46=0 of_one=15=16=-4 of_paracetamol=14=22=78 of_pills=81=105=80 of_puff=80=94=-6
of_pus=32=-37=0 of_rain=-34=-4=0 of_red=75=-40=-1 of_sleep=24=-7=-3 of_spuds=27=34=0 of_tea=-36=-5=-2 of_ten=-33=-60=-2
of_that=19=12=-9 of_the=-76=-61=-50 of_this=-102=-81=-68 of_those=15=10=0 of_water=56=32=-11 off=28=24=-13 off_,=68=82=32
off_.=20=41=-14 off_0=53=23=-4 off_a=-18=23=-7 off_and=-4=5=-44 off_by=15=52=0 off_for=-110=-48=-1 off_if=82=52=74
off_in=27=-47=-9 off_last=-91=-48=-25 off_like=0=-11=0 off_lol=-39=-15=-1 off_me=-42=-84=6 off_my=44=36=-10 off_the=41=60=-28
off_to=4=7=26 off_with=-5=-10=0 off_without=2=18=7 offic*=-67=-44=-3 office=-67=-44=-3 office_,=-61=-45=0 oil=-17=-64=-10
ok=-117=-89=-7 ok_,=-24=-24=16 ok_.=-69=-82=5 ok_0=-38=-52=20 ok_and=-27=2=-15 ok_for=-45=-37=-8 ok_heart=3=-29=0 ok_i=-42=-3=12
ok_my=-11=12=0 ok_now=55=39=-1 ok_to=25=22=0 ok_today=60=50=27 old=-137=-70=1 old_age=-6=11=22 old_man=-43=-51=-4 on=-5=-41=-50
on_,=134=124=130 on_.=71=133=65 on_0=-13=-9=-1 on_a=53=53=-52 on_about=-16=-7=-17 on_an=101=12=0 on_and=47=-65=11
on_apixaban=-18=2=6 on_bisoprolol=6=17=0 on_blood=-119=-106=-6 on_both=-25=-42=-2 on_call=-17=-33=-7 on_coffee=-67=-72=-7
on_dad=14=11=-5 on_dialysis=-9=16=15 on_elden=-83=-44=0 on_eliquis=17=28=0 on_every=73=27=0 on_fire=-45=-44=-19 on_for=0=3=-16
on_happiness=10=0=0 on_holiday=32=58=-29 on_ice=-15=-5=-1 on_in=-3=23=0 on_insulin=-53=-89=-12 on_it=7=-156=-9
on_lamotrigine=-37=-30=0 on_left=10=-13=0 on_life=-14=-28=-38 on_lithium=-73=-43=0 on_long=-32=-26=0 on_me=-13=-51=-26
on_monday=30=100=0 on_my=50=0=-4 on_on=16=-86=-27 on_one=46=-58=-12 on_priadel=-28=13=-3 on_purpose=12=27=46 on_race=-81=-73=-9
on_rep=7=-10=0 on_shift=24=65=0 on_soreness=-23=-30=-3 on_stairs=36=-13=0 on_steroids=-23=-21=-5 on_strike=43=64=0
on_strokes=11=-8=-5 on_sudden=-58=-28=-6 on_sunday=37=57=-4 on_tablets=-28=21=48 on_tacrolimus=10=12=0 on_telly=-59=-54=0
on_that=62=131=-8 on_the=45=69=-12 on_tiptoe=0=-49=-15 on_top=31=-24=-3 on_tuesday=-48=-28=-6 on_warfarin=37=74=0
on_water=-108=-95=-60 on_with=12=-33=0 once=-219=-216=-14 once_,=46=35=-17 once_at=-60=-73=-1 once_in=-104=-109=-3
once_when=-33=-62=-5 one=104=47=5 one_,=-1=47=-18 one_.=-58=42=7 one_and=-19=-43=-3 one_calf=42=49=-2 one_day=-13=26=-5
one_eye=24=15=-5 one_for=42=30=-8 one_hand=53=2=-1 one_hour=-31=-66=0 one_is=-52=-85=0 one_kidney=-119=-45=-11 one_leg=21=-219=-10
one_lower=23=-18=0 one_minute=70=16=-7 one_pupil=5=25=0 one_second=32=30=-1 one_side=21=-28=-7 one_since=-48=-33=0
one_spot=-43=-43=-10 one_step=52=110=91 one_time=-94=-99=0 one_was=12=39=0 one_would=68=86=86 ones=1=-98=-3 onion*=-59=-45=-4
onions=-59=-45=-4 only=56=8=-20 only_,=28=36=-12 only_.=-47=35=11 only_0=-113=-74=-55 only_a=5=-135=-9 only_left=180=24=0
only_the=-76=-45=-3 oozin*=55=-34=-10 oozing=55=-34=-10 oozing_yellow=17=-15=0 op=43=92=-10 open=-11=33=14 open_.=-10=-5=8
open_at=-61=-59=-1 open_but=4=1=-28 or=105=35=-40 or_0=25=18=0 or_how=19=36=-5 or_so=-47=-29=18 orang*=27=-40=15 orange=27=-40=15
orange_juice=-38=-20=16 orina=251=-34=-4 other=38=-43=-31 other*=29=8=-3 other_.=30=-63=0 other_one=35=-16=0 others=29=8=-3
our=3=-7=-20 our_second=-26=-29=-3 out=-25=4=-51 out_,=-89=-76=3 out_.=57=84=-24 out_0=20=-37=-6 out_after=53=74=-2
out_and=-74=-107=5 out_as=67=25=0 out_at=107=69=-7 out_but=-46=-22=0 out_by=38=44=13 out_cold=78=57=-2 out_for=138=163=0
out_from=2=-32=0 out_how=41=34=-3 out_i=-52=-53=-12 out_in=16=26=-5 out_like=44=-65=0 out_now=-153=-160=-53 out_of=9=-35=-47
out_on=-48=-15=18 out_once=-95=-85=12 out_the=84=84=36 out_there=-140=-72=5 out_to=-157=-123=-28 out_today=-29=-42=-42
out_too=-102=-21=0 out_when=-54=31=-1 out_where=27=32=0 out_wrong=30=61=0 outsi*=2=-39=0 outside=2=-39=0 oven=-10=44=12
oven_,=-17=-7=-1 over=105=137=-49 over_,=38=31=1 over_.=109=18=44 over_0=-19=8=0 over_all=7=11=0 over_and=92=35=10 over_at=36=24=0
over_by=-24=-3=-19 over_it=-31=-46=-2 over_me=110=105=0 over_my=-65=-84=-6 over_now=-109=-43=-4 over_on=0=-44=0
over_the=-85=-157=-21 overd*=37=43=76 overh*=-26=-14=-22 overheated=-53=-57=-21 overheated_and=-17=-42=-4 overn*=54=-67=-2
overnight=54=-67=-2 overnight_,=37=19=0 overnight_.=34=-43=-2 own=92=140=-15 own_address=36=39=0 own_name=19=13=-1 owt=126=124=-6
oxyge*=81=139=-13 oxygen=81=139=-13 oz=-24=-24=0 oz_.=-20=-24=0 pace=-66=-31=19 pace_,=-88=-102=-4 pace_.=-12=-4=-7
pace_today=18=29=0 pacin*=-72=-66=-3 pacing=-72=-66=-3 pack=81=57=23 packe*=71=82=-1 packed=71=82=-1 packs=37=26=20 pads=-17=0=0
page=-26=-21=-7 pain=18=-61=-8 pain_,=32=60=-12 pain_.=136=117=-15 pain_0=-22=32=0 pain_all=-104=-25=-1 pain_and=57=2=0
pain_at=18=-24=-2 pain_au=-101=-18=-2 pain_between=0=35=-2 pain_deep=7=-84=-3 pain_gone=-45=39=4 pain_in=-98=-20=-14
pain_is=19=-52=0 pain_last=48=21=-2 pain_low=35=-60=-2 pain_me=-64=-50=9 pain_of=-17=20=-9 pain_on=74=-58=0 pain_one=-43=-73=0
pain_since=0=49=-1 pain_so=-33=-26=-3 pain_when=39=93=-3 painf*=17=-87=0 painful=16=-77=0 paini*=44=88=0 paining=44=88=0
pal=1=14=-2 pale=-109=-20=0 pale_and=-48=-34=0 palms=-19=-48=0 palms_,=-19=-57=0 palpi*=122=2=-16 palpitations=63=17=-12
palpitations_last=-4=-10=-2 palpitations_when=-32=-22=17 pan=14=-20=-2 panti*=26=73=-10 panting=26=73=-10 panting_.=0=17=0
panting_at=12=33=-10 paper=-13=-52=-3 paper_and=30=-29=-3 paper_cut=-92=10=0 parac*=20=5=41 paracetamol=20=5=41 param*=5=10=-27
paramedic=24=36=-27 paramedic_,=-32=-21=0 park=50=19=4 park_.=-48=-64=26 parke*=10=33=16 parked=10=33=16 parked_a=9=14=-1
parked_on=1=19=18 parki*=-17=-8=7 parking=-17=-8=7 parkr*=6=-28=-2 parkrun=6=-28=-2 parkrun_,=-57=-53=16 parkrun_.=21=13=-5
parkrun_0=12=-11=18 partn*=-14=-13=-15 partner=-14=-13=-15 partner_says=42=40=-11 party=44=8=-12 pass=10=19=-39 pass_out=3=19=-37
passe*=76=54=-9 passed=76=54=-9 passed_a=2=9=18 passed_away=-16=6=-10 passed_clean=100=93=-2 passed_everyone=-45=-53=-11
passed_out=20=-9=12 passi*=34=26=-6 passing=34=26=-6 passing_out=18=161=-2 past=-58=-63=-2 past_my=0=-32=0 past_the=-87=-59=-2
pasta=17=6=0 patch=32=-3=0 path=-130=-125=36 path_,=-19=-3=57 path_.=12=38=0 path_is=-2=-25=-14 patie*=-114=-83=-11
patient=-46=-28=-11 patient_fainted=-14=-8=0 patients=-69=-56=0 pause=-139=-25=5 pause_.=6=12=-9 pause_0=-39=-9=16 pavem*=51=91=-2
pavement=51=91=-2 pb=32=-50=17 pb_.=-11=-11=-9 pb_0=106=35=27 peanu*=12=12=-2 peanut=3=10=0 pecho=125=169=-19 pecs=-17=-22=16
pee=35=-68=-18 pee_,=4=-18=-6 pee_.=-36=1=-11 pee_and=27=-60=0 pee_is=8=-26=-5 pee_looks=25=-17=0 pee_since=13=-24=0
pee_stop=-81=-14=0 pee_was=-49=-1=19 peed=21=78=18 peed_clear=-41=-8=-6 peein*=9=-43=-6 peeing=9=-43=-6 peeing_like=-78=10=0
pen=65=72=0 peopl*=-2=-2=-38 people=-2=-2=-38 people_.=-76=-89=-25 people_are=23=17=0 people_in=29=24=0 people_kept=2=28=0
per=-44=-52=0 perce*=-104=-42=15 percent=-104=-42=15 percent_.=-92=-25=15 perfe*=-122=-71=-10 perfect=-118=-49=-8
perfect_,=-41=-23=-3 perfect_.=-38=0=-1 perio*=-56=-18=-20 period=-80=8=-6 period_since=-96=-65=-5 periods=25=-26=-13
periods_have=-13=-65=-6 perso*=-25=-53=0 person=-25=-53=0 pet=4=14=0 pet_,=4=14=0 phleg*=65=-65=0 phlegm=65=-65=0 phone=29=21=-8
phone_died=34=41=0 phone_in=-37=3=10 phone_to=12=8=0 photo=2=-55=0 photo_0=2=-55=0 physi*=-77=-11=-16 physio=-77=-11=-16
physio_says=-52=-84=-17 pig=-62=-47=0 pigeo*=-36=-43=-2 pigeon=-36=-43=-2 pill=75=65=0 pill_and=0=-11=0 pillo*=30=17=10
pillow=30=15=10 pillow_0=23=1=10 pills=61=75=80 pills_.=25=23=-2 pills_and=-2=16=-10 pin=62=55=-7 pink=142=76=-9 pink_.=-52=3=0
pink_pee=-23=-15=0 pins=-36=-24=-1 pins_and=-36=-24=-1 pint=-79=-86=-1 pints=33=25=0 pints_of=33=25=0 piss=65=51=0
piss_is=30=-13=0 pissi*=26=-28=0 pissing=26=-28=0 pitch=-39=-33=0 pizza=-65=-83=-8 pizza_,=-43=-60=-5 pizza_.=-2=-6=15
pizza_was=14=19=-2 place=32=-24=-13 place_.=37=-42=-1 place_on=51=-40=-12 place_today=-70=-64=0 place_with=-38=6=1 plain=16=23=0
plan=-23=-19=21 plan_,=26=94=48 plan_.=-2=-4=-12 plan_?=24=18=-3 plan_feels=-27=-69=-11 plan_to=80=26=20 plane=31=26=-2
plank=18=7=3 plann*=-73=-53=2 planned=-52=-18=-9 planned_.=-42=-15=-6 planning=-20=-35=10 planning_the=-58=-25=-1
plast*=-69=-34=-6 plaster=-81=-48=-6 plaster_,=-12=-11=-4 plaster_on=-64=-49=-3 playi*=-82=-29=-4 playing=-82=-29=-4
playl*=-62=-28=-3 playlist=-62=-28=-3 pleas*=-33=-22=-44 please=-33=-22=-44 please_.=-25=-20=-19 please_no=-11=-17=-3
plent*=-16=8=-11 plenty=-16=8=-11 plenty_,=17=4=-6 plenty_.=-18=-9=-2 plenty_and=3=-13=-2 plot=-12=6=-15 plot_on=-12=2=0
plus=57=87=-2 pm=2=-35=2 pm_0=31=11=13 pneum*=-1=15=0 pneumonia=-1=15=0 pod=-62=28=0 podca*=-73=-72=0 podcast=-73=-72=0
podcast_about=12=-4=0 point=85=4=64 point*=3=-38=0 point_in=52=56=84 point_of=54=107=60 points=-23=-12=0 poiso*=55=45=26
polyc*=-19=-12=0 polycystic=-19=-12=0 polycystic_kidneys=-19=-12=0 poo=85=-46=-7 poo_is=30=77=0 pool=62=62=-6 poor=-65=-74=-34
poor_thing=-13=-13=-15 pop=27=-84=0 pop_in=27=-46=0 poppe*=-13=41=0 popped=-13=41=0 popped_0=-40=14=0 popped_out=1=80=0
porri*=-14=3=31 porridge=-14=3=31 porridge_,=-29=-22=-20 portaloo=31=22=1 posit*=-7=-32=0 positive=-9=-32=0 post=11=61=0
posts=-46=-55=-15 posts_.=-13=-32=-10 pound*=26=-8=0 pounding=19=-18=0 pounding_after=-58=-15=0 pounding_and=8=-46=0
pounding_at=-46=40=0 pounds=7=11=0 pour=-9=11=-11 poure*=6=34=-12 poured=6=34=-12 poured_water=-41=-33=0 pouri*=39=74=-13
pouring=39=74=-13 power=29=7=-4 pract*=-1=-5=-10 prawn=53=61=0 prawn*=-25=-8=0 prawns=-25=-8=0 predn*=-20=0=-5 pregn*=-65=-49=-29
pregnant=-56=-48=-29 pregnant_,=-35=-30=9 pregnant_and=26=17=-3 pregnant_so=-13=-21=-16 press=-90=-11=5 press*=60=77=-43
press_and=-83=-60=-1 press_it=1=69=0 press_ups=-42=4=16 pressing=19=61=-8 pressing_on=0=22=0 pressure=-34=-33=-35
pressure_,=-11=-14=0 pressure_.=-15=-23=0 pressure_in=12=13=-1 prett*=-13=-16=0 pretty=-13=-16=0 preve*=-34=-30=-30
prevention=-39=-36=-30 priad*=-28=13=-3 priadel=-28=13=-3 price=-5=-21=0 price_of=15=10=0 pride=-53=-32=-3 print*=-29=0=-22
printer=-29=-18=-22 prob=24=75=17 prob_nothing=7=75=0 proba*=83=76=-2 probably=83=76=-2 probl*=-48=-52=4 problem=-49=-52=4
problem_.=-36=-36=4 profi*=-16=-13=0 profile=-16=-13=0 progr*=-31=-10=-13 programme=-14=-12=-8 progress=-16=2=-5 prope*=100=83=-11
proper=48=-20=9 properly=52=103=-20 properly_,=38=30=0 properly_.=43=45=-11 proud=-6=-28=-17 proud_of=1=-21=-12 pub=-127=-145=-12
puddl*=50=45=-1 puff=80=94=-6 puff_on=22=28=0 puffe*=99=116=-9 puffed=25=30=-2 puffed_out=15=30=-2 puffed_up=48=-3=0
puffer=75=85=-7 puffer_is=37=44=-4 puffi*=-82=-43=0 puffing=-82=-43=0 puffing_like=-35=-23=0 puffing_up=-29=-18=0 puffy=11=-5=0
puffy_,=19=-14=0 puffy_.=39=10=0 puffy_eyes=-69=-70=0 puffy_hands=14=26=0 pull=42=162=-16 pull_ups=15=30=0 pulle*=-30=18=-13
pulled=-30=18=-13 pulled_a=-21=-75=0 pulled_muscle=6=-20=0 pulse=154=19=-23 pulse_0=-63=9=0 pulse_is=58=-19=0 pulse_strap=-14=35=0
pump=-33=-36=-16 pump_is=-36=-10=0 pumpi*=-40=-27=0 pumping=-40=-27=0 pumping_out=-45=-38=0 pupil=16=39=0 pupil_is=31=28=0
puppy=-49=-38=0 pure=62=-33=-7 pure_murder=19=0=0 purpl*=13=-34=-16 purple=13=-34=-16 purple_.=16=25=-1 purple_and=4=27=0
purpo*=12=27=46 purpose=12=27=46 pus=68=-85=-1 pus_,=13=-67=-1 pus_.=20=0=0 push=40=-44=-16 pushi*=35=49=0 pushing=35=49=0
pushing_on=35=49=0 put=92=81=-22 put_any=0=-62=0 put_down=6=-44=0 put_his=40=35=0 put_me=-66=-19=0 put_my=6=20=-1
put_on=-14=12=-18 put_the=37=70=0 quads=-104=-20=-26 quads_,=-7=-21=-12 quads_0=-28=46=0 quads_are=65=34=-8 quads_at=-17=15=0
quads_on=-59=-39=-3 quads_slightly=5=-10=0 quart*=-13=-6=0 quarter=-13=-6=0 quarter_hours=-13=-6=0 queas*=-4=20=0 queasy=-4=20=0
quest*=96=86=-18 question=30=36=-7 queue=23=14=-4 queue_.=-10=-60=-2 queue_for=10=36=-3 quick=-62=-75=-3 quick*=-38=1=43
quick_.=-8=-29=0 quick_0=-46=-5=0 quiet=0=22=32 r=-11=-26=-3 r_a=-11=-26=-3 race=32=12=6 race_,=26=49=-4 race_.=111=25=-26
race_0=3=25=0 race_and=63=-11=-5 race_day=-111=-77=-14 race_on=36=-30=0 raced=-9=31=0 racin*=-5=45=0 racing=-5=45=0
racing_and=16=72=0 racing_at=44=4=0 radia*=10=21=0 radiator=7=16=0 radio*=-24=-50=-20 radiotherapy=-24=-50=-20 rain_.=5=4=-34
rain_0=-41=-42=0 rain_was=82=54=44 raise=31=11=-3 raisi*=6=23=-6 raising=6=23=-6 raising_money=16=20=-6 ramip*=-38=-16=-30
ramipril=-38=-16=-30 ran=-110=-26=-5 ran_,=-17=-35=-5 ran_.=-29=-53=-28 ran_0=56=91=-13 ran_a=-45=-13=-3 ran_alone=-59=-45=-2
ran_at=23=18=-4 ran_heart=-16=-26=0 ran_in=-13=37=57 ran_it=-28=-36=-14 ran_out=22=30=0 ran_over=-37=-62=-40 ran_without=-18=-4=0
rando*=-49=-80=0 rang=27=2=-2 rash=16=-64=-4 rash_all=-21=-29=-1 rate=-44=-49=10 rate_0=23=41=0 rate_strap=37=3=0
rate_the=-24=-3=-4 rate_was=-47=-8=-2 razor=25=-25=54 razor_blades=25=-25=54 rd=-19=22=-1 rd_,=30=63=0 rd_.=-19=-26=-1
react*=38=34=-9 reaction=48=44=-5 reaction_,=11=10=0 reaction_to=37=33=-5 read=26=9=-10 read_an=-25=-25=-5 read_the=52=48=-1
readi*=-79=-24=8 reading=-79=-24=8 reading_a=-4=-7=13 reads_0=-4=-11=-2 ready=-90=-100=-49 ready_to=-18=-47=-41 real=85=143=7
reall*=100=-22=-22 really=100=-22=-22 really_,=-56=-12=0 really_bad=48=77=-3 really_dark=14=-15=0 really_hard=1=26=0
really_wrong=26=31=0 recko*=0=31=-4 reckon=37=55=-1 reckons=-38=-24=-2 reckons_i=-38=-24=-2 recov*=-67=-7=-28 recovered=-34=19=-9
recovered_,=10=11=0 recovered_.=-1=11=-8 recovered_quick=-4=-23=0 recovering=0=-18=-5 recovering_anorexic=0=-18=-5
recovery=-33=-7=-14 recovery_,=-70=-67=-6 red=-33=28=-4 red_,=40=9=0 red_.=-32=1=3 red_and=30=35=-1 red_as=-101=-30=8
red_blood=6=-67=-4 red_face=-147=-109=0 red_hot=-33=18=0 red_in=66=-76=0 red_line=90=13=0 red_patch=32=-30=0 red_shorts=-54=3=0
red_streaks=7=-35=-2 red_wee=6=22=6 red_wine=-32=11=0 redne*=54=19=-1 redness=54=19=-1 reflu*=-63=-66=-3 reflux=-63=-66=-3
refre*=-19=-37=-8 refresher=-39=-37=-7 refresher_at=10=19=-7 relap*=-27=34=25 relapse=-71=-27=-11 relapse_,=-71=-27=-11
remem*=20=20=-29 remember=20=20=-29 remember_finishing=33=39=-4 remember_how=32=30=0 remember_my=-65=-96=-12
remember_the=-52=-65=-2 remov*=-72=-64=-40 remove=-24=-27=-4 remove_me=12=-10=-4 renal=-15=-25=-7 rep=-39=-31=-2 rep_.=-29=-36=-23
rep_0=16=-7=23 repea*=73=80=-25 repeating=53=50=-25 repor*=-13=-34=1 report=-1=-17=-9 reps=-35=-48=-1 reps_0=-49=-38=0
resea*=-13=-9=-30 research=-13=-9=-30 research_.=2=0=-19 respi*=315=367=-68 rest=104=23=-12 rest_,=27=-27=0 rest_.=21=-50=-2
rest_0=41=106=0 rest_and=-5=43=-1 rest_day=3=19=-8 resti*=-35=-46=-8 resting=-35=-46=-8 resting_.=-52=-31=-1
resting_heart=51=-72=-3 resting_hr=-70=0=0 resting_pulse=13=38=0 restr*=-60=-13=18 restricted=-44=-12=1 resul*=-51=-49=-3
results=-7=-10=-3 results_0=-32=-57=-1 resum*=-26=-34=-3 resume=-26=-34=-3 retur*=-30=-58=-9 returns=-30=-58=-9 rhabd*=3=-41=-23
rhabdo=45=-15=-23 rhabdo_.=16=-54=-17 rhabdo_?=22=-18=-3 rhabdo_in=66=-39=0 rhabdo_two=-26=25=20 rhabdomyolysis=-41=-25=0
rhyth*=71=-114=-6 rhythm=71=-114=-6 ribs=23=87=0 ribs_.=27=98=0 rice=-58=-32=0 right=22=-17=-7 right_,=160=185=5 right_.=32=-63=-2
right_after=31=62=0 right_at=22=-65=0 right_calf=36=-27=0 right_eye=6=34=-1 right_hand=45=103=0 right_in=47=92=0 right_leg=7=71=0
right_now=-93=-67=0 right_on=29=-52=0 right_shoe=-112=-116=-1 right_side=-69=-68=-3 rigid=13=17=-1 ring=23=42=-6 ring_.=-16=-12=-6
ringi*=45=24=0 ringing=45=24=0 ringing_,=35=38=0 rings=17=-2=-12 rings_are=2=-19=0 rite=86=134=-5 river=-93=-45=-2
river_,=-45=-25=0 river_.=-24=-59=-1 rn=76=50=0 road=-37=-29=-35 road_.=-42=-56=-3 road_was=-81=-58=0 roast=10=24=0
roast*=69=-22=-7 roast_coffee=10=24=0 roasting=42=16=-5 rock=77=-11=-2 rock_hard=8=-40=0 roll=-67=-7=5 rolle*=18=-17=-11
rolled=28=7=-11 rolled_back=13=28=0 rolled_it=-16=-48=0 rolled_my=-47=-82=-11 roller=-10=-24=0 roof=-24=1=-5 room=142=43=-15
room_0=-27=27=0 room_is=55=-19=-7 root=-43=-34=-1 root_,=-10=2=0 rope=83=104=103 rotte*=-9=-97=-11 rotten=-9=-97=-11
rotten_,=-11=25=-11 rough=-6=-37=0 round=82=7=-70 round*=-13=-23=-12 round_,=15=-34=-14 round_0=-60=-35=-25 round_it=34=-29=0
round_me=19=76=0 round_my=83=53=-9 round_that=-26=-6=-10 round_the=45=13=-13 rounds=-22=-10=-12 rounds_of=-22=-10=-12
route=-15=-58=-20 route_,=-37=-40=4 route_0=59=25=-24 rpe=-29=-5=-13 rpe_0=-27=-6=-7 rubbe*=10=37=-8 rubbed=4=37=-8
rubbed_.=-11=8=0 rubbed_my=-9=15=-6 rubbi*=-35=-29=-19 rubbing=-6=-11=-16 rubbish=-29=-18=-3 rubbish_,=-21=-27=0 rubbish_.=-20=5=0
rugby=-22=-19=-4 rugby_days=-32=-21=0 rules=-3=0=13 rumbl*=-42=-23=5 rumbling=-42=-23=5 run=28=22=33 run_,=97=59=-18
run_.=55=-6=-33 run_0=-33=-70=-3 run_?=61=50=-2 run_a=13=21=-7 run_after=-10=19=-2 run_again=-27=-11=-18 run_and=10=-7=3
run_at=0=24=4 run_cancelled=-3=10=0 run_done=-26=-18=-49 run_every=8=40=0 run_for=20=3=-12 run_hard=-20=0=-3 run_in=49=7=-9
run_is=54=55=82 run_it=26=-1=48 run_lol=29=-25=0 run_over=-33=-62=-18 run_the=-29=33=0 run_then=49=48=-6 run_this=4=-20=-7
run_to=-7=-26=10 run_today=25=-2=-1 run_tomorrow=-9=24=-14 run_was=10=-2=-13 runne*=7=34=-56 runner=48=50=-5 runner_trots=19=39=0
runner_who=-57=-75=-5 runners=-41=-16=-51 runni*=94=73=21 running=45=23=21 running_,=19=47=-19 running_.=-30=-73=-40
running_0=-27=-29=-17 running_?=-38=-35=0 running_a=46=13=-6 running_buddy=16=27=-9 running_fever=-34=-18=-15
running_for=-46=-54=-33 running_helps=-3=6=-23 running_late=5=-10=14 running_out=36=24=-6 running_there=-10=-7=0 runny=38=20=20
runny_nose=38=20=20 runs=122=-109=8 runs_.=-26=5=25 runs_0=-25=-21=-5 runs_fit=-26=-6=-10 rust=10=-18=-5 rusty=56=-22=-12
s=4=-2=-13 s_,=11=-12=0 s_0=-66=-34=-9 sack=33=48=0 sack_of=27=34=0 sad=-43=-70=-9 sad_.=-44=-46=0 saddl*=61=15=0 saddle=61=15=0
said=89=96=-29 said_,=0=12=-3 said_.=6=-1=-17 said_0=-27=7=-1 said_i=41=55=-37 said_my=36=-16=0 salad=-80=-33=-2
salad_last=-80=-17=-2 salt=-65=-10=-5 salt_0=42=28=0 salt_and=-30=-22=-1 salt_diet=-18=-2=-6 same=85=141=-26
same_again=-38=-21=-10 same_as=-43=-50=-5 same_question=30=36=0 same_thing=61=44=-7 sang=81=-33=-10 sangr*=105=35=-13
sangre=62=-16=-13 sangu*=77=93=-6 sangue=77=93=-6 sank=-21=-37=0 sat=131=217=47 sat_down=51=-2=-2 sat_in=34=48=89 sat_on=1=18=0
satur*=11=6=-2 saturday=-18=-33=-2 sauce=-41=-3=5 sauna=-32=7=0 sausa*=11=27=0 sausages=11=27=0 sausages_,=11=20=0
saved=-32=-58=-2 saw=-112=-88=-13 saw_a=-84=-104=-1 saw_it=77=134=-10 saw_stars=87=-20=-4 saw_the=-110=-66=6 say=26=97=-60
say_,=59=59=-11 say_.=-55=-16=-1 say_0=-51=-45=-18 say_and=-10=-1=0 say_i=107=105=-1 say_it=-28=-17=-1 sayin*=-51=-41=-19
saying=-51=-41=-19 says=136=88=-8 says_.=3=10=0 says_0=75=14=18 says_do=59=68=70 says_hi=-44=-23=-15 says_i=47=54=-48
says_it=-72=-134=-4 says_light=-18=-32=-6 says_my=18=74=-5 says_she=34=29=-1 says_yes=-36=-4=-3 scab=-35=-21=-18 scabb*=9=12=-2
scale=-97=-72=-32 scale_again=-36=-24=-24 scan=3=16=0 scan_clear=-5=-20=-5 scan_was=-5=36=5 scar=-34=-56=0 scar_is=-34=-56=0
scare*=-4=22=19 scared=-4=22=19 scared_.=42=19=27 scared_of=-70=-32=-26 scary=-52=-14=-4 scary_lol=21=-10=0 scary_stuff=-36=-23=0
schla*=38=30=0 schme*=187=224=-2 schoo*=6=21=-5 school=6=21=-5 school_,=-87=-51=-2 scope=-4=56=0 scope_was=-33=9=0 scorc*=3=38=-3
scorching=2=35=-3 scram*=13=9=0 scrambled=13=9=0 scrap*=-28=-30=0 scrat*=-20=-15=26 scratch=0=-31=-21 screa*=-15=-5=-5
screaming=-1=13=-4 screaming_0=16=30=0 scree*=-19=8=-8 screen=4=14=0 screens=-23=-7=-8 sea=-54=-21=0 sea_air=3=-25=0
seaso*=-61=-17=-6 season=-45=-47=-6 season_,=-45=-47=-6 seasons=-16=30=0 seasons_ago=-16=30=0 sec=23=31=-14 sec_,=16=12=-1
sec_after=-22=4=0 secon*=19=43=-9 second=-67=-74=2 second_,=-20=-19=0 second_.=-13=-21=-4 second_half=-74=-71=11
seconds=86=117=-11 seconds_.=40=31=-11 secs=74=75=0 see=-7=53=8 see_a=-45=-42=22 see_out=4=13=-5 see_the=-71=-50=-9
see_you=5=16=-5 seein*=71=29=-8 seeing=71=29=-8 seeing_double=60=71=-6 seeing_stars=-11=-41=6 seeing_the=-95=-67=-3
seeing_things=9=28=0 seem=21=36=-6 seem_to=21=36=-6 seize*=-31=-18=15 seized=-31=-18=15 seized_up=-31=-18=15 seizi*=-79=-57=0
seizing=-79=-57=0 seizu*=10=18=-5 seizure=10=18=-5 seizure_.=112=124=-11 seizure_and=-89=-84=22 seizure_last=-99=-70=-10
seizure_on=-83=-91=-3 seizure_today=-13=-40=0 self=151=197=136 self_out=-44=-53=-43 send=82=100=8 send_help=73=84=10
sense=-32=-9=9 sense_of=-32=-25=9 sent=50=31=-12 sent_from=58=22=0 sente*=128=130=-7 sentence=100=108=-2 sentence_,=10=7=0
sentence_.=28=13=0 sentences=28=22=-5 septi*=-7=-13=-15 septic=-7=-13=-15 serio*=35=-61=-32 sessi*=26=-3=-5 session=36=25=-5
session_,=-38=-18=0 session_.=24=49=-3 session_0=-4=20=-2 session_absolutely=-13=-2=0 session_at=11=23=0 session_was=-49=-51=0
set=28=25=19 sets=-32=16=6 sets_of=-32=16=6 setti*=35=26=24 settl*=-41=-54=-3 settled=-86=-40=0 settled_after=-25=4=0
settled_in=-28=-44=0 seven=-42=-31=-15 seven_,=-41=-12=0 seven_.=-8=-22=0 seven_and=-27=-24=0 seven_hours=1=25=-1 sever*=39=-31=-3
severe=39=18=-3 shade=-47=-1=12 shake=64=130=-22 shake*=59=105=-13 shakes=59=105=-13 shaki*=-8=-40=-8 shaking=-8=-40=-8
shaking_,=-5=29=0 shaking_.=31=-59=0 shaking_all=33=53=0 shaking_and=62=25=0 shaking_hands=-75=-77=0 shaking_with=3=-73=0
shaky=90=50=-3 shaky_,=46=51=0 shaky_and=45=38=0 shape*=-4=-31=0 shaped=-4=-31=0 sharp=-29=53=-11 sharp_pain=40=11=-6
shatt*=-12=-11=-5 shattered=-12=-11=-5 shavi*=-109=-73=-30 shaving=-109=-73=-30 she=-5=34=-56 she_got=-7=-18=0 she_has=-27=-39=0
she_is=18=57=40 she_just=-3=-18=-10 she_keeps=-49=-30=-6 she_saw=13=16=0 she_says=23=18=-29 she_was=-30=-26=0 sheet=83=109=0
sheet*=79=-7=-6 sheets=79=-7=-6 shift=20=21=26 shift*=-21=-9=-5 shift_,=26=37=-1 shift_.=16=4=9 shift_0=54=33=25 shift_as=28=27=-3
shift_so=-69=-77=0 shifts=-21=-9=-5 shifts_,=-21=-9=-5 shin=12=21=-36 shin_,=23=-15=-10 shin_.=13=-14=-8 shin_bone=17=-84=0
shin_hurts=8=-11=0 shin_is=13=45=0 shin_pain=33=-25=0 shin_splints=-49=17=0 shins=-88=-30=7 shins_a=0=12=7 shiny=8=-46=-10
shiny_and=8=-15=-3 shirt=12=49=-5 shive*=67=-69=-8 shivering=18=49=-4 shivering_and=26=-50=-4 shivering_at=-60=7=0
shivering_with=11=25=0 shivers=15=-82=0 shivery=34=-35=-4 shivery_.=42=-31=-4 shoe=-9=-15=-7 shoes=75=78=10 shoes_,=25=-11=0
shoes_.=-35=-23=22 shoes_0=-23=41=0 shoes_are=11=1=-8 shoes_in=34=32=-2 shook=6=12=-5 shoot*=0=37=-1 shop=12=-59=-12
shop_0=-33=-11=-1 shopp*=-29=-37=-3 shopping=-29=-37=-3 short=-36=-51=-34 short*=-27=13=-8 short_of=46=27=-6 short_run=-49=-38=0
shorts=-42=13=-4 shorts_,=-33=20=18 shot=-33=-44=1 shot_0=36=38=0 shoul*=-49=-21=-29 should=-79=-89=-25 should_have=-51=-45=-1
should_i=-25=-15=-29 should_know=20=1=-2 shoulder=34=90=-18 shoulder_,=26=24=0 shoulder_blade=0=-79=-1 shoulder_blades=32=62=-14
shoulders=-4=-21=14 shoulders_0=27=19=0 shout*=-68=-70=-2 shouting=-32=-37=0 shouting_my=-32=-37=0 show=-22=-23=2 showe*=31=-7=-12
shower=30=43=-12 shower_,=-5=-16=0 shower_.=-25=-29=-4 shower_after=34=32=0 showi*=15=-5=0 showing=15=-5=0 showing_0=15=-5=0
shows=-13=13=0 shuff*=-43=-60=0 shut=-18=32=-8 shut_eye=-36=-31=-1 siao=-16=-18=16 sick=-38=-72=-26 sick_,=49=77=-7
sick_.=74=73=-4 sick_0=54=-34=-11 sick_after=-62=-55=-22 sick_all=-51=-4=0 sick_and=27=26=-4 sick_at=-38=-31=-9 sick_in=-65=-63=6
sick_of=-72=-72=-6 sick_on=5=21=0 sick_pace=70=-3=31 sick_so=-79=-54=0 sick_with=35=92=0 sickl*=-54=-66=-23 sickle=-54=-66=-23
sickle_cell=-19=-34=-22 side=28=128=-23 side_,=45=-40=0 side_.=20=-51=-1 side_and=33=26=0 side_of=-75=-50=-2 side_only=29=136=0
side_stitch=-33=-59=-9 side_when=0=32=-4 sides=15=33=0 sight=6=11=0 signa*=-72=-71=3 signal=-72=-71=3 signe*=22=-17=-5
signed=22=-17=-5 signed_me=2=-10=-5 silly=-3=-16=2 silly_me=-38=-43=9 since=261=65=-80 since_,=3=30=0 since_.=-65=11=19
since_0=-208=-41=-22 since_a=34=81=0 since_and=-13=-91=0 since_birth=-88=-45=-3 since_breakfast=73=118=-32 since_i=79=-1=-14
since_last=91=-142=-15 since_mile=66=78=-4 since_morning=41=53=0 since_my=-100=-84=-19 since_noon=-12=-6=-2
since_sunday=203=-38=-10 since_ten=28=37=0 since_that=34=72=0 since_the=361=35=27 since_tuesday=-118=-83=13 since_two=32=16=-2
since_yesterday=13=-82=-6 sinus*=23=18=4 sinuses=23=18=4 sip=15=28=0 sir=151=146=10 sir_,=31=-30=5 sir_.=63=56=0 sir_i=11=1=0
siste*=64=39=63 sister=64=39=63 sister_is=34=46=0 sit=22=120=-1 sit_up=31=51=-1 site=-43=10=-4 sits=21=41=0 sits_at=21=41=0
sitti*=25=28=-14 sitting=17=-14=-14 sitting_here=8=-77=-1 sitting_in=-48=-5=0 sitting_on=39=59=-13 six=-120=-59=-15
six_and=-13=-1=0 six_hours=-29=-22=-6 size=69=15=-18 size_0=-56=-52=0 size_of=86=54=-17 skin=133=89=-40 skin_,=9=-29=-13
skin_.=17=16=-6 skin_around=0=-115=-12 skin_is=18=62=0 skin_like=3=14=0 skin_on=15=-3=-2 skinn*=-16=35=0 skinned=-16=35=0
skip=2=24=-2 skip_the=2=23=0 skipp*=28=-88=-3 skipped=36=-1=0 skipped_the=-10=43=0 skipping=-7=-88=-3 skipping_beats=13=0=0
skull=29=51=0 sky=-68=-36=-11 sky_.=26=39=-20 slapp*=32=-8=-5 slapping=32=-8=-5 slaps=29=5=0 sleep=-17=19=10 sleep*=-48=5=13
sleep_,=12=29=-17 sleep_-=15=4=0 sleep_.=31=9=-3 sleep_0=-16=30=34 sleep_:=-9=-16=0 sleep_and=-66=-45=-21 sleep_cos=-3=11=0
sleep_for=-46=-45=15 sleep_i=-64=-34=0 sleep_like=-44=-69=-28 sleep_no=-13=3=-22 sleep_not=-37=-61=-2 sleep_was=64=30=0
sleeped=-28=-14=-10 sleeped_0=-28=-14=-10 sleeping=-3=5=42 sleepy=-13=18=-14 sleev*=-17=8=-10 sleeve=1=-13=-10 sleeves=-17=22=0
slept=-104=-59=-37 slept_.=-28=0=0 slept_0=37=38=-19 slept_badly=-61=-35=-5 slept_bout=10=-5=0 slept_eight=-10=-2=-3
slept_for=-1=26=-1 slept_from=-4=-9=-11 slept_in=-45=-1=-6 slept_like=-52=-38=19 slept_ok=105=70=-17 slept_on=-79=-73=0
slept_seven=27=11=-20 slept_ten=-1=-10=0 slept_well=71=37=-4 sligh*=-41=-43=0 slight=-46=-32=0 slightly=5=-10=0 slipp*=-43=-32=-1
slipped=-19=-20=-1 slipping=-25=-13=0 slow=-70=-83=-18 slow_.=37=28=-10 slowe*=15=0=0 slp=-36=0=-14 slp_0=-36=0=-14
slurr*=139=150=-17 slurred=46=38=-1 slurring=94=102=-15 slurring_,=11=13=-10 slurry=0=11=-1 smack*=29=41=0 smacked=24=41=0
small=34=22=-9 smash*=-9=-46=-18 smashed=-9=-46=-18 smashed_into=-79=-37=-10 smashed_it=-74=-29=-12 smashed_my=73=14=-3
smell=-6=44=0 smell*=-10=-6=0 smells=-46=9=0 smile=16=60=-6 smile_is=38=51=0 smili*=-54=-50=-15 smiling=-54=-50=-15
smiling_.=-24=-27=-15 smoke=-52=-50=-2 smoot*=-61=-3=0 smoothie=-83=-2=0 snap=60=35=-15 snap_in=21=96=0 snapp*=-23=-50=-3
snapped=-30=-43=-3 snapped_my=-64=-21=-3 sneez*=3=14=0 sneezing=3=14=0 snore*=-29=-22=-20 snored=-29=-22=-20 snori*=-12=-25=11
snoring=-12=-25=11 snow=-29=-15=-4 so=-129=-119=-49 so_.=-42=-19=20 so_0=-49=-18=10 so_a=56=59=45 so_back=-2=-4=-19
so_bad=15=-18=0 so_can=2=23=0 so_cannot=8=-19=-12 so_club=-3=10=0 so_confused=96=75=0 so_did=-42=-25=-7 so_easy=-51=-13=-6
so_hard=18=24=0 so_hot=-51=35=0 so_i=-81=-38=50 so_ill=4=-29=-15 so_late=-56=-28=-4 so_missed=-43=-26=0 so_much=6=-13=-5
so_my=-39=2=0 so_no=12=9=-27 so_only=18=35=-1 so_ran=63=33=-2 so_resting=-31=33=0 so_short=-35=-20=0 so_slept=-47=-8=0
so_slow=-6=-13=-4 so_so=-25=-1=-9 so_sore=7=13=0 so_soreness=72=29=9 so_swollen=73=-69=0 so_the=-42=14=0 so_thick=-57=-63=-15
so_tired=-35=-25=4 so_took=12=39=-3 so_walked=-39=-36=-25 so_we=-45=-38=0 so_weak=76=-44=-3 so_wet=-12=-14=0 so_you=-35=-37=0
soake*=39=36=-6 soaked=39=36=-6 soaked_.=12=35=0 soaked_through=-88=-57=0 soaked_two=52=87=0 sock=-94=-92=-29 socks=-95=10=-2
sodiu*=-24=1=-28 sodium=-24=1=-28 sodium_diet=-24=-4=0 sofa=-93=-88=-12 sofa_,=34=1=-1 sofa_.=71=38=0 sofa_0=-34=-33=-5
sofa_and=105=103=0 sofa_at=-76=-73=0 solid=-21=1=-12 solid_0=-35=-62=-3 some=125=197=27 some_kind=43=54=-14 someb*=42=65=-2
somebody=42=65=-2 somebody_is=42=65=-2 someo*=154=171=-42 someone=146=171=-42 someone_drowned=-15=-13=0 someone_else=35=64=0
someone_parked=0=14=-1 somer*=50=39=15 somersaults=50=39=15 somersaults_when=25=36=15 somet*=51=14=71 something=37=5=-8
something_.=-7=-38=15 something_is=31=-82=-4 something_like=52=38=-5 son=-17=-33=-44 son_,=7=0=-38 son_broke=-50=-62=0
son_was=-57=-43=0 soon=7=-41=-17 soon_.=-2=-10=-4 sore=-119=-30=-17 sore_,=-40=-15=-8 sore_.=-51=-29=-13 sore_0=115=42=24
sore_all=1=-16=0 sore_and=-19=-2=0 sore_but=26=52=5 sore_chest=12=-19=0 sore_everywhere=18=21=0 sore_from=-3=-10=22
sore_since=-29=5=-2 sore_three=11=-4=-20 sore_throat=-156=-133=0 sore_to=25=-72=-7 sore_when=50=42=-9 soren*=-25=-64=-20
soreness=-25=-64=-20 soreness_,=31=19=-4 soreness_-=15=4=0 soreness_0=105=27=12 soreness_:=43=17=0 soreness_?=63=34=0
soreness_and=-80=-52=26 soreness_for=-57=-50=0 soreness_i=-17=1=-10 soreness_is=18=-37=-2 soreness_just=-25=1=-2
soreness_level=-5=-21=0 soreness_nothing=-56=-14=0 soreness_of=-28=-33=-8 soreness_sits=21=41=0 soreness_six=-12=-6=0
soreness_today=-20=6=-11 sorne*=-43=-37=-7 sornes=-25=-30=0 sornes_0=-25=-30=0 sorness=-18=-7=-7 sorness_0=9=29=0 sorry=-34=-19=89
sorry_,=-23=-19=-17 sorry_.=-18=-4=-2 sorry_self=-44=-53=-43 sort=26=-10=-50 sort_of=26=23=-13 sorte*=-56=-13=-4 sorted=-56=-13=-4
sorted_,=9=-12=0 sorted_.=16=29=-4 soul=-66=-51=-9 sound=5=12=0 sound*=-17=-22=-13 sounds=31=37=-13 soup=-13=-61=-9
space*=-12=-19=-3 spaced=-12=-19=-3 spaced_out=-12=-19=0 speak=23=42=-4 speak*=-16=9=-14 speaker=-47=-27=-13 speaking=31=36=0
speec*=81=91=-9 speech=75=90=-5 speech_is=19=24=0 spell*=-20=-68=-4 spells=-20=-68=-4 spelt=-43=-52=0 spent=-118=-88=0
spin_class=61=61=-4 spinn*=65=-26=-7 spinning=65=-26=-7 spinning_.=61=-19=-6 spinning_and=15=35=0 spins=68=-79=-23
spiro*=-32=-29=-3 spironolactone=-32=-29=-3 spit=17=80=-1 spitt*=53=77=0 spitting=53=77=0 splin*=-79=31=14 splints=-49=17=0
split=-24=-23=-8 split*=46=38=-37 split_my=55=15=-8 splits=-11=-44=-34 splits_0=-60=-46=0 splitting=58=83=-3 splitting_.=25=35=0
splitting_and=20=27=-3 spot=19=-71=-29 spot_.=0=-18=0 spot_of=-68=21=0 spot_on=32=-12=-29 spots=32=-92=-10 sprai*=-68=3=0
sprained=-68=3=0 sprained_my=-68=3=0 spray=83=79=-7 sprea*=-27=33=1 spreading=43=47=-1 spreading_,=12=-2=0 spreading_.=5=-22=0
spreading_and=0=37=0 spreadsheets=-72=-106=3 sprin*=-180=-90=-53 spring=-112=-39=-23 spring_,=-49=-76=-23 sprint=-69=-39=0
sprint_,=2=24=0 sprint_.=-12=-2=0 sprint_finish=-44=-26=0 sprint_recovered=-16=-35=0 sprints=-16=-22=-30 spuds=27=34=0
spun=16=10=-2 spurt*=47=81=-36 spurting=47=81=-1 spurting_.=8=22=-1 squat*=-78=-86=-6 squats=-78=-86=-6 squats_,=-43=-28=6
squats_.=41=-11=-7 squats_0=-10=-11=0 squats_and=27=14=0 squee*=88=107=-4 squeeze=43=53=0 squeezing=37=46=-4 squir*=45=120=-19
squirrel=-62=-45=-12 squirting=75=75=-7 st=-57=-7=0 stab=10=29=-3 stabb*=-2=47=-2 stabbing=-9=32=-2 stabbing_,=-36=5=0
stadi*=13=29=-10 stadium=13=29=-10 stage=-25=-22=-12 stage_0=-25=-22=-12 stagg*=66=50=-1 staggered=-29=-53=4 staggering=95=103=-5
staggering_all=51=54=0 stair*=30=33=-17 stairs=30=33=-17 stairs_,=31=7=0 stairs_.=30=-48=-1 stairs_0=-17=27=32 stairs_and=24=-21=0
stairs_are=-53=-21=19 stairs_at=66=83=0 stairs_haha=-84=-52=-65 stairs_lol=-23=18=0 stand=16=-41=-22 stand*=-37=-16=-11
stand_,=22=55=-3 stand_.=44=57=-15 stand_and=21=5=-2 stand_collapsed=-84=-27=-7 stand_on=14=-84=0 stand_up=38=-6=-16
standing=40=61=-11 standing_on=-40=9=-11 standing_out=19=-37=0 stari*=106=95=13 staring=106=95=13 stars=76=-60=3 stars_,=-51=17=15
start=35=33=-9 start*=62=191=51 start_,=-65=-29=45 start_.=18=7=0 start_0=31=18=-30 start_line=-7=26=-12 started=57=179=56
started_in=11=19=-3 starts=-27=-17=-6 starv*=-19=5=44 starving=-19=5=44 starving_and=17=16=50 stati*=11=20=-1 station=6=20=-1
station_,=2=25=-1 stay=109=197=72 staye*=15=-9=0 stayed=15=-9=0 stent=-45=-32=-4 step=93=183=86 step_.=44=42=57 stepp*=66=63=90
stepped=44=-4=-6 stepped_on=44=-4=-6 stepping=23=67=95 stepping_in=5=11=26 steps=-28=-47=-5 stern*=53=83=-1 sternum=53=83=-1
stero*=-23=-21=-5 steroids=-23=-21=-5 stick=-10=-14=-5 stick*=89=-26=-2 sticky=-62=-14=-2 stiff=13=-12=8 stiff*=32=19=-8
stiff_,=-20=-3=0 stiff_.=41=35=15 stiff_0=1=38=0 stiff_and=-28=-28=-2 stiff_from=1=-19=9 stiff_neck=1=-12=-1 stiffness=20=7=-8
stifl*=-50=-19=0 stifling=-50=-19=0 still=89=141=-53 still_,=40=84=0 still_0=0=-11=0 still_blowing=9=11=-2 still_cannot=18=12=0
still_feeding=-50=-18=-10 still_going=23=52=0 still_on=-11=11=-3 still_run=1=-42=0 still_seeing=26=22=-3 sting=23=54=0
sting*=-43=-71=-2 sting_,=13=40=0 sting_and=10=6=0 stinging=15=-28=0 stings=-57=-43=-2 stink*=30=-35=-3 stinks=30=-35=-3
stitc*=-88=-85=-14 stitch=-25=-62=-11 stitch_at=-36=-27=0 stitch_early=10=-2=0 stitch_in=-12=1=-2 stitches=-20=14=-3
stoma*=42=-10=-3 stomach=42=-10=-3 stomach_pain=15=-138=0 stone=-37=-23=0 stood=-9=12=90 stood_in=-26=12=-3 stool=108=-63=-1
stop=-16=47=-30 stop_,=43=47=27 stop_.=96=86=10 stop_at=-38=-5=-1 stop_behind=-46=-6=0 stop_being=11=8=0 stop_for=-38=7=30
stop_it=-25=-40=-11 stop_shaking=21=56=0 stop_smiling=-54=-47=-15 stop_the=99=138=-5 stopp*=-26=34=-10 stopped=-40=-12=-10
stopped_.=24=52=3 stopped_and=23=26=18 stopped_breathing=-56=-58=-11 stopped_for=55=14=-1 stopped_it=-57=-31=-5
stopped_sweating=51=70=0 stopped_working=14=10=0 stopping=14=47=0 stops=91=-8=31 stops_when=0=52=-13 storm=-34=-20=-7
story=-46=-50=-5 story_.=-61=-63=-5 stout=-22=-51=0 strai*=6=12=-18 straight=-33=64=-12 straight_,=26=69=-1 straight_.=0=10=-11
straight_away=19=-28=0 straight_line=-37=0=0 straighten=51=-103=-2 straighten_my=18=-17=0 strained=-12=-3=-3 stran*=21=50=-9
strangers=-2=44=-2 strangled=-23=-48=-4 strap=-96=-43=12 strap_0=40=-3=21 strap_battery=-77=-107=0 strap_died=-19=-15=-3
strap_gave=-19=-1=0 strap_is=18=29=0 strap_slipped=25=16=0 strap_was=11=-15=-2 strav*=-11=-5=0 strava=-11=-5=0 straw=7=51=-5
straw_.=-33=0=-5 strea*=82=-137=13 streaks=45=-35=-2 stream=64=-48=0 streaming=-38=-7=16 stree*=84=78=-19 street=84=78=-19
street_,=64=66=-5 stres*=12=-57=-28 stress=52=-60=-25 stress_fracture=101=-65=-25 stret*=17=-4=-21 stretched=11=-9=-4
stretched_it=11=-9=-4 strid*=-22=17=-14 strides=-82=-64=-14 strik*=-97=2=-23 strike=43=64=0 striker=-59=-57=-18 strin*=36=46=0
strok*=-79=-70=-51 stroke=66=73=-43 stroke_,=15=39=-1 stroke_.=91=127=-1 stroke_0=-16=-28=0 stroke_?=125=124=0 stroke_and=4=22=0
stroke_association=2=-27=-6 stroke_at=-52=-68=0 stroke_i=62=63=0 stroke_in=37=18=0 stroke_last=10=25=-3 stroke_of=-57=-43=-7
stroke_two=80=75=-6 stroke_ward=-38=-17=-7 stroke_when=-15=-4=-4 stroked=2=-25=-3 strokes=-128=-99=-5 strokes_and=-142=-103=0
stron*=-21=-34=-12 strong=-36=-34=-12 strong_,=20=46=-2 strong_.=-73=-56=0 strong_0=-18=-10=-1 strong_cannot=-90=-48=-7
strong_i=11=13=0 strong_legs=-9=-10=0 strong_my=-68=-40=-6 strug*=57=47=-3 struggling=39=70=-3 struggling_to=32=21=0
stuck=87=51=-18 stuck_,=32=46=0 stuck_at=53=6=0 stuck_in=-58=-16=-18 stuff=33=8=0 stuff_.=-16=23=0 stumb*=86=20=-2 stung=-40=-19=0
stung_and=13=26=0 stung_by=-53=-51=0 sub=-61=-36=-1 sub_0=-61=-36=-1 such=-26=15=0 such_a=-26=15=0 sucki*=50=42=-2
sucking=50=42=-2 sudde*=69=72=-21 sudden=65=119=-19 sudden_,=18=49=0 sudden_.=36=47=-8 suddenly=5=-48=-2 suddenly_.=-31=21=0
suffe*=-12=69=27 suffo*=64=54=-25 suffocating=13=-21=-2 suffocating_.=24=12=0 sugar=156=167=28 sugar_is=28=46=0 suici*=98=148=133
suicidal=157=215=186 suicide=-51=-75=-51 suicide_hill=-13=-22=-12 suicide_prevention=-39=-36=-30 suicide_sprints=-21=-28=-30
summe*=-55=-53=0 summer=-34=-36=0 summer_,=-79=-48=0 sun=46=-1=-3 sun_,=18=16=-1 sunbu*=-37=-49=-8 sunburnt=-37=-49=-8
sunburnt_a=-40=-66=-5 sunda*=27=-47=-27 sunday=37=-40=-17 sunday_,=49=-63=-3 sunday_.=16=21=-11 sunday_0=-15=-20=-4
sunny=-104=-55=0 sunny_,=-104=-55=0 sunri*=-37=-70=-6 sunrise=-37=-70=-6 sunse*=-11=-9=-3 sunset=-11=-9=-3 suppo*=-6=-28=-52
support=-14=-28=-38 sure=-12=12=-9 sure_i=32=24=-9 surge*=-7=-21=-9 surgeon=-33=-36=-9 surgeon_says=-18=-32=-6 surgery=24=13=-6
survi*=-66=-57=0 survivor=-61=-43=0 swall*=75=101=14 swallow=48=74=-14 swallow_,=11=29=-8 swallow_.=10=19=0 swallowed=9=14=27
swallowed_a=-21=-18=32 swallowing=18=13=0 swear*=-71=-98=-7 sweat=25=26=10 sweat*=17=19=-10 sweat_.=48=64=-3 sweat_and=-65=-35=-6
sweat_on=14=8=0 sweated=-46=-18=-1 sweated_buckets=10=25=0 sweated_like=-56=-43=0 sweating=37=88=-1 sweating_,=49=53=0
sweating_.=125=154=-1 sweating_and=12=20=0 sweating_buckets=-79=-99=0 sweats=84=3=0 sweats_all=22=-21=0 sweats_and=36=31=0
sweaty=-59=-53=-8 sweaty_.=14=20=-8 sweaty_mess=-4=-11=0 swell=0=16=0 swell*=-8=-11=0 swelled=50=-24=0 swelled_up=50=-24=0
swelling=-58=13=0 swelling_,=19=49=0 swelling_.=-40=13=0 swelling_up=60=17=0 swim=37=49=0 swimm*=3=-2=11 swimming=-36=-27=11
swimming_0=-14=-20=0 swimmy=38=25=0 switc*=83=103=-20 switched=54=56=-20 swoll*=25=-29=-1 swollen=25=-29=-1 swollen_,=113=42=0
swollen_.=87=-124=0 swollen_and=64=-102=0 swollen_calf=-4=12=0 swollen_eyes=-89=-35=0 swollen_in=-20=41=0 swollen_like=28=-59=0
swollen_river=-18=30=0 swollen_up=17=21=0 swollen_with=22=65=0 synco*=77=97=-2 t=-37=-20=-4 t_0=-66=-66=-4 ta=-3=-45=-23
ta_for=-9=-33=0 table=111=143=28 table*=11=15=31 table_.=127=138=25 tablets=11=15=31 tablets_,=-45=-33=-17 tablets_.=-54=-43=-18
tablets_for=-15=-18=-5 tablets_in=-7=-8=13 tacro*=10=12=0 tacrolimus=10=12=0 tad=-27=-44=6 take=-167=-137=-44 take_.=-74=-56=0
take_a=-17=3=-1 take_lithium=21=34=-15 take_me=-18=-38=-4 take_the=-20=-62=0 take_warfarin=-21=-11=-7 take_water=-21=-18=-5
taken=39=31=70 takin*=-99=-78=-77 taking=-99=-78=-77 taking_it=-12=-3=0 talk=14=44=-10 talk_.=35=27=-2 talki*=-12=-29=-10
talking=-12=-29=-10 talking_gibberish=39=48=0 talking_rubbish=35=27=-1 talking_to=-63=-11=0 tank=2=-13=-21 tap=-78=-109=-2
taper=-7=-31=17 taper_has=-7=-18=0 tar=30=-27=0 tarma*=36=31=0 tarmac=36=31=0 tarry=41=49=-5 taugh*=-5=-26=9 taught=-5=-26=9
tax=-90=-58=-9 tax_returns=-30=-58=-9 tbh=-30=-24=43 tea=34=-36=-6 tea_,=68=68=0 tea_.=26=17=-1 tea_and=-4=-12=0
tea_colored=12=-59=-2 tea_time=-29=-19=0 teach*=106=54=-4 teacher=76=50=0 teaching=16=2=-4 team=-124=-130=-5 teamm*=-16=-22=-3
teammate=-16=-22=-3 teammate_had=-16=-22=-3 tears=-143=-109=18 tears_0=-13=-30=0 tears_but=-12=-1=-1 teena*=-45=-33=-12
teenager=-45=-33=-12 teenager_,=-13=-40=-8 teens=-52=-61=-1 teens_,=-52=-61=-1 teeth=114=42=-4 teeth_chattering=10=-9=0
tell=54=55=39 tell_.=-111=-95=-9 tell_if=15=23=-9 tell_the=4=34=-3 tell_them=23=18=18 tell_you=31=-9=-20 telli*=-26=-7=-4
telling=-26=-7=-4 telling_me=-26=-7=-4 tells=-37=-44=-1 telly=-56=-82=-41 telly_.=10=-5=-11 tempe*=129=-3=-41
temperature=129=-3=-41 temperature_,=-2=-22=0 temperature_.=26=-75=-1 temperature_0=133=194=0 temperature_and=30=-89=-6
temperature_dropped=-167=-70=18 temperature_is=83=89=0 temperature_of=115=46=-5 temperature_was=-68=-22=0 temperature_wo=19=-119=0
tempo=20=-16=4 tempo_,=86=-2=-3 tempo_.=-40=-51=-12 tempo_run=29=44=0 ten=57=24=-15 ten_,=-37=-36=0 ten_and=-46=-17=-2
ten_hours=-27=-57=0 ten_mins=38=60=0 ten_minutes=34=30=9 ten_times=151=0=0 ten_years=15=27=-3 tende*=84=-27=-1 tender=-45=-2=5
tender_after=-87=-17=6 tenderness=130=-25=-6 tent=84=90=-23 tent_.=108=101=-23 tent_collapsed=-62=-46=0 terri*=-36=-28=-2
terrible=47=17=0 terrible_headache=0=63=0 test_came=-33=-36=6 teste*=32=-6=0 tested=32=-6=0 testi*=73=-37=-3 testicle=73=-37=-3
tests=56=35=26 tetan*=-13=-9=12 tetanus=-13=-9=12 text=-26=-4=-22 text_.=-4=-34=-19 texti*=-47=-25=-17 texting=-47=-25=-17
texts=-4=-48=-23 texts_.=14=13=-12 texts_for=-18=-10=0 th=-25=14=-7 than=152=47=32 than_at=48=70=0 than_before=42=35=0
than_the=-32=-106=-39 than_usual=-30=-1=0 thank=-32=-16=-19 thank*=-71=-31=1 thank_you=-32=-16=-19 thanks=-71=-31=1
thanks_.=-43=11=-26 that=-149=-81=-50 that_.=-26=-48=-30 that_a=-14=-37=12 that_climb=-14=2=-8 that_cold=-66=-54=-17
that_count=-10=-25=-2 that_film=-20=-38=-6 that_gel=-3=30=0 that_heat=10=19=0 that_hill=29=17=0 that_i=-103=-99=0
that_is=-7=-64=35 that_last=36=-13=-15 that_pb=-121=-83=0 that_race=40=25=0 that_right=-54=-43=0 that_session=36=-2=-3
that_side=6=147=0 that_was=5=15=29 that_water=37=81=0 that_wo=8=46=-13 thawe*=-65=-55=0 thawed=-65=-55=0 the=-41=-20=-7
the_0=-81=-59=-8 the_ankle=2=46=-3 the_app=-69=-70=-20 the_arm=-10=-123=-13 the_baby=40=-5=-16 the_back=61=-13=-14
the_ballot=-56=-40=-15 the_bathroom=18=26=-1 the_baton=-2=7=21 the_bed=12=8=34 the_bedroom=-93=-91=-1 the_beers=6=-12=10
the_bench=132=112=0 the_bike=-56=-27=29 the_bill=-39=-37=0 the_bleeding=27=38=-7 the_blister=87=-50=-8 the_blood=82=126=-2
the_blue=30=-29=-1 the_bone=3=-32=-22 the_boss=-12=-32=0 the_bottle=-26=-45=-4 the_bowl=-10=-14=-2 the_breast=52=50=0
the_bridge=27=18=53 the_bus=65=44=-17 the_calf=20=-55=-8 the_canal=-31=-45=-3 the_car=78=60=83 the_carpet=-90=-41=0
the_cat=45=19=1 the_charity=10=1=-5 the_chest=32=15=-12 the_city=8=15=0 the_climb=-15=-54=15 the_climbs=-31=-40=0
the_club=-25=5=-9 the_coach=-22=-37=-19 the_cold=-78=-79=-1 the_color=90=-36=-32 the_comrades=-24=-8=0 the_cool=-39=-4=-8
the_corner=76=78=-6 the_couch=-10=0=-2 the_course=-7=-11=-6 the_crossfit=84=35=-3 the_cup=34=43=-2 the_curry=-20=-11=-2
the_cut=-3=-108=-12 the_dark=-65=-25=-20 the_day=47=56=19 the_dead=-19=-37=-9 the_deadline=-27=-22=-1 the_deck=24=60=0
the_dentist=-35=-36=-20 the_descent=-22=-10=0 the_desk=-31=-8=0 the_dog=-7=63=-41 the_door=-126=-71=-6 the_downhill=-30=3=1
the_dream=-27=-45=-35 the_drink=-37=-12=-1 the_easy=44=86=-14 the_edge=30=30=63 the_end=-141=-148=-57 the_entry=-38=-31=-4
the_expo=-125=-115=-11 the_eyes=15=-107=-9 the_face=-62=-43=12 the_fall=52=-46=0 the_fever=-17=-2=0 the_film=7=12=-2
the_finish=87=4=16 the_first=-47=-14=-1 the_flight=124=16=-3 the_floor=1=85=16 the_flu=-64=5=-4 the_food=-23=-10=0
the_foot=47=39=0 the_fridge=50=46=0 the_front=86=63=-23 the_game=-37=42=0 the_garden=-16=-2=-4 the_gate=-107=-93=-8
the_gel=40=28=-5 the_ghost=-36=-12=-1 the_glute=-46=-33=-4 the_grass=74=66=-9 the_graze=-36=76=0 the_groin=34=-57=0
the_ground=18=-22=-11 the_gun=-76=-52=-7 the_guy=-87=-101=-19 the_gym=36=-20=4 the_half=11=59=-5 the_head=-42=-65=6
the_heart=30=55=0 the_heat=-12=5=16 the_heel=13=-43=-14 the_hill=-22=-40=-40 the_hills=11=21=55 the_hip=60=-16=-6
the_hospital=-8=27=-5 the_house=-58=-53=-5 the_ice=-50=-21=6 the_inside=5=-28=-1 the_intervals=32=30=0 the_kerb=28=-2=-9
the_kettle=56=-6=0 the_kids=7=8=37 the_kitchen=63=75=-3 the_knee=-67=-67=-35 the_knees=-14=42=0 the_lad=12=-16=-6
the_lads=-4=10=-11 the_lake=1=-26=-34 the_lamp=-43=-31=-15 the_laptop=-59=-61=0 the_last=14=-5=91 the_left=0=-7=-18
the_leg=23=-24=0 the_legs=32=80=30 the_line=-11=-47=-11 the_long=48=42=17 the_loo=8=-22=-2 the_lot=-64=-44=0 the_marathon=105=97=0
the_marshal=54=55=-1 the_match=-106=-98=-10 the_medic=33=56=0 the_middle=1=33=-9 the_miles=4=-56=-1 the_missus=-15=-10=0
the_month=25=13=3 the_moon=-64=-25=-6 the_moor=-65=-34=-3 the_mouth=38=21=-1 the_mud=-15=-22=13 the_muscles=-20=39=7
the_neck=9=46=-2 the_new=-19=-23=31 the_news=-10=31=-2 the_next=-19=-101=-1 the_night=43=7=-35 the_number=-39=-50=18
the_numbers=5=-23=-21 the_old=-20=-28=-2 the_one=6=38=-10 the_only=-76=-64=8 the_other=77=-14=-3 the_others=29=8=-3
the_oven=-10=36=-1 the_pace=-35=15=-2 the_pain=-28=-6=47 the_pan=14=-20=-2 the_paper=18=-12=0 the_park=12=-2=37 the_path=-13=7=-14
the_pavement=51=39=-2 the_pb=-12=44=10 the_phone=12=8=0 the_pill=30=1=0 the_pillow=16=10=10 the_pills=66=72=94 the_pizza=14=19=-2
the_place=20=-9=-2 the_plan=-5=1=17 the_plane=31=26=-2 the_playlist=-33=-3=0 the_plot=-12=6=-15 the_point=74=124=88
the_power=2=58=0 the_price=-5=-21=0 the_pub=-94=-109=-11 the_pull=0=83=0 the_quads=-4=-15=-5 the_queue=65=10=-5
the_race=282=222=-30 the_rain=-17=-18=-18 the_reps=-62=-56=0 the_results=-27=-2=15 the_right=82=72=0 the_river=-72=-95=-2
the_road=-53=-54=-56 the_roof=-24=1=-5 the_room=99=48=-7 the_route=26=-10=0 the_run=188=150=-20 the_runner=-19=-36=-5
the_running=-33=-28=-2 the_runs=31=-3=-2 the_same=130=228=-13 the_sauna=-29=-9=0 the_scale=-52=-48=-24 the_school=-25=-28=-1
the_screen=4=14=0 the_second=-93=-93=11 the_session=44=57=0 the_shade=-12=41=12 the_sheets=79=-71=-6 the_shin=66=-11=-6
the_shop=12=-59=-12 the_shoulder=9=54=-1 the_shower=156=171=-7 the_side=14=108=0 the_size=101=76=-8 the_skin=113=-76=-2
the_sleep=64=38=51 the_snow=-14=12=0 the_sofa=-93=-88=-12 the_soreness=-31=-13=-4 the_spring=-25=29=0 the_sprint=-49=-36=0
the_squats=-40=-47=-2 the_stadium=13=29=-10 the_stairs=9=21=30 the_start=-30=5=-9 the_stiffness=22=9=0 the_sting=10=16=0
the_strides=-39=-14=0 the_stroke=-26=-42=-13 the_sun=44=38=7 the_sunrise=-37=-70=-6 the_table=16=16=37 the_tablets=10=0=18
the_tank=2=-13=-21 the_tarmac=36=31=0 the_telly=-79=-59=-41 the_tempo=-58=-34=-20 the_tent=33=25=0 the_texts=-23=-32=0
the_thermometer=64=15=0 the_time=-49=-53=-19 the_toes=13=74=0 the_toilet=2=29=-8 the_top=-13=-51=-13 the_torch=32=47=0
the_track=54=35=-7 the_tracks=73=78=83 the_trail=102=42=-24 the_train=-121=-78=-32 the_treadmill=48=35=-7 the_tube=-13=11=23
the_turbo=13=15=-1 the_ultra=-2=-47=0 the_usual=-32=11=-1 the_vaccine=-79=-79=0 the_view=-22=-36=0 the_wall=28=-29=-29
the_watch=-38=-30=39 the_water=159=150=0 the_way=-93=-14=-1 the_wedding=-74=-34=-1 the_wee=-72=26=-5 the_week=-44=-16=-1
the_weekend=9=66=63 the_whole=-71=-109=-22 the_wife=63=65=42 the_wind=-100=-98=19 the_woods=-58=-68=9 the_word=52=69=-8
the_worst=-27=-53=0 the_wrong=28=74=0 the_zip=-38=-18=0 them=31=19=100 then=169=163=18 then_,=-76=-89=-13 then_a=30=0=0
then_bed=-52=-64=0 then_i=37=62=-5 then_nothing=43=44=-21 then_out=-124=-45=19 then_run=-56=-65=-7 there=107=29=25
there_,=-23=35=0 there_.=14=6=0 there_0=-65=-17=-2 there_a=65=26=40 there_and=44=-4=0 there_is=-2=-45=-16 there_was=43=45=-3
therm*=124=23=0 thermometer=124=23=0 thermometer_and=18=76=0 these=-105=-97=-34 these_shoes=-62=-20=0 these_texts=14=11=-14
they=159=178=-52 they_are=-31=15=-9 they_bleed=-14=-16=0 they_call=-83=-60=0 they_said=74=78=-11 they_say=70=47=0
they_told=-27=-35=-24 thick=-45=-17=-15 thick*=12=1=-7 thick_i=-23=-22=-15 thicker=12=1=-7 thigh=127=7=-23 thigh*=131=49=30
thigh_from=39=52=-7 thigh_is=32=3=-6 thighs=131=49=30 thighs_are=-11=-23=-12 thighs_like=1=-48=-2 thing=63=151=47 thing*=60=94=-38
thing_,=24=-41=-25 thing_.=-69=-82=-25 thing_and=-60=-13=-6 thing_i=114=102=91 thing_like=-10=22=0 things=60=94=-38
things_.=17=48=-19 think=215=201=2 think*=100=126=87 think_,=15=41=-53 think_.=-5=25=-31 think_?=-33=-2=0 think_and=19=19=0
think_i=219=-30=-42 think_it=29=-3=-2 think_of=-163=-150=-18 think_straight=19=17=0 thinking=145=174=85 thinking_about=61=66=45
thinking_of=13=-10=15 thinks=-52=-74=-26 thinks_i=-52=-74=-26 thinn*=16=27=0 thinners=16=27=0 thinners_.=38=37=0 third=27=70=-13
third_time=89=192=-11 thirs*=-20=13=0 thirsty=-13=32=0 thirt*=23=15=18 thirty=23=15=18 this=58=53=29 this_.=54=85=10
this_app=43=46=-1 this_cold=-81=-41=0 this_is=98=111=-64 this_morning=76=41=-36 this_one=-26=4=-3 this_rain=-6=-16=-12
this_run=97=100=145 this_week=-9=-17=-43 tho=37=53=-6 tho_.=37=52=-6 those=-40=-64=-66 those_hills=16=-11=-1 thoug*=37=-6=33
though=20=-54=-14 though_,=-30=-61=-4 though_.=62=-20=-7 thought=-40=-29=-50 thought_about=-35=-30=3 thought_it=11=20=-1
thoughts=57=77=98 thoughts_of=34=59=71 thous*=-9=12=-7 thousand=-9=12=-7 three=-93=-52=-19 three_,=-4=-15=0 three_days=57=-82=-3
three_slept=11=-4=-20 three_times=-17=32=9 three_weeks=-51=-4=-3 thres*=-76=-7=0 threw=-26=2=-1 threw_up=14=17=0 throa*=19=-22=-13
throat=19=-22=-13 throat_.=-36=-2=-2 throat_a=-45=-35=-11 throat_closing=18=7=0 throat_feels=28=41=0 throat_is=22=48=0
throat_tight=11=29=0 throb*=49=-17=-2 throbbing=38=21=-2 throbbing_,=23=49=0 throbbing_.=0=-50=-2 throbs=11=-38=0
throu*=-15=-49=-32 through=-7=9=-32 through_0=-21=20=0 through_a=173=151=0 through_chemo=-39=-62=0 through_it=-44=-73=-32
through_my=-87=-55=0 through_the=58=56=0 through_with=-39=-58=0 throughout=-8=-58=0 throw=-103=-105=-42 throw*=52=-55=-13
throw_up=-103=-105=-42 throwing=2=-21=-8 throwing_up=2=-21=-8 thru=22=-15=-5 thumb=0=-91=-1 thump*=56=7=0 thumping=56=7=0
thumping_after=-33=0=0 thund*=0=-19=-8 thunder=-54=-86=-8 thunderclap=54=67=0 tick=52=-94=-8 tick_bite=9=-12=0 ticke*=62=-9=-4
ticker=69=14=-4 tie=53=62=-28 tied=158=154=124 tight=-57=-20=26 tight*=99=149=48 tight_,=-38=41=0 tight_.=-56=-43=-3
tight_0=-5=-20=0 tight_and=41=19=-1 tight_band=-8=30=0 tight_chest=40=7=21 tight_on=-18=-106=0 tighter=-64=-93=-10
tighter_.=-63=-58=-1 tightness=71=138=0 tightness_in=-88=-37=0 til=58=71=117 til_0=-29=-40=-26 til_my=47=51=111 till=-130=-47=-15
till_friday=-1=17=-5 till_i=-56=-33=-4 till_late=24=27=6 till_monday=-25=-42=-6 till_the=-2=-13=0 time=31=107=-28 time_,=2=-8=52
time_.=-46=-78=3 time_0=-21=4=-10 time_i=-71=-12=-16 time_in=-58=-63=-21 time_of=25=13=3 time_on=49=36=-12 time_this=86=29=-1
time_was=-45=0=-2 time_with=21=67=-19 times=177=113=43 times_,=12=-7=-12 times_.=67=-30=-10 times_a=-11=-28=16 times_and=42=-36=-1
times_but=-66=-8=63 times_overnight=12=-26=-2 times_today=105=120=-9 tingl*=74=79=-7 tingling=32=-33=-7 tingling_and=6=57=0
tingly=39=8=0 tiny=-14=-19=-5 tiny_bit=-21=5=-5 tips=30=28=-11 tipto*=0=-95=-29 tiptoe=0=-49=-15 tired=60=39=4 tired_,=-24=-22=-5
tired_.=44=-12=-20 tired_0=7=26=0 tired_from=-15=1=-35 tired_legs=7=-27=-5 tired_of=83=98=72 tissu*=98=28=-1 to=24=27=7
to_0=-7=-44=-16 to_a=-111=-71=-3 to_be=-11=-72=11 to_bed=24=49=24 to_bees=-46=-47=-8 to_blame=-21=-4=26 to_breathe=13=-4=-29
to_buy=-42=-49=0 to_catch=21=27=-10 to_climb=-6=14=-2 to_die=-30=-4=112 to_do=-60=-70=-17 to_drink=10=18=0 to_end=39=48=44
to_get=-94=4=-1 to_go=91=61=-37 to_happen=0=19=-3 to_have=19=-2=-20 to_hills=7=18=0 to_hold=59=-13=0 to_jog=-40=-15=0
to_jump=13=11=18 to_kill=40=28=28 to_know=-41=-16=-12 to_lie=56=86=0 to_me=79=64=16 to_mention=-47=-40=0 to_my=-20=22=8
to_normal=23=12=-8 to_on=84=93=-2 to_one=6=25=-4 to_pass=3=-8=-37 to_pee=-34=-7=-1 to_rest=21=27=0 to_run=12=16=-35
to_say=-160=-205=-7 to_sit=-32=-8=-1 to_sleep=11=-23=-49 to_stand=54=-49=-15 to_stop=-12=-17=47 to_swallow=12=11=0
to_take=-63=-42=-9 to_tell=-49=-37=-12 to_the=123=126=9 to_toe=21=123=0 to_touch=117=68=-4 to_training=-2=-4=-19
to_unlock=61=54=-3 to_use=11=-5=0 to_walking=-62=-20=27 to_watch=-71=-28=0 to_wear=-8=-11=-1 to_with=58=68=0 to_work=-66=-72=-6
to_~=-6=-37=0 toast=-4=8=-16 toast_,=0=23=-13 today=-57=5=-24 today_,=-23=-53=1 today_.=-16=-27=-30 today_0=-70=59=-6
today_and=68=72=25 today_going=-53=-67=-5 today_it=-18=-14=-11 today_so=0=-28=0 today_soreness=19=2=-1 toddl*=-44=-21=-4
toddler=-44=-21=-4 toddler_was=-12=-20=6 toe=-125=-88=-3 toe_,=-30=22=-3 toe_.=-49=-8=0 toe_and=16=28=0 toe_is=60=-82=0
toena*=-130=-86=-54 toenail=-65=-25=-1 toenail_0=28=5=-1 toenail_again=-47=-28=0 toenails=-65=-61=-53 toes=50=29=-2
toes_in=-65=-1=0 toes_numb=-3=13=0 toes_went=-74=-27=0 toget*=-5=16=0 together=-5=16=0 together_.=-10=-4=0 toile*=-14=-1=-9
toilet=-14=-1=-9 toilet_,=12=33=-6 toilet_bowl=0=-11=0 told=16=22=-2 told_me=40=30=5 tomat*=-32=-24=8 tomato=-32=-24=8
tomor*=-13=-27=-24 tomorrow=-13=-27=-24 tomorrow_,=-35=-48=4 tomorrow_.=27=42=62 tomorrow_0=13=13=-38 tomorrow_?=29=24=-8
tomorrow_run=-13=-28=-10 tomorrow_then=-70=-62=-22 tongu*=54=85=-14 tongue=54=85=-14 tongue_and=0=18=-7 tongue_is=37=55=0
tongue_out=-45=-54=0 tonic=12=-5=-23 tonig*=60=69=59 tonight=60=69=59 tonight_,=-90=-116=-3 tonight_.=12=6=24 tonight_and=-2=-2=15
tonight_on=30=4=30 too=-76=-64=-6 too_,=57=68=-1 too_.=43=59=-22 too_fast=-12=22=21 too_hot=-120=-50=0 too_many=55=36=31
too_much=-24=-20=-5 too_tight=7=-69=0 too_wet=-19=-41=-23 took=39=98=94 took_0=-27=-21=-21 took_a=49=122=17 took_ages=3=17=0
took_all=129=116=71 took_it=-37=-42=-31 took_my=-48=-63=-1 took_the=-26=-42=6 took_too=53=42=31 tooth=29=93=-3 top=52=-32=-16
top_,=8=33=0 top_.=-60=-48=0 top_0=12=-51=-1 top_of=97=57=-3 toppe*=34=25=27 topped=34=25=27 torch=-6=10=-9 torch_.=41=52=0
torch_died=49=8=-9 tore=-15=1=-1 total=-89=-32=-22 total*=-1=-18=-28 total_,=-43=-23=0 total_0=-28=-26=-6 totally=-1=-18=-28
totally_confused=-47=-34=-25 touch=87=18=-4 touch_,=32=102=0 touch_.=59=46=-4 touch_and=16=-58=0 towel=54=97=0 towel*=-11=25=0
towel_is=9=15=0 towels=-11=25=0 track*=73=78=60 track_.=-18=-20=0 track_bone=10=20=0 tracks=59=70=54 traff*=-60=-6=-18
traffic=-60=-6=-18 trail=70=25=-24 trail*=-56=-88=-53 trail_,=19=45=0 trail_.=63=113=0 trail_0=-105=-67=-16 trail_and=29=21=0
trail_run=46=-62=-8 trails=-56=-88=-53 train=53=22=6 train*=45=19=24 train_.=28=48=-10 train_times=-26=11=38 train_was=46=23=-27
trainers=-12=-12=-17 training=56=38=68 training_.=53=45=52 training_for=37=15=2 trait=-39=-52=-12 trait_,=-29=-43=-3
trans*=-17=-13=-4 transplant=-17=-13=-4 transplant_.=-13=-20=8 transplant_in=25=26=-4 trave*=-10=-5=0 travelling=-10=-5=0
treac*=13=-24=-12 treacle=13=-24=-12 tread*=-3=-30=-55 treadmill=30=24=-17 treadmill_stopped=-32=-25=0 treat*=-5=3=-10
treatment=-5=3=-10 treatment_for=-17=-8=-10 tree=93=63=9 tremb*=7=-51=-3 tried=92=125=-1 tried_to=89=88=-1 trimm*=-132=-64=-14
trip=15=-20=0 tripp*=-17=-169=-1 tripped=-28=-60=-1 tripped_on=5=23=-1 trips=-94=-5=0 trips_.=-56=11=0 trots=83=-18=0
troub*=29=46=-6 trouble=29=46=-6 truck=-89=-70=-4 true=-60=-45=-2 true_crime=-60=-45=-2 try=14=-12=-1 try_to=14=-12=-1
tryin*=41=65=-36 trying=41=65=-36 trying_to=61=65=-36 tube=-13=11=23 tube_0=-19=6=27 tues=-35=-22=-6 tuesd*=-74=-23=20
tuesday=-12=-3=26 tuesday_,=51=-47=-15 tuesday_.=62=25=30 tummy_rumbling=8=18=-4 tunne*=-34=15=-3 tunnel=-34=-3=0 turbo=-25=-35=-1
turn=-20=-24=-9 turn_at=-87=-49=0 turne*=28=32=-13 turned=28=32=-13 turned_my=-127=-14=-2 turned_out=-89=-72=-8 turned_to=52=61=0
turni*=12=18=-1 turning=12=18=-1 tv=99=105=0 tweak*=-47=5=-8 tweaked=-47=5=-8 twent*=-98=-104=-4 twenties=-115=-119=-4
twenties_,=-115=-119=-4 twice=-18=-61=-18 twice_,=69=-12=-5 twice_.=-11=5=-8 twice_0=20=25=0 twice_and=12=18=-2
twice_on=-48=-16=-2 twice_the=47=47=0 twice_this=22=-44=-2 twing*=-9=43=0 twinge=-13=6=0 twinge_in=-13=6=0 twins=-57=-110=-4
twist*=-101=-62=0 twisted=-101=-62=0 twisted_my=-101=-62=0 twitc*=-22=29=-4 twitched=78=76=0 twitching=-107=-47=-4 two=-7=6=-55
two_,=-5=-46=0 two_.=24=-17=4 two_and=12=7=0 two_cardiac=-52=-37=0 two_days=26=-2=-4 two_duvets=60=15=0 two_kids=-11=-7=-6
two_minutes=73=74=0 two_times=67=110=-13 two_weeks=85=28=0 two_winters=-28=-23=-2 two_years=-36=-29=42 type=-58=28=-7
type_0=-26=-88=6 type_one=-66=-55=-6 typin*=47=36=-21 typing=47=36=-21 typing_this=4=2=-21 u=-60=-66=-11 ultra=-26=-4=0
ultra_,=33=16=0 ultra_.=12=-17=0 ultra_and=33=35=0 unbea*=18=3=-2 unbearable=18=3=-2 uncle=-90=-75=-9 uncon*=149=168=-3
unconscious=125=96=-3 unconscious_.=3=10=0 unconscious_for=70=51=0 und=-34=23=-3 und_0=-40=-47=-3 under=70=16=-12 under*=13=9=25
under_0=7=-63=0 under_control=-64=-90=16 under_me=34=-19=-13 under_my=52=109=-17 under_the=-53=-6=-11 under_two=60=15=0
undo=-23=-36=-10 uni=-10=-6=14 uni_,=3=7=14 units=-91=-99=-10 units_.=-21=-33=-3 unloc*=72=76=-3 unlock=72=76=-3 unrea*=15=18=-5
unreal=15=18=-5 unreal_,=15=18=-5 until=51=12=-7 unwel*=80=-61=-7 unwell=80=-61=-7 up=39=50=-72 up_,=8=54=7 up_.=-5=-40=-20
up_0=0=16=0 up_a=62=22=-7 up_after=-100=9=-42 up_again=-19=1=-1 up_all=-11=-15=-1 up_and=-16=-25=-55 up_at=-54=-28=-5
up_blood=60=179=0 up_for=14=-78=0 up_from=8=-87=0 up_gasping=2=0=-10 up_green=17=-55=0 up_like=48=-23=0 up_lol=-10=-7=0
up_my=29=-2=21 up_on=39=41=49 up_since=-94=-100=0 up_something=4=44=-4 up_the=-5=-48=-1 up_to=-7=-89=-15 up_twice=-44=-85=1
up_with=-88=-41=-21 uphil*=2=36=-1 uphill=2=36=-1 upper=40=57=-12 ups=-29=11=16 ups_,=15=8=0 ur=-7=14=0 urine=257=-73=-10
urine_.=37=-1=-2 urine_is=37=-41=-3 urine_like=1=-33=0 urine_this=8=-30=0 us=-39=-7=-15 us_,=29=16=-6 us_.=17=21=-3 use=-25=-13=-2
used=-44=-2=23 used_my=82=100=-7 used_to=-128=-121=-30 usele*=25=-1=0 useless=25=-1=0 using=-17=-11=-10 usual=-87=-57=-20
usual*=37=47=-2 usual_,=5=22=-1 usual_.=32=-7=-1 usually=37=47=-2 vacci*=-79=-79=0 vaccine=-79=-79=0 valve=-30=-35=-21
valve_,=6=-19=-14 van=77=118=0 vanis*=111=110=78 veins=28=25=0 very=188=203=-63 very_dark=60=-36=0 very_hot=19=100=0
very_much=-35=-44=-25 vest=-37=25=-3 vet=-52=-39=-16 vet_,=-26=-17=0 vice=28=41=0 view=31=41=-2 views=-54=-59=-15 views_0=3=-24=-9
vineg*=-108=-112=-5 vinegar=-108=-112=-5 virus=12=-37=-17 visio*=84=29=-14 vision=84=29=-14 vision_went=16=95=-2 visit*=9=18=-3
vitam*=-98=-86=-86 voice=-67=-77=57 voice*=58=97=16 voice_cheering=11=10=-2 voice_gone=-54=-53=-3 voices=58=97=16 vomit=14=114=-16
vomit*=92=59=6 vomit_and=5=35=0 vomited=6=16=27 vomited_0=7=-54=0 vomited_all=38=-62=31 vomited_blood=17=167=0 vomiting=86=43=-21
vomiting_,=33=-18=-13 vomiting_.=20=-37=-2 vomiting_and=4=50=0 vomiting_since=0=-83=-5 w=192=173=-10 w_0=-123=-75=-7
w_the=-40=15=0 wah=13=21=21 wait=-201=-107=-17 wait_for=-60=-26=-1 waiti*=15=30=-5 waiting=15=30=-5 waiting_for=-21=-18=0
wake=88=97=-13 wake_up=37=31=-13 wakes=70=-68=0 wakes_me=70=-68=0 walk=-27=-22=-24 walk_,=15=28=-13 walk_.=73=-1=-2
walk_and=10=-7=0 walk_down=-16=62=0 walk_downstairs=-12=9=0 walk_on=48=-107=-4 walk_straight=-34=35=0 walk_to=8=25=0
walke*=6=22=-33 walked=6=22=-33 walki*=-10=47=27 walking=-10=47=27 walking_,=9=29=0 walking_.=-73=5=20 walking_again=-47=-22=0
walking_to=13=35=-12 wall=36=-16=-4 wall_,=-9=3=-22 wall_.=94=66=24 wall_and=51=63=-46 wall_at=-21=-51=1 wande*=54=66=-13
wandering=54=66=-13 wanna=-75=-74=-58 wanna_out=-50=-45=-51 want=60=93=82 want_it=102=87=105 want_my=-89=-81=-82
want_out=-43=-53=-24 want_to=112=105=58 wante*=5=5=-20 wanted=5=5=-20 wants=56=63=53 wants_to=12=16=42 ward=-33=-30=-7
ward_,=4=-13=0 warfa*=-16=10=-21 warfarin=-16=10=-21 warfarin_and=37=69=0 warfarin_for=-15=-9=-21 warm=48=17=-6 warm_.=37=-25=-2
warm_and=14=38=-2 warm_to=0=-104=-2 warm_up=-63=-27=0 warme*=-145=-166=0 warmed=-6=-11=0 warmed_up=18=17=0 warmers=-25=-29=0
warne*=-16=-47=-26 warned=-16=-47=-26 was=-51=-31=-18 was_0=-89=23=5 was_a=42=66=10 was_all=-53=-16=0 was_bleeding=-11=-16=28
was_blood=21=20=-3 was_brutal=-3=-20=0 was_choking=26=10=-5 was_clear=-10=32=0 was_cold=-9=-14=13 was_confused=-99=-124=-9
was_dead=87=60=56 was_dizzy=-99=7=-1 was_dodgy=-53=3=0 was_fine=95=68=24 was_full=-14=-6=0 was_gone=47=44=33 was_good=155=80=9
was_great=14=19=-2 was_hard=-62=-57=0 was_in=-132=-105=-48 was_jerking=21=9=-13 was_knocked=-33=-31=4 was_late=46=23=-27
was_like=84=92=0 was_lovely=12=27=-10 was_my=52=56=42 was_not=36=11=3 was_ok=-31=-54=-2 was_on=66=95=-4 was_out=132=130=0
was_pale=-62=-15=0 was_racing=52=24=0 was_seeing=41=-33=-5 was_shaking=48=78=0 was_sick=-62=-24=6 was_so=-27=-29=0
was_swollen=-32=71=0 was_talking=20=18=0 was_the=-9=-67=-3 was_up=-107=-63=0 wasp=-25=-2=11 wasp_,=25=10=0 watch=30=29=32
watch*=-101=-70=-14 watch_,=19=39=-5 watch_.=-59=-46=-2 watch_died=31=15=-5 watch_for=-100=-42=0 watch_is=-123=-98=12
watch_says=112=-26=0 watch_strap=2=26=0 watch_was=83=58=41 watched=-106=-117=-12 watched_a=45=6=0 watched_the=-57=-48=-4
watching=-23=-5=-2 watching_a=44=43=0 watching_the=-136=-78=0 water=114=114=-92 water*=-28=-20=26 water_,=67=127=-5
water_0=-8=16=0 water_all=12=26=0 water_and=6=81=-13 water_at=16=25=0 water_down=8=-64=0 water_like=18=-37=0 water_on=-39=-10=0
water_tablets=-90=-84=-25 water_today=7=-11=0 way=38=-52=20 way_,=-38=-33=3 way_.=-12=-68=-27 way_0=-39=-8=-7 way_and=5=-33=14
way_home=37=87=13 way_round=-14=-13=0 way_to=-137=-153=-2 we=-64=-35=-8 we_are=-10=-4=-2 we_did=-16=-28=0 we_do=23=31=-1
we_got=-27=-3=0 we_were=11=16=0 weak=11=-35=-13 weak_,=10=15=0 weak_.=29=-6=0 weak_and=25=13=0 weak_coffee=24=81=0
weak_i=50=-53=-3 weak_legs=-45=-10=-5 weak_wifi=-57=0=0 weake*=28=-43=-1 weaker=28=-43=-1 weakn*=-39=28=0 weakness=-39=28=0
wear=-60=-66=-2 weath*=-19=-14=-1 weather=-19=-14=-1 weather_0=29=39=0 wed=-61=-26=-12 weddi*=-66=-34=-5 wedding=-66=-34=-5
wedding_.=-35=13=-1 wedding_years=-42=-83=-4 wee=-134=-26=-30 wee_,=-14=-21=-6 wee_.=-10=62=9 wee_bit=-34=-48=0 wee_is=-17=-19=-6
wee_looks=57=-58=0 wee_mans=-24=38=-5 wee_one=-37=16=0 wee_the=30=-14=-4 wee_was=35=-61=-2 weein*=56=-21=-1 weeing=56=-21=-1
week=-32=-102=-73 week_,=14=-18=-14 week_.=29=-21=-32 week_0=14=7=-2 week_after=-44=-56=-13 week_and=-17=-43=-1 week_has=11=-11=0
week_is=-50=-14=0 week_today=-46=-43=-4 week_with=-9=68=-5 weeke*=-2=39=52 weekend=-2=39=52 weekend_,=-2=7=25 weeks=18=-41=2
weeks_,=12=-14=15 weeks_.=40=-8=6 weeks_ago=40=69=-7 weeks_gone=-32=-29=-8 weeks_now=18=-1=0 weeks_old=-40=-31=0 weepi*=85=48=-1
weeping=82=-44=-1 weigh=55=81=0 weigh*=-20=-66=-3 weighed=-34=-35=0 weighed_0=-34=-35=0 weight=27=-31=-3 weight_.=-67=-9=-2
weight_0=-97=22=0 weight_on=52=6=0 weird=83=124=0 weird_.=21=34=0 well=-13=-13=-51 well_,=-26=-29=-4 well_.=-16=-11=-11
well_0=-19=-43=0 well_controlled=14=9=-37 welts=43=51=-3 went=91=163=-29 went_.=34=39=-4 went_0=-31=1=0 went_and=20=46=-6
went_away=24=7=0 went_black=16=-16=0 went_dark=7=72=0 went_down=58=72=-5 went_for=-20=27=0 went_fuzzy=36=21=0 went_grey=56=54=0
went_into=-48=-63=-5 went_limp=67=69=0 went_numb=8=-35=0 went_off=-54=-53=0 went_out=-40=-17=-1 went_over=35=92=28
went_purple=-31=-54=0 went_stiff=54=90=-5 went_to=112=-38=-16 went_well=-142=-140=0 went_white=-34=-21=0 were=-57=-73=-30
were_brutal=25=29=0 were_bursting=-36=-46=0 were_good=55=26=10 were_on=48=38=0 wet=55=84=-41 wet_.=-65=-76=-23 wet_myself=2=13=-12
what=1=23=-52 what_a=-51=-78=0 what_day=83=104=-7 what_do=15=34=-13 what_does=5=-3=13 what_happened=-35=-64=-3
what_happens=-40=-34=4 what_i=15=7=-13 what_if=-124=-122=-4 what_is=-34=23=14 what_pace=15=-7=-1 what_people=16=17=0
what_should=39=47=-1 what_to=-77=-108=-5 wheez*=135=78=-6 wheezing=44=42=-6 wheezing_badly=15=10=0 wheezy=81=31=0 when=52=-47=-9
when_can=-46=-12=-9 when_he=-47=-29=-11 when_i=39=-46=15 when_resting=44=-10=0 when_she=13=-22=-2 when_the=-77=-61=0 whene*=29=4=0
whenever=29=4=0 whenever_i=29=4=0 where=102=99=-43 where_do=-66=-91=-23 where_i=69=66=6 where_is=38=67=-24 which=-107=-91=-30
which_day=-76=-75=-2 which_way=-87=-51=0 while=166=15=22 whist*=-29=10=0 whistle=0=12=0 whistling=-29=-2=0 white=22=5=-7
white_and=30=40=0 white_as=84=76=-1 who=-62=-88=-22 who_collapsed=-81=-79=0 who_drank=-9=-21=-5 who_is=-51=-22=-7 who_the=15=12=-5
whole=41=37=30 whole_body=78=30=-3 whole_pizza=-11=-25=-3 whole_way=-81=-56=-25 whole_week=-38=-14=-5 why=-12=10=-36
why_.=6=10=-29 why_?=-16=-13=0 why_i=-22=-27=17 wicke*=-24=23=-6 wicked=-24=23=-6 wide=39=40=65 widow*=-24=-33=-1
widowmaker=-24=-33=-1 wife=24=21=-43 wife_,=33=12=-32 wife_.=-114=-164=2 wife_had=7=15=0 wife_has=-49=1=0 wife_is=-65=-2=-3
wife_noticed=1=-24=0 wife_says=98=101=-13 wife_was=-14=-14=-8 wifi=-57=6=-3 will=-22=26=121 wind=-81=-53=17 wind_.=32=19=19
wind_0=10=-15=0 wind_is=33=42=-3 wind_nearly=-56=-82=-6 wind_took=-14=-18=7 winde*=39=50=-2 winded=39=50=-2 windo*=-7=-20=-1
windp*=14=31=-5 windpipe=14=31=-5 wine=-60=-11=0 winge*=-77=-61=4 winger=-77=-61=4 winte*=-19=-7=-2 winter=9=16=-1
winter_,=4=28=-1 winters=-28=-23=-2 wipe=-39=-15=-8 wiped=12=-20=-6 wiped_out=12=-20=-6 wish=107=105=97 wish_i=73=76=51
with=-54=-50=3 with_a=-24=-27=-13 with_blood=116=77=-2 with_cold=-23=-35=0 with_dust=-60=-41=-5 with_every=20=-6=-6
with_excitement=-41=5=0 with_goosebumps=11=25=0 with_heat=-99=-118=0 with_her=-52=-27=23 with_him=8=11=0 with_it=34=49=-16
with_joy=-36=17=-1 with_me=-51=-78=-12 with_meals=-13=29=-7 with_my=87=106=-19 with_no=18=9=40 with_one=48=44=-12
with_our=-19=-26=-3 with_people=21=17=0 with_rhabdo=-13=19=19 with_sickle=15=7=-3 with_that=17=-12=-18 with_the=27=42=81
with_these=-68=-63=-28 with_this=-63=-83=-49 with_work=-42=-22=6 witho*=60=32=6 without=60=32=6 without_!a=0=-53=-20
without_!gloves=-29=9=-4 without_!me=45=54=58 without_!warning=18=36=-12 wks=71=-28=0 wo=104=80=34 wo_not=104=80=34
wobbl*=80=78=-12 wobbling=74=76=0 wobbly=-16=-12=-12 wobbly_legs=-99=-88=-3 woke=-6=15=-6 woke_0=-111=-55=0 woke_at=-37=-84=-1
woke_me=-18=-65=0 woke_up=53=62=-5 woke_with=67=68=0 woken=-2=-10=-16 woman=-26=-27=-14 wood=-8=-18=11 woods=-77=-63=9
woozy=69=-19=-2 word=82=118=-10 words=58=63=-27 words_,=-87=-72=-8 words_.=25=18=-3 words_are=17=8=0 words_come=73=35=-1
work=-5=-25=-7 work_,=-9=25=0 work_.=-17=15=-6 work_0=2=9=14 work_and=-12=-6=-2 work_out=141=140=0 work_so=30=16=-4
work_the=-38=-18=0 worke*=-48=-3=-21 worked=-48=-3=-21 worked_0=-13=31=0 worki*=11=5=-2 working=11=5=-2 worko*=-3=-10=-3
works=-2=-24=29 world=-8=-14=-10 worri*=27=12=-4 worried=27=12=-4 worse=-23=-75=-18 worse_,=-108=-35=0 worse_.=-82=-45=0
worse_each=59=-50=0 worse_every=50=-18=0 worse_not=15=2=-18 worst=-10=54=-30 worst_headache=26=38=-22 worth=-48=-76=-16
worth_it=-48=-76=-16 would=85=86=178 would_be=115=121=130 would_not=24=13=0 would_say=-12=-18=-20 wound=24=32=-1 wound_is=24=28=-1
wrapp*=76=70=0 wrapped=17=5=0 wreck*=-5=0=-10 wrecked=-5=0=-10 wrecked_.=-30=-11=-2 wrecked_but=-26=-12=-3 wrist=-48=-82=-9
wrist*=15=27=37 wrist_in=1=10=-5 wrist_on=-27=-39=-12 wrists=15=27=37 writi*=87=82=-29 writing=87=82=-29 writing_for=52=37=-29
writt*=140=135=141 written=140=135=141 written_the=64=67=53 wrong=14=51=-4 wrong_,=66=102=0 wrong_.=17=-14=0 wrong_cannot=30=43=0
wrong_number=-52=-23=0 wrong_turn=-46=-47=-2 wrong_way=52=107=0 wrote=6=4=26 wrote_an=-39=-53=-21 wrung=11=16=0 wrung_out=11=16=0
x=6=21=-8 x_0=-83=-32=-8 yall=12=9=0 yawni*=-72=-52=-14 yawning=-72=-52=-14 ye=5=-14=-1 ye_,=-47=-35=-1 yeah=1=6=-10
yeah_nah=1=6=-10 year=-59=-49=-18 year_,=7=-24=-12 year_.=0=31=-2 year_0=12=2=-1 year_and=-50=-20=-2 years=-7=-26=-40
years_,=47=52=-37 years_.=14=31=-10 years_ago=-92=-144=12 years_back=-10=-21=33 years_old=-3=-18=-1 yello*=-19=-134=-11
yellow=-68=-47=-7 yellow_and=70=-45=0 yer=-7=-13=0 yer_man=-12=-13=0 yes=-75=-54=-22 yes_legs=-36=-4=-3 yeste*=10=-11=-18
yesterday=31=-17=-18 yesterday_,=64=3=6 yesterday_.=-69=-40=-16 yesterday_and=16=26=0 yesterday_i=-31=-31=0 yesterday_so=3=29=-3
yesterdays=-21=6=0 yet=-12=20=0 yet_,=2=44=0 you=-115=-101=34 you_.=19=14=-29 you_ask=31=14=0 you_at=5=16=-5 you_have=-78=-26=-8
you_said=-39=-61=-12 you_say=-1=-24=-2 your=-86=-99=11 your_text=-59=-48=0 your_texts=21=-3=-3 youre=-25=-22=0 z=-36=-30=-8
z_0=-29=-34=-5 zero=-79=-28=-11 zero_!sore=-2=16=0 zero_.=-23=-10=0 zip=-38=-18=0 zombie=-6=-25=0 zone=6=39=10 zone_0=6=39=10
zonke*=-17=-24=4 zonked=-17=-24=4 zz=-24=4=-10 zz_0=-24=4=-10 ~=-98=-58=-71 ~_.=33=8=-16 ~_0=37=34=0 ~_again=-33=-28=-23
~_this=14=11=0 ~_~=-98=-58=-71
`;

/** The fingerprint of those wordings. */
export const learnedFrom = 'b5767197b4f9e4bf';
