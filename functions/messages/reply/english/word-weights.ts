/**
 * What each word, each two together and each slot speak for: "feature=sign=emergency=despair", in hundredths, as `weigherOf` reads
 * them. Written by `npm run word-weights` out of the labelled wordings of the tests.
 */
export const wordWeights = `
!,=1=-19=-15 !0=-125=-111=-72 !0_!0=-84=-68=-35 !0_!and=-23=-12=-1 !0_!hours=85=32=-3 !0_!k=-53=-34=-22 !0_!months=-25=-12=-7
!0_!slept=3=30=2 !0_!years=-26=-46=-3 !0_,=-55=-44=5 !0_.=11=10=-30 !:=14=22=0 !?=-5=-184=-25 !?_.=89=-48=-17 !?_no=-103=-93=0
!a=40=64=18 !a_!drop=22=77=-2 !a_!fever=-93=-100=-62 !a_!period=-35=-12=-7 !a_!problem=-25=0=0 !a_!reason=13=8=-26
!a_!seizure=-36=-25=-3 !a_!wee=18=-57=-3 !about=-32=-48=-16 !after=10=-34=-29 !after_!the=10=15=-35 !again=-113=-80=4
!again_!0=22=-24=18 !again_,=-19=15=-9 !again_.=-67=-45=-1 !alive=13=13=7 !all=37=-34=-11 !all_!0=36=11=-8 !all_!day=28=-22=-2
!all_,=-24=-40=7 !all_.=-14=0=-4 !and=92=116=-23 !and_!had=21=22=10 !and_!happy=-21=-30=-4 !and_!new=31=0=-30 !and_!no=31=7=-4
!and_!the=-16=-12=9 !and_i=17=6=-5 !answe*=29=48=24 !answer=68=92=-18 !answering=25=27=46 !any=6=46=16 !any_!bother=6=-31=-3
!any_!chest=-54=3=0 !any_!more=28=17=22 !anyth*=-23=-13=-21 !anything=-23=-13=-21 !anything_!like=-16=13=0 !anything_,=-9=-17=-3
!anything_.=33=44=-4 !anywh*=-19=-17=-6 !anywhere=-19=-17=-6 !anywhere_,=-35=-29=-5 !appet*=51=-44=-4 !appetite=51=-44=-4
!as=-7=-1=-28 !ask=-80=-50=7 !asked=23=0=-42 !at=-31=-24=-33 !at_!all=-21=-43=-8 !at_!home=-17=-27=0 !at_!rest=12=26=0
!at_!the=-6=20=-25 !back=24=22=27 !bad=-74=-45=15 !be=62=74=113 !be_!alive=13=13=7 !be_!here=31=24=57 !been=22=-46=-30
!been_able=27=-24=-6 !beetr*=50=-74=-4 !beetroot=50=-74=-4 !befor*=101=84=0 !before=101=84=0 !before_,=41=41=0 !blood=-22=5=-9
!bothe*=-127=-67=-13 !bother=-116=-37=-4 !bother_!since=-53=-9=-4 !bother_.=-14=0=-3 !bothered=-22=-29=-3 !bothered_!me=-22=-29=-3
!bothers=11=-1=-6 !bothers_!me=11=-1=-6 !breat*=6=10=-27 !breath=-30=-35=-4 !breath_!at=-22=-10=0 !breathing=70=77=-13
!breathing_.=1=0=-11 !breathlessness=10=-16=-13 !breathlessness_,=10=-16=-13 !bus=-2=7=-13 !calf=10=8=0 !canno*=32=52=-1
!cannot=32=52=-1 !care=-51=-59=-23 !care_!if=-51=-59=-23 !carry=54=83=29 !carry_!me=41=75=59 !chest=-14=8=-3
!chest_!pain=-11=-54=-2 !clot=34=61=-5 !coach=-53=-48=-9 !coffe*=-3=-11=2 !coffee=-3=-11=2 !coffee_.=21=22=10 !cold=-40=-34=-10
!cold_.=26=38=-10 !comes=27=-14=-1 !comes_!out=27=-14=-1 !confu*=-29=-19=-9 !confused=-29=-19=-9 !confused_!at=-27=1=-6
!dark=-97=-4=-12 !data_.=-10=-5=-1 !day=7=-29=-10 !day_,=-21=-7=-7 !days=-26=-64=0 !diabe*=-48=-40=-30 !diabetes=-33=-32=-30
!dizzi*=9=-7=-12 !dizziness=9=-7=-12 !dizziness_,=-12=-40=0 !dizziness_.=41=35=0 !dizzy=-66=-58=-35 !dizzy_!any=-42=-45=-38
!dizzy_!at=6=19=0 !dizzy_,=-25=-33=-5 !do=50=57=78 !do_!not=-11=-8=34 !do_!what=-37=-31=-55 !dog=-11=-15=-2 !dog_!was=-12=-15=-2
!down=133=-59=-8 !drink=-16=15=0 !drop=22=77=-2 !elect*=35=44=-2 !even=98=20=19 !faint=-22=-15=-4 !faint*=-54=-47=-15
!faint_,=19=-12=-1 !fainted=-45=-41=-15 !fall=-36=-10=-7 !fall_!and=-48=-28=-2 !fancy=-34=-38=-30 !feel=0=37=-4 !feeli*=77=-7=-3
!feeling=77=-7=-3 !felt=34=-51=-14 !felt_so=39=6=0 !fever=-73=-66=-53 !fever_!and=-26=-20=-11 !fever_,=-77=-79=-1
!fever_.=-30=-26=-34 !find=10=15=-16 !find_!the=10=15=-16 !fit=-81=-13=-25 !for=98=-8=2 !for_!0=24=-58=-28 !for_!the=10=13=50
!from=1=33=32 !gate=-61=-48=-11 !gate_!at=-61=-48=-11 !get=10=26=-7 !get_!dizzy=12=25=0 !get_!up=22=-8=26 !glove*=-30=9=-4
!gloves=-30=9=-4 !goes=-2=18=0 !goes_!over=-2=18=0 !grip=9=19=0 !gym=5=10=7 !had=50=29=-16 !had_!a=66=60=-16 !had_!any=-32=-18=0
!had_!coffee=21=22=10 !had_!palpitations=-16=-9=-4 !had_!this=36=-49=0 !had_my=-91=-53=-5 !haha=-54=-70=-77 !haha_.=14=25=-77
!happe*=-36=15=-3 !happened=-41=11=-3 !happy=-21=-30=-4 !happy_!legs=-21=-30=-4 !have=1=-1=65 !have_!a=-7=-15=22
!have_!diabetes=-33=-32=-30 !heada*=-27=-16=-10 !headache=-27=-16=-10 !heart=-2=-13=-15 !heat=-15=-30=-3 !her=61=67=-4
!here=126=110=73 !here_!any=31=24=30 !here_.=37=28=17 !herse*=32=51=-3 !herself=32=51=-3 !hills=-26=-9=-19 !hills_.=-13=18=0
!hold=-24=-32=-1 !home=-10=-22=-20 !home_.=-12=-22=0 !hot=-23=-16=0 !hot_,=-23=-16=0 !hours=18=13=-4 !hours_.=-18=-49=-1
!hurt=-81=-42=0 !ice=-7=-6=-19 !if=3=11=61 !if_i=3=11=61 !ill=-41=-41=-4 !in=-81=-54=-20 !in_!0=16=4=-7 !in_!a=-40=-62=-37
!in_!the=71=120=-22 !in_!them=17=0=0 !in_!this=-82=-88=-22 !in_it=-2=47=49 !in_my=-18=-6=-25 !injur*=21=10=-3 !issue*=-14=2=0
!issues=-14=2=0 !issues_!0=-11=0=0 !jokin*=48=45=67 !joking=48=45=67 !k=-53=-34=-22 !knee=-23=-25=-5 !knee_!pain=-23=-25=-5
!last=69=-21=-1 !legs=-19=-28=-7 !legs_!0=2=19=2 !legs_.=-21=-30=-4 !legs_fine=-25=-30=-2 !lift=3=-26=-5 !like=117=144=-27
!like_!her=61=67=-4 !like_!that=-28=-28=0 !like_!this=68=75=-8 !like_it=-34=-11=-11 !live=39=29=33 !livin*=41=47=20
!living=41=47=20 !living_.=9=18=65 !lol=-73=-75=-53 !lol_.=-5=-9=-37 !make=21=20=-16 !makin*=63=78=-23 !making=63=78=-23
!making_!sense=19=15=-12 !me=49=27=106 !me_!in=-4=22=52 !me_!now=-29=-16=-4 !me_!since=-46=4=-5 !me_,=-6=44=11 !me_.=37=30=-4
!memor*=55=49=-1 !memory=55=49=-1 !memory_!of=29=37=-1 !miss=42=51=58 !miss_!me=42=51=58 !month*=-44=-15=-8 !months=-44=-15=-8
!months_.=-29=-2=-3 !more=-33=-13=-11 !more_.=-4=-10=26 !morni*=35=84=13 !morning=35=84=13 !move=-24=-12=-16 !move_,=15=-6=-10
!muscl*=23=-53=0 !muscle=23=-53=0 !mysel*=56=65=82 !myself=56=65=82 !new=-106=-54=-63 !new_!shoes=8=6=-30 !new_.=-92=-41=0
!no=-6=-5=-14 !no_!anything=-19=-16=0 !no_!cough=29=11=-6 !no_!dizziness=10=6=-2 !no_!swelling=43=12=-2 !not=18=15=10
!nothi*=-16=-14=-34 !nothing=-16=-14=-34 !notic*=-35=-21=15 !notice=-35=-22=16 !now=-18=-7=-25 !now_.=-25=-14=-4 !obey=14=36=-4
!of=-101=-56=-65 !of_!a=-33=-5=-22 !of_!breath=-30=-35=-4 !of_!dark=13=-1=-1 !on=-5=-58=-67 !on_!the=-8=-91=-1 !once=-72=-20=-5
!once_,=-27=-2=-7 !once_.=-46=-18=3 !open=-7=-3=-21 !or=1=-32=-7 !or_!anything=-31=-33=-14 !or_!breathlessness=10=-16=-13
!out=27=10=22 !over=-2=18=0 !over_!0=-2=18=0 !pain=28=-28=-15 !pain_!0=25=47=0 !pain_!and=-10=-6=0 !pain_!anywhere=-35=-31=-5
!pain_!no=5=27=-2 !pain_!or=38=23=0 !pain_,=5=12=-2 !pain_.=-22=-22=-6 !palpi*=-47=-48=-14 !palpitations=-47=-48=-14
!paper=11=-21=-6 !park=-39=-16=-7 !park_!again=-61=-48=-11 !park_.=22=32=5 !passe*=28=26=-7 !passed=28=26=-7 !pee=67=-28=-17
!pee_,=11=-10=0 !peed=56=-31=-3 !peed_!for=15=-12=0 !peed_!since=6=-18=-1 !perio*=-44=-15=-8 !period=-44=-15=-8
!period_!in=-35=-12=-7 !plan=-2=-2=51 !point=-41=-30=-3 !point_!in=13=9=16 !power=10=42=-2 !pregn*=-109=-96=-4
!pregnant=-109=-91=-3 !probl*=-38=-19=-19 !problem=-14=23=0 !problems=-24=-42=-19 !prope*=-24=-12=-37 !properly=-24=-12=-37
!properly_.=-24=-12=-37 !pulse=25=19=-2 !race=34=16=-33 !race_!and=-7=-49=-4 !race_.=53=42=0 !rain_!was=11=26=9 !reaso*=65=42=-29
!reason=65=42=-29 !reason_!to=13=18=-3 !reason_.=27=-44=-8 !recog*=56=57=-31 !recognise=56=57=-31 !recognise_my=26=16=-21
!respo*=66=43=-9 !responding=12=19=-9 !responding_.=9=19=-5 !rest=-43=8=12 !rest_.=-28=-1=19 !run=-9=12=9 !run_!and=0=-2=-11
!run_,=-7=1=21 !run_.=17=18=6 !runni*=-24=-35=-19 !running=-24=-35=-19 !running_.=-11=-8=0 !salt=-48=-15=-5 !salt_.=-48=-15=-5
!say=-54=-53=-5 !say_no=-54=-15=-4 !see=56=-45=15 !see_!a=27=18=-8 !seizu*=-75=-74=-4 !seizure=-75=-74=-4 !sense=92=81=-23
!sense_!since=3=14=0 !sense_,=12=5=0 !sense_.=31=20=-4 !she=-35=-39=0 !shoes=20=11=11 !shoes_.=20=11=-3 !short=-30=-35=-4
!short_!of=-30=-35=-4 !sick=-3=-10=-7 !sick_,=13=-1=-1 !since=35=16=-22 !since_!0=-46=6=-8 !since_!the=133=125=-3
!since_!yesterday=47=-73=-19 !since_.=-72=12=7 !since_i=-8=78=7 !sir=-2=23=-5 !sir_,=-2=23=-5 !six=14=17=0 !slept=-29=-1=2
!slept_!0=-10=-4=2 !sore=-11=-22=-14 !sore_!and=-42=-39=0 !sore_!at=15=13=15 !sore_,=30=5=0 !sore_.=18=64=0 !soren*=-29=-10=-8
!soreness=-29=-10=-8 !soreness_,=1=-4=-12 !soreness_nil=36=11=17 !soreness_so=16=15=0 !start=-75=-34=-4 !strai*=20=43=-4
!straighten=20=3=-2 !stren*=73=4=-9 !strength=73=4=-9 !strength_.=39=-85=-5 !sweat=40=56=-10 !sweat*=32=36=-12
!sweat_!and=12=32=-7 !sweating=32=36=-12 !swell*=-28=-46=-11 !swelling=-28=-46=-11 !swelling_!0=19=59=0 !swelling_,=36=-30=-2
!swoll*=-45=-14=-11 !swollen=-45=-14=-11 !sync=-92=-107=-9 !sync_.=-66=-81=-9 !talk=-3=22=0 !text=13=33=48 !that=-83=-101=-5
!the=95=8=-10 !the_!back=46=18=-6 !the_!bus=-2=7=-13 !the_!dog=-11=-15=-2 !the_!gate=-61=-48=-11 !the_!gym=5=10=7
!the_!hills=-13=18=0 !the_!park=-39=-16=-7 !the_!race=96=77=0 !the_!words=10=15=-16 !them=62=45=0 !there=58=17=-28
!there_.=34=12=-14 !this=47=4=39 !this_!time=15=37=1 !time=-61=-52=-6 !time_.=-57=-51=-15 !to=69=88=114 !to_!be=44=38=64
!to_!carry=54=54=43 !to_!get=-37=-47=-6 !to_!live=39=29=33 !to_!wake=27=24=0 !today=-82=-57=-16 !today_,=-14=-25=-20
!today_.=-10=-2=13 !tomor*=18=23=38 !tomorrow=18=23=38 !touch*=34=32=-14 !touching=34=32=-14 !touching_it=34=32=-14
!troub*=-58=-35=-10 !trouble=-58=-35=-10 !under*=25=22=-38 !understand=25=22=-38 !understand_!what=22=7=-6 !up=96=74=88
!up_!and=21=12=18 !up_!this=1=4=12 !up_,=37=32=38 !up_.=24=33=-17 !urine=13=-29=-8 !wait=18=10=30 !wait_!0=18=10=30 !wake=35=59=23
!wake_!up=27=24=69 !want=0=-14=-30 !want_!to=20=14=12 !warni*=19=45=-13 !warning=19=45=-13 !was=-35=-19=4 !was_!cold=26=38=-10
!was_good=-16=-9=4 !water=67=-16=-9 !way=69=70=102 !wee=79=-72=-8 !wee_!all=23=-22=-2 !wee_!since=3=-34=-2 !weigh*=-20=-23=-10
!weight=-20=-23=-10 !what=-13=-13=-62 !what_i=-35=-20=-55 !when=-23=15=-23 !when_i=-25=49=-23 !with=68=98=32 !with_it=34=45=-16
!with_my=-64=-64=-42 !witho*=32=38=41 !without=32=38=41 !wo=24=24=-3 !wo_!not=24=24=-3 !wobbl*=34=18=-2 !words=21=19=-35
!words_,=11=7=-24 !work=-39=-38=-11 !worki*=12=24=0 !working=12=24=0 !working_,=7=10=0 !worth=4=11=1 !worth_!living=4=11=1
!would=48=64=72 !wrong=-11=-17=-6 !years=-39=-75=-4 !years_.=15=-14=-3 !yeste*=76=-36=-19 !yesterday=76=-36=-19
!yesterday_,=44=-54=-16 !yesterday_.=-25=-8=0 !you=-40=-47=-24 (=-49=-62=-6 )=-38=-63=-6 )_.=-10=55=-4 )_and=41=-33=0 ,=4=38=-29
,_.=-32=-24=-11 ,_0=51=17=16 ,_a=64=60=-3 ,_about=44=84=18 ,_after=53=63=-29 ,_all=-139=-65=-37 ,_also=8=6=-12
,_amazing=-55=-66=-4 ,_and=22=87=6 ,_ankle=-29=2=-3 ,_any=11=13=-13 ,_arm=67=48=-12 ,_arms=-5=32=-25 ,_as=-29=-30=6 ,_at=37=117=-2
,_ate=-31=-28=-9 ,_back=-86=-75=-13 ,_bad=-3=35=0 ,_been=71=53=-2 ,_being=30=24=0 ,_belly=2=18=0 ,_best=-128=-169=-1
,_better=-101=-21=-13 ,_big=28=47=-1 ,_bit=8=-25=13 ,_black=-46=-6=0 ,_bled=21=14=-3 ,_bleeding=15=-6=4 ,_blister=36=28=-4
,_blood=-52=-29=-6 ,_bloody=32=13=22 ,_blue=-72=-26=-2 ,_body=39=35=-28 ,_bone=-1=-6=25 ,_both=35=68=-4 ,_brain=61=38=14
,_breathing=22=14=0 ,_brilliant=6=-19=0 ,_broke=60=65=16 ,_brown=-56=79=45 ,_burning=1=10=-3 ,_busy=-42=-52=-26 ,_but=-18=-67=-20
,_calf=-66=117=22 ,_call=21=21=10 ,_calves=-15=-1=14 ,_came=60=-83=-5 ,_can=32=-51=-16 ,_cannot=20=25=-27 ,_car=-31=-55=22
,_cardiologist=-4=15=0 ,_checked=-51=-33=-2 ,_cheeks=5=43=-9 ,_chest=1=-44=-11 ,_cleared=-3=-4=-10 ,_coach=37=17=16
,_coffee=-20=-45=0 ,_cold=-28=-11=11 ,_collapsed=161=105=0 ,_comes=1=-55=0 ,_completely=-36=-34=-1 ,_confused=38=5=-1
,_cough=11=-57=0 ,_could=-13=-52=-9 ,_cut=1=-51=-7 ,_cutting=46=25=2 ,_dad=48=7=0 ,_dark=-15=38=0 ,_dead=47=85=-8
,_diabetic=15=6=0 ,_did=1=-20=-11 ,_died=13=17=-11 ,_dizzy=4=43=-2 ,_do=43=-8=-49 ,_doctor=33=-3=-3 ,_does=-109=-137=-7
,_dog=21=9=16 ,_doms=-5=-19=12 ,_drank=38=5=22 ,_dropped=-10=-21=14 ,_due=-29=-43=-9 ,_duvet=-68=-23=0 ,_e=30=68=-15
,_ears=58=93=-6 ,_easy=-6=-10=-1 ,_ecg=50=42=0 ,_ef=-18=-1=-1 ,_eight=54=40=0 ,_emptied=2=-12=-20 ,_even=77=84=-9
,_everyone=-4=-10=-4 ,_everything=40=29=-7 ,_eyes=75=75=-18 ,_face=14=12=-4 ,_feel=2=48=12 ,_feeling=18=21=-21 ,_fell=68=48=13
,_fella=-27=-28=0 ,_felt=8=-33=2 ,_fever=80=-71=-3 ,_fine=22=38=12 ,_fingers=-11=23=0 ,_first=157=176=-21 ,_flew=-29=-23=0
,_foam=-37=-15=0 ,_for=20=-4=52 ,_forearms=15=-6=0 ,_forget=64=70=101 ,_fresh=54=93=0 ,_from=17=82=0 ,_fully=-6=47=0
,_fyi=13=-5=18 ,_garmin=71=63=0 ,_gave=-39=3=6 ,_getting=12=4=-2 ,_gone=-86=-27=10 ,_good=-52=-100=4 ,_got=-2=-14=-22
,_grand=-87=-83=-6 ,_grazed=6=57=0 ,_great=-44=-57=-14 ,_grown=-98=-94=-12 ,_had=181=244=-7 ,_hand=-7=-47=0 ,_hands=59=76=0
,_happy=1=-44=4 ,_hard=27=55=-1 ,_has=-63=-14=-3 ,_have=-6=35=-6 ,_hay=10=3=0 ,_he=-60=-79=-25 ,_head=16=30=19 ,_headache=27=-65=0
,_healed=-19=52=-1 ,_heart=-20=40=6 ,_help=37=31=-14 ,_hills=57=40=19 ,_hip=39=67=-6 ,_hit=34=32=16 ,_home=-35=-50=0
,_hope=-39=-41=-1 ,_hot=-38=-78=14 ,_how=-38=-81=-9 ,_hr=11=-28=0 ,_hubby=18=37=-5 ,_hurts=0=19=-7 ,_i=41=34=16 ,_icu=-57=-58=0
,_id=55=19=15 ,_in=-48=-16=14 ,_is=-4=-29=-2 ,_it=183=68=60 ,_jaw=29=35=0 ,_just=29=31=-47 ,_keep=33=76=43 ,_keeps=-55=-52=0
,_kid=13=5=-1 ,_knee=43=112=76 ,_knees=46=23=0 ,_last=33=-3=-10 ,_late=10=33=40 ,_learned=10=-14=0 ,_left=16=76=0
,_legs=-40=-25=-34 ,_letters=42=50=-24 ,_like=83=137=-10 ,_lips=56=29=0 ,_loads=-13=4=-13 ,_long=-104=31=-24 ,_loosened=-48=-9=0
,_lost=56=71=29 ,_loved=-9=-25=-15 ,_lovely=-93=-51=24 ,_lungs=26=43=-1 ,_mad=-46=-24=0 ,_magic=-68=-58=-3 ,_managed=-25=0=0
,_massive=-28=-39=0 ,_mate=26=48=0 ,_medics=-79=-86=18 ,_missed=-17=5=0 ,_mouth=-37=-66=-14 ,_move=-16=-19=13 ,_muddled=40=50=0
,_muscles=12=-4=0 ,_my=30=14=17 ,_nearly=42=8=18 ,_neck=76=105=23 ,_need=-70=-12=-7 ,_needed=-20=-16=0 ,_neighbours=21=2=-2
,_nerves=-3=24=8 ,_never=19=38=4 ,_new=90=30=8 ,_next=113=144=-9 ,_nice=-23=-52=-19 ,_night=-1=-22=-4 ,_nights=-31=-8=0
,_no=-35=23=-9 ,_nobody=28=-23=-25 ,_none=-14=-20=8 ,_normal=-83=-60=15 ,_nose=35=38=11 ,_not=21=42=20 ,_nothing=-108=-76=0
,_now=53=127=-23 ,_numb=2=-11=0 ,_off=-8=11=22 ,_on=-88=-6=-68 ,_one=71=67=-18 ,_only=97=134=12 ,_other=-40=-10=-19 ,_our=44=6=-3
,_out=-82=-29=21 ,_over=-6=-24=-4 ,_pain=-48=-39=0 ,_passed=28=20=2 ,_pause=-1=20=23 ,_pb=27=43=3 ,_pee=23=75=28 ,_peed=14=84=19
,_people=40=30=0 ,_perfect=-60=-39=0 ,_phone=13=17=-3 ,_physio=-1=46=0 ,_pins=-52=-7=-3 ,_plan=12=-19=-15 ,_plaster=-35=-8=-11
,_please=-36=-37=-13 ,_poor=-21=-25=-5 ,_popped=-62=26=0 ,_progress=-17=1=-5 ,_proud=8=-22=-13 ,_puffed=-28=-33=0 ,_puffy=18=38=0
,_pulse=-34=-16=0 ,_quads=46=64=5 ,_ran=42=55=42 ,_read=40=-5=0 ,_ready=-1=-17=-6 ,_recovered=6=-21=-9 ,_red=5=96=7
,_right=-49=-74=-6 ,_rpe=-14=-4=0 ,_run=-33=-62=-15 ,_running=-78=-57=33 ,_runs=-38=-24=-16 ,_s=27=-15=-1 ,_same=88=74=14
,_sat=-11=-3=-1 ,_saw=-1=-50=0 ,_scan=-41=-7=-5 ,_scared=-56=-8=-6 ,_scary=-67=-26=-3 ,_seeing=40=102=-8 ,_settled=-49=-12=0
,_shaking=-70=-66=-4 ,_she=-3=67=-71 ,_shivering=-12=-36=0 ,_short=18=25=-2 ,_should=10=15=-6 ,_shoulders=53=41=25 ,_sick=112=1=12
,_since=68=319=-22 ,_skin=29=15=-4 ,_sleep=140=151=23 ,_sleeping=-28=-53=-6 ,_slept=10=-23=0 ,_slow=-59=-49=0 ,_smashed=39=-23=-8
,_so=-14=-4=-39 ,_something=-10=-26=15 ,_sore=-44=-20=-20 ,_soreness=14=68=6 ,_sorry=84=69=131 ,_sorted=14=1=0 ,_sounds=0=-28=-6
,_staggering=18=14=0 ,_started=0=40=-4 ,_stiff=-17=-89=0 ,_still=36=19=-9 ,_stitch=12=20=0 ,_stomach=9=55=13 ,_stopped=18=19=0
,_strap=-2=13=-2 ,_strong=33=53=0 ,_surgeon=-17=-32=-5 ,_sweating=53=97=-1 ,_swollen=-15=-15=0 ,_ta=-9=-16=0 ,_take=6=-10=-1
,_taking=-31=-24=-5 ,_temperature=-32=40=17 ,_ten=-30=-51=0 ,_thanks=0=5=33 ,_that=71=20=72 ,_thawed=-55=-32=0 ,_the=-7=-16=4
,_then=-17=38=0 ,_thermometer=16=-94=0 ,_they=35=51=-15 ,_thinking=4=1=-39 ,_third=33=52=-2 ,_this=6=-10=-2 ,_thought=8=-48=-7
,_three=-53=-73=-7 ,_throat=27=-66=0 ,_throwing=50=111=-1 ,_tight=15=72=0 ,_tired=38=-15=0 ,_tomorrow=1=14=-11 ,_tongue=25=36=0
,_too=-53=-100=-1 ,_took=-19=-30=-26 ,_towel=10=0=0 ,_treadmill=-33=-18=-3 ,_turned=18=-9=-2 ,_two=-72=-24=6 ,_under=-12=-3=0
,_up=-131=-7=-4 ,_used=30=-63=2 ,_usual=-12=-33=0 ,_usually=12=26=-2 ,_very=20=6=-11 ,_vision=10=82=-4 ,_voice=-56=-63=-1
,_vomiting=41=136=-13 ,_w=5=-29=-4 ,_walked=-14=-14=-3 ,_want=11=12=51 ,_warm=16=-3=-1 ,_warmed=18=27=0 ,_was=74=33=-6
,_watch=7=68=-6 ,_we=-32=-52=-2 ,_weak=-9=57=0 ,_wee=-76=-6=0 ,_weight=36=53=0 ,_well=-26=9=-37 ,_went=-19=-13=11
,_what=25=-37=-12 ,_when=19=19=0 ,_where=11=-13=-56 ,_who=37=19=-1 ,_whole=9=-22=-2 ,_why=6=-22=-2 ,_wife=93=68=-15
,_will=-31=-35=-43 ,_wo=-94=-3=-12 ,_woke=90=57=-1 ,_work=83=59=24 ,_worse=25=54=0 ,_worth=-56=-59=-8 ,_wrecked=-26=-15=0
,_you=26=85=7 -=36=-10=-15 -_0=-42=-46=-15 .=-200=-287=-226 ._!soreness=0=-22=-21 ._)=-33=-30=0 ._,=-113=-103=-3 ._.=-128=-98=-58
._0=57=28=13 ._a=-68=-96=-16 ._about=-4=30=-27 ._absolutely=10=4=-1 ._ache=-36=-3=0 ._achilles=76=0=-16 ._after=-25=-24=-1
._air=-14=-29=-2 ._all=-99=-14=-23 ._allergic=-21=-7=-17 ._almost=47=60=0 ._ambulance=-47=-41=0 ._anaphylaxis=-53=-34=-3
._and=-40=-36=18 ._angina=108=96=-8 ._ankle=37=-104=-11 ._answers=55=52=-4 ._anyway=-10=28=-22 ._app=-31=-21=-1 ._are=-11=-21=-5
._arm=-61=-28=-18 ._arms=-28=-83=-34 ._as=42=52=-2 ._ate=-72=-40=-1 ._baby=-65=-20=-5 ._back=-24=7=-6 ._bad=25=-24=0
._banged=1=29=0 ._bed=-14=-6=-2 ._bee=0=-28=0 ._been=29=10=50 ._beetroot=-113=-66=-41 ._before=46=7=-3 ._belly=70=44=-5
._bike=25=32=-9 ._bit=-70=-38=-17 ._bitten=45=-20=-5 ._black=-142=-47=0 ._blacked=48=25=11 ._bled=-21=-9=2 ._bleeding=-75=-108=-17
._blew=-42=-25=0 ._blister=123=-26=13 ._bloated=19=13=0 ._blood=-41=-15=3 ._bloody=-74=-66=-10 ._blooming=-3=-2=-10
._blowing=-45=-44=-1 ._bob=-50=-21=-1 ._body=2=31=1 ._boiler=-33=9=0 ._boiling=-6=-44=-2 ._boked=118=115=-4 ._bone=-19=-35=10
._bonked=-55=-42=4 ._book=-59=-56=0 ._born=-13=-27=-9 ._boss=-75=-26=-10 ._both=-20=-45=0 ._bought=-23=-6=0 ._brain=-28=-15=-8
._breast=-21=-39=0 ._breathing=-6=29=-1 ._breathless=-26=-97=-4 ._breathtaking=-49=-16=-5 ._bridge=15=4=-25 ._bright=2=-75=0
._broke=-36=-8=-21 ._brother=-50=-22=-10 ._brown=-161=-15=-2 ._bruised=-15=-9=0 ._burned=5=-11=44 ._burning=5=-72=37
._burnt=-8=-12=6 ._busy=-29=-7=0 ._but=-11=-17=0 ._calf=-52=-146=-14 ._call=11=52=10 ._calves=0=20=-4 ._came=77=159=-8
._can=-45=-18=-21 ._cannot=-132=-96=-17 ._car=-40=-11=-64 ._cat=-87=-68=-12 ._caught=-66=-34=5 ._chased=-17=1=-8
._chasing=-28=-10=-4 ._cheers=1=-12=-6 ._chess=60=127=-3 ._chilled=-47=-41=0 ._choked=4=-6=-15 ._cirrhosis=4=-10=0
._ckd=-31=-22=-7 ._coach=-14=17=-1 ._coke=29=-6=0 ._cold=2=-70=-8 ._collapsed=111=116=-24 ._colleague=-52=4=0 ._confused=-53=-4=24
._confusing=-64=-51=0 ._cooked=55=58=-3 ._core=28=94=0 ._coughed=17=19=-2 ._coughing=118=71=0 ._could=-6=48=-30 ._cracked=-6=30=-2
._cramp=-38=5=17 ._crashed=22=47=18 ._cudnt=114=137=-2 ._cut=-7=-63=32 ._cutting=-28=-19=-28 ._dad=76=84=12 ._dark=-50=-5=0
._daughter=-84=-14=-30 ._dead=-27=-41=-41 ._delete=-48=-51=-11 ._dentist=-34=-24=0 ._diabetic=40=31=-15 ._dialysis=-19=0=0
._diarrhoea=44=-36=-1 ._did=-50=-59=-22 ._died=-111=-55=-29 ._dislocated=-33=-8=-4 ._dizzy=-59=-98=-10 ._do=-73=-46=62
._doc=-37=-35=-1 ._doctor=-52=-16=-2 ._does=19=11=8 ._dog=27=-58=-28 ._donated=-39=-31=-1 ._done=-14=9=18 ._drank=5=22=-2
._dropped=-20=-75=-6 ._drunk=5=19=0 ._dying=-13=-21=0 ._e=-25=-27=0 ._ears=-71=-45=-2 ._eating=-11=-26=-3 ._ecg=27=11=-10
._eight=-11=-13=-9 ._elephant=29=29=0 ._engine=-26=-25=-38 ._epilepsy=113=144=0 ._epileptic=-10=-26=0 ._erase=-74=-57=-9
._every=51=40=39 ._everyone=-3=15=-11 ._everything=68=27=-33 ._eye=-4=-61=-1 ._eyes=14=-13=26 ._face=-29=-45=-3 ._faint=-41=-2=0
._fainted=101=159=-3 ._fast=-7=-37=-3 ._feel=-24=-132=-53 ._feeling=-12=-91=33 ._feels=90=-12=-7 ._feet=4=28=0 ._fell=21=33=-17
._felt=-65=-96=-51 ._fever=20=-68=17 ._feverish=97=-37=0 ._filled=23=54=0 ._fine=83=31=-5 ._fingers=2=15=-1 ._finished=-77=-55=-22
._first=-21=-23=0 ._fit=-26=-4=-22 ._fits=82=94=-6 ._five=-13=-13=4 ._flu=59=-15=-18 ._foot=114=-81=-21 ._for=-47=-29=-22
._forget=-96=-95=-41 ._forgot=-5=-7=-20 ._found=33=46=37 ._fourth=-4=11=-18 ._fracture=-84=-8=-7 ._freezing=-31=15=-5
._friend=-8=-30=-8 ._funny=-14=24=0 ._garmin=-21=-78=-8 ._gasping=7=-17=15 ._gave=-34=-26=3 ._get=42=-1=0 ._getting=29=-39=-5
._giddy=-49=-12=-1 ._give=-80=-60=-4 ._glutes=-36=8=21 ._going=17=-27=-48 ._gonna=-85=-64=-79 ._goodbye=105=99=70 ._got=18=5=4
._gp=-49=-13=-8 ._gps=-44=-78=-17 ._grand=69=9=-12 ._graze=75=0=0 ._grip=32=11=0 ._guy=23=35=-6 ._had=83=141=-55 ._half=80=124=-7
._hammered=6=-22=-9 ._hamstring=-14=3=-2 ._hand=-99=-10=-3 ._hands=-67=-30=-5 ._hard=-20=9=-2 ._hardly=-37=8=0 ._have=-8=-45=-15
._having=41=60=-8 ._he=98=151=23 ._head=11=3=-17 ._headache=38=82=0 ._headphones=-72=-43=-16 ._heads=-64=-36=-15 ._heard=90=59=0
._heart=74=-33=-34 ._heat=165=146=-4 ._heavier=2=19=0 ._heavy=-27=-43=0 ._hello=-18=-10=0 ._her=92=102=0 ._hey=-2=-22=-3
._hi=-17=-52=-10 ._high=-2=-51=-5 ._hip=-43=-84=-7 ._his=73=91=-23 ._history=-43=-50=-15 ._hit=19=-17=-10 ._hives=25=59=0
._hot=-93=-69=1 ._hotel=-32=-14=-5 ._hours=6=16=0 ._how=-175=-138=-51 ._hr=-56=-26=-9 ._hubby=-1=-32=-25 ._huge=-70=2=0
._hungry=-43=-35=-13 ._hurts=16=-6=0 ._husband=13=22=-4 ._i=-43=-5=5 ._ich=130=148=72 ._id=-34=-32=-2 ._if=16=37=48
._in=-24=-81=-30 ._infected=25=0=0 ._inject=-24=-20=0 ._insulin=53=62=0 ._irregular=17=-2=0 ._is=-35=-39=21 ._it=78=-8=-27
._itchy=-38=-31=0 ._jaw=-42=-45=-1 ._je=157=187=106 ._jelly=-26=-7=-6 ._jumped=-33=-3=-22 ._just=78=89=-4 ._keeled=51=55=0
._keep=66=47=-6 ._kid=-69=-56=5 ._kill=27=41=0 ._killed=-44=-29=-6 ._knackered=42=9=-8 ._knee=-96=-78=-8 ._knees=16=41=0
._knocked=50=96=-16 ._la=10=30=-10 ._laptop=-42=-51=-23 ._last=-7=38=0 ._left=-85=-40=0 ._leg=-18=-19=-8 ._legs=-19=-36=-43
._let=-46=-27=-8 ._life=41=30=22 ._light=26=-23=0 ._like=-10=42=-20 ._limping=21=-72=-20 ._lips=63=57=-3 ._listening=-29=-26=-7
._little=5=-12=-5 ._looking=27=-35=18 ._lost=33=17=-32 ._lovely=-39=-51=-11 ._lump=32=-10=-2 ._lungs=26=72=-9 ._ma=70=47=0
._man=-35=-58=-3 ._marathon=9=22=0 ._marking=-3=17=7 ._mate=-89=-26=0 ._max=12=0=-4 ._me=136=151=-10 ._mental=-7=16=0
._midges=-52=-26=-22 ._mild=-58=-29=-5 ._missed=11=17=-10 ._morning=-38=-36=0 ._mouth=-14=-35=0 ._muddled=-54=-48=-2
._mum=-22=-67=-13 ._muscles=31=-36=-2 ._my=-44=-34=-90 ._nearly=93=53=-25 ._neck=-46=-63=-7 ._need=-19=0=-12
._neighbour=-54=-54=-2 ._neighbours=-12=9=-4 ._never=-59=8=-22 ._new=-41=-18=-30 ._nie=166=191=42 ._night=11=-14=-4
._nine=-11=-21=-2 ._nobody=36=52=84 ._none=-17=-36=-2 ._nope=12=-4=-9 ._nose=-74=20=3 ._nosebleed=18=25=-4 ._not=-88=-67=-22
._nothing=63=10=-2 ._now=35=33=0 ._nowt=-54=-24=-10 ._numb=90=-46=-3 ._numbness=12=9=0 ._nurse=-30=-38=0 ._ok=-25=-18=-25
._old=-47=-26=-3 ._on=-116=-67=-28 ._one=91=18=-34 ._only=52=-28=-9 ._our=0=57=-7 ._out=-145=-153=-6 ._overheated=40=68=-4
._oxygen=14=30=0 ._pace=13=53=0 ._pain=-75=-43=-16 ._palpitations=108=-11=-15 ._panting=-14=32=-10 ._paper=-16=-22=0
._paramedic=-8=-1=-22 ._partner=-20=3=-1 ._passed=-30=33=0 ._passing=33=-77=0 ._pause=-109=-34=-13 ._pee=-112=16=-12
._peed=2=-18=-3 ._peeing=65=1=-5 ._people=-36=-22=-9 ._period=0=20=-2 ._periods=-54=-15=-9 ._phone=-18=-16=-5 ._physio=-43=-46=-13
._pills=-41=-17=-40 ._pink=114=103=-1 ._pins=16=-18=0 ._piss=24=-57=0 ._pissing=26=-29=0 ._plan=-4=-13=-21 ._please=-4=-21=-8
._pneumonia=32=25=-1 ._poo=19=-43=-6 ._popped=-41=-15=0 ._portaloo=32=30=-2 ._pregnant=-11=-3=-23 ._pressure=56=61=0
._puffed=-40=19=0 ._puffer=34=41=-2 ._puffing=-58=-56=0 ._puffy=-73=-7=0 ._pulled=-112=-66=-2 ._pulse=49=-89=-21 ._pure=27=-44=-7
._put=-44=-22=0 ._quads=-58=-85=-7 ._racing=11=3=0 ._rain=-33=-35=29 ._raising=22=25=0 ._ran=-100=-70=-55 ._rash=5=-30=0
._read=-72=-39=-9 ._reading=-46=-6=-8 ._ready=-42=-41=-39 ._red=-64=-74=10 ._remove=-24=-8=-4 ._resting=-24=7=-4
._right=-68=-61=-2 ._rings=7=-15=0 ._roasting=29=-34=0 ._room=23=-59=-1 ._round=-11=-67=-3 ._rpe=-21=-8=-6 ._runner=28=58=0
._running=83=60=73 ._s=-39=-28=-11 ._salt=-32=-25=0 ._same=-66=-68=-18 ._sangre=61=-50=-9 ._sangue=77=93=-7 ._sat=33=31=97
._saw=-66=-106=-7 ._second=43=36=-4 ._see=-17=9=-8 ._seeing=75=-79=10 ._send=-30=-34=-6 ._severe=32=-1=-1 ._shaking=-85=-58=0
._sharp=-42=51=-10 ._shattered=-10=-14=-3 ._she=94=76=15 ._shin=-55=-26=-7 ._shivering=9=18=0 ._short=50=52=0 ._should=-65=-14=-18
._shoulder=-32=-54=0 ._shoulders=-46=-53=-3 ._sick=-90=-8=22 ._side=-27=-33=-10 ._sir=1=22=0 ._sister=-45=-37=-3 ._skin=6=11=-13
._skipped=38=-34=0 ._sleep=-4=36=-9 ._sleepy=-76=-58=-11 ._slept=-14=-37=-13 ._slight=-80=-39=0 ._slurring=21=16=-12
._smashed=-22=-22=-10 ._snapped=-43=-19=-1 ._so=9=42=-1 ._soaked=-33=-125=-5 ._sodium=69=51=-22 ._someone=-31=4=0
._something=17=6=-34 ._son=-69=-58=-1 ._sore=26=-1=-6 ._soreness=33=-68=-22 ._sorness=-30=-39=-7 ._sorry=-62=-40=-6
._speaker=-37=-11=-8 ._speech=45=46=-4 ._stabbing=10=21=-3 ._stairs=-23=-10=18 ._standing=-36=-37=-5 ._staring=22=24=14
._started=123=121=85 ._stepped=10=-39=-6 ._stiff=-67=-35=-5 ._still=-20=-11=-29 ._stitch=-35=-50=-2 ._stomach=18=-12=-9
._stood=-47=-32=-12 ._stop=-49=-44=-14 ._stopped=-18=3=-5 ._storm=-42=-18=-5 ._stress=77=6=0 ._striker=-59=-54=-12
._stroke=4=28=-7 ._struggling=30=40=0 ._stung=22=0=0 ._sudden=39=8=-10 ._sugar=34=16=-1 ._suicidal=82=90=87 ._suicide=-24=-22=-39
._sun=-42=-35=-7 ._sunburnt=-3=14=-6 ._sweated=-68=-65=-1 ._sweating=-92=-88=0 ._sweats=19=-20=0 ._sweaty=-14=-21=-7
._swelling=-150=-50=0 ._swollen=-129=-60=0 ._take=-73=-64=-2 ._taking=-69=-51=-34 ._taper=-54=-56=0 ._teaching=-23=-11=-4
._teammate=-27=-6=-2 ._temperature=0=-30=-42 ._testicle=73=-27=-3 ._thank=2=23=2 ._thanks=9=-10=-35 ._that=-51=-81=1
._the=-148=-134=10 ._there=10=-1=11 ._they=120=89=-14 ._thighs=24=-28=-41 ._think=97=-12=-20 ._thinking=89=103=77 ._third=6=65=-10
._this=54=66=20 ._thought=-94=-32=-68 ._three=-40=-21=0 ._threw=43=15=-2 ._throat=-22=-64=-11 ._throwing=31=42=0
._thumping=31=58=0 ._tick=49=-85=-7 ._ticker=58=-124=-4 ._tight=60=59=39 ._tightness=47=50=0 ._time=-93=-62=-20 ._tired=39=100=1
._toddler=-3=-10=9 ._toe=19=-51=0 ._toes=54=-35=-1 ._toilet=-17=-38=-2 ._tongue=39=40=0 ._too=4=12=0 ._took=24=31=47
._total=-26=-28=-4 ._train=-50=-28=-30 ._treadmill=-106=-80=-1 ._tried=78=80=-1 ._tripped=-9=54=-1 ._trying=76=89=0
._tummy=-19=19=-10 ._two=-75=-33=-14 ._type=-116=-81=-12 ._typing=21=12=-22 ._undo=-53=-36=-10 ._units=-32=-22=-8 ._up=-7=66=0
._urine=61=-44=-3 ._used=-67=-42=-33 ._usual=-28=-49=-2 ._very=55=3=0 ._vision=5=59=-7 ._visited=5=19=0 ._vomit=23=33=-6
._vomited=99=-77=-11 ._vomiting=26=1=-4 ._w=-93=-28=-3 ._walked=27=42=-3 ._walking=59=44=-3 ._want=19=36=5 ._was=47=-13=-26
._wasp=13=12=0 ._watch=35=7=0 ._watched=-35=-55=-8 ._watching=19=0=0 ._we=17=18=-1 ._weak=-90=37=-2 ._weather=-41=-43=0
._wee=-59=-44=-13 ._weeing=50=-18=0 ._weighed=-27=-9=0 ._weight=-91=-5=0 ._weird=5=17=0 ._went=9=-14=-25 ._what=-122=-89=-28
._when=-3=40=58 ._where=-56=-67=-20 ._who=-31=-12=-8 ._whole=0=37=-10 ._why=20=60=-26 ._wife=-53=-36=-23 ._will=-59=-15=-30
._wind=-34=-43=-13 ._wiped=-3=-44=0 ._wish=61=62=31 ._wo=-75=-20=-15 ._wobbly=-52=-59=-13 ._woke=12=26=-4 ._woken=-9=-15=-12
._words=13=12=-5 ._worst=30=77=-12 ._wrecked=-23=-13=-3 ._writing=70=61=-29 ._wrong=-110=-62=0 ._wrote=-1=4=32 ._yellow=-77=14=0
._you=48=51=85 ._zero=-53=-17=-6 ._zonked=-16=-11=4 0=-11=-24=-75 0_)=15=15=0 0_,=-151=-149=-28 0_-=-97=-39=-15 0_.=-27=-25=-3
0_0=-250=-202=-72 0_:=-18=-13=-1 0_?=-20=41=9 0_after=-116=-34=-20 0_all=49=-9=-5 0_am=30=13=-32 0_and=-129=-117=-65 0_as=100=75=0
0_at=-19=-28=-3 0_avg=-17=1=-4 0_because=27=6=0 0_bottles=-6=11=12 0_bpm=-45=-26=0 0_but=-37=-66=-19 0_cannot=3=36=38
0_chest=61=77=-1 0_cos=46=22=16 0_cuz=-43=-47=0 0_d=-39=-42=13 0_days=-33=83=-8 0_degrees=-23=24=11 0_dogs=-40=-6=0
0_drank=-29=-18=-4 0_e=15=-5=-3 0_even=-60=4=0 0_feeling=6=5=-10 0_foot=-127=-21=0 0_for=-15=50=16 0_from=17=20=11 0_got=55=56=20
0_h=-35=-31=9 0_had=85=45=-1 0_haha=-85=-70=-4 0_here=-9=-13=-10 0_hour=-47=-42=0 0_hours=-62=-65=-12 0_hr=29=7=8 0_hrs=-41=-13=-6
0_i=-169=-148=-5 0_id=-42=-31=-1 0_in=-97=-91=-21 0_is=-3=-14=0 0_ish=-72=-56=0 0_k=-1=19=-19 0_kg=45=16=17 0_kilos=92=44=0
0_km=-36=-27=-1 0_l=-29=-9=-4 0_last=-1=-33=-4 0_lb=-10=13=0 0_legs=-29=-54=-32 0_like=-32=5=-2 0_litres=-54=-28=-3
0_lol=-22=-69=-27 0_lying=0=65=0 0_m=-27=-23=7 0_maybe=-62=-62=-5 0_mg=-61=-58=-48 0_mile=38=-13=0 0_miler=17=-54=5
0_miles=54=3=-24 0_min=48=39=-7 0_mins=26=-11=0 0_minutes=48=67=-2 0_ml=-35=-13=-3 0_month=-43=5=-2 0_months=8=37=23
0_my=-75=-57=-10 0_n=-6=-22=-5 0_nd=-61=-24=0 0_next=-33=-18=-1 0_no=-32=5=39 0_not=-47=-38=-10 0_now=-84=-48=-2 0_of=-63=-19=-10
0_off=66=54=-1 0_on=82=71=7 0_only=-11=-52=-3 0_or=51=57=17 0_out=-75=-39=8 0_oz=-9=-18=0 0_paracetamol=-6=20=36
0_percent=-113=-49=-4 0_pints=32=25=0 0_pm=1=-35=2 0_rd=-18=23=-1 0_reps=-12=2=-1 0_rpe=12=15=-7 0_s=23=44=0 0_sat=46=-8=0
0_sets=-32=16=5 0_sleep=-64=-25=-8 0_slept=104=77=-2 0_slp=-36=0=-14 0_so=16=-4=15 0_sore=-57=-21=-11 0_soreness=-3=18=-14
0_th=-26=13=-6 0_thanks=14=-14=-1 0_that=-30=-26=0 0_the=-72=-52=-20 0_then=-116=-105=-8 0_they=65=105=0 0_this=148=-92=0
0_times=-45=-92=13 0_to=-92=20=-2 0_today=-71=-93=12 0_tomorrow=-37=-36=-17 0_und=-40=-47=-3 0_up=16=35=26 0_w=-39=-9=-1
0_weeks=-74=-59=-10 0_with=-117=-59=-15 0_x=34=20=-7 0_years=67=35=23 :=41=37=-40 :_0=-50=-28=-4 ?=-79=-43=-89 ?_,=-115=-111=-12
?_.=-47=-36=-39 ?_0=67=54=-4 ?_?=143=141=-1 ?_and=-105=-77=-8 ?_i=-77=-80=-16 ?_no=-78=-104=-1 @!aboutToOther=-16=-8=-10
@!ache=-109=-66=-46 @!aching=-59=-33=-29 @!airHunger=-87=-78=-4 @!airWord=11=27=-7 @!aloneBetter=-9=21=-4
@!asPrescribed=-26=-1=-38 @!askedWord=-60=-48=-36 @!atRest=123=118=-46 @!ateWord=-79=-43=-6 @!back=24=22=27 @!bad=-42=6=14
@!badLuck=-19=-31=-35 @!badNight=-30=-11=4 @!ballGame=-7=-6=-19 @!beAlive=128=148=100 @!bed=-29=-112=-32 @!beenSick=-3=-10=-7
@!beerJoke=6=-3=-11 @!behaving=25=27=46 @!bendLift=-1=-66=-28 @!bikeThing=31=31=-13 @!biter=-11=-15=-2 @!blackThings=-4=33=-20
@!bleedWord=-30=-23=-5 @!bleeding=-52=-18=-14 @!bleedingWord=-52=-18=-14 @!blood=-58=-26=-9 @!bloodOnly=-22=5=-9
@!bloodSwear=-26=-9=-19 @!bloodThing=25=33=-13 @!bloodWord=-22=5=-9 @!bowlWord=53=74=-2 @!breath=39=42=-17
@!breathless=-63=-68=-14 @!calf=10=8=0 @!calfPain=22=33=-38 @!cameTo=50=50=83 @!cannot=-64=-2=-31 @!cannotStrict=32=52=-1
@!cannotThink=-29=-19=-9 @!carrying=54=83=29 @!chest=-14=8=-3 @!chestPain=-27=1=-15 @!clockTime=-39=-38=-11 @!closing=-65=-52=-23
@!clot=34=61=-5 @!coffee=0=-23=1 @!cold=-77=-31=-34 @!coldOnly=-47=-40=-29 @!coldOrCough=-31=-36=-16 @!coldStart=-91=-41=-31
@!confused=-29=-19=-9 @!confusedBy=-27=1=-6 @!coolOther=-21=16=14 @!crashWord=-36=-10=-7 @!curtains=10=42=-2
@!cutObjects=-38=-54=5 @!cutWord=-36=-39=-22 @!dark=-33=-66=-14 @!darkLoo=-97=-4=-12 @!darkOnly=-97=-4=-12 @!darkening=-97=-4=-12
@!deadOrOther=-11=-17=-5 @!deadlyThing=34=20=-8 @!deathMarch=-8=-21=-78 @!device=-16=-39=-29 @!diabetes=-48=-40=-30
@!distanceWord=-107=-73=-36 @!dizzy=-58=-65=-48 @!drinking=21=8=3 @!drinkish=-3=-11=2 @!droop=8=-19=0 @!drops=22=77=-2
@!easyEffort=69=109=-38 @!eating=-18=-60=-8 @!edgeSport=34=16=-33 @!elsewhere=42=45=-4 @!everRecord=-6=-22=-18
@!exertion=28=-13=-52 @!exertionHeart=-34=-84=-58 @!exertionOnly=8=-2=-52 @!exertionPlace=-32=-12=-47 @!faint=-54=-47=-15
@!faintRaw=-80=-69=-22 @!faintish=-22=-15=-4 @!fellWord=-36=-10=-7 @!fever=-73=-66=-53 @!feverBeside=-100=-95=-78
@!feverSense=-19=-20=-55 @!fineNow=-21=-30=-4 @!fitContext=-37=-43=-33 @!fitSense=20=11=11 @!flaresUp=-78=9=-20
@!foodNumb=-45=-12=-29 @!forgotten=68=24=10 @!fullOf=67=-16=-9 @!getUp=-17=-66=-20 @!goOnSport=-49=-24=-37 @!going=-2=18=0
@!goingOn=28=17=48 @!gone=28=26=-7 @!grayOrSweaty=32=36=-12 @!greenThings=-19=-5=4 @!gym=-24=-29=0 @!hardTo=-96=-54=-30
@!hardWork=8=7=-52 @!headache=-27=-16=-10 @!heart=-2=-13=-15 @!heavyThing=-27=-16=-10 @!helpTopic=59=48=-4 @!hereWord=13=13=25
@!hit=-47=-115=-2 @!holdBreath=-24=-32=-1 @!holdWord=34=41=1 @!hospitalSense=-17=-117=-4 @!hotOrFar=-11=-33=-7 @!hours=2=-57=-6
@!hugeWord=-38=-58=-26 @!illWord=-115=-86=11 @!irregular=68=-4=-11 @!joint=-23=-25=-5 @!jokes=74=28=67 @!justWant=51=49=102
@!kidsOrPets=-11=-15=-2 @!killJoke=-26=-9=-19 @!killing=-6=37=-14 @!knownPlace=33=45=-32 @!leg=37=41=-13 @!legClot=34=61=-5
@!legsWent=-66=-58=-35 @!legsWord=-19=-28=-7 @!life=93=89=60 @!lifeOther=20=11=11 @!lightThing=-16=-35=-6 @!likeWood=32=52=-1
@!limbPlace=37=39=-15 @!limp=-21=-53=-3 @!lips=55=43=-7 @!liveFor=43=41=34 @!livesWithIt=-14=-20=-14 @!load=47=76=75
@!longMinutes=-27=22=-5 @!lostWord=-14=13=-16 @!low=-97=-4=-12 @!making=63=78=-23 @!manyWord=-45=-12=-8 @!medicalWork=1=11=-18
@!memoryOf=55=49=-1 @!mindElsewhere=-40=-34=-10 @!missMe=12=14=59 @!moveFeel=-24=25=-20 @!moveLift=-37=-14=-27
@!muchLonger=17=29=36 @!muddled=-42=-6=-21 @!muscle=23=-53=0 @!nausea=-3=-10=-7 @!nauseaStrong=-38=-36=-7 @!neckBack=24=22=27
@!neckOrBack=24=22=27 @!needWord=57=62=52 @!nightRest=12=26=0 @!nightWord=18=23=38 @!noHelp=-16=-14=-34 @!noPoint=-37=-19=-32
@!noPower=83=59=-11 @!notBodies=7=1=-22 @!notEnough=-18=-45=102 @!notNight=32=52=-1 @!notWord=32=52=-1 @!nothingLeft=-16=-14=-34
@!nothingWord=68=65=6 @!now=0=37=-4 @!numb=-66=-24=0 @!numbStrict=-66=-24=0 @!numbersHead=-41=-54=28 @!obey=14=57=-51
@!odd=-76=-23=-8 @!oddWays=-23=-16=0 @!onPurpose=-7=-3=-21 @!onThePaper=64=25=-7 @!oneCalf=10=8=0 @!onePoint=-27=-5=-1
@!onlyWord=32=52=-1 @!openWord=-7=-3=-21 @!openedBy=22=44=-5 @!otherGoodbye=-47=-57=-33 @!ownLife=41=47=20 @!painWord=28=-28=-15
@!palpitation=-47=-48=-14 @!passOut=-49=-33=-28 @!passedSoon=-16=-9=4 @!peeOther=53=56=-3 @!peopleLike=-24=-23=-5
@!pleased=-21=-30=-4 @!pouring=-30=-23=-5 @!pressing=-5=-44=-13 @!prideSwallow=21=19=-35 @!puffSport=-26=-19=-19 @!puffy=-42=1=-21
@!pushing=12=39=-15 @!puzzle=-85=-59=49 @!puzzleYours=-2=-2=57 @!rainDrops=31=63=-5 @!rainOnly=-34=-3=-14 @!rainOrSweat=31=63=-5
@!reasonWord=110=96=51 @!redDrinks=67=-51=-5 @!redHot=-23=-16=0 @!redStuff=-22=5=-9 @!relapse=-19=-30=-9 @!rest=29=-35=-23
@!restNow=47=-5=-26 @!sayWord=1=29=-11 @!seeingThings=18=39=-5 @!seizure=-75=-74=-4 @!sense=92=81=-23 @!seriously=-24=-12=-37
@!sharpThing=22=44=-5 @!shavingAndCooking=8=89=-19 @!shoeThing=-2=-21=1 @!shoesOnly=20=11=11 @!shortEffort=-26=-9=-19
@!sickPraise=-1=17=40 @!simile=101=-13=-10 @!sinceWord=63=-23=-6 @!skinPlace=-11=-22=-14 @!sleepHours=27=-38=-3
@!slipped=-30=-35=-4 @!smallBleed=-4=-14=6 @!snot=-40=-34=-10 @!somethingHeavy=-20=-23=-10 @!sore=-6=-23=-14
@!soreThroatOnly=-33=-41=-10 @!soreWord=33=32=-15 @!speech=18=41=-35 @!speechWord=24=35=-35 @!sprainSense=1=7=-33
@!squeeze=-11=-4=-10 @!staggering=66=67=-3 @!stiffNeck=-29=-1=2 @!strangely=1=9=-11 @!strongAche=-48=-10=-15 @!suddenPain=58=3=-15
@!suddenly=-66=-58=-35 @!suicideSport=-69=-27=-35 @!suicideTalk=-4=17=-2 @!sunWord=-39=-24=-3 @!sunny=38=117=-8 @!sweaty=72=92=-22
@!sweetThings=-59=-55=-6 @!swollen=-42=1=-21 @!swollenArm=-51=-27=-18 @!swollenFace=-42=1=-21 @!swollenLimb=-42=1=-21
@!swollenStrict=-42=1=-21 @!tarry=-22=5=-9 @!thingsDropped=-95=-88=-83 @!thingsOnWrist=-41=-58=-37 @!thinking=92=95=-58
@!times=69=-26=-4 @!tinglyWord=-66=-24=0 @!tiredLegs=12=32=-32 @!toLive=100=90=101 @!tonsils=-33=-41=-10 @!transport=28=1=-8
@!trip=-7=-6=-19 @!upWord=-33=-13=-11 @!urine=277=-119=-40 @!veryHot=28=10=0 @!vomited=-38=-36=-7 @!vomiting=-42=-27=-6
@!wakeOrLive=74=88=56 @!walking=34=-61=-4 @!wallWord=5=10=7 @!want=-24=-15=-34 @!warmBath=-15=-6=-3 @!waterWord=80=-37=-11
@!weakFrom=-105=-95=-24 @!weatherFog=-47=-17=21 @!weatherTemperature=63=139=-4 @!weekWord=-44=-15=-8 @!weightPlace=3=-26=-5
@!weightWord=-20=-23=-10 @!wentDown=-46=0=-11 @!whatHappened=74=97=-4 @!whatOneKnows=-8=-13=-3 @!whereThings=-51=-24=-53
@!wider=-33=-13=-11 @!wipeWord=11=-21=-6 @!wishWere=44=38=64 @!wound=29=52=-11 @!wrongBreath=-82=-62=9 @!wrongWord=-11=-17=-6
@aboutToGo=7=18=-64 @aboutToOther=-46=-39=-46 @abscess=42=75=-5 @ache=7=24=-27 @aching=-3=-28=20 @achingShaking=22=-36=-20
@air=124=126=-34 @airHunger=148=188=-9 @airIsSo=-97=-149=-9 @airWord=116=180=-24 @allOfIt=-6=0=49 @allOverWord=-69=-60=-24
@allergen=151=151=-43 @allergicReaction=56=58=-12 @aloneBetter=23=83=16 @ambulance=86=100=-38 @anaphylaxis=277=306=-24
@angina=67=106=-21 @arm=66=149=27 @asPrescribed=-38=-17=24 @askedWord=2=-24=-30 @askingWord=-9=25=-67 @asthma=20=15=-28
@atOnce=148=135=-9 @atRest=163=115=-5 @ateBeetroot=-115=-60=-27 @ateWord=67=91=-38 @audioThing=-168=-157=-37
@awayForAWhile=18=21=-38 @back=-25=-35=10 @bad=54=58=-19 @badLuck=-62=-41=-19 @badNight=24=32=6 @ballGame=31=28=11 @bath=-6=35=10
@beAlive=81=86=42 @beanWord=36=8=-7 @beats=142=-27=-20 @bed=-50=-53=-6 @beenCutting=51=65=62 @beenSick=-39=-72=-24
@beerJoke=-54=6=-19 @behaving=0=64=-74 @belly=73=27=-27 @bendLift=63=-14=-31 @betterOff=160=148=134 @betterWithout=75=64=54
@betterWord=45=72=84 @betweenWords=30=51=-12 @bigger=43=17=-19 @bikeThing=83=41=-14 @bite=75=-52=-6 @biteWord=110=-12=-6
@biter=127=50=2 @bittenThing=-9=37=65 @bittenWord=160=75=-22 @blackThings=-102=-82=-37 @bladder=20=42=0 @bleedWord=-46=-39=-16
@bleeding=0=-19=-30 @bleedingWord=23=12=-23 @blewUpRace=-74=-39=0 @blindWord=10=29=0 @blood=23=52=-15 @bloodIn=30=-88=-14
@bloodOnly=57=36=-14 @bloodSwear=-50=-42=21 @bloodThing=-134=-120=-13 @bloodWord=21=-28=-4 @blue=79=-15=-43 @blurry=-24=14=-49
@bodySide=55=55=-19 @bone=80=84=7 @boneDry=-28=105=15 @boneName=96=21=-76 @boneOut=72=158=-5 @boneParts=-32=14=9
@boneStrict=107=-40=7 @boneWord=74=-15=-48 @boozy=-83=-102=-21 @bowlFood=-54=-55=-13 @bowlWord=68=49=-9 @brainFailing=4=-12=-19
@breath=118=169=-30 @breathless=145=252=-42 @broken=23=-50=-28 @brokenWord=-26=-31=-23 @bruised=-14=-29=-22 @burn=-12=32=12
@burningUp=108=-87=-5 @bustWord=10=-23=-9 @calf=42=-39=-29 @calfPain=-49=11=0 @callingMe=46=51=0 @calvesBurn=-31=-20=-15
@cameRound=74=97=-1 @cameTo=151=186=-38 @cameToStrict=85=78=-16 @cameraWord=1=34=21 @cannot=108=109=-21 @cannotFill=75=169=-53
@cannotStand=-10=11=-40 @cannotStrict=42=63=2 @cannotThink=43=79=-41 @carOnRoad=101=127=14 @cardiacWord=65=28=-10
@carrying=-12=-45=9 @cellulitis=31=19=0 @chest=279=381=-52 @chestInfection=-40=-106=-1 @chestPain=63=60=-12
@chestThing=-138=-122=16 @chestish=175=284=-33 @chills=264=23=-19 @clockTime=-94=-86=-33 @closing=44=40=-72
@closingStrict=63=80=-7 @clot=18=50=-1 @clothes=18=-23=44 @coffee=-64=-77=-22 @coffeeGrounds=10=70=-2 @cold=-82=-106=-33
@coldOnly=-4=-21=-24 @coldOrCough=-20=-103=-11 @coldStart=-36=-15=-62 @coldWord=-45=-51=-15 @collapse=77=78=-29
@collapsedThing=-273=-221=-7 @colorOfUrine=-14=-83=-6 @coloredWord=240=108=20 @comeOut=106=132=-11 @confused=323=390=-42
@confusedBy=-114=-158=6 @controlWord=-36=-34=12 @cookedMyself=-34=38=-11 @cool=-45=3=-5 @coolDown=21=-6=-12 @coolOther=107=74=-13
@coreWord=-19=23=3 @cough=5=42=-21 @coughColor=133=-92=-3 @coughed=136=158=-22 @crashInto=111=102=39 @crashWord=38=-4=-9
@creamWord=-83=3=13 @crossLegged=-10=-28=-4 @curtains=-102=-104=-15 @cutAgain=76=93=126 @cutMyArms=216=239=220
@cutObjects=-12=8=-126 @cutWord=61=38=-49 @cutting=126=161=142 @cuttingWord=2=17=58 @dark=135=50=-64 @darkLoo=44=-44=-22
@darkOnly=-32=-68=-17 @darkening=83=53=-54 @dayWord=-11=-71=-8 @days=18=-42=0 @deadOrOther=-25=-50=-34 @deadWord=-28=-5=6
@deadlyThing=-30=8=63 @deathMarch=-14=-12=-27 @deformed=111=121=0 @dentist=-167=-136=-23 @device=-78=-98=-17
@deviceOnly=-32=-23=-7 @diabetes=-33=-29=-30 @diarrhoea=260=-122=-6 @digging=54=74=-37 @distanceWord=-25=6=-40 @dizzy=322=-39=-60
@doctorWord=-66=-60=-16 @doseWord=-10=7=-45 @downArm=62=115=-7 @dragging=92=173=-5 @drankLots=64=118=14 @dressing=15=106=-36
@drinkOrSweet=-16=-34=-11 @drinking=8=16=-9 @drinkish=-73=-45=8 @droop=118=79=-44 @dropTo=9=49=5 @drops=55=-58=-20
@drowsy=56=71=-2 @drunkLike=93=131=-1 @dryGround=-21=-30=-1 @dryPaths=-46=-47=19 @dying=40=46=94 @eachBreath=24=142=-13
@earWord=33=38=-11 @early=-27=-17=-1 @earlyWord=-103=-55=-2 @easyEffort=-81=-70=-57 @eating=-98=-78=-20 @edge=53=116=111
@edgeSport=33=-1=-19 @elsewhere=2=10=2 @elsewhereSwollen=-129=-134=-46 @emptyOrFull=24=26=-7 @endLife=286=289=260
@endOfTether=227=237=221 @endThemselves=-9=-12=-8 @epilepsyWord=25=25=-29 @epilepticWord=68=64=-23 @everRecord=-31=-4=-53
@everyDay=85=-13=10 @exactSpot=1=-190=-43 @exercise=-57=-20=-24 @exertion=-12=1=-19 @exertionHeart=-10=2=-16 @exertionOnly=25=38=3
@exertionPlace=-55=5=2 @eyeWord=118=72=-35 @eyelidWord=31=-2=0 @eyes=118=72=-35 @eyesRolled=76=79=0 @face=17=63=-21
@faint=334=379=-59 @faintRaw=121=103=-44 @faintish=79=96=-48 @farAway=39=75=-5 @farewell=67=50=95 @feelAwful=76=51=-3
@feelFaint=152=151=-37 @fellWord=9=-8=-15 @fever=237=-86=-45 @feverBeside=123=11=-74 @feverSense=-174=-84=-23
@fewWordsAtOnce=41=50=-10 @fillsIt=114=84=-46 @film=-97=-87=-21 @fineMark=-44=-30=2 @fineNow=-59=-5=-25 @fineWithout=2=18=7
@finishSentence=15=17=0 @fitContext=40=93=-62 @fitNoun=78=73=-14 @fitSense=-25=-2=-4 @fittedWord=44=66=-11 @flaresUp=13=-16=-25
@flashes=59=-190=0 @flopWord=-67=-98=-10 @flu=22=-104=-49 @foamPop=47=-54=-3 @foodNumb=96=92=-24 @foot=29=-150=-94
@footDrops=30=65=0 @forMyHeart=-92=-96=-28 @forgetting=170=186=-18 @forgotten=-31=-41=-28 @foundMe=49=53=-1
@fractureOther=-51=-3=-1 @fractureWord=49=-19=-5 @fullOf=-80=-68=-76 @funnyFace=-166=-170=-23 @funnyMuddle=-44=-46=-13
@funnyTurn=-24=11=0 @gaveWay=148=53=-3 @getUp=-56=-36=-53 @getsMe=78=59=104 @gettingWeak=28=-42=-1 @gettingWorse=116=-118=-5
@givesWay=313=27=-11 @goOn=7=56=123 @goOnSport=21=17=-11 @goOnWord=1=31=7 @goSince=27=-24=-6 @going=57=57=-30 @goingOn=80=122=108
@goingOnWhat=-31=-23=3 @gone=-12=-21=-20 @goneDown=-69=9=7 @goneThrough=-3=54=0 @grayOrSweaty=-10=48=-26 @greenThings=34=133=-34
@grief=-64=-72=-15 @groin=49=-63=-3 @ground=-35=-39=-17 @gurgle=54=114=-1 @gushing=174=261=-42 @gym=-118=-96=-51 @hand=12=24=-9
@handOneSided=168=156=37 @handPlace=9=52=5 @hangover=-35=-9=2 @hardTo=40=46=-13 @hardWork=-37=-49=-52 @hateWord=-46=-49=-27
@head=54=77=-39 @headGone=-5=24=-9 @headInjury=22=31=-8 @headKilling=111=206=-3 @headOut=95=-74=-6 @headPain=4=87=-3
@headPlace=-16=25=-21 @headTorch=-122=-107=0 @headache=155=216=-29 @healthyUrine=-181=-51=-35 @heardPop=151=-32=-3
@heart=128=31=-39 @heartAttack=17=71=18 @heartBeatWord=66=-34=12 @heartCondition=-90=6=-3 @heartHurts=80=286=-11
@heartRateWord=-35=-38=13 @heartRaw=17=-13=-2 @heartThing=-130=-109=-38 @heatStroke=63=61=-21 @heavily=42=77=-29
@heavyThing=-75=-13=-3 @heldTongue=-117=-105=-32 @helpTopic=-24=-21=-7 @hereWord=60=-43=31 @historyOf=-36=-4=-20 @hit=61=88=-9
@hitBy=-27=-30=7 @holdBreath=46=-5=-15 @holdWord=29=-12=-29 @homeWay=96=134=3 @hospital=45=-124=-1 @hospitalSense=-65=-32=-27
@hot=100=23=2 @hotAndCold=53=-48=-6 @hotDry=146=184=-22 @hotOrFar=-81=-54=-28 @hotSkin=-32=95=-12 @hours=-20=-14=-6
@hugeWord=0=-58=-31 @hypo=28=27=0 @hyponatremia=-35=-52=-21 @illWord=-49=-72=-12 @inAmbulance=1=-15=-10 @indigestion=9=30=-2
@infected=256=-114=-27 @infectedWord=140=-74=-14 @inhaler=134=136=-28 @insideWord=90=90=-19 @irregular=63=-94=-73
@irregularStrict=136=3=-11 @isGone=71=61=43 @itAll=73=50=82 @itch=-11=6=-15 @itchAll=61=98=-7 @jab=-217=-184=5 @jaw=121=72=-12
@jerking=137=145=-36 @joint=69=-57=-40 @jokeAttack=5=-13=-11 @jokes=2=-24=0 @justWant=-42=18=52 @keenOnIt=-17=-26=-29
@keepDown=150=-140=45 @keepWord=17=-3=-55 @kidneyPart=-40=-45=-34 @kidsOrPets=-71=-82=-15 @killJoke=2=-42=-30
@killSelf=316=383=372 @killing=114=101=-1 @knifeWord=30=-60=37 @knownPlace=25=50=-31 @lasting=74=-12=-3 @laughing=-154=-70=-15
@left=-12=-32=-38 @leg=83=41=-35 @legClot=130=23=-21 @legsRefuse=26=22=-2 @legsWent=96=100=-29 @legsWord=-110=-27=-21
@lettersLeft=183=192=186 @life=-8=13=53 @lifeOther=-60=-97=-20 @lightThing=96=121=-13 @lightsOut=67=52=0 @likeBalloons=45=66=0
@likeDark=214=6=-16 @likeTap=26=61=0 @likeWood=-11=-150=3 @limbPlace=-19=-59=-8 @limbsRefuse=-62=7=-20 @limp=88=111=-34
@limping=68=-9=-9 @lips=89=123=-77 @livesWithIt=-46=-50=-45 @load=85=16=-46 @longMinutes=13=43=-30 @lostWord=75=102=4
@lovedOnes=9=14=26 @low=-54=-43=-51 @lowSodium=-81=-59=-25 @lump=56=-90=-6 @lungs=32=58=-16 @lyingWord=148=108=11
@making=-32=-28=-12 @manyOf=26=31=23 @manyWord=-143=-103=-62 @medicPlace=10=13=6 @medicalWork=-25=-23=-22 @memoryOf=-110=-32=-2
@middlePlace=26=132=-16 @midges=-53=-35=-22 @mindElsewhere=-61=-4=-15 @missMe=68=86=93 @missedBeats=98=-105=0 @mouth=47=138=-28
@moveFeel=-12=22=-4 @moveLift=23=19=-29 @muchBlood=30=11=-2 @muchLonger=-25=-59=-3 @muchWord=10=-33=-1 @mudWord=-80=-56=0
@muddled=-35=-31=-35 @muscle=54=-17=-16 @muscleWork=-35=35=20 @musicWord=-59=-75=-3 @myChest=99=128=-33 @myPills=63=85=153
@nail=40=-28=-6 @nails=75=106=-31 @namedSo=-2=-79=-31 @nausea=47=57=-24 @nauseaStrong=67=153=-41 @nearlyWord=60=43=9
@neck=16=12=-6 @neckBack=19=18=4 @neckOrBack=-9=-23=4 @neckOrJaw=68=124=-43 @neckPlace=16=12=-6 @neckStiff=21=32=9
@neckWord=16=12=-6 @needWord=-112=-70=4 @neverFelt=1=-86=-35 @nextThing=40=33=-16 @nightRest=221=-41=-58 @nightSky=-94=-5=-1
@nightWord=-14=12=26 @noGrip=95=48=-8 @noHelp=27=97=-34 @noMemory=57=57=-1 @noPoint=49=68=159 @noPower=39=-90=-12
@noSeeing=-69=-41=93 @noSense=115=105=-12 @noStrength=56=-144=-14 @noUrine=251=-159=-34 @nobodyWord=91=64=80
@noseThing=-102=-68=19 @noseWord=0=34=15 @nosebleedWord=84=57=-18 @notADoctor=-35=24=60 @notAnswering=128=166=-32
@notBeHere=42=49=83 @notBetter=-11=-51=-44 @notBodies=-78=-72=-7 @notBreathing=109=116=-26 @notCareIf=-72=-96=-61
@notComingDown=51=-126=-65 @notEnough=70=38=26 @notGone=5=-63=105 @notHealing=3=19=-19 @notHolding=-14=-30=-2
@notKnowing=-67=-25=-35 @notMoving=-5=52=-16 @notMuscle=23=-53=0 @notNight=42=63=2 @notRecognise=56=57=-31
@notRemember=104=128=-28 @notSelf=-29=-44=-8 @notWanting=-28=-37=29 @notWord=29=-19=-34 @nothingLeft=89=69=32
@nothingWord=36=-72=-37 @now=50=26=0 @numb=-34=12=-64 @numbPlaces=-22=-73=-13 @numbStrict=48=-3=-19 @numbersHead=78=80=37
@obey=21=5=-19 @odd=70=31=-47 @oddWays=43=118=-8 @offTheEdge=-107=-69=36 @onGround=100=86=-37 @onMe=44=4=-6 @onMyChest=-47=-22=0
@onPurpose=7=65=59 @onThePaper=112=-66=-14 @oneCalf=122=-101=-19 @oneEye=41=79=-7 @oneLimb=210=156=-31 @onePoint=159=-74=14
@oneSideWord=-24=-62=-8 @oneSided=42=39=-45 @oneWord=22=29=-36 @onlyWord=3=13=-5 @openWord=47=94=-20 @openedBy=-22=-19=11
@otherGoodbye=-39=-18=-63 @outFor=94=67=29 @outOfPuff=86=170=-33 @outOvernight=54=-67=-2 @overIt=158=188=85 @overMe=61=9=-15
@overTheEdge=27=29=-3 @overdose=218=209=185 @overheatedWord=-12=20=-20 @ownArm=-38=-39=-7 @ownFacts=114=125=-9 @ownLife=115=121=86
@ownPlace=70=113=-7 @ownWill=25=22=0 @paceWord=-60=-38=19 @painWord=85=39=-10 @palpitation=265=-41=-35 @passOut=234=324=-31
@passedSoon=-105=-146=14 @passing=-181=-173=10 @passingBlood=47=-70=0 @peeOther=-66=-69=11 @peopleLike=-25=-28=-44
@person=16=19=-13 @phantoms=96=176=0 @phoneOnly=-86=-58=-9 @pills=87=59=144 @pillsReady=133=120=181 @pinkSpit=69=178=-2
@planned=-47=-9=-59 @pleased=-81=-44=4 @pointTender=78=-127=-7 @pokingOut=89=189=0 @pollen=-149=-63=-21 @pop=104=-14=-43
@pouring=34=93=-14 @pouringOut=24=89=1 @pressWord=33=93=-23 @pressing=-46=-28=-6 @preventing=-34=-44=-13 @prideSwallow=49=25=-31
@puffSport=-41=-46=3 @puffy=3=2=-49 @puffyPlace=45=125=10 @pulse=16=-12=-12 @pumpingOut=83=123=-8 @puncheyes=-61=-79=7
@purple=20=10=-17 @puzzle=-69=-58=-48 @puzzleLight=-58=-53=-11 @puzzleYours=-86=-45=17 @puzzlingThing=-92=-50=25
@rainDrops=22=22=6 @rainOnly=-40=9=-14 @rainOrSweat=-21=-44=26 @rash=94=126=-11 @reactionTo=-119=-74=-45 @reasonWord=132=92=192
@redDrinks=-71=18=-11 @redHot=73=13=-20 @redOnly=-34=28=-4 @redStreak=128=-22=-1 @redStuff=110=169=-9 @relapse=58=-9=67
@relapsedWord=-31=34=29 @repeatedly=107=-5=-37 @reported=97=127=-40 @rest=-22=-84=4 @restNow=-43=-24=-48 @rhabdo=2=-42=-23
@rightLow=-19=22=-3 @rigid=52=80=-7 @ringsTight=-6=-50=-30 @rising=33=40=0 @rockHard=-10=-2=23 @room=32=-38=-11
@running=97=-141=-17 @saddle=37=-18=-15 @sameAgain=130=120=-8 @sausages=11=26=0 @sayWord=37=86=-14 @scaryWord=-63=-28=-24
@scenery=-65=-58=-35 @secondsWord=131=122=-34 @seeing=64=50=11 @seeingPhantoms=-8=50=0 @seeingThings=196=22=-20
@seizedUp=-32=-19=14 @seizure=298=325=-74 @sense=-32=-9=10 @seriously=80=77=-37 @seriouslyIll=56=-50=-6 @severe=114=-64=-35
@shaking=136=151=-50 @shakingSense=20=7=2 @sharpThing=-20=-27=-31 @sharpWord=61=-28=-21 @shavingAndCooking=50=143=-59
@shin=26=-36=-30 @shoeThing=-13=82=-7 @shoesOnly=-20=-43=-23 @shortEffort=-59=-56=-54 @shoulder=41=94=-10 @sickPraise=-13=-47=62
@sickWord=42=37=-17 @side=35=54=-26 @sidewaysWord=186=133=-19 @sightGone=103=215=-22 @sightWord=81=76=-16 @simile=-58=12=-42
@simpleTask=31=-21=-19 @sinceWord=77=21=32 @sittingOn=-3=107=-24 @skin=130=90=-40 @skinPlace=42=19=-32 @slack=-5=-13=-21
@slapping=44=16=0 @sleepHours=-56=-50=-9 @sleeveThing=-70=-32=-12 @slicedWord=68=134=-11 @slipped=-51=-61=-67
@slurring=232=231=-17 @smallBleed=56=-67=-68 @smallVomit=-80=-78=-30 @smileWord=-81=-44=-19 @smiling=-26=-6=-2 @snot=-12=54=15
@soOrHope=69=65=96 @soWeak=128=-63=-2 @soaked=96=34=-11 @sodiumWord=-25=0=-29 @somethingHeavy=29=-34=0 @sore=7=-83=-50
@soreThroatOnly=-59=-65=-21 @soreWord=129=58=36 @sos=-2=26=8 @soundsWord=61=79=-21 @speech=116=135=3 @speechWord=164=187=-2
@spinClass=-80=-49=-16 @spinning=112=-124=-21 @sportFever=-146=44=-23 @sprainSense=64=57=-22 @spreading=-57=31=-14
@spreadingWord=100=2=-7 @spreadsTo=37=42=0 @squeeze=74=108=-82 @staggering=166=206=46 @stairsWay=21=21=-24 @standingOn=26=82=13
@starsSeen=71=-64=0 @stiffNeck=-79=-68=-32 @stings=1=-67=8 @stingsWhen=87=-3=-4 @stool=251=-117=-18 @stopBleeding=51=67=-8
@stopOrControl=-52=13=-17 @stopped=65=27=19 @stoppedDoing=74=113=-8 @stoppedSoon=-49=-34=-5 @stoppedWorking=15=10=-1
@straightLine=-70=52=-1 @stranded=71=43=-17 @strangely=143=98=-43 @strokeWord=203=170=-18 @strongAche=108=-18=14
@strongSharp=22=-45=-18 @struck=1=25=-35 @struggling=58=29=-9 @stuckHigh=67=-41=-3 @sudden=118=120=-21 @suddenPain=56=-36=-43
@suddenly=60=29=-42 @suicidal=105=139=134 @suicideSport=-3=-67=-64 @suicideTalk=-55=-48=-38 @sunWord=25=9=-3 @sunny=-23=3=-64
@surelyIrregular=243=54=1 @swallow=66=87=-14 @sweatOnly=40=65=-2 @sweaty=90=152=-17 @sweetThings=-42=-54=-66 @swimmy=38=58=0
@swollen=53=3=-59 @swollenArm=-42=-96=-10 @swollenFace=189=62=-1 @swollenLimb=95=20=-21 @swollenStrict=47=12=-69
@tarry=-39=-37=-20 @temperature=129=-4=-42 @tenderWord=85=-26=-1 @testicle=114=-41=-10 @tetanus=27=-38=7 @thenOn=96=84=-8
@theySaid=110=91=3 @thigh=70=-60=-19 @thingsDropped=-101=-49=-31 @thingsOnWrist=28=44=-4 @thinkAny=43=85=-5 @thinking=53=108=-48
@thinkingOf=74=85=137 @thinnersWord=-124=-62=-35 @throat=120=176=-19 @throb=47=6=-11 @throughIt=-8=7=-26 @throughWord=-67=-36=-15
@thunderclap=53=67=0 @tickInsect=52=-94=-7 @tickSigns=114=-47=-37 @times=15=10=4 @tinglyWord=51=-99=-50 @tired=-140=-177=-17
@tiredLegs=11=39=-35 @toAll=6=33=28 @toBone=-5=147=-5 @toDoWhat=-67=-73=-5 @toLive=84=92=50 @toStand=54=7=-29 @toTheLoo=67=28=7
@toesOnly=-76=-62=-4 @toilet=5=-44=-18 @tongue=54=84=-14 @tongueBitten=74=116=-17 @tongueWord=54=84=-14 @tonsils=-87=-62=-11
@tooMany=148=130=79 @tookWord=47=43=95 @towelWord=68=138=0 @traffic=-14=9=-39 @trafficThing=-94=-151=10 @transport=-2=8=-44
@trip=-159=-73=25 @trivialEffort=75=35=-53 @tunnelling=55=14=-4 @turned=230=-141=-41 @twitch=63=127=-19 @tyre=-63=-107=37
@unexplained=122=-100=-43 @upWord=64=82=23 @urine=288=-220=-55 @urineStop=-114=-43=-1 @vehicle=-15=9=10 @veryHot=32=1=-68
@vessels=3=35=-1 @visiting=23=56=8 @vitalThing=-5=-93=-9 @voiceGone=-3=-15=-3 @vomited=138=67=-43 @vomiting=220=126=-68
@wakeOrLive=17=21=-29 @walkStand=1=-128=-54 @walking=190=65=26 @wallWord=-62=4=-3 @want=75=82=178 @warmBath=-61=-71=12
@wasOut=44=26=-3 @waterFun=8=46=-33 @waterWord=-30=-34=-82 @wayForward=33=-11=34 @weak=-17=-86=-18 @weakAs=104=-59=-2
@weakFrom=-54=-19=-18 @weakOnly=-28=-6=-11 @weakStrict=80=-56=-27 @weatherFog=-87=-83=-47 @weatherTemperature=43=102=3
@weekWord=-28=-77=2 @weightBearing=68=-142=0 @weightPlace=-21=21=-11 @weightUp=37=139=0 @weightWord=-35=-84=-27
@wentDarkThen=38=48=-2 @wentDown=64=67=-14 @whatHappened=73=69=-16 @whatOneKnows=109=91=-68 @wheeze=106=77=-6 @whenStand=78=82=57
@whereThings=1=-14=-47 @whistledTune=-46=-43=-10 @wholeBody=74=38=34 @wider=29=52=4 @wipeWord=54=-168=-17 @wishWere=135=141=131
@without=74=118=98 @withoutKnowing=18=37=-14 @wobblyWord=48=36=-30 @wontBend=-9=-67=-11 @wontGo=94=-8=-29 @wontStop=48=66=-54
@wontWake=72=131=-37 @worse=113=-88=17 @worstPain=58=82=-29 @worstWord=61=120=-40 @wound=54=-91=-39 @woundOnly=-26=72=-3
@wrongBreath=65=13=-98 @wrongWithIt=94=195=0 @wrongWord=-30=18=-28 a=14=14=-30 a_0=-53=-34=24 a_baby=-84=-71=11 a_bacon=-18=-9=0
a_ball=17=-7=0 a_balloon=25=-9=0 a_bar=43=48=0 a_bat=0=17=-10 a_beer=-54=-41=0 a_beetroot=18=30=0 a_belt=11=0=0 a_big=21=-81=13
a_bit=-89=0=9 a_blackout=81=58=0 a_blind=3=15=0 a_blister=-88=32=22 a_blood=-30=-24=0 a_boil=3=-32=-1 a_bone=3=49=0
a_bottle=7=15=0 a_breath=17=-18=-11 a_brew=-35=-43=0 a_bug=-38=-20=0 a_bus=-122=-132=-4 a_car=139=164=7 a_cardiac=17=-2=-1
a_chair=70=-11=-1 a_child=25=5=-20 a_clear=-51=12=15 a_clot=-9=-34=5 a_coke=-35=-20=0 a_cola=-74=-57=0 a_cold=-9=-5=-12
a_collapsed=-16=-39=0 a_cough=-3=-40=-1 a_crack=29=14=-3 a_cup=-19=-59=-3 a_curry=-24=-30=-28 a_curtain=61=81=-9 a_dark=-28=40=0
a_day=46=1=16 a_deep=12=-69=-1 a_deer=-29=-4=-5 a_diuretic=-8=-12=0 a_dog=9=-25=0 a_donor=4=7=-31 a_drip=-2=28=0 a_drop=-37=-29=-8
a_drum=3=-48=0 a_drunk=-12=-5=0 a_dull=7=47=-1 a_dvt=-52=19=0 a_e=-10=-109=-3 a_fall=33=22=-4 a_fella=-8=5=18 a_fever=126=-25=-17
a_few=17=-29=-1 a_film=2=23=-2 a_first=10=-13=10 a_fish=44=-38=0 a_fit=-24=-49=10 a_football=29=-24=-7 a_fright=47=0=0
a_full=23=29=0 a_funny=-22=-69=0 a_gel=9=-28=-17 a_girl=-17=-38=0 a_good=-10=91=3 a_graze=30=39=0 a_guy=-92=-106=-2
a_half=-112=-99=0 a_hangover=18=17=-6 a_headache=-125=-155=0 a_heart=-107=-122=-14 a_horse=-43=14=-5 a_hospital=28=22=13
a_hot=-21=-66=0 a_kid=-27=22=16 a_kidney=-11=6=0 a_killer=33=26=0 a_km=-2=-16=11 a_knife=17=19=-6 a_lad=-81=-87=0 a_lady=-48=-38=0
a_light=5=-28=-1 a_little=-23=-79=0 a_load=31=47=29 a_log=-25=-21=0 a_long=61=-9=65 a_lot=122=125=-11 a_low=37=-3=0
a_lump=0=-15=-4 a_man=0=37=0 a_marathon=-14=-49=-6 a_marshal=-44=-56=-12 a_meeting=-42=-13=-2 a_mile=-21=16=-2 a_minute=-74=-73=-8
a_month=74=-57=0 a_new=-70=-68=0 a_nice=-4=22=-4 a_nightmare=39=46=0 a_normal=17=-15=0 a_nurse=47=25=-4 a_one=-11=-21=-2
a_pain=-54=34=0 a_paramedic=-20=-15=0 a_pb=-13=-13=-4 a_pig=-63=-48=-1 a_pint=-80=-87=-2 a_plan=45=52=85 a_podcast=44=38=0
a_pop=27=-47=0 a_problem=-14=-37=12 a_pump=-37=-50=-15 a_race=-38=-64=0 a_radiator=7=16=0 a_rash=-29=-25=-3 a_red=0=50=0
a_rest=3=12=0 a_root=-43=-33=-1 a_run=-81=-54=-18 a_runner=23=-4=-1 a_sack=27=34=0 a_sec=-28=-1=0 a_second=2=15=0
a_seizure=77=53=3 a_sentence=39=55=0 a_sheet=82=45=0 a_single=9=-10=-6 a_snap=22=96=0 a_sock=-8=-22=-10 a_solid=-11=-13=-4
a_sore=-66=-42=0 a_stent=-46=-33=-4 a_stitch=19=-7=0 a_stone=-26=-35=0 a_straight=-37=0=0 a_straw=71=51=0 a_stress=25=-83=-20
a_stroke=70=47=-18 a_sudden=37=80=-3 a_tad=-27=-43=6 a_tap=26=61=0 a_teenager=-64=-73=-9 a_temperature=12=-60=-12
a_terrible=9=57=0 a_thing=-121=-85=-12 a_tick=2=-71=0 a_tight=-79=-54=-6 a_tiny=20=4=-4 a_toenail=-40=-8=0 a_tomato=-37=-39=9
a_train=41=50=53 a_truck=-89=-70=-5 a_true=-59=-45=-2 a_two=-3=-14=0 a_van=142=188=-3 a_vet=-27=-18=0 a_vice=28=41=0
a_wall=30=48=21 a_wasp=-42=-27=0 a_wee=-98=52=-2 a_week=140=12=15 a_weight=2=15=0 a_whole=37=57=63 a_woman=-44=-45=0
able=-10=-30=-21 able_to=-10=-30=-21 about=-4=-7=19 about_,=97=79=-2 about_0=-44=14=42 about_a=81=120=-3 about_ending=28=26=-29
about_her=-20=-20=-17 about_it=10=-27=54 about_jumping=-45=-35=17 about_me=-92=-74=-43 about_running=-100=-110=-78
about_stepping=27=69=99 about_sunday=-27=3=-3 about_the=-177=-171=-35 about_to=153=173=-27 about_where=-42=-42=8 absol*=24=26=-4
absolutely=24=26=-4 absolutely_killed=10=-3=0 accid*=-29=-4=-5 accident=-29=-4=-5 accor*=17=22=0 according=17=21=0
according_to=17=21=0 accou*=-15=-7=-36 account=-15=-7=-36 ache=-13=62=-13 ache_behind=11=7=-2 ache_from=26=69=0 ache_in=-36=20=0
aches=38=66=14 aches_,=-18=7=0 aches_.=-5=0=15 achey=-1=-11=-3 achil*=88=-13=-16 achilles=88=-13=-16 achin*=41=-79=-8
aching=41=-79=-8 aching_all=32=-86=-3 aching_from=-36=15=0 achy=40=-11=26 acros*=38=76=-9 across=38=76=-9 across_my=25=22=-6
across_the=13=54=-3 actin*=59=62=0 acting=59=62=0 actua*=-15=-4=-16 actually=-15=-4=-16 add=30=63=-4 addic*=-49=-36=-29
addicted=-49=-36=-29 addis*=-47=-39=-18 addisons=-47=-39=-18 addre*=36=39=0 address=36=39=0 adren*=22=0=0 adrenaline=22=0=0
advic*=40=39=29 advice=40=39=29 afib=135=40=-16 after=63=54=16 after_,=-76=-89=14 after_.=-54=-57=31 after_0=67=71=-3
after_a=-75=-120=-1 after_all=7=114=-7 after_and=-26=-27=0 after_crossfit=-16=17=17 after_eating=20=26=-42 after_i=0=31=-14
after_intervals=2=43=0 after_leg=-63=-34=0 after_meals=-75=-78=-15 after_prawns=17=15=0 after_squats=-43=-15=-2
after_that=-1=41=-15 after_the=173=162=-18 after_this=-37=-44=-29 after_work=4=23=6 again=70=69=64 again_,=-28=-64=76
again_.=-32=-31=10 again_0=12=-43=-2 again_and=26=-15=27 again_at=88=90=0 again_last=-13=23=-24 again_on=116=108=-3 age=10=31=21
age_lol=-6=12=21 ages=50=59=-9 ages_,=20=45=0 ages_and=19=36=-9 ago=-74=14=32 ago_,=-53=-46=6 ago_.=22=48=-9 ago_0=12=36=0
ago_and=-47=-32=-7 agony=18=-86=-2 ah=52=77=0 ahead=-38=-59=-5 ahead_of=-38=-59=-5 aid=-61=-63=0 aid_course=2=-17=0
aid_refresher=-50=-56=0 air=43=-13=-21 air_,=-44=-94=-2 air_.=25=22=-8 air_0=-55=-104=-6 air_in=50=50=-1 air_through=72=75=0
al=247=292=-8 alarm=-61=-31=19 alive=-43=-4=53 alive_and=-36=-13=12 all=72=16=-23 all_,=-58=-39=-33 all_.=42=5=-5 all_and=22=-22=3
all_clear=-54=-77=23 all_day=76=21=-10 all_evening=74=-12=-3 all_fine=-41=-27=4 all_gone=-70=-91=-2 all_good=-17=32=2
all_healed=-8=-55=0 all_i=-19=-3=0 all_jumbled=16=14=0 all_morning=148=-25=0 all_my=78=79=31 all_night=-45=-155=-3 all_of=0=38=-15
all_ok=-23=-15=-8 all_over=112=64=-33 all_run=-39=-47=28 all_sorted=-22=16=-5 all_that=37=81=0 all_the=-182=-119=-9
all_to=73=50=76 all_week=31=-19=-25 aller*=-51=-47=-21 allergic=-51=-47=-21 allergic_reaction=11=10=0 allergic_to=-53=-48=-17
almos*=47=44=0 almost=47=44=0 alone=-30=18=-13 alone_.=-21=-2=-13 alrea*=32=1=7 already=32=1=7 already_,=82=1=7
already_.=-39=-11=0 already_and=-11=31=-1 also=76=138=-12 always_.=-18=-9=-4 am=36=41=3 am_,=18=25=-12 am_.=13=-34=1
am_0=-102=-88=-3 am_a=-174=-184=-6 am_acting=59=62=0 am_at=110=94=71 am_away=-14=12=-1 am_back=-38=-54=0 am_burning=67=87=-35
am_clammy=16=25=-2 am_covered=10=6=0 am_dead=-45=-33=21 am_dizzy=0=131=0 am_done=68=41=50 am_dying=24=30=-39
am_epileptic=-16=-15=-1 am_expecting=-53=-52=-18 am_fine=-69=-101=-26 am_finished=2=3=-21 am_gasping=17=9=-4 am_going=66=63=157
am_good=-36=-50=-5 am_grand=43=57=0 am_having=-25=16=-3 am_home=-32=-40=-24 am_i=-3=24=-3 am_in=48=82=-6 am_late=-29=-35=-17
am_not=-19=-22=-15 am_ok=9=-10=-14 am_on=-187=-195=-85 am_only=-4=32=0 am_pregnant=-49=-46=11 am_resting=-20=-59=-5
am_scared=52=30=45 am_seeing=47=123=-1 am_shaking=17=61=0 am_sick=-5=-14=-13 am_sitting=55=-21=0 am_so=68=66=-6 am_still=17=21=0
am_sweating=26=31=0 am_talking=76=80=0 am_through=-39=-59=0 am_type=-9=-19=11 amazi*=-71=-74=-8 amazing=-71=-74=-8
amazing_0=-10=-4=0 amazing_crowd=-55=-66=-4 ambul*=1=-15=-10 ambulance=1=-15=-10 ambulance_.=98=110=-9 ambulance_took=-69=-77=0
an=167=159=10 an_0=-68=-51=0 an_ambulance=132=122=-9 an_article=-25=-25=-4 an_easy=31=-13=25 an_eating=-32=-33=-7 an_egg=23=-52=-8
an_hour=100=72=-2 an_ice=20=21=-7 an_irregular=-72=-36=0 an_old=-25=-20=-4 an_oven=0=8=10 anaph*=57=73=-12 anaphylaxis=-79=-92=-3
anaphylaxis_once=-75=-78=-3 anato*=-40=-17=0 anatomy=-40=-17=0 and=202=107=-43 and_0=-134=-81=7 and_a=-146=-107=-3
and_about=-17=41=14 and_aching=32=-87=0 and_achy=43=-37=0 and_again=123=-78=-23 and_all=-42=-3=0 and_arm=13=73=-3 and_back=-8=10=0
and_being=54=69=-2 and_bigger=0=-56=0 and_blue=-45=-113=0 and_bothered=-19=6=27 and_breathing=14=10=0 and_broke=-9=-17=0
and_burning=18=-45=-1 and_came=28=36=0 and_cannot=156=152=-21 and_chest=-159=-61=0 and_chills=0=-21=0 and_clammy=28=19=0
and_closing=43=36=0 and_coffee=11=-1=0 and_cold=67=95=-7 and_confused=63=126=0 and_did=-16=21=-5 and_dizzy=-10=104=0 and_do=0=11=0
and_does=27=13=-1 and_doing=-46=-48=0 and_down=22=-9=0 and_drank=-7=-19=0 and_dry=13=56=-5 and_everyone=0=27=-9
and_everything=-23=38=-15 and_eyes=16=70=0 and_feel=0=47=-11 and_feeling=0=-78=0 and_felt=-3=-17=0 and_finished=23=-1=46
and_foam=16=15=0 and_getting=47=-99=0 and_gives=14=0=0 and_go=-120=-124=-1 and_goes=9=58=0 and_going=20=97=-2 and_gone=-34=7=0
and_got=-45=-31=0 and_had=16=63=36 and_half=31=-48=0 and_happy=-28=5=16 and_hard=4=61=0 and_have=45=51=-1 and_he=-13=25=25
and_head=23=46=0 and_headache=51=41=0 and_his=26=-22=0 and_hit=69=99=0 and_hot=42=-45=0 and_i=210=139=-32 and_id=-28=-10=-7
and_in=-13=-39=0 and_is=72=78=46 and_it=92=12=-25 and_itchy=61=17=-7 and_jaw=11=-13=0 and_just=-46=-65=-1 and_laughing=34=88=-3
and_leg=16=76=0 and_legs=-34=13=-1 and_like=-47=-56=0 and_lips=10=16=0 and_lost=14=13=-1 and_my=37=66=-14 and_neck=36=-20=0
and_needles=-37=-25=-3 and_new=-1=-17=23 and_next=17=19=-7 and_no=79=30=-11 and_not=46=67=-73 and_now=128=84=-11 and_off=14=-48=-4
and_one=53=28=94 and_over=29=30=0 and_pain=21=49=-4 and_passed=38=-11=0 and_plenty=-62=-32=-1 and_puffy=65=44=0 and_ran=-78=-81=0
and_red=11=-8=0 and_seeing=-39=41=0 and_seven=-32=-12=0 and_shaking=105=-80=0 and_shaky=53=3=-3 and_she=-81=-96=-8
and_shiny=0=-47=0 and_shivering=15=50=0 and_shivery=66=-31=-4 and_short=26=-8=0 and_sleep=-41=-49=-52 and_slept=-30=41=1
and_sore=91=30=0 and_soreness=8=-23=0 and_soul=-67=-51=-9 and_staggering=3=23=0 and_sticky=-55=42=0 and_still=74=105=0
and_stinks=30=-24=-3 and_sweating=18=44=0 and_swollen=13=48=-1 and_talking=27=50=-1 and_tears=-111=-85=-9 and_that=-19=-12=0
and_the=119=162=18 and_then=44=45=-20 and_there=32=71=-2 and_three=15=42=0 and_throat=6=28=0 and_throbbing=4=24=0
and_throwing=18=45=0 and_tight=18=28=0 and_today=60=42=0 and_vomiting=42=48=0 and_warm=32=22=0 and_was=33=60=-11 and_weak=40=-61=0
and_went=12=39=0 and_wet=6=26=-7 and_wheezing=25=24=-3 and_wo=60=22=1 and_woke=15=19=0 and_work=-6=-6=10 angin*=67=106=-21
angina=67=106=-21 angina_,=-24=-22=-13 angina_and=-38=-1=0 angina_spray=76=71=-8 angry=81=-99=-9 ankle=94=-74=-20 ankle*=41=-13=0
ankle_,=61=28=-3 ankle_.=34=83=-1 ankle_a=-30=21=0 ankle_and=9=40=-1 ankle_has=14=-85=0 ankle_in=-37=-32=0 ankle_is=-31=-80=-8
ankle_was=19=-19=-1 ankles=41=-13=0 anore*=-25=-36=-29 anorexia=-25=-18=-25 anorexia_,=-20=-30=-10 anorexic=0=-18=-4
anorexic_here=-6=-18=-13 anoth*=15=41=-5 another=15=41=-5 another_one=3=27=-2 answe*=42=46=-43 answer=-50=-40=3 answer_,=-40=-44=0
answers=72=71=-4 antib*=-8=43=0 antic*=-9=4=-19 anxio*=-12=-28=-2 anxious=-12=-28=-2 anxious_about=-12=-28=-2 any=41=-5=120
any_more=60=78=84 any_of=49=71=63 any_weight=1=-61=0 anyon*=-28=-46=-3 anyone=-28=-46=-3 anyth*=-10=-47=-22 anything=-10=-47=-22
anything_.=-34=-25=-1 anything_down=59=-39=0 anything_to=12=20=0 anywa*=-33=-40=-19 anyway=-33=-40=-19 anyway_.=-31=-29=3
anyway_0=10=5=0 anyway_i=-13=-4=-9 anyway_my=-6=-33=-4 anywh*=-41=-11=-12 anywhere=-41=-11=-12 anywhere_,=-41=-11=-12
apixa*=-19=2=6 apixaban=-19=2=6 apixaban_for=6=21=6 app=-29=2=-21 app_is=20=5=-1 appar*=61=53=-1 apparently=61=53=-1
appen*=-21=-29=-8 appendix=-21=-29=-8 appendix_out=-21=-29=-8 april=-64=-68=-13 are=23=54=-9 are_0=-19=-17=-6 are_a=-20=-18=0
are_coming=25=12=-1 are_dead=9=-36=-4 are_great=-89=29=0 are_in=-9=-11=31 are_killing=-40=-30=0 are_like=0=-100=0 are_my=-17=-9=18
are_not=-8=63=-3 are_ok=-60=-32=-1 are_on=-77=-40=-29 are_screaming=-12=-6=-5 are_so=56=-18=0 are_swollen=20=12=0
are_toast=4=-12=-3 area=66=75=0 arm=-18=158=-17 arm_,=-62=-49=3 arm_.=31=86=-5 arm_and=-47=26=-2 arm_dead=-47=-58=-12
arm_is=-31=-34=-8 arm_on=-22=13=-11 arm_sore=-36=-37=8 arm_too=11=17=-26 arm_warmers=-25=-28=0 arm_was=2=15=0 arms=97=34=45
arms_,=21=42=0 arms_so=17=54=0 arms_tired=-28=-24=-63 arms_to=26=42=-49 aroun*=103=-39=-22 around=103=-39=-22 around_0=-12=15=-1
around_the=30=-73=-9 arres*=-88=-80=-6 arrests=-53=-38=0 arriv*=-74=-7=-11 arrived=-100=-12=-5 arrived_.=-70=13=-3
arsen*=-54=-32=-23 arsenal=-54=-32=-23 arter*=32=37=-34 artery=32=37=-34 artic*=-51=-41=-5 article=-51=-41=-5 as=-76=-4=-29
as_a=-72=-74=17 as_always=-39=-21=-4 as_an=-17=-15=21 as_hell=-6=-9=17 as_i=29=-3=0 as_last=-45=-27=0 as_per=-45=-53=0
as_planned=-52=-18=-8 as_rain=-10=-4=-5 as_rest=-21=-19=0 as_the=-26=-29=2 as_water=42=37=0 as_yesterday=-20=-22=-2
as_you=-78=-130=-23 ask=-10=-36=-7 ask_,=-31=-57=-7 asked=-6=-11=-7 askin*=18=24=-16 asking=18=24=-16 aslee*=-91=-48=-26
asleep=-91=-48=-26 asleep_,=-55=-47=0 asleep_.=44=20=0 asleep_at=27=36=0 asleep_on=-66=-90=-5 assoc*=-14=-30=-7
association=-14=-30=-7 association_.=-53=-30=-7 asthm*=20=15=-28 asthma=20=15=-28 asthma_as=24=25=-3 asthma_attacks=-30=-39=0
at=-29=-45=-37 at_0=-45=-53=15 at_a=63=71=-11 at_all=126=62=-39 at_christmas=-65=-8=0 at_every=5=58=-9 at_first=-32=-8=0
at_half=-90=-60=-2 at_home=-34=-47=7 at_km=104=64=0 at_last=3=-23=-12 at_lunch=98=74=55 at_me=-15=-20=-10 at_mile=34=10=-4
at_my=-18=-32=-18 at_night=-32=-144=-12 at_parkrun=-47=-37=11 at_rest=160=10=0 at_the=-17=-14=-51 at_uni=34=2=-3
at_work=-71=-61=-23 ate=-111=-99=-42 ate_a=-34=-21=-2 ateno*=-15=-25=0 atenolol=-15=-25=0 attac*=46=69=7 attack=115=150=23
attack_,=-110=-121=6 attack_.=25=47=-1 attack_hill=-16=-25=0 attack_in=-40=-37=0 attack_last=138=124=0 attack_lol=36=0=0
attack_when=-83=-53=-3 attacks=-39=-67=-12 attacks_as=37=8=-9 au=53=65=-2 avg=13=0=-5 avg_hr=42=-1=-5 avoid=-44=-50=-13
awake=96=160=-10 away=42=-58=-46 away_,=-61=-29=-28 away_.=22=0=7 away_0=24=22=0 away_and=17=38=-6 away_with=64=50=-2
awful=-41=-11=0 awful_.=21=34=0 baby=-119=-83=-24 baby_,=1=-45=-10 baby_.=2=-17=1 baby_0=-20=-31=0 baby_and=-34=-18=-10
baby_was=30=44=0 back=-25=-35=10 back_,=27=43=12 back_.=47=12=-5 back_0=3=75=0 back_ache=-59=2=-11 back_at=-46=-38=0
back_fine=15=9=12 back_from=21=93=53 back_in=-92=-38=0 back_is=-26=-40=-4 back_jogging=-79=-58=-8 back_now=-38=-54=0
back_of=30=-12=-23 back_on=30=32=-1 back_pain=40=-145=-1 back_racing=-71=-42=0 back_running=-12=-84=-27 back_stiff=-31=-8=0
back_to=-4=105=8 back_today=88=40=0 backw*=51=43=-1 bacon=-18=-9=0 bacon_roll=-18=-9=0 bad=16=14=7 bad_,=35=103=12 bad_and=21=15=3
bad_headache=12=63=0 bad_i=-16=-49=-3 bad_stomach=12=-41=0 badly=-7=35=-11 badly_.=-36=-56=-9 bag=-5=42=0 balan*=2=-39=0
balance=2=-39=0 ball=69=-5=-7 ballo*=173=107=-15 balloon=25=3=0 balloon_,=0=30=0 balloon_.=25=-33=0 ballooned=80=14=0
ballooning=90=90=0 balloons=34=39=0 ballot=-56=-40=-14 balti*=-12=-22=0 baltic=-12=-22=0 band=-37=-19=-1 band_round=27=31=0
bange*=59=111=0 banged=59=111=0 banged_my=32=62=0 bangi*=15=31=-6 banging=15=31=-6 bar=98=96=0 bar_.=34=31=0 barel*=-91=-45=-5
barely=-91=-45=-5 barely_bend=0=-43=0 barki*=8=25=-4 barking=8=25=-4 bat=0=17=-10 bath=-14=-10=3 bath_and=-40=-10=0
bathr*=18=26=-7 bathroom=18=26=-7 bathroom_floor=18=26=-7 baton=0=10=22 batte*=-30=-55=-19 battery=-30=-55=-19 battery_.=1=-17=-2
battery_died=-4=15=-2 be=133=155=153 be_better=60=59=28 be_fine=49=38=22 beans=36=8=-7 bear=50=-69=-12 beati*=87=78=-6
beating=87=78=-6 beats=135=-23=-16 beats_.=33=123=-13 beats_at=2=-17=0 becam*=41=38=0 became=41=38=0 becau*=-8=8=-20
because=-8=8=-20 because_of=-20=-11=-19 becom*=54=69=0 become=54=69=0 bed=-69=-61=35 bed_,=23=-9=0 bed_.=22=-4=-3
bed_0=-70=-61=-58 bed_and=93=-43=35 bed_asleep=-13=19=0 bed_at=11=16=26 bed_for=19=6=0 bed_is=-92=-45=0 bed_with=-35=-13=0
bedro*=-95=-93=-1 bedroom=-95=-93=-1 bee=13=4=0 bee_got=10=7=0 been=149=59=82 been_cutting=35=87=50 been_drinking=44=-55=-8
been_hit=-173=-154=-16 been_in=5=22=-4 been_on=-66=50=-6 been_run=3=-28=-17 been_sat=0=10=-4 been_sick=71=9=-18 beepi*=-45=-38=0
beeping=-45=-38=0 beer=29=65=-1 beer_last=-51=-7=0 beers=14=-13=9 beers_were=52=25=9 bees=-46=-48=-8 beetr*=-97=-32=-30
beetroot=-97=-32=-30 beetroot_juice=-48=-27=-25 beetroot_salad=-80=-33=-2 beets=-56=-26=0 befor*=-72=-38=-52 before=-72=-38=-52
before_,=7=48=-6 before_.=18=63=-13 before_0=-53=-50=0 before_a=12=16=-2 before_bed=-60=-59=0 before_dinner=88=47=-3
before_i=-47=-44=0 before_the=-150=-104=-10 before_you=31=13=0 behin*=46=78=-18 behind=46=78=-18 behind_a=-42=-6=0
behind_me=2=-28=0 behind_my=13=20=-4 behind_the=73=91=-9 being=220=202=53 being_hit=0=17=0 being_pulled=40=16=-9
being_sick=29=50=-3 being_wrung=11=16=0 bell=-1=-12=0 belly=24=65=0 belly_,=15=0=0 belly_full=17=43=0 belt=0=23=0 bench=61=61=0
bend=33=-32=-15 bent=73=-29=0 besid*=40=50=-1 beside=40=50=-1 beside_me=17=29=-1 best=-80=-134=-6 beta=-12=29=8
beta_blockers=-12=29=8 bette*=21=58=71 better=21=58=71 better_,=-43=-36=-19 better_.=0=-4=-58 better_off=134=106=87
better_than=49=56=70 betwe*=57=-17=-4 between=57=-17=-4 between_my=82=-5=-15 bewil*=2=-16=-5 bewildered=2=-16=-5 bib=-17=49=-6
bib_0=40=27=0 big=140=68=-3 big_,=2=19=0 bigge*=30=2=-8 bigger=30=-24=-5 bigger_.=2=-47=0 bigger_and=6=48=-1 bigger_than=20=-16=0
bike=6=45=-2 bike_,=36=44=-13 bike_0=25=35=-2 bill=-11=-11=0 bin=180=137=-55 binge=-24=-9=-3 biolo*=29=-12=0 biology=29=-12=0
birth=-87=-16=-4 birth*=-42=9=-4 birth_.=-24=4=-4 birthday=-42=9=-4 birthday_.=-9=37=-4 biscu*=-23=-25=0 bisop*=5=10=0
bisoprolol=5=10=0 bisoprolol_so=-2=18=0 bit=-48=-62=-22 bit_,=45=58=0 bit_.=-1=18=-3 bit_at=-39=-32=0 bit_blue=10=3=0
bit_confused=-52=-75=0 bit_flat=-95=-71=0 bit_from=-6=10=-3 bit_high=-67=-26=0 bit_me=155=62=-12 bit_my=39=-33=-14
bit_of=-34=63=-14 bit_off=3=-17=14 bit_sore=-17=13=3 bit_stiff=-40=6=15 bit_tender=-6=21=7 bit_the=-33=24=-5 bit_tight=-81=-39=0
bite=39=-9=0 bits=26=80=-2 bits_.=16=61=-2 bitte*=71=-3=-6 bitten=71=-3=-6 bitten_by=67=-40=-5 bitten_tongue=2=18=-1
black=28=-1=-10 black*=38=56=-1 black_.=31=56=-8 black_and=-31=-88=-1 black_at=26=39=0 black_coffee=-11=-64=0 black_like=13=94=0
black_tea=-7=-22=0 black_toenail=-86=-22=0 blacked=18=27=8 blacked_out=38=32=8 blackout=24=45=0 blacks=-25=-26=-4 bladd*=20=42=0
bladder=20=42=0 blade=0=-78=-1 blade*=58=37=41 blades=58=37=41 blades_and=0=19=-1 blades_that=33=50=-12 blame=-54=-39=35
blank=48=90=-4 blank*=28=-7=0 bled=-52=-54=-7 bled_a=0=15=2 bleed=-26=-34=0 bleed*=31=50=-9 bleed_for=-11=3=0 bleed_out=-15=-16=0
bleeding=26=48=-9 bleeding_.=30=52=-5 bleeding_a=-32=-72=-8 bleeding_and=25=27=0 bleeding_down=-44=-42=28 bleeding_for=77=92=0
bleeding_from=97=40=0 bleeding_me=-61=-88=12 bleeding_out=-45=-19=0 blew=-122=-115=-8 blew_my=-23=-48=-3 blew_up=-71=-32=0
blind=10=29=0 blind*=-9=-14=0 blind_coming=3=15=0 blist*=-42=-27=6 blister=62=11=22 blister_,=16=-4=-7 blister_.=-7=-33=-5
blister_0=2=22=18 blister_on=-141=23=0 blister_popped=-39=15=0 blisters=-103=-38=-17 bloat*=-23=26=0 bloated=-23=26=0
bloated_,=19=28=0 block*=-5=-48=12 blocked=6=-18=4 blockers=-12=29=8 blood=57=36=-14 blood*=-36=-64=10 blood_,=197=124=0
blood_.=106=11=-9 blood_after=14=-51=0 blood_blister=-111=-35=0 blood_clot=-30=-24=0 blood_everywhere=48=29=0 blood_in=45=-58=-2
blood_is=7=21=0 blood_keeps=33=83=0 blood_on=-56=-121=0 blood_orange=-38=-19=15 blood_pressure=-238=-242=-29 blood_since=9=109=0
blood_sugar=57=101=0 blood_sweat=-100=-81=-3 blood_when=70=-31=-6 blood_yesterday=-81=-45=8 bloody=-36=-64=10
bloody_freezing=-25=4=0 bloody_hell=-24=-15=-3 bloom*=5=-11=-10 blooming=5=-11=-10 blotc*=0=66=0 blotchy=0=55=0
blowing_hard=-16=-17=0 blowing_up=24=21=0 blown=41=-31=0 blown_up=41=-31=0 blue=51=19=-23 blue_.=58=39=-17 blue_and=18=-2=-1
blur=-5=0=-16 blurr*=49=-105=-9 blurry=22=-44=-9 blut=93=63=-63 bob=-50=-21=-1 body=127=168=-40 body_is=9=76=0 body_pain=-40=-72=0
body_went=3=14=0 boil=3=-32=-1 boil_on=3=-32=-1 boile*=-25=19=0 boiler=-26=9=0 boili*=42=36=-3 boiling=42=36=-3 boiling_,=23=16=0
boiling_hot=0=32=-2 boked=174=115=-4 bone=-32=14=9 bone_,=60=106=0 bone_.=19=39=-5 bone_and=14=26=0 bone_dry=-30=42=20
bone_is=51=113=0 bone_pain=4=-69=0 bonke*=-28=-42=4 bonked=-28=-42=4 bonked_hard=17=0=0 book=-39=-77=16 book_on=-3=-12=0
booke*=-33=1=-1 booked=-33=1=-1 bored=-81=-86=-14 born=-10=-19=-9 born_with=-10=-19=-9 boss=-10=-48=-19 boss_?=17=18=0
boss_had=-6=-13=0 boss_is=-4=26=0 both=89=167=-14 both_arms=22=-5=-3 both_legs=25=-84=-2 both_quads=-3=71=0 both_sides=16=33=0
bothe*=-68=-35=-6 bothered=-103=-66=-6 bothered_on=-19=6=27 bottl*=12=2=25 bottle=8=-6=20 bottle_,=25=60=0 bottle_0=-33=-29=0
bottles_.=6=-5=12 bough*=-9=-16=0 bought=-9=-16=0 bout=14=45=0 bout_0=10=-5=0 bout_a=4=50=0 bowl=68=65=-2 box=67=72=42
boxin*=-19=-16=0 boxing=-19=-16=0 boxing_,=-19=-16=0 boyfr*=39=29=-7 boyfriend=39=29=-7 bp=-19=49=-2 bpm=-45=-20=0 bpm_.=-34=-13=0
bra=-27=-7=0 brain=35=36=-3 brain*=-15=-26=-1 brain_dead=12=15=14 brain_fried=21=-11=-8 brain_is=-49=-52=4 branc*=-10=-22=-3
branch=-10=-22=-3 bread=-48=8=0 break*=-27=12=33 breakfast=-18=-1=-22 breakfast_,=-29=-59=-5 breakfast_.=6=31=-23
breakfast_0=15=38=18 breaking=11=7=-3 breaks=7=5=59 breas*=-41=-5=1 breast=-33=-36=11 breast_bone=0=20=0 breast_cancer=-55=-48=0
breast_stroke=-37=-45=12 breastbone=66=99=-1 breastbone_.=17=0=0 breastbone_and=0=24=0 breastbone_since=6=37=0
breastfeeding=-35=-49=-9 breastfeeding_.=-18=-31=-2 breat*=126=181=-38 breath=-9=-57=-13 breath_.=91=89=-22 breath_0=55=28=0
breath_after=-29=-54=0 breath_and=-68=-39=-1 breath_away=-47=-62=2 breath_back=-22=-29=-4 breath_between=-16=4=23
breath_in=27=42=-3 breath_is=62=70=0 breath_just=0=11=-5 breath_of=-92=-108=-8 breath_on=-33=-67=21 breathe=-19=49=-3
breathe_,=118=113=21 breathe_.=90=70=-17 breathe_0=-167=-168=-1 breathe_and=31=46=-2 breathe_at=-17=21=-1 breathe_in=4=50=-1
breathe_on=25=6=0 breathe_properly=28=15=-2 breathe_through=-188=-187=0 breathing=110=107=-14 breathing_felt=-37=-34=0
breathing_hard=-26=-44=0 breathing_heavy=-31=-62=0 breathing_is=53=111=0 breathing_through=102=64=0 breathing_was=-22=-59=17
breathless=-32=-51=-6 breathless_on=-29=-77=0 breathlessness=41=138=0 breathtaking=34=4=-7 brew=-35=-43=0 bridg*=40=30=16
bridge=40=30=16 bridge_,=-29=-55=-29 bridge_and=-22=-4=68 bridge_run=28=22=-27 brigh*=19=18=-5 bright=19=18=-5 bright_red=19=18=-5
brill*=-73=-80=1 brilliant=-73=-80=1 brilliant_.=-28=-59=8 bring=-11=84=0 broke=-60=-67=-10 broke*=70=49=-10 broke_0=2=-19=0
broke_her=-24=-2=0 broke_his=-112=-84=0 broke_my=51=105=-7 broken=70=49=-10 broken_my=35=-82=0 broth*=-66=-45=-19
brother=-66=-48=-19 brother_.=-13=-5=-5 brother_is=-45=-22=-11 broug*=25=25=-1 brought=25=25=-1 brought_up=25=25=-1 brown=78=16=36
brown_,=58=17=0 brown_.=-26=5=-1 brown_bread=-48=-4=0 brown_like=20=75=0 brown_pee=78=0=-2 bru=11=64=-3 bruised=-10=54=0
bruta*=18=3=0 brutal=18=3=0 brutal_,=-16=-18=0 brutal_0=0=-11=0 bruv=-46=17=-3 btw=-22=-9=-3 bucke*=-71=-76=0 buckets=-71=-76=0
buckets_,=-2=-21=0 buckets_on=30=40=0 buckl*=57=97=0 buddy=16=27=-9 buddy_has=27=34=-1 bug=-52=-1=-27 bulim*=-56=-51=-65
bulimic=-57=-44=-62 bulls*=9=-67=-4 bullseye=9=-67=-4 bum=-28=-1=-2 bumpe*=-46=-83=-4 bumped=-46=-83=-4 bumps=14=13=0
burge*=-5=3=13 burger=-5=3=13 burn=-28=61=-14 burne*=-11=-13=39 burned=-11=-13=39 burned_my=6=-11=56 burni*=44=53=11
burning=39=50=11 burning_,=24=74=-8 burning_and=14=24=-11 burning_calves=-32=-27=-15 burning_hot=0=5=-10 burning_in=-10=-8=0
burning_myself=58=89=103 burning_quads=-145=-61=-24 burning_up=108=-87=-5 burns=7=-45=-1 burnt=-30=-33=16 burnt_the=-8=-17=4
burpe*=25=11=0 burpees=25=11=0 burst=25=-23=0 burst*=8=-33=0 bursting=6=55=0 bus=-46=-56=-23 bus_,=-53=-25=0 bus_0=-19=-1=-4
bus_home=29=48=-1 bus_lol=32=5=0 bus_stop=87=66=0 busy=-80=-67=-32 busy_.=-32=-29=-28 but=34=3=-43 but_0=-44=-17=0
but_chest=34=76=0 but_fine=56=60=7 but_got=-22=-36=-20 but_happy=-32=-37=-15 but_he=-90=-83=0 but_i=0=19=-29 but_it=30=73=-16
but_legs=-8=42=0 but_loved=15=-1=0 but_my=5=18=0 but_no=-3=65=-1 but_nobody=3=1=-29 but_not=25=-27=63 but_ok=1=12=13
but_she=-90=-148=-2 but_slept=29=56=-6 but_soreness=-16=-9=-2 but_still=-44=-38=0 but_stopped=-35=-43=0 but_today=56=33=-1
butte*=-30=-58=0 butterflies=-33=-68=0 butterflies_in=-8=-63=0 butto*=70=6=-2 buy=-43=-49=0 buzzi*=-56=-56=-4 buzzing=-56=-56=-4
by=-42=-53=-63 by_0=-51=-54=-17 by_a=26=-3=-48 by_accident=-29=-4=-5 by_evening=-36=-54=0 by_itself=13=13=0 by_my=30=18=0
by_the=9=12=20 by_your=-82=-86=-4 bypas*=-23=-2=0 bypass=-23=-2=0 bypass_in=12=7=0 c=11=16=-13 cake=-21=12=0 cake_.=35=68=0
calf=76=-72=-19 calf_,=70=55=0 calf_.=138=67=-12 calf_a=-72=5=0 calf_cramp=-51=0=0 calf_is=-22=-10=-12 calf_like=5=-47=0
calf_pain=-61=-11=8 calf_swollen=83=-40=0 calf_that=0=13=-3 calf_was=8=53=0 call=50=86=14 call_0=112=124=0 call_it=-48=-49=10
calle*=-34=-16=-2 called=-34=-16=-2 calli*=50=58=-2 calling=50=58=-2 calling_me=50=58=-2 calm=-28=3=-2 calor*=-12=13=-9
calories=-1=-21=-2 calories_0=-1=-21=-2 calve*=-33=-16=-10 calves=-33=-16=-10 calves_0=40=12=0 calves_are=-20=20=-4
calves_sore=5=3=10 calves_tight=-18=-26=0 came=144=129=-24 came_back=76=122=12 came_from=18=-46=7 came_in=5=12=0
came_off=-15=-11=-8 came_on=95=109=-5 came_out=1=-57=-9 came_over=47=64=0 came_round=32=31=0 came_to=115=129=0 came_up=-40=-32=0
camp=-61=-42=0 can=66=9=1 can_barely=27=-13=-4 can_feel=35=64=-9 can_hardly=99=0=-2 can_i=-120=-93=-46 can_see=75=134=-53
can_we=-33=-46=-2 can_you=-49=-58=-14 canal=-29=-45=-4 cance*=-63=-49=-15 cancelled=-52=-55=-7 cancelled_.=-32=-35=-7
cancer=-27=-17=-8 canna*=79=59=0 cannae=79=59=0 canno*=42=63=2 cannot=42=63=2 cannot_be=-84=-73=-37 cannot_bear=13=-18=0
cannot_bend=21=37=0 cannot_breath=22=34=0 cannot_breathe=-72=-32=30 cannot_catch=47=110=-4 cannot_climb=74=-64=0
cannot_complain=-70=-48=-4 cannot_control=8=31=-4 cannot_cool=-46=-2=0 cannot_do=42=7=49 cannot_draw=51=58=0
cannot_feel=-111=-35=-7 cannot_figure=85=96=-7 cannot_find=-90=-70=-15 cannot_finish=12=42=0 cannot_follow=16=82=-5
cannot_get=49=68=-20 cannot_go=8=10=104 cannot_grip=5=-74=0 cannot_have=-79=-65=14 cannot_hear=-107=-99=-11 cannot_hop=12=-14=0
cannot_keep=24=-92=-3 cannot_lie=59=84=-2 cannot_lift=-8=-104=-9 cannot_make=113=146=-9 cannot_move=-32=32=-13 cannot_put=5=-123=0
cannot_raise=17=-15=-1 cannot_read=55=51=-1 cannot_remember=-60=-52=-15 cannot_run=-53=-73=-10 cannot_say=3=66=0
cannot_see=-101=-72=74 cannot_seem=21=36=-6 cannot_sleep=-106=-83=5 cannot_smile=-39=-24=-7 cannot_speak=23=32=-5
cannot_stand=39=106=-17 cannot_stay=80=150=-25 cannot_stop=-85=-142=41 cannot_straighten=51=-102=-2 cannot_swallow=26=53=-10
cannot_take=46=63=0 cannot_talk=-65=-13=-6 cannot_tell=-7=32=-20 cannot_think=-49=89=-31 cannot_to=16=-42=0
cannot_wait=-171=-48=-1 cannot_walk=-84=-213=-10 cannot_work=103=122=0 canny=4=14=0 car=101=89=45 car_,=38=58=-10 car_.=0=-1=-12
car_and=18=12=0 car_dead=-19=-29=-22 car_had=46=3=46 car_hit=92=120=30 car_is=-97=-101=0 car_on=101=127=14 carbo*=-28=-7=0
carbs=-22=-25=-26 carbs_.=-23=-21=-26 cardi*=-65=-39=-30 cardiac=-6=-33=-10 cardiac_arrests=-53=-38=0 cardiac_hill=67=5=0
cardiologist=-62=-24=-11 cardiologist_has=11=5=0 cardiologist_said=-38=-24=-7 cardiologist_says=-29=-21=-2 carpe*=-90=-42=1
carpet=-90=-42=1 carri*=-1=-30=-24 carried=-1=-30=-24 carry=-69=-60=-18 carry*=4=36=-3 carrying=4=36=-3 carrying_the=-17=-15=-14
cashe*=14=42=0 casua*=-59=-36=-6 casualty=-59=-36=-6 cat=-49=-70=-15 cat_is=-38=-30=-3 catch=19=106=-15 catch*=149=17=13
catch_my=50=52=-4 catching=-16=17=13 catching_my=-16=10=20 cats=-68=-25=7 caugh*=-27=-76=2 caught=-27=-76=2 caught_my=5=-31=6
cell=-18=-34=-23 cell_.=-16=-11=-1 cell_disease=24=18=0 cell_trait=-4=-20=-11 cellu*=31=19=0 cellulitis=31=19=0 celti*=-60=-49=-19
celtic=-60=-49=-19 centr*=7=15=-6 chafe=40=-32=-1 chafe*=-58=-51=-1 chafi*=-33=-1=-1 chafing=-33=-1=-1 chair=82=22=-3
chair_.=20=32=0 chang*=12=40=-12 change=-9=-4=-12 change_anything=-10=-18=-1 chari*=29=24=-5 charity=29=24=-5 charity_.=18=31=0
chase*=-47=-19=-10 chased=-47=-19=-10 chased_by=-15=12=-8 chased_me=-42=-36=11 chasi*=-30=-8=-5 chasing=-30=-8=-5
chasing_a=-26=-3=-5 chatt*=32=-48=-2 chattering=11=-9=0 chatting=-10=13=0 check=-34=-42=-9 check*=-14=-76=-6 checked=-11=-58=-5
checked_out=-97=-49=-2 cheek=38=89=-4 cheek*=11=38=-9 cheeks=11=38=-9 cheer*=-42=-65=-18 cheering=-59=-62=-10
cheering_.=-43=-46=-8 cheering_0=11=10=-2 cheers=17=-3=-8 chemo=-137=-69=-11 chemo_,=-47=-63=0 chess=60=144=-3 chest=24=97=-33
chest_,=122=114=0 chest_0=-88=-46=0 chest_and=-13=1=-3 chest_day=-29=-54=0 chest_feels=79=58=0 chest_freezer=-29=-40=17
chest_has=25=57=0 chest_hurts=13=89=0 chest_infection=-39=-121=0 chest_is=76=84=9 chest_pain=51=317=-19 chest_press=-86=-60=-1
chest_since=0=29=0 chest_strap=-156=-167=15 chest_that=4=37=-1 chest_to=16=70=-1 chest_when=26=68=0 chewe*=23=39=-6
chewed=23=39=-6 chick*=-21=-25=-6 chicken=-21=-25=-6 child=49=19=-26 child_,=25=5=-20 chill*=67=-11=-9 chilled=-57=-26=0
chills=118=3=-9 chills_.=18=-50=-7 chills_and=16=-12=-2 chin=86=103=-3 choco*=-144=-44=-2 chocolate=-65=-34=0
chocolate_and=-33=-23=0 choke=-21=-29=0 choke*=-14=-26=-21 choked=-14=-26=-21 choked_with=-64=-33=-4 choki*=-11=-22=18
choking=-11=-22=18 choking_,=13=5=0 chopp*=-33=-20=-8 chopping=-33=-23=-2 chopping_onions=-33=-23=-2 chris*=-84=-4=0
christmas=-65=-8=0 chuck*=0=25=0 chucking=0=25=0 chucking_up=0=25=0 cirrh*=-50=-55=-21 cirrhosis=-50=-55=-21
cirrhosis_,=-50=-42=-21 cirrhosis_.=0=-13=0 city=35=46=-16 ckd=-36=-27=-11 ckd_stage=-36=-27=-11 clamm*=53=60=-7 clammy=53=60=-7
clammy_.=10=32=-7 clapp*=-24=-10=-24 clare*=103=104=-1 claret=103=104=-1 class=-51=-54=-6 class_.=-20=6=-9 class_and=-5=-51=0
clean=97=115=-2 clear=-64=-16=-2 clear*=-19=19=-10 clear_,=-20=-26=-18 clear_.=-45=13=-5 clear_0=42=5=28 clear_as=43=53=0
clear_since=-11=-2=0 clear_sky=1=14=12 clear_water=60=58=0 cleared=-30=5=-10 click*=-23=93=0 clicks=-54=-14=0 cliff=45=55=95
climb=27=0=7 climb*=2=12=0 climb_,=-44=-64=-3 climb_.=24=11=-2 climb_but=-54=-73=15 climb_stairs=86=11=0 climbing=33=40=0
climbs=-31=-28=0 climbs_,=7=26=0 clini*=-2=-27=0 clinic=-2=-27=0 clock*=-13=-24=-2 close*=-103=-84=-10 closed=-103=-106=-10
closed_.=-42=-35=-10 closi*=90=91=-1 closing=90=91=-1 closing_.=15=11=-1 closing_up=35=32=0 clot=-47=-58=5 clot_i=-21=-3=5
clot_in=-17=-55=0 clots=65=108=-6 cloud*=-38=-58=19 clouds=-51=-33=19 club=-94=-46=-57 club_.=-33=-47=-39 club_run=-11=43=0
clue=26=0=0 clutc*=32=59=-3 coach=87=115=48 coach_,=8=13=-15 coach_.=16=34=27 coach_it=32=30=0 coach_says=-6=-8=-12 coca=55=36=-7
coca_cola=32=-35=-3 coffe*=-9=38=57 coffee=23=26=39 coffee_,=75=72=0 coffee_.=-40=-99=36 coffee_0=23=34=5 coffee_and=-46=-10=0
coffee_grounds=10=70=-2 coffee_helped=-43=-42=0 coffee_then=6=13=0 coffees=-32=11=17 coke=-43=7=-10 coke_after=-32=-22=0
coke_and=-81=-59=-3 coke_at=11=2=-2 cola=-33=-63=-4 cola_.=-115=-54=-4 cold=43=-8=2 cold_,=-80=-112=-2 cold_.=-25=-87=19
cold_0=10=1=-23 cold_air=-84=-134=0 cold_and=41=-4=23 cold_at=7=-20=0 cold_but=33=64=21 cold_by=-11=-17=-1 cold_for=60=33=0
cold_i=-53=-31=-22 cold_in=-42=-42=-1 cold_on=10=16=0 cold_so=31=37=0 cold_sweat=83=117=-4 cold_water=92=68=0 cold_wind=11=34=0
colla*=-17=-10=-35 collapse=-51=-53=-1 collapsed=16=11=-27 collapsed_,=59=41=-8 collapsed_again=-62=-62=-3 collapsed_and=8=24=27
collapsed_at=-47=-20=-7 collapsed_in=-65=-34=18 collapsed_into=-71=-90=0 collapsed_last=14=19=0 collapsed_on=8=-5=-36
collapsed_so=-28=-58=0 collapsed_wall=-19=-42=0 collapsed_with=-8=-12=0 collarbone=13=27=-7 collarbone_in=33=9=0 colle*=-60=13=0
colleague=-60=13=0 color=120=101=-33 color*=77=-32=-15 color_,=25=54=-1 color_of=90=-49=-32 colored=77=-32=-15 come=106=166=15
come_down=-22=-102=0 come_off=11=32=-9 come_out=106=169=-9 come_round=42=66=-1 come_up=0=16=0 comes=143=35=-24 comes_and=0=22=0
comes_back=15=17=-17 comin*=106=132=-11 coming=106=132=-11 coming_,=-6=-6=-10 coming_down=6=15=0 coming_out=64=17=-2
compl*=-160=-83=-12 complain=-70=-48=-4 completely=-91=-47=-1 compr*=-18=-64=-10 compression=28=-22=-10 comra*=-24=-10=0
comrades=-24=-10=0 concr*=-82=-48=-23 concrete=-82=-48=-23 concu*=-9=-27=-4 concussion=-18=-29=-2 condi*=-76=-41=-11
condition=-76=-41=-11 confu*=8=3=-10 confused=22=11=-8 confused_,=119=129=-1 confused_.=111=136=-3 confused_about=-30=-69=-5
confused_after=54=69=-8 confused_and=117=138=0 confused_by=-61=-100=18 confused_over=-113=-49=0 confusing=-70=-56=0
conge*=-27=-16=-11 congestive=-27=-16=-11 congestive_heart=-27=-16=-11 consc*=83=108=-12 consciousness=43=84=-1
consciousness_.=43=66=0 contr*=-48=-45=-25 control=-36=-34=12 controlled=-13=-12=-37 controlled_.=13=-3=-37
controlled_on=-37=-31=0 convu*=175=165=-13 convulsion=169=157=-13 convulsion_,=51=38=-12 convulsion_on=58=62=0 cooke*=27=63=-5
cooked=27=63=-5 cooked_in=48=62=0 cooki*=-21=-1=-1 cooking=-21=-1=-1 cool=-63=-1=-5 cool_down=-45=3=-5 coole*=-67=-56=0
core=-19=23=3 core_,=-41=-65=3 core_temperature=28=94=0 corne*=133=150=0 corner=133=150=0 corner_of=38=24=0 coros=-11=-18=23
cos=50=71=60 cos_i=40=37=50 cos_of=34=23=10 couch=-10=0=-2 couch_,=69=48=-2 couch_.=57=64=0 couch_after=-134=-100=0
couch_at=-54=-67=0 cough=-36=-82=-3 cough*=48=109=-18 cough_.=53=-24=-2 coughed=50=121=-8 coughed_up=40=63=-7 coughing=-2=-12=-10
coughing_blood=-63=2=0 coughing_up=62=47=0 could=-77=-53=-51 could_be=27=29=-13 could_i=-5=-14=0 could_murder=-9=-10=-14
could_sleep=-22=-9=0 count=-12=15=-2 count*=135=118=112 count_as=-10=-31=0 counted=63=71=57 counts=-41=-63=-1 cours*=-38=-32=-8
course=-38=-32=-8 course_.=-6=20=-3 cousi*=-21=-28=-3 cousin=-21=-28=-3 cover*=14=14=0 covered=14=14=0 covered_in=14=14=0
covid=20=-34=-10 covid_in=-17=-25=-6 cpr=-23=-15=-14 cpr_refresher=9=19=-6 crack=29=43=-23 crack*=27=58=-11 crack_in=29=58=-3
cracked=27=23=-2 cracked_my=102=126=-2 crackered=-2=-11=-8 craic=-64=-38=0 cramp=-34=1=0 cramp*=-5=20=-3 cramp_at=6=-46=17
cramp_in=-106=57=-4 cramps=1=48=-3 crampy=-25=30=0 crash=-78=-68=-19 crash*=8=39=6 crash_,=-28=-34=0 crashed=8=39=6
crashed_on=10=22=38 crawl*=59=27=0 crawled=46=19=0 crazy=-1=144=-3 crazy_,=-76=-24=0 crazy_in=41=160=-1 creak*=-3=31=21
creaks=-6=12=21 creaks_old=-6=12=21 creaky=3=19=0 cream=-11=3=0 cream_crackered=-2=-11=-8 creep*=58=-71=0 creeping=27=-20=0
creeping_up=27=-20=0 cried=21=24=-12 crime=-53=-15=-2 crims*=60=48=-1 crimson=60=48=-1 crisp*=-17=-1=0 crisps=-17=-1=0
crook=41=111=-9 crook*=74=54=0 crooked=74=54=0 crooked_,=54=51=0 cross=3=50=0 cross*=7=-29=13 crossfit=76=58=13 crossfit_.=32=9=16
crossing=-69=-87=0 crossing_the=14=23=0 crowd=-76=-42=-4 crowd_.=-49=-33=-3 crush*=30=20=-6 crushing=20=11=-6
crushing_feeling=15=30=0 cry=-42=-34=-31 cryin*=-28=-8=-28 crying=-28=-8=-28 crying_at=-84=-102=-28 cudnt=116=137=-2 cup=17=3=-8
cup_,=27=-20=-3 curry=-19=-15=-31 curry_.=10=-5=-2 curta*=-8=-15=-9 curtain=80=93=-9 cut=-24=-62=40 cut_,=9=30=0 cut_back=-8=1=20
cut_is=99=-11=-11 cut_it=-34=-46=-20 cut_my=-15=76=100 cut_myself=10=23=-4 cut_on=0=-16=0 cut_the=-91=-65=-16 cutti*=2=17=58
cutting=2=17=58 cutting_back=30=32=-1 cutting_my=39=49=28 cutting_myself=58=49=42 cutting_out=-121=-116=-1
cutting_the=-191=-207=-156 cuz=-43=-47=0 cycli*=12=18=0 d=-39=-42=13 d_.=34=24=22 d_since=-30=-24=-5 dad=16=-40=1
dad_duty=14=11=-4 dad_had=34=-46=13 dad_has=24=36=0 dad_is=-5=12=0 dads=38=71=0 damag*=-10=8=-6 damaged=-10=8=-6 damn=14=26=22
damn_jialat=14=22=22 dark=-51=-36=-30 dark_,=-14=15=-1 dark_.=-43=-20=0 dark_and=-18=31=-6 dark_brown=94=-5=-6 dark_by=-20=4=0
dark_chocolate=-13=-23=0 dark_dark=31=50=0 dark_mornings=-25=13=-19 dark_pee=-11=11=0 dark_roast=10=24=0 dark_urine=63=-34=0
data=-86=-60=-56 date=6=54=2 date_of=32=60=15 daugh*=-38=56=20 daughter=-38=54=20 daughter_,=37=30=0 daughter_had=-51=0=0
dave=58=73=-1 day=-85=-81=-65 day_,=-23=6=-5 day_.=-30=-79=-22 day_0=96=49=0 day_?=-81=-73=-12 day_and=16=17=-12 day_at=7=-31=0
day_done=3=-10=0 day_for=68=8=0 day_in=-30=13=17 day_is=-41=-33=-8 day_it=90=134=0 day_lol=-19=-18=0 day_off=-22=-10=0
day_on=-22=-4=0 day_tomorrow=-47=11=0 day_two=-21=-44=0 days=119=-107=-28 days_,=22=13=0 days_.=30=-83=-8 days_after=61=69=-5
days_and=43=-24=0 days_now=17=-24=-3 de=284=251=62 dead=-44=-44=-19 dead_,=4=0=45 dead_.=46=58=41 dead_0=31=-14=11
dead_after=12=18=-23 dead_and=-4=2=14 dead_battery=0=-17=-6 dead_from=-18=-27=-1 dead_haha=-38=-36=-4 dead_last=6=10=-11
dead_on=-70=-62=-4 dead_tired=8=17=0 deadl*=-27=-22=-1 deadline=-27=-22=-1 deadline_is=-27=-22=-1 dear=-81=-71=-18
death=-25=-35=-13 deck=24=62=0 deck_.=7=13=0 deckc*=-49=-54=0 deckchair=-49=-54=0 deep=80=-22=-13 deep_breath=-38=-9=-1
deep_in=37=-33=-3 deer=-29=-4=-5 deer_by=-29=-4=-5 degre*=10=22=11 degrees=-23=24=11 degrees_,=-43=-14=0 degrees_.=85=108=0
degrees_and=74=33=0 degrees_in=-42=-6=0 dehyd*=24=82=0 dehydration=24=82=0 delet*=-45=-64=-26 delete=-48=-51=-11
delete_my=-12=-9=0 delir*=100=108=-14 delirious=100=108=-14 denti*=-61=-65=-20 dentist=-61=-65=-20 dentist_this=-44=-59=0
dentist_today=13=9=0 desce*=-22=-20=-2 descent=-22=-10=0 descent_0=-5=-10=0 deser*=74=86=148 desk=-32=20=-8 desk_.=10=-17=-3
desma*=232=248=-1 despi*=38=57=0 despite=38=57=0 dey=74=173=-46 dey_pain=-64=-49=9 diabe*=-97=-78=-38 diabetes=17=-3=-9
diabetic=-76=-74=-29 diabetic_on=-46=-30=-11 diagn*=-63=-21=0 diagnosed=-63=-21=0 dialy*=-105=-29=-7 dialysis=-105=-29=-7
diarr*=113=-62=-5 diarrhoea=81=-53=-4 diarrhoea_for=32=0=-1 did=-76=-33=-46 did_.=-80=-96=-32 did_0=-52=-62=25 did_a=22=2=0
did_my=-39=-5=-8 did_not=-64=-76=-16 did_the=30=57=6 die=-57=-68=23 die_at=-57=-46=-61 die_on=-82=-70=-76 died=-50=-45=-5
died_,=-4=11=11 died_.=4=12=8 died_0=52=79=16 died_a=32=13=-8 died_and=56=85=0 died_at=-29=-34=17 died_in=-55=-81=-2
died_last=10=-12=-15 died_on=-14=-46=-19 died_so=-16=-19=-3 diet=-114=-38=-1 diffe*=-53=-50=-1 different=-53=-50=-1
diffi*=62=62=-4 difficulty=62=62=-4 diggi*=-30=5=0 digging=-30=5=0 digging_in=-51=-16=0 dinner_,=38=25=-7 dinner_.=-52=-63=13
dinner_0=108=17=0 dinner_i=-29=13=25 dinner_my=-23=-57=-11 dips=18=-26=0 dips_0=18=-26=0 disap*=65=97=90 disappear=7=17=48
disea*=36=-14=-10 disease=36=-14=-10 disease_,=54=30=-3 disease_.=-11=-48=-5 dislo*=-42=-11=-4 dislocated=-42=-11=-4
disor*=77=54=-12 disoriented=73=57=-2 dista*=-22=-17=0 distance=-22=-17=0 diure*=-8=-12=0 diuretic=-8=-12=0 dizzy=45=-26=-20
dizzy_,=70=30=-2 dizzy_.=69=34=-1 dizzy_and=51=102=-1 dizzy_every=0=-66=0 dizzy_on=-207=-46=-6 do=5=22=49 do_.=31=52=-42
do_a=-2=-11=-1 do_i=-88=-73=25 do_if=-81=-73=-10 do_it=74=62=110 do_not=30=105=-8 do_the=52=60=-20 do_this=18=39=76
do_you=-32=-8=-39 doc=-61=-49=-6 doc_put=-29=-33=0 docto*=-45=-52=-14 doctor=-45=-52=-14 doctor_gave=28=27=0
doctor_says=-94=-61=-11 docum*=19=15=0 documentary=19=15=0 dodgy=-11=33=0 does=59=75=1 does_it=-71=-68=-4 does_not=143=209=4
does_nothing=8=41=0 does_that=2=-27=-2 does_the=-29=-37=-6 does_this=-64=-55=-10 dog=96=38=33 dog_.=48=92=53 dog_a=19=39=0
dog_and=35=70=41 dog_bit=188=-26=-23 dog_collapsed=-46=-14=18 dog_had=-96=-25=-11 dog_on=39=-122=0 dog_threw=-18=-24=-1
dog_was=-68=-12=-33 dogs=-3=34=0 doing=-17=-6=-13 doing_great=8=-16=0 doing_my=-65=-88=-1 doing_somersaults=24=-16=0
dolor=44=55=-9 doms=-25=-43=10 doms_0=-32=4=25 doms_from=24=-16=0 don=142=277=33 donat*=-42=-33=11 donated=-40=-33=11
donated_blood=-40=-33=11 done=20=13=9 done_,=4=-15=-23 done_.=-80=-62=10 done_0=20=-15=-20 done_with=49=28=62 donor=4=7=-31
doom=31=91=-1 door=-14=36=-15 door_.=-65=-45=-3 dor=167=195=-13 doubl*=42=13=-7 double=39=80=-7 double_,=2=10=-1 double_.=84=25=-3
double_and=17=62=0 doubled=3=-67=0 down=42=56=-56 down_,=82=-2=-8 down_.=60=-101=-69 down_0=-94=-54=0 down_and=-2=15=0
down_at=-14=-50=0 down_for=-54=-30=0 down_in=96=44=-1 down_like=128=124=0 down_my=42=81=23 down_on=-57=-48=0 down_one=16=48=0
down_since=0=19=0 down_stairs=-45=-10=0 down_the=21=-22=24 down_to=-19=0=6 down_with=-155=-71=0 downh*=-31=2=1 downhill=-31=2=1
downhill_,=-12=-25=-5 downs*=-12=9=0 downstairs=-12=9=0 dragg*=16=-2=-25 dragged=2=-2=-25 dragging=14=0=0 drama=19=-6=18
drank=-67=-39=24 drank_0=-4=-25=3 drank_a=-46=-12=0 drank_about=10=7=0 drank_gallons=15=0=0 drank_loads=-56=-9=23
drank_plenty=3=-26=0 drank_ten=-19=12=17 drank_too=-9=-20=-5 draw=53=68=0 draw_a=52=58=0 dread*=21=-34=0 dreadful=21=-34=0
dream=-27=-44=-36 drenc*=41=-45=-5 drenched=41=-45=-5 dress*=-87=-67=0 dribb*=49=85=-9 dribbling=49=85=-9 drift*=26=36=0
drifting=12=37=0 drill=20=44=-3 drill*=-41=-17=-10 drills=-41=-17=-10 drink=-51=-106=-4 drink*=47=85=-11 drink_0=-21=-30=0
drinking=47=85=-11 drinking_.=43=2=-9 drip=-2=28=0 dripp*=18=5=0 dripping=18=5=0 drive=53=-29=16 drivi*=44=38=27 driving=44=38=27
driving_,=-23=-24=-2 driving_me=0=-20=-18 droop*=135=100=-11 drooping=97=58=-7 drooping_,=21=26=0 drooping_.=22=19=0
droopy=9=18=-4 drop=-50=42=-20 drop_,=-50=-26=-10 dropp*=-8=-2=10 dropped=-8=-2=10 dropped_,=25=24=-2 dropped_like=-52=-45=0
dropped_my=-85=-72=10 dropped_out=-13=3=0 dropped_to=-97=-45=17 drown*=-11=-22=9 drowned=-47=-42=27 drowning=35=20=-18
drows*=23=42=0 drowsy=23=42=0 drum=3=-48=0 drunk=9=59=-1 drunk_,=20=42=-1 drunk_.=6=26=-1 drunk_after=-23=-20=0 drunk_and=41=74=0
drunk_but=14=7=0 drunk_on=-32=-52=0 dry=-109=-45=12 dry_,=-30=-36=-4 dry_and=25=104=0 dry_from=-66=-106=0 dry_skin=23=46=0
dry_trails=-2=18=0 du=87=-16=-20 du_sang=80=-33=-10 due=-20=-13=-3 due_date=0=14=3 due_in=-20=-27=-6 dull=32=124=-7
dull_ache=7=47=-2 dummy=-35=-21=-1 durin*=64=98=-15 during=64=98=-15 during_the=94=104=-15 dust=-59=-80=-10 duty=11=4=-5
duty_.=22=11=-4 duvet=-55=-9=0 duvet*=61=15=0 duvets=61=15=0 dvt=112=-27=-20 dvt_in=8=50=0 dye=-27=-52=-6 dying=0=-1=-44
dying_for=53=69=-15 dying_lol=-18=-23=0 dying_to=-77=-87=-19 e=21=10=-21 e_,=-60=-37=0 e_0=-21=-28=-6 e_dey=52=147=-11
e_last=130=-1=-3 each=123=17=-17 each_breath=27=60=0 each_day=69=3=-5 each_rep=-68=-61=0 each_run=59=-42=-1 each_time=30=71=-11
ear=42=32=0 early=-19=-3=-27 early_.=48=51=0 ears=-9=6=-11 easin*=-10=2=-2 easing=-10=2=-2 easy=-20=-58=9 easy_,=6=-38=0
easy_.=31=22=13 easy_0=25=7=13 easy_enough=12=5=-3 easy_jog=57=5=-4 easy_on=-15=-25=-21 easy_one=-27=-2=-27 easy_run=49=59=19
eat=-57=-82=6 eat_like=-63=-59=-11 eatin*=-67=-68=-32 eating=-67=-68=-32 ecg=77=53=-10 ed=-21=-19=-6 edge=30=33=58 edges=40=87=-3
ef=-18=-1=-1 ef_0=-18=-1=-1 effor*=-5=47=-3 effort=-5=47=-3 egg=38=-7=-8 eggs=11=-1=-3 eh=-86=-123=11 eh_.=-25=-34=14
eight=28=19=-7 eight_.=-11=4=1 eight_hours=69=51=-9 eish=11=39=-12 el=123=71=-10 elbow=-25=-21=0 elden=-83=-45=0
elden_ring=-83=-45=0 elect*=-19=-12=-4 eleph*=41=50=0 elephant=41=50=0 elephant_on=31=29=0 eliqu*=19=28=0 eliquis=19=28=0
else=9=21=0 em=48=62=50 empti*=2=-12=-20 emptied=2=-12=-20 emptied_the=2=-12=-20 empty=33=48=0 end=-47=-46=14 end_,=6=22=-36
end_.=-4=-1=25 end_it=48=56=-26 end_lol=-21=-36=-22 end_of=-78=-95=-20 ended=-27=-23=-4 ended_up=-27=-23=-4 endin*=40=11=12
ending=40=11=12 ending_it=19=20=27 ending_my=1=0=14 enemy=-17=-9=18 enemy_today=-17=-9=18 energ*=25=-11=-2 energy=25=-11=-2
energy_bar=19=13=0 engin*=19=4=57 engine=19=4=57 engine_overheated=-55=-72=-16 enjoy*=-87=-59=0 enoug*=23=26=22 enough=23=26=22
enough_,=-54=-38=-3 enough_?=12=5=-3 enough_air=41=36=-8 enough_of=-16=-25=25 enter*=8=17=-9 entered=8=17=-9 entre*=-27=15=0
entresto=-27=15=0 entry=-38=-32=-4 entry_fee=-38=-32=-4 epile*=25=25=-29 epilepsy=-43=-38=-6 epilepsy_.=-45=-64=-3
epilepsy_is=23=44=0 epileptic=68=64=-23 epileptic_,=-39=-64=-1 epileptic_and=28=46=0 epipe*=86=81=-18 epipen=95=91=-15
episo*=68=97=-3 episode=68=97=-3 er=109=-11=-9 erase=-56=-44=-19 essay*=-51=11=0 essays=-51=11=0 even=189=59=-52 even_at=44=74=0
even_in=7=-11=0 even_lying=23=52=0 even_walking=10=-70=0 even_when=33=61=0 even_with=-2=-66=-42 eveni*=65=-52=-9 evening=65=-52=-9
evening_,=53=-65=-3 ever=17=37=-1 ever_,=22=57=0 ever_since=-38=-64=0 every=174=-17=7 every*=-30=42=35 every_0=-42=-30=-9
every_breath=-29=-37=0 every_day=132=-19=-37 every_few=4=10=0 every_half=0=12=0 every_minute=-26=-2=0 every_morning=-68=-20=-6
every_night=46=59=53 every_run=28=29=56 every_station=0=11=0 every_step=12=-41=-8 every_ten=10=33=0 every_time=19=-29=-2
everybody=-38=-34=0 everyone=45=26=-16 everyone_,=-30=-43=4 everyone_on=-40=-50=-12 everyone_would=37=23=44 everything=-8=-12=36
everything_,=15=-14=31 everything_is=0=59=-8 everything_went=3=38=-2 everythings=0=12=0 everytime=26=66=-5 everytime_i=26=66=-5
everywhere=-119=-74=-12 everywhere_,=-4=-23=-2 everywhere_.=-9=35=-10 everywhere_and=22=61=0 exact*=-28=-16=-4 exactly=-28=-16=-4
exactly_?=-28=-16=-4 exam=-8=-44=-15 exam_on=-8=-44=-15 exams=-29=-49=-3 excit*=-27=19=8 excited=19=19=0 excitement=-45=1=8
excitement_.=-3=16=10 exerc*=17=9=0 expec*=-143=-179=-33 expected=-64=-43=0 expected_.=-56=-41=0 expecting=-68=-79=-23
expecting_,=-11=-19=-9 expecting_.=-42=-42=-10 explo*=-3=12=-16 exploded=-13=6=-13 expo=-125=-114=-11 extra=-69=-44=0
extra_water=-69=-44=0 eye=44=44=-21 eye_.=-16=-39=-3 eye_for=22=52=0 eyeli*=31=-2=0 eyelid=15=15=0 eyelids=15=-18=0 eyes=-10=36=-2
eyes_,=-64=-38=0 eyes_are=34=-5=-3 eyes_from=-142=-25=-5 eyes_open=14=56=-29 eyes_rolled=83=128=0 face=-63=-62=-9 face_,=-61=-63=0
face_.=-63=-66=-6 face_after=-90=-64=0 face_and=28=60=0 face_feels=49=53=-7 face_has=51=87=-1 face_is=59=71=0 face_like=-14=-88=0
face_lol=-80=-112=16 face_numb=-26=-6=0 faces=13=16=-2 fail=-66=-21=9 fail_me=-56=-36=0 failu*=-85=-67=-21 failure=-85=-67=-21
failure_,=1=-35=-3 failure_.=2=23=-8 faint=79=96=-48 faint*=-34=-39=-21 faint_,=30=94=-11 faint_.=0=62=-32 faint_and=20=-18=0
faint_at=13=-2=0 fainted=-31=-33=-14 fainted_,=-47=-36=-3 fainted_.=46=63=0 fainted_at=-4=-60=-7 fainted_in=41=-56=0
fainted_on=2=45=0 fainted_once=-62=-106=0 fall=101=-3=-11 fall_,=70=51=0 fall_.=26=-14=0 falling_asleep=-4=13=0 famil*=-6=34=51
family=-6=34=51 far=-30=-15=-6 fast=-38=56=14 fast_.=-10=29=-6 fast_0=-13=23=21 fast_and=-6=50=0 fat=-20=16=-48 fat_.=-38=-25=-21
fatte*=40=73=0 fatter=40=73=0 fatter_than=40=73=0 fault=-43=-35=4 fault_.=-27=-17=9 fee=-44=-32=-4 feedi*=-93=-57=-19
feeding=-93=-57=-19 feeding_her=-60=-61=-11 feeding_the=-33=-1=-9 feel=50=26=0 feel_confused=31=30=0 feel_drunk=73=109=-1
feel_faint=33=-3=0 feel_fine=11=19=-10 feel_full=30=42=-1 feel_good=-75=-92=-11 feel_great=4=1=13 feel_it=1=-28=-11
feel_like=-68=-48=19 feel_my=-97=-34=-9 feel_really=53=-21=-3 feel_sick=19=44=-3 feel_weak=-25=-89=0 feeli*=100=42=68
feeling=91=38=-11 feeling_faint=43=4=0 feeling_feverish=31=-8=-20 feeling_fresh=15=22=4 feeling_good=11=21=-21 feeling_in=51=147=0
feeling_like=-82=-72=9 feels=161=180=41 feels_dead=14=21=-7 feels_great=-18=-62=-15 feels_like=69=95=-11 feels_odd=2=23=0
feels_tight=42=43=0 feet=-73=3=-4 feet_after=-11=-22=0 feet_up=-75=-6=0 fell=57=81=-17 fell_,=41=56=0 fell_.=-24=-72=-3
fell_and=39=60=-8 fell_asleep=-35=-56=-5 fell_down=91=137=0 fell_in=9=-31=13 fell_last=-32=-17=0 fell_off=-45=-54=-7
fell_on=61=58=-12 fell_open=-60=-58=-1 fell_over=1=27=0 fella=-6=-16=13 felt=-52=-133=-43 felt_a=14=-13=0 felt_easy=-2=-34=0
felt_good=61=77=13 felt_like=-164=-106=-36 felt_rough=-14=14=0 felt_strong=-91=-48=0 felt_the=34=43=0 fence=61=63=-11
fever=82=-136=-20 fever*=174=-14=-29 fever_,=-5=38=-2 fever_.=16=12=9 fever_0=141=-7=0 fever_and=24=-42=0 fever_has=-59=2=-7
fever_is=-144=-20=17 fever_last=22=-42=-12 fever_of=175=-40=-7 fever_since=65=-19=-6 fever_so=-28=11=0 feverish=171=-14=-20
feverish_.=29=-41=-17 feverish_and=16=60=-3 few=42=39=-3 few_days=-58=4=0 few_seconds=12=68=0 fibro*=-43=-46=-5
fibrosis=-43=-46=-5 fiddl*=41=16=0 field=-111=-33=0 fight*=84=71=41 fighting=84=71=41 figur*=85=96=-7 figure=85=96=-7
figure_out=85=96=-7 fille*=17=43=0 filled=17=43=0 filli*=-86=-124=0 filling=-91=-124=0 film=-1=-1=-11 film_had=-50=-54=-5
film_someone=-16=-14=0 film_was=52=39=-4 film_where=-19=-21=0 find=-90=-70=-22 find_my=-89=-89=-15 fine=-44=-30=2 fine_,=-96=9=-23
fine_.=-87=-117=-22 fine_0=152=101=29 fine_after=-70=-85=-6 fine_and=-91=-44=-8 fine_but=54=61=0 fine_now=80=7=7
fine_once=13=21=-2 fine_since=-64=-8=19 finge*=70=13=-9 finger=70=48=-7 fingers=-16=-60=-2 fingers_,=25=37=0 fingers_numb=-21=1=-1
fingers_on=-26=-25=-2 fingers_swollen=0=33=0 finis*=67=61=-4 finish=37=46=13 finish_,=16=10=0 finish_.=95=84=18
finish_0=-127=-116=12 finish_a=52=73=0 finish_and=91=116=-4 finish_but=-50=-62=0 finish_line=102=111=0 finish_was=-62=-65=-13
finished=-28=-40=-13 finished_,=8=25=0 finished_.=18=-6=-9 finished_0=-28=-20=0 finished_me=16=-6=0
finished_radiotherapy=-24=-51=-20 finished_with=-72=-48=-23 finishing=49=44=-5 finishing_.=37=37=-5 fire=4=-11=-51
fire_,=7=-11=-26 fire_.=-34=-38=-1 fire_0=27=-15=0 fire_in=-55=-17=-10 fire_today=57=28=-2 first=4=73=-26 first_0=-71=-86=-3
first_aid=-54=-59=2 first_one=23=41=0 first_time=11=9=-23 fish=44=-38=0 fist=13=28=0 fit=-23=-19=-36 fit_,=-9=-22=-1
fit_.=-56=-69=-1 fit_as=32=13=10 fit_at=87=87=-1 fit_in=51=65=-7 fit_on=24=3=-2 fit_round=-26=-6=-10 fit_when=-51=-52=0
fits=71=114=-27 fitte*=-17=-18=23 fitted=-17=-18=23 fitted_on=-8=6=23 fitti*=61=84=-34 fitting=61=84=-34 fitting_.=53=37=-22
five=-8=-98=-29 five_,=-102=-59=-4 five_.=-31=-7=-21 five_hours=11=10=4 five_times=31=-30=0 fix=-3=13=0 fixed=-8=-17=-1
fixed_it=-8=-17=-1 flat=-33=44=-8 flat_,=51=81=-3 flat_.=-14=-14=0 flatm*=-13=-5=10 flatmate=-13=-5=10 flatmate_has=1=10=12
flew=-117=-58=0 flexo*=-57=-11=0 flexors=-46=4=0 flexors_tight=-46=4=0 fligh*=101=-26=-3 flight=101=-33=-3 flight_,=59=-30=0
flight_.=0=-59=-3 flip=78=48=0 float*=76=-78=0 flood*=-11=2=0 floor=-3=-17=6 floor_,=-11=-5=0 floor_.=20=-7=-1 floor_after=21=20=0
floor_and=28=37=0 floor_with=3=38=-6 flopp*=75=15=-4 floppy=39=2=-4 floppy_.=13=36=-3 flops=37=76=0 flu=31=40=-21 flu_,=46=12=-7
flu_jab=-64=-32=0 flu_so=-17=40=0 fluid=23=65=17 fluid*=-39=-52=-6 fluids=-39=-52=-6 fluids_.=-57=-45=0 flush=39=7=0
flutt*=89=-67=-2 fluttering=49=-37=0 flutters=24=-68=0 fly=-87=-90=7 foam=2=40=-2 foam_rolled=-54=-4=-1 foam_roller=-9=-24=0
fog=-94=-119=-16 foggy=-4=12=-3 foil=6=-15=0 follo*=16=82=-5 follow=16=82=-5 food=-17=-29=3 food_.=-65=-17=-6 foot=113=6=-23
foot_,=37=60=0 foot_.=11=-38=0 foot_0=-127=-21=0 foot_and=32=50=0 foot_bone=0=-33=0 foot_fell=20=29=0 foot_has=26=-79=0
foot_is=14=-50=-21 footb*=2=-20=-11 football=2=-20=-11 football_,=-51=-33=-1 football_0=10=20=-3 for=-75=-120=-71 for_0=150=73=-7
for_?=-100=-42=0 for_a=64=18=-4 for_about=103=86=-7 for_ages=19=-7=0 for_air=67=100=-2 for_an=-8=-10=-13 for_anorexia=-15=-6=-10
for_bipolar=-26=-7=0 for_breakfast=-23=2=22 for_breast=-55=-48=0 for_breath=25=6=-7 for_cancer=41=46=0 for_dinner=-38=13=13
for_epilepsy=-23=-20=-1 for_four=70=-38=0 for_half=79=91=11 for_him=3=-9=-10 for_it=-44=-69=-2 for_life=-110=-88=-78
for_lunch=-33=10=13 for_me=-103=-88=-8 for_my=-10=13=-22 for_no=52=24=-26 for_now=-78=-90=-5 for_once=-51=-42=-39
for_parkrun=11=11=18 for_running=-51=-60=-7 for_sleep=0=-17=-6 for_some=41=58=-11 for_sore=-16=-17=-6 for_soreness=-15=2=16
for_sunday=-44=11=0 for_tea=49=19=0 for_ten=-2=6=10 for_the=-15=11=5 for_three=83=-28=-1 for_two=36=-15=0 for_words=-91=-92=0
for_years=-31=2=-65 forea*=15=-6=0 forearms=15=-6=0 foreh*=15=31=-9 forehead=15=31=-9 forev*=121=141=70 forever=121=141=70
forge*=-3=13=45 forget=-32=-25=60 forget_me=-128=-126=-52 forgetting=28=38=-15 forgo*=119=122=-62 forgot=-21=-26=-38
forgot_my=-58=-53=-38 forgot_to=-80=-86=0 found=88=79=62 found_a=-23=-32=39 found_me=49=53=-1 found_out=-64=-75=-17
four=53=-115=-3 four_days=70=-46=0 four_hours=-22=-5=0 fourt*=38=42=-20 fourth=38=42=-20 fourth_time=50=58=-20 fract*=49=-19=-5
fracture=49=-19=-5 fracture_in=3=-11=0 fracture_my=-54=46=19 free=-15=13=7 freez*=-10=-114=9 freezer=-29=-40=17 freezing=-9=-22=-6
freezing_,=-24=0=0 freezing_.=-13=-12=0 freezing_out=-42=-30=0 fresh=-77=-85=-14 fresh_air=-92=-108=-8 frida*=-59=-45=-2
friday=-59=-45=-2 friday_,=-23=-34=0 friday_.=8=33=-8 fridg*=11=59=-1 fridge=11=59=-1 fridge_and=19=19=0 fried=-40=-90=-9
fried_from=-34=-61=-9 frien*=1=25=12 friend=90=86=13 friend_had=-43=-31=0 friend_is=28=-4=-2 friend_says=-11=-3=-4
friends=-89=-61=-1 frigh*=47=0=0 fright=47=0=0 from=-111=-36=6 from_0=0=-16=-1 from_a=29=7=4 from_carrying=-1=-2=-28
from_hay=-138=-17=0 from_hell=131=134=-2 from_last=47=90=57 from_laughing=9=-12=-1 from_my=148=143=-1 from_new=20=19=-1
from_no=1=-71=-5 from_nowhere=-59=-39=7 from_running=3=17=-3 from_screens=-24=-7=-8 from_sitting=-80=-38=0 from_swimming=-15=-21=0
from_tax=-31=-59=-9 from_the=87=46=-24 from_too=-25=-55=0 from_yesterday=3=35=-9 front=70=97=-24 front_.=30=36=-12
front_of=-50=-83=6 froth=37=74=-1 froze=-35=-75=-10 froze*=-73=-65=-3 frozen=-73=-65=-3 frozen_at=-10=-13=0 full=-46=-33=-7
full_,=-69=-98=-4 full_.=-13=-39=-1 full_0=10=10=0 full_breath=23=29=0 full_of=-4=-51=0 fully=-26=10=0 fully_over=-20=-20=0
fully_recovered=-16=31=0 fun=-23=24=-18 fun_.=-23=-7=-7 fundr*=-7=-10=0 funny=-200=-108=-33 funny_,=39=34=0 funny_.=25=26=0
funny_turn=-24=11=0 furos*=-30=3=0 furosemide=-30=3=0 fuzzy=36=24=0 fyi=-16=-5=12 fyi_.=8=-11=-7 gaine*=25=26=0 gained=25=26=0
gained_0=25=26=0 gallo*=96=68=0 gallons=15=2=0 galor*=38=44=13 galore=38=44=13 game=-37=41=0 garde*=31=33=-5 garden=-17=-2=-4
gardening=48=35=-1 garmi*=13=-13=-9 garmin=13=-13=-9 garmin_is=-11=-45=0 garmin_says=-28=15=-2 gasping_.=18=11=-4
gasping_after=-28=-21=15 gasping_for=-34=-28=0 gate=-43=1=-8 gate_.=1=21=0 gave=-23=-78=-6 gave_blood=-45=-12=-3
gave_him=-52=-95=-5 gave_it=-54=-25=-17 gave_me=-16=3=-2 gave_out=54=3=0 gave_the=52=49=23 gave_up=-17=35=7 gave_way=50=-43=0
gel=55=18=0 gel_.=37=46=-4 gel_and=44=16=-7 gel_at=-18=-38=0 gel_on=-53=-63=-12 gels=-42=-59=-61 gels_.=11=-10=-42 gels_0=7=10=0
genot*=-6=-27=-8 genotype=-6=-27=-8 genotype_,=-6=-27=-8 gentl*=-37=-17=0 gentle=-37=-17=0 gentle_jog=-37=-17=0 get=30=-23=-32
get_a=75=33=0 get_air=37=41=0 get_asthma=32=19=-3 get_chest=-142=-144=0 get_enough=13=14=-12 get_me=-24=-22=0 get_my=-2=27=-6
get_off=28=61=-2 get_out=19=-119=0 get_the=3=19=-8 get_up=24=-66=-5 gets=99=42=33 gets_worse=35=-5=0 getti*=128=92=-20
getting=128=92=-20 getting_harder=41=-11=0 getting_light=5=-58=-5 getting_up=-20=13=0 getting_worse=-59=-47=-2 ghost=-35=-12=-1
gibbe*=39=48=0 gibberish=39=48=0 gibberish_.=18=20=0 giddy=2=69=-10 girl=-40=23=-4 give=10=-55=-63 give_it=-54=-46=-1
give_me=-93=-57=-9 gives=14=-62=0 gives_way=14=-62=0 givin*=-52=-88=10 giving=-52=-88=10 giving_blood=-50=-53=14
giving_me=-26=-34=-3 gland*=20=-14=-8 glands=20=-14=-8 glass=6=51=0 glass*=-18=-22=-12 glove=-83=-93=0 glove*=-6=11=-29
gloves=-6=11=-29 gloves_0=16=12=-28 glute=-42=-29=-5 glute*=-38=-6=21 glutes=-38=-6=21 go=90=59=68 go_,=24=32=-4
go_.=-103=-106=-15 go_0=-47=-15=-11 go_and=-4=-32=-3 go_down=-3=-10=-3 go_in=64=-66=-23 go_on=85=112=226 go_to=9=18=37
goal=-29=-2=-1 goes=54=58=-32 goes_,=10=-10=0 going=126=197=26 going_,=-16=8=0 going_.=-29=-3=39 going_0=-15=-19=-16
going_and=0=5=-18 going_down=-15=-16=-3 going_in=112=132=-3 going_like=-10=22=-7 going_on=22=13=27 going_out=27=82=0
going_to=-17=-74=50 going_up=46=25=-1 going_well=-50=-65=-4 gold=0=-19=0 golf=-49=-61=-1 gone=17=12=14 gone_,=-34=27=22
gone_.=-58=-73=-11 gone_0=-16=-15=0 gone_after=-12=-30=12 gone_and=-18=4=36 gone_blue=76=90=-2 gone_for=-17=-11=-7
gone_from=-50=-69=-1 gone_green=54=55=-6 gone_grey=19=7=-3 gone_in=-38=-91=-24 gone_now=-18=-27=-1 gone_numb=27=61=0
gone_the=-80=-36=-5 gone_to=-3=-26=-8 gone_weak=22=-79=-7 gone_yellow=52=-18=0 gonna=-28=-8=-86 good=-117=-60=-28
good_,=-40=-35=-15 good_.=-42=-7=-8 good_0=26=31=-34 good_after=-35=-28=0 good_cannot=-15=-9=-21 good_he=52=54=-2
good_heart=-9=-44=-2 good_i=-57=-57=-5 good_legs=-21=-12=-4 good_my=-10=20=-6 good_run=16=4=-2 good_since=-16=-10=0
good_the=-42=-23=-7 good_this=-6=15=11 good_to=-26=-38=0 good_way=-55=-45=-10 goodb*=202=180=197 goodbye=202=180=197
goodbye_,=133=139=112 goodbye_to=-61=-89=-46 goose*=41=125=-2 goosebumps=41=83=-2 got=-58=-45=-30 got_0=-20=38=29 got_a=101=39=12
got_an=4=-14=0 got_angina=-57=-39=-11 got_back=5=75=-1 got_confused=16=2=-5 got_heat=-14=36=0 got_hit=69=60=-4 got_home=103=73=0
got_in=8=53=0 got_it=-58=-73=-35 got_knocked=-118=-104=-1 got_lost=-47=-12=4 got_me=19=28=7 got_my=-5=-18=-5 got_no=-35=-18=-5
got_on=-14=-6=0 got_out=-33=-35=-4 got_rhabdo=27=-20=-3 got_stung=-66=-42=0 got_t=-30=-24=-5 got_the=-19=17=18 got_there=-44=-46=0
got_up=6=-18=0 gp=-57=18=-8 gp_says=-22=5=-8 gps=-49=-63=-17 grade=25=-29=-6 gran=8=16=-16 grand=-92=-76=28 grand*=-94=-60=-2
grand_,=-39=-32=-5 grand_.=-24=-14=32 grand_after=-56=-31=13 grand_since=-39=-19=0 grandad=-61=-64=0 grann*=-115=-122=-8
granny=-115=-122=-8 grass=-32=-68=-40 grass_.=2=-28=-15 grave*=19=-27=0 gravel=19=-27=0 graze=6=67=-1 graze*=0=46=0
graze_,=25=32=-1 graze_on=-46=64=0 grazed=0=46=0 grazed_my=-15=29=0 great=-68=-120=-39 great_,=-3=-12=-1 great_.=-55=-11=-16
great_cannot=-13=-59=-2 great_craic=-64=-38=0 great_ending=-8=-35=0 great_fun=-5=-2=-14 great_i=7=35=34 great_my=-49=1=9
great_session=39=-14=0 green=11=-72=-10 green_and=40=17=-4 grey_.=39=30=0 grey_and=56=34=-3 grin=-42=-65=5 grip=81=-6=0
gripp*=51=49=-17 grogg*=14=31=17 groggy=14=31=17 groin=49=-63=-3 groin_and=10=-2=-2 groun*=41=61=-16 ground=16=-21=-11
ground_and=28=-33=0 grounds=10=70=-2 grounds_.=7=48=-1 growl*=-22=-25=-6 growling=-22=-25=-6 grown=-98=-94=-12
grown_out=-98=-94=-12 grump*=10=4=0 grumpy=10=4=0 guess=-45=-13=-8 guess_.=-21=2=-4 guinn*=-12=-12=-3 guinness=-12=-12=-3
gun=-73=12=-6 gun_.=-61=-37=-6 gunk=94=-18=-9 gunk_.=79=-13=-9 gushi*=63=52=-1 gushing=63=52=-1 gushing_.=32=42=-1 gut=7=-20=-2
guts=-2=10=-6 gutte*=-38=-17=0 gutted=-38=-17=0 gutted_.=-18=4=0 guy=-142=-156=-27 guy_collapsed=-14=-20=-4 guy_in=-41=-45=0
guy_next=-50=-62=-21 gym=33=17=-1 gym_,=-21=-39=0 gym_.=-13=-15=-6 gym_was=57=32=6 gym_yesterday=30=21=0 h=-11=5=9 h_,=-31=-15=-6
h_.=32=26=4 h_0=21=31=2 h_and=-37=-16=-4 h_sleep=16=-21=12 had=-86=-68=5 had_0=-42=-19=-37 had_a=-17=10=5 had_an=64=76=-4
had_chest=-203=-228=25 had_coffee=19=43=37 had_covid=-14=8=-6 had_enough=-16=-25=25 had_had=4=-34=-9 had_heart=-3=13=-3
had_heat=-6=-36=-3 had_him=-68=-52=18 had_his=46=35=0 had_liver=14=12=0 had_loads=-41=-13=-4 had_low=-22=-8=0 had_me=-36=-79=-18
had_my=-5=68=-8 had_not=20=-22=38 had_one=139=146=0 had_palpitations=-62=-16=-6 had_rhabdo=54=10=-9 had_some=2=13=-12
had_surgery=24=31=0 had_the=-46=-21=23 had_to=64=87=-16 had_two=19=-12=-7 haha=-191=-150=-82 haha_,=-72=-103=-19 haha_.=91=63=12
haha_0=-1=-22=-66 hahah*=2=-24=0 hahaha=2=-24=0 hair=127=94=-10 half=-2=33=-2 half_,=1=-52=0 half_.=-15=15=14 half_a=93=162=0
half_an=6=4=-12 half_hour=0=12=0 half_hours=-44=-22=0 half_hrs=-69=-47=0 half_marathon=-34=-62=20 half_my=46=32=0
half_of=93=187=-15 half_the=-13=7=-1 half_way=-52=3=0 halfw*=-32=2=0 halfway=-32=2=0 hamme*=-24=-25=-12 hammered=-24=-50=-9
hammered_it=-30=-28=-6 hamst*=-5=-52=-18 hamstring=-14=-52=-18 hamstring_niggle=-16=-14=-5 hamstrings=15=1=0 hand=66=100=18
hand_.=23=-1=-9 hand_all=3=12=0 hand_has=2=-126=-2 hand_is=0=-47=0 hand_it=58=90=0 hand_just=15=35=-1 hand_numb=-33=-27=0
hand_since=0=16=0 hands=-56=28=-10 hands_and=40=46=-1 hands_are=0=50=0 hands_at=-87=-82=0 hands_full=-35=-54=-4 hands_like=44=47=0
handy_.=12=-4=2 hangi*=4=23=-18 hanging=4=23=-18 hango*=18=17=-6 hangover=18=17=-6 happe*=1=15=-26 happen=0=19=-4 happen_,=0=19=-4
happened=32=8=-26 happens=-40=-22=3 happens_if=-40=-34=3 happi*=16=1=2 happiness=-7=-12=-12 happy=-36=-72=-15 happy_,=-38=-31=-5
happy_.=61=-6=-7 happy_0=81=38=-10 happy_legs=-30=3=16 hard=-82=-71=-9 hard_,=14=3=0 hard_.=-56=17=0 hard_and=-32=-80=-1
hard_at=-43=-56=0 hard_to=-34=-30=-8 harde*=41=-11=0 harder=41=-11=0 hardl*=64=-4=-2 hardly=64=-4=-2 harma*=-5=-44=-6
harmattan=-5=-44=-6 harmattan_dust=-5=-44=-6 has=41=77=-44 has_a=-87=-30=-26 has_been=-16=47=0 has_chest=23=26=0
has_collapsed=61=36=53 has_dropped=53=45=0 has_gone=101=-26=-18 has_got=-9=55=-7 has_me=-44=-42=-1 has_not=-46=-2=-3
has_the=-19=-2=0 hate=-46=-49=-27 hate_mornings=-32=-48=-15 have=31=21=0 have_a=2=-71=26 have_an=-114=-55=-8 have_been=-20=-63=13
have_broken=35=-82=0 have_covid=-12=-12=0 have_epilepsy=-24=-28=0 have_gone=97=83=-12 have_got=72=-32=20 have_had=85=86=12
have_heart=23=-23=-5 have_just=36=42=-5 have_never=-30=-8=-25 have_no=37=25=-2 have_not=-17=-124=-39 have_on=-26=-21=-19
have_one=-20=-14=-7 have_run=-13=19=0 have_sickle=-18=-17=-11 have_slept=-51=-27=11 have_stopped=90=57=-30 have_the=78=62=53
have_to=75=61=-57 have_written=94=96=84 havin*=13=21=-39 having=13=21=-39 having_a=5=52=-23 having_an=37=48=-2 hay=-66=64=19
hay_fever=-66=64=19 he=59=87=2 he_cannot=0=7=52 he_does=67=36=27 he_has=6=18=-8 he_is=3=67=-5 he_keeps=-113=-95=-19
he_ran=-3=-13=0 he_said=-20=-11=25 he_was=-124=-141=-18 he_went=10=0=-2 head=-44=-26=-21 head_,=70=94=-4 head_.=11=35=-10
head_0=-116=-112=-4 head_all=26=15=-5 head_and=117=110=0 head_at=-2=-14=21 head_cold=13=8=21 head_down=-50=-45=0 head_hurts=8=26=0
head_in=-37=-64=0 head_injury=31=58=-4 head_is=-16=3=-4 head_off=-66=-114=4 head_on=65=92=0 head_pain=0=30=0 head_pounding=19=43=0
head_spinning=59=10=0 head_to=1=75=-1 head_torch=-65=-37=0 head_up=-103=-96=0 head_was=-74=-86=1 heada*=67=126=-23
headache=67=126=-23 headache_,=18=59=0 headache_.=42=82=0 headache_after=39=55=0 headache_and=10=63=0 headache_ever=22=27=0
headache_from=-84=-123=0 headache_of=4=11=-22 headache_since=0=-52=0 heade*=120=-71=-6 headed=120=-71=-6 headed_all=62=0=0
headp*=-52=-55=-21 headphones=-35=-48=-21 headphones_keep=-76=-74=0 heads=-20=-30=0 heale*=-51=-3=-1 healed=-51=-3=-1
healed_.=-19=-18=0 healed_0=-37=27=0 healed_up=17=-8=0 healt*=35=42=0 health=35=42=0 hear=-71=-32=-11 heard=90=-33=-6
heard_a=51=5=0 heart=-15=-9=-32 heart*=24=29=-17 heart_,=-25=-18=0 heart_.=-10=11=-6 heart_and=-56=28=-9 heart_at=10=7=0
heart_attack=52=83=27 heart_failure=-97=-67=-21 heart_fluttering=26=-8=0 heart_flutters=2=-37=0 heart_foundation=8=23=-3
heart_goes=5=-68=-10 heart_going=-25=-50=-2 heart_hurts=62=133=0 heart_is=29=-106=-1 heart_keeps=40=13=0 heart_last=19=-13=1
heart_of=-15=-5=0 heart_out=-6=7=12 heart_pounding=-12=71=0 heart_racing=-5=81=0 heart_rate=-35=-38=13 heart_sank=-36=1=0
heart_says=-90=-35=-4 heart_skipping=18=-57=0 heart_was=-53=-116=-7 heartbeat=73=26=-1 heartbreak=2=15=0 heartbreak_hill=41=35=0
heartburn=-11=10=0 heat_,=-32=-44=-2 heat_.=141=154=-3 heat_?=-124=-122=-4 heat_and=63=81=0 heat_but=-70=-79=0 heat_is=-72=-72=0
heat_stroke=65=66=-18 heat_was=36=13=-1 heave*=-17=-10=0 heaven=-17=-10=0 heavi*=129=176=-10 heavier=7=21=0 heaving=62=64=-7
heavy=-119=-119=0 heavy_.=-45=-21=0 heavy_and=0=-55=0 heavy_on=-31=-62=0 hedge=-64=-18=-44 heel=45=-62=-47 heel_,=-32=-101=-28
heel_0=-11=35=0 heigh*=-67=0=0 heights=-67=0=0 held=-20=-5=0 hell=34=60=39 hell_,=20=23=-14 hell_that=-24=-15=-3 hello=-11=-2=0
help=42=96=20 help_,=-44=-51=0 help_.=192=190=10 help_me=-75=-57=-3 helpe*=-68=-82=-2 helped=-68=-82=-2 helped_.=-5=-29=-2
helps=60=68=35 helps_.=20=27=-2 her=-26=19=-19 her_.=-33=-4=26 her_hip=-24=-2=0 her_in=143=150=-4 her_medal=-20=-20=-17
her_mouth=32=34=0 her_myself=-60=-61=-11 her_on=-36=-75=-24 here=32=61=18 here_,=-29=-8=-11 here_.=-34=-6=36 here_0=31=42=0
hero=-98=-95=-30 hey=32=65=-15 hey_,=21=81=0 hey_.=-3=13=-12 hi=-44=-81=-25 hi_.=-17=2=-11 hi_coach=-19=-9=-10 high=-81=-79=12
high_on=-13=22=0 high_temperature=33=-20=0 hill=23=-10=-14 hill_,=-76=-64=-6 hill_.=16=-8=-19 hill_0=12=2=41 hill_again=-16=8=-8
hill_and=-22=12=-5 hill_in=8=-37=0 hill_lol=37=33=0 hill_nearly=5=20=0 hill_reps=18=-10=-1 hills=12=8=-4 hills_,=24=60=0
hills_.=22=-13=27 hills_0=-3=15=0 hills_lol=40=46=-20 hills_tomorrow=29=10=19 hills_were=25=29=0 him=-95=-36=7 him_,=-50=-55=0
him_.=9=10=20 him_a=2=-35=-5 him_and=-25=-26=-2 him_up=-14=4=0 himse*=60=21=-12 himself=60=21=-12 hip=-12=-78=-19 hip_at=-35=-58=0
hip_flexors=-46=4=0 hip_hurts=0=-30=-8 hip_is=52=81=-7 hip_op=-53=-37=0 hip_pain=46=-4=0 his=111=156=-30 his_ankle=15=23=0
his_arm=-52=-56=0 his_head=-6=-20=-3 his_left=25=27=0 his_mouth=19=29=0 his_right=1=32=0 his_wife=14=6=-29 histo*=-69=-29=-15
history=-69=-29=-15 history_of=-37=-20=-15 hit=-47=19=31 hit_by=-40=1=-15 hit_me=20=5=56 hit_my=73=45=0 hit_the=-58=-24=-10
hit_with=0=17=0 hitti*=28=28=22 hitting=28=28=22 hitting_the=-16=-25=-20 hives=37=73=-1 hives_all=10=21=0 hives_and=10=13=-1
hives_everywhere=18=38=0 hoars*=9=27=-2 hoarse=9=27=-2 hold=14=-37=-4 hold_the=4=-58=-3 holdi*=42=76=-16 holding=42=76=-16
holding_his=13=12=-5 holid*=21=13=-31 holiday=21=13=-31 home=6=28=13 home_,=51=31=-24 home_.=24=22=25 home_0=-48=26=14
home_and=-64=-42=0 home_happy=-1=-25=-1 home_now=-51=-78=0 hones*=-88=-58=-2 honest=-109=-50=-14 honestly=21=-8=13 hop=13=-61=-7
hop_.=7=-33=-7 hop_on=5=-13=0 hope=-39=-41=-1 horse=-43=14=-5 horse_,=-22=37=-5 hospi*=-18=-6=15 hospital=-19=-9=19
hospital_,=-10=6=10 hospital_0=0=27=0 hospital_with=-46=13=20 hot=-14=-68=1 hot_,=52=151=-5 hot_.=76=-4=-7 hot_and=7=-16=15
hot_as=-6=24=17 hot_bath=-69=-36=0 hot_day=-37=26=-1 hot_i=-33=14=0 hot_red=6=-51=0 hot_sauce=-58=-115=0 hot_to=-23=-10=0
hot_today=-18=-2=0 hotel=-103=-55=-6 hotel_too=-33=-29=-6 hotte*=-13=-40=-5 hotter=-13=-40=-5 hotter_than=-13=-40=-5 hour=69=52=-5
hour_,=8=15=0 hour_.=111=51=-11 hour_after=4=52=-1 hour_ago=56=35=39 hour_and=64=46=-2 hour_for=-58=-59=-14 hour_now=50=82=0
hours=-45=6=-27 hours_,=-130=-61=17 hours_.=91=86=17 hours_0=-13=-28=0 hours_and=-30=-38=-9 hours_asleep=27=18=0 hours_at=57=72=-1
hours_in=-65=-44=0 hours_last=-23=0=-4 hours_sleep=53=52=7 hours_slept=27=8=0 hours_though=-3=15=0 hours_total=-44=-23=0
house=-49=-43=-4 house_.=21=7=-1 how=65=63=7 how_come=-98=-66=-4 how_do=-47=-62=-24 how_i=121=130=-5 how_long=60=55=-2
how_many=16=-18=39 how_much=-34=-26=18 how_to=55=29=-33 how_was=-16=-22=-15 hr=-17=11=-5 hr_0=-39=-3=-1 hr_stuck=53=6=0
hrs=-115=-93=-6 hrs_,=18=41=-7 hrs_.=41=20=37 hrs_0=11=13=0 hrs_and=-21=-26=0 hrs_kip=-25=-2=-11 hrs_of=-50=-41=-2
hrs_sleep=5=-23=-10 hubby=17=5=-32 hubby_has=-21=-16=0 hubby_is=-22=-23=0 huge=-23=-34=-2 humid=20=-16=8 humid*=-78=-84=0
humid_as=14=-4=10 humidity=-78=-84=0 hungo*=-72=-41=0 hungover=-72=-41=0 hungr*=-41=-53=-13 hungry=-41=-53=-13 hurt=-18=-31=4
hurt_.=-4=24=-6 hurt_myself=11=26=22 hurti*=-7=40=78 hurting=-7=40=78 hurting_myself=6=6=40 hurts=104=78=-32 hurts_,=13=78=0
hurts_.=49=102=-9 hurts_and=16=31=0 hurts_at=13=-45=0 hurts_more=0=-67=-5 hurts_to=10=-47=0 hurts_when=1=12=0 husba*=41=30=-15
husband=41=30=-15 husband_has=13=24=0 husband_is=38=57=0 husband_reckons=-103=-89=-2 hydra*=43=71=-2 hydrated=-5=25=0
hyper*=-19=-20=-1 hypon*=-35=-52=-21 hyponatraemia=-53=-49=-1 hyponatremia=18=-3=-19 i=111=80=-2 i_am=-53=28=-25 i_asked=-39=-3=-7
i_avoid=-49=-50=-13 i_blacked=22=25=0 i_breathe=19=82=0 i_broke=47=-3=0 i_came=44=56=0 i_can=131=52=45 i_cannot=33=-51=0
i_change=-2=13=-11 i_climb=20=138=0 i_collapsed=133=136=0 i_cough=38=97=-2 i_could=-57=-41=-10 i_cut=-45=-44=11 i_dey=-36=-78=-40
i_did=-76=-53=-13 i_died=48=29=26 i_do=168=157=75 i_don=68=63=51 i_drank=-32=6=17 i_drink=-8=-57=-2 i_eat=26=-8=-4
i_fainted=134=162=-3 i_fall=17=4=-7 i_feel=186=74=30 i_fell=88=131=-11 i_felt=-47=-68=-2 i_finished=22=30=-13 i_gave=29=32=-1
i_get=-13=-126=-8 i_go=-29=28=-44 i_got=-72=30=-19 i_guess=-45=-13=-8 i_had=50=41=2 i_have=-49=9=33 i_hit=5=85=0 i_hop=0=-16=-7
i_inhale=24=29=-5 i_inject=-9=31=-6 i_just=-3=5=29 i_keep=57=113=-1 i_kept=19=33=0 i_know=-28=-12=-15 i_left=-50=-50=0
i_lie=51=-88=-5 i_lift=-13=21=0 i_lost=23=5=-2 i_love=49=54=37 i_make=-75=-78=-15 i_mean=-12=-4=40 i_nearly=-42=-30=-5
i_need=-34=-66=-22 i_needed=31=46=0 i_no=138=161=-9 i_not=19=103=0 i_open=-26=0=-1 i_passed=36=31=0 i_pee=31=-80=-7 i_push=9=22=-2
i_put=42=87=0 i_race=-39=-12=-7 i_ran=-12=32=17 i_run=-54=14=-18 i_said=-15=17=0 i_saw=-119=-64=5 i_see=28=-3=-6
i_should=-6=-38=-2 i_skip=14=37=-1 i_sleep=-88=-45=20 i_slept=-133=-38=-3 i_sound=5=11=0 i_speak=0=10=0 i_stand=38=-6=-4
i_start=52=6=0 i_started=-85=-65=-13 i_still=-12=-36=-3 i_stop=39=38=-14 i_stopped=-23=1=40 i_strained=-13=-3=0 i_sweat=-47=-52=-8
i_take=-51=-38=-28 i_tell=-13=-10=-2 i_think=164=163=-9 i_took=162=157=93 i_train=111=8=-31 i_try=15=-12=-1 i_use=-36=-8=-1
i_used=-26=-19=0 i_vomit=-32=-62=-4 i_walk=56=165=-15 i_wanna=-50=-45=-52 i_want=-59=-82=-100 i_was=-40=44=28 i_wee=10=-64=-7
i_went=-1=-30=-4 i_will=-5=28=-25 i_wipe=83=-13=-3 i_wo=50=64=149 i_woke=-45=-9=0 i_would=-121=-105=-66 ibupr*=24=46=-10
ibuprofen=24=-26=-9 ice=52=68=22 ice_bath=18=3=7 ice_lolly=-30=-26=-5 ich=247=280=129 ich_bin=-27=-46=-48 icu=-57=-58=0 id=5=64=73
id_be=94=74=32 id_call=-11=-18=0 id_kill=-33=-26=-28 id_say=-49=-25=-10 idea=-46=-10=-7 idea_.=16=8=0 idea_how=-48=-54=0
idea_what=19=7=-3 if=32=35=87 if_i=68=31=142 if_it=-46=-31=-31 ignor*=-7=-4=-13 ill=-105=-46=-7 ill_.=11=-21=-6 ill_be=-30=-11=-13
ill_run=-59=-35=-11 in=50=14=-36 in_,=66=110=3 in_.=66=55=-4 in_0=-106=-80=-24 in_a=12=-52=23 in_all=-114=-70=0 in_an=89=58=-3
in_and=66=93=-1 in_bed=16=15=-58 in_both=28=-25=0 in_chest=25=89=-7 in_from=-9=63=-1 in_front=-90=-93=15 in_hospital=27=-4=17
in_ice=97=132=0 in_it=-46=-16=-12 in_january=4=-21=-7 in_june=-52=-43=-9 in_law=-73=-71=-1 in_left=-25=-10=0 in_march=-54=-53=-16
in_may=-34=-14=0 in_me=16=41=29 in_my=82=-158=-65 in_no=-64=-75=0 in_october=-35=-18=-15 in_one=13=-54=-9 in_our=-15=-11=-5
in_spring=-39=-64=-24 in_summer=-63=-42=0 in_that=-16=5=0 in_the=-30=-56=-39 in_this=-13=-15=0 in_total=-13=17=0
in_training=1=-8=11 in_treatment=-15=-6=-10 in_two=1=-27=0 in_welts=28=26=-3 indig*=20=21=-2 indigestion=20=21=-2 infec*=107=9=-15
infected=115=-40=-2 infected_,=20=-31=0 infected_and=20=-16=0 infection=-41=-85=0 inhal*=111=98=-8 inhale=24=29=-5
inhaler=87=69=-3 inhaler_empty=70=58=0 injec*=-87=-31=-19 inject=-33=3=-6 inject_novorapid=-36=7=0 injecting=-15=-3=-13
injection=-39=-31=0 injur*=-22=-14=-10 injured=-23=-58=-2 injury=31=58=-4 insid*=42=44=-17 inside=42=44=-17 inside_,=15=37=-8
inside_of=0=-29=-2 inste*=-36=-21=-5 instead=-36=-21=-5 instead_.=17=19=-4 insul*=-20=15=-12 insulin=-20=15=-12 insulin_.=3=-43=0
inter*=-60=-54=-6 interesting=-39=-45=-5 interesting_.=-15=-18=-5 interval=7=40=0 intervals=75=30=-1 intervals_,=-21=22=0
intervals_0=40=28=0 interview=-104=-78=0 into=30=-6=1 into_a=71=39=46 into_bed=-50=-56=-5 into_my=-24=-2=-1 into_the=36=44=-22
iron=87=60=39 ironm*=0=-9=-10 ironman=0=-9=-10 irreg*=156=-83=-2 irregular=84=-49=-2 irregular_heartbeat=47=40=-1
irregularly=73=-34=-1 is=104=78=-31 is_,=80=89=-1 is_0=-71=8=-32 is_a=-11=-14=-3 is_about=-12=33=-5 is_all=-3=-70=-9
is_allergic=-56=-47=-1 is_an=-75=-30=-4 is_and=6=19=0 is_asleep=-42=-37=-21 is_away=-34=-44=-22 is_back=55=31=0
is_beating=28=-1=-1 is_been=0=-20=-5 is_being=17=36=0 is_bent=73=-64=0 is_bigger=17=7=0 is_black=36=35=-5 is_bleeding=52=78=0
is_blood=13=19=0 is_boiling=17=53=0 is_brown=34=-11=0 is_burning=10=61=0 is_bursting=21=22=0 is_calling=46=48=0 is_chest=-53=-40=0
is_clear=-47=17=0 is_closing=27=29=0 is_coming=14=73=-23 is_confused=-65=-105=12 is_coughing=-123=-109=-1 is_crooked=63=37=0
is_dark=74=-42=0 is_dead=13=24=-3 is_diabetic=-60=-39=0 is_doing=-34=-8=-1 is_down=-44=28=-1 is_drooping=37=33=0
is_fine=-149=-144=-5 is_for=10=4=-5 is_fried=-61=-79=-1 is_full=4=33=0 is_getting=3=83=0 is_giving=-20=-13=0 is_going=12=11=-8
is_gone=-146=-34=53 is_good=-38=-50=-37 is_grand=-84=-85=0 is_happy=-56=-51=0 is_hard=18=8=0 is_having=39=12=-17 is_his=40=36=0
is_holding=13=12=-5 is_home=-64=-48=-4 is_hot=55=-69=0 is_in=-89=-37=7 is_infected=72=-12=-2 is_it=-2=20=-26 is_just=-131=-98=-28
is_killing=-20=25=-12 is_like=114=11=-15 is_lost=-35=-26=-3 is_missing=40=4=-5 is_mush=-61=-71=9 is_my=-135=-94=-8 is_no=-13=43=94
is_normal=27=86=0 is_not=90=111=26 is_numb=27=54=0 is_ok=-44=-75=55 is_on=-14=-31=-1 is_only=-30=18=32 is_oozing=9=-22=0
is_out=-45=-39=-6 is_own=24=35=0 is_paining=0=34=0 is_pounding=8=-46=0 is_pouring=13=25=-11 is_pregnant=27=12=-3
is_pumping=19=47=0 is_pushing=34=49=0 is_racing=61=-15=0 is_really=48=79=0 is_red=16=-55=0 is_rest=-41=-33=0 is_right=-18=-47=0
is_roasting=-31=-24=-4 is_sitting=14=71=0 is_slurring=25=32=0 is_so=-2=-18=-5 is_soaked=14=36=-1 is_sore=-26=-12=-1
is_spinning=-15=-10=-7 is_splitting=13=21=-3 is_spurting=11=41=0 is_standing=24=-27=-6 is_still=50=29=-4 is_suffocating=-31=-25=0
is_swelling=65=-18=0 is_swollen=56=-67=0 is_talking=42=31=0 is_that=-42=16=5 is_the=43=5=97 is_there=29=-59=0 is_this=-33=-47=-15
is_tight=33=-9=0 is_tingling=6=33=0 is_to=-21=-4=25 is_twice=1=-38=0 is_two=-25=-21=-3 is_unbearable=-23=2=-2
is_unconscious=49=40=0 is_up=67=-22=0 is_walking=-20=-18=28 is_warm=0=-158=-2 is_weak=-27=12=0 is_weeping=49=-39=0
is_what=-7=12=-1 is_why=6=-30=2 is_worse=67=-18=0 ish=-25=-111=0 it=-1=26=-2 it_,=70=208=29 it_.=-21=56=24 it_0=-94=-73=-2
it_a=-27=-24=-20 it_all=78=57=89 it_and=-14=39=-19 it_anyway=-35=-50=3 it_at=4=-51=0 it_burns=4=-31=0 it_done=-16=-8=-19
it_down=-17=-11=-1 it_early=12=-2=-8 it_easy=-46=-26=-35 it_everything=-48=-55=-30 it_feels=25=36=-3 it_for=-27=18=-9
it_heart=-35=-10=0 it_hurts=0=-129=-9 it_in=-12=35=-8 it_is=215=121=1 it_keeps=70=0=0 it_matter=-35=-35=-3 it_now=-28=-45=25
it_off=8=-25=-4 it_ok=17=-7=0 it_on=-73=-79=-4 it_out=11=0=0 it_short=-69=-71=-12 it_since=15=-55=-4 it_slow=11=-19=-3
it_to=-13=-14=-14 it_today=-75=-58=-12 it_tonight=70=88=49 it_was=-157=-45=-13 it_with=0=9=-17 it_wo=1=12=-9 it_would=-15=-17=33
itch=-84=-51=0 itch_a=-84=-51=0 itchi*=12=35=-7 itching=12=35=-7 itching_to=-29=-29=-7 itchy=-24=-57=-7 itsel*=-29=5=-5
itself=-29=5=-5 itself_and=0=11=0 jab=-64=-29=4 jab_0=-24=-25=0 jab_in=-27=3=4 janua*=4=-21=-7 january=4=-21=-7 jaw=6=29=-8
jaw_,=3=24=-1 jaw_.=1=16=-4 jaw_and=10=15=0 jaw_fell=-60=-58=-1 je=201=231=106 jelly=-93=-8=1 jelly_0=-51=-17=-2
jelly_legs=-33=-14=-9 jerki*=67=60=-15 jerking=67=60=-15 jiala*=14=22=22 jialat=14=22=22 job=-4=7=-19 jog=-59=-11=-10
jog_.=15=10=-3 jog_soon=-17=-32=-5 jogge*=-27=-33=-10 jogged=-27=-33=-10 joggi*=-19=-30=-8 jogging=-19=-30=-8 joint=15=-45=0
joke=33=44=115 joy=-45=11=-18 joy_.=-31=-11=-17 juice=27=21=-10 juice_turned=-32=-5=0 jumbl*=45=24=-1 jumbled=45=24=-1
jump=32=45=-18 jump_in=-23=-18=-23 jumpe*=-2=-16=-22 jumped=-2=-16=-22 jumped_in=16=23=-4 jumpi*=38=4=21 jumping=38=4=21
jumping_on=53=-2=0 jumps=58=-111=-30 june=-52=-43=-9 june_,=-20=-3=-5 june_.=-28=-40=-4 just=80=136=14 just_0=-31=-9=15
just_a=-19=-44=-16 just_dropped=46=39=-13 just_fat=-40=-20=0 just_found=19=-10=-10 just_gave=12=22=0 just_had=63=36=-17
just_hate=-32=-48=-15 just_lazy=-33=-20=-3 just_now=78=115=-4 just_one=-70=-121=0 just_sitting=37=-34=0 just_so=-19=-15=0
just_the=-31=11=-4 just_tight=-51=-92=-3 just_tired=16=-3=-8 just_want=55=58=95 just_went=18=14=0 just_wo=0=61=-6 k=-29=-23=-25
k_,=-20=15=-2 k_.=-5=19=15 k_0=11=27=-1 k_and=16=59=-1 k_anyway=12=-19=0 k_at=7=9=-17 k_done=-80=-122=-3 k_gone=-14=-6=17
k_in=30=-15=0 k_then=-25=-42=0 k_this=-10=15=0 k_today=22=10=0 k_too=-47=-10=0 k_went=-39=-83=0 k_yesterday=-22=-15=0
keele*=78=68=0 keeled=78=68=0 keeled_over=78=68=0 keep=76=65=9 keep_anything=59=-39=0 keep_asking=17=24=-12 keep_him=-60=33=0
keep_passing=-45=13=0 keep_running=-38=-35=0 keep_thinking=10=12=62 keep_up=-106=-118=-3 keep_vomiting=0=35=0 keep_water=8=-64=0
keepe*=-64=-43=-1 keeper=-64=-43=-1 keeps=-28=-8=-40 keeps_asking=-44=-32=-4 keeps_beeping=-45=-38=0 keeps_coming=36=28=0
keeps_going=-10=20=-17 keeps_jumping=58=11=0 keeps_missing=5=-46=-5 keeps_saying=-37=-19=-6 keeps_skipping=11=-13=0
keeps_telling=-55=-31=-5 keine=106=96=-40 keine_luft=118=146=-40 kena=48=18=-4 kept=-46=-46=-25 kept_asking=19=16=0
kept_me=-99=-89=-3 kerb=62=13=-9 kerb_,=28=43=0 kerb_and=-2=-87=0 kettl*=-5=18=0 kettle=-5=18=0 key=54=23=0 keyho*=26=16=0
keyhole=26=16=0 kg=33=32=17 kg_.=15=33=0 kg_0=-28=-29=-2 kg_during=14=3=0 kicke*=-11=-16=-14 kicked=-11=-16=-14 kicki*=-72=-40=-29
kicking=-72=-40=-29 kid=-29=-23=14 kid_,=-69=-7=16 kid_0=42=29=0 kid_had=-26=-25=-1 kid_has=-14=29=-7 kidne*=-40=-45=-34
kidney=-47=-8=-29 kidney_.=18=11=-7 kidney_beans=75=28=-7 kidney_for=10=12=0 kidney_transplant=24=9=4 kidneys=7=-37=-5
kids=10=13=32 kids_,=-17=-14=7 kids_have=-29=3=-13 kill=20=-5=-5 kill_for=-33=-26=-28 kill_me=-2=-18=0 kill_myself=35=35=17
kille*=-9=-17=-26 killed=15=23=-13 killed_it=12=-10=-6 killed_me=27=51=0 killed_that=28=21=-7 killer=-24=-40=-13 killer_.=36=26=0
killi*=-68=-19=-7 killing=-68=-19=-7 killing_me=-16=2=0 killing_the=-39=-14=-5 kilos=78=44=0 kind=65=76=14 kind_of=43=54=-18
kip=-23=-5=-11 kip_.=16=31=-8 kit=18=18=60 kitch*=60=73=-6 kitchen=60=73=-6 kitte*=-5=25=-3 km=-16=12=10 km_.=-5=-21=-1
km_0=66=87=0 knackered_.=-35=-1=-3 knee=20=-14=28 knee_,=-21=30=0 knee_.=54=17=-1 knee_0=-66=45=-36 knee_and=1=-10=0
knee_clicks=-36=24=0 knee_is=15=-82=0 knee_keeps=58=-39=0 knee_locks=35=-35=0 knee_scope=-4=56=0 knee_was=-55=15=0 knees=-62=85=-4
knees_,=-16=-38=-4 knees_0=-79=0=0 knees_a=17=3=0 knees_are=36=40=-2 knew=-40=-39=-15 knife=17=19=-6 knock*=51=10=-7
knocked=51=10=-7 knocked_off=78=83=-3 knocked_out=-69=-104=14 know=55=69=-94 know_.=-109=-85=-8 know_about=-11=13=0
know_and=-22=-14=-2 know_how=62=59=-7 know_if=-29=-23=-15 know_me=56=26=0 know_my=-20=4=0 know_the=37=37=-3 know_what=15=-2=-19
know_where=78=72=-27 know_which=-16=-7=-2 know_why=-47=-35=0 krew=148=-114=-2 ks=-88=-51=-14 l=-29=-9=-4 l_.=-34=-38=-2
la=246=181=-15 lace=-39=-24=0 laces=83=76=0 laces_,=77=39=0 lad=-11=-15=-8 lads=18=29=-11 lady=15=17=0 lah=-28=-23=-5
lah_,=-28=-23=-5 lake=1=-26=-35 lake_0=-11=3=-35 lamot*=-37=-31=0 lamotrigine=-37=-31=0 lamp=-43=-31=-15 lamp_posts=-46=-55=-15
land=-1=14=-15 lande*=-17=5=0 landed=-17=5=0 landed_on=-17=5=0 landi*=38=14=-3 landing=38=14=-3 lantu*=-30=-5=-12
lantus=-30=-5=-12 lap=60=57=-24 lap_0=110=87=0 laps=-101=-104=0 lapto*=-113=-115=-24 laptop=-113=-115=-24 last=-62=-10=20
last_0=-75=-112=-19 last_but=6=10=-11 last_climb=-38=-37=4 last_hill=33=-51=-2 last_k=-14=-24=-6 last_lap=1=-2=-12
last_legs=-17=16=-6 last_mile=-22=-21=-7 last_month=-122=4=-13 last_night=106=87=26 last_one=-25=-24=-12 last_rep=-20=6=-8
last_summer=32=25=-1 last_text=-1=-21=-18 last_time=-78=-128=-2 last_week=-10=63=-1 last_winter=3=27=-1 last_year=-48=-14=-19
late=-63=-51=18 late_,=0=-14=-10 late_.=33=39=11 late_0=22=-8=-15 late_and=-24=-23=-6 late_finish=-10=-23=0 later=-1=15=-11
later_.=9=30=-11 laugh*=-23=5=-7 laughed=39=8=-1 laughing=-20=5=-6 laughing_.=6=6=-16 laughing_0=-14=-48=22 laughing_at=25=33=-1
laughter=-24=2=0 law=-73=-71=-1 lay=-103=-85=-72 lay_down=-103=-85=-72 lazy=-36=-39=-6 lazy_.=-23=-37=-4 lb=10=29=0 lbs=-4=-18=0
lead=-51=-42=-9 lead_0=-40=-42=0 leafs=-91=-25=14 leaki*=-4=53=-10 leaking=-4=53=-10 leaking_oil=-17=-64=-10 leani*=11=25=-5
leaning=11=25=-5 learn*=-19=-28=-16 learned=-19=-28=-16 learned_my=10=-14=0 leave=-50=-8=-5 left=-12=-32=-38 left_,=23=57=0
left_.=110=-68=-11 left_arm=24=56=0 left_calf=35=-99=0 left_eye=11=30=0 left_foot=0=47=0 left_hand=12=53=-4 left_in=8=-48=-13
left_lace=-54=-23=0 left_leg=32=-13=0 left_shoulder=29=29=0 left_side=-15=-10=0 leg=107=34=-24 leg_,=5=-75=-3 leg_.=57=-164=-7
leg_and=20=-37=0 leg_at=12=38=0 leg_day=-79=29=0 leg_dey=27=117=0 leg_from=23=-22=0 leg_is=13=-220=0 leg_on=-58=-6=0
leg_with=4=-68=0 legs=-86=-48=-18 legs_!say=-54=-15=-4 legs_,=-20=-22=0 legs_.=25=-29=-12 legs_0=32=2=29 legs_?=30=-13=0
legs_a=44=-3=-6 legs_after=-54=-49=-3 legs_and=15=-31=-3 legs_are=-61=-126=-9 legs_but=-58=-1=-3 legs_feel=-134=-100=-23
legs_fine=55=59=0 legs_gave=-28=7=0 legs_getting=-44=-68=0 legs_have=-22=-112=0 legs_heavy=-71=-48=0 legs_like=13=81=16
legs_off=-36=-4=-9 legs_ok=26=56=0 legs_on=19=33=21 legs_r=-12=-26=-3 legs_say=-47=-33=0 legs_so=30=-7=0 legs_sore=-18=-12=0
legs_strong=-42=-15=-7 legs_they=-46=-46=-6 legs_went=31=34=-7 legs_were=56=100=-3 legs_wo=26=22=-2 leh=45=123=-2 less=-112=-14=-2
lesso*=-24=-28=-16 lesson=-19=-28=-16 let=-21=-43=55 let_me=-39=-16=-8 lette*=173=171=107 letter=46=41=54 letters=126=129=53
level=-36=-25=0 lie=168=90=-7 lie_down=87=66=0 lie_flat=80=101=-7 life=12=22=13 life_,=-10=0=17 life_.=8=-4=14 life_and=-4=21=1
life_is=-28=-40=3 life_support=-15=-29=-37 lift=-39=37=-11 lift_my=70=-77=-6 lift_the=2=86=0 light=-23=-35=-14 light*=73=49=57
light_headed=111=-44=-6 light_jog=-17=-32=-5 lighter=45=58=59 lights=43=16=-2 lights_.=-68=-62=-1 lights_out=29=7=0
like=187=187=-53 like_0=-110=-105=20 like_a=12=-17=-58 like_an=-59=-101=-21 like_balloons=34=39=0 like_being=30=-4=-14
like_black=15=-58=0 like_coca=7=-35=0 like_coffee=74=114=-2 like_cola=-62=29=-1 like_concrete=-53=-46=-16 like_crazy=-37=-9=-2
like_death=-19=-66=-13 like_i=-61=-63=-56 like_it=-17=75=-3 like_jelly=-58=-25=14 like_lead=-41=-48=-9 like_mad=48=78=-2
like_my=-36=12=-10 like_sausages=11=26=0 like_someone=157=152=-7 like_strong=91=-44=0 like_tar=0=-30=0 like_tea=28=-72=0
like_the=18=78=-9 like_they=11=34=-3 like_wood=-7=-20=23 limbs=97=-40=0 limp=47=36=-3 limpe*=-20=9=1 limped=-20=9=1
limped_home=-4=10=17 limpi*=41=-54=-7 limping=41=-54=-7 line=26=-27=-24 line_,=-63=-7=0 line_.=45=82=0 line_0=14=21=-12
line_going=12=68=0 lined=44=41=42 lined_up=44=41=42 lines=-99=-78=-5 link=-27=-35=-6 lip=-22=21=0 lips=90=99=-3 lips_are=27=21=0
lips_have=38=43=-3 lips_swelling=12=4=0 lips_tingling=13=10=0 liste*=-16=-4=-7 listening=-44=-30=-7 listening_to=-44=-30=-7
lithi*=-90=-54=-61 lithium=-90=-54=-61 lithium_.=-18=-26=0 lithium_for=-4=16=-15 litre*=-32=3=-5 litres=-32=3=-5 litres_,=15=12=-9
litres_.=6=-5=18 litres_and=23=20=0 litres_of=25=-2=0 littl*=13=-46=-10 little=13=-46=-10 little_,=34=-16=0 live=-13=-6=-36
liver=-67=-88=-58 liver_disease=44=6=-5 livin*=30=15=23 living=30=15=23 living_.=13=19=43 living_the=-27=-44=-36 load=49=17=29
load_of=31=47=29 loads=27=-33=5 loads_,=-20=-18=1 loads_and=29=53=-1 loads_of=-2=-109=-12 loads_on=-37=-23=16 lobst*=-43=-23=0
lobster=-43=-23=0 locke*=34=-37=-9 locked=34=-37=-9 locks=63=-33=0 locks_and=22=-35=0 log=-7=-21=-2 log_0=9=-16=-2 logs=52=64=-11
lol=-211=-189=-98 lol_,=-73=-45=23 lol_.=71=84=-81 lol_0=1=12=-53 lol_after=-29=2=-10 lol_and=-51=-35=-13 lol_i=43=27=0
lol_no=-105=-114=15 lolly=-30=-26=-5 lolly_.=-31=-8=-5 londo*=-44=-37=0 london=-44=-37=0 long=1=21=31 long_.=12=11=-1
long_one=-93=-95=-13 long_over=-24=-14=-2 long_run=61=-8=-9 long_shift=30=22=14 long_week=-9=-11=-2 longe*=54=52=70
longer=54=52=70 loo=-18=-110=-1 loo_,=0=-29=-1 loo_and=11=-41=0 loo_trips=-94=-5=0 look=171=128=92 looke*=41=52=75 looked=41=52=75
looked_at=4=73=69 looki*=68=123=73 looking=68=123=73 looking_at=85=117=26 looks=257=50=-21 looks_awful=12=24=0 looks_like=78=30=0
loop=12=19=-13 loose*=-48=-7=0 loose_,=-18=-9=-2 loosened=-48=-9=0 lopsi*=27=44=0 lopsided=27=44=0 losin*=32=19=-6 losing=32=19=-6
losing_consciousness=-66=-41=-1 lost=23=26=-25 lost_a=110=69=-1 lost_about=49=65=-13 lost_consciousness=98=99=0
lost_feeling=-46=25=0 lost_for=-91=-92=0 lost_in=13=5=6 lost_my=-90=-83=-4 lost_on=-15=22=-5 lost_the=-26=-21=5 lot=48=111=-11
lot_,=7=37=-3 lot_.=102=128=-7 lot_but=-33=-115=0 lot_of=-32=46=0 lots=-28=-69=-2 lots_of=-28=-69=-2 love=38=32=18
love_it=-11=-22=-18 loved=6=-26=-15 loved_it=6=-26=-15 lovel*=-81=-65=-14 lovely=-81=-65=-14 lovely_.=-78=-54=-19
lovely_0=29=24=-10 low=-7=-72=-8 low_on=34=-17=0 low_salt=-18=8=0 low_sodium=-46=-8=-4 lower=13=-110=0 lower_leg=47=-29=0
luck=-28=-6=0 luft=118=146=-40 lump=56=-100=-6 lump_in=42=-19=0 lump_on=6=-19=-6 lunch=82=75=62 lunch_,=17=-4=10 lunge*=26=11=6
lunges=26=11=6 lungs=32=58=-16 lungs_burning=-24=-15=0 lungs_feel=70=95=-1 lungs_on=-21=-26=0 lungs_were=-33=-44=0 lying=65=34=-4
lying_down=43=-69=-4 lying_in=-66=-42=0 m=-27=-23=7 ma=164=160=0 machi*=-11=-7=0 machine=-11=-7=0 mad=-6=-2=-19 mad_,=23=29=0
mad_.=22=11=0 mad_0=-37=-12=1 made=-41=-48=5 made_me=-23=-30=22 magic=-68=-58=-3 make=50=118=-28 make_myself=-75=-78=-15
make_out=111=135=-9 makes=-42=-40=-10 makes_me=-42=-40=-10 makin*=10=12=-2 making=10=12=-2 making_a=10=12=-2 mam=-7=-1=-10
man=-124=-29=-6 man_,=-44=-51=-4 man_flu=-12=11=0 manag*=-32=-17=-15 managed=-15=-3=0 managed_0=-28=-9=0 mans=-13=37=-4
mans_birthday=-24=37=-4 many=51=70=61 marat*=47=-79=-7 marathon=9=43=-5 marathon_,=0=-9=19 marathon_.=17=102=-8
marathon_?=-25=-46=3 marathon_and=28=31=0 marathon_legs=11=39=0 marathon_lol=-13=-17=-2 march=-116=-85=-20 march_,=-17=-44=-3
march_.=-59=-35=-11 mark=112=47=0 marki*=-57=-50=-12 marking=-57=-50=-12 marking_up=-42=-63=-8 marsh*=60=53=-15 marshal=30=13=-13
mass=-99=-86=0 massi*=-58=-38=0 massive=-58=-38=0 match=-104=-97=-11 match_.=-16=-17=-7 mate=-10=46=16 mate_,=8=-14=44
mate_.=-5=10=-13 mate_collapsed=-6=-20=-6 mate_says=29=30=0 mate_was=-14=-27=0 mates=58=46=36 mates_say=43=48=-1 matte*=54=38=-8
matter_for=-33=-16=-3 max_hr=12=0=-4 may=-94=-71=-18 may_.=-25=-15=-1 maybe=2=0=-19 maybe_,=-15=-32=0 maybe_.=-10=-14=-4
maybe_0=-81=-60=-10 maybe_a=13=10=-4 me=38=39=-45 me_,=54=36=6 me_.=82=79=66 me_0=-39=-69=0 me_?=-55=-66=0 me_a=-44=-149=1
me_and=63=93=54 me_at=-123=-74=0 me_by=46=51=0 me_down=-31=-19=0 me_dry=-61=-88=12 me_fainted=-59=-49=0 me_for=-30=21=7
me_from=13=-10=-4 me_haha=-20=-11=13 me_i=126=134=-11 me_in=65=-3=-4 me_left=0=-20=0 me_like=-50=-76=6 me_lol=11=24=7
me_mad=-12=-40=-18 me_my=-54=-54=-18 me_nothing=-86=-96=0 me_now=16=4=-6 me_off=-25=-35=-8 me_on=56=54=-25 me_over=-41=-27=-5
me_palpitations=-22=20=0 me_the=55=86=-5 me_to=-35=-67=13 me_today=-52=-52=28 me_up=-127=-70=-3 me_with=-31=-13=0
meals=-71=-54=-15 meals_.=-51=-47=-9 mean=-28=-46=3 mean_.=6=-3=24 mean_?=-9=-13=-15 means=37=25=-9 meant=21=-18=-9
med=-71=-48=-26 medal=-83=-132=-28 medal_.=-12=-61=-20 medic=65=107=0 medic*=54=100=-18 medical=17=48=-36 medics=37=52=18
medics_had=-106=-92=18 meds=-28=-10=3 meeti*=-81=-67=15 meeting=-44=-55=-8 meh=-17=13=1 melte*=-41=-51=-3 melted=-41=-51=-3
memor*=-33=-45=0 memory=-33=-45=0 mental_.=-40=-18=0 menti*=-48=-40=0 mention=-48=-40=0 mess=-3=-10=0 mess_0=-3=-10=0
messa*=-24=-22=-31 messages=-25=-22=-28 metal=5=-19=-14 metal_valve=5=-19=-14 metat*=28=-59=-4 metfo*=-18=-13=0
metformin=-18=-13=0 metri*=-8=-2=-10 metric=-8=-2=-10 mg=-61=-58=-48 mg_.=-27=-10=-25 mi=20=64=-5 mid=98=127=-10 mid_run=10=32=6
mid_sentence=44=19=-1 middl*=26=36=-17 middle=26=36=-17 middle_of=-26=0=-9 midge*=-53=-36=-22 midges=-53=-36=-22 midni*=-50=-40=-6
midnight=-50=-40=-6 might=-12=-34=-1 migra*=51=41=-18 migraine=73=53=-7 migraines=-21=-12=-11 mild=-19=-21=-9 mile=24=-1=-16
mile_.=-49=-45=-7 mile_0=42=31=-7 mile_lol=-28=-53=0 miler=21=-7=5 miles=37=-64=-25 miles_,=0=-27=0 miles_0=15=-37=0
miles_in=-3=14=-24 milk=15=47=-1 min=67=53=-7 min_,=31=49=0 min_0=25=4=0 mind=-5=93=-2 mins=-3=30=0 mins_,=19=104=0
mins_.=-27=-7=0 mins_after=22=-14=0 mins_and=1=22=0 minut*=99=99=-10 minute=-29=-46=-16 minute_,=-44=-37=-13 minute_.=-35=-34=1
minute_0=-13=-48=0 minute_and=-50=-35=-3 minute_in=64=85=12 minute_they=30=20=-7 minutes=128=146=6 minutes_,=-11=-25=10
minutes_.=53=33=0 minutes_and=5=34=-1 miss=61=73=58 misse*=-50=-41=-11 missed=-50=-3=-11 missed_the=-49=-2=0 missi*=100=115=-13
missing=100=115=-13 missing_beats=6=-23=0 missu*=24=37=-1 missus=24=37=-1 ml=-71=-54=-3 ml_.=-23=-18=0 momen*=37=38=0
moment=37=38=0 monda*=-5=-9=-27 monday=-1=10=-16 monday_,=13=18=-2 monday_.=-24=-13=-14 mondays=-3=-19=-11 money=16=20=-6
money_for=16=20=-6 monit*=64=71=16 monitor=64=71=16 monitor_died=64=71=16 month=-52=-76=-21 month*=6=40=23 month_,=-112=-101=-12
month_.=96=-38=-9 month_0=-53=-26=-1 months=6=40=23 months_.=-14=37=-15 moon=-47=-13=-9 moon_.=-5=-17=-4 moor=-65=-35=-3
moor_,=-61=-44=-3 more=31=36=23 more_,=35=55=61 more_.=20=41=57 more_every=0=-14=-4 more_than=-44=39=-31 morni*=-16=-40=-60
morning=12=-3=-43 morning_,=49=59=-8 morning_.=25=30=-20 morning_0=51=27=0 morning_after=30=1=0 morning_and=-17=-38=-4
morning_cannot=-19=-13=0 mornings=-28=-37=-17 mornings_.=-39=-24=-29 mornings_0=21=8=0 most=13=42=17 mouth=5=24=-23
mouth_,=54=58=-1 mouth_.=53=56=0 mouth_has=66=59=0 mouth_is=36=35=0 mouth_on=-86=-63=-5 move=-45=15=-5 move_my=70=74=-13
moved=-42=-66=-8 moved_it=-16=-48=-7 much=-37=-29=7 much_,=51=-2=-8 much_.=72=75=-37 much_as=-71=-37=0 much_do=-45=-34=-2
much_in=32=15=-2 mud=-72=0=13 muddl*=42=59=-2 muddled=42=59=-2 muddled_.=47=56=-1 muddled_and=48=84=0 muddy=-59=-55=-4
muddy_.=-45=-33=-4 mum=-7=-44=14 mum_.=-25=-2=4 mum_is=-13=-9=-7 mum_says=-35=-42=0 mumbl*=49=58=0 mumbling=49=58=0 mums=-22=-10=0
murde*=29=2=-15 murder=10=-7=-13 murdered=19=8=-1 muscl*=54=-17=-16 muscle=60=107=0 muscles=-6=-124=-16 muscles_0=-9=29=-1
muscles_are=43=-1=-1 muscles_so=-18=-17=0 muscles_swollen=15=-38=0 mush=-24=-75=5 mush_after=-24=-41=-3 mush_with=-34=-24=12
muske*=20=-6=0 muskelkater=20=-6=0 must=0=19=-9 my=-6=2=14 my_0=-40=-19=4 my_account=-55=-52=-36 my_achilles=-21=-69=0
my_ankle=-32=-27=-2 my_appendix=-21=-29=-8 my_arm=48=120=24 my_arms=98=80=165 my_baby=-12=-1=-13 my_back=-18=-27=-2
my_belly=-76=-41=9 my_bike=93=108=-16 my_body=62=86=-4 my_boss=2=-39=-2 my_bottle=-4=-22=0 my_breastbone=63=96=-1
my_breath=-123=-144=11 my_breathing=36=51=9 my_brother=-9=-18=-8 my_bum=-37=-27=-2 my_calf=108=-14=-14 my_car=-97=-101=0
my_cardiologist=-48=-37=-7 my_cheek=-1=-17=0 my_chemo=6=83=-3 my_chest=153=90=-21 my_chin=86=103=-3 my_collarbone=19=1=-3
my_cousin=-17=-28=0 my_cup=2=18=0 my_dad=-42=-51=-6 my_data=-60=-78=-43 my_daughter=1=-27=-12 my_desk=17=-36=-8
my_doctor=-29=-25=-3 my_dog=81=127=131 my_ears=17=-40=0 my_elbow=-28=12=0 my_enemy=-17=-9=18 my_epipen=119=128=-7
my_eyelids=1=15=0 my_eyes=-7=-17=-3 my_face=65=81=-13 my_feet=21=41=-4 my_finger=-52=-10=9 my_fingers=-50=-40=-2
my_first=-63=-47=-8 my_flatmate=-64=-60=-2 my_foot=0=-10=-2 my_friend=65=70=31 my_front=38=77=-9 my_garmin=-84=-43=0
my_gel=5=-17=0 my_gloves=-9=-5=-28 my_grandad=-42=-60=0 my_grip=-11=16=0 my_groin=10=-2=-2 my_hair=60=-36=-8 my_hand=59=-5=43
my_hands=-27=-47=-4 my_head=63=31=-23 my_heart=-1=27=1 my_heel=27=-13=-31 my_hip=28=-21=-1 my_history=-20=4=0 my_hr=-11=-9=0
my_husband=27=-12=-8 my_jaw=8=41=-2 my_keys=-33=-29=-5 my_kidneys=9=-12=-4 my_kids=32=36=27 my_kit=-9=4=60 my_knee=60=-42=-1
my_knees=-11=30=-4 my_laces=29=20=0 my_last=-1=-7=25 my_left=-2=30=-4 my_leg=120=-1=0 my_legs=128=100=29 my_lesson=10=-14=0
my_life=-27=-8=-50 my_lips=-71=-80=0 my_liver=-40=-32=-26 my_lower=23=28=0 my_lungs=-1=-45=-1 my_mate=109=69=-4 my_mates=43=52=36
my_mouth=-16=72=-7 my_mum=-24=-33=33 my_muscles=13=-28=-25 my_nails=-2=-4=-25 my_name=13=24=0 my_nan=-24=11=0 my_neck=-57=-53=-11
my_neighbour=-24=-22=0 my_night=24=48=-5 my_nose=-188=-185=0 my_number=-28=-29=-12 my_own=44=89=-15 my_pace=-78=-47=-2
my_page=-10=-24=-6 my_pal=2=15=-2 my_partner=69=55=-13 my_pb=82=41=8 my_pee=50=-27=-4 my_period=-90=-13=-5 my_periods=51=-25=-3
my_phone=22=43=26 my_poo=16=39=-2 my_pulse=101=96=0 my_pump=-35=-10=0 my_quads=44=-20=0 my_ribs=-13=29=0 my_right=-154=-34=-3
my_rings=14=5=-3 my_run=-4=20=5 my_running=13=41=-12 my_shift=-69=-78=0 my_shin=46=-74=-22 my_shirt=-45=-59=-6 my_shoes=-3=-21=0
my_shoulder=16=44=-17 my_side=-15=-4=-1 my_sister=109=86=23 my_skin=-67=-15=-9 my_skull=29=51=0 my_son=-65=-51=-5
my_soreness=3=31=-1 my_sorry=-44=-53=-45 my_speech=19=23=0 my_splits=-89=-60=-2 my_stool=36=-26=0 my_street=26=16=-15
my_swollen=-55=13=0 my_tablets=110=112=56 my_teens=-52=-62=-1 my_thigh=39=49=-16 my_thighs=7=41=112 my_throat=117=134=-2
my_ticker=12=139=-1 my_time=-87=-169=-4 my_toe=-104=-71=-3 my_toenail=21=-6=-1 my_toenails=-84=-59=-55 my_toes=-41=-95=0
my_tongue=-6=-19=-14 my_training=-66=-92=-16 my_twenties=-115=-119=-4 my_uncle=-23=-31=-5 my_urine=39=-11=-3 my_vest=38=38=0
my_vision=34=-78=-2 my_voice=-11=-24=-15 my_watch=95=72=-30 my_water=-84=-58=0 my_wee=105=43=-3 my_whole=50=57=0
my_wife=-46=-40=-13 my_words=58=36=-2 my_wrist=-67=-96=-7 mysel*=60=85=131 myself=60=85=131 myself_,=-15=6=16 myself_.=61=67=-8
myself_again=-23=-13=15 myself_and=17=15=-1 myself_going=-29=-41=-30 myself_on=57=75=24 myself_sick=-75=-78=-15
myself_with=26=-15=-9 n=0=-22=-5 n_0=0=-22=-5 na=33=24=-1 nah=1=6=-10 nail=40=-28=-6 nail_,=40=-28=-6 nails=8=21=-25 name=34=35=-1
name_.=24=33=-1 name_and=34=40=0 names=87=94=-21 nan=-45=-8=-4 nan_had=12=-4=-4 nap=-88=-22=-8 nappe*=21=36=0 nause*=89=108=0
nauseous=85=107=0 nauseous_,=41=38=0 nd=-61=-24=0 near=55=65=0 near_the=55=65=0 nearl*=13=-1=9 nearly=13=-1=9 nearly_died=2=8=12
nearly_fainted=74=-3=-1 nearly_fell=1=-63=0 nearly_gave=16=-11=-1 nearly_gone=-19=-13=-10 nearly_had=-19=-2=-4
nearly_killed=53=63=0 nearly_passed=-29=-117=0 nearly_went=20=61=32 neck=16=12=-6 neck_,=14=39=-4 neck_.=-9=-12=-22
neck_and=-9=33=-7 neck_is=31=93=-11 neck_stiff=20=44=10 necke*=30=23=0 necked=30=23=0 need=-133=-105=-65 need_0=-55=-54=0
need_a=-67=-27=-18 need_new=-8=-26=0 need_to=-57=-18=-22 neede*=-87=-76=-2 needed=-87=-76=-2 needed_the=48=58=0 needl*=-36=-38=-3
needles=-36=-38=-3 needs=28=20=0 negat*=-42=-32=-21 negative=-42=-32=-21 neigh*=-17=-38=-9 neighbour=-41=-47=-2
neighbour_had=-20=-33=0 neighbours=24=9=-7 neighbours_dog=-23=20=-7 neith*=-16=-2=-5 neither=-16=-2=-5 nephr*=-108=-29=-6
nerve*=-3=24=8 nerves=-3=24=8 nerves_0=-29=55=24 nettl*=-63=3=0 nettle=-87=21=0 nettles=23=-18=0 never=2=-34=-36
never_!again=-69=-69=23 never_!been=-47=-11=-21 never_!bothers=11=-1=-6 never_!fainted=7=-8=-14 never_!felt=34=-51=-14
never_!goes=-2=18=0 never_!had=74=70=-7 new=-112=-65=17 new_.=-37=7=-1 new_gel=47=80=0 new_kidney=-37=-12=-7 new_ones=-8=-26=0
new_pb=16=-18=-1 new_plan=-61=-61=-13 new_shoes=38=79=15 new_trainers=-11=-11=-16 new_watch=-15=-25=29 news=-10=31=-2
next=122=99=-38 next_month=-33=-18=-1 next_thing=40=33=-16 next_to=103=111=13 nice=-81=-37=-20 nicel*=-50=-6=0 nicely=-50=-6=0
nie=166=191=37 niggl*=-24=67=22 niggle=-50=10=22 night=58=-101=26 night*=-10=-24=-1 night_,=41=20=101 night_.=65=-67=-68
night_0=0=135=0 night_and=23=-69=5 night_at=17=25=-5 night_for=4=33=14 night_in=71=0=-1 night_shift=25=49=-5
night_shifts=-20=-9=-6 night_so=-31=21=29 night_sweats=36=-12=0 night_with=94=-14=-3 nightmare=-66=-57=-1 nights=50=30=0
nights_this=-29=-1=0 nil=-30=-14=13 nil_,=32=1=14 nine=-88=-77=-10 nine_hours=-11=-14=-2 nippl*=2=97=0 nipple=43=113=0
nite=51=1=-2 no=123=84=20 no_!0=-26=-10=-22 no_!appetite=51=-44=-4 no_!blood=-22=5=-9 no_!bother=-62=1=-1 no_!chest=10=-20=-3
no_!dark=-26=-3=-7 no_!dizziness=-25=-32=-10 no_!fever=33=44=11 no_!grip=9=19=0 no_!headache=-43=-59=-10 no_!issues=-11=0=0
no_!knee=-23=-25=-5 no_!memory=55=49=-1 no_!more=-45=-33=-32 no_!pain=-16=-61=-5 no_!palpitations=-32=-40=-10 no_!pee=40=-19=0
no_!point=-46=-44=-29 no_!problems=-29=-31=0 no_!pulse=25=19=-2 no_!reason=52=33=-4 no_!run=-2=-14=-17 no_!running=-31=-29=0
no_!salt=-13=1=-5 no_!seizure=-39=-49=-1 no_!sense=10=5=0 no_!soreness=-15=-3=-13 no_!strength=70=-41=-6 no_!sweat=40=33=-10
no_!swelling=-70=-58=-9 no_!time=-75=-89=-8 no_!trouble=-28=-23=-8 no_!wait=18=10=30 no_,=-37=-30=-3 no_.=-80=-39=-4
no_clue=26=0=0 no_idea=-46=-10=-7 no_joke=33=44=115 no_one=-16=42=80 no_sleep=-75=-65=-18 nobod*=149=143=123 nobody=91=64=80
nobody_!home=8=6=-16 nobody_!would=48=64=72 noise=10=12=-2 non=63=80=-32 none=-55=-67=0 none_!of=-10=-38=-2 none_,=-48=-29=-5
none_.=14=10=-1 nonse*=44=35=0 nonsense=44=35=0 nonsense_and=21=16=0 noo=-22=51=-19 noon=8=55=-2 nope=-30=16=-9 norma*=-2=18=-22
normal=-76=-46=-22 normal_.=-30=-21=-18 normal_?=121=130=0 normal_color=-97=28=0 normal_for=18=46=0 normal_in=-46=-71=15
nose=-58=13=33 nose_,=-82=-105=0 nose_0=38=19=19 nose_bleed=-11=3=0 nose_bleeding=38=33=0 noseb*=58=21=-18 nosebleed=47=36=-10
not=228=180=-20 not_!0=-26=-31=-9 not_!a=-62=-70=0 not_!answer=68=92=-18 not_!answering=21=27=7 not_!ask=-80=-50=7 not_!be=0=0=10
not_!been=69=-35=-9 not_!bother=-17=-16=2 not_!bothered=-63=-14=-3 not_!breathing=97=130=-4 not_!care=-72=-96=-61
not_!clot=34=61=-5 not_!confused=-31=-17=-5 not_!dizzy=-68=-72=-42 not_!do=61=65=45 not_!drink=-16=15=0 not_!faint=-22=-15=-4
not_!fall=-36=-71=-7 not_!fancy=-34=-38=-30 not_!feel=0=37=-4 not_!find=10=15=-16 not_!fit=-9=11=-4 not_!for=30=52=57
not_!get=43=41=-1 not_!had=-46=-63=-19 not_!have=1=-1=65 not_!here=76=76=22 not_!hold=-29=-40=-1 not_!hurt=-81=-42=0
not_!in=-53=-26=-3 not_!joking=48=45=67 not_!lift=3=-26=-5 not_!like=39=27=-15 not_!make=21=20=-16 not_!making=63=78=-23
not_!me=-60=-32=-16 not_!move=-24=-12=-16 not_!muscle=23=25=0 not_!obey=14=36=-4 not_!open=-7=-3=-21 not_!peed=51=-20=-3
not_!pregnant=-69=-75=-3 not_!recognise=56=57=-31 not_!responding=12=19=-9 not_!see=32=32=18 not_!short=-16=-25=-4
not_!sick=13=-1=-1 not_!sore=-16=-31=-14 not_!start=-75=-34=-4 not_!straighten=20=5=0 not_!sweating=32=36=-12
not_!swollen=-93=-37=-11 not_!sync=-92=-107=-9 not_!text=13=33=48 not_!the=12=-145=-2 not_!there=58=34=-14 not_!touching=34=32=-14
not_!understand=25=22=-38 not_!wake=7=35=11 not_!want=8=-13=-7 not_!with=31=61=-16 not_!work=-43=-40=-2 not_!working=12=24=0
not_!worth=4=11=1 not_.=-91=-72=0 not_better=14=1=-20 not_come=40=32=54 not_getting=-94=-8=-4 not_go=82=-16=69 not_going=63=70=-3
not_know=27=3=-64 not_remember=53=44=-12 not_right=21=-218=0 not_stop=45=56=-63 not_sure=-40=-47=-9 not_too=-29=-33=0
notes=-15=0=41 nothi*=4=40=-33 nothing=-35=-9=-33 nothing_!and=70=66=-16 nothing_!bad=-30=-20=16 nothing_!comes=27=-14=-1
nothing_!happened=-47=-44=-1 nothing_!like=40=30=0 nothing_!new=-125=-36=0 nothing_!since=-46=-29=8 nothing_!to=-22=-32=-8
nothing_!wrong=-11=-17=-6 nothing_,=12=58=-8 nothing_.=80=89=-13 nothing_really=-55=-14=0 notic*=96=83=56 noticed=30=-2=-3
noticed_my=25=66=-3 novor*=-36=7=0 novorapid=-36=7=0 now=68=89=-37 now_,=37=52=18 now_.=-72=-87=-60 now_0=-15=2=13
now_?=-39=-33=-4 now_and=-10=-31=-16 now_cannot=0=18=0 now_he=70=43=0 now_i=95=166=37 now_it=38=60=0 now_my=34=71=-9 now_so=1=16=0
now_vomiting=18=30=0 nowhe*=7=34=7 nowhere=7=34=7 nowhere_.=-19=-25=12 nowt=-41=-11=-15 numb=47=38=-6 numb_,=14=71=0
numb_.=41=36=0 numb_after=-148=-154=0 numb_and=15=80=0 numb_from=-3=13=0 numb_with=-41=-25=-1 numbe*=9=-38=16 number=111=102=29
number_of=-40=-36=18 numbers=-31=-46=-13 numbers_mean=-12=-29=-20 numbn*=17=9=0 numbness=17=9=0 nurse=-19=-41=-4 nurse_,=-61=-29=0
nurse_and=11=47=-3 nursi*=-19=-34=-13 nursing=-19=-34=-13 nursing_my=-19=-34=-13 nuts=-46=40=0 nuts_,=-33=-25=0 nuts_.=28=70=0
o=57=147=0 obvio*=-19=-44=0 obviously=-19=-44=0 octob*=-35=-18=-4 october=-35=-18=-4 odd=19=23=0 odd_.=12=17=0 of=65=19=46
of_0=93=-20=8 of_a=23=25=-2 of_anything=-97=-62=0 of_bed=122=32=0 of_blood=-59=-60=-4 of_breath=-35=-47=11 of_chest=-47=-31=0
of_coke=-50=-70=-8 of_course=-27=-5=-7 of_each=-17=-7=0 of_ending=19=20=27 of_everything=22=27=68 of_fresh=-92=-108=-8
of_her=-36=-75=-24 of_hills=26=25=-16 of_hospital=-71=-64=0 of_iron=23=-26=-16 of_it=31=132=12 of_life=88=79=69 of_living=27=34=12
of_luck=-28=-6=0 of_me=-10=41=-25 of_my=199=52=-6 of_nowhere=45=46=0 of_one=15=15=-4 of_paracetamol=14=22=79 of_pills=81=104=80
of_puff=80=94=-3 of_pus=31=-39=0 of_rain=-36=-5=0 of_red=76=-40=-2 of_sleep=24=-7=-4 of_spuds=27=34=0 of_tea=-36=-5=-4
of_ten=-33=-60=-3 of_that=19=12=-9 of_the=-76=-61=-52 of_this=-101=-80=-70 of_those=16=10=0 of_water=57=33=-11 off=33=28=-12
off_,=66=80=31 off_.=20=40=-14 off_0=52=22=-4 off_a=-19=24=-7 off_and=-7=1=-45 off_by=14=52=0 off_for=-112=-49=-1 off_if=80=51=73
off_in=26=-48=-10 off_last=-73=-29=-20 off_like=1=-11=0 off_lol=-38=-15=-1 off_me=-43=-85=6 off_my=44=37=-10 off_the=40=61=-29
off_to=2=6=26 off_with=-5=-11=-2 off_without=2=18=7 offic*=-65=-42=-3 office=-65=-42=-3 office_,=-61=-46=0 oil=-17=-64=-10
ok=-116=-89=-7 ok_,=-24=-24=16 ok_.=-70=-82=6 ok_0=-36=-52=20 ok_and=-27=1=-16 ok_for=-45=-37=-8 ok_heart=3=-28=0 ok_i=-42=-4=12
ok_my=-10=11=0 ok_now=55=39=-1 ok_to=26=23=0 ok_today=58=47=26 old=-139=-72=0 old_age=-6=12=21 old_man=-44=-51=-4 on=-2=-38=-51
on_,=131=122=131 on_.=70=132=64 on_0=-15=-10=-1 on_a=49=49=-53 on_about=-16=-7=-17 on_an=101=12=0 on_and=46=-68=11
on_apixaban=-19=2=6 on_bisoprolol=6=16=0 on_blood=-120=-107=-6 on_both=-25=-42=-2 on_call=-18=-33=-6 on_coffee=-65=-71=-3
on_dad=14=11=-4 on_dialysis=-10=15=16 on_elden=-83=-45=0 on_eliquis=19=28=0 on_every=72=27=0 on_fire=-47=-45=-21 on_for=-1=2=-18
on_happiness=11=0=0 on_holiday=30=57=-31 on_ice=-16=-6=-1 on_in=-2=24=0 on_insulin=-52=-88=-11 on_it=4=-160=-11
on_lamotrigine=-37=-31=0 on_left=11=-12=0 on_life=-15=-29=-37 on_lithium=-71=-42=0 on_long=-34=-28=0 on_me=-15=-53=-27
on_monday=30=100=0 on_my=54=-1=0 on_on=16=-86=-28 on_one=47=-59=-11 on_priadel=-29=13=-3 on_purpose=13=28=45 on_race=-81=-73=-10
on_rep=6=-10=0 on_shift=24=65=0 on_soreness=-23=-30=-4 on_stairs=35=-14=0 on_steroids=-24=-22=-6 on_strike=40=61=0
on_strokes=10=-8=-5 on_sudden=-56=-29=-5 on_sunday=37=57=-4 on_tablets=-28=20=48 on_tacrolimus=10=11=0 on_telly=-57=-53=0
on_that=61=130=-9 on_the=47=73=-10 on_tiptoe=0=-48=-14 on_top=31=-25=-3 on_tuesday=-48=-29=-6 on_warfarin=36=74=0
on_water=-109=-96=-60 on_with=11=-34=0 once=-221=-217=-15 once_,=46=34=-19 once_at=-60=-73=-1 once_in=-105=-109=-3
once_when=-33=-62=-5 one=104=46=4 one_,=1=49=-18 one_.=-58=43=8 one_and=-18=-43=-3 one_calf=42=49=-2 one_day=-11=27=-4
one_eye=23=15=-5 one_for=42=30=-9 one_hand=52=2=-1 one_hour=-31=-67=0 one_is=-53=-84=0 one_kidney=-120=-45=-10 one_leg=21=-219=-10
one_lower=23=-19=0 one_minute=77=28=-7 one_pupil=6=25=0 one_second=32=29=-2 one_side=20=-30=-8 one_since=-48=-34=-1
one_spot=-44=-44=-9 one_step=52=110=90 one_time=-95=-99=0 one_was=12=39=0 one_would=68=86=86 ones=1=-98=-3 onion*=-55=-45=-2
onions=-55=-45=-2 only=57=8=-19 only_,=28=35=-12 only_.=-48=34=10 only_0=-114=-75=-58 only_a=6=-133=-8 only_left=180=26=0
only_the=-75=-44=-3 oozin*=57=-25=-7 oozing=57=-25=-7 oozing_yellow=16=-17=0 op=42=91=-10 open=-6=37=14 open_at=-60=-58=-1
open_but=3=1=-29 or=105=35=-42 or_0=25=18=0 or_how=19=37=-5 or_so=-49=-30=17 orang*=27=-39=15 orange=27=-39=15
orange_juice=-38=-19=15 orina=252=-33=-3 other=38=-44=-33 other*=29=8=-3 other_.=30=-62=0 other_one=35=-16=0 others=29=8=-3
our=3=-8=-19 our_second=-22=-28=-2 out=-25=6=-40 out_,=-90=-78=0 out_.=58=84=-27 out_0=21=-37=-5 out_after=53=75=-2
out_and=-65=-102=8 out_as=68=25=0 out_at=109=71=-8 out_but=-46=-22=0 out_by=37=43=12 out_cold=78=58=-3 out_for=138=162=0
out_from=4=-30=0 out_how=41=34=-3 out_i=-53=-54=-13 out_in=19=31=-5 out_like=45=-66=0 out_now=-153=-161=-53 out_of=6=-39=-52
out_on=-48=-17=17 out_once=-93=-84=12 out_the=88=87=44 out_there=-142=-74=4 out_to=-157=-122=-29 out_today=-45=-43=-12
out_too=-101=-21=0 out_when=-54=30=-2 out_where=28=32=0 out_wrong=30=61=0 outsi*=3=-38=0 outside=3=-38=0 oven=-10=44=10
oven_,=-17=-7=0 over=106=138=-46 over_,=38=32=6 over_.=108=18=43 over_0=-19=8=0 over_all=7=10=0 over_and=92=36=10 over_at=35=24=0
over_by=-23=-3=-19 over_it=-30=-45=-2 over_me=111=105=0 over_my=-62=-82=-7 over_now=-110=-44=-4 over_on=0=-44=0
over_the=-83=-154=-16 overd*=38=43=79 overh*=-28=-15=-22 overheated=-54=-57=-20 overheated_and=-17=-43=-4 overn*=54=-67=-2
overnight=54=-67=-2 overnight_,=36=19=0 overnight_.=34=-43=-2 own=90=139=-15 own_address=36=39=0 own_name=20=13=-1 owt=127=126=-6
oxyge*=82=139=-13 oxygen=82=139=-13 oz=-24=-24=0 oz_.=-20=-24=0 pace=-61=-26=22 pace_,=-89=-102=-4 pace_.=-10=-2=-5
pace_today=18=29=0 pacin*=-72=-67=-4 pacing=-72=-67=-4 pack=81=56=23 packe*=72=82=-2 packed=72=82=-2 packs=37=26=19 pads=-16=1=0
page=-25=-21=-6 pain=17=-61=-9 pain_,=28=58=-12 pain_.=134=117=-14 pain_0=-22=32=0 pain_all=-105=-25=-1 pain_and=57=2=0
pain_at=17=-24=-1 pain_au=-100=-18=-2 pain_between=0=34=-2 pain_deep=7=-84=-3 pain_gone=-46=39=5 pain_in=-98=-20=-15
pain_is=19=-51=0 pain_last=47=20=-3 pain_low=35=-60=-3 pain_me=-64=-49=9 pain_of=-17=20=-8 pain_on=74=-58=0 pain_one=-43=-73=0
pain_since=0=50=-1 pain_so=-33=-26=-3 pain_when=42=94=-2 painf*=17=-87=0 painful=15=-77=0 paini*=44=89=0 paining=44=89=0
pal=2=15=-2 pale=-109=-21=-1 pale_and=-48=-35=-1 palms=-18=-50=0 palms_,=-18=-56=0 palpi*=122=3=-18 palpitations=65=19=-6
palpitations_when=-32=-22=17 pan=16=-18=-1 panti*=25=72=-10 panting=25=72=-10 panting_.=0=17=0 panting_at=12=33=-10
panting_like=-10=6=0 paper=-4=-54=0 paper_and=29=-32=0 paper_cut=-80=11=0 parac*=20=5=41 paracetamol=20=5=41 param*=4=9=-28
paramedic=23=37=-28 paramedic_,=-32=-22=0 park=55=25=10 park_.=-47=-61=29 parke*=10=33=15 parked=10=33=15 parked_a=9=14=-2
parked_on=1=19=18 parki*=-17=-8=7 parking=-17=-8=7 parkr*=5=-28=-3 parkrun=5=-28=-3 parkrun_,=-56=-52=16 parkrun_.=19=12=-5
parkrun_0=12=-12=18 partn*=-14=-12=-15 partner=-14=-12=-15 partner_says=42=40=-11 party=43=8=-10 pass=11=20=-39 pass_out=4=20=-37
passe*=75=52=-9 passed=75=52=-9 passed_a=3=9=18 passed_away=-17=6=-10 passed_clean=103=95=-2 passed_everyone=-40=-50=-12
passed_out=19=-9=11 passi*=33=25=-4 passing=33=25=-4 passing_out=16=160=-3 past=-56=-61=-1 past_my=0=-31=0 past_the=-86=-59=-1
pasta=19=9=0 patch=33=-4=0 path=-125=-118=39 path_,=-18=0=59 path_.=12=37=0 path_is=-1=-24=-13 patie*=-112=-81=-11
patient=-43=-25=-11 patient_.=-10=-6=-3 patient_fainted=-13=-8=0 patients=-69=-56=0 pause=-139=-24=5 pause_.=6=12=-10
pause_0=-39=-9=16 pavem*=53=95=0 pavement=53=95=0 pb=34=-47=15 pb_.=-12=-11=-10 pb_0=105=35=25 peanu*=12=10=-2 peanut=3=10=0
pecho=125=170=-18 pecs=-17=-22=15 pee=35=-69=-19 pee_,=4=-17=-7 pee_.=-36=2=-10 pee_and=28=-60=0 pee_is=8=-26=-5
pee_looks=25=-16=0 pee_since=12=-24=0 pee_stop=-78=-14=0 pee_was=-48=-1=19 peed=22=78=16 peed_clear=-39=-9=-6 peein*=10=-44=-6
peeing=10=-44=-6 peeing_like=-79=10=0 pen=63=71=0 peopl*=-4=-5=-39 people=-4=-5=-39 people_.=-74=-88=-27 people_are=23=17=0
people_in=22=15=0 people_kept=3=29=0 per=-45=-53=0 perce*=-102=-41=16 percent=-102=-41=16 percent_.=-90=-24=16 perfe*=-122=-71=-10
perfect=-118=-50=-8 perfect_,=-42=-23=-3 perfect_.=-39=-1=-1 perio*=-56=-19=-19 period=-79=8=-6 period_since=-96=-65=-5
periods=23=-27=-12 periods_have=-13=-65=-7 perso*=-25=-53=0 person=-25=-53=0 pet=4=14=0 pet_,=4=14=0 phleg*=64=-65=0
phlegm=64=-65=0 phone=28=19=-10 phone_died=34=41=0 phone_in=-36=4=11 phone_to=12=9=0 photo=2=-55=0 photo_0=2=-55=0
physi*=-77=-11=-17 physio=-77=-11=-17 physio_says=-53=-84=-18 pig=-63=-48=-1 pigeo*=-37=-44=-2 pigeon=-37=-44=-2 pill=74=65=0
pill_and=1=-11=0 pillo*=30=16=8 pillow=30=13=9 pillow_0=23=1=9 pills=60=75=79 pills_.=23=23=-2 pills_and=-2=16=-11 pin=62=54=-8
pink=142=78=-10 pink_.=-52=3=0 pink_pee=-23=-14=0 pins=-37=-25=-3 pins_and=-37=-25=-3 pint=-80=-87=-2 pints=32=25=0
pints_of=32=25=0 piss=66=52=0 piss_is=30=-13=0 pissi*=26=-29=0 pissing=26=-29=0 pitch=-39=-32=0 pizza=-65=-80=-1
pizza_,=-42=-59=-5 pizza_.=-3=-6=17 pizza_was=14=21=1 place=31=-24=-14 place_.=37=-41=-2 place_on=53=-39=-11 place_today=-69=-64=0
place_with=-38=6=1 plain=15=22=0 plan=-17=-17=21 plan_,=38=98=50 plan_.=-3=-4=-11 plan_?=24=18=-2 plan_feels=-26=-69=-12
plan_to=78=26=19 plane=30=26=-2 plank=18=8=3 plann*=-72=-53=2 planned=-52=-18=-8 planned_.=-42=-15=-6 planning=-20=-35=10
planning_the=-58=-25=-1 plast*=-63=-31=-5 plaster=-75=-45=-5 plaster_on=-72=-52=-3 playi*=-82=-29=-3 playing=-82=-29=-3
playl*=-62=-27=-3 playlist=-62=-27=-3 pleas*=-33=-22=-47 please=-33=-22=-47 please_.=-25=-21=-18 please_no=-9=-13=-3
plent*=-16=8=-11 plenty=-16=8=-11 plenty_,=17=4=-6 plenty_.=-18=-9=-3 plenty_and=3=-13=-2 plot=-12=6=-15 plot_on=-12=2=0
plus=56=87=-2 pm=1=-35=2 pm_0=31=11=12 pneum*=-1=15=-1 pneumonia=-1=15=-1 pod=-61=29=0 podca*=-71=-72=0 podcast=-71=-72=0
podcast_about=12=-4=0 point=85=5=66 point*=6=-37=0 point_in=53=59=85 point_of=54=107=60 points=-19=-11=0 poiso*=54=45=26
polyc*=-20=-13=0 polycystic=-20=-13=0 polycystic_kidneys=-20=-13=0 poo=86=-45=-8 poo_is=29=77=0 pool=63=62=-7 poor=-65=-75=-25
poor_thing=-13=-13=-16 pop=27=-85=0 pop_in=27=-47=0 poppe*=-13=41=0 popped=-13=41=0 popped_0=-39=15=0 popped_out=0=79=0
porri*=-10=6=38 porridge=-10=6=38 porridge_,=-31=-24=-23 portaloo=32=23=1 posit*=-8=-32=0 positive=-9=-32=0 post=11=61=0
posts=-46=-55=-15 posts_.=-13=-32=-10 pound*=27=-9=0 pounding=20=-19=0 pounding_after=-58=-15=0 pounding_and=8=-46=0
pounding_at=-46=40=0 pounds=7=10=0 pour=-8=10=-11 poure*=5=33=-13 poured=5=33=-13 poured_water=-41=-32=0 pouri*=38=72=-14
pouring=38=72=-14 power=36=17=-5 pract*=-1=-5=-10 prawn=53=62=0 prawn*=-26=-8=0 prawns=-26=-8=0 predn*=-20=0=-6 pregn*=-66=-50=-31
pregnant=-57=-49=-31 pregnant_,=-36=-29=9 pregnant_and=26=16=-3 pregnant_so=-14=-21=-15 press=-90=-11=5 press*=63=81=-40
press_and=-83=-60=-1 press_it=1=69=0 press_ups=-43=4=15 pressing=18=60=-7 pressing_on=0=21=0 pressure=-31=-28=-32
pressure_,=-11=-14=1 pressure_.=-14=-23=0 pressure_in=12=14=-1 prett*=-14=-16=-1 pretty=-14=-16=-1 preve*=-35=-29=-29
prevention=-39=-36=-29 priad*=-29=13=-3 priadel=-29=13=-3 price=-4=-22=0 price_of=16=10=0 pride=-52=-31=-4 print*=-30=0=-23
printer=-30=-18=-23 prob=22=74=17 prob_nothing=4=74=0 proba*=83=78=-2 probably=83=78=-2 probl*=-48=-53=5 problem=-49=-53=5
problem_.=-36=-36=5 profi*=-16=-12=0 profile=-16=-12=0 progr*=-31=-11=-13 programme=-15=-13=-8 progress=-17=1=-5 prope*=99=82=-13
proper=47=-21=9 properly=52=103=-22 properly_,=38=31=0 properly_.=44=45=-13 proud=-7=-29=-18 proud_of=1=-22=-13 pub=-129=-147=-12
puddl*=50=45=0 puff=80=94=-3 puff_on=21=28=0 puffe*=100=116=-8 puffed=25=30=-2 puffed_out=16=30=-2 puffed_up=48=-2=0
puffer=75=85=-6 puffer_is=38=44=-4 puffi*=-81=-42=0 puffing=-81=-42=0 puffing_like=-35=-23=0 puffing_up=-29=-19=0 puffy=11=-1=0
puffy_,=18=-6=0 puffy_.=39=8=0 puffy_eyes=-69=-71=0 puffy_hands=13=26=0 pull=41=161=-17 pull_ups=15=30=0 pulle*=-31=17=-14
pulled=-31=17=-14 pulled_a=-21=-74=0 pulled_muscle=6=-19=0 pulse=154=19=-23 pulse_0=-62=9=0 pulse_is=59=-18=0 pulse_strap=-13=36=0
pump=-32=-34=-15 pump_is=-35=-10=0 pumpi*=-38=-27=0 pumping=-38=-27=0 pumping_out=-45=-39=0 pupil=16=40=0 pupil_is=30=27=0
puppy=-36=-29=0 pure=61=-33=-7 pure_murder=18=0=0 purpl*=12=-35=-17 purple=12=-35=-17 purple_.=18=27=-2 purple_and=6=34=0
purpo*=13=28=45 purpose=13=28=45 pus=66=-89=-2 pus_,=12=-70=-2 pus_.=20=0=0 push=39=-47=-16 pushi*=34=49=0 pushing=34=49=0
pushing_on=34=49=0 put=92=80=-22 put_any=1=-61=0 put_down=5=-44=0 put_his=41=36=0 put_me=-66=-19=0 put_my=6=19=-1
put_on=-14=12=-18 put_the=37=70=0 quads=-106=-21=-27 quads_,=-6=-21=-12 quads_0=-28=45=0 quads_are=65=34=-7 quads_at=-17=15=0
quads_on=-60=-39=-4 quads_slightly=4=-11=0 quart*=-12=-6=0 quarter=-12=-6=0 quarter_hours=-12=-6=0 queas*=-4=20=0 queasy=-4=20=0
quest*=95=86=-19 question=31=37=-8 queue=22=13=-4 queue_.=-10=-60=-3 queue_for=9=36=-1 quick=-62=-74=-3 quick*=-40=0=45
quick_.=-7=-29=0 quick_0=-47=-6=0 quiet=-2=20=30 r=-12=-26=-3 r_a=-12=-26=-3 race=32=10=-1 race_,=27=49=-4 race_.=112=25=-28
race_0=3=26=0 race_and=62=-12=-7 race_day=-110=-77=-15 race_on=38=-29=0 raced=-9=31=0 racin*=-2=48=0 racing=-2=48=0
racing_and=16=72=0 racing_at=44=4=0 racing_heart=10=8=0 radia*=10=21=0 radiator=7=16=0 radio*=-24=-51=-20 radiotherapy=-24=-51=-20
rain_.=4=3=-34 rain_0=-38=-41=0 rain_now=-10=-4=-5 rain_was=81=53=44 raise=31=11=-1 raisi*=6=24=-6 raising=6=24=-6
raising_money=16=20=-6 ramip*=-39=-18=-30 ramipril=-39=-18=-30 ran=-112=-28=-12 ran_,=-17=-34=-5 ran_.=-30=-53=-28 ran_0=57=93=-13
ran_a=-45=-13=-4 ran_alone=-59=-45=-2 ran_at=24=18=-4 ran_heart=-16=-25=0 ran_in=-15=36=57 ran_it=-29=-37=-14 ran_out=23=31=0
ran_over=-36=-62=-42 ran_without=-18=-4=0 rando*=-48=-78=0 rang=28=2=-2 rash=14=-65=-5 rash_all=-20=-28=-1 rate=-44=-50=9
rate_0=23=41=0 rate_strap=37=3=0 rate_the=-24=-3=-5 rate_was=-46=-8=-2 razor=25=-25=55 razor_blades=25=-25=55 rd=-18=23=-1
rd_,=30=63=0 rd_.=-19=-26=-1 react*=39=33=-8 reaction=48=43=-5 reaction_,=11=10=0 reaction_to=37=33=-5 read=26=8=-10
read_an=-25=-25=-4 read_the=52=48=-1 readi*=-79=-24=9 reading=-79=-24=9 reading_a=-4=-7=14 reads_0=-4=-11=-2 ready=-90=-100=-51
ready_to=-18=-47=-42 real=84=144=7 reall*=100=-23=-19 really=100=-23=-19 really_,=-55=-11=0 really_bad=49=78=-3
really_dark=13=-15=0 really_hard=1=26=0 really_wrong=26=31=0 recko*=0=30=-4 reckon=38=55=-1 reckons=-38=-24=-2
reckons_i=-38=-24=-2 recov*=-66=-5=-28 recovered=-34=18=-9 recovered_,=9=10=-1 recovered_.=-1=12=-8 recovered_quick=-5=-23=0
recovering=0=-18=-4 recovering_anorexic=0=-18=-4 recovery=-32=-5=-14 recovery_,=-69=-65=-6 red=-34=28=-4 red_,=40=9=0
red_.=-33=1=3 red_and=30=34=-1 red_as=-100=-31=8 red_blood=6=-67=-5 red_face=-149=-111=0 red_hot=-32=17=0 red_in=65=-76=0
red_line=92=14=0 red_patch=33=-30=0 red_shorts=-56=1=0 red_streaks=7=-36=0 red_wee=7=22=7 red_wine=-32=11=0 redne*=55=20=-1
redness=55=20=-1 reflu*=-63=-66=-3 reflux=-63=-66=-3 refre*=-22=-37=-8 refresher=-41=-37=-7 refresher_at=9=19=-6 relap*=-31=34=29
relapse=-77=-29=-8 relapse_,=-77=-29=-8 remem*=20=20=-28 remember=20=20=-28 remember_finishing=34=40=-3 remember_how=32=30=0
remember_my=-64=-96=-8 remember_the=-54=-66=-2 remov*=-74=-65=-40 remove=-26=-28=-4 remove_me=13=-10=-4 renal=-16=-26=-7
rep=-40=-34=-8 rep_.=-31=-37=-26 rep_0=16=-6=21 repea*=73=80=-26 repeating=52=50=-26 repor*=-13=-34=1 report=0=-17=-10
reps=-45=-49=11 reps_0=-45=-36=0 resea*=-13=-9=-29 research=-13=-9=-29 research_.=2=0=-18 respi*=315=368=-68 rest=103=22=-13
rest_,=27=-27=0 rest_.=21=-50=-2 rest_0=42=107=0 rest_and=-5=43=-2 rest_day=3=19=-9 resti*=-36=-46=-9 resting=-36=-46=-9
resting_.=-52=-32=-2 resting_heart=50=-73=-4 resting_hr=-68=1=0 resting_pulse=12=37=0 restr*=-60=-13=17 restricted=-44=-11=0
resul*=-52=-48=-2 results=-8=-11=-2 results_0=-33=-57=-2 resum*=-26=-34=-3 resume=-26=-34=-3 retur*=-31=-59=-9 returns=-31=-59=-9
rhabd*=2=-42=-23 rhabdo=44=-16=-23 rhabdo_.=16=-54=-17 rhabdo_?=20=-18=-3 rhabdo_in=66=-39=0 rhabdo_two=-26=26=20
rhabdomyolysis=-41=-26=0 rhyth*=72=-114=-5 rhythm=72=-114=-5 ribs=22=87=0 ribs_.=27=98=0 rice=-59=-33=0 right=23=-16=2
right_,=157=183=22 right_.=32=-62=-5 right_after=31=63=0 right_as=-10=-4=-5 right_at=22=-66=0 right_behind=2=10=0
right_calf=37=-27=0 right_eye=7=35=-3 right_hand=45=102=-1 right_in=45=90=-3 right_leg=7=72=0 right_now=-92=-66=0
right_on=28=-52=0 right_shoe=-111=-116=-2 right_side=-66=-65=0 rigid=13=17=-2 ring=21=40=-6 ring_.=-16=-13=-5 ringi*=44=24=0
ringing=44=24=0 ringing_,=34=38=0 rings=17=-2=-12 rings_are=1=-18=0 rite=85=132=-5 river=-91=-45=-3 river_,=-45=-27=0
river_.=-22=-58=-1 rn=75=50=0 road=-33=-23=-30 road_.=-41=-55=4 road_was=-80=-57=0 roast=10=24=0 roast*=70=-22=-7
roast_coffee=10=24=0 roasting=42=17=-5 rock=78=-10=-5 rock_hard=7=-40=0 roll=-67=-6=5 rolle*=19=-16=-11 rolled=27=8=-11
rolled_back=12=28=0 rolled_it=-16=-47=0 rolled_my=-47=-82=-11 roller=-9=-24=0 roof=-24=1=-5 room=141=43=-15 room_0=-27=27=0
room_is=55=-19=-8 root=-43=-33=-1 rope=85=105=105 rotte*=-10=-97=-11 rotten=-10=-97=-11 rotten_,=-12=25=-11 rough=-6=-37=0
round=83=6=-72 round*=-14=-24=-13 round_,=15=-34=-14 round_0=-62=-35=-28 round_it=33=-30=0 round_me=18=74=0 round_my=83=53=-8
round_that=-26=-6=-10 round_the=46=15=-11 rounds=-24=-11=-13 rounds_of=-24=-11=-13 route=-15=-59=-22 route_,=-37=-40=3
route_0=60=25=-25 rowin*=-10=-7=0 rowing=-10=-7=0 rpe=-29=-5=-13 rpe_0=-27=-6=-7 rubbe*=10=38=-8 rubbed=5=38=-8 rubbed_.=-10=8=0
rubbed_my=-9=15=-6 rubbi*=-34=-29=-19 rubbing=-5=-11=-16 rubbish=-29=-18=-3 rubbish_,=-20=-27=0 rubbish_.=-19=6=0 rugby=-22=-20=-3
rugby_days=-32=-21=0 rules=-4=0=14 rumbl*=-42=-23=5 rumbling=-42=-23=5 run=26=21=27 run_,=108=69=-10 run_.=69=6=-23
run_0=-29=-67=-1 run_?=62=52=-2 run_a=19=26=-6 run_after=-8=20=-1 run_again=-27=-12=-20 run_and=17=-1=8 run_at=1=25=4
run_cancelled=-2=10=0 run_done=-25=-18=-48 run_every=9=40=0 run_for=22=5=-11 run_hard=-19=1=-1 run_in=51=9=-9 run_is=54=55=83
run_it=26=-1=50 run_lol=32=-24=0 run_over=-31=-61=-17 run_short=-94=-79=-49 run_the=-28=33=0 run_then=50=49=-7 run_this=6=-19=-7
run_to=-4=-23=11 run_today=30=2=0 run_tomorrow=-5=27=-13 run_was=16=1=-13 runne*=8=34=-56 runner=47=50=-6 runner_trots=19=38=0
runner_who=-57=-74=-5 runners=-39=-16=-50 runni*=95=74=21 running=46=23=21 running_,=18=45=-18 running_.=-30=-74=-37
running_0=-27=-29=-22 running_?=-38=-35=0 running_a=46=14=-6 running_buddy=16=27=-9 running_fever=-32=-18=-16
running_for=-45=-54=-33 running_helps=-2=7=-22 running_late=6=-9=14 running_out=38=24=0 running_there=-10=-7=0 runny=38=19=19
runny_nose=38=19=19 runs=122=-110=7 runs_.=-22=5=25 runs_0=-26=-21=-6 runs_fit=-26=-6=-10 rust=11=-17=-4 rusty=56=-22=-12
s=3=-2=-13 s_,=12=-12=0 s_0=-66=-35=-10 sack=33=47=0 sack_of=27=34=0 sad=-43=-69=-8 sad_.=-46=-46=0 saddl*=61=15=0 saddle=61=15=0
said=89=96=-31 said_,=-1=12=-3 said_.=6=-1=-18 said_0=-27=7=-1 said_i=41=54=-37 said_my=36=-15=0 salad=-80=-33=-2
salad_last=-80=-17=-2 salt=-69=-17=15 salt_.=11=7=15 salt_0=43=28=0 salt_and=-28=-21=0 salt_diet=-18=-3=0 same=85=140=-29
same_again=-39=-23=-16 same_as=-43=-50=-2 same_question=31=37=0 same_thing=61=42=-8 sang=80=-33=-10 sangr*=106=37=-15
sangre=62=-17=-15 sangu*=77=93=-7 sangue=77=93=-7 sank=-21=-37=0 sat=131=217=48 sat_down=50=-2=-2 sat_in=35=49=90 sat_on=-1=18=0
satur*=11=7=-2 saturday=-19=-33=-2 sauce=-41=-3=4 sauna=-30=9=0 sausa*=11=26=0 sausages=11=26=0 sausages_,=11=20=0
saved=-33=-58=-2 saw=-107=-85=-12 saw_a=-84=-104=-2 saw_it=77=134=-10 saw_stars=88=-19=-3 saw_the=-107=-64=5 say=25=96=-61
say_,=59=57=-11 say_.=-55=-16=-1 say_0=-51=-46=-18 say_and=-10=-1=0 say_i=106=105=-1 say_it=-27=-16=-2 sayin*=-53=-42=-21
saying=-53=-42=-21 says=136=88=-9 says_.=3=10=0 says_0=75=13=19 says_do=59=68=71 says_hi=-43=-23=-15 says_i=47=52=-48
says_it=-72=-134=-3 says_light=-17=-32=-5 says_my=18=73=-5 says_she=34=28=0 says_yes=-35=-5=-3 scab=-34=-21=-23 scabb*=9=11=-2
scale=-97=-72=-34 scale_again=-36=-24=-27 scan=4=17=-1 scan_clear=-5=-20=-5 scan_was=-4=37=4 scar=-34=-57=0 scar_is=-34=-57=0
scare*=-4=22=19 scared=-4=22=19 scared_.=42=19=27 scared_of=-70=-32=-26 scary=-53=-15=-4 scary_lol=20=-10=0 scary_stuff=-37=-23=0
schla*=37=30=0 schme*=186=223=-2 schoo*=9=22=-5 school=9=22=-5 school_,=-88=-51=-1 scope=-4=56=0 scope_was=-33=9=0 scorc*=3=37=-3
scorching=2=35=-3 scram*=13=9=0 scrambled=13=9=0 scrap*=-27=-30=0 scrat*=-20=-14=28 scratch=1=-30=-20 screa*=-17=-6=-6
screaming=-3=12=-5 screaming_0=15=30=0 scree*=-20=7=-8 screen=4=15=0 screens=-24=-7=-8 sea=-56=-21=0 sea_air=1=-24=0
seaso*=-60=-16=-6 season=-45=-47=-6 season_,=-45=-47=-6 seasons=-15=31=0 seasons_ago=-15=31=0 sec=23=31=-14 sec_,=16=12=-1
sec_after=-22=4=0 secon*=9=37=-16 second=-81=-83=-6 second_,=-17=-17=0 second_.=-4=-17=-2 second_half=-60=-63=14
seconds=90=120=-11 seconds_.=41=31=-11 secs=71=72=0 see=-7=53=6 see_a=-45=-43=22 see_out=4=13=-6 see_the=-71=-49=-9
see_you=5=16=-4 seein*=71=29=-8 seeing=71=29=-8 seeing_double=60=71=-6 seeing_stars=-12=-41=7 seeing_the=-96=-68=-3
seeing_things=9=28=0 seem=21=36=-6 seem_to=21=36=-6 seize*=-32=-19=14 seized=-32=-19=14 seized_up=-32=-19=14 seizi*=-81=-58=0
seizing=-81=-58=0 seizu*=10=18=-5 seizure=10=18=-5 seizure_.=113=124=-11 seizure_and=-90=-85=22 seizure_last=-99=-71=-10
seizure_on=-83=-91=-3 seizure_today=-13=-41=0 self=151=197=135 self_out=-44=-53=-45 send=82=101=8 send_help=73=83=11
sense=-32=-9=10 sense_of=-32=-24=10 sent=50=30=-12 sent_from=60=24=0 sente*=129=131=-8 sentence=101=109=-1 sentence_,=10=7=0
sentence_.=28=13=0 sentences=27=23=-6 septi*=7=-3=-13 septic=7=-3=-13 serio*=35=-61=-31 sessi*=27=-3=-6 session=34=25=-6
session_,=-37=-18=0 session_.=25=49=-4 session_0=-2=23=-2 session_absolutely=-13=-2=0 session_at=15=25=0 session_short=-17=-7=0
session_was=-48=-51=0 set=32=26=19 sets=-32=16=5 sets_of=-32=16=5 setti*=35=26=25 settl*=-41=-55=-4 settled=-87=-40=0
settled_after=-25=4=0 settled_in=-28=-44=0 seven=-42=-30=-15 seven_,=-41=-12=0 seven_.=-7=-22=0 seven_and=-28=-24=0
seven_hours=2=26=-1 sever*=39=-31=-2 severe=39=17=-2 shade=-48=-2=10 shake=64=129=-22 shake*=58=105=-13 shakes=58=105=-13
shaki*=-7=-41=-8 shaking=-7=-41=-8 shaking_,=-4=30=0 shaking_.=31=-59=0 shaking_all=33=53=0 shaking_and=66=29=0
shaking_hands=-73=-76=0 shaking_with=2=-73=0 shaky=90=49=-3 shaky_,=45=50=0 shaky_and=44=37=0 shape*=-4=-31=0 shaped=-4=-31=0
sharp=-29=54=-11 sharp_pain=40=12=-5 shatt*=-11=-10=-5 shattered=-11=-10=-5 shavi*=-105=-70=-31 shaving=-105=-70=-31 she=-6=32=-57
she_got=-8=-18=0 she_has=-27=-39=0 she_is=17=57=41 she_just=-3=-18=-9 she_keeps=-50=-30=-8 she_saw=13=16=0 she_says=23=18=-30
she_was=-30=-26=0 sheet=82=108=0 sheet*=80=-7=-5 sheets=80=-7=-5 shift=20=24=24 shift*=-20=-9=-6 shift_,=25=36=-1 shift_.=16=4=9
shift_0=53=32=24 shift_as=29=27=-4 shift_so=-69=-78=0 shifts=-20=-9=-6 shifts_,=-20=-9=-6 shin=10=20=-36 shin_,=22=-16=-9
shin_.=13=-15=-8 shin_bone=16=-85=0 shin_hurts=8=-11=0 shin_is=11=45=0 shin_pain=33=-26=0 shin_splints=-48=17=0 shins=-87=-28=7
shins_a=0=13=7 shiny=8=-45=-9 shiny_and=8=-16=-3 shirt=12=48=-6 shive*=67=-69=-9 shivering=18=48=-5 shivering_and=26=-51=-5
shivering_at=-59=8=0 shivering_with=11=26=0 shivers=16=-82=0 shivery=34=-35=-4 shivery_.=41=-31=-4 shoe=-10=-17=-9 shoes=77=82=12
shoes_,=25=-11=0 shoes_.=-35=-23=23 shoes_0=-22=42=0 shoes_are=11=1=-8 shoes_in=33=31=-2 shook=6=12=-7 shoot*=0=38=-1
shop=12=-58=-10 shop_0=-33=-11=0 shopp*=-31=-38=-4 shopping=-31=-38=-4 short=-76=-79=-64 short*=-22=16=-8 short_again=-62=-41=-14
short_of=56=39=0 short_run=-36=-29=0 shorts=-44=11=-4 shorts_,=-34=19=18 shot=-35=-45=1 shot_0=36=38=0 shoul*=-50=-22=-28
should=-79=-89=-25 should_have=-51=-45=-1 should_i=-26=-16=-29 should_know=21=1=-2 shoulder=34=88=-18 shoulder_,=26=24=0
shoulder_blade=0=-78=-1 shoulder_blades=33=62=-13 shoulders=-5=-21=14 shoulders_0=27=19=0 shout*=-67=-69=-1 shouting=-32=-36=0
shouting_my=-32=-36=0 show=-22=-22=3 showe*=30=-9=-13 shower=30=43=-13 shower_,=-6=-18=0 shower_.=-26=-29=-4 shower_after=35=34=0
showi*=15=-5=0 showing=15=-5=0 showing_0=15=-5=0 shows=-13=13=0 shuff*=-43=-60=0 shut=-18=32=-8 shut_eye=-35=-31=-2
siao=-16=-18=16 sick=-39=-72=-24 sick_,=50=77=-7 sick_.=71=71=-4 sick_0=55=-33=-10 sick_after=-63=-57=-15 sick_all=-52=-5=0
sick_and=28=26=-4 sick_at=-38=-31=-10 sick_in=-67=-65=5 sick_of=-73=-74=-11 sick_on=4=21=0 sick_pace=71=-2=32 sick_so=-74=-51=0
sick_with=35=94=0 sickl*=-54=-66=-23 sickle=-54=-66=-23 sickle_cell=-18=-34=-23 side=28=128=-22 side_,=43=-41=0 side_.=20=-51=-1
side_and=33=26=0 side_of=-74=-48=-3 side_only=29=135=0 side_stitch=-35=-60=-9 side_when=0=32=-5 sides=16=33=0 sight=6=11=0
signa*=-71=-70=2 signal=-71=-70=2 signe*=21=-17=-5 signed=21=-17=-5 signed_me=2=-11=-5 silly=-3=-16=2 silly_me=-37=-43=10
since=263=67=-78 since_,=7=38=0 since_.=-66=10=19 since_0=-207=-37=-20 since_a=35=81=0 since_and=-13=-92=0 since_birth=-87=-45=-3
since_breakfast=72=116=-31 since_i=77=-3=-14 since_last=91=-143=-11 since_mile=68=82=-4 since_morning=40=52=0
since_my=-101=-84=-19 since_noon=-12=-6=-2 since_sunday=201=-39=-11 since_ten=29=38=0 since_that=35=74=0 since_the=364=39=29
since_tuesday=-121=-87=11 since_two=33=17=-3 since_yesterday=14=-85=-6 sinus*=23=19=11 sinuses=23=19=11 sip=15=28=0 sir=153=147=10
sir_,=29=-31=5 sir_.=63=55=0 sir_i=14=4=0 siste*=63=38=61 sister=63=38=61 sister_is=33=45=0 sit=21=118=-1 sit_up=31=50=-1
site=-42=9=-3 sits=21=41=0 sits_at=21=41=0 sitti*=25=28=-13 sitting=16=-14=-13 sitting_here=8=-76=0 sitting_in=-48=-5=0
sitting_on=38=58=-13 six=-119=-59=-16 six_and=-14=-1=0 six_hours=-30=-23=-6 size=76=19=-18 size_0=-48=-47=0 size_of=84=52=-18
skin=130=90=-40 skin_,=9=-29=-13 skin_.=16=17=-6 skin_around=0=-112=-11 skin_is=17=62=0 skin_like=3=14=0 skin_on=15=-3=-2
skinn*=-16=35=0 skinned=-16=35=0 skip=2=24=-1 skip_the=2=23=0 skipp*=30=-88=-3 skipped=38=0=0 skipped_the=-11=44=0
skipping=-8=-88=-3 skipping_beats=12=0=0 skull=29=51=0 sky=-69=-40=-12 sky_.=26=38=-20 slapp*=31=-8=-6 slapping=31=-8=-6
slaps=30=5=0 sleep=-21=17=6 sleep*=-49=5=10 sleep_,=11=29=-18 sleep_-=15=4=0 sleep_.=31=10=-3 sleep_0=-15=30=33 sleep_:=-9=-16=0
sleep_and=-66=-45=-21 sleep_cos=-3=11=0 sleep_for=-46=-46=15 sleep_i=-65=-34=0 sleep_like=-43=-68=-27 sleep_no=-13=3=-22
sleep_not=-37=-62=-3 sleep_was=66=32=0 sleeped=-27=-13=-10 sleeped_0=-27=-13=-10 sleeping=-5=3=39 sleepy=-12=19=-14
sleev*=-17=9=-10 sleeve=1=-13=-10 sleeves=-18=22=0 slept=-104=-58=-38 slept_.=-29=0=0 slept_0=38=39=-18 slept_badly=-61=-34=-5
slept_bout=10=-5=0 slept_eight=-10=-1=-3 slept_for=-2=26=-2 slept_from=-4=-9=-12 slept_in=-45=-1=-6 slept_like=-50=-37=19
slept_ok=106=71=-18 slept_on=-79=-74=0 slept_seven=27=10=-20 slept_ten=-1=-10=0 slept_well=71=38=-4 sligh*=-43=-44=0
slight=-47=-33=0 slightly=4=-11=0 slipp*=-43=-32=-1 slipped=-19=-20=-1 slipping=-25=-13=0 slow=-71=-83=-18 slow_.=37=28=-11
slowe*=15=0=0 slp=-36=0=-14 slp_0=-36=0=-14 slurr*=138=149=-16 slurred=45=37=-1 slurring=93=101=-14 slurring_,=10=12=-10
slurry=0=10=-1 smack*=28=40=0 smacked=23=40=0 small=34=24=-9 smash*=-8=-45=-18 smashed=-8=-45=-18 smashed_into=-77=-36=-10
smashed_it=-75=-30=-12 smashed_my=73=14=-4 smell=-7=43=0 smell*=-13=-8=0 smells=-48=7=0 smile=16=60=-7 smile_is=38=52=0
smili*=-55=-51=-17 smiling=-55=-51=-17 smiling_.=-24=-29=-17 smoke=-49=-45=-3 smoot*=-59=-1=0 smoothie=-82=-1=0 snap=61=35=-14
snap_in=22=96=0 snapp*=-23=-49=-3 snapped=-30=-42=-3 snapped_my=-63=-20=-3 sneez*=3=14=0 sneezing=3=14=0 snore*=-28=-21=-22
snored=-28=-21=-22 snori*=-12=-25=12 snoring=-12=-25=12 snow=-31=-17=-4 so=-127=-118=-47 so_.=-44=-20=19 so_0=-51=-21=9
so_a=56=59=46 so_back=-3=-4=-18 so_bad=16=-18=0 so_can=2=23=0 so_cannot=8=-19=-11 so_club=-2=10=0 so_confused=95=73=0
so_did=-44=-25=-8 so_easy=-50=-12=-5 so_hard=12=18=0 so_hot=-49=34=0 so_i=-82=-38=50 so_ill=3=-29=-16 so_late=-56=-29=-4
so_missed=-43=-26=0 so_much=6=-12=-6 so_my=-37=3=0 so_no=13=9=-28 so_only=20=35=-1 so_ran=61=31=-3 so_resting=-31=33=0
so_short=-19=-9=0 so_slept=-47=-9=0 so_slow=-6=-13=-3 so_so=-25=-2=-10 so_sore=6=13=0 so_soreness=72=29=9 so_swollen=71=-70=0
so_the=-41=15=0 so_thick=-56=-64=-15 so_tired=-36=-23=4 so_took=13=40=-3 so_walked=-39=-36=-25 so_we=-45=-39=0 so_weak=75=-44=-2
so_wet=-11=-14=0 so_you=-34=-37=0 soake*=38=36=-6 soaked=38=36=-6 soaked_.=11=35=-1 soaked_through=-89=-57=0 soaked_two=51=84=0
sock=-95=-94=-30 socks=-92=12=-1 sodiu*=-25=0=-29 sodium=-25=0=-29 sodium_diet=-23=-4=-1 sofa=-93=-89=-12 sofa_,=33=1=-1
sofa_.=71=37=0 sofa_0=-33=-33=-6 sofa_and=105=103=0 sofa_at=-75=-73=0 solid=-21=2=-12 solid_0=-35=-62=-4 some=125=198=26
some_kind=43=54=-14 someb*=41=64=-2 somebody=41=64=-2 somebody_is=41=64=-2 someo*=156=174=-42 someone=148=174=-42
someone_drowned=-16=-14=0 someone_else=33=63=0 someone_parked=0=14=-2 somer*=49=39=14 somersaults=49=39=14
somersaults_when=25=36=14 somet*=51=13=69 something=37=4=-10 something_.=-8=-40=14 something_is=31=-82=-4 something_like=53=40=-6
son=-17=-34=-43 son_,=7=1=-37 son_broke=-51=-63=0 son_was=-57=-43=0 soon=8=-41=-18 soon_.=-2=-10=-4 sore=-119=-29=-19
sore_,=-40=-15=-8 sore_.=-46=-29=-14 sore_0=113=41=24 sore_all=-1=-18=0 sore_and=-19=-2=0 sore_but=26=52=5 sore_chest=11=-20=0
sore_everywhere=24=29=0 sore_from=-4=-11=22 sore_since=-29=4=-1 sore_three=11=-4=-20 sore_throat=-157=-135=0 sore_to=25=-72=-7
sore_when=49=42=-8 soren*=-25=-64=-21 soreness=-25=-64=-21 soreness_,=31=19=-5 soreness_-=15=4=0 soreness_0=105=26=12
soreness_:=44=17=0 soreness_?=63=36=0 soreness_and=-82=-52=25 soreness_for=-57=-50=0 soreness_i=-16=1=-10 soreness_is=18=-37=-2
soreness_just=-25=1=-2 soreness_level=-6=-22=0 soreness_nothing=-55=-14=0 soreness_of=-28=-33=-8 soreness_sits=21=41=0
soreness_six=-12=-6=0 soreness_today=-20=6=-11 sorne*=-43=-36=-7 sornes=-25=-29=0 sornes_0=-25=-29=0 sorness=-18=-7=-7
sorness_0=9=29=0 sorry=-27=-13=94 sorry_,=-22=-17=-17 sorry_self=-44=-53=-45 sort=26=-9=-51 sort_of=25=23=-14 sorte*=-56=-13=-5
sorted=-56=-13=-5 sorted_,=9=-12=0 sorted_.=15=28=-5 soul=-67=-51=-9 sound=5=11=0 sound*=-17=-22=-13 sounds=31=37=-13
soup=-14=-62=-11 space*=-12=-18=-3 spaced=-12=-18=-3 spaced_out=-12=-18=0 speak=23=42=-5 speak*=-16=9=-17 speaker=-47=-27=-17
speaking=31=36=0 speec*=80=91=-9 speech=74=90=-4 speech_is=19=23=0 spell*=-20=-67=-5 spells=-20=-67=-5 spelt=-43=-51=0
spent=-119=-88=0 spin=0=0=-10 spin_class=62=61=-4 spinn*=65=-25=-7 spinning=65=-25=-7 spinning_.=61=-19=-6 spinning_and=15=35=0
spins=67=-80=-23 spiro*=-33=-29=-3 spironolactone=-33=-29=-3 spit=17=80=-1 spitt*=53=77=0 spitting=53=77=0 splin*=-81=30=12
splints=-48=17=0 split=-21=-23=-8 split*=47=39=-37 split_my=56=16=-8 splits=-11=-44=-34 splits_0=-59=-46=0 splitting=58=82=-3
splitting_.=25=35=0 splitting_and=20=27=-3 spot=16=-71=-28 spot_.=0=-18=0 spot_of=-69=21=0 spot_on=31=-12=-28 spots=31=-92=-10
sprai*=-67=4=0 sprained=-67=4=0 sprained_my=-67=4=0 spray=82=80=-8 sprea*=-28=31=1 spreading=43=46=-1 spreading_,=11=-1=0
spreading_.=4=-23=0 spreading_and=0=37=0 spreadsheets=-73=-106=3 sprin*=-180=-89=-55 spring=-113=-39=-24 spring_,=-47=-75=-24
sprint=-69=-39=0 sprint_,=1=22=0 sprint_.=-12=-1=0 sprint_finish=-43=-26=0 sprint_recovered=-16=-34=0 sprints=-15=-21=-31
spuds=27=34=0 spun=16=10=-2 spurt*=49=82=-36 spurting=49=82=-2 spurting_.=8=23=-2 squat*=-78=-86=-5 squats=-78=-86=-5
squats_,=-42=-26=7 squats_.=41=-11=-8 squats_0=-10=-11=0 squats_and=28=13=0 squee*=88=106=-3 squeeze=43=52=0 squeezing=36=46=-3
squir*=45=121=-18 squirrel=-62=-45=-13 squirting=76=76=-6 st=-56=-4=0 stab=10=29=-3 stabb*=-3=46=-4 stabbing=-10=31=-3
stabbing_,=-34=6=0 stadi*=14=29=-10 stadium=14=29=-10 stage=-24=-21=-12 stage_0=-24=-21=-12 stagg*=66=49=0 staggered=-30=-55=5
staggering=95=103=-5 staggering_all=52=55=0 stair*=27=30=-18 stairs=27=30=-18 stairs_,=30=8=0 stairs_.=30=-50=-1
stairs_0=-18=24=31 stairs_and=24=-21=0 stairs_are=-53=-22=18 stairs_at=72=87=0 stairs_haha=-85=-52=-66 stairs_lol=-26=17=0
stand=17=-40=-22 stand*=-38=-16=-11 stand_,=22=54=-3 stand_.=44=57=-16 stand_and=21=5=-1 stand_collapsed=-84=-26=-7
stand_on=15=-84=0 stand_up=39=-6=-16 standing=40=61=-11 standing_on=-40=10=-11 standing_out=19=-36=0 stari*=107=95=14
staring=107=95=14 stars=77=-60=3 stars_,=-51=16=15 start=37=35=-1 start*=65=190=50 start_,=-66=-29=44 start_.=18=7=0
start_0=35=23=-14 start_line=-8=25=-17 started=61=179=56 started_in=10=19=-4 starts=-28=-17=-6 starv*=-18=6=45 starving=-18=6=45
starving_and=17=18=49 stati*=10=20=-2 station=5=20=-2 station_,=1=24=-2 stay=108=197=72 staye*=14=-8=0 stayed=14=-8=0
stent=-46=-33=-4 step=92=182=85 step_.=44=42=58 stepp*=64=57=93 stepped=37=-13=-6 stepped_on=37=-13=-6 stepping=27=69=99
stepping_in=10=12=29 steps=-26=-46=-4 stern*=53=83=-1 sternum=53=83=-1 stero*=-24=-22=-6 steroids=-24=-22=-6 stick=-8=-11=-5
stick*=89=-26=-3 sticky=-62=-13=-3 stiff=11=-13=6 stiff*=32=19=-8 stiff_,=-20=-4=0 stiff_.=41=34=15 stiff_0=3=42=0
stiff_and=-27=-28=-2 stiff_from=-1=-21=8 stiff_neck=1=-12=-1 stiffness=20=8=-8 stifl*=-51=-19=0 stifling=-51=-19=0
still=89=141=-50 still_,=39=84=0 still_0=1=-11=0 still_blowing=10=12=-2 still_cannot=18=12=0 still_feeding=-50=-17=-10
still_going=23=52=0 still_on=-12=10=-3 still_run=0=-43=0 still_seeing=26=22=-3 sting=23=52=0 sting*=-44=-71=-2 sting_,=13=39=0
sting_and=10=6=0 stinging=14=-28=0 stings=-58=-42=-2 stink*=30=-34=-3 stinks=30=-34=-3 stitc*=-87=-84=-15 stitch=-25=-64=-12
stitch_at=-34=-26=0 stitch_in=-12=1=-2 stitches=-18=16=-4 stoma*=42=-11=2 stomach=42=-11=2 stomach_pain=15=-137=0 stone=-38=-22=0
stood=-10=11=91 stood_in=-26=12=-1 stool=109=-64=-2 stop=-16=47=-29 stop_,=42=50=28 stop_.=104=97=45 stop_at=-39=-4=-2
stop_behind=-42=-6=0 stop_being=11=8=-1 stop_for=-37=7=29 stop_it=-26=-42=-13 stop_shaking=20=54=0 stop_smiling=-55=-48=-17
stop_the=102=140=-7 stopp*=-27=34=-10 stopped=-41=-13=-10 stopped_.=24=51=5 stopped_and=22=25=17 stopped_breathing=-55=-57=-11
stopped_for=55=15=0 stopped_it=-58=-33=-8 stopped_sweating=52=69=0 stopped_working=15=10=-1 stopping=14=47=0 stops=92=-7=29
stops_when=0=51=-15 storm=-36=-21=-7 story=-45=-49=-4 story_.=-61=-64=-4 stout=-23=-50=0 strai*=5=11=-19 straight=-34=63=-13
straight_,=26=70=-1 straight_.=0=10=-12 straight_away=18=-29=0 straight_line=-37=0=0 straighten=51=-102=-2 straighten_my=18=-16=0
strained=-13=-3=-4 stran*=22=50=-7 strangers=-3=43=0 strangled=-23=-48=-4 strap=-95=-43=9 strap_0=40=-3=21
strap_battery=-76=-107=0 strap_died=-19=-15=-3 strap_gave=-20=-1=0 strap_is=18=29=0 strap_slipped=25=16=0 strap_was=11=-16=-2
strav*=-12=-6=0 strava=-12=-6=0 straw=7=51=-5 straw_.=-34=0=-5 strea*=81=-139=15 streaks=45=-36=0 stream=64=-47=0
streaming=-40=-8=16 stree*=84=79=-20 street=84=79=-20 street_,=64=66=-5 stres*=13=-57=-27 stress=53=-60=-24
stress_fracture=101=-65=-24 stret*=17=-4=-21 stretched=10=-8=-4 stretched_it=10=-8=-4 strid*=-23=16=-13 strides=-83=-65=-13
strik*=-101=-2=-26 strike=40=61=0 striker=-61=-58=-17 strin*=37=46=0 strok*=-80=-70=-51 stroke=66=73=-43 stroke_,=15=39=-1
stroke_.=91=127=-1 stroke_0=-16=-28=0 stroke_?=125=121=0 stroke_and=4=23=0 stroke_association=2=-27=-7 stroke_at=-53=-68=0
stroke_i=63=64=0 stroke_in=36=18=0 stroke_last=10=24=-3 stroke_of=-58=-43=-7 stroke_two=81=76=-7 stroke_ward=-37=-17=-6
stroke_when=-15=-5=-4 stroked=2=-25=-3 strokes=-128=-100=-5 strokes_and=-141=-104=0 stron*=-21=-34=-12 strong=-36=-34=-12
strong_,=18=46=-2 strong_.=-73=-56=0 strong_0=-18=-10=-1 strong_cannot=-90=-49=-8 strong_i=10=12=-1 strong_my=-66=-39=-6
strug*=57=48=-2 struggling=40=72=-2 struggling_to=33=22=0 stuck=88=51=-19 stuck_,=33=46=0 stuck_at=53=6=0 stuck_in=-58=-16=-19
stuff=36=8=0 stuff_.=-16=23=0 stumb*=86=20=-3 stung=-41=-20=0 stung_and=14=26=0 stung_by=-55=-51=0 sub=-61=-36=-1 sub_0=-61=-36=-1
such=-26=15=0 such_a=-26=15=0 sucki*=51=42=-1 sucking=51=42=-1 sudde*=73=73=-21 sudden=70=124=-19 sudden_,=29=61=0
sudden_.=32=45=-9 suddenly=3=-50=-2 suddenly_.=-33=21=0 suffe*=-10=72=27 suffo*=63=54=-24 suffocating=12=-22=-2
suffocating_.=23=11=0 sugar=137=135=0 sugar_0=48=76=-1 sugar_is=35=57=0 suici*=98=148=132 suicidal=157=213=186 suicide=-51=-74=-52
suicide_hill=-13=-23=-12 suicide_prevention=-39=-36=-29 suicide_sprints=-20=-27=-31 summe*=-56=-53=-1 summer=-36=-37=-1
summer_,=-80=-49=0 sun=46=-2=-3 sun_,=18=15=-1 sunbu*=-37=-49=-9 sunburnt=-37=-49=-9 sunburnt_a=-39=-66=-5 sunda*=27=-48=-28
sunday=36=-41=-18 sunday_,=48=-63=-3 sunday_.=17=19=-11 sunday_0=-17=-21=-4 sunny=-105=-56=0 sunny_,=-105=-56=0 sunri*=-37=-71=-7
sunrise=-37=-71=-7 sunse*=-11=-9=-3 sunset=-11=-9=-3 suppo*=-6=-29=-52 support=-15=-29=-37 sure=-12=11=-9 sure_i=33=25=-9
surge*=-6=-20=-8 surgeon=-32=-35=-8 surgeon_says=-17=-32=-5 surgery=23=14=-5 survi*=-66=-57=0 survivor=-61=-44=0 swall*=74=100=13
swallow=48=73=-14 swallow_,=11=28=-9 swallow_.=11=19=0 swallowed=8=13=27 swallowed_a=-22=-19=32 swallowing=17=13=0
swear*=-72=-99=-6 sweat=25=27=10 sweat*=17=20=-9 sweat_.=49=64=-3 sweat_and=-65=-34=-6 sweat_on=14=8=0 sweated=-47=-19=-1
sweated_buckets=9=24=0 sweated_like=-55=-43=-1 sweating=38=90=-1 sweating_,=50=53=0 sweating_.=125=155=-1 sweating_and=14=22=0
sweating_buckets=-80=-100=0 sweats=85=3=0 sweats_all=22=-21=0 sweats_and=36=30=0 sweaty=-60=-54=-7 sweaty_.=14=20=-7
sweaty_mess=-3=-10=0 swell=0=16=0 swell*=-9=-12=0 swelled=50=-25=0 swelled_up=50=-25=0 swelling=-59=13=0 swelling_,=19=49=0
swelling_.=-40=13=0 swelling_up=60=17=0 swim=39=51=0 swimm*=2=-3=11 swimming=-36=-28=11 swimming_0=-15=-21=0 swimmy=38=25=0
switc*=81=100=-21 switched=52=55=-21 swoll*=25=-30=-1 swollen=25=-30=-1 swollen_,=112=42=0 swollen_.=86=-125=0
swollen_and=63=-103=0 swollen_calf=-3=13=0 swollen_eyes=-94=-37=0 swollen_in=-23=40=0 swollen_like=28=-59=0 swollen_river=-16=29=0
swollen_up=17=21=0 swollen_with=22=65=0 synco*=76=96=-3 t=-37=-21=-5 t_0=-66=-65=-5 ta=-3=-45=-22 ta_for=-9=-34=0 table=110=143=28
table*=11=16=30 table_.=127=139=25 tablets=11=16=30 tablets_,=-45=-32=-16 tablets_.=-55=-43=-19 tablets_for=-15=-18=-6
tablets_in=-7=-8=13 tacro*=10=11=0 tacrolimus=10=11=0 tad=-27=-43=6 take=-166=-136=-45 take_.=-73=-55=0 take_a=-19=1=-1
take_lithium=21=33=-15 take_me=-18=-38=-2 take_the=-19=-61=0 take_warfarin=-21=-11=-7 take_water=-21=-18=-6 taken=39=30=68
takin*=-99=-78=-75 taking=-99=-78=-75 taking_it=-13=-3=0 talk=15=45=-10 talk_.=37=29=-1 talki*=-12=-30=-10 talking=-12=-30=-10
talking_gibberish=39=48=0 talking_rubbish=35=27=-1 talking_to=-64=-12=-1 tank=2=-12=-20 tap=-77=-110=-3 taper=-6=-30=17
taper_has=-8=-18=0 tar=29=-26=0 tarma*=37=32=0 tarmac=37=32=0 tarry=41=48=-6 taugh*=-4=-25=10 taught=-4=-25=10 tax=-91=-59=-9
tax_returns=-31=-59=-9 tbh=-29=-24=44 tea=34=-35=-10 tea_,=67=69=-2 tea_.=27=17=-1 tea_and=-4=-12=0 tea_colored=12=-60=-2
tea_time=-30=-20=-1 teach*=109=56=-4 teacher=79=51=0 teaching=17=3=-4 team=-124=-130=-5 teamm*=-16=-22=-4 teammate=-16=-22=-4
teammate_had=-16=-22=-4 tears=-140=-107=19 tears_0=-13=-29=0 tears_but=-12=-1=-1 teena*=-45=-33=-12 teenager=-45=-33=-12
teenager_,=-12=-40=-8 teens=-52=-62=-1 teens_,=-52=-62=-1 teeth=115=42=-4 teeth_chattering=11=-9=0 tell=53=55=38
tell_.=-109=-93=-8 tell_if=14=22=-10 tell_the=4=34=-2 tell_them=22=18=18 tell_you=32=-8=-21 telli*=-26=-7=-5 telling=-26=-7=-5
telling_me=-26=-7=-5 tells=-38=-44=-1 telly=-55=-81=-40 telly_.=12=-4=-9 tempe*=129=-4=-42 temperature=129=-4=-42
temperature_,=-2=-23=0 temperature_.=26=-76=0 temperature_0=131=194=0 temperature_and=30=-89=-7 temperature_dropped=-168=-70=17
temperature_is=83=86=0 temperature_of=115=46=-6 temperature_was=-68=-22=0 temperature_wo=21=-116=0 tempo=21=-16=2 tempo_,=87=-2=-4
tempo_.=-41=-51=-12 tempo_run=29=44=0 ten=57=23=-19 ten_,=-38=-36=-1 ten_and=-46=-16=-3 ten_hours=-28=-57=0 ten_mins=39=61=0
ten_minutes=34=31=10 ten_times=151=0=0 ten_years=14=26=-3 tende*=85=-26=-1 tender=-45=-1=6 tender_after=-87=-16=7
tenderness=130=-26=-7 tent=84=90=-24 tent_.=108=101=-24 tent_collapsed=-63=-46=0 terri*=-36=-29=-1 terrible=47=17=0
terrible_headache=0=64=0 test_came=-31=-34=6 teste*=32=-6=-1 tested=32=-6=-1 testi*=73=-38=-3 testicle=73=-38=-3 tests=56=35=26
tetan*=-14=-10=12 tetanus=-14=-10=12 text=-26=-4=-22 text_.=-3=-33=-18 texti*=-47=-25=-18 texting=-47=-25=-18 texts=-2=-47=-24
texts_.=15=14=-13 texts_for=-18=-10=0 th=-26=13=-6 than=153=49=33 than_at=47=69=0 than_before=42=36=0 than_the=-30=-103=-35
than_usual=-31=-1=0 thank=-33=-16=-19 thank*=-72=-32=0 thank_you=-33=-16=-19 thanks=-72=-32=0 thanks_.=-43=11=-26
that=-147=-81=-51 that_.=-27=-49=-29 that_a=-14=-37=12 that_climb=-14=2=-9 that_cold=-68=-55=-22 that_count=-10=-26=-1
that_film=-19=-37=-5 that_gel=-2=30=0 that_heat=9=17=0 that_hill=28=16=0 that_i=-102=-98=-1 that_is=-9=-65=37 that_last=36=-12=-16
that_pb=-121=-83=0 that_race=40=26=0 that_right=-55=-43=0 that_session=38=-2=-4 that_side=5=146=0 that_was=6=16=30
that_water=37=81=0 that_wo=8=46=-10 thawe*=-64=-55=0 thawed=-64=-55=0 the=-46=-25=-14 the_0=-81=-61=-5 the_ankle=2=45=-3
the_app=-67=-70=-18 the_arm=-10=-123=-13 the_baby=41=-4=-16 the_back=60=-16=-15 the_ballot=-56=-40=-14 the_bathroom=18=26=-1
the_baton=0=10=22 the_bed=18=12=35 the_bedroom=-95=-93=-1 the_beers=3=-14=9 the_bench=131=112=0 the_bike=-55=-26=30
the_bill=-39=-38=0 the_bleeding=26=38=-9 the_blister=89=-49=-9 the_blood=85=127=-2 the_blue=30=-31=-1 the_bone=10=-28=-22
the_boss=-13=-32=0 the_bottle=-26=-44=-4 the_bowl=-9=-13=-2 the_breast=53=51=0 the_bridge=28=19=53 the_bus=63=43=-18
the_calf=20=-55=-8 the_canal=-29=-45=-4 the_car=77=61=83 the_carpet=-90=-42=1 the_cat=47=20=1 the_charity=10=1=-5
the_chest=31=15=8 the_city=8=15=0 the_climb=-15=-54=15 the_climbs=-31=-40=0 the_club=-25=6=-9 the_coach=-22=-37=-19
the_cold=-78=-80=0 the_color=90=-35=-32 the_comrades=-24=-10=0 the_cool=-22=11=-5 the_corner=79=78=0 the_couch=-10=0=-2
the_course=-7=-12=-1 the_crossfit=83=34=-4 the_cup=33=43=-2 the_curry=-20=-12=-2 the_cut=7=-94=-11 the_dark=-64=-24=-20
the_day=47=56=19 the_dead=-19=-36=-9 the_deadline=-27=-22=-1 the_deck=24=62=0 the_dentist=-35=-36=-20 the_descent=-22=-10=0
the_desk=-31=-8=0 the_dog=-8=63=-41 the_door=-128=-72=-7 the_downhill=-31=2=1 the_dream=-27=-44=-36 the_drink=-37=-12=-2
the_easy=44=86=-13 the_edge=30=30=64 the_end=-140=-147=-54 the_entry=-38=-32=-4 the_expo=-125=-114=-11 the_eyes=15=-108=-10
the_face=-62=-44=13 the_fall=51=-46=0 the_fever=-16=-2=0 the_film=8=12=-4 the_finish=85=4=13 the_first=-48=-14=-2
the_flight=124=15=-3 the_floor=2=87=16 the_flu=-65=5=-4 the_food=-22=-10=0 the_foot=46=39=0 the_fridge=50=47=0 the_front=87=63=-22
the_game=-37=41=0 the_garden=-17=-2=-4 the_gate=-107=-93=-8 the_gel=37=27=-5 the_ghost=-35=-12=-1 the_glute=-42=-29=-5
the_grass=21=-15=-40 the_graze=-35=74=0 the_groin=34=-57=0 the_ground=16=-21=-11 the_gun=-76=-52=-6 the_guy=-88=-101=-18
the_gym=36=-21=6 the_half=9=58=-5 the_head=-43=-66=6 the_heart=31=56=0 the_heat=-12=4=16 the_hedge=-22=-12=-44 the_heel=13=-43=-14
the_hill=-20=-38=-39 the_hills=10=20=55 the_hip=58=-17=-5 the_hospital=-7=28=-5 the_house=-60=-53=-4 the_ice=-49=-20=9
the_inside=6=-27=-1 the_intervals=34=32=0 the_kerb=28=-2=-9 the_kettle=57=-5=0 the_kids=9=10=36 the_kitchen=60=73=-4
the_knee=-70=-69=-36 the_knees=-15=39=0 the_lad=12=-16=-8 the_lads=-3=10=-11 the_lake=1=-26=-35 the_lamp=-43=-31=-15
the_laptop=-59=-61=0 the_last=25=6=106 the_left=-2=-7=-20 the_leg=25=-21=0 the_legs=34=81=29 the_line=-13=-50=-6 the_long=45=34=19
the_loo=8=-21=-1 the_lot=-64=-44=0 the_marathon=106=96=-1 the_marshal=54=56=-1 the_match=-104=-97=-11 the_medic=33=56=0
the_middle=1=33=-9 the_miles=5=-54=0 the_missus=-15=-10=0 the_month=24=13=3 the_moon=-62=-24=-5 the_moor=-65=-35=-3
the_mouth=38=22=-2 the_mud=-14=-20=13 the_muscles=-17=41=11 the_neck=9=46=-2 the_new=-21=-24=31 the_news=-10=31=-2
the_next=-21=-104=-1 the_night=44=7=-31 the_number=-38=-49=18 the_numbers=5=-23=-20 the_old=-21=-28=-3 the_one=8=38=-9
the_only=-76=-64=9 the_other=77=-14=-2 the_others=29=8=-3 the_oven=-10=36=0 the_pace=-33=17=-1 the_pain=-28=-6=47
the_pan=16=-18=-1 the_paper=19=-12=0 the_park=16=3=40 the_path=-13=8=-13 the_pavement=52=41=0 the_pb=-13=44=10 the_phone=12=9=0
the_pill=30=1=0 the_pillow=15=9=9 the_pills=66=72=95 the_pizza=14=21=1 the_place=19=-9=-3 the_plan=-6=2=17 the_plane=30=26=-2
the_playlist=-33=-2=0 the_plot=-12=6=-15 the_point=74=123=89 the_power=11=71=0 the_price=-4=-22=0 the_pub=-94=-110=-11
the_pull=0=82=0 the_quads=-3=-14=-4 the_queue=64=8=-4 the_race=283=222=-30 the_rain=-15=-17=-16 the_reps=-58=-54=0
the_results=-27=-2=14 the_right=80=73=0 the_river=-71=-95=-3 the_road=-51=-51=-56 the_roof=-24=1=-5 the_room=99=48=-8
the_route=27=-11=0 the_run=188=141=-16 the_runner=-20=-35=-5 the_running=-32=-27=-1 the_runs=31=-2=-2 the_same=131=230=-14
the_sauna=-29=-10=0 the_scale=-51=-49=-27 the_school=-25=-28=-1 the_screen=4=15=0 the_second=-131=-113=3 the_session=35=53=0
the_shade=-11=41=10 the_sheets=80=-71=-5 the_shin=65=-11=-7 the_shop=12=-58=-10 the_shoulder=9=53=-1 the_shower=156=173=-7
the_side=13=107=0 the_size=98=74=-8 the_skin=113=-77=-2 the_sleep=64=38=51 the_snow=-16=11=0 the_sofa=-93=-89=-12
the_soreness=-30=-13=-4 the_spring=-26=28=0 the_sprint=-50=-37=0 the_squats=-40=-48=-1 the_stadium=14=29=-10 the_stairs=10=21=30
the_start=-27=10=-1 the_stiffness=22=9=0 the_sting=10=14=0 the_strides=-40=-15=0 the_stroke=-26=-42=-13 the_sun=43=37=8
the_sunrise=-37=-71=-7 the_table=15=15=37 the_tablets=11=1=18 the_tank=2=-12=-20 the_tarmac=37=32=0 the_telly=-80=-60=-40
the_tempo=-57=-34=-20 the_tent=33=24=0 the_texts=-23=-32=0 the_thermometer=64=15=0 the_time=-50=-54=-8 the_toes=13=72=0
the_toilet=2=28=-7 the_top=-13=-50=-13 the_torch=31=46=0 the_track=56=39=-4 the_tracks=72=78=83 the_trail=101=38=-25
the_train=-122=-78=-32 the_treadmill=48=34=-8 the_tube=-14=11=26 the_turbo=12=15=-1 the_ultra=-3=-46=0 the_usual=-31=11=-2
the_vaccine=-79=-79=0 the_view=-22=-36=0 the_wall=26=-31=-31 the_watch=-37=-29=40 the_water=159=151=0 the_way=-92=-14=-2
the_wedding=-73=-34=-1 the_wee=-71=26=-4 the_week=-44=-16=-1 the_weekend=8=65=62 the_whole=-70=-110=-20 the_wife=61=62=39
the_wind=-96=-94=19 the_woods=-58=-67=10 the_word=52=69=-8 the_worst=-28=-54=0 the_wrong=28=74=0 the_zip=-39=-17=0 them=30=19=99
then=169=163=17 then_,=-75=-89=-14 then_a=29=0=0 then_bed=-52=-64=0 then_i=37=63=-5 then_nothing=44=45=-22 then_out=-123=-45=19
then_run=-56=-66=-7 there=108=30=21 there_,=-21=36=-1 there_.=19=8=0 there_0=-68=-18=-2 there_a=63=26=37 there_and=44=-3=0
there_is=-2=-47=-16 there_was=43=45=-3 therm*=124=23=0 thermometer=124=23=0 thermometer_and=18=76=0 these=-105=-97=-35
these_shoes=-63=-20=0 these_texts=15=11=-14 they=162=180=-47 they_are=-33=13=-8 they_bleed=-15=-16=0 they_call=-83=-60=0
they_said=75=77=-11 they_say=70=46=-1 they_told=-26=-34=-23 thick=-45=-17=-15 thick*=12=1=-7 thick_i=-23=-22=-15 thicker=12=1=-7
thigh=125=6=-24 thigh*=142=54=34 thigh_from=37=50=-8 thigh_is=30=1=-7 thighs=142=54=34 thighs_are=-17=-27=-12 thighs_like=0=-50=-5
thing=64=152=45 thing*=59=94=-38 thing_,=24=-42=-25 thing_.=-69=-82=-24 thing_and=-60=-14=-6 thing_i=117=105=91 thing_like=-9=24=0
things=59=94=-38 things_.=15=47=-19 think=216=201=2 think*=103=129=90 think_,=16=40=-54 think_.=-5=25=-32 think_?=-33=-1=-1
think_and=19=20=0 think_i=217=-31=-42 think_it=29=-3=-3 think_of=-162=-149=-17 think_straight=20=17=0 thinking=147=173=86
thinking_about=64=67=44 thinking_of=11=-12=19 thinks=-52=-73=-25 thinks_i=-52=-73=-25 thinn*=17=28=0 thinners=17=28=0
thinners_.=39=38=0 third=25=69=-13 third_time=86=190=-11 thirs*=-19=15=0 thirsty=-11=34=0 thirt*=24=16=18 thirty=24=16=18
this=57=52=31 this_.=52=84=9 this_app=43=46=-1 this_cold=-80=-40=0 this_is=99=111=-64 this_morning=78=43=-34 this_one=-26=4=-3
this_rain=-5=-16=-13 this_run=96=99=147 this_week=-6=-17=-44 tho=38=53=-5 tho_.=38=52=-5 those=-41=-64=-67 those_hills=16=-12=-1
thoug*=37=-6=32 though=20=-54=-14 though_,=-30=-61=-3 though_.=61=-21=-6 thought=-40=-30=-51 thought_about=-35=-30=2
thought_it=10=18=-1 thoughts=58=78=97 thoughts_of=35=61=72 thous*=-8=14=-8 thousand=-8=14=-8 three=-95=-55=-18 three_,=-4=-15=0
three_days=57=-81=-3 three_slept=11=-4=-20 three_times=-18=33=9 three_weeks=-50=-4=-3 thres*=-77=-7=0 threw=-26=2=0
threw_up=14=17=1 throa*=18=-23=-13 throat=18=-23=-13 throat_.=-37=-3=-2 throat_a=-45=-34=-11 throat_closing=18=6=0
throat_feels=27=40=0 throat_is=22=48=0 throat_tight=11=30=0 throb*=47=-18=-2 throbbing=36=20=-2 throbbing_,=23=48=0
throbbing_.=0=-50=-2 throbs=11=-38=0 throu*=-15=-50=-26 through=-8=7=-26 through_0=-21=21=0 through_a=174=151=0
through_chemo=-39=-62=0 through_it=-49=-77=-26 through_my=-86=-55=0 through_the=56=55=0 through_with=-39=-59=0 throughout=-8=-57=0
throw=-106=-107=-42 throw*=51=-55=-10 throw_up=-106=-107=-42 throwing=1=-22=-6 throwing_up=1=-22=-6 thru=24=-14=-5 thumb=0=-92=-2
thump*=57=6=0 thumping=57=6=0 thumping_after=-33=0=0 thund*=8=-18=-6 thunder=-45=-85=-6 thunderclap=53=67=0 tick=52=-94=-7
tick_bite=8=-12=0 ticke*=62=-9=-5 ticker=70=14=-5 tie=54=62=-29 tied=160=156=125 tight=-59=-22=25 tight*=98=148=47
tight_,=-39=42=0 tight_.=-56=-43=-3 tight_0=-6=-20=0 tight_and=41=19=-1 tight_band=-8=29=0 tight_chest=40=7=21 tight_on=-18=-105=0
tighter=-64=-93=-11 tighter_.=-63=-58=-2 tightness=71=138=0 tightness_in=-88=-36=0 til=60=73=118 til_0=-30=-40=-27
til_my=47=50=112 till=-130=-48=-15 till_friday=-2=16=-4 till_i=-57=-33=-4 till_late=24=27=6 till_monday=-25=-42=-7
till_the=-1=-12=0 time=36=107=-19 time_,=2=-7=49 time_.=-47=-77=4 time_0=-22=3=-4 time_i=-75=-14=-20 time_in=-59=-63=-21
time_of=24=13=3 time_on=48=35=-14 time_this=85=29=-1 time_was=-47=0=-3 time_with=22=67=-8 times=174=112=40 times_,=13=-8=-12
times_.=66=-30=-9 times_a=-11=-28=16 times_and=42=-36=-1 times_but=-67=-9=63 times_overnight=12=-26=-2 times_today=103=118=-12
tingl*=74=79=-8 tingling=31=-32=-8 tingling_and=6=58=0 tingly=40=8=0 tiny=-19=-23=-4 tiny_bit=-23=4=-4 tips=28=26=-12
tipto*=0=-94=-28 tiptoe=0=-48=-14 tired=58=36=3 tired_,=-23=-21=-4 tired_.=43=-18=-23 tired_0=5=26=0 tired_from=-16=2=-36
tired_legs=6=-28=-6 tired_of=83=100=74 tissu*=97=29=-1 to=25=27=11 to_0=-2=-41=-18 to_a=-109=-70=-3 to_be=-11=-72=7
to_bed=22=48=24 to_bees=-46=-48=-8 to_blame=-21=-4=25 to_breathe=20=2=-27 to_buy=-43=-49=0 to_catch=22=27=-11 to_climb=-5=15=-3
to_cut=-30=-36=-2 to_die=-30=-4=111 to_do=-60=-71=-18 to_drink=11=19=0 to_end=39=48=45 to_get=-95=3=-2 to_go=91=61=-38
to_happen=0=19=-4 to_have=19=-2=-20 to_hills=7=18=0 to_hold=56=-15=-1 to_jog=-40=-15=0 to_jump=13=12=17 to_kill=39=27=27
to_know=-39=-14=-12 to_lie=58=86=0 to_me=80=64=15 to_mention=-48=-40=0 to_my=-20=22=8 to_normal=24=12=-9 to_on=85=94=0
to_one=6=26=-5 to_pass=4=-8=-37 to_pee=-34=-7=-1 to_rest=21=26=0 to_run=10=15=-35 to_say=-159=-204=-8 to_sit=-32=-9=-1
to_sleep=9=-25=-49 to_stand=54=-50=-16 to_stop=-12=-17=58 to_swallow=12=10=0 to_take=-62=-42=-10 to_tell=-48=-36=-11
to_the=127=130=7 to_toe=20=122=0 to_touch=115=67=-4 to_training=-3=-4=-18 to_unlock=61=54=-3 to_use=13=-4=-1 to_walking=-62=-22=26
to_watch=-71=-27=0 to_wear=-10=-12=-2 to_with=59=68=0 to_work=-67=-73=-5 toast=-4=8=-18 toast_,=0=23=-14 today=-57=6=-22
today_,=-24=-52=-1 today_.=-18=-29=-28 today_0=-70=59=-7 today_and=74=78=28 today_going=-50=-65=-4 today_it=-18=-14=-11
today_so=0=-28=0 today_soreness=19=2=-1 toddl*=-45=-22=-5 toddler=-45=-22=-5 toddler_was=-13=-21=5 toe=-124=-88=-3 toe_,=-20=29=-3
toe_.=-50=-9=0 toe_and=16=27=0 toe_is=57=-84=0 toena*=-147=-89=-56 toenail=-60=-26=-1 toenail_0=28=4=-1 toenail_again=-45=-29=0
toenails=-86=-62=-55 toes=48=26=-1 toes_in=-64=-1=0 toes_numb=-3=13=0 toes_went=-73=-26=0 toget*=-4=16=0 together=-4=16=0
together_.=-10=-4=0 toile*=-15=-2=-10 toilet=-15=-2=-10 toilet_,=11=32=-7 toilet_bowl=0=-11=0 told=13=18=-2 told_me=36=25=4
tomat*=-32=-24=9 tomato=-32=-24=9 tomor*=-12=-25=-24 tomorrow=-12=-25=-24 tomorrow_,=-35=-47=4 tomorrow_.=27=42=60
tomorrow_0=15=14=-38 tomorrow_?=30=24=-8 tomorrow_run=-11=-27=-8 tomorrow_then=-70=-62=-21 tongu*=54=84=-14 tongue=54=84=-14
tongue_and=0=18=-8 tongue_is=36=54=0 tongue_out=-44=-53=0 tonic=11=-5=-24 tonig*=61=70=60 tonight=61=70=60 tonight_,=-90=-116=-4
tonight_.=12=7=24 tonight_and=-2=-3=14 tonight_on=30=4=32 too=-77=-64=-6 too_,=57=70=0 too_.=42=58=-22 too_fast=-13=23=21
too_hot=-123=-53=0 too_many=56=36=32 too_much=-25=-20=-4 too_tight=9=-69=0 too_wet=-18=-40=-22 took=39=99=92 took_0=-27=-20=-22
took_a=50=123=19 took_ages=2=16=0 took_all=127=115=68 took_it=-37=-43=-33 took_my=-47=-62=1 took_the=-26=-42=6 took_too=54=42=32
tooth=27=89=-4 top=52=-33=-15 top_,=8=33=0 top_.=-60=-48=0 top_0=11=-51=-1 top_of=97=56=-3 toppe*=33=23=26 topped=33=23=26
torch=-7=10=-9 torch_.=41=52=0 torch_died=48=8=-9 tore=-15=2=-1 total=-89=-31=-22 total*=-1=-18=-28 total_,=-44=-23=0
total_0=-28=-24=-6 totally=-1=-18=-28 totally_confused=-48=-35=-25 touch=86=17=-4 touch_,=32=102=0 touch_.=59=46=-4
touch_and=15=-59=0 towel=60=101=0 towel*=-12=23=0 towel_is=12=17=0 towels=-12=23=0 track=11=9=-4 track*=72=77=59
track_.=-18=-20=-1 track_bone=11=20=0 tracks=59=69=53 traff*=-60=-6=-19 traffic=-60=-6=-19 trail=69=22=-25 trail*=-56=-88=-53
trail_,=18=45=0 trail_.=64=112=0 trail_0=-105=-67=-18 trail_and=28=20=0 trail_run=47=-62=-7 trails=-56=-88=-53 train=53=22=7
train*=45=19=22 train_.=28=48=-9 train_times=-27=10=38 train_was=46=23=-28 trainers=-11=-11=-16 training=56=38=67
training_.=53=46=52 training_for=38=15=3 trait=-40=-52=-12 trait_,=-30=-43=-3 trans*=-17=-13=-4 transplant=-17=-13=-4
transplant_.=-13=-18=8 transplant_in=25=25=-4 trave*=-11=-5=0 travelling=-11=-5=0 treac*=12=-24=-13 treacle=12=-24=-13
tread*=0=-28=-53 treadmill=33=26=-12 treadmill_stopped=-35=-27=0 treat*=-4=5=-10 treatment=-4=5=-10 treatment_for=-15=-6=-10
tree=94=61=23 tremb*=7=-50=-4 tried=92=126=-2 tried_to=89=89=-2 trimm*=-129=-67=-11 trip=15=-20=0 tripp*=-17=-169=-1
tripped=-28=-60=-1 tripped_on=5=23=-1 trips=-94=-5=0 trips_.=-56=11=0 trots=83=-18=0 troub*=28=45=-6 trouble=28=45=-6
truck=-89=-70=-5 true=-59=-45=-2 true_crime=-59=-45=-2 try=15=-12=-1 try_to=15=-12=-1 tryin*=41=64=-37 trying=41=64=-37
trying_to=60=65=-37 tube=-14=11=26 tube_0=-19=6=27 tues=-34=-22=-6 tuesd*=-74=-23=20 tuesday=-13=-4=25 tuesday_,=51=-47=-15
tuesday_.=63=25=30 tummy=-2=-3=-11 tummy_rumbling=8=19=-4 tunne*=-35=16=-4 tunnel=-35=-2=0 turbo=-26=-36=-1 turn=-22=-25=-9
turn_at=-86=-48=0 turne*=27=31=-12 turned=27=31=-12 turned_my=-127=-13=-2 turned_out=-89=-72=-8 turned_to=52=60=0 turni*=12=17=-1
turning=12=17=-1 tv=98=105=0 tweak*=-47=5=-7 tweaked=-47=5=-7 twent*=-99=-104=-4 twenties=-115=-119=-4 twenties_,=-115=-119=-4
twice=-18=-61=-19 twice_,=69=-12=-6 twice_.=-11=4=-9 twice_0=20=25=0 twice_and=12=18=-2 twice_on=-48=-17=-1 twice_the=47=47=0
twice_this=22=-43=-2 twing*=-9=44=0 twinge=-14=6=0 twinge_in=-14=6=0 twins=-58=-110=-4 twist*=-101=-63=0 twisted=-101=-63=0
twisted_my=-101=-63=0 twitc*=-22=29=-4 twitched=79=77=0 twitching=-107=-48=-4 two=-12=4=-51 two_,=-3=-44=-1 two_.=24=-20=5
two_and=12=7=0 two_cardiac=-53=-38=0 two_days=26=-2=-5 two_duvets=61=15=0 two_kids=-11=-7=-6 two_minutes=74=74=0
two_times=68=110=-13 two_weeks=86=28=0 two_winters=-28=-24=-2 two_years=-36=-29=40 type=-57=30=-5 type_0=-25=-83=10
type_one=-67=-56=-7 typin*=49=37=-22 typing=49=37=-22 typing_this=5=1=-22 u=-62=-69=-12 ultra=-27=-4=0 ultra_,=33=16=0
ultra_.=13=-17=0 ultra_and=33=36=0 unbea*=18=2=-2 unbearable=18=2=-2 uncle=-92=-76=-9 uncon*=149=167=-3 unconscious=125=95=-3
unconscious_.=3=10=0 unconscious_for=70=51=0 und=-34=25=-3 und_0=-40=-47=-3 under=67=14=-13 under*=13=9=25 under_0=7=-63=0
under_control=-64=-90=17 under_me=29=-22=-12 under_my=52=109=-17 under_the=-53=-6=-10 under_two=61=15=0 undo=-23=-36=-10
uni=-11=-5=15 uni_,=2=8=15 units=-88=-97=-11 units_.=-20=-32=-3 unloc*=72=76=-4 unlock=72=76=-4 unrea*=14=18=-5 unreal=14=18=-5
unreal_,=14=18=-5 until=51=11=-7 unwel*=80=-61=-6 unwell=80=-61=-6 up=39=51=-75 up_,=6=52=5 up_.=-5=-41=-18 up_0=-2=15=0
up_a=63=23=-7 up_after=-98=13=-42 up_again=-19=1=-2 up_all=-11=-13=-1 up_and=-16=-26=-55 up_at=-54=-28=-5 up_blood=60=178=0
up_for=13=-79=0 up_from=8=-86=0 up_gasping=2=0=-11 up_green=17=-56=0 up_like=49=-23=0 up_lol=-10=-7=0 up_my=31=0=21 up_on=37=39=49
up_since=-94=-101=-1 up_something=5=46=-5 up_the=-3=-47=-1 up_to=-7=-90=-16 up_twice=-43=-84=2 up_with=-88=-42=-20 uphil*=2=36=-2
uphill=2=36=-2 upper=39=57=-12 ups=-31=11=15 ups_,=15=8=0 ur=-7=13=0 urine=256=-72=-10 urine_.=37=-1=-2 urine_is=36=-40=-3
urine_like=1=-32=0 urine_this=8=-29=0 us=-39=-7=-16 us_,=29=16=-7 us_.=18=22=-2 use=-23=-12=-2 used=-46=-3=23 used_my=82=101=-6
used_to=-129=-123=-32 usele*=27=-1=0 useless=27=-1=0 using=-16=-10=-8 usual=-86=-57=-20 usual*=37=47=-2 usual_,=5=21=0
usual_.=32=-7=-2 usually=37=47=-2 vacci*=-79=-79=0 vaccine=-79=-79=0 valve=-30=-35=-21 valve_,=5=-19=-14 van=76=118=0
vanis*=111=110=79 veins=28=24=0 very=188=202=-63 very_dark=61=-36=0 very_hot=19=98=0 very_much=-35=-44=-24 vest=-40=21=-4
vet=-53=-40=-16 vet_,=-27=-18=0 vice=28=41=0 view=31=40=-2 views=-54=-59=-16 views_0=2=-24=-10 vineg*=-109=-112=-5
vinegar=-109=-112=-5 virus=12=-40=-17 visio*=85=30=-13 vision=85=30=-13 vision_went=17=95=-2 visit*=9=19=-3 vitam*=-96=-85=-88
voice=-66=-76=57 voice*=60=98=16 voice_cheering=11=10=-2 voice_gone=-55=-54=-3 voices=60=98=16 vomit=15=114=-17 vomit*=90=58=3
vomit_and=4=35=0 vomited=7=16=25 vomited_0=7=-54=0 vomited_all=39=-61=30 vomited_blood=17=168=0 vomiting=83=43=-21
vomiting_,=35=-17=-13 vomiting_.=15=-39=-4 vomiting_and=5=51=0 vomiting_since=0=-83=-4 w=191=173=-11 w_0=-123=-74=-8
w_the=-40=15=0 wah=14=22=22 wait=-203=-109=-18 wait_for=-60=-26=-1 waiti*=14=30=-5 waiting=14=30=-5 waiting_for=-22=-18=0
wake=86=96=-16 wake_up=36=30=-16 wakes=70=-68=0 wakes_me=70=-68=0 walk=-29=-23=-24 walk_,=15=28=-13 walk_.=73=-2=-2
walk_and=10=-7=0 walk_down=-19=62=0 walk_downstairs=-12=9=0 walk_on=48=-107=-5 walk_straight=-34=34=-1 walk_to=8=25=0
walke*=5=21=-33 walked=5=21=-33 walki*=-7=51=28 walking=-7=51=28 walking_,=16=44=0 walking_.=-74=3=20 walking_again=-47=-23=0
walking_to=12=34=-12 wall=33=-16=-9 wall_,=-13=0=-22 wall_.=93=66=20 wall_and=50=62=-47 wall_at=-20=-51=0 wande*=55=67=-11
wandering=55=67=-11 wanna=-74=-74=-59 wanna_out=-50=-45=-52 want=58=91=79 want_it=101=86=103 want_my=-89=-82=-82
want_out=-43=-53=-26 want_to=111=105=57 wante*=6=5=-20 wanted=6=5=-20 wants=59=65=60 wants_to=13=17=40 ward=-33=-30=-6
ward_,=4=-13=0 warfa*=-17=9=-21 warfarin=-17=9=-21 warfarin_and=36=68=0 warfarin_for=-14=-9=-21 warm=50=18=-6 warm_.=37=-25=-2
warm_and=16=38=-2 warm_to=0=-105=-2 warm_up=-64=-28=0 warme*=-146=-167=0 warmed=-7=-12=0 warmed_up=16=15=0 warmers=-25=-28=0
warne*=-16=-47=-25 warned=-16=-47=-25 was=-52=-30=-18 was_0=-90=23=6 was_a=36=62=9 was_all=-54=-16=-2 was_bleeding=-11=-16=28
was_blood=21=20=-3 was_brutal=-3=-20=0 was_choking=26=10=-6 was_clear=-9=32=0 was_cold=-10=-15=13 was_confused=-97=-123=-9
was_dead=87=59=57 was_dizzy=-100=6=-1 was_dodgy=-53=3=0 was_fine=94=68=23 was_full=-14=-6=0 was_gone=45=41=31 was_good=154=79=11
was_great=14=21=1 was_hard=-62=-58=0 was_in=-132=-106=-47 was_jerking=21=9=-12 was_knocked=-34=-33=3 was_late=46=23=-28
was_like=85=93=0 was_long=-6=-6=10 was_lovely=12=27=-10 was_my=51=55=41 was_not=36=11=3 was_ok=-31=-54=-3 was_on=69=95=-4
was_out=133=131=0 was_pale=-61=-16=0 was_racing=51=25=0 was_seeing=40=-34=-5 was_shaking=46=77=0 was_sick=-58=-22=5
was_so=-26=-29=-1 was_swollen=-34=70=0 was_talking=20=19=0 was_the=-10=-68=-3 was_up=-106=-62=0 wasp=-25=-1=11 wasp_,=25=10=0
watch=29=27=33 watch*=-99=-69=-14 watch_,=20=39=-5 watch_.=-59=-47=-2 watch_died=30=15=-5 watch_for=-100=-42=0
watch_is=-123=-98=12 watch_says=112=-25=0 watch_strap=2=26=0 watch_was=83=58=42 watched=-105=-116=-12 watched_a=44=6=0
watched_the=-53=-46=-4 watching=-22=-5=-2 watching_a=45=44=0 watching_the=-135=-77=0 water=115=114=-90 water*=-30=-22=26
water_,=68=127=-5 water_0=-8=16=0 water_all=14=26=0 water_and=6=81=-11 water_at=16=25=0 water_down=8=-64=0 water_like=19=-37=0
water_on=-39=-9=0 water_tablets=-89=-83=-25 water_today=8=-11=0 way=36=-50=27 way_,=-38=-33=2 way_.=-13=-67=-21 way_0=-39=-8=-8
way_and=4=-33=18 way_home=37=86=13 way_round=-14=-13=0 way_to=-136=-152=-1 we=-63=-33=-5 we_did=-16=-28=0 we_do=23=31=-1
we_got=-29=-4=0 we_were=12=17=0 weak=12=-35=-11 weak_,=9=14=0 weak_.=28=-6=0 weak_and=23=13=0 weak_coffee=25=82=0 weak_i=51=-51=-2
weak_legs=-41=-9=-2 weak_wifi=-58=1=0 weake*=28=-42=-1 weaker=28=-42=-1 weakn*=-39=28=0 weakness=-39=28=0 wear=-61=-65=-4
weath*=-21=-16=-1 weather=-21=-16=-1 weather_0=29=39=-1 wed=-61=-27=-11 weddi*=-66=-35=-4 wedding=-66=-35=-4 wedding_.=-35=14=-1
wedding_years=-43=-84=-4 wee=-134=-27=-32 wee_,=-13=-21=-6 wee_.=-11=62=10 wee_bit=-34=-48=0 wee_is=-16=-19=-5 wee_looks=57=-58=0
wee_mans=-24=37=-4 wee_one=-37=16=0 wee_the=30=-14=-3 wee_was=36=-62=-2 weein*=57=-21=0 weeing=57=-21=0 week=-30=-101=-74
week_,=12=-20=-13 week_.=26=-22=-33 week_0=19=6=-2 week_after=-42=-55=-13 week_and=-20=-43=0 week_has=11=-11=0 week_is=-50=-14=0
week_today=-43=-41=-4 week_with=-8=68=-6 weeke*=-3=37=50 weekend=-3=37=50 weekend_,=-3=6=24 weeks=18=-42=0 weeks_,=13=-14=14
weeks_.=40=-8=5 weeks_ago=40=68=-7 weeks_gone=-32=-28=-9 weeks_now=19=-1=0 weeks_old=-42=-32=-1 weepi*=90=52=0 weeping=88=-39=0
weigh=55=81=0 weigh*=-19=-68=0 weighed=-35=-34=0 weighed_0=-35=-34=0 weight=29=-34=0 weight_.=-67=-10=0 weight_0=-97=21=0
weight_on=54=6=0 weird=86=125=0 weird_.=23=35=0 well=-12=-12=-52 well_,=-26=-28=-4 well_.=-16=-10=-11 well_0=-19=-44=0
well_controlled=13=9=-37 welts=42=50=-3 went=88=162=-30 went_.=34=41=-4 went_0=-30=1=0 went_and=20=45=-7 went_away=24=6=0
went_black=15=-19=0 went_dark=7=73=0 went_down=59=72=-5 went_for=-21=26=0 went_fuzzy=36=21=0 went_grey=56=54=0
went_into=-48=-63=-6 went_limp=68=69=0 went_numb=9=-32=0 went_off=-54=-52=0 went_out=-38=-16=-1 went_over=35=92=28
went_purple=-32=-56=0 went_stiff=54=89=-5 went_to=113=-39=-15 went_well=-142=-140=0 went_white=-35=-22=0 were=-57=-74=-29
were_brutal=25=29=0 were_bursting=-37=-46=0 were_good=52=25=9 were_on=52=39=0 wet=58=86=-44 wet_.=-65=-75=-22 wet_myself=1=12=-15
what=1=24=-51 what_a=-52=-77=0 what_day=82=103=-8 what_do=16=34=-13 what_does=6=-3=14 what_happened=-33=-63=-2
what_happens=-40=-34=3 what_i=15=7=-14 what_if=-124=-122=-4 what_is=-34=23=13 what_pace=15=-8=-1 what_people=16=17=0
what_should=39=46=-1 what_to=-78=-109=-7 wheez*=135=79=-6 wheezing=44=41=-6 wheezing_badly=15=10=0 wheezy=81=32=0 when=54=-45=-8
when_can=-45=-11=-8 when_he=-46=-29=-7 when_i=40=-46=10 when_resting=43=-9=0 when_she=13=-22=-1 when_the=-78=-62=0 whene*=29=4=0
whenever=29=4=0 whenever_i=29=4=0 where=103=99=-44 where_do=-66=-91=-23 where_i=68=65=6 where_is=38=67=-25 which=-103=-89=-30
which_day=-77=-75=-2 which_way=-85=-50=0 while=165=17=26 whist*=-29=11=0 whistle=0=12=0 whistling=-29=-2=0 white=24=7=-6
white_and=31=41=0 white_as=83=75=0 who=-61=-87=-22 who_collapsed=-82=-79=0 who_drank=-9=-20=-5 who_is=-50=-22=-7 who_the=15=12=-5
whole=41=35=32 whole_body=78=30=-5 whole_pizza=-11=-24=-2 whole_way=-80=-56=-29 whole_week=-39=-14=-5 why=-12=9=-35 why_.=6=10=-29
why_?=-16=-13=0 why_i=-22=-26=17 wicke*=-23=23=-7 wicked=-23=23=-7 wide=45=42=64 widow*=-25=-37=0 widowmaker=-25=-37=0
wife=24=21=-44 wife_,=33=19=-29 wife_.=-114=-166=0 wife_had=7=14=0 wife_has=-51=0=0 wife_is=-65=-2=-3 wife_noticed=5=-21=0
wife_says=96=97=-14 wife_was=-14=-11=-7 wifi=-58=6=-3 will=-21=24=123 wind=-80=-51=18 wind_.=30=19=19 wind_0=8=-17=0
wind_is=33=42=-3 wind_nearly=-57=-84=-6 wind_took=-14=-18=8 winde*=38=50=-3 winded=38=50=-3 windo*=-6=-21=-1 windp*=14=31=-5
windpipe=14=31=-5 wine=-61=-12=0 winge*=-79=-63=2 winger=-79=-63=2 winte*=-20=-8=-3 winter=8=16=-1 winter_,=3=27=-1
winters=-28=-24=-2 wipe=-41=-15=-9 wiped=11=-21=-6 wiped_out=11=-21=-6 wish=108=106=97 wish_i=73=76=52 with=-54=-49=10
with_a=-23=-27=-13 with_blood=116=77=-2 with_cold=-23=-33=0 with_dust=-60=-41=-4 with_every=21=-6=-5 with_excitement=-41=5=0
with_goosebumps=11=26=0 with_heat=-100=-118=0 with_her=-53=-27=21 with_him=8=10=0 with_it=33=48=-15 with_joy=-37=17=-1
with_me=-51=-79=-14 with_meals=-12=27=0 with_my=88=106=-24 with_no=17=8=38 with_one=48=44=-12 with_our=-16=-25=-2
with_people=21=16=0 with_rhabdo=-13=18=19 with_sickle=15=7=-3 with_that=16=-14=-19 with_the=26=42=78 with_these=-68=-63=-28
with_this=-62=-84=-38 with_work=-42=-21=5 witho*=61=33=7 without=61=33=7 without_!a=2=-53=-18 without_!gloves=-30=9=-4
without_!me=45=54=59 without_!warning=18=36=-13 wks=70=-28=0 wo=104=81=32 wo_not=104=81=32 wobbl*=80=79=-13 wobbling=74=76=0
wobbly=-17=-13=-13 wobbly_legs=-99=-89=-3 woke=-7=14=-5 woke_0=-110=-56=0 woke_at=-36=-83=-1 woke_me=-18=-64=0 woke_up=53=62=-3
woke_with=65=67=-1 woken=-2=-10=-16 woman=-26=-28=-13 wood=-7=-20=23 woods=-75=-62=10 woozy=69=-20=-2 word=82=117=-11
words=59=63=-27 words_,=-87=-72=-8 words_.=25=18=-3 words_are=17=8=0 words_come=74=35=-1 work=-4=-23=-6 work_,=-10=24=0
work_.=-15=16=-5 work_0=2=9=14 work_and=-11=-4=-2 work_out=142=139=0 work_so=30=17=-4 work_the=-39=-17=0 work_was=-6=-6=10
worke*=-47=-2=-22 worked=-47=-2=-22 worked_0=-13=31=0 worki*=12=5=-3 working=12=5=-3 worko*=-3=-10=-3 works=-1=-23=28
world=-8=-14=-10 worri*=28=12=-5 worried=28=12=-5 worse=-23=-76=-18 worse_,=-107=-34=0 worse_.=-83=-45=0 worse_each=59=-51=0
worse_every=51=-18=0 worse_not=14=1=-18 worst=-11=53=-29 worst_headache=26=38=-22 worth=-48=-75=-16 worth_it=-48=-75=-16
would=84=85=176 would_be=115=121=128 would_not=23=11=-2 would_say=-11=-17=-19 wound=25=33=-2 wound_is=25=30=-2 wrapp*=76=70=0
wrapped=17=5=0 wreck*=-3=1=-10 wrecked=-3=1=-10 wrecked_.=-30=-11=-2 wrecked_but=-27=-13=-3 wrist=-52=-84=-7 wrist*=24=30=38
wrist_on=-27=-39=-11 wrists=24=30=38 writi*=88=82=-29 writing=88=82=-29 writing_for=51=36=-29 writt*=140=135=142
written=140=135=142 written_the=63=66=53 wrong=14=51=-4 wrong_,=68=102=0 wrong_.=17=-14=0 wrong_cannot=30=42=0
wrong_number=-53=-23=0 wrong_turn=-47=-47=-2 wrong_way=53=107=0 wrote=5=4=25 wrote_an=-39=-52=-20 wrung=11=16=0 wrung_out=11=16=0
x=6=20=-8 x_0=-83=-33=-8 yall=12=9=0 yawni*=-74=-55=-17 yawning=-74=-55=-17 ye=5=-14=-1 ye_,=-46=-35=-1 yeah=1=6=-10
yeah_nah=1=6=-10 year=-59=-49=-19 year_,=5=-25=-13 year_.=-1=30=-3 year_0=13=2=-1 year_and=-49=-19=-3 years=-6=-23=-35
years_,=47=52=-37 years_.=11=28=-12 years_ago=-92=-145=10 years_back=-13=-23=33 years_old=-3=-18=-2 yello*=-21=-139=-12
yellow=-66=-48=-8 yellow_and=68=-45=0 yer=-7=-13=0 yer_man=-12=-13=0 yes=-77=-54=-21 yes_legs=-35=-5=-3 yeste*=9=-12=-18
yesterday=29=-18=-18 yesterday_,=65=6=7 yesterday_.=-69=-41=-17 yesterday_and=17=25=0 yesterday_i=-31=-32=0 yesterday_so=2=29=-3
yesterdays=-20=6=0 yet=-12=21=0 yet_,=2=44=0 you=-118=-101=33 you_.=18=15=-30 you_ask=31=13=0 you_at=5=16=-4 you_have=-80=-28=-7
you_said=-39=-62=-13 you_say=-1=-24=-2 your=-83=-97=10 your_text=-61=-49=-1 your_texts=20=-3=-3 youre=-24=-22=0 z=-36=-30=-8
z_0=-29=-34=-5 zero=-79=-28=-12 zero_!sore=-1=16=0 zero_.=-23=-10=0 zip=-39=-17=0 zombie=-8=-26=0 zone=7=40=9 zone_0=7=40=9
zonke*=-17=-24=4 zonked=-17=-24=4 zz=-25=1=-10 zz_0=-25=1=-10
`;

/** The fingerprint of those wordings. */
export const learnedFrom = 'b5767197b4f9e4bf';
