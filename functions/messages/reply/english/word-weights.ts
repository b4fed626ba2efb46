/**
 * What each word, each two together and each slot speak for: "feature=sign=emergency=despair", in hundredths, as `weigherOf` reads
 * them. Written by `npm run word-weights` out of the labelled wordings of the tests.
 */
export const wordWeights = `
!,=23=-41=-7 !0=-53=-90=-69 !0_!0=-106=-59=-17 !0_!am=-21=-65=-55 !0_!hours=54=19=0 !0_!k=-58=-37=-26 !0_!months=-7=-12=-2
!0_!slept=-28=-16=-14 !0_!years=-9=-29=0 !0_,=26=-14=24 !0_.=13=29=2 !:=4=14=0 !?=-1=-173=-49 !?_no=-81=-47=-5 !a=29=30=9
!a_!drop=35=82=-3 !a_!fever=-104=-116=-65 !a_!period=-19=-8=-5 !a_!problem=-32=-5=0 !a_!reason=15=13=27 !a_!seizure=-48=-37=-3
!a_!wee=33=-40=-5 !again=-117=-74=-17 !again_!0=-21=-33=0 !again_,=5=25=-10 !again_.=-83=-63=-6 !all=15=-38=1 !all_!0=-8=-8=-12
!all_!day=11=-20=-4 !all_!today=18=-7=0 !all_,=-15=-34=12 !all_.=-28=-19=-5 !allow*=-25=-36=-5 !allowed=-25=-36=-5 !am=-20=-65=-55
!and=111=138=3 !and_!no=19=16=-21 !and_i=15=11=-5 !answe*=9=21=21 !answer=59=69=-25 !answering=19=24=46 !any=-12=6=15
!any_!chest=-55=-25=-4 !any_!more=26=8=17 !anyth*=-23=-11=-17 !anything=-23=-11=-17 !anything_!like=-10=15=0 !anything_,=-5=-18=0
!anything_.=42=31=-7 !anywa*=-57=-50=-28 !anyway=-57=-50=-28 !anyway_.=-52=-46=-28 !appet*=64=-51=0 !appetite=64=-51=0
!as=-13=-7=-25 !ask=-81=-51=0 !asked=11=6=-38 !at=-53=-28=-76 !at_!all=-7=-37=-6 !at_!rest=7=31=0 !at_!the=-6=10=-15
!back=26=28=35 !bad=-62=-32=0 !be=38=76=91 !be_!here=17=20=28 !been=9=-67=-12 !been_able=13=-16=-1 !beetr*=46=-94=0
!beetroot=46=-94=0 !befor*=99=84=0 !before=99=84=0 !before_,=34=29=0 !blood=-32=-8=-10 !bothe*=-156=-83=-18 !bother=-110=-52=-11
!bother_!since=-66=-29=-3 !bother_.=-18=6=-3 !bothered=-30=-28=-3 !bothered_!me=-30=-28=-3 !bothers=-17=-3=-4
!bothers_!me=-17=-3=-4 !breat*=29=25=-16 !breath=-33=-28=-8 !breath_.=-18=-15=-6 !breathing=85=92=-12 !breathing_.=36=24=-1
!breathlessness=-9=-22=6 !breathlessness_,=-9=-22=-9 !bus=3=23=-6 !calf=29=1=0 !care=-51=-63=-34 !care_!if=-51=-63=-34
!carry=38=65=56 !carry_!me=38=65=56 !chest=-14=1=-15 !chest_!pain=-13=-65=-15 !clot=28=47=0 !coach=-65=-44=-11 !coffe*=-16=-16=-4
!coffee=-16=-16=-4 !cold=-46=-45=-5 !comes=31=-17=-2 !comes_!out=31=-17=-2 !confu*=-25=-23=-7 !confused=-25=-23=-7
!confused_!at=-16=-5=-5 !cough=8=-12=-3 !dark=-93=-12=-9 !dark_!pee=12=-1=-3 !data=6=24=-1 !data_.=-15=-5=-1 !day=-5=-26=-12
!day_,=-16=-6=-7 !days=-23=-66=-15 !diabe*=-67=-62=-39 !diabetes=-9=-15=-37 !dizzi*=8=-17=2 !dizziness=8=-17=2
!dizziness_,=-10=-22=-9 !dizziness_.=31=17=0 !dizzy=-72=-55=-45 !dizzy_!any=-44=-53=-45 !dizzy_,=8=43=1 !do=13=14=63
!do_!not=-16=-15=40 !do_!what=-61=-60=-63 !down=117=-57=-17 !drink=-28=4=-3 !drop=35=82=-3 !elect*=44=55=9 !even=81=7=0
!faint=-8=-14=-3 !faint*=-54=-49=-27 !faint_,=11=6=-3 !fainted=-44=-42=-22 !fall=-37=-9=-6 !fall_!and=-47=-36=0 !fancy=-28=-36=-28
!feel=-7=35=-5 !feel_!sick=-12=-30=-5 !feeli*=66=-6=-10 !feeling=66=-6=-10 !felt=59=0=-18 !felt_so=-5=-37=-1 !fever=-81=-83=-61
!fever_,=-19=-34=0 !fever_.=-30=-14=-27 !find=15=22=-15 !find_!the=15=22=-15 !fit=-53=28=-6 !for=-8=-46=1 !for_!0=13=-67=-42
!for_!a=31=43=-5 !for_!once=-63=-8=-4 !for_!the=-16=17=54 !from=32=52=52 !gate=-58=-40=-9 !gate_!at=-58=-40=-9 !get=-38=-14=-19
!get_!dizzy=-21=-14=0 !glove*=-39=-6=-2 !gloves=-39=-6=-2 !grip=-11=9=-3 !had=33=3=-13 !had_!a=56=54=-17 !had_!any=-19=-13=12
!had_!palpitations=-13=-10=-6 !had_!this=29=-47=0 !had_my=-109=-65=-2 !haha=-76=-71=-21 !haha_.=0=22=-21 !happe*=-27=-4=-1
!happened=-51=-4=-1 !have=6=4=53 !have_!a=-23=-27=23 !have_!diabetes=-9=-15=-37 !heada*=-15=-11=-16 !headache=-15=-11=-16
!heart=-19=-28=-10 !heat=-36=-32=-3 !her=58=57=-2 !here=122=106=69 !here_!any=63=51=44 !herse*=30=49=-14 !herself=30=49=-14
!hold=-23=-44=-1 !home=4=2=-13 !hot=-27=-29=-1 !hot_,=-27=-29=-1 !hours=38=27=0 !hours_,=40=61=0 !hours_.=-4=-28=0
!hurt=-118=-73=0 !ice=-15=-15=-21 !if=9=12=58 !if_i=9=12=58 !ill=19=41=51 !in=-124=-79=-17 !in_!0=30=41=0 !in_!a=-30=-63=-42
!in_!the=40=96=-29 !in_!this=-70=-85=-24 !in_it=-12=11=51 !in_my=-30=-29=-23 !injur*=-13=-19=-25 !issue*=19=18=-1 !issues=19=18=-1
!jokin*=47=45=54 !joking=47=45=54 !k=-58=-37=-26 !kidne*=30=18=-11 !kidney=30=18=-11 !knee=-12=-7=-6 !knee_!pain=-12=-7=-6
!last=59=-7=0 !last_!night=52=-24=0 !legs_!0=-11=13=7 !lift=3=-26=-8 !like=105=139=-31 !like_!her=58=57=-2 !like_!that=-33=-28=13
!like_!this=82=81=-16 !like_it=-60=-52=-4 !live=45=45=66 !livin*=32=37=17 !living=32=37=17 !living_.=24=25=9 !lol=-83=-70=-163
!lol_.=-28=-20=-153 !make=57=69=9 !makin*=47=57=-24 !making=47=57=-24 !making_!sense=34=35=-8 !me=83=48=123 !me_!in=-17=19=57
!me_!now=-15=-13=-4 !me_!since=-21=36=-3 !me_,=52=77=46 !me_.=-19=-21=-51 !memor*=37=32=0 !memory=37=32=0 !memory_!of=36=32=0
!miss=43=48=66 !miss_!me=43=48=66 !month*=-26=-12=-6 !months=-26=-12=-6 !more=-31=-3=-2 !more_,=24=-5=-23 !more_.=-6=-17=0
!morni*=27=97=14 !morning=27=97=14 !move_,=27=-1=-8 !muscl*=-11=-75=0 !muscle=-11=-75=0 !mysel*=79=99=95 !myself=79=99=95
!new=-125=-70=-38 !new_.=-66=-36=0 !niggl*=13=14=0 !niggles=13=14=0 !night=52=-24=0 !no=12=20=-3 !no_!anything=-24=-33=-1
!no_!cough=8=-12=-3 !no_!dizziness=23=12=14 !no_!swelling=48=21=-3 !not=15=-21=-11 !nothi*=-11=-5=-30 !nothing=-11=-5=-30
!notic*=7=20=26 !now=3=15=-4 !now_.=-10=-7=-4 !obey=8=20=-1 !of=-44=-23=-53 !of_!a=-48=-18=-29 !of_!breath=-33=-28=-8
!of_!dark=22=4=-2 !of_!fever=47=39=20 !on=-26=-71=-20 !on_!the=-24=-103=-2 !once=-88=-28=-16 !once_,=-21=-18=-10
!once_.=-66=-10=-6 !open=11=17=-22 !or=-28=-50=-22 !or_!anything=-26=-14=-16 !or_!breathlessness=-9=-22=6 !out=25=6=38
!pain=45=-6=-3 !pain_!0=5=27=0 !pain_!and=-16=-12=-1 !pain_!no=7=37=7 !pain_!or=47=23=-1 !pain_,=-33=-28=-10 !pain_.=-17=-4=-29
!palpi*=-32=-22=-10 !palpitations=-32=-22=-10 !palpitations_.=-24=-1=-1 !paper=-11=-28=-8 !park=-58=-40=-9 !park_!again=-58=-40=-9
!passe*=19=21=-6 !passed=19=21=-6 !pee=8=-28=-13 !pee_,=11=-7=-1 !peed=51=-44=-6 !peed_!for=20=-12=0 !peed_!since=10=-31=-5
!perio*=-61=-20=-11 !period=-61=-20=-11 !period_!in=-19=-8=-5 !plan=-7=-8=50 !pleas*=-26=0=-1 !please=-26=0=-1 !please_.=-21=3=0
!point=-41=-37=-4 !power=13=42=-4 !pregn*=-74=-96=-25 !pregnant=-92=-96=-25 !probl*=-35=-22=-17 !problem=-29=-5=0
!problems=-7=-17=-17 !prope*=-32=-27=-47 !properly=-32=-27=-47 !pulse=30=32=-4 !race=36=30=-21 !race_.=39=41=0 !reaso*=70=51=12
!reason=70=51=12 !reason_!to=15=23=51 !reason_.=16=-69=-15 !recog*=47=50=-25 !recognise=47=50=-25 !recognise_my=4=0=-25
!respo*=70=60=-15 !responding=17=21=-11 !responding_.=15=18=-8 !rest=-63=-18=-7 !rest_.=-50=-28=0 !run_,=-11=-2=22 !run_.=26=31=-9
!runni*=-16=-18=-21 !running=-16=-18=-21 !running_.=-23=-12=0 !salt=-45=-25=-21 !salt_.=-17=1=-19 !salty=13=-3=6 !say=-51=-29=0
!say_no=-51=-29=0 !see=43=-57=34 !see_!a=15=13=33 !seizu*=-70=-71=-9 !seizure=-70=-71=-9 !sense=76=74=-29 !sense_!since=10=16=0
!sense_,=28=19=-4 !sense_.=25=24=0 !she=-34=-39=-3 !short=-33=-28=-8 !short_!of=-33=-28=-8 !sick=-18=-35=-8 !since=-10=-28=-54
!since_!0=-48=-77=-3 !since_!last=52=-24=0 !since_!the=128=107=-12 !since_!yesterday=58=-43=-11 !since_.=-89=9=-7
!since_i=-5=41=-9 !sir=-22=3=-7 !sir_,=-22=3=-7 !six=14=-3=-2 !slept=-31=0=-14 !slept_!0=-54=-44=-14 !sore=-6=-17=-5
!sore_!0=116=56=49 !sore_!and=-52=-58=0 !sore_!at=-25=-6=0 !sore_,=-22=-2=-3 !soren*=-19=-14=-19 !soreness=-19=-14=-19
!soreness_,=-47=-23=-5 !soreness_nil=21=1=-5 !soreness_so=44=19=0 !start=-78=-45=-3 !stops=-74=-1=-1 !strai*=18=40=-11
!straighten=18=4=-10 !stren*=59=-15=-6 !strength=59=-15=-6 !sweat=32=47=-6 !sweat*=18=35=-17 !sweat_!and=16=31=-6
!sweating=18=35=-17 !swell*=-12=-31=-1 !swelling=-12=-31=-1 !swelling_!0=18=63=9 !swelling_,=27=-14=-1 !swoll*=-45=-15=-15
!swollen=-45=-15=-15 !swollen_!or=11=-8=0 !sync=-92=-87=-12 !talk=4=13=-6 !that=-78=-96=9 !the=161=49=-8 !the_!back=39=17=-15
!the_!bus=3=23=-6 !the_!gate=-58=-40=-9 !the_!park=-58=-40=-9 !the_!race=80=61=0 !the_!words=15=22=-15 !them=44=50=0
!there=64=-3=-32 !there_.=34=8=-20 !this=76=30=34 !this_!time=-12=9=1 !time=-50=-59=-11 !time_!0=-25=-23=-9 !time_,=10=11=7
!time_.=-32=-46=-8 !to=64=92=129 !to_!be=42=45=61 !to_!carry=38=47=67 !to_!get=-32=-29=-9 !to_!live=45=45=66 !to_!run=-30=-56=-28
!to_!wake=21=15=7 !today=-89=-124=-29 !today_!0=15=0=8 !today_,=6=-35=-21 !today_.=-23=-27=-9 !tomor*=18=21=46 !tomorrow=18=21=46
!touch*=48=34=-15 !touching=48=34=-15 !touching_it=48=34=-15 !troub*=-75=-45=-12 !trouble=-75=-45=-12 !under*=28=29=-33
!understand=28=29=-33 !understand_!what=22=17=-4 !up=84=75=49 !up_!this=-12=-11=17 !up_,=36=29=98 !up_.=10=23=35 !urine=30=-25=-6
!wait=-25=-25=-4 !wait_!0=-25=-25=-4 !wake=21=56=-6 !wake_!up=21=15=44 !want=-21=-36=-51 !want_!to=14=1=-17 !warni*=39=64=-6
!warning=39=64=-6 !water=57=-25=-19 !way=69=84=91 !wee=107=-45=-11 !wee_!all=11=-20=-4 !wee_!since=27=-23=-4 !weird=-8=13=-7
!what=-39=-43=-73 !what_i=-61=-60=-69 !when=-13=8=-19 !when_i=-15=31=-19 !with=91=110=89 !with_it=6=20=-26 !witho*=32=47=37
!without=32=47=37 !wo=20=7=0 !wo_!not=20=7=0 !wobbl*=36=31=-4 !words=2=8=-30 !words_,=-11=-10=-18 !work=-37=-29=0 !worki*=18=23=0
!working=18=23=0 !working_,=18=7=0 !worth=19=18=-13 !worth_!living=19=18=-13 !would=34=57=71 !wrong=1=-24=-1 !years=-14=-69=-6
!years_.=2=-48=-6 !yeste*=80=-6=-11 !yesterday=80=-6=-11 !you=-19=-18=-22 (=-64=-90=-6 )=-64=-90=-6 )_.=15=28=-6 )_and=30=-20=0
,=12=37=-19 ,_!soreness=25=2=0 ,_.=-57=-34=-4 ,_0=40=1=-15 ,_a=70=45=-9 ,_about=17=69=-3 ,_after=67=138=-15 ,_all=-85=-13=-13
,_also=15=45=-17 ,_amazing=-56=-71=-5 ,_and=9=78=-26 ,_any=19=-10=-19 ,_arm=78=60=44 ,_arms=29=36=-20 ,_as=-38=-45=0 ,_at=22=98=-2
,_ate=-49=-30=-6 ,_back=-15=-54=-10 ,_bad=-14=31=0 ,_been=30=-46=-37 ,_belly=9=31=0 ,_best=-48=-51=-3 ,_better=-130=-48=-9
,_big=14=62=0 ,_bit=-20=-10=20 ,_black=-37=-14=0 ,_bled=-16=7=19 ,_bleeding=18=21=0 ,_blister=49=23=0 ,_blood=-72=-6=0
,_bloody=47=46=0 ,_blue=-34=-6=0 ,_body=76=84=-26 ,_bone=-14=-42=0 ,_boss=0=25=-6 ,_both=38=72=0 ,_brain=36=59=-2 ,_broke=13=23=-1
,_brown=-50=59=8 ,_burning=14=-20=0 ,_busy=-34=-30=-18 ,_but=3=-38=-12 ,_calf=-59=128=14 ,_call=3=24=-3 ,_calves=41=14=29
,_came=61=-49=-6 ,_can=31=1=-4 ,_cannot=45=42=-23 ,_car=-36=-40=-2 ,_cardiologist=49=65=34 ,_checked=-54=-39=0 ,_chest=60=7=27
,_clear=14=34=0 ,_cleared=-4=13=0 ,_coach=-9=-12=5 ,_cold=-95=-84=-27 ,_collapsed=109=89=50 ,_comes=10=-17=0
,_completely=21=-38=-2 ,_confused=10=7=25 ,_cough=21=-47=0 ,_crashed=77=23=0 ,_cut=-37=-31=0 ,_dark=1=30=0 ,_dead=46=65=-2
,_did=46=-3=-4 ,_dizzy=-7=116=-1 ,_do=26=-27=-61 ,_doc=-9=-16=-2 ,_doctor=64=39=13 ,_does=-35=-90=-9 ,_dog=15=14=-1
,_doing=-1=-21=-1 ,_drank=29=-26=26 ,_drinking=-15=-13=0 ,_dropped=-39=-47=12 ,_due=6=-28=-8 ,_duvet=-56=-26=0 ,_dying=-9=23=6
,_e=40=83=-8 ,_ears=55=100=-2 ,_easy=7=17=0 ,_ecg=33=33=0 ,_ef=14=10=-2 ,_emptied=-4=-6=-19 ,_entered=-8=-8=-11 ,_even=70=52=-3
,_everyone=17=20=-60 ,_everything=44=27=-6 ,_eyes=108=92=-14 ,_face=62=31=15 ,_feel=50=125=-13 ,_feeling=-47=-12=-2
,_feels=56=69=91 ,_fell=57=84=0 ,_fella=-16=-24=18 ,_felt=-26=-60=9 ,_fever=109=-69=0 ,_fine=57=69=-14 ,_fingers=-21=10=15
,_finished=5=11=-5 ,_first=153=142=-20 ,_flew=-25=-8=0 ,_foam=-42=-5=14 ,_foot=-5=44=0 ,_for=65=30=21 ,_forget=96=110=125
,_forgot=0=-5=13 ,_freezing=7=20=-4 ,_fresh=76=98=0 ,_from=7=74=0 ,_fully=-2=54=-1 ,_fun=-54=-36=0 ,_fyi=17=-28=-7 ,_garmin=8=23=0
,_gave=18=10=-3 ,_getting=13=29=-4 ,_going=6=13=-4 ,_gone=-78=-9=23 ,_good=17=-83=-5 ,_got=21=31=-7 ,_grand=-16=-1=26
,_grazed=11=32=0 ,_great=-66=-74=-26 ,_grey=8=-25=-2 ,_grown=-88=-63=-7 ,_had=187=257=-23 ,_hands=47=59=0 ,_happy=5=-58=-23
,_hard=15=66=-1 ,_has=-64=-12=-3 ,_hate=24=4=-3 ,_have=44=67=-8 ,_he=-54=-73=0 ,_head=55=65=18 ,_headache=41=48=0 ,_healed=3=21=-1
,_heart=21=-11=-5 ,_help=32=43=-18 ,_hills=8=-11=0 ,_hip=45=99=-4 ,_hit=27=2=-1 ,_home=-45=-38=0 ,_hot=-41=-64=-5
,_how=-24=-58=-19 ,_hr=33=8=-2 ,_hubby=4=26=-14 ,_hurts=6=-14=0 ,_i=37=52=32 ,_icu=-70=-58=0 ,_in=-26=-38=-3 ,_is=-27=3=34
,_it=149=92=88 ,_jaw=40=-2=0 ,_jumped=15=19=-1 ,_just=29=0=-39 ,_keep=30=70=31 ,_kid=22=-4=0 ,_knee=-4=48=0 ,_knees=49=19=0
,_last=52=7=-3 ,_left=-5=30=0 ,_legs=-39=1=-27 ,_letters=47=59=-20 ,_like=76=134=-7 ,_lips=44=37=0 ,_loads=-10=1=-6
,_long=-77=26=-29 ,_loosened=-48=0=0 ,_lost=66=40=-4 ,_loved=20=-22=-5 ,_lovely=-121=-77=-7 ,_lungs=78=39=-5 ,_mad=-44=-25=0
,_magic=-67=-48=-5 ,_massive=-31=-51=-2 ,_max=18=57=0 ,_medics=-113=-114=0 ,_mouth=-32=-59=-8 ,_move=-40=-62=0 ,_muddled=31=27=-5
,_muscles=7=-14=-4 ,_nearly=97=75=0 ,_neck=3=59=-5 ,_need=-70=-25=-14 ,_needed=-27=0=-1 ,_nerves=-40=20=-1 ,_never=38=66=-3
,_new=53=16=-9 ,_next=87=104=-15 ,_nice=-18=-52=-12 ,_night=-12=-19=1 ,_nights=-24=-21=-3 ,_no=-31=62=10 ,_nobody=21=-41=-52
,_none=-24=-36=0 ,_normal=-81=-64=-2 ,_nose=23=3=0 ,_not=-18=13=-9 ,_nothing=-116=-48=-7 ,_now=58=102=-15 ,_numb=22=-44=0
,_off=-29=-31=-11 ,_ok=-11=-73=-14 ,_on=-76=23=-5 ,_one=21=4=-22 ,_only=80=108=17 ,_other=-24=-16=0 ,_ouch=28=-7=-1 ,_our=30=14=-2
,_out=-108=-79=-5 ,_over=6=-23=-1 ,_pain=4=16=0 ,_passed=-43=-89=-11 ,_pause=-3=21=-7 ,_pb=-26=-53=6 ,_pee=-4=36=23 ,_peed=12=89=0
,_people=15=-6=0 ,_perfect=22=36=0 ,_pink=-64=-28=0 ,_pins=-41=-1=-3 ,_plan=-13=-19=-18 ,_plaster=-72=-46=-10 ,_please=-10=-14=-12
,_poor=7=-11=-1 ,_popped=-53=3=-2 ,_progress=-12=-3=4 ,_puffed=15=50=-4 ,_puffy=3=17=0 ,_pulse=-12=-11=0 ,_quads=131=93=-13
,_quite=7=13=0 ,_ran=94=84=57 ,_read=17=-1=0 ,_ready=-11=-14=-7 ,_recovered=-15=-8=0 ,_red=11=59=-4 ,_rest=27=1=0
,_right=-61=-93=-1 ,_rpe=25=30=25 ,_run=-16=-63=-11 ,_running=-69=-46=37 ,_runs=-48=-37=-13 ,_sad=-6=-22=-23 ,_same=-13=12=-2
,_sat=14=22=-3 ,_saw=33=19=9 ,_scan=-21=22=7 ,_scared=-47=-15=-3 ,_scary=-48=-31=0 ,_see=12=20=-7 ,_seeing=45=118=-2
,_send=23=-4=-2 ,_settled=-42=-4=0 ,_seven=-37=-25=-2 ,_shaking=-68=-85=0 ,_shattered=-15=13=-1 ,_she=-24=69=-56 ,_shin=-19=24=0
,_short=27=32=-7 ,_shoulders=19=22=0 ,_sick=-14=-13=-4 ,_since=113=333=-6 ,_size=-47=-122=-14 ,_skin=22=-13=-6 ,_sleep=177=171=44
,_sleeping=-19=-22=5 ,_slept=44=1=0 ,_slow=-35=-37=14 ,_smashed=13=-20=-2 ,_so=10=43=70 ,_soaked=-13=-11=0 ,_something=-8=-49=-2
,_sore=-148=-53=-30 ,_soreness=5=15=18 ,_sorry=68=86=138 ,_sorted=-27=-2=7 ,_staggering=8=9=-17 ,_started=3=58=-2
,_stiff=-25=-46=0 ,_still=23=33=-19 ,_stitch=44=11=14 ,_stomach=13=62=-1 ,_strong=16=0=0 ,_surgeon=-24=-55=4 ,_sweat=30=21=0
,_sweating=101=120=8 ,_swollen=26=-17=-10 ,_take=51=3=-2 ,_taking=-41=-18=-3 ,_temperature=-62=29=0 ,_ten=-48=-28=0
,_thanks=39=48=61 ,_that=26=26=55 ,_thawed=-75=-54=0 ,_the=-34=-46=-16 ,_then=54=87=-21 ,_they=18=53=-7 ,_thinking=31=6=-23
,_third=38=38=-3 ,_this=-25=-18=-4 ,_thought=-3=-38=-13 ,_three=-31=-10=-5 ,_throat=50=-54=-2 ,_throwing=61=115=-6 ,_tight=-9=28=0
,_tired=47=-7=-15 ,_today=15=0=0 ,_tomorrow=-22=-9=-13 ,_tongue=29=23=0 ,_too=-55=-78=-20 ,_took=-55=-51=-20 ,_total=12=10=0
,_treadmill=-33=2=-2 ,_trying=14=9=-13 ,_turned=40=13=-3 ,_two=-43=-59=-2 ,_under=-3=3=14 ,_up=-99=55=-6 ,_used=44=-13=1
,_very=35=45=8 ,_vision=20=78=-2 ,_voice=-44=-66=0 ,_vomited=38=14=0 ,_vomiting=9=111=-13 ,_w=-41=-82=-3 ,_walked=-54=-47=-13
,_want=1=-7=24 ,_warm=18=-4=-4 ,_warmed=32=12=0 ,_was=108=74=23 ,_watch=33=62=23 ,_watched=45=22=0 ,_we=-3=-68=0 ,_weak=33=9=0
,_wee=-104=-1=0 ,_weight=21=36=23 ,_well=-52=-13=-11 ,_went=-67=-24=24 ,_what=7=-33=46 ,_when=2=-16=-1 ,_where=50=36=-47
,_whole=-2=-25=-1 ,_why=-12=-22=-1 ,_wife=87=42=-4 ,_without=24=38=-2 ,_wo=-65=-3=30 ,_wobbly=31=55=-1 ,_woke=94=70=20
,_worse=25=42=0 ,_worth=-32=-57=-11 ,_wrecked=10=7=13 ,_you=57=93=29 -=35=33=-5 -_0=-36=9=-5 .=-190=-278=-213
._!soreness=26=14=-10 ._,=-109=-74=-11 ._.=-90=-102=-51 ._0=50=10=7 ._a=-36=-55=-20 ._about=26=54=-13 ._ache=-29=8=0
._achilles=106=0=0 ._after=-36=-4=0 ._all=-107=-49=-31 ._allergic=1=26=-15 ._almost=41=38=15 ._am=-35=3=-10 ._ambulance=-36=-45=0
._anaphylaxis=-58=-41=0 ._and=-79=-60=0 ._angina=126=105=-9 ._ankle=22=-105=-13 ._answers=67=64=-6 ._anyway=-14=11=-6
._app=-38=18=7 ._are=-32=20=0 ._arm=-20=16=-32 ._arms=-36=-111=-58 ._as=36=25=-3 ._ate=-91=-75=0 ._avg=-2=19=-2 ._baby=-90=-58=-12
._back=-4=-13=4 ._bad=30=-17=0 ._baking=14=4=-6 ._baltic=20=33=29 ._banged=6=11=0 ._bed=-24=-10=0 ._bee=-23=-38=0 ._been=64=3=36
._beetroot=-115=-46=-25 ._before=-30=-43=-6 ._belly=63=44=0 ._big=49=77=0 ._bike=2=18=-1 ._bit=-92=-92=-4 ._bitten=26=0=-7
._black=-150=-32=21 ._blacked=75=78=-9 ._bled=-23=-30=-5 ._bleeding=-100=-113=-8 ._blew=-21=-40=26 ._blister=134=-4=0
._blood=-58=-39=-11 ._bloody=-70=-103=0 ._blooming=-19=-10=-12 ._blowing=-44=-25=-4 ._blue=-9=-18=-6 ._bob=-51=-18=0
._body=-14=16=-18 ._boiling=-22=-61=-1 ._bone=-35=-26=-1 ._bonked=-46=-41=0 ._book=-66=-39=0 ._born=-33=-22=-2 ._boss=-52=-45=-5
._both=-40=-72=-1 ._brain=-37=-58=-6 ._breast=-37=-46=0 ._breath=14=28=-3 ._breathless=-38=-84=-1 ._breathtaking=-11=-10=-13
._bridge=-21=-28=-19 ._bright=-6=-83=0 ._broke=-61=-55=-11 ._brown=-165=-11=0 ._bruised=-43=0=0 ._burned=40=22=24
._burning=21=-68=25 ._burnt=-34=-39=-21 ._busy=-18=32=-2 ._but=-11=-9=0 ._calf=-78=-177=-19 ._call=18=50=-15 ._calves=-35=-18=-16
._came=71=120=-5 ._can=-62=-32=-25 ._cannot=-87=-100=1 ._car=-43=-33=-64 ._cardiologist=-40=-31=-16 ._cat=-87=-63=-7
._caught=-29=-32=-5 ._celtic=-47=-38=-26 ._chased=-25=-15=-8 ._chasing=-20=-8=-15 ._cheeks=14=23=0 ._chess=58=108=-1
._chest=-22=4=-13 ._chilled=-64=-43=0 ._choked=0=-16=-14 ._ckd=-29=-13=-11 ._coke=-5=-11=0 ._cold=-27=-54=-6
._collapsed=135=129=-21 ._colleague=-39=-11=0 ._confused=-45=-18=-12 ._confusing=-61=-43=0 ._conked=34=31=0 ._convulsion=11=4=0
._cooked=67=94=-18 ._core=13=82=0 ._coughed=26=24=-1 ._coughing=92=52=-2 ._could=10=48=-32 ._cracked=7=12=-5 ._cramp=-37=-15=-1
._crashed=-4=29=-10 ._crushed=-13=-7=-1 ._crushing=-16=-16=0 ._cudnt=112=129=-4 ._cut=47=-31=22 ._cutting=69=45=9 ._dad=76=71=0
._dark=-54=-63=-8 ._daughter=-90=-14=-3 ._dead=-45=-42=-28 ._deep=24=12=-2 ._delete=-35=-30=-19 ._dentist=-36=-41=0
._diabetic=39=39=0 ._diarrhoea=36=-21=-1 ._did=-63=-50=-33 ._died=-120=-62=-26 ._dislocated=-37=-16=-3 ._dizzy=-52=-86=-10
._do=-46=-14=56 ._doctor=-46=-13=-16 ._does=-2=-3=-21 ._dog=-4=-109=-51 ._doing=-32=-35=0 ._doms=-10=-18=-3 ._donated=-33=-33=0
._done=-20=-14=10 ._drank=30=42=-18 ._dropped=-40=-91=-3 ._drunk=12=12=-1 ._due=-44=-10=-3 ._dying=19=-23=-12 ._e=-40=-46=-4
._ear=-22=0=17 ._ears=-63=-47=-7 ._eating=15=30=0 ._ecg=14=14=-2 ._eish=1=19=-7 ._energy=-16=2=-6 ._engine=-39=-29=-32
._epilepsy=104=138=0 ._epileptic=20=10=0 ._every=47=56=62 ._everyone=-24=-16=-6 ._everything=39=2=-40 ._eye=5=-37=-6
._eyes=-40=-49=0 ._face=-34=-35=1 ._faint=-32=18=14 ._fainted=103=189=-1 ._fast=-36=-46=-4 ._feel=-4=-97=-10 ._feeling=1=-102=25
._feels=59=0=-6 ._feet=-5=14=0 ._fell=36=58=-15 ._felt=19=-36=-54 ._fever=41=-6=-1 ._feverish=72=-30=0 ._filled=11=36=0
._fine=94=14=-10 ._fingers=29=37=-15 ._finished=-85=-85=-21 ._first=-10=-8=0 ._fit=-37=9=-8 ._fits=68=79=-19 ._flat=-28=-19=0
._flu=67=-31=-1 ._fog=-24=-18=-8 ._foot=88=-43=-18 ._for=-43=-8=-1 ._forget=-95=-92=-62 ._forgot=10=-1=-34 ._found=55=56=62
._fourth=3=9=-22 ._fracture=-64=-6=0 ._freezing=-43=20=-7 ._friend=-36=-36=14 ._funny=-62=-23=0 ._garmin=-1=-56=-6
._gasping=-67=-64=-2 ._gave=-84=-83=1 ._getting=13=-48=-5 ._giddy=-50=-22=0 ._give=-85=-73=-16 ._glutes=-43=-29=-4
._going=22=-34=-7 ._gonna=-55=-57=-33 ._good=-14=-29=-15 ._goodbye=70=78=50 ._got=12=-17=7 ._gp=-63=11=14 ._gps=-37=-47=0
._grand=2=14=-6 ._graze=91=-12=0 ._grip=40=10=0 ._gutted=-13=12=0 ._guy=60=66=-8 ._had=131=173=-53 ._haha=20=16=16
._half=71=120=-15 ._hammered=10=5=-2 ._hamstring=-53=-29=-1 ._hand=-75=8=-3 ._hands=-39=-13=2 ._hard=10=-3=0 ._hardly=-21=7=-1
._have=-76=-91=-9 ._having=46=49=-2 ._he=170=217=41 ._head=13=-5=-11 ._headache=42=67=-1 ._headphones=-77=-67=-16
._heads=-42=-3=-11 ._heard=114=22=-3 ._heart=113=-14=-46 ._heat=139=133=-14 ._heavier=3=12=0 ._heavy=-49=-51=0 ._her=90=106=0
._hi=-20=-15=-16 ._high=42=-18=7 ._hip=-21=-74=-4 ._his=60=74=-14 ._history=-69=-5=-15 ._hit=-56=-32=-18 ._hives=31=71=0
._hold=-39=-1=0 ._hospital=11=0=-2 ._hot=-87=-78=-5 ._hotel=-16=-5=5 ._hours=-10=7=0 ._how=-171=-167=-58 ._hr=-71=-54=9
._hubby=11=-20=-6 ._huge=-59=24=0 ._hungry=-45=-47=-8 ._husband=22=32=-4 ._i=-47=-9=9 ._ich=145=181=69 ._id=20=-11=19
._if=12=29=63 ._ill=-68=-45=-24 ._in=-55=-87=-18 ._infected=17=-1=0 ._inject=13=5=7 ._insulin=73=80=-3 ._irregular=28=-8=-1
._is=-62=-13=-16 ._it=41=-46=-44 ._itchy=-17=-34=0 ._jaw=-62=-22=-6 ._je=180=203=123 ._jelly=-21=-15=-2 ._jogged=-45=-46=-25
._jumped=-75=-45=-24 ._just=23=57=13 ._keeled=54=55=0 ._keep=68=42=-13 ._kept=22=10=0 ._kid=-71=-37=-8 ._kids=-15=-2=-10
._kill=35=38=0 ._killed=-43=-21=-14 ._knackered=6=27=-5 ._knee=-43=-100=0 ._knees=-19=9=3 ._knocked=80=78=-18 ._krew=79=-86=-3
._laptop=-69=-53=-27 ._last=69=33=0 ._left=-85=-36=0 ._leg=-45=-51=-11 ._legs=-37=-55=-44 ._life=42=37=39 ._light=25=-48=0
._like=-23=29=-12 ._limping=46=-52=-13 ._lips=65=72=-4 ._listening=-30=-28=-7 ._little=-39=-39=-16 ._liver=10=13=-1
._lol=121=75=-71 ._looking=42=-10=34 ._lost=59=42=-22 ._lovely=-22=-27=0 ._low=29=0=-14 ._lump=42=-24=-1 ._lungs=35=92=-16
._lying=-87=-48=-4 ._ma=21=34=-7 ._man=-16=-43=-10 ._marking=-2=-12=-1 ._mate=-88=-42=-1 ._max=-16=-5=-5 ._me=131=155=-6
._midges=-53=-42=-31 ._mild=-61=-46=-8 ._muddled=-57=-40=-3 ._mum=-29=-56=-15 ._muscles=38=-70=-2 ._muskelkater=2=-12=-3
._my=-67=-58=-99 ._nearly=70=18=-13 ._neck=-17=-37=0 ._need=23=33=-9 ._neighbour=-35=-43=8 ._neighbours=-2=35=-12
._never=-45=-4=-23 ._new=-1=-16=-15 ._nice=13=6=-5 ._nie=165=188=19 ._night=10=-34=0 ._no=-10=28=5 ._nobody=48=65=124
._none=-20=3=7 ._nope=-14=-13=-9 ._nose=-19=5=20 ._not=-108=-79=7 ._nothing=65=14=13 ._now=36=40=0 ._nowt=-60=-13=-6
._numb=88=-26=-3 ._numbness=21=16=0 ._nurse=-34=-44=0 ._ok=10=-45=-11 ._old=4=-10=-3 ._on=-136=-101=-24 ._one=91=22=-57
._only=58=-11=-17 ._our=34=79=-9 ._out=-145=-161=25 ._overheated=8=41=0 ._oxygen=19=24=0 ._pain=-59=-62=1
._palpitations=103=-17=-7 ._panting=-1=54=-12 ._paper=-46=-33=0 ._paramedic=-12=-19=-19 ._partner=-5=13=0 ._passed=-32=25=-4
._patient=-24=-14=0 ._pause=-104=-27=-11 ._pb=2=41=0 ._pee=-85=-8=-9 ._peed=24=11=-3 ._peeing=74=-11=-7 ._people=-6=2=-11
._period=12=21=-5 ._periods=-5=16=-3 ._phone=-27=-17=-1 ._physio=-53=-50=-14 ._pills=-45=-12=-44 ._pink=123=97=0 ._pins=-6=-22=0
._piss=27=-61=0 ._pissing=33=1=0 ._plan=54=16=-6 ._pneumonia=2=11=-9 ._poo=22=-75=-5 ._popped=-53=-33=-1 ._portaloo=-4=-10=0
._pressure=38=52=0 ._puffed=-74=-31=-6 ._puffer=39=39=-4 ._puffing=-80=-62=0 ._puffy=-72=7=0 ._pulled=-104=-2=0 ._pulse=59=-71=-22
._put=-31=-28=0 ._quads=-71=-78=-8 ._racing=-4=-11=0 ._rain=-25=-33=0 ._raising=-9=-16=-7 ._ran=-108=-72=-51 ._rash=-11=-55=0
._read=-32=-36=-3 ._reading=-46=-20=-6 ._ready=12=1=-15 ._red=-49=-112=0 ._rest=5=41=-3 ._resting=-20=20=-4 ._right=-60=-58=-2
._roasting=21=-26=0 ._room=63=-71=-3 ._rpe=-48=-27=-18 ._running=81=53=81 ._s=-13=15=-12 ._salt=-10=14=-1 ._same=-67=-58=-19
._sangre=51=-67=-7 ._sangue=84=99=-2 ._sat=-27=-14=52 ._saw=-126=-139=-4 ._second=58=51=0 ._see=-13=-4=-2 ._seeing=89=-66=0
._seized=-8=22=0 ._send=-49=-45=-3 ._severe=40=5=-2 ._shaking=-81=-47=0 ._sharp=-58=4=-3 ._shattered=-11=-10=-2 ._she=106=92=0
._shin=-58=-22=0 ._shivering=15=30=0 ._shivers=32=-18=-2 ._short=41=42=0 ._should=-47=-38=-19 ._shoulder=7=-57=0
._shoulders=-35=-40=0 ._sick=-23=-17=32 ._side=-24=-45=-7 ._sir=-18=6=-7 ._sister=-63=-60=-2 ._skin=31=14=-9 ._skipped=24=-7=-3
._sleep=15=62=10 ._sleepy=-77=-66=-7 ._slept=-2=-61=-15 ._slight=-38=-42=0 ._smashed=-29=-6=-15 ._snapped=11=31=-3 ._so=48=53=-7
._soaked=-24=-138=5 ._sodium=94=79=-37 ._someone=-21=-5=0 ._something=4=-4=-38 ._son=-54=-59=0 ._sore=-21=-62=-1
._soreness=75=-77=-38 ._sorness=-23=-24=-11 ._speaker=-50=-33=-6 ._speech=46=46=-5 ._spinning=-48=-17=0 ._stabbing=19=30=-6
._stairs=-29=-19=0 ._standing=-80=-71=-1 ._staring=25=22=15 ._started=106=104=85 ._stepped=10=-20=-7 ._stiff=-74=-56=0
._still=-34=-6=-39 ._stitch=-44=-36=6 ._stomach=6=-22=-15 ._stood=-8=5=31 ._stool=12=6=-4 ._stop=-54=-48=-11 ._stopped=-18=-6=4
._strava=12=3=0 ._stress=55=-30=0 ._striker=-67=-52=-21 ._stroke=-9=-10=-5 ._struggling=30=27=-4 ._stung=30=8=0 ._sudden=28=-4=0
._suddenly=14=-32=0 ._sugar=18=16=0 ._suicidal=60=86=81 ._suicide=3=-9=-21 ._suicides=-5=-16=-6 ._sun=-24=-27=-1
._sunburnt=-30=-17=-5 ._sweated=-11=-14=9 ._sweating=-121=-92=-9 ._sweats=19=-20=0 ._sweaty=-16=-24=-6 ._swelling=-121=-49=3
._swollen=-179=-52=24 ._take=-80=-103=0 ._taking=-86=-64=-44 ._taper=-8=-12=-11 ._teammate=-34=-42=-5 ._temperature=11=-42=-42
._testicle=58=-43=-6 ._thank=-1=31=-2 ._thanks=-2=11=-31 ._that=-14=-42=-13 ._the=-115=-86=9 ._there=37=7=-18 ._they=118=92=-23
._thighs=10=-70=-37 ._think=84=-19=-14 ._thinking=57=74=65 ._third=-6=59=-11 ._this=59=75=15 ._thought=-56=-19=-54
._three=-63=-22=-22 ._threw=62=22=0 ._throat=-12=-34=-6 ._throwing=53=31=0 ._thumping=20=51=0 ._thunderclap=41=55=-1
._tick=46=-96=-6 ._ticker=68=-78=-2 ._tight=13=13=0 ._tightness=44=47=0 ._time=-65=-26=-5 ._tired=26=62=-20 ._today=-104=-106=-44
._toddler=-71=19=-3 ._toe=-4=-101=0 ._toes=37=-29=0 ._toilet=-15=-53=0 ._tongue=23=19=0 ._took=46=92=71 ._total=-9=-38=-9
._totally=-31=-8=-15 ._train=-38=-34=-27 ._treadmill=-110=-89=0 ._tried=88=66=-3 ._tripped=-48=-41=-2 ._trying=28=67=21
._tummy=-34=-22=-9 ._two=-139=-105=-10 ._type=-70=-56=-7 ._typing=31=27=-19 ._undo=-45=-24=4 ._units=-4=12=-1 ._up=-42=22=-11
._urine=-15=-16=7 ._used=-103=-103=-35 ._usual=-10=0=-13 ._very=-47=-74=-3 ._vision=2=58=-6 ._visited=-8=-13=0 ._voice=1=15=-1
._vomit=11=42=0 ._vomited=105=-29=0 ._vomiting=45=-21=0 ._w=-71=-32=-1 ._walked=29=35=0 ._walking=60=44=0 ._want=8=1=-30
._warm=-56=-65=0 ._was=107=31=-15 ._wasp=18=20=0 ._watch=53=22=0 ._watched=-82=-115=-2 ._we=-26=-5=0 ._weak=-142=3=16
._weather=-42=-10=0 ._wee=-79=-42=9 ._weeing=25=-25=0 ._weighed=-38=-5=-5 ._weight=-56=-3=0 ._weird=7=21=0 ._went=95=59=-1
._what=-72=-60=-54 ._wheezing=11=10=0 ._when=-27=25=66 ._where=-37=-43=-14 ._who=-80=-46=-17 ._whole=-14=26=-9 ._why=28=44=-24
._wife=-84=-76=-11 ._will=-62=-40=-36 ._wind=-18=-42=0 ._wiped=-25=-66=-3 ._wish=57=56=18 ._without=-46=-16=-2 ._wo=-89=-31=-21
._wobbly=-71=-114=-18 ._woke=22=22=-19 ._woken=-16=-4=-3 ._words=9=21=-7 ._work=12=8=0 ._worst=50=76=-21 ._wrecked=-10=-5=-16
._writing=72=51=-31 ._wrong=-106=-34=0 ._wrote=6=10=23 ._yellow=-107=22=0 ._you=6=5=38 ._zero=-51=-9=-14 ._zonked=-13=-8=0
0=26=-10=-30 0_)=-10=-12=0 0_,=-148=-176=-15 0_-=-60=-25=0 0_.=-35=-47=-19 0_0=-194=-110=-62 0_:=-10=4=0 0_?=-42=-19=-14
0_after=-77=36=-9 0_all=57=-30=0 0_am=18=19=-24 0_and=-54=-43=-24 0_anyway=-85=-134=-21 0_at=0=-3=-15 0_avg=-39=0=-5
0_because=16=0=-5 0_bit=-36=-63=-1 0_black=-39=-25=0 0_blood=49=-4=0 0_bottles=-24=-22=-1 0_bpm=-49=-21=-3 0_but=-6=-68=-18
0_by=-47=-10=0 0_cannot=-5=-24=28 0_chest=80=94=0 0_cos=9=21=-12 0_cuz=-49=-39=0 0_d=-29=-28=-4 0_days=-13=132=-5
0_degrees=-16=32=-12 0_dogs=-22=-16=-2 0_drank=-22=-7=-8 0_e=-17=-26=-9 0_energy=-2=21=-2 0_even=-54=-7=7 0_felt=38=54=0
0_foot=-133=-21=0 0_for=-33=49=-30 0_from=-1=11=-3 0_h=-51=-10=-10 0_had=82=112=-10 0_haha=-81=-129=-18 0_he=30=40=42
0_heart=83=4=0 0_here=-4=8=-23 0_hours=-73=-93=16 0_hr=3=-6=10 0_hrs=-29=-46=-8 0_i=-186=-134=9 0_id=20=-2=-7 0_in=-93=-98=-4
0_is=-36=-26=-5 0_ish=-87=-43=-14 0_k=-2=15=-23 0_kg=38=15=-9 0_kilos=105=38=0 0_km=-8=-26=6 0_l=-12=18=10 0_lb=-1=25=10
0_lbs=-27=-22=-3 0_legs=-96=-169=-60 0_like=-16=-13=-4 0_litres=-55=-22=-12 0_lol=-87=-90=-42 0_lying=-13=42=-5 0_maybe=-40=-54=-5
0_mean=-3=-16=0 0_mg=-31=-18=-3 0_mile=-22=-3=0 0_miler=19=-63=-2 0_miles=15=-12=-6 0_min=43=48=-18 0_mins=14=-32=10
0_minutes=28=59=-3 0_ml=-35=-43=-8 0_months=-52=12=-5 0_my=-97=-40=-9 0_no=-35=23=23 0_not=-17=-20=-12 0_now=-77=-28=6
0_of=-22=18=5 0_off=81=75=0 0_on=57=67=-13 0_one=-21=-38=0 0_only=-18=-47=-1 0_or=47=55=-8 0_out=-136=-76=3 0_oz=-17=-14=-7
0_pain=-20=-16=-6 0_paracetamol=-6=7=41 0_percent=-118=-34=-7 0_pints=31=35=12 0_pm=22=-51=-12 0_pulse=13=9=-6 0_rd=-29=-10=-6
0_reps=0=17=0 0_rpe=5=-11=1 0_s=-7=-47=0 0_sat=69=9=-2 0_sec=20=32=0 0_sets=-31=5=-2 0_sleep=-40=12=-12 0_slept=102=135=-4
0_so=31=6=-16 0_sore=-163=-158=-48 0_soreness=-26=10=-6 0_temperature=10=-9=0 0_th=-46=28=-17 0_the=-92=-79=-17
0_then=-177=-173=-24 0_they=40=85=-10 0_this=103=-78=0 0_times=-40=-112=2 0_to=-64=39=-12 0_today=-143=-124=-34
0_tomorrow=-38=-33=-18 0_up=37=46=0 0_w=-47=-34=-9 0_was=31=12=0 0_watch=38=55=0 0_weeks=-65=-58=-13 0_what=-37=-21=-10
0_wife=-14=-10=0 0_with=-73=-21=-2 0_wks=-15=-35=-1 0_woke=-72=-29=0 0_x=19=24=-8 0_years=49=56=-13 0_yesterday=29=-2=0
0_z=3=11=-13 :=64=67=-14 :_0=-95=-50=-10 ?=-76=-58=-55 ?_,=-59=-55=-17 ?_.=-84=-48=-8 ?_0=34=27=11 ?_?=161=126=-5
?_anyway=-23=-3=-5 ?_haha=-27=-11=-5 ?_i=-25=-74=-10 ?_legs=-23=-4=0 ?_lol=-24=-22=0 ?_no=-98=-113=-3 ?_sore=-63=-57=-7
?_today=-11=-14=-6 @!aboutToOther=-5=11=27 @!ache=-97=-69=-43 @!aching=-69=-50=-12 @!airHunger=-91=-80=-8 @!airWord=19=40=-9
@!aloneBetter=-8=18=-4 @!asPrescribed=-12=8=-29 @!askedWord=-72=-49=-38 @!atRest=111=113=-43 @!ateWord=-66=-37=0 @!back=26=28=35
@!bad=-29=23=0 @!badLuck=-8=-26=-38 @!badNight=-47=-16=-18 @!ballGame=-15=-15=-21 @!beAlive=124=163=110 @!bed=-40=-109=-41
@!beenSick=-18=-35=-8 @!beerJoke=-12=-19=-5 @!behaving=19=24=46 @!bendLift=12=-66=-38 @!bikeThing=32=26=-6 @!blackThings=-5=5=-24
@!bleedWord=-32=-25=-10 @!bleeding=-64=-32=-19 @!bleedingWord=-64=-32=-19 @!blood=-63=-29=-10 @!bloodOnly=-32=-8=-10
@!bloodThing=27=29=-9 @!bloodWord=-32=-8=-10 @!blurry=-8=13=-7 @!bowlWord=69=58=-3 @!breath=52=64=-20 @!breathless=-56=-68=-3
@!calf=29=1=0 @!calfPain=53=48=-20 @!cameTo=52=51=54 @!cannot=-82=-32=-30 @!cannotThink=-25=-23=-7 @!carrying=38=65=56
@!chest=-14=1=-15 @!chestPain=-52=-22=-3 @!chills=24=23=0 @!clockTime=-37=-29=0 @!closing=-56=-34=-20 @!clot=28=47=0
@!coffee=-31=-35=-6 @!cold=-100=-66=-28 @!coldOnly=-61=-60=-26 @!coldOrCough=-37=-57=-8 @!coldStart=-86=-54=-35
@!confused=-25=-23=-7 @!confusedBy=-16=-5=-5 @!coolOther=-32=-12=-3 @!cough=8=-12=-3 @!coughed=8=-12=-3 @!crashWord=-37=-9=-6
@!curtains=13=42=-4 @!cutObjects=-43=-51=4 @!cutWord=-39=-27=-30 @!dark=-50=-96=-13 @!darkLoo=-93=-12=-9 @!darkOnly=-93=-12=-9
@!darkening=-93=-12=-9 @!deadOrOther=1=-24=-1 @!deadlyThing=0=1=-18 @!deathMarch=-15=-64=-71 @!device=1=-32=-45
@!diabetes=-67=-62=-39 @!distanceWord=-58=-34=-26 @!dizzy=-65=-72=-43 @!drinking=19=-6=-6 @!drinkish=-16=-16=-4 @!droop=-2=-18=0
@!drops=35=82=-3 @!easyEffort=51=79=-57 @!eating=-26=-59=-3 @!edgeSport=36=30=-21 @!elsewhere=-14=30=-4 @!everRecord=-32=-46=-21
@!exertion=19=-21=-37 @!exertionHeart=-51=-110=-43 @!exertionOnly=14=3=-36 @!exertionPlace=-27=7=-44 @!faint=-54=-49=-27
@!faintRaw=-68=-78=-28 @!faintish=-8=-14=-3 @!feelAwful=-12=-30=-5 @!fellWord=-37=-9=-6 @!fever=-81=-83=-61
@!feverBeside=-43=-28=-44 @!feverSense=-7=-7=-47 @!fillsIt=-26=-16=-2 @!fitContext=-53=-55=-27 @!flaresUp=-88=-13=-24
@!foodNumb=-58=-25=-26 @!forgotten=53=39=-7 @!fullOf=57=-25=-19 @!getUp=-2=-68=-14 @!goOnSport=-58=1=-47 @!goingOn=42=21=35
@!gone=19=21=-6 @!grayOrSweaty=18=35=-17 @!greenThings=-58=-40=-9 @!gym=-31=-51=-12 @!hardTo=-110=-67=-29 @!hardWork=14=0=-36
@!headache=-15=-11=-16 @!heart=-19=-28=-10 @!heavyThing=-5=-1=-12 @!helpTopic=43=51=-25 @!hereWord=26=25=33 @!hit=-47=-103=0
@!holdBreath=-23=-44=-1 @!holdWord=18=20=22 @!hospitalSense=-39=-145=-13 @!hot=-15=-14=-1 @!hotOrFar=-8=-34=-4 @!hours=11=-47=-7
@!hugeWord=-40=-48=-19 @!illWord=-43=9=51 @!irregular=86=13=-11 @!joint=-12=-7=-6 @!jokes=48=39=54 @!justWant=52=37=92
@!kidneyPart=30=18=-11 @!killing=-6=28=-5 @!knownPlace=18=56=-23 @!leg=53=57=-14 @!legClot=28=47=0 @!legsWent=-72=-55=-45
@!life=103=107=116 @!lightThing=-20=-42=-3 @!limbPlace=54=52=-14 @!limp=-18=-54=0 @!lips=66=45=-1 @!liveFor=64=62=53
@!livesWithIt=-15=-15=-9 @!load=68=82=96 @!longMinutes=-14=32=0 @!lostWord=-22=15=-15 @!low=-93=-12=-9 @!making=47=57=-24
@!manyWord=-2=6=-10 @!medicalWork=0=15=-6 @!memoryOf=37=32=0 @!mindElsewhere=-46=-45=-5 @!missMe=0=5=59 @!moveFeel=-9=38=-14
@!moveLift=-40=-24=-26 @!muchLonger=24=19=46 @!muddled=-41=-15=-18 @!muscle=-11=-75=0 @!myChest=7=25=0 @!nausea=-18=-35=-8
@!nauseaStrong=-37=-35=-8 @!neckBack=26=28=35 @!neckOrBack=26=28=35 @!needWord=42=55=93 @!nightRest=7=31=0 @!nightWord=18=21=46
@!noHelp=-11=-5=-30 @!noPoint=-38=-21=-7 @!noPower=72=36=-10 @!notBodies=-22=-33=-27 @!notEnough=-24=-55=92
@!nothingLeft=-11=-5=-30 @!nothingWord=64=92=8 @!now=-7=35=-5 @!numb=-65=-22=-7 @!numbStrict=-65=-22=-7 @!numbersHead=-39=-42=36
@!obey=29=58=-36 @!odd=-91=7=-9 @!oddWays=-27=-29=-1 @!onPurpose=11=17=-22 @!onThePaper=58=12=-11 @!oneCalf=29=1=0
@!onePoint=-11=-3=-11 @!openWord=11=17=-22 @!openedBy=14=28=-3 @!otherGoodbye=-48=-38=-21 @!ownLife=32=37=17 @!painWord=35=-15=-6
@!palpitation=-32=-22=-10 @!passOut=-40=-24=-21 @!peeOther=7=39=-6 @!peopleLike=-36=-32=-11 @!pouring=-32=-25=-10
@!pressing=-7=-19=-20 @!prideSwallow=2=8=-30 @!puffSport=-22=-27=-15 @!puffy=-34=7=-17 @!pulse=14=10=-4 @!pushing=11=18=-35
@!puzzle=-4=49=43 @!puzzleYours=-7=-8=50 @!rainDrops=32=47=-6 @!rainOrSweat=32=47=-6 @!reasonWord=110=103=96 @!redDrinks=60=-67=0
@!redHot=-29=-20=-1 @!redStuff=-32=-8=-10 @!relapse=2=-12=0 @!rest=6=-56=-35 @!restNow=41=-2=-45 @!sayWord=4=13=-16
@!seeingThings=14=45=0 @!seizure=-70=-71=-9 @!sense=76=74=-29 @!seriously=-32=-27=-47 @!sharpThing=14=28=-3
@!shavingAndCooking=-11=72=-23 @!shoeThing=-55=-41=-5 @!sickPraise=-9=8=25 @!simile=80=-2=-26 @!sinceWord=72=-9=-3
@!skinPlace=-6=-17=-5 @!sleepHours=3=-46=0 @!slipped=-33=-28=-8 @!smallBleed=-12=-7=-6 @!snot=-46=-45=-5 @!sore=-6=-32=-5
@!soreThroatOnly=-36=-57=-6 @!soreWord=45=39=-3 @!speech=6=21=-36 @!speechWord=2=14=-30 @!sprainSense=11=4=-38 @!squeeze=-12=4=-9
@!staggering=73=99=-4 @!stiffNeck=-31=0=-14 @!stopped=-74=-1=-1 @!strangely=-5=13=-10 @!strongAche=-76=-37=-6
@!suddenPain=56=13=-6 @!suddenly=-72=-55=-45 @!suicideSport=-54=-22=-31 @!suicideTalk=4=13=-6 @!sunWord=-61=-37=-4
@!sunny=102=145=1 @!sweaty=50=82=-22 @!sweetThings=-16=-16=-4 @!swollen=-34=7=-17 @!swollenArm=-51=-26=-21 @!swollenFace=-34=7=-17
@!swollenLimb=-34=7=-17 @!swollenStrict=-34=7=-17 @!tarry=-32=-8=-10 @!thingsDropped=-73=-78=-73 @!thingsOnWrist=-46=-86=-40
@!thinking=69=73=-50 @!times=75=8=0 @!tinglyWord=-65=-22=-7 @!tiredLegs=31=27=-29 @!toLive=108=102=118 @!toTheLoo=-74=-1=-1
@!tonsils=-36=-57=-6 @!transport=3=-25=-27 @!trip=-15=-15=-21 @!upWord=-31=-3=-2 @!urine=219=-100=-39 @!veryHot=24=-4=-1
@!vomited=-37=-35=-8 @!vomiting=-40=-26=0 @!wakeOrLive=66=101=60 @!walking=27=-57=-5 @!want=-39=-18=-54 @!waterWord=63=-57=-25
@!weakFrom=-84=-92=-42 @!weatherFog=-45=-10=47 @!weatherTemperature=87=150=-4 @!weekWord=-26=-12=-6 @!weightPlace=3=-26=-8
@!wentDown=-52=5=-14 @!whatHappened=94=122=6 @!whatOneKnows=-9=-34=-2 @!whereThings=-73=-64=-45 @!wider=-31=-3=-2
@!wipeWord=-11=-28=-8 @!wishWere=42=45=61 @!wound=31=61=-20 @!wrongBreath=-74=-77=-9 @!wrongWord=1=-24=-1 @aboutToGo=35=69=-81
@aboutToOther=-51=-56=-76 @abscess=48=93=-6 @ache=7=0=-28 @aching=-2=-10=6 @achingShaking=13=-28=-17 @air=117=112=-32
@airHunger=160=173=15 @airIsSo=-76=-131=3 @airWord=96=169=-39 @allOfIt=4=6=41 @allOverWord=-97=-12=13 @allergen=158=156=-55
@allergicReaction=65=74=-14 @aloneBetter=4=79=13 @ambulance=101=133=-32 @anaphylaxis=266=290=-32 @angina=84=112=-25 @arm=43=146=47
@asPrescribed=-53=-62=-13 @askedWord=-22=-8=-15 @askingWord=9=10=-51 @asthma=41=33=-13 @asthmaAttack=-26=-21=-5 @atOnce=154=158=-8
@atRest=156=83=9 @ateBeetroot=-123=-46=-27 @ateWord=52=97=-38 @audioThing=-170=-147=-26 @awayForAWhile=17=22=-44 @back=-13=-24=23
@bad=36=67=-13 @badLuck=-64=-12=-9 @badNight=53=71=31 @ballGame=-6=10=24 @bath=-19=25=-10 @beAlive=48=53=29 @beanWord=-16=7=-6
@beats=132=11=-28 @bed=-57=-69=-37 @beenCutting=13=31=37 @beenSick=-46=-65=-16 @beerJoke=-107=-9=-21 @behaving=3=69=-65
@belly=64=38=-31 @bendLift=58=-7=-29 @betterOff=170=152=166 @betterWithout=80=67=65 @betterWord=77=91=91 @betweenWords=66=55=-10
@bigger=46=8=-8 @bikeThing=76=51=-27 @bite=76=-44=-10 @biteWord=121=1=-11 @biter=94=54=20 @bittenThing=-17=29=55
@bittenWord=152=57=-16 @blackThings=-88=-86=-60 @bladder=41=14=0 @bleedWord=-70=-61=-2 @bleeding=-23=-19=-28
@bleedingWord=32=12=-31 @blewUpRace=-99=-59=26 @blindWord=11=28=0 @blood=20=49=-31 @bloodIn=69=-93=-5 @bloodOnly=48=28=-26
@bloodSwear=-20=-20=21 @bloodThing=-129=-109=-64 @bloodWord=8=-37=-26 @blue=69=-36=-26 @blurry=-38=21=-30 @bodySide=44=62=-22
@bone=81=75=-14 @boneDry=-4=122=0 @boneName=83=37=-66 @boneOut=57=114=-3 @boneParts=-39=-11=-14 @boneStrict=116=-49=-14
@boneWord=60=-26=-51 @boozy=-69=-105=-18 @bowlFood=-92=-90=-13 @bowlWord=44=56=-5 @brainFailing=-11=-2=-43 @breath=120=147=-51
@breathless=155=246=-66 @broken=-5=-73=-35 @brokenWord=-43=-29=-23 @bruised=16=-48=-14 @burn=-13=20=10 @burningUp=97=-86=-12
@bustWord=6=-21=-5 @calf=15=-72=-36 @calfPain=-55=20=-8 @callingMe=47=51=-1 @calvesBurn=-9=-3=-15 @cameRound=55=98=-1
@cameTo=143=207=-29 @cameToStrict=79=76=-16 @cameraWord=-5=32=13 @cannot=75=69=-17 @cannotFill=114=199=-35 @cannotStand=6=54=-16
@cannotStrict=51=68=4 @cannotThink=67=88=-30 @carOnRoad=61=86=17 @cardiacWord=61=53=-10 @carrying=-15=-21=-1 @cellulitis=26=15=0
@chest=278=387=-75 @chestInfection=-33=-124=-5 @chestPain=89=90=-9 @chestThing=-174=-189=-14 @chestish=179=249=-44
@chills=242=22=-14 @clockTime=-85=-112=-48 @closing=34=22=-71 @closingStrict=78=83=-10 @clot=3=12=-9 @clothes=-60=-109=23
@coffee=-50=-103=-36 @coffeeGrounds=13=73=0 @cold=-29=-81=-8 @coldOnly=17=-19=-19 @coldOrCough=-14=-79=-3 @coldStart=-32=3=-81
@coldWord=-35=-53=5 @collapse=73=66=-34 @collapsedThing=-234=-202=-16 @colorOfUrine=-10=-116=-3 @coloredWord=241=110=52
@comeOut=100=126=-18 @confused=277=350=-50 @confusedBy=-119=-157=4 @controlWord=-23=-27=0 @cookedMyself=-61=16=-18 @cool=-16=-5=0
@coolDown=14=-33=-20 @coolOther=57=6=-3 @coreWord=-11=23=-3 @cough=-11=36=-18 @coughColor=125=-113=-11 @coughed=162=188=-20
@crashInto=66=85=18 @crashWord=49=14=-25 @creamWord=-59=-34=-7 @crossLegged=-23=-36=-5 @curtains=-127=-106=-15
@cutMyArms=161=199=203 @cutObjects=-5=22=-106 @cutWord=39=-4=-50 @cutting=101=146=93 @cuttingWord=11=28=57 @dark=128=40=-92
@darkLoo=30=-15=-56 @darkOnly=-33=-89=-39 @darkening=58=38=-36 @dayWord=-25=-84=-31 @days=14=-60=10 @deadOrOther=-8=-27=-45
@deadWord=-33=6=1 @deadlyThing=11=41=61 @deathMarch=-31=-39=-76 @deformed=67=102=-1 @dentist=-143=-101=-30 @device=-38=-123=-31
@deviceOnly=-61=-10=-22 @diabetes=-57=-43=-57 @diarrhoea=276=-115=-2 @digging=45=28=-29 @distanceWord=-43=7=-34 @dizzy=314=-31=-53
@doctorWord=-46=-53=4 @doseWord=19=44=-18 @downArm=57=133=-5 @dragging=96=176=-2 @drankLots=46=77=-22 @dressing=4=100=-15
@drinkOrSweet=-10=-34=19 @drinking=-3=17=-53 @drinkish=-90=-71=-6 @droop=109=69=-36 @dropTo=3=47=0 @drops=82=-63=-29
@drowsy=27=38=-10 @drunkLike=90=104=-3 @dryGround=26=2=0 @dryPaths=-59=-47=0 @dying=13=37=64 @eachBreath=-8=94=-3
@earWord=49=35=13 @early=-49=-21=0 @earlyWord=-103=-38=-7 @easyEffort=-69=-46=-53 @eating=-134=-109=-38 @edge=39=94=115
@edgeSport=31=23=-10 @elsewhere=1=32=4 @elsewhereSwollen=-145=-121=-77 @emptyOrFull=38=6=1 @endLife=284=276=245
@endOfTether=200=202=160 @endThemselves=-31=-36=-2 @epilepsyWord=9=15=-29 @epilepticWord=44=55=-23 @everRecord=25=48=-47
@everyDay=82=-8=7 @exactSpot=7=-200=-52 @exercise=-55=-14=-24 @exertion=14=32=-34 @exertionHeart=-33=-15=-28
@exertionOnly=19=-20=2 @exertionPlace=-47=-11=5 @eyeWord=96=49=-43 @eyelidWord=26=-13=0 @eyes=96=49=-43 @eyesRolled=75=64=0
@face=3=32=-13 @faint=320=380=-52 @faintRaw=110=86=-64 @faintish=87=92=-46 @farAway=32=54=-4 @feelAwful=75=46=0
@feelFaint=146=95=-45 @fellWord=-2=-1=-30 @fever=202=-88=-48 @feverBeside=101=-46=-67 @feverSense=-158=-96=-21
@fewWordsAtOnce=31=36=-8 @fillsIt=100=71=-61 @film=-46=-43=-25 @fineMark=18=32=1 @fineNow=-188=-104=-41 @fineWithout=0=5=-38
@finishSentence=37=37=0 @fitContext=-7=56=-84 @fitNoun=100=103=-13 @fitSense=7=-42=-20 @fittedWord=28=48=-25 @flaresUp=0=-46=-40
@flashes=51=-192=0 @flopWord=-50=-88=-3 @flu=4=-107=-23 @foamPop=19=-67=10 @foodNumb=66=67=-32 @foot=46=-183=-56
@footDrops=35=51=0 @forMyHeart=-121=-86=-18 @forgetting=154=172=-15 @forgotten=-71=-76=-56 @foundMe=46=58=0
@fractureOther=-54=0=-5 @fractureWord=39=-48=-12 @fullOf=-83=-65=-78 @funnyFace=-164=-158=-37 @funnyMuddle=-59=-60=-1
@funnyTurn=-20=8=0 @gaveWay=104=53=-7 @getUp=-54=-32=-61 @getsMe=90=91=114 @gettingWeak=37=-43=-1 @gettingWorse=113=-95=-10
@givesWay=328=79=-12 @goOn=11=81=136 @goOnSport=19=30=-4 @goOnWord=-3=11=57 @goSince=13=-16=-1 @going=63=38=-31
@goingOn=77=117=131 @goingOnWhat=-38=-30=-6 @gone=1=-5=-15 @goneDown=-91=-5=36 @goneThrough=-8=32=6 @grayOrSweaty=-22=64=-8
@greenThings=43=139=-46 @grief=-61=-45=-15 @groin=40=-78=-2 @ground=-27=-31=-41 @gurgle=46=108=0 @gushing=182=279=-50
@gym=-111=-100=-37 @hand=8=12=-12 @handOneSided=134=121=32 @handPlace=-9=35=15 @hangover=-50=0=3 @hardTo=79=79=-15
@hardWork=-52=-68=-58 @hateWord=-13=-28=-19 @head=43=71=-41 @headGone=10=41=-5 @headInjury=18=29=-9 @headKilling=116=203=-1
@headOut=91=-76=-5 @headPain=27=113=-2 @headPlace=-23=29=-31 @headTorch=-141=-120=-3 @headache=152=254=-17
@healthyUrine=-153=-42=-25 @heardPop=145=-35=-7 @heart=121=51=-51 @heartAttack=34=56=1 @heartBeatWord=36=-42=0
@heartCondition=-81=4=-5 @heartHurts=71=266=-15 @heartRateWord=-56=-28=2 @heartRaw=115=52=17 @heartThing=-153=-101=-43
@heatStroke=45=51=2 @heavily=39=85=-9 @heavyThing=-55=21=15 @heldTongue=-69=-78=-26 @helpTopic=-31=-30=-13 @hereWord=51=-35=34
@historyOf=-29=-11=-25 @hit=52=66=-6 @hitBy=-17=-24=10 @holdBreath=35=-13=-11 @holdWord=44=-15=-27 @homeWay=74=110=-6
@hospital=61=-84=8 @hospitalSense=-66=-47=1 @hot=72=11=6 @hotAndCold=74=-23=-7 @hotDry=134=204=-24 @hotOrFar=-67=-30=-29
@hotSkin=-34=91=-17 @hours=-8=2=-38 @hugeWord=-9=-60=-27 @hyponatremia=-21=-33=-12 @iAmDying=78=106=-16 @illWord=-31=-44=-3
@inAmbulance=7=3=-11 @indigestion=-10=10=0 @infected=233=-97=-37 @infectedWord=114=-99=-20 @inhaler=119=123=-12
@insideWord=86=90=-35 @irregular=59=-109=-66 @irregularStrict=93=-42=-8 @isGone=69=70=14 @itAll=59=28=-18 @itch=-10=1=-17
@itchAll=65=79=-8 @jab=-211=-193=5 @jaw=106=65=-19 @jerking=138=142=-20 @joint=10=-109=-36 @jokeAttack=14=4=8 @justWant=-6=56=100
@keenOnIt=-7=-41=-26 @keepDown=118=-118=35 @keepWord=-24=-48=-64 @kidneyPart=-54=-56=-27 @kidsOrPets=-96=-91=-15
@killJoke=-8=-38=-13 @killSelf=264=350=344 @killing=85=66=25 @knifeWord=35=-64=33 @knownPlace=87=96=-33 @lasting=63=-8=0
@laughing=-141=-124=-22 @left=-5=-17=-24 @leg=92=72=-18 @legClot=135=28=-12 @legsRefuse=15=19=-1 @legsWent=100=90=-29
@legsWord=-134=-51=-10 @lettersLeft=177=184=194 @life=-11=5=48 @lifeOther=-61=-91=-28 @lightThing=97=124=-3 @lightsOut=60=46=0
@likeALight=21=18=0 @likeBalloons=46=33=0 @likeDark=184=24=-8 @likeTap=27=53=0 @likeWood=-17=-166=-10 @limbPlace=-22=-57=-10
@limbsGoing=17=23=0 @limbsRefuse=-35=24=-7 @limp=79=103=-25 @limping=37=13=-27 @lips=84=109=-86 @livesWithIt=3=-1=-20
@load=113=33=-57 @longMinutes=14=27=-23 @lostWord=54=72=-19 @lovedOnes=45=60=17 @low=-15=-19=-12 @lowSodium=-71=-58=-12
@lump=67=-61=-1 @lungs=49=53=-29 @lyingWord=149=119=13 @making=-37=-32=-21 @manyOf=5=15=19 @manyWord=-127=-97=-56
@medicPlace=10=-17=-20 @medicTent=26=18=-15 @medicalWork=-35=-29=-43 @memoryOf=-124=-42=0 @middlePlace=44=102=-12
@midges=-62=-27=-21 @mindElsewhere=-118=-48=-8 @missMe=84=91=89 @missedBeats=86=-142=-1 @mouth=52=126=-53 @moveFeel=-10=-1=-1
@moveLift=11=20=-32 @muchBlood=-24=5=-2 @muchLonger=-44=-62=-10 @muchWord=19=-21=-21 @mudWord=-124=-95=-17 @muddled=-32=-63=-51
@muscle=30=-11=-22 @muscleWork=-32=16=3 @musicWord=-16=-86=21 @myChest=111=133=-63 @myPills=65=82=155 @nail=56=-26=-7
@nails=89=111=-6 @namedSo=-5=-39=-21 @nausea=28=52=-16 @nauseaStrong=71=147=-32 @nearlyWord=55=46=12 @neck=20=10=-25
@neckBack=27=19=-1 @neckOrBack=6=-14=-1 @neckOrJaw=60=125=-55 @neckPlace=20=10=-25 @neckStiff=22=13=0 @neckWord=20=10=-25
@needWord=-125=-90=-4 @neverFelt=23=-36=-24 @nextThing=50=41=-15 @nightRest=212=-22=-61 @nightSky=-80=27=-13 @nightWord=-31=-31=31
@noGrip=79=29=-10 @noHelp=2=81=-28 @noMemory=68=58=0 @noPoint=68=88=147 @noPower=37=-76=-10 @noSeeing=-50=-23=102
@noSense=138=123=-13 @noStrength=53=-146=-23 @noUrine=292=-135=-35 @nobodyWord=76=45=78 @noseThing=-78=-68=3 @noseWord=16=26=-21
@nosebleedWord=67=50=-13 @notADoctor=-21=28=7 @notAnswering=139=153=-23 @notBeHere=34=45=51 @notBetter=-1=-73=-48
@notBodies=-110=-121=-36 @notBreathing=97=118=-22 @notCareIf=-72=-91=-69 @notComingDown=28=-137=-59 @notEnough=91=69=41
@notFamiliar=47=50=-25 @notGone=15=-54=99 @notHealing=-9=-1=-36 @notHolding=-3=-24=-3 @notKnowing=-74=-35=-42 @notMoving=9=62=-9
@notMuscle=-11=-75=0 @notNight=51=68=4 @notRecognise=47=50=-25 @notRemember=123=149=-29 @notSelf=-48=-27=-19
@notThinking=50=70=-12 @notWanting=-22=-40=15 @notWord=38=24=-49 @nothingLeft=105=67=22 @nothingWord=42=-40=-17 @now=48=10=12
@numb=-47=-20=-46 @numbPlaces=-36=-72=7 @numbStrict=61=-32=-34 @numbersHead=34=52=29 @obey=0=5=-41 @odd=84=27=-31
@oddWays=-4=83=10 @offTheEdge=-126=-64=45 @onGround=101=92=-43 @onMe=42=28=-3 @onMyChest=-121=-110=0 @onPurpose=18=77=69
@onThePaper=93=-60=-11 @oneCalf=87=-115=-21 @oneEye=52=92=-8 @oneLimb=201=150=-35 @onePoint=146=-67=-13 @oneSideWord=-11=-49=-11
@oneSided=36=4=-55 @oneWord=15=16=-44 @openWord=31=69=-1 @openedBy=-31=0=35 @otherGoodbye=-16=7=-33 @outFor=91=67=38
@outOfPuff=80=158=-18 @outOvernight=56=-54=21 @overIt=180=174=132 @overMe=88=24=-27 @overTheEdge=10=-4=45 @overdose=219=223=203
@overheatedWord=-6=13=-16 @ownArm=-74=-32=6 @ownFacts=92=113=-13 @ownLife=92=107=73 @ownPlace=45=93=-20 @ownWill=35=15=0
@paceWord=-56=-43=20 @painWord=81=33=-13 @palpitation=251=-65=-37 @passOut=235=305=-37 @passedSoon=-194=-230=-47
@passing=-222=-181=-22 @passingBlood=37=-88=0 @peeOther=-12=-42=36 @peopleLike=-42=-21=-46 @person=5=29=-32 @phantoms=88=173=0
@phoneOnly=-76=-39=2 @pills=56=44=143 @pillsReady=121=124=156 @pinkSpit=49=155=-1 @pissWeather=-37=-14=-8 @planned=-25=-20=-34
@pleased=-68=-52=11 @pointTender=83=-108=-5 @pokingOut=42=169=-1 @pollen=-155=-70=3 @pop=99=16=-41 @pouring=50=93=-22
@pouringOut=45=111=-20 @pressWord=15=66=-2 @pressing=4=-1=-27 @preventing=6=-28=-5 @prideSwallow=38=35=-20 @puffSport=-23=-25=-44
@puffy=-7=24=-32 @puffyPlace=22=88=26 @pulse=36=-3=-22 @pumpingOut=125=170=-14 @puncheyes=-70=-95=23 @purple=29=25=-14
@pushing=33=20=-4 @puzzle=-58=-36=-36 @puzzleLight=-56=-53=1 @puzzleYours=-90=-70=2 @puzzlingThing=-71=-35=35 @rainDrops=20=18=-8
@rainOnly=-76=5=-24 @rainOrSweat=-7=-14=-16 @rash=79=140=-11 @reactionTo=-123=-89=-59 @reasonWord=111=101=173
@redDrinks=-50=28=-23 @redHot=72=7=-31 @redOnly=-50=0=-8 @redStreak=156=-13=0 @redStuff=120=152=-34 @relapse=118=24=49
@repeatedly=126=24=-45 @reported=98=115=-38 @rest=-16=-66=17 @restNow=-42=-18=-81 @rhabdo=16=-48=-26 @rightLow=28=102=43
@rigid=111=130=-4 @ringsTight=-15=-21=-30 @rising=24=17=-1 @rockHard=-18=4=-7 @room=5=-63=-5 @running=122=-73=-3 @saddle=7=-43=-8
@sameAgain=101=96=-2 @sausages=11=14=0 @sayWord=44=84=-20 @scaryWord=-89=-67=-25 @scenery=-107=-102=-22 @secondsWord=115=111=-27
@seeing=57=57=10 @seeingPhantoms=25=83=0 @seeingThings=181=26=-38 @seizedUp=-36=-17=-1 @seizure=292=334=-106 @seriously=32=61=-30
@seriouslyIll=41=-53=-14 @severe=115=-74=-35 @shaking=136=164=-35 @shakingSense=2=-1=-25 @sharpThing=-23=-54=-48
@sharpWord=50=-33=-26 @shavingAndCooking=16=75=-53 @shin=22=-53=-30 @shoeThing=-19=78=-34 @shoesOnly=-58=-27=-9
@shortEffort=-42=-46=-52 @shoulder=26=84=-22 @sickPraise=-34=-44=53 @sickWord=55=2=-21 @side=67=55=-34 @sidewaysWord=186=140=-31
@sightGone=78=218=-26 @sightWord=70=53=-25 @simile=-43=24=-38 @simpleTask=15=-40=-5 @sinceWord=53=-13=31 @sittingOn=13=100=-19
@sittingOnMe=2=46=0 @skin=109=43=-38 @skinPlace=68=22=-18 @slack=-51=-87=-69 @slapping=57=-2=0 @sleepHours=-34=-44=-18
@sleeveThing=-41=17=-10 @slicedWord=20=81=-19 @slipped=-37=-57=-84 @slurring=180=195=-18 @smallBleed=29=-38=-101
@smallVomit=-67=-82=-42 @smileWord=-96=-59=-21 @smiling=-22=-6=-4 @snot=-19=48=25 @soOrHope=44=31=86 @soWeak=120=-71=-9
@soaked=64=10=1 @sodiumWord=-28=-14=-39 @somethingHeavy=21=-24=21 @sore=-17=-82=-59 @soreMore=123=-21=-4 @soreThroatOnly=-57=-94=1
@soreWord=124=66=35 @sos=228=266=3 @soundsWord=51=60=-3 @speech=110=120=-4 @speechWord=129=146=-1 @spinClass=-158=-102=-35
@spinning=138=-61=-17 @sportFever=-146=-6=-30 @sprainSense=58=51=-8 @spreading=-22=43=7 @spreadingWord=138=19=-5
@spreadsTo=24=25=-2 @squeeze=63=99=-60 @staggering=134=183=33 @stairsWay=16=17=-34 @standingOn=-18=46=0 @starsSeen=77=-30=0
@stiffNeck=-81=-58=-27 @stings=-23=-76=0 @stingsWhen=102=15=-1 @stool=248=-152=-21 @stopBleeding=23=29=-24
@stopOrControl=-71=14=-34 @stopped=39=59=16 @stoppedDoing=80=107=-3 @stoppedSoon=-74=-40=4 @stoppedWorking=20=21=-3
@straightLine=-62=45=0 @stranded=91=50=-11 @strangely=135=114=-27 @strokeWord=195=163=-13 @strongAche=116=-28=23
@strongSharp=9=-47=-24 @struck=107=89=-24 @struggling=69=46=-15 @stuckHigh=102=-3=-1 @stuckJoint=2=-18=-11 @sudden=119=118=-11
@suddenPain=46=-39=-45 @suddenly=61=30=-64 @suicidal=112=150=121 @suicideSport=2=-41=-87 @suicideTalk=-58=-62=-43
@sunWord=36=-4=-13 @sunny=-18=21=-19 @surelyIrregular=243=62=1 @swallow=73=84=-18 @sweatOnly=29=52=0 @sweaty=121=184=-7
@sweetThings=-94=-95=-33 @swimmy=29=38=-6 @swollen=75=0=-29 @swollenArm=12=-48=15 @swollenFace=168=80=14 @swollenLimb=79=42=1
@swollenStrict=59=12=-48 @tarry=-13=5=11 @temperature=94=-24=-45 @tenderWord=71=-13=-6 @testicle=107=-27=-25 @tetanus=23=-36=-7
@thenOn=80=84=-1 @theySaid=83=67=-26 @thigh=42=-71=-26 @thingsDropped=-66=-30=-44 @thingsOnWrist=38=44=-29 @thinkAny=19=57=-19
@thinking=72=127=-54 @thinkingOf=103=135=129 @thinnersWord=-23=48=-19 @throat=115=171=-18 @throb=68=25=-20 @throughIt=22=35=14
@throughWord=-69=-49=2 @thunderclap=41=55=-1 @tia=91=70=0 @tickInsect=57=-77=-6 @tickSigns=111=-20=-26 @times=21=-2=-7
@tinglyWord=54=-62=-38 @tired=-130=-148=-12 @tiredLegs=-2=23=-79 @toAll=3=4=22 @toBone=6=175=0 @toDoWhat=-68=-53=4
@toLive=107=115=24 @toStand=57=44=-35 @toTheLoo=84=18=-3 @toesOnly=-47=-32=16 @toilet=0=-38=-10 @tongue=68=95=-1
@tongueBitten=90=125=-6 @tongueWord=68=95=-1 @tonsils=-68=-20=18 @tooMany=105=84=50 @tookWord=48=40=78 @towelWord=54=133=6
@traffic=-63=-36=-28 @trafficThing=-33=-68=7 @transport=-51=-52=-45 @trip=-172=-45=0 @trivialEffort=92=55=-50 @tunnelling=63=14=-2
@turned=244=-185=-37 @twitch=64=134=-10 @tyre=-35=-88=42 @unexplained=110=-116=-48 @upWord=77=69=30 @urine=294=-230=-43
@urineStop=-97=5=-10 @vehicle=22=50=-8 @veryHot=51=26=-75 @vessels=7=34=-4 @visiting=42=66=35 @vitalThing=7=-71=6
@voiceGone=14=-22=-1 @vomited=78=54=-54 @vomiting=229=113=-82 @wakeOrLive=-11=-33=-38 @walkStand=-24=-133=-53 @walking=163=32=-12
@wallWord=-95=2=-13 @want=83=84=216 @warmBath=2=-26=25 @wasOut=47=30=4 @waterFun=-22=-1=-68 @waterWord=5=7=-73 @wayForward=46=8=23
@weak=10=-59=-18 @weakAs=94=-60=-9 @weakFrom=-46=19=1 @weakOnly=-31=-10=-6 @weakStrict=81=-88=-25 @weatherFog=-39=-64=-34
@weatherTemperature=23=92=-17 @weekWord=-38=-86=-21 @weightBearing=65=-145=-2 @weightPlace=-8=30=-8 @weightUp=19=128=-2
@weightWord=-80=-137=-20 @wentDarkThen=30=56=-3 @wentDown=73=71=-18 @whatHappened=86=86=-13 @whatOneKnows=97=91=-76
@wheeze=69=59=-13 @whenStand=74=97=82 @whereThings=-36=-43=-90 @whistledTune=-4=-14=-12 @wholeBody=73=42=25 @wider=5=13=-12
@wipeWord=40=-192=-14 @wishWere=111=124=108 @without=86=118=91 @withoutKnowing=27=50=-8 @wobblyWord=53=11=-27 @wontBend=6=-55=-24
@wontGo=81=-21=-29 @wontStop=12=63=-56 @wontWake=37=81=-5 @worse=106=-105=13 @worstPain=58=60=-26 @worstWord=79=120=-37
@wound=56=-87=-47 @woundOnly=-28=77=0 @wrongBreath=53=22=-76 @wrongWithIt=90=186=0 @wrongWord=-44=-6=-54 a=2=3=-41 a_0=-106=-59=43
a_baby=-57=-60=10 a_bad=32=26=0 a_ball=10=-6=0 a_balloon=22=1=0 a_bat=0=17=0 a_beer=-45=-50=0 a_beetroot=21=25=0 a_big=35=-48=0
a_bit=-62=-19=-13 a_blackout=69=54=0 a_blister=-89=-7=-1 a_blood=-26=-44=0 a_board=11=12=0 a_boil=3=-20=0 a_branch=61=57=-11
a_breath=18=-11=-5 a_bug=-27=-26=-8 a_bus=-121=-134=-15 a_car=126=157=12 a_chair=67=-7=0 a_child=31=8=-3 a_clear=-57=-15=0
a_clot=31=-1=0 a_coffee=25=-1=0 a_coke=-23=8=0 a_cola=-59=-62=0 a_cold=12=-14=-4 a_collapsed=-33=-71=0 a_cough=-11=-17=-1
a_crack=33=13=-3 a_curry=-43=-31=-28 a_curtain=34=62=-11 a_dark=-50=20=0 a_day=58=-10=5 a_deep=19=-64=0 a_deer=-51=-16=-5
a_diuretic=-30=-19=-4 a_dog=24=-65=-20 a_drip=5=17=-1 a_drop=-33=-19=-5 a_drum=3=-70=0 a_drunk=1=-10=-3 a_dull=13=44=-1
a_dvt=-27=33=0 a_e=26=-57=3 a_fella=-13=-7=0 a_fever=83=-67=-6 a_few=39=-30=-6 a_fiddle=16=-2=5 a_film=23=19=-4 a_first=3=-17=0
a_fish=53=-24=0 a_fist=3=22=0 a_fit=-47=-65=-25 a_football=23=-37=-1 a_four=-23=-13=0 a_fright=54=35=0 a_full=26=38=0
a_funny=-11=-14=0 a_gel=41=23=-3 a_girl=-22=-44=0 a_good=55=109=-7 a_graze=24=38=0 a_guy=-69=-73=-4 a_half=-116=-111=21
a_hangover=16=6=-4 a_headache=-119=-158=15 a_heap=-28=-14=0 a_heart=-118=-105=2 a_holiday=-17=-42=0 a_horse=-77=-30=-3
a_hospital=-19=-3=0 a_hot=-14=-53=0 a_kid=-13=3=0 a_kidney=-1=-1=14 a_killer=17=-13=0 a_knife=15=11=-13 a_lad=-89=-87=0
a_lady=-24=-20=0 a_light=27=29=1 a_litre=-8=-50=0 a_little=-19=-74=-3 a_load=30=32=25 a_log=2=-10=0 a_long=62=26=71
a_lot=74=88=-13 a_low=50=3=14 a_man=-2=25=0 a_marathon=-22=-58=-17 a_marshal=-19=-38=-15 a_meeting=-45=-2=-4 a_mile=8=47=14
a_minute=-105=-88=7 a_nap=21=5=0 a_new=-22=-26=0 a_nightmare=4=12=-2 a_normal=0=-27=0 a_nurse=82=30=-3 a_one=-1=-14=-1
a_pain=-56=22=0 a_paramedic=-17=-12=0 a_pb=-19=-34=0 a_pint=-50=-65=-3 a_plan=47=59=82 a_pop=16=-14=0 a_problem=-23=-33=-1
a_race=-43=-32=0 a_rash=-21=19=0 a_red=4=38=0 a_root=-47=-41=-1 a_run=-73=-37=-17 a_runner=29=3=14 a_sack=23=22=0 a_sec=-24=0=0
a_second=-9=-10=-1 a_seizure=90=74=-19 a_sentence=60=78=0 a_sheet=82=46=0 a_snap=26=78=0 a_sock=-32=-31=-10 a_solid=-11=-3=0
a_sore=-91=-80=0 a_stitch=-1=21=0 a_stone=-15=-32=0 a_straight=-34=-5=0 a_straw=60=33=-4 a_stress=34=-24=-10 a_stroke=73=42=-13
a_sudden=25=64=-2 a_tad=-40=-52=0 a_tap=27=53=0 a_teenager=-43=-50=-18 a_temperature=77=-9=-3 a_terrible=8=58=0
a_thing=-150=-64=-8 a_tight=-60=-35=0 a_tiny=53=8=17 a_toenail=-17=17=0 a_tomato=-55=-55=0 a_train=40=47=57 a_truck=-42=-43=-8
a_true=-36=-35=-2 a_two=30=1=0 a_van=134=167=0 a_vet=-52=-34=0 a_vice=69=53=0 a_wall=39=40=22 a_wasp=-55=-16=0 a_wee=-110=72=16
a_week=154=-14=16 a_weight=-5=16=0 a_whole=60=83=36 a_woman=-53=-54=9 able=27=-3=-11 able_to=27=-3=-11 about=-11=-17=-8
about_,=79=52=-17 about_0=-43=2=24 about_a=76=114=0 about_her=-12=-11=-15 about_it=-14=-30=29 about_jumping=-52=-24=14
about_me=-78=-60=-28 about_running=-111=-140=-69 about_stepping=17=60=89 about_sunday=-20=6=0 about_the=-142=-170=-21
about_to=164=189=-26 about_where=-45=-58=-1 absol*=19=28=-4 absolutely=19=28=-4 absolutely_killed=28=16=-3 accid*=-51=-16=-5
accident=-51=-16=-5 accor*=72=31=0 according=72=31=0 according_to=72=31=0 ace=-77=-15=0 ace_0=-77=-15=0 ache=0=64=4
ache_behind=24=18=-2 ache_from=-30=12=0 ache_in=-42=3=14 ache_that=12=-55=-1 aches=51=56=-5 aches_.=-12=-3=0 achey=14=-22=-3
achil*=87=-60=-3 achilles=87=-60=-3 achin*=21=-72=-14 aching=21=-72=-14 aching_all=8=-100=0 aching_from=-52=-1=-5 achy=18=-36=7
acros*=70=72=-7 across=70=72=-7 across_my=42=39=-7 across_the=29=33=0 actin*=58=61=0 acting=58=61=0 actua*=-8=13=-17
actually=-8=13=-17 add=11=13=-13 addic*=-55=-42=-20 addicted=-55=-42=-20 addis*=-50=-34=-21 addisons=-50=-34=-21 advic*=50=37=16
advice=50=37=16 afib=145=57=-13 after=34=49=17 after_,=-68=-108=6 after_.=9=-40=4 after_0=79=47=-7 after_a=-23=-59=19
after_all=30=135=-2 after_crossfit=-5=31=10 after_eating=29=22=-39 after_hills=14=-17=0 after_i=-8=29=-9 after_intervals=16=61=0
after_leg=-54=-24=0 after_prawns=20=20=0 after_squats=-20=5=-3 after_that=-9=19=-6 after_the=196=166=-47 after_this=-42=-51=-22
after_work=-25=-7=-3 again=87=70=84 again_,=-122=-83=50 again_.=-34=-41=-4 again_0=-48=-91=-15 again_and=19=-66=-2
again_on=95=108=-12 age=-3=10=0 age_lol=-18=-7=0 ages=55=51=-4 ages_,=29=66=0 ago=-2=-3=-30 ago_,=-65=-92=-26 ago_.=68=58=-1
ago_and=-10=-13=0 agony=13=-96=-2 ah=53=87=-4 ahead=-46=-57=-3 ahead_of=-46=-57=-3 aid=-90=-83=-6 aid_refresher=-33=-47=0
aid_station=-24=-13=-3 air=27=-27=-24 air_,=-58=-105=-3 air_.=33=37=-5 air_0=-66=-104=-4 air_in=61=61=-3 air_through=65=56=0
al=247=295=-18 alarm=-60=-32=22 alive=-52=-16=60 all=69=22=-67 all_,=-90=-39=-31 all_.=39=19=0 all_better=-9=-29=-37
all_clear=-69=-97=0 all_day=31=-25=-20 all_evening=63=-8=0 all_fine=-9=30=0 all_gone=-60=-51=-1 all_good=61=55=-4
all_healed=-50=-43=0 all_i=-71=-20=0 all_jumbled=21=19=0 all_morning=135=-27=0 all_my=58=72=32 all_night=-26=-121=-14
all_of=25=64=10 all_ok=45=22=1 all_over=104=71=-22 all_run=-28=-11=33 all_that=30=65=0 all_the=-181=-102=16 all_to=59=28=60
all_week=24=-15=-11 aller*=-53=-53=-21 allergic=-53=-53=-21 allergic_reaction=22=9=0 allergic_to=-59=-41=-17 allow*=-58=-17=0
allowed=-58=-17=0 almos*=42=30=15 almost=42=30=15 alone=-41=7=-31 alone_.=-49=-54=-18 alrea*=22=-5=9 already=22=-5=9
already_,=70=-2=-3 already_.=-17=-22=16 also=70=134=-17 alway*=-18=-4=8 always=-18=-4=8 always_.=-17=-5=8 am=54=56=-2
am_,=53=19=-9 am_.=4=-12=31 am_0=-107=-95=-15 am_a=-158=-196=-14 am_acting=58=61=0 am_at=103=112=66 am_away=-18=-14=-6
am_back=-53=-58=-9 am_burning=50=72=-40 am_clammy=4=18=-2 am_confused=2=-26=0 am_covered=10=4=0 am_dead=-11=-13=18
am_dizzy=0=100=0 am_done=70=64=55 am_dying=7=24=-31 am_epileptic=2=-11=-4 am_expecting=-60=-86=-15 am_fine=-44=-116=-25
am_going=26=29=116 am_good=13=-15=32 am_having=-8=46=-11 am_home=-33=-36=-14 am_i=-4=19=-12 am_in=41=22=-17 am_late=-6=-24=-22
am_not=-37=-27=-14 am_ok=19=7=-16 am_on=-137=-139=-83 am_only=-6=27=0 am_out=-12=-10=0 am_pregnant=-30=-50=-6 am_resting=-25=-28=0
am_scared=53=31=45 am_seeing=38=118=0 am_shaking=11=51=0 am_sick=21=-9=-1 am_so=51=55=-12 am_still=15=14=0 am_sweating=18=15=-2
am_talking=88=90=0 amazi*=-75=-84=-5 amazing=-75=-84=-5 amazing_crowd=-56=-71=-5 ambul*=7=3=-11 ambulance=7=3=-11
ambulance_.=78=99=-8 ambulance_took=-78=-74=0 an=145=149=16 an_0=-70=-27=-1 an_ambulance=127=115=-11 an_article=-28=-21=-2
an_easy=28=-12=4 an_eating=-17=-31=-3 an_egg=23=-67=-2 an_hour=86=68=-1 an_ice=19=24=14 an_irregular=-82=-27=-6 an_old=-61=-47=-9
an_oven=0=0=41 anaph*=50=77=-16 anaphylaxis=-88=-90=0 anaphylaxis_once=-82=-74=0 anato*=-60=-51=-1 anatomy=-60=-51=-1
and=214=154=-58 and_0=-75=-50=-18 and_a=-150=-120=17 and_about=-25=43=0 and_aching=8=-100=0 and_achy=36=-27=0 and_again=93=-84=-12
and_all=-44=-14=0 and_arm=14=75=0 and_back=-20=-15=9 and_being=35=54=-9 and_bigger=0=-51=0 and_blue=-64=-120=0
and_bothered=-31=-4=12 and_breathing=29=25=0 and_broke=-21=-17=0 and_buried=14=5=-1 and_burning=10=-56=-1 and_came=25=29=0
and_cannot=152=112=-10 and_chest=-170=-85=0 and_chills=6=-20=0 and_clammy=24=24=-1 and_closing=39=43=0 and_coffee=-1=12=0
and_cold=51=85=-10 and_confused=79=145=-1 and_dark=15=0=0 and_dizzy=-38=67=0 and_do=0=13=-3 and_does=22=10=-10 and_doing=-51=-59=9
and_drank=-32=-37=0 and_drooping=10=13=0 and_dry=20=46=0 and_everyone=0=4=-14 and_everything=-29=23=-10 and_feel=20=77=-3
and_fell=29=33=36 and_felt=-24=-19=0 and_finished=1=-1=48 and_foam=20=18=0 and_gasping=11=8=0 and_getting=41=-88=0
and_go=-129=-123=0 and_goes=13=78=-2 and_going=24=69=-8 and_gone=-64=-19=0 and_got=-7=-44=20 and_had=-14=-7=0 and_half=16=-66=0
and_hard=9=72=0 and_have=44=63=-3 and_he=-53=-23=23 and_head=11=23=0 and_headache=59=35=0 and_his=24=15=0 and_hit=65=60=0
and_hot=53=-19=-2 and_i=214=121=-37 and_id=-36=-26=-5 and_in=-38=-46=0 and_is=43=42=48 and_it=95=1=-22 and_itchy=68=-13=-11
and_jaw=10=15=0 and_just=-74=-95=-19 and_left=0=13=0 and_leg=14=81=0 and_legs=13=33=0 and_like=-93=-60=0 and_lips=12=22=0
and_lost=-8=-19=0 and_my=7=44=-5 and_neck=31=-31=0 and_needles=-47=-23=-3 and_next=0=0=-10 and_no=79=17=-6 and_not=39=50=-99
and_now=98=73=-6 and_off=-12=-69=0 and_one=36=19=91 and_pain=23=47=0 and_plenty=-71=-36=-8 and_puffy=45=52=0 and_ran=-70=-48=-2
and_red=29=21=0 and_seeing=-48=-24=0 and_seven=8=-21=0 and_shaking=62=-135=0 and_shaky=29=-11=0 and_she=-72=-56=0
and_shivering=18=33=0 and_shivery=40=-50=-4 and_short=10=-30=0 and_sleep=-83=-84=-43 and_slept=-95=-30=-10 and_sore=67=-1=0
and_soreness=-21=-7=0 and_soul=-88=-60=-5 and_sticky=-65=9=-5 and_still=85=108=27 and_stinks=15=-21=0 and_sweats=28=-6=-2
and_swollen=18=52=-4 and_talking=22=44=0 and_tears=-120=-79=0 and_the=-28=58=-13 and_then=32=44=-23 and_there=32=58=0
and_three=-12=16=0 and_throat=17=46=0 and_throbbing=11=42=0 and_throwing=15=47=0 and_tight=12=27=0 and_today=35=12=0
and_tongue=16=19=0 and_vomiting=42=48=0 and_warm=46=32=0 and_was=54=46=-8 and_weak=27=-80=-1 and_went=16=43=-8 and_wet=17=30=-1
and_wheezing=12=21=0 and_wo=47=42=-12 and_woke=6=15=0 angin*=84=112=-25 angina=84=112=-25 angina_,=-27=-42=-12
angina_and=-52=-23=0 angina_spray=79=73=-11 angry=65=-106=-12 ankle=100=-29=2 ankle*=17=-26=0 ankle_,=-16=35=-9 ankle_.=30=92=-4
ankle_a=-29=51=0 ankle_has=2=-94=0 ankle_in=-24=-44=-1 ankle_is=16=-65=-3 ankle_was=25=6=0 ankles=17=-26=0 anore*=-64=-64=-43
anorexia=-33=-48=-19 anorexia_.=-19=-13=-8 anorexic=-31=-16=-24 anoth*=-20=12=-1 another=-20=12=-1 another_one=2=25=0
answe*=50=50=-48 answer=-60=-61=-7 answering=22=28=-35 answers=88=83=-6 antib*=-14=32=0 anxio*=-14=-21=-1 anxious=-14=-21=-1
anxious_about=-14=-21=-1 any=39=-48=121 any_more=55=91=107 any_of=33=64=68 anyth*=1=-54=-11 anything=1=-54=-11
anything_,=-11=-5=-1 anything_.=-17=-17=0 anything_down=32=-45=-1 anything_to=21=33=5 anywa*=-19=-21=-18 anyway=-19=-21=-18
anyway_.=-22=-13=-13 anyway_0=63=-5=0 anyway_cannot=-34=-39=-10 anyway_i=-50=-48=-18 anyway_my=-18=-46=-9 anywh*=-23=-20=-6
anywhere=-23=-20=-6 anywhere_,=-23=-20=-6 apixa*=-69=-22=-1 apixaban=-69=-22=-1 apixaban_for=-13=13=0 app=-39=22=4 app_is=14=13=-3
appar*=51=38=0 apparently=51=38=0 appen*=-26=-19=-4 appendix=-26=-19=-4 appendix_out=-26=-19=-4 appoi*=17=12=-2
appointment=17=12=-2 appointment_for=17=12=-2 are=40=62=-12 are_0=-32=-20=-4 are_coming=12=14=0 are_great=-39=32=0 are_in=4=1=40
are_killing=-24=-21=-5 are_not=34=90=0 are_ok=-70=-51=0 are_screaming=-24=-30=-10 are_so=50=-10=0 are_toast=-13=-17=-9
area=76=73=0 arm=-49=128=16 arm_,=-69=-55=-1 arm_.=33=67=-11 arm_and=-50=0=0 arm_dead=-52=-76=-15 arm_gone=31=36=0
arm_is=-42=-51=14 arm_on=-38=12=-19 arm_sore=-58=-50=-1 arm_too=11=11=-27 arm_warmers=-20=-22=0 arm_was=23=16=0 arms=92=18=32
arms_,=31=42=-5 arms_like=-23=-12=-10 arms_so=13=34=-16 arms_tired=7=3=-52 aroun*=103=-19=-27 around=103=-19=-27
around_0=-21=52=-4 around_the=35=-70=-8 arres*=-65=-63=-6 arrests=-65=-47=0 arriv*=-72=5=7 arrived=-68=19=7 arrived_.=-37=19=7
arsen*=-25=-4=-11 arsenal=-25=-4=-11 arter*=25=41=-35 artery=25=41=-35 artic*=-28=-21=-2 article=-28=-21=-2 as=-38=8=-61
as_a=-83=-114=-23 as_always=-49=-26=8 as_anything=-13=-14=0 as_hell=-1=-42=21 as_last=-51=-27=0 as_planned=-35=8=-10
as_rain=-13=-12=-1 as_rest=-6=-22=0 as_the=36=14=-7 as_water=10=31=0 as_yesterday=-46=-27=0 as_you=-95=-150=-15 ask=-13=-32=-10
ask_,=-13=-41=-10 asked=-38=9=0 askin*=30=14=-5 asking=30=14=-5 aslee*=-83=-49=-9 asleep=-83=-49=-9 asleep_,=-35=-12=0
asleep_.=-27=-38=19 asleep_at=17=4=0 asleep_on=-78=-76=-4 asleep_standing=41=48=0 assoc*=2=1=-11 association=2=1=-11
asthm*=41=33=-13 asthma=41=33=-13 asthma_as=26=0=0 asthma_attack=-26=-21=-5 asthma_attacks=-33=-51=0 at=-11=-59=-33
at_0=-84=-26=-7 at_a=11=25=-17 at_all=84=46=-35 at_every=13=51=-8 at_first=-31=-2=-1 at_football=46=14=-6 at_half=-35=0=14
at_his=-23=-12=16 at_km=72=65=0 at_last=23=13=-3 at_lunch=81=63=46 at_mile=13=15=7 at_my=-30=-31=-7 at_night=0=-130=-48
at_parkrun=-40=-25=-1 at_rest=161=-3=0 at_school=-10=5=14 at_the=-42=-23=-37 at_uni=26=26=-3 at_work=-33=-24=-16 ate=-129=-100=-42
ate_a=-14=17=0 ate_the=15=2=0 ateno*=-7=-34=8 atenolol=-7=-34=8 attac*=34=88=1 attack=107=150=10 attack_,=-101=-129=0
attack_hill=10=-12=0 attack_in=-16=-15=22 attack_last=135=116=0 attack_when=-77=-59=-5 attacks=-39=-36=-6 attacks_as=29=32=0
au=46=60=9 avera*=-13=4=-6 avg=-26=13=-8 avg_hr=-11=-7=-8 avoid=-10=-30=-5 awake=93=163=-13 away=33=-48=-56 away_,=-80=-62=-28
away_.=18=1=-7 away_with=63=54=0 awful=-17=-11=0 awful_.=15=26=0 baby=-90=-101=-21 baby_,=14=27=16 baby_.=-20=-32=-22
baby_0=-36=-67=0 baby_was=57=64=-3 back=-13=-24=23 back_,=15=33=-7 back_.=27=11=-1 back_0=31=69=12 back_at=-59=-39=41
back_fine=-9=-22=0 back_from=30=94=51 back_in=-52=6=15 back_is=-49=-81=-4 back_now=-53=-58=-9 back_of=13=27=-10 back_on=-16=22=-14
back_pain=34=-163=-1 back_racing=-71=-36=0 back_running=-20=-78=-16 back_stiff=-12=-1=0 back_to=38=105=-21 back_today=86=29=0
backw*=56=55=0 bad=-3=30=13 bad_,=53=104=7 bad_headache=53=96=0 bad_i=18=-39=9 badly=-15=18=-5 badly_,=-63=-77=-3
badly_.=-22=-34=-1 bag=13=36=-3 bakin*=-4=-6=-11 baking=-4=-6=-11 balan*=4=-63=0 balance=4=-63=0 ball=84=12=-14 ballo*=157=140=-18
balloon=22=6=-3 balloon_,=3=49=-3 balloon_.=19=-39=0 ballooned=39=53=0 ballooning=111=104=0 balloons=35=19=0 ballot=-50=-43=-15
balti*=36=48=29 baltic=36=48=29 band=-59=-46=-3 band_round=17=21=0 bange*=79=95=0 banged=79=95=0 banged_my=25=43=0 bangi*=51=51=0
banging=51=51=0 bar=81=71=-1 bar_.=31=32=-1 barel*=-84=-38=-8 barely=-84=-38=-8 barki*=-10=10=-5 barking=-10=10=-5 bat=0=17=0
bath=-13=-13=0 bath_,=34=22=0 bath_.=63=49=0 bath_0=5=-16=0 bath_and=-62=-24=0 bathr*=7=26=0 bathroom=7=26=0 bathroom_floor=7=23=0
baton=16=-22=0 batte*=-42=-51=-12 battery=-42=-51=-12 battery_died=3=22=0 be=111=131=140 be_0=-16=-22=-8 be_a=104=50=-16
be_better=61=62=48 be_fine=59=45=10 beans=-16=7=-6 bear=40=-75=-14 beat=-20=-38=-5 beati*=89=71=2 beating=89=71=2 beats=152=49=-23
beats_at=3=-20=0 becam*=32=34=0 became=32=34=0 becau*=-33=-6=-18 because=-33=-6=-18 because_of=-34=-23=-14 becom*=64=73=-1
become=64=73=-1 bed=-27=-41=1 bed_,=-12=-25=0 bed_.=65=21=0 bed_0=-34=-18=-35 bed_at=-10=-18=33 bed_is=-99=-55=0 bed_lol=37=37=0
bed_with=-11=4=21 bedro*=-98=-102=-3 bedroom=-98=-102=-3 bee=3=13=0 bee_got=11=10=0 been=192=109=108 been_cutting=1=57=28
been_in=18=21=0 been_on=-31=48=-16 been_sick=61=-7=-18 beer=29=60=-3 beer_.=22=0=0 beer_last=-71=-7=0 beers=-20=0=-5
bees=-40=-40=-2 beetr*=-102=-36=-27 beetroot=-102=-36=-27 beetroot_juice=-49=-31=-14 beetroot_salad=-74=-56=-13 beets=-78=-42=-1
befor*=-66=-32=-21 before=-66=-32=-21 before_,=10=-14=-8 before_.=10=32=-21 before_0=-50=-38=0 before_a=27=43=5
before_bed=-41=-55=0 before_i=-27=-18=0 before_the=-66=-60=10 behin*=45=66=-15 behind=45=66=-15 behind_a=-23=20=0
behind_me=-10=-40=-1 behind_my=14=14=-2 behind_the=62=71=-12 being=232=203=49 being_hit=0=17=0 being_pulled=47=23=-13
being_sick=17=46=0 being_wrung=6=12=0 belly=37=60=-9 belly_full=13=35=0 belt=-1=24=0 bench=72=68=0 bend=21=-66=-17 bend_.=18=78=-8
bend_them=2=-106=-8 bent=95=-10=0 besid*=43=47=-2 beside=43=47=-2 beside_me=21=25=-2 best=4=-18=-10 best_sleep=-52=-61=-3
beta=-2=24=14 beta_blockers=-2=24=14 bette*=49=71=76 better=49=71=76 better_,=4=62=-8 better_.=-35=-29=-45 better_now=-82=-96=-38
better_off=138=108=90 better_than=77=59=61 betwe*=30=-23=-19 between=30=-23=-19 between_my=91=-5=-10 bewil*=2=-25=-3
bewildered=2=-25=-3 bib=-24=17=5 bib_0=31=30=0 big=134=97=-9 big_,=11=17=0 bigge*=45=-8=-3 bigger=45=-17=-1 bigger_.=0=-59=0
bigger_and=2=54=-1 bigger_than=1=-19=0 bike=16=64=-3 bike_0=32=47=0 bike_ok=-20=-5=-1 bill=-17=-20=-3 bin=192=166=-47
binge=-20=13=-6 bipol*=21=-2=0 bipolar=21=-2=0 birth=-70=-6=0 birth*=-34=12=-8 birth_.=-35=-1=0 birthday=-34=12=-8
birthday_.=-31=12=-8 biscu*=-43=-48=0 bisop*=-17=-13=-1 bisoprolol=-17=-13=-1 bisoprolol_,=-3=-23=0 bit=-33=-33=-12 bit_,=37=47=-3
bit_.=8=-2=-13 bit_at=-31=-24=0 bit_confused=-50=-55=0 bit_flat=-125=-68=0 bit_from=-31=-29=-3 bit_high=-46=-2=0 bit_me=154=41=-13
bit_my=37=-23=-8 bit_of=-11=91=18 bit_off=-19=-17=0 bit_sore=-22=-8=-8 bit_stiff=-21=-8=8 bit_tender=-13=23=0 bit_the=-58=43=-16
bit_through=-12=-20=-1 bit_tight=-16=-10=16 bite=50=4=-4 bits=28=119=-4 bits_.=7=52=-4 bitte*=71=-4=-7 bitten=71=-4=-7
bitten_by=66=-36=-7 bitten_tongue=0=21=0 black=56=0=-7 black*=52=67=-2 black_,=15=10=-6 black_.=47=49=-9 black_and=-62=-122=-2
black_at=25=36=0 black_coffee=30=-77=0 black_ice=-21=-30=0 black_like=0=53=0 black_tea=-22=-41=0 black_toenail=-64=-18=21
blacked=24=38=-9 blacked_out=37=37=-9 blackout=25=32=0 blacks=-44=-47=7 bladd*=41=14=0 bladder=41=14=0 blade=10=-74=0
blade*=52=46=50 blades=52=46=50 blades_and=1=46=-4 blades_that=22=44=-10 blame=-51=-33=17 blank=38=105=-8 blank*=22=-20=0
bled=-50=-56=4 bled_a=-29=-14=14 bleed=-30=-46=0 bleed*=10=40=-6 bleed_for=-15=-16=0 bleed_out=-14=-28=0 bleeding=14=30=-5
bleeding_.=46=43=-3 bleeding_a=-25=-43=-5 bleeding_down=-19=-26=0 bleeding_from=80=29=0 bleeding_me=-51=-68=0
bleeding_out=-40=-31=0 bleeds=-4=10=-1 blew=-116=-84=22 blew_my=-35=-49=-4 blew_up=-68=-27=26 blind=11=28=0 blind*=-31=-34=0
blist*=-44=-34=-12 blister=74=-4=-3 blister_,=11=-10=-2 blister_.=20=-27=-1 blister_0=-19=-15=0 blister_is=13=-9=0
blister_on=-144=16=0 blister_popped=-46=13=0 blisters=-118=-30=-10 bloat*=-9=36=0 bloated=-9=36=0 block*=-50=-35=-15
blocked=-48=-59=-29 blockers=-2=24=14 blockers_.=-56=-32=-25 blood=48=28=-26 blood*=-40=-65=0 blood_,=214=172=0 blood_.=131=17=-3
blood_after=68=26=0 blood_blister=-105=-34=0 blood_clot=-26=-44=0 blood_in=91=-25=0 blood_keeps=28=70=0 blood_on=-36=-113=0
blood_orange=-50=-45=0 blood_pressure=-245=-235=-19 blood_sugar=59=86=0 blood_sweat=-105=-83=0 blood_test=8=25=-2
blood_when=53=-31=-1 blood_yesterday=-67=-73=-1 bloody=-40=-65=0 bloody_hell=-3=26=0 bloom*=-19=-10=-12 blooming=-19=-10=-12
blotc*=12=71=0 blotchy=12=61=0 blowi*=-12=-14=-9 blowing=-12=-14=-9 blowing_hard=-13=-21=0 blowing_up=37=36=0 blown=39=-43=0
blown_up=39=-43=0 blue=17=-23=-35 blue_.=51=19=-23 blue_and=11=-13=-2 blur=-5=-4=-11 blurr*=57=-112=-14 blurry=41=-48=-14
blut=66=26=-75 board=11=12=0 bob=-51=-18=0 body=133=184=-49 body_is=11=77=0 body_pain=-44=-63=0 body_went=5=13=0 boil=3=-20=0
boil_on=3=-20=0 boile*=-46=-12=-3 boiler=-47=-20=-3 boili*=31=8=-2 boiling=31=8=-2 boiling_,=18=13=-1 boiling_hot=0=29=-1
boked=228=178=-4 bone=-39=-11=-14 bone_,=59=99=-2 bone_.=44=66=0 bone_dry=-29=56=0 bone_is=32=127=0 bone_pain=2=-63=0
bonke*=-46=-48=0 bonked=-46=-48=0 book=-57=-56=0 booke*=-14=9=0 booked=-14=9=0 bored=-127=-113=-11 born=-33=-22=-2
born_with=-33=-22=-2 boss=-31=-44=-18 boss_?=17=30=0 boss_had=-13=6=16 boss_is=-31=-19=-6 both=78=167=7 both_arms=33=7=-5
both_quads=-3=54=16 bothe*=-91=-53=-17 bothered=-130=-83=-17 bothered_on=-31=-4=12 bottl*=-23=-22=-3 bottle=-11=-4=0
bottle_0=-9=-25=0 bottles=-12=-17=-3 bottles_.=-43=-34=-1 bough*=-41=-26=-2 bought=-41=-26=-2 bout=26=32=-5 bout_0=14=2=-2
bout_a=12=30=-3 bowl=55=48=-2 bp=-36=24=-10 bpm=-49=-18=-8 bpm_.=-21=-12=-3 bra=-45=-19=0 brain=8=21=-13 brain_dead=-16=-21=0
brain_fog=-18=-21=0 brain_fried=48=36=-7 brain_is=-34=-62=-1 branc*=2=-9=-11 branch=2=-9=-11 bread=-39=19=8 break*=-36=19=15
breakfast=-30=-4=-41 breakfast_,=-23=-47=0 breakfast_.=6=19=-20 breakfast_0=-38=-2=-5 breaking=11=16=0 breaks=-1=-5=56
breas*=-42=-18=-11 breast=-16=-31=0 breast_bone=0=36=0 breast_stroke=-41=-58=0 breastbone=64=87=-3 breastbone_.=24=6=0
breastbone_and=0=11=-2 breastbone_since=1=31=0 breastfeeding=-38=-63=-8 breastfeeding_.=-15=-36=-4 breat*=104=159=-48
breath=-12=-38=-24 breath_,=37=32=-1 breath_.=98=126=-11 breath_0=48=25=0 breath_after=-53=-119=0 breath_and=-119=-96=0
breath_away=-30=-53=-6 breath_back=-25=-16=0 breath_between=-35=-11=0 breath_in=19=17=0 breath_is=79=89=0 breath_of=-64=-90=-6
breath_on=-30=-59=0 breathe=8=53=-4 breathe_,=90=95=32 breathe_.=76=72=2 breathe_0=-107=-109=17 breathe_at=-19=-5=0
breathe_in=-27=-21=0 breathe_on=12=-6=0 breathe_properly=27=19=-1 breathing=85=89=-25 breathing_at=-123=-89=-28
breathing_felt=-68=-58=0 breathing_funny=18=22=0 breathing_hard=12=-33=0 breathing_heavy=-47=-74=0 breathing_is=62=111=0
breathing_through=73=38=-4 breathing_was=-44=-68=0 breathless=-37=-68=18 breathless_0=-44=-99=-8 breathless_on=-33=-64=0
breathlessness=64=165=0 breathtaking=-8=-25=-16 breathtaking_views=19=17=-16 brick=23=78=0 bridg*=33=35=3 bridge=33=35=3
bridge_,=-13=-34=-19 bridge_and=-41=-22=57 bridge_run=29=24=-28 brigh*=16=9=0 bright=16=9=0 bright_red=16=9=0 brill*=-57=-41=-4
brilliant=-57=-41=-4 brilliant_.=-52=-34=-3 bro=12=26=0 broke=-71=-126=-15 broke*=67=59=-4 broke_0=-35=-57=0 broke_her=-37=-4=0
broke_his=-113=-64=0 broke_my=56=126=-12 broken=67=59=-4 broken_i=-36=9=-4 broth*=-44=-57=-10 brother=-44=-57=-10
brother_broke=-17=-29=0 brother_is=-13=2=0 brown=84=22=8 brown_,=85=14=0 brown_.=-20=2=0 brown_bread=-39=7=8 brown_like=40=87=0
brown_pee=78=0=0 bru=17=66=0 bruis*=-28=-14=-10 bruised=-13=63=0 brutal_,=7=-14=0 bruv=-19=0=-4 btw=5=3=-13 bubbl*=8=39=0
bucke*=-58=-77=8 buckets=-58=-77=8 buckets_,=8=21=17 buckets_on=0=-17=-3 buckl*=65=97=0 buddy=69=63=-1 buddy_has=20=27=-1
bug=-60=-12=-24 bulim*=-43=-40=-42 bulimic=-43=-40=-29 bum=-43=-54=-4 bump=96=-6=0 bumpe*=-16=-56=-1 bumped=-16=-56=-1
bumps=16=7=0 burie*=14=5=-1 buried=14=5=-1 buried_lol=14=5=-1 burn=-11=74=-16 burne*=18=-7=43 burned=18=-7=43 burned_my=0=-12=52
burni*=38=59=7 burning=27=49=7 burning_,=26=114=0 burning_calves=-9=-3=-15 burning_hot=0=5=-17 burning_in=24=17=20
burning_myself=47=89=111 burning_quads=-143=-70=-17 burning_up=97=-86=-12 burns=0=-64=-3 burnt=-28=-38=22 burnt_the=5=-25=1
burpe*=22=-11=0 burpees=22=-11=0 burst=39=-8=0 burst*=19=-23=0 bursting=9=59=0 bus=-72=-69=-41 bus_,=-50=-45=0 bus_0=-128=-105=-15
bus_home=20=34=-1 bus_lol=30=30=-10 bus_stop=85=61=0 busy=-52=-23=-20 but=43=3=-52 but_0=-48=-16=-1 but_chest=39=57=0
but_feel=-1=-54=-1 but_fine=4=37=0 but_got=-36=-28=-18 but_happy=40=17=22 but_he=-92=-83=0 but_i=15=38=-22 but_in=-18=0=-4
but_it=65=68=-15 but_legs=-41=34=-3 but_loved=37=45=0 but_my=29=22=-57 but_no=-24=34=-1 but_not=24=-31=59 but_ok=18=37=-5
but_she=-88=-120=0 but_still=-48=-29=18 but_stopped=-47=-57=0 but_the=-50=-39=0 but_today=17=41=0 butte*=-19=-53=-1
butterflies=-36=-71=-1 butterflies_in=-9=-82=0 butto*=66=5=-1 buy=-47=-53=0 buzzi*=-50=-37=0 buzzing=-50=-37=0 by=-95=-74=-63
by_0=-56=-60=-15 by_a=62=52=-23 by_accident=-51=-16=-5 by_evening=-44=-57=0 by_itself=30=15=0 by_my=48=39=0 by_the=4=6=-16
by_your=-47=-55=0 bypas*=-66=-57=0 bypass=-66=-57=0 bypass_in=-48=-62=0 c=28=18=-9 cake_.=10=-2=0 calf=68=-76=-21 calf_,=48=107=-2
calf_.=128=60=-16 calf_a=-72=-2=15 calf_cramp=-27=40=0 calf_is=-35=22=-18 calf_last=5=22=9 calf_pain=-87=-27=-1
calf_swollen=87=-37=-4 calf_was=-24=0=0 call=19=74=-14 call_0=112=110=0 call_it=-74=-43=-4 calle*=-48=-24=-14 called=-48=-24=-14
calli*=47=51=-2 calling=47=51=-2 calling_me=47=51=-2 calm=-23=-21=-4 calor*=-19=34=-9 calve*=-53=-39=-16 calves=-53=-39=-16
calves_.=-1=-35=0 calves_0=27=28=19 calves_are=-2=-11=-9 calves_tight=-39=-17=0 came=116=130=-27 came_back=47=118=0
came_from=28=-36=0 came_in=0=19=0 came_off=-18=-28=-5 came_on=88=99=-11 came_out=-15=-63=-9 came_over=40=58=0 came_round=24=21=0
came_to=120=118=0 came_up=-27=12=0 camp=-78=-42=-1 can=88=41=-10 can_barely=19=-52=-3 can_feel=18=48=-9 can_hardly=85=-15=-13
can_i=-155=-100=-30 can_see=54=106=-52 can_we=-11=-17=-2 can_you=10=9=-7 canal=-15=-38=-4 cance*=-58=-54=-11 cancelled=5=13=-4
cancer=-60=-66=-5 canna*=81=63=-3 cannae=81=63=-3 canno*=51=68=4 cannot=51=68=4 cannot_add=22=28=0 cannot_be=-93=-71=-37
cannot_bear=7=-23=0 cannot_breath=18=23=0 cannot_breathe=-105=-50=22 cannot_catch=35=100=-3 cannot_climb=82=-64=0
cannot_complain=-88=-48=-12 cannot_control=11=30=0 cannot_cool=-23=34=0 cannot_do=44=7=64 cannot_draw=27=48=-1
cannot_feel=-112=-44=-6 cannot_figure=73=91=-6 cannot_find=-88=-76=-5 cannot_follow=6=61=-4 cannot_get=75=109=-3
cannot_go=13=32=112 cannot_have=-95=-71=22 cannot_hear=-109=-82=-11 cannot_hold=-3=19=-1 cannot_hop=2=-23=0 cannot_keep=3=-75=-6
cannot_lie=60=98=-1 cannot_lift=-3=-80=-8 cannot_make=117=159=-9 cannot_move=-36=34=-8 cannot_put=31=-80=0 cannot_raise=11=-26=-2
cannot_read=19=36=0 cannot_remember=-38=-30=-11 cannot_say=1=35=4 cannot_see=-67=-41=62 cannot_seem=19=36=-5
cannot_sleep=-97=-113=-5 cannot_smile=-43=-31=-4 cannot_speak=43=41=-5 cannot_stand=39=122=-14 cannot_stay=84=144=-38
cannot_stop=-89=-145=30 cannot_straighten=51=-101=-3 cannot_swallow=26=53=-15 cannot_take=40=61=-22 cannot_talk=-95=-31=-12
cannot_tell=-20=10=-29 cannot_think=-29=72=-21 cannot_to=25=-32=0 cannot_wait=-124=-19=-6 cannot_walk=-69=-205=-4
cannot_work=105=105=0 canny=30=12=-3 car=44=35=40 car_,=21=57=-1 car_.=34=36=-15 car_dead=-45=-48=-21 car_had=24=13=48
car_hit=100=109=27 car_is=-107=-109=0 car_on=61=86=17 carb=-12=3=-1 carbs=-40=-21=-35 cardi*=-91=-59=-6 cardiac=-17=-17=-10
cardiac_arrests=-65=-47=0 cardiac_hill=35=14=7 cardiologist=-61=-38=5 cardiologist_has=-3=0=14 cardiologist_said=-34=-34=-9
cardiologist_says=-2=3=-12 carpe*=-105=-48=-2 carpet=-105=-48=-2 carri*=23=14=-16 carried=23=14=-16 carry=-74=-58=-16
carry*=31=36=6 carrying=31=36=6 carrying_the=5=-16=-16 cashe*=35=45=0 casua*=-65=-39=-1 casualty=-65=-39=-1 cat=-74=-37=0
cat_is=-55=-34=-6 catch=-22=37=-5 catch*=157=2=-2 catch_my=6=-11=-4 catching=-50=2=-2 catching_my=-50=-6=0 cats=-52=-52=0
caugh*=-39=-60=-6 caught=-39=-60=-6 caught_my=-27=-33=0 cell=-15=-15=-18 cell_disease=17=7=5 cell_trait=-13=-24=-13 cellu*=26=15=0
cellulitis=26=15=0 celti*=-66=-52=-26 celtic=-66=-52=-26 chafe=19=-54=18 chafe*=-67=-73=0 chafi*=-32=24=0 chafing=-32=24=0
chair=85=32=-2 chang*=2=33=-6 change=-31=-27=-6 chari*=59=1=-1 charity=39=1=-1 charity_.=35=39=-1 charity_0=-1=-28=0
chase*=-47=-37=-22 chased=-47=-37=-22 chased_by=-29=-19=-9 chased_me=-43=-28=0 chasi*=-16=-22=-15 chasing=-16=-22=-15
chasing_a=-13=0=-5 chatt*=31=-52=-10 chattering=31=-1=-6 chatting=-22=8=0 check=-28=-39=0 check*=-31=-79=-7 checked=-15=-78=-4
checked_out=-109=-65=0 cheek=31=83=-6 cheek*=7=28=-1 cheeks=7=28=-1 cheer*=-45=-42=-24 cheering=-61=-66=-13 cheering_.=-46=-58=-8
chemo=-146=-47=-7 chess=60=126=-1 chest=25=93=-58 chest_,=82=79=-15 chest_.=29=35=-24 chest_0=-69=-80=0 chest_and=-36=-55=9
chest_area=21=30=0 chest_day=1=-42=0 chest_feels=65=55=0 chest_freezer=-47=-55=0 chest_from=-16=-11=0 chest_has=25=54=0
chest_hurts=14=62=0 chest_infection=-55=-126=0 chest_is=99=100=-9 chest_like=61=32=-5 chest_on=72=59=0 chest_pain=-1=241=-14
chest_press=-66=-61=0 chest_since=7=19=0 chest_strap=-161=-186=0 chest_that=15=49=0 chest_to=43=87=0 chest_when=19=49=0
chewe*=16=26=0 chewed=16=26=0 chick*=-18=-23=-12 chicken=-18=-23=-12 child=38=5=-13 child_,=31=8=-3 chill*=77=-18=-10
chilled=-61=-41=0 chilli=16=25=-4 chills=130=-1=-6 chills_,=45=65=0 chills_.=16=-50=-5 chin=85=105=0 choco*=-146=-47=14
chocolate=-58=-23=29 chocolate_and=-44=-35=0 choke=-16=-33=0 choke*=-12=-13=-6 choked=-12=-13=-6 choked_with=-42=-18=-5
choking_,=12=-4=-1 chopp*=-42=-27=-10 chopping=-44=-33=-3 chopping_onions=-44=-33=-3 chris*=-46=16=0 chuck*=0=26=0 chucking=0=26=0
chucking_up=0=26=0 cirrh*=24=-65=-23 cirrhosis=24=-65=-23 cirrhosis_,=-71=-65=-23 city=-3=24=-17 ckd=-21=-13=-11
ckd_stage=-21=-13=-11 clamm*=38=58=-6 clammy=38=58=-6 clammy_.=10=20=-6 clapp*=-19=-27=-21 clare*=102=121=0 claret=102=121=0
class=-82=-80=-23 class*=-15=-20=0 class_0=-25=14=0 class_and=8=-42=0 class_so=-1=-21=0 classic=-15=-20=0 clean=67=76=-3
clear=-13=50=2 clear*=4=50=-5 clear_,=-9=2=-10 clear_.=-31=16=8 clear_0=19=-2=23 clear_as=10=33=0 clear_since=10=-5=0
clear_sky=25=41=0 clear_water=71=37=0 cleared=-35=14=-1 click*=-35=46=-7 clicks=-67=-62=0 cliff=43=64=100 climb=25=10=-4
climb_,=-44=-39=0 climb_.=-13=-2=0 climb_0=-50=-44=0 climb_but=-23=-35=0 climb_stairs=73=-20=0 climbing=24=17=-1 climbs=-27=-12=0
climbs_,=38=79=0 clock*=-16=-29=0 close=21=26=-2 close*=-34=-27=0 close_my=21=26=0 closed=-34=-44=0 closi*=85=81=-4
closing=85=81=-4 closing_,=41=17=0 closing_.=8=26=-2 closing_up=30=38=-2 clot=-51=-81=-1 clot_in=-8=-65=0 clots=54=93=-8
cloud*=-33=-49=-2 clouds=-52=-25=-2 club=-41=1=-18 club_run=-3=31=-5 clue=20=-1=0 clutc*=35=52=-3 coach=88=90=44 coach_,=40=21=7
coach_.=24=32=2 coach_is=-25=-39=-2 coach_says=-4=-14=-10 coca=49=37=-1 coca_cola=30=-31=0 coffe*=3=22=29 coffee=36=1=19
coffee_,=87=40=0 coffee_.=-38=-82=0 coffee_0=-6=-27=-18 coffee_and=-62=-20=0 coffee_grounds=13=73=0 coffee_helped=-21=-30=0
coffees=-33=21=10 coke=-27=45=-3 coke_after=-35=-34=0 coke_and=-61=-36=0 coke_at=-18=9=0 cola=-60=-71=0 cola_.=-102=-59=0
cold=37=-10=-3 cold_,=4=-41=-6 cold_.=-27=-83=-15 cold_0=-48=-58=-10 cold_air=-113=-165=0 cold_and=-8=-22=0 cold_at=9=-10=10
cold_but=38=72=0 cold_by=-9=-30=17 cold_i=-62=-34=-17 cold_in=-38=-23=-1 cold_on=19=21=0 cold_sweat=72=101=0 cold_water=67=53=0
cold_wind=7=26=15 colla*=-29=-18=-36 collapse=-50=-50=-21 collapsed=15=17=-10 collapsed_,=36=20=-7 collapsed_again=-80=-83=2
collapsed_at=-73=-41=-9 collapsed_in=-63=-33=-1 collapsed_into=-65=-35=53 collapsed_last=22=17=-1 collapsed_on=3=-25=-32
collapsed_so=-1=-28=0 collapsed_wall=-20=-54=0 collapsed_with=-30=-16=14 collarbone=-4=27=-6 collarbone_in=1=14=0 colle*=-41=-8=0
colleague=-41=-8=0 color=147=126=-33 color*=86=-38=-15 color_of=84=-39=-33 colored=86=-38=-15 coma=47=74=0 come=73=151=5
come_down=-18=-94=0 come_off=0=16=-8 come_out=109=149=-10 come_up=0=24=0 comes=112=32=-5 comin*=100=126=-18 coming=100=126=-18
coming_,=7=-10=-16 coming_out=69=26=-2 compl*=-133=-70=-18 complain=-88=-48=-12 completely=-40=-22=-6 compr*=-27=-49=-10
compression=0=-17=-10 comra*=-21=-19=0 comrades=-21=-19=0 concr*=-77=-54=-26 concrete=-77=-54=-26 concu*=-20=-30=-6
concussion=-27=-32=-3 condi*=-108=-49=-22 condition=-107=-40=-19 confu*=-16=-28=-17 confused=36=38=-8 confused_,=88=127=-3
confused_.=136=127=-5 confused_about=-55=-65=-10 confused_after=86=88=-3 confused_and=27=65=0 confused_by=-38=-87=-12
confused_over=-116=-76=26 confusing=-61=-57=0 conke*=34=31=0 conked=34=31=0 conked_out=34=31=0 consc*=60=86=-6
consciousness=10=56=-1 consciousness_.=10=33=-1 conti*=27=38=0 continue=27=38=0 contr*=-45=-39=-12 control=-23=-27=0
controlled=-23=-12=-11 controlled_.=-10=20=-9 controlled_on=-31=-30=0 convu*=160=141=0 convulsion=155=140=0 convulsion_,=51=32=0
convulsion_on=57=55=0 cooke*=29=55=-18 cooked=29=55=-18 cooked_in=43=64=-1 cooked_myself=23=23=-17 cooki*=-22=-16=0
cooking=-22=-16=0 cool=-34=20=0 cool_down=-16=-5=0 coole*=-65=-46=0 cope=41=55=79 core=-11=23=-3 core_,=-18=-55=-3
core_temperature=7=74=0 corne*=116=125=-1 corner=116=125=-1 coros=-69=-66=-8 cos=22=41=35 cos_i=32=25=51 cos_of=-26=17=-16
couch=-29=-12=-1 couch_,=47=25=0 couch_.=69=81=0 couch_after=-138=-105=-1 couch_at=-62=-70=0 cough=-39=-39=-3 cough*=61=118=-16
cough_.=33=-52=-1 coughed=42=95=-2 coughed_up=28=43=-1 coughing=0=-27=-14 coughing_blood=-62=29=0 coughing_up=34=68=-2
could=-39=-21=-44 could_be=6=37=-16 could_i=-16=-15=0 could_murder=13=3=-8 could_sleep=0=27=16 count=-16=3=-10 count*=117=100=58
count_as=-6=-22=0 counted=57=53=51 cours*=-25=-33=-3 course=-25=-33=-3 course_.=-5=47=-3 cousi*=-24=-15=-8 cousin=-24=-15=-8
cover*=13=9=0 covered=13=9=0 covered_in=13=9=0 covid=8=-31=-14 covid_in=16=3=0 cpr_refresher=9=15=-10 crack=33=32=-20
crack*=-15=4=-13 crack_in=33=57=-3 cracked_my=100=117=-6 craic=-58=-41=0 cramp=-48=17=-17 cramp*=0=-10=3 cramp_at=-1=-39=-1
cramp_in=-86=29=-11 cramps=39=64=7 crampy=-43=5=-2 crash=-74=-71=-25 crash*=9=27=-25 crash_,=-42=-36=0 crashed=9=27=-25
crashed_on=28=51=0 crawl*=43=15=0 crawled=22=0=0 crazy=-22=127=-4 crazy_,=-95=-49=-1 crazy_in=37=167=0 creak*=-11=9=0
creaks=-18=-7=0 creaks_old=-18=-7=0 creaky=7=17=0 cream=10=-31=-7 creep*=36=-73=-3 creeping=18=-15=0 creeping_up=18=-15=0
cried=-7=-6=-17 crime=-12=-11=-5 crims*=62=43=-2 crimson=62=43=-2 crisp*=-20=7=0 crisps=-20=7=0 crook=19=73=-10 crook*=56=44=-1
crooked=56=44=-1 crooked_,=16=15=-1 crooked_.=17=-5=0 cross=-24=34=0 cross*=65=27=10 crossfit=72=32=10 crossfit_.=16=-10=16
crossing_the=-20=-6=0 crowd=-92=-29=17 crowd_.=-40=-57=-7 crush*=18=11=-9 crushing=21=19=-5 crushing_feeling=16=40=0
cryin*=-5=9=-35 crying=-5=9=-35 crying_at=-93=-105=-29 cudnt=125=129=-4 cup=30=-1=-7 cup_,=24=-26=-2 curry=-32=-54=-20
curry_,=-4=-14=0 curry_.=-8=-11=0 curta*=-38=-35=-11 curtain=56=78=-11 cut=-9=-9=65 cut_,=-25=5=-1 cut_back=-9=6=19
cut_is=78=-33=-15 cut_it=-2=-4=-25 cut_my=8=76=135 cut_myself=-5=18=-8 cut_the=4=31=0 cutti*=11=28=57 cutting=11=28=57
cutting_my=102=91=77 cutting_myself=60=40=-10 cutting_out=-127=-121=0 cutting_the=-185=-195=-152 cuz=-49=-39=0 cycli*=-21=-28=0
cycling=-45=-48=0 cycling_count=-45=-48=0 d=-29=-28=-4 d_.=16=12=-1 d_since=-43=-32=-3 dad=-6=-49=-8 dad_duty=0=-21=0
dad_had=19=-31=4 dad_has=23=21=-6 dads=66=92=-1 damag*=-51=-50=-12 damaged=-51=-50=-12 damaged_.=-34=-22=-2 damn=-4=12=0
damn_jialat=-4=10=0 dark=-74=-39=-33 dark_,=-13=3=0 dark_.=-14=1=0 dark_and=-54=23=-5 dark_beer=16=-15=0 dark_brown=108=9=0
dark_by=-12=7=0 dark_chocolate=-39=-28=0 dark_dark=29=32=0 dark_in=-69=63=0 dark_mornings=-1=-18=-18 dark_pee=71=35=0
dark_roast=-16=15=0 dark_urine=79=-31=0 dark_wee=15=0=0 data=-76=-45=-25 data_.=1=8=-10 date=-7=28=-2 date_of=9=48=0
daugh*=-32=31=30 daughter=-32=31=30 daughter_,=46=21=-1 daughter_had=-54=2=15 dave=82=65=0 day=-46=-65=-56 day_,=-66=-61=11
day_.=-9=-98=-19 day_0=58=33=-15 day_?=-70=-64=-16 day_and=43=90=0 day_at=8=-27=0 day_done=13=-13=0 day_for=43=-4=0
day_is=-43=-26=0 day_it=96=125=-2 day_lol=-37=-19=0 day_off=-31=-12=-1 day_on=-12=10=0 day_tomorrow=-43=18=0 day_two=11=-16=-5
days=131=-77=-23 days_,=-12=6=0 days_.=-27=-92=-8 days_0=-35=-6=0 days_after=72=48=-3 days_ago=35=-51=-8 days_now=23=-41=-1
de=263=227=42 dead=-50=-30=-3 dead_,=42=51=57 dead_.=69=71=40 dead_0=16=-6=-15 dead_after=-44=-28=0 dead_and=14=5=-1
dead_from=-21=-26=0 dead_haha=-44=-45=0 dead_last=7=8=-25 dead_on=-88=-75=0 dead_tired=7=13=-2 deadl*=10=19=1 deadline=-27=-15=1
deadline_is=-27=-15=1 death=-57=-117=-20 death_in=-61=-36=-6 deck=39=52=0 deck_.=0=19=0 deckc*=-45=-52=-6 deckchair=-45=-52=-6
deep=83=3=-6 deep_breath=-43=-6=0 deep_in=39=30=0 deer=-51=-16=-5 deer_by=-51=-16=-5 degre*=20=18=-13 degrees=-16=32=-12
degrees_,=-20=7=-3 degrees_.=56=94=0 degrees_and=11=-13=-3 degrees_in=-56=-21=0 dehyd*=35=77=0 dehydration=35=77=0
delet*=-20=1=-21 delete=-20=1=-21 delete_my=-34=-50=-21 delir*=90=94=-13 delirious=90=94=-13 denti*=-61=-52=-20
dentist=-61=-52=-20 dentist_this=-52=-56=0 dentist_today=-15=-16=0 desce*=-19=-7=-5 deser*=81=82=142 desk=-33=-10=8
desk_.=1=-15=-4 desma*=218=230=-7 despi*=47=47=0 despite=47=47=0 destr*=-33=-8=-7 destroyed=-33=-8=-7 dey=72=171=-55
dey_pain=-46=-27=-5 diabe*=-92=-92=-15 diabetes=-28=-36=-9 diabetic=-64=-56=-5 diabetic_,=7=19=-5 diagn*=-70=-10=-5
diagnosed=-70=-10=-5 dialy*=-46=-15=-7 dialysis=-46=-15=-7 diarr*=99=-35=-2 diarrhoea=76=-29=-1 diarrhoea_for=39=0=-1
did=-92=-99=-65 did_0=-14=-30=7 did_a=22=3=0 did_my=-52=-12=-2 did_not=-52=-63=-4 did_the=-21=6=-3 die=-68=-87=5
die_at=-67=-56=-55 die_on=-68=-74=-43 died=-30=-23=-19 died_,=2=32=26 died_.=3=14=7 died_0=-2=29=0 died_a=45=30=-6
died_at=-15=-61=36 died_in=-81=-97=-11 died_last=4=-26=-17 died_on=-28=-66=-12 died_so=17=18=0 diet=-102=-81=-11
diet_.=-18=-13=-10 diffe*=-15=-53=-7 different=-15=-53=-7 diffi*=62=69=0 difficulty=62=69=0 diggi*=-25=-13=0 digging=-25=-13=0
digging_in=-40=0=0 dinne*=-41=-8=-18 dinner=-41=-8=-18 dinner_,=34=34=-1 dinner_.=-32=-48=0 dips=-22=-53=0 dips_0=-22=-53=0
disap*=65=91=64 disappear=4=11=21 disco*=37=18=0 discomfort=37=18=0 disea*=36=8=1 disease=36=8=1 disease_,=16=4=4 dislo*=-11=6=-3
dislocated=-11=6=-3 disor*=65=47=-10 disorder=-17=-21=-3 disoriented=82=69=-6 dista*=-29=-15=4 distance=-29=-15=4
diure*=-30=-19=-4 diuretic=-30=-19=-4 dizzy=45=-22=-18 dizzy_,=46=25=0 dizzy_.=62=18=-1 dizzy_and=23=100=0 dizzy_on=-181=2=-7
do=1=18=62 do_.=52=62=-11 do_a=12=10=1 do_i=-154=-136=-12 do_if=-65=-59=-11 do_intervals=-26=-37=-1 do_it=56=44=98
do_not=32=96=-29 do_the=26=60=-17 do_this=12=30=35 do_you=-17=21=-28 doc=-47=-53=-20 docto*=-30=-55=-10 doctor=-30=-55=-10
doctor_gave=2=16=-3 doctor_said=28=3=-3 doctor_says=-58=-48=-2 doctor_told=-39=-33=-13 docum*=25=13=0 documentary=25=13=0
does=17=39=-29 does_0=-3=-16=0 does_it=-50=-38=-7 does_not=138=200=-10 does_nothing=4=34=0 does_that=-17=-22=-5
does_this=-70=-91=0 dog=97=24=29 dog_.=28=48=57 dog_a=4=11=0 dog_bit=194=-21=-37 dog_collapsed=-47=-6=-1 dog_had=-106=-34=-12
dog_on=34=-83=-2 dog_was=-24=24=0 dogs=15=24=-3 doing=-30=-48=7 doing_great=0=-25=8 doing_my=-64=-72=-1 doing_somersaults=36=10=0
dolor=65=61=-11 doms=-29=-57=-1 doms_0=-77=-61=0 doms_from=9=-21=-6 don=146=261=43 donat*=-14=-21=0 donated=-41=-45=0
donated_blood=-41=-45=0 done=-18=-36=-5 done_,=-26=-9=-21 done_.=-36=-55=4 done_0=7=-18=-19 done_with=51=39=43 doom=22=72=-5
door=-7=9=-16 door_.=-20=-40=-4 dor=184=218=-8 doubl*=37=13=-6 double=31=80=-5 double_.=88=37=0 double_and=3=27=0 doubled=6=-67=-1
down=21=-5=-57 down_,=55=-29=-5 down_.=69=-91=-55 down_0=-34=-25=3 down_and=-58=64=16 down_by=-14=-8=-1 down_in=93=32=-1
down_like=127=116=0 down_my=7=46=-1 down_on=-53=-62=0 down_one=10=62=0 down_stairs=-65=-51=9 down_the=17=-25=28 down_to=-51=-25=-3
down_with=-152=-81=-8 downh*=-56=-19=-3 downhill=-56=-19=-3 downhill_,=-31=-24=-3 downs*=-11=5=0 downstairs=-11=5=0
dragg*=9=-4=-32 dragged=-13=-17=-32 dragging=21=14=0 drama=-5=-8=19 drank=-94=-76=9 drank_0=-18=-4=9 drank_a=-50=-8=0
drank_gallons=14=8=0 drank_loads=-37=-20=-1 drank_plenty=-11=-46=0 drank_ten=-28=17=10 drank_too=-20=-30=-1 draw=35=70=-1
draw_a=35=50=-1 dream=-28=-38=-41 dream*=3=-6=-12 drenc*=47=-32=0 drenched=47=-32=0 dress*=-99=-81=-6 dribb*=44=73=-13
dribbling=44=88=-13 drift*=10=19=0 drifting=13=44=0 drill=32=15=-6 drill*=-61=-19=-14 drills=-61=-19=-14 drink=-13=-65=8
drink*=67=83=-14 drink_0=-37=-27=0 drinking=67=83=-14 drip=5=17=-1 dripp*=22=0=0 dripping=22=0=0 drive=29=-23=-2
driving_,=-25=-8=-6 driving_me=1=-21=-17 droop*=142=85=-19 drooping=114=61=-9 drooping_,=39=39=0 drooping_.=39=34=0
droopy=-8=-6=-10 drop=-38=45=-28 drop_,=-46=4=-7 dropp*=-13=-29=1 dropped=-13=-29=1 dropped_,=26=32=-4 dropped_.=9=25=0
dropped_like=-64=-48=0 dropped_my=-95=-86=0 dropped_out=-37=-23=0 dropped_to=-93=-45=12 drops=120=-23=0 drown*=-30=-35=-29
drowned=-64=-58=-12 drowning=34=23=-17 drum=3=-70=0 drunk=14=38=-8 drunk_,=10=17=0 drunk_.=3=47=-3 drunk_after=-12=-17=0
drunk_and=24=41=0 drunk_but=26=15=0 drunk_on=-59=-60=-3 dry=-117=-66=-19 dry_,=21=-16=0 dry_.=-22=-25=0 dry_and=4=106=0
dry_from=-60=-115=0 dry_skin=22=53=0 dry_trails=-16=-5=0 du=100=-12=-17 du_sang=94=-26=-10 due=-36=-38=-14 due_date=-17=-12=-2
due_in=-19=-26=-12 dull=20=103=-9 dull_ache=13=44=-2 dummy=10=-6=0 durin*=68=96=-14 during=68=96=-14 during_the=105=95=-14
dust=-42=-65=-7 dust_0=11=-1=0 duty=14=-3=0 duty_.=15=4=0 duvet=-56=-28=0 dvt=132=15=-3 dvt_in=-13=65=-3 dye=-13=-32=-3
dying=21=27=-41 dying_for=19=31=-19 dying_lol=29=9=-2 dying_to=-60=-62=-16 e=21=32=-18 e_,=-61=-2=16 e_0=-46=-50=-16
e_dey=34=137=-5 each=102=30=-8 each_breath=23=51=0 each_day=59=10=-2 each_rep=-71=-50=0 each_run=75=-29=0 each_time=14=63=-6
ear=48=36=17 early=-61=-45=-10 early_.=-14=-2=0 early_0=-59=-37=38 easin*=-14=-12=-5 easing=-14=-12=-5 easy=-8=-49=20
easy_,=-29=-42=0 easy_.=16=4=32 easy_0=14=-10=0 easy_enough=29=13=5 easy_jog=65=48=-8 easy_one=-8=37=-6 easy_run=45=54=0
eat=-25=-71=-2 eatin*=-50=-43=-32 eating=-50=-43=-32 eating_disorder=-17=-21=-3 ecg=46=47=-2 ed=-15=-18=3 edge=52=46=57
edges=20=61=-5 ef=14=10=-2 ef_0=14=10=-2 effor*=33=39=0 effort=33=39=0 egg=30=-31=-2 eggs=52=50=0 ego=-12=19=0 eh=-78=-128=-9
eh_.=-7=-27=0 eight=84=64=-19 eight_.=31=35=0 eight_hours=60=16=-19 eish=1=19=-7 el=127=71=-9 elbow=-14=-25=13 elden=-75=-24=-6
elden_ring=-75=-24=-6 elect*=-37=-24=-6 eleph*=72=74=0 elephant=72=74=0 else=43=70=16 em=30=69=45 empti*=-4=-6=-19
emptied=-4=-6=-19 emptied_the=-4=-6=-19 empty=22=-3=-2 empty_.=-13=-21=-2 end=-64=-69=-3 end_,=1=14=-30 end_.=-6=4=17
end_it=37=51=-2 end_lol=-27=-46=-65 end_of=-80=-97=-27 endin*=37=8=19 ending=37=8=19 ending_it=10=10=26 ending_my=0=2=11
energ*=-3=-18=-8 energy=-3=-18=-8 energy_0=-3=18=-2 energy_bar=21=1=0 engin*=25=19=53 engine=25=19=53
engine_overheated=-17=-47=-16 enoug*=12=13=6 enough=12=13=6 enough_,=-40=-31=-9 enough_?=29=13=5 enough_air=35=45=-5
enough_of=-18=-22=6 enter*=17=-8=-11 entered=17=-8=-11 entre*=-55=-18=-2 entresto=-55=-18=-2 epile*=9=15=-29 epilepsy=-35=-40=-6
epilepsy_,=34=-3=-2 epilepsy_.=-84=-68=-2 epilepsy_is=16=23=0 epileptic=44=55=-23 epileptic_,=-55=-85=-4 epileptic_and=28=35=0
epipe*=75=73=-17 epipen=90=94=-13 episo*=60=83=0 episode=60=83=0 er=98=0=-20 essay*=-49=-18=-1 essays=-49=-18=-1 even=208=77=-39
even_at=46=65=0 even_in=21=16=0 even_lying=18=43=0 even_sat=3=12=0 even_walking=16=-72=0 even_when=22=31=0 even_with=-9=-70=-35
eveni*=83=-50=-12 evening=83=-50=-12 evening_,=44=-65=0 evening_.=-12=4=-12 ever=-47=-34=-36 ever_,=39=83=0 ever_since=-27=-57=0
every=198=-11=20 every*=-7=65=38 every_0=-57=-26=-2 every_breath=-17=-6=0 every_day=107=-21=-35 every_few=1=14=-1
every_morning=-68=-46=-1 every_night=-2=53=32 every_run=11=12=45 every_step=1=-21=-2 every_ten=4=11=-2 every_time=24=-9=-5
everyone=25=19=-42 everyone_on=-70=-70=-3 everyone_would=43=37=6 everything=-1=-3=45 everything_,=-17=-22=-4
everything_is=13=40=-11 everything_went=-50=-7=-17 everythings=0=10=0 everytime=20=61=-1 everytime_i=20=61=-1
everywhere=-102=-48=11 everywhere_,=-20=-38=8 everywhere_.=-6=33=-7 exact*=-22=-30=0 exactly=-22=-30=0 exactly_?=-22=-30=0
exam=-21=-17=-11 exam_on=-21=-17=-11 exams=-20=-33=0 excit*=-37=18=9 excited=32=24=14 excitement=-69=-6=-5 excitement_.=-30=13=-3
expec*=-164=-193=-33 expected=-49=-39=0 expected_.=-31=-21=0 expecting=-100=-98=-20 expecting_,=-18=-47=-11 expla*=-23=-7=-6
explain=-23=-7=-6 explo*=-19=1=-9 exploded=-20=-2=-9 expo=-132=-100=-7 expo_.=-27=-26=6 extra=-65=-43=0 extra_water=-65=-43=0
eye=34=57=-18 eye_.=23=-8=0 eye_for=12=51=0 eyeli*=26=-13=0 eyelid=15=17=0 eyelids=11=-30=0 eyes=6=33=-13 eyes_,=-45=-43=0
eyes_.=31=-67=-3 eyes_are=34=-13=0 eyes_from=-135=-32=0 eyes_open=10=54=-30 eyes_rolled=89=104=0 face=-61=-66=-6 face_,=-59=-54=0
face_.=14=7=-14 face_after=-84=-58=0 face_feels=12=26=-14 face_has=65=99=0 face_is=78=77=26 face_like=-36=-90=18
face_lol=-100=-128=-3 face_numb=-22=-14=-4 faces=19=28=0 fail=-67=-35=0 fail_me=-46=-32=0 failu*=-47=-30=1 failure=-47=-30=1
failure_,=19=27=8 failure_.=-52=-43=-15 faint=87=92=-46 faint*=-43=-52=-23 faint_,=27=99=0 faint_.=2=85=-37 faint_and=0=-83=0
faint_at=27=-76=-7 faint_in=-55=-31=-4 fainted=-42=-54=-8 fainted_.=40=62=0 fainted_at=0=-46=0 fainted_in=33=-50=-1
fainted_on=-8=16=-3 fainted_once=-64=-83=-1 fainting=12=2=-6 fall=82=-3=-7 fall_,=56=42=0 fall_.=37=3=-1 falli*=-5=-11=-7
falling=-5=-11=-7 famil*=-23=15=67 family=-23=15=67 far=-43=-37=-4 fast=-22=39=-4 fast_.=15=40=-2 fast_0=-13=20=0 fast_and=19=71=0
fat=7=22=-50 fat_.=-16=1=-25 fatte*=42=66=-3 fatter=42=66=-3 fatter_than=42=66=-3 fee=-41=-20=-2 feedi*=-89=-46=-17
feeding=-89=-46=-17 feeding_her=-57=-70=-13 feeding_the=-31=24=-4 feel=48=10=12 feel_confused=41=40=-1 feel_drunk=68=98=0
feel_faint=39=5=0 feel_full=29=52=12 feel_good=-31=-63=15 feel_great=-15=-11=-1 feel_heavy=-35=-29=0 feel_it=6=-30=-10
feel_like=-117=-97=5 feel_my=-95=-39=-10 feel_really=41=-37=-8 feel_sick=15=33=0 feel_weak=-26=-83=0 feeli*=97=59=39
feeling=97=59=-2 feeling_faint=28=-5=0 feeling_feverish=39=-32=-14 feeling_fresh=-17=-30=-13 feeling_good=-9=0=-13
feeling_in=38=122=0 feels=152=142=36 feels_dead=3=16=-11 feels_like=56=74=-13 feels_odd=0=18=-3 feels_tight=65=66=0 feet=-65=5=-10
feet_up=-72=-11=-1 fell=39=68=-2 fell_,=34=34=40 fell_.=2=-32=-1 fell_and=48=69=-8 fell_asleep=-34=-21=-1 fell_down=86=128=-2
fell_in=14=-41=0 fell_last=-61=-34=0 fell_off=-23=-9=-5 fell_on=51=53=-13 fell_open=-46=-78=-1 fell_over=-12=54=0 fella=-5=-23=17
felt=-11=-92=-48 felt_a=10=-24=0 felt_easy=-45=-39=0 felt_good=62=76=13 felt_great=-6=20=0 felt_like=-83=-35=-27
felt_rough=-19=-19=-1 felt_strong=-48=-6=-1 felt_the=66=35=0 fence=65=59=-19 fever=59=-141=-27 fever*=149=-3=-25 fever_,=-102=4=-5
fever_.=34=38=-7 fever_0=166=-16=0 fever_has=-65=-13=-2 fever_is=-138=-8=0 fever_last=10=-15=-2 fever_of=162=-39=-7
fever_since=50=-24=-12 fever_so=-21=1=-1 feverish=155=-12=-14 feverish_and=6=37=-4 few=59=34=-10 few_days=-39=18=-3
few_minutes=3=-18=-2 few_seconds=29=77=0 fibro*=-40=-52=-10 fibrosis=-40=-52=-10 fiddl*=35=4=5 fiddle=16=-2=5 fiddle_0=16=-2=5
field=-121=-13=0 fight*=76=67=34 fighting=76=67=34 figur*=73=91=-6 figure=73=91=-6 figure_out=73=91=-6 fille*=0=23=0 filled=0=23=0
filli*=-56=-88=-4 filling=-64=-104=-4 film=8=-20=-5 film_about=38=20=-4 film_had=-17=-39=-1 film_someone=-29=-28=0
film_where=-40=-35=0 final*=-36=-12=0 finally=-36=-12=0 find=-88=-76=-5 find_my=-83=-77=-2 fine=18=32=1 fine_,=-92=-34=23
fine_.=-62=-115=-8 fine_0=36=56=-3 fine_after=-35=-75=-1 fine_but=73=50=0 fine_now=40=-33=8 fine_once=23=16=-2
fine_since=-74=-24=0 finge*=25=-30=-9 finger=65=45=-14 fingers=-55=-85=5 fingers_,=33=38=0 fingers_numb=-1=17=-9
fingers_swollen=0=44=0 finis*=32=42=17 finish=26=41=27 finish_,=22=-11=8 finish_.=105=80=11 finish_0=-88=-40=24 finish_a=36=37=0
finish_but=-72=-26=0 finish_line=95=79=0 finish_today=-2=18=0 finish_was=-34=-47=-15 finished=-26=-28=-8 finished_,=14=41=0
finished_.=10=5=-23 finished_me=12=-5=-3 finished_radiotherapy=-57=-54=-26 finishing=40=29=-2 finishing_.=24=19=-2
fire=-17=-41=-45 fire_,=9=-15=-27 fire_0=61=-14=0 fire_in=-11=-11=0 fire_today=-20=2=-2 first=-12=40=-28 first_0=-56=-40=0
first_aid=-66=-69=-2 first_one=35=49=0 first_time=-13=-11=-25 fish=53=-24=0 fist=4=25=0 fit=27=-9=-40 fit_.=-91=-90=-7
fit_after=35=37=0 fit_as=-2=-1=-16 fit_at=104=98=0 fit_in=61=83=-9 fit_on=12=-3=-4 fit_when=-31=-73=0 fits=78=96=-41
fitte*=-34=-29=0 fitted=-34=-29=0 fitted_on=-37=-20=0 fitti*=63=77=-25 fitting=63=77=-25 fitting_.=50=39=-17 five=-26=-107=-18
five_,=-98=-78=14 five_.=48=91=-24 five_hours=34=44=0 five_times=21=-41=0 fix=-29=-6=-8 flat=-35=31=-6 flat_,=66=97=-1
flat_.=17=6=0 flatmate_has=-8=12=-2 flew=-121=-73=-3 flexo*=-70=8=0 flexors=-65=8=0 flexors_tight=-65=8=0 fligh*=102=-9=0
flight=102=-9=0 flight_,=47=-19=0 flight_.=9=-56=0 flip=81=46=0 float*=65=-79=-2 flood*=-26=-22=0 floor=-4=-23=0 floor_,=16=49=0
floor_.=41=25=0 floor_with=-3=31=0 flopp*=74=53=-7 flopped=-14=16=0 floppy=24=37=-7 flops=2=52=-1 flowi*=-18=-7=0 flowing=-18=-7=0
flu=25=15=5 flu_,=41=7=-10 flu_jab=-56=-6=17 flu_so=-18=51=0 fluid=-1=51=-2 fluid*=13=-22=3 fluids=13=-22=3 flutt*=84=-80=-3
fluttering=21=-38=0 flutters=43=-91=0 fly=-89=-125=0 foam=1=25=14 foam_rolled=-34=11=14 foam_roller=-16=-26=0 focus=-28=6=-14
fog=-76=-85=-16 foggy=12=30=0 foggy_.=6=27=0 foil=13=0=0 follo*=6=61=-4 follow=6=61=-4 food=-23=-31=-3 foot=111=7=-18
foot_,=51=20=0 foot_.=34=4=0 foot_0=-143=-20=0 foot_at=6=20=0 foot_bone=0=-34=0 foot_fell=-12=54=0 foot_is=31=-43=-18
footb*=-14=-41=-7 football=-14=-41=-7 football_,=-64=-39=0 football_0=34=0=-6 for=-61=-108=-82 for_0=121=92=-9 for_?=-90=-50=0
for_a=57=29=25 for_about=116=84=-11 for_ages=16=10=0 for_air=79=82=-8 for_an=-41=-62=-9 for_breakfast=-56=-7=0 for_breath=62=36=0
for_dinner=-20=2=0 for_epilepsy=16=5=-1 for_four=69=-44=-1 for_good=59=27=32 for_half=89=91=7 for_him=1=-12=-6 for_it=-26=-47=0
for_life=-109=-101=-58 for_lunch=-44=-21=0 for_me=-75=-6=-1 for_my=-41=10=-15 for_no=55=28=-39 for_now=-78=-73=-6
for_once=-60=-33=-46 for_parkrun=-20=-1=0 for_sleep=7=-25=-10 for_some=50=64=-5 for_sore=7=-25=-10 for_soreness=-32=22=-3
for_stroke=-27=-33=-10 for_sunday=-54=34=0 for_tea=-19=-5=0 for_ten=11=29=0 for_the=-52=-37=-29 for_three=101=-48=0
for_two=8=-41=0 for_words=-70=-85=0 for_years=-24=-9=-11 foreh*=9=16=-2 forehead=9=16=-2 forev*=128=144=64 forever=128=144=64
forge*=2=19=40 forget=-45=-36=55 forget_me=-96=-80=-30 forgetting=47=55=-14 forgo*=115=121=-56 forgot=-20=-24=-34
forgot_my=-45=-60=-34 forgot_to=-94=-80=0 fork=8=28=-9 found=66=65=49 found*=28=25=12 found_me=46=58=0 found_out=-92=-89=-18
foundation=28=25=12 foundation_.=30=16=12 four=56=-125=-1 four_,=-15=7=0 four_.=-11=-6=0 four_days=80=-57=-1 fourt*=32=34=-5
fourth=32=34=-5 fourth_time=46=40=-21 fract*=39=-48=-12 fracture=39=-48=-12 fracture_in=12=31=0 fracture_my=-65=-6=0 free=-44=7=-4
free_,=8=-13=-3 freez*=-13=-118=-7 freezer=-47=-55=0 freezer_full=-40=-46=0 freezing=16=3=-6 freezing_,=-40=8=-9
freezing_.=-19=3=-2 freezing_out=-31=-32=0 fresh=-21=-26=-16 fresh_air=-64=-90=-6 frida*=-61=-51=-9 friday=-61=-51=-9
friday_,=-30=-23=0 fridg*=7=55=6 fridge=7=55=6 fried=-10=-55=-7 fried_from=-16=-47=-7 frien*=15=35=7 friend=93=78=7
friend_is=11=-18=-2 friend_says=-8=-3=-16 friends=-78=-43=0 frigh*=54=35=0 fright=54=35=0 from=-94=-43=-1 from_0=45=-8=-14
from_a=39=-12=-1 from_carrying=-8=-29=-42 from_hay=-116=5=0 from_hell=129=144=-6 from_last=54=103=48 from_laughing=-23=-60=0
from_my=102=144=-19 from_new=17=14=0 from_no=-18=-81=0 from_nowhere=-41=-16=0 from_screens=-33=-24=-6 from_swimming=-39=-32=0
from_tax=-29=-54=-7 from_the=86=42=-22 from_too=1=-13=0 from_work=35=29=-3 front=87=70=-19 front_,=41=60=-1 front_.=21=48=-9
front_of=-54=-83=10 froth=20=52=0 froze=-50=-62=-10 froze*=-63=-71=10 frozen=-63=-71=10 frozen_at=16=-10=12 full=-43=-16=3
full_,=-77=-91=-4 full_.=2=-13=24 full_0=49=44=0 full_breath=26=38=0 full_of=-8=-34=-17 fully=-22=28=-1 fully_over=-21=-9=0
fully_recovered=-18=40=-1 fun=-77=-21=-18 fun_.=-26=-22=-14 fun_0=-52=-38=0 funny=-177=-81=0 funny_,=64=67=0 funny_.=26=18=0
funny_0=16=42=0 funny_turn=-20=8=0 furos*=-55=-2=-10 furosemide=-55=-2=-10 fuzzy=32=36=-10 fyi=12=-6=10 fyi_.=30=-17=-4
gaine*=12=21=0 gained=12=21=0 gained_0=12=21=0 gallo*=82=87=0 gallons=14=8=0 galor*=11=-4=-3 galore=11=-4=-3 game=-57=-8=0
garde*=8=20=-8 gardening=15=11=-3 garmi*=8=-19=-8 garmin=8=-19=-8 garmin_says=-15=6=-5 gaspi*=3=-1=-23 gasping=3=-1=-23
gasping_.=24=19=-1 gasping_after=-84=-74=-2 gate=-59=-13=-5 gave=-32=-68=10 gave_blood=-15=-9=-1 gave_him=-62=-93=-3
gave_it=-81=-38=-14 gave_me=-6=20=-3 gave_out=42=62=0 gave_the=37=22=27 gave_up=4=13=6 gave_way=22=-56=0 gel=56=1=8 gel_,=10=-6=0
gel_.=23=32=-3 gels=11=4=-28 gels_0=-11=8=0 geniu*=-9=-15=-16 genius=-9=-15=-16 genot*=-18=-17=-5 genotype=-18=-17=-5
genotype_,=-18=-17=-5 gentl*=-61=-24=-10 gentle=-61=-24=-10 gentle_jog=-30=-10=-10 get=-34=-74=-46 get_a=64=37=0 get_air=36=59=0
get_asthma=39=38=-1 get_chest=-205=-202=-1 get_enough=15=24=-10 get_my=6=68=-3 get_off=12=40=-4 get_out=75=-98=9 get_the=3=12=-9
get_to=-35=-33=0 get_up=26=-46=17 gets=104=20=28 gets_worse=55=-8=-1 getti*=146=114=-24 getting=146=114=-24 getting_bigger=16=-1=0
getting_harder=29=-25=0 getting_light=3=-51=-5 getting_up=-12=10=0 getting_worse=-85=-36=-4 ghost=-1=13=6 gibbe*=43=46=0
gibberish=43=46=0 gibberish_.=12=11=0 giddy=-14=64=-9 girl=-15=22=-5 girlf*=31=2=0 girlfriend=31=2=0 give=26=-30=-37
give_it=-66=-46=-15 give_me=-105=-64=-20 give_up=94=89=13 gives=31=-59=0 gives_way=31=-59=0 givin*=-22=-57=0 giving=-22=-57=0
giving_blood=-59=-46=0 giving_me=-17=-10=0 gland*=33=-19=-6 glands=33=-19=-6 glass=12=35=0 glass*=-23=-25=-15 glove=-120=-123=-6
glove*=-11=10=-16 gloves=-11=10=-16 gloves_0=11=-7=-15 glute=-56=-34=11 glute*=-38=-8=-4 glutes=-38=-8=-4 go=47=27=56
go_,=-9=-12=-3 go_.=-75=-86=-17 go_0=-56=-6=-17 go_in=59=-61=-22 go_on=71=100=220 go_to=10=6=21 go_uphill=6=19=0 goal=-12=-9=0
goes=68=53=-20 going=91=196=25 going_,=33=36=28 going_.=-43=-25=38 going_0=-23=-29=-19 going_black=20=118=-1 going_down=-12=-11=5
going_in=112=161=-3 going_like=-4=11=-1 going_on=4=5=21 going_out=6=42=0 going_to=-7=-70=55 going_up=53=11=-3
going_well=-54=-80=-7 gold=0=-24=0 golf=-34=-43=15 gone=22=1=19 gone_,=-60=-36=25 gone_.=-8=-14=11 gone_0=-47=-19=-1
gone_after=-39=-33=0 gone_blue=62=72=-3 gone_for=-30=-38=-14 gone_from=-52=-81=0 gone_green=56=66=0 gone_grey=20=16=-8
gone_in=31=-30=-8 gone_numb=51=69=0 gone_the=-102=-52=0 gone_to=10=-59=-6 gone_yellow=45=-42=0 gonna=-38=-28=-48 good=-59=-3=-45
good_,=-40=0=-13 good_.=-22=31=80 good_0=54=4=-26 good_after=-6=-18=0 good_morning=-9=-14=0 good_run=59=-1=0 good_to=15=-16=-5
good_way=-23=-15=-10 goodb*=175=155=170 goodbye=175=155=170 goodbye_,=117=125=125 goodbye_to=-97=-103=-67 goose*=27=120=0
goosebumps=27=89=0 got=-55=-36=-30 got_0=-7=28=-1 got_a=87=15=21 got_about=-76=-56=-10 got_an=9=-23=-3 got_angina=-55=-51=-11
got_confused=64=45=-1 got_heat=-32=36=-4 got_hit=69=60=0 got_home=85=58=0 got_it=4=-5=-33 got_knocked=-126=-111=-1
got_lost=-54=-39=-2 got_me=26=16=8 got_my=8=-41=-13 got_no=-41=-37=17 got_on=-32=-13=20 got_out=-15=-5=0 got_rhabdo=20=-38=-3
got_seven=6=17=0 got_stung=-93=-39=0 got_t=-43=-32=-3 got_the=-43=-29=11 got_there=-39=-25=0 gp=-61=16=10 gp_says=-42=-18=0
gps=-67=-75=-1 grade=18=-37=-17 gran=-14=-16=-11 grand=-80=-56=18 grand*=-36=-25=-2 grand_,=-62=-79=0 grand_.=20=-1=5
grand_after=-36=-24=0 grand_since=-26=17=0 grandad=-32=-34=-2 grann*=-122=-103=-3 granny=-122=-103=-3 grass=-32=-64=-45
grass_.=15=-5=-28 grave*=12=-44=0 gravel=12=-44=0 graze=23=83=-2 graze*=0=19=0 graze_,=39=38=-2 graze_on=-51=64=0 grazed=0=19=0
grazed_my=-17=-5=0 great=-60=-68=-45 great_,=-24=-26=0 great_.=-32=3=-16 great_0=17=-4=0 great_craic=-58=-41=0
great_ending=16=-14=0 great_fun=-9=-13=-14 great_session=15=-9=0 green=-38=-106=-2 green_and=15=1=0 grey=27=-7=23 grey_,=19=32=0
grey_.=43=42=-5 grey_and=17=25=30 grin=-27=-49=0 grip=95=-1=0 grogg*=21=9=-3 groggy=21=9=-3 groin=40=-78=-2 groin_,=-11=-7=-1
groin_and=21=-26=0 groun*=40=79=-4 ground=20=-6=1 grounds=13=73=0 grounds_.=12=48=0 growl*=-35=-13=-1 growling=-35=-13=-1
grown=-88=-63=-7 grown_out=-88=-63=-7 grump*=12=5=-2 grumpy=12=5=-2 grumpy_.=19=10=-2 guess=-27=-37=-10 guess_.=-25=-37=-6
guinn*=-6=12=-3 guinness=-6=12=-3 gun=-63=18=-10 gun_.=-26=-42=-10 gunk=95=-1=-12 gushi*=42=39=-1 gushing=42=39=-1
gushing_.=36=36=-1 gut=38=28=-2 gutte*=-42=-17=-2 gutted=-42=-17=-2 gutted_.=-38=-12=-2 guy=-91=-102=-28 guy_collapsed=-1=-15=-4
guy_in=-30=-42=0 guy_next=-48=-43=-20 gym=17=3=-5 gym_,=-8=-39=9 gym_.=-20=-50=-3 gym_yesterday=33=19=0 h=-15=16=-10 h_,=-1=17=0
h_.=-22=-12=-9 h_0=-14=7=-1 h_sleep=21=18=0 had=-142=-115=-39 had_0=-84=-61=-48 had_a=7=25=24 had_an=43=78=7 had_chest=-192=-194=0
had_covid=17=26=0 had_enough=-18=-22=6 had_heart=41=24=28 had_heat=-25=-69=-7 had_him=-47=-45=0 had_his=39=18=0
had_liver=-14=-7=-1 had_loads=-41=-6=0 had_low=-37=-36=-2 had_me=-40=-71=-6 had_my=-25=59=-4 had_not=21=-11=31 had_one=170=168=0
had_palpitations=-59=6=-2 had_rhabdo=14=-29=-14 had_some=19=27=0 had_surgery=27=41=0 had_the=-30=-39=0 had_to=63=59=-24
had_two=48=28=-2 haha=-116=-98=-85 haha_,=-74=-78=-12 haha_.=27=13=-39 haha_0=-62=-7=-40 haha_cannot=-22=3=0 haha_i=11=-3=-53
haha_my=-70=-49=-5 haha_no=-19=-3=-3 hair=121=67=-22 hairy=45=9=0 half=9=34=-8 half_,=-39=-114=-2 half_.=-80=-19=22
half_a=74=104=-2 half_an=0=0=-18 half_hours=-10=-12=0 half_hrs=-30=-2=0 half_marathon=-2=-20=19 half_my=52=51=0 half_of=76=157=-24
half_way=-62=5=16 halfw*=-72=-37=-1 halfway=-72=-37=-1 hamme*=-34=-22=-4 hammered=-34=-30=-2 hammered_it=-17=-18=-1
hamst*=-25=-34=-10 hamstring=-5=-53=-10 hamstring_niggle=-33=-29=-3 hamstrings=-15=20=0 hand=85=134=22 hand_.=48=-3=-5
hand_has=2=-110=-1 hand_it=53=80=0 hand_just=17=30=-4 hand_numb=-19=-12=0 hand_wo=13=16=-6 hands=-36=23=-3 hands_and=26=28=0
hands_are=0=40=0 hands_at=-50=-66=0 hands_full=-35=-52=4 hands_like=46=23=0 handy=-6=3=-10 hangi*=-5=33=0 hanging=-5=33=0
hango*=16=6=-4 hangover=16=6=-4 happe*=-4=-2=-26 happen=0=17=-6 happen_,=0=17=-6 happened=28=5=-14 happens=-35=-31=-6
happens_if=-41=-37=-6 happi*=17=1=-2 happiness=-10=-19=-18 happy=31=15=17 happy_,=-4=-12=2 happy_.=41=-27=14 happy_0=116=116=19
happy_with=16=29=-4 hard=-72=-69=0 hard_,=14=6=-6 hard_.=-7=69=11 hard_0=1=13=0 hard_and=-27=-112=0 hard_at=-53=-47=0
hard_session=-28=-48=-1 hard_to=-8=-29=-1 harde*=29=-25=0 harder=29=-25=0 hardl*=67=5=1 hardly=67=5=1 harma*=-3=-30=-2
harmattan=-3=-30=-2 harmattan_dust=-3=-30=-2 has=10=68=-29 has_a=-50=-20=-17 has_angina=-34=-19=-3 has_been=-29=51=-2
has_chest=30=28=0 has_collapsed=81=54=21 has_dropped=48=40=0 has_gone=103=-26=-14 has_got=-7=56=-2 has_me=-56=-51=3
has_not=-26=13=-3 has_the=-6=20=-3 hate=-13=-28=-19 have=14=24=12 have_a=53=-42=46 have_been=22=-56=30 have_epilepsy=-65=-86=-2
have_gone=62=38=-19 have_got=62=-4=7 have_had=77=88=-12 have_heart=-6=9=-18 have_never=-21=10=-12 have_no=37=13=-4
have_not=-25=-125=-47 have_on=-2=-9=-20 have_run=-44=-5=0 have_sickle=-28=-27=-14 have_slept=-63=-46=-1 have_stopped=55=41=-41
have_the=64=78=63 have_to=89=67=-28 have_written=85=87=92 havin*=39=34=-29 having=39=34=-29 having_a=-24=29=-16 having_an=43=36=-8
hay=-67=53=28 hay_fever=-67=53=28 he=13=71=15 he_cannot=5=17=50 he_does=63=38=39 he_has=9=6=-10 he_is=42=89=10
he_keeps=-86=-84=-28 he_ran=-2=-15=0 he_said=-19=-9=39 he_was=-150=-166=-17 head=-44=-4=-31 head_,=65=66=-4 head_.=1=18=-12
head_0=-105=-101=0 head_all=27=29=0 head_and=108=98=0 head_at=17=13=0 head_cold=10=4=0 head_down=-70=-63=20 head_hurts=10=20=-1
head_in=-47=-55=-3 head_injury=38=59=-3 head_is=1=31=-5 head_off=-91=-121=-4 head_on=84=91=0 head_pain=17=59=0
head_pounding=23=30=0 head_spinning=51=4=0 head_to=-9=69=0 head_torch=-70=-62=0 head_up=-88=-103=0 head_was=-44=-53=0
head_with=-31=-66=0 heada*=55=145=-12 headache=55=145=-12 headache_,=12=19=12 headache_.=49=70=0 headache_after=34=34=0
headache_and=21=59=0 headache_ever=26=33=0 headache_from=-85=-128=-1 headache_of=6=3=-21 heade*=99=-76=-5 headed=99=-76=-5
headed_.=0=-29=0 headed_all=44=0=0 headp*=-45=-41=-19 headphones=-34=-38=-19 headphones_keep=-63=-71=0 heads=-14=7=-15
heale*=-54=0=-5 healed=-54=0=-5 healed_.=-16=12=-3 healed_0=-54=9=0 healed_up=-31=-2=0 healt*=12=16=-12 health=12=16=-12
heap=-28=-14=0 hear=-61=-4=-13 heard=114=-37=-3 heard_a=62=20=0 heart=-22=-37=-48 heart*=29=30=-20 heart_.=-39=-6=-7
heart_and=-88=-19=-5 heart_at=-3=13=0 heart_attack=34=66=15 heart_failure=-51=-30=1 heart_felt=89=90=0 heart_fluttering=20=-20=0
heart_flutters=19=-57=0 heart_foundation=14=12=-4 heart_goes=33=-105=-19 heart_going=-6=-34=0 heart_hurts=61=154=0
heart_is=-1=-132=9 heart_keeps=18=10=0 heart_last=24=-3=-3 heart_of=-27=-8=0 heart_out=-24=-12=-6 heart_pounding=-1=84=0
heart_racing=-33=40=0 heart_rate=-56=-28=2 heart_sank=-4=41=0 heart_says=-100=-50=0 heart_skipping=28=-51=0 heart_strap=20=48=0
heart_was=-45=-40=-3 heartbeat=63=33=-2 heartbreak=32=28=0 heartbreak_hill=46=38=0 heartburn=-42=-26=0 heat=-4=11=2
heat_,=-54=-65=-24 heat_.=126=141=0 heat_0=33=8=0 heat_?=-99=-97=16 heat_but=-68=-68=0 heat_is=-58=-59=12 heat_stroke=41=51=2
heat_was=27=-4=-4 heave*=-32=-23=0 heaven=-32=-23=0 heavi*=102=136=-8 heavier=5=13=0 heaving=36=48=-5 heavy=-135=-126=-2
heavy_.=-37=-33=-2 heavy_0=-15=-24=0 heavy_and=31=-42=0 heavy_on=-47=-74=0 hedge=-76=-36=-53 heel=13=-113=-41 heel_,=-43=-64=-20
heel_0=-36=25=0 heigh*=-106=-7=-1 heights=-106=-7=-1 held=-23=-17=-2 hell=8=31=4 hell_,=21=43=-18 hell_that=-3=26=0
hello=-15=-16=-7 help=4=69=26 help_,=-38=-37=-1 help_.=123=153=27 help_me=-121=-118=10 helpe*=-33=-41=-11 helped=-33=-41=-11
helped_.=3=-17=-11 helps=40=40=20 helps_.=40=40=22 her=-43=38=13 her_.=-34=-6=32 her_hip=-37=-4=0 her_in=168=139=-4
her_knee=-19=3=21 her_medal=-12=-11=-15 her_mouth=24=9=0 her_myself=-57=-70=-13 her_on=-32=-58=-11 here=36=87=47
here_,=-53=-41=-10 here_.=-29=-33=-7 here_0=97=106=27 hero=-82=-67=-26 hey=1=50=-24 hey_,=19=87=-3 hi=-32=-20=-37 hi_.=-36=-15=-14
hi_coach=-10=-9=-16 high=-90=-45=-7 high_on=0=50=0 hill=19=-2=-47 hill_,=-41=-34=-4 hill_.=13=22=-5 hill_0=13=6=-22
hill_again=-34=-18=0 hill_and=5=18=0 hill_in=-5=-28=7 hill_lol=32=1=0 hill_nearly=-1=38=0 hills=76=53=25 hills_,=32=35=0
hills_.=10=28=0 hills_0=32=23=33 hills_as=8=-11=0 hills_lol=109=114=0 hills_tomorrow=8=-11=0 hills_were=12=-1=0 him=-129=-91=14
him_.=26=23=17 him_a=-11=-30=-3 himse*=73=68=-6 himself=73=68=-6 hip=0=-45=-12 hip_at=-11=-31=0 hip_flexors=-65=8=0
hip_hurts=13=-11=-5 hip_is=47=88=-4 hip_op=-66=-21=0 hip_pain=29=-12=0 his=104=168=-38 his_ankle=4=19=0 his_arm=-61=-61=-8
his_chest=13=6=0 his_left=35=34=0 his_right=6=31=0 his_wife=16=7=-31 histo*=-10=-28=-20 history=-10=-28=-20 history_of=11=-5=-17
hit=1=50=33 hit_by=48=78=-19 hit_me=47=39=71 hit_my=70=85=0 hit_the=-105=-94=-18 hit_with=0=17=0 hitti*=40=47=22 hitting=40=47=22
hitting_the=6=-4=-15 hives=42=79=-6 hives_all=17=6=0 hoars*=12=21=-1 hoarse=12=21=-1 hold=9=-38=-1 hold_my=-4=-17=-1
hold_the=-7=-62=0 holdi*=56=71=-16 holding=56=71=-16 holid*=-9=-21=-30 holiday=-9=-21=-30 home=10=11=6 home_,=52=50=-14
home_.=29=42=31 home_0=-22=25=0 home_and=-66=-70=8 home_happy=0=-21=0 home_now=-57=-48=0 hones*=-59=-49=24 honest=-58=-36=11
hop=9=-57=-5 hop_.=4=-30=-5 hop_on=6=-16=0 horse=-77=-30=-3 horse_,=-43=20=-1 hospi*=-24=-5=21 hospital=-32=-40=9
hospital_,=-24=-8=-3 hospital_appointment=17=12=-2 hospital_with=-33=-2=14 hospitalised=8=35=12 hospitalised_with=8=35=12
hot=22=-51=4 hot_,=67=126=-1 hot_.=117=12=-6 hot_0=36=25=0 hot_and=15=2=1 hot_as=-27=17=41 hot_bath=-62=-24=0 hot_day=-27=10=-1
hot_i=-20=28=-1 hot_lump=13=-39=0 hot_red=13=-38=0 hot_sauce=-66=-112=-3 hot_to=-16=-5=0 hot_today=-8=-33=-4 hotel=-114=-53=-3
hotel_too=-38=-15=-3 hotte*=-10=-33=-7 hotter=-10=-33=-7 hotter_than=-10=-33=-7 hour=59=56=-16 hour_,=10=12=0 hour_.=90=66=-9
hour_0=-38=-19=0 hour_after=6=60=0 hour_ago=90=85=0 hour_and=27=27=26 hour_for=-76=-71=-11 hour_now=56=77=0 hours=-59=-15=-13
hours_,=-125=-67=9 hours_.=18=54=-3 hours_0=-26=-64=-6 hours_and=-46=-68=-9 hours_asleep=55=24=0 hours_at=86=104=0
hours_but=-8=-17=-8 hours_in=-48=-26=-1 hours_of=-38=-6=-6 hours_sleep=122=87=49 hours_sore=-56=-22=-2 hours_though=14=22=-1
hours_total=-33=-15=17 house=-51=-69=-2 how=49=45=-1 how_come=-89=-50=-4 how_do=-72=-81=-49 how_i=109=108=-7 how_long=71=62=-2
how_many=-19=-7=49 how_much=-29=-19=23 how_to=78=74=-27 how_was=-4=-20=-18 hr=-31=11=9 hr_0=-86=-15=-2 hr_stuck=60=-5=0
hrs=-103=-107=-8 hrs_,=-55=-15=-13 hrs_.=-1=5=16 hrs_0=26=0=0 hrs_in=-27=30=0 hrs_kip=27=13=-3 hrs_of=-40=-23=0 hrs_sleep=3=-14=-2
hubby=15=7=-20 hubby_has=-47=-40=-2 hubby_is=-15=-11=0 huge=-25=-22=-1 huge_,=24=-38=0 humid=-4=-19=50 humid*=-69=-96=-2
humid_as=0=-16=41 humidity=-69=-96=-2 hungo*=-42=-78=0 hungover=-42=-78=0 hungr*=-38=-49=-9 hungry=-38=-49=-9 hurt=-14=-19=8
hurt_.=20=2=-5 hurt_myself=32=35=28 hurti*=-6=61=83 hurting=-6=61=83 hurting_myself=9=20=58 hurts=114=84=-37 hurts_,=36=39=-6
hurts_.=32=123=-7 hurts_and=0=-27=0 hurts_at=10=-30=0 hurts_more=4=-69=-10 hurts_to=7=-29=0 hurts_when=11=5=0 husba*=24=21=-16
husband=24=21=-16 husband_has=13=22=0 husband_is=-4=19=0 husband_reckons=-93=-102=0 husband_says=24=20=-4 hydra*=39=95=-5
hydrated=-8=43=0 hypon*=-21=-33=-12 hyponatraemia=-11=-22=0 hyponatremia=-9=-11=-12 i=109=97=-17 i_am=-55=13=-23 i_asked=-50=-17=0
i_avoid=-11=-30=-5 i_blacked=21=32=0 i_breathe=18=88=0 i_broke=60=3=0 i_came=38=48=0 i_can=147=49=42 i_cannot=2=-66=31
i_change=-10=-4=-5 i_climb=15=113=0 i_collapsed=130=134=0 i_cough=30=95=0 i_could=-75=-52=-9 i_dey=-40=-92=-37 i_did=-76=-20=-2
i_died=53=31=32 i_do=134=126=77 i_don=65=48=51 i_drank=-34=7=10 i_drink=-17=-42=0 i_eat=-11=-9=0 i_ever=-116=-98=-33
i_fainted=122=156=0 i_fall=11=8=-6 i_feel=179=91=21 i_fell=69=135=-7 i_felt=-49=-61=-3 i_finished=55=51=-16 i_gave=18=0=-5
i_get=-11=-111=-1 i_go=-10=46=-43 i_got=-75=22=-18 i_guess=-27=-37=-10 i_had=71=40=1 i_have=-21=-9=16 i_hit=9=67=0
i_inhale=21=26=-1 i_jog=1=21=0 i_just=46=38=55 i_keep=49=95=8 i_kept=27=37=0 i_know=-46=-15=-16 i_lie=41=-91=-1 i_lift=5=48=0
i_lost=40=16=0 i_love=49=48=34 i_mean=-3=-12=33 i_nearly=-35=-53=-5 i_need=-64=-54=-12 i_needed=11=15=-5 i_no=141=147=-9
i_not=6=60=-1 i_open=-38=-5=7 i_passed=44=49=0 i_paused=-94=-69=-4 i_pee=32=-87=-1 i_press=11=1=-14 i_push=17=43=-5 i_put=37=80=0
i_race=-32=-28=-10 i_ran=4=60=18 i_reckon=41=19=0 i_run=-77=1=-33 i_said=-16=2=0 i_saw=-106=-55=-7 i_see=29=13=0
i_should=-29=-64=-3 i_skip=10=31=-5 i_sleep=-59=-28=0 i_slept=-160=-76=-10 i_speak=4=10=0 i_stand=66=15=-1 i_start=54=27=0
i_started=-95=-90=-14 i_still=15=-16=-13 i_stop=33=76=-11 i_stopped=-1=17=50 i_strained=-25=-7=-3 i_take=-90=-85=-32
i_tell=-23=-11=-9 i_think=145=145=-24 i_took=136=114=60 i_train=95=-6=-39 i_try=13=-18=-2 i_use=-55=-36=-9 i_used=-39=-36=-28
i_vomit=-14=-37=-7 i_walk=71=168=-16 i_want=31=17=-61 i_was=7=61=57 i_wee=15=-75=0 i_went=24=13=-9 i_will=1=24=-37 i_wipe=70=-7=0
i_wo=73=73=143 i_woke=-41=-23=0 i_would=-129=-92=-56 ibupr*=-9=32=-14 ibuprofen=-9=-38=-12 ice=32=60=12 ice_bath=14=7=0
ice_everywhere=-21=-30=0 ice_for=2=-19=0 ice_lolly=-23=0=14 iced=20=-8=0 ich=235=279=137 ich_bin=-39=-44=-45 icu=-70=-58=0
id=23=42=79 id_be=98=92=59 id_give=-29=-15=-15 id_kill=-24=-17=-32 id_say=-17=-95=-15 idea=-47=-22=-2 idea_.=16=19=0
idea_how=-52=-66=0 if=-9=35=121 if_i=81=35=170 ignor*=-4=6=-17 ignore=-5=-2=-13 ill=-80=-49=-1 ill_.=25=-9=-1 ill_run=-54=-31=-19
in=43=9=-24 in_,=40=62=-13 in_.=90=87=-7 in_0=-92=-96=-6 in_a=11=-52=15 in_all=-106=-66=-3 in_an=47=28=-2 in_and=5=42=-3
in_bed=7=39=-61 in_both=48=-26=16 in_chest=45=79=-4 in_class=-1=-21=0 in_from=-15=23=-3 in_front=-90=-73=24 in_his=13=6=0
in_hospital=23=-18=2 in_ice=101=139=-1 in_it=-48=-28=-10 in_january=-42=-54=-3 in_june=-52=5=6 in_law=-71=-70=0 in_left=-14=-7=0
in_march=-35=-57=-11 in_me=15=33=27 in_my=27=-177=-68 in_no=-37=-56=0 in_one=21=-22=-7 in_recovery=-1=-16=-6 in_spring=-32=-58=-11
in_that=12=21=19 in_the=-25=-56=-54 in_this=36=35=0 in_total=-40=2=0 in_two=13=-4=0 in_welts=8=12=0 indig*=32=36=0
indigestion=32=36=0 infec*=105=48=-15 infected=94=-34=-11 infected_,=40=-48=0 infected_and=13=0=0 infection=-52=-64=17
ingro*=63=0=0 ingrown=63=0=0 ingrown_toenail=63=0=0 inhal*=83=89=-3 inhale=21=26=-1 inhaler=63=62=-2 inhaler_empty=55=56=-2
injec*=-102=-41=2 inject=-23=9=12 inject_novorapid=-36=-4=0 injecting=-31=-16=-10 injection=-48=-35=0 injured=3=-32=-2
injury=38=59=-3 inner=85=-36=-5 insid*=43=57=-15 inside=43=57=-15 inside_,=16=12=-11 inside_.=6=42=-1 inside_of=0=-46=-1
insul*=15=36=-5 insulin=15=36=-5 insulin_.=-22=-38=-3 inter*=-34=-53=-4 interesting=-21=-33=-5 interesting_.=-9=-13=-3
interval=59=73=0 intervals=22=-23=-5 intervals_,=-23=9=0 intervals_0=-16=-15=0 interview=-93=-71=5 into=21=-25=38 into_a=95=43=45
into_bed=-88=-58=37 into_my=-17=-20=-4 into_the=52=57=-22 iron=81=59=28 ironm*=-13=-9=-7 ironman=-13=-9=-7 irreg*=135=-107=-8
irregular=105=-58=-8 irregular_heartbeat=51=37=-2 is=88=53=-45 is_,=90=70=-3 is_.=3=38=-4 is_0=-74=1=-11 is_a=-65=9=-11
is_about=-3=47=-6 is_all=-23=-92=-6 is_allergic=-75=-61=-2 is_an=-46=2=-7 is_asleep=-20=-19=-18 is_at=-64=-64=0
is_away=-34=-36=-17 is_back=86=63=16 is_beating=46=-37=0 is_being=27=36=-5 is_bigger=2=16=0 is_black=27=95=-13 is_bleeding=57=68=0
is_blood=17=10=0 is_boiling=22=77=0 is_burning=8=52=0 is_bursting=36=15=0 is_chest=-27=-55=0 is_clear=-39=37=20
is_closing=16=20=-2 is_coming=22=66=-18 is_confused=-136=-152=0 is_coughing=-127=-113=0 is_crooked=55=25=-1 is_dark=9=-27=0
is_dead=12=43=0 is_diabetic=-70=-66=0 is_doing=-71=-48=-1 is_down=-69=-14=-12 is_drooping=50=42=0 is_easy=39=-2=-3
is_epileptic=-32=-15=0 is_fine=-102=-124=7 is_for=0=13=-2 is_fried=-58=-90=-1 is_full=-10=52=0 is_getting=-9=52=0
is_giving=-17=-10=0 is_going=8=2=-11 is_gone=-150=-32=19 is_good=-26=-32=-21 is_grand=-78=-101=0 is_happy=-71=-63=0
is_having=81=34=-14 is_his=49=43=0 is_home=-43=-53=5 is_hot=69=-73=-2 is_in=0=34=32 is_infected=42=-13=-5 is_it=-35=28=0
is_just=-110=-70=-26 is_killing=-60=11=20 is_like=178=-2=-19 is_lost=-47=-30=0 is_missing=17=-15=-2 is_mush=-43=-46=0
is_my=-128=-111=-17 is_no=14=83=126 is_normal=39=142=0 is_not=95=104=-19 is_numb=52=74=0 is_off=-38=-82=-10 is_ok=-67=-69=37
is_only=-28=51=-5 is_oozing=11=-1=0 is_out=-39=-31=-1 is_own=15=18=-3 is_paining=0=29=0 is_pounding=7=-36=0 is_pouring=23=29=-19
is_pregnant=14=6=-5 is_pumping=2=20=0 is_pushing=27=36=0 is_racing=88=6=0 is_really=64=97=0 is_red=40=-23=0 is_rest=-43=-26=0
is_right=-9=-12=0 is_roasting=-21=-5=-1 is_slurring=25=23=-1 is_so=9=-24=-5 is_soaked=3=52=-4 is_sore=-8=2=14
is_spinning=-19=-7=-8 is_splitting=4=12=0 is_spreading=13=1=0 is_standing=28=-15=-3 is_still=39=30=-9 is_suffocating=-40=-33=0
is_swelling=57=27=0 is_swollen=59=-40=0 is_talking=55=40=0 is_the=63=30=79 is_there=30=-41=0 is_this=-23=-13=-23 is_tight=29=-1=0
is_tingling=9=33=0 is_to=-51=-33=17 is_twice=9=-35=0 is_two=-50=-39=-4 is_unbearable=-38=11=0 is_unconscious=56=63=0 is_up=72=-7=0
is_walking=-46=-16=0 is_warm=0=-155=0 is_weak=-45=12=-2 is_weeping=34=-47=-3 is_what=16=16=0 is_why=13=11=4 is_worse=47=-50=0
ish=-38=-89=-14 ish_.=-2=-53=-14 it=34=47=13 it_,=67=202=9 it_.=-63=6=5 it_0=-96=-62=6 it_a=-49=-37=-22 it_all=59=28=-13
it_anyway=-30=-13=-2 it_at=-2=-99=0 it_bad=-101=-5=-3 it_burns=0=-30=-2 it_done=-29=-19=-18 it_down=-31=-35=0 it_early=-2=-4=-25
it_easy=-43=-33=-11 it_everything=-44=-46=-24 it_feels=27=36=-5 it_for=-31=16=-22 it_haha=-13=13=24 it_handy=-6=3=-10
it_heart=-47=-8=-2 it_hurts=0=-119=-14 it_in=10=-55=-6 it_is=171=108=15 it_keeps=56=1=-1 it_legs=7=25=9 it_lol=-8=29=-3
it_matter=-34=-24=-6 it_now=-47=-68=16 it_off=-4=-47=-13 it_on=-100=-82=-13 it_out=13=15=0 it_since=32=-58=-2 it_slow=4=-16=-5
it_to=-13=-38=-24 it_today=-67=-45=-6 it_tonight=84=85=98 it_was=-69=31=-11 it_with=22=23=-14 it_wo=0=21=-12 it_would=-17=-23=40
itch=-62=-42=0 itch_a=-62=-42=0 itchi*=-14=38=-2 itching=-14=38=-2 itching_to=-50=-44=0 itchy=-14=-50=-11 itsel*=-21=0=-5
itself=-21=0=-5 jab=-63=-11=17 jab_0=-24=-33=17 jab_in=-12=40=-1 janua*=-42=-54=-3 january=-42=-54=-3 jaw=10=58=-9 jaw_,=5=25=-2
jaw_.=0=12=-1 jaw_ache=-1=36=-5 jaw_and=1=14=0 jaw_fell=-46=-78=-1 je=194=219=121 jelly=-62=34=-2 jelly_0=-70=-49=14
jelly_legs=0=43=-2 jerki*=72=59=-8 jerking=72=59=-8 jiala*=-4=10=0 jialat=-4=10=0 job=-43=-21=-3 jog=-22=-5=-14 jog_.=53=54=-8
jog_0=-30=-12=0 jog_soon=-24=-55=4 jogge*=-22=-47=-25 jogged=-22=-47=-25 joggi*=-4=-17=-4 jogging=-4=-17=-4 joy=-74=-6=-15
joy_.=-25=0=-15 juice=27=32=-15 juice_before=-6=-30=-1 juice_turned=-41=3=0 jumbl*=21=19=0 jumbled=21=19=0 jump=65=55=26
jump_in=-34=-26=-33 jumpe*=-31=-57=-35 jumped=-31=-57=-35 jumped_in=5=21=-4 jumped_off=-6=-24=0 jumpi*=57=6=16 jumping=57=6=16
jumping_on=44=8=-3 jumps=64=-126=-33 june=-52=5=6 june_,=-36=20=13 just=124=137=8 just_0=-29=-16=-2 just_a=-20=-27=-16
just_dropped=37=58=-4 just_found=8=-13=-14 just_had=97=56=-10 just_now=90=109=-6 just_one=-49=-117=0 just_sitting=46=-50=0
just_so=-28=-55=-1 just_the=-38=-10=-6 just_tight=-65=-75=0 just_tired=-10=-24=11 just_to=14=-39=0 just_want=57=50=125
just_wo=0=38=-6 k=-52=-46=-23 k_,=17=32=23 k_.=13=44=14 k_0=-25=-39=0 k_anyway=7=-12=0 k_at=61=10=-21 k_done=-72=-114=-1
k_gone=-12=11=7 k_in=19=-16=-5 k_pb=30=19=0 k_then=-15=-8=0 k_this=-27=1=0 k_today=-13=8=-11 k_too=-46=-23=13 k_went=-46=-86=4
k_yesterday=-53=-55=0 keele*=68=63=0 keeled=68=63=0 keeled_over=68=63=0 keep=52=52=7 keep_anything=32=-45=-1 keep_asking=16=20=-14
keep_forgetting=47=46=-12 keep_him=-61=41=0 keep_passing=-32=9=0 keep_running=-96=-70=-1 keep_thinking=14=6=66
keep_up=-103=-102=-6 keep_vomiting=1=47=0 keep_water=17=-47=0 keepe*=-62=-67=-2 keeper=-62=-67=-2 keeps=-16=-9=-38
keeps_asking=-49=-47=-4 keeps_coming=32=45=0 keeps_going=9=33=-15 keeps_jumping=53=12=0 keeps_missing=7=-37=-6
keeps_saying=-25=-13=-16 keeps_skipping=12=-2=0 keeps_telling=-51=-36=-2 keine=116=101=-44 keine_luft=116=148=-44 kena=30=6=-6
keppr*=23=-2=-2 keppra=23=-2=-2 kept=-31=-48=-33 kept_asking=38=20=0 kept_me=-96=-96=-3 kerb=70=24=-6 kerb_,=23=26=0
kerb_.=14=6=-6 kerb_and=13=-26=0 kettl*=35=55=0 kettle=35=55=0 key=72=44=0 keyho*=10=-5=0 keyhole=10=-5=0 keys=-13=4=-6
kg=25=13=-13 kg_,=-64=-53=-3 kg_.=10=9=0 kg_0=-4=17=-9 kg_after=41=1=0 kg_during=13=8=0 kicke*=-26=-13=-20 kicked=-26=-13=-20
kicki*=-86=-62=-30 kicking=-86=-62=-30 kid=-33=-7=-13 kid_,=-52=-29=0 kid_0=38=31=0 kid_had=-26=-26=-5 kid_has=-36=31=-1
kidne*=-54=-56=-27 kidney=-94=-38=-18 kidney_,=-4=-5=-12 kidney_.=2=-1=-14 kidney_transplant=16=4=16 kidneys=39=-18=-9
kidneys_are=-18=-11=-4 kids=5=-8=38 kids_,=-2=-19=12 kids_have=-33=-9=-19 kids_names=60=46=-9 kill=2=5=-20 kill_for=-40=-32=-41
kill_myself=22=23=19 kille*=-61=-71=-16 killed=-9=14=-1 killed_it=-14=-23=-8 killed_me=19=33=13 killed_that=17=0=0
killer=-52=-85=-15 killer_.=25=-8=0 killi*=-69=-24=9 killing=-69=-24=9 killing_me=-35=-19=1 killing_the=-47=-16=-6 kilo=-46=-7=0
kilos=97=68=-2 kind=96=99=34 kind_of=41=47=-14 kinda=-29=-22=-3 kip=3=13=-4 kip_.=33=13=-3 kit=22=14=70 kitch*=69=82=-1
kitchen=69=82=-1 kitte*=-28=19=-6 km=-15=3=4 km_0=43=73=0 knack*=-21=-8=-5 knackered=-21=-8=-5 knackered_.=-31=-8=0
knee=-17=-62=-4 knee_,=-63=31=-3 knee_.=78=25=0 knee_0=-76=27=-23 knee_clicks=-55=0=0 knee_is=36=-48=0 knee_keeps=67=-17=0
knee_locks=30=-28=0 knee_scope=-31=28=0 knee_was=-44=-12=0 knees=-79=58=2 knees_0=-81=0=0 knees_a=21=-12=9 knees_are=16=13=0
knew=-21=-40=-14 knife=15=11=-13 knock*=-18=-24=-19 knocked=-18=-24=-19 knocked_down=-14=-8=-1 knocked_off=73=71=0
knocked_out=-139=-132=-8 know=26=22=-80 know_,=-41=-37=0 know_.=-89=-62=18 know_about=-22=-16=0 know_how=75=69=-2
know_if=-12=-21=-24 know_the=18=19=0 know_what=27=26=-20 know_where=30=28=-16 know_which=-37=-26=-5 know_why=-19=-19=-1
knows=4=-18=1 krew=134=-91=-3 l=-12=18=10 l_.=-50=-40=-6 la=270=210=-23 lace=-37=-13=0 laces=43=31=0 laces_,=65=45=0 lad=22=16=-3
lads=16=24=-6 lady=10=18=-4 lah=-65=-54=-6 lah_,=-65=-54=-6 lake=-11=-40=-44 lake_0=-28=-3=-44 lamot*=-31=-30=0
lamotrigine=-31=-30=0 lamp=-28=-16=-21 lamp_posts=-42=-53=-21 landi*=41=15=-4 landing=41=15=-4 lantu*=-35=-6=-6 lantus=-35=-6=-6
lap=79=79=-8 lap_0=90=85=0 lapto*=-127=-106=-34 laptop=-127=-106=-34 last=-19=12=29 last_0=-91=-117=-44 last_but=7=8=-25
last_climb=-67=-75=-4 last_hill=32=-35=0 last_lap=-12=-6=-3 last_legs=-38=-7=-10 last_mile=-12=-54=-12 last_month=-143=18=-5
last_night=162=101=29 last_one=-46=-32=-19 last_rep=-36=1=7 last_summer=58=14=-2 last_text=15=-6=-15 last_time=-112=-156=-5
last_week=-1=67=11 last_winter=-15=10=15 last_year=-34=7=-33 late=-73=-52=-25 late_,=6=5=-13 late_0=10=-8=-30
late_finish=-9=-17=18 later=51=29=-22 later_.=26=14=-16 laugh*=-25=-7=-18 laughed=38=17=-1 laughing=-13=6=-17 laughing_.=32=26=-10
laughing_0=-65=-60=0 laughing_at=47=22=0 laughter=-44=-26=0 law=-71=-70=0 lay=-130=-116=-73 lay_down=-130=-116=-73
lazy=-45=-46=-27 lb=10=29=10 lbs_.=10=13=17 lead=-55=-65=-10 lead_0=-33=-53=0 leafs=-51=-28=0 leaki*=-9=50=-21 leaking=-9=50=-21
leaking_oil=-38=-77=-21 leani*=20=12=-2 leaning=20=12=-2 learn*=-15=-35=-13 learned=-15=-35=-13 leave=-53=-37=-14 left=-5=-17=-24
left_,=43=75=-1 left_.=91=-59=-6 left_arm=20=67=0 left_calf=62=-61=0 left_eye=18=38=0 left_foot=0=31=0 left_hand=3=33=-1
left_in=0=-29=-7 left_lace=-47=-11=0 left_leg=29=-11=0 left_me=-20=-24=0 left_shoulder=20=28=0 left_side=-13=-7=0 leg=101=10=-21
leg_,=23=-82=0 leg_.=102=-111=-10 leg_and=14=50=0 leg_at=-30=9=0 leg_day=-96=18=0 leg_dey=19=120=0 leg_from=11=-67=0
leg_is=3=-203=0 leg_on=-60=-29=0 leg_with=3=-38=0 legs=-92=-58=0 legs_!say=-51=-29=0 legs_,=10=-6=0 legs_.=25=-58=-22
legs_0=39=-7=4 legs_?=16=-1=0 legs_a=31=-10=0 legs_after=-27=-30=-3 legs_are=-78=-74=-10 legs_but=-65=-25=16
legs_feel=-168=-138=-22 legs_fine=63=64=14 legs_gave=-9=15=0 legs_getting=-46=-70=0 legs_heavy=-16=-34=0 legs_like=7=77=14
legs_off=-49=-33=-2 legs_ok=-10=49=12 legs_on=-1=15=0 legs_r=-21=-47=0 legs_say=-57=-16=0 legs_so=27=-12=0 legs_they=-32=-20=-4
legs_went=32=35=-10 legs_were=30=61=-3 legs_wo=8=19=-1 leh=37=104=0 less=-106=20=32 lesso*=-15=-17=-15 lesson=-15=-35=-13
let=7=-42=64 lette*=170=188=81 letters=127=140=64 level=-35=-24=13 lie=167=107=-2 lie_down=89=88=-1 lie_flat=62=102=-2
life=15=16=15 life_,=-42=-46=31 life_.=81=87=38 life_is=-32=-39=-88 life_support=-42=-70=-49 lift=-19=63=-8 lift_my=72=-90=-7
light=-10=-66=0 light*=77=58=73 light_headed=99=-56=-5 light_jog=-24=-55=4 light_yellow=-101=-6=0 lighter=55=59=81 lights=34=15=-7
lights_.=-67=-51=-3 lights_out=15=11=0 like=228=219=-67 like_0=-144=-108=0 like_a=-7=-25=-39 like_an=-78=-114=-28
like_balloons=35=19=0 like_being=1=-51=-20 like_black=16=-57=0 like_coca=24=-27=0 like_coffee=92=129=0 like_coke=38=76=0
like_cola=-85=24=0 like_concrete=-55=-52=-14 like_crazy=-38=-31=-4 like_death=-54=-105=-13 like_i=30=59=-40 like_it=26=129=-4
like_jelly=-65=-56=13 like_lead=-81=-60=-10 like_mad=63=107=0 like_my=-2=40=-5 like_sausages=11=14=0 like_someone=116=124=-10
like_tar=0=-40=-2 like_tea=21=-69=0 like_the=-20=43=-44 like_they=26=25=-2 like_wood=-51=-8=0 limbs=63=-69=-1 limit=-14=6=3
limp=53=39=6 limpe*=-60=-3=-18 limped=-60=-3=-18 limped_home=-16=-19=0 limpi*=44=-23=-14 limping=44=-23=-14 line=22=26=-17
line_,=-14=30=-2 line_.=-6=41=0 line_0=24=3=-14 line_going=8=89=0 lined=53=48=57 lined_up=53=48=57 lines=-89=-89=-5
link=-61=-65=-14 lip=-23=20=0 lips=103=97=-6 lips_and=0=12=0 lips_are=20=30=0 lips_have=36=41=-3 lips_swelling=15=15=0
lips_tingling=8=10=0 liste*=-36=-25=-4 listening=-38=-30=-7 listening_to=-38=-30=-7 lithi*=-42=-17=-53 lithium=-42=-17=-53
lithium_.=3=-11=0 lithium_for=-22=-28=-14 litre=-8=-50=-6 litre*=-12=16=-12 litres=-12=16=-12 litres_,=28=11=-8
litres_.=-17=-24=-3 litres_and=41=35=0 litres_of=40=6=0 littl*=0=-14=-4 little=0=-14=-4 little_,=23=-14=-3 little_one=-26=22=-2
liver=-89=-117=-41 liver_disease=17=14=-2 livin*=18=15=2 living=18=15=2 living_.=10=5=45 living_the=-28=-38=-41 load=49=-13=25
load_of=30=32=25 loads=37=-48=-7 loads_,=-8=-17=-5 loads_and=26=34=0 loads_of=12=-111=-2 loads_on=-40=-23=0 lobst*=-47=-23=0
lobster=-47=-23=0 locke*=38=-40=-11 locked=38=-40=-11 locks=58=-24=0 locks_and=21=-28=0 log=-7=-49=0 log_0=-27=-45=0
lol=-239=-188=-137 lol_,=-102=-112=-57 lol_.=127=120=64 lol_0=13=-40=-68 lol_cannot=-35=-10=-22 lol_haha=-8=-11=0 lol_i=2=37=41
lol_legs=-17=-13=0 lol_lol=-56=-41=-7 lol_my=-1=-10=-2 lol_no=-97=-113=0 lolly=-23=0=14 lolly_.=-10=5=14 long=-14=-21=19
long_.=13=16=-3 long_day=14=13=0 long_one=-86=-56=-8 long_over=-18=-21=-2 long_run=95=24=9 long_runs=-36=-32=-1
long_shift=-20=-7=0 long_week=17=11=0 longe*=38=47=67 longer=38=47=67 loo=-40=-91=2 loo_,=0=-45=0 loo_and=24=-49=0
loo_trips=-94=-13=7 look=228=193=129 looke*=23=28=72 looked=23=28=72 looked_at=10=81=70 looki*=60=98=67 looking=60=98=67
looking_at=64=94=16 looks=256=61=-32 looks_awful=9=16=0 looks_like=83=51=0 loose=21=-17=0 loose*=-48=3=-1 loose_,=-21=-17=0
loosened=-48=0=0 lopsi*=31=54=0 lopsided=31=54=0 losin*=21=12=-10 losing=21=12=-10 losing_consciousness=-93=-69=0 lost=32=15=-55
lost_a=67=45=0 lost_about=55=75=-9 lost_consciousness=100=110=0 lost_feeling=-35=17=0 lost_for=-70=-85=0 lost_in=-32=-23=-11
lost_my=-73=-77=-8 lost_on=3=19=-2 lost_the=-26=-52=-15 lot=65=102=-13 lot_.=128=166=-9 lot_but=-27=-120=0 lot_of=-24=31=0
lots=-54=-82=-2 lots_of=-54=-82=-2 love=46=55=8 love_it=-3=7=-26 loved=55=23=-5 loved_it=37=8=-17 lovel*=-59=-68=-22
lovely=-59=-68=-22 lovely_.=11=-18=-13 low=69=15=54 low_,=-42=28=9 low_on=31=-22=0 low_salt=-2=-14=-12 low_sodium=-51=-24=0
lower=-22=-94=-2 lower_leg=19=-39=0 luck=-26=-23=-6 luft=116=148=-44 lump=67=-66=-1 lump_in=54=-10=0 lunch=59=70=46 lunch_,=24=9=1
lunge*=30=10=-5 lunges=30=10=-5 lungs=49=53=-29 lungs_burning=-19=-20=0 lungs_feel=73=99=-2 lungs_on=-11=-1=0
lungs_were=-22=-41=-1 lying=72=34=-9 lying_down=67=-52=-5 lying_in=-68=-42=-1 lying_on=23=37=-3 ma=169=160=-11 machi*=-13=-15=0
machine=-13=-15=0 mad=-27=-19=-18 mad_,=21=33=0 mad_0=-23=-28=0 made=-10=-7=-3 made_me=-41=-38=0 magic=-67=-48=-5 make=74=101=-23
make_no=19=19=-5 make_out=117=158=-9 makes=-44=-44=-21 makes_me=-44=-44=-21 mam=26=13=13 man=-81=-15=-19 manag*=-30=-30=-6
managed=-21=-20=5 managed_0=-17=-14=0 mans=-15=26=-5 mans_birthday=-23=18=-5 many=27=90=49 map=10=-2=0 marat*=5=-103=-21
marathon=-15=11=-18 marathon_,=13=34=17 marathon_.=32=50=-15 marathon_?=-22=-48=-6 marathon_and=8=-15=0 marathon_legs=-21=58=0
marathon_lol=-22=-21=0 march=-108=-87=-14 march_,=-54=-51=-1 march_.=-31=-16=-9 mark=123=14=-2 marki*=-54=-70=-7
marking=-54=-70=-7 marking_up=-77=-79=-6 marsh*=46=23=-24 marshal=52=34=-16 marshalled=-83=-78=0 marshals=77=67=-8 mass=-76=-58=0
massa*=-15=-7=-9 massage=-15=-7=-9 massi*=-51=-48=-2 massive=-51=-48=-2 match=-101=-91=-7 mate=-9=21=6 mate_,=10=20=44
mate_.=2=9=-23 mate_says=39=32=0 mate_was=-12=-15=0 mates=45=43=29 mates_say=25=36=-3 matte*=48=45=-6 matter=4=19=-6
matter_?=25=-1=0 matter_for=-59=-23=-6 max=2=52=-5 may=-62=-72=-24 maybe=-11=-2=-22 maybe_,=-21=-28=-8 maybe_.=-30=-48=-6
maybe_0=-91=-30=-8 maybe_a=22=19=0 me=65=65=-33 me_,=2=-15=2 me_.=56=66=46 me_0=-80=-75=28 me_?=-84=-73=-1 me_a=-86=-140=-10
me_and=54=74=54 me_at=-101=-61=-7 me_by=47=51=-1 me_down=-14=-3=18 me_dry=-51=-68=0 me_for=-43=-14=-2 me_haha=-3=2=16
me_i=123=113=-4 me_in=90=4=-3 me_left=0=-24=0 me_like=-26=-31=-6 me_lol=33=43=11 me_mad=-9=-23=-17 me_my=-54=-47=-28
me_nothing=-99=-100=0 me_now=-12=-13=-10 me_off=59=-13=-5 me_on=85=56=-3 me_over=-78=-81=-8 me_palpitations=0=14=0
me_sore=27=26=23 me_the=-11=38=-2 me_to=-31=-37=50 me_today=-51=-47=-11 me_up=-113=-57=-7 me_when=15=46=0 meals=-119=-103=-3
meals_.=-77=-81=-6 mean=-14=-4=-8 mean_.=23=33=29 mean_?=5=-6=-27 means=19=7=-9 meant=-11=-15=-2 med=-72=-46=-10 medal=-93=-93=-27
medal_.=-31=-46=-16 medic=42=79=0 medic*=81=125=-24 medical=44=87=-24 medics=37=38=0 medics_had=-106=-102=0 meds=11=19=10
meeti*=-99=-79=-7 meeting=-32=-37=-7 meh=-46=-2=-5 melte*=-53=-43=-1 melted=-53=-43=-1 memor*=-34=-49=0 memory=-34=-49=0
menta*=-14=-26=-3 mental=-14=-26=-3 mental_.=-33=-18=0 mess=-20=-31=-4 mess_0=-20=-31=-4 messa*=-31=-16=-17 message=-7=0=-15
messages=-24=-1=-1 metal=-22=-23=-17 metal_valve=-22=-23=-17 metat*=31=-71=-5 metfo*=-35=-6=0 metformin=-35=-6=0 metre*=-37=-40=-7
metres=-37=-40=-7 mg=-31=-18=-3 mi=27=49=-8 mid=57=91=-23 mid_run=-30=4=-4 mid_sentence=30=18=-2 middl*=0=30=-19 middle=0=30=-19
middle_of=-31=-11=-6 midge*=-62=-38=-21 midges=-62=-38=-21 midni*=-15=-39=-4 midnight=-15=-39=-4 midnight_.=-8=-37=-3
might=-9=-32=0 migra*=44=17=-6 migraine=66=46=-5 migraines=-22=-29=-1 mild=-15=-37=-4 mile_.=-60=-44=10 mile_0=16=21=-10
mile_lol=-12=-60=0 miler=19=-12=-2 miles=-3=-55=-6 miles_0=-17=-54=0 miles_at=3=14=0 milk=30=78=9 milk_.=5=13=-2 min=57=57=-18
min_,=8=48=0 min_.=-17=-10=2 min_0=-14=-10=-3 mind=14=84=13 mins=0=31=8 mins_,=10=85=-2 mins_.=-11=-12=0 mins_after=32=8=0
minut*=127=109=-10 minute=-8=-40=-5 minute_,=-52=-21=-9 minute_.=-26=-18=25 minute_0=-42=-75=5 minute_at=-59=-54=-3
minute_in=66=85=0 minutes=135=149=-6 minutes_,=-5=-31=0 minutes_.=-5=18=-2 minutes_and=24=40=-1 miss=24=44=48 misse*=-53=-57=-10
missed=-62=-12=-10 missed_the=-10=-15=-2 missi*=100=112=-8 missing=100=112=-8 missing_beats=7=-44=0 missu*=10=36=-10
missus=10=36=-10 ml=-69=-63=-8 ml_.=-7=17=-2 ml_on=-49=-62=0 momen*=37=53=-1 moment=37=53=-1 mon=-15=-22=-13 monda*=-6=-6=-23
monday=-6=-9=-16 monday_,=-8=-26=-2 monday_.=8=24=-14 money=36=8=13 money_for=36=8=13 monit*=15=17=0 monitor=15=17=0
monitor_died=15=17=0 month=3=-43=-21 month*=-55=17=-10 month_,=-97=-75=-9 month_.=104=-18=-8 month_0=-69=-26=0 months=-55=17=-10
months_.=-10=22=-3 moon=-33=-27=-13 moor=-47=-38=-5 moor_,=-59=-48=-5 more=60=35=30 more_,=29=26=12 more_.=30=82=64 more_0=-7=9=23
more_every=0=-18=-10 more_than=-64=55=-18 morni*=-8=-28=-42 morning=33=22=-28 morning_,=31=43=-6 morning_.=7=-16=-9
morning_0=19=36=0 morning_after=21=-15=0 morning_cannot=-33=-11=-1 morning_haha=-24=-38=-9 mornings=-41=-52=-15
mornings_.=-40=-38=-25 mornings_0=0=-20=0 most=22=51=17 mouth=-7=15=-44 mouth_,=65=64=0 mouth_.=53=55=-1 mouth_has=71=49=0
mouth_is=47=39=0 mouth_on=-55=-60=-6 move=-59=-11=-13 move_my=78=85=-1 moved=-43=-80=11 moved_it=-36=-73=-7 much=-33=6=1
much_,=-1=0=-22 much_.=48=-7=-33 much_as=-98=-45=0 much_do=-29=-20=5 much_in=14=35=0 much_water=-2=-14=-1 mud=-69=-3=0
muddl*=24=43=-9 muddled=24=43=-9 muddled_.=61=102=0 muddy=-52=-71=-1 muddy_.=-35=-38=0 mum=-2=-28=11 mum_is=8=6=-12
mum_says=-47=-52=0 mumbl*=36=45=0 mumbling=36=45=0 mums=-18=-16=0 murde*=-2=-36=-13 murder=1=-29=-6 muscl*=30=-11=-22
muscle=52=108=-3 muscles=-22=-119=-18 muscles_0=-46=2=-2 muscles_are=27=-28=-1 muscles_so=-11=-27=0 muscles_swollen=27=-42=-4
mush=-19=-76=0 mush_after=-37=-40=0 mush_with=-11=-6=0 muske*=21=4=-3 muskelkater=21=4=-3 must=0=16=-8 my=33=43=25 my_0=-16=-26=-5
my_account=-34=-56=-6 my_achilles=-7=-60=-3 my_ankle=-26=-18=-7 my_appendix=-26=-19=-4 my_arm=36=74=19 my_arms=56=60=158
my_baby=63=65=-10 my_back=-12=-17=-2 my_belly=-52=-37=-1 my_bib=19=15=5 my_bike=100=106=-5 my_body=26=39=-1 my_boss=11=-3=-6
my_bottle=-16=-38=0 my_brain=37=27=0 my_breastbone=58=85=-3 my_breath=-159=-185=-12 my_breathing=84=90=4 my_brother=-28=-39=-10
my_bum=-58=-41=-3 my_calf=63=14=-16 my_car=-107=-109=0 my_cardiologist=-61=-62=-10 my_cheek=-14=-29=0 my_chest=132=107=-59
my_chin=85=105=0 my_collarbone=-5=-15=-3 my_cup=2=13=-3 my_dad=-31=-34=-8 my_data=14=7=-5 my_daughter=56=3=-5 my_desk=2=-56=-9
my_doctor=-69=-65=1 my_ears=22=-35=0 my_elbow=-14=0=13 my_epipen=110=107=-5 my_eyes=7=-15=20 my_face=73=88=-9 my_feet=23=58=-8
my_finger=-84=-6=-5 my_fingers=-32=-20=9 my_first=-39=-19=-2 my_flatmate=-50=-61=-2 my_foot=43=-30=0 my_friend=93=84=5
my_front=56=61=-10 my_garmin=-11=15=0 my_gel=-11=-33=-2 my_gloves=-3=-16=-15 my_grandad=-58=-59=-2 my_grip=7=14=0
my_groin=21=-26=0 my_hand=41=-18=43 my_hands=-28=-28=-1 my_head=9=7=-35 my_heart=-25=17=4 my_heel=-18=11=-21 my_hip=46=-12=0
my_hr=5=10=0 my_husband=-16=-39=-5 my_jaw=23=59=-3 my_keys=-35=-16=-6 my_kidneys=-19=-46=-8 my_kids=68=58=28 my_kit=-2=5=70
my_knee=93=-23=-3 my_knees=-15=44=-2 my_laces=-18=-28=0 my_last=-21=-21=21 my_left=1=46=-1 my_leg=102=-23=0 my_legs=114=120=19
my_life=-7=4=-46 my_link=-28=-34=0 my_lips=-39=-79=0 my_liver=-73=-81=-32 my_lower=19=8=0 my_lungs=-31=-71=-3 my_mate=98=82=-14
my_mates=27=37=29 my_mouth=2=36=-7 my_mum=-20=-37=31 my_nails=50=66=-2 my_name=-4=15=-2 my_nan=-22=-13=0 my_neck=-39=-27=-14
my_night=33=49=-3 my_nose=-93=-85=0 my_own=31=89=-12 my_pace=-93=-81=0 my_page=-6=-30=-19 my_partner=51=41=-6 my_pb=39=38=-1
my_pee=102=-38=-1 my_period=-87=-17=-2 my_periods=-28=-61=-17 my_phone=9=-10=-2 my_pulse=59=35=0 my_pump=-47=-8=-2
my_quads=42=-13=-6 my_recovery=-32=-44=-15 my_ribs=19=77=0 my_right=-176=-54=-6 my_run=-2=13=38 my_running=69=63=-1
my_shift=-44=-66=-3 my_shin=36=-88=-21 my_shirt=-2=-31=0 my_shoes=-18=-20=6 my_shoulder=36=57=-13 my_side=2=-17=0
my_sister=98=64=33 my_skin=-113=-44=-6 my_skull=21=33=0 my_sleep=45=40=-11 my_smile=32=29=0 my_son=-49=-58=-1 my_soreness=-13=14=0
my_sorry=-33=-45=-46 my_speech=16=22=0 my_splits=-65=-44=5 my_sternum=24=75=0 my_stool=20=19=-1 my_swollen=-34=57=9
my_tablets=69=75=61 my_teens=-60=-51=-1 my_thigh=15=3=-26 my_thighs=36=71=101 my_throat=60=81=-1 my_ticker=11=116=0
my_time=-117=-152=-9 my_toe=-85=-35=-4 my_toenail=-52=0=0 my_toes=-16=-21=0 my_training=-79=-105=-14 my_twenties=-124=-119=-3
my_uncle=-16=-21=0 my_urine=57=17=0 my_vest=42=35=-1 my_vision=56=-55=-3 my_voice=-28=-37=-6 my_watch=101=98=-23
my_water=-99=-51=0 my_wee=89=17=-3 my_whole=34=42=0 my_wife=21=46=-16 my_words=73=61=-6 my_wrist=-100=-116=-22 mysel*=25=55=109
myself=25=55=109 myself_,=-17=-14=1 myself_.=70=79=36 myself_again=2=22=16 myself_going=-29=-51=-28 myself_in=-18=16=-17
na=45=32=-2 nah=-23=-33=-10 nail=56=-26=-7 nail_,=56=-26=-7 nails=57=78=-5 name=23=20=-4 name_.=37=39=-2 names=82=86=-9
nan=-45=-6=0 nap=-59=-26=-4 nappe*=11=25=0 nause*=89=109=0 nauseous=70=99=0 nauseous_,=38=33=0 near=50=55=-4 near_the=50=55=-4
nearl*=13=17=-2 nearly=13=17=-2 nearly_died=45=54=0 nearly_fainted=70=-28=-1 nearly_fell=12=-83=0 nearly_gone=-16=4=-7
nearly_had=-29=-26=-2 nearly_killed=23=30=0 nearly_passed=-35=-114=0 nearly_went=14=62=16 neck=20=10=-25 neck_.=-35=-11=-13
neck_0=-12=-12=0 neck_and=8=35=0 neck_from=-8=-19=-4 neck_is=36=86=-5 neck_stiff=-6=19=0 necke*=24=17=0 necked=24=17=0
need=-141=-79=-59 need_0=-68=-60=-13 need_a=-68=-42=-19 need_new=-19=-21=0 need_to=-43=-27=-12 neede*=-115=-81=-7
needed=-115=-81=-7 needed_the=22=81=-5 needl*=-46=-44=-3 needles=-46=-44=-3 needs=31=-1=-3 negat*=-31=-31=-2 negative=-31=-31=-2
neigh*=-55=-51=-5 neighbour=-58=-84=8 neighbour_had=9=-19=9 neighbours=3=33=-12 neighbours_dog=-15=34=-12 neith*=-12=-10=0
neither=-12=-10=0 nephr*=-111=-1=0 nerve*=-40=20=-1 nerves=-40=20=-1 nerves_0=-59=27=0 nettl*=-78=17=0 nettle=-81=31=0
nettles=3=-14=0 never=3=-55=-53 never_!again=-77=-73=0 never_!been=-33=2=-6 never_!bothers=-17=-3=-4 never_!fainted=-33=-42=-14
never_!felt=59=0=-18 never_!had=51=41=3 new=-87=-100=-25 new_gel=47=34=0 new_ones=-19=-21=0 new_pb=29=-6=0 new_plan=-66=-41=0
new_shoes=67=95=0 new_watch=-35=-37=0 news=9=43=-3 next=71=70=-13 next_,=7=-21=-1 next_thing=50=41=-15 next_to=59=60=-2
nice=-78=-96=-27 nice_.=-18=-42=1 nicel*=-51=7=0 nicely=-51=7=0 nie=183=198=47 niggl*=27=96=-5 niggle=-83=-29=-5 night=29=-115=19
night*=-27=-37=12 night_,=-1=4=96 night_.=70=-33=-34 night_0=86=124=22 night_and=-46=-125=-19 night_anyway=-4=12=11
night_but=42=-51=0 night_for=-20=26=0 night_in=52=31=-2 night_shift=29=50=-2 night_so=-15=62=-7 nightmare=-91=-83=15
nights=64=46=-3 nights_this=-31=-9=-3 nil=25=-16=-12 nil_,=2=-16=-12 nine=-114=-92=-5 nine_hours=13=-3=-1 nippl*=9=57=18
nipple=44=79=18 nite=71=11=-4 no=111=77=3 no_!0=-43=-22=-19 no_!appetite=64=-51=0 no_!blood=-32=-8=-10 no_!bother=-49=12=-2
no_!chest=3=-2=-10 no_!dark=-8=-21=-7 no_!data=6=24=-1 no_!dizziness=-52=-65=-12 no_!fever=-28=-36=-15 no_!grip=-11=8=0
no_!headache=-28=-53=-13 no_!knee=-12=-7=-6 no_!memory=37=32=0 no_!more=-25=-5=-16 no_!pain=-35=-79=5 no_!palpitations=-19=-11=-3
no_!pee=-35=-27=-1 no_!period=-25=-20=-6 no_!point=-43=-42=-12 no_!problems=-37=-43=0 no_!pulse=30=32=-4 no_!reason=55=37=-15
no_!run=-49=3=-19 no_!running=-33=-19=0 no_!salt=-25=-8=-17 no_!seizure=-21=-34=-6 no_!sense=28=19=-5 no_!soreness=11=-2=-7
no_!strength=59=-46=-6 no_!sweat=30=22=-6 no_!swelling=-59=-52=2 no_!time=-39=-68=-12 no_!trouble=-53=-68=-12 no_!wait=-25=-25=-4
no_!wee=14=-2=-3 no_,=-14=-7=-3 no_.=-66=-27=-4 no_clue=20=-1=0 no_idea=-47=-22=-2 no_one=-9=36=80 no_sleep=-116=-98=7
nobod*=137=124=122 nobody=76=45=78 nobody_!home=4=2=-13 nobody_!would=34=57=71 noise=12=12=0 non=84=96=-30 none=-45=-46=-4
none_!of=-26=-56=-8 none_,=-31=-9=-8 nonse*=55=39=0 nonsense=55=39=0 nonsense_and=22=15=0 noo=-53=24=-26 noon=0=34=-4
noon_,=-10=18=0 nope=-71=-39=-12 norma*=21=57=-18 normal=-32=-4=-18 normal_,=-1=-10=0 normal_.=-42=-54=-4 normal_0=14=-1=0
normal_?=159=190=0 normal_color=-91=-10=0 normal_for=21=71=0 nose=-39=8=-8 nose_0=-21=-11=0 nose_bleed=-15=-16=0
nose_bleeding=28=49=0 noseb*=54=17=-13 nosebleed=53=32=-3 not=220=182=-13 not_!0=-33=-15=-2 not_!a=-57=-66=0
not_!allowed=-25=-36=-5 not_!answer=59=69=-25 not_!answering=19=24=23 not_!ask=-81=-51=0 not_!been=42=-69=-6
not_!bothered=-64=-12=-3 not_!breathing=102=126=-1 not_!care=-72=-91=-69 not_!clot=28=47=0 not_!confused=-28=-28=-5
not_!dizzy=-26=-11=-43 not_!do=29=29=24 not_!drink=-28=4=-3 not_!faint=-8=-14=-3 not_!fall=-43=-65=-6 not_!fancy=-28=-36=-28
not_!feel=-7=35=-5 not_!find=15=22=-15 not_!fit=15=41=0 not_!for=31=29=56 not_!get=-12=-21=-9 not_!had=-18=-38=-16
not_!have=6=4=53 not_!hold=-23=-44=-1 not_!hurt=-118=-73=0 not_!in=-62=-46=26 not_!joking=47=45=54 not_!lift=3=-26=-8
not_!like=37=30=-23 not_!make=3=0=-13 not_!making=47=57=-24 not_!me=-20=-24=-7 not_!muscle=-11=2=0 not_!obey=8=20=-1
not_!open=11=17=-22 not_!peed=43=-31=-6 not_!pregnant=-92=-96=-25 not_!recognise=47=50=-25 not_!responding=17=21=-11
not_!see=17=18=40 not_!short=-10=-11=-8 not_!sore=-38=-4=-51 not_!start=-78=-45=-3 not_!straighten=18=18=-10
not_!sweating=18=35=-17 not_!swollen=-79=-15=-15 not_!sync=-92=-87=-12 not_!the=19=-132=-3 not_!there=64=44=-13
not_!touching=48=34=-15 not_!understand=28=29=-33 not_!wake=0=41=-14 not_!want=-8=-29=-32 not_!with=28=44=-26 not_!work=-37=-29=0
not_!working=18=23=0 not_!worth=19=18=-13 not_.=-109=-88=0 not_better=41=19=-21 not_come=21=21=53 not_getting=-97=-26=-1
not_go=60=-57=53 not_going=74=94=0 not_know=50=27=-57 not_much=50=-31=-1 not_remember=61=43=-10 not_right=8=-230=0
not_shift=29=6=0 not_stop=43=64=-50 not_sure=-27=-22=-11 not_too=-40=-25=-14 notes=-15=8=43 nothi*=18=41=-41 nothing=-27=-15=-41
nothing_!bad=-18=-15=0 nothing_!comes=31=-17=-2 nothing_!happened=-61=-54=0 nothing_!like=34=10=-4 nothing_!new=-118=-53=0
nothing_!since=-43=-46=-4 nothing_!wrong=1=-24=-1 nothing_,=15=27=-4 nothing_.=60=90=-18 nothing_really=-54=-22=9
notic*=116=106=48 noticed=39=13=-5 noticed_my=21=57=-2 novor*=-36=-4=0 novorapid=-36=-4=0 now=97=122=-15 now_,=21=32=3
now_.=-82=-96=-30 now_0=29=-22=21 now_?=-30=-14=0 now_and=-39=-70=-16 now_anyway=16=25=-2 now_cannot=1=35=0 now_haha=15=17=-5
now_i=80=139=40 now_it=51=65=0 now_lol=-59=-69=0 now_my=26=31=-8 now_vomiting=31=19=0 nowhe*=29=48=0 nowhere=29=48=0
nowhere_.=14=-18=0 nowt=-23=-20=-10 numb=42=34=-17 numb_,=32=65=0 numb_.=32=52=0 numb_after=-156=-148=-4 numb_and=0=54=0
numb_from=-26=27=0 numb_with=-25=-26=-1 numbe*=-2=-55=8 number=107=90=19 number_0=-18=-24=-1 numbers=-48=-45=-11
numbers_at=24=23=0 numbn*=26=16=0 numbness=26=16=0 nurse=-21=-61=-10 nurse_,=-33=-34=-3 nurse_and=19=51=0 nursi*=-29=-31=-8
nursing=-29=-31=-8 nursing_my=-29=-31=-8 nuts=-74=35=-5 nuts_,=-35=-22=0 nuts_.=20=45=-5 o=79=142=-1 octob*=-4=44=0
october=-4=44=0 odd=15=53=-3 odd_.=15=26=-3 of=89=41=34 of_0=81=0=-14 of_anything=-115=-88=5 of_bed=93=-11=0 of_blood=-65=-93=-3
of_breath=-51=-89=0 of_chest=-50=-22=0 of_coke=-32=-60=-3 of_course=-5=34=-3 of_each=-31=7=0 of_ending=10=10=26
of_everything=24=18=68 of_fresh=-64=-90=-6 of_genius=-9=-15=-16 of_her=-32=-58=-11 of_hills=7=27=0 of_hospital=-78=-72=0
of_ice=-40=-46=0 of_iron=24=-6=-24 of_it=26=127=37 of_life=64=59=24 of_living=38=29=-20 of_luck=-26=-23=-6 of_me=-10=39=-11
of_my=207=93=1 of_nowhere=46=39=0 of_one=21=20=-8 of_pills=93=111=85 of_porridge=-9=-22=-16 of_puff=106=92=29 of_pus=44=-21=0
of_rain=-19=36=0 of_red=79=-45=0 of_rust=0=-16=-4 of_sleep=13=35=-5 of_spuds=23=22=0 of_tea=-9=14=-1 of_ten=-76=-64=-2
of_the=-78=-67=-57 of_this=-36=-60=-16 of_those=40=52=15 of_water=36=2=-3 off=44=43=-16 off_,=40=39=-7 off_.=16=39=-17
off_0=19=15=-12 off_a=-18=22=-5 off_and=-12=23=-21 off_by=23=41=0 off_finally=-36=-12=0 off_for=-109=-63=-1 off_if=78=48=63
off_in=49=-51=-14 off_like=-1=11=0 off_lol=-45=-33=-3 off_me=-54=-109=0 off_my=35=15=-5 off_since=17=-19=0 off_the=28=71=-28
off_with=28=-7=-2 offic*=-57=-54=-5 office=-57=-54=-5 oil=-38=-77=-21 ok=-97=-146=-9 ok_,=-50=-44=4 ok_.=-40=-77=1 ok_0=-56=-46=11
ok_lol=20=30=9 ok_today=40=6=-6 old=-161=-128=-37 old_.=15=17=-1 old_age=-18=-7=0 on=4=-15=-23 on_,=132=122=130 on_.=17=51=48
on_0=9=15=-1 on_a=48=43=-37 on_about=-20=-19=-15 on_an=90=-3=-8 on_and=35=-51=0 on_apixaban=-69=-22=-1 on_bisoprolol=-22=-1=-1
on_blood=-117=-97=-6 on_call=-37=-46=7 on_coffee=-79=-70=-18 on_dad=0=-21=0 on_elden=-75=-24=-6 on_every=75=34=0
on_fire=-34=-49=-14 on_for=-23=-14=-1 on_happiness=-10=-13=-1 on_holiday=-6=46=-30 on_ice=-15=-14=-2 on_in=4=23=-1
on_insulin=-36=-44=0 on_it=-31=-153=-25 on_lamotrigine=-31=-30=0 on_left=7=-15=0 on_legs=73=95=35 on_life=20=-3=3
on_long=-39=-41=0 on_me=-3=-12=-26 on_monday=26=101=0 on_my=18=-32=-23 on_on=10=-87=-21 on_one=63=-73=-11 on_priadel=-39=-11=-12
on_purpose=7=25=53 on_race=-65=-59=-11 on_rep=-15=-21=0 on_shift=20=72=-1 on_soreness=-11=-18=0 on_stairs=23=-10=0
on_steroids=-2=10=-10 on_strike=44=61=0 on_strokes=8=-1=-10 on_sudden=-61=-34=-6 on_sunday=4=47=-13 on_tablets=-30=11=37
on_telly=-32=-51=0 on_that=59=116=-1 on_the=10=8=-63 on_top=23=5=0 on_tuesday=-35=-6=0 on_warfarin=41=67=0 on_water=-110=-120=-64
on_with=-12=-45=20 once=-252=-228=-50 once_,=43=30=-46 once_at=-54=-70=-1 once_in=-106=-93=0 once_when=-68=-69=0 one=96=70=24
one_,=-5=85=2 one_.=-60=-46=-24 one_calf=64=35=-8 one_day=-35=2=-4 one_eye=33=31=-8 one_for=16=10=8 one_hand=48=4=-2
one_hour=-19=-42=0 one_is=-51=-56=0 one_kidney=-96=-36=-23 one_leg=25=-210=-10 one_minute=70=18=-12 one_pupil=2=35=0
one_side=21=-13=-11 one_spot=-41=-23=-14 one_step=32=71=91 one_time=-79=-93=0 one_was=36=35=23 one_would=84=91=89 ones=-15=-33=0
onion*=-49=-29=-3 onions=-49=-29=-3 only=42=-9=-37 only_,=38=10=7 only_.=-72=37=-8 only_0=-67=-49=-35 only_a=50=-122=-2
only_left=185=16=0 only_the=-67=12=0 oozin*=53=-26=-18 oozing=53=-26=-18 op=44=121=-3 op_last=7=27=0 open=11=52=16
open_at=-46=-78=-1 open_the=-22=2=7 or=131=34=-65 or_0=11=13=0 or_so=-72=-47=-8 orang*=6=-54=0 orange=6=-54=0
orange_juice=-50=-45=0 orina=273=-45=-6 other=33=-36=-18 other*=20=-5=0 other_,=37=109=-3 other_.=6=-60=0 other_one=26=-41=0
others=20=-5=0 ouch=28=-7=-1 our=-19=4=-13 our_kid=-30=-26=-5 our_second=-22=-29=-1 out=-1=32=-48 out_,=-124=-127=-9
out_.=49=89=-1 out_0=89=69=-7 out_after=72=57=-32 out_and=-145=-160=0 out_as=68=41=0 out_at=93=53=-2 out_but=-42=-31=-1
out_by=17=25=-7 out_cold=65=34=8 out_for=83=104=0 out_from=-13=-31=0 out_how=36=28=-6 out_i=-54=-52=-13 out_in=-14=-13=-1
out_like=33=-34=0 out_of=-1=-58=-7 out_on=-42=-6=26 out_once=-81=-67=0 out_the=120=79=40 out_there=-128=-62=5 out_to=-156=-122=-27
out_too=-124=-37=0 out_when=-82=7=7 out_where=25=32=0 out_wrong=36=52=-7 outsi*=17=-28=0 outside=17=-28=0 oven=11=44=37
oven_,=11=18=-5 over=105=94=-53 over_,=11=-24=-16 over_.=128=30=29 over_0=-68=-14=-8 over_and=26=6=0 over_at=50=41=0
over_it=-31=-30=0 over_lol=-22=-17=0 over_me=84=98=-1 over_my=-48=-81=-3 over_now=-118=-34=-6 over_on=0=-42=0 over_the=-57=-112=2
overd*=78=103=118 overdosed=11=30=19 overdosed_on=11=30=19 overh*=-33=-12=-16 overheated=-58=-60=-16 overheated_and=-41=-55=0
overn*=53=-68=-2 overnight=53=-68=-2 overnight_.=50=-31=0 own=51=108=-15 own_name=13=2=-1 owt=112=124=-9 oxyge*=90=139=-7
oxygen=90=139=-7 oz=-22=-18=-8 oz_.=-14=-11=-8 pace=-74=-44=0 pace_,=-90=-91=0 pace_.=-2=11=0 pace_0=34=21=0 pace_is=33=29=0
pace_today=-33=0=0 pacin*=-44=-41=-1 pacing=-44=-41=-1 pack=72=68=36 packe*=85=81=-5 packed=85=81=-5 pads=-22=10=13
page=-10=-28=-19 pain=-5=-55=-12 pain_,=47=90=-8 pain_.=131=75=-1 pain_0=-15=26=0 pain_all=-133=-67=0 pain_and=38=-10=0
pain_at=65=13=0 pain_au=-99=-13=14 pain_between=1=34=-4 pain_even=9=-28=0 pain_gone=-64=0=-1 pain_in=-45=23=23 pain_is=36=-3=0
pain_last=38=23=0 pain_low=29=-78=-9 pain_me=-46=-27=-5 pain_of=-41=4=-7 pain_on=64=-39=0 pain_one=-15=-50=0 pain_so=-28=8=0
pain_what=-123=-128=-33 pain_when=30=74=0 painf*=21=-75=0 painful=21=-49=0 paini*=54=101=0 paining=54=101=0 pale=-137=-13=-12
pale_and=-53=-27=-8 palms=-22=-57=0 palms_,=-22=-65=0 palpi*=115=-24=-19 palpitations=40=-19=-3 palpitations_last=-5=-28=-5
palpitations_when=-38=-16=10 panti*=-2=68=-14 panting=-2=68=-14 panting_.=8=15=0 panting_at=-5=33=-13 panting_like=-16=13=0
paper=11=-57=0 paper_and=11=-27=0 paper_cut=-100=-6=0 parac*=28=35=36 paracetamol=28=35=36 param*=2=3=-22 paramedic=8=20=-22
paramedic_,=-26=-24=0 park=57=40=-8 park_.=10=5=0 parke*=6=18=0 parked=6=18=0 parked_a=14=16=0 parki*=-9=-13=-3 parking=-9=-13=-3
parkr*=16=1=-10 parkrun=16=1=-10 parkrun_,=-57=-39=0 parkrun_.=6=11=-1 partn*=-4=-25=-11 partner=-4=-25=-11 partner_says=49=47=-4
party=45=30=-9 pass=16=11=-43 pass_out=8=19=-36 passe*=67=31=-22 passed=67=31=-22 passed_a=-12=1=0 passed_away=4=33=-6
passed_clean=119=100=0 passed_everyone=-70=-70=-3 passed_out=27=5=-1 passi*=51=43=0 passing=51=43=0 passing_out=4=118=0
past=-58=-68=11 past_my=0=-42=0 past_the=-58=-35=11 pasta=-48=-46=11 patch=48=13=0 path=-105=-81=55 path_,=-22=-13=53
path_.=15=32=18 path_is=2=-27=-7 patie*=-105=-77=-6 patient=-26=-20=-5 patient_fainted=16=2=0 patients=-79=-57=-1
pause=-110=-5=-17 pause*=-94=-69=-4 pause_.=40=2=-12 pause_0=-75=-20=-6 paused=-94=-69=-4 pavem*=63=94=-1 pavement=63=94=-1
pb=1=-23=4 pb_.=-21=-32=-4 pb_0=47=55=-5 pb_by=28=57=13 peanu*=30=32=-2 peanut=25=27=0 pecho=154=185=-13 pee=24=-65=-33
pee_,=-35=0=-5 pee_.=48=-27=-4 pee_haha=24=31=0 pee_is=-11=8=22 pee_looks=35=-24=0 pee_since=1=-32=-3 pee_stop=-89=-6=0
pee_was=-50=-30=-7 peed=69=78=-3 peed_clear=-55=4=0 peein*=-16=-68=-9 peeing=-16=-68=-9 peeing_like=-105=3=0 pen=66=57=-3
peopl*=-13=-20=-41 people=-13=-20=-41 people_.=-84=-113=-26 people_are=15=19=0 people_in=20=27=0 people_kept=39=41=0
perce*=-100=-27=11 percent=-100=-27=11 percent_.=-81=-2=17 perfe*=-52=-13=1 perfect=-30=15=8 perfect_.=23=27=11 perio*=-81=-14=-30
period=-75=4=-8 period_since=-89=-61=-2 periods=-6=-18=-22 periods_have=-51=-82=-15 periods_stopped=0=-18=-7 perso*=-72=-75=-9
person=-72=-75=-9 pet=30=12=-3 pet_,=30=12=-3 phone=60=39=-4 phone_died=22=21=0 phone_in=-55=-28=0 phone_to=18=25=0
photo=-14=-52=0 photo_0=-14=-52=0 physi*=-83=-12=-18 physio=-83=-12=-18 physio_happy=-1=39=0 physio_says=-49=-87=-18
pigeo*=-37=-59=9 pigeon=-37=-59=9 pill=43=43=0 pillo*=25=20=0 pillow=25=15=0 pillow_0=8=-29=0 pills=42=48=84 pills_.=9=-6=24
pills_and=-46=-26=-26 pin=56=51=-10 pink=111=72=-9 pink_.=-41=13=0 pink_pee=-39=-7=0 pins=-47=-23=-3 pins_and=-47=-23=-3
pint=-50=-65=-3 pints=31=35=12 pints_of=31=35=12 piss=63=27=0 piss_is=44=-12=0 pissi*=26=1=0 pissing=26=1=0 pitch=-27=-16=-3
pitch_black=11=21=-3 pizza=-19=-48=6 pizza_,=-15=-43=-6 pizza_.=-13=2=21 place=55=4=-23 place_.=22=-56=-2 place_today=-43=-69=0
place_with=-45=2=0 plain=7=13=0 plan=-57=-56=7 plan_,=-25=-6=54 plan_.=-15=-7=-8 plan_?=49=25=0 plan_feels=-15=-39=-4
plan_to=47=21=13 plane=40=10=-3 plank=38=10=-3 plann*=-74=-40=12 planned=-35=8=-10 planned_.=-26=28=-7 planning=-39=-48=22
planning_the=-69=-38=0 plast*=-55=-52=6 plaster=-55=-52=8 plaster_on=-48=-68=-10 playi*=-99=-59=3 playing=-99=-59=3
playl*=-19=-16=21 playlist=-19=-16=21 pleas*=-36=-13=-45 please=-36=-13=-45 please_.=-54=-65=-14 please_no=-10=-14=3
plent*=-15=-13=-12 plenty=-15=-13=-12 plenty_,=42=-12=-8 plenty_.=17=10=-4 plenty_and=-24=-15=0 plot=-15=4=-15 plot_on=16=4=0
plus=67=89=-1 pm=22=-51=-12 pneum*=22=2=-5 pneumonia=22=2=-5 pod=-27=36=0 podca*=-98=-81=17 podcast=-98=-81=17
podcast_about=-28=-24=17 point=73=18=55 point*=1=-15=-2 point_five=-5=6=-35 point_in=45=53=71 point_of=56=97=47 points=-30=-49=-2
poiso*=-13=-4=0 polyc*=-33=-14=-1 polycystic=-33=-14=-1 polycystic_kidneys=-33=-14=-1 poo=74=-26=-7 poo_is=23=53=-2 pool=71=72=-6
poor=-62=-62=-7 poor_thing=5=-18=-7 pop=16=-71=0 pop_in=16=-14=0 poppe*=-24=6=-8 popped=-24=6=-8 popped_0=-46=13=0
popped_out=-18=56=0 porri*=-42=-23=6 porridge=-42=-23=6 porridge_0=-13=-17=-16 porta*=-6=-15=0 portaloo=44=8=0 posit*=-18=-8=0
post=-31=35=-8 posts=-42=-53=-21 posts_.=-18=-36=-14 pound*=40=0=-2 pounding_after=-45=-2=0 pounding_and=1=-60=0
pounding_at=-38=44=-2 pounds=32=7=0 pour=2=6=-18 poure*=-11=3=-10 poured=-11=3=-10 poured_water=-22=-20=0 pouri*=28=45=-19
pouring=28=45=-19 pouring_off=2=-37=0 power=36=23=-1 pract*=-5=-9=-14 prawn=69=70=0 prawn*=-18=-3=0 prawns=-18=-3=0
pregn*=-62=-47=-31 pregnant=-45=-39=-31 pregnant_,=-21=0=-1 pregnant_and=6=20=0 press=-76=-37=-16 press*=18=24=-23
press_and=-66=-61=0 press_ups=-58=-8=-1 pressing=31=54=-2 pressing_on=3=11=0 pressure=-64=-69=-21 pressure_.=-34=-25=0
prett*=-23=-13=0 pretty=-23=-13=0 preve*=-29=-34=-21 prevention=-32=-29=-21 priad*=-39=-11=-12 priadel=-39=-11=-12 price=8=14=15
price_of=40=52=15 pride=-52=-13=-4 print*=-26=3=-30 printer=-29=-16=-30 prob=43=74=-2 proba*=75=68=-8 probably=75=68=-8
probl*=-59=-67=-9 problem=-59=-67=-9 problem_.=-53=-67=-9 progr*=-16=-3=4 progress=-16=-3=4 prom=-17=2=0 prope*=110=89=-20
proper=84=-12=-3 properly=26=101=-16 properly_,=21=29=0 properly_.=37=45=-3 proud=-19=-32=-13 pub=-102=-114=-6 puddl*=49=18=-13
puddle=16=-15=-13 puff=106=92=29 puff_on=33=18=33 puffe*=74=101=-19 puffed=15=40=-14 puffed_out=46=43=-4 puffed_up=18=-38=0
puffer=59=61=-4 puffer_is=38=29=0 puffi*=-91=-61=0 puffing=-91=-61=0 puffing_like=-27=-21=0 puffing_up=-40=-30=0 puffy_,=58=12=0
puffy_.=13=0=0 puffy_eyes=-88=-84=0 puffy_hands=18=21=0 pull=10=176=-12 pull_ups=3=15=-9 pulle*=-33=33=-17 pulled=-33=33=-17
pulled_me=-22=-17=0 pulled_muscle=-5=-27=-2 pulse=136=12=-19 pulse_0=-82=-6=-3 pulse_is=60=-42=0 pulse_strap=-48=20=0
pump=-35=-29=-6 pump_is=-47=-8=-2 pumpi*=-6=14=0 pumping=-6=14=0 pumping_out=27=37=0 pupil=8=24=0 pupil_is=33=46=0 puppy=-45=-36=0
pure=62=-45=-5 pure_murder=23=0=0 purpl*=26=-8=-14 purple=26=-8=-14 purple_.=13=3=-4 purpo*=7=25=53 purpose=7=25=53 pus=72=-104=0
pus_,=35=-87=0 pus_.=23=0=0 pus_coming=0=-17=0 push=47=29=-8 pushi*=27=36=0 pushing=27=36=0 pushing_on=27=36=0 put=123=111=-10
put_down=13=-35=0 put_me=-65=-29=14 put_my=-14=27=0 put_on=-8=7=-24 put_the=31=65=0 put_weight=0=21=0 quads=-76=-25=-31
quads_0=-20=49=-5 quads_are=47=20=-6 quads_like=-39=-49=0 quads_on=-10=-11=0 quads_slightly=7=-10=0 queas*=-15=9=0 queasy=-15=9=0
quest*=97=76=-4 question=43=39=0 questions=54=37=-4 queue=58=24=29 queue_.=-10=-30=-4 queue_for=37=82=38 queue_was=61=-3=0
quick=-75=-22=32 quick*=-34=-9=51 quick_.=-22=-34=0 quick_0=-31=24=0 quite=7=13=0 r=-21=-47=0 r_a=-21=-47=0 race=47=39=22
race_,=16=50=-2 race_.=109=48=-19 race_0=25=-2=-1 race_again=-54=-50=-14 race_and=35=0=-1 race_day=-101=-60=-20 race_on=25=-24=0
race_today=-31=-12=0 raced=-11=14=0 racin*=-36=6=0 racing=-36=6=0 racing_and=0=65=0 racing_heart=-3=13=0 radio*=-57=-54=-26
radiotherapy=-57=-54=-26 rain=-37=-14=-8 rain_,=6=16=0 rain_.=4=12=-4 rain_now=-13=-12=-1 rain_was=-19=-30=0 raise=30=10=-2
raise*=28=12=0 raised=28=12=0 raisi*=-12=14=13 raising=-12=14=13 raising_money=16=8=13 ramip*=-44=-62=-27 ramipril=-44=-62=-27
ran=-131=-85=-9 ran_,=-5=-16=-9 ran_.=-9=-38=-22 ran_0=58=80=-3 ran_a=-23=10=0 ran_alone=-57=-33=-3 ran_at=28=30=-1
ran_heart=10=-12=0 ran_in=13=91=52 ran_it=9=4=-14 ran_out=10=13=0 ran_over=-49=-63=-45 ran_the=-15=-21=0 rash=9=-43=-3
rash_all=-9=-33=0 rash_from=-21=19=0 rate=-58=-51=12 rate_0=53=58=-2 rate_is=-1=-38=0 rate_strap=15=5=0 rate_the=-9=-4=12
rate_was=-48=13=-12 razor=30=-16=61 razor_blades=30=-16=61 rd=-29=-10=-6 rd_,=-2=10=0 rd_.=-19=-21=-6 react*=59=37=-7
reaction=74=59=-3 reaction_,=22=9=0 read=11=-8=-3 read_an=-28=-21=-2 read_the=29=41=0 readi*=-74=-2=-6 reading=-74=-2=-6
reading_a=-42=-45=0 reads=-18=-7=0 reads_0=5=-27=0 ready=-104=-89=-64 ready_to=-57=-42=-45 real=58=113=-6 reall*=95=-30=-15
really=95=-30=-15 really_,=-54=-22=9 really_bad=51=67=-4 really_dark=11=-19=0 reckon=57=37=0 reckons=-51=-44=-7
reckons_i=-51=-44=-7 recov*=-56=-10=-10 recovered=-25=6=-3 recovered_.=-1=12=-1 recovered_quick=-14=-10=0 recovering=-5=-23=-5
recovering_anorexic=-9=-10=3 recovery=-26=4=-1 recovery_,=-63=-51=5 recovery_from=-1=-16=-6 red=-50=0=-8 red_,=38=-16=0
red_.=-26=24=0 red_and=49=32=0 red_as=-106=-49=0 red_face=-182=-129=0 red_hot=-34=33=0 red_in=89=-71=0 red_line=86=34=0
red_shorts=-49=15=0 red_stuff=19=118=0 red_wine=-19=19=0 redne*=52=12=0 redness=52=12=0 reflu*=-59=-63=-4 reflux=-59=-63=-4
refre*=-12=-22=-14 refresher=-24=-32=-10 refresher_at=9=15=-10 remem*=40=32=-22 remember=40=32=-22 remember_finishing=26=32=-2
remember_how=34=35=0 remember_my=-55=-69=-3 remember_the=-49=-94=-3 rep=-70=-30=6 rep_,=38=52=11 rep_.=-51=-46=-5 rep_0=-26=-58=-1
repea*=69=81=-25 repeating=39=44=-25 repor*=49=13=-6 report=33=-23=-6 reps=-57=-41=0 reps_0=-35=-37=0 resea*=-44=-33=-23
research=-44=-33=-23 research_.=-35=-27=-16 respi*=302=355=-82 rest=78=-1=-17 rest_,=10=-20=-2 rest_.=2=-50=-2 rest_0=48=107=0
rest_?=29=15=0 rest_and=6=16=-5 rest_day=33=40=-3 resti*=-56=-65=3 resting=-56=-65=3 resting_.=-35=-28=-5 resting_heart=17=-97=-1
resting_hr=-44=11=0 resting_pulse=18=46=13 restr*=-63=-51=-3 restricted=-13=-26=-1 resul*=-54=-64=-3 results=-38=-58=-3
results_0=-28=-47=-3 resum*=-16=-19=-3 resume=-16=-19=-3 retur*=-29=-54=-7 returns=-29=-54=-7 rhabd*=16=-48=-26 rhabdo=16=-44=-25
rhabdo_.=15=-8=-10 rhabdo_?=20=-19=0 rhabdo_in=56=-37=0 rhabdo_two=-12=22=16 rhyth*=67=-92=3 rhythm=67=-92=3 ribs=13=91=0
ribs_.=43=57=0 rice=-48=-58=0 right=-5=-64=-21 right_,=141=155=31 right_.=52=-70=-23 right_after=45=64=0 right_arm=-18=4=0
right_as=-13=-12=-1 right_at=8=-92=0 right_calf=23=-21=0 right_hand=42=100=-4 right_in=53=89=-1 right_leg=10=71=0
right_now=-176=-122=-9 right_shoe=-120=-112=0 right_side=-71=-83=0 rigid=26=40=-1 ring=10=26=-10 ringi*=55=37=0 ringing=55=37=0
ringing_,=30=47=0 rings=6=11=-9 rings_are=-13=-14=0 rite=100=148=-4 river=-110=-56=-4 river_,=-59=-66=0 river_.=-41=-62=-4
rn=63=49=0 road=-57=-46=-35 road_.=-63=-81=-5 road_was=-106=-79=0 roast=-16=15=0 roast*=70=-8=-3 roast_coffee=-16=15=0
roasting=51=43=-1 rock=80=-28=0 rock_hard=19=-57=0 roll=-74=-30=-4 rolle*=13=31=8 rolled=28=57=8 rolled_back=19=31=0
rolled_it=-23=-53=15 rolled_my=-38=6=-7 roller=-16=-26=0 roof=-16=-14=-6 room=139=22=-8 room_0=8=24=0 room_is=39=-24=-8
root=-47=-41=-1 rope=108=125=119 rotte*=2=-81=-3 rotten=2=-81=-3 rotten_,=-2=27=-3 rough=-29=-27=-1 round=141=59=-64
round*=-37=-40=-13 round_,=14=-1=-20 round_0=-75=-42=-32 round_me=17=46=-1 round_my=62=44=-13 round_the=75=17=-8 round_with=0=12=0
rounds=-38=-24=-13 rounds_of=-38=-24=-13 route=-89=-88=-23 route_,=-53=-45=0 route_0=2=12=-23 rpe=-23=-9=3 rpe_0=-26=-8=11
rubbed=-11=-7=0 rubbed_.=-9=11=0 rubbed_my=-21=-18=0 rubbi*=-55=-38=-10 rubbish=-52=-37=-2 rubbish_,=-36=-64=0 rubbish_.=6=41=0
rugby=-21=-9=-3 rugby_days=-28=-10=0 rules=13=11=13 rumbl*=-31=-14=-5 rumbling=-31=-14=-5 run=56=8=26 run_,=77=104=-29
run_.=32=-38=-39 run_0=-12=-48=-36 run_?=17=21=5 run_a=2=-22=-17 run_after=-17=17=-7 run_again=-15=7=-13 run_and=58=80=9
run_cancelled=5=13=-4 run_done=1=7=-47 run_for=-12=-32=-11 run_haha=32=-13=0 run_hard=-8=-13=13 run_legs=-6=-10=7 run_lol=56=20=27
run_or=-12=-27=-4 run_the=-48=17=-1 run_this=-5=-14=-6 run_today=-4=-32=-6 run_tomorrow=-67=-48=-20 run_was=18=-15=5
runne*=5=26=-52 runner=33=34=9 runner_trots=15=41=0 runner_who=-16=-54=13 runners=-28=-8=-61 runni*=73=65=25 running=12=5=25
running_,=-50=23=-15 running_.=-29=-84=-39 running_a=52=-7=-15 running_buddy=69=63=-1 running_fever=-33=-13=-28
running_for=1=8=-37 running_helps=-12=-1=-32 running_out=46=25=-1 running_there=-11=-16=0 runny=-21=-11=0 runny_nose=-21=-11=0
runs=99=-77=-14 runs_.=-44=-14=-1 runs_0=-41=-36=-10 rust=0=-32=-4 rusty=79=4=-6 s=-25=-40=-16 s_,=-35=-71=0 s_0=-41=-2=-16
sack=15=22=0 sack_of=23=22=0 sad=-46=-73=-23 saddl*=71=16=0 saddle=71=16=0 said=89=68=-19 said_,=-13=-23=-16 said_0=-38=0=-1
said_i=40=37=-32 said_my=33=-15=0 salad=-74=-56=-13 salad_last=-78=-54=-13 salt=-93=-56=-17 salt_0=38=25=0 salt_diet=-2=-14=-12
same=71=147=-45 same_again=-55=-43=-23 same_as=-24=-32=-18 same_question=43=39=0 same_thing=34=24=-2 sang=94=-26=-10
sangr*=101=30=-8 sangre=62=-25=-8 sangu*=84=99=-2 sangue=84=99=-2 sank=21=6=0 sat=148=240=38 sat_down=66=0=-3 sat_here=38=50=-35
sat_in=25=60=82 sat_on=6=24=-2 satur*=20=25=-4 sauce=-44=3=-3 sauna=-78=-59=0 sausa*=11=14=0 sausages=11=14=0 sausages_,=11=13=0
saved=-30=-28=0 saved_me=-4=11=0 saw=-115=-74=-15 saw_a=-43=-63=5 saw_it=59=106=-12 saw_stars=87=21=0 saw_the=-101=-66=-7
say=45=113=-43 say_,=44=48=-9 say_.=-50=-36=-8 say_0=58=-29=10 say_i=105=132=-4 sayin*=-38=-42=-19 saying=-38=-42=-19
says=111=69=-24 says_.=-19=19=-3 says_0=36=48=-2 says_do=57=66=67 says_hi=-42=-19=-20 says_i=69=53=-30 says_it=-66=-121=0
says_light=-24=-55=4 says_my=45=64=-2 says_no=-6=-10=-17 says_the=-18=-6=-4 says_yes=-56=-29=0 scab=-47=-16=-25 scabb*=29=13=0
scale=-80=-62=-36 scale_again=-34=-23=-30 scale_says=-59=-16=-6 scan=-12=11=-3 scan_clear=-2=-12=-2 scan_was=-24=23=-1
scar=-32=-56=0 scar_is=-32=-56=0 scare*=30=41=19 scared=30=41=19 scared_.=22=3=11 scared_of=-37=-7=-26 scary=-39=-13=-4
scary_lol=16=0=-1 scary_stuff=-21=-29=0 schla*=12=21=-5 schme*=204=248=-2 schoo*=12=36=7 school=12=36=7 school_,=-93=-69=14
scope=-31=28=0 scope_was=-30=17=0 scorc*=12=41=-5 scorching=11=37=-5 scram*=19=12=0 scrambled=19=12=0 scrap*=-33=-42=0
scrat*=-43=-31=21 scratch=-10=-36=-28 screa*=-47=-57=-10 screaming=-24=-32=-10 scree*=-12=2=-6 screen=21=26=0 screens=-33=-24=-6
sea=-32=-8=0 sea_air=-20=-28=0 seaso*=-72=-42=5 season=-33=-49=5 season_,=-33=-49=5 seasons=-38=7=0 seasons_ago=-38=7=0
sec=39=65=-9 sec_,=30=26=0 sec_after=-25=-3=0 secon*=42=61=-12 second=-86=-87=-8 second_,=-30=-8=0 second_.=5=-13=-2
second_half=-87=-75=-2 seconds=128=148=-5 secs=52=35=-8 see=-44=2=-5 see_a=-57=-48=15 see_the=-70=-50=10 see_you=-10=-4=-11
seein*=57=-16=-13 seeing=57=-16=-13 seeing_double=31=62=-5 seeing_stars=2=-42=0 seeing_the=-95=-58=-7 seeing_things=0=11=0
seem=19=36=-5 seem_to=19=36=-5 seize*=-66=-51=-1 seized=-66=-51=-1 seized_up=-55=-41=-1 seizu*=17=23=-19 seizure=17=23=-19
seizure_.=102=107=-6 seizure_and=-116=-146=0 seizure_last=-118=-101=-12 seizure_on=-80=-84=0 seizure_today=-8=-32=0
self=94=137=100 self_out=-33=-45=-46 send=65=54=-9 send_help=53=50=-3 send_me=-38=-24=-4 sent=29=42=-12 sent_from=29=10=-1
sente*=130=132=-3 sentence=104=117=-2 sentence_,=37=35=0 sentence_.=17=16=-1 sentences=25=16=-1 septi*=-8=-11=-20
septic=-8=-11=-20 serio*=21=-58=-34 sessi*=3=-14=-9 session=26=12=-9 session_,=-1=16=0 session_.=31=59=-3 session_0=-11=34=10
session_at=18=-1=-1 set=40=43=22 sets=-31=5=-2 sets_of=-31=5=-2 settl*=-34=-67=-4 settled=-73=-28=0 settled_after=-5=16=0
settled_in=-39=-41=0 seven=-64=-75=-37 seven_.=-38=-26=0 seven_and=4=-40=0 seven_hours=-10=4=-2 seven_point=-5=6=-35
sever*=44=-27=-2 severe=41=14=-2 shade=-68=-3=39 shake=66=107=-35 shake*=50=99=-9 shakes=50=99=-9 shaki*=-6=-47=-6
shaking=-6=-47=-6 shaking_,=22=74=0 shaking_.=13=-60=0 shaking_all=33=51=0 shaking_and=1=14=0 shaking_hands=-74=-102=0
shaking_with=2=-53=0 shaky=91=59=-8 shaky_,=47=41=0 shape*=-18=-3=0 sharp=-70=24=-3 sharp_pain=36=37=-2 shatt*=-26=3=-2
shattered=-26=3=-2 shattered_.=-16=-18=-1 shavi*=-108=-92=-39 shaving=-108=-92=-39 she=13=64=-56 she_has=-9=-23=0 she_is=12=73=46
she_keeps=-62=-40=-6 she_saw=26=3=0 she_says=24=12=-31 she_was=-25=-27=-2 sheet=82=97=0 sheet*=86=-2=-14 sheets=86=-2=-14
shift=2=3=-24 shift_,=52=40=-4 shift_.=-7=-8=-13 shift_as=23=31=1 shift_so=-44=-66=-3 shin=-2=13=-26 shin_,=21=-17=-15
shin_bone=23=-75=0 shin_hurts=11=-16=0 shin_is=26=63=0 shin_pain=30=-29=0 shin_splints=-18=24=0 shins=-71=-48=-4 shins_a=10=-3=-4
shiny=19=-45=-8 shiny_and=10=13=0 shirt=54=60=0 shive*=57=-64=-8 shivering=4=56=-2 shivering_and=40=-55=-2 shivering_at=-87=-14=0
shivers=36=-87=-2 shivers_and=33=-3=-2 shivery=17=-33=-4 shivery_.=37=-37=-3 shoe=-33=-19=0 shoes=83=74=-10 shoes_,=-36=-39=0
shoes_.=18=-2=0 shoes_0=-15=27=-7 shoes_in=28=39=-3 shook=16=21=-4 shoot*=18=50=0 shop=17=-3=-7 shop_0=-13=19=-3 shopp*=-31=-34=4
shopping=-31=-34=4 short=-17=-8=-8 short*=-29=-5=-21 short_of=17=0=0 short_run=-45=-36=0 shorts=-39=-6=-21 shorts_,=-53=-31=0
shot=-34=-68=-11 shot_0=38=0=0 shoul*=-78=-35=-50 should=-108=-91=-34 should_have=-29=-32=0 should_i=-21=9=-24
should_know=21=14=-7 shoulder=59=105=-15 shoulder_,=16=25=0 shoulder_blade=10=-74=0 shoulder_blades=22=63=-12 shoulders=-29=-48=-2
shoulders_0=22=8=-1 shout*=-66=-70=0 shouting=-66=-70=0 shouting_my=-66=-70=0 show=-41=-34=-2 showe*=84=49=-11 shower=81=95=-10
shower_,=41=26=0 shower_.=-10=-5=-5 shows=-29=0=-3 shut=3=41=-6 siao=-31=-28=-6 sick=-46=-65=-16 sick_,=34=85=-3 sick_.=56=69=-9
sick_0=51=-37=-15 sick_all=-50=1=0 sick_and=10=32=0 sick_at=-14=-1=9 sick_day=12=11=0 sick_in=-41=-64=-5 sick_of=-82=-60=6
sick_on=-10=-5=0 sick_pace=-17=-6=0 sick_so=-74=-65=0 sickl*=-30=-29=-19 sickle=-30=-29=-19 sickle_cell=-15=-15=-18
side=27=113=-25 side_,=41=-22=0 side_.=24=-25=-6 side_of=-98=-78=-1 side_only=20=149=0 side_stitch=-44=-79=-14 side_when=0=22=-2
sight=-24=-9=0 signa*=-85=-77=13 signal=-85=-77=13 signe*=20=-15=-6 signed=20=-15=-6 silly=16=4=0 silly_me=-21=-43=0
since=259=73=-86 since_,=40=46=-1 since_.=-60=-23=-5 since_0=-201=-57=-19 since_a=22=76=-1 since_an=7=21=0 since_birth=-80=-40=0
since_breakfast=50=88=-34 since_i=17=-49=-10 since_last=60=-166=-16 since_mile=52=51=-9 since_morning=40=38=0 since_noon=4=18=-4
since_sunday=197=-46=0 since_ten=15=15=0 since_the=319=41=21 since_tuesday=-110=-89=0 since_two=25=48=0 since_yesterday=112=-64=-2
singl*=4=10=-3 single=4=10=-3 sip=11=17=0 sir=131=156=32 sir_,=8=-28=13 sir_.=82=77=10 sir_i=-12=-4=0 siste*=52=7=31
sister=52=7=31 sister_in=-26=-26=0 sister_is=33=39=-3 sit=36=128=0 sit_up=38=56=0 site=-10=28=-3 sits=40=18=-1 sits_at=40=18=-1
sitti*=20=51=-13 sitting=-2=2=-13 sitting_here=0=-101=0 sitting_on=50=68=-12 six=-114=-75=13 six_.=31=36=-1 six_and=0=10=23
six_hours=-44=-66=-9 size=42=-20=-25 size_0=-64=-43=-2 size_of=107=87=-23 skin=109=43=-38 skin_,=5=-19=-22 skin_.=-16=-18=-1
skin_around=9=-117=-8 skin_is=22=89=0 skin_on=21=-3=0 skinn*=-20=20=0 skinned=-20=20=0 skip=-11=8=-8 skip_the=-5=13=-3
skipp*=29=-87=5 skipped=24=-7=-3 skipped_beats=32=-47=-1 skipped_the=-8=39=-1 skipping=5=-80=8 skull=21=33=0 sky=-43=-13=-21
sky_.=-26=41=-16 slack=-21=-40=-66 slapp*=28=-20=-9 slapping=28=-20=-9 slaps=35=3=0 sleep=-1=27=19 sleep*=-31=25=27
sleep_,=-42=17=-20 sleep_.=49=20=19 sleep_0=-29=27=-9 sleep_and=-21=12=-39 sleep_for=12=-15=10 sleep_i=-44=-34=6
sleep_like=-40=-70=-44 sleep_no=-1=-7=-19 sleep_not=-35=-21=34 sleep_six=48=21=16 sleep_was=52=-2=0 sleeping=16=26=45
sleepy=-38=6=-7 sleev*=-12=14=-10 sleeve=13=29=-10 sleeves=-25=-14=0 slept=-93=-44=-31 slept_.=-28=5=-1 slept_0=5=-8=20
slept_badly=-35=-8=-4 slept_bout=14=2=-2 slept_eight=25=14=0 slept_for=9=10=-2 slept_from=10=11=-9 slept_in=-45=-3=-13
slept_like=-52=-40=0 slept_on=-73=-54=0 slept_seven=31=21=-11 slept_well=89=41=-21 sligh*=-22=-44=18 slight=-29=-35=18
slightly=7=-10=0 slipp*=-49=-38=-1 slipped=-35=-29=-1 slipping=-14=-9=0 slow=-76=-90=-9 slow_.=-31=-25=-11 slow_0=18=13=-1
slurr*=123=131=-18 slurred=46=51=0 slurring=76=79=-15 slurring_,=41=32=-3 smack*=22=26=0 smacked=22=26=0 small=31=17=-4
smash*=-26=-45=-18 smashed=-16=-26=-17 smashed_into=-52=-8=-13 smashed_it=-17=-30=-4 smashed_my=46=23=-1 smell=-17=45=0
smell*=-8=10=0 smells=-67=14=0 smile=6=43=-4 smile_is=33=32=0 smili*=-79=-65=-17 smiling=-79=-65=-17 smiling_.=-26=-16=-17
smoke=-50=-55=6 smoot*=-84=9=0 smoothie=-87=9=0 snap=78=78=-3 snap_in=26=78=0 snapp*=-22=-7=-3 snapped=-39=-24=-3
snapped_my=-54=-22=-3 sneez*=-6=16=0 sneezing=-6=16=0 snori*=-15=-7=-2 snoring=-15=-7=-2 snow=-26=-20=-2 so=-126=-102=-27
so_.=-52=-40=-8 so_0=-9=-65=-8 so_a=41=52=43 so_back=35=17=-14 so_bad=-15=-74=12 so_can=-5=13=-3 so_cannot=-3=-18=-20
so_club=5=13=-4 so_confused=103=86=0 so_did=-26=-31=-10 so_easy=-61=1=-23 so_hard=10=9=0 so_hot=-49=26=-1 so_i=-66=-11=37
so_ill=34=-10=-6 so_late=-24=-7=18 so_missed=-21=-2=-2 so_much=39=49=-7 so_my=-30=13=12 so_no=-16=-16=-1 so_only=2=-2=16
so_ran=-44=-51=-10 so_resting=-34=-4=-8 so_short=-16=-7=0 so_slept=-19=45=-4 so_so=-43=-12=-15 so_sore=-8=-11=0
so_soreness=45=55=-1 so_swollen=65=-102=-9 so_the=-41=26=0 so_thick=-71=-95=-21 so_tired=23=6=-11 so_took=21=20=-1
so_walked=-16=-24=-12 so_we=-45=-40=-2 so_weak=62=-65=-9 so_wet=-6=-25=0 so_you=-39=-49=-1 soake*=17=19=1 soaked=17=19=1
soaked_.=11=42=-4 soaked_through=-85=-73=19 soaked_two=30=73=0 sock=-117=-98=-21 socks=-33=30=0 sodiu*=-28=-14=-39
sodium=-28=-14=-39 sodium_diet=-25=-30=6 sodium_in=-36=-30=-2 sofa=-73=-82=-4 sofa_,=1=-50=0 sofa_.=62=7=0 sofa_0=-1=29=0
sofa_at=-46=-42=0 solid=-9=32=-11 some=130=144=-11 some_kind=41=47=-9 someb*=50=77=-1 somebody=50=77=-1 somebody_is=32=49=-1
someo*=128=144=-13 someone=114=144=-13 someone_drowned=-29=-28=0 someone_else=27=50=-3 someone_is=24=11=0 someone_parked=0=16=0
somer*=36=10=0 somersaults=36=10=0 somersaults_when=0=-10=0 somet*=48=1=66 something=46=4=-9 something_,=-1=10=0
something_is=17=-94=-2 something_like=56=70=0 son=-19=-49=-48 son_,=5=0=-47 son_was=-21=-4=-1 soon=34=-13=-9 soon_.=-11=-43=5
sore=-101=-17=-7 sore_,=-42=-28=11 sore_.=-85=-21=-5 sore_0=124=78=-16 sore_all=-7=-24=0 sore_and=-30=-12=0 sore_as=-20=-23=-21
sore_but=-12=-9=0 sore_everywhere=35=57=-10 sore_from=-65=-68=16 sore_since=-55=-17=-3 sore_three=9=24=-11 sore_throat=-131=-120=0
sore_to=40=-71=-1 sore_when=42=23=-14 soren*=-58=-47=-19 soreness=-58=-47=-19 soreness_,=21=15=1 soreness_.=-5=27=8
soreness_0=105=40=-1 soreness_?=30=22=15 soreness_and=-36=-46=0 soreness_for=-77=-27=0 soreness_is=59=-34=14
soreness_just=-23=-4=0 soreness_level=0=-24=13 soreness_nothing=-54=-22=9 soreness_of=-42=-26=-9 soreness_sits=40=18=-1
soreness_six=9=35=-1 soreness_today=-22=31=-8 soreness_went=-26=-12=0 soreness_zero=-2=11=0 sorne*=-24=-19=-18 sorness=-5=-9=-18
sorness_0=9=10=-1 sorry=-30=-6=114 sorry_,=-97=-94=-20 sorry_self=-33=-45=-46 sort=-5=-6=-58 sort_of=8=14=-10 sorte*=-68=-26=4
sorted=-68=-26=4 sorted_,=6=-17=-8 sorted_.=-5=33=12 soul=-88=-60=-5 sound*=-41=-27=-7 sounds=32=44=-7 soup=3=-39=-7
space*=-2=-21=0 spaced=-2=-21=0 spaced_out=-2=-21=0 speak=46=51=-5 speak*=-17=-4=-7 speaker=-50=-33=-7 speaking=32=29=0
speec*=65=79=-18 speech=69=89=-13 speech_is=16=22=0 speechless=-4=-10=-5 speechless_,=-4=-10=-5 spell*=-4=-52=0 spells=-4=-52=0
spent=-97=-95=0 spewi*=22=9=0 spewing=22=9=0 spin=25=50=-7 spin_class=32=70=0 spinn*=90=7=-8 spinning=90=7=-8 spinning_.=47=-30=-8
spinning_class=-44=14=0 spins=75=-72=-17 spiro*=-40=-11=-6 spironolactone=-40=-11=-6 spit=13=72=-2 spitt*=36=56=0 spitting=36=56=0
splin*=-69=16=-2 splints=-18=24=0 split=-19=-29=6 split*=-3=12=-18 split_my=27=-7=-12 splits=-49=-55=-18 splits_0=-24=-28=7
splitting=46=66=0 splitting_,=16=24=0 splitting_.=10=19=0 splitting_headache=5=10=0 spot=10=-66=-21 spot_,=21=-4=0 spot_.=4=-17=0
spot_of=-66=41=0 spot_on=13=-71=-21 spots=13=-114=-13 sprai*=-79=28=-3 sprained=-79=28=-3 sprained_my=-50=43=-3 spray=87=86=-11
sprea*=1=24=-4 spreading=50=16=-1 spreading_.=13=45=-1 spreading_and=0=20=0 spreadsheets=-77=-111=0 spreadsheets_.=-50=-75=0
sprin*=-167=-94=-28 spring=-106=-64=-11 spring_,=-39=-61=-11 sprint=-47=-23=0 sprint_,=-2=11=0 sprint_.=37=54=0
sprint_finish=-54=-51=0 sprint_recovered=-28=-36=0 sprints=-3=3=-17 spuds=23=22=0 spun=16=35=0 spurt*=29=64=-36 spurting=29=64=-1
spurting_.=9=20=-1 squat*=-80=-96=-7 squats=-80=-96=-7 squats_,=-49=6=0 squats_.=20=-5=-2 squats_0=-18=-7=0 squats_and=13=-2=0
squea*=28=44=-1 squee*=130=152=-2 squeeze=36=44=0 squeezed=64=61=-2 squeezing=31=47=0 squir*=48=87=-26 squirrel=-36=-52=-13
squirting=61=62=-13 st=-60=-13=-1 stab=8=25=0 stabb*=27=53=-13 stabbing=4=53=-10 stabbing_,=-20=35=-2 stage=-11=-13=-13
stage_0=-11=-13=-13 stagg*=71=67=-17 staggered=-5=-26=0 staggering=77=93=-17 staggering_about=8=23=-17 staggering_all=61=69=0
stair*=18=33=-34 stairs=18=33=-34 stairs_,=37=38=0 stairs_.=57=-9=0 stairs_0=5=54=9 stairs_are=-70=-24=0 stairs_at=52=93=0
stairs_haha=-85=-62=-43 stairs_lol=-36=-14=0 stand=-1=-32=-25 stand*=-34=-11=-6 stand_,=32=84=-1 stand_.=56=76=-12
stand_collapsed=-92=-51=-9 stand_on=7=-79=-2 stand_up=42=22=0 standing=23=44=-6 standing_on=-45=-4=-4 standing_out=18=-38=0
standing_up=41=64=0 stari*=89=106=5 staring=89=106=5 stars=89=-20=0 stars_,=-57=-15=0 stars_.=-46=23=0 stars_on=13=11=0
start=35=7=-23 start*=72=167=50 start_,=-29=-30=-4 start_.=10=11=0 start_0=68=45=12 start_again=-27=-56=-41 start_line=-45=19=-3
started=50=148=51 started_in=6=13=-3 starv*=-23=-10=36 starving=-23=-10=36 starving_and=22=19=51 station_,=30=37=0 stay=111=183=67
staye*=35=28=15 stayed=35=28=15 stead*=18=-18=-10 steady=18=-18=-10 steady_0=-14=-18=-10 step=70=155=85 step_.=17=50=41
stepp*=38=35=82 stepped=22=-25=-7 stepped_on=22=-25=-7 stepping=17=60=89 stepping_in=17=18=27 steps=-31=-67=0 stern*=59=87=-1
sternum=59=87=-1 stero*=-2=10=-10 steroids=-2=10=-10 stick=-12=-16=0 stick*=93=-63=50 sticky=-40=-25=50 stiff=-21=-30=2
stiff*=22=25=-2 stiff_,=-54=-43=0 stiff_.=56=48=-2 stiff_0=-11=31=0 stiff_from=-33=-45=0 stiff_neck=29=-6=0 stiffness=9=17=0
stifl*=-66=-31=-3 stifling=-66=-31=-3 still=141=172=-38 still_,=37=74=-1 still_0=-9=-6=18 still_cannot=17=9=0
still_feeding=-51=-7=-6 still_going=21=57=0 still_on=-13=5=0 still_seeing=31=33=-7 sting=29=62=0 sting*=-49=-61=-4 sting_,=13=45=0
sting_.=7=14=0 sting_and=10=4=0 stinging=-7=-16=-3 stings=-43=-44=-1 stink*=16=-28=0 stinks=16=-28=0 stitc*=-93=-92=23
stitch=-20=-35=5 stitch_at=-33=-15=20 stitch_in=17=9=0 stitches=-36=-19=0 stoma*=21=-47=-17 stomach=21=-47=-17
stomach_pain=39=-126=-1 stone=-101=-34=-1 stood=14=30=114 stood_in=47=69=38 stool=103=-44=-7 stop=-48=41=-34 stop_,=59=84=14
stop_.=111=95=31 stop_at=-30=4=0 stop_behind=-23=20=0 stop_bleeding=9=14=0 stop_for=-68=0=12 stop_it=-34=-46=-12
stop_shaking=25=60=0 stop_smiling=-85=-55=-17 stop_texting=-43=-17=-1 stop_the=101=144=-3 stopp*=-29=29=-6 stopped=-39=-16=-6
stopped_.=26=-5=-2 stopped_breathing=-61=-60=-3 stopped_it=-47=-35=1 stopped_sweating=64=95=-1 stopped_working=20=21=-3
stopping=10=45=0 stops=69=30=22 stops_when=4=57=-23 storm=-52=-25=-11 story=-38=-63=0 stout=-54=-79=-3 strai*=-2=-14=-22
straight=-28=45=-14 straight_,=11=47=-6 straight_.=6=19=-8 straight_away=17=-32=0 straight_down=-29=-10=0 straight_line=-34=-5=0
straighten=51=-101=-3 straighten_my=29=-6=0 strained=-25=-7=-3 strained_a=-11=0=-1 stran*=28=68=-17 strange=7=13=-10
strangers=-25=35=-1 strangled=-3=-26=-6 strap=-68=-14=0 strap_0=16=-15=0 strap_battery=-76=-104=0 strap_died=2=17=0
strap_gave=-12=-12=0 strap_is=17=1=0 strap_slipped=20=14=0 strap_was=24=14=0 strav*=-17=16=-2 strava=-17=16=-2 straw=-11=33=-8
straw_,=-6=18=-4 straw_.=-19=0=-3 strea*=86=-129=-1 streak=2=-66=0 streaks=53=0=-1 stream=49=-42=0 streaming=-18=13=0
stree*=69=67=-20 street=69=67=-20 stres*=42=-31=-14 stress=72=-36=-14 stress_fracture=83=-55=-12 stret*=-4=-6=-11
stretched=-4=-6=-11 stretched_it=-4=-6=-11 strid*=-10=14=-9 strides=-58=-58=-6 strik*=-91=14=-32 strike=44=61=0
striker=-52=-40=-21 strin*=28=29=0 strok*=-53=-36=-28 stroke=87=95=-16 stroke_,=17=14=21 stroke_.=72=95=-16 stroke_0=-31=-36=3
stroke_?=124=117=0 stroke_and=-19=-30=15 stroke_association=-32=-27=-10 stroke_at=-70=-59=0 stroke_i=39=46=0 stroke_in=-9=13=10
stroke_of=-50=-56=-22 stroke_two=67=80=0 stroke_ward=-35=17=-12 stroke_when=-23=-13=-2 stroke_years=11=-38=0 stroked=-5=-45=0
stroked_the=-2=-31=0 strokes=-161=-109=-13 strokes_.=-12=-14=-10 strokes_and=-162=-100=-2 stron*=24=-13=3 strong=10=-13=3
strong_,=57=53=-2 strong_.=-61=-29=-1 strug*=60=47=-7 struggling=47=68=-5 struggling_for=19=24=0 struggling_to=26=31=-5
stuck=94=19=-12 stuck_,=25=51=-2 stuck_at=60=-5=0 stuck_in=-45=-25=-10 stuff=28=2=-2 stuff*=-1=15=0 stuff_.=33=41=0 stumb*=99=26=0
stung=-53=-31=0 stung_and=27=18=0 stung_by=-80=-55=0 sub=-80=-45=8 sub_0=-80=-45=8 such=-48=-21=0 such_a=-48=-21=0 sucki*=46=34=-2
sucking=46=34=-2 sudde*=73=80=-10 sudden=49=93=-8 sudden_,=25=48=0 sudden_.=42=47=-7 suddenly=24=-13=-2 suddenly_.=-40=5=-1
suffe*=-36=4=-13 suffo*=69=77=-27 suffocating=-10=-29=-7 suffocating_.=7=-21=0 sugar=49=101=-29 sugar_0=53=69=-4 sugar_is=27=61=0
suici*=102=134=114 suicidal=124=177=170 suicide=-11=-28=-49 suicide_hill=-20=-24=0 suicide_prevention=-32=-29=-21
suicide_sprints=11=9=-17 suicides=-10=-16=-6 summe*=-42=-59=-2 summer=-24=-35=-2 sun=34=-7=-9 sunbu*=-59=-82=6 sunburnt=-59=-82=6
sunburnt_a=-45=-84=-18 sunda*=17=-50=-29 sunday=32=-38=-29 sunday_,=22=-81=0 sunday_.=33=27=-16 sunday_0=1=-16=-13
sunny=-116=-76=0 sunny_,=-116=-76=0 sunri*=-53=-68=-4 sunrise=-53=-68=-4 sunse*=-24=-17=-1 sunset=-24=-17=-1 suppo*=-25=-40=-51
support=-39=-43=-49 sure=-17=14=-12 sure_i=21=10=-11 surge*=-50=-42=-7 surgeon=-55=-59=-7 surgeon_says=-24=-55=4 surgery=20=3=-8
survi*=-104=-44=-1 survivor=-70=-44=-1 swall*=63=97=13 swallow=63=76=-18 swallow_,=15=23=-13 swallowed=-10=13=32
swallowed_a=-32=-14=-10 swallowing=10=8=0 swear*=-94=-92=-2 sweat=56=32=0 sweat*=35=24=-6 sweat_.=47=52=0 sweat_and=-88=-53=0
sweat_on=24=3=0 sweat_pouring=2=-37=0 sweated=-29=-21=6 sweated_buckets=42=23=7 sweated_like=-71=-44=-1 sweating=38=91=-5
sweating_,=55=71=0 sweating_.=116=143=-5 sweating_and=3=16=-1 sweating_buckets=-100=-100=1 sweats=85=-3=-2 sweats_all=28=-3=-2
sweats_and=35=3=0 sweaty=-58=-43=-6 sweaty_mess=-20=-31=-4 swell=0=15=0 swell*=-15=-21=-2 swelled=35=-24=0 swelled_up=35=-34=0
swelling=-50=3=-2 swelling_,=40=75=-1 swelling_.=-59=-25=-4 swelling_up=34=-5=0 swim=39=57=0 swim_0=-7=24=0 swimm*=-15=-9=2
swimming=-44=-32=8 swimming_0=-39=-32=0 swimmy=29=23=-6 switc*=42=67=-18 switched=42=57=-18 swoll*=23=-62=19 swollen=23=-62=19
swollen_,=134=54=-6 swollen_.=84=-120=-8 swollen_and=92=-100=-6 swollen_calf=13=34=9 swollen_eyes=-73=-20=0 swollen_in=-59=-3=0
swollen_like=21=-38=0 swollen_river=-15=28=0 swollen_today=-90=20=25 swollen_up=13=20=0 swoon*=109=85=0 swooned=109=85=0
synco*=77=77=0 t=-29=-7=-3 t_0=-43=-32=-3 ta=-8=-9=17 ta_for=-17=-15=9 table=113=131=34 table*=-16=-19=25 tablets=-16=-19=25
tablets_.=-56=-55=-13 tablets_for=-13=-11=-7 tablets_in=-25=-18=16 tad=-40=-52=0 take=-141=-185=-77 take_.=-37=-51=0
take_a=-11=26=0 take_lithium=-23=-8=-14 take_the=-37=-76=0 take_water=-13=-11=-7 taken=57=27=46 takin*=-77=-40=-70
taking=-77=-40=-70 taking_it=-15=13=-3 taking_lithium=-4=-1=-39 talk=-3=33=-16 talk_.=61=49=-1 talk_right=-182=-190=-5
talki*=-19=-38=-11 talking=-19=-38=-11 talking_gibberish=43=46=0 talking_rubbish=65=52=0 talking_to=-56=1=0 tank=-4=-6=-19
tap=-116=-152=0 taper=-16=-56=4 taper_has=-14=-25=-11 tar=20=-36=-2 tarma*=34=33=0 tarmac=34=33=0 tarry=35=58=-5 tax=-94=-62=-7
tax_returns=-29=-54=-7 tbh=-8=-1=38 tea=-4=-50=-16 tea_,=83=58=-3 tea_.=25=23=-7 tea_0=11=0=0 tea_colored=24=-54=-1
teach*=85=43=13 teacher=51=33=-1 teaching=4=-4=14 team=-122=-119=-6 teamm*=-22=-29=-5 teammate=-22=-29=-5 teammate_had=-22=-29=-5
tears=-137=-94=0 tears_0=-19=-21=0 tears_but=-13=-1=0 teena*=-54=-50=-18 teenager=-54=-50=-18 teenager_,=-32=-50=-10
teens=-60=-51=-1 teens_,=-60=-51=-1 teeth=96=7=-11 teeth_chattering=31=-1=-6 tell=18=45=35 tell_.=-139=-119=-9 tell_if=14=18=-15
tell_the=14=36=-1 tell_them=38=32=12 tell_you=13=-5=-36 telli*=-21=-7=-2 telling=-21=-7=-2 telling_me=-21=-7=-2 telly=-90=-88=-27
telly_.=-15=-31=-9 tempe*=94=-24=-45 temperature=94=-24=-45 temperature_,=30=5=0 temperature_.=39=-75=-2 temperature_0=130=176=0
temperature_and=0=-51=0 temperature_dropped=-133=-56=0 temperature_is=88=77=0 temperature_of=111=4=0 temperature_was=-51=15=0
temperature_wo=13=-115=0 tempo=5=-32=11 tempo_,=73=11=0 tempo_.=-41=-47=13 ten=26=37=-10 ten_,=-50=-27=-1 ten_hours=-48=-28=0
ten_mins=33=51=-2 ten_minutes=29=26=0 ten_times=144=0=0 ten_years=1=-16=13 tende*=71=-13=-6 tender=-52=0=-1 tender_after=-70=0=0
tenderness=123=-13=-5 tent=58=78=-20 tent_.=111=98=-19 tent_collapsed=-37=-25=-1 terri*=-53=-42=-2 terrible=42=24=-2
terrible_headache=0=69=0 test=-14=16=-3 test_came=-53=-60=-2 testi*=58=-56=-6 testicle=58=-56=-6 tests=-4=-20=0 tetan*=-32=-10=-1
tetanus=-32=-10=-1 text=-18=24=-21 text_.=-24=-42=-15 texti*=-56=-64=-13 texting=-56=-64=-13 texting_me=-43=-17=-1 texts=-19=2=-15
th=-46=28=-17 than=174=27=25 than_at=30=68=-2 than_before=32=58=0 than_the=-50=-102=-30 than_usual=-67=10=-2 thank=1=9=-22
thank*=-73=-48=5 thank_you=1=9=-22 thanks=-73=-48=5 thanks_.=-53=1=-19 that=-112=-56=-33 that_,=-36=-38=-9 that_.=-59=-25=-28
that_a=-23=-33=-1 that_climb=-12=9=0 that_cold=-53=-47=2 that_count=-20=-19=-5 that_film=-2=-13=-1 that_gel=-17=14=0
that_hill=12=-36=0 that_i=-88=-119=17 that_is=-45=-94=60 that_last=-46=-64=-18 that_ok=27=-7=-4 that_pb=-80=-47=-1
that_right=-41=-35=0 that_session=31=-5=-3 that_side=2=139=0 that_was=-2=29=0 that_water=30=65=0 that_wo=16=39=-7
thawe*=-76=-69=10 thawed=-76=-69=10 the=-35=-3=-4 the_0=-131=-102=-20 the_aid=-24=-13=-3 the_ambulance=31=33=0 the_ankle=1=43=-3
the_app=-56=-59=0 the_arm=-16=-121=-13 the_baby=8=-15=-9 the_back=49=-26=-14 the_ballot=-50=-43=-15 the_bath=16=-9=0
the_bathroom=7=26=0 the_baton=16=-22=0 the_bed=34=-46=0 the_bedroom=-98=-102=-3 the_beers=-26=-26=0 the_bench=118=103=0
the_bike=-60=-16=9 the_bill=-19=-26=0 the_bleeding=20=32=-8 the_blister=94=-52=-2 the_blood=64=83=0 the_blue=20=-27=0
the_bone=8=29=-11 the_boss=2=-43=0 the_bottle=-11=-22=0 the_bowl=1=-24=0 the_breast=58=71=0 the_bridge=3=9=47 the_bus=38=24=-25
the_calf=5=-57=-2 the_canal=-15=-38=-4 the_car=58=32=97 the_carpet=-105=-48=-2 the_cat=-11=11=13 the_chest=61=22=-9
the_climbs=-34=-36=0 the_club=-1=30=-14 the_coach=-33=-32=-26 the_cold=-54=-19=14 the_color=85=-24=-33 the_comrades=-21=-19=0
the_corner=68=58=-1 the_couch=-29=-12=-1 the_course=-27=-57=0 the_crossfit=66=29=0 the_cup=11=22=-3 the_curry=-22=-14=8
the_cut=3=-72=-11 the_dark=-56=-20=-18 the_day=48=71=20 the_dead=-58=-64=-44 the_deadline=-27=-15=1 the_deck=39=52=0
the_dentist=-3=1=-20 the_desk=-12=-1=0 the_dog=30=58=-21 the_door=-118=-88=-6 the_downhill=-56=-19=-3 the_dream=-28=-38=-41
the_drink=-43=-25=0 the_dust=11=-1=0 the_easy=22=85=-6 the_edge=50=40=63 the_end=-126=-93=-65 the_expo=-132=-100=-7
the_eyes=33=-100=-3 the_face=-82=-72=-2 the_fall=66=-31=-1 the_film=-26=-33=0 the_finish=125=35=11 the_first=-79=-36=0
the_flight=101=20=0 the_floor=20=79=0 the_flu=-40=75=6 the_foot=59=80=0 the_fridge=48=42=0 the_front=86=43=-19 the_game=-57=-8=0
the_gate=-130=-119=-5 the_gel=51=29=-3 the_ghost=-1=13=6 the_glute=-56=-34=11 the_grass=1=-19=-45 the_graze=-31=84=0
the_groin=20=-33=0 the_ground=20=-6=1 the_gun=-47=-42=-10 the_guy=-98=-105=-16 the_gym=-16=-65=2 the_half=15=73=0
the_head=-57=-72=0 the_heart=18=53=-1 the_heat=-8=-15=19 the_heel=31=-65=-20 the_hill=-2=-6=-32 the_hills=49=76=33
the_hip=41=-34=-2 the_hospital=26=41=9 the_house=-52=-78=-2 the_ice=-54=-42=0 the_inside=1=-46=-5 the_intervals=29=25=0
the_kerb=35=19=-6 the_kettle=35=-25=0 the_kids=-24=-13=32 the_kitchen=68=82=0 the_knee=-101=-17=-23 the_knees=9=22=0
the_lad=31=4=-3 the_lads=-9=11=-6 the_lake=-11=-40=-44 the_lamp=-28=-16=-21 the_laptop=-41=-48=0 the_last=23=-21=99
the_left=39=38=-11 the_leg=41=-27=0 the_legs=-26=48=8 the_line=-50=-88=-14 the_link=-33=-31=-14 the_long=74=53=23
the_marathon=139=137=-8 the_marshal=43=50=-1 the_match=-101=-91=-7 the_medic=31=53=0 the_middle=-16=26=-6 the_missus=-22=-13=-10
the_month=45=30=-1 the_moon=-40=-27=-5 the_moor=-47=-38=-5 the_morning=-88=26=0 the_mouth=31=28=-1 the_mud=-1=-29=0
the_muscles=-26=-2=-1 the_neck=12=39=-2 the_new=-32=-21=0 the_news=9=43=-3 the_next=-60=-116=-7 the_night=113=59=25
the_numbers=24=46=-3 the_nuts=19=46=-5 the_old=-28=-47=-1 the_one=7=100=-16 the_only=-72=-60=19 the_other=57=-2=-10
the_others=20=-5=0 the_oven=11=44=-4 the_pace=-24=26=0 the_pain=-27=15=36 the_paper=43=-22=0 the_park=23=3=0 the_path=-8=39=5
the_pavement=62=44=-1 the_pb=-51=13=0 the_phone=18=25=0 the_pill=13=-9=0 the_pillow=8=-17=0 the_pills=49=50=91 the_place=38=-15=-2
the_plane=39=23=-3 the_plot=-15=4=-15 the_point=63=94=84 the_power=7=68=0 the_price=8=14=15 the_prom=-17=2=0 the_pub=-67=-86=-6
the_pull=6=84=0 the_queue=57=-1=29 the_race=282=225=-9 the_rain=2=-13=0 the_reps=-97=-86=0 the_results=-41=-57=0
the_right=89=39=-3 the_river=-93=-101=-4 the_road=-92=-93=-54 the_roof=-16=-14=-6 the_room=85=41=-5 the_route=-38=-55=0
the_run=180=143=-20 the_runner=-47=-58=-6 the_running=-12=-3=-5 the_runs=65=0=0 the_same=89=188=-6 the_sauna=-41=-31=0
the_scale=-25=-41=-30 the_school=-30=-28=0 the_screen=21=26=0 the_sea=53=43=0 the_second=-85=-72=-2 the_session=32=37=-5
the_shade=-17=51=39 the_sheets=80=-69=-14 the_shin=65=-13=-5 the_shoes=13=-1=0 the_shop=17=-3=-7 the_shoulder=7=61=-2
the_shower=111=130=-5 the_side=1=72=0 the_sight=-32=-29=0 the_size=111=107=-11 the_skin=124=-73=-1 the_sleep=9=-22=15
the_sofa=-73=-82=-4 the_soreness=40=27=10 the_spring=-41=-6=0 the_sprint=-73=-70=0 the_sprints=-14=-6=0 the_squats=-65=-70=-2
the_stairs=-3=-30=0 the_start=19=36=17 the_sting=13=14=0 the_stroke=-36=5=-12 the_sun=-11=0=-4 the_sunrise=-53=-68=-4
the_table=8=16=42 the_tablets=8=-8=21 the_tank=-4=-6=-19 the_tarmac=34=33=0 the_telly=-75=-69=-27 the_tempo=-5=20=-10
the_tent=65=43=-4 the_texts=-1=15=0 the_thermometer=65=14=0 the_time=-74=-123=-11 the_toes=6=55=0 the_toilet=7=78=-12
the_top=-13=-50=-2 the_torch=11=15=-5 the_towel=22=24=0 the_track=54=39=-3 the_tracks=55=59=75 the_trail=104=33=-25
the_train=-72=-66=-20 the_treadmill=41=12=0 the_tube=-13=11=12 the_turbo=-33=-30=-3 the_ultra=12=-62=-4 the_usual=23=21=29
the_vaccine=-66=-80=-1 the_view=-17=-55=-1 the_wall=46=-2=-34 the_warm=2=67=0 the_watch=-64=-51=0 the_water=159=143=0
the_way=-111=-31=11 the_wedding=-73=-41=0 the_wee=-75=12=-7 the_week=-11=-1=-3 the_weekend=22=-2=52 the_whole=-58=-92=-29
the_wife=62=72=41 the_wind=-105=-77=-1 the_woods=-94=-81=0 the_word=35=50=-3 the_worst=-20=-54=-2 the_wrong=55=98=0
the_zip=-34=-42=0 them=48=25=91 then=182=179=26 then_,=-45=-31=-12 then_0=-108=-119=-12 then_a=44=32=0 then_gone=-10=-10=-12
then_i=45=71=-6 then_nothing=32=44=-25 then_out=-117=-51=0 then_run=-49=-52=-7 there=99=17=6 there_,=14=50=-6 there_.=-30=-31=0
there_0=-63=-45=9 there_a=42=-11=31 there_is=39=25=-31 there_lol=-8=-27=0 there_was=50=65=-1 therm*=112=40=-5
thermometer=112=40=-5 thermometer_and=19=72=0 these=-118=-120=-2 these_shoes=-54=-42=0 these_workouts=-26=-27=-2 they=163=179=-61
they_are=-40=9=-7 they_bleed=-14=-28=0 they_call=-51=-23=-2 they_said=86=102=-19 they_say=37=13=-4 they_told=-18=-27=-23
thick=-40=-25=-21 thick_i=-46=-52=-21 thigh=84=24=-26 thigh*=142=24=34 thigh_from=-2=13=-4 thigh_is=45=-3=0 thighs=142=24=34
thighs_are=20=28=-1 thighs_like=1=-58=0 thing=79=153=63 thing*=54=78=-20 thing_,=12=-37=-23 thing_.=-45=-73=-12 thing_i=127=107=90
things=54=78=-20 things_.=13=30=-37 think=194=162=5 think*=86=99=65 think_,=-29=2=-61 think_.=-43=-7=-24 think_?=-43=-16=-2
think_i=239=-11=-30 think_it=55=14=-6 think_of=-178=-162=-11 thinking=148=151=65 thinking_about=53=44=21 thinking_of=24=2=41
thinks=-77=-86=-27 thinks_i=-77=-86=-27 thinn*=-14=3=0 thinners=-14=3=0 third=11=51=-17 third_time=112=217=-9 thirs*=-50=-26=-15
thirsty=-18=12=-15 thirt*=0=-5=19 thirty=0=-5=19 this=85=58=44 this_.=87=120=-9 this_app=50=54=-3 this_is=111=120=-68
this_morning=65=39=-27 this_one=1=-2=11 this_rain=-3=-26=-7 this_run=82=103=141 this_week=-79=-51=-64 tho=23=4=-1 those=6=6=-28
those_hills=13=6=0 those_shoes=30=50=0 thoug*=22=-9=19 though=-14=-92=-16 though_,=-78=-70=-2 though_.=53=-20=-7
thought=-21=15=-45 thought_about=-56=-25=-7 thought_it=23=6=-1 thoughts=58=68=80 thoughts_of=44=59=73 thous*=30=45=0
thousand=30=45=0 three=-113=-37=-41 three_.=0=18=0 three_days=82=-83=-1 three_seven=-15=-8=-24 three_slept=9=24=-11
three_times=-23=36=-2 thres*=-63=15=-2 threw=-20=1=0 threw_up=2=17=0 throa*=-1=-30=-9 throat=-1=-30=-9 throat_.=-81=-27=0
throat_a=-28=-44=-4 throat_closing=16=18=0 throat_feels=37=56=-2 throat_is=41=71=0 throat_tight=44=44=0 throb*=67=4=-9
throbbing=37=47=-9 throbbing_,=7=80=-4 throbbing_.=14=-57=-4 throbbing_and=4=-10=0 throbs=30=-43=0 throu*=15=-28=13
through=22=35=14 through_0=-32=0=-12 through_a=142=115=-4 through_it=-73=-100=-52 through_my=-33=-19=-1 through_the=80=106=75
throughout=-7=-63=-1 throw=-107=-110=-39 throw*=47=-45=-10 throw_up=-107=-110=-39 throwing_up=1=-21=-7 thru=23=0=-4 thumb=0=-88=-1
thump*=41=21=-2 thumping=41=21=-2 thumping_after=-28=-3=0 thund*=1=-13=2 thunder=-40=-68=2 thunderclap=41=55=-1 tick=57=-77=-6
tick_bite=10=-8=-3 ticke*=81=13=-2 ticker=79=38=-2 ticker_is=1=-17=0 tie=61=59=-5 tied=154=152=127 tight=-47=-9=12
tight*=61=111=42 tight_,=-33=34=15 tight_.=11=51=0 tight_0=-49=3=-3 tight_after=21=-8=0 tight_and=57=16=0 tight_band=-15=21=0
tight_chest=31=-5=0 tight_on=6=-93=0 tighter=-47=-64=-13 tighter_.=-69=-52=0 tightness=65=122=0 tightness_in=-79=-17=0
tights=-19=10=55 til=34=71=97 til_0=-40=-36=-34 til_my=43=47=114 till=-117=-50=1 till_0=-20=-24=0 till_friday=1=36=-8
till_i=-31=-17=18 till_late=-5=-10=0 till_monday=-44=-32=-8 till_the=-13=-14=-1 time=37=102=-31 time_,=12=-2=32 time_.=-3=-31=18
time_i=-68=-2=-13 time_in=-60=-75=-20 time_of=45=30=-1 time_on=54=53=-4 time_this=80=20=-5 time_was=-54=-2=-4 time_with=-10=23=-7
times=192=159=40 times_,=42=18=-7 times_.=56=-21=-10 times_a=29=-38=0 times_but=-81=1=76 times_today=116=97=-7 tingl*=74=73=-5
tingling=36=-37=-5 tingling_and=9=54=0 tingly=30=3=0 tiny=4=-24=17 tiny_bit=7=8=17 tips=12=9=-7 tipto*=0=-65=-22 tired=85=75=16
tired_.=19=2=-16 tired_0=-3=19=-9 tired_from=-13=-21=-47 tired_legs=9=-41=-15 tired_of=81=77=61 tired_today=-3=-15=-5
tissu*=78=17=0 to=13=35=-2 to_0=-33=-63=-16 to_a=-75=-93=1 to_be=-47=-86=-6 to_bed=21=22=0 to_bees=-40=-40=-2 to_blame=-51=-33=17
to_breathe=78=56=-23 to_buy=-47=-53=0 to_catch=-10=-40=-1 to_climb=6=16=0 to_die=-23=-15=110 to_do=-84=-88=-19 to_drink=16=28=8
to_drop=13=-22=-21 to_end=39=49=-1 to_get=-63=17=5 to_go=54=53=-61 to_happen=0=17=-6 to_have=10=18=-1 to_hills=49=46=0
to_hold=42=-35=0 to_jog=10=13=0 to_jump=34=31=74 to_kill=33=34=27 to_lie=52=90=0 to_me=74=52=-2 to_my=4=46=16 to_normal=-3=-21=0
to_on=90=81=0 to_one=1=22=-2 to_pass=-16=-26=-36 to_pee=-26=12=-8 to_press=11=-7=0 to_race=-22=-10=-10 to_rest=44=35=0
to_run=-48=-40=-34 to_say=-165=-140=-13 to_sit=-30=-7=0 to_sleep=13=-4=-54 to_stop=-38=-55=40 to_swallow=27=15=0
to_take=-52=-34=-13 to_tell=-71=-54=-9 to_the=80=63=12 to_toe=0=113=0 to_touch=102=13=-3 to_training=35=17=-14 to_unlock=56=57=-6
to_use=10=0=0 to_warm=-23=-16=0 to_watch=-66=-38=0 to_wear=-8=-10=-2 to_with=51=70=0 to_work=-68=-53=4 toast=1=8=-18
toast_,=15=7=-10 toast_0=-1=12=0 today=11=32=-24 today_,=-85=-90=-47 today_.=-57=-50=6 today_0=9=78=30 today_and=108=81=66
today_cannot=-20=-21=0 today_going=-54=-80=-7 today_i=4=18=21 today_it=-37=-29=-5 today_legs=27=-3=-1 today_my=-38=-34=-10
today_so=-33=-40=0 today_sore=-42=-9=-11 today_soreness=27=-1=0 toddl*=-47=10=-19 toddler=-47=10=-19 toddler_was=24=-10=-3
toe=-97=-73=17 toe_,=-14=-5=-4 toe_.=-44=39=21 toe_and=9=25=0 toe_is=37=-62=0 toena*=-116=-56=-43 toenail=-59=6=21
toenail_0=-18=18=0 toenail_again=-43=-38=0 toenail_fell=-36=-12=0 toenails=-57=-63=-64 toes=50=41=-1 toes_in=-57=-30=0
toes_numb=-26=27=0 toes_went=-106=-56=0 toget*=-20=15=-2 together=-20=15=-2 together_.=-23=0=-2 toile*=-9=13=-12 toilet=-9=13=-12
toilet_,=18=51=-7 told=33=23=-32 told_me=15=10=-26 tomat*=-55=-41=0 tomato=-55=-41=0 tomor*=-37=-22=-18 tomorrow=-37=-22=-18
tomorrow_,=-21=-34=-7 tomorrow_.=49=78=38 tomorrow_0=-18=-12=-21 tomorrow_?=6=2=-13 tongu*=68=95=-1 tongue=68=95=-1
tongue_and=0=21=-1 tongue_is=51=52=0 tongue_out=-75=-96=0 tonic=-1=-6=-14 tonig*=53=64=65 tonight=53=64=65 tonight_,=-74=-97=12
tonight_.=2=-11=10 tonight_0=19=20=9 tonight_on=0=-9=11 too=-105=-65=-21 too_,=38=21=-7 too_.=73=61=-17 too_fast=-9=20=0
too_hot=-99=-36=5 too_many=50=26=6 too_much=-34=-48=-12 too_tight=-18=-76=0 too_wet=-25=-29=-16 took=35=75=77 took_0=-28=-21=-29
took_a=42=128=28 took_ages=23=19=0 took_it=-46=-71=-25 took_my=-30=-53=-6 took_the=-36=-72=-32 took_too=55=35=14 tooth=22=83=-6
top=40=7=-4 top_,=11=42=-2 top_.=-56=-58=26 top_0=-1=-42=0 top_of=90=63=0 toppe*=13=8=25 topped=13=8=25 torch=-17=-21=-5
torch_.=24=22=-3 torch_died=60=34=0 tore=-8=-12=0 total=-71=-41=-6 total*=17=-6=-16 total_,=-33=-15=17 total_0=-20=-26=-9
totally=17=-6=-16 totally_confused=-23=-9=-12 touch=60=-23=-4 touch_,=42=73=0 touch_.=38=41=-3 tough_day=-29=-2=0 towel=64=102=0
towel*=-14=24=6 towels=-14=24=6 track=29=39=-3 track*=33=40=40 track_.=-55=-61=-1 tracks=33=40=40 traff*=-45=-2=-10
traffic=-45=-2=-10 trail=77=16=-25 trail*=-61=-107=-46 trail_,=28=45=0 trail_.=43=87=0 trail_0=-65=-18=-23 trails=-61=-107=-46
train=37=8=17 train*=42=11=21 train_.=10=14=2 train_times=-9=37=47 train_was=25=39=-20 training=47=26=58 training_.=54=44=51
training_for=37=32=-9 trait=-28=-39=-14 trait_,=-27=-33=-8 trans*=8=13=7 transplant=8=13=7 trave*=-31=-19=-2 travelling=-31=-19=-2
treac*=2=0=-14 treacle=2=0=-14 tread*=-35=-17=-47 treadmill=29=-1=-3 treadmill_stopped=-52=-45=0 tree=103=81=23 tremb*=15=-51=0
tried=102=114=-3 tried_to=96=72=-3 trip=-4=-37=0 tripp*=-18=-125=-2 tripped=-30=-13=-2 tripped_on=14=23=-2 trips=-94=-13=7
trips_.=-76=-8=7 trots=63=-25=0 troub*=37=64=0 trouble=37=64=0 truck=-42=-43=-8 true=-36=-35=-2 true_crime=-36=-35=-2
try=13=-18=-2 try_to=13=-18=-2 tryin*=33=53=-18 trying=33=53=-18 trying_to=57=55=-39 tube=-13=11=12 tube_0=-31=-4=12
tues=-54=-41=-5 tuesd*=-19=5=26 tuesday=-19=5=26 tuesday_,=40=-26=6 tummy=-18=7=3 tummy_rumbling=21=22=-5 tunne*=-56=-13=-2
tunnel=-56=-26=0 turbo=-54=-57=-3 turn=-34=-49=-13 turn_at=-70=-44=0 turne*=1=8=-27 turned=1=8=-27 turned_my=-159=-43=-4
turned_out=-73=-52=-2 turned_to=35=33=0 turni*=8=19=-2 turning=8=19=-2 tv=113=123=0 tweak*=-61=-5=-6 tweaked=-61=-5=-6
twent*=-96=-86=-3 twenties=-124=-119=-3 twenties_,=-124=-119=-3 twice=6=-36=-16 twice_,=31=12=-2 twice_.=-18=-18=-5
twice_0=25=50=0 twice_and=3=29=0 twice_on=-20=20=-6 twice_the=55=49=0 twice_this=31=-52=0 twice_today=21=-14=-2 twing*=-11=32=0
twinge=-16=9=0 twinge_in=-16=9=0 twins=-53=-70=0 twins_.=-53=-70=0 twist*=-73=-47=0 twisted=-73=-47=0 twisted_my=-73=-47=0
twitc*=-28=18=-11 twitched=68=58=-2 twitching=-95=-29=0 twitchy=-1=-11=-9 two=-22=26=-61 two_,=-7=-67=-7 two_.=69=41=0
two_cardiac=-65=-47=0 two_days=12=-32=-2 two_kids=30=-6=-1 two_minutes=66=62=0 two_times=76=130=-7 two_weeks=70=25=0
two_winters=-25=-3=-1 two_years=-31=-31=16 type=-90=-19=-17 type_0=-33=-86=-9 type_one=-90=-66=-3 typin*=65=57=-19
typing=65=57=-19 typing_this=17=17=-19 u=-35=-45=-14 ultra=-17=-38=-4 ultra_,=13=23=0 ultra_.=15=-48=-2 ultra_and=36=59=0
unbea*=7=11=0 unbearable=7=11=0 uncle=-85=-60=0 uncon*=135=175=0 unconscious=110=101=0 unconscious_for=52=38=0 under=56=2=-7
under*=-11=-16=-7 under_0=-15=-77=14 under_control=-49=-79=0 under_me=12=-31=-18 under_my=38=65=0 under_the=-54=3=0 undo=-58=-53=4
uni=-20=29=7 uni_,=-11=33=7 units=-90=-88=15 units_.=-34=-18=17 unlik*=4=-33=0 unlike=4=-33=0 unloc*=65=73=-6 unlock=65=73=-6
unrea*=8=7=-17 unreal=8=7=-17 unreal_,=8=7=-17 until=51=-3=-12 unwel*=62=-61=-13 unwell=62=-61=-13 up=56=44=-39 up_,=42=77=-9
up_.=-42=-91=-10 up_0=-28=-30=-6 up_a=37=42=-1 up_after=-127=10=-25 up_all=-1=23=-3 up_and=-58=-53=-56 up_at=-58=-34=-24
up_blood=84=219=0 up_for=52=-51=0 up_from=56=-56=-3 up_green=14=-29=-2 up_in=-10=-35=-2 up_like=47=-35=0 up_my=7=-47=15
up_on=62=54=75 up_red=19=99=0 up_since=8=-114=-4 up_the=-56=-71=6 up_to=-50=-95=-20 up_twice=-81=-87=-5 up_with=-103=-49=-10
updat*=-40=-55=-11 update=-40=-55=-11 update_my=-40=-55=-11 uphil*=6=42=0 uphill=6=42=0 upper=6=40=-16 ups=-71=-16=-10
ups_,=-3=-15=-9 urine=214=-79=-2 urine_.=73=-5=-6 urine_fine=-89=30=10 urine_is=35=-51=0 urine_like=0=-63=0 urine_this=4=-28=0
us=-42=-20=-14 us_,=19=33=0 us_.=23=19=-6 use=-43=-36=-9 used=-65=-18=18 used_my=71=77=-5 used_to=-142=-130=-49 usele*=46=0=0
useless=46=0=0 usual=-79=-8=8 usual*=1=27=-2 usual_,=-17=-3=0 usual_.=2=-17=-3 usual_doms=59=47=-13 usually=1=27=-2
vacci*=-66=-80=-1 vaccine=-66=-80=-1 valve=-58=-57=-24 valve_,=-22=-23=-17 van=74=96=-12 vanis*=89=98=61 veins=30=12=0
very=155=199=-40 very_dark=48=-26=0 very_hot=20=100=0 very_much=3=-28=-5 vest=-22=55=-8 vet=-69=-74=-18 vet_,=-52=-34=0
vice=69=53=0 view=-28=-36=-6 view_0=38=31=0 views=-9=-15=-5 views_0=24=10=-15 vineg*=-120=-104=0 vinegar=-120=-104=0
virus=2=-29=-27 visio*=95=41=-13 vision=95=41=-13 vision_went=15=92=-3 visited=12=3=-3 vitam*=-122=-111=-103 voice=-75=-81=64
voice*=64=91=41 voice_gone=-43=-51=-1 voices=64=91=41 vomit=51=130=-16 vomit*=98=50=-16 vomit_and=25=26=0 vomited=11=0=0
vomited_0=48=-28=0 vomited_all=8=-97=0 vomited_blood=16=156=0 vomiting=86=50=-16 vomiting_,=-2=-70=-13 vomiting_.=31=-35=0
vomiting_and=0=92=-3 vomiting_since=5=-70=0 w=189=172=-16 w_0=-117=-94=-1 w_the=-44=11=0 wah=-4=10=0 wait=-143=-60=-6
wait_for=-76=-38=-6 waiti*=6=30=-10 waiting=6=30=-10 waiting_for=-20=-28=0 wake=51=48=-14 wake_up=50=48=-14 wakes=71=-57=0
wakes_me=71=-57=0 walk=-32=-44=-23 walk_,=56=29=-16 walk_.=54=13=-1 walk_down=-55=4=0 walk_downstairs=-11=5=0 walk_on=56=-54=-4
walk_straight=-29=37=0 walke*=-17=9=-25 walked=-17=7=-25 walked_it=-33=-40=-13 walki*=27=65=-4 walking=27=65=-4 walking_.=-27=-4=0
walking_again=-27=-5=0 walking_to=18=29=-4 wall=34=-39=-13 wall_,=-36=-55=-15 wall_.=93=55=22 wall_at=-38=-46=-11 wande*=44=68=-8
wandering=44=68=-8 want=79=79=91 want_it=71=38=48 want_out=14=10=44 want_to=57=41=-12 wante*=1=23=-8 wanted=1=23=-8 wants=45=24=63
wants_to=0=-4=45 ward=-50=-2=-12 ward_,=-15=-18=0 warfa*=17=41=-17 warfarin=17=41=-17 warfarin_and=41=67=0 warm=23=24=-6
warm_,=32=33=0 warm_.=18=-39=-2 warm_and=1=49=-4 warm_to=6=-94=0 warm_up=-52=0=0 warme*=-141=-167=10 warmed=-22=-45=10
warmed_up=12=-23=10 warmers=-20=-22=0 warne*=-5=-40=-14 warned=-5=-40=-14 was=-90=-59=-35 was_0=-45=50=-4 was_a=57=35=-9
was_all=-64=-15=-2 was_amazing=-11=-10=0 was_at=1=19=0 was_bleeding=-20=-38=0 was_blood=29=43=-1 was_brutal=-12=-28=0
was_choking=26=11=-2 was_clear=-12=34=2 was_confused=-106=-125=0 was_dead=75=59=39 was_dizzy=-83=-22=0 was_dodgy=-44=-12=0
was_fine=92=64=3 was_flat=15=-1=0 was_full=59=24=-1 was_going=25=2=-1 was_gone=44=37=35 was_hard=-25=-35=0 was_in=-137=-120=-61
was_jerking=13=8=-7 was_knocked=-35=-40=0 was_late=25=39=-20 was_like=59=81=0 was_lovely=34=30=-8 was_my=51=43=48 was_not=46=14=28
was_ok=-34=-48=0 was_on=60=83=0 was_out=109=144=19 was_pale=-54=-16=-4 was_racing=32=-7=0 was_seeing=17=-40=-5 was_shaking=62=99=0
was_sick=-23=-37=-3 was_so=-8=-36=-1 was_swollen=-57=-3=0 was_talking=25=24=0 was_the=-16=-27=-5 was_up=-35=-2=22 wasp=-42=9=0
watch=56=46=-1 watch*=-99=-69=-13 watch_,=24=45=0 watch_.=35=24=0 watch_died=29=27=36 watch_for=-90=-50=0 watch_is=-136=-119=0
watch_says=105=-1=0 watch_strap=24=27=0 watched=-80=-113=-8 watched_a=48=18=-1 watched_the=-53=-61=0 watching=-37=12=-4
watching_a=32=19=0 watching_the=-92=-83=-2 water=110=125=-79 water*=-31=-27=0 water_,=71=160=-1 water_0=0=34=0 water_all=6=13=0
water_and=0=79=-3 water_at=0=10=0 water_down=17=-47=0 water_like=0=-81=0 water_on=-15=-7=0 water_tablets=-79=-68=-31
water_today=13=8=0 way=31=-40=47 way_,=-24=-21=-4 way_.=-2=-6=11 way_0=-59=-35=9 way_home=31=72=0 way_on=17=-28=0
way_round=-16=32=0 way_to=-147=-145=-3 we=-54=-95=-4 we_are=-11=-8=0 we_did=-9=-37=0 we_got=-32=0=0 weak=28=-29=-5
weak_,=-20=27=-4 weak_.=12=-44=-4 weak_at=9=22=0 weak_coffee=-4=28=0 weak_i=38=-49=-6 weak_legs=-39=-37=16 weak_wifi=-76=-14=0
weake*=37=-43=-1 weaker=37=-43=-1 weakn*=-59=19=0 weakness=-59=19=0 wear=-11=-18=-2 weath*=-12=8=-9 weather=-12=8=-9
weather_0=11=7=-9 wed=-61=-55=-16 weddi*=-78=-66=-2 wedding=-78=-66=-2 wedding_.=-25=-16=0 wedding_years=-19=-61=0 wee=-79=-24=5
wee_.=-4=10=-4 wee_bit=-25=-58=0 wee_is=-51=-42=-15 wee_looks=32=-35=0 wee_mans=-23=18=-5 wee_one=-25=28=23 wee_the=36=-8=0
wee_was=99=-60=-1 weein*=38=-25=0 weeing=38=-25=0 week=-39=-105=-79 week_,=18=-8=-12 week_.=-2=-20=-5 week_0=-34=-34=-66
week_after=-15=-24=-7 week_is=-52=-8=0 week_lol=-32=-28=-3 week_today=-31=-20=-1 week_with=-1=45=0 weeke*=6=-9=50 weekend=6=-9=50
weekend_,=22=-43=15 weeks=14=-60=10 weeks_,=48=10=23 weeks_.=20=-26=9 weeks_ago=8=57=0 weeks_gone=-47=-55=-13 weeks_now=22=0=0
weeks_old=-56=-46=-10 weepi*=74=38=-3 weeping=71=-47=-3 weigh=35=77=-2 weigh*=-7=-39=15 weighed=-32=-5=-7 weighed_0=-26=2=-4
weight=9=-71=21 weight_0=-179=-33=22 weight_on=70=24=0 weird=75=124=0 weird_.=34=49=0 well=-30=1=-15 well_.=-16=-28=-14
well_0=-17=-11=7 well_controlled=-7=-18=-11 welts=16=26=-1 went=88=136=1 went_,=14=31=0 went_0=-45=-17=0 went_and=18=37=-10
went_black=14=-12=0 went_dark=16=83=0 went_down=44=104=-19 went_for=-32=24=16 went_fuzzy=32=23=-6 went_grey=52=73=33
went_into=-18=-44=-6 went_limp=64=59=0 went_numb=0=-29=0 went_off=-34=-64=31 went_out=7=25=-5 went_over=46=89=14
went_purple=-19=-34=0 went_stiff=71=96=-2 went_to=37=-63=-16 went_well=-129=-129=-2 went_white=-49=-29=0 went_wrong=-173=-159=0
were=-58=-41=-30 were_brutal=12=-1=0 were_bursting=-34=-56=0 were_on=34=34=-1 wet=61=65=-22 wet_.=-76=-81=-16 wet_myself=0=13=-6
what=-1=17=-50 what_a=-44=-29=0 what_day=85=96=-2 what_do=-15=-5=-36 what_does=-23=-15=-8 what_happened=-29=-38=0
what_happens=-41=-37=-6 what_i=-8=-3=-12 what_if=-99=-97=16 what_is=-48=-12=32 what_pace=69=51=0 what_people=21=19=0
what_should=-7=-19=-1 what_to=-77=-113=-6 wheez*=74=24=-13 wheezing=44=44=-13 wheezy=13=-34=0 when=36=-54=3 when_can=-28=-46=4
when_he=-50=-35=-11 when_i=50=-14=17 when_resting=54=-5=0 when_she=26=3=0 when_the=-87=-88=0 whene*=34=0=0 whenever=34=0=0
whenever_i=34=0=0 where=87=100=-37 where_am=60=51=-2 where_do=-37=-59=-14 where_i=18=9=-3 where_is=44=87=-18 where_the=-39=-17=0
which=-119=-86=-24 which_day=-92=-72=-4 which_way=-90=-63=-1 while=128=43=31 whist*=0=46=0 whistle=5=12=0 whistling=-5=34=0
white=17=2=-2 white_and=33=32=-2 white_as=90=67=0 who=-23=-25=9 who_collapsed=-82=-72=14 who_drank=-20=-30=-1 who_is=-35=0=-14
whole=28=41=-3 whole_body=55=24=-1 whole_way=-46=-21=-20 whole_week=-47=-16=-6 why=-19=7=-24 why_.=14=31=-3 why_?=6=-10=-2
why_am=-60=-51=-1 why_i=-46=-47=7 wicke*=-41=-5=-5 wicked=-41=-5=-5 wide=51=50=66 widow*=-12=-1=0 widowmaker=-12=-1=0
wife=50=48=-22 wife_,=19=13=-31 wife_.=1=1=-16 wife_had=42=28=0 wife_has=-106=-47=0 wife_is=-101=-47=0 wife_says=70=71=-19
wife_was=-4=-21=0 wifi=-44=23=0 will=-5=10=147 wind=-61=-45=13 wind_.=9=14=-1 wind_0=-7=-12=15 wind_is=31=50=0
wind_nearly=-52=-51=0 wind_took=-10=-38=-1 winde*=42=44=-1 winded=42=44=-1 windo*=-18=-27=-3 windp*=5=24=-4 windpipe=5=24=-4
wine=-35=-4=0 wine_last=-56=3=0 winge*=-66=-51=-1 winger=-66=-51=-1 winte*=0=26=14 winter=25=29=15 winter_,=5=31=15
winters=-25=-3=-1 wipe=-36=-15=-11 wiped=-21=-56=-3 wiped_out=-21=-56=-3 wise=-23=16=-4 wise_,=-23=16=-4 wish=91=92=86
wish_i=72=70=38 with=-21=-31=-25 with_a=7=-14=-11 with_blood=68=35=0 with_cold=-47=-55=0 with_dust=-50=-33=-5 with_every=25=-7=-4
with_excitement=-45=-15=0 with_heat=-96=-109=29 with_her=-58=-21=28 with_it=9=24=6 with_joy=-71=-6=-4 with_me=-38=-90=-16
with_meals=-23=18=17 with_my=143=184=-52 with_one=39=33=-11 with_our=-24=-38=-1 with_people=20=12=-1 with_rhabdo=-2=38=12
with_that=-3=-43=-19 with_the=32=69=98 with_this=-44=-60=-43 with_work=-48=-20=0 witho*=60=40=-21 without=60=40=-21
without_!a=-13=-68=-10 without_!any=-36=-15=-4 without_!gloves=-39=-6=-2 without_!me=41=36=19 without_!warning=27=50=-6
without_my=-83=-60=-9 wks=-9=-92=-1 wo=112=102=37 wo_not=112=102=37 wobbl*=82=87=-20 wobbling=79=87=0 wobbly=-17=-8=-20
wobbly_legs=-84=-95=-3 woke=-22=-5=1 woke_0=-121=-50=17 woke_at=-38=-67=-4 woke_me=-18=-59=0 woke_up=15=6=-10 woke_with=46=48=-1
woken=-9=42=-8 woman=-30=-27=2 wood=-51=-8=0 woods=-89=-81=0 woods_,=-60=-57=0 woozy=61=-25=0 word=45=87=-6 words=83=74=-34
words_,=-61=-56=-4 words_.=41=36=-4 words_are=12=9=0 words_come=71=43=0 work=-23=-22=-30 work_,=12=44=-3 work_.=-20=-4=-10
work_0=-6=-19=0 work_out=139=147=0 work_so=-19=-40=0 work_stress=17=20=-1 work_the=-34=-42=0 work_today=-18=-43=-7
worke*=-54=-7=-37 worked=-54=-7=-37 worked_0=-23=1=0 worki*=-5=-21=-5 working=-5=-21=-5 working_.=-16=-24=-5 worko*=-47=-39=-2
workout=-21=-12=0 workouts=-26=-27=-2 workouts_0=-15=-6=-2 works=30=48=30 world=-12=6=-10 worri*=-4=-10=-1 worried=-4=-10=-1
worse=-14=-91=-22 worse_,=-93=16=0 worse_.=-63=-46=0 worse_each=59=-39=0 worse_every=37=-3=0 worse_not=41=19=-16
worse_with=6=-13=-1 worst=6=40=-29 worst_headache=24=23=-21 worth=-27=-52=-11 worth_it=-27=-52=-11 would=92=55=166
would_be=98=93=95 would_not=29=10=8 wound=27=39=0 wound_is=26=35=0 wrapp*=71=60=0 wrapped=13=0=0 wreck*=-29=-43=-5
wrecked=-29=-43=-5 wrecked_but=-11=-4=-4 wrist=-43=-74=-22 wrist*=22=53=39 wrist_in=42=24=-3 wrist_on=-29=-42=-10 wrists=22=53=39
writi*=87=71=-31 writing=87=71=-31 writing_for=56=29=-31 writt*=130=125=150 written=130=125=150 written_the=54=60=64
wrong=12=30=-12 wrong_,=16=35=-7 wrong_.=-6=-11=0 wrong_cannot=35=38=0 wrong_turn=-37=-40=0 wrong_way=68=114=0 wrote=8=9=23
wrote_an=-39=-50=-22 wrung=6=12=0 wrung_out=6=12=0 x=-2=33=-26 x_0=-68=-26=-18 yawni*=-69=-50=-8 yawning=-69=-50=-8 ye=45=-5=0
yeah=-23=-33=-10 yeah_nah=-23=-33=-10 year=-49=-20=-22 year_,=-33=-38=-19 year_0=10=17=11 year_and=9=19=-2 years=-50=-39=2
years_,=23=46=-2 years_.=21=8=-2 years_ago=-142=-148=-18 years_back=-54=-29=25 years_old=11=0=-1 yello*=-30=-137=-12
yellow=-49=-50=-2 yellow_,=-16=8=0 yellow_and=57=-43=0 yer=6=12=0 yes=-75=-55=-9 yes_legs=-56=-29=0 yeste*=30=11=-19
yesterday=30=-26=-19 yesterday_,=71=45=-9 yesterday_.=-38=-65=-9 yesterday_0=-53=-37=0 yesterday_i=-50=-46=0
yesterday_so=13=-11=-1 yet=-26=-12=16 you=-113=-114=22 you_.=-26=-46=-25 you_can=17=64=40 you_have=-59=-32=-1 you_know=-22=-39=-1
you_said=-43=-59=-2 you_say=13=14=-3 you_would=-31=-79=-13 your=-90=-134=-4 your_text=-39=-42=0 z=-3=25=-7 z_0=8=15=-7
zero=-83=-45=-20 zigza*=91=95=-5 zigzagging=91=95=-5 zip=-34=-42=0 zombi*=-13=-17=0 zombie=-13=-17=0 zone=13=15=-10
zone_0=13=15=-10 zonke*=-17=-22=0 zonked=-17=-22=0 zz=-10=6=-4
`;

/** The fingerprint of those wordings. */
export const learnedFrom = 'd6dcddbbb09b5135';
