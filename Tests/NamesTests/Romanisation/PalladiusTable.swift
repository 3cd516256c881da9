/// The whole table of the Palladius system, by finals: Pinyin, Russian, Ukrainian.
///
/// Russian after P. Popov, Китайско-русский словарь (Peking, 1888), in the form of Большой китайско-русский словарь,
/// ed. I. Oshanin (Moscow, 1983-84), vol. 1; Ukrainian after N. Kirnosova, Китайсько-українська транскрипція (2009).
/// Written out by hand, so that it shares nothing with the rules it checks.
enum PalladiusTable {
  static let entries: [(pinyin: String, russian: String, ukrainian: String)] = text.split(
    whereSeparator: \.isWhitespace
  )
  .map { entry in
    let parts = entry.split(separator: "=").map(String.init)
    return (parts[0], parts[1], parts[2])
  }

  private static let text = """
    a=а=а ba=ба=ба pa=па=па ma=ма=ма fa=фа=фа da=да=да ta=та=та na=на=на la=ла=ла ga=га=га ka=ка=ка ha=ха=ха
    zha=чжа=чжа cha=ча=ча sha=ша=ша za=цза=цза ca=ца=ца sa=са=са
    o=о=о bo=бо=бо po=по=по mo=мо=мо fo=фо=фо
    e=э=е me=мэ=ме de=дэ=де te=тэ=те ne=нэ=не le=лэ=ле ge=гэ=ге ke=кэ=ке he=хэ=хе zhe=чжэ=чже che=чэ=че she=шэ=ше
    re=жэ=же ze=цзэ=цзе ce=цэ=це se=сэ=се
    ai=ай=ай bai=бай=бай pai=пай=пай mai=май=май dai=дай=дай tai=тай=тай nai=най=най lai=лай=лай gai=гай=гай
    kai=кай=кай hai=хай=хай zhai=чжай=чжай chai=чай=чай shai=шай=шай zai=цзай=цзай cai=цай=цай sai=сай=сай
    ei=эй=ей bei=бэй=бей pei=пэй=пей mei=мэй=мей fei=фэй=фей dei=дэй=дей nei=нэй=ней lei=лэй=лей gei=гэй=гей
    hei=хэй=хей zhei=чжэй=чжей shei=шэй=шей zei=цзэй=цзей
    ao=ао=ао bao=бао=бао pao=пао=пао mao=мао=мао dao=дао=дао tao=тао=тао nao=нао=нао lao=лао=лао gao=гао=гао
    kao=као=као hao=хао=хао zhao=чжао=чжао chao=чао=чао shao=шао=шао rao=жао=жао zao=цзао=цзао cao=цао=цао sao=сао=сао
    ou=оу=оу pou=поу=поу mou=моу=моу fou=фоу=фоу dou=доу=доу tou=тоу=тоу nou=ноу=ноу lou=лоу=лоу gou=гоу=гоу
    kou=коу=коу hou=хоу=хоу zhou=чжоу=чжоу chou=чоу=чоу shou=шоу=шоу rou=жоу=жоу zou=цзоу=цзоу cou=цоу=цоу sou=соу=соу
    an=ань=ань ban=бань=бань pan=пань=пань man=мань=мань fan=фань=фань dan=дань=дань tan=тань=тань nan=нань=нань
    lan=лань=лань gan=гань=гань kan=кань=кань han=хань=хань zhan=чжань=чжань chan=чань=чань shan=шань=шань
    ran=жань=жань zan=цзань=цзань can=цань=цань san=сань=сань
    en=энь=ень ben=бэнь=бень pen=пэнь=пень men=мэнь=мень fen=фэнь=фень den=дэнь=день nen=нэнь=нень gen=гэнь=гень
    ken=кэнь=кень hen=хэнь=хень zhen=чжэнь=чжень chen=чэнь=чень shen=шэнь=шень ren=жэнь=жень zen=цзэнь=цзень
    cen=цэнь=цень sen=сэнь=сень
    ang=ан=ан bang=бан=бан pang=пан=пан mang=ман=ман fang=фан=фан dang=дан=дан tang=тан=тан nang=нан=нан lang=лан=лан
    gang=ган=ган kang=кан=кан hang=хан=хан zhang=чжан=чжан chang=чан=чан shang=шан=шан rang=жан=жан zang=цзан=цзан
    cang=цан=цан sang=сан=сан
    eng=эн=ен beng=бэн=бен peng=пэн=пен meng=мэн=мен feng=фэн=фен deng=дэн=ден teng=тэн=тен neng=нэн=нен leng=лэн=лен
    geng=гэн=ген keng=кэн=кен heng=хэн=хен zheng=чжэн=чжен cheng=чэн=чен sheng=шэн=шен reng=жэн=жен zeng=цзэн=цзен
    ceng=цэн=цен seng=сэн=сен
    dong=дун=дун tong=тун=тун nong=нун=нун long=лун=лун gong=гун=гун kong=кун=кун hong=хун=хун zhong=чжун=чжун
    chong=чун=чун rong=жун=жун zong=цзун=цзун cong=цун=цун song=сун=сун
    er=эр=ер
    yi=и=і bi=би=бі pi=пи=пі mi=ми=мі di=ди=ді ti=ти=ті ni=ни=ні li=ли=лі ji=цзи=цзі qi=ци=ці xi=си=сі
    zhi=чжи=чжі chi=чи=чі shi=ши=ші ri=жи=жі zi=цзы=цзи ci=цы=ци si=сы=си
    ya=я=я lia=ля=ля jia=цзя=цзя qia=ця=ця xia=ся=ся
    ye=е=є bie=бе=бє pie=пе=пє mie=ме=мє die=де=дє tie=те=тє nie=не=нє lie=ле=лє jie=цзе=цзє qie=це=цє xie=се=сє
    yao=яо=яо biao=бяо=бяо piao=пяо=пяо miao=мяо=мяо diao=дяо=дяо tiao=тяо=тяо niao=няо=няо liao=ляо=ляо
    jiao=цзяо=цзяо qiao=цяо=цяо xiao=сяо=сяо
    you=ю=ю miu=мю=мю diu=дю=дю niu=ню=ню liu=лю=лю jiu=цзю=цзю qiu=цю=цю xiu=сю=сю
    yan=янь=янь bian=бянь=бянь pian=пянь=пянь mian=мянь=мянь dian=дянь=дянь tian=тянь=тянь nian=нянь=нянь
    lian=лянь=лянь jian=цзянь=цзянь qian=цянь=цянь xian=сянь=сянь
    yin=инь=інь bin=бинь=бінь pin=пинь=пінь min=минь=мінь nin=нинь=нінь lin=линь=лінь jin=цзинь=цзінь qin=цинь=цінь
    xin=синь=сінь
    yang=ян=ян niang=нян=нян liang=лян=лян jiang=цзян=цзян qiang=цян=цян xiang=сян=сян
    ying=ин=ін bing=бин=бін ping=пин=пін ming=мин=мін ding=дин=дін ting=тин=тін ning=нин=нін ling=лин=лін
    jing=цзин=цзін qing=цин=цін xing=син=сін
    yong=юн=юн jiong=цзюн=цзюн qiong=цюн=цюн xiong=сюн=сюн
    wu=у=у bu=бу=бу pu=пу=пу mu=му=му fu=фу=фу du=ду=ду tu=ту=ту nu=ну=ну lu=лу=лу gu=гу=гу ku=ку=ку hu=ху=ху
    zhu=чжу=чжу chu=чу=чу shu=шу=шу ru=жу=жу zu=цзу=цзу cu=цу=цу su=су=су
    wa=ва=ва gua=гуа=гуа kua=куа=куа hua=хуа=хуа zhua=чжуа=чжуа chua=чуа=чуа shua=шуа=шуа rua=жуа=жуа
    wo=во=во duo=до=до tuo=то=то nuo=но=но luo=ло=ло guo=го=го kuo=ко=ко huo=хо=хо zhuo=чжо=чжо chuo=чо=чо shuo=шо=шо
    ruo=жо=жо zuo=цзо=цзо cuo=цо=цо suo=со=со
    wai=вай=вай guai=гуай=гуай kuai=куай=куай huai=хуай=хуай zhuai=чжуай=чжуай chuai=чуай=чуай shuai=шуай=шуай
    wei=вэй=вей dui=дуй=дуй tui=туй=туй gui=гуй=гуй kui=куй=куй hui=хуэй=хуей zhui=чжуй=чжуй chui=чуй=чуй shui=шуй=шуй
    rui=жуй=жуй zui=цзуй=цзуй cui=цуй=цуй sui=суй=суй
    wan=вань=вань duan=дуань=дуань tuan=туань=туань nuan=нуань=нуань luan=луань=луань guan=гуань=гуань
    kuan=куань=куань huan=хуань=хуань zhuan=чжуань=чжуань chuan=чуань=чуань shuan=шуань=шуань ruan=жуань=жуань
    zuan=цзуань=цзуань cuan=цуань=цуань suan=суань=суань
    wen=вэнь=вень dun=дунь=дунь tun=тунь=тунь lun=лунь=лунь gun=гунь=гунь kun=кунь=кунь hun=хунь=хунь zhun=чжунь=чжунь
    chun=чунь=чунь shun=шунь=шунь run=жунь=жунь zun=цзунь=цзунь cun=цунь=цунь sun=сунь=сунь
    wang=ван=ван guang=гуан=гуан kuang=куан=куан huang=хуан=хуан zhuang=чжуан=чжуан chuang=чуан=чуан shuang=шуан=шуан
    weng=вэн=вен
    yu=юй=юй nü=нюй=нюй lü=люй=люй ju=цзюй=цзюй qu=цюй=цюй xu=сюй=сюй
    yue=юэ=юе nüe=нюэ=нюе lüe=люэ=люе jue=цзюэ=цзюе que=цюэ=цюе xue=сюэ=сюе
    yuan=юань=юань juan=цзюань=цзюань quan=цюань=цюань xuan=сюань=сюань
    yun=юнь=юнь jun=цзюнь=цзюнь qun=цюнь=цюнь xun=сюнь=сюнь
    """
}
