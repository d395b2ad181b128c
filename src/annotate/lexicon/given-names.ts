import { wordSet } from '../../text/word-set.ts';

/**
 * Given names the world over that stand before surnames: whoever bears one is a person. Without diacritics, and without those that are
 * oftener a surname, a place or a common word. Written for this project by a language model; `firstnames.ts` tells the gender of
 * the commonest.
 */
export const GIVEN_NAMES: ReadonlySet<string> = wordSet(`
  aad aage aaliyah aamer aamir aarne aaron aart aarti aase abbie abby abdalla abdallah abdel abdelaziz abdelbaset
  abdelfattah abdelhak abdelhakim abdelhamid abdelilah abdelkader abdelkarim abdellatif abdelmadjid abdelmajid
  abdelmalek abdelmoumen abdelqader abdelrahman abdelwahab abderrahman abderrahmane abdeslam abdessalam abdi abdihakim
  abdinasir abdiqasim abdirahman abdirashid abdiweli abdolkarim abdollah abdolreza abdou abdoulaye abdul abdulaziz
  abdulbasit abdulhakim abdulhamid abdulkadir abdulkarim abdulla abdullah abdullahi abdullatif abdulmajid abdulmalik
  abdulmohsen abdulmuttalib abdulqader abdulrahman abdulrazak abdulrazaq abdulsalam abdulwahab abdur abdurahman
  abdurrahman abebe abel abelardo abena abeni aberash abhay abhijeet abhijit abhinav abhishek abhisit abiah abida
  abijah abiy abner abolfazl abolghasem abolhassan abosede aboubacar aboubakar abraham abram absalom abul abulfaz
  achieng achille achilleas achim ada adaeze adalbert adalberto adaline adalyn adalynn adam adan adanna adaobi addie
  adebayo adegboyega adekunle adel adela adelaida adele adelheid adelia adelina adeline ademir ademola adenike
  adetokunbo adewale adhiambo adil adina aditi aditya adjoa adnan adolf adolfo adolphus adoniram adriaan adrian
  adriana adriano adrien adrienne aduke adunni adwoa aeneas afia afif afonso aftab afua afzal agata agatha agathe agim
  agnes agneta agnetha agnez agnieszka agostinho agostino agus agustin ahalya ahmad ahmadou ahmed ahmet ahsan
  ahsanullah ahuva ai-ling aicha aida aidan aiden aigars aigul aija aikaterini aiko aileen ailish ailsa aimee aine
  ainhoa aino ainur aishah aishwarya aisling aissata aissatou aisulu aitor aivars aizhan ajay ajda ajinkya ajit ajith
  akaki akanksha akash akbar akhil akhilesh akihiko akihiro akihito akiko akinori akinwumi akinwunmi akinyi akio akira
  akmaral akos akosua akram aksel akshay akua alain alaina alan alana alanis alanna alaric alasdair alassane alastair
  alayna albert albertina albertine alberto albie albin albrecht alcide aldo aldona aldous alec alecia aled aleisha
  alejandra alejandro alejo aleksandar aleksander aleksandr aleksandra aleksandrs aleksei aleksey alemayehu alena
  alenka ales alesha alessandra alessandro alessia alessio alex alexander alexandra alexandrine alexandros alexandru
  alexei alexey alf alfie alfonso alfred alfreda alfredo algernon algie algirdas ali alia aliaa alicia alicja alida
  alienor alija aliko alin alina aline alireza alisa alisdair alisha alisher alissa alistair alister aliya aliyah
  aliye aliza alka alla allan allegra allie allison allister allyson alma almazbek almut alois alojz alok alonzo
  aloysius alparslan alper alphonse alphonso alphonzo altaf altan althea alun alvar alvaro alvin alya alyce alycia
  alyona alyson alyssa alzbeta amabel amadou amaia amaka amal amalia amandine amanullah amar amara amarinder amartya
  amaya ambrose amedeo ameen ameena ameer ameera amelie amena amerigo amien amin amina aminah aminata amine amineh
  amintore aminu aminul amir amira amirali amirhossein amit amitabh amitabha amitav amjad ammar amnon amol amos amparo
  amr amram amrita amrozi amrullah amruta ana anabel anahi anahit anahita anais anakin anamaria anand anandi ananias
  anant ananth anas anastasia anastasiia anastasija anastasios anastasiya anat anatole anatoli anatolii anatoliy
  anatoly anca ander anders andile andoni andranik andraz andre andrea andreas andreea andrei andrej andres andrew
  andrey andries andrii andrina andris andrius andriy andrus andrzej andy aneta anete anett anette aneurin anezka
  anfisa angel angele angelica angelika angeliki angelina angeline angelino angelo angelos anggun angharad angie angus
  anibal anies aniko anil aniruddha anirudh anisul anisur anita anitta aniyah anja anjali anjana anjelica anjolie anke
  ankit ankita ankur annabel annabella annabelle annadurai annalee annalisa annalise annamaria annapurna annastacia
  anne-marie anne-sophie annegret anneke anneli annelie anneliese annemarie annemiek annemieke annetta annette annick
  annika annikki annmarie annunziata anoma anoop anouk ansel anselm anselmo ansgar antanas ante anthea anthony antje
  antjie antoine antoinette anton antonella antonello antonia antonietta antonin antonina antonio antonis antony antti
  antwan anup anupam anupama anupong anuradha anurag anush anusha anushka anushree anutin anwar anya anyango anze aodh
  aodhan aoife aonghus aparecida aparna aphra apichatpong apinya apirak apolinario apolline apostolos araba arabella
  araceli aracely aram araminta arantxa arash aravind aravinda arben archana archibald archie archil arda ardeshir
  ardian areej aretha arezoo ariadne ariana arianna arie arieh arif aris arisa aristide arjan arjen arjun arjuna
  arkady arleen arlene arlette arline arlo arman armand armando armelle armen armida armin armine arnaldo arnaud arne
  arnie arnold arnoldo arnulfo arpad arpine arrigo arsen arseniy arseny arshad artak artan artashes artem artemio
  artemisia artemus arthur arti artie artis arto artur arturo arturs artyom arun arundhati arvid arvind arvo arvydas
  arwa arwel arwen aryeh asa asabe asad asadullah asaf asafa asahel asako asami asanka asbjorn asbjørn ase aseel asel
  asen asgeir asger asghar asha ashapurna asher ashish ashkan ashlee ashleigh ashling ashlyn ashok ashot ashraf ashton
  ashutosh ashwin asier asif asim asin asisat askar aslam asli asma asmaa asnakech aspasia assaf assel assetou assia
  assumpta assunta asta astghik astou astrud asuman asya atal atanas ataollah atara ataullah ataur atef atefeh
  athanasios athelstan athol atieno atif atifete atiku atilla atiqa atiya atle atousa atsuko atsushi atticus attila
  attilio atul auberon aubree aubrey aude audra audrey audrius auguste augustine augusto augustus aulay auma aurel
  aurelia aurelie aurelien aurelio aurore auston ava avantika aveline averil avetik avi aviad avigdor avinash avishai
  avishka aviva avner avraham avril avtandil awatef axar axel axelle axl ayad ayaka ayako ayelet ayesha ayeza aygun
  ayla aylin ayman aymen aynur ayoub ayse aysegul aysel aysha ayshe aysun ayten ayu ayub ayumi ayush ayushmann ayyub
  azadeh azalina azariah azhar azim azimbek azita aziz aziza azizah azizullah azizur azlan azmi azmin azra azriel
  azucena azza azzam azzedine babacar babajide babak babar babatunde babrak babs baburam bachir bader badia badri
  badruddin bahaa bahar bahareh bahman bahram baiba baitullah bakary bakhodir bakhtiyar bakhtiyor bakili bakir balaji
  balarabe balasaheb balazs baldassare baldev baldomero baleka baligh balqis balram baltasar balthasar balwant bambang
  banharn bankim baptiste barack barakatullah barbel barbora barbra barbro barend barham baris barkha barnabas barnaby
  barney barry bart barthelemy bartholomew bartlomiej bartolome bartosz bartłomiej baruch basem bashar bashir basil
  basilio basma bassam bassel bassem bastien basuki bathsheba batsheva batya batyr baurzhan bayard bea beata beate
  beatrice beatrix beatriz beauden bebeto becca becky bede bedelia bedrich bedwyr begona behnam behnaz behrooz behrouz
  behzad bekir bela belen belgin belinda belkacem bella ben benazir bence benedetta benedict benedicte benedikt
  benedita bengt beniamino benicio benigno benito benjamin benji benni bennie benny benoit bente benvenuto benvolio
  beppe beren berenice berhanu berit berivan berk berkay berna bernadette bernadine bernard bernardo bernd bernhard
  bernice bernie berniece bernt berrin bert bertha berthe berthold bertie bertil bertolt bertram bertrand berwyn beryl
  besir besnik bess bessie bethan bethany betsey betsy bette bettie bettina bettino bettye betul beulah beverley bevis
  beyza bezalel bezunesh bhagat bhagyashree bharti bhaskar bhavana bhavesh bhavna bheki bhimrao bhimsen bhumibol
  bhupesh bhushan bhuvneshwar biagio bianca bibigul bidhya bidzina bijan bilal bilawal bilbo biljana bilkis bill billy
  bilqis bilquis bimal bina binali bindu bineta bingu binod binta binyamin bipan bipasha bipin biplab birendra birger
  birgit birgitta birgitte birgul birhanu birte birtukan birute bishan bismah bita bituin bjarne bjarni bjork bjorn
  bjørn blaise blake blanca blanche blandine blanka blas blaz bleddyn blerim blerta blodwen boaz bob bobbi bobby bodil
  boediono bogdan boguslaw bogusław bohdan bohumil bohuslav bojana bolanle bolat boleslaw bolesław bongani bongbong
  bonginkosi bonifacio bonnie boris borislav borut bosko bostjan botagoz boualem boubacar boubakar bouchra boudewijn
  bouthaina boutros boyko bozena bozidar bracha brad brahim bram brandi brandon branislav branka branko branwen
  braulio brayden breandan breanna bree brendan brendon breno brenton bret bretislav brett brian brianna brianne brice
  bridgette bridie brielle brigid brigitte brij brinda briony britney britt britta brittani brittney bronagh bronislaw
  bronisław bronwen bronwyn bruce bruna brunhilde bruno bryan brynmor bryon bryony buakaw buddhadeb buddy buffy bujar
  bulat bulent burak burcu burhanuddin burkhard burl burt bushra busisiwe busra buster buthaina buzunesh byung-hun
  cadwaladr cadwallader caetano cafu caglar caio caitlin caitlyn caitriona caleb calin calista calixthe calixto callie
  callum calogero calum calvin camelia camille camillo camilo canan candace candice candis caner cansu caoimhe
  caoimhin capucine cara caradoc caradog caren carice carina carissa carl carla carleen carlene carles carlo carlos
  carlota carlotta carmela carmelita carmelo carmine carola carole carolyn carrie carsten carwyn carys casemiro casey
  casimiro caspar cassandra cassie cassio cassius catalin catalina catarina cate caterina cathal catharine catheryn
  cathleen cathrine cathryn cathy catrin catriona cavit cayetana cayetano cecelia cecil cecile cecilia cecilie cecily
  cedomir cedric cedrick celal celeste celestin celestino celia celina celine celso cem cemal cengiz cenk ceridwen
  cersei cerys cesar cesare cevdet cezar cezary chadli chafik chaim chairil chaker chakib chalida chamara chamari
  chaminda chamlong chan-wook chanan chandan chandrababu chandrasekhar chandrashekhar chandrika chantal chantel
  chantelle charalambos charan charis charissa charith charlene charles charli charlie charlize charlotta charmaine
  charo chas chatichai chauncey chavalit chavela chaya chaz cheddi cheick cheikh chelsey chelsie cheri cherie cherilyn
  cherise chet chetan cheteshwar chhaya chiamaka chiara chidi chieko chiharu chikako chike chimamanda chinara chinedu
  ching-ling chinghiz chingiz chinua chinwe chinyere chioma chipo chirag chiranjeevi chisato chitra chittaranjan chiyo
  chiyoko chloe chris chrissie chrissy christa christabel christel christelle christer christiana christiane
  christobel christoph christophe christopher christos chrysoula chrystal chuck chukwudi chukwuemeka chukwuma chul-soo
  chung-hee chynna cian ciara ciaran cicely cigdem cilla cillian cindi cindy ciprian cipriano ciro cissie cissy
  clarabelle clarence claretta claribel clarice clarinda clarissa clarisse claud claude claudette claudia claudine
  claudio claudius claus cleavon cledwyn clelia clem clemence clemens clement clementina clementine cleo cleon
  cleopatra cletus clifford clint cliona clive clodagh clotilde cnut coen coleen colette colin colleen collette colm
  colum columba conall conan conceicao concepta concetta conchita connor conor conrad conrado constance constantin
  constantine consuelo cora coralie coraline corazon cordelia corentin coretta corey corina corinna corinne cormac
  cornelia cornelis corneliu cornelius corrado corrie cosette cosima cosimo cosmin cosmo costanza costas costel costin
  coumba countee craig cressida crispian crispin crispus crista cristian cristiana cristiane cristiano cristina
  cristobal csaba csilla cuauhtemoc cuneyt cuong curt curtly cuthbert cy cybill cynan cyndi cynthia cyril cyrus
  czeslaw czesław daan dace dacian daciana dadabhai dae-jung daenerys dafna dafne dafydd dag dagmar dagny dahir daichi
  daiki daina dainis dainius daisuke daisy daithi daiva dalia dalibor dalya damayanthi damayanti damian damiano damien
  damion damir damon dan dana danae danica danie daniel daniela daniele daniella danielle daniil danijel danijela
  danil danilo daniyar dannii danny dante danuta danylo daoud daphna daphne dapo daragh darcey dariga darin darina
  dario darius dariush dariusz darko darla darleen darlene darnell darrel darrell darren darrin darryl darya daryoush
  dasun dauren dave davey david davide davina davit davonte davor davy dawei dawit dawood dawoud dawud dayna deaglan
  deana deandra deandre deanna deanne dearbhla deb debashish debasish debi debora debra declan deena deepa deepak
  deepali deepika deepti dehuai deidra deidre deiniol deion deirdre dejan dejuan delbert dele delfina delia delilah
  della delmer delores deloris delphine delroy delwar delyth demarcus demba demeke demelza demet demetrio demetrios
  demetris demetrius demi deneen denes denholm denice denis denisa deniz dennis denny denys denzel denzil deonte deqa
  derartu derek deric dermot deron derrick dervla desanka desdemona deshaun deshawn desiderio desiree desislava
  desmond despina detlef detlev devaki devendra devika devlet devora devyani dewayne dexter dezso dhananjay dhanush
  dharmendra dhirubhai dhruv diahann diann dianna dianne diarmaid diarmid diarmuid dick dickie dickon didem didier
  diego dieter dietmar dieynaba dikeledi dikembe dikla dileep dilek diletta dilip dilma dilrukshi dilshad dilshan
  dilys dimitar dimitra dimitrije dimitrios dimitris dimple dimuth dina dinah dinara dineo dinesh dingdong dinmukhamed
  dino diogo dionisio dionne dionysios diosdado dipa dipankar dipendra dipika dirk divya diwakar djalma djamel djamila
  django djenabou djeneba dmitri dmitriy dmitry dmytro doaa dodie doina doireann dolly dolores domagoj domenic
  domenica domenico domhnall dominic dominick dominik dominika dominique donagh donal donald donatas donatella donato
  donavan dong-hyun dong-won dong-wook donncha donnie donny donte dontrell doo-hwan dora dorcas doreen dorin dorina
  dorinda doris dorit dorje dorjee dorota dorothea dorothee dorothy dorrie dorthe dottie doug dougal dougie doutzen
  dov dragan dragana dragica dragoljub dragomir dragos dragoslav draymond drazen dries driss drita drora droupadi
  drusilla duaa duane dubravka dubravko dudi dugald dulce dulcie dulquer dumisani dumitru dunja dunstan dursun durwood
  dusan dusko dustin duygu dvora dwain dwarkanath dwayne dwight dwyane dyfan dympna eabha eamon eamonn eartha earvin
  ebba ebenezer eberhard ebrahim ebrima ebru ecaterina eckart eckhard ed edda eddard eddie edelmira edeltraud ederson
  edgar edgardo edgars edi edie edin edinson edith edmilson edmond edmund edmundo edna ednyfed edoardo edouard edsel
  edsger edson eduard eduardo edurne edward edwige edwin edwina edyta edythe eelco eero eeva effie efrain efrem efren
  efua efunsetan egbert egemen egidio egils egle egon egor ehab ehsan ehsanullah ehud eifion eiichi eija eiji eiko
  eila eileen eilidh eilis eimear einar einat eino eirik eirini eirwyn eitan eithne eivind ejaz ejegayehu ejigayehu
  ekachai ekaterina ekaterine ekkehard ekmeleddin eknath ekow ekrem ekua eladio elaheh elaina elaine elayne elazar
  elbert elchin eldad eleanora eleanore eleazar eleazer electa eleni eleonora eleonore eleri elettra elfrida elfriede
  elham eli eliana eliane elias elie eliezer elif elihu elijah elin elina elinor elio eliphalet elis elisa elisabeta
  elisabeth elisabetta eliseo eliska elissa eliud eliyahu eliza elizaveta elkanah elke ella ellie ellinor elliot ellyn
  ellyse elma elmar elmer elmo elnaz elodie eloisa eloise elon eloy elpidio elroy elsa elsabe elshad elsie elspeth
  elton eluned elva elvana elvin elvira elvis elwin elwyn elyakim elyse elza elzbieta emad eman emanuel emanuela
  emanuele emeka emel emelia emeline emer emese emiko emil emile emilia emiliano emilie emilio emily emine emlyn
  emmanuel emmanuelle emmeline emmerson emmet emmett emmylou emomali emre emrys emyr ena enas encarnacion enda endre
  enes engelbert enid eniko enlai ennio enoch enos enric enrica enrico enrique enver enya enzo eoghan eoin eowyn
  ephraim erapalli erasmo erastus ercole erdal eren erhard eric erica erich erik erika eriko erkan erkki erlan erlinda
  erling erma ermal ermanno ermek ermintrude ermonela erna ernest ernestine ernesto ernie erno ernst erol errol ersin
  ertugrul ervin erwan erwin eryn erzsebet esau esben esfandiar esha eshaq esin eskil esko esma esmail esme esmee
  esmeralda esmond espen esperanza esra esraa essam essie esteban estefania estela estella estelle ester estevao
  esther eszter etenesh eteri etgar ethan ethel ethelbert ethelinda ethelred ethelwulf ethna etibar etienne etsuko
  etta ettie ettore euan eudora eugen eugene eugenia eugenie eugenio eugeniusz eula eulalia eulalie eun-hye eun-ji
  eun-jung eun-kyung eun-young eunan eunice euphemia eusebio eustace eustacia evaline evan evander evangelia
  evangelina evangeline evangelos evaristo evelina eveline evelyn everard everleigh evert evette evgeni evgenia
  evgenii evgeniy evgeniya evgeny evie evija evika evita evo evonne ewa ewald ewan ewen eyal eytan eyup eyvind
  ezatollah ezekiel ezequiel ezer ezgi ezinne ezio ezra fabian fabiana fabien fabienne fabinho fabio fabiola fabrice
  fabrizio fachtna facundo fadel fadi fadia fadime fadli faduma fadumo fadwa faezeh fahad fahd fahmi fahmida fahri
  fahriye faina fairuz faisal faiz faiza fakhar fakhruddin famke fanie fanny faraj fareed fareeha farhad farhan fariba
  farid farida faridah farideh faris farkhod farkhunda faron farooq farouk farrah farrukh farshid faruk faruq farzad
  farzana farzaneh fatana fatema fatemeh faten fathi fathima fatimah fatimatu fatma fatmawati fatmir fatos fatou
  fatoumata fatoumatta fatuma faustin faustino fausto fauzia fawad fawaz fawzi fawzia faye fayez fayrouz faysal fazal
  fazle fazlollah fazlul fazlullah fazlur feargal feargus federica federico fedor fehmida feisal fela feleknas felicia
  felicitas felicite felicity feliks felim felipe felisa felix femi femke fenella fengying ferdinand ferdinando
  fereidoun ferenc fereshteh fereydoun fergal fergus ferhat feride feriel ferit fermin fernanda fernande fernandinho
  fernando feroz feroze ferran ferruccio feruza festus fethullah fevzi feyisa ffion fiachra fiamma fidel fidelma figen
  fiifi fikret filiberto filip filipe filippo filiz filomena finbar finbarr finian finn finnian finola fintan fionn
  fionnan fionnuala fiorella firehiwot firouzeh firoz firoze flaminia flann flavia flavio flemming fleur floella
  floortje flor florencia florencio florent florentina florentino florian florica florin floris florrie flossie foday
  folake folasade folashade folke forough fotini fotis fouad fouzia fowsiyo fozia frances francesc francesca francesco
  francine francis francisca francisco franciscus franciszek franck francois francoise franjo frank franklyn frans
  frantisek franz franziska frauke fred freda freddie freddy frederic frederica frederick frederik frederique fredric
  fredrick fredrik freek freida freya frida frieda friederike friedhelm friedrich frikkie frits fritz frode frodo
  fruma fruzsina fryderyk fuad fuat fujiko fulgencio fulk fulke fulvio fumihiko fumihiro fumiko fumio funda funke
  funmi funmilayo furkan fusako fyodor gabe gabor gabourey gabriel gabriela gabriella gabrielle gaby gadi gael gaelle
  gaetano gagik gaius gajendra galadriel galen galia galina galip galit gamal gamaliel gambar gamze ganesh gangadhar
  ganira ganjar garba garbine garegin gareth gargi garikai garret garry garth gary gaspar gaston gatis gatsha gaurav
  gauri gautam gautham gauthier gavin gavrilo gawain gayane gayatri gaynor gbenga gboyega gearoid gedhun gediminas
  geert geertje geertruida geeta geetanjali geetha gehan geir gela gelete gelu gemma gena genaro gendun genelia
  genevieve genghis genichi gennadi gennadiy gennady gennaro genoveva genzebe genzo geoff geoffrey geoffroy georg
  george georges georgeta georgette georgi georgiana georgianna georgina georgios georgiy georgy geraint gerald
  geraldine geraldo gerallt gerard gerardo gerardus gerd gerda gergana gergely gerhard gerhart gerlinde germaine
  german gernot gerrit gerry gershom gert gert-jan gertie gertraud gertrud gertrude gervase gervasio gerwyn getachew
  gethin getulio geula geun-hye gevorg geza gezim ghada ghadeer ghaleb ghassan ghassem ghazaleh ghazi gheorghe
  ghislain ghislaine gholam gholamhossein gholamreza ghulam giacinto giacomo giampaolo giampiero gian giancarlo
  gianfranco gianluca gianluigi gianmarco gianna gianni giannis gibran gideon gijs gil gilad gilberto gilda giles
  gilles gillian ginette ginevra ginny gino gintaras gintare gioacchino giorgi giorgia giorgio giorgos giovanna
  giovanni giridhar girish girma girolamo gisela gisele giselle gitanas gitta gitte giulia giuliana giuliano giulietta
  giulio giuseppe giuseppina gizella gizem gladys gleb glenda glenna glennis glenys glyn glynis gobnait gocha
  godelieve godfrey godric godswill goenawan gojko gokhan golam golda golnar golnaz golshifteh goncalo goneril gonul
  gonzalo goodluck googoosh gopal gopalkrishna gopinath goran gorazd gord gordana gordie gordon gorka goro goronwy
  gotabaya gotabhaya gottfried gotthold gottlieb goukouni govan govind govinda gowri graca gracelyn graciela graeme
  graham grainne granit grazia graziella grazyna greg gregoire gregor gregorio gregory gretchen grete grethe gretta
  griff grigor grigore grigori grigory griselda grizel gro grover gruff gruffudd gruffydd grzegorz gualtiero gudaf
  gudmundur gudrun guenter guenther guglielmo guido guifang guilan guilherme guillaume guillermina guillermo guinevere
  guiying gulalai gulay gulbahar gulbahor gulbuddin gulcan gulchehra guled gulmira gulnara gulnora gulriz gulsen
  gulshat gulsum gultan gulten gulzar gulzarilal gundula gunhild gunilla gunnar gunter gunther guntis gunvor guodong
  guofeng guoqiang guram gurbanguly gurcharan gurkan guruh gus gustaf gustav gustave gustavo gustavus guto guus gwede
  gwen gwenda gwendolen gwendoline gwendolyn gwenllian gwenyth gwilym gwion gwyndaf gwyneth gwynfor gyaltsen gyanendra
  gyorgy gyula haakon habib habiba habibollah habibullah habibur haby hacer hachiro hadas hadeel hadi hadiza hadja
  hadrian hafez hafiz hafizullah hafsa hage hagit hagop haibatullah haidar haidee haider haijun haile hailemariam
  hailey haim haitao haitham hajnalka hakainde hakan hakeem hakem hakim hakimullah hakki hakob hakon hal hala haleh
  halfdan halide halil halima halimah halimo halina halit halldor hallie haluk halvard halvor halyna hamad hamayun
  hambali hamdi hamdullah hamed hameed hamid hamidou hamidreza hamish hamit hamza hamzah hana hanae hanako hanane
  hande haneen hanieh hanif hanife hank hanna hanne hanneke hannelore hannes hanns hannu hans hans-dietrich
  hans-jurgen hansi hansie hany harald harbhajan hardik hari harini haris harish harold haroun harri harriett
  harriette harry harshad harshavardhan harshita harshvardhan hartmut haruhiko haruka haruki haruko harumi harun haruo
  harutyun hasan hasely hashem hashim hasina hasmah hasmik hasnat hassan hassanal hasto hatem hatice hatsuko hattie
  hauwa havard havva haya hayao hayato haydar haydee hayk hayley hayri haytham hazel hazem heathcliff heba hector
  hedayatollah hedda hedieh hedvig hedwig hedy heena hefin hege heide heidemarie heidi heike heikki heiko hein heiner
  heinrich heinz heitor helder heledd heleen helena helene helga helgi heli helio helle helmut helmuth heloisa heloise
  hema hemalatha hemant hemanta hend hendra hendricus hendrik hendrika hendrikje hengameh henk henning henri henrietta
  henriette henrik henrikh henrique henryk hephzibah hepzibah herbert herbie hereward heribert heriberto herman
  hermann hermenegildo hermia hermine herminia hermione hernan hernando herschel hershel heru herve hesham hessa
  hester hettie hetty heung-min heydar hezekiah hiam hiba hibaaq hibatullah hibo hicham hideaki hideki hideko hideo
  hidetaka hidetoshi hideyuki hidilyn hifikepunye hila hilario hilary hilda hilde hildegard hildegarde hildur hilkka
  himani himanshu hina hipolito hippolyte hiram hiroaki hirofumi hirohito hiroki hiroko hiroshi hiroto hiroyuki hirut
  hisako hisao hisashi hisham hishammuddin hissene hitesh hitomi hiwot hiyam hjalmar hoda hodan holger hollie homayoun
  homer honoka honora honore honoria hooman hooshang horace horacio horatio horia horst hortense hosea hoshyar hosni
  hossain hossam hossein houari houda houshang hovhannes hrant hrishikesh hristo hrithik hrvoje hubert hubertus
  huckleberry huda huddie huey hugh hughie hugo huguette hulusi hulya humaira humayun humbert humberto humera humphrey
  humphry huong hurrem husain husayn husein huseyin hushang hussain hussam hussein huub huw hye-jin hye-kyo hye-sun
  hye-young hynek hyrum hyun-jung hyun-woo hywel iago iain iajuddin iakovos ian ianthe iarla ibolya ibrahim ibrahima
  ibtihaj ibtisam ichabod ichiro ida idan idil ido idoia idris idriss idrissa idwal iestyn ieuan ieva ifan ifeoma
  iffat ifor ifrah iftikhar ignacio ignacy ignatius ignaz ignazio igor ihab ihor ihsan ihsanullah iida ijaz ijeoma ike
  ikechukwu ikenna iker ikramullah ikue ikuko il-sung ilan ilana ilaria ildefonso ildiko ileana ilene ilgar ilhami
  ilias ilie ilija ilinca ilir ilker ilkin ilkka ilmari ilona ilse ilya ilyas ilze imad iman imane imants imee imelda
  imke immaculee immanuel imogen imogene imomali imran imre imtiaz ina inacio inaki inamullah inas inayatullah inbal
  inder indrani indrek indu ineke ines inese inessa inez inga ingeborg ingela ingemar inger ingmar ingo ingrida ingvar
  inigo inmaculada inna innokenty intikhab intisar inul inzamam ioan ioana ioanna ioannis iola iolanda iolo ion ionel
  ionela ionut iosif ipek ira iracema iraj irakli iranganie ireen irem irena irene irfan irini iris irit irja irma
  irmgard irrfan irwan iryna isaac isabella isabelle isador isadora isaiah isaias isam isambard isamu isao isata
  isatou iseult ishaan ishan ishant ishaq ishbel ishfaq ishita ishmael ishtiaq ishwar isidor isidore isidoro isidro
  iskander isko islwyn ismael ismail ismet isobel isolde isoroku israa issa issam isser issiaka issouf istvan isuru
  italo itamar ithel itsuko itzhak itziar itzik iulia iulian iuliu iva ivan ivana ivar ivars ivaylo iveta ivete ivica
  ivo ivor iwan iwona iyabo iyad izaak izabela izabella jaafar jaak jaakko jaan jaana jaap jaba jabari jaber jabez
  jabir jabulani jace jacek jacinda jacinta jacinto jack jackie jaclyn jaco jacob jacoba jacobus jacopo jacquelyn
  jacques jacquetta jacqui jada jadeveon jadon jadranka jadwiga jae-ho jae-in jae-myung jae-wook jafar jagadish jagan
  jaganmohan jagdish jagjit jagjivan jago jahanara jahangir jaheim jahnavi jainaba jair jairam jairzinho jakaya jake
  jakob jakov jakub jalal jalaluddin jalen jamaal jamal jamar jamarcus jameel jameela jameis jamel jamelia james
  jamesina jamie jamil jamila jamnalal jamshedji jamshid jan jana janae janaka janaki jandira janelle janessa janeth
  janetta janette janey janez janice janie janina janine janio janis janja janko janneke jannik jantje janusz jaquan
  jared jari jarkko jarlath jarmila jarmo jarno jarod jaromir jaroslav jaroslava jaroslaw jarosław jarred jarrod jasim
  jasmin jasmina jasna jason jasprit jassem jaswant jaume javad javed javeria javier javon jawad jawaharlal jawaher
  jawdat jawed jayalalitha jayalalithaa jayant jayanta jayanthi jayaprakash jayashree jayashri jayati jayden jayesh
  jayla jaylen jayne jayson jazmin jazmine jean jean-baptiste jean-claude jean-francois jean-jacques jean-louis
  jean-luc jean-marc jean-michel jean-paul jean-philippe jean-pierre jeanette jeanie jeanine jeanne jeannette jeannie
  jeannine jeb jebediah jed jedediah jedidiah jeetendra jeff jeffery jeffrey jefri jehan jehangir jehu jejomar jelena
  jelica jelle jemaine jemima jemma jenelle jenifer jenna jennie jenny jeno jens jepchirchir jephthah jepkemboi
  jepkosgei jepngetich jeptoo jerald jere jeremiah jeremie jeremy jermain jermaine jernej jeroen jerome jeronimo
  jerrod jerrold jerry jerusha jerzy jesper jessamine jessamyn jesse jessie jesus jethro jevon jhulan jhumpa ji-hye
  ji-sung jiabao jianguo jianjun jide jigme jignesh jihan jillian jim jimbo jimena jimi jimmie jimmy jin-woo jindrich
  jintao jiraporn jiri jirina jiro jitender jitendra jitka jo joab joachim joakim joan joana joanie joann joanne joao
  joaquim joaquin jocasta jocelyne jochen jodi jodie joe joel joella joelle joerg joffrey joginder johan johann
  johanna johanne johannes john johnathan johnathon johnetta johnnie johnny joice joji joko jolanda jolanta joleen
  jolene jolyon jomo jon jonah jonas jonatan jonathan jonathon jong-il jong-un joni jonny jonty jools joon-ho joonas
  joop joost jordan jordana jordi jorg jorge jorgen jorginho jorien joris jorn jose josef josefa josefina josefine
  josep joseph josepha josephus josette josh joshua josiah josiane josie josip josue jotaro jotham jouko jouni jovan
  jovana jovanka jovita joze jozef jozsef juan juana juanita juanito jude judi judie judit juergen juha juhani juhi
  juho jukka julian juliana julianna julianne julien juliet julieta juliette julio julius juliusz juma junaid
  jung-sook junichi junichiro juninho junji junko junpei juozas jupp juraj jurgen jurgita juri jurica jurnee jurriaan
  juscelino jussara jussi justin justina justinas justine justus justyna jusuf jutta juvenal jyoti jyotiraditya
  jyotirao jyrki jytte jørgen jørn kaan kaare kaarina kaarlo kabir kabiru kacie kacper kadambini kadeem kaden kadhim
  kadiatou kadidiatou kadir kadri kaesang kagiso kaho kai-shek kaia kaige kaija kainat kairat kaisa kaitlin kaitlyn
  kaja kajal kajol kakha kakhaber kaleigh kalev kalina kalle kalliopi kalman kalonzo kaloyan kalpana kalpesh kamal
  kamaraj kambiz kamel kamil kamila kamini kamla kamran kamuzu kamyar kanae kanako kanat kanchana kang-ho kangana
  kanhaiya kanika kanshi kanye kaori kapil kara karan karapet kare kareem kareena karel karim karima karin karina
  karine karisma karl karl-heinz karla karlheinz karlijn karlis karolina karoline karoly karsten karthik kartik
  kartini karunanidhi karwan karyn kasem kashif kaspar kaspars kasper kassem kassim kassym-jomart kastriot kasturba
  kasumi kasun katalin katarina katarzyna katayoun katelyn katelynn katerina kateryna katharina katharine kathe
  katheryn kathie kathrin kathryn kathy katia katja katniss katri katrin katrine katsuhiko katsuhiro katsuji katsuo
  katsuya katy katya kaushik kaveh kavita kavitha kawhi kawthar kayla kaylee kayleen kayleigh kayode kayoko kaysone
  kayvan kazem kazim kazimierz kazue kazuhiko kazuhiro kazuki kazuko kazunori kazuo kazushi kazuya kazuyo kazuyoshi
  kazuyuki kazys kealan keanu kedar keeley keely kees keiichi keiji keiko keir keira keisha keisuke keita keith keizo
  kelebogile kellie kelly kelsie kemal kemi ken kenan kendra kendrick kenelm kenenisa kengo kenichi kenichiro kenji
  kenjiro kenneth kenny kenrick kenta kentaro kentigern kenzaburo keorapetse keqiang kerem keri kermit kerri kerry
  kersti kerstin kesha keshav keshia kester kestutis ketaki ketan ketevan ketumile keturah kev keven kevin keyshawn
  keyshia keyvan kezia keziah kgalema khachatur khadeeja khadidiatou khadidja khadija khadijah khady khagani khairat
  khairy khalaf khaled khaleda khalfan khalid khalida khalil khamis khaosai khatia khatijah khatuna khawla khloe
  khodadad kholoud khosrow khotso khulood khurram khurshidbanu khvicha ki-duk ki-moon kian kiana kianoush kiara
  kiarash kiatisuk kiera kieran kieron kiersten kihachiro kiichi kiichiro kikuko kiley killian kim kimberlee kimi
  kimia kimie kimiko kimmo kinga kinji kip kira kiran kiranmayi kiril kirill kirsi kirsten kirsti kirstie kirstin
  kirsty kishan kishore kittisak kiyoko kiyomi kiyoshi kizza kizzy kjell kjetil klaas klaas-jan klara klaus klavdia
  klavdiya klay klemen klement kliment knud knut koba kobby kobi kobina kobus kodjo koen koffi kofi kohei koichi
  koichiro koji kojo kokila kolinda kolo konkona konrad konstantin konstantina konstantinos koorosh koos koray korey
  korotoumou kosem kossi kosta kostas kostis kostyantyn kosuke kotaro kotoko kourosh kourtney kozo krasimir kresimir
  krikor krisdayanti krisjanis krista kristalina kristaps kristi kristie kristiina kristijan kristina kristine
  kristjan kristof kristoffer kristopher kristy kristyna krisztina kriti krystal krystle krystyna krzysztof ksenia
  kseniia ksenija kseniya kubra kudakwashe kuldeep kuldip kulsoom kulsum kulthum kumiko kunal kunigunde kunihiko
  kuniko kunio kunle kurmanbek kurmanjan kursad kurt kurtis kusal kveta kwabena kwadwo kwaku kwame kwang-soo kwasi
  kweku kwesi kyla kyle kyleigh kyoko kyosti kyra kyriaki kyriakos kyrylo kyung-sook lachlan ladainian ladan ladda
  ladislav laertes laetitia lahiru laia laila laima lais lajos lakeisha lakhdar lakisha lakshman laleh lalit lalita
  lalitha lalu lamarcus lamberto lamia lamine lamiya lamya lana lance lancelot lando langston lanre lanying laoise
  laquan laquita larbi larisa larissa larry lars larysa lasha lashonda lasith lassana lasse laszlo lata latanya
  latasha lateefa latifa latifah latife latisha latonya latoya latrice launcelot laure laureano laureen laurence
  laurens laurent laurent-desire laurentiu lauryn lautaro lavanya lavar lavinia lavonne lavrentiy lavrenty laxman
  laxmikant lazar lazaro lea leah leander leandra leandro leann leanna leanne lebron lech lee leela leelavati leena
  leendert leeroy lefteris lehlohonolo leia leif leilani leire lela lemuel len lene leni lenka lennart lennie lenny
  lenora lenore leo leofric leon leona leonard leonardo leonel leonhard leonid leonidas leonie leonor leonora leonore
  leontien leontyne leopold leopoldo leora leos lepa leroy lesa lesia lesley leslie lester lesya leszek leta
  letesenbet leticia letitia letizia letoya letsie lettice lettie letty lev levan levar levent levente levi levon lew
  lexi lexie leyla lhamo lia liam liaqat liaquat liat liban libby libuse licia licio lidia lidija lidiya lieke
  liesbeth lieselotte liesl lieven ligaya ligia lihi liina liis liisa lijuan lila lilah lileas lilia lilian liliana
  liliane lilias lilibet lilith lilla lillemor lillian lilliana lillie limor lina linas lindiwe lindsay linette lino
  linus lionel liora lis lisandro lisbeth lise lisette lita lito liudmila liv livia livio liviu liya liz liza lizbeth
  lizette lizzie lizzy ljiljana ljubica ljubisa ljubomir llewellyn llewelyn lleyton lluis llyr llywelyn lobsang
  lochlann lodewijk loic lois lokesh lola lolita lonnie lonny lora lorcan loredana lorelei lorella lorena lorenza
  lorenzo loreta lorie lorik lorin lorinda lorna lornah lorne lorrie lotfi lothar lotta lotte lottie louay loubna
  louella louie louis louisa loujain loukas lovisa lowri lualhati luan luana luay lubna lubomir lubos luc luca lucas
  luchino lucia lucian luciana luciano lucie lucien lucienne lucija lucila lucilla lucille lucinda lucio lucius
  lucrecia lucretia lucrezia lucyna ludek ludger ludivine ludmila ludovic ludovica ludovico ludvig ludwig ludwik
  luella luhut luigi luis luisa luise luiz luiza lujain luka lukas lukasz luke lulu lulzim luminita lupita lurleen
  lusine lutfi lutfullah luuk luz luzia luzviminda lwazi lyes lygia lyla lynda lyndon lynette lynn lynne lynnette lynsey
  lysander lyubomir lyubov lyudmila maaike maame maarit maarja maarten maartje mabel mable macarena machiko machteld
  maci maciej macky macsen madan maddalena maddie maddy madelaine madeline madelyn madge madhav madhavi madhavrao
  madhubala madhukar madhuri madhusudan madilyn madis madoc madog madoka mads mae maeve mafalda magda magdalena
  magdolna magne magnus maha mahadev mahala mahalia mahamadou mahamane mahamat mahasweta mahathir mahavir mahbub
  mahdieh mahela mahendra maher mahershala mahesh mahfoud mahfuz mahidevran mahima mahinda mahir mahira mahjoub
  mahmood mahmoud mahmud mahmudullah mahmut mahnaz mahsa mahvash mahyar maia maialen maija maiko maimouna maire
  mairead mairi maisie maite maithripala maitreyi maja majed majid majlinda makayla makeda makenna makhaya makiko
  maksim maksym malachi malachy malaika malala malalai malathi malati malavika malcolm malcom maldwyn maleeha malena
  malgorzata malia malika malin malinda malini malka mallika malvina mamadou mamady mamata mamdouh mamed mamie mamiko
  mammad mammootty mamoun mamphela mamuka manal manami manas manasi mandakini mandana mandi mandira mandla mandy
  maneesh maneka manfred mangosuthu manijeh manish manisha manjula manmohan manny manoel manohar manoj manolis manolo
  manon manouchehr mansoor mansour mansur mantas manuel manuela manus manushi manute maqbool mara maram marat marc
  marcel marcela marcelino marcella marcelle marcello marcellus marcelo marcia marcial marcie marcin marcio marco
  marcos marcus mared marek maren margareta margarete margarethe margaretta margarita margaux marge margery margherita
  margie margit margo margot margret margriet marguerite margus mari mariah mariam mariama mariana mariangela marianna
  marianne mariano mariatou maribel marica maricar maricel maricela maricris marie-claire marie-france marie-louise
  marie-therese marieke mariel mariela mariella marielle mariia marija marijan marijana marijke marika mariko marilena
  marilia marilla marilou marinella marinko mario marioara marion marios marisa marisol marissa marit marites maritza
  marius mariusz mariya mariza marja marjan marjane marjatta marjo marjorie marjory marju mark marketa marko markus
  marla marlee marleen marlena marlene marlies marloes marlon marmaduke marnie marnix marnus marouane marques
  marquinhos marsali marsha marshawn marta marte marthe martin martina martine martins marton marty marvan marvin
  marwa marwan maryam maryann maryanne marybeth maryellen maryjane maryla marylou maryna marzena marzieh masaaki
  masafumi masaharu masahide masahiko masahiro masahito masaki masako masanobu masanori masao masaru masashi masataka
  masato masatoshi masayoshi masayuki masechaba masha mashrafe masood masooda masoud masoumeh masrour massimiliano
  massimo massouda massoumeh matan matangini matej mateo mateusz mathew mathieu mathilde matias matilda matilde
  matityahu matiur matjaz mats matsuko matt matteo matthew matthias matthieu matthijs matti mattia mattias matvei
  matvey matyas maud maude mauno maura maureen maurice mauricio maurine maurits maurizio mauro maury mavis mawra maxim
  maxime maximilian maximiliano maximillian maximo maximus maxine mayank mayawati mayme mayra maysa maysoon mayu
  mayuko mayumi mazdak mazen mazhar mazloum maznah mazyar małgorzata mbongeni mbuyiseni mcebisi mduduzi meabh meagan
  meaghan mechthild medgar medha mediha meena meenakshi meenal meera meg megawati meghna megumi mehbooba mehdi
  mehitabel mehitable mehman mehmed mehmet mehnaz mehran mehrangiz mehrdad mehriban mehwish mei-ling meifang meihua
  meike meiling meinhard meirav meirion meizhen mekdes melanie melda melek meles melih melike melina melinda melisande
  melodie meltem melva melvin melvyn menachem menaka menelik mengistu menna menno merab meral merav mercutio merfyn
  meriel meriem merih meritxell merja merlene merlita mert mervat merve mervi mervin mervyn meryem meryl meseret mesud
  mesut metin mette meurig mhairi mher mi-ja mi-kyung mi-sook mi-young mia micaela micah micajah michael michaela
  michalis michał micheal michel michela michele michiel michiko michio mick mickey midori mieczyslaw mieczysław mieke
  mieko miep miguel miha mihaela mihai mihail mihailo mihajlo mihaly mihoko mihrimah miikka mikael mikayla mike mikel
  mikey mikhail mikheil mikiko mikio mikis mikkel mikko miklos mikolaj mikołaj mikulas mila milad milada milagros
  mildred milena milenko miley milica milivoje miljenko milka millicent millie milly milo milorad milos miloslav
  milovan milutin mimi mimoza min-ho min-jung min-woo mina minako minal mindaugas mindy mineko minna minnie minoo
  minoru mioara miodrag miquel mir-hossein mira mircea mireia mireille mirela mirella mireya mirja mirjana mirko miro
  miroslav miroslava miroslaw mirosław mirwais misako misato misbah-ul-haq mislav missy mitali mitch mitchel mithali
  mithun mitsuhiro mitsuko mitsuo mitsuru mitzi miwako miyoko miyuki mizanur mkrtich mladen mmusi moacir moammar
  moataz mobutu moctar modibo modupe moe moeka moeldoko moez mogens mohamad mohamed mohammad mohammad-javad
  mohammad-reza mohammadreza mohammed mohamoud mohamud mohan mohand mohandas mohanlal mohcine mohd mohini mohit
  mohiuddin mohsen mohsin mohsina moin moinuddin moira moises mojca mojgan mojisola mojtaba mokgweetsi mokhtar moktar
  mollie momar momcilo momina momir momodou momoka momoko mona moncef monika monique monirul montell montse monty
  monzer moo-hyun moqtada morag mordecai mordechai morenike morfydd morgan morgana morgane morihei morihiro moritz
  morne morten morteza morty morwenna moses moshe moshoeshoe mosiuoa mostafa moti motilal motiur motohiro motoko motoo
  moudud mouloud mouna mounir mounira mourad moushumi moussa moustafa moustapha moya moyra moza mozah mridula
  mrinalini mrunal mstislav mswati mualla muamer muammar muammer muayad mubashar mubashir mudassar mufid muge muhamad
  muhamed muhammad muhammadu muhammed muhammet muharrem muhsin muhyiddin muireann muiris mujde mujibur mukesh
  mukhtaran mukul mulatu mulayam muna munawar munazza mundhir muneer munevver mungo munir munira munther munyaradzi
  muqtada murad murali murat murdo muriel murilo murli murtala murtaza murtuza musa musalia mushfiqur mushtaq mustafa
  mustafizur mustapha mutaz muthanna muthoni mutlaq mutsuhito mutsuko muttiah muzaffar muzaffer mwai mwajuma mwanaidi
  mxolisi mya myfanwy mykhailo mykola mykyta myles myra myriam myrna myron mysie myung-bak myung-sook mzwandile
  mzwanele naama nabeel nabih nabil nabila nacer nachman nachum nada nadav nadeem nadege nadezhda nadhim nadia nadim
  nadine nadiya nadya nafisa nafissatou naftali nagarjuna nagesh naghma nagma naguib naheed nahla nahoko nahum naim
  naima najat najeeb naji najib najibullah najla najma najwa najwah naledi nalini namal namig namik namiko namrata
  nanako nanami nandan nandini nandita nanditha nandor nanette nanna nanni nannie naohiro naoise naoki naoko naoto
  naoya napoleon naqibullah narasimha narayan narayana narciso narek narelle narendra naresh narges nargess nargis
  nargiz nargiza narine narong naseer naseeruddin naser nashwa nasima nasir nasiru nasiruddin nasreen nasrin nasrollah
  nasrullah nassim nastya nataliia nataliya natalya natan natasa natascha natasha natavan nate natela nathalie nathan
  nathanael nathanial nathaniel natsuko natsumi nattawut nattaya nauman naushad naveed naveen navin nawaf nawal nawaz
  nayantara nayanthara nayef nayif nayla nazan nazanin nazar nazia nazik nazim nazli nazmul nazneen nazrul ndabaningi
  ndeye nduka neal nebahat nebojsa necati nechama nechirvan necip necla necmettin ned neda nedeljko neelie neelima
  neema neena neeraj neeta neetha neetu nefissa negar negin neha nehemiah neil nejat nelida nell nella nelleke nellie
  nello nemanja nematullah nenad nenita nerea nerissa nermin nermine nerys neslihan nesreen nesrin nessa nesta nesthy
  nestor netta nettie neusa nevaeh neve nevena nevenka nevil neville nevine neymar ngaio ngaire ngawang ngolo ngone
  ngozi ngugi nhung nia niall niamh nicanor niccolo nichelle nichola nicholas nichole nick nicki nicklas nickolas
  niclas nicodemus nicola nicolaas nicolae nicolas nicoleta nicoletta nicolette nicolo nicos nicusor nidal niels
  nienke nigar nigel nigella nigora niharika nihat nii niina nikhil nikica nikifor nikita niklas niko nikola nikolai
  nikolaos nikolas nikolay nikos nilde nilesh nili niloufar nils nilton nilufar nilufer niluka nimal nimet nina ninian
  ninoy nirav nirmal nirmala nirupa nirupama nisar nisha nishant nisreen nissim nita nitesh nithya nitin nitish nitza
  nivedita nives nizar njabulo njeri nkechi nkosazana nkosinathi nnamdi nneka nnenna noah noam nobuhiko nobuhiro
  nobuhle nobuko nobuo nobusuke nobuyoshi nobuyuki nodar noel noeleen noelene noelia noeline noelle noemi noemie noha
  noirin nokuthula nolitha noluthando nolwazi nomalanga nomathemba nombulelo nomfundo nomonde nompumelelo nomsa
  nomvula nomzamo nona nonito nonkululeko nonna nontsikelelo noor noorjehan noorullah nooshin nora norah noraini
  norayr norbert norberto noreen norhayati noriah norihiko norihiro noriko norio noriyuki norma normah normunds norval
  nosipho nosiviwe nour noura noureddine nouri noushin novak noxolo nozipho nthabiseng ntombi ntombifuthi ntombikayise
  ntombizodwa nuala nuha nuhu numan nuno nunzia nuray nurbanu nurcan nurdin nureddin nurettin nurhaliza nuri nuria
  nurit nurlan nursen nursultan nurten nuruddin nurul nuwan nwando nyambura nydia nyla nyokabi nyree oana oanh obadiah
  obafemi obaidul obaidullah obed obiageli obinna obiora octavia octavian octavio octavius oddvar odete odetta odette
  odhran odile odo odon odumegwu odysseas ofelia ofira ofra oginga ognjen oguz oguzhan ohad oisin okan okechukwu okey
  okot oksana oktay oladapo oladipo olaf olafur olanrewaju olatunji olav olavi oldrich oleg oleh oleksandr oleksandra
  oleksii oleksiy olena olesya olha olisa oliver olivera olivier oliwia olli ollie olof oluchi olufemi olugbenga
  olukayode olumide olusegun olwen olympe omair omar omer omid omolara omoni omosede omotola omowunmi omprakash omran
  omri omurbek ondrej onni onno onur onyinye oona oonagh ophelia ophelie oppah oprah orapin orazio oren orest oreste
  orhan oriana orin oriol orit orji orkhan orla orlaith orna ornella orrin orsolya orson orval orville osama osamu
  osbert oscar osian osip oskar oskars osman osmo osnat osric ossie ostap osvaldo oswaldo oswin otakar otar otavio
  othello othman othmar otilia otis otmar ottavia ottavio ottilie ottmar otto ottoline ottorino oulimata oumar oumou
  oupa ousainou ousmane outi ove ovidiu owain oya oyinkan oyinkansola oystein oyvind ozan ozcan ozge ozlem ozzie ozzy
  paavo pablo paddy padmaja padmavati padmini padraic padraig paetongtarn paige paivi pakalitha pal palden palesa
  pallavi palle pallo palmiro paloma palwasha pam pamela panagiota panagiotis pancho panfilo panida pankaj pankaja
  pantelis paola paolo pape paraskevi paresh parineeti parisa partha parthenia parthiv parvaiz parvaneh parvathy
  parvati parvez parvin parviz pascal pascale pascual pasi pasquale pat patcharaporn pathum patricio patrick patrizia
  patrycja pattama patti pattie patty patxi paudie paul paulette paulie paulina pauline paulinho paulino paulius paulo
  pavan pavel pavla pavlo pavlos pavol pawan pawel paweł payal payam peadar pearlie peder pedram pedro pegah peig
  pejman pekka peleg pelin pelle penda penelope pentti pepe percival percy perdita peredur perihan perla permelia
  pernilla pernille perrine persis pertti pervaiz pervaz pervez petar pete peter peteris petr petra petras petre petri
  petro petronella petros petru petrus petteri petula peyman phebe phelim phil philemon philip philipp philippa
  philippe phillip phillipa phillis philomena phineas phinehas phoebe phumzile phylicia phyllida pia piedad pierina
  pierluigi piero pierre pierrette piers piet pieter pietro piia pilar pilita pim pimchanok pinar pinchas pinhas pio
  piolo piotr pippa pippi piret pirjo pirkko piroska pius piyapong piyush placido plaek plamen platon plinio pnina
  polad polat policarpo polina polly pooja poonam poornima porfirio pornthip porntip portia poul pouran pouya povilas
  prabha prabhakar prabhat prabhavati prabowo prachi pradeep pradip prafulla pragya prakash pramila pramod pramoedya
  pranab pranav pranay pranita prasanna prasanta prasenjit prasert prashant prasit pratap prateek pratibha pratima
  praveen pravin prawit prayut prayuth preben predrag preeti preity premchand prerna pridi priit primoz priscila
  priscilla prithviraj priti priyamvada proinsias prokhor prosenjit prudence prue prunella przemyslaw przemysław
  puleng purnima purushottam pyotr qaboos qadir qais qasem qasim qassem qassim qays qingling qubad qudratullah queenie
  quentin quett quinn quinten quintin quinton quintus quoc quratulain qurratulain qusay quvenzhane raakhee rabab rabah
  rabeya rabia rabindranath rabiya rachael rachana rached rachelle rachid rachida rachmawati rade radek radha radhika
  radim radka radmila radomir radoslav radoslaw radosław radovan radu radwa raed raelene raelynn rafael rafaela rafal
  rafał rafe raffaele raffaella raffi rafi rafic rafidah rafik rafiq rafiqul rafiullah rafizi raghad raghav raghda
  ragheb raghib raghunath raghuram ragini ragnar ragnhild rahaf rahat raheel raheem rahel rahima rahimullah
  rahmatullah rahmi rahul raihana raija raila raimo raimondo raimonds raimundo rainer raisa raivo rajat rajeev
  rajendra rajesh rajeshwari rajinder rajinikanth rajiv rajkumar rajkumari rajnath rajshree rakeem rakesh rakhat
  rakhee rakiya ralf ralph raluca ramachandra ramachandran ramakant ramata ramatoulaye ramazan ramesh rameshwar ramez
  rami ramil ramin ramiro ramiz ramlah ramnath ramon ramona ramunas ramush ramya ramzan ramzi ramzy ranald ranasinghe
  ranbir randa randal randeep randhir randi randy rangana rani rania raniah ranil ranim ranjan ranjana ranjani ranjit
  ranjitsinhji ranko ranulf ranulph ranveer ranya raouf raoul raphael rapunzel raquel rasa rasha rashaad rashad rashed
  rasheed rashid rashmi rashmika rasim rasit rasmus rassie rastislav rasul ratan ratchanok ratko ratna rattana rauf
  raul raveena ravi ravichandran ravinder ravindra ravindranath rawan rawya raymond raymonde razali razan razvan reba
  rebeca rebekah recep redouane reem reema reena reet refik refilwe reg reggie reginald reginaldo regine regis reham
  rehana rehema reijo reiko reinaldo reiner reinhard reinhold reinier reka rekha remedios remi remo remy rena renae
  renan renata renate renato rene renee renu renuka renzo reshma retno reto retta reuben reuven revathi revaz revital
  rex reyna reynaldo reynold reza rezaul rezso rhea rhett rhiannon rhoda rhodri rhona rhonda rhonwen rhydian rhys
  riaan riad ricarda ricardo riccardo richa richard richie rick rickey ricky ridvan ridwan riek rieko rifaat rifat
  rigmor rigobert rigoberta rigoberto rihab rihanna rihards riikka riina rik rika rikke rima rimantas rimma rina
  rinaldo rini rinus riona risa rishabh rishi risteard risto rita riteish ritesh ritsuko ritu ritva ritwik rivaldo
  rivka riya riyad riza rizalina rizwan rizwana roald rob robbie robert roberta roberto robin robina robinho robyn
  rocco rocio roddy roderic roderick rodger rodica rodion rodney rodolfo rodrick rodrigo roel roelof rogelio roger
  rogerio rohan rohinton rohit roisin rojda rojhat rojin rokas rokaya rokeya rokhaya rokia rokiah rola roland rolandas
  rolando rolf rollo roly romain roman romane romario romeo romina romola romualdo romulo romy ron ronald ronaldinho
  ronaldo ronan ronen ronit ronke ronnie ronny roque rory rosalba rosalee rosalia rosalie rosalind rosalinda rosaline
  rosalyn rosamond rosamund rosangela rosanna rosanne rosaria rosaura roseanna roseanne roselyn roselyne rosemarie
  rosemary rosendo rosina rosita rosli rosmah rosnah rossana rossella rostam rostislav roswitha rotimi rouhollah
  rovshan rowaida rowan rowena rowland roxana roxane roxanna roxanne roxie roy roya roza ruairi ruan ruari ruaridh
  ruba rubel ruben rubeus rubina rudiger rudolf rudolph rudy rudyard rueben rufat rufino rufus ruggero ruggiero ruhama
  ruhollah rui rukhsana rukiye rukmini rula rumen rumiko rumyana rupa rupali rupert ruprecht ruqaya ruqayya ruslan
  ruslana russ rustam rustem rustu ruta rutendo rutger ruthann ruthie ruud ruvimbo ruwan ruxandra ruy ruzanna ruzica
  ryad ryan rylan ryleigh ryoichi ryoji ryoko ryosuke ryota ryotaro ryszard ryuichi ryuji ryunosuke ryutaro saad
  saadet saadi saara sabeen sabiha sabina sabine sabitri sabri sabrina saburo sachiko sachin sadako sadanand sadao
  sadashiv saddam sadegh sadeq sadhana sadhbh sadia sadie sadik sadiq sadok sadyr saeb saeed saeid saeko saenchai
  safia safiatou safiya safiye safura safwan sagi sahar sahle-work sahra saif saifuddin saifullah saifur saima saina
  sait sajid sajida sajith sajjad sajjan sakari sakiko sakina sakine sakip saku salahaddin salaheddine salahuddin
  saleem salif salih salim salima salimata saliou salma salmah salman saloma salome saloua salva salvatore salwa sam
  samad samah samak sambit sameer samia samiha samina samir samira samiul samiullah sammy samora sampath samson samuel
  samvel samwise samy sanaa sanath sanaullah sandeep sander sandhya sandi sandie sandile sandip sandor sandrine sandro
  sanele sang-woo sangeeta sangeetha sangita sani sania sanita sanja sanjana sanjar sanjay sanjeev sanjiv sanjukta
  sanket sanna sanne sansa saodat saoirse saori saparmurat saqib saqlain saquon sara sarada sarala sarath sareh
  sarfaraz sarfraz sargis sarimah sarina sarita sarka sarkis saroja sarojini sarolta sarunas sarvepalli sasha
  sasithorn saskia satish satoko satomi satoru satoshi sattam sattar satu saturnino satyajit satyen satyendra saul
  saule sauli saulius saurabh saurav savion savita savithri savitri savitribai savva savvas sawako sawsan sayaka
  sayako sayuri scarlett schalk scott scottie scotty seamus sean sebastian sebastiano sebastien sebghatullah sebnem
  seda sedat sedigheh seema segolene segun seif seifeddine seiichi seiji seiko seishi seishiro seiya sekai sekou
  selahattin selamawit selcuk selda selena selim selin selina sello selvi selwyn semih semra semyon senan senbere
  sener senga seo-yeon seonaid seosamh sepideh seppo septima septimus serafina serajul serap seraphina serdar seren
  seretse serge sergei sergey sergio sergiu serhat serhii serhiy serife serik serkan serwaa serzh setareh seth setsuko
  setya seumas seung-woo sevda severiano severine severino severo severus sevgi sevil sevim sevinj seydou seynabou
  seyoum sezen shabana shabbetai shabtai shadia shadrach shafiq shafiqul shafqat shaghayegh shagufta shahbaz shahid
  shahida shahidul shahira shahla shahnawaz shahnaz shahram shahrir shahriyar shahrnush shahrokh shahrukh shahryar
  shahrzad shahzad shailendra shailesh shaima shaimaa shaista shakeel shakhnoza shakib shakir shakuntala shalini
  shamil shamima shammi shamsuddin shamsul shamsur shamus shana shane shanelle shania shanice shaniqua shankar shanna
  shannon shanta shantanu shantel shantha shaoqi shapour shaquille sharad sharada sharaf sharat shari sharifah
  sharlene sharmarke sharmeen sharmila sharmishtha sharmistha sharni sharron shashank shashikala shaukat shaul shaun
  shauna shavkat shavonne shawki shawn shawna shazia sheela sheelagh sheena sheetal shefali shehbaz shehla shehu
  shekhar shelagh sheldon shelia sheree shereen sheri shericka sherie sherine sherko sherlock sherri sherrie sherwin
  sheryl sherzod shigeki shigeko shigeo shigeru shigeyuki shihoko shikha shikhar shilan shilpa shimon shingo shinichi
  shinichiro shinji shinjiro shinsuke shintaro shinya shinzo shiori shira shireen shiri shirin shiro shivaji shivam
  shivani shivkumar shivnarine shivraj shizue shizuka shizuko shlomit shlomo shmuel shmuley shoaib shobha shobhaa
  shobhana shohei shohreh shoichi shoko sholto shona shonda shoshana shota shozo shpresa shraddha shraga shreya
  shreyas shruti shu-fen shubha shubhangi shubhra shubman shufen shuhei shuichi shujaat shuji shukri shukria shulamit
  shulamith shunichi shunsuke shusaku shuzhen shweta shyam shyamala siaka siamak sian siavash sibel sibghatullah
  sibongile sibusiso sibyl sibylle sicelo sid siddaramaiah siddharth siddhartha sidharth sidiki sidonie sidra sidsel
  siegbert siegfried sieglinde siegmund sietske sifiso sigalit sigmar sigmund sigmundur signe sigourney sigrid sigrun
  sigurd sigurdur siham sihem siim siiri silas sileshi silje silke silvana silvano silvester silvestre silvia silvio
  silviu sima simeon simin simisola simon simona simone simonetta simran sinan sindre sinead siobhan sipho sirajuddin
  siranush sirikit sirimavo sirindhorn siriporn sirkka sirous sirpa sirusho sissel sissy sita sitaram sithembile siti
  sitora siv sive sixto siya siyabonga siyabulela sizwe sjaak sjoerd skender skyla skyler slamet slaven slavenka
  slavica slavko slavoj slawomir slimane slobodan smadar smaranda smita smrithi smriti sneha snehlata snezana snezhana
  snorri so-hee so-yeon sobhuza soeharto soekarno sofiane sofiya sofya sofyan soha sohail sohan soheil soheila sohrab
  soichiro sokhna solange soledad solene soliman solomiya solveig solvita somchai somerled somkid somnath sompong
  somsak somying sona sonakshi sondhi sondra songul sonja sonoko sonya soo-jung soon-ja sooronbay sophie sophronia
  sophy sorana soraya sorcha soren sorin sorina sorley soroush soseki sosuke sotiris souad soudabeh soufiane
  souleymane soumaya soumya sourav sowmya specioza spela spiro spiros spyros srdan srdjan sreelekha sreemoyee sreten
  srettha sridevi srikanth srinivas srinivasa sripriya srđan stacia staffan stan stana stanislav stanislaw stanisław
  stanko stasys stathis stavros stavroula stefan stefania stefanie stefano stefanos steffen steffi stefka steinar
  steinunn stelios stella stellan sten stepan stephan stephane stephany stephen stephon stevan steve steven stewie
  stian stig stijn stine stipe stjepan stokely stoyan stu suad subbulakshmi subhadra subhas subhash subhashini
  subramaniam subrata subroto sucheta suchitra sudabeh sudarat sudarshan sudha sudhakar sudhanshu sudhir sudip sufia
  sufyan suha suhail suhaila suhair suharto suhasini suheir suheyla sujata sujatha suk-yeol sukaina sukanya sukarno
  sukhbir sukhdev sukhrob sukie sukmawati sukru sukumar sulaiman sulakshana sulastri sulayman suleiman suleyman
  sulochana sultana sumaira sumati sumaya sumayya sumeyye sumiko sumire sumit sumitra sunanda sundar suneel sung-ho
  sunidhi sunil sunisa sunita sunitha supaporn supatra supriya surabhi surachai suraiya suraj suranga surapong surayud
  surekha suren surendra suresh susana susannah susanne susanthika sushil sushma sushmita susi susie susilo susumu
  suthep sutrisno suu suvarna suvi suzanna suzanne suzette suzi suzie suzuko suzy svatopluk svein sven svend svenja
  sverre svetislav svetoslav svetozar sveva sviatoslav svitlana svyatoslav swantje swapan swapnil swarnalata swathi
  swati sweta sybil syed syeda sylvain sylvana sylvester sylvia sylviane sylvie sylwia synnove synnøve szabolcs
  szilard szilvia szymon søren sławomir taapsee taavi taban tabatha tabitha tadanobu tadao tadashi tadej tadeusz tadhg
  tae-hyun tae-woo taeko tage taghreed taha tahani tahar taher tahereh tahia tahir tahira tahlia tahmima tahmineh
  tahseen tahsin taichi taika taina taisia taisuke tajuddin takaaki takafumi takahiro takahisa takako takashi takayuki
  takehiko takeo takeru takeshi takis takumi takuya talal talatu talgat talia taliesin tallulah tamako tamannaah tamar
  tamara tamas tameka tamer tamika tamiko tamilselvi tamim tamir tamirat tammie tamotsu tamsin tancred tancredo tandi
  tanel taner tania tanika tanisha tanja tanju tanko tanmay tansu tanuja tanushree tanveer tanvi tanvir taoufik tapan
  tapio tara taraji taraneh taras tarcisio tarek tareq tarik tariku tariq tarja tarmo tarquin tarsila taru tarun taryn
  tasha taslima tasneem tasos tassos tatjana tatsuo tatsuro tatsuya tatyana taufik taufiq tauno tauqir tauseef tavis
  tavish tawakkol tawakkul tawana tawanna tawfik tawfiq tayeb tayfun taylor tayshaun taytu tayyip tazio teboho tecwyn
  ted teddy teemu teerasil tegan tegla teguh tegwen tehmina tejashwi tejasvi tejaswini teko temba temuera tengiz
  tenzing teodor teodora teodoro teofilo teona terance terence teresita tereza terhi teri terje tero terrance terrence
  terri terry teruo tess tessa tessanne tessie tetiana tetsuo tetsuro tetsuya tetyana teun teuta teuvo tevfik tevin
  tewfik tewodros teymur thabang thabiso thabit thabo thad thaddeus thais thaksin thamsanqa thanakorn thanasis
  thanathorn thandeka thandi thandiwe thanom thanyarat tharindu thea theda thekla thelma thelonious themba thembinkosi
  theo theobald theodora theodore theodoros theodosia theophile theophilus therese thiago thibault thibaut thierry
  thijs thilaga thilan thilo thirumavalavan thirza thisara thom thomas thomasina thongchai thora thorbjorn thorbjørn
  thorsten thorvald thubten thulani thuli thulisile thuraya thurgood thurstan thuy thyra tia tiaan tiago tiana tiarnan
  tiberiu tibor tidiane tidjane tiffani tiffany tigist tigran tihomir tiina tiit tiiu tijana tikhon tilda tillakaratne
  tillie tilly tilman tim timea timmy timo timofei timofey timothy timur tinatin tineke tirunesh tirza tirzah titania
  titiek titilayo tito titus tiwa tiziana tiziano tjeerd tobias toby tod todd todor tofail tofig tofik toivo tokiko
  tolga tom tomas tomasz tomaz tomer tomislav tommaso tommy tomoe tomohiro tomoko tomomi tomoyo tomoyuki tomris toni
  tonia tonis tonje tonu tony tonya toomas torben torbjorn torbjørn tord torgny tori toribio torkel tornike torquato
  torquil torstein torsten toru toshiaki toshihiko toshihiro toshiki toshiko toshio toshiro toshiyuki toumani touraj
  touria tova tovah tracey traci tracie tracy traian traudl travis trayvon trefor trevon trevor trey tricia triin
  trijntje trina trine tripti trish trisha trista tristan tristram trixie troels trofim trond trudi trudie trudy truus
  trygve tryphena tsegaye tshepo tshilidzi tsigereda tsitsi tsukiko tsuneko tsuneo tsuruko tsutomu tsuyoshi tsvetan
  tsvetana tsvetelina tudur tufail tugay tugba tuija tulay tulin tullio tuncay tunji tuomas tuomo tupac turai turgut
  turhan turkan turki turlough tursunoy tushar tuti tuukka tuula tuvia tuyet twm twyla ty tybalt tyra tyree tyreek
  tyreke tyrell tyrese tyrion tyrus tyshawn tytti tzachi tzahi tzipi tzipora tzvi ubah ubaidullah ubaldo uday uddhav
  udham udit udo ueli uffe ugo ugochukwu ugur ugyen uilleam ujjwal uju ukamaka uldis ulf uliana ulick ulises ulla
  ulric ulrica ulrich ulrik ulrika ulrike ultan ulugbek ulviyya ulyana ulysses uma umar umaru umberto umeko umer umesh
  umida unai unni upali upasana upendra upul urassaya urho uriah uriel urmas urmila uros urs urska urszula usain usama
  uschi usha usman uther uthman utpal uttam uwe uzeyir uzma uzoamaka vaclav vadim vadym vagif vagner vahagn vahan vahe
  vahid vaibhav vaino vaira vaishali vaishnavi vajiralongkorn vakhtang valbona valda valdas valdemar valdis valentin
  valentina valentyn valeria valerii valerio valeriu valeriy valeriya valery valiollah vallabhbhai valon valtteri
  vandana vanesa vangelis vanitha vano vardan varsha vartan varun varvara vasant vasanthi vasco vashti vasil vasile
  vasili vasiliki vasilis vasilisa vasiliy vasily vassiliki vassilis vasudev vasudha vasundhara vasyl vazgen vazha
  vedat vedran veena veerle vehbi veikko veit velda velibor velimir veljko velma velupillai venancio vendela vendula
  venetia veniamin venkaiah venkat venkata venkatesh venkatraman venla venugopal venustiano vera vered verena verity
  vern verna veronica veronika veronique vesa veselin vesna veysel viacheslav vibeke vic vicente vichai vicki vickie
  vicky victoire victoriano vidar vidkun viera viesturs vigdis viggo vija vijay vijayalakshmi vijayanthi vijayashanti
  vikas vikram vikramaditya viktor viktoras viktoria viktoriia viktorija viktoriya vildan vilem vilhelm vilija vilius
  ville vilma vilmos vimala vinay vinayak vince vincent vincenzo vineet vinicius vinita vinnie vinny vinoba vinod
  vinoo violet violeta violetta viorel viorica vipin vipul virat virender virendra virgie virgil virgilio virginie
  virna virpi vishal vishnu vishwanath visnja vissarion viswanathan vitali vitalii vitalik vitaliy vitaly vitezslav
  vithalbhai vito vitor vittoria vittorio viveca vivek vivian viviana viviane vivianne vivien vivienne vjosa vlad
  vladan vlade vladimir vladislav vlado vladyslav vlasta vlastimil vlatka vlatko vojislav vojtech volkan volker
  volodymyr vonda vratislav vrinda vsevolod vugar vuk vusi vusumuzi vyacheslav vyjayanthimala vytautas vytenis waclaw
  wacław wadih wael wafaa waheed waheeda wahid wairimu wajdi walburga waldemar waldo waleed walid wally walt walter
  walther waltraud wambui wanda wangari wangui wanida wanindu wanjiku waqar waraporn warda waseem wasim wassana
  wassila wayde waylon weerachai weidong weiguo wenceslao wenche wendel wendelin wendell wendi werknesh werner
  weronika wes wesley whoopi wichai widad wiebe wiebke wieslaw wiesław wijdan wiktor wilaiporn wilbert wilbur wilburn
  wilda wilf wilfred wilfredo wilfrid wilfried wilhelm wilhelmina wilhelmine willa willeke willem willem-alexander
  willemien willi william williamina willian willie willy wilma wilmer wim winfred winfried winifred winona winston
  wiranto wislawa wissam wisława witold wladyslaw wlodzimierz wojciech wole wolfgang wolfram woodrow woody woranuch
  worawut worknesh wout wouter wulan wulfstan wullie wunmi wyatt wyclef wynford wynonna wynton wystan władysław
  włodzimierz xabi xabier xanana xander xanthe xaver xavi xavier xena xenia xherdan xiaobo xiaogang xiaomei xiaoyan
  ximena xiomara xiulan xiuying xiuzhen xochitl xolani xuxa yaa yaakov yacine yacouba yadira yaeko yael yaffa yahia
  yahya yair yakov yakub yakubu yamina yamini yana yangchen yanmei yann yannick yannis yaobang yaqoob yaqub yardena
  yaron yaroslav yaroslava yasaman yasemin yaser yash yashar yashoda yashpal yashwant yasin yasir yasmeen yasmin
  yasmine yasodha yasser yassine yassir yasuhiro yasuhito yasujiro yasuko yasuo yasushi yasutaka yasuyuki yat-sen yati
  yavuz yayuk yechiel yefim yegor yehiel yehoshua yehuda yehudit yekaterina yelena yeliz yelizaveta yemima yenny
  yeon-ah yerachmiel yerlan yermek yervand yesenia yeshayahu yeshwant yesim yetunde yevgeni yevgenia yevgeniya yevgeny
  yevhen yewande yigael yigal yigit yildiray yimou yingluck yisrael yisroel yitzchak yitzhak ylva yngve yngwie yoav
  yochanan yocheved yoel yogendra yogesh yogita yohan yohannes yohei yoichi yoji yoko yolanda yolande yonatan yonca
  yoram yordan yordanka yorgos yorick yoriko yosef yoshiaki yoshie yoshihide yoshihiko yoshihiro yoshihito yoshiko
  yoshimasa yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yoshiyuki yosra yossef yossi yosuke younes young-ae
  young-chul young-ho young-ja young-sam young-sook younis younus yousaf yousef youssef youssou youssouf youssoufa
  yousuf yoweri yrjo yrsa ysabel yu-na yudi yui yuichi yuichiro yuji yujiro yuka yukako yukari yuki yukihiro yukiko
  yukio yuko yulan yuliia yuliya yumi yumiko yuni yunis yunus yuri yurii yurika yuriko yuriy yury yusaf yusaku yusef
  yusof yusra yusril yusuf yusuke yuta yutaka yuto yuuka yuvraj yuya yuzo yuzuru yuzvendra yvan yves yvette yvon
  zabdiel zabihullah zabiullah zac zach zachariah zachary zachery zack zackary zadie zadok zafarullah zafer zaharah
  zaheer zahia zahid zahida zahir zahiruddin zahirul zahra zaid zainabu zainuddin zaiton zak zakari zakariya zakes
  zakhar zaki zakia zakir zakiya zalman zalmay zamira zandile zane zanele zarema zarifa zarina zarine zarko zaruhi
  zaven zayd zayed zayn zaynab zaza zbigniew zbynek zdenek zdenka zdeno zdravko zdzislaw zdzisław zeba zebadiah
  zebedee zebulon zechariah zedong zeenat zeev zehava zehra zeina zeinab zeke zekeriya zeki zelda zelia zeliha zeljka
  zeljko zella zemgus zemin zena zenaida zenani zenas zendaya zenon zephaniah zerrin zersenay zerubbabel zewditu
  zeynab zeynep zhaleh zhanna zhigang zhiqiang zhivko zhiyong ziad ziana ziauddin ziaur ziba zico ziggy zilan zilda
  zillah zillur zilpah zinaida zindzi zineb zineddine zinedine zinhle zipora zipporah zita ziva zivar zivile zivojin
  ziya ziyad zlata zlatan zlatka zlatko zodwa zoey zofia zohra zohreh zoila zoleka zoltan zora zoran zorica zoubida
  zouheir zoya zozan zrinka zsigmond zsofia zsolt zsuzsa zsuzsanna zubaida zubaidah zubair zubeida zubeyde zubin
  zuhair zuhal zuheir zuhura zukiswa zulaikha zuleika zulema zulfi zulfikar zulfiqar zulfiya zulfu zulkifli zulkifly
  zulmira zurab zuraida zuzana zuzanna zvi zviad zvika zvonimir zweli zwelinzima zydrunas zygmunt øystein øyvind
  łukasz
`);
