import type { Catalogue } from './catalogue.ts';

/** Brazilian Portuguese, with `você`. */
export const ptBR: Catalogue<'one' | 'many' | 'other'> = {
  'verdict.none': 'Ainda não verificado',
  'verdict.open': 'O Telegram está acessível',
  'verdict.partial': 'O Telegram está bloqueado em parte',
  'verdict.blocked': 'O Telegram está bloqueado',
  'verdict.slow': 'Não dá para usar o Telegram: velocidade reduzida',
  'verdict.offline': 'Você está sem conexão',
  'verdict.captive-portal': 'Primeiro faça login nesta rede',
  'verdict.outage': 'O próprio Telegram está fora do ar',
  'verdict.local': 'O problema está neste aparelho ou nesta rede',
  'verdict.restricted': 'Quase todos os sites estrangeiros estão cortados',
  'verdict.unsure': 'Ainda não há certeza',
  'verdict.suspected': 'O Telegram não responde',
  'verdict.suspected-partial': 'Parte do Telegram não responde',
  'verdict.stalls': 'O Telegram começa a carregar e trava',
  'suspected.hint': 'Vamos verificar de novo antes de dizer que está bloqueado.',
  'suspected.hint-by-hand':
    'Verifique de novo daqui a um minuto antes de dizer que está bloqueado.',

  'short.none': 'não verificado',
  'short.open': 'acessível',
  'short.partial': 'bloqueado em parte',
  'short.blocked': 'bloqueado',
  'short.slow': 'velocidade reduzida',
  'short.offline': 'sem conexão',
  'short.captive-portal': 'página de login',
  'short.outage': 'fora do ar',
  'short.local': 'problema local',
  'short.restricted': 'exterior cortado',
  'short.unsure': 'sem certeza',
  'short.suspected': 'não responde',
  'short.suspected-partial': 'parte não responde',
  'short.gap': 'não observado',

  'method.http': 'página de bloqueio',
  'method.dns': 'por DNS',
  'method.tls-interception': 'certificado falso',
  'method.tcp-reset': 'conexão cortada',
  'method.tls': 'corte pelo nome',
  'method.ip': 'por endereço',
  'method.stall': 'carrega e trava',
  'method.throttling': 'limite de velocidade',
  'method.unknown': 'causa incerta',

  'service.web': 'Versão web',
  'service.app': 'Aplicativos',
  'service.links': 'Links t.me',
  'service.site': 'telegram.org',
  'service.media': 'Fotos e arquivos',
  'service.bots': 'Bots',

  'reason.all-answered': 'Os servidores do Telegram responderam, com certificados verdadeiros.',
  'reason.answered-inspected':
    'O Telegram responde. Mas um programa neste aparelho, ou esta rede, abre a criptografia dos seus sites e pode ler o que passa.',
  'reason.some-blocked': {
    one: 'Não dá para acessar {count} de {total} serviços do Telegram; os outros, sim.',
    many: 'Não dá para acessar {count} de {total} serviços do Telegram; os outros, sim.',
    other: 'Não dá para acessar {count} de {total} serviços do Telegram; os outros, sim.',
  },
  'reason.web-blocked-apps-open':
    'A versão web do Telegram está bloqueada; os aplicativos talvez ainda conectem.',
  'reason.extras-blocked': 'Só alguns extras estão bloqueados. As conversas funcionam.',
  'reason.one-silent':
    'Um servidor ({host}) não responde; os outros respondem. Às vezes um servidor sozinho falha.',
  'reason.no-control-answers': 'Nenhum outro site responde também.',
  'reason.portal-altered':
    'Esta rede responde no lugar de outros sites. Talvez queira que você faça login ou aceite os termos dela.',
  'reason.server-errors':
    'O servidor verdadeiro de {host} responde “erro {status}”. Ninguém está bloqueando.',
  'reason.name-does-not-resolve':
    'O DNS que este aparelho usa não tem endereço para {host}, mas tem para outros sites.',
  'reason.look-up-silent':
    'O DNS que este aparelho usa não responde quando se pergunta por {host}.',
  'reason.address-forged':
    'O DNS que este aparelho usa leva {host} a um endereço que não é do Telegram.',
  'reason.name-leads-nowhere':
    'O DNS que este aparelho usa leva {host} a um endereço onde nada responde. O endereço do próprio Telegram pode ser acessado.',
  'reason.block-page': 'No lugar de {host} outra coisa responde: uma página de bloqueio.',
  'reason.forged-certificate':
    'Alguém responde em nome de {host} com um certificado falso. Outros sites mostram certificados verdadeiros.',
  'reason.name-in-handshake':
    'A conexão é cortada quando o nome {host} aparece nela. O endereço por trás desse nome pode ser acessado.',
  'reason.address-silent':
    'O endereço do Telegram para {host} não responde; outros sites respondem. Uma queda do Telegram teria a mesma aparência.',
  'reason.address-refused':
    'As conexões ao endereço do Telegram para {host} são recusadas; outros sites respondem.',
  'reason.reset-by-address':
    'As conexões ao endereço do Telegram para {host} são cortadas assim que se estabelecem; outros sites respondem.',
  'reason.reset-in-body': '{host} começa a carregar e é cortado.',
  'reason.stalls': '{host} começa a carregar e trava: não dá para usar.',
  'reason.controls-fail-too':
    '{host} falhou, mas {count} de {total} outros sites também falharam. Isso não prova nada sobre o Telegram.',
  'reason.line-too-slow':
    '{host} não respondeu, mas esta conexão está tão lenta que outros sites levaram {seconds} s. Isso não prova nada sobre o Telegram.',
  'reason.answers-not-whole': '{host} não respondeu por completo.',
  'reason.not-made':
    'Não foi possível fazer a verificação: este aparelho ou uma permissão que falta impediu.',
  'reason.clock-wrong':
    'Todos os certificados parecem vencidos. O relógio deste aparelho está certo?',
  'reason.tls-inspected-everywhere':
    'Um programa neste aparelho, ou esta rede, abre a criptografia de todos os sites.',
  'reason.filter-sinks-names':
    'Um filtro neste aparelho ou nesta rede esconde {host}, como esconde propaganda.',
  'reason.cause-unclear': '{host} não responde e outros sites respondem; a causa não aparece.',
  'reason.failures-probable-by-chance':
    'Esta conexão falha com tanta frequência que {count} falhas não provam nada.',

  'reason.resolvers-disagree': {
    one: 'O DNS que este aparelho usa diz que {host} não existe; outro servidor DNS diz que existe.',
    many: 'O DNS que este aparelho usa diz que {host} não existe; outros {count} servidores DNS dizem que existe.',
    other:
      'O DNS que este aparelho usa diz que {host} não existe; outros {count} servidores DNS dizem que existe.',
  },
  'reason.name-is-gone':
    'O nome {host} não existe mais: {count} servidores DNS de outros lugares também não o conhecem. Ninguém aqui o bloqueia.',
  'reason.foreign-answer':
    'Em {host} outra coisa responde no lugar dos servidores do Telegram. Em outro endereço a resposta é verdadeira.',
  'reason.throttled':
    '{host} chega a {kilobits} kbit/s e outro site a {others}: a velocidade está sendo reduzida.',
  'reason.foreign-cut-off':
    'Os sites deste país respondem; do exterior, nenhum responde, nem o Telegram.',

  'reason.silent-elsewhere':
    'Nenhum servidor do Telegram responde, nem aqui nem em outros {count} países cujos usuários enviam relatórios. Parece que o próprio Telegram está fora do ar.',
  'reason.secure-dns-avoids':
    'O DNS deste aparelho ou desta rede não dá o endereço verdadeiro de {host}; o DNS seguro do navegador contorna isso.',

  'failure.none': 'respondeu',
  'failure.dns_server_misbehaving': 'nome sem endereço',
  'failure.connection_refused': 'recusada',
  'failure.connection_reset': 'cortada',
  'failure.connection_aborted': 'cortada',
  'failure.host_unreachable': 'inacessível',
  'failure.network_unreachable': 'inacessível',
  'failure.network_down': 'sem rede',
  'failure.network_reset': 'a rede mudou',
  'failure.generic_timeout_error': 'silêncio',
  'failure.eof_error': 'fechada',
  'failure.ssl_failed_handshake': 'criptografia recusada',
  'failure.ssl_invalid_hostname': 'certificado de outro nome',
  'failure.ssl_unknown_authority': 'certificado falso',
  'failure.ssl_invalid_certificate': 'certificado vencido',
  'failure.http_request_failed': 'resposta sem sentido',
  'failure.interrupted': 'a rede mudou',
  'failure.unknown_failure': 'falhou',
  'failure.local_error': 'parada neste aparelho',
  'failure.not-made': 'não feita',

  'kind.page': 'página',
  'kind.portal': 'página conhecida por http',
  'kind.plain': 'por http sem criptografia',
  'kind.literal-https': 'por endereço, criptografada',
  'kind.literal-http': 'por endereço, http simples',
  'kind.post': 'um pedido vazio',
  'kind.mtproto': 'o protocolo próprio do Telegram',
  'kind.label': 'um nome que não existe',
  'kind.doh': 'outro servidor DNS',
  'kind.domestic': 'um site deste país',
  'kind.transfer': 'um download grande',
  'kind.look-up': 'uma consulta DNS do próprio navegador',

  'trouble.settings-damaged':
    'Não foi possível ler todas as suas configurações. O que estava ilegível voltou ao padrão; o registro antigo foi mantido. Confira as opções.',
  'trouble.history-newer':
    'Seu histórico foi escrito por um Telltale mais novo. Ele não é tocado; as novas verificações aparecem, mas não são guardadas. Atualize o Telltale para vê-lo.',
  'trouble.disk-full':
    'O disco está cheio: a última verificação aparece, mas não pôde ser guardada. Libere espaço ou apague histórico antigo.',
  'trouble.history-unavailable':
    'Não é possível abrir o histórico. As verificações continuam, mas não são guardadas. Reiniciar o navegador costuma ajudar.',
  'trouble.history-lost':
    'O navegador perdeu uma parte do seu histórico, e não deu para recuperá-la. A página do histórico diz qual.',
  'trouble.history-unprotected':
    'O histórico está guardado, mas não deu para gravar a segunda cópia. Se o navegador perder a primeira, ele se perde.',
  'trouble.check-interrupted':
    'A última verificação foi interrompida antes do fim. Isso não diz nada sobre o Telegram.',
  'trouble.worker-silent':
    'A parte do Telltale que trabalha em segundo plano não responde. Feche e abra esta janela ou reinicie o navegador.',

  'popup.since': 'Desde: {time}',
  'popup.since-at-least': 'Pelo menos desde: {time}',
  'popup.checked': 'Verificado {ago}',
  'popup.next': 'próxima: {time}',
  'popup.overdue': 'a próxima verificação está atrasada',
  'popup.by-hand': 'só quando você pede',
  'popup.paused': 'em pausa até {time}',
  'popup.check-now': 'Verificar agora',
  'popup.checking': 'Verificando… {done} de {total}',
  'popup.checking-begins': 'Verificando…',
  'popup.pause-hour': 'Pausar 1 hora',
  'popup.pause-day': 'Pausar 1 dia',
  'popup.resume': 'Retomar',
  'popup.history': 'Histórico',
  'popup.options': 'Opções',
  'popup.via-proxy':
    'Por um proxy ou VPN: isto diz o que chega até você, não o que a sua rede faz.',
  'popup.loading': 'Carregando…',
  'popup.services': 'Serviços do Telegram',
  'popup.not-now': 'visto {ago}',

  'sites.missing':
    'O navegador não deixa o Telltale perguntar a alguns sites de que uma verificação precisa. O que ele não pode perguntar não é verificado.',
  'sites.to-options': 'Permitir nas opções',
  'sites.allow': 'Permitir todos',
  'sites.refused': 'O navegador não permitiu. Nada mudou.',

  'help.title': 'O que você pode fazer',
  'help.proxy':
    'Os aplicativos do Telegram têm configurações de proxy. Quem mantém o proxy vê o seu endereço e quando você escreve, não o que você escreve.',
  'help.download':
    'Baixe os aplicativos só da loja do seu aparelho ou dos sites oficiais do Telegram:',
  'help.forks':
    'Desconfie de versões modificadas, por melhores que sejam as promessas. Versões não oficiais já foram usadas para espionar pessoas.',
  'help.corroborate': 'Veja se outros medem o mesmo:',
  'help.ooni': 'OONI Explorer, um registro público de medições da rede',
  'help.links-mean':
    'Estes links abrem em uma aba; quem carrega o seu tráfego vê que site você abre.',
  'help.safety': 'O que dá para ver de você e como se proteger',

  'day.title': 'Últimas 24 horas',
  'day.now': 'agora',
  'day.segment': '{from} – {to}: {verdict}, {duration}',
  'day.from': 'De',
  'day.to': 'Até',
  'day.state': 'Estado',
  'day.hint': 'Use as setas para percorrer o dia.',
  'day.empty': 'Ainda não há nada. A primeira verificação começa este gráfico.',

  'first.title': 'O Telegram está bloqueado aqui?',
  'first.what':
    'O Telltale pergunta aos endereços públicos do Telegram e a alguns sites conhecidos, e diz a você o que está bloqueado e como.',
  'first.who':
    'Seu provedor pode ver que se pergunta a esses endereços, como se você os abrisse em uma aba. Nada é enviado a nós nem a ninguém, a menos que você ative isso.',
  'first.check-once': 'Verificar uma vez',
  'first.keep-watching': 'Continuar observando',
  'first.once-means': 'Uma verificação agora; depois, só quando você pedir.',
  'first.watch-means': 'Uma verificação agora e outra a cada {minutes} minutos, mais ou menos.',
  'first.safety': 'Ser visto com isto pode prejudicar você? Leia isto primeiro.',

  'welcome.title': 'Boas-vindas ao Telltale',
  'welcome.lead': 'Ele diz se o Telegram está sendo bloqueado onde você está, como e desde quando.',
  'welcome.asks': 'A quem ele pergunta',
  'welcome.asks-text':
    'A web.telegram.org, t.me, telegram.org e outros servidores do Telegram, e aos endereços com que os aplicativos dele falam. Para comparar: a sites de Google, Apple, Amazon, Cloudflare, Mozilla e Microsoft, que quase todo aparelho acessa de qualquer forma.',
  'welcome.sees': 'Quem pode ver isso',
  'welcome.sees-text':
    'Quem carrega o seu tráfego, como o seu provedor, vê que se pergunta a esses endereços e pode adivinhar que você usa o Telltale. Se só isso já for perigoso para você, não use.',
  'welcome.keeps': 'O que ele guarda',
  'welcome.keeps-text':
    'Os resultados ficam neste aparelho até você apagá-los ou exportá-los. Nada é informado a ninguém, a menos que você ative isso. Ele não funciona em janelas anônimas ou privativas e nunca olha as páginas que você abre.',
  'welcome.begin': 'Como começar',
  'welcome.begin-text':
    'Nada é perguntado antes de você apertar um destes botões. Os dois podem ser mudados depois.',
  'welcome.independent':
    'O Telltale é independente: o Telegram não o fez, não sabe quem o usa e não participa dele.',
  'welcome.picture':
    'Seu navegador pergunta ao Telegram e, para comparar, a outros sites. Quando só o caminho até o Telegram está cortado, ele está bloqueado.',
  'welcome.you': 'Você',
  'welcome.others': 'Outros sites',
  'welcome.done':
    'A primeira verificação está em andamento. Veja o resultado no ícone da barra de ferramentas ou aqui:',
  'welcome.see': 'Ver o resultado',

  'safety.title': 'Se ser visto com isto pode prejudicar você',
  'safety.lead': 'O que dá para ver, quem pode ver e o que você pode fazer.',
  'safety.line': 'Quem carrega o seu tráfego',
  'safety.line-text':
    'Seu provedor, ou quem mantém o Wi-Fi, vê cada verificação: a que endereços se pergunta e quando. Pode adivinhar que você usa o Telltale. As verificações automáticas continuam quando você não está por perto; escolha “Só quando eu pedir” para decidir a cada vez. Uma VPN esconde as verificações do seu provedor, mas aí elas falam da rede da VPN, não da sua.',
  'safety.holder': 'Quem tem este aparelho na mão',
  'safety.holder-text':
    'Qualquer pessoa que possa usar este navegador vê que o Telltale está instalado e tudo o que ele guardou: quando você esteve on-line, em que redes e em que país, e o que estava bloqueado. Nenhuma senha o protege.',
  'safety.discreet': 'Modo discreto',
  'safety.discreet-text':
    'Ajuda contra uma olhada na tela, não contra uma busca. Ative nas opções.',
  'safety.erase': 'Apagar',
  'safety.erase-text':
    '“Apagar tudo”, nas opções, remove na hora o histórico e as configurações. Não remove o próprio Telltale, os arquivos que você exportou, as cópias de segurança nem as páginas do Telltale no histórico do navegador. O modo discreto é uma configuração e acaba junto. Especialistas ainda podem achar rastros no disco.',
  'safety.reports': 'Relatórios anônimos',
  'safety.reports-text':
    'Desativados até você ativar. Então o seu provedor vê que você acessa um retransmissor, o que só faz quem usa o Telltale. Deixe desativado se isso puder prejudicar você.',
  'safety.files': 'Arquivos exportados',
  'safety.files-text':
    'Um arquivo exportado diz quando as verificações foram feitas e o que encontraram, e o nome dele começa com “telltale”. JSON e CSV distinguem as suas redes por códigos que parecem aleatórios, sem os nomes que você deu a elas. Entregue JSON e CSV só a pessoas em quem você confia.',
  'safety.sync': 'Outros aparelhos',
  'safety.sync-text':
    'O Telltale não põe nada na sincronização do navegador. Mas um navegador que sincroniza extensões o instala também nos seus outros aparelhos, e ele aparece na conta. Desligue a sincronização de extensões antes de instalar.',
  'safety.border': 'Antes de uma fronteira ou de uma busca',
  'safety.border-text':
    'Com antecedência: entregue o que precisar como prova a alguém que esteja em segurança. Aperte “Apagar tudo”, remova o Telltale do navegador em todos os aparelhos, apague os arquivos exportados e limpe o histórico do navegador e a lista de downloads. O que nunca esteve lá não pode ser encontrado: o aparelho mais seguro é um que você não usou para isto.',

  'options.title': 'Opções',
  'options.watch': 'Verificações automáticas',
  'options.watch-off': 'Só quando eu pedir',
  'options.watch-on': 'Continuar observando',
  'options.watch-means':
    'Continuar observando faz verificações com a frequência abaixo, mesmo sem nenhuma janela do Telltale aberta.',
  'options.cadence': 'Com que frequência',
  'options.cadence-means':
    'Mais vezes, um bloqueio é descoberto antes, mas fica mais fácil notar. Os intervalos variam em um quinto.',
  'options.cadence-managed': 'Definido por quem administra este navegador.',
  'options.minutes': {
    one: 'a cada minuto',
    many: 'a cada {count} de minutos',
    other: 'a cada {count} minutos',
  },
  'options.services': 'O que é verificado',
  'options.services-means': 'O que você desliga não é perguntado nem mostrado.',
  'options.targets':
    'A lista do que é perguntado é de {version}; ela vem com o Telltale e só com ele.',
  'options.keep-history': 'Por quanto tempo o histórico é guardado',
  'options.keep-days': 'Guardar verificações por',
  'options.days': { one: '{count} dia', many: '{count} de dias', other: '{count} dias' },
  'options.keep-nothing': 'tempo nenhum: não guardar nada',
  'options.keep-means':
    'O que for mais antigo é apagado em uma das próximas verificações. Se nada é guardado, as últimas verificações são lembradas até o navegador fechar, para que um bloqueio possa ser confirmado.',
  'options.networks': 'Redes',
  'options.networks-means':
    'Os nomes ajudam você a distinguir suas redes no histórico. Eles ficam neste aparelho e não vão em nenhuma exportação.',
  'options.networks-none': 'Ainda não foi feita nenhuma verificação em nenhuma rede.',
  'options.network-last': 'última verificação {ago}',
  'options.network-forget': 'Esquecer {network}',
  'options.network-forget-confirm': 'Sim, apagar as verificações e o nome dela',
  'options.network-forgotten': 'As verificações e o nome dela foram apagados.',
  'options.notices': 'Avisos',
  'options.notices-means':
    'Um aviso quando um bloqueio ou uma lentidão é confirmada, quando muda e quando tudo volta a ficar acessível. Quem vê a sua tela também vê o aviso.',
  'options.notices-ask': 'Mostrar avisos',
  'options.notices-stop': 'Não mostrar avisos',
  'options.notices-on': 'Os avisos são mostrados.',
  'options.notices-refused': 'O navegador não teve permissão para mostrar avisos. Nada mudou.',
  'options.quiet': 'Horas de silêncio',
  'options.quiet-from': 'de',
  'options.quiet-to': 'até',
  'options.quiet-means': 'O que mudar nesse tempo é avisado depois.',
  'options.language': 'Idioma',
  'options.language-auto': 'O do navegador: {language}',
  'options.language-means':
    'O das páginas e dos avisos do Telltale. O nome dele nas listas do próprio navegador segue o navegador.',
  'options.discreet': 'Modo discreto',
  'options.discreet-on': 'Não falar do Telegram fora das páginas do Telltale',
  'options.discreet-means':
    'O ícone na barra de ferramentas é um quadrado cinza que nunca muda, e o título dele, os títulos das abas e os avisos não dizem nada do Telegram nem do Telltale.',
  'options.discreet-hides-not':
    'O que ele não pode esconder: o Telltale aparece com o nome dele na lista e nos menus de extensões do navegador; alguns sistemas acrescentam esse nome aos avisos; as páginas dele dizem o que são quando abertas; e quem carrega o seu tráfego vê as verificações como antes.',
  'options.safety': 'Mais sobre o que dá para ver e o que fazer antes de uma busca',
  'options.erase': 'Apagar tudo',
  'options.erase-means':
    'Apaga na hora o histórico e todas as configurações neste aparelho. O próprio Telltale e os arquivos que você exportou ficam; remova-os também. Ninguém pode prometer o que uma ferramenta forense ainda encontraria no disco.',
  'options.erase-confirm': 'Sim, apagar tudo',
  'options.erased': 'Tudo foi apagado.',
  'options.saved': 'Salvo.',
  'options.failed': 'Não foi possível salvar: {error}. Nada mudou.',
  'options.keep': 'Não apagar',

  'crowd.network': 'Outros nesta rede: {state}',
  'crowd.country': 'Outros ({place}): {state}',
  'crowd.nobody': 'Pouca gente daqui enviou relatórios ultimamente.',
  'crowd.open': 'acessível',
  'crowd.partial': 'bloqueado em parte',
  'crowd.blocked': 'bloqueado',
  'crowd.slow': 'velocidade reduzida',
  'crowd.mixed': 'os relatórios divergem',

  'reporting.off': 'Os relatórios anônimos estão desativados',
  'reporting.forbidden': 'Quem administra este navegador proibiu os relatórios anônimos',
  'reporting.no-relay': 'Os relatórios anônimos precisam de um retransmissor',
  'reporting.no-permission':
    'Os relatórios anônimos pararam: falta permissão para acessar o retransmissor',
  'reporting.on': 'Os relatórios anônimos estão ativados',
  'reporting.shared': 'último envio {ago}',
  'reporting.waiting': {
    one: '{count} na fila',
    many: '{count} na fila',
    other: '{count} na fila',
  },

  'reports.title': 'Relatórios anônimos',
  'reports.means':
    'Com o seu consentimento, o Telltale compartilha o que descobre, para que todos possam ver onde o Telegram está bloqueado. Fica desativado até você ativar aqui. Só resultados certos são compartilhados, no máximo um por hora e depois de uma espera aleatória de até uma hora.',
  'reports.payload': 'O que seria enviado agora',
  'reports.payload-means':
    'Isto e nada mais, completado com espaços até {count} bytes e lacrado. A hora é a da verificação; o id é novo a cada relatório. O número do seu provedor (asn) é perguntado ao retransmissor quando os relatórios estão ativados.',
  'reports.no-report':
    'A última verificação não seria compartilhada: não há nenhuma, não se sabe o país, ela passou por um proxy ou VPN, ou nada nela é certo ainda.',
  'reports.preview': 'Olhar de novo',
  'reports.who': 'Quem pode ver o quê',
  'reports.by-line': 'Seu provedor e qualquer um na linha',
  'reports.by-line-sees':
    'vê que você acessa este retransmissor e quando, e portanto que alguém aqui usa o Telltale; não vê o que você relata. Se só isso já for perigoso para você, deixe os relatórios desativados.',
  'reports.by-relay': 'O retransmissor',
  'reports.by-relay-sees':
    'vê o seu endereço, a hora de que trata o relatório e bytes lacrados que não consegue abrir.',
  'reports.by-gateway': 'O gateway',
  'reports.by-gateway-sees':
    'abre o relatório e o conta; não fica sabendo o seu endereço. Só são publicadas contagens de pelo menos cinco partes de uma rede, nunca relatórios isolados.',
  'reports.by-both': 'Os dois juntos',
  'reports.by-both-sees':
    'poderiam saber quem relatou o quê. A promessa só vale quando são mantidos por dois grupos que não trabalham juntos. Descubra quem mantém o retransmissor que você usa.',
  'reports.stop':
    'Para parar, aperte o botão abaixo: o que ainda está na fila é apagado na hora. O histórico neste aparelho não é tocado.',
  'reports.turn-on': 'Ativar relatórios anônimos',
  'reports.turn-off': 'Desativar relatórios anônimos',
  'reports.not-allowed': 'Sem a permissão do navegador nada é enviado. Nada mudou.',
  'reports.show-crowd': 'Mostrar o que outros veem',
  'reports.show-crowd-means':
    'Lê do retransmissor as contagens publicadas do mundo todo, no máximo a cada hora; sempre, enquanto os relatórios estiverem ativados. O retransmissor e a sua linha veem que você pergunta, não o que você olha.',

  'relays.title': 'Retransmissores',
  'relays.means':
    'Um retransmissor esconde o seu endereço de quem conta os relatórios. Se houver vários, são tentados um após o outro.',
  'relays.none':
    'Ainda não há retransmissor, então nada pode ser relatado. Você pode informar um abaixo ou',
  'relays.none-file': 'exportar seu histórico como arquivo para o OONI.',
  'relays.remove': 'Remover',
  'relays.given': 'vem com este Telltale ou de quem administra este navegador',
  'relays.address': 'Endereço de um retransmissor',
  'relays.key': 'Chave do gateway dele',
  'relays.key-means':
    'Pegue os dois em um lugar em que você confia e confira se outros recebem a mesma chave: uma feita só para você marcaria os relatórios como seus.',
  'relays.add': 'Adicionar este retransmissor',
  'relays.wrong':
    'Isso não é um retransmissor: é preciso um endereço https sem caminho e a configuração de chave do gateway em dígitos hexadecimais.',
  'relays.other-gateway':
    'Esse retransmissor leva a um gateway diferente dos de cima, e os relatórios seriam contados duas vezes. Remova os outros primeiro.',
  'relays.refused':
    'Sem a permissão do navegador não dá para acessar o retransmissor. Ele não foi adicionado.',

  'outbox.waiting': {
    one: '{count} relatório na fila.',
    many: '{count} de relatórios na fila.',
    other: '{count} relatórios na fila.',
  },
  'outbox.next': 'Próxima tentativa: {time}.',
  'outbox.unreachable':
    'Da última vez não deu para alcançar o retransmissor. Novas tentativas são feitas por até 48 horas.',
  'outbox.busy': 'O retransmissor pediu para voltar mais tarde.',
  'outbox.counted': {
    one: '{count} relatório foi compartilhado.',
    many: '{count} de relatórios foram compartilhados.',
    other: '{count} relatórios foram compartilhados.',
  },
  'outbox.last': 'O último: {time}.',
  'outbox.expired': {
    one: '{count} foi descartado: nenhum retransmissor o aceitou em 48 horas.',
    many: '{count} foram descartados: nenhum retransmissor os aceitou em 48 horas.',
    other: '{count} foram descartados: nenhum retransmissor os aceitou em 48 horas.',
  },
  'outbox.displaced': {
    one: '{count} foi descartado: havia mais de 50 na fila.',
    many: '{count} foram descartados: havia mais de 50 na fila.',
    other: '{count} foram descartados: havia mais de 50 na fila.',
  },
  'outbox.refused': {
    one: '{count} foi descartado: o gateway o recusou.',
    many: '{count} foram descartados: o gateway os recusou.',
    other: '{count} foram descartados: o gateway os recusou.',
  },

  'timeline.title': 'Histórico',
  'timeline.empty':
    'Ainda não há verificações. Aperte primeiro “Verificar agora” na janela do Telltale.',
  'timeline.empty-kept-nothing': 'Nada é guardado, como você escolheu nas opções.',
  'timeline.checks': 'Verificações',
  'timeline.one': 'Uma verificação',
  'timeline.older': 'Verificações anteriores',
  'timeline.export-json': 'Exportar como JSON',
  'timeline.export-csv': 'Exportar como CSV',
  'timeline.export-ooni': 'Exportar para o OONI',
  'timeline.exporting': 'Exportando… {done} de {total}',
  'timeline.exported': 'Salvo como {file}.',
  'timeline.file': 'Guardar e passar adiante',
  'timeline.cancel': 'Cancelar',
  'timeline.cancelled': 'Cancelado. Nada foi salvo.',
  'timeline.delete': 'Apagar o histórico',
  'timeline.delete-means':
    'Apaga todas as verificações neste aparelho; as configurações ficam. Exporte antes se puder precisar delas como prova.',
  'timeline.delete-confirm': 'Sim, apagar todas as verificações',
  'timeline.deleted': 'Todas as verificações foram apagadas.',
  'timeline.failed': 'Não deu certo: {error}',
  'timeline.kept': {
    one: '{count} verificação guardada',
    many: '{count} de verificações guardadas',
    other: '{count} verificações guardadas',
  },
  'timeline.period': 'Período:',
  'timeline.period-all': 'todas as verificações',
  'timeline.period-day': 'as últimas 24 horas',
  'timeline.period-week': 'os últimos 7 dias',
  'timeline.period-month': 'os últimos 30 dias',
  'timeline.period-year': 'o último ano',
  'timeline.delete-confirm-period': 'Sim, apagar as verificações deste período',
  'timeline.deleted-period': 'As verificações deste período foram apagadas.',
  'timeline.import': 'Importar um histórico de um arquivo JSON',
  'timeline.lost':
    'O navegador perdeu as verificações destes momentos, e não deu para recuperá-las:',
  'timeline.lost-seen': 'Já vi isto',
  'timeline.interrupted': 'interrompida antes do fim',
  'timeline.discarded': 'a rede mudou no meio',
  'timeline.unfinished-means':
    'Esta verificação não chegou a um resultado. Ela não diz nada sobre o Telegram.',
  'timeline.by-alarm': 'automática',
  'timeline.by-click': 'a pedido',
  'timeline.took': 'levou {seconds} s',
  'timeline.evidence': 'Provas',
  'timeline.raw': 'O mesmo, em estado bruto',
  'evidence.target': 'O que foi perguntado',
  'evidence.kind': 'Como',
  'evidence.result': 'O que aconteceu',
  'evidence.failure': 'Falha',
  'evidence.status': 'Status',
  'evidence.ip': 'Endereço',
  'evidence.ms': 'ms',
  'evidence.reused': 'conexão anterior',
  'evidence.altered': 'alterada no caminho',
  'evidence.reached-dns': 'chegou até a busca do endereço',
  'evidence.reached-tcp': 'chegou até a conexão',
  'evidence.reached-tls': 'chegou até a criptografia',
  'evidence.reached-answer': 'chegou até a resposta',

  'check.finding': '{state}. {reason}',
  'check.copy': 'Copiar as provas',
  'check.text-title': 'Telltale, verificação de {time}: {outcome}',
  'copy.done': 'Copiado.',
  'text.comma': ', ',

  'range.title': 'Período mostrado',
  'range.day': '24 horas',
  'range.week': '7 dias',
  'range.month': '30 dias',
  'range.year': '1 ano',
  'filter.service': 'Serviço',
  'filter.network': 'Rede',
  'filter.all': 'tudo',
  'network.unknown': 'rede desconhecida',
  'network.unnamed': 'rede {id}',

  'bars.title': 'O que estava acessível',
  'bars.overall': 'O Telegram como um todo',
  'bars.empty': 'Nenhuma verificação neste tempo.',
  'bars.hint': 'Use as setas para percorrer uma barra.',
  'bars.now': 'agora, {time}',
  'bars.only': {
    one: '{state} em {count} verificação',
    many: '{state} em {count} de verificações',
    other: '{state} em {count} verificações',
  },
  'bars.part': '{state} em {part} de {count} verificações',

  'latency.title': 'Tempo até o primeiro byte',
  'latency.means':
    'Do pedido até o primeiro byte da resposta; o valor do meio de cada meia hora ou de cada três horas. As verificações que falharam não contam.',
  'latency.too-long': 'Mostrado para 24 horas e 7 dias.',
  'latency.empty': 'Nenhuma página respondeu neste tempo.',
  'latency.time': 'Hora',
  'latency.ms': '{ms} ms',

  'incident.title': 'Incidentes',
  'incident.none': 'Nenhum bloqueio ou lentidão confirmados neste tempo.',
  'incident.blocked': '{service}: bloqueio',
  'incident.slow': '{service}: velocidade reduzida',
  'incident.began': 'Início',
  'incident.began-words': 'início: {began}',
  'incident.ended': 'Fim',
  'incident.length': 'Duração',
  'incident.methods': 'Como',
  'incident.network': 'Rede',
  'incident.country': 'País',
  'incident.between': 'entre {after} e {by}',
  'incident.unwatched':
    'em algum momento entre {after} e {by}; nenhuma verificação entre elas diz quando',
  'incident.begin-unknown':
    'antes de {by}; nenhuma verificação boa anterior nesta rede está guardada',
  'incident.no-end': 'ainda não se viu o fim; visto pela última vez: {last}',
  'incident.going-on': 'ainda não se viu o fim',
  'incident.length-between': 'de {least} a {most}',
  'incident.length-at-least': 'pelo menos {least}',
  'incident.length-so-far': 'pelo menos {least} até agora',
  'incident.method': '{method} desde {from}',
  'incident.first-check': 'A primeira verificação que viu isto',
  'incident.tell-country': 'Dizer também o país: {country}',
  'incident.copy': 'Copiar como texto',
  'incident.save': 'Salvar como imagem',
  'incident.saved': 'Salvo.',
  'incident.share-means':
    'O texto e a imagem dizem o quê, quando (em UTC), como e por quanto tempo. Não contêm a sua rede nem nenhum endereço.',
  'incident.shared-title': 'Telegram, {what}',
  'incident.shared-by': 'Visto com o Telltale em um navegador. As horas são UTC.',

  'import.running': 'Importação',
  'import.holds': {
    one: 'O arquivo contém {count} verificação.',
    many: 'O arquivo contém {count} de verificações.',
    other: 'O arquivo contém {count} verificações.',
  },
  'import.adds': {
    one: '{count} seria adicionada,',
    many: '{count} seriam adicionadas,',
    other: '{count} seriam adicionadas,',
  },
  'import.span': 'de {from} até {to}.',
  'import.networks': 'Redes: {networks}.',
  'import.known': {
    one: '{count} já está aqui.',
    many: '{count} já estão aqui.',
    other: '{count} já estão aqui.',
  },
  'import.too-old': {
    one: '{count} é mais antiga do que o tempo que você guarda e ficaria de fora.',
    many: '{count} são mais antigas do que o tempo que você guarda e ficariam de fora.',
    other: '{count} são mais antigas do que o tempo que você guarda e ficariam de fora.',
  },
  'import.from-future': {
    one: '{count} é do futuro e ficaria de fora. O relógio deste aparelho está certo?',
    many: '{count} são do futuro e ficariam de fora. O relógio deste aparelho está certo?',
    other: '{count} são do futuro e ficariam de fora. O relógio deste aparelho está certo?',
  },
  'import.confirm': {
    one: 'Adicionar {count} verificação',
    many: 'Adicionar {count} de verificações',
    other: 'Adicionar {count} verificações',
  },
  'import.leave': 'Não adicionar',
  'import.done': 'As verificações foram adicionadas.',
  'import.cancelled': 'Cancelado. Nada mudou.',
  'import.unchanged': 'Nada mudou.',
  'import.line': '(Linha {line}.)',
  'import.place': '(Linha {line}: {what}.)',
  'import.unreadable': 'Não é possível ler o arquivo, ou ele mudou nesse meio-tempo.',
  'import.not-text': 'Isto não é um arquivo de texto.',
  'import.not-json': 'Isto não é um arquivo JSON, ou está danificado.',
  'import.cut-off': 'O arquivo termina no meio. Ele foi copiado inteiro?',
  'import.foreign': 'Isto não é um histórico escrito pelo Telltale.',
  'import.version-unknown':
    'O arquivo foi escrito por um Telltale mais novo. Atualize o Telltale primeiro.',
  'import.part-missing': 'Falta uma parte do arquivo.',
  'import.part-twice': 'Uma parte do arquivo está repetida.',
  'import.entry-invalid': 'Algo no arquivo não está como o Telltale escreve.',
  'import.not-in-order': 'Uma verificação no arquivo não é posterior à que vem antes dela.',
  'import.entry-too-long':
    'Um registro no arquivo é mais longo do que qualquer um que o Telltale escreve.',
  'import.too-many-a-day':
    'O arquivo tem mais verificações de um só dia do que qualquer pessoa faz.',
  'import.undone': 'O histórico foi apagado nesse meio-tempo.',

  'notice.open': 'O Telegram está acessível de novo',
  'notice.text': 'Na rede que você usa agora. O histórico do Telltale diz mais.',

  'toolbar.title': 'Telltale: {verdict}',
  'toolbar.checked': '{verdict} (verificado: {time})',

  'discreet.name': 'Extensão',
  'discreet.notice': 'Algo mudou',
  'discreet.notice-text': 'Abra a extensão para ver o quê.',
};
