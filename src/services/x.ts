import type { Service } from '../catalog/schema.ts';

/**
 * X: the first of three boxes on one page; the other two (personalise Grok, remember conversations) are left alone, and
 * so is the button that deletes the conversation history. The wording in other languages is that of the web client of
 * July 2025.
 */
export const x: Service = {
  id: 'x',
  name: 'X',
  letters: 'X',
  hosts: ['https://x.com/*', 'https://twitter.com/*'],
  signedOut: ['https://x.com/i/flow/login*', 'https://twitter.com/i/flow/login*'],
  settings: [
    {
      id: 'grok-training',
      name: 'Grok & Third-party Collaborators: data sharing',
      remedy: 'control',
      pages: ['https://x.com/settings/grok_settings{/}?', 'https://twitter.com/settings/grok_settings{/}?'],
      open: 'https://x.com/settings/grok_settings',
      path: [
        'More',
        'Settings and privacy',
        'Privacy and safety',
        'Data sharing and personalization',
        'Grok & Third-party Collaborators',
      ],
      control: {
        labels: [
          {
            lang: 'en',
            text: 'Allow your public data as well as your interactions, inputs, and results with Grok and xAI to be used for training and fine-tuning',
            refuses: 'off',
          },
          {
            lang: 'en',
            text: 'Allow your posts as well as your interactions, inputs, and results with Grok to be used for training and fine-tuning',
            refuses: 'off',
          }, // 2024
          {
            lang: 'de',
            text: 'Erlauben, dass deine öffentlichen Daten sowie deine Interaktionen, Eingaben und Ergebnisse bei Grok und xAI für Training und Feinabstimmung herangezogen werden',
            refuses: 'off',
          },
          {
            lang: 'fr',
            text: "Autoriser l'utilisation de mes données publiques ainsi que de mes interactions, saisies et résultats obtenus avec Grok et xAI à des fins d'entraînement et d'ajustement",
            refuses: 'off',
          },
          {
            lang: 'es',
            text: 'Permite que tus datos públicos, así como tus interacciones, entradas y resultados con Grok y xAI, se utilicen para entrenamiento y perfeccionamiento',
            refuses: 'off',
          },
          {
            lang: 'ca',
            text: "Permet que s'utilitzin les teves dades públiques, i també les interaccions, les entrades i els resultats a Grok i xAI, per a entrenar i millorar aquests models",
            refuses: 'off',
          },
          {
            lang: 'pt-BR',
            text: 'Permita que seus dados públicos, bem como suas interações, entradas e resultados com o Grok e o xAI, sejam usados para treinamento e ajuste',
            refuses: 'off',
          },
          {
            lang: 'it',
            text: "Consenti l'utilizzo dei tuoi dati pubblici, delle tue interazioni, delle informazioni che inserisci e dei risultati per Grok e xAI a scopi di addestramento e ottimizzazione",
            refuses: 'off',
          },
          {
            lang: 'nl',
            text: 'Sta toe dat je openbare gegevens en interacties, invoer en resultaten van Grok en xAI worden gebruikt voor training en finetuning',
            refuses: 'off',
          },
          {
            lang: 'pl',
            text: 'Zezwalaj firmie xAI na używanie Twoich publicznych danych oraz interakcji, danych wejściowych i wyników na potrzeby szkolenia Groka i dostrajania jego działania',
            refuses: 'off',
          },
          {
            lang: 'cs',
            text: 'Povolte použití svých veřejných údajů, interakcí, vstupů a výsledků práce s funkcí Grokem a xAI pro účely tréninku a doladění',
            refuses: 'off',
          },
          {
            lang: 'sk',
            text: 'Umožnite, aby sa vaše verejné údaje, ako aj interakcie, vstupy a výsledky súvisiace s Grokom a službami spoločnosti xAI používali na účely optimalizácie a dolaďovania.',
            refuses: 'off',
          },
          {
            lang: 'hu',
            text: 'Engedélyezd, hogy a nyilvános adataidat és az interakcióidat, beviteleidet és a Grok és az xAI által adott eredményeket felhasználhassuk betanítási célokra és a rendszer finomhangolására',
            refuses: 'off',
          },
          {
            lang: 'hr',
            text: 'Dopustite da se vaši javni podaci, kao i vaše interakcije, unosi i rezultati značajke Grok i usluge xAI upotrebljavaju u svrhe obuke i finog ugođavanja',
            refuses: 'off',
          },
          {
            lang: 'ro',
            text: 'Permite ca datele tale publice, precum și interacțiunile, informațiile introduse și rezultatele obținute cu Grok și xAI să fie utilizate pentru instruire și optimizare',
            refuses: 'off',
          },
          {
            lang: 'bg',
            text: 'Позволи публичните ти данни както и взаимодействията, въвеждането на данни и резултатите ти от Grok и xAI да се използват за обучение и фина настройка',
            refuses: 'off',
          },
          {
            lang: 'el',
            text: 'Επιτρέψτε τα δημόσια δεδομένα σας, καθώς και τις αλληλεπιδράσεις, τις εισαγωγές και τα αποτελέσματά σας με το Grok και το xAI να χρησιμοποιηθούν για εκπαίδευση και τελειοποίηση.',
            refuses: 'off',
          },
          {
            lang: 'ru',
            text: 'Разрешите использовать ваши общедоступные данные, а также взаимодействия, вводные данные и результаты Grok и xAI для обучения и доработки',
            refuses: 'off',
          },
          {
            lang: 'uk',
            text: 'Дозвольте використовувати ваші загальнодоступні дані, а також взаємодії, вхідні дані й результати Grok та xAI для навчання й доопрацювання',
            refuses: 'off',
          },
          {
            lang: 'sv',
            text: 'Tillåt att dina offentliga data och interaktioner, indata och resultat från Grok och xAI används för träning och finjustering',
            refuses: 'off',
          },
          {
            lang: 'da',
            text: 'Giv tilladelse til, at dine offentlige data samt dine interaktioner, input og resultater med Grok og xAI må bruges til træning og finjustering',
            refuses: 'off',
          },
          {
            lang: 'nb',
            text: 'Tillat at de offentlige dataene dine samt Grok- og xAI-interaksjoner, -inndata og -resultater brukes til opptrening og finjustering',
            refuses: 'off',
          },
          {
            lang: 'fi',
            text: 'Salli julkisten tietojesi sekä Grokin ja xAI:n kanssa käytyjen keskustelujen, syötteiden ja tulosten käyttö koulutukseen ja hienosäätöön',
            refuses: 'off',
          },
          {
            lang: 'tr',
            text: 'Herkese açık verilerinin yanı sıra Grok ve xAI ile etkileşimlerinin, girişlerinin ve sonuçlarının eğitim ve ince ayar için kullanılmasına izin ver',
            refuses: 'off',
          },
          {
            lang: 'ar',
            text: 'اسمحي باستخدام بياناتكِ العامة بالإضافة إلى تفاعُلاتكِ، ومدخلاتكِ، ونتائجكِ لدى Grok وxAI للتدريب والتحسين',
            refuses: 'off',
          },
          {
            lang: 'fa',
            text: 'اجازه دهید داده‌های عمومی و نیز تعامل‌ها، ورودی‌ها، و نتایج شما در Grok و xAI برای آموزش و بهینه‌سازی استفاده شود',
            refuses: 'off',
          },
          {
            lang: 'he',
            text: 'אפשר שימוש במידע הציבורי שלך, כמו גם בקשרים, במסרים היוצאים ובתוצאות של Grok ו-xAI לצורכי אימון וכוונון.',
            refuses: 'off',
          },
          {
            lang: 'hi',
            text: 'अपने पोस्ट को सार्वजनिक डेटा के साथ-साथ Grok और xAI के साथ अपने बातचीत, इनपुट और परिणामों को प्रशिक्षण और फाइन-ट्यूनिंग के लिए उपयोग करने की अनुमति दें',
            refuses: 'off',
          },
          {
            lang: 'id',
            text: 'Izinkan data publik Anda, serta interaksi, masukan, dan hasil Anda dengan Grok dan xAI, digunakan untuk pelatihan dan penyempurnaan',
            refuses: 'off',
          },
          {
            lang: 'th',
            text: 'อนุญาตให้ใช้ข้อมูลที่เปิดเผยต่อสาธารณะของคุณตลอดจนการโต้ตอบ ข้อมูลที่ป้อน และผลลัพธ์กับ Grok และ xAI เพื่อใช้ในการฝึกอบรมและการปรับแต่ง',
            refuses: 'off',
          },
          {
            lang: 'vi',
            text: 'Cho phép sử dụng dữ liệu công khai cũng như các tương tác, nội dung nhập và kết quả của bạn với Grok và xAI cho hoạt động huấn luyện và tinh chỉnh',
            refuses: 'off',
          },
          {
            lang: 'ja',
            text: '公開データに加えて、GrokおよびxAIでのやり取り、インプット、結果をトレーニングと調整に利用することを許可します',
            refuses: 'off',
          },
          {
            lang: 'ko',
            text: '내 공개 데이터를 비롯해 내 반응, 질문, 답변을 Grok 및 xAI의 학습 및 미세 조정에 사용하도록 허용합니다.',
            refuses: 'off',
          },
          {
            lang: 'zh-CN',
            text: '允许将你的公开数据以及你与 Grok 和 xAI 的互动、输入和结果用于训练和微调',
            refuses: 'off',
          },
          {
            lang: 'zh-TW',
            text: '允許將你的公開資料以及你與 Grok 和 xAI 的互動、輸入和結果用於訓練和微調',
            refuses: 'off',
          },
        ],
        kinds: ['checkbox', 'switch'],
        never: [
          'Delete conversation history',
          "Supprimer l'historique des conversations",
          'Usuń historię rozmów',
          'Slet samtalehistorik',
          'Șterge istoricul conversației',
          'Izbriši povijest razgovora',
          'Poista keskusteluhistoria',
          'Smazat historii konverzace',
          'حذف سابقه گفت‌وگو',
          'Konversationsprotokoll löschen',
          'حذف سجل المحادثات',
          'Изтриване на хронологията разговора',
          "Esborra l'historial de converses",
          'Διαγραφή ιστορικού συνομιλιών',
          'Eliminar historial de conversaciones',
          'מחיקת היסטוריית שיחות',
          'बातचीत इतिहास मिटायें',
          'Beszélgetési előzmények törlése',
          'Hapus riwayat percakapan',
          'Elimina cronologia di conversazione',
          '会話履歴を削除',
          '대화 내역 삭제하기',
          'Slett samtalehistorikken',
          'Gespreksgeschiedenis verwijderen',
          'Excluir histórico da conversa',
          'Удалить историю переписки',
          'Odstrániť históriu konverzácií',
          'Radera samtalshistoriken',
          'ลบประวัติบทสนทนา',
          'Sohbet geçmişini sil',
          'Видалити історію розмов',
          'Xóa nhật ký cuộc trò chuyện',
          '刪除對話記錄',
          '删除对话历史记录',
        ],
      },
      regions: 'Everywhere. How it stands at first in the EU is not known for sure.',
      plans: 'All accounts. Under 18 it is greyed.',
      doesNotCover: [
        'Grok on grok.com has a switch of its own.',
        '“Allow X to personalize your experience with Grok” and “Allow Grok to remember your conversation history” on the same page are choices of their own.',
        'By one guide it counts only for what you post after the change.',
        'Public posts can be read by anyone. Protected posts are the other way.',
        'Training already done stays done.',
      ],
      default: [{ stands: 'allowed', reported: true }],
      cleanUp: {
        url: 'https://x.com/settings/grok_settings',
        source: {
          what: 'X web client of 1 July 2025 (public copy): “Delete conversation history” on the page',
          url: 'https://github.com/DzikStar/X-SCRAPER',
          date: '2025-07-01',
        },
      },
      together: [{ service: 'grok', setting: 'improve-model' }],
      aipref: 'train-ai',
      confidence: 'high',
      checked: '2026-11-24',
      known: [
        { how: 'document', date: '2026-11-24' },
        {
          how: 'shipped-code',
          date: '2026-11-24',
          source: {
            what: 'X web client of 1 July 2025 (public copy): the page, its three boxes and the wording in 33 languages',
            url: 'https://github.com/DzikStar/X-SCRAPER',
            date: '2025-07-01',
          },
        },
      ],
      sources: [
        {
          what: 'X web client of 1 July 2025 (public copy): the page, its three boxes and the wording in 33 languages',
          url: 'https://github.com/DzikStar/X-SCRAPER',
          date: '2025-07-01',
        },
        {
          what: 'Audit of AI privacy settings (public repository), Grok chapter: the current English wording',
          date: '2026-10-02',
        },
        { what: 'Note of a French session (public repository): neighbours on the page', date: '2026-09-23' },
        { what: 'X Help, about Grok', url: 'https://help.x.com/using-x/about-grok' },
        {
          what: 'BleepingComputer: the wording of 2024',
          url: 'https://www.bleepingcomputer.com/news/security/x-begins-training-grok-ai-with-your-posts-heres-how-to-disable/',
          date: '2024-07',
        },
      ],
    },
  ],
};
