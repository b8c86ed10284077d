"""What Portuguese address books call their columns, in Brazil and in Portugal."""

from typing import Final

WORDS: Final = {
    "given": "primeiro nome, nome próprio, prenome",
    "middle": "segundo nome, nome do meio, outros nomes, nome adicional",
    "family": "sobrenome, apelido de família, último nome, nome de família, apelidos, sobrenomes",
    "name": "nome, contato, contacto, pessoa, nome do contato, quem",
    "fullname": (
        "apresentar como, nome completo, nome de exibição, nome para exibição, nome exibido, nome a "
        "apresentar, nome e sobrenome, nome a exibir, exibir como"
    ),
    "prefix": "tratamento, prefixo, prefixo do nome, saudação, forma de tratamento",
    "suffix": "sufixo, sufixo do nome",
    "nick": "apelido, alcunha, alias",
    "phonetic": "fonético, fonética, pronúncia",
    "plain": (
        "iniciais, conta, informações para cobrança, informações de cobrança, cobrança, faturamento, "
        "quilometragem, distância, servidor de diretório, servidor de diretórios, disponibilidade da "
        "internet, disponibilidade na internet, disponibilidade de internet, disponibilidade, número de "
        "identificação do governo, identificação do governo, cpf, cpf cgc, palavras chave, número de "
        "identificação da organização, prioridade, sensibilidade, confidencialidade, usuário, utilizador, "
        "personalizado, campo personalizado, sexo, gênero, criado, criado em, modificado, fonte, estado "
        "civil, favorito, imagem, foto, próximo lembrete, arquivar como, outros dados, informações "
        "adicionais de cobrança, rg"
    ),
    "title": "título",
    "jobtitle": "cargo, função, posição, papel, título profissional, posto",
    "profession": "profissão, ocupação, ofício",
    "email": (
        "correio eletrônico, correio electrónico, e mail, email, mail, endereço de e mail, endereço de "
        "email, endereço eletrônico, correio, endereço de correio eletrônico"
    ),
    "phone": "telefone, telefones, tel, número de telefone, número, telefone fixo, fixo, fone",
    "mobile": "celular, telefone celular, telemóvel, móvel, telefone móvel, número do celular",
    "fax": "fax, número de fax, número do fax, telefax",
    "pager": "pager, bip, bipe, número do pager",
    "im": (
        "mensagem instantânea, nome na tela, mensageiro, mensageiro instantâneo, nome de tela, apelido de "
        "mensagens"
    ),
    "web": (
        "página da web, página web, página, site, sítio, página inicial, endereço web, página pessoal, "
        "link, página da internet"
    ),
    "profile": "perfil, url do perfil",
    "main": "principal, primário, primária, padrão, preferencial",
    "second": "secundário, secundária, alternativo, alternativa, adicional",
    "car": "carro, automóvel",
    "radio": "rádio",
    "telex": "telex",
    "isdn": "isdn, rdis",
    "tty": "tty tdd, ttytdd, telefone para deficientes auditivos",
    "callback": "retorno de chamada, retorno, chamada de retorno",
    "home": "casa, residencial, pessoal, particular, residência, domicílio, doméstico",
    "private": "privado, privada",
    "work": "comercial, trabalho, profissional, do trabalho, empresarial, negócios, corporativo",
    "office": "escritório, local do escritório, localização do escritório",
    "other": "outro, outra, outros, outras",
    "company": "empresa, companhia, organização, sociedade, nome da empresa, firma, instituição",
    "department": "departamento, setor, área, equipe, divisão, setor da empresa",
    "address": "endereço, morada, endereço postal, direção",
    "formatted": "formatado, formatada",
    "street": "rua, logradouro, avenida, linha de endereço",
    "city": "cidade, município, localidade",
    "region": "estado, província, região, uf, distrito, estado ou província",
    "code": "cep, código postal, código de endereçamento postal",
    "country": "país, país região, país ou região",
    "box": "caixa postal, apartado, caixa de correio",
    "extended": "complemento, andar, prédio, bairro, endereço estendido",
    "location": "local, localização, lugar, mora em, vive em",
    "birthday": "aniversário, data de nascimento, nascido em, aniversário natalício",
    "birth": "nascimento, de nascimento",
    "year": "ano",
    "month": "mês",
    "day": "dia",
    "date": "data",
    "anniversary": "datas especiais, aniversário de casamento, bodas, data especial, data comemorativa",
    "spouse": "cônjuge, esposa, esposo, marido, mulher, nome do cônjuge",
    "partner": "parceiro, parceira, companheiro, companheira",
    "child": "filhos, filho, filha, filhas, crianças",
    "assistant": "assistente, nome do assistente, secretária, secretário, do assistente",
    "manager": (
        "nome do gerenciador, gerenciador, gerente, nome do gerente, chefe, gestor, responsável, superior"
    ),
    "relation": "relação, parente, relacionamento",
    "event": "evento",
    "note": (
        "nota, notas, anotações, comentário, comentários, observação, observações, descrição, "
        "informações, detalhes"
    ),
    "group": (
        "grupo, grupos, categoria, categorias, etiqueta, etiquetas, marcador, marcadores, rótulo, rótulos"
    ),
    "interest": "passatempo, passatempos, hobby, hobbies, interesses, lazer",
    "language": "idioma, idiomas, língua",
    "last_exchange": (
        "último contato, último contacto, última interação, última conversa, último encontro, última "
        "mensagem"
    ),
    "met_how": "como nos conhecemos, como conheci",
    "met_where": "onde nos conhecemos, conhecido em, local de encontro",
    "met_on": "data do encontro, conectado em, quando nos conhecemos, conhecido desde",
    "met_through": (
        "indicação, indicado por, referido por, recomendado por, apresentado por, através de, por "
        "indicação de"
    ),
    "type": "tipo",
    "value": "valor",
    "service": "serviço",
    "uid": "identificador, id do contato",
    "of": "de, do, da, dos, das, o, a, em, e, para, nº, n, na, no",
}  # fmt: skip
