extension GivenNames {
  /// One given name a line, in the spellings of many languages; a short form may stand in several lines.
  static let lists = """
    sergei sergey serhii serhiy sergiy sergij sergej serge sergio sergius siarhei sergejs siergiej serguei сергей сергій сяргей сергеи сережа серж серджио серджо
    alexander alexandr aleksandr aleksander oleksandr olexandr alexandre aleksandar alessandro alejandro aliaksandr alexandros alexandru alexandar alex aleks sasha sascha sandro sander iskander alec alasdair alistair александр олександр аляксандр александер алекс алессандро алехандро олесь саша сашко шура сандро
    alexandra aleksandra oleksandra alessandra alejandra sandra sasha александра олександра алессандра сандра саша леся
    vladimir volodymyr wladimir wolodymyr uladzimir vladimirs vladimer wlodzimierz volodimir vova volodya владимир володимир уладзимир уладзімір володя вова
    dmitry dmitri dmitriy dmitrii dmitrij dmytro dimitri dimitry dymitr dzmitry demetrius dmitro dima dimitrios dimitar dumitru дмитрий дмитро дзмитрый дзмітрый дима димитрий димитр димитриос
    mikhail michail mykhailo mykhaylo mikhaylo michael mihail mihailo michel miguel michal mikael mikhael mikheil mihai mihaly michele michiel misha mike mick mickey mitch mikhal mychajlo mychailo михаил михайло міхаіл микаэль микаел майкл мишель мішель мигель мігель михал михаэль міхаель майк миша михай мик мітч митч
    nikolai nikolay nikolaj nikolaus nicholas nicolas nikolas nikolaos mykola mikola nicola nicolae nicolai nikola nick nico niko klaus claus nicky mikolaj mikalai николай микола мікалай николас ніколас николаос никола ник нік николя нікола клаус николо микалай
    yuri yury yuriy jurij juri yurii youri iurii iouri george georgy georgi georgiy georgii georg georges jorge giorgio giorgi yorgos georgios jiri jerzy heorhiy heorhii georgij gheorghe yegor egor joerg jorg jurgen juergen юрий юрій георгий георгій джордж жорж георг георгиос йорг йорґ юрген хорхе джорджо георги егор єгор юра ежи єжи иржи гоша жора юры
    ivan john johann johannes jan jean giovanni juan joao iwan ian ioan johan hans ean evan yan jon jack ivane ioannis yiannis iain shaun sean shane hannes jens janez ivo johnny jonny иван іван джон ян иоганн йоганн иоганнес жан джованни хуан ханс ганс жоау йохан юхан шон шан иоаннис яннис йенс єнс ваня джек вано іоан иэн иан джонни ённис йон
    peter petr pyotr petro pierre pedro pietro piotr pjotr piter petar petros peder per pieter pete petya pekka pyotor piero петр петро пьер п'єр педро петер пітер питер пьетро петар пиотр пётр пит піт петя
    pavel paul pavlo paolo pablo pawel pavlos paulo pauls paulius pal poul pavol pavao paavo павел павло пауль пол паоло пабло пауло павлос поль паул паша пааво
    andrei andrey andriy andrii andrej andrew andreas andre andrzej andres andrea andris anders andriyan drew andy antti andrius andrejs endre андрей андрій эндрю ендрю андреас андре андрес анджей андреа андрэ андерс энди андрюша андрэй андріс
    alexei alexey aleksei aleksey oleksiy oleksii alexej aleksej olexiy alexis alexius aliaksei alexy alex alyosha lyosha алексей олексій алексій алексис алекс олекса алёша леша аляксей
    victor viktor vitya wiktor vittorio victoras viktoras vitor виктор віктор вітя витя витторио віктар
    victoria viktoria viktoriya viktoriia vika victoire вика виктория вікторія віка
    vasily vasili vasiliy vasyl vasylii vassily wassili basil vasil vasilii basilio vasilis vasile василий василь василій вася базиль василис василе
    vitaly vitaliy vitalii vitali vitalij виталий віталій виталик
    vadim vadym wadim вадим
    valery valeriy valerii valerij valeri валерий валерій валери
    valeria valeriya valeriia valerie валерия валерія валери
    valentin valentyn walentin валентин
    valentina valentyna валентина
    viacheslav vyacheslav wjatscheslaw slava viatcheslav vjaceslav wenceslas vaclav vatslav wenzel вячеслав в'ячеслав слава вацлав
    vladislav vladyslav wladislaw wladyslaw vlad ladislav laszlo ladislao владислав владіслав влад ласло ладислав
    yaroslav jaroslav jaroslaw iaroslav ярослав ярек
    stanislav stanislaw stas станислав станіслав стас
    rostyslav rostislav rostislaw ростислав
    svyatoslav sviatoslav святослав
    bohdan bogdan theodat богдан
    fyodor fedor fiodor fedir theodore theodor feodor teodor teodoro ted teddy todor theo fedya федор федір теодор теодоро тед тедди тодор теодоре фёдор
    gennady gennadi gennadiy hennadii hennadiy gennadij gennadii hienadz геннадий геннадій гена
    grigory grigori grigoriy hryhorii hryhoriy gregory gregor gregorio grigorij greg grzegorz gregoire hrihoriy grigorios grigore григорий григорій грегори грегорі грег грегор гриша грегуар
    konstantin kostiantyn kostyantyn constantin constantine konstantyn kostas kanstantsin costas kostya konstantinos константин костянтин костас костя константинос
    evgeny yevgeny evgeni evgeniy yevhen yevhenii evgenii eugene eugen jewgeni jewgenij yevgeniy yevgeni evgueni ievgen evhen eugenio eugeniusz zhenya gene jevgeni евгений євген євгеній юджин эжен евген женя эудженио яўген
    evgenia yevgenia yevheniia eugenia yevheniya eugenie евгения євгенія евгенія
    igor ihor ygor ihar игорь ігор ігорь
    oleg oleh ole aleh олег алег
    olga olha helga olya volha ольга хельга оля вольга
    olena elena helena helen yelena jelena helene alena ellen elene ilona lena alyona olenka елена олена хелена гелена хелен алена єлена элена лена гелен алёна эллен
    yulia julia yuliya iuliia yuliia julija juliya giulia julie juliette юлия юлія джулия джулія жюли джули юля джулі
    natalia natalya nataliya nataliia natalie nathalie natasha natalja наталья наталия наталія наталя натали наташа наталі
    tatiana tatyana tetiana tetyana tanya tatjana татьяна тетяна таня таццяна
    svetlana svitlana sviatlana switlana swetlana svitlan светлана світлана святлана света
    lyudmila liudmyla ludmila ljudmila lyudmyla luda людмила людміла люда
    irina iryna irene irena irine ирина ірина ирэна ирен айрин ірена ира
    ekaterina yekaterina kateryna catherine katherine katarina katharina kate katya katie catalina caterina kathy cathy kathleen karin karen kathryn katrin jekaterina kasia katarzyna catarina катерина екатерина кэтрин катарина катя кейт кэти катрин каталина карин катажина кэт кэтлин
    anna ann anne hanna hannah ana annie anya anja ania annette anita анна ганна энн анн ханна аня ана аннет анита энни ання
    maria mariya mariia mary marie mariam marija masha maryam miriam maryja мария марія мэри мари марі марыя мариам маша мері марьям мириам
    marina maryna marine марина марін
    daria darya dariya dariia dasha daryna дарья дарія дарина даша
    ksenia xenia kseniya oksana ksenija ксения ксенія оксана
    galina halyna galyna галина
    nadezhda nadiya nadiia nadia nadja nadine надежда надія надя
    lyubov liubov ljubow любовь любов
    vera vira wera вера віра
    zoya zoia zoe zoja зоя зоуи
    tamara tamar тамара
    larisa larysa лариса
    ludwig louis luis luigi lewis lou ludovic ludvig lluis лудвиг людвиг луи луис луиджи льюис луїс луї луиш
    lev leo leon lew leonas leone лев лео леон левко
    leonid leonyd leonidas leonide леонид леонід
    leonard leonardo леонард леонардо
    maxim maksim maksym maxime massimo max maks максим максім макс массимо
    maximilian maximiliano max maximilien максимилиан максиміліан макс максимилиано
    roman román роман
    ruslan руслан
    timur taymur taimoor teymur teimuraz тимур таймур теймур
    timofey timothy timofei tymofiy timothee tim tymofii timoteo тимофей тимоти тимофій тим тім тімоті тимоте
    denis denys dennis dionysius dzianis денис деннис деніс денніс дзяніс
    daniel danil danylo daniil danila dan danny danilo daniele даниил данило дэниел деніел даниэль данила дэн дэнни денні данил даніель ден даниеле
    david dave davyd davit davide dawid давид дэвид девід дейв давіт девид давыд
    robert roberto bob bobby rob robbie robbert rupert роберт роберто боб бобби роб робби руперт
    richard ricardo riccardo rick dick rich ricky ryszard richie рихард ричард річард рікардо рикардо рик рік дик ришар рікі
    william wilhelm guillaume guillermo willem bill billy will willy liam willi vilhelm viljams vilmos уильям вильям вільям вильгельм вільгельм гийом гільйом билл білл билли уилл виллем гильермо вилл лиам ліам вилли віллі лайам
    james jim jimmy jaime jamie jakob jacob jacques yakov yakiv jack giacomo jake jacobo iago santiago diego hamish jakub джеймс джим джимми джіммі джейкоб якоб яков яків жак джакомо джейк якуб джек хайме джейми
    joseph يوسف یوسف jose josef iosif yosyp giuseppe joe joey josep yusuf youssef yosef jozef juozas josip yusif yousef иосиф йосип джозеф йозеф хосе джо жозеф джузеппе юсуф юсеф осип хосеп юзеф йосиф
    thomas tomas tom tommy tommaso tomasz toma thom tomáš хома томас том томми фома томаш томмазо
    charles carl karl carlos carlo karol chuck charlie чарльз карл карлос карло шарль чак чарли кароль чарлз
    henry heinrich henri enrique enrico harry hank henrik henryk hendrik heinz генри генрі генрих генріх анри энрике энрико гарри гаррі хенрик генрик хендрик хайнц хенри харри
    edward eduard edouard eduardo ed eddie edvard ted edoardo эдвард едвард эдуард едуард эд едді эдди эдуардо
    frederick friedrich frederic federico fred freddy fritz fredrik frederik fryderyk фредерик фридрих фрідріх федерико фред фредди фриц фредрик фредерік
    francis francois francesco francisco franz frank franciscus frans franciszek pancho paco franco фрэнсис франсуа франческо франсиско франц франциск фрэнк френк франк френсіс франко франс френсис
    frank franck frankie фрэнк френк франк
    ferdinand fernando fernand hernando фердинанд фернандо фернан
    albert alberto al bert альберт альберто ел эл ал
    alfred alfredo al fred альфред альфредо эл
    arthur artur arturo артур артуро
    arnold arnaud arnaldo арнольд арно
    anthony anton antonio antoine tony antonin antony antonius antoni antanas toni антон антонио антоніо энтони ентоні антуан тони тоні антоний антонин антоній антоніу
    augustus august auguste augusto augustin огюст август аугусто
    benjamin ben benny binyamin veniamin benyamin bibi бенджамин бенджамін бенжамен биньямин біньямін вениамин бен веніамін бени
    bernard bernhard bernardo bernie bernd бернард бернхард бернар бернардо берни берні бернд
    boris borys borislav борис
    christian cristian kristian chris christiaan karsten carsten кристиан крістіан христиан крис кріс
    christopher christoph christophe kristof krzysztof cristobal chris kit kris christoffer kristoffer кристофер кристоф крістофер крістоф кшиштоф крис кріс христофор
    christine christina cristina kristina christiane kirsten krystyna tina chris kristin кристина крістіна кристин кристине кирстен кристиана христина кристін крістін
    claude claudio claudius klaudio клод клаудио клаудіо клавдий
    cyril kyrylo kirill kiril kyril cyrille kiryl кирилл кирило кирил сирил
    dominic dominique dominik domingo domenico nick доминик домінік доминго доменико
    donald don donnie donal дональд дон
    douglas doug дуглас даг
    elizabeth elisabeth yelizaveta elizaveta isabel isabelle isabella liz lisa elisa lizzie betty beth eliza elise liza yelyzaveta bess елизавета єлизавета элизабет елізабет лиза лиз изабель изабелла бет элиза ліза лиса
    emmanuel emanuel manuel manolo immanuel emanuele эммануэль эммануил емманюель мануэль мануель эмманюэль емануель мануэл
    eric erik erich eryk erick эрик ерік эрих ерих эрік
    ernest ernst ernesto эрнест эрнст ернест ернст эрнесто
    gabriel gabriele havriil gavriil gabrielle габриэль габріель гаврило гавриил
    gerard gerhard gerardo gerald jerry gerry gert жерар герхард герард джеральд ґергард герардо джерри джералд
    gilbert gilberto gil жильбер гилберт
    hugo hugh ugo hugues huw гуго хьюго уго хью гюго юг
    ignatius ignacio ignazio ihnat ignat игнатий игнасио ігнат игнат
    ilya illia illya elias ilia elijah eli ilie iliya elie илья ілля элиас илия илие еліас эли
    isaac isaak itzhak yitzhak izhak isak исаак ісаак айзек ицхак іцхак
    ismail ismael ishmael измаил исмаил ісмаїл
    jeremy jeremiah jeremie yeremia jerry джереми джеремі иеремия
    jeffrey geoffrey jeff geoff gottfried godfrey jeffery goffredo джеффри джеффрі джефф джоффри готфрид
    jessica jess джессика
    joan joanna johanna jane jana janet jeanne jeannine juana ivana janine giovanna ioanna zhanna jenny jean яна джоанна иоанна жанна джейн іванна йоханна джоан джанет дженет джанін ивана
    jennifer jenny jen jennie дженнифер дженніфер дженни
    jonathan jonatan yonatan john jon nathan джонатан йонатан іонатан
    joshua jesus josh yehoshua iesus джошуа хесус джош
    julian julien julius julio giulio yuliy юлиан юлий джулиан жюльен хулио юлій джуліан юліан
    justin justinian justinas джастин джастін юстин жюстен
    kenneth ken kenny кеннет кен
    laurence lawrence laurent lorenzo lars larry lorenz lavrenty laurentius лоуренс лоран ларс лоренцо ларри лаврентий
    lucas luke luca luc lukas luka lukasz лукас лука люк лукаш
    madeleine magdalena madelaine magda lena мадлен магдалена магда
    marcus mark marc marco markus marek marcos markos марк маркус марко марек маркос
    marcel marcello marcelo марсель марчелло марсело
    margaret margarita marguerite margarete maggie greta meg peggy marhareta margarida маргарет маргарита мэгги грета маргарете
    martin martyn marty martinus martín мартин мартін мартен
    martha marta марта
    matthew matthias mathias matteo mateusz matvey mateo matt mathieu matthieu matvii matthäus mate метью мэттью матье маттиас маттео матвей матвій матиас матео мэтт мэтью матте
    maurice mauricio maurizio moritz moris морис маурисио моріц маурицио
    moses moshe moisei moise musa моше моисей муса мойсей
    nathaniel nathan natan nat натан натаниэль нейтан
    oliver olivier oliviero ollie оливер олівер оливье олів'є
    oscar oskar оскар
    patrick patricio patrik pat paddy patrice патрик патрік
    philip philipp philippe felipe filip phil filipp pylyp filippo pilip филипп філіп филип феліпе филиппо фил філіпп пилип
    ralph raoul raul rolf ральф рауль рольф
    raymond raimund ramon ray raimundo raimondas реймонд раймонд рамон рэй раймунд
    rebecca rebekah becky ребекка
    reginald reinhold rinaldo reynaldo рейнальдо рейнхольд
    roland rolando roldan роланд
    ronald ronaldo ron ronnie рональд рон ронни рональду
    rudolf rudolph rodolfo rudy rudi рудольф руди родольфо руді рудолф
    samuel sam sammy samuil shmuel семюел самуэль сэмюэл сэм сэмюэль семюель самуїл самуил сем
    samantha sam саманта
    sarah sara сара сарра
    simon semyon shimon semen simeon symon семен саймон симон семён шимон сімон симеон
    sophia sofia sophie sofiya sofya sofiia софия софья софія софи
    stephen steven stefan stepan stephan stephane etienne esteban estevao steve istvan stefano szczepan stepane stiven стивен стівен стефан штефан степан этьен эстебан стив стів стефано штеффен иштван іштван стефен стивн
    stephanie stefanie stefania stefaniya стефани стефания стефані
    susan suzanne susanna sue susanne suzan сьюзан сюзанна сюзан сусанна
    teresa theresa therese terry tereza тереза
    ursula урсула
    walter walther gualtiero wally вальтер уолтер волтер
    wolfgang wolf вольфганг
    xavier javier xabier ксавье хавьер
    yves ivo ives ив ів
    zachary zakhar zachariah zakaria zack захар закари захарий захарія
    ahmad أحمد احمد ahmed ahmet achmed akhmad akhmed akhmat ахмед ахмад ахмет ахмат
    mohammed محمد muhammad mohamed mohammad mehmet muhammed mohamad mahomet mukhammad magomed mamadou mamed mokhammad mochammad мухаммед мухаммад мохаммед мехмет магомед мохаммад махмет мамед мохамед мугаммад
    mahmoud محمود mahmud mahmood makhmud махмуд магмуд
    hassan حسن hasan khasan хасан гасан
    hussein حسين حسین husain hussain husein hossein hüseyin hussayn khusein hosein hussien хусейн гусейн хоссейн хусаин
    abdullah عبدالله abdallah abdulla abdollah абдулла абдаллах
    abdul عبد abdel abd abdol абдул абдель абдел
    ali علي علی aly али алі
    ibrahim إبراهيم ابراهیم abraham avraham ebrahim abram avram abe ibragim ибрагим авраам абрахам ебрахім эбрахим аврам абрам ібрагім
    khalid خالد khaled halid халид халед
    omar عمر umar omer umer умар омар
    osama usama ousama усама осама
    yasser yasir jassir ясир яссер
    recep rejep redzhep реджеп
    tayyip tayip taip тайип таїп
    nursultan нурсултан
    emil emile emilio emiliano эмиль еміль эмилио
    emily emilia emilie emiliya эмили эмилия емілі
    alain alan allan allen ален алан аллен
    angela angelina angelika анжела ангела анґела ангелина
    bruno бруно
    cecil cecile cecilia сесиль сесил цецилия
    clement clemens klim klemens климент клеман клеменс клим
    edgar эдгар едгар
    egor yegor jegor yehor єгор егор
    felix feliks феликс фелікс
    guy guido vitus гвидо гай ги ґвідо гі
    hillary hilary ilarion hilario хиллари гілларі илларион іларіон хілларі
    jill gill gillian джилл джил
    keir кир кір
    kevin кевин кевін
    nigel найджел
    nancy нэнси ненсі
    ryan райан
    gary garry гэри гері
    barry барри
    brian bryan брайан браян
    bruce брюс
    craig крейг
    derek deric дерек
    gordon гордон
    graham grahame грэм греем
    howard говард ховард
    neil niall nils niels нил ніл нильс
    norman норман
    roger rodger rogelio rüdiger роджер рожер рюдигер
    scott скотт
    stuart stewart стюарт
    """
}
