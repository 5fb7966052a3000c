import type { Catalogue } from './catalogue.ts';

/** Spanish that reads well on both sides of the ocean, with `tú`. */
export const es: Catalogue<'one' | 'many' | 'other'> = {
  'verdict.none': 'Todavía sin comprobar',
  'verdict.open': 'Telegram está accesible',
  'verdict.partial': 'Telegram está bloqueado en parte',
  'verdict.blocked': 'Telegram está bloqueado',
  'verdict.slow': 'Telegram no se puede usar: va ralentizado',
  'verdict.offline': 'No tienes conexión',
  'verdict.captive-portal': 'Primero inicia sesión en esta red',
  'verdict.outage': 'El propio Telegram está caído',
  'verdict.local': 'Problema en este dispositivo o en esta red',
  'verdict.restricted': 'Casi todos los sitios extranjeros están cortados',
  'verdict.unsure': 'Aún no es seguro',
  'verdict.suspected': 'Telegram no responde',
  'verdict.suspected-partial': 'Una parte de Telegram no responde',
  'verdict.stalls': 'Telegram empieza a cargar y se queda parado',
  'suspected.hint': 'Lo comprobamos otra vez antes de decir que está bloqueado.',
  'suspected.hint-by-hand':
    'Compruébalo otra vez dentro de un minuto antes de darlo por bloqueado.',

  'short.none': 'sin comprobar',
  'short.open': 'accesible',
  'short.partial': 'bloqueado en parte',
  'short.blocked': 'bloqueado',
  'short.slow': 'ralentizado',
  'short.offline': 'sin conexión',
  'short.captive-portal': 'página de acceso',
  'short.outage': 'caído',
  'short.local': 'problema local',
  'short.restricted': 'extranjero cortado',
  'short.unsure': 'no es seguro',
  'short.suspected': 'no responde',
  'short.suspected-partial': 'una parte no responde',
  'short.gap': 'no se miró',

  'method.http': 'página de bloqueo',
  'method.dns': 'por DNS',
  'method.tls-interception': 'certificado falso',
  'method.tcp-reset': 'conexión cortada',
  'method.tls': 'corte por nombre',
  'method.ip': 'por dirección',
  'method.stall': 'carga y se para',
  'method.throttling': 'límite de velocidad',
  'method.unknown': 'causa poco clara',

  'service.web': 'Versión web',
  'service.app': 'Aplicaciones',
  'service.links': 'Enlaces t.me',
  'service.site': 'telegram.org',
  'service.media': 'Fotos y archivos',
  'service.bots': 'Bots',

  'reason.all-answered': 'Los servidores de Telegram respondieron, con certificados auténticos.',
  'reason.answered-inspected':
    'Telegram responde. Pero un programa de este dispositivo, o esta red, abre el cifrado de sus sitios y puede leer lo que pasa.',
  'reason.some-blocked': {
    one: 'No se puede acceder a {count} de {total} servicios de Telegram; a los demás, sí.',
    many: 'No se puede acceder a {count} de {total} servicios de Telegram; a los demás, sí.',
    other: 'No se puede acceder a {count} de {total} servicios de Telegram; a los demás, sí.',
  },
  'reason.web-blocked-apps-open':
    'La versión web de Telegram está bloqueada; puede que las aplicaciones aún conecten.',
  'reason.extras-blocked': 'Solo están bloqueados algunos extras. Los chats funcionan.',
  'reason.one-silent':
    'Un servidor ({host}) no responde; los demás, sí. Que falle uno suelto pasa de vez en cuando.',
  'reason.no-control-answers': 'Tampoco responde ningún otro sitio.',
  'reason.portal-altered':
    'Esta red responde en lugar de otros sitios. Quizá quiere que inicies sesión o que aceptes sus condiciones.',
  'reason.server-errors':
    'El servidor auténtico de {host} responde «error {status}». Nadie lo está bloqueando.',
  'reason.name-does-not-resolve':
    'El DNS que usa este dispositivo no tiene dirección para {host}, pero sí para otros sitios.',
  'reason.look-up-silent':
    'El DNS que usa este dispositivo no responde cuando se le pregunta por {host}.',
  'reason.address-forged':
    'El DNS que usa este dispositivo lleva {host} a una dirección que no es de Telegram.',
  'reason.name-leads-nowhere':
    'El DNS que usa este dispositivo lleva {host} a una dirección donde nada responde. A la dirección que hay detrás de ese nombre sí se llega.',
  'reason.block-page': 'En lugar de {host} responde otra cosa: una página de bloqueo.',
  'reason.forged-certificate':
    'Alguien responde en nombre de {host} con un certificado falso. Otros sitios muestran certificados auténticos.',
  'reason.name-in-handshake':
    'La conexión se corta cuando se ve en ella el nombre {host}. A la dirección de Telegram sí se llega.',
  'reason.address-silent':
    'La dirección de Telegram para {host} no responde; otros sitios, sí. Una caída de Telegram se vería igual.',
  'reason.address-refused':
    'Se rechazan las conexiones a la dirección de Telegram para {host}; otros sitios responden.',
  'reason.reset-by-address':
    'Las conexiones a la dirección de Telegram para {host} se cortan nada más establecerse; otros sitios responden.',
  'reason.reset-in-body': '{host} empieza a cargar y se corta.',
  'reason.stalls': '{host} empieza a cargar y se queda parado: no se puede usar.',
  'reason.controls-fail-too':
    '{host} falló, pero también fallaron {count} de {total} sitios ajenos a Telegram. Esto no demuestra nada sobre Telegram.',
  'reason.line-too-slow':
    '{host} no respondió, pero esta conexión es tan lenta que otros sitios tardaron {seconds} s. Esto no demuestra nada sobre Telegram.',
  'reason.answers-not-whole': '{host} no respondió por completo.',
  'reason.not-made':
    'No se pudo hacer la comprobación: la impidió este dispositivo o un permiso que falta.',
  'reason.clock-wrong':
    'Todos los certificados parecen caducados. ¿Está bien el reloj de este dispositivo?',
  'reason.tls-inspected-everywhere':
    'Un programa de este dispositivo, o esta red, abre el cifrado de todos los sitios.',
  'reason.filter-sinks-names':
    'Un filtro de este dispositivo o de esta red oculta {host}, igual que oculta la publicidad.',
  'reason.cause-unclear': '{host} no responde y otros sitios sí; no se ve la causa.',
  'reason.failures-probable-by-chance':
    'Esta conexión falla tan a menudo que {count} fallos no demuestran nada.',

  'reason.resolvers-disagree': {
    one: 'El DNS que usa este dispositivo dice que {host} no existe; otro servidor DNS dice que sí.',
    many: 'El DNS que usa este dispositivo dice que {host} no existe; otros {count} servidores DNS dicen que sí.',
    other:
      'El DNS que usa este dispositivo dice que {host} no existe; otros {count} servidores DNS dicen que sí.',
  },
  'reason.name-is-gone':
    'El nombre {host} ya no existe: {count} servidores DNS de otros lugares tampoco lo conocen. Nadie lo bloquea aquí.',
  'reason.foreign-answer':
    'En {host} responde otra cosa en lugar de los servidores de Telegram. En otra dirección la respuesta es auténtica.',
  'reason.throttled':
    '{host} llega a {kilobits} kbit/s y otro sitio a {others}: lo están ralentizando.',
  'reason.foreign-cut-off':
    'Responden los sitios de este país; del extranjero no responde ninguno, tampoco Telegram.',

  'reason.silent-elsewhere':
    'No responde ningún servidor de Telegram, ni aquí ni en otros {count} países cuyos usuarios envían informes. Parece que el propio Telegram está caído.',
  'reason.secure-dns-avoids':
    'El DNS de este dispositivo o de esta red no da la dirección verdadera de {host}; el DNS seguro del navegador lo evita.',

  'failure.none': 'respondió',
  'failure.dns_server_misbehaving': 'nombre sin dirección',
  'failure.connection_refused': 'rechazada',
  'failure.connection_reset': 'cortada',
  'failure.connection_aborted': 'cortada',
  'failure.host_unreachable': 'inalcanzable',
  'failure.network_unreachable': 'inalcanzable',
  'failure.network_down': 'sin red',
  'failure.network_reset': 'cambió la red',
  'failure.generic_timeout_error': 'silencio',
  'failure.eof_error': 'cerrada',
  'failure.ssl_failed_handshake': 'cifrado rechazado',
  'failure.ssl_invalid_hostname': 'certificado de otro nombre',
  'failure.ssl_unknown_authority': 'certificado falso',
  'failure.ssl_invalid_certificate': 'certificado caducado',
  'failure.http_request_failed': 'respuesta sin sentido',
  'failure.interrupted': 'cambió la red',
  'failure.unknown_failure': 'falló',
  'failure.local_error': 'detenida en este dispositivo',
  'failure.not-made': 'no se hizo',

  'kind.page': 'página',
  'kind.portal': 'página conocida por http',
  'kind.plain': 'por http sin cifrar',
  'kind.literal-https': 'por dirección, cifrada',
  'kind.literal-http': 'por dirección, http sin cifrar',
  'kind.post': 'una petición vacía',
  'kind.mtproto': 'el protocolo propio de Telegram',
  'kind.label': 'un nombre que no existe',
  'kind.doh': 'otro servidor DNS',
  'kind.domestic': 'un sitio de este país',
  'kind.transfer': 'una descarga grande',
  'kind.look-up': 'una consulta DNS del propio navegador',

  'trouble.settings-damaged':
    'No se pudo leer toda tu configuración. Lo ilegible vuelve a su valor inicial; se guarda lo anterior. Revisa las opciones.',
  'trouble.history-newer':
    'Tu historial lo escribió un Telltale más nuevo. No se toca; las comprobaciones nuevas se muestran pero no se guardan. Actualiza Telltale para verlo.',
  'trouble.disk-full':
    'El disco está lleno: se muestra la última comprobación, pero no se pudo guardar. Libera espacio o borra historial antiguo.',
  'trouble.history-unavailable':
    'No se puede abrir el historial. Las comprobaciones siguen, pero no se guardan. Reiniciar el navegador suele ayudar.',
  'trouble.history-lost':
    'El navegador perdió una parte de tu historial y no se pudo recuperar. La página del historial dice cuál.',
  'trouble.history-unprotected':
    'El historial se guarda, pero no se pudo escribir su segunda copia. Si el navegador perdiera la primera, no quedaría nada.',
  'trouble.check-interrupted':
    'La última comprobación se detuvo antes de acabar. Eso no dice nada de Telegram.',
  'trouble.worker-silent':
    'La parte de Telltale que trabaja en segundo plano no responde. Cierra y abre esta ventana o reinicia el navegador.',

  'popup.since': 'Desde: {time}',
  'popup.since-at-least': 'Al menos desde: {time}',
  'popup.checked': 'Comprobado {ago}',
  'popup.next': 'próxima: {time}',
  'popup.overdue': 'la próxima comprobación se retrasa',
  'popup.by-hand': 'solo cuando lo pides',
  'popup.paused': 'en pausa hasta {time}',
  'popup.check-now': 'Comprobar ahora',
  'popup.checking': 'Comprobando… {done} de {total}',
  'popup.checking-begins': 'Comprobando…',
  'popup.pause-hour': 'Pausar 1 hora',
  'popup.pause-day': 'Pausar 1 día',
  'popup.resume': 'Reanudar',
  'popup.history': 'Historial',
  'popup.options': 'Opciones',
  'popup.via-proxy':
    'A través de un proxy o VPN: esto dice lo que te llega, no lo que hace tu red.',
  'popup.loading': 'Cargando…',
  'popup.services': 'Servicios de Telegram',
  'popup.not-now': 'visto {ago}',

  'sites.missing':
    'El navegador no deja que Telltale pregunte a algunos sitios que hacen falta para una comprobación. Lo que no puede preguntar no se comprueba.',
  'sites.to-options': 'Permitirlo en las opciones',
  'sites.allow': 'Permitirlos todos',
  'sites.refused': 'El navegador no lo permitió. No ha cambiado nada.',

  'help.title': 'Qué puedes hacer',
  'help.proxy':
    'Las aplicaciones de Telegram tienen ajustes para usar un proxy. Quien lo lleva ve tu dirección y cuándo escribes, no qué escribes.',
  'help.download':
    'Descarga las aplicaciones solo de la tienda de tu dispositivo o de los sitios oficiales de Telegram:',
  'help.forks':
    'Desconfía de las versiones modificadas, por buenas que sean sus promesas. Se han usado versiones no oficiales para espiar a la gente.',
  'help.corroborate': 'Mira si otros miden lo mismo:',
  'help.ooni': 'OONI Explorer, un registro público de mediciones de la red',
  'help.links-mean':
    'Estos enlaces se abren en una pestaña; quien transporta tu tráfico ve qué sitio abres.',
  'help.safety': 'Qué se puede ver de ti y cómo protegerte',

  'day.title': 'Últimas 24 horas',
  'day.now': 'ahora',
  'day.segment': '{from} – {to}: {verdict}, {duration}',
  'day.from': 'Desde',
  'day.to': 'Hasta',
  'day.state': 'Estado',
  'day.hint': 'Con las flechas se recorre el día.',
  'day.empty': 'Aún no hay nada. Con la primera comprobación empieza este gráfico.',

  'first.title': '¿Está Telegram bloqueado aquí?',
  'first.what':
    'Telltale pregunta a las direcciones públicas de Telegram y a unos pocos sitios conocidos, y te dice qué está bloqueado y cómo.',
  'first.who':
    'Tu proveedor puede ver que se pregunta a esas direcciones, como si las abrieras en una pestaña. No se nos envía nada, ni a nadie más, si tú no lo activas.',
  'first.check-once': 'Comprobar una vez',
  'first.keep-watching': 'Seguir vigilando',
  'first.once-means': 'Una comprobación ahora; después, solo cuando lo pidas.',
  'first.watch-means': 'Una comprobación ahora y otra cada {minutes} minutos, más o menos.',
  'first.safety': '¿Podría perjudicarte que te vean con esto? Lee esto primero.',

  'welcome.title': 'Te damos la bienvenida a Telltale',
  'welcome.lead': 'Te dice si Telegram está bloqueado donde estás, cómo y desde cuándo.',
  'welcome.asks': 'A quién pregunta',
  'welcome.asks-text':
    'A web.telegram.org, t.me, telegram.org y otros servidores de Telegram, y a las direcciones con las que hablan sus aplicaciones. Para comparar: a sitios de Google, Apple, Amazon, Cloudflare, Mozilla y Microsoft, que casi todos los dispositivos consultan de todos modos.',
  'welcome.sees': 'Quién puede verlo',
  'welcome.sees-text':
    'Quien transporta tu tráfico, como tu proveedor, ve que se pregunta a esas direcciones y podría adivinar que usas Telltale. Si solo eso ya es peligroso para ti, no lo uses.',
  'welcome.keeps': 'Qué guarda',
  'welcome.keeps-text':
    'Los resultados se quedan en este dispositivo hasta que los borres o los exportes. No se informa a nadie de nada si tú no lo activas. No funciona en ventanas privadas ni de incógnito y nunca mira las páginas que abres.',
  'welcome.begin': 'Cómo empezar',
  'welcome.begin-text':
    'No se pregunta nada antes de que pulses uno de estos botones. Ambos se pueden cambiar después.',
  'welcome.independent':
    'Telltale es independiente: Telegram no lo ha hecho, no sabe quién lo usa y no tiene nada que ver con él.',
  'welcome.picture':
    'Tu navegador pregunta a Telegram y, para comparar, a otros sitios. Si solo está cortado el camino a Telegram, está bloqueado.',
  'welcome.you': 'Tú',
  'welcome.others': 'Otros sitios',
  'welcome.done':
    'La primera comprobación está en marcha. Verás el resultado en el icono de la barra de herramientas o aquí:',
  'welcome.see': 'Ver el resultado',

  'safety.title': 'Si puede perjudicarte que te vean con esto',
  'safety.lead': 'Qué se puede ver, quién puede verlo y qué puedes hacer.',
  'safety.line': 'Quien transporta tu tráfico',
  'safety.line-text':
    'Tu proveedor, o quien lleva la wifi, ve cada comprobación: a qué direcciones se pregunta y cuándo. Podría adivinar que usas Telltale. Las comprobaciones automáticas siguen cuando no estás delante; elige «Solo cuando lo pido» para decidir cada vez. Una VPN oculta las comprobaciones a tu proveedor, pero entonces hablan de la red de la VPN, no de la tuya.',
  'safety.holder': 'Quien tiene este dispositivo',
  'safety.holder-text':
    'Cualquiera que pueda usar este navegador ve que Telltale está instalado y todo lo que ha guardado: cuándo estuviste en línea, en qué redes y en qué país, y qué estaba bloqueado. No lo protege ninguna contraseña.',
  'safety.discreet': 'Modo discreto',
  'safety.discreet-text':
    'Ayuda contra una mirada a la pantalla, no contra un registro. Actívalo en las opciones.',
  'safety.erase': 'Borrar',
  'safety.erase-text':
    '«Borrar todo», en las opciones, elimina enseguida el historial y la configuración. No elimina el propio Telltale, los archivos que exportaste, las copias de seguridad ni las páginas de Telltale en el historial del navegador. El modo discreto es un ajuste y se acaba con ello. Un experto aún puede encontrar rastros en el disco.',
  'safety.reports': 'Informes anónimos',
  'safety.reports-text':
    'Desactivados hasta que los actives. Entonces tu proveedor ve que contactas con un repetidor, y eso solo lo hacen quienes usan Telltale. Déjalos desactivados si eso puede perjudicarte.',
  'safety.files': 'Archivos exportados',
  'safety.files-text':
    'Un archivo exportado dice cuándo se hicieron las comprobaciones y qué encontraron, y su nombre empieza por «telltale». JSON y CSV distinguen tus redes con identificadores que parecen al azar, sin los nombres que les pusiste. Da JSON y CSV solo a personas de confianza.',
  'safety.sync': 'Otros dispositivos',
  'safety.sync-text':
    'Telltale no pone nada en la sincronización del navegador. Pero un navegador que sincroniza extensiones lo instala también en tus otros dispositivos, y se ve en la cuenta. Desactiva la sincronización de extensiones antes de instalarlo.',
  'safety.border': 'Antes de una frontera o un registro',
  'safety.border-text':
    'Con tiempo: entrega lo que necesites como prueba a alguien que esté a salvo. Pulsa «Borrar todo», quita Telltale del navegador en todos los dispositivos, borra los archivos exportados y limpia el historial del navegador y su lista de descargas. Lo que nunca estuvo no se puede encontrar: el dispositivo más seguro es uno que no usaste para esto.',

  'options.title': 'Opciones',
  'options.watch': 'Comprobaciones automáticas',
  'options.watch-off': 'Solo cuando lo pido',
  'options.watch-on': 'Seguir vigilando',
  'options.watch-means':
    'Seguir vigilando hace comprobaciones con la frecuencia de abajo, aunque no haya ninguna ventana de Telltale abierta.',
  'options.cadence': 'Con qué frecuencia',
  'options.cadence-means':
    'Más a menudo, un bloqueo se descubre antes, pero se nota más fácilmente. Los tiempos varían en una quinta parte.',
  'options.cadence-managed': 'Lo ha fijado quien administra este navegador.',
  'options.minutes': {
    one: 'cada minuto',
    many: 'cada {count} de minutos',
    other: 'cada {count} minutos',
  },
  'options.services': 'Qué se comprueba',
  'options.services-means': 'Lo que desactives no se pregunta ni se muestra.',
  'options.targets':
    'La lista de lo que se pregunta es del {version}; viene con Telltale y solo con él.',
  'options.keep-history': 'Cuánto se guarda el historial',
  'options.keep-days': 'Guardar las comprobaciones',
  'options.days': { one: '{count} día', many: '{count} de días', other: '{count} días' },
  'options.keep-nothing': 'no guardar nada',
  'options.keep-means':
    'Lo más antiguo se borra con una de las siguientes comprobaciones. Si no se guarda nada, las últimas comprobaciones se recuerdan hasta cerrar el navegador, para poder confirmar un bloqueo.',
  'options.networks': 'Redes',
  'options.networks-means':
    'Los nombres te ayudan a distinguir tus redes en el historial. Se quedan en este dispositivo y no van en ninguna exportación.',
  'options.networks-none': 'Aún no se ha hecho ninguna comprobación en ninguna red.',
  'options.network-last': 'última comprobación {ago}',
  'options.network-forget': 'Olvidar {network}',
  'options.network-forget-confirm': 'Sí, borrar sus comprobaciones y su nombre',
  'options.network-forgotten': 'Se han borrado sus comprobaciones y su nombre.',
  'options.notices': 'Avisos',
  'options.notices-means':
    'Un aviso cuando se confirma un bloqueo o una lentitud, cuando cambia y cuando todo vuelve a estar accesible. Quien vea tu pantalla también lo verá.',
  'options.notices-ask': 'Mostrar avisos',
  'options.notices-stop': 'No mostrar avisos',
  'options.notices-on': 'Se muestran avisos.',
  'options.notices-refused': 'No se permitió al navegador mostrar avisos. No ha cambiado nada.',
  'options.quiet': 'Horas de silencio',
  'options.quiet-from': 'de',
  'options.quiet-to': 'a',
  'options.quiet-means': 'Lo que cambie entretanto se avisa después.',
  'options.language': 'Idioma',
  'options.language-auto': 'El del navegador: {language}',
  'options.language-means':
    'El de las páginas y los avisos de Telltale. Su nombre en las listas del navegador sigue el idioma del navegador.',
  'options.discreet': 'Modo discreto',
  'options.discreet-on': 'No decir nada de Telegram fuera de las páginas de Telltale',
  'options.discreet-means':
    'El icono de la barra de herramientas es un cuadrado gris que nunca cambia, y su título, los títulos de las pestañas y los avisos no dicen nada de Telegram ni de Telltale.',
  'options.discreet-hides-not':
    'Lo que no puede ocultar: Telltale figura con su nombre en la lista y los menús de extensiones del navegador; algunos sistemas añaden ese nombre a los avisos; sus páginas dicen lo que son una vez abiertas; y quien transporta tu tráfico ve las comprobaciones como antes.',
  'options.safety': 'Más sobre lo que se puede ver y qué hacer antes de un registro',
  'options.erase': 'Borrar todo',
  'options.erase-means':
    'Borra enseguida el historial y toda la configuración de este dispositivo. El propio Telltale y los archivos que exportaste se quedan; quítalos también. Nadie puede prometer qué hallará aún en el disco una herramienta forense.',
  'options.erase-confirm': 'Sí, borrar todo',
  'options.erased': 'Se ha borrado todo.',
  'options.saved': 'Guardado.',
  'options.failed': 'No se pudo guardar: {error}. No ha cambiado nada.',
  'options.keep': 'No borrar',

  'crowd.network': 'Otros en esta red: {state}',
  'crowd.country': 'Otros en {place}: {state}',
  'crowd.nobody': 'Últimamente han informado muy pocas personas de aquí.',
  'crowd.open': 'accesible',
  'crowd.partial': 'bloqueado en parte',
  'crowd.blocked': 'bloqueado',
  'crowd.slow': 'ralentizado',
  'crowd.mixed': 'los informes no coinciden',

  'reporting.off': 'Los informes anónimos están desactivados',
  'reporting.forbidden': 'Quien administra este navegador ha prohibido los informes anónimos',
  'reporting.no-relay': 'Los informes anónimos necesitan un repetidor',
  'reporting.no-permission':
    'Los informes anónimos están parados: falta permiso para contactar con el repetidor',
  'reporting.on': 'Los informes anónimos están activados',
  'reporting.shared': 'último envío {ago}',
  'reporting.waiting': {
    one: '{count} en espera',
    many: '{count} en espera',
    other: '{count} en espera',
  },

  'reports.title': 'Informes anónimos',
  'reports.means':
    'Con tu consentimiento, Telltale comparte lo que encuentra para que todos puedan ver dónde está bloqueado Telegram. Está desactivado hasta que lo actives aquí. Solo se comparten resultados seguros, como mucho uno por hora y tras una espera al azar de hasta una hora.',
  'reports.payload': 'Qué se enviaría ahora',
  'reports.payload-means':
    'Esto y nada más, rellenado con espacios hasta {count} bytes y sellado. La hora es la de la comprobación; el id es nuevo en cada informe. El número de tu proveedor (asn) se pregunta al repetidor cuando los informes están activados.',
  'reports.no-report':
    'La última comprobación no se compartiría: no hay ninguna, no se sabe el país, pasó por un proxy o VPN, o aún no hay nada seguro en ella.',
  'reports.preview': 'Mirar otra vez',
  'reports.who': 'Quién puede ver qué',
  'reports.by-line': 'Tu proveedor y cualquiera en la línea',
  'reports.by-line-sees':
    've que contactas con este repetidor y cuándo, y por tanto que alguien aquí usa Telltale; no ve qué informas. Si solo eso ya es peligroso para ti, deja los informes desactivados.',
  'reports.by-relay': 'El repetidor',
  'reports.by-relay-sees':
    've tu dirección, la hora de la que trata el informe y unos bytes sellados que no puede abrir.',
  'reports.by-gateway': 'La pasarela',
  'reports.by-gateway-sees':
    'abre el informe y lo cuenta; no llega a saber tu dirección. Solo se publican recuentos de al menos cinco zonas de una red, nunca informes sueltos.',
  'reports.by-both': 'Los dos juntos',
  'reports.by-both-sees':
    'podrían saber quién informó de qué. La promesa solo vale si los llevan dos partes que no colaboran. Averigua quién lleva el repetidor que usas.',
  'reports.stop':
    'Para dejarlo, pulsa el botón de abajo: lo que aún espera se borra enseguida. El historial de este dispositivo no se toca.',
  'reports.turn-on': 'Activar los informes anónimos',
  'reports.turn-off': 'Desactivar los informes anónimos',
  'reports.not-allowed': 'Sin el permiso del navegador no se envía nada. No ha cambiado nada.',
  'reports.show-crowd': 'Mostrar lo que ven otros',
  'reports.show-crowd-means':
    'Lee del repetidor los recuentos publicados de todo el mundo, como mucho cada hora; siempre, si los informes están activados. El repetidor y tu línea ven que preguntas, no qué miras.',

  'relays.title': 'Repetidores',
  'relays.means':
    'Un repetidor oculta tu dirección a quienes cuentan los informes. Si hay varios, se prueban por turno.',
  'relays.none':
    'Aún no hay ningún repetidor, así que no se puede informar de nada. Puedes añadir uno abajo o',
  'relays.none-file': 'exportar tu historial como archivo para OONI.',
  'relays.remove': 'Quitar',
  'relays.given': 'viene con este Telltale o de quien administra este navegador',
  'relays.address': 'Dirección de un repetidor',
  'relays.key': 'Clave de su pasarela',
  'relays.key-means':
    'Consigue ambas en un lugar de confianza y mira que a otros les den la misma clave: una hecha solo para ti marcaría tus informes como tuyos.',
  'relays.add': 'Añadir este repetidor',
  'relays.wrong':
    'Eso no es un repetidor: hace falta una dirección https sin ruta y la configuración de clave de la pasarela en dígitos hexadecimales.',
  'relays.other-gateway':
    'Ese repetidor lleva a otra pasarela que los de arriba, y los informes se contarían dos veces. Quita primero los otros.',
  'relays.refused':
    'Sin el permiso del navegador no se puede contactar con el repetidor. No se ha añadido.',

  'outbox.waiting': {
    one: '{count} informe en espera.',
    many: '{count} de informes en espera.',
    other: '{count} informes en espera.',
  },
  'outbox.next': 'Próximo intento: {time}.',
  'outbox.unreachable':
    'La última vez no se pudo llegar al repetidor. Se sigue intentando, hasta 48 horas.',
  'outbox.busy': 'El repetidor pidió volver más tarde.',
  'outbox.counted': {
    one: 'Se compartió {count} informe.',
    many: 'Se compartieron {count} de informes.',
    other: 'Se compartieron {count} informes.',
  },
  'outbox.last': 'El último: {time}.',
  'outbox.expired': {
    one: 'Se descartó {count}: ningún repetidor lo aceptó en 48 horas.',
    many: 'Se descartaron {count}: ningún repetidor los aceptó en 48 horas.',
    other: 'Se descartaron {count}: ningún repetidor los aceptó en 48 horas.',
  },
  'outbox.displaced': {
    one: 'Se descartó {count}: había más de 50 en espera.',
    many: 'Se descartaron {count}: había más de 50 en espera.',
    other: 'Se descartaron {count}: había más de 50 en espera.',
  },
  'outbox.refused': {
    one: 'Se descartó {count}: la pasarela lo rechazó.',
    many: 'Se descartaron {count}: la pasarela los rechazó.',
    other: 'Se descartaron {count}: la pasarela los rechazó.',
  },

  'timeline.title': 'Historial',
  'timeline.empty':
    'Aún no hay comprobaciones. Pulsa primero «Comprobar ahora» en la ventana de Telltale.',
  'timeline.empty-kept-nothing': 'No se guarda nada, como elegiste en las opciones.',
  'timeline.checks': 'Comprobaciones',
  'timeline.one': 'Una comprobación',
  'timeline.older': 'Comprobaciones anteriores',
  'timeline.export-json': 'Exportar como JSON',
  'timeline.export-csv': 'Exportar como CSV',
  'timeline.export-ooni': 'Exportar para OONI',
  'timeline.exporting': 'Exportando… {done} de {total}',
  'timeline.exported': 'Guardado como {file}.',
  'timeline.file': 'Guardarlo y entregarlo',
  'timeline.cancel': 'Cancelar',
  'timeline.cancelled': 'Cancelado. No se ha guardado nada.',
  'timeline.delete': 'Borrar el historial',
  'timeline.delete-means':
    'Borra todas las comprobaciones de este dispositivo; la configuración se queda. Exporta antes si puedes necesitarlas como prueba.',
  'timeline.delete-confirm': 'Sí, borrar todas las comprobaciones',
  'timeline.deleted': 'Se han borrado todas las comprobaciones.',
  'timeline.failed': 'No ha funcionado: {error}',
  'timeline.kept': {
    one: '{count} comprobación guardada',
    many: '{count} de comprobaciones guardadas',
    other: '{count} comprobaciones guardadas',
  },
  'timeline.period': 'Periodo:',
  'timeline.period-all': 'todas las comprobaciones',
  'timeline.period-day': 'las últimas 24 horas',
  'timeline.period-week': 'los últimos 7 días',
  'timeline.period-month': 'los últimos 30 días',
  'timeline.period-year': 'el último año',
  'timeline.delete-confirm-period': 'Sí, borrar las comprobaciones de este periodo',
  'timeline.deleted-period': 'Se han borrado las comprobaciones de este periodo.',
  'timeline.import': 'Importar un historial de un archivo JSON',
  'timeline.lost':
    'El navegador perdió las comprobaciones de estos tiempos y no se pudieron recuperar:',
  'timeline.lost-seen': 'Ya lo he visto',
  'timeline.interrupted': 'se detuvo antes de acabar',
  'timeline.discarded': 'la red cambió a mitad',
  'timeline.unfinished-means': 'Esta comprobación quedó sin resultado. No dice nada de Telegram.',
  'timeline.by-alarm': 'automática',
  'timeline.by-click': 'a petición',
  'timeline.took': 'tardó {seconds} s',
  'timeline.evidence': 'Pruebas',
  'timeline.raw': 'Lo mismo, sin procesar',
  'evidence.target': 'Qué se preguntó',
  'evidence.kind': 'Cómo',
  'evidence.result': 'Qué pasó',
  'evidence.failure': 'Fallo',
  'evidence.status': 'Estado',
  'evidence.ip': 'Dirección',
  'evidence.ms': 'ms',
  'evidence.reused': 'conexión anterior',
  'evidence.altered': 'alterada por el camino',
  'evidence.reached-dns': 'llegó hasta la búsqueda de la dirección',
  'evidence.reached-tcp': 'llegó hasta la conexión',
  'evidence.reached-tls': 'llegó hasta el cifrado',
  'evidence.reached-answer': 'llegó hasta la respuesta',

  'check.finding': '{state}. {reason}',
  'check.copy': 'Copiar las pruebas',
  'check.text-title': 'Telltale, comprobación de {time}: {outcome}',
  'copy.done': 'Copiado.',
  'text.comma': ', ',

  'range.title': 'Periodo mostrado',
  'range.day': '24 horas',
  'range.week': '7 días',
  'range.month': '30 días',
  'range.year': '1 año',
  'filter.service': 'Servicio',
  'filter.network': 'Red',
  'filter.all': 'todo',
  'network.unknown': 'red desconocida',
  'network.unnamed': 'red {id}',

  'bars.title': 'Qué estaba accesible',
  'bars.overall': 'Telegram en conjunto',
  'bars.empty': 'Ninguna comprobación en este tiempo.',
  'bars.hint': 'Con las flechas se recorre una barra.',
  'bars.now': 'ahora, {time}',
  'bars.only': {
    one: '{state} en {count} comprobación',
    many: '{state} en {count} de comprobaciones',
    other: '{state} en {count} comprobaciones',
  },
  'bars.part': '{state} en {part} de {count} comprobaciones',

  'latency.title': 'Tiempo hasta el primer byte',
  'latency.means':
    'Desde la petición hasta el primer byte de la respuesta; el valor central de cada media hora o de cada tres horas. Las comprobaciones fallidas no cuentan.',
  'latency.too-long': 'Se muestra para 24 horas y 7 días.',
  'latency.empty': 'Ninguna página respondió en este tiempo.',
  'latency.time': 'Hora',
  'latency.ms': '{ms} ms',

  'incident.title': 'Incidentes',
  'incident.none': 'Ningún bloqueo ni lentitud confirmados en este tiempo.',
  'incident.blocked': '{service}: bloqueo',
  'incident.slow': '{service}: ralentización',
  'incident.began': 'Inicio',
  'incident.began-words': 'inicio: {began}',
  'incident.ended': 'Fin',
  'incident.length': 'Duración',
  'incident.methods': 'Cómo',
  'incident.network': 'Red',
  'incident.country': 'País',
  'incident.between': 'entre {after} y {by}',
  'incident.unwatched':
    'en algún momento entre {after} y {by}; ninguna comprobación intermedia dice cuándo',
  'incident.begin-unknown':
    'antes de {by}; no se guarda ninguna comprobación buena anterior en esta red',
  'incident.no-end': 'aún no se ha visto el fin; visto por última vez: {last}',
  'incident.going-on': 'aún no se ha visto el fin',
  'incident.length-between': 'de {least} a {most}',
  'incident.length-at-least': 'al menos {least}',
  'incident.length-so-far': 'al menos {least} hasta ahora',
  'incident.method': '{method} desde {from}',
  'incident.first-check': 'La primera comprobación que lo vio',
  'incident.tell-country': 'Decir también el país: {country}',
  'incident.copy': 'Copiar como texto',
  'incident.save': 'Guardar como imagen',
  'incident.saved': 'Guardado.',
  'incident.share-means':
    'El texto y la imagen dicen qué, cuándo (en UTC), cómo y cuánto duró. No contienen ni tu red ni ninguna dirección.',
  'incident.shared-title': 'Telegram, {what}',
  'incident.shared-by': 'Visto con Telltale desde un navegador. Las horas son UTC.',

  'import.running': 'Importación',
  'import.holds': {
    one: 'El archivo contiene {count} comprobación.',
    many: 'El archivo contiene {count} de comprobaciones.',
    other: 'El archivo contiene {count} comprobaciones.',
  },
  'import.adds': {
    one: 'Se añadiría {count},',
    many: 'Se añadirían {count},',
    other: 'Se añadirían {count},',
  },
  'import.span': 'desde {from} hasta {to}.',
  'import.networks': 'Redes: {networks}.',
  'import.known': {
    one: '{count} ya está aquí.',
    many: '{count} ya están aquí.',
    other: '{count} ya están aquí.',
  },
  'import.too-old': {
    one: '{count} es más antigua de lo que guardas y se dejaría fuera.',
    many: '{count} son más antiguas de lo que guardas y se dejarían fuera.',
    other: '{count} son más antiguas de lo que guardas y se dejarían fuera.',
  },
  'import.from-future': {
    one: '{count} es del futuro y se dejaría fuera. ¿Está bien el reloj de este dispositivo?',
    many: '{count} son del futuro y se dejarían fuera. ¿Está bien el reloj de este dispositivo?',
    other: '{count} son del futuro y se dejarían fuera. ¿Está bien el reloj de este dispositivo?',
  },
  'import.confirm': {
    one: 'Añadir {count} comprobación',
    many: 'Añadir {count} de comprobaciones',
    other: 'Añadir {count} comprobaciones',
  },
  'import.leave': 'No añadir',
  'import.done': 'Se han añadido las comprobaciones.',
  'import.cancelled': 'Cancelado. No ha cambiado nada.',
  'import.unchanged': 'No ha cambiado nada.',
  'import.line': '(Línea {line}.)',
  'import.place': '(Línea {line}: {what}.)',
  'import.unreadable': 'El archivo no se puede leer o ha cambiado entretanto.',
  'import.not-text': 'Esto no es un archivo de texto.',
  'import.not-json': 'Esto no es un archivo JSON, o está dañado.',
  'import.cut-off': 'El archivo acaba a la mitad. ¿Se copió entero?',
  'import.foreign': 'Esto no es un historial escrito por Telltale.',
  'import.version-unknown':
    'El archivo lo escribió un Telltale más nuevo. Actualiza primero Telltale.',
  'import.part-missing': 'Falta una parte del archivo.',
  'import.part-twice': 'Una parte del archivo está repetida.',
  'import.entry-invalid': 'Hay algo en el archivo que no es como lo escribe Telltale.',
  'import.not-in-order': 'Una comprobación del archivo no es posterior a la que va antes.',
  'import.entry-too-long':
    'Una entrada del archivo es más larga que cualquiera de las que escribe Telltale.',
  'import.too-many-a-day':
    'El archivo tiene más comprobaciones de un solo día de las que nadie hace.',
  'import.undone': 'El historial se borró entretanto.',

  'notice.open': 'Telegram vuelve a estar accesible',
  'notice.text': 'En la red que usas ahora. El historial de Telltale dice más.',

  'toolbar.title': 'Telltale: {verdict}',
  'toolbar.checked': '{verdict} (comprobado: {time})',

  'discreet.name': 'Extensión',
  'discreet.notice': 'Algo ha cambiado',
  'discreet.notice-text': 'Abre la extensión para ver qué.',
};
